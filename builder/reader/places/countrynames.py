"""
Finds every country that a text names, by name, adjective, inhabitants, capital or city, and where it stands.

The words come from the language file (`places`), the cities from `rules/countries.yaml`, the display
names from Babel. Accents do not matter ("Hanoi", "Hanoï", "Hà Nội"), capitals do: "jordan", "chad" and
"la réunion" are no countries. Where two phrases fit, the longer one is meant: "Guinée-Bissau" is not
Guinea, "mer de Chine" (a look-alike) is not China.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from functools import cached_property, lru_cache
from typing import NamedTuple

from babel import Locale
from pydantic import RootModel

from builder.reader.places.plainletters import flat
from builder.reader.rule import Section

WORD = re.compile(r"[A-Za-z]+")
GIVEN_NAME = re.compile(r"(?<=[a-z,] )([A-Z][a-z]+) $")
JOINED_TO = re.compile(r" [a-z]{1,3} [A-Z]")  # "[Maurice] et Ana", not "et les Comores"
TITLE_WORD = re.compile(r"(?:([a-z]{3,}) |(?<![\w' ])\s?)$")
TWO_NAMES = re.compile(r" [A-Z][a-z]+ [A-Z][a-z]+")
ONE_NAME = re.compile(r" [A-Z][a-z]+")
ENDINGS = re.compile(r"(.*)\((.*)\)")


class NamedBy(IntEnum):
    """By which kind of word a country was named; the stronger first."""

    NAME = 0
    ADJECTIVE = 1
    PEOPLE = 2
    CAPITAL = 3
    CITY = 4
    ORGANISATION = 5
    LOOK_ALIKE = 6  # no country at all


Row = tuple[str, str, str, NamedBy]  # a phrase, its loose form, its country, how it names it


class CountryRow(Section):
    """One row of countries.yaml."""

    capital: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    firms: tuple[str, ...] = ()  # how the names of its firms begin: "Srbijagas"


class CountryTable(RootModel[dict[str, CountryRow]]):
    """countries.yaml, by code."""


class TownTable(RootModel[dict[str, str]]):
    """towns.yaml or regions.yaml, by code: the names of a country, parted by commas."""

    def by_code(self) -> dict[str, tuple[str, ...]]:
        return {code: tuple(names.split(", ")) for code, names in self.root.items()}


class CountryMention(NamedTuple):
    """Words that name a country: text[start:end]."""

    code: str
    by: NamedBy
    start: int
    end: int


@dataclass(frozen=True)
class CountryWords:
    """What one language brings: phrases by country code. A phrase may end in (|s|e|es): all its endings."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  (read by pydantic: a misspelt key is refused)

    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    adjectives: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    regional: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # adjectives of a country's parts, which a role keeps: "bavarois"
    shared: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # adjectives of another country too: "congolais" is of Kinshasa where the story names it most
    shared_names: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # names too, where the head of the story does not call the other country so: "Congo"
    people: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # where they are not the adjectives with a capital
    people_endings: tuple[str, ...] = ("",)  # what turns such an adjective into its plural
    organisations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # by the short name to show
    look_alikes: tuple[str, ...] = ()
    unread: frozenset[str] = frozenset()  # display names that are commonly something else: "Maurice"
    given_names: frozenset[str] = frozenset()  # names that people bear too: "Chad Smith"
    first_names: frozenset[str] = frozenset()  # of these, whose bearers are persons wherever they stand
    surnames: Mapping[str, str] = field(
        default_factory=dict
    )  # adjectives that are surnames too, and what follows them there: "Minister Thai Duy Bang"
    family_names: Mapping[str, str] = field(
        default_factory=dict
    )  # names that are surnames but for what stands before them: "président Hollande"
    holders: frozenset[str] = frozenset()  # offices of states: "le Président Letton X" is of Latvia
    before: frozenset[str] = frozenset()  # words after which even such a name is the country: "of Chad"


def in_brackets(text: str, mentions: Iterable[CountryMention]) -> str | None:
    """Returns the country that stands alone in brackets: "Rosso ([Sénégal])", not "Riga (Vietnam News)"."""
    for each in mentions:
        if text[each.start - 1 : each.start] == "(" and text[each.end : each.end + 1] == ")":
            return each.code if each.by is NamedBy.NAME else None
    return None


