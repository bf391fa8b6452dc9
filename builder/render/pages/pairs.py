"""The country pairs: all of them, and each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from builder.content.article import Article
from builder.render.cards import ArticleCard, CountryTag, Listing, PairCard, PersonCard, Tally
from builder.render.graphics.activity import Activity, make_activity
from builder.render.graphics.links import in_the_list
from builder.render.graphics.matrix import Matrix, make_matrix
from builder.render.graphics.network import Network, make_network
from builder.render.graphics.timeline import Timeline, make_timeline
from builder.render.page import Material, Page
from builder.render.pages.overview import Overview, of_pair
from builder.render.pages.periods import one_country
from builder.render.shell import Head, Shell
from builder.render.views import by_name
from builder.site.lists import FOREMOST, LONGEST, foremost, is_long, left_out
from builder.site.model import CountryPair
from builder.site.places import Place, join_places
from builder.site.timeline import newest_first
from builder.site.urls import MULTILATERAL, PAIRS, SINGLE, pair_url


@dataclass(frozen=True, slots=True)
class PairsContext:
    shell: Shell
    head: Head
    pairs: tuple[PairCard, ...]
    matrix: Matrix | None
    all_pairs: tuple[Tally, ...]  # by country, where the pairs are too many and only the foremost are listed
    multilateral: tuple[ArticleCard, ...]  # newest first
    all_multilateral: Tally | None  # where not all are listed
    single: tuple[ArticleCard, ...]  # one country alone, newest first
    all_single: Tally | None


@dataclass(frozen=True, slots=True)
class Side:
    """The people of one country of a pair, those in most of its articles first."""

    country: CountryTag
    people: tuple[PersonCard, ...]
    also: tuple[PersonCard, ...]  # the next, by name alone
    more: int  # that are not shown


@dataclass(frozen=True, slots=True)
class PairContext:
    shell: Shell
    head: Head
    pair: PairCard
    overview: Overview
    events: Listing
    timeline: Timeline | None
    network: Network | None
    activity: Activity | None
    sides: tuple[Side, ...]  # two
    places: tuple[Place, ...]  # those of most articles first
    more_places: int  # that are not shown


def pairs_pages(material: Material) -> Iterator[Page]:
    site, views = material.site, material.views
    description = material.gettext("Which countries meet, and how often")
    countries = by_name(
        (views.tags[code] for code in {code for pair in site.pairs for code in pair.codes}),
        material.interface.language,
    )
    single = one_country(site)
    pairs = tuple(views.pairs[pair.codes] for pair in site.pairs)
    matrix = make_matrix(pairs, material.interface.language)
    tallies = (Tally(f"{tag.url}#pairs", tag.name, len(views.countries[tag.code].pairs)) for tag in countries)
    yield Page(
        PAIRS,
        PairsContext(
            shell=material.shell,
            head=material.head(
                "pairs", PAIRS, material.sections[PAIRS], description, PAIRS, drawings=(matrix,)
            ),
            pairs=tuple(foremost(pairs)) if is_long(pairs) else pairs,
            all_pairs=tuple(tallies) if is_long(pairs) else (),
            matrix=matrix,
            multilateral=views.cards(foremost(newest_first(site.multilateral), few=True)),
            all_multilateral=_all(MULTILATERAL, site.multilateral, material),
            single=views.cards(foremost(newest_first(single), few=True)),
            all_single=_all(SINGLE, single, material),
        ),
    )


def _all(url: str, articles: Sequence[Article], material: Material) -> Tally | None:
    """What leads on where only the latest are shown."""
    if not left_out(articles, few=True):
        return None
    return Tally(url, material.gettext("All articles"), len(articles))


def pair_pages(material: Material) -> Iterator[Page]:
    for pair in material.site.pairs:
        card = material.views.pairs[pair.codes]
        url = pair_url(pair.codes)
        description = material.gettext("%(pair)s: articles, people and places through time") % {
            "pair": card.label
        }
        feeds, places = material.feeds(url, card.label), join_places(pair.articles)
        years = in_the_list(pair.articles, url)
        timeline = make_timeline(pair.articles, material.views, years)
        network = make_network(pair, card.countries, material.site, material.views)
        context = PairContext(
            shell=material.shell,
            head=material.head(
                "pair",
                url,
                card.label,
                description,
                PAIRS,
                picture=material.pictures.of_pair(pair.codes),
                feeds=feeds,
                drawings=(timeline, network),
            ),
            pair=card,
            overview=of_pair(pair, material),
            events=material.views.listing(pair.articles, url),
            timeline=timeline,
            activity=make_activity(pair.articles, material.interface, years),
            network=network,
            sides=_sides(pair, card, material),
            places=tuple(foremost(places)),
            more_places=left_out(places),
        )
        yield Page(url, context, tuple(article.file for article in pair.articles[:1]))


def _sides(pair: CountryPair, card: PairCard, material: Material) -> tuple[Side, ...]:
    people = dict(zip(pair.codes, pair.people, strict=True))
    return tuple(
        Side(
            tag,
            material.views.person_cards(people[tag.code][:FOREMOST]),
            material.views.person_cards(people[tag.code][FOREMOST:LONGEST]),
            max(0, len(people[tag.code]) - LONGEST),
        )
        for tag in card.countries
    )
