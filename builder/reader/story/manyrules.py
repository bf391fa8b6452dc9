"""
Asks many rules at once about one line.

The answer is kept for a while, as several parts of the reader ask about one line.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from builder.reader.anchors import ByWords
from builder.reader.rule import Rule, Rules

BEHIND = 40  # signs: no pattern looks as far back from where it begins; the longest look is at 4
KEPT = 128  # lines of which it is kept what was found: more than an article has
Pattern = Callable[[], re.Pattern[str]]


class AnyRule:
    """Tells whether one of many rules finds something in a text; `begins` is a quick look at a place."""

    def __init__(self, rules: Iterable[Rule], begins: str = ""):
        self._rules = rules = Rules(rules)
        self._pattern = _together(rules, begins)
        free = [rule for rule in rules if not rule.anchors]
        by_words = [(_together((rule,), begins), rule.anchors) for rule in rules if rule.anchors]
        self._by_words = ByWords([*by_words, (_together(free, begins), ())] if free else by_words)
        self.search = lru_cache(maxsize=KEPT)(self._search)
        # Returns the match that begins first in the last signs of a text, with its rule.
        self.first_at_end = lru_cache(maxsize=KEPT)(self._first_at_end)

    def at_end(self, text: str, length: int) -> re.Match[str] | None:
        """Returns what all rules together find first in the last signs of a text."""
        start = max(0, len(text) - length)
        return self._pattern().search(text, start) if self.search(text, start) else None

    def _first_at_end(self, text: str, length: int) -> tuple[re.Match[str], Rule] | None:
        start = max(0, len(text) - length)
        if not self._search(text, start):
            return None
        likely = self._rules.likely(text[max(0, start - BEHIND) :])
        found = [(match, rule) for rule in likely if (match := rule.search_end(text, length))]
        return min(found, key=lambda pair: pair[0].start(), default=None)

    def _search(self, text: str, start: int = 0) -> bool:
        """Looks at a text from `start` on."""
        likely = self._by_words.likely(text[max(0, start - BEHIND) :])
        return any(pattern().search(text, start) for pattern in likely)


class LineRules:
    """Rules for whole lines, each with the name of its kind."""

    def __init__(self, rules: Iterable[tuple[str, Rule]]):
        self._by_words = ByWords(((kind, rule), rule.anchors) for kind, rule in rules)
        # Returns the first rule that suits a line, with the name of its kind; lines are asked twice.
        self.first = lru_cache(maxsize=KEPT)(self._first)

    def _first(self, text: str) -> tuple[str, Rule] | None:
        likely = self._by_words.likely(text)
        return next(((kind, rule) for kind, rule in likely if rule.find(text)), None)


def _together(rules: Sequence[Rule], begins: str) -> Pattern:
    """Returns what gives one pattern for all rules; it is compiled when it is first asked for."""
    return lru_cache(maxsize=1)(lambda: any_of((rule.pattern for rule in rules), begins))


def any_of(patterns: Iterable[str], begins: str = "") -> re.Pattern[str]:
    """Returns one pattern for all; groups lose their names, which no pattern may have twice."""
    nameless = (re.sub(r"[(][?]P<[a-z0-9]+>", "(?:", pattern) for pattern in patterns)
    return re.compile(f"{begins}(?:{'|'.join(f'(?:{pattern})' for pattern in nameless) or r'(?!)'})")
