"""
Weighs how akin each paragraph is to the story: another's may stand between its paragraphs or below them.

No clue is enough by itself. What each trait (`kintraits`) is worth is learnt from stories among whose
paragraphs pieces of others were put (`python -m benchmarks.kinshipweights`). It is asked last: what the rules
set apart for a heading above it may be the story's all the same.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from builder.reader.story.interruptions import carries_on
from builder.reader.story.items import OPEN, Item, Kind, is_sentence
from builder.reader.story.kintraits import Surroundings, Unit, traits_of, units_of
from builder.reader.story.rules import FurnitureRules
from builder.reader.weights import Weights

# What speaks for another story's sentence; under a line that stays; for its line without a full stop.
OTHER, OTHER_UNDER, OTHER_LOOSE = 3.5, 4.5, 4.0
# And for the story's own, below a heading; below another's sentence; right above one of its own.
OWN, OWN_BEHIND, OWN_BESIDE = -3.0, -5.0, 0.0
OWN_SIGNED = -6.0  # below a sign-off and a heading: few stories go on there
TOLD = 400  # signs of a story: a shorter one says too little of what is none of it
FEWEST = 2  # sentences at its top, which are its own
MOST = 0.4  # share of a story that may be another's
MOST_BEHIND = 1  # sentences of others; below more stands a list of stories
MOST_UNITS = 300  # lines of a page; each is held against the whole story
COPY = 0.8  # share of a paragraph's longer words in its copy
Scored = Sequence[tuple[Unit, float]]


def with_kin(items: Sequence[Item], title: str, rules: FurnitureRules, weights: Weights) -> list[Item]:
    """Sets apart the paragraphs that are likelier another story's, and gives back those that are its own."""
    result = list(items)
    units = units_of(items)
    own = [unit for unit in units if unit.is_own]
    wanted = weighed(units, rules)
    if not weights or not wanted or _length(own) < TOLD or len(units) > MOST_UNITS:
        return result
    around = Surroundings(units, items, title)
    scored = [(unit, weights.score(traits)) for unit, traits in traits_of(wanted, around, rules)]
    for unit in _given_back(scored, own, _ended(items)):
        result[unit.place] = replace(unit.item, kind=Kind.TEXT)
    others = _others(scored, own)
    if _length(others) <= MOST * _length(own):
        for place in (*_labels(others, items), *(unit.place for unit in others)):
            result[place] = replace(items[place], kind=Kind.ASIDE)
    return result


def weighed(units: Sequence[Unit], rules: FurnitureRules) -> list[Unit]:
    """
    Returns the units that may become something else.

    A story's first sentences, what bears its dateline, the entries of its lists and what carries on stay.
    """
    told = [unit.place for unit in units if unit.is_own and unit.is_sentence]
    if len(told) <= FEWEST:
        return []
    top = told[FEWEST - 1]
    return [
        unit
        for unit in units
        if unit.item.kind is Kind.TEASER or (unit.is_own and unit.place > top and not _stays(unit, rules))
    ]


def _stays(unit: Unit, rules: FurnitureRules) -> bool:
    return unit.item.head is not None or unit.is_entry or carries_on(unit.text, rules)


def bounds(unit: Unit) -> tuple[float, float]:
    """Returns the scores of a weighed unit below which it becomes the story's, and above which another's."""
    if unit.item.kind is Kind.TEASER:
        return OWN, math.inf
    return -math.inf, OTHER if unit.is_sentence else OTHER_LOOSE


def _others(scored: Scored, own: Sequence[Unit]) -> list[Unit]:
    """Returns the lines taken for the story's that are another's; what stays keeps some beside it."""
    scores = dict(scored)
    found = {unit for unit, score in scored if score > bounds(unit)[1]}
    for above, unit in pairwise(own):
        is_crosshead = not above.is_sentence and above not in found
        if unit in found and is_crosshead and (not unit.is_sentence or scores[unit] <= OTHER_UNDER):
            found.discard(unit)  # the text under a crosshead, or a list
    for unit, below in reversed([*pairwise(own)]):
        if (
            unit in found
            and below not in found
            and _keeps(below, unit, [each for each in own if each not in found])
        ):
            found.discard(unit)
    return [unit for unit in own if unit in found]


def _labels(others: Sequence[Unit], items: Sequence[Item]) -> list[int]:
    """Returns the places of lines without a full stop right above others' sentences: they announce them."""
    above = [unit.place - 1 for unit in others if unit.is_sentence and unit.place]
    return [
        place
        for place in above
        if items[place].kind is Kind.TEXT
        and items[place].text
        and not items[place].head
        and not is_sentence(items[place].text)
        and items[place].text[-1] not in OPEN
    ]


def _keeps(below: Unit, unit: Unit, staying: Sequence[Unit]) -> bool:
    """Whether a line that stays goes on with the one above it: in a list, or with a new name of it."""
    if not unit.is_sentence and not below.is_sentence:
        return True
    above = set[str]().union(*(each.words for each in staying if each.place < unit.place))
    return bool(unit.names & below.words - above)


def _ended(items: Sequence[Item]) -> int:
    """Returns the place behind the first heading below the story's sign-off, or none of them all."""
    signed = False
    for place, item in enumerate(items):
        if item.kind is Kind.SIGN_OFF:
            signed = True
        elif item.kind is Kind.HEADING and signed:
            return place
    return len(items)


def _given_back(scored: Scored, own: Sequence[Unit], ended: int) -> list[Unit]:
    """
    Returns those of the lines set apart that are the story's: below another's sentence it must be surer.

    What stands right above one of them is the story's the sooner. What the page prints again stays away.
    """
    found: list[Unit] = []
    behind = 0  # sentences of others
    for unit, score in scored:
        if unit.item.kind is not Kind.TEASER or behind > MOST_BEHIND:
            continue
        least = OWN_SIGNED if unit.place > ended else OWN_BEHIND if behind else OWN
        if score < least and not _is_again(unit, own):
            found.append(unit)
        else:
            behind += unit.is_sentence and score > 0
    for (unit, score), (below, _) in reversed([*pairwise(scored)]):
        is_next = below in found and unit.item.kind is Kind.TEASER and unit.is_sentence
        if is_next and unit not in found and score < OWN_BESIDE and not _is_again(unit, own):
            found.append(unit)
    return found


def _is_again(unit: Unit, own: Sequence[Unit]) -> bool:
    """Whether a line has nearly all its words from one paragraph of the story: a copy of it."""
    return any(len(unit.stems & each.stems) >= COPY * len(unit.stems) for each in own)


def _length(units: Sequence[Unit]) -> int:
    return sum(len(unit.text) for unit in units)
