"""
Chooses among many rules for a line the few that may find something in it, by its beginning and its end.

Most lines are the story's, and no rule finds anything in them: so the less each costs, the better.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from builder.reader.anchors import small
from builder.reader.edges import beginnings, endings, first_signs, last_signs
from builder.reader.openings import compiled
from builder.reader.rule import Rule

ANY = ""  # the edge of a rule for texts that may begin or end with any signs
ByEdge = Mapping[str, tuple[int, ...]]  # the outermost signs of a text, and the numbers of the rules


class AnyRule:
    """Many rules, of which one finds something in a text, or none; `begins` is a quick look at a place."""

    def __init__(self, rules: Iterable[Rule], begins: str = ""):
        self.rules = tuple(rules)
        self._begins = begins
        opening: dict[int, Iterable[str]] = {}
        others: dict[int, Iterable[str]] = {}
        for number, rule in enumerate(self.rules):
            if rule.is_opening:
                opening[number] = beginnings(rule.pattern) or (ANY,)
            else:
                others[number] = endings(rule.pattern) or (ANY,)
        self._by_beginning, self._by_ending = _by_edge(opening), _by_edge(others)
        self._quick = lru_cache(maxsize=None)(self._compiled)

    def search(self, text: str, start: int = 0) -> bool:
        """Tells whether a rule finds something in a text from `start` on."""
        return any(True for _ in self._matches(text, start))

    def first(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Returns the leftmost of all that the rules find."""
        return min(self._matches(text, start), key=re.Match.start, default=None)

    def able(self, text: str, start: int = 0) -> list[Rule]:
        """Returns the rules that may find something in a text from `start` on, in their order."""
        return [self.rules[number] for number in self._able(text, start)]

    def _matches(self, text: str, start: int) -> Iterator[re.Match[str]]:
        for number in self._able(text, start):
            if match := self._quick(number).search(text, start):
                yield match

    def _able(self, text: str, start: int) -> Iterator[int]:
        numbers = {number for signs in last_signs(text) for number in self._by_ending.get(signs, ())}
        if not start:  # a pattern that begins with ^ finds nothing behind the beginning
            numbers |= {number for signs in first_signs(text) for number in self._by_beginning.get(signs, ())}
        low = small(text)
        for number in sorted(numbers):
            words = self.rules[number].anchors
            if not words or any(word in low for word in words):
                yield number

    def _compiled(self, number: int) -> re.Pattern[str]:
        return together((self.rules[number],), self._begins)


def _by_edge(edges: Mapping[int, Iterable[str]]) -> ByEdge:
    found: dict[str, tuple[int, ...]] = {}
    for number, texts in edges.items():
        for text in texts:
            found[text] = (*found.get(text, ()), number)
    return found


def together(rules: Iterable[Rule], begins: str = "") -> re.Pattern[str]:
    """Returns one pattern for all; groups lose their names, which no pattern may have twice."""
    patterns = (re.sub(r"[(][?]P<[a-z]+>", "(?:", rule.pattern) for rule in rules)
    return compiled(f"{begins}(?:{'|'.join(f'(?:{pattern})' for pattern in patterns) or r'(?!)'})")
