"""Dates in EDTF: what is known of them, how they sort, how they read."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.content.datephrases import WORDS
from builder.content.dates import EventDate
from builder.content.datewords import LANGUAGES

day = dt.date.fromisoformat


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2018-03-28", "2018-03-28", "2018-03-28"),
        ("2018-02", "2018-02-01", "2018-02-28"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2018", "2018-01-01", "2018-12-31"),
        ("2018-XX", "2018-01-01", "2018-12-31"),
        ("2018-03-XX", "2018-03-01", "2018-03-31"),
        ("2018?-03-28", "2018-03-28", "2018-03-28"),
        ("2018-03~", "2018-03-01", "2018-03-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("2XXX", "2000-01-01", "2100-12-31"),
        ("201X-02-29", "2012-02-29", "2016-02-29"),
        ("XXXX-03-28", None, None),
        ("2017-11-12/2017-12-31", "2017-11-12", "2017-12-31"),
        ("2017-11/2018", "2017-11-01", "2018-12-31"),
        ("2017-11/..", "2017-11-01", None),
        ("../2017-11", None, "2017-11-30"),
        ("XXXX-03-22/XXXX-03-25", None, None),
        ("[2017-03-28,2018-03-28]", "2017-03-28", "2018-03-28"),
        ("[2018,2016-05]", "2016-05-01", "2018-12-31"),
    ],
)
def test_a_date_lies_between_its_first_and_its_last_day(edtf, earliest, latest):
    date = EventDate.parse(edtf)

    assert date.earliest == (day(earliest) if earliest else None)
    assert date.latest == (day(latest) if latest else None)


@pytest.mark.parametrize(
    ("edtf", "parts"),
    [
        ("2018-03-28", (2018, 3, 28)),
        ("2018?-03-28", (2018, 3, 28)),
        ("2018-03", (2018, 3, None)),
        ("201X-03-28", (None, 3, 28)),
        ("XXXX-03-28", (None, 3, 28)),
        ("2026-03-22/2026-03-25", (2026, 3, None)),
        ("2026-03-22/2026-04-22", (2026, None, None)),
        ("2025-03-22/2026-03-22", (None, None, None)),
        ("2026-03-22/..", (None, None, None)),
        ("[2017-03-28,2018-03-28]", (None, 3, 28)),
        ("[2018-03-27,2018-03-28]", (2018, 3, None)),
    ],
)
def test_year_month_and_day_are_given_where_there_is_one_only(edtf, parts):
    date = EventDate.parse(edtf)

    assert (date.year, date.month, date.day) == parts


@pytest.mark.parametrize("edtf", ["2018-03-28", "2018-03-22/2018-03-25"])
def test_days_without_doubt_are_certain(edtf):
    date = EventDate.parse(edtf)

    assert date.is_certain
    assert date.doubt("fr") is None


@pytest.mark.parametrize(
    "edtf",
    [
        "2018",
        "2018-03",
        "2018-03-28?",
        "2018?-03-28",
        "2018-03-28~",
        "2018-03-28%",
        "XXXX-03-28",
        "201X",
        "2018-03-22/..",
        "../2018-03-22",
        "2018-03/2018-04",
        "2018-03-22/2018-03-25?",
        "[2017-03-28,2018-03-28]",
    ],
)
def test_all_else_is_in_doubt_and_says_why_in_every_language(edtf):
    date = EventDate.parse(edtf)

    assert not date.is_certain
    assert len({date.doubt(language) for language in LANGUAGES}) == len(LANGUAGES)


@pytest.mark.parametrize(
    ("edtf", "reason"),
    [
        ("2018?-03-28", "L’année est incertaine."),
        ("2018-03-28?", "La date est incertaine."),
        ("2018-03-28~", "La date est approximative."),
        ("XXXX-03-28", "L’année n’est pas connue."),
        ("2018-03", "Le jour n’est pas connu."),
        ("2018", "Le mois et le jour ne sont pas connus."),
        ("2016-04-02/..", "La fin n’est pas connue."),
        ("[2017-03-28,2018-03-28]", "Plusieurs dates sont possibles."),
        ("2018?-03", "Le jour n’est pas connu. L’année est incertaine."),
    ],
)
def test_the_reason_of_a_doubt_is_a_short_sentence(edtf, reason):
    assert EventDate.parse(edtf).doubt("fr") == reason


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2018-03-28", "28 mars 2018"),
        ("2018-04-01", "1er avril 2018"),
        ("2018-04-11", "11 avril 2018"),
        ("2017-11", "novembre 2017"),
        ("2017", "2017"),
        ("2018-03~", "vers mars 2018"),
        ("2018-03-28~", "vers le 28 mars 2018"),
        ("2018?-03-28", "28 mars 2018 (année incertaine)"),
        ("2018-03-28?", "28 mars 2018 (date incertaine)"),
        ("2018-?03-28", "28 mars 2018 (mois incertain)"),
        ("2018-03-~28", "28 mars 2018 (jour approximatif)"),
        ("2018?", "2018 (année incertaine)"),
        ("2018%", "vers 2018 (année incertaine)"),
        ("XXXX-03-28", "28 mars, année inconnue"),
        ("XXXX-04-01", "1er avril, année inconnue"),
        ("XXXX-03", "mars, année inconnue"),
        ("201X", "années 2010"),
        ("19XX-05-01", "1er mai, entre 1900 et 1999"),
        ("2026-03-22/2026-03-25", "du 22 au 25 mars 2026"),
        ("2026-04-01/2026-04-03", "du 1er au 3 avril 2026"),
        ("2026-03-30/2026-04-01", "du 30 mars au 1er avril 2026"),
        ("2025-12-30/2026-01-02", "du 30 décembre 2025 au 2 janvier 2026"),
        ("2018-03-28/2018-03-28", "28 mars 2018"),
        ("2018-04/2018-06", "d’avril à juin 2018"),
        ("2017-03/2018-08", "de mars 2017 à août 2018"),
        ("2016/2018", "de 2016 à 2018"),
        ("2018-03/2018-04-02", "de mars au 2 avril 2018"),
        ("2016-04/..", "depuis avril 2016"),
        ("2016-04-02/..", "depuis le 2 avril 2016"),
        ("../2016-04", "jusqu’en avril 2016"),
        ("../2016-04-02", "jusqu’au 2 avril 2016"),
        ("XXXX-03-22/XXXX-03-25", "du 22 au 25 mars, année inconnue"),
        ("2018-03?/2018-05", "de mars à mai 2018 (dates incertaines)"),
        ("[2017-03-28,2018-03-28]", "28 mars 2017 ou 2018"),
        ("[2018-03-28,2018-04-01]", "28 mars 2018 ou 1er avril 2018"),
    ],
)
def test_a_date_reads_in_french(edtf, words):
    assert EventDate.parse(edtf).describe("fr") == words


@pytest.mark.parametrize(
    ("edtf", "language", "words"),
    [
        ("2018-03-28", "en", "March 28, 2018"),
        ("2018-03-28", "vi", "28 tháng 3, 2018"),
        ("2018-03-28", "ru", "28 марта 2018 г."),
        ("2017-11", "ru", "ноябрь 2017 г."),
        ("2026-03-22/2026-03-25", "en", "from March 22 to 25, 2026"),
        ("2026-03-22/2026-03-25", "vi", "từ 22 đến 25 tháng 3, 2026"),
        ("2026-03-22/2026-03-25", "ru", "с 22 по 25 марта 2026 г."),
        ("2017-04/2018-10", "ru", "с апреля 2017 г. по октябрь 2018 г."),
        ("2018-04/2018-06", "en", "from April to June 2018"),
        ("../2018-08", "ru", "до августа 2018 г."),
        ("XXXX-03-28", "en", "March 28, year unknown"),
        ("XXXX-03-28", "vi", "28 tháng 3, không rõ năm"),
        ("XXXX-03-28", "ru", "28 марта, год неизвестен"),
        ("2018?-03-28", "ru", "28 марта 2018 г. (год не подтверждён)"),
        ("[2017-03-28,2018-03-28]", "en", "March 28, 2017 or 2018"),
        ("[2017-03-28,2018-03-28]", "vi", "28 tháng 3, 2017 hoặc 2018"),
        ("[2017-03-28,2018-03-28]", "ru", "28 марта 2017 или 2018 г."),
    ],
)
def test_a_date_reads_in_the_other_languages(edtf, language, words):
    assert EventDate.parse(edtf).describe(language) == words.replace(" г.", "\u202fг.")


def test_every_language_has_words_for_the_same_things():
    needed = {language: {key for key in words if key in WORDS["en"]} for language, words in WORDS.items()}

    assert all(keys == set(WORDS["en"]) for keys in needed.values())


@pytest.mark.parametrize(
    ("edtf", "datetime"),
    [
        ("2018-03-28", "2018-03-28"),
        ("2018-03", "2018-03"),
        ("2018-03-XX", "2018-03"),
        ("2018", "2018"),
        ("2018?-03-28", "03-28"),
        ("XXXX-03-28", "03-28"),
        ("2018-?03-28", "2018"),
        ("2018-03-~28", "2018-03"),
        ("2018-03-28?", None),
        ("XXXX-03", None),
        ("201X", None),
        ("2018-03-22/2018-03-25", None),
        ("[2017,2018]", None),
    ],
)
def test_a_time_element_is_told_only_what_is_sure(edtf, datetime):
    assert EventDate.parse(edtf).as_datetime() == datetime


def test_dates_sort_in_order_of_time_those_without_a_year_last():
    ordered = [
        "2016-04/..",
        "../2016-12-31",
        "2017",
        "2017-11",
        "2017-11-01/2017-11-12",
        "2017-11-01",
        "2017-11-02",
    ]
    ordered += ["2018?-03-28", "XXXX-01-02", "XXXX-03", "XXXX-03-01"]
    mixed = ordered[::2][::-1] + ordered[1::2]

    assert sorted(mixed, key=lambda edtf: EventDate.parse(edtf).sort_key) == ordered


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("14 Maj 2031", '"14 Maj 2031" is not a date. Write it as 2018-03-28'),
        ("", '"" is not a date.'),
        ("2017-02-30", "2017-02 has 28 days. Write a day from 01 to 28, or 2017-02"),
        ("XXXX-02-30", "XXXX-02 has 29 days."),
        ("2018-01-00", "Write a day from 01 to 31"),
        ("2017-13", "there is no month 13. Write a month from 01 to 12."),
        ("2017-28-03", "Did you mean 2017-03-28?"),
        ("0000", "years run from 1000 to 2100."),
        ("0999-01-01", "years run from 1000 to 2100."),
        ("2101", "years run from 1000 to 2100."),
        ("99999", '"99999" is not a date.'),
        ("20170328", "Write it as 2017-03-28."),
        ("2018-3-5", "Write it as 2018-03-05."),
        ("28/03/2018", "Write it as 2018-03-28."),
        ("03/28/2018", "Write it as 2018-03-28."),
        ("04/05/2018", '"04/05/2018" is not a date. Write it as 2018-03-28, 2018-03 or 2018'),
        ("2018-03-28T10:00", "Write it as 2018-03-28."),
        ("XXXX", "Write null where no date is known."),
        ("2018-XX-03", "has a day but no month."),
        ("2018-03-01/2018-02-01", "ends before it begins."),
        ("2018/", "is not a span of time."),
        ("../..", "is not a span of time."),
        ("2018/XXXX-03", "mixes a known and an unknown year."),
        ("201X/2020", "has an end with half a year."),
        ("[2018]", "does not name two different dates."),
        ("[2018,2018]", "does not name two different dates."),
        ("[2018,XXXX-03]", "mixes known and unknown years."),
        ("２０１８", "is not a date."),
    ],
)
def test_what_is_no_date_is_refused_with_a_remedy(text, message):
    with pytest.raises(ValueError, match=r".") as caught:
        EventDate.parse(text)

    assert message in str(caught.value)


def test_a_date_can_be_made_of_no_other_text():
    with pytest.raises(ValueError, match="is not a date"):
        EventDate("some day")


digits = st.sampled_from(["2018", "2016", "201X", "20XX", "XXXX", "1000", "2100"])
months = st.sampled_from(["", "-01", "-02", "-12", "-XX", "-13"])
days = st.sampled_from(["", "-01", "-28", "-29", "-31", "-XX"])
single = st.builds("{}{}{}{}".format, digits, months, days, st.sampled_from(["", "?", "~", "%"]))
dates = st.one_of(
    single,
    st.builds("{}/{}".format, st.one_of(single, st.just("..")), st.one_of(single, st.just(".."))),
    st.builds("[{},{}]".format, single, single),
)


@settings(max_examples=400, derandomize=True, database=None, deadline=None)
@given(st.lists(dates, min_size=1, max_size=4))
def test_whatever_is_accepted_reads_sorts_and_is_bounded(texts):
    accepted = []
    for text in texts:
        try:
            accepted.append(EventDate.parse(text))
        except ValueError as error:
            assert str(error).count(". ") >= 1  # what is wrong, then what to do

    for date in accepted:
        assert date.earliest is None or date.latest is None or date.earliest <= date.latest
        assert all(date.describe(language) for language in LANGUAGES)
        assert date.is_certain == (date.doubt("fr") is None)
    assert sorted(
        sorted(accepted, key=lambda d: d.sort_key, reverse=True), key=lambda d: d.sort_key
    ) == sorted(accepted, key=lambda d: d.sort_key)
