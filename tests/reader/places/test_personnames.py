"""Somebody's name is no place in no list, wherever it stands."""

import pytest

from builder.reader import load_vocabulary
from builder.reader.places.names import Place
from builder.reader.places.personnames import is_person
from builder.reader.seed import Paragraph

LANGUAGES = load_vocabulary().languages


def is_somebody(name, text, language="fr", **told):
    place = Place(name, None, told.get("is_known", False))
    return is_person(place, (Paragraph(3, text),), LANGUAGES[language].officials)


@pytest.mark.parametrize(
    ("name", "text", "language"),
    [
        (
            "Koffi Adjo",
            "La médaille a été remise mardi à Koffi Adjo. Le recteur Koffi Adjo a remercié.",
            "fr",
        ),
        ("Koffi Adjo", "La médaille a été remise mardi à Koffi Adjo, recteur de l'université.", "fr"),
        ("Ana Vella", "Une lettre est allée à Ana Vella. Mme Ana Vella y répondra.", "fr"),
        ("Mme Ana Vella", "La médaille a été remise mardi à Mme Ana Vella.", "fr"),
        ("Son Excellence", "Il a pris congé de Son Excellence.", "fr"),
        ("Ana Vella", "A medal went to Ana Vella on Tuesday, Mayor Ana Vella's first.", "en"),
        ("Trade Secretary Ana Vella", "signed under the eyes of Trade Secretary Ana Vella", "en"),
    ],
)
def test_an_office_in_a_name_or_beside_it_tells_somebody(name, text, language):
    assert is_somebody(name, text, language)


@pytest.mark.parametrize(
    ("name", "text", "language"),
    [
        ("Bellan Nord", "La médaille a été remise mardi à Bellan Nord par le recteur Koffi Adjo.", "fr"),
        ("Bellan Nord", "Le maire de Bellan Nord a parlé à Bellan Nord, où un recteur était venu.", "fr"),
        ("Bellan", "Le maire Bellan est venu.", "fr"),
        ("Bellan Nord", "Le maire de Bellan Nord, M. Koffi Adjo, est venu.", "fr"),
        ("Prince Bellan", "The ferry left Prince Bellan on Tuesday.", "en"),
    ],
)
def test_a_town_that_an_office_is_told_of_is_nobody(name, text, language):
    assert not is_somebody(name, text, language)


def test_a_place_of_the_lists_is_one_whoever_bears_its_name():
    text = "Le recteur Saint Louis est venu."

    assert is_somebody("Saint Louis", text)
    assert not is_somebody("Saint Louis", text, is_known=True)
