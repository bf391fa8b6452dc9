"""What bounds the year beside a weekday: parts of a year, misfortunes, plans, and what is told as to come."""

import pytest
from dating_stories import date_of

# 12 October was a Wednesday in 2011, 2016 and 2022; 11 May one in 2011, 2016 and 2022 too.
AUTUMN = "Lomé (APS) - La ministre des Ports Ana Vella a reçu mercredi 12 octobre les armateurs du Ghana."
SPRING = "Lomé (APS) - La ministre des Ports Ana Vella a reçu mercredi 11 mai les armateurs du Ghana."
ENGLISH = "LOME (GNA) - Ports Minister Ana Vella met the shipowners of Ghana on Wednesday, October 12."
MET = "Lomé (APS) - La ministre Ana Vella a reçu {} les armateurs du Ghana."
AGO = "La route a été ouverte en 2012."


@pytest.mark.parametrize(
    ("lead", "told", "edtf"),
    [
        (SPRING, "Fin 2016, un navire mettait encore dix jours à décharger. Un quai ouvrira en 2025.", "2022-05-11"),
        (AUTUMN, f"{AGO} Le phare sera rallumé au printemps 2022.", "2016-10-12"),
        (AUTUMN, f"{AGO} Le phare, fermé depuis l'été 2015, sera rallumé à l'automne 2018.", "2016-10-12"),
        (AUTUMN, "La crise bancaire de 2014-2015 a coûté cher. Un quai ouvrira en 2019.", "2016-10-12"),
        (AUTUMN, f"{AGO} « Le recensement de 2020 nous dira combien nous serons à bord », a-t-elle dit.", "2016-10-12"),
        (AUTUMN, f"{AGO} « En 2019, nous y repasserons à pied sec », a promis la ministre.", "2016-10-12"),
        (AUTUMN, "Elle se réjouit de voir le trafic dépasser en 2016 le niveau d'avant la crise. Un quai ouvrira en 2025.", "2022?-10-12"),
        (AUTUMN, f"{AGO} La mesure figurera dans le plan 2018-2022, encore à l'étude.", "2016-10-12"),
        (AUTUMN, f"{AGO} Les élections, déjà reportées, doivent avoir lieu courant 2019.", "2016-10-12"),
        (AUTUMN, "Le port, agrandi en 2014, manque de grues. Le pays vise un million de tonnes en 2019.", "2016-10-12"),
        (ENGLISH, "The road was opened in 2012. The 2020 census will count them all, she said.", "2016-10-12"),
        (ENGLISH, "Exports slid by a third in 2014. Voters go to the polls in 2019.", "2016-10-12"),
        (ENGLISH, "Flooding in late 2014 cut the road. The bank forecasts growth in 2019.", "2016-10-12"),
    ],
)  # fmt: skip
def test_a_weekday_and_what_bounds_it_leave_one_year(lead, told, edtf):
    assert date_of(lead, f"Les armateurs se plaignent des droits de port. {told}") == edtf


def test_a_part_of_a_year_that_is_not_over_excludes_nothing():
    told = "Le trafic a repris fin 2016. Un quai ouvrira en 2020."

    assert date_of(AUTUMN, told) == "2016?-10-12"


def test_a_plan_that_has_just_begun_is_in_its_first_year():
    told = "L'essai entre dans le plan 2016-2020, dont l'exécution vient de démarrer."

    assert date_of(AUTUMN, told) == "2016-10-12"


