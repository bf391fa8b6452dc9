"""
Says where the place of an event is in doubt, and which other one an editor should look at.

A place told by one weak sign may be somebody's origin; where nothing tells it, the dateline stands, though
the headline names another town, or somebody of another one is there. All of it is right far more often than
not: of a hundred articles sixteen are shown, and two in three of those whose place is wrong are among them.
"""

from collections.abc import Iterable

from builder.reader.dating.tense import straight
from builder.reader.places.clues import Clue
from builder.reader.places.gazetteer import Gazetteer
from builder.reader.places.names import CAPITAL, NAME, beginnings
from builder.reader.seed import Notice, Paragraph
from builder.text import fold

HARDLY = 4  # what one sign alone tells of a place that is not the dateline's
CLOSE = 1  # how much less another place may have
WEAK = 2  # what is taken for want of a dateline


def doubt(
    found: Clue, dateline: Clue | None, rivals: Iterable[Clue], title: Paragraph, index: Gazetteer
) -> Notice | None:
    """Returns what an editor should look at, or None; `rivals` are all places that the text tells of."""
    line, name = found.evidence.line, found.place.name
    if not dateline and found.weight <= WEAK:
        return Notice(
            line, "place", f'No dateline, and nothing tells for sure where it was; "{name}" is a guess.'
        )
    is_home = dateline is not None and found.evidence == dateline.evidence
    if found.weight <= HARDLY and (town := _in_title(title, found, dateline, index)):
        return Notice(title.line, "place", f'It may have been in "{town}", which the headline names.')
    least = WEAK if is_home else found.weight - CLOSE
    others = [clue for clue in rivals if clue.weight >= least and _is_another(clue, found, index)]
    if rival := max(others, key=lambda clue: clue.weight, default=None):
        told = f'"{rival.evidence.quote}"'
        return Notice(rival.evidence.line, "place", f'It may have been in "{rival.place.name}": {told}.')
    if dateline and not is_home and found.weight <= HARDLY and fold(name) != fold(dateline.place.name):
        told = f'only "{found.evidence.quote}" tells of another place'
        return Notice(line, "place", f'It may have been in "{dateline.place.name}", the dateline: {told}.')
    return None


def _is_another(rival: Clue, found: Clue, index: Gazetteer) -> bool:
    """Whether a rival is another town that stands in a list, and none of the same words."""
    name, other = fold(rival.place.name), fold(found.place.name)
    return (
        index.city(rival.place.name) is not None
        and name not in other
        and name not in fold(found.evidence.quote)
    )


def _in_title(title: Paragraph, found: Clue, dateline: Clue | None, index: Gazetteer) -> str | None:
    """
    Returns the first other town of the same country that the headline names, or None.

    A capital may be a government there, and a town abroad is more often a twin's or a guest's.
    """
    known = {fold(each.place.name) for each in (found, dateline) if each}
    capitals = index.capitals.get(found.place.country or "", ())
    text = straight(title.text)
    for capital in CAPITAL.finditer(text):  # "Le port de Kara" would be one name
        match = NAME.match(text, capital.start())
        name = next((name for name in beginnings(match[0] if match else "") if index.city(name)), None)
        if not name or name in capitals or fold(name) in known:
            continue
        if index.city(name) == found.place.country:
            return name
    return None