def _loosened(text: str) -> str:
    """Returns flat text as phrases are compared after their first word: no capitals, no hyphens."""
    return text.lower().replace("-", " ")


def spelt_out(phrase: str) -> Iterator[str]:
    """Yields every form of a phrase written stem(|ending|ending)."""
    if match := ENDINGS.fullmatch(phrase):
        yield from (match[1] + ending for ending in match[2].split("|"))
    else:
        yield phrase


def _by_place(rows: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, str]:
    return {flat(place).casefold(): code for code, places in rows for place in places}


@dataclass(frozen=True, eq=False)
class CountryIndex:
    """All the phrases of one language, by their first word."""

    language: str
    words: CountryWords
    capitals: Mapping[str, tuple[str, ...]]
    cities: Mapping[str, tuple[str, ...]]
    towns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # known, but not looked for
    regions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # known where an office governs one
    namesakes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # whose towns bear a name
    languages: tuple[str, ...] = ()  # in which a body of any country may be named
    meant: tuple[str, ...] = ()  # whose the shared adjectives are in this story
    short_names: frozenset[str] = frozenset()  # and which shared names
    firms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # how names of firms begin

    @cached_property
    def owners(self) -> dict[str, str]:
        """Whose each adjective is by itself."""
        return {form: code for code, some in self.words.adjectives.items() for form in some}

    @lru_cache(maxsize=16)  # noqa: B019  (as all_in)
    def meaning(self, codes: tuple[str, ...], names: frozenset[str]) -> "CountryIndex":
        """Returns the index that reads the shared adjectives of some countries, and names, as theirs."""
        return replace(self, meant=codes, short_names=names)

    @lru_cache(maxsize=256)  # noqa: B019  (as all_in)
    def find(self, text: str) -> tuple[CountryMention, ...]:
        """Returns the mentions in `text`, in order; no two overlap."""
        return tuple(each for each in self.all_in(text) if each.by is not NamedBy.ORGANISATION)

    def organisations(self, text: str) -> tuple[CountryMention, ...]:
        """Returns the organisations named in `text`; their short name stands for the code."""
        return tuple(each for each in self.all_in(text) if each.by is NamedBy.ORGANISATION)

    @lru_cache(maxsize=256)  # noqa: B019  (an index lives as long as the process; several steps read one paragraph)
    def all_in(self, text: str) -> tuple[CountryMention, ...]:
        """Returns countries and organisations together, in order; no two overlap."""
        return tuple(each for each in self._mentions(flat(text)) if not self._is_another_word(each, text))

    def _is_another_word(self, mention: CountryMention, text: str) -> bool:
        """Tells "Germán", a name, from the adjective "German", which bears no accent."""
        if mention.by not in (NamedBy.ADJECTIVE, NamedBy.PEOPLE):
            return False
        word = text[mention.start : mention.end]
        return not word.isascii() and flat(word).casefold() not in self._accented

    @cached_property
    def _accented(self) -> frozenset[str]:
        """The adjectives and peoples that bear an accent, without it."""
        phrases = (phrase for phrase, _, _ in itertools.chain(self._adjectives(), self._people()))
        forms = (form for phrase in phrases for form in spelt_out(phrase))
        return frozenset(flat(form).casefold() for form in forms if not form.isascii())

    @lru_cache(maxsize=4096)  # noqa: B019  (as all_in)
    def city(self, place: str) -> str | None:
        """Returns the country of a city, town or region, or None."""
        return self._cities.get(flat(place).casefold())

    def region(self, place: str) -> str | None:
        """Returns the country of a city or of what an office may govern: a province, a county; or None."""
        return self.city(place) or self._regions.get(flat(place).casefold())

    def named(self, words: str, *, is_place: bool = False) -> str | None:
        """Returns the country that is named by exactly these words, or None; no adjective for a place."""
        first = WORD.match(flat(words))
        if not first or first[0] not in self._phrases:
            return None
        found = next(iter(self.find(words)), None)
        if found is None or (found.start, found.end) != (0, len(words)):
            return None
        return None if is_place and found.by in (NamedBy.ADJECTIVE, NamedBy.PEOPLE) else found.code

    @cached_property
    def all_words(self) -> frozenset[str]:
        """Every word that stands in a phrase, in lower case and without accents."""
        return frozenset(word.lower() for phrase, _, _ in self.phrases() for word in WORD.findall(phrase))

    @cached_property
    def name_words(self) -> frozenset[str]:
        """The words with a capital that stand in the name of a country or of a city, without accents."""
        kinds = (NamedBy.NAME, NamedBy.CAPITAL, NamedBy.CITY)
        phrases = (phrase for phrase, _, by in self.phrases() if by in kinds)
        return frozenset(word for phrase in phrases for word in WORD.findall(phrase) if word[0].isupper())

    def _mentions(self, text: str) -> Iterator[CountryMention]:
        end, loose, phrases = 0, _loosened(text), self._phrases
        for word in WORD.finditer(text):
            rows = phrases.get(word[0])
            if rows is None or (start := word.start()) < end:
                continue
            for phrase, key, code, by in rows:
                end_here = start + len(phrase)
                is_here = text.startswith(phrase, start) or (key and loose.startswith(key, start))
                if is_here and not (
                    text[end_here : end_here + 1].isalnum() or text.startswith("$", end_here)
                ):
                    end = end_here
                    is_surname = by is NamedBy.PEOPLE and self._is_surname(text, start, end)
                    if not (
                        by is NamedBy.LOOK_ALIKE
                        or is_surname
                        or self._is_family(text, phrase, end)
                        or self._is_a_person(text, phrase, start, end)
                    ):
                        yield CountryMention(code, by, start, end)
                    break

    def _is_a_person(self, text: str, phrase: str, start: int, end: int) -> bool:
        """
        Tells "Chad Smith", "Michael Jordan" and "par Salvador Vella" from "the President of Chad Idriss Déby"
        and "le président du Salvador Ana Vella".
        """
        is_given = phrase in self.words.given_names
        if (there := self.words.family_names.get(phrase)) is not None:
            if phrase == text or re.search(there, text[max(0, start - 30) : start]):
                return False
            return not is_given or ONE_NAME.match(text, end) is not None
        if not is_given:
            return False
        before = re.search(r"([\w.'-]+) $", text[max(0, start - 30) : start])
        is_followed = re.match(r" [A-Z][a-z]+", text[end:]) is not None
        is_first = phrase in self.words.first_names
        if before and before[1].casefold() in self.words.before:
            return is_followed and is_first  # "par Maurice Vella"
        if is_first and JOINED_TO.match(text, end):
            return True  # "Maurice et Ana"
        return is_followed or bool(before and re.fullmatch(r"[A-Z][a-z]+", before[1]))

    def _is_surname(self, text: str, start: int, end: int) -> bool:
        """
        Tells "par Walid Sahraoui" from "Les Sahraouis" and "Deux Sahraouis", which open a sentence, and "le
        général Thai Van Minh" and "La veille, Thai Van Minh" from "le Thaï Somchai Vella".
        """
        before = GIVEN_NAME.search(text, max(0, start - 30), start)
        if before is None and TWO_NAMES.match(text, end):
            before = TITLE_WORD.search(text, max(0, start - 30), start)
        word = (before[1] or "").casefold() if before is not None else ""
        is_office = word in self.words.holders and text[start:end] not in self.words.surnames
        return before is not None and word not in self.words.before and not is_office

    def _is_family(self, text: str, phrase: str, end: int) -> bool:
        """Tells "Minister Thai Duy Bang" from "Thai Prime Minister X"."""
        rest = self.words.surnames.get(phrase)
        return rest is not None and re.match(rest, text[end : end + 40]) is not None

    @cached_property
    def _cities(self) -> dict[str, str]:
        return _by_place((*self.towns.items(), *self.cities.items(), *self.capitals.items()))

    @cached_property
    def _regions(self) -> dict[str, str]:
        """With the names of countries in other languages: a body keeps its own, "Gambia Transport Union"."""
        others = (Locale.parse(language).territories for language in self.languages)
        names = ((code, own[code]) for own in others for code in self.capitals if code in own)
        foreign = (
            (code, (name,))
            for code, name in names
            if self.all_words.isdisjoint(word.lower() for word in WORD.findall(flat(name)))
        )
        return _by_place((*foreign, *self.regions.items()))

    @cached_property
    def _phrases(self) -> dict[str, tuple[Row, ...]]:
        """First word, then its phrases with their loose forms, the longest and the strongest first."""
        found: dict[str, tuple[str, NamedBy]] = {}
        for phrase, code, by in self.phrases():
            found.setdefault(phrase, (code, by))
            if len(phrase) > 3 and phrase[0].isupper():  # a headline in capitals
                found.setdefault(phrase.upper(), (code, by))
        grouped: dict[str, list[Row]] = {}
        for phrase, (code, by) in found.items():
            if first := WORD.match(phrase):
                # Wires write "Arabie Saoudite" and "Guinée-Équatoriale" too; but "La réunion" is a meeting.
                key = _loosened(phrase) if len(first[0]) > 2 and len(phrase) > len(first[0]) else ""
                grouped.setdefault(first[0], []).append((phrase, key, code, by))
        return {
            first: tuple(sorted(rows, key=lambda row: (-len(row[0]), row[3])))
            for first, rows in grouped.items()
        }

    def phrases(self) -> Iterator[tuple[str, str, NamedBy]]:
        """Yields every phrase, without accents, with its country; the strongest kind first."""
        for phrase, code, by in itertools.chain(
            self._names(), self._adjectives(), self._people(), self._places()
        ):
            for form in spelt_out(phrase):
                yield flat(form), code, by
        for name, phrases in self.words.organisations.items():
            yield from ((flat(phrase), name, NamedBy.ORGANISATION) for phrase in (name, *phrases))
        for phrase in self.words.look_alikes:
            yield from ((flat(form), "", NamedBy.LOOK_ALIKE) for form in spelt_out(phrase))

    def _names(self) -> Iterator[tuple[str, str, NamedBy]]:
        for code in self.meant:  # the first one counts
            short = self.short_names.intersection(self.words.shared_names.get(code, ()))
            yield from ((each, code, NamedBy.NAME) for each in short)
        display = Locale.parse(self.language).territories
        for code in self.capitals:
            name = re.sub(r" \(.*\)", "", display.get(code, ""))
            yield from (
                (each, code, NamedBy.NAME)
                for each in (name, *self.words.names.get(code, ()))
                if each and each not in self.words.unread
            )

    def _adjectives(self) -> Iterator[tuple[str, str, NamedBy]]:
        return ((each, code, NamedBy.ADJECTIVE) for code, some in self._all_adjectives() for each in some)

    def _all_adjectives(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        yield from ((code, self.words.shared[code]) for code in self.meant)  # the first one counts
        yield from self.words.adjectives.items()
        yield from self.words.regional.items()

    def is_regional(self, word: str) -> bool:
        """True for an adjective of a part of a country: "bavarois"."""
        return bool(self.words.regional) and flat(word).casefold() in self._regional

    @cached_property
    def _regional(self) -> frozenset[str]:
        phrases = itertools.chain.from_iterable(self.words.regional.values())
        return frozenset(flat(form).casefold() for each in phrases for form in spelt_out(each))

    def _people(self) -> Iterator[tuple[str, str, NamedBy]]:
        for code, adjectives in self._all_adjectives():
            derived = (
                form[:1].upper() + form[1:] + ending
                for adjective in adjectives
                for form in spelt_out(adjective)
                for ending in self.words.people_endings
            )
            yield from ((each, code, NamedBy.PEOPLE) for each in (*self.words.people.get(code, ()), *derived))

    def _places(self) -> Iterator[tuple[str, str, NamedBy]]:
        for rows, by in ((self.capitals, NamedBy.CAPITAL), (self.cities, NamedBy.CITY)):
            yield from ((place, code, by) for code, places in rows.items() for place in places)
