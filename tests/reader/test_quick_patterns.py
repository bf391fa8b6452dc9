"""Patterns made quick find what they found before, in the same words."""

import re

import pytest

from builder.reader.seeking import first_signs, seeking

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
    exact, quick = re.compile(AT), seeking(AT)
    assert quick is not None
    for start in (0, 1, 5):
        assert found(quick, text, start) == found(exact, text, start)
        assert bool(quick.match(text, start)) == bool(exact.match(text, start))
        one, other = quick.search(text, start), exact.search(text, start)
        assert (one and one.span()) == (other and other.span())


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
    assert seeking(pattern) is None


@pytest.mark.parametrize(
    ("pattern", "signs"),
    [
        (r"(?i:read|See) also", "rs"),
        (r"[>»\s]*more", "> m»"),
        (r"\d{1,2} May", "0"),
        (r"\b(?:a|b)?c", "abc"),
        (r"a+b", "a"),
        (r"x?\w", None),
        (r"[^a]b", None),
        (r"(?:a|b)?", None),
    ],
)
def test_the_first_signs_of_all_that_a_pattern_matches(pattern, signs):
    assert first_signs(pattern) == (signs and set(signs))
