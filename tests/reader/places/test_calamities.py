"""Where a calamity, a court, a parliament or an announcement is told: each article whole."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

VOCABULARY = replace(load_vocabulary(), place_weights=Weights({}))  # wordings alone


def place_of(*passages: str) -> str | None:
    text = "\n\n".join(passages)
    return read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.location


CALAMITIES = [
    (
        "Le bilan de l'éboulement survenu dans une mine de cuivre de Chingola s'est alourdi à 17 morts.",
        "Chingola",
    ),
    ("Les inondations dans le nord du Togo ont fait onze morts, a annoncé vendredi le ministre.", "Togo"),
    ("Des pluies torrentielles ont fait onze morts, dont sept à Mandouri et quatre à Borgou.", "Mandouri"),
    (
        "The number of people killed by the floods had climbed to seven. Three of the victims were in the coastal province of Phu Yen, two in Khanh Hoa.",
        "Phu Yen",
    ),
    (
        "A total of 87 people died in avalanches in the eastern mountains of Tajikistan, officials said.",
        "Tajikistan",
    ),
]


@pytest.mark.parametrize(("lead", "place"), CALAMITIES)
def test_a_calamity_is_where_it_struck(lead, place):
    assert place_of("Le jour d'après" if "é" in lead else "The day after", lead) == place


def test_a_toll_goes_before_the_dateline_and_condolences_do_not():
    toll = "Lomé, 5 mai (ATOP) - Le nombre de morts dans l'incendie du marché de Kara est passé à neuf, a indiqué mardi le ministre."
    sorrow = "Lomé, 5 mai (ATOP) - Le roi a présenté ses condoléances pour les victimes de l'incendie du marché de Kara."

    assert place_of("Neuf morts", toll) == "Kara"
    assert place_of("Le roi écrit", sorrow) == "Lomé"


def test_so_far_from_the_capital_is_not_in_it():
    lead = "Soldiers pulled thirty more bodies from a hillside in Uganda Thursday."
    more = (
        "The diggers worked at Bushimali, a village near Mbale, 150 miles northeast of the capital, Kampala."
    )

    assert place_of("Toll climbs", lead, more) != "Kampala"


COURTS = [
    ("A Chief Magistrates' Court sitting in Lokoja has remanded a driver, Musa Idakwo, over rice.", "Lokoja"),
    ("An Ikeja Special Offences Court on Tuesday sentenced a clerk to seven years in prison.", "Ikeja"),
    (
        "Le tribunal de grande instance hors classe de Dakar a rendu, hier, son verdict sur les terrains de Mbour.",
        "Dakar",
    ),
]


@pytest.mark.parametrize(("lead", "place"), COURTS)
def test_a_court_judges_in_its_own_town(lead, place):
    assert place_of("Au tribunal" if "Le" in lead else "In court", lead) == place


def test_what_is_told_in_parliament_is_told_at_home():
    lead = "KUALA LUMPUR, Nov 8 (Bernama) -- The ministry has trained 60 pilots in Langkawi this year, the deputy minister told the Dewan Rakyat today."

    assert place_of("More pilots", lead) == "Kuala Lumpur"


def test_what_a_court_strikes_down_lies_elsewhere():
    lead = "BOGOTA (Reuters) - La Cour constitutionnelle a annulé mercredi le permis d'un terminal charbonnier dans le département de La Guajira."

    assert place_of("La justice annule un permis", lead) == "Bogota"


ANNOUNCED = [
    "SEOUL, Oct. 20 (Yonhap) -- The president will visit Ghana next week shortly after attending a summit in Hanoi, the office said.",
    "SEOUL, July 6 (Yonhap) -- President Bae Myung-soo will attend a forum in Vilnius next week, his office said Thursday.",
    "SEOUL, Oct. 20 (Yonhap) -- The oceans minister is considering a visit to Ghana in November, the ministry said Tuesday.",
]


@pytest.mark.parametrize("lead", ANNOUNCED)
def test_what_is_to_come_is_told_where_it_is_announced(lead):
    assert place_of("President to attend forum in Vilnius, visit Ghana", lead) == "Seoul"


def test_what_somebody_says_over_several_sentences_is_no_place():
    lead = "«Je vous sais gré. C'est un honneur. Je m'en vais l'écrire à Lomé.»"
    more = (
        "Ce sont les mots que le préfet a adressés aux élèves du lycée moderne de Dapaong samedi 9 décembre."
    )

    assert place_of("Le préfet salue les aînés", lead, more) == "Dapaong"
