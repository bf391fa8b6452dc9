"""
Tells with which signs a pattern may begin, and compiles it so that few of its words are tried at a place.

A rule is mostly a list of a hundred words, which the library would try one by one at each word of a text.
Compiled here, a pattern looks at the first sign, then only at its words that begin with it, as one looks a
word up in a dictionary. What it finds is the same.
"""

import importlib
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from builder.reader.anchors import parser, small, tree_of

DIGIT, SPACE = "CATEGORY_DIGIT", "CATEGORY_SPACE"  # as the parser names them
MOST = 100  # signs of a range that are counted one by one
ZERO_WIDTH = ("AT", "ASSERT", "ASSERT_NOT")

DOT_ABOVE = "\u0307"  # which `small` leaves out

_compiler: Any = importlib.import_module("re._compiler")
BOUNDARY = (parser.AT, parser.AT_BOUNDARY)
Signs = frozenset[str]


def may_open(pattern: str, sign: str) -> bool:
    """Tells whether what the pattern matches may begin with a sign."""
    opening = _opening_of(pattern)
    return (
        opening is None
        or small(sign) in opening
        or (sign.isdecimal() and DIGIT in opening)
        or (sign.isspace() and SPACE in opening)
    )


def is_quick(pattern: str) -> bool:
    """Tells whether the first sign of a text shows that the pattern does not match there."""
    try:
        return _opening_of(pattern) is not None
    except re.error:
        return False


def compiled(pattern: str) -> re.Pattern[str]:
    """Compiles a pattern; raises re.error as `re.compile` does, and finds the same."""
    tree = _factored(tree_of(pattern))
    boundary = 1 if tree.data and tree.data[0] == BOUNDARY else 0
    if (opening := _opening(tree)) and _is_slow_to_begin(tree, boundary):
        look = (parser.ASSERT, (1, _one_of(opening, tree)))
        tree = _part(tree, [*tree.data[:boundary], look, *tree.data[boundary:]])
    return _compiler.compile(tree)  # type: ignore[no-any-return]


def _is_slow_to_begin(tree: Any, boundary: int) -> bool:
    """The library itself looks for ^ and for a first letter, but not for one of any case, nor behind \\b."""
    op, av = tree.data[boundary]
    flags = tree.state.flags | (av[1] if str(op) == "SUBPATTERN" else 0)
    is_bare = bool(flags & re.IGNORECASE) or bool(boundary) or str(op) in ("ASSERT", "ASSERT_NOT")
    return is_bare and str(op) != "AT"


def _one_of(opening: Signs, tree: Any) -> Any:
    """Returns what matches any of the signs, of whatever case."""
    kinds = {DIGIT: parser.CATEGORY_DIGIT, SPACE: parser.CATEGORY_SPACE}
    signs = [
        (parser.CATEGORY, kinds[sign]) if sign in kinds else (parser.LITERAL, ord(sign or DOT_ABOVE))
        for sign in sorted(opening)
    ]
    return _part(tree, [(parser.SUBPATTERN, (None, re.IGNORECASE, 0, _part(tree, [(parser.IN, signs)])))])


def _part(tree: Any, items: Sequence[Any]) -> Any:
    return parser.SubPattern(tree.state, list(items))


def _factored(tree: Any) -> Any:
    """Returns a pattern's tree in which words of a list that begin alike have their beginning once."""
    items: list[Any] = []
    for op, av in tree.data:
        name = str(op)
        if name == "BRANCH":
            items += _branched([_factored(branch) for branch in av[1]])
        elif name in ("ATOMIC_GROUP", "ASSERT", "ASSERT_NOT", "SUBPATTERN") or name.endswith("_REPEAT"):
            items.append((op, _factored(av) if name == "ATOMIC_GROUP" else (*av[:-1], _factored(av[-1]))))
        else:
            items.append((op, av))
    return _part(tree, items)


def _branched(branches: Sequence[Any]) -> Sequence[Any]:
    """
    Returns a list of alternatives with one for each first letter.

    Only words that follow each other are put together: an alternative that may begin otherwise stays behind
    those before it, for the first that matches counts.
    """
    together: list[Any] = []
    alike: dict[Any, list[Any]] = {}
    for branch in branches:
        if branch.data and str(branch.data[0][0]) == "LITERAL":
            alike.setdefault(branch.data[0], []).append(_part(branch, branch.data[1:]))
        else:
            together += [*_each(alike), branch]
            alike = {}
    together += _each(alike)
    return together[0].data if len(together) == 1 else [(parser.BRANCH, (None, together))]


def _each(alike: dict[Any, list[Any]]) -> list[Any]:
    """Returns for each first letter one alternative with all that follows it."""
    return [
        _part(rests[0], [letter, *(rests[0].data if len(rests) == 1 else _branched(rests))])
        for letter, rests in alike.items()
    ]


@lru_cache(maxsize=512)
def _opening_of(pattern: str) -> Signs | None:
    return _opening(tree_of(pattern))


def _opening(items: Iterable[Any]) -> Signs | None:
    """Returns the signs that may come first; None where it may be any, or none at all."""
    found: Signs = frozenset()
    for op, av in items:
        name = str(op)
        if name in ZERO_WIDTH:
            continue
        is_optional = name.endswith("_REPEAT") and not av[0]
        first = _first_signs(name, av)
        if first is None:
            return None
        found |= first
        if not is_optional:
            return found
    return None


def _first_signs(name: str, av: Any) -> Signs | None:
    if name == "LITERAL":
        return frozenset((small(chr(av)),))
    if name == "IN":
        return _signs_in(av)
    if name == "BRANCH":
        each = [_opening(branch) for branch in av[1]]
        return None if None in each else frozenset(sign for some in each if some for sign in some)
    if name.endswith("_REPEAT"):
        return _opening(av[2])
    return _opening(av[-1]) if name == "SUBPATTERN" else None


def _signs_in(kinds: Iterable[Any]) -> Signs | None:
    """Returns the signs of [a-f>»]; None for all but a few, and for [^…]."""
    signs: set[str] = set()
    for kind, value in kinds:
        name = str(kind)
        if name == "LITERAL":
            signs.add(small(chr(value)))
        elif name == "RANGE" and value[1] - value[0] < MOST:
            signs |= {small(chr(code)) for code in range(value[0], value[1] + 1)}
        elif str(value) in (DIGIT, SPACE):
            signs.add(str(value))
        else:
            return None
    return frozenset(signs)
