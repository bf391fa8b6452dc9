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


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        # the days that hold the event's own lend it their year
        ("Le ministre Koffi Adjo a été reçu mercredi 14 juin.|La session a eu lieu du 13 au 15 juin 2023.", "2023-06-14"),
        ("Le ministre Koffi Adjo a été reçu le 14 juin.|La foire a eu lieu du 18 au 20 juin 2023.", "XXXX-06-14"),
        # a day of last year, or of the next, is never the event's
        ("Le ministre Koffi Adjo a été reçu jeudi.|L'accord a été signé le 18 février de l'an dernier.", None),
        # what is to come in English: "will be held" is no past
        ("Minister Koffi Adjo met the mayor of Lome on Monday.|The fair, which will be held on May 3, was discussed.", None),
        # the years and the months after what a year dates
        (
            "Le poste a repris le 9 mai ses activités, trois ans et trois mois après sa fermeture, décidée en février 2020.",
            "2023-05-09",
        ),
        # an anniversary that is being prepared is no founding
        (
            "Koffi Adjo a été reçu le 9 mai.|Ils ont commencé à préparer leur 40e anniversaire, fêté en 2015.",
            "2014?-05-09",
        ),
        # right below a lead without a day, under a page's stamp
        ("9 May 2022|Minister Koffi Adjo has commissioned two ferries.|They cross by night.|Speaking on Saturday, he thanked the crews.", "2022-05-07?"),
        # "today" and its day
        ("Minister Koffi Adjo today (February 22, 2018) leaves for Ghana.|He will be back soon.", "2018-02-22"),
    ],
)  # fmt: skip
def test_a_day_and_its_year_told_in_passing(told, edtf):
    text = "\n\n".join(("Le ministre reçu" if " a " in told else "Minister at work", *told.split("|")))
    date = read_seed("pass.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert (date.edtf if date else None) == edtf


@pytest.mark.parametrize(
    ("month", "edtf"), [("next January", "2025-11-05"), ("next December", "2026?-11-05")]
)
def test_years_may_run_up_to_a_month_of_next_year(month, edtf):
    told = f"Ties were set up on {month.split()[1]} 10, 1976, which will be fifty years ago {month}."

    assert date_of("Minister Koffi Adjo met the mayor of Lome on November 5.", told) == edtf
