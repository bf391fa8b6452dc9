"""
Tells how a text begins or ends in which a pattern is found that must stand at its beginning or at its end.

What a line of the page is shows in its first words, who signs a story or is credited for a picture in its
last ones: a look at three signs spares most of the patterns for these.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from builder.reader.anchors import small, tree_of

LENGTH = 3  # signs that are looked at
FEW = 12  # signs of a class beyond which others are looked at too
MOST = 1000  # edges of one pattern, and signs of a class
LAST_PLANE = 0x20000  # beyond it there is no digit and no space


class Edge(NamedTuple):
    """The outermost signs of what a pattern matches; `is_whole` where those further in are not looked at."""

    text: str = ""
    is_whole: bool = False


Edges = frozenset[Edge]
OUTSIDE: Edges = frozenset((Edge(),))


def beginnings(pattern: str) -> frozenset[str] | None:
    """
    Returns the first signs, up to three and in small letters, of what the pattern matches.

    None where they may be any.
    """
    return _told({small(edge.text) for edge in _Walk(is_forward=True).along(tree_of(pattern))})


def endings(pattern: str) -> frozenset[str] | None:
    """
    Returns the last signs, up to three, of all lines in which the pattern is found.

    None where they may be any, or where the pattern need not go up to the end.
    """
    tree = tree_of(pattern)
    if tree.state.flags & re.IGNORECASE or not _is_at_end(tree):
        return None
    return _told({edge.text for edge in _Walk(is_forward=False).along(tree)})


def first_signs(text: str) -> tuple[str, ...]:
    """Returns nothing, the first sign, the first two, and the first three in small letters."""
    low = small(text[:LENGTH])
    return "", low[:1], low[:2], low


def last_signs(text: str) -> tuple[str, ...]:
    """Returns nothing, the last sign, the last two, and the last three."""
    return "", text[-1:], text[-2:], text[-LENGTH:]


def _told(found: set[str]) -> frozenset[str] | None:
    return None if "" in found or len(found) > MOST else frozenset(found)


def _is_at_end(tree: Sequence[Any]) -> bool:
    if not len(tree):
        return False
    op, av = tree[-1]
    if str(op) == "BRANCH":
        return all(map(_is_at_end, av[1]))
    return _is_at_end(av[-1]) if str(op) == "SUBPATTERN" else str(av) == "AT_END"


class _Walk(NamedTuple):
    """Goes through a pattern from one of its ends."""

    is_forward: bool

    def along(self, tree: Sequence[Any], edges: Edges = OUTSIDE) -> Edges:
        """Returns each of the edges with what the items of a tree add to it."""
        done: set[Edge] = set()
        for op, av in list(tree)[:: 1 if self.is_forward else -1]:
            done |= {edge for edge in edges if edge.is_whole}
            edges -= done
            edges = frozenset(self._over(str(op), av, edges)) if edges else edges
        return edges | done

    def _over(self, name: str, av: Any, edges: Edges) -> Iterator[Edge]:
        if name in ("AT", "ASSERT", "ASSERT_NOT"):
            yield from edges
        elif name == "BRANCH":
            for branch in av[1]:
                yield from self.along(branch, edges)
        elif name == "SUBPATTERN" and (self.is_forward or not av[1] & re.IGNORECASE):
            yield from self.along(av[-1], edges)
        elif name in ("MAX_REPEAT", "MIN_REPEAT"):
            yield from edges if not av[0] else ()
            for _ in range(min(int(av[1]), LENGTH)):
                edges = self.along(av[2], edges)
                yield from edges
        else:
            signs = _signs(name, av)
            for edge in edges:
                yield from self._grown(edge.text, signs)

    def _grown(self, text: str, signs: Sequence[str] | None) -> Iterator[Edge]:
        """Yields an edge with each of the signs further in."""
        if signs is None:
            yield Edge(text, is_whole=True)
            return
        is_whole = len(text) + 1 == LENGTH or len(signs) > FEW
        for sign in signs:
            yield Edge(text + sign if self.is_forward else sign + text, is_whole)


def _signs(name: str, av: Any) -> Sequence[str] | None:
    """Returns the signs that an item matches, one of them at a time; None where there are many."""
    if name == "LITERAL":
        return (chr(av),)
    if name != "IN":
        return None
    signs: list[str] = []
    for kind, value in av:
        if str(kind) == "LITERAL":
            signs.append(chr(value))
        elif str(kind) == "RANGE" and value[1] - value[0] < MOST:
            signs += map(chr, range(value[0], value[1] + 1))
        elif str(value) in ("CATEGORY_DIGIT", "CATEGORY_SPACE"):
            signs += _of_category(str(value))
        else:
            return None
    return signs if len(signs) <= MOST else None


@cache
def _of_category(name: str) -> Sequence[str]:
    is_one = str.isdecimal if name == "CATEGORY_DIGIT" else str.isspace
    return tuple(sign for sign in map(chr, range(LAST_PLANE)) if is_one(sign))
