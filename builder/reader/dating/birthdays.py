"""Counts the year of the event from a birthday that is kept: "né en 1939, il a fêté ses 80 ans"."""

from collections.abc import Iterator, Sequence
from itertools import islice

from builder.reader.dating.clues import ALL_YEARS, Clue, Strength
from builder.reader.dating.foundings import LAST_JUBILEE
from builder.reader.dating.numbers import number
from builder.reader.dating.tense import Sentence
from builder.reader.vocabulary import Language

MOST = 3  # birthdays that a sentence tells


def birthday_clues(told: Sequence[Sentence], language: Language) -> Iterator[Clue]:
    """Yields the year of each birthday whose year of birth stands in the same sentence or the next ones."""
    for place, sentence in enumerate(told):
        for count in _counts(sentence, language):
            births = _births(told[max(0, place - 2) : place + 3], language)
            if len(births) == 1:
                born, (near, start, end, rule) = next(iter(births.items()))
                if born + count in ALL_YEARS and born + count <= LAST_JUBILEE:
                    evidence = near.evidence(start, end, rule)
                    year = born + count - _is_next_year(sentence, language)
                    yield Clue(evidence, frozenset({year}), {year: 2.0}, Strength.PROOF)


def _is_next_year(sentence: Sentence, language: Language) -> bool:
    """Tells whether a birthday is still to come: "fêtera l'année prochaine ses vingt ans"."""
    rule = language.dating.next_year
    return rule is not None and rule.search(sentence.text) is not None


def _counts(sentence: Sentence, language: Language) -> Iterator[int]:
    rules = language.dating
    if not rules.counts_years(sentence.text):
        return
    for rule in rules.birthdays:
        for match in islice(rule.finditer(sentence.text), MOST):
            before = sentence.text[max(0, match.start() - 90) : match.start()]
            is_over = rules.recalled is not None and rules.recalled.search(before)
            word = next(word for word in match.groups() if word)
            if not is_over and (count := number(word, rules)):
                yield count


def _births(told: Sequence[Sentence], language: Language) -> dict[int, tuple[Sentence, int, int, str]]:
    found: dict[int, tuple[Sentence, int, int, str]] = {}
    for sentence in told:
        for rule in language.dating.births if sentence.has_year else ():
            for match in islice(rule.finditer(sentence.text), MOST):
                found.setdefault(int(match["base"]), (sentence, *match.span(), rule.name))
    return found
