"""A given name that is a noun too, and common nouns before a chief."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()


def names(lead: str, told: str) -> dict[str, str | None]:
    text = "\n\n".join(("Ports / Marine", lead, told))
    article = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article
    return {official.name: official.country for official in article.officials}


def test_a_noun_with_two_names_behind_it_is_a_given_name() -> None:
    found = names(
        "LIBREVILLE, 9 juin (AGP) – Un texte a été adopté vendredi 8 juin à Libreville.",
        "Le ministre de l'Environnement de la RDC, Trésor Adjo Mensah, a demandé un juste prix.",
    )

    assert found == {"Trésor Adjo Mensah": "CD"}


def test_a_noun_behind_an_office_is_its_department() -> None:
    found = names(
        "LIBREVILLE, 9 juin (AGP) – Un texte a été adopté vendredi 8 juin à Libreville.",
        "Le directeur général, Trésor Public, et le ministre gabonais des Forêts, Koffi Adjo, ont signé.",
    )

    assert found == {"Koffi Adjo": "GA"}


@pytest.mark.parametrize(
    "service", ["pollution control", "narcotics", "irrigation", "prison", "disaster agency"]
)
def test_a_chief_of_any_service_is_of_the_country_before_it(service: str) -> None:
    found = names(
        "SINGAPORE, Sept 6 (CNA) - Ministers met in Singapore on Friday.",
        f"It was signed by Thai {service} chief Somchai Vella.",
    )

    assert found == {"Somchai Vella": "TH"}
