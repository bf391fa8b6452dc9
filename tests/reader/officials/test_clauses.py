"""Offices that a verb tells: "X, qui dirige la police", "la société, que préside X"."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()


def officials_in(text: str) -> list[str]:
    seed = f"Ferry\n\n{text}"
    officials = read_seed("ferry.txt", seed.encode(), Authority((), ()), VOCABULARY).article.officials
    return [f"{official.name} · {official.role} · {official.country}" for official in officials]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "RIGA, 4 mai (AFP) - Anna Vella, qui dirige la police du port, a vu le quai.",
            ["Anna Vella · directeur de la police du port · LV"],
        ),
        (
            "RIGA, 4 mai (AFP) - Le quai a été vu par Ari Koski, qui préside aussi la Chambre de commerce de Turku.",
            ["Ari Koski · président de la Chambre de commerce de Turku · FI"],
        ),
        (
            "RIGA, 4 mai (AFP) - La société, que dirige Anna Vella, a ouvert le quai.",
            ["Anna Vella · directeur de la société · LV"],
        ),
        (
            "RIGA, May 4 (AFP) - Anna Vella, who heads the port authority, saw the quay.",
            ["Anna Vella · head of the port authority · LV"],
        ),
        (
            "RIGA, May 4 (AFP) - The bank, headed by Anna Vella, will pay for the quay, it said.",
            ["Anna Vella · head of the bank · LV"],
        ),
        (
            "RIGA, May 4 (AFP) - Judge Ari Koski, who presides over the Turku Court, saw the quay.",
            ["Ari Koski · Judge · FI"],
        ),
        (
            "RIGA, May 4 (AFP) - The quay belongs to Vella Industries, whose director, Anna Ozols, saw it.",
            ["Anna Ozols · director · LV"],
        ),
    ],
)
def test_whoever_is_told_to_head_a_body_holds_that_office(text: str, expected: list[str]):
    assert officials_in(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "RIGA, 4 mai (AFP) - Anna Vella, qui dirige une équipe de plongeurs, a vu le quai.",
        "RIGA, 4 mai (AFP) - Anna Vella, qui préside la réunion, a vu le quai.",
        "RIGA, 4 mai (AFP) - Anna Vella, qui dirige la délégation, a vu le quai.",
        "RIGA, 4 mai (AFP) - Le chantier a été dirigé par Anna Vella.",
        "RIGA, May 4 (AFP) - Anna Vella, who runs a shop, saw the quay with her team.",
        "RIGA, May 4 (AFP) - Anna Vella, who heads the team, saw the quay with her dog.",
    ],
)
def test_who_leads_a_team_a_meeting_or_a_deed_holds_no_office_by_that(text: str):
    assert officials_in(text) == []


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        (
            "Admiral Anna Vella, who heads the port authority",
            ["Anna Vella · Admiral and head of the port authority · LV"],
        ),
        ("Mayor Anna Vella, who heads the port authority", ["Anna Vella · Mayor · LV"]),
        (
            "Admiral Anna Vella, who heads Latvia's coast guard, Somco",
            ["Anna Vella · Admiral and head of coast guard · LV"],
        ),
        ("Anna Vella, the head of Latvia's coast guard, Somco", ["Anna Vella · head of coast guard · LV"]),
        ("Anna Vella, the head of the coast guard, Ina Dorn", ["Ina Dorn · head of the coast guard · LV"]),
    ],
)
def test_a_rank_goes_with_the_office_told_by_a_verb_and_a_body_s_name_is_nobody_s(
    who: str, expected: list[str]
):
    assert officials_in(f"RIGA, May 4 (AFP) - {who}, saw the quay.") == expected
