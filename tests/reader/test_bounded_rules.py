"""
No pattern tries one text in a thousand ways.

A word that may be parted anywhere, or a space that may belong to either of two parts, doubles the ways with every
word: a line of capitals then takes minutes. Each rule is shown what it reads, broken off and gone on with
more of the same.
"""

import signal
from collections.abc import Iterator

import pytest

from builder.reader.rule import Rule, Section
from builder.reader.vocabulary import load_vocabulary

LONG = 200  # signs: about as long as the lines that rules are shown
SECONDS = 5  # a pattern that goes wrong takes minutes, any other thousandths
UNITS = ("VALMORA", "Valmora ", "Aa-", "de ", "A. ", "a, ", "12 ")


def rules_in(part: object) -> Iterator[Rule]:
    if isinstance(part, Rule):
        yield part
    elif isinstance(part, Section):
        for name in type(part).model_fields:
            yield from rules_in(getattr(part, name))
    elif isinstance(part, tuple | list):
        for each in part:
            yield from rules_in(each)
    elif isinstance(part, dict):
        yield from rules_in(list(part.values()))


def gone_on_with(text: str) -> Iterator[str]:
    words = text.split()
    for end in sorted({0, 1, len(words) // 2, len(words)}):
        begun = "".join(f"{word} " for word in words[:end])
        own = {f"{words[0]} ", f"{words[max(end, 1) - 1]} ", f"{words[-1]} "} if words else set()
        for unit in (*UNITS, *sorted(own)):
            yield f"{begun}{unit * (LONG // len(unit))}§"


VOCABULARY = load_vocabulary()
PARTS = {**VOCABULARY.languages, "wires": [VOCABULARY.furniture, VOCABULARY.datelines]}


@pytest.fixture
def clock():
    def ring(_signal, _frame):
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, ring)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_no_rule_tries_a_text_in_a_thousand_ways(part, clock):
    for rule in rules_in(part):
        for text in (text for example in rule.reads[:3] for text in gone_on_with(example.text)):
            signal.alarm(SECONDS)
            try:
                rule.regex.search(text)
            except TimeoutError:
                pytest.fail(f'the rule "{rule.name}" is still looking at {text[:60]!r}')
            finally:
                signal.alarm(0)
