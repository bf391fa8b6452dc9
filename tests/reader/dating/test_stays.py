"""The nth day of a stay, what comes on a day "next", and the day of writing that is told further down."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of

LEAD = "Lomé (VNA) - Le ministre togolais Koffi Adjo a été reçu {} par le président du Ghana, "
STATED = "Le pont a été ouvert en mai 2015. Un quai ouvrira en mai 2017."


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        (
            LEAD.format("jeudi") + "au troisième jour de sa visite à Accra du 10 au 13 juillet 2018.",
            "2018-07-12",
        ),
        (LEAD.format("vendredi") + "au dernier jour de sa visite du 10 au 13 juillet 2018.", "2018-07-13"),
        (
            LEAD.format("mercredi") + "au deuxième jour de sa visite, entamée mardi 11 octobre 2016.",
            "2016-10-12",
        ),
        (LEAD.format("mardi") + "au premier jour de sa visite du 10 au 13 juillet 2018.", "2018-07-10"),
        (LEAD.format("mercredi") + "au second jour de sa visite du 10 au 13 juillet 2018.", "2018-07-11"),
        # a weekday that is none of the stay's third day
        (LEAD.format("mardi") + "au troisième jour de sa visite du 10 au 13 juillet 2018.", "2018-07-10"),
        # beyond its end, or of another thing
        (LEAD.format("jeudi") + "au septième jour de sa visite du 10 au 13 juillet 2018.", "2018-07-12"),
        (
            LEAD.format("jeudi") + "au premier jour de la grève, lors de sa visite du 10 au 13 juillet 2018.",
            "2018-07-12",
        ),
    ],
)
def test_the_nth_day_of_a_stay_is_a_day(lead, edtf):
    assert date_of(lead) == edtf


def test_the_days_of_a_stay_may_be_told_further_down():
    lead = LEAD.format("jeudi") + "au troisième jour de sa visite."

    assert date_of(lead, STATED, "Sa visite à Accra dure du 11 au 14 octobre.") == "2016-10-13"


def test_the_weekday_of_the_nth_day_tells_the_year():
    lead = LEAD.format("mercredi") + "au deuxième jour de sa visite du 11 au 14 octobre."

    assert date_of(lead, STATED) == "2016-10-12"


def test_an_english_stay_is_counted_too():
    lead = ENGLISH.format("on Thursday, the third day of his visit from July 10 to 13, 2018")

    assert date_of(lead) == "2018-07-12"


@pytest.mark.parametrize(
    ("lead", "told", "edtf"),
    [
        (
            FRENCH.format("le 24 janvier"),
            "Les Jeux de 2030, qui s'ouvriront le 4 février prochain, coûtent cher.",
            "2030-01-24",
        ),
        (
            FRENCH.format("le 24 mars"),
            "Les Jeux de 2030, qui s'ouvriront le 4 février prochain, coûtent cher.",
            "2029-03-24",
        ),
        (
            FRENCH.format("le 28 janvier"),
            "Le Salon du livre 2030 se tiendra à Kara du 3 au 9 mai prochain.",
            "2030-01-28",
        ),
        (
            FRENCH.format("le 24 janvier"),
            "Il prépare l'ouverture, le 4 février prochain, du Forum de 2030.",
            "2030-01-24",
        ),
        (
            ENGLISH.format("on January 24"),
            "The 2030 Winter Games, which will open on 4 February next, are dear.",
            "2030-01-24",
        ),
        (ENGLISH.format("on March 24"), "The 2030 Book Fair, due to open next May, is dear.", "2030-03-24"),
    ],
)
def test_what_bears_a_year_and_comes_on_a_day_next_tells_the_year(lead, told, edtf):
    assert date_of(lead, told) == edtf


@pytest.mark.parametrize(
    ("day", "told", "wrong"),
    [
        ("24 mai", "Les Jeux de 2020, qui s'ouvriront le 23 juillet prochain, coûtent cher.", "2020-05-24"),
        ("24 octobre", "La Coupe de 2023, qui s'ouvrira le 13 janvier prochain, coûte cher.", "2022-10-24"),
    ],
)
def test_what_was_put_off_proves_no_year(day, told, wrong):
    assert date_of(FRENCH.format(f"le {day}"), told) != wrong


@pytest.mark.parametrize(
    "told",
    [
        "Le Salon s'ouvrira demain, 13 octobre.",
        "Le Salon s'ouvrira dès demain, jeudi 13 octobre.",
        "Lomé, le 12 octobre",
    ],
)
def test_the_day_of_writing_may_be_told_further_down(told):
    assert date_of(FRENCH.format("mercredi"), STATED, told) == "2016-10-12"


def test_of_a_day_at_the_edge_and_an_eve_far_back_the_nearer_year_wins():
    lead = (
        "BEIJING, 24 janv. (Xinhua) -- Le ministre togolais Koffi Adjo a reçu lundi une délégation du Ghana."
    )
    told = "Le plan 2019-2025 prévoit un quai, qui sera mis en service au second semestre de 2024."
    wish = "Il a souhaité plein succès aux Jeux olympiques de 2022."

    assert date_of(lead, told, wish) == "2022?-01-24"


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        (
            "Ils en sont convenus lors de l'entretien, tenu le 8 mai, de leur visite du 3 au 9 mai.",
            "XXXX-05-08",
        ),
        ("Ils en sont convenus lors de l'entretien, tenu le 8 avril, de leur visite du 3 au 9 mai.", None),
    ],
)
def test_a_day_within_a_stay_told_beside_it_is_the_event_s(told, edtf):
    lead = "Le Togo et le Ghana ont décidé, par la voix du ministre togolais Koffi Adjo, de lier leurs ports."

    assert date_of(lead, told) == (edtf or "XXXX-05-03/XXXX-05-09")


@pytest.mark.parametrize(
    ("day", "edtf"), [("lundi", "2016-10-17"), ("samedi", "2016-10-15"), ("vendredi", "2016-10-14")]
)
def test_the_lead_s_weekday_is_that_of_the_stay_told_below(day, edtf):
    lead = (
        f"Lomé (VNA) - Le ministre togolais Koffi Adjo s'est entretenu {day} à Lomé avec un envoyé du Ghana."
    )
    stay = "L'envoyé et sa suite sont en visite au Togo du 15 au 20 octobre."
    told = "Le Togo et le Ghana fêtent cette année le 50e anniversaire de leurs relations, nouées en 1966."

    assert date_of(lead, stay, told) == edtf


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        ("Le ministre togolais Koffi Adjo a invité lundi à Kara les marins à la prudence.", "2014-03-10"),
        ("Le ministre togolais Koffi Adjo a souhaité, ce lundi, bonne chance aux marins.", "2014-03-10"),
        ("Le ministre togolais Koffi Adjo a reçu lundi (10) à Kara les marins du Ghana.", "2014-03-10"),
        ("Le ministre togolais Koffi Adjo a invité les marins à se réunir lundi à Kara.", "2014-03-11?"),
    ],
)
def test_a_day_right_behind_the_verb_is_that_of_asking(told, edtf):
    assert date_of(f"Lomé, 11 mars 2014 (ATOP) - {told}", "Ils ont parlé du port.") == edtf


def test_whoever_leaves_on_the_first_day_of_a_stay_is_told_of_that_day():
    lead = (
        "Lomé (VNA) - À l'invitation du président ghanéen Bo Ran, le 3 mars, le ministre togolais Koffi Adjo "
        "a quitté Lomé pour une visite officielle au Ghana du 3 au 6 mars."
    )

    assert date_of(lead, "Il a salué la foule.") == "XXXX-03-03"


def test_a_weekday_beside_a_short_stay_is_one_of_its_days_and_not_their_eve():
    lead = (
        "Lomé (VNA) - Le ministre togolais Koffi Adjo a reçu mercredi à Lomé un envoyé du Ghana, en visite "
        "de travail les 15 et 16 mars."
    )
    over = "Le dernier prêt a été signé en novembre 2016."
    ahead = "Le pont doit être achevé en 2020."

    assert date_of(lead, over, ahead) == "2017-03-15"


def test_a_day_beside_a_ceremony_for_an_anniversary_is_that_of_the_ceremony():
    lead = (
        "Lomé (VNA) - Lors d'une cérémonie marquant le 25e anniversaire de l'association à Kara, le 13 mai, "
        "le ministre togolais Koffi Adjo a salué ses membres."
    )

    assert date_of(lead, "Il a salué la foule.") == "XXXX-05-13"


def test_a_date_told_with_its_weekday_in_the_lead_is_news_and_nothing_remembered():
    lead = (
        "Lomé - Le directeur du Musée de Kara et celui du port, que dirige Koffi Adjo, ont établi, jeudi 21 "
        "septembre 2023 à Lomé, le programme de la convention passée il y a neuf ans entre les deux maisons."
    )

    assert date_of(lead, "Il a salué la foule.") == "2023-09-21"
