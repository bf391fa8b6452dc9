"""With which signs a pattern may begin, and that it finds compiled what it says."""

import re

import pytest
from all_rules import RULES

from builder.reader.openings import compiled, may_open


def test_every_example_of_a_rule_that_begins_a_line_may_open_so():
    wanting = [
        (rule.name, example.text)
        for rule in RULES
        for example in rule.reads
        if rule.regex.match(example.text) and not may_open(rule.pattern, example.text[:1])
    ]

    assert wanting == []


@pytest.mark.parametrize(
    ("pattern", "able", "unable"),
    [
        (r"^(?i:read|see) also", "R", "x"),
        (r"^[>»\s]*more", " ", "x"),
        (r"^\d+ views", "\u0663", "v"),
        (r"^(?:a|b)?c", "c", "d"),
        (r"^[^a]b", "q", None),
        (r"^(?=x)\w", "x", None),
    ],
)
def test_the_sign_with_which_a_match_may_begin(pattern, able, unable):
    assert may_open(pattern, able)
    assert unable is None or not may_open(pattern, unable)


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?i)\b(?:port|ports|pier|quay|pi)\b",
        r"(?:a|[ab]c|ad|abc)d?",
        r"(?i)(?<!no )(?P<boat>ferr(?:y|ies)|ferme|fer)(?: (?P=boat))?",
        r"(?i:ferry|Fähre)\b|kutter",
        r"^(?:quai|quais|)$",
        r"(?i)\b\d+ (?:pi|pie|pier)s?",
        r"(?i)s",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "Ports, PIERS and a quay; 12 piers",
        "abcd ad acd a",
        "no ferry, Ferry ferry, FERRIES",
        "Ein\u017f Fähre",
        "quais",
        "",
    ],
)
def test_a_pattern_finds_compiled_what_the_library_finds(pattern, text):
    found = [match.span() + match.groups() for match in compiled(pattern).finditer(text)]

    assert found == [match.span() + match.groups() for match in re.finditer(pattern, text)]


def test_every_rule_finds_compiled_in_its_examples_what_the_library_finds():
    texts = [(rule, text) for rule in RULES for text in (*(each.text for each in rule.reads), *rule.refuses)]

    differing = [
        (rule.name, text)
        for rule, text in texts
        if [match.regs for match in rule.regex.finditer(text)]
        != [match.regs for match in re.finditer(rule.pattern, text)]
    ]

    assert differing == []
