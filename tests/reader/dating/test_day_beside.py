"""The event's day where the lead tells its weekday alone, and another line a day beside it."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of, read_story

PAST, GOAL = "La ligne a été ouverte en 2016.", "Le port doit ouvrir en 2021."
ENGLISH_PAST, ENGLISH_GOAL = "The line was opened in 2016.", "The port is to open in 2021."
WEDNESDAY, ON_WEDNESDAY = FRENCH.format("mercredi"), ENGLISH.format("on Wednesday")


@pytest.mark.parametrize(
    "told",
    [
        "La délégation a regagné Accra le 16 mai, au lendemain de la visite.",
        "La délégation est repartie le 16 mai, lendemain de la rencontre.",
        "Elle a quitté Lomé le 16 mai, un jour après l'entretien.",
    ],
)
def test_a_day_told_as_the_one_after_the_event_is_not_the_event_s(told):
    # mercredi 15 mai: 2013, 2019, 2024
    assert date_of(WEDNESDAY, told, PAST, GOAL) == "2019-05-15"
    assert date_of(WEDNESDAY, PAST, GOAL, told) == "2019-05-15"


@pytest.mark.parametrize(
    "told",
    [
        "The delegation flew home on May 16, the day after the field visit.",
        "They left on May 16, a day after the talks.",
    ],
)
def test_a_day_told_as_the_one_after_it_in_english_is_not_the_event_s(told):
    assert date_of(ON_WEDNESDAY, told, ENGLISH_PAST, ENGLISH_GOAL) == "2019-05-15"


def test_what_happened_on_the_day_after_another_thing_keeps_its_own_day():
    lead = (
        "Le ministre Koffi Adjo a reçu le 16 mai, au lendemain de la visite du président, les élus de Lomé."
    )

    assert date_of(lead, PAST).endswith("-05-16")


@pytest.mark.parametrize(
    "told",
    [
        "Les festivités du 15 mai se sont conclues par un concours.",
        "Cinquante élèves avaient fait le voyage ce 15 mai, jour de fête à Accra.",
    ],
)
def test_the_day_of_the_event_s_festivities_far_below_is_surely_its_own(told):
    assert date_of(WEDNESDAY, PAST, GOAL, told) == "2019-05-15"


@pytest.mark.parametrize(
    ("lead", "picture", "rest"),
    [
        (
            "Lomé (VNA) - La deuxième réunion du comité des ports s'est tenue mercredi à Lomé.",
            "Les participants à la réunion du 15 mai. Photo : VNA",
            (PAST, GOAL),
        ),
        (
            "Lome (VNA) - Fifty growers will be trained under minutes signed in the capital on Wednesday.",
            "Officials at the signing of the minutes in Lome on May 15. (Photo: VNA)",
            (ENGLISH_PAST, ENGLISH_GOAL),
        ),
    ],
)
def test_a_picture_of_what_the_opening_tells_by_its_weekday_tells_its_day(lead, picture, rest):
    title = "Togo opens a school for growers" if "Photo:" in picture else "Le comité des ports du Togo à Lomé"

    assert date_of(lead, picture, *rest, title=title) == "2019-05-15"


def test_a_picture_of_something_else_tells_no_day():
    lead = "Lome (VNA) - Fifty growers will be trained under minutes signed in the capital on Wednesday."
    picture = "A fisherman at the quay that burnt in the fire of May 15. (Photo: VNA)"

    found = date_of(lead, picture, ENGLISH_PAST, ENGLISH_GOAL, title="Togo opens a school for growers")

    assert not (found or "").endswith("05-15")


def test_figures_behind_a_weekday_are_the_day_and_its_month():
    assert date_of(ENGLISH.format("on Wednesday (15/5)"), ENGLISH_PAST, ENGLISH_GOAL) == "2019-05-15"


@pytest.mark.parametrize(
    ("stamp", "edtf"),
    [
        ("15 mai à 17:20, mise à jour à 18:05", "2019-05-15"),
        ("Publié Le : Jeudi, 16 Mai 16:12   Lu : 41 fois", "2019-05-15"),
    ],
)
def test_a_stamp_without_its_year_may_go_on_with_the_page_s_own_words(stamp, edtf):
    lead = FRENCH.format("mercredi").replace("Lomé (VNA)", "LOME")

    assert read_story(stamp, lead, PAST, GOAL).article.date.edtf == edtf


def test_a_day_told_as_the_eve_of_the_event_is_the_one_before_it():
    told = "Arrivée la veille, le 14 mai, la délégation est repartie vendredi."

    assert date_of(WEDNESDAY, told, PAST, GOAL) == "2019-05-15"


@pytest.mark.parametrize(
    "told",
    [
        "They had arrived on Tuesday, May 14, and leave on Friday.",
        "They went up to Kara on Thursday, May 16.",
    ],
)
def test_a_day_of_another_weekday_right_below_the_lead_is_not_the_event_s(told):
    assert date_of(ON_WEDNESDAY, told, ENGLISH_PAST, ENGLISH_GOAL) == "2019-05-15"


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (FRENCH.format("le 15 mai"), "Elle avait visité la veille, mardi, le port de Kara."),
        (ENGLISH.format("on May 15"), "The day before, a Tuesday, they had toured Kara."),
    ],
)
def test_the_weekday_of_the_eve_is_not_the_event_s(lead, told):
    # a Tuesday would leave 2018 alone
    assert date_of(lead, told, PAST if "reçu" in lead else ENGLISH_PAST) != "2018-05-15"
