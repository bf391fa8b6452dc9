"""What is said in passing of the year: under a picture, and of the weekday on which a story was written."""

import pytest
from dating_stories import VOCABULARY, date_of

from builder.content.authority import Authority
from builder.reader import read_seed

PICTURED = """Ghana's lawmakers confirm a cabinet

Minister Ama Vella leaves the parliament in Accra, Ghana, {}. REUTERS/Kofi Adjo

ACCRA, Oct 18 (Reuters) - Lawmakers confirmed a cabinet{}, Minister Ama Vella said in Accra.

The next election is due in March 2023."""


@pytest.mark.parametrize(
    ("taken", "weekday", "edtf"),
    [
        ("October 14, 2021", " on Monday", "2021-10-18"),
        ("October 18, 2021", "", "2021-10-18"),
        ("October 14, 2020", " on Monday", "2022?-10-17"),  # its eve would do as well, a year later
    ],
)
def test_no_picture_is_younger_than_its_story(taken, weekday, edtf):
    text = PICTURED.format(taken, weekday)
    date = read_seed("cabinet.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == edtf


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        ("Il doit rencontrer demain jeudi le président du Ghana.", "2013-05-22"),
        ("Il doit rencontrer mercredi (aujourd'hui) le président du Ghana.", "2013-05-22"),
        ("Il avait rencontré hier, mardi, le président du Ghana.", "2013-05-22"),
        ("Il doit rencontrer jeudi le président du Ghana.", "2014?-05-22"),
    ],
)
def test_a_weekday_beside_a_counted_day_tells_when_the_story_was_written(told, edtf):
    lead = (
        "Lomé, 22 mai (VNA) - Le ministre togolais du Commerce Koffi Adjo a reçu aujourd'hui une délégation."
    )
    bounds = "Un quai a été ouvert en 2010. Un port sera ouvert en 2015."

    assert date_of(lead, told, bounds) == edtf
