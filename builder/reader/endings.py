"""
Tells how a text ends in which a pattern is found that goes up to its end.

Who signs a story and who is credited for a picture stands at the end of a line: a look at its last three
signs spares most of the patterns for these.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from builder.reader.anchors import parser

LENGTH = 3  # signs that are looked at
FEW = 12  # signs of a class before which others are looked at too
MOST = 1000  # endings of one pattern, and signs of a class


class Ending(NamedTuple):
    """The last signs of what a pattern matches; `is_whole` where what stands before them is not looked at."""

    text: str = ""
    is_whole: bool = False


Endings = frozenset[Ending]


def endings(pattern: str) -> frozenset[str] | None:
    """
    Returns the last signs, up to three, of all lines in which the pattern is found.

    None where they may be any, or where the pattern need not go up to the end.
    """
    tree = parser.parse(pattern)
    if tree.state.flags & re.IGNORECASE or not _is_at_end(tree):
        return None
    found = {ending.text for ending in _before(tree, frozenset((Ending(),)))}
    return None if "" in found or len(found) > MOST else frozenset(found)


def last_signs(text: str) -> tuple[str, ...]:
    """Returns the last sign of a text, the last two, and the last three."""
    return text[-1:], text[-2:], text[-LENGTH:]


def _is_at_end(tree: Sequence[Any]) -> bool:
    op, av = tree[-1] if len(tree) else ("", None)
    if str(op) == "BRANCH":
        return all(map(_is_at_end, av[1]))
    return _is_at_end(av[-1]) if str(op) == "SUBPATTERN" else str(av) == "AT_END"


def _before(tree: Sequence[Any], behind: Endings) -> Endings:
    """Returns how a text may end that ends with the items of a tree and one of `behind`."""
    done: set[Ending] = set()
    for op, av in list(tree)[::-1]:
        done |= {ending for ending in behind if ending.is_whole}
        behind -= done
        behind = frozenset(_with_item(str(op), av, behind)) if behind else behind
    return behind | done


def _with_item(name: str, av: Any, behind: Endings) -> Iterator[Ending]:
    if name in ("AT", "ASSERT", "ASSERT_NOT"):
        yield from behind
    elif name == "BRANCH":
        for branch in av[1]:
            yield from _before(branch, behind)
    elif name == "SUBPATTERN" and not av[1] & re.IGNORECASE:
        yield from _before(av[-1], behind)
    elif name in ("MAX_REPEAT", "MIN_REPEAT"):
        yield from behind if not av[0] else ()
        for _ in range(min(int(av[1]), LENGTH)):
            behind = _before(av[2], behind)
            yield from behind
    else:
        signs = _signs(name, av)
        for ending in behind:
            yield from _grown(ending.text, signs)


def _grown(text: str, signs: Sequence[str] | None) -> Iterator[Ending]:
    """Yields an ending with each of the signs before it."""
    if signs is None:
        yield Ending(text, is_whole=True)
        return
    for sign in signs:
        yield Ending(sign + text, len(text) + 1 == LENGTH or len(signs) > FEW)


def _signs(name: str, av: Any) -> Sequence[str] | None:
    """Returns the signs that an item matches, one of them at a time; None where there are many."""
    if name == "LITERAL":
        return (chr(av),)
    ranges: list[range] = []
    for kind, value in av if name == "IN" else (("ANY", None),):
        if str(kind) == "LITERAL":
            ranges.append(range(value, value + 1))
        elif str(kind) == "RANGE":
            ranges.append(range(value[0], value[1] + 1))
        else:
            return None
    signs = [chr(code) for each in ranges for code in each]
    return signs if len(signs) <= MOST else None
