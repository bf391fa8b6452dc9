"""How a text begins or ends in which a pattern is found: only there a rule for a line is tried."""

import pytest
from all_rules import RULES

from builder.reader.edges import beginnings, endings, first_signs, last_signs


@pytest.mark.parametrize(
    ("pattern", "signs"),
    [
        (r"^(?:Quai|Port)s? ", {"qua", "por"}),
        (r"^(?i:au|À) quai", {"au ", "à q"}),
        (r"^[-*]? ?le", {"-le", "*le", "- l", "* l", " le", "le"}),
        (r"^No [a-z]+", {"no "}),
        (r"^[a-z]+ quai", set("abcdefghijklmnopqrstuvwxyz")),
        (r"^.{0,20}quai", None),
        (r"^\w+", None),
    ],
)
def test_how_what_a_pattern_finds_begins(pattern, signs):
    assert beginnings(pattern) == signs


@pytest.mark.parametrize(
    ("pattern", "signs"),
    [
        (r"(?:VNA|AVI)$", {"VNA", "AVI"}),
        (r"PL\.?$", {"PL", "PL."}),
        (r"(?:AVI/)*(?:VNA|Vela)[/.]?$", {"VNA", "ela", "NA/", "NA.", "la/", "la."}),
        (r"[A-Z]{2,5}$", set("ABCDEFGHIJKLMNOPQRSTUVWXYZ")),
        (r"(?:VNA|quai .*)$", None),
        (r"VNA", None),
        (r"(?i:vna)$", None),
        (r"(?i)vna$", None),
        (r"VNA$|quai", None),
    ],
)
def test_how_a_text_ends_in_which_a_pattern_is_found(pattern, signs):
    assert endings(pattern) == signs


def test_every_example_of_a_rule_begins_and_ends_as_its_pattern_tells():
    wanting = [
        (rule.name, example.text)
        for rule in RULES
        for example in rule.reads
        if (match := rule.regex.search(example.text))
        and (
            (beginnings(rule.pattern) or {""}).isdisjoint(first_signs(match[0]))
            or (endings(rule.pattern) or {""}).isdisjoint(last_signs(example.text))
        )
    ]

    assert wanting == []
