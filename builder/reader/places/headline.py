"""What the headline alone tells of the place: a town that opens it or gets a thing, a capital that acts."""

import re
from collections.abc import Iterable

from builder.content.article import Evidence
from builder.reader.dating.tense import straight
from builder.reader.places.clues import Clue
from builder.reader.places.gazetteer import Gazetteer
from builder.reader.places.names import ACRONYM, NAME, Place, place_at
from builder.reader.places.plainletters import flat
from builder.reader.places.rules import PlaceRules
from builder.reader.seed import Paragraph

LABEL = re.compile(rf"({NAME.pattern}) ?: ")
LABELLED = 3  # weighs as much as a place that the head says for sure


def labelled(title: Paragraph, index: Gazetteer, read: Iterable[Clue]) -> Clue | None:
    """
    Returns the town in no list that opens the headline, where the story shows that it is one: it is called
    a town, or `read` as the place of what the lead tells.
    """
    label = LABEL.match(title.text)
    if not label or not (
        index.is_told(label[1])
        or any(each.place.name == label[1] and not each.place.is_known for each in read)
    ):
        return None
    return Clue(Place(label[1], None, False), LABELLED, Evidence(title.line, label[1], "label"))


def gained(title: Paragraph, lead: Iterable[Paragraph], rules: PlaceRules, index: Gazetteer) -> Clue | None:
    """Returns the town that the headline says gets a thing, where the lead tells of hands laid on it."""
    text = straight(title.text)
    for spot in rules.gains:
        found = spot.find(text)
        place = place_at(spot, found, rules, index)[0] if found else None
        is_town = place and (index.city(place.name) or not (place.is_known or ACRONYM.fullmatch(place.name)))
        if place and is_town and any(rules.built.say(straight(each.text)) for each in lead):
            return Clue(place, LABELLED, Evidence(title.line, place.name, spot.name))
    return None


def acts_in(title: Paragraph, town: str) -> bool:
    """Whether a town opens the headline as a government: "Lomé et Accra s'accordent", not "Lomé : …"."""
    name, text = flat(straight(town)).lower(), flat(straight(title.text)).lower()
    behind = len(name) + 1
    return any(
        part.startswith(f"{name} ") and part[behind : behind + 1].isalnum() for part in text.split(": ")
    )
