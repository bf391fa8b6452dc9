"""
Weighs the places that a story names by the words around them.

The rules of `location` know wordings; this knows none, but what words stood around the places of events and
around others in the articles that it learnt from (`python -m benchmarks.placeweights`). It is a log-linear
model: each trait of a place has a weight, and the more they add up to, the likelier the place. Alone it is
about as good as the rules on articles that nobody saw, and it errs in others: so where it holds another place
to be many times likelier than theirs, that one is taken, and an editor is told.
"""

import math
from collections.abc import Sequence

from builder.content.article import Evidence
from builder.reader.places.candidates import Candidate
from builder.reader.places.clues import Clue, Place
from builder.reader.places.told import SURE
from builder.reader.seed import Notice
from builder.reader.weights import Weights
from builder.text import fold

# How much likelier another place must be than the one found, in natural logarithms: more where the grammar
# proves that one and no list knows it, since less is told around it.
NEEDED, NEEDED_OF_UNLISTED = 5.0, 6.0
MUCH = 7  # what tells much of a place
# How likely it must be where a name in no list was found, by little, that stands where no place does.
LIKELY = 0.6


def far_likelier(found: Clue, name: str, places: Sequence[Candidate], weights: Weights) -> Clue | None:
    """
    Returns the place that is far likelier by the words around it than the one found, spelt `name`, or None.

    A name that only looks like a place's never is: it may be anything. Nor is any likelier than one of the
    lists that is told without its name: "in the Ghanaian capital".
    """
    scores = [weights.score(place.traits) for place in places]
    best = max(range(len(places)), key=lambda number: scores[number], default=None)
    if best is None or not places[best].is_known:
        return None
    key = fold(name)
    number = next((number for number, place in enumerate(places) if fold(place.name) == key), None)
    if number is not None:
        is_likely = scores[best] - scores[number] >= _needed(found, places[number])
    else:
        share = 1 / sum(math.exp(score - scores[best]) for score in scores)
        is_likely = not found.place.is_known and found.weight < SURE and share >= LIKELY
    return _clue(places[best], weights) if is_likely else None


def _needed(found: Clue, place: Candidate) -> float:
    return NEEDED if place.is_known or found.weight < MUCH else NEEDED_OF_UNLISTED


def outweighed(likelier: Clue, name: str) -> Notice:
    """Returns what an editor is told where the named place, which the rules found, is not taken."""
    line, told = likelier.evidence.line, f'the words around it speak more for it than those around "{name}"'
    return Notice(line, "place", f'It may have been in "{name}"; "{likelier.place.name}" is taken: {told}.')


def _clue(place: Candidate, weights: Weights) -> Clue:
    if place.dateline:
        return place.dateline
    mention = max(place.mentions, key=lambda each: weights.score(set(each.traits(place.kind))))
    printed = next((each.text for each in place.mentions if not each.text.isupper()), mention.text)
    evidence = Evidence(mention.line, mention.text, "words-around")
    return Clue(Place(printed, place.country, place.kind != "called"), 0, evidence)
