"""
Finds where the story says in so many words that it took place: "La cérémonie a eu lieu à …".

Nothing is said more plainly, so it counts wherever it stands, and though the head names the dateline's own
place for other reasons; but what the head itself tells for sure of another place goes before it.
"""

from collections.abc import Iterator, Sequence

from builder.reader.dating.tense import sentences, straight
from builder.reader.places.clues import Clue, clues_in
from builder.reader.places.countrynames import CountryIndex
from builder.reader.places.reasons import says
from builder.reader.places.rules import PlaceRules
from builder.reader.seed import Paragraph

STATED = 3  # what a place beside such words weighs at least


def stated(passages: Sequence[Paragraph], rules: PlaceRules, index: CountryIndex) -> Clue | None:
    """Returns the first place of which a passage says that the event took place there, or None."""
    clues = (clue for passage in passages for clue in _stated_in(passage, rules, index))
    return next(clues, None)


def _stated_in(passage: Paragraph, rules: PlaceRules, index: CountryIndex) -> Iterator[Clue]:
    for offset, sentence in sentences(straight(passage.text)):
        if says(rules.aside, sentence):
            continue
        for rule in rules.took_place:
            if found := rule.search(sentence):
                told = passage.text[offset + found.start() : offset + len(sentence)]
                clues = clues_in(Paragraph(passage.line, told), rules, index)
                yield from (clue for clue in clues if clue.weight >= STATED)
