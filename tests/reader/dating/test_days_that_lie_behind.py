"""Days and years on which the event was not: what was put off, what began long ago, another bond's anniversary."""

import pytest
from dating_stories import ENGLISH, FRENCH, date_of

LEAD = FRENCH.format("jeudi")


@pytest.mark.parametrize(
    "told",
    [
        "La visite de la présidente, qui devait avoir lieu les 16 et 17 mars, avait été reportée.",
        "Le forum, initialement prévu à Accra le 16 mars, est remis.",
        "Ces visites closent le tour entrepris depuis l'accession au trône de la reine Ama, le 21 juillet dernier.",
        "Elle avait ouvert des ports au Bénin, le 8 novembre dernier, puis au Ghana, le 2 décembre.",
    ],
)
def test_a_day_told_so_is_not_the_event_s(told: str) -> None:
    assert date_of(LEAD, told) is None


def test_the_first_day_of_a_stay_told_below_by_its_part_is_the_event_s() -> None:
    lead = "Lomé (VNA) - Le ministre togolais Koffi Adjo est arrivé à Accra, entamant une visite du 10 au 11 juin 2019."
    below = "Dans l'après-midi du 10 juin, une cérémonie s'est tenue au palais."

    assert date_of(lead, below) == "2019-06-10"


def test_the_stay_stays_where_a_clause_stands_before_the_day() -> None:
    lead = "Lomé (VNA) - Le ministre togolais Koffi Adjo est arrivé à Accra, entamant une visite du 10 au 11 juin 2019."
    below = "Parti de Lomé, le 10 juin, il a vu le palais."

    assert date_of(lead, below) == "2019-06-10/2019-06-11"


def test_years_far_behind_all_that_the_story_names_are_counted_from_another_thing() -> None:
    lead = FRENCH.format("le 2 avril")
    told = "Les deux pays établissent un pacte en 2013 et viennent de fêter les 45 ans de leurs relations."
    other = "Le maire a précisé que Lomé et Accra débutaient leur coopération en 1996 dans les ports."

    assert date_of(lead, told, other) == "XXXX-04-02"


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        (
            "Ils ont noué un partenariat stratégique en 2013 et fêtent le 45e anniversaire de leurs relations.",
            "XXXX",
        ),
        (
            "Le partenariat stratégique fut établi en 2013. C'est le 45e anniversaire de leurs relations.",
            "XXXX",
        ),
        ("C'est le 10e anniversaire de leur partenariat. Leurs relations ont été établies en 1973.", "XXXX"),
        # each its own
        (
            "Ils ont noué un partenariat en 2001 et fêtent les 20 ans de leurs relations de partenariat.",
            "2021",
        ),
        ("Ils ont noué des liens en 1973 et fêtent le 45e anniversaire de leurs relations.", "2018"),
        (
            "Ils ont noué leurs liens en 1973 et un partenariat en 2013, et fêtent le 45e anniversaire de ces liens.",
            "2018",
        ),
        (
            "Ils fêtent les 50 ans de leurs relations et les 10 ans du partenariat stratégique, établi en 2013.",
            "2023",
        ),
    ],
)
def test_an_anniversary_of_one_bond_does_not_count_from_another(told: str, edtf: str) -> None:
    assert date_of(FRENCH.format("le 2 avril"), told) == f"{edtf}-04-02"


def test_so_it_is_in_english() -> None:
    lead = ENGLISH.format("on April 2")
    told = "They set up a strategic partnership in 2013 and this year mark the 45th anniversary of diplomatic ties."

    assert date_of(lead, told) == "XXXX-04-02"
