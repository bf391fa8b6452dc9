"""
The pages of time: every year of the timeline, and the years and months of each list that is too long.

A pair, a person or a country of many articles shows the latest on its own page; the others stand here,
a page a year, and in a long year a page a month.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from builder.content.article import Article
from builder.render.cards import ArticleCard, CountryTag, DayGroup, YearGroup
from builder.render.page import Material, Page
from builder.render.shell import Head, Link, Shell
from builder.render.views import articles_of
from builder.site.lists import Period, beside, is_long, left_out, periods
from builder.site.model import Site
from builder.site.urls import (
    COUNTRIES,
    MULTILATERAL,
    PAIRS,
    PEOPLE,
    SINGLE,
    TIMELINE,
    country_url,
    pair_url,
    period_url,
    person_url,
)


@dataclass(frozen=True, slots=True)
class PeriodContext:
    shell: Shell
    head: Head
    kicker: str  # what sort of thing the list is about: "Country pair"
    countries: tuple[CountryTag, ...]  # whose colours the head bears
    count: int  # of the articles here and on the pages that this one leads to
    parts: tuple[YearGroup, ...]  # years or months that stand on pages of their own
    latest: tuple[ArticleCard, ...]  # newest first, where all others stand there
    days: tuple[DayGroup, ...]  # in the order of time


@dataclass(frozen=True, slots=True)
class _Series:
    """One list of articles, in the order of time, and the page that it belongs to."""

    url: str
    label: str  # "Russie – Vietnam"; "" for the timeline, whose years need no more than themselves
    kicker: str
    section: str
    articles: Sequence[Article]
    countries: tuple[CountryTag, ...] = ()


def period_pages(material: Material) -> Iterator[Page]:
    for series in _series(material):
        if series.url in (MULTILATERAL, SINGLE):
            yield _opening(series, material)
        if series.url == TIMELINE or is_long(series.articles):
            yield from _pages(series, material)


def one_country(site: Site) -> list[Article]:
    """The articles of one country alone, in the order of time."""
    return [article for article in site.articles if len(set(article.countries)) == 1]


def _series(material: Material) -> Iterator[_Series]:
    site, views, _ = material.site, material.views, material.gettext
    yield _Series(TIMELINE, "", _("Timeline"), TIMELINE, site.articles)
    for url, label, articles in (
        (MULTILATERAL, _("Many countries"), site.multilateral),
        (SINGLE, _("One country"), one_country(site)),
    ):
        if left_out(articles, few=True):
            yield _Series(url, label, _("Country pairs"), PAIRS, articles)
    for pair in site.pairs:
        card = views.pairs[pair.codes]
        url = pair_url(pair.codes)
        yield _Series(url, card.label, _("Country pair"), PAIRS, pair.articles, card.countries)
    for person in site.people:
        name, home = views.people[person.id].name, views.people[person.id].country
        tags = (home,) if home else ()
        yield _Series(person_url(person.id), name, _("Person"), PEOPLE, articles_of(person), tags)
    for country in site.countries:
        tag = views.tags[country.code]
        yield _Series(country_url(country.code), tag.name, _("Country"), COUNTRIES, country.articles, (tag,))


def _opening(series: _Series, material: Material) -> Page:
    """The page of a list that stands on no other page."""
    views, articles = material.views, series.articles
    is_divided = is_long(articles)
    listing = views.listing(articles, series.url)
    context = PeriodContext(
        shell=material.shell,
        head=material.head("period", series.url, series.label, _description(series.label, material), PAIRS),
        kicker=series.kicker,
        countries=(),
        count=len(articles),
        parts=listing.years if is_divided else (),
        latest=listing.latest,
        days=() if is_divided else views.days(articles),
    )
    return Page(series.url, context)


def _pages(series: _Series, material: Material) -> Iterator[Page]:
    pages = periods(series.articles, series.url)
    if not is_long(series.articles):  # the timeline itself shows what has no year
        pages = tuple(page for page in pages if page.year is not None)
    neighbours = beside(pages)
    files = tuple(article.file for article in series.articles[:1]) if series.label else ()
    for page in pages:
        for one in (page, *page.months):
            yield Page(one.url, _context(one, series, neighbours[one.url], material), files)


def _context(
    page: Period, series: _Series, neighbours: tuple[Period | None, Period | None], material: Material
) -> PeriodContext:
    views = material.views
    before, after = (Link(one.url, _label(one, material)) if one else None for one in neighbours)
    time = _label(page, material)
    title = f"{series.label}, {time}" if series.label else time
    parents = [Link(series.url, series.label)] if series.label else []
    if page.month is not None:
        parents.append(Link(period_url(series.url, page.year), material.views.time(page.year)))
    return PeriodContext(
        shell=material.shell,
        head=material.head(
            "period",
            page.url,
            title,
            _description(title, material),
            series.section,
            parents=parents,
            previous=before,
            next=after,
        ),
        kicker=series.kicker,
        countries=series.countries,
        count=page.count,
        parts=views.leading_on(page.months),
        latest=(),
        days=views.days(page.articles),
    )


def _label(page: Period, material: Material) -> str:
    time = material.views.time(page.year, page.month)
    if page.number == 1:
        return time
    return material.gettext("%(title)s, page %(number)s") % {"title": time, "number": page.number}


def _description(title: str, material: Material) -> str:
    return material.gettext("%(title)s: the articles in order of time") % {"title": title}
