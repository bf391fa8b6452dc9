"""Every rule that a page may name has plain words, in four languages."""

import re

import pytest
from conftest import ROOT

from builder.content.authority import load_authority
from builder.reader import load_vocabulary, read_seed
from builder.render.locale import load_interface
from builder.render.rulewords import WORDS_OF_RULE, rule_in_words, words_of_rule

# The lists of the rule files whose names come into evidence.
LISTS = {
    *("datelines", "sign_offs", "bylines", "stamps"),
    *("days", "monthless", "eve", "weekdays", "years", "jubilees", "anniversary_span"),
    *("foundings", "origin", "births", "at", "there"),
}


def rules_of_files():
    for path in sorted((ROOT / "builder/reader/rules").rglob("*.yaml")):
        inside = False
        for line in path.read_text("utf-8").splitlines():
            if key := re.match(r" {0,2}(\w+):", line):
                inside = key[1] in LISTS
            elif inside and (name := re.match(r" *- name: ([a-z-]+)$", line)):
                yield name[1]


@pytest.mark.parametrize(
    "rule",
    sorted(
        {
            context.name
            for language in load_vocabulary().languages.values()
            for context in (language.officials.contexts if language.officials else ())
            if context.means == "acts"
        }
    ),
)
def test_what_makes_an_official_act_has_plain_words(rule):
    assert rule in WORDS_OF_RULE


@pytest.mark.parametrize("rule", sorted(set(rules_of_files())))
def test_a_rule_that_makes_evidence_has_plain_words(rule):
    assert words_of_rule(rule), f"{rule}: say in builder/render/rulewords.py what it reads"


def test_every_rule_that_the_gold_articles_call_upon_has_plain_words():
    vocabulary, authority = load_vocabulary(), load_authority(ROOT)
    seeds = [*(ROOT / "seeds").glob("*.txt"), *(ROOT / "tests/gold/dev").glob("*.txt")][:60]
    readings = [read_seed(path.name, path.read_bytes(), authority, vocabulary) for path in seeds]

    called = {
        one.rule for reading in readings for found in reading.article.evidence.values() for one in found
    }

    assert [rule for rule in sorted(called) if not words_of_rule(rule)] == []


@pytest.mark.parametrize("language", ["fr", "vi", "ru"])
def test_the_plain_words_are_in_every_catalogue(language):
    gettext = load_interface(language).gettext

    assert [words for words in set(WORDS_OF_RULE.values()) if gettext(words) == words] == []


def test_a_new_dateline_is_told_by_the_parts_of_its_name():
    assert words_of_rule("known-place-bar-day") == "the head of the report: place and day"


def test_a_rule_that_nobody_knows_is_read_out_by_its_name():
    assert rule_in_words("word-of-the-editor", load_interface("fr").gettext) == "word of the editor"
