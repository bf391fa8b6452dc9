"""
The dataclasses of one article: no files, no HTML.

A thing not found is None (or an empty tuple), never a guess. `date` and `location` may be None on
purpose: the editor or the reader says that nothing is known.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from builder.content.dates import EventDate


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a finding was made: the seed's own words, and the rule that read them."""

    line: int  # of the seed, from 1
    quote: str  # stands word for word in the seed (line breaks excepted: a quote lies within one line)
    rule: str  # the rule's name
    reads: str | None = None  # what the quote was read as, where that is not plain: a repaired word


@dataclass(frozen=True, slots=True)
class Official:
    """A person who takes part in the event, with the role that this article gives."""

    name: str
    role: str | None = None
    country: str | None = None  # ISO 3166-1 alpha-2, or EU
    id: str | None = None  # of the person in people.yaml; only where a name alone would not tell


@dataclass(frozen=True, slots=True)
class Caption:
    """Words that stood under a picture."""

    text: str
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Dateline:
    """The place and the day at the head of the article, as printed."""

    place: str | None = None
    date: EventDate | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """What an editor changed against the reading, and on whose word."""

    field: str  # the front matter key that was corrected
    reason: str
    was: str | None = None  # what the reader had found
    source: str | None = None  # where the editor looked it up: a URL or a reference


@dataclass(frozen=True, slots=True)
class Article:
    """One article as its content file states it."""

    slug: str  # the file's name without .md; made from the title, never from the date
    title: str
    date: EventDate | None
    location: str | None
    officials: tuple[Official, ...]
    countries: tuple[str, ...]  # who takes part, ISO 3166-1 alpha-2 (and EU)
    body: str  # Markdown
    summary: str | None = None  # the standfirst
    dateline: Dateline | None = None
    agency: str | None = None
    language: str | None = None  # ISO 639-1
    captions: tuple[Caption, ...] = ()
    mentions: tuple[str, ...] = ()  # countries named but not taking part
    organisations: tuple[str, ...] = ()
    source_url: str | None = None
    seed: str | None = None  # the file name in seeds/
    aliases: tuple[str, ...] = ()  # former slugs, kept as redirects
    draft: bool = False
    corrections: tuple[Correction, ...] = ()
    evidence: Mapping[str, tuple[Evidence, ...]] = field(
        default_factory=dict
    )  # by front matter key; "body" for repairs
    file: str = ""  # the content file, relative to the site's folder
