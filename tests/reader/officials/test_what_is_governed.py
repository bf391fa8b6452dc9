"""What stands before somebody, and is another's office or none."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()


def officials(text: str) -> list[str]:
    article = read_seed("governed.txt", text.encode(), Authority((), ()), VOCABULARY).article
    return [f"{each.name} · {each.role} · {each.country}" for each in article.officials]


@pytest.mark.parametrize("peer", ["colleague", "counterpart"])
def test_the_chair_that_is_handed_over_is_no_office_of_a_counterparts(peer: str) -> None:
    found = officials(
        "A visit\n\nRIGA, March 12 (AVP) - The Latvian ambassador, Ana Vella, handed the chair to her Estonian "
        f"{peer}, Toomas Kask, on Monday."
    )

    assert found == ["Ana Vella · ambassador · LV", "Toomas Kask · ambassador · EE"]


def test_a_colleague_has_the_ministry_that_is_said_of_him() -> None:
    found = officials(
        "Un accord\n\nRIGA, 12 mars (AVP) - Le ministre letton des Ports, Ana Vella, a vu lundi son collègue estonien "
        "des Travaux publics, Toomas Kask."
    )

    assert found == ["Ana Vella · ministre des Ports · LV", "Toomas Kask · ministre des Travaux publics · EE"]


@pytest.mark.parametrize("told", ["which is headed by", "now headed by", "headed by"])
def test_who_heads_a_body_has_an_office(told: str) -> None:
    found = officials(
        f"A visit\n\nRIGA, March 12 (AVP) - The Latvian Fisheries Institute, {told} Ana Vella, opened a hall on Monday."
    )

    assert found == ["Ana Vella · head of the Fisheries Institute · LV"]


def test_the_wali_is_an_office_and_wali_a_name() -> None:
    found = officials(
        "A visit\n\nALGIERS, March 12 (AVP) - The wali of Bellan, Juris Vella, spoke on Monday. Ali Wali Kask sang."
    )

    assert found == ["Juris Vella · wali of Bellan · DZ"]
