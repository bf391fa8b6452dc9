"""The home page: what is new, which countries meet, who appears, and when."""

from collections.abc import Iterator
from dataclasses import dataclass

from babel.numbers import format_decimal

from builder.render.cards import ArticleCard, PairCard, PersonCard
from builder.render.exports.structured import website
from builder.render.graphics.activity import Activity, make_activity
from builder.render.graphics.links import on_the_timeline
from builder.render.page import Material, Page
from builder.render.shell import Head, Shell
from builder.render.views import span
from builder.site.lists import most_present
from builder.site.timeline import newest_first
from builder.site.urls import HOME


@dataclass(frozen=True, slots=True)
class HomeContext:
    shell: Shell
    head: Head
    latest: tuple[ArticleCard, ...]  # newest first
    pairs: tuple[PairCard, ...]
    people: tuple[PersonCard, ...]  # those most present
    activity: Activity | None
    figures: tuple[tuple[str, str], ...]  # label, value


NEWEST, MOST = 10, 12  # how much the home page shows


def home_pages(material: Material) -> Iterator[Page]:
    site, views, config = material.site, material.views, material.site.config
    feeds = (*material.feeds(HOME, config.title), material.all_feeds())
    yield Page(
        HOME,
        HomeContext(
            shell=material.shell,
            head=material.head(
                "home",
                HOME,
                config.title,
                config.description or config.title,
                things=[website(config)],
                feeds=feeds,
            ),
            latest=views.cards(newest_first(site.articles)[:NEWEST]),
            pairs=tuple(views.pairs[pair.codes] for pair in site.pairs[:MOST]),
            people=views.person_cards(most_present(site.people)[:MOST]),
            activity=make_activity(site.articles, material.interface, on_the_timeline, fewest=1),
            figures=_figures(material),
        ),
    )


def _figures(material: Material) -> tuple[tuple[str, str], ...]:
    """How much there is, in the numbers of the interface language; what there is none of is not said."""
    site, counted = material.site, material.interface.ngettext
    articles, pairs = len(site.articles), len(site.pairs)
    people, countries = len(site.people), len(site.countries)
    counts = (
        (counted("Article", "Articles", articles), articles),
        (counted("Country pair", "Country pairs", pairs), pairs),
        (counted("Person", "People", people), people),
        (counted("Country", "Countries", countries), countries),
    )
    rows = [(label, format_decimal(count, locale=site.config.language)) for label, count in counts if count]
    if years := span(site.articles):
        rows.append((material.gettext("Years"), years))
    return tuple(rows)
