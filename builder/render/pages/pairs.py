"""The country pairs: all of them, and each."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from builder.render.cards import ArticleCard, CountryTag, PairCard, PersonCard, YearGroup
from builder.render.graphics.activity import Activity, make_activity
from builder.render.graphics.links import on_this_page
from builder.render.graphics.timeline import Timeline, make_timeline
from builder.render.page import Material, Page
from builder.render.shell import Head, Shell
from builder.render.views import by_name
from builder.site.model import CountryPair
from builder.site.urls import PAIRS, pair_url
from builder.text import sort_key


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
    timeline: Timeline | None
    activity: Activity | None
    sides: tuple[tuple[CountryTag, tuple[PersonCard, ...]], ...]  # two
    places: tuple[tuple[str, int], ...]  # place, number of articles; most first


def pairs_pages(material: Material) -> Iterator[Page]:
    site, views = material.site, material.views
    description = material.gettext("Which countries meet, and how often")
    countries = by_name(
        (views.tags[code] for code in {code for pair in site.pairs for code in pair.codes}),
        material.interface.language,
    )
    single = [article for article in site.articles if len(set(article.countries)) == 1]
    yield Page(
        PAIRS,
        PairsContext(
            shell=material.shell,
            head=material.head("pairs", PAIRS, material.sections[PAIRS], description, PAIRS),
            pairs=tuple(views.pairs[pair.codes] for pair in site.pairs),
            matrix_countries=countries,
            matrix=tuple(tuple(_cell(row, column, material) for column in countries) for row in countries),
            multilateral=views.cards(reversed(site.multilateral)),
            single=views.cards(reversed(single)),
        ),
    )


def _cell(row: CountryTag, column: CountryTag, material: Material) -> PairCard | None:
    first, second = sorted((row.code, column.code))
    return material.views.pairs.get((first, second))


def pair_pages(material: Material) -> Iterator[Page]:
    for pair in material.site.pairs:
        card = material.views.pairs[pair.codes]
        url = pair_url(pair.codes)
        description = material.gettext("%(pair)s: articles, people and places through time") % {
            "pair": card.label
        }
        feeds = material.feeds(url, card.label)
        context = PairContext(
            shell=material.shell,
            head=material.head("pair", url, card.label, description, PAIRS, feeds=feeds),
            pair=card,
            years=material.views.years(pair.articles),
            timeline=make_timeline(pair.articles, material.views, on_this_page),
            activity=make_activity(pair.articles, material.interface, on_this_page),
            sides=_sides(pair, card, material),
            places=_places(pair),
        )
        yield Page(url, context, tuple(article.file for article in pair.articles[:1]))


def _sides(
    pair: CountryPair, card: PairCard, material: Material
) -> tuple[tuple[CountryTag, tuple[PersonCard, ...]], ...]:
    people = dict(zip(pair.codes, pair.people, strict=True))
    return tuple((tag, material.views.person_cards(people[tag.code])) for tag in card.countries)


def _places(pair: CountryPair) -> tuple[tuple[str, int], ...]:
    places = Counter(article.location for article in pair.articles if article.location)
    return tuple(sorted(places.items(), key=lambda place: (-place[1], sort_key(place[0]))))
