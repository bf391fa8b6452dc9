"""
Looks for a pattern only where it may begin.

The library runs over a text quickly only where a pattern opens with a sign of its own: not where it opens
with \\b, with a choice of words, or with a look at what stands before.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from builder.reader.anchors import tree_of
from builder.reader.openings import DIGIT, SPACE, openings

MOST = 24  # first signs: of more there is one in every word
SHORTEST = 40  # signs of a pattern: a shorter one is tried as quickly
# What small letters hide: with (?i) an "i" reads "İ" too.
ALIKE = {"i": "İı", "s": "ſ", "k": "\u212a", "å": "\u212b"}
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
        while match := self.search(text, pos):
            yield match
            pos = match.end()


def seeking(pattern: str, written: str) -> Seeking | None:
    """
    Returns `pattern`, which may begin as it was `written` in a rule, to be looked for at its first signs.

    None where those are not known or no help.
    """
    if len(pattern) < SHORTEST or pattern.startswith("(?i)") or _opens_itself(written):
        return None
    signs = {begun[:1] for begun in openings(written)}
    if "" in signs or len(signs) > MOST:
        return None
    return Seeking(pattern, "".join(map(_class_of, sorted(signs))))


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
