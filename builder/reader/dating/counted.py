"""
Finds the numbers of years that a text tells: "30e anniversaire", "30 ans de relations", "depuis 30 ans".

What they count from stands in foundings.py, what they say of the year in jubilees.py.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from itertools import islice

from builder.reader.dating.numbers import number
from builder.reader.dating.rules import DatingRules
from builder.reader.dating.tense import Sentence, last_start
from builder.reader.vocabulary import Language
from builder.text import fold

MOST = 6  # numbers of years that a sentence tells
LONG = 5  # signs of a word that tells what is founded, at least
BEHIND = 130  # signs behind a number of years that tell of what
BEFORE = 90  # signs before a number of years that tell when it is reached


class Kind(Enum):
    """What a number of years counts."""

    ANNIVERSARY = "anniversary"  # "le 30e anniversaire"
    LASTING = "lasting"  # "30 ans de relations": about so many
    RUNNING = "running"  # "depuis 30 ans", "il y a 30 ans": up to the day of the text


@dataclass(frozen=True, slots=True)
class Jubilee:
    """A number of years since something began."""

    count: int
    sentence: Sentence
    match: re.Match[str]
    kind: Kind
    words: frozenset[str] = field(default_factory=frozenset)

    @property
    def is_anniversary(self) -> bool:
        return self.kind is Kind.ANNIVERSARY

    @property
    def before(self) -> str:
        groups = self.match.groupdict()
        start = self.match.start("count" if groups["count"] else "count2")
        return self.sentence.text[max(0, start - BEFORE) : start]

    def is_prepared(self, rules: DatingRules, year: int | None = None) -> bool:
        """Tells whether the celebration itself is still to come: "préparer le 30e anniversaire"."""
        if rules.prepared and rules.prepared.search(self.before):
            return True
        after = self.sentence.text[self.match.end() :]
        is_later = rules.celebrated_later and rules.celebrated_later.search(after)
        return bool(is_later) or self._tense_of(year, rules) == "ahead"

    def is_recalled(self, year: int, rules: DatingRules) -> bool:
        """Tells whether the celebration is over: "Ils ont fêté en 2017 le 20e anniversaire"."""
        is_told = rules.recalled and rules.recalled.search(self.before)
        return bool(is_told) or self._tense_of(year, rules) == "past"

    def _tense_of(self, year: int | None, rules: DatingRules) -> str | None:
        """
        Returns "past" or "ahead" by the last verb before a celebration, where its year is printed before it.

        "Ils ont décidé de se préparer aux fêtes de 2019, pour le 25e anniversaire": it is still to come.
        """
        before = self.sentence.text[: self.match.start()]
        if year is None or str(year) not in before:
            return None
        past, ahead = (
            last_start(rule.finditer(before)) if rule else -1 for rule in (rules.past, rules.ahead)
        )
        if max(past, ahead) < 0:
            return None
        return "past" if past > ahead else "ahead"  # "décidé de préparer" begins with a past


def jubilees_in(sentence: Sentence, language: Language) -> Iterator[Jubilee]:
    """Yields the numbers of years that a sentence tells exactly."""
    rules = language.dating
    if not rules.counts_years(sentence.text):
        return
    counts = [
        (match, kind)
        for kind, found in (
            (Kind.ANNIVERSARY, rules.jubilees),
            (Kind.LASTING, rules.years_of),
            (Kind.RUNNING, rules.running),
        )
        for each in found
        for match in islice(each.finditer(sentence.text), MOST)
    ]
    starts = [match.start() for match, _ in counts]
    for match, kind in counts:
        groups, start = match.groupdict(), match.start()
        count = number(groups["count"] or groups.get("count2") or "", rules)
        counted_from = match.start("count" if groups["count"] else "count2")
        is_about = rules.approximate and rules.approximate.search(sentence.text[:counted_from])
        is_over = kind is Kind.RUNNING and rules.ran_then and rules.ran_then.search(sentence.text[:start])
        if count and not (is_about or is_over):
            end = min((each for each in starts if each > match.end()), default=match.end() + BEHIND)
            words = content(sentence.text[start : min(end, match.end() + BEHIND)], language)
            yield Jubilee(count, sentence, match, kind, words)


def plain_counts(sentence: Sentence, language: Language) -> Iterator[int]:
    """Yields every number of years in a sentence, whatever it counts."""
    rules = language.dating
    if rules.plain_years and rules.counts_years(sentence.text):
        for match in islice(rules.plain_years.finditer(sentence.text), MOST):
            is_about = rules.approximate and rules.approximate.search(sentence.text[: match.start()])
            if not is_about and (count := number(match["count"], rules)):
                yield count


def content(text: str, language: Language) -> frozenset[str]:
    """Returns the words that tell what a thing is; "liens" and "relations" are one."""
    kin = language.dating.kin
    words = fold(text).split()
    telling = (word for word in words if len(word) >= LONG or word in kin)
    return frozenset(kin.get(word, word) for word in telling)
