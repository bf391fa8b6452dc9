"""What an uncertain date leaves open, in plain words."""

import pytest

from builder.content.dates import EventDate
from builder.render.doubts import possible_days
from builder.render.durations import in_words
from builder.render.locale import load_interface


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2018-03", "Possible days: from March 1 to 31, 2018."),
        ("2018", "Possible days: from January 1 to December 31, 2018."),
        ("XXXX-03-28", "Any year is possible: the report gives none, and nothing in it settles one."),
        ("2018?-03-28", "This is the likeliest year; the report does not settle it."),
        ("2018-03-?28", "This is the likeliest day; the report does not settle it."),
        ("2018-03-28~", "Days shortly before or after are possible too."),
        ("[2017-03-28,2018-03-28]", "Nothing in the report decides between them."),
        ("2018-03-28", None),
        ("2018-03-28/2018-03-30", None),
    ],
)
def test_a_date_in_doubt_says_which_days_are_possible(edtf, words):
    assert possible_days(EventDate.parse(edtf), load_interface("en")) == words


def test_an_undated_article_has_no_possible_days():
    assert possible_days(None, load_interface("en")) is None


@pytest.mark.parametrize("language", ["fr", "en", "vi", "ru"])
def test_possible_days_are_told_in_each_language(language):
    words = possible_days(EventDate.parse("2018-03"), load_interface(language))

    assert words
    assert words.startswith("Possible days") == (language == "en")


@pytest.mark.parametrize(
    ("days", "language", "words"),
    [
        (1, "en", "1 day"),
        (12, "fr", "12 jours"),
        (500, "en", "16 months"),
        (1279, "fr", "3 ans et 6 mois"),
        (1461, "ru", "4 года"),
        (1279, "vi", "3 năm và 6 tháng"),
    ],
)
def test_a_time_is_told_as_closely_as_it_is_long(days, language, words):
    assert in_words(days, load_interface(language)) == words
