"""Patterns made quick find what they found before, in the same words."""

import re

import pytest

from builder.reader.branching import branched
from builder.reader.seeking import seeking

CHOICE = "port|poste|gare|parc|quai|[Mm]ine|puits|pont|zoo|zone|musée|moulin|serre"
AT = rf"\b(?:[Aa]u |[Àà] (?:la |l'))(?:{CHOICE})s?(?: de (?P<place>[A-Z]\w+))?"
TEXTS = (
    "Au port de Kara puis au poste de Vella, à la mine et à l'usine",
    "tableau port, au quai, Au zoo, à la Mine de Kpémé",
    "rien ici",
    "",
)


def found(pattern, text, start=0):
    return [(match.span(), match.groups()) for match in pattern.finditer(text, start)]


@pytest.mark.parametrize("text", TEXTS)
def test_a_pattern_that_seeks_its_beginning_finds_the_same(text):
    exact, quick = re.compile(AT), seeking(AT, AT)
    assert quick is not None
    for start in (0, 1, 5):
        assert found(quick, text, start) == found(exact, text, start)
        assert bool(quick.match(text, start)) == bool(exact.match(text, start))
        one, other = quick.search(text, start), exact.search(text, start)
        assert (one and one.span()) == (other and other.span())


@pytest.mark.parametrize("text", TEXTS)
def test_a_choice_parted_by_first_signs_finds_the_same(text):
    quick = branched(AT)
    assert quick != AT
    assert found(re.compile(quick), text) == found(re.compile(AT), text)


def test_of_two_words_that_suit_the_first_written_is_still_found():
    words = ["ab", "abc", *(f"{letter}x" for letter in "cdefghijklm")]
    quick = branched(f"(?:{'|'.join(words)})")
    assert (re.match(quick, "abc") or [""])[0] == "ab"


@pytest.mark.parametrize(
    "pattern",
    [
        f"(?:{CHOICE}|\\d+)",  # what begins with no sign of its own
        f"(?i)(?:{CHOICE})",  # "M" and "m" are one there: their order would change
        f"(?P<word>{CHOICE})",  # a group of its own
        "(?:a|b|c)",  # a few
        "(?:a?b|c|d|e|f|g|h|i|j|k|l|m|n|o)",  # a sign that may be missing
    ],
)
def test_other_choices_are_left_as_they_stand(pattern):
    assert branched(pattern) == pattern


@pytest.mark.parametrize(
    "pattern",
    [
        "^(?:Au |À la )port de Kara, le ministre a visité",  # the text's beginning
        "port de (?:Kara|Vella|Lomé|Kpémé), le ministre a visité",  # the library knows its first sign
        r"\b\w+ (?:Kara|Vella|Lomé|Kpémé), le ministre a visité",  # any word
        "(?i)(?:au|à la) port de Kara, le ministre a visité",  # flags stand first
    ],
)
def test_other_beginnings_are_not_sought(pattern):
    assert seeking(pattern, pattern) is None
