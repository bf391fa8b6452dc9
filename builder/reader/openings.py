"""
Tells how everything begins that a pattern matches, so that of many rules for whole lines only a few are tried
on one: "Le maire" is no "Lire aussi".
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product
from typing import Any, NamedTuple

from builder.reader.anchors import small, tree_of

LENGTH = 3  # signs of a beginning; longer ones tell hardly more
MOST = 400  # beginnings of one pattern
MOST_SIGNS = 30  # of a class: of one with more nothing is known
DIGIT, SPACE = "0", " "  # which stand for any other
NOTHING = frozenset(("",))


class Spelt(NamedTuple):
    """What a part of a pattern may read: to its end, or as far as it is known."""

    whole: frozenset[str] = frozenset()
    begun: frozenset[str] = frozenset()


ANYTHING = Spelt(begun=NOTHING)


def beginning(low: str) -> str:
    """Returns the beginning of a text in small letters."""
    begun = low[:LENGTH]
    return begun if begun.isalpha() else re.sub(r"\s", SPACE, re.sub(r"\d", DIGIT, begun))


@lru_cache(maxsize=512)  # languages share the rules for pages
def openings(pattern: str) -> frozenset[str]:
    """
    Returns the beginnings of what a pattern matches; what is shorter than LENGTH may go on with any sign.

    "" is all that is known of a pattern that begins with a name.
    """
    spelt = _of_items(tree_of(pattern))
    return spelt.whole | spelt.begun


def is_quick(pattern: str) -> bool:
    """Tells whether the first sign of a text shows that the pattern does not match there."""
    try:
        return "" not in openings(pattern)
    except re.error:
        return False


def _of_items(items: Iterable[Any]) -> Spelt:
    whole: frozenset[str] = NOTHING
    begun: frozenset[str] = frozenset()
    for op, av in items:
        part = _of_item(str(op), av)
        longer = {(above + sign)[:LENGTH] for above, sign in product(whole, part.whole)}
        begun |= {(above + sign)[:LENGTH] for above, sign in product(whole, part.begun)}
        begun |= {each for each in longer if len(each) == LENGTH}
        whole = frozenset(longer - begun)
        if len(whole | begun) > MOST:
            return ANYTHING
        if not whole:
            break
    return Spelt(whole, begun)


def _of_item(name: str, av: Any) -> Spelt:
    if name in ("AT", "ASSERT", "ASSERT_NOT"):
        return Spelt(NOTHING)
    if name == "LITERAL":
        return Spelt(frozenset((beginning(small(chr(av))),)))
    if name == "IN":
        return _of_signs(av)
    if name == "BRANCH":
        each = [_of_items(branch) for branch in av[1]]
        return Spelt(*(frozenset().union(*sets) for sets in zip(*each, strict=True)))
    if name == "SUBPATTERN":
        return _of_items(av[-1])
    return _repeated(*av) if name.endswith("_REPEAT") else ANYTHING


def _repeated(least: int, most: int, items: Iterable[Any]) -> Spelt:
    once, none = _of_items(items), frozenset() if least else NOTHING
    return Spelt(once.whole | none, once.begun) if most == 1 else Spelt(none, once.whole | once.begun)


def _of_signs(kinds: Iterable[Any]) -> Spelt:
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
            return ANYTHING
    return (
        Spelt(frozenset(beginning(small(sign)) for sign in signs)) if len(signs) <= MOST_SIGNS else ANYTHING
    )
