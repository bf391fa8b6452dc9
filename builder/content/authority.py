"""people.yaml and chronology.yaml: who is who, who held which office when, what happened when."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, ClassVar, TypeVar

from pydantic import AfterValidator, Field, RootModel

from builder.content.countries import CountryCode
from builder.content.dates import EventDate
from builder.content.values import DateValue, OptionalDate, Slug
from builder.errors import ContentError, DigestError, DigestErrors
from builder.text import fold
from builder.textfile import read_text_file
from builder.yamlfile import parse_yaml, validate
from builder.yamlfile.schema import Keys, Line, wrong

PEOPLE = "content/people.yaml"
CHRONOLOGY = "content/chronology.yaml"


@dataclass(frozen=True, slots=True)
class Term:
    """An office that a person held; None for a start or an end that is not known, or not yet come."""

    role: str
    start: EventDate | None = None
    end: EventDate | None = None


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """What people.yaml settles of one person."""

    id: str
    name: str  # as displayed
    native_name: str | None = None
    aliases: tuple[str, ...] = ()
    country: str | None = None
    wikidata: str | None = None
    terms: tuple[Term, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Returns every form of the name, the displayed one first."""
        return tuple(filter(None, (self.name, self.native_name, *self.aliases)))


@dataclass(frozen=True, slots=True)
class Fact:
    """A dated fact: a text that names it is no older, and an anniversary counts from it."""

    name: str
    date: EventDate
    words: tuple[str, ...] = ()  # phrases that name it in texts


@dataclass(frozen=True)
class Authority:
    """What the editor has settled once for all articles."""

    people: tuple[PersonRecord, ...] = ()
    facts: tuple[Fact, ...] = ()

    @cached_property
    def _by_id(self) -> dict[str, PersonRecord]:
        return {person.id: person for person in self.people}

    @cached_property
    def _by_name(self) -> dict[str, tuple[PersonRecord, ...]]:
        found: dict[str, list[PersonRecord]] = {}
        for person in self.people:
            for name in dict.fromkeys(map(fold, person.names)):
                found.setdefault(name, []).append(person)
        return {name: tuple(people) for name, people in found.items()}

    def person(self, person_id: str) -> PersonRecord | None:
        return self._by_id.get(person_id)

    def person_named(self, name: str, country: str | None = None) -> PersonRecord | None:
        """
        Returns the one person of that name, however it is spelt and accented; None where there is none.

        A country narrows the choice: a person of another one is not meant, one of unknown country may
        be. Where two people are left, None: only an `id` in the article can part them.
        """
        people = self._by_name.get(fold(name))
        if people is None:
            return None
        fitting = [person for person in people if country is None or person.country in (None, country)]
        exact = [person for person in fitting if person.country == country]
        chosen = exact if country and exact else fitting
        return chosen[0] if len(chosen) == 1 else None


# ------------------------------------------------------------------ the two files


def _wikidata(text: str) -> str:
    if not (text[:1] == "Q" and text[1:].isascii() and text[1:].isdigit()):
        raise wrong(f'"{text}" is not a Wikidata item.', "Write its number with the Q, as in Q7747.")
    return text


class TermKeys(Keys):
    """An office."""

    example: ClassVar[str] = "{role: minister, from: 2031-05}"

    role: Line = Field(description="the office, as it is displayed")
    start: OptionalDate = Field(None, alias="from", description="when it began, in EDTF")
    end: OptionalDate = Field(
        None, alias="to", description="when it ended, in EDTF; left out where it has not"
    )


class PersonKeys(Keys):
    """One person of people.yaml."""

    example: ClassVar[str] = "{id: ana-vella, name: Ana Vella, country: MT}"

    id: Slug = Field(description="the last part of the person's address, such as tran-dai-quang")
    name: Line = Field(description="the name as displayed")
    native_name: Line | None = Field(None, description="the name in its own spelling or script")
    aliases: list[Line] = Field([], description="other spellings")
    country: CountryCode | None = Field(None, description="the person's country, by its two letters")
    wikidata: Annotated[Line, AfterValidator(_wikidata)] | None = Field(None, description="the Wikidata item")
    terms: list[TermKeys] = Field([], description="offices held, with their dates")


class FactKeys(Keys):
    """One fact of chronology.yaml."""

    example: ClassVar[str] = '{name: Ferry agreement, date: "2031-05-14"}'

    name: Line = Field(description="what happened")
    date: DateValue = Field(description='when it happened, in EDTF, in quotes: "2018-03-28"')
    words: list[Line] = Field([], description="phrases that name it in texts")


class PeopleFile(RootModel[list[PersonKeys]]):
    """The whole of people.yaml."""


class ChronologyFile(RootModel[list[FactKeys]]):
    """The whole of chronology.yaml."""


def load_authority(folder: Path) -> Authority:
    """Returns what the two files of the site in `folder` settle; a file that is absent settles nothing."""
    faults: list[DigestError] = []
    people = _load(folder, PEOPLE, read_people, faults)
    facts = _load(folder, CHRONOLOGY, read_chronology, faults)
    if faults:
        raise DigestErrors(faults)
    return Authority(tuple(people), tuple(facts))


Entry = TypeVar("Entry", PersonRecord, Fact)


def _load(
    folder: Path, file: str, read: Callable[[str], Sequence[Entry]], faults: list[DigestError]
) -> Sequence[Entry]:
    path = folder / file
    if not path.exists() and not path.is_symlink():
        return ()
    try:
        return read(read_text_file(path, file=file))
    except DigestError as error:
        faults.append(error)
    except DigestErrors as errors:
        faults.extend(errors.errors)
    return ()


def read_people(text: str, *, file: str = PEOPLE) -> tuple[PersonRecord, ...]:
    """Returns the people of a people.yaml; raises DigestErrors with all that is wrong."""
    document = parse_yaml(text, file=file)
    if document.data is None and not document.faults:
        return ()
    entries = validate(PeopleFile, document, file=file).root
    _refuse_repeated([entry.id for entry in entries], lambda index: document.line((index, "id")), file)
    return tuple(map(_person, entries))


def read_chronology(text: str, *, file: str = CHRONOLOGY) -> tuple[Fact, ...]:
    """Returns the facts of a chronology.yaml; raises DigestErrors with all that is wrong."""
    document = parse_yaml(text, file=file)
    if document.data is None and not document.faults:
        return ()
    entries = validate(ChronologyFile, document, file=file).root
    return tuple(Fact(entry.name, entry.date, tuple(entry.words)) for entry in entries)


def _person(entry: PersonKeys) -> PersonRecord:
    return PersonRecord(
        id=entry.id,
        name=entry.name,
        native_name=entry.native_name,
        aliases=tuple(entry.aliases),
        country=entry.country,
        wikidata=entry.wikidata,
        terms=tuple(Term(term.role, term.start, term.end) for term in entry.terms),
    )


def _refuse_repeated(ids: Iterable[str], line: Callable[[int], int], file: str) -> None:
    first: dict[str, int] = {}
    faults: list[DigestError] = []
    for index, one in enumerate(ids):
        if one in first:
            problem = f'id "{one}" stands twice, first on line {line(first[one])}.'
            faults.append(
                ContentError(
                    problem, fix="Join the two entries, or give one another id.", file=file, line=line(index)
                )
            )
        first.setdefault(one, index)
    if faults:
        raise DigestErrors(faults)
