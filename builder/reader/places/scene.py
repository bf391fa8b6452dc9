"""
Finds where the story's people were, where it says so without the name: "sur place", "in the coastal city".

Neither tells a place by itself. Who went "there" went where the calamity struck, or where the thing stands,
that is told before; a town that is only described is the one town told before. Where two come into question,
or the dateline's own, nothing is proved, and the dateline stands.
"""

from collections.abc import Iterator, Sequence

from builder.content.article import Evidence
from builder.reader.dating.tense import straight
from builder.reader.places.clues import Clue, is_quoted, unquoted
from builder.reader.places.gazetteer import Gazetteer
from builder.reader.places.names import place_at
from builder.reader.places.rules import PlaceRules
from builder.reader.seed import Paragraph
from builder.text import fold

SCENE = 3  # weighs as much as a place that the head says for sure


def scene(
    head: Sequence[Paragraph],
    body: Sequence[Paragraph],
    dateline: Clue | None,
    rules: PlaceRules,
    index: Gazetteer,
) -> Clue | None:
    """Returns the one place that `head` tells of, where `body` says that its people went there."""
    if not any(
        _goes_there(passage, rules) or _is_described(passage, dateline, rules, index) for passage in body
    ):
        return None
    told: dict[str, Clue] = {}
    for passage in head:
        for clue in _standing(passage, rules, index):
            told.setdefault(fold(clue.place.name), clue)
    if len(told) != 1 or (dateline and fold(dateline.place.name) in told):
        return None
    (clue,) = told.values()
    home = dateline.place.country if dateline else None
    return clue if clue.place.country in (None, home) or not home else None


def _goes_there(passage: Paragraph, rules: PlaceRules) -> bool:
    """Whether somebody goes to the scene: not in what is quoted, nor who is only sent there."""
    for _, sentence in unquoted(straight(passage.text)):
        for rule in rules.on_the_spot:
            found = rule.search(sentence)
            if found and not is_quoted(sentence[: found.start()]):
                return True
    return False


def _is_described(passage: Paragraph, dateline: Clue | None, rules: PlaceRules, index: Gazetteer) -> bool:
    """Whether people are in a town that is described, under a capital's dateline: none calls that so."""
    if dateline is None or not dateline.place.country:
        return False
    capitals = (
        *index.capitals.get(dateline.place.country, ()),
        rules.capitals.get(dateline.place.country, ""),
    )
    is_capital = fold(dateline.place.name) in map(fold, capitals)
    return is_capital and rules.described.say(straight(passage.text))


def _standing(passage: Paragraph, rules: PlaceRules, index: Gazetteer) -> Iterator[Clue]:
    """Yields where the calamity struck, or the thing stands, that a passage tells of."""
    for offset, sentence in unquoted(straight(passage.text)):
        for spot in rules.standing:
            for match in spot.finditer(sentence):
                place, end = place_at(spot, match, rules, index)
                is_town = place and index.is_town(place.name)
                if place is None or is_quoted(sentence[: match.start()]):
                    continue
                if is_town or (spot.is_proof and not place.is_known):
                    quote = passage.text[offset + match.start() : offset + end].strip()
                    yield Clue(place, SCENE, Evidence(passage.line, quote, spot.name))
