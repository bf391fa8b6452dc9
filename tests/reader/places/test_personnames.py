"""Somebody's name is no place in no list, wherever it stands."""

import pytest

from builder.reader import load_vocabulary
from builder.reader.places.names import Place
from builder.reader.places.personnames import is_of_person, is_person
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


def is_of(name, text, *, is_known=False):
    leads = LANGUAGES["fr"].places.leads
    return is_of_person(Place(name, "KZ" if is_known else None, is_known), (Paragraph(3, text),), leads)


@pytest.mark.parametrize(
    ("name", "text", "is_known"),
    [
        ("Wen Adjo", "Wen Adjo accompagne son hôte à la gare.", False),
        ("Elles", "Elles ont évoqué la pêche.", False),
        (
            "Noursoultan",
            "Le ministre a rencontré Noursoultan Abenov, puis Noursoultan Abenov est parti.",
            True,
        ),
        ("Vinh", "Le général, Tran Chi Vinh, est venu.", True),
    ],
)
def test_what_only_opens_a_deed_or_is_only_a_part_of_a_name_is_somebody_s(name, text, is_known):
    assert is_of(name, text, is_known=is_known)


@pytest.mark.parametrize(
    ("name", "text", "is_known"),
    [
        ("Bellan", "Bellan : le port rouvre.", False),
        ("Bellan Nord", "Le marché de Bellan Nord rouvre.", False),
        ("Kara", "Kara accueille un sommet.", True),
        ("Kara", "Le bac part de Kara Nord.", True),
        ("Kara", "Entre Kara et Lomé, un bac circule.", True),
        ("Kara", "Ministers Visit Kara Harbour", True),
    ],
)
def test_a_town_that_acts_or_to_which_a_word_leads_is_nobody_s(name, text, is_known):
    assert not is_of(name, text, is_known=is_known)


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        (
            "Les lettres ont été remises à Koffi Adjo, au président de la République togolaise, Koffi Adjo, lundi.",
            True,
        ),
        ("Le maire de Lomé est allé mardi à Kara, Koffi Adjo et Tsévié.", False),
    ],
)
def test_an_office_with_what_it_governs_tells_who_stands_behind_its_comma(text, is_told):
    assert is_somebody("Koffi Adjo", text) is is_told
