"""
Tells which words a pattern cannot do without, so that it is tried only on a text where one of them stands.

A language has hundreds of rules, and most find nothing in most passages. To look for a word costs a tenth of
what a regular expression does, and the answer is the same.
"""

import importlib
import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import product
from typing import Any, Generic, TypeVar

from ahocorasick import Automaton

SHORTEST = 3  # letters: shorter anchors stand nearly everywhere, a sign such as "(" apart
MOST = 400  # anchors: of so many one stands in every other text
MANY = 12  # anchors that are quicker looked for together than one by one
MOST_SPELLINGS = 16  # of one run of letters

RARE = re.compile(r"[^\w\s.,'’-]")
FIGURES = re.compile(r"\d{2,}")  # "19", "20" of a year: told by patterns that need no word
WORD = re.compile(r"[^\W_]+")
# Words that stand nearly everywhere.
COMMON = frozenset(
    WORD.findall(
        """
        a an and are as at be by for from has he his in is it of on said that the they to was were which will
        à après au aux avec ce d dans de des du elle en est et il ils l la le les ont où par pour qu que qui s
        sa se ses son sont sur un une with al con del el las lo los por su una y
        """
    )
)

# The library's own reader of patterns; it has no public name.
_parser: Any = importlib.import_module("re._parser")
Spellings = frozenset[str]
NOTHING: Spellings = frozenset(("",))
Rarity = Callable[[str], int]
Value = TypeVar("Value")


@lru_cache(maxsize=512)  # several questions are asked of one pattern
def tree_of(pattern: str) -> Any:
    """Returns a pattern as the library's reader parts it; raises re.error where it cannot."""
    return _parser.parse(pattern)


def anchors(pattern: str) -> tuple[str, ...]:
    """
    Returns words in small letters, one of which stands wherever the pattern finds something.

    None are returned where there are no such words, or where they stand in nearly every text.
    """
    tree = tree_of(pattern)
    best = _needed(tree) or _needed(tree, _rarity_of_figures)
    return tuple(sorted(best)) if best else ()


@lru_cache(maxsize=512)  # one passage is shown to many rules
def small(text: str) -> str:
    """Returns a text in small letters, as anchors are written: those too that only (?i) takes for one."""
    low = text.lower()
    return low if text.isascii() else low.replace("ı", "i").replace("ſ", "s").replace("\u0307", "")


def only_where(words: Iterable[str], find: Callable[..., Any], nothing: Any) -> Callable[..., Any]:
    """Returns `find` as a function that is asked only where one of the words stands in its text."""
    first, *others = words
    any_of_them: Any = _automaton((word, True) for word in others) if len(others) > MANY else None

    def found_one(text: str, *where: int) -> Any:
        return find(text, *where) if first in small(text) else nothing

    def found_some(text: str, *where: int) -> Any:
        low = small(text)
        if first in low:
            return find(text, *where)
        for word in others:
            if word in low:
                return find(text, *where)
        return nothing

    def found_many(text: str, *where: int) -> Any:
        low = small(text)
        stands = first in low or next(any_of_them.iter(low), None)
        return find(text, *where) if stands else nothing

    if any_of_them:
        return found_many
    return found_some if others else found_one


def _automaton(words: Iterable[tuple[str, Any]]) -> Any:
    """Returns what finds words in a text in one pass, each with its value."""
    automaton = Automaton()
    for word, value in words:
        automaton.add_word(word, value)
    automaton.make_automaton()
    return automaton


class ByWords(Generic[Value]):
    """
    What may be tried on a text, each with the words one of which it needs, or with none.

    One pass over a text tells which of all the words stand in it, however many they are.
    """

    def __init__(self, values: Iterable[tuple[Value, Iterable[str]]]):
        self._values: list[Value] = []
        free: list[int] = []  # places of those that need no word
        places: dict[str, list[int]] = {}
        for place, (value, words) in enumerate(values):
            self._values.append(value)
            needed = tuple(words)
            for word in needed:
                places.setdefault(word, []).append(place)
            if not needed:
                free.append(place)
        self._free = frozenset(free)
        self._at_least = [self._values[place] for place in free]
        self._words = _automaton((word, frozenset(some)) for word, some in places.items()) if places else None
        self._at = lru_cache(maxsize=256)(self._all_at)  # the same few are likely again and again

    def likely(self, text: str) -> Sequence[Value]:
        """Returns in order what needs no word, and that of which a word stands in the text."""
        found = [some for _, some in self._words.iter(small(text))] if self._words else ()
        if not found:
            return self._at_least
        return self._at(found[0].union(*found[1:]) if len(found) > 1 else found[0])

    def _all_at(self, places: frozenset[int]) -> list[Value]:
        return [self._values[place] for place in sorted(self._free | places)]


