"""The beginnings by which rules for whole lines are chosen: none may be left out that would suit a line."""

import pytest

from builder.reader.anchors import small
from builder.reader.openings import LENGTH, beginning, openings
from tests.reader.test_anchors import RULES


def _may_match(pattern: str, text: str) -> bool:
    begun, known = beginning(small(text)), openings(pattern)
    return any(begun[:length] in known for length in range(LENGTH + 1))


def test_every_example_of_a_rule_that_begins_a_line_has_one_of_its_beginnings():
    wanting = [
        (rule.name, example.text)
        for rule in RULES
        for example in rule.reads
        if rule.regex.match(example.text) and not _may_match(rule.pattern, example.text)
    ]

    assert wanting == []


@pytest.mark.parametrize(
    ("pattern", "able", "unable"),
    [
        (r"^(?i:read|see) also", "READ ALSO", "need"),
        (r"^[>»\s]*more", "» more", "many"),
        (r"^\d+ views", "\u0663 views", "views"),
        (r"^\d{1,2} May", "5\u00a0May", "May"),
        (r"^(?:a|b)?c", "bc", "d"),
        (r"^(?:the )?quay", "Quay", "Pier"),
        (r"^a+b", "aaab", "b"),
        (r"^[^a]b", "qb", None),
        (r"^(?=x)\w", "x", None),
        (r"^x$", "x", "y"),
    ],
)
def test_the_beginning_that_a_match_may_have(pattern, able, unable):
    assert _may_match(pattern, able)
    assert unable is None or not _may_match(pattern, unable)
