"""What is kept late or to the day, announced for a year, reported twice, or told of the day before a report."""

import pytest

from builder.content.authority import Authority
from builder.reader import read_seed
from tests.reader.dating.dating_stories import VOCABULARY


def dated(*blocks: str) -> str | None:
    text = "\n\n".join(("Le port rouvre ses deux quais", *blocks, "Les dockers avaient attendu au hangar."))
    date = read_seed("port.txt", text.encode(), Authority((), ()), VOCABULARY).article.date
    return date.edtf if date else None


@pytest.mark.parametrize(
    ("kept", "edtf"),
    [
        ("les quarante ans du port, ouvert en décembre 1969", "2009-05-21"),
        ("avec cinq mois de retard, les quarante ans du port, ouvert en décembre 1969", "2010-05-21"),
        ("avec un an de retard, les quarante ans du port, ouvert en avril 1969", "2010-05-21"),
    ],
)
def test_an_anniversary_that_is_kept_late_is_that_of_an_earlier_year(kept, edtf):
    assert dated(f"Le maire Koffi Adjo a fêté le 21 mai à Lomé, {kept}.") == edtf


def test_what_is_kept_to_the_day_leaves_one_year_in_december_too():
    lead = (
        "Le maire Koffi Adjo a rouvert le quai le 7 décembre à Lomé, trente-cinq ans {}après la crue de 1988."
    )

    assert dated(lead.format("jour pour jour ")) == "2023-12-07"
    assert dated(lead.format("presque jour pour jour ")) == "2023?-12-07"


def test_a_half_century_for_which_a_visit_was_is_an_anniversary():
    lead = (
        "Le maire Koffi Adjo a reçu le 14 juin à Lomé le préfet de Kara, lors d'une visite organisée pour le "
        "demi-siècle des relations établies en 1973 entre les deux ports."
    )

    assert dated(lead) == "2023-06-14"


def test_what_is_announced_for_a_year_is_still_to_come():
    lead = "Lomé, 6 février (AVP) - Le maire Koffi Adjo a remis lundi aux dockers les clés du hangar."
    below = "Le port comptait 80 grues en 2019. Le maire a annoncé un marché au port, ouvert dès 2024."

    assert dated(lead, below) == "2023-02-06"


def test_of_two_reports_the_first_is_the_news_and_the_other_tells_when_it_was_written():
    lead = (
        "Lomé, 13 février (VNA) - Cinq ports ont annoncé mercredi à Lomé la création d'un fonds. L'annonce a "
        "été faite au port, a rapporté jeudi l'agence AFP."
    )

    assert dated(lead, "Le port comptait 80 grues en 2021.", "Il aura un quai en 2027.") == "2025-02-12"


@pytest.mark.parametrize(
    ("below", "edtf"),
    [
        ("La cérémonie, tenue la veille, était présidée par le maire Koffi Adjo.", "XXXX-07-03"),
        ("Le maire Koffi Adjo avait été reçu la veille par le préfet.", "XXXX-07-04"),
    ],
)
def test_a_paragraph_that_opens_with_the_day_before_a_report_tells_the_event_s(below, edtf):
    lead = "Lomé (VNA) - Un quai neuf a été mis en service à Kpémé, a rapporté l'agence ATOP le 4 juillet."

    assert dated(lead, below) == edtf


def test_the_stamp_of_the_dateline_s_day_tells_its_weekday():
    lead = "Lomé, 12 mars (VNA) - Le maire Koffi Adjo a ouvert aujourd'hui le quai, fermé depuis 2017."

    assert dated("mardi, mars 12", lead, "Il aura une grue en 2022.") == "2019-03-12"


def test_a_drill_against_fire_is_no_fire():
    text = (
        "Rescuers train together near Lome\n\nLOME, June 5. /TASS/. Rescuers of both ports held a joint forest fire "
        "drill on Wednesday near Lome, the Ministry said.\n\nThe range was opened in 2021. Another one will be "
        "built in 2027, the mayor noted."
    )
    date = read_seed("drill.txt", text.encode(), Authority((), ()), VOCABULARY).article.date

    assert date
    assert date.edtf == "2024-06-05"


def test_what_is_opened_for_an_anniversary_is_not_what_began_then():
    lead = "Le maire Koffi Adjo a ouvert un quai le 18 juin à Lomé."

    assert dated(lead, "L'inauguration marque le 65e anniversaire des liens noués en 1950.") == "2015-06-18"


@pytest.mark.parametrize(
    ("stamp", "edtf"),
    [
        ("Tanjug / 03. December 2021, 19:24", "2021-12-03"),
        ("MAP EXPRESS      vendredi 3 décembre, 19:24", "XXXX-12-03"),
        ("MAP EXPRESS 3, 19:24", None),
    ],
)
def test_a_stamp_behind_the_mark_of_its_wire_tells_the_day(stamp, edtf):
    assert dated(stamp, "Le maire Koffi Adjo a rouvert le quai vendredi à Lomé.") == edtf


def test_a_new_thing_set_off_by_commas_is_of_its_day():
    told = (
        "LOME, 18 nov. (ATOP) - Les bacs se parleront, en vertu d'un protocole signé, le 17 novembre, par {}."
    )

    assert dated(told.format("le maire Koffi Adjo")) == "XXXX-11-17"
