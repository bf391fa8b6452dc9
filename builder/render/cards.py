"""
What many pages show, ready for a template: an article's card, a country's tag, a group of a timeline.

Plain values, already named in the interface language, sorted and grouped: a template loops and asks
plain questions. Urls are counted from the site's root; the filter `url` adds the base path, `permalink`
the whole base URL.
"""

from dataclasses import dataclass

from builder.render.shell import Link


@dataclass(frozen=True, slots=True)
class DateView:
    """A date as a page shows it."""

    text: str  # "28 mars 2018", "6 mars, année inconnue", "sans date"
    datetime: str | None  # what <time datetime> may hold; None: no <time> element
    note: str | None  # why it is not certain, in plain words; None: it is certain
    edtf: str | None


@dataclass(frozen=True, slots=True)
class CountryTag:
    """A country named on a page."""

    code: str
    name: str
    url: str | None  # None: it has no page (it is only mentioned)
    hue: int = 0  # 1 to 8: its colour on the whole site; 0: none, it is only mentioned


@dataclass(frozen=True, slots=True)
class PersonTag:
    """A person named on a page, in the role that the place in question gives."""

    url: str
    name: str
    role: str | None
    country: CountryTag | None


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """An article as lists show it; made once an article, shown in many lists."""

    url: str
    title: str
    language: str | None  # of title and summary, where it is not the interface's
    date: DateView
    location: str | None
    countries: tuple[CountryTag, ...]
    people: tuple[PersonTag, ...]
    summary: str | None


@dataclass(frozen=True, slots=True)
class PairCard:
    """A pair as lists show it."""

    url: str
    label: str  # "Russie – Vietnam"
    countries: tuple[CountryTag, CountryTag]
    count: int
    span: str | None  # "2016 – 2021", "2018", None where nothing is dated


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person as lists show it."""

    url: str
    name: str
    native_name: str | None
    role: str | None  # the latest one
    country: CountryTag | None
    count: int
    span: str | None


@dataclass(frozen=True, slots=True)
class CountryCard:
    """A country as lists show it."""

    tag: CountryTag
    count: int
    pairs: tuple[PairCard, ...]
    people_count: int


@dataclass(frozen=True, slots=True)
class DayGroup:
    """The articles of one day of a timeline."""

    date: DateView
    articles: tuple[ArticleCard, ...]


@dataclass(frozen=True, slots=True)
class YearGroup:
    """One year of a timeline, or one month of a year that is long."""

    label: str  # "2018", "mars 2018", "Année inconnue"
    anchor: str  # "y2018", "y2018-03", "undated"
    url: str | None  # its own page
    count: int
    days: tuple[DayGroup, ...]  # none where only its page shows them


@dataclass(frozen=True, slots=True)
class Listing:
    """The articles of a page: all of them by year, or where they are too many the latest and the years."""

    latest: tuple[ArticleCard, ...]  # newest first; none where `years` hold all
    years: tuple[YearGroup, ...]  # oldest first


@dataclass(frozen=True, slots=True)
class Quote:
    """The wire's own words behind a finding; with an excerpt they are not shown."""

    line: int  # of the report, from 1
    text: str | None
    reads: str | None  # what they were read as, where that is not plain


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule read, and in which words."""

    rule: str  # in plain words
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one fact is believed."""

    findings: tuple[Finding, ...]
    is_corrected: bool  # the editor has put it right, and says why below
    is_by_editor: bool  # no words of the report stand behind it, and an editor has been over the article


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """What an editor changed, and on whose word."""

    field: str
    was: str | None
    now: str | None  # None: too long to repeat, or nothing
    reason: str
    source: str | None
    source_url: str | None  # the same where it is a web address


@dataclass(frozen=True, slots=True)
class RoleSpan:
    """A role of a person: an office from people.yaml, or one that articles attest."""

    role: str
    country: CountryTag | None
    span: str  # "avril 2016 – septembre 2018", "attesté le 28 mars 2018"
    articles: tuple[Link, ...]  # that attest it: the first ones
    more: int  # further ones


@dataclass(frozen=True, slots=True)
class LetterGroup:
    """People under one letter."""

    letter: str
    people: tuple[PersonCard, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """Something that leads on, and how many stand there."""

    url: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class CountryPeople:
    """People of one country; `country` is None for those whose country is unknown."""

    country: CountryTag | None
    letters: tuple[LetterGroup, ...]
