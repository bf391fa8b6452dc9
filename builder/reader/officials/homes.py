"""
Takes for home the country whose officials an article names without their country.

What the wire and the dateline say of it is corrected by who is told of with a country and who without.
"""

from collections.abc import Sequence, Set
from dataclasses import replace

from builder.reader.officials.beside import (
    ABROAD,
    elsewhere,
    guests,
    left_over,
    local_heads,
    soil_of,
    told_from_elsewhere,
)
from builder.reader.officials.lexicon import Lexicon
from builder.reader.officials.person import Person
from builder.reader.officials.sides import LEAD, Sides
from builder.reader.words import folded


def with_home(persons: Sequence[Person], sides: Sides, lexicon: Lexicon) -> Sides:
    """
    Takes for home the country of a title told without a name: "Le Premier ministre sénégalais" in the
    headline, "Le Premier ministre, X" below.

    Only where the wire's own country is not named at all: one name of a wire may be several countries'.
    """
    if visitors := guests(persons, sides, lexicon):
        return replace(sides, home=visitors)
    if told_from_elsewhere(persons, sides):
        return replace(sides, home=sides.ground)
    if headline := elsewhere(persons, sides):
        return replace(sides, home=headline)
    if soil := soil_of(persons, sides):
        return replace(sides, home=soil)
    posted = (p for p in persons if p.role_class in ABROAD or any(title.posted for title in p.offices))
    sent = {p.said_country for p in posted} - {None}
    if sides.home in sent and sides.home not in (sides.place, sides.wire, sides.ground):
        # Only the headline named it: "Canada hands over a wall", in a town in no list.
        sides = replace(sides, home=_first_other(sides, sent))
    if sides.home in _visiting(persons) and sides.home not in (sides.place, sides.wire):
        # A town of the guests' is told of: "the Georgian ambassador sat in on the talks" on a road to Poti.
        sides = replace(sides, home=_first_other(sides, sent) or sides.home)
    if sides.home in sides.hinted:
        return sides
    if sides.home is None and (local := _told_by_persons(persons, sides, sent)):
        return replace(sides, home=local)
    bare = (t for p in persons if not p.said_country for t in p.offices)
    matched = {sides.told[key] for t in bare if (key := folded(t.text)) in sides.told}
    if len(matched) == 1:
        return replace(sides, home=matched.pop())
    # "CNA - Cyprus": a wire's short name that another country's wire bears too.
    is_wires = sides.home == sides.wire and not _is_local(sides)  # not told by where it happened
    is_other = is_wires and sides.home not in lexicon.surnames and len(sides.at_head) > 1
    return replace(sides, home=sides.place) if is_other else sides


def _first_other(sides: Sides, sent: Set[str | None]) -> str | None:
    """The one country that the head of the article names first beside those whose ambassadors are told of."""
    others = next((some for layer in sides.layers if (some := layer - sent)), frozenset[str]())
    return next(iter(others)) if len(others) == 1 else None


def _visiting(persons: Sequence[Person]) -> set[str | None]:
    """The countries of ambassadors told of without where they work, so with their hosts."""
    sent = (p for p in persons if p.role_class in ABROAD)
    return {p.said_country for p in sent if not any(title.posted for title in p.offices)} - {None}


def _is_local(sides: Sides) -> bool:
    """ "(Belga) L'école …": a wire whose name is one country's, and no country up to the lead."""
    return sides.is_of_one and not sides.layers[LEAD]


def _told_by_persons(persons: Sequence[Person], sides: Sides, sent: Set[str | None]) -> str | None:
    return (
        local_heads(persons, sides)
        or left_over(sent, sides)
        or _of_posts(persons, sides)
        or _of_its_towns(persons, sides)
    )


def _of_posts(persons: Sequence[Person], sides: Sides) -> str | None:
    """ "New Zealand High Commissioner [to Fiji]": where all who are posted work."""
    posts = {title.posted for p in persons if p.role_class in ABROAD for title in p.offices} - {None}
    return posts.pop() if len(posts) == 1 and not sides.is_union_ground else None


def _of_its_towns(persons: Sequence[Person], sides: Sides) -> str | None:
    """
    "À Rimouski, le maire X …", and Canada is not named: a story without wire, dateline and any country is of
    the one whose towns it tells of, where nobody is said to be of another.
    """
    if sides.named or sides.unions or sides.is_union_ground or len(sides.hinted) != 1:
        return None
    said = {person.said_country for person in persons if person.offices}
    return next(iter(sides.hinted)) if said <= {None, *sides.hinted} else None
