"""Who speaks for somebody who is not there, and whose lawyer speaks; names that open with a small word."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()


def names(lead: str) -> list[str]:
    article = read_seed("name.txt", lead.encode(), Authority((), ()), VOCABULARY).article
    return [each.name for each in article.officials]


@pytest.mark.parametrize(
    "told",
    [
        "Speaking on behalf of Governor Juris Vella, the director of health, Dr Ana Kask, praised the nurses.",
        "Representing Governor Juris Vella, the director of health, Dr Ana Kask, praised the nurses.",
        "The director of health, Ana Kask, who represented the Governor, Juris Vella, praised the nurses.",
        "The director of health, Ana Kask, standing in for Governor Juris Vella, praised the nurses.",
        "In the absence of Governor Juris Vella, the director of health, Ana Kask, praised the nurses.",
        "The director of health, Ana Kask, heard the lawyer for former mayor Juris Vella.",
    ],
)
def test_whoever_is_spoken_for_is_not_there(told: str) -> None:
    assert names(f"A visit\n\nRIGA, March 12 (AVP) - {told}") == ["Ana Kask"]


@pytest.mark.parametrize(
    "told",
    [
        "En l'absence du gouverneur Juris Vella, la directrice de la Santé, Ana Kask, a loué les infirmières.",
        "L'avocat de l'ancien maire Juris Vella a parlé. La directrice de la Santé, Ana Kask, a loué les infirmières.",
    ],
)
def test_nor_is_he_in_french(told: str) -> None:
    assert names(f"Une visite\n\nRIGA, 12 mars (AVP) - {told}") == ["Ana Kask"]


def test_two_on_whose_behalf_somebody_speaks_are_both_away() -> None:
    found = names(
        "A visit\n\nRIGA, March 12 (AVP) - Director Ana Kask thanked them on behalf of the minister, Juris Vella, and "
        "the mayor, Toomas Ozols."
    )

    assert found == ["Ana Kask"]


@pytest.mark.parametrize("name", ["da Silva", "dos Vella", "van der Kask"])
def test_a_name_may_open_with_a_small_word(name: str) -> None:
    assert names(f"Une visite\n\nMAPUTO, 12 mars (AVP) - Le ministre {name} a parlé lundi.") == [name]
    assert names(f"A visit\n\nMAPUTO, March 12 (AVP) - Minister {name} spoke on Monday.") == [name]


def test_a_text_may_end_behind_an_office_and_a_dash() -> None:
    assert names(
        "A visit\n\nRIGA, March 12 (AVP) - It was led on Monday by Ana Vella - head of the port, and mayor"
    ) == ["Ana Vella"]


def test_of_what_somebody_is_minister_is_no_name() -> None:
    assert names("Une visite\n\nMAPUTO, 12 mars (AVP) - Le ministre de Bellan a parlé lundi.") == []
