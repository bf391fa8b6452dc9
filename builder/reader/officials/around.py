"""
A story as the countries of its officials are weighed: which it names, where, and what each is to it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from builder.reader.officials.lexicon import Lexicon
from builder.reader.officials.mentions import Mention
from builder.reader.officials.nameletters import NameLetters
from builder.reader.officials.person import Person
from builder.reader.officials.sides import Passage, Sides, is_in_a_name
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy

KINDS = {each: each.name.lower() for each in NamedBy}


class Named(NamedTuple):
    """A country named once: where, and by which kind of word."""

    place: int
    code: str
    by: NamedBy
    kind: str  # the same in words
    sentence: int


@dataclass(frozen=True, eq=False)
class Around:
    """A story as its officials' countries are weighed: its passages, its countries, all its persons."""

    persons: Sequence[Person]
    sides: Sides
    lexicon: Lexicon
    texts: Sequence[Passage]
    dateline: str | None
    letters: NameLetters

    @cached_property
    def in_order(self) -> list[tuple[Mention, Person]]:
        return sorted(((m, p) for p in self.persons for m in p.mentions), key=lambda pair: pair[0].place)

    @cached_property
    def named(self) -> dict[Text, list[Named]]:
        """The countries of each passage, by names, cities too, in order."""
        return {text: list(_named(text)) for text, _, _ in self.texts if text.countries}

    @cached_property
    def levels(self) -> dict[str, int]:
        """How far from the headline each country is first named, in the order in which they are."""
        levels: dict[str, int] = {}
        for text, _, level in self.texts:
            for each in self.named.get(text, ()):
                levels[each.code] = min(levels.get(each.code, level), level)
        return levels

    @cached_property
    def counts(self) -> Counter[str]:
        return Counter(each.code for some in self.named.values() for each in some)

    @cached_property
    def kinds(self) -> dict[str, str]:
        """By which kind of word each country is named at its clearest."""
        every = sorted((each for some in self.named.values() for each in some), key=lambda each: -each.by)
        return {each.code: each.kind for each in every}

    @cached_property
    def said(self) -> Counter[str]:
        """How many persons are said to serve each country."""
        return Counter(code for person in self.persons if (code := person.said_country))

    @cached_property
    def own(self) -> list[str]:
        """The countries of the wire, of the dateline, of the ground."""
        sides = self.sides
        known = (sides.home, sides.place, sides.ground, sides.visited, sides.wire, sides.soil)
        return [code for code in dict.fromkeys(known) if code]

    @cached_property
    def candidates(self) -> list[str | None]:
        """Every country that somebody in the story may serve, and None."""
        theirs = (person.country for person in self.persons if person.country)
        every = dict.fromkeys((*self.own, *self.levels, *self.said, *theirs))
        return [*(code for code in every if code not in self.sides.grounds or code == self.sides.home), None]

    @cached_property
    def relations(self) -> dict[str | None, str]:
        """What each country is to the story."""
        sides, place = self.sides, self.order
        others = [code for code in self.candidates if code and code not in self.own]
        others.sort(key=lambda code: (-self.counts[code] - 3 * self.said[code], place.get(code, len(place))))
        relations: dict[str | None, str] = {None: "none"}
        for number, code in enumerate(others):
            is_hinted = code not in sides.named and not self.said[code]
            relations[code] = "hinted" if is_hinted else "other" if number else "most told"
        for told, own in (
            ("wire's", sides.soil), ("wire's", sides.wire), ("wire's", sides.visited),
            ("ground", sides.ground), ("dateline", sides.place), ("home", sides.home),
        ):  # fmt: skip
            if own:
                relations[own] = told
        return {code: relations[code] for code in self.candidates}

    @cached_property
    def flags(self) -> dict[str | None, str]:
        """All that each country is to the story at once."""
        sides = self.sides
        known = {
            "home": sides.home, "dateline": sides.place, "ground": sides.ground,
            "visited": sides.visited, "wire": sides.wire, "soil": sides.soil,
        }  # fmt: skip
        return {
            code: " ".join(told for told, own in known.items() if code and own == code) or "none of these"
            for code in self.candidates
        }

    @cached_property
    def order(self) -> dict[str, int]:
        """The number of each country in the order in which they are first named."""
        return {code: number for number, code in enumerate(self.levels)}

    @cached_property
    def shape(self) -> str:
        """Whether home, dateline, wire and ground are known and one."""
        sides = self.sides
        dateline = "no dateline" if not sides.place else "at home" if sides.place == sides.home else "abroad"
        ground = "no ground" if not sides.ground else "here" if sides.ground == sides.home else "there"
        return f"{dateline} {ground} {'signed' if sides.wire else 'unsigned'}"


def _named(text: Text) -> Iterator[Named]:
    for place in sorted(text.countries):
        mention = text.countries[place][1]
        if mention.by <= NamedBy.CITY and mention.code and not is_in_a_name(text, place):
            yield Named(place, mention.code, mention.by, KINDS[mention.by], text.sentences[place])
