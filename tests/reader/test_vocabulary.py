"""The rule files: every example of every rule is read, and a malformed file is refused with its line."""

import pytest

from builder.reader.rule import Example, Rule
from builder.reader.vocabulary import FurnitureRules, load_vocabulary

VOCABULARY = load_vocabulary()


def furniture_rules() -> list[tuple[str, Rule]]:
    return [
        (kind, rule) for kind in FurnitureRules.model_fields for rule in getattr(VOCABULARY.furniture, kind)
    ]


def dateline_rules() -> list[tuple[str, Rule]]:
    shared = [("wire", rule) for rule in VOCABULARY.datelines]
    return [
        *shared,
        *((code, rule) for code, language in VOCABULARY.languages.items() for rule in language.datelines),
    ]


RULES_IN_USE = [*furniture_rules(), *dateline_rules()]
READS = [
    pytest.param(rule, example, id=f"{kind}/{rule.name}/{example.text}")
    for kind, rule in RULES_IN_USE
    for example in rule.reads
]
REFUSES = [
    pytest.param(rule, text, id=f"{kind}/{rule.name}/{text}")
    for kind, rule in RULES_IN_USE
    for text in rule.refuses
]


@pytest.mark.parametrize(("rule", "example"), READS)
def test_each_rule_reads_its_own_examples(rule: Rule, example: Example) -> None:
    match = rule.search(example.text)

    assert match is not None
    expected = example.model_extra or {}
    assert {name: match[name] for name in expected} == expected


@pytest.mark.parametrize(("rule", "text"), REFUSES)
def test_each_rule_refuses_what_it_says(rule: Rule, text: str) -> None:
    assert rule.search(text) is None


def test_every_rule_shows_what_it_refuses() -> None:
    assert [rule.name for _, rule in RULES_IN_USE if not rule.refuses] == []
