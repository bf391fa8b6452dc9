"""What a pattern cannot do without: a rule is tried only where one of these words stands."""

import re

import pytest

from builder.errors import RuleError
from builder.reader.anchors import ByWords, anchors, only_where, small
from builder.reader.rule import Rule, Section
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()


def rules_in(part: object) -> list[Rule]:
    """Returns every rule of a section, however deep."""
    if isinstance(part, tuple | list):
        return [rule for each in part for rule in rules_in(each)]
    own = [part] if isinstance(part, Rule) else []
    fields = [getattr(part, name) for name in type(part).model_fields] if isinstance(part, Section) else []
    return [*own, *(rule for each in fields for rule in rules_in(each))]


RULES = rules_in([*VOCABULARY.languages.values(), VOCABULARY.furniture, VOCABULARY.datelines])


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"(?i)\b(?:ferry|ferries) to [A-Z]", ("ferries to ", "ferry to ")),
        (r"accords?|conventions?", ("accord", "convention")),
        (r"(?:no |any )?port(?!er)\b", ("port",)),
        (r"\w+ent (?:le|la) quai", ("ent la quai", "ent le quai")),
        (r"\(\w+\)$", ("(",)),
        (r"(?:vapeur|\d+)", ()),
        (r"(?:au|en)\w*", ()),
        (r"x*", ()),
        (
            r"(?:le|la) (?:quai|rade) de [A-Z]\w+",
            ("la quai de ", "la rade de ", "le quai de ", "le rade de "),
        ),
        (r"(?:bac|quai|rade)s? \w+ de [A-Z]", ("bac ", "bacs ", "quai ", "quais ", "rade ", "rades ")),
        (r"[A-Z]\w+(?= (?:rouvre|ferme)\b)", (" ferme", " rouvre")),
        (r"(?<=du bac )\d+", ("du bac ",)),
        (r"[A-Z]\w+(?! rouvre)", ()),
    ],
)
def test_the_words_that_a_pattern_cannot_do_without(pattern, words):
    assert anchors(pattern) == words


def test_every_example_of_a_rule_holds_one_of_its_anchors():
    wanting = [
        (rule.name, example.text)
        for rule in RULES
        for example in rule.reads
        if rule.anchors
        and rule.regex.search(example.text)
        and not any(word in small(example.text) for word in rule.anchors)
    ]

    assert wanting == []


@pytest.mark.parametrize("text", ["À QUAI", "à quai", "DATE LİMITE", "date lımite", "vie\u017f"])
def test_capitals_and_their_kin_are_found_as_the_pattern_finds_them(text):
    pattern = "(?i)à quai|limite|vies"

    find = only_where(anchors(pattern), re.compile(pattern).search, None)

    assert find(text) is not None


@pytest.mark.parametrize(("text", "is_tried"), [("Port 7", True), ("port 25", True), ("Un quai", False)])
def test_of_many_words_any_one_is_enough(text, is_tried):
    find = only_where([f"port {number}" for number in range(7, 40)], bool, False)

    assert find(text) is is_tried


def test_only_what_has_a_word_in_the_text_or_needs_none_is_tried_in_its_order():
    quays = ByWords([("ferry", ("ferry", "ferries")), ("any", ()), ("erry", ("erry",)), ("quay", ("quay",))])

    assert quays.likely("The FERRY to Kara") == ["ferry", "any", "erry"]
    assert quays.likely("") == ["any"]
    assert ByWords([("any", ())]).likely("The ferry") == ["any"]


def test_a_pattern_that_does_not_compile_is_refused_by_name():
    rule = Rule(name="ferry-of", pattern="(?P<place>ferry", reads=[{"text": "ferry"}])

    with pytest.raises(RuleError, match='rule "ferry-of" does not compile'):
        rule.search("a ferry")