@pytest.mark.parametrize(
    ("lead", "further", "edtf"),
    [
        # A weekday said of the meeting in passing is that of the day told.
        (
            MET.format("le 12 octobre") + " L'entretien de mercredi a duré trois heures.",
            "",
            "2016-10-12",
        ),
        # The one day that the story names, and the weekday of its lead.
        (
            MET.format("mercredi"),
            "Ont assisté à l'entretien du 12 octobre les maires de la côte.",
            "2016-10-12",
        ),
        # What is no meeting may have a day of its own.
        (MET.format("mercredi"), "La grève du 12 octobre a vidé le port, a-t-elle dit.", "2016-10-12?"),
        # Of another meeting, still to come, it says nothing.
        (
            MET.format("le 13 octobre") + " L'entretien de mercredi devra fixer les droits.",
            "",
            "2016?-10-13",
        ),
    ],
)
def test_a_day_and_its_weekday_may_stand_apart(lead, further, edtf):
    told = "La route a été ouverte en 2015. Un quai ouvrira en 2017, un autre en 2018."

    assert date_of(lead, told, *filter(None, [further])) == edtf


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        ("Lundi 10 octobre, elle avait reçu les dockers.", "2016-10-12"),
        ("La veille, mardi 11 octobre, elle avait reçu les dockers.", "2016-10-12"),
        ("La mesure entre en vigueur dès jeudi 13 octobre.", "2016-10-12"),
        ("Samedi 15 octobre, les armateurs regagneront Accra.", "2016-10-12?"),
    ],
)
def test_a_day_with_another_weekday_than_the_lead_s_is_not_the_event_s(told, edtf):
    bounds = "La route a été ouverte en mai 2015. Un quai ouvrira en 2018."

    assert date_of(MET.format("mercredi"), bounds, told) in (edtf, f"{edtf}?")


def test_of_two_days_further_down_none_is_the_event_s():
    lead = MET.format("mercredi")
    told = "La réunion du 5 octobre n'avait rien donné, a-t-elle dit. Celle du 12 octobre non plus."

    assert date_of(lead, "Les armateurs se plaignent des droits de port.", told) is None


# Under a wire that dates late: 24 October was a Wednesday in 2018, its eve one in 2019.
@pytest.mark.parametrize(
    ("last", "month_day"),
    [("Il gagne ensuite Kara.", "10-23"), ("Il gagnera jeudi Kara.", "10-24")],
)
def test_a_wire_that_dates_late_tells_of_the_eve_unless_the_next_weekday_is_to_come(last, month_day):
    lead = "Lomé, 24 octobre (VNA) - Le président Luis Vella a reçu mercredi à Lomé le ministre Li Mo."
    told = f"La route a été ouverte en mai 2016. Un port sera inauguré en mai 2020. {last}"

    assert (date_of(lead, told) or "")[-5:] == month_day


def test_two_weekdays_before_two_days_are_theirs():
    lead = "Lomé (VNA) - Cent armateurs ont tenu mercredi et jeudi 9 et 10 octobre, à Lomé, leur forum."

    assert date_of(lead, "En 2018, l'an dernier, ils étaient trente.") == "2019-10-09/2019-10-10"


def test_an_accord_of_a_full_date_under_the_weekday_of_the_lead_gives_its_year():
    lead = "Lomé, 7 mars (APS) - Les deux ministres ont signé mercredi à Lomé un protocole sur la pêche."

    assert date_of(lead, "Le protocole du 6 mars 2019 prendra effet bientôt.") == "2019-03-06"
    assert date_of(lead, "Le protocole du 6 mars 2009 avait été dénoncé.") != "2009-03-06"


@pytest.mark.parametrize(
    "told",
    [
        "Lancé en 2017, le programme entre dans sa troisième année.",
        "Pour la troisième année consécutive depuis 2017, le trafic a grandi.",
        "C'est la troisième année du plan 2017-2021.",
        "Le plan 2017-2021 entre dans sa troisième année.",
        "Fondé en 1969, le port a cinquante ans cette année.",
    ],
)
def test_a_number_of_the_year_counts_from_its_beginning(told):
    date = date_of(MET.format("le 12 octobre"), f"Les armateurs se plaignent des droits. {told}")

    assert date in ("2019-10-12", "2019?-10-12")


def test_next_year_said_in_another_clause_is_not_the_year_of_a_goal():
    told = (
        "The port, enlarged in 2015, lacks cranes. Vella, who will lead a mission to Accra early next year, noted "
        "that trade was still far from the target of 2 billion USD set for 2020."
    )

    assert date_of(ENGLISH, told) == "2016-10-12"
