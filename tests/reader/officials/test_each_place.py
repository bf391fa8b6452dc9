"""Several who govern a place each: whose which place is, and where none is anybody's own."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()
LEADS = {
    "fr": "Deux ports\n\nRIGA, 4 mai (AFP) - Le ministre letton des Ports, Janis Ozols, a ouvert lundi un quai.\n\n",
    "en": "Two ports\n\nRIGA, May 4 (LETA) - Latvian Ports Minister Janis Ozols opened a quay on Monday.\n\n",
}


def officials_in(text: str, language: str = "fr") -> list[str]:
    raw = (LEADS[language] + text).encode()
    officials = read_seed("ferry.txt", raw, Authority((), ()), VOCABULARY).article.officials
    return [f"{each.name} · {each.role} · {each.country}" for each in officials if each.name != "Janis Ozols"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Les maires de Liège et de Pétange, MM. Juris Vella et Toomas Kask, ont posé.",
            ["Juris Vella · maire de Liège · BE", "Toomas Kask · maire de Pétange · LU"],
        ),
        (
            "Les gouverneurs de Saint-Louis et du Trarza, Papa Vella et Sidi Kask, ont posé.",
            ["Papa Vella · gouverneur de Saint-Louis · SN", "Sidi Kask · gouverneur du Trarza · MR"],
        ),
        (
            "Juris Vella et Toomas Kask, maires de Liège et de Riga, ont posé.",
            ["Juris Vella · maire de Liège · BE", "Toomas Kask · maire de Riga · LV"],
        ),
        (
            "Les maires de Liège et Riga, Juris Vella et Toomas Kask, ont posé.",
            ["Juris Vella · maire de Liège · BE", "Toomas Kask · maire de Riga · LV"],
        ),
    ],
    ids=["with titles of courtesy", "bare names", "behind the names", "de said once"],
)
def test_each_of_several_has_the_place_that_stands_where_he_does(text, expected):
    assert officials_in(text) == expected


def test_each_has_his_own_in_english_too():
    text = "The mayors of Riga and Liege, Juris Vella and Toomas Kask, posed."

    assert officials_in(text, "en") == [
        "Juris Vella · Mayor of Riga · LV",
        "Toomas Kask · Mayor of Liege · BE",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Les maires de Liège et de Riga, Buenos Aires et Phnom Penh, ont posé.",
        "Les maires de Liège, Riga et Tallinn ont posé.",
    ],
    ids=["further towns", "one list of towns"],
)
def test_towns_are_nobodys_names(text):
    assert officials_in(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Les maires de Liège et de Riga, Juris Vella, Andris Lapsa et Toomas Kask, ont posé.",
            "maire de Liège et de Riga",
        ),
        (
            "Les ministres de la Culture et du Tourisme, Juris Vella et Toomas Kask, ont posé.",
            "ministre de la Culture et du Tourisme",
        ),
    ],
    ids=["more names than towns", "a ministry of two matters"],
)
def test_what_cannot_be_parted_is_everybodys(text, expected):
    assert {each.split(" · ")[1] for each in officials_in(text)} == {expected}
