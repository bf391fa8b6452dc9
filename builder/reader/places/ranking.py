"""
Weighs the places that a story names by all that speaks for them.

The rules of `finder` know wordings; this knows what stood around the places of events and around others in
the articles that it learnt from (`python -m benchmarks.placeweights`), what the rules had read of them, and
how often they were right. It is a log-linear model: each trait of a place has a weight, and the more they add
up to, the likelier the place. Where that is another one than the rules found, an editor is told.
"""

from collections.abc import Sequence

from builder.content.article import Evidence
from builder.reader.places.candidates import Candidate
from builder.reader.places.choices import Choice
from builder.reader.places.clues import Clue
from builder.reader.places.names import Place
from builder.reader.seed import Notice
from builder.reader.weights import Weights


def likeliest(places: Sequence[Choice], weights: Weights) -> Choice:
    """Returns the likeliest place, of several as likely the one that the rules found."""
    return max(places, key=lambda choice: (weights.score(choice.traits), choice.is_found))


def by_words_around(likelier: Clue, name: str) -> Notice:
    """Returns what an editor is told where it is taken instead of the one named, or of none ("")."""
    line, taken = likelier.evidence.line, likelier.place.name
    if not name:
        told = "only the words around it speak for it"
        return Notice(line, "place", f'No wording tells where it was; "{taken}" is taken: {told}.')
    told = f'the words around it speak more for it than those around "{name}"'
    return Notice(line, "place", f'It may have been in "{name}"; "{taken}" is taken: {told}.')


def clue_of(place: Candidate, weights: Weights) -> Clue:
    """Returns a place that is taken by the words around it, with the mention that tells most."""
    if place.dateline:
        return place.dateline
    mention = max(place.mentions, key=lambda each: weights.score(set(each.traits(place.kind))))
    printed = next((each.text for each in place.mentions if not each.text.isupper()), mention.text)
    evidence = Evidence(mention.line, mention.text, "words-around")
    return Clue(Place(printed, place.country, place.kind not in ("called", "unknown")), 0, evidence)
