"""
Works out which country a person serves: what the text says of him, else what it says of his side.

A wire leaves its own country unsaid ("le ministre des Transports"), so a bare title is the home side's, but
only for a name that may be one of its people. Nothing is guessed: where the text names no country that fits,
none is given.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from builder.content.authority import Authority
from builder.reader.officials.lexicon import Lexicon
from builder.reader.officials.mentions import Mention
from builder.reader.officials.persons import Person


@dataclass(frozen=True, slots=True)
class Sides:
    """The countries of an article as a whole."""

    home: str | None  # of the wire, else of the dateline: the one that it takes as understood
    at_head: frozenset[str]  # named in the headline and the first paragraphs
    named: frozenset[str]  # named anywhere


def give_countries(persons: Sequence[Person], sides: Sides, lexicon: Lexicon, authority: Authority) -> None:
    """Gives each person the country he serves, or leaves it open."""
    in_order = sorted(((m, p) for p in persons for m in p.mentions), key=lambda pair: pair[0].place)
    for person in persons:
        record = authority.person_named(person.name)
        if person.said_country or person.is_international:
            person.country = person.said_country
        elif record and record.country:
            person.country = record.country
        else:
            person.country = _unsaid(person, in_order, sides, lexicon)


def _unsaid(
    person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides, lexicon: Lexicon
) -> str | None:
    """Returns the country of somebody with whose title none stands."""
    told = [mention for mention in person.mentions if mention.titles]
    near = next((mention.near for mention in told if mention.near), None)
    if near and any(mention.is_possessed for mention in told):
        return near
    by_name = _country_by_name(person, sides, lexicon)
    if by_name:
        return by_name
    side = next((mention.side for mention in told if mention.side), None)
    beside = side or _shared(person, in_order) or _between(person, in_order)
    home = sides.home
    if home and home not in lexicon.surnames:
        return beside or home
    others = sides.at_head - {home} if home else frozenset[str]()
    return (
        (beside if beside != home else None)  # with such a name he is not of the home side
        or _joined(person, in_order, home)
        or (near if near != home else None)
        or _only_other(in_order, home)
        or (next(iter(others)) if len(others) == 1 else None)
    )


def _country_by_name(person: Person, sides: Sides, lexicon: Lexicon) -> str | None:
    """
    Returns the country whose surnames hold the name's first word, where the article names that country.

    Of several the wire's own is meant: "Ly" and "Ma" are surnames in Vietnam as in China.
    """
    if len(person.keys) < 2:
        return sides.home if sides.home in lexicon.surnames else None
    able = [code for code, names in lexicon.surnames.items() if person.keys[0] in names]
    able += [code for code, shape in lexicon.name_shapes.items() if shape.fullmatch(" ".join(person.keys))]
    if sides.home in able:
        return sides.home
    able = [code for code in dict.fromkeys(able) if code in sides.named]
    return able[0] if len(able) == 1 else None


def _shared(person: Person, in_order: Sequence[tuple[Mention, Person]]) -> str | None:
    """ "Mongolian President A and Prime Minister B": without an article the nationality is both theirs."""
    for (_, other), (mention, one) in pairwise(in_order):
        if one is person and mention.is_joined and not mention.has_article and mention.titles:
            return other.said_country
    return None


def _between(person: Person, in_order: Sequence[tuple[Mention, Person]]) -> str | None:
    """Returns the country of both neighbours in a list of officials, where it is one."""
    for (first, before), (mention, one), (last, after) in zip(
        in_order, in_order[1:], in_order[2:], strict=False
    ):
        if one is person and mention.titles and first.sentence == mention.sentence == last.sentence:
            said = {before.said_country, after.said_country}
            if before is not after and len(said) == 1:
                return said.pop()
    return None


def _joined(person: Person, in_order: Sequence[tuple[Mention, Person]], home: str | None) -> str | None:
    """ "le président A et le Premier ministre B de Singapour": the country said once is both theirs."""
    for (_, one), (mention, _) in pairwise(in_order):
        if one is person and mention.is_joined and mention.country and mention.country != home:
            return mention.country
    return None


def _only_other(in_order: Sequence[tuple[Mention, Person]], home: str | None) -> str | None:
    if home is None:
        return None
    others = {person.said_country for _, person in in_order} - {None, home}
    return others.pop() if len(others) == 1 else None
