"""
The places of which one may be the event's, and all that speaks for each of them and against it.

To the words around a place (`candidates`) come how it lies to the others, what the rules read of it wherever
it is named, and whether it is the one that they found. All are traits: plain words such as "read in lead by
held-at", which say nothing of its name. `ranking` weighs them.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from builder.reader.dating.tense import straight
from builder.reader.places.candidates import HEAD, Candidate, candidates
from builder.reader.places.clues import Clue
from builder.reader.places.finder import PlaceFinder
from builder.reader.places.names import ACRONYM, Place
from builder.reader.words import places_of
from builder.text import fold

FOUND = "found"
LONGER = "longer than found"
NO_PLACE = "none"  # the kind of no place at all
HEAVY = 8  # what tells so much is told as such
SEVERAL, MANY = 3, 8  # places from which on they are several, and many


@dataclass(frozen=True)
class Choice:
    """A place that may be the event's, what speaks for it and against it, and whether the rules found it."""

    place: Candidate  # without a name, where it may have none
    traits: frozenset[str]
    is_found: bool

    @property
    def is_named(self) -> bool:
        return bool(self.place.mentions) or self.place.dateline is not None

    @property
    def is_longer(self) -> bool:
        """Whether it is the place found by its whole name, which no list has: "Kara Nord"."""
        return LONGER in self.traits


def choices(finder: PlaceFinder) -> list[Choice]:
    """
    Returns the places that a story names, in order, and none at all where the rules found none.

    Without them: names in no list of mere letters ("BTP"), the towns of guests and, where the rules found no
    place, whole countries; but the one that they found is always among them.
    """
    named = candidates(finder.story, finder.language, finder.index, finder.dateline)
    key = fold(finder.name)
    places = [place for place in named if fold(place.name) == key or _may_be(place, finder)]
    if not any(fold(place.name) == key for place in places):
        places.append(_found(finder))
    seen = _Seen(finder, places)
    return [Choice(place, _traits(place, seen), fold(place.name) == key) for place in places]


def _traits(place: Candidate, seen: "_Seen") -> frozenset[str]:
    """
    Returns all that speaks for a place or against it.

    How it stands and what was read of it means one thing where the rules found it, and another where they
    found one beside it: each is told with that, too.
    """
    read = place.standing.union(seen.lying(place), seen.read_of(place))
    found = "found" if FOUND in read else "beside"
    return place.words.union(read, [f"{found}: {trait}" for trait in read])


def _may_be(place: Candidate, finder: PlaceFinder) -> bool:
    """Whether a place that the rules did not find can be the event's at all."""
    if place.kind == "country" and finder.found is None:
        return False
    is_letters = not place.is_known and ACRONYM.fullmatch(place.name)
    is_none = finder.places.is_no_place(Place(place.name, place.country, place.is_known))
    is_guest = fold(place.name) in finder.hosts.guests
    is_small = not place.is_known and fold(place.name) in finder.language.words  # "Les" opens a sentence
    is_agency = not place.is_known and place.name.upper() in finder.agencies
    return not (is_letters or is_small or is_none or is_guest or is_agency or _is_in_found(place, finder))


def _is_in_found(place: Candidate, finder: PlaceFinder) -> bool:
    """Whether it stands right before the words that tell the town: "at Vella House, his Accra home"."""
    found = finder.found
    if found is None or place.is_known or not found.place.is_known:
        return False
    words = straight(found.evidence.quote).lstrip(", ")
    behind, line = f", {words}", found.evidence.line
    texts = (straight(each.text) for each in finder.passages if each.line == line)
    return any(
        text.startswith(behind, start + len(place.name))
        for text in texts
        for start in places_of(place.name, text)
    )


def _found(finder: PlaceFinder) -> Candidate:
    """Returns what the rules found and no list of names tells: "the Ghanaian capital", or none."""
    found = finder.found
    if found is None:
        return Candidate("", NO_PLACE, None)
    is_town = found.place.is_known and not finder.places.is_country(found.place)
    kind = "town" if is_town else "country" if found.place.is_known else "unknown"
    return Candidate(finder.name, kind, found.place.country)


