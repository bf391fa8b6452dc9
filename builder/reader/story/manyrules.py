"""
Asks many rules at once about one line.

Most rules find nothing in most lines. Only those are tried whose words stand in a line, or that may begin as
it does; the answer is kept for a while, as several parts of the reader ask about one line.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from builder.reader.anchors import small, tree_of
from builder.reader.openings import NOTHING, beginning, is_quick, openings
from builder.reader.rule import Rule

STEM = 4  # signs: words that begin with the same are looked for by what they have in common
BEHIND = 40  # signs: no pattern looks as far back from where it begins; the longest look is at 4
KEPT = 128  # lines of which it is kept what was found: more than an article has
Pattern = Callable[[], re.Pattern[str]]


class Words:
    """Tells which of many words stand in a text: those with a common beginning are looked for by it first."""

    def __init__(self, words: Iterable[str]):
        groups: dict[str, list[str]] = {}
        for word in words:
            groups.setdefault(word[:STEM], []).append(word)
        self._by_stem = {stem if len(group) > 1 else group[0]: group for stem, group in groups.items()}
        self._stems = tuple(self._by_stem)

    def in_text(self, low: str) -> list[str]:
        """Returns the words in a text in small letters."""
        stems = [stem for stem in self._stems if stem in low]
        return [word for stem in stems for word in self._by_stem[stem] if word in low]


class AnyRule:
    """Tells whether one of many rules finds something in a text; `begins` is a quick look at a place."""

    def __init__(self, rules: Iterable[Rule], begins: str = ""):
        self._rules = rules = tuple(rules)
        opening = [rule for rule in rules if _opens(rule) and (is_quick(rule.pattern) or not rule.anchors)]
        others = [rule for rule in rules if rule not in opening]
        free = [rule for rule in others if not rule.anchors]
        self._pattern = _together(rules, begins)
        self._at_beginning = _together(opening, begins) if opening else None
        self._anywhere = _together(free, begins) if free else None
        self._by_word: dict[str, list[Pattern]] = {}  # what is looked for only where a word stands
        for rule in others:
            pattern = _together((rule,), begins)
            for word in rule.anchors:
                self._by_word.setdefault(word, []).append(pattern)
        self._words = Words(self._by_word)
        self.search = lru_cache(maxsize=KEPT)(self._search)
        # Returns the match that begins first in the last signs of a text, with its rule.
        self.first_at_end = lru_cache(maxsize=KEPT)(self._first_at_end)

    def at_end(self, text: str, length: int) -> re.Match[str] | None:
        """Returns what all rules together find first in the last signs of a text."""
        start = max(0, len(text) - length)
        return self._pattern().search(text, start) if self.search(text, start) else None

    def _first_at_end(self, text: str, length: int) -> tuple[re.Match[str], Rule] | None:
        if not self._search(text, max(0, len(text) - length)):
            return None
        found = [(match, rule) for rule in self._rules if (match := rule.search_end(text, length))]
        return min(found, key=lambda pair: pair[0].start(), default=None)

    def _search(self, text: str, start: int = 0) -> bool:
        """Looks at a text from `start` on."""
        if not start and self._at_beginning and self._at_beginning().match(text):
            return True
        low = small(text)
        if start > BEHIND and len(low) == len(text):
            low = low[start - BEHIND :]
        for word in self._words.in_text(low):
            if any(pattern().search(text, start) for pattern in self._by_word[word]):
                return True
        return self._anywhere is not None and self._anywhere().search(text, start) is not None


class LineRules:
    """Rules for whole lines, each with the name of its kind."""

    def __init__(self, rules: Iterable[tuple[str, Rule]]):
        self._rules = tuple(rules)
        # Few rules are tried on a line: those for its first letters, and others where their words stand.
        self._by_beginning: dict[str, list[int]] = {}
        self._by_word: dict[str, list[int]] = {}
        for place, (_, rule) in enumerate(self._rules):
            begun = openings(rule.pattern) if _opens(rule) else NOTHING
            is_open = "" in begun and rule.anchors
            for word in rule.anchors if is_open else begun:
                (self._by_word if is_open else self._by_beginning).setdefault(word, []).append(place)
        self._words = Words(self._by_word)
        # Returns the first rule that suits a line, with the name of its kind; lines are asked twice.
        self.first = lru_cache(maxsize=KEPT)(self._first)

    def _first(self, text: str) -> tuple[str, Rule] | None:
        low = small(text)
        begun = beginning(low)
        places = {
            place for length in range(len(begun) + 1) for place in self._by_beginning.get(begun[:length], ())
        }
        for word in self._words.in_text(low):
            places.update(self._by_word[word])
        likely = (self._rules[place] for place in sorted(places))
        return next(((kind, rule) for kind, rule in likely if rule.search(text)), None)


def _opens(rule: Rule) -> bool:
    """Whether a rule's pattern begins with ^, however many parts it has."""
    return any(str(what) == "AT_BEGINNING" for _, what in tree_of(rule.pattern)[:1])


def _together(rules: Sequence[Rule], begins: str) -> Pattern:
    """Returns what gives one pattern for all rules; it is compiled when it is first asked for."""
    return lru_cache(maxsize=1)(lambda: any_of((rule.pattern for rule in rules), begins))


def any_of(patterns: Iterable[str], begins: str = "") -> re.Pattern[str]:
    """Returns one pattern for all; groups lose their names, which no pattern may have twice."""
    nameless = (re.sub(r"[(][?]P<[a-z0-9]+>", "(?:", pattern) for pattern in patterns)
    return re.compile(f"{begins}(?:{'|'.join(f'(?:{pattern})' for pattern in nameless) or r'(?!)'})")
