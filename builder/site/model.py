"""
The site as values: articles joined to the people, countries and days that they share.

Every collection is already in the order in which a reader meets it; `render` only loops.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from builder.config import SiteConfig
from builder.content.article import Article, Official
from builder.content.authority import Term
from builder.content.pages import FreePage


@dataclass(frozen=True, slots=True)
class Appearance:
    """One person in one article: as spelt there, in the role given there."""

    article: Article
    official: Official


@dataclass(frozen=True, slots=True)
class Person:
    """One person, however the wire spells the name."""

    id: str  # the last part of the person's address
    name: str  # as displayed
    sort_name: str  # "Tran Dai Quang" sorts under Quang, "Sergueï Lavrov" under Lavrov
    native_name: str | None
    spellings: tuple[str, ...]  # other forms of the name: in the articles, then the aliases of people.yaml
    country: str | None
    wikidata: str | None
    terms: tuple[Term, ...]
    appearances: tuple[Appearance, ...]  # by date of the article, oldest first, undated last


@dataclass(frozen=True, slots=True)
class CountryPair:
    """Two countries that take part together in at least one article."""

    codes: tuple[str, str]  # in alphabetical order, so a pair has one address
    articles: tuple[Article, ...]  # oldest first, undated last
    people: tuple[
        tuple[Person, ...], tuple[Person, ...]
    ]  # of codes[0], of codes[1]: who appear in `articles`


@dataclass(frozen=True, slots=True)
class Country:
    """One country that takes part in at least one article."""

    code: str
    articles: tuple[Article, ...]
    pairs: tuple[CountryPair, ...]  # most articles first
    people: tuple[Person, ...]  # its own officials, by sort name


@dataclass(frozen=True, slots=True)
class TimelineDay:
    """The articles of one day, or of one span where no day is known."""

    edtf: str | None  # None: nothing datable
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class TimelineYear:
    """One year of the timeline."""

    year: int | None  # None: no year is known; stands last
    days: tuple[TimelineDay, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """All that the pages are made from."""

    config: SiteConfig
    articles: tuple[Article, ...]  # oldest first, undated last; no drafts unless asked for
    people: tuple[Person, ...]  # by sort name
    pairs: tuple[CountryPair, ...]  # most articles first
    countries: tuple[Country, ...]  # by code
    timeline: tuple[TimelineYear, ...]  # by year, oldest first
    multilateral: tuple[Article, ...]  # more than max_pair_countries countries: no pairs are made of them
    pages: tuple[FreePage, ...]  # content/pages/, by file name
    person_of: Mapping[tuple[str, int], Person]  # (article slug, index into its officials) -> who it is