class _Seen:
    """What is seen of places once all of a story are known."""

    def __init__(self, finder: PlaceFinder, places: Sequence[Candidate]):
        self.finder, self.places = finder, places
        self.home = finder.dateline.place.country if finder.dateline else None
        self.in_title = {each.code for each in finder.index.find(finder.story.title.text)}
        self.in_lead = {each.code for passage in finder.lead for each in finder.index.find(passage.text)}
        self.countries = Counter(place.country for place in places if place.country)
        self.of_head = Counter(place.country for place in places if place.country and _is_in_head(place))
        self.ground = self.home or self._ground()
        self.key = fold(finder.name)
        self.found_kind = next(place.told_as for place in places if fold(place.name) == self.key)

    def lying(self, place: Candidate) -> Iterator[str]:
        """Yields how a place lies: at home or abroad, in a country of the head, beside how many others."""
        kind, country = place.told_as, place.country
        lies = "nowhere" if not country else "at home" if country == self.home else "abroad"
        over = "over a town" if self.home else "over none"
        told = f"{kind} {lies} {over}"
        yield from (f"lies {lies} {over}", f"{kind} lies {lies} {over}")
        named = [
            zone for zone, codes in (("title", self.in_title), ("lead", self.in_lead)) if country in codes
        ]
        yield from (f"{kind} of a country in {zone}" for zone in named)
        yield f"{told} of a country in {' '.join(named) or 'neither'}"
        if country:
            others = self.of_head[country] - _is_in_head(place)
            yield f"{kind} beside {min(self.countries[country] - 1, SEVERAL)} of its country"
            yield f"{kind} beside {min(others, SEVERAL)} of its country in the head"
        count = len(self.places)
        yield f"{kind} of {'many' if count >= MANY else count if count <= SEVERAL else 'several'}"
        if place is self.places[0]:
            yield f"{kind} comes first"
        if place.name and not country:
            yield from self._as_namesake(place)

    def _as_namesake(self, place: Candidate) -> Iterator[str]:
        """Yields of a place in no list whose town bears its name, of the many that are not looked for."""
        codes = self.finder.index.namesakes(place.name)
        if self.ground in codes:
            told = "named like a town at home"
        elif any(code in self.countries for code in codes):
            told = "named like a town of a country told"
        else:
            told = f"named like {'a town elsewhere' if codes else 'none'}"
        where = "head" if _is_in_head(place) else "no head"
        yield from (told, f"{place.told_as} {told}", f"{where} {told}")

    def _ground(self) -> str | None:
        """Returns the country of a dateline's town that no list has: the one told that has such a town."""
        dateline = self.finder.dateline
        codes = self.finder.index.namesakes(dateline.place.name) if dateline else ()
        told = [code for code in codes if code in self.countries] or codes
        return told[0] if len(told) == 1 else None

    def read_of(self, place: Candidate) -> Iterator[str]:
        """Yields what the rules read of a place, and how it stands to the one that they found."""
        kind, key = place.told_as, fold(place.name)
        for where, clue in self._read.get(key, ()):
            rule, weight = clue.evidence.rule, min(clue.weight, HEAVY)
            yield from (f"read {where}", f"read {where} by {rule}", f"read {where} {weight}")
            yield from (f"{kind} read {where}", f"{kind} read {where} {weight}")
        if key == self.key or self._is_longer(key):
            yield from self._as_found(place)
        else:
            yield f"beside {self.found_kind} found"
            yield f"{kind} beside {self.found_kind} found"

    def _is_longer(self, key: str) -> bool:
        """Whether it is the place found by its whole name, which no list has: "Kara Nord"."""
        return bool(self.key) and key.startswith(f"{self.key} ")

    def _as_found(self, place: Candidate) -> Iterator[str]:
        yield from (FOUND, f"found {self.found_kind}")
        yield "found of a call" if self.finder.is_call else "found of no call"
        if self.finder.found:
            yield f"found by {self.finder.found.evidence.rule}"
        if fold(place.name) != self.key:
            yield LONGER

    @cached_property
    def _read(self) -> dict[str, list[tuple[str, Clue]]]:
        """What the rules read of each place, folded, and where."""
        read: dict[str, list[tuple[str, Clue]]] = {}
        for where, clue in self._clues():
            read.setdefault(fold(clue.place.name), []).append((where, clue))
        return read

    def _clues(self) -> Iterator[tuple[str, Clue]]:
        finder, told = self.finder, self.finder.places
        zones = (
            ("in lead", finder.lead),
            ("in standfirst", finder.head[len(finder.lead) : -1]),
            ("in title", finder.head[-1:]),
            ("in second", finder.paragraphs[1:2]),
            ("in a picture", told.pictures),
        )
        for where, passages in zones:
            yield from ((where, clue) for passage in passages for clue in told.clues(passage))
        answers = (
            ("most in the head", told.best(finder.head)),
            ("most after it", told.best(finder.later)),
            ("as stated", finder.told),
            ("as host", finder.host),
            ("as visited", finder.visited),
        )
        yield from ((where, clue) for where, clue in answers if clue)


def _is_in_head(place: Candidate) -> bool:
    return place.kind != "country" and any(mention.zone in HEAD for mention in place.mentions)
