"""
Looks for a pattern only where it may begin.

The library runs over a text quickly only where a pattern opens with a sign of its own: not where it opens
with \\b, with a choice of words, or with a look at what stands before.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, NamedTuple

from builder.reader.anchors import small, tree_of
from builder.reader.remembered import notebook

MOST = 24  # first signs: of more there is one in every word
SHORTEST = 40  # signs of a pattern: a shorter one is tried as quickly
# What small letters hide: with (?i) an "i" reads "İ" too.
ALIKE = {"i": "İı", "s": "ſ", "k": "\u212a", "å": "\u212b"}
MOST_SIGNS = 30  # of a class: of one with more nothing is known
DIGIT, SPACE = "0", " "  # which stand for any other
CLASSES = {DIGIT: r"\d", SPACE: r"\s"}


class Seeking:
    """A pattern that matches nowhere without one of its first signs, and one that finds where it begins."""

    def __init__(self, pattern: str, signs: str):
        self.pattern = pattern
        self._finder = re.compile(rf"[{signs}](?<=(?={pattern})(?s:.))")

    @cached_property
    def _exact(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    def start(self, text: str, pos: int = 0) -> int:
        """Returns where the pattern first matches; -1 where it does not."""
        found = self._finder.search(text, pos)
        return found.start() if found else -1

    def search(self, text: str, pos: int = 0, /) -> re.Match[str] | None:
        found = self._finder.search(text, pos)
        return self._exact.match(text, found.start()) if found else None

    def match(self, text: str, pos: int = 0, /) -> re.Match[str] | None:
        return self._exact.match(text, pos)

    def finditer(self, text: str, pos: int = 0, /) -> Iterator[re.Match[str]]:
        found = self._finder.search(text, pos)
        return self._from(found.start(), text) if found else iter(())

    def _from(self, start: int, text: str) -> Iterator[re.Match[str]]:
        match = self._exact.match(text, start)
        while match:
            yield match
            match = self.search(text, match.end())


def seeking(pattern: str) -> Seeking | None:
    """Returns a pattern to be looked for at its first signs; None where those are not known or no help."""
    if len(pattern) < SHORTEST or pattern.startswith("(?i)"):
        return None
    signs = notebook().answer(signs_to_seek, pattern)
    return None if signs is None else Seeking(pattern, signs)


def signs_to_seek(pattern: str) -> str | None:
    """Returns the first signs of a pattern as they are written in [ ]; None where to seek them is no help."""
    signs = None if _opens_itself(pattern) else first_signs(pattern)
    return None if signs is None or len(signs) > MOST else "".join(map(_class_of, sorted(signs)))


def _class_of(sign: str) -> str:
    """Returns a small letter with all that it stands for, or a sign, as they are written in [ ]."""
    return CLASSES.get(sign) or "".join(
        re.escape(each) for each in (sign, sign.upper(), *ALIKE.get(sign, "")) if len(each) == 1
    )


def _opens_itself(pattern: str) -> bool:
    """Tells whether the library knows the first sign itself, or the pattern begins with the text."""
    items = tree_of(pattern)
    while items and str(items[0][0]) == "SUBPATTERN":
        items = items[0][1][-1]
    return bool(items) and (str(items[0][0]) in ("LITERAL", "IN") or str(items[0][1]) == "AT_BEGINNING")


class Spelt(NamedTuple):
    """With which signs a part of a pattern may begin, in small letters, and whether it may be empty."""

    signs: frozenset[str] = frozenset()
    may_be_empty: bool = False


EMPTY = Spelt(may_be_empty=True)


def first_signs(pattern: str) -> frozenset[str] | None:
    """Returns with which signs everything begins that a pattern matches, in small letters, or None."""
    spelt = _of_items(tree_of(pattern))
    return None if spelt is None or spelt.may_be_empty else spelt.signs


def _of_items(items: Iterable[Any]) -> Spelt | None:
    signs: frozenset[str] = frozenset()
    for op, av in items:
        part = _of_item(str(op), av)
        if part is None:
            return None
        signs |= part.signs
        if not part.may_be_empty:
            return Spelt(signs)
    return Spelt(signs, may_be_empty=True)


def _of_item(name: str, av: Any) -> Spelt | None:
    if name in ("AT", "ASSERT", "ASSERT_NOT"):
        return EMPTY
    if name == "LITERAL":
        return Spelt(frozenset((_sign(chr(av)),)))
    if name == "IN":
        return _of_signs(av)
    if name == "BRANCH":
        ways = [spelt for branch in av[1] if (spelt := _of_items(branch))]
        may_be_empty = any(way.may_be_empty for way in ways)
        signs = frozenset(sign for way in ways for sign in way.signs)
        return Spelt(signs, may_be_empty) if len(ways) == len(av[1]) else None
    if name == "SUBPATTERN":
        return _of_items(av[-1])
    if name.endswith("_REPEAT"):
        least, _, repeated = av
        once = _of_items(repeated)
        return once if least or once is None else Spelt(once.signs, may_be_empty=True)
    return None


def _of_signs(kinds: Iterable[Any]) -> Spelt | None:
    """Returns the signs of [a-f>»]; of [^…], of \\w and of more than a few nothing is known."""
    signs: set[str] = set()
    for kind, value in kinds:
        name = str(kind)
        if name == "LITERAL":
            signs.add(chr(value))
        elif name == "RANGE" and value[1] - value[0] < MOST_SIGNS:
            signs |= {chr(code) for code in range(value[0], value[1] + 1)}
        elif str(value) in ("CATEGORY_DIGIT", "CATEGORY_SPACE"):
            signs.add(DIGIT if str(value) == "CATEGORY_DIGIT" else SPACE)
        else:
            return None
    return Spelt(frozenset(map(_sign, signs))) if len(signs) <= MOST_SIGNS else None


def _sign(sign: str) -> str:
    """Returns a sign in small letters; one figure and one space stand for all."""
    return DIGIT if sign.isdigit() else SPACE if sign.isspace() else small(sign)