def _needed(items: Iterable[Any], rarity: Rarity | None = None) -> Spellings | None:
    """Returns the best set of words one of which the items need, or None."""
    rarity = rarity or _rarity
    found: list[Spellings] = []
    run = NOTHING
    for op, av in items:
        spellings = _spellings(op, av)
        if not (is_run := spellings and len(run) * len(spellings) <= MOST_SPELLINGS):
            found.append(run)
            run = spellings if spellings and len(spellings) <= MOST_SPELLINGS else NOTHING
        elif spellings:
            run = frozenset(a + b for a, b in product(run, spellings))
        if (not is_run or str(op) == "ASSERT") and (inside := _inside(op, av, rarity)):
            found.append(inside)
    able = [least for each in (*found, run) if (least := _least(each, rarity))]
    return min(able, key=lambda words: sum(map(_frequency, words)), default=None)


def _inside(op: Any, av: Any, rarity: Rarity) -> Spellings | None:
    name = str(op)
    if name == "BRANCH":
        needed = [_needed(branch, rarity) for branch in av[1]]
        return frozenset(word for each in needed if each for word in each) if all(needed) else None
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _needed(av[2], rarity) if av[0] else None
    if name in ("SUBPATTERN", "ASSERT", "ATOMIC_GROUP"):
        return _needed(av if name == "ATOMIC_GROUP" else av[-1], rarity)
    return None


def _spellings(op: Any, av: Any) -> Spellings | None:
    """Returns all that an item may read, in small letters, where that is a few words; else None."""
    name = str(op)
    if name == "LITERAL":
        return frozenset((small(chr(av)),))
    if name == "IN" and all(str(kind) == "LITERAL" for kind, _ in av):
        return frozenset(small(chr(code)) for _, code in av)
    if name == "AT":
        return NOTHING
    if name in ("ASSERT", "ASSERT_NOT"):
        return NOTHING
    if name == "SUBPATTERN":
        return _all_spellings(av[-1])
    if name == "BRANCH":
        return _any_spellings(av[1])
    if name in ("MAX_REPEAT", "MIN_REPEAT") and av[1] == 1:
        once = _all_spellings(av[2])
        return once | NOTHING if once and not av[0] else once
    return None


def _any_spellings(branches: Iterable[Any]) -> Spellings | None:
    whole: Spellings = frozenset()
    for branch in branches:
        spellings = _all_spellings(branch)
        if not spellings or len(whole | spellings) > MOST_SPELLINGS:
            return None
        whole |= spellings
    return whole


@lru_cache(maxsize=1024)  # a part is looked at again for each part that it stands in
def _all_spellings(items: Iterable[Any]) -> Spellings | None:
    whole = NOTHING
    for op, av in items:
        spellings = _spellings(op, av)
        if not spellings or len(whole) * len(spellings) > MOST_SPELLINGS:
            return None
        whole = frozenset(a + b for a, b in product(whole, spellings))
    return whole


def _least(words: Spellings, rarity: Rarity) -> Spellings | None:
    """Returns the words without those that hold another, or None where they are too short or too many."""
    least = frozenset(word for word in words if not any(other in word for other in words if other != word))
    return least if least and min(map(rarity, least)) >= SHORTEST and len(least) <= MOST else None


def _frequency(word: str) -> float:
    """Returns roughly in which share of texts a word stands: fewer with each letter that it has."""
    is_common = COMMON.issuperset(WORD.findall(word)) and not RARE.search(word)
    return 0.5 if is_common else 2.5 ** -_rarity(word)


def _rarity(word: str) -> int:
    return len(word) + SHORTEST * bool(RARE.search(word))


def _rarity_of_figures(word: str) -> int:
    return SHORTEST if FIGURES.fullmatch(word) else 0
