"""
The objects of a Site to the views of cards.py: cards, tags, groups, in the interface language.

What many pages show (an article's card, a person's tag) is made once here and shared by all; the
modules that make pages only choose among them.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from babel.dates import format_skeleton

from builder.content.article import Article
from builder.content.dates import EventDate
from builder.render.cards import (
    ArticleCard,
    CountryCard,
    CountryTag,
    DateView,
    DayGroup,
    Listing,
    PairCard,
    PersonCard,
    PersonTag,
    YearGroup,
)
from builder.render.hues import country_hues
from builder.render.locale import Interface
from builder.render.shell import Link
from builder.render.typography import typeset
from builder.site.lists import Period, foremost, is_long, periods
from builder.site.model import Country, CountryPair, Person, Site, TimelineYear
from builder.site.timeline import lay_out, newest_first, year_of
from builder.site.urls import article_url, country_url, pair_url, person_url, year_url
from builder.text import sort_key


@dataclass(frozen=True, slots=True)
class Views:
    """Every shared view of a site."""

    tags: Mapping[str, CountryTag]  # by code; every country that any article names
    people: Mapping[str, PersonCard]  # by id
    articles: Mapping[str, ArticleCard]  # by slug
    pairs: Mapping[tuple[str, str], PairCard]  # by codes
    countries: Mapping[str, CountryCard]  # by code
    dates: "Dates"
    is_divided: bool  # the site's timeline has pages of its own for all that it holds
    interface: Interface

    def cards(self, articles: Iterable[Article]) -> tuple[ArticleCard, ...]:
        return tuple(self.articles[article.slug] for article in articles)

    def links(self, articles: Iterable[Article]) -> tuple[Link, ...]:
        """Names articles by their titles alone, as their cards do."""
        return tuple(Link(card.url, card.title) for card in self.cards(articles))

    def person_cards(self, people: Iterable[Person]) -> tuple[PersonCard, ...]:
        return tuple(self.people[person.id] for person in people)

    def newest(self, articles: Sequence[Article]) -> tuple[tuple[ArticleCard, ...], tuple[YearGroup, ...]]:
        """
        Articles, given in the order of time, newest first; of a long list the latest, and all its years.

        The years are empty where every article is shown.
        """
        ordered = newest_first(articles)
        if not is_long(ordered):
            return self.cards(ordered), ()
        return self.cards(foremost(ordered)), self.years(articles, with_days=False)

    def years(self, articles: Sequence[Article], *, with_days: bool = True) -> tuple[YearGroup, ...]:
        """Groups articles, given in the order of time, by year and day; without days only to count them."""
        return tuple(
            YearGroup(
                label=self.time(year.year),
                anchor=_anchor(year.year),
                url=None if year.year is None and not self.is_divided else year_url(year.year),
                count=sum(len(day.articles) for day in year.days),
                days=self._days(year) if with_days else (),
            )
            for year in lay_out(articles)
        )

    def days(self, articles: Sequence[Article]) -> tuple[DayGroup, ...]:
        """Groups articles, given in the order of time, by day alone."""
        return tuple(day for year in lay_out(articles) for day in self._days(year))

    def _days(self, year: TimelineYear) -> tuple[DayGroup, ...]:
        return tuple(
            DayGroup(self.dates.view(day.articles[0].date), self.cards(day.articles)) for day in year.days
        )

    def listing(self, articles: Sequence[Article], url: str) -> Listing:
        """
        Returns what the page at `url` shows of its articles, given in the order of time.

        Too many for one page are divided: then it shows the latest, and the years lead on.
        """
        if not is_long(articles):
            return Listing((), self.years(articles))
        return Listing(self.cards(foremost(newest_first(articles))), self.leading_on(periods(articles, url)))

    def leading_on(self, pages: Iterable[Period]) -> tuple[YearGroup, ...]:
        """Returns years, or the months of one, that only lead to their pages."""
        return tuple(
            YearGroup(
                self.time(page.year, page.month), _anchor(page.year, page.month), page.url, page.count, ()
            )
            for page in pages
            if page.number == 1
        )

    def time(self, year: int | None, month: int | None = None) -> str:
        """Returns a year or a month in words: "2018", "mars 2018", "Année inconnue"."""
        if year is None:
            return self.interface.gettext("Unknown year")
        if month is None:
            return f"{year}"
        return format_skeleton("yMMMM", dt.date(year, month, 1), locale=self.interface.language)


def _anchor(year: int | None, month: int | None = None) -> str:
    if year is None:
        return "undated"
    return f"y{year}" if month is None else f"y{year}-{month:02d}"


class Dates:
    """Dates as pages show them; equal dates share one view."""

    def __init__(self, interface: Interface):
        self._interface = interface
        self._seen: dict[str, DateView] = {}

    def view(self, date: EventDate | None) -> DateView:
        if date is None:
            return DateView(self._interface.gettext("undated"), None, None, None)
        if date.edtf not in self._seen:
            language = self._interface.language
            note = None if date.is_certain else date.doubt(language)
            self._seen[date.edtf] = DateView(date.describe(language), date.as_datetime(), note, date.edtf)
        return self._seen[date.edtf]


def make_views(site: Site, interface: Interface) -> Views:
    """Makes every view that more than one page shows."""
    dates = Dates(interface)
    tags = _tags(site, interface)
    people = {person.id: _person_card(person, tags, site.config.language) for person in site.people}
    pairs = {pair.codes: _pair_card(pair, tags, interface.language) for pair in site.pairs}
    return Views(
        tags=tags,
        people=people,
        articles={article.slug: _article_card(article, site, tags, dates) for article in site.articles},
        pairs=pairs,
        countries={country.code: _country_card(country, tags, pairs) for country in site.countries},
        dates=dates,
        is_divided=is_long(site.articles),
        interface=interface,
    )


def _tags(site: Site, interface: Interface) -> dict[str, CountryTag]:
    with_page = {country.code for country in site.countries}
    named = {code for article in site.articles for code in (*article.countries, *article.mentions)}
    named |= {
        official.country for article in site.articles for official in article.officials if official.country
    }
    named |= {person.country for person in site.people if person.country}
    hues = country_hues(site.countries)
    return {
        code: CountryTag(
            code,
            interface.country_name(code),
            country_url(code) if code in with_page else None,
            hues.get(code, 0),
        )
        for code in sorted(named)
    }


def person_tag(person: Person, role: str | None, country: CountryTag | None) -> PersonTag:
    return PersonTag(person_url(person.id), person.name, role, country)


def people_of(article: Article, site: Site, tags: Mapping[str, CountryTag]) -> tuple[PersonTag, ...]:
    """The people of an article in order of appearance, once each, in the roles that it gives them."""
    found: dict[str, PersonTag] = {}
    for index, official in enumerate(article.officials):
        person = site.person_of[article.slug, index]
        country = official.country or person.country
        found.setdefault(person.id, person_tag(person, official.role, tags[country] if country else None))
    return tuple(found.values())


def by_name(tags: Iterable[CountryTag], language: str) -> tuple[CountryTag, ...]:
    """Countries in the order of their names in the language of the interface."""
    return tuple(sorted(tags, key=lambda tag: sort_key(tag.name, language)))


def _article_card(article: Article, site: Site, tags: Mapping[str, CountryTag], dates: Dates) -> ArticleCard:
    language = article.language or site.config.language
    return ArticleCard(
        url=article_url(article.slug),
        title=typeset(article.title, language),
        language=language if language != site.config.language else None,
        date=dates.view(article.date),
        location=article.location,
        countries=tuple(tags[code] for code in dict.fromkeys(article.countries)),
        people=people_of(article, site, tags),
        summary=typeset(article.summary, language) if article.summary else None,
    )


def _person_card(person: Person, tags: Mapping[str, CountryTag], language: str) -> PersonCard:
    articles = articles_of(person)
    return PersonCard(
        url=person_url(person.id),
        name=person.name,
        native_name=person.native_name,
        role=_latest_role(person, language),
        country=tags[person.country] if person.country else None,
        count=len(articles),
        span=span(articles),
    )


def articles_of(person: Person) -> tuple[Article, ...]:
    """The articles that a person appears in, oldest first, once each."""
    return tuple({appearance.article.slug: appearance.article for appearance in person.appearances}.values())


def _latest_role(person: Person, language: str) -> str | None:
    """The role that the newest dated article gives; else that of any; as the article's language sets it."""
    with_role = [appearance for appearance in person.appearances if appearance.official.role]
    dated = [appearance for appearance in with_role if year_of(appearance.article) is not None]
    latest = next(reversed(dated), with_role[0] if with_role else None)
    if latest is None or latest.official.role is None:
        return None
    return typeset(latest.official.role, latest.article.language or language)


def _pair_card(pair: CountryPair, tags: Mapping[str, CountryTag], language: str) -> PairCard:
    # The label reads in the order of the names, the address keeps the order of the codes:
    # the address of Germany and China is cn-de, their label "Allemagne – Chine".
    first, second = by_name((tags[code] for code in pair.codes), language)
    label = f"{first.name} – {second.name}"
    return PairCard(pair_url(pair.codes), label, (first, second), len(pair.articles), span(pair.articles))


def _country_card(
    country: Country, tags: Mapping[str, CountryTag], pairs: Mapping[tuple[str, str], PairCard]
) -> CountryCard:
    cards = tuple(pairs[pair.codes] for pair in country.pairs)
    return CountryCard(tags[country.code], len(country.articles), cards, len(country.people))


def span(articles: Iterable[Article]) -> str | None:
    """Returns the years from first to last: "2016 – 2021", "2018"; None where nothing has a year."""
    years = [year for article in articles if (year := year_of(article)) is not None]
    if not years:
        return None
    first, last = min(years), max(years)
    return f"{first}" if first == last else f"{first} – {last}"
