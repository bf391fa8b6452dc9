"""Ranks written short, which are no names: "le préfet, Lt-col. X"."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()


def officials(text: str) -> list[str]:
    article = read_seed("ranks.txt", text.encode(), Authority((), ()), VOCABULARY).article
    return [f"{each.name} · {each.role}" for each in article.officials]


@pytest.mark.parametrize(
    ("rank", "written"),
    [
        ("Lt-col.", "lieutenant-colonel"),
        ("le Lt-Col", "lieutenant-colonel"),
        ("Col.", "colonel"),
        ("le Col", "colonel"),
        ("le Gal", "général"),
        ("Cdt.", "commandant"),
        ("le Cne", "capitaine"),
    ],
)
def test_a_short_rank_is_written_out(rank: str, written: str) -> None:
    found = officials(
        f"Une visite\n\nLOMÉ, 7 février (AVP) - Le préfet de Bellan, {rank} Juris Vella, a parlé lundi."
    )

    assert found == [f"Juris Vella · préfet de Bellan et {written}"]


@pytest.mark.parametrize(
    "told", ["Le col de Bellan est fermé.", "Le Col Bellan est fermé.", "Au-delà du Col, le vent a soufflé."]
)
def test_a_mountain_pass_is_no_rank(told: str) -> None:
    found = officials(
        f"Une visite\n\nLOMÉ, 7 février (AVP) - Le préfet de Bellan, Juris Vella, a parlé lundi. {told}"
    )

    assert found == ["Juris Vella · préfet de Bellan"]


@pytest.mark.parametrize(
    ("rank", "written"),
    [
        ("Lt-Col.", "Lieutenant Colonel"),
        ("Brig-Gen.", "Brigadier General"),
        ("Lt-Commander", "Lieutenant Commander"),
    ],
)
def test_so_it_is_in_english(rank: str, written: str) -> None:
    found = officials(
        f"A visit\n\nKAMPALA, February 7 (AVP) - {rank} Juris Vella opened the bridge on Monday."
    )

    assert found == [f"Juris Vella · {written}"]
