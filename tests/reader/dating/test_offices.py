"""Terms of office bound the date, in whatever language the text gives the role."""

import pytest
from dating_stories import ENGLISH, FRENCH, VOCABULARY, date_of

from builder.content.authority import Authority, PersonRecord, Term
from builder.content.dates import EventDate
from builder.reader.dating.offices import is_same_office


def records(*people: tuple[str, str, str, str]) -> Authority:
    """People with one term each: name, role, from, to."""
    return Authority(
        tuple(
            PersonRecord(
                name.lower().replace(" ", "-"),
                name,
                country=None,
                terms=(Term(role, EventDate.parse(start), EventDate.parse(end)),),
            )
            for name, role, start, end in people
        ),
        (),
    )


ADJO = ("Koffi Adjo", "ministre du Commerce", "2017-06", "2018-05")


def test_a_role_is_the_same_in_another_language():
    assert date_of(ENGLISH.format("on March 28"), authority=records(ADJO)) == "2018-03-28"


def test_somebody_told_of_in_passing_bounds_the_date_too():
    date = date_of(
        FRENCH.format("le 28 mars"),
        "Il a transmis les salutations du président Yao Mensah.",
        authority=records(("Yao Mensah", "président", "2017-06", "2018-05")),
    )

    assert date == "2018-03-28"


def test_a_former_president_bounds_nothing():
    date = date_of(
        FRENCH.format("le 28 mars"),
        "Il a évoqué l'ancien président Yao Mensah.",
        authority=records(("Yao Mensah", "président", "2017-06", "2018-05")),
    )

    assert date == "XXXX-03-28"


def test_a_president_of_a_printed_year_bounds_nothing():
    date = date_of(
        FRENCH.format("le 28 mars"),
        "Ils ont parlé du port.",
        "Il a rappelé la visite du président Yao Mensah en mai 2017.",
        authority=records(("Yao Mensah", "président", "2017-01", "2018-01")),
    )

    assert date == "XXXX-03-28"


def test_another_ministers_term_says_nothing():
    date = date_of(
        FRENCH.format("le 28 mars"),
        authority=records(("Koffi Adjo", "ministre de la Santé", "2017-06", "2018-05")),
    )

    assert date == "XXXX-03-28"


def test_two_terms_together_leave_one_year():
    date = date_of(
        FRENCH.format("le 28 mars"),
        "Il a transmis les salutations du président Yao Mensah.",
        authority=records(
            ("Koffi Adjo", "ministre du Commerce", "2014-01", "2018-05"),
            ("Yao Mensah", "président", "2017-06", "2022-05"),
        ),
    )

    assert date == "2018-03-28"


def test_a_weekday_parts_the_years_of_a_term():
    date = date_of(
        FRENCH.format("mercredi 28 mars"),
        authority=records(("Koffi Adjo", "ministre du Commerce", "2014-01", "2022-05")),
    )

    assert date == "2018-03-28"


@pytest.mark.parametrize(
    ("held", "given", "is_same"),
    [
        (
            "ministre des Affaires étrangères",
            "vice-Premier ministre et ministre des Affaires étrangères",
            True,
        ),
        ("président", "président", True),
        ("président", "vice-président", False),
        ("Foreign Minister", "Deputy Foreign Minister", False),
        ("ministre du Commerce", "ministre togolais du Commerce", True),
        ("président", "ancien président", False),
    ],
)
def test_a_deputy_is_not_his_chief(held, given, is_same):
    assert is_same_office(held, given, VOCABULARY.languages) == is_same
