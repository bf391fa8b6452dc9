"""A pattern looked for in small letters finds what the library finds without regard to case."""

import re
from pathlib import Path

import pytest

from builder.reader.caseless import Caseless
from builder.reader.rule import Rule
from builder.reader.vocabulary import load_vocabulary

GOLD = Path(__file__).parent.parent / "gold" / "dev"
DATING = {code: language.dating for code, language in load_vocabulary().languages.items()}


def spans(matches):
    return [(match.span(), match.groups()) for match in matches]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"(?i)\b(?:fév|Août)\w*", "Le 3 AOÛT, le 4 Février, la fève"),
        (r"(?i)(?P<When>\d+ mars)", "du 7 MARS au 9 Mars"),
        (r"(?i)[^\W\d_]+E\b", "ÉCOLE et Île, R2E"),
        (r"(?i)limite", "DATE LİMITE, date lımıte"),
        (r"(?i)vies\b", "vie\u017f"),
        (r"(?i)[à-þ]{2}", "ÉÀ, e\u0301a\u0300"),
        (r"(?i)port", "I\u0307 Port"),
    ],
)
def test_the_same_is_found_in_the_words_of_the_text(pattern, text):
    assert Caseless.suits(pattern)
    assert spans(Caseless(pattern).finditer(text)) == spans(re.finditer(pattern, text))


def test_it_looks_from_a_place_on_and_sees_what_stands_before():
    pattern = r"(?i)(?<!hors )quai"
    text = "Quai 1, hors Quai 2, quai 3"

    assert Caseless(pattern).search(text, 1).start() == text.rindex("quai")
    assert Caseless(pattern).match(text, text.index("Quai 2")) is None
    assert Caseless(pattern).match(text, text.index("quai 3"))[0] == "quai"


def test_a_pattern_that_turns_case_on_again_is_left_to_the_library():
    rule = Rule(name="ferry-to", pattern=r"(?i)ferry to (?-i:[A-Z])\w+", reads=[{"text": "FERRY to Vella"}])

    assert rule.search("FERRY to Vella")
    assert rule.search("FERRY to vella") is None


@pytest.mark.parametrize("code", ["fr", "en"])
def test_every_rule_without_regard_to_case_finds_the_same_in_articles(code):
    rules = [
        rule
        for part in dict(DATING[code]).values()
        for rule in (part if isinstance(part, tuple) else (part,))
        if isinstance(rule, Rule) and Caseless.suits(rule.pattern)
    ]
    texts = [
        line
        for file in sorted(GOLD.glob(f"*-{code}-*.txt"))[:12]
        for line in file.read_text(encoding="utf-8", errors="replace").splitlines()
        if line
    ]

    differing = [
        (rule.name, text)
        for rule in rules
        for text in texts
        if spans(Caseless(rule.pattern).finditer(text)) != spans(re.finditer(rule.pattern, text))
    ]

    assert rules
    assert differing == []
