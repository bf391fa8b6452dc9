"""An office said once of several, who each have their own place, body or country behind their names."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()


def officials(text: str) -> list[str]:
    article = read_seed("each.txt", text.encode(), Authority((), ()), VOCABULARY).article
    return [f"{each.name} · {each.role} · {each.country}" for each in article.officials]


BEHIND = [
    (
        "Les gouverneurs Ana Vella, du Kurzeme, et Sidi Laine, du Trarza, ont signé lundi.",
        ["Ana Vella · gouverneur du Kurzeme · LV", "Sidi Laine · gouverneur du Trarza · MR"],
    ),
    (
        "Les maires Ana Vella de Riga et Jukka Laine de Turku ont signé lundi.",
        ["Ana Vella · maire de Riga · LV", "Jukka Laine · maire de Turku · FI"],
    ),
    (
        "Les maires Ana Vella (Riga) et Jukka Laine (Turku) ont signé lundi.",
        ["Ana Vella · maire · LV", "Jukka Laine · maire · FI"],
    ),
    (
        "Les ministres Ana Vella, de la Pêche, et Juris Ozols, de la Défense, ont signé lundi.",
        ["Ana Vella · ministre de la Pêche · LV", "Juris Ozols · ministre de la Défense · LV"],
    ),
    (
        "Les préfets de Riga, Ana Vella, et de Turku, Jukka Laine, ont signé lundi.",
        ["Ana Vella · préfet de Riga · LV", "Jukka Laine · préfet de Turku · FI"],
    ),
    # Told of the last alone, or of both: to whom it belongs is not said.
    (
        "Les maires Ana Vella et Juris Ozols, de Riga et Liepaja, ont signé lundi.",
        ["Ana Vella · maire · LV", "Juris Ozols · maire · LV"],
    ),
]


@pytest.mark.parametrize(("told", "expected"), BEHIND)
def test_several_have_their_places_behind_their_names(told: str, expected: list[str]) -> None:
    assert officials(f"Un accord\n\nRIGA, 12 mars (AVP) - {told}") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Mayors Ana Vella of Riga and Jukka Laine of Turku signed on Monday.",
            ["Ana Vella · Mayor of Riga · LV", "Jukka Laine · Mayor of Turku · FI"],
        ),
        (
            "The governors of Kurzeme and Lapland provinces, Ana Vella and Jukka Laine, signed on Monday.",
            ["Ana Vella · Governor of Kurzeme · LV", "Jukka Laine · Governor of Lapland · FI"],
        ),
        (
            "The walis of Oran and Bellan, Ali Vella and Omar Kaci, signed on Monday.",
            ["Ali Vella · Wali of Oran · DZ", "Omar Kaci · Wali of Bellan · DZ"],
        ),
        (
            "The governors of the provinces of Bellan and Zelva, Ana Vella and Juris Ozols, signed on Monday.",
            ["Ana Vella · Governor of Bellan · LV", "Juris Ozols · Governor of Zelva · LV"],
        ),
    ],
)
def test_so_they_do_in_english(told: str, expected: list[str]) -> None:
    assert officials(f"A deal\n\nRIGA, March 12 (AVP) - {told}") == expected


def test_a_list_of_provinces_names_nobody() -> None:
    found = officials(
        "A deal\n\nRIGA, March 12 (AVP) - Minister Ana Vella met the governors of Bellan and Zelva provinces."
    )

    assert found == ["Ana Vella · Minister · LV"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            (
                "L'accord lie l'Institut de Riga et le Centre des pêches de Turku, dont les directeurs, Ana Vella "
                "et Jukka Laine, ont visité le quai."
            ),
            [
                "Ana Vella · directeur de l'Institut de Riga · LV",
                "Jukka Laine · directeur du Centre des pêches de Turku · FI",
            ],
        ),
        (
            "L'accord lie les villes de Riga et de Turku, dont les maires, Ana Vella et Jukka Laine, ont signé.",
            ["Ana Vella · maire · LV", "Jukka Laine · maire · FI"],
        ),
        (
            (
                "L'accord lie la Lettonie et la Finlande, dont les ministres de la Santé, Ana Vella et Jukka Laine, "
                "ont signé."
            ),
            ["Ana Vella · ministre de la Santé · LV", "Jukka Laine · ministre de la Santé · FI"],
        ),
        # One body: both are its own.
        (
            (
                "L'Office des mines et de géologie, dont les directeurs adjoints, Ana Vella et Juris Ozols, ont "
                "signé, a visité le quai."
            ),
            [
                "Ana Vella · directeur adjoint de l'Office des mines et de géologie · LV",
                "Juris Ozols · directeur adjoint de l'Office des mines et de géologie · LV",
            ],
        ),
    ],
)
def test_whose_they_are_may_stand_right_before(told: str, expected: list[str]) -> None:
    assert officials(f"Un accord\n\nRIGA, 12 mars (AVP) - {told}") == expected


@pytest.mark.parametrize(
    "told",
    [
        "Ana Vella, pour la Lettonie, et Jukka Laine, pour la Finlande, ont signé.",
        "Ana Vella, côté letton, et Jukka Laine, côté finlandais, ont signé.",
        "Ana Vella pour la partie lettone et Jukka Laine pour la partie finlandaise ont signé.",
    ],
)
def test_who_speaks_for_a_country_bears_the_office_of_all(told: str) -> None:
    found = officials(
        f"Un accord\n\nRIGA, 12 mars (AVP) - Les ministres de la Santé se sont vus lundi.\n\n{told}"
    )

    assert found == ["Ana Vella · ministre de la Santé · LV", "Jukka Laine · ministre de la Santé · FI"]


def test_who_sings_for_a_country_bears_none() -> None:
    found = officials(
        "Un accord\n\nRIGA, 12 mars (AVP) - Le ministre Juris Ozols a parlé lundi. Deux chanteurs, Ana Vella, pour "
        "la Lettonie, et Jukka Laine, pour la Finlande, ont chanté."
    )

    assert found == ["Juris Ozols · ministre · LV"]


def test_a_side_stands_behind_the_name_in_english_too() -> None:
    found = officials(
        "A deal\n\nRIGA, March 12 (AVP) - It was signed on Monday by Director Ana Vella for the Latvian side and "
        "Director Jukka Laine for the Finnish side."
    )

    assert found == ["Ana Vella · Director · LV", "Jukka Laine · Director · FI"]


def test_who_was_the_head_of_a_delegation_was_there() -> None:
    found = officials(
        "Un accord\n\nRIGA, 12 mars (AVP) - La délégation, dont le chef était le ministre de la Pêche, Juris "
        "Ozols, a passé le pont lundi."
    )

    assert found == ["Juris Ozols · ministre de la Pêche · LV"]
