"""Towns that lend their name or stand for a government, stages of a programme, sections of a page: no places."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()


def article_of(*paragraphs: str):
    return read_seed("ferry.txt", "\n\n".join(paragraphs).encode(), Authority((), ()), VOCABULARY).article


@pytest.mark.parametrize(
    "told",
    [
        "La remise des lettres est une cérémonie prévue par la Convention de Vienne.",
        "Cet acte marque un tournant dans les relations entre Lomé et Moscou.",
        "Koffi Adjo, représentant permanent auprès des organisations internationales à Genève, était là.",
    ],
    ids=["a treaty's", "governments'", "a body's seat"],
)
def test_a_town_that_stands_for_something_else_is_no_place(told: str) -> None:
    found = article_of("Des lettres de créance", "Dix ambassadeurs ont remis jeudi leurs lettres.", told)

    assert found.location is None


def test_where_it_was_is_told_beside_such_a_town() -> None:
    found = article_of(
        "Des lettres de créance",
        "Dix ambassadeurs ont remis jeudi leurs lettres à Lomé, comme le veut la Convention de Vienne.",
    )

    assert found.location == "Lomé"


def test_a_university_is_in_the_town_whose_name_it_bears() -> None:
    found = article_of(
        "L'Université de Lomé alerte sur les crues",
        "L'Université de Lomé a proposé samedi des stations de mesure, à l'issue d'un colloque sur le débit des fleuves.",
    )

    assert found.location == "Lomé"


def test_the_stages_of_a_programme_are_not_where_it_was_told() -> None:
    found = article_of(
        "Quatre visites",
        "La présidente fera quatre visites, a annoncé jeudi le ministre des Ports, Koffi Adjo.",
        "Elle ira le 6 février à Paris, le 17 février à Berlin, le 19 février à Rome et le 13 mars à Londres, a "
        "expliqué le ministre lors d'une réception à Lomé.",
    )

    assert found.location == "Lomé"


def test_a_section_of_the_page_before_a_dash_is_no_dateline() -> None:
    found = article_of(
        "Une audience", "POLITIQUE - Ce 16 mai, la ministre Ama Lawson a reçu les maires de la côte."
    )

    assert found.location is None
    assert found.dateline is None
    assert found.body is not None
    assert found.body.startswith("Ce 16 mai")


def test_ambassadors_told_with_their_post_first_are_of_their_countries() -> None:
    found = article_of(
        "Audiences à Lomé",
        "Le Premier ministre a reçu mardi à Lomé les ambassadeurs au Togo de la Chine, de la France et du Maroc.",
    )

    assert {"CN", "FR", "MA"} <= set(found.countries)
