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
from builder.reader.places.clues import ACRONYM, Clue, Place
from builder.reader.places.told import SURE
from builder.reader.seed import Notice
from builder.reader.weights import Weights
from builder.text import fold

# How likely a place must be to be taken by the words around it alone: more where no list knows it, or where
# none was found, since some stories have no place.
LIKELY, VERY_LIKELY = 0.6, 0.9
# How much likelier it must be than the one found, in natural logarithms: more where the event is said to have
# been there in so many words, most where no list knows that place, since less is told around it.
NEEDED, NEEDED_OF_TOLD, NEEDED_OF_UNLISTED = 2.5, 5.0, 6.0
TOLD = frozenset({"day-before", "day-after", "done-at", "held-at"})  # signs that say so
MUCH = 7  # what tells much of a place
# What must speak for a place by itself: more where none was found, most for a name in no list, which may be
# anything.
SOME, ENOUGH, ENOUGH_OF_UNLISTED = 3.0, 4.0, 7.0


def likeliest(found: Clue | None, name: str, places: Sequence[Candidate], weights: Weights) -> Clue | None:
    """
    Returns the place that is far likelier by the words around it than the one found, spelt `name`, or None.

    Where none was found it must only be likely, and more than a country: some stories have no place. None is
    likelier than one of the lists that is told without its name: "in the Ghanaian capital".
    """
    scores = [weights.score(place.traits) for place in places]
    best = max(range(len(places)), key=lambda number: scores[number], default=None)
    if best is None:
        return None
    key = fold(name)
    # The same town by its whole name, which no list has: "Bellan Atsimo".
    is_longer = bool(key) and fold(places[best].name).startswith(f"{key} ")
    if not (is_longer or _may_be_taken(places[best], scores[best])):
        return None
    share = 1 / sum(math.exp(score - scores[best]) for score in scores)
    is_sure = share >= (LIKELY if found and places[best].is_known else VERY_LIKELY)
    number = next((number for number, place in enumerate(places) if fold(place.name) == key), None)
    if is_longer:
        is_likely = True
    elif found is None:
        is_likely = scores[best] >= ENOUGH and places[best].kind != "country"
    elif number is not None:
        is_likely = scores[best] >= SOME and scores[best] - scores[number] >= _needed(found, places[number])
    else:
        is_likely = found.weight < SURE and not found.place.is_known
    return _clue(places[best], weights) if is_sure and is_likely else None


def _may_be_taken(place: Candidate, score: float) -> bool:
    """Whether a name is a place's by a list, the story or much around it, and not mere letters: "US"."""
    return place.is_known or (score >= ENOUGH_OF_UNLISTED and not ACRONYM.fullmatch(place.name))


def _needed(found: Clue, place: Candidate) -> float:
    """Returns how much likelier a place must be than the one found."""
    if found.evidence.rule not in TOLD and not place.dateline and place.kind != "country":
        return NEEDED
    return NEEDED_OF_TOLD if place.is_known or found.weight < MUCH else NEEDED_OF_UNLISTED


def by_words_around(likelier: Clue, name: str) -> Notice:
    """Returns what an editor is told where it is taken instead of the one named, or of none ("")."""
    line, taken = likelier.evidence.line, likelier.place.name
    if not name:
        told = "only the words around it speak for it"
        return Notice(line, "place", f'No wording tells where it was; "{taken}" is taken: {told}.')
    told = f'the words around it speak more for it than those around "{name}"'
    return Notice(line, "place", f'It may have been in "{name}"; "{taken}" is taken: {told}.')


def _clue(place: Candidate, weights: Weights) -> Clue:
    if place.dateline:
        return place.dateline
    mention = max(place.mentions, key=lambda each: weights.score(set(each.traits(place.kind))))
    printed = next((each.text for each in place.mentions if not each.text.isupper()), mention.text)
    evidence = Evidence(mention.line, mention.text, "words-around")
    return Clue(Place(printed, place.country, place.kind not in ("called", "unknown")), 0, evidence)
