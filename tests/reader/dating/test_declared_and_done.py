"""Days of what was declared or done, of a toll, of an act within a stay, and of half a year more."""

import pytest
from dating_stories import date_of

HEAD = "Lomé, 7 juin 2024 (AIB) – "  # a Friday
IN_ENGLISH = "Lome, 7 June 2024 (AIB) – "


def test_what_is_declared_on_a_day_may_be_the_event_itself() -> None:
    lead = "Le gouvernement togolais a déclaré jeudi l'état d'urgence dans cinq districts."
    told = "Les pluies qui s'abattent depuis dimanche sur Kara ont fait deux morts."

    assert date_of(HEAD + lead, told) == "2024-06-06"


def test_what_is_announced_after_a_meeting_is_of_its_day() -> None:
    lead = "Le pont restera ouvert, a annoncé vendredi à Kara Koffi Adjo, après une réunion avec les maires."

    assert date_of(HEAD + lead, "Le fleuve a atteint sa plus haute cote jeudi soir.") == "2024-06-07"


def test_a_report_s_weekday_is_none_of_the_event() -> None:
    lead = (
        "Lomé (VNA) – Le ministre Koffi Adjo a parlé à son homologue du Ghana, indique lundi un communiqué."
    )

    assert date_of(lead, "L'appel a été reçu dimanche 7 avril 2024 par le ministre.") == "2024-04-07"


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        (
            "Lomé (VNA) – Cent élèves ont un internat offert par le Ghana et inauguré le 17 juin.",
            "XXXX-06-17",
        ),
        (
            "Lomé (VNA) – Ils ont gagné la régate, achevée dimanche 28 juillet 2024 sous le vent.",
            "2024-07-28",
        ),
        # a day with its year and without its weekday may lie far back
        ("Lomé (VNA) – Le Togo et le Ghana tiennent au traité signé le 17 juin 1998.", None),
    ],
)
def test_the_one_day_of_a_lead_may_be_that_of_a_thing_done(lead: str, edtf: str | None) -> None:
    assert date_of(lead, "Le port et le marché sont proches.") == edtf


def test_an_act_at_the_head_of_the_next_paragraph_dates_a_stay() -> None:
    lead = "Lomé (VNA) – Le ministre togolais Koffi Adjo est en visite au Ghana du 8 au 12 octobre 2024."

    assert date_of(lead, "Le 9 octobre, il s'est entretenu à Accra avec le maire.") == "2024-10-09"
    assert date_of(lead, "Le 20 octobre, il ira au Bénin.") == "2024-10-08/2024-10-12"


def test_a_toll_is_of_the_day_as_of_which_it_is_told() -> None:
    lead = "The number of people killed by the floods in the south had climbed to seven as of June 5, said a board."
    told = "Winds tore the roofs off eleven schools in Kara on June 4."

    assert date_of(IN_ENGLISH + lead, told) == "2024-06-05"


def test_who_witnessed_the_signing_on_a_day_did_so_then() -> None:
    lead = "A ferry will link Lome with Accra from next year, Togolese Trade Minister Koffi Adjo said."
    told = '"They lacked a boat," he told reporters after witnessing the signing of the accord on Thursday (June 6).'

    assert date_of(IN_ENGLISH + lead, told) == "2024-06-06"


def test_years_and_a_half_after_a_day_no_feast_falls() -> None:
    lead = (
        "Jeudi, sept ans et demi après la chute d'un car dans le ravin de Kara, le 8 janvier 2017, le tribunal "
        "de Lomé a partagé les torts."
    )

    assert date_of(lead, "La juge a lu son texte pendant une heure.") == "2024"


def test_a_wire_that_sets_town_day_and_name_between_bars_dates_its_story() -> None:
    lead = "Baku/14.02.19/Turan: At about 05:00 on February 13, a slope slid onto the village of Kara."

    assert date_of(lead, "The minister received the villagers.") == "2019-02-13"
