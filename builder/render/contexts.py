"""
What each template may use: one dataclass a page kind.

A template is given the fields of its context and nothing else; a test compares the two. Every
page's context has `shell` (the same on all pages of a build) and `head` (this page's own). The
other fields are plain values, already named in the interface language, sorted and grouped: a
template loops and asks plain questions. Urls are counted from the site's root; the filter `url`
adds the base path, `permalink` the whole base URL.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A label that leads somewhere."""

    url: str
    label: str


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that belongs to the page."""

    url: str
    type: str  # application/atom+xml, application/feed+json
    title: str


@dataclass(frozen=True, slots=True)
class Shell:
    """What base.html shows on every page."""

    site_title: str
    site_description: str
    language: str  # of the interface, for <html lang>
    nav: tuple[Link, ...]
    footer: tuple[Link, ...]  # the free pages and the site's feed
    rights: str | None
    stylesheet: str  # url of the joined CSS
    favicon: str


@dataclass(frozen=True, slots=True)
class Head:
    """What base.html says of this page."""

    url: str
    title: str  # the page's own: its <title>, without the site's
    description: str
    section: str  # the nav url that is current, "" where none is
    feeds: tuple[FeedLink, ...] = ()
    scripts: tuple[str, ...] = ()  # urls of the page's JavaScript modules
    crumbs: tuple[Link, ...] = ()  # from the home page down to the parent
    needs_search: bool = False  # the Content-Security-Policy then allows what Pagefind needs
    is_indexed: bool = True  # False: robots are asked to leave the page out


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
    """One year of a timeline."""

    label: str  # "2018", "Année inconnue"
    anchor: str  # "y2018", "undated"
    url: str | None  # the year's own page
    count: int
    days: tuple[DayGroup, ...]


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """Why one fact is believed."""

    field: str  # "Date", "Lieu": in the interface language
    quotes: tuple[str, ...]
    rule: str  # in plain words


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """What an editor changed, and on whose word."""

    field: str
    was: str | None
    reason: str
    source: str | None
    source_url: str | None  # the same where it is a web address


@dataclass(frozen=True, slots=True)
class RoleSpan:
    """A role of a person: an office from people.yaml, or one that articles attest."""

    role: str
    country: CountryTag | None
    span: str  # "avril 2016 – septembre 2018", "attesté le 28 mars 2018"
    articles: tuple[Link, ...]  # the articles that attest it


@dataclass(frozen=True, slots=True)
class LetterGroup:
    """People under one letter."""

    letter: str
    people: tuple[PersonCard, ...]


@dataclass(frozen=True, slots=True)
class CountryPeople:
    """People of one country; `country` is None for those whose country is unknown."""

    country: CountryTag | None
    letters: tuple[LetterGroup, ...]


# ------------------------------------------------------------------ one a page kind


@dataclass(frozen=True, slots=True)
class HomeContext:
    shell: Shell
    head: Head
    latest: tuple[ArticleCard, ...]  # newest first
    pairs: tuple[PairCard, ...]
    people: tuple[PersonCard, ...]  # those most present
    years: tuple[YearGroup, ...]  # for activity through time: label, url and count
    article_count: int


@dataclass(frozen=True, slots=True)
class ArticleContext:
    shell: Shell
    head: Head
    title: str
    language: str | None  # of the article, where it is not the interface's
    summary: str | None
    body: str  # safe HTML
    date: DateView
    location: str | None
    dateline: str | None  # as printed: "Hanoï, 7 mars"
    agency: str | None
    people: tuple[PersonTag, ...]
    countries: tuple[CountryTag, ...]
    mentions: tuple[CountryTag, ...]
    organisations: tuple[str, ...]
    captions: tuple[tuple[str, str | None], ...]  # text, credit
    pairs: tuple[PairCard, ...]
    previous: ArticleCard | None  # in the first pair, by date
    next: ArticleCard | None
    evidence: tuple[EvidenceView, ...]
    corrections: tuple[CorrectionView, ...]
    source_url: str | None
    edit_url: str | None  # "correct this page", where site.yaml names the repository
    is_excerpt: bool  # publish: excerpt — there is no body


@dataclass(frozen=True, slots=True)
class ArticlesContext:
    shell: Shell
    head: Head
    articles: tuple[ArticleCard, ...]  # newest first


@dataclass(frozen=True, slots=True)
class PairsContext:
    shell: Shell
    head: Head
    pairs: tuple[PairCard, ...]
    matrix_countries: tuple[CountryTag, ...]
    matrix: tuple[tuple[PairCard | None, ...], ...]  # a row a country, a cell a country
    multilateral: tuple[ArticleCard, ...]
    single: tuple[ArticleCard, ...]  # one country alone


@dataclass(frozen=True, slots=True)
class PairContext:
    shell: Shell
    head: Head
    pair: PairCard
    years: tuple[YearGroup, ...]
    sides: tuple[tuple[CountryTag, tuple[PersonCard, ...]], ...]  # two
    places: tuple[tuple[str, int], ...]  # place, number of articles; most first


@dataclass(frozen=True, slots=True)
class PeopleContext:
    shell: Shell
    head: Head
    groups: tuple[CountryPeople, ...]
    count: int


@dataclass(frozen=True, slots=True)
class PersonContext:
    shell: Shell
    head: Head
    person: PersonCard
    spellings: tuple[str, ...]
    wikidata_url: str | None
    roles: tuple[RoleSpan, ...]
    years: tuple[YearGroup, ...]
    met: tuple[tuple[PersonCard, int], ...]  # people in the same articles, and in how many; most first


@dataclass(frozen=True, slots=True)
class CountriesContext:
    shell: Shell
    head: Head
    countries: tuple[CountryCard, ...]


@dataclass(frozen=True, slots=True)
class CountryContext:
    shell: Shell
    head: Head
    country: CountryCard
    people: tuple[PersonCard, ...]
    years: tuple[YearGroup, ...]


@dataclass(frozen=True, slots=True)
class TimelineContext:
    shell: Shell
    head: Head
    years: tuple[YearGroup, ...]


@dataclass(frozen=True, slots=True)
class YearContext:
    shell: Shell
    head: Head
    year: YearGroup
    previous: Link | None
    next: Link | None


@dataclass(frozen=True, slots=True)
class SearchContext:
    shell: Shell
    head: Head
    articles: tuple[ArticleCard, ...]  # the whole list, newest first: what the page is without scripts
    search_bundle: str  # url of the pagefind folder


@dataclass(frozen=True, slots=True)
class PageContext:
    shell: Shell
    head: Head
    title: str
    body: str  # safe HTML


@dataclass(frozen=True, slots=True)
class NotFoundContext:
    shell: Shell
    head: Head


@dataclass(frozen=True, slots=True)
class RedirectContext:
    """A former address: a stub that leads on. It extends no base."""

    language: str
    title: str
    target: str  # url
