"""The rules on countries and places: each reads and refuses what it says."""

import pytest

from builder.reader import load_vocabulary
from builder.reader.places.rules import PlaceRules, Sign
from builder.reader.rule import Example, Rule

LANGUAGES = load_vocabulary().languages
RULES = [
    (f"{code}/{kind}/{rule.name}", rule)
    for code, language in LANGUAGES.items()
    for kind in PlaceRules.model_fields
    if isinstance(rules := getattr(language.places, kind), tuple)
    for rule in rules
    if isinstance(rule, Rule)
]
RULES += [(f"{name}/unless", rule.unless) for name, rule in RULES if isinstance(rule, Sign) and rule.unless]


@pytest.mark.parametrize(
    ("rule", "example"),
    [
        pytest.param(rule, example, id=f"{name}: {example.text}")
        for name, rule in RULES
        for example in rule.reads
    ],
)
def test_each_rule_reads_its_own_examples(rule: Rule, example: Example) -> None:
    match = rule.search(example.text)

    assert match is not None
    expected = example.model_extra or {}
    assert {name: match[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("rule", "text"),
    [pytest.param(rule, text, id=f"{name}: {text}") for name, rule in RULES for text in rule.refuses],
)
def test_each_rule_refuses_what_it_says(rule: Rule, text: str) -> None:
    assert rule.search(text) is None


def test_every_rule_shows_what_it_refuses() -> None:
    assert [name for name, rule in RULES if not rule.refuses] == []
