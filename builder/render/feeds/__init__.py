"""
The feeds: Atom and JSON Feed for the site, each pair, each country and each person; OPML of them all.

`updated` comes from the article's date, never from the clock: the same content gives the same feed.
The site's own feeds carry the articles whole; the others the summaries: with thousands of feeds whole
texts would outweigh the site itself.
"""

from collections.abc import Iterator

from builder.render.feeds.atom import AtomFeeds
from builder.render.feeds.jsonfeed import JsonFeeds
from builder.render.feeds.opml import opml_file
from builder.render.feeds.source import Feed, FeedSource
from builder.render.page import Material
from builder.render.views import articles_of
from builder.site.urls import (
    COUNTRIES,
    HOME,
    PAIRS,
    PEOPLE,
    country_url,
    feed_url,
    json_feed_url,
    pair_url,
    person_url,
)


def feed_files(material: Material) -> Iterator[tuple[str, bytes]]:
    """Yields every feed with its url, then the list of them."""
    source = FeedSource(material)
    atom, json = AtomFeeds(source), JsonFeeds(source)
    feeds = list(site_feeds(material))
    for feed in feeds:
        yield feed_url(feed.page), atom.file(feed)
        yield json_feed_url(feed.page), json.file(feed)
    yield opml_file(feeds, material)


def site_feeds(material: Material) -> Iterator[Feed]:
    """The feeds in the order of the list of feeds: the site, its pairs, countries and people."""
    site, views = material.site, material.views
    yield Feed(HOME, HOME, site.config.title, site.articles, has_text=True)
    for pair in site.pairs:
        yield Feed(pair_url(pair.codes), PAIRS, views.pairs[pair.codes].label, pair.articles)
    for country in site.countries:
        yield Feed(country_url(country.code), COUNTRIES, views.tags[country.code].name, country.articles)
    for person in site.people:
        yield Feed(person_url(person.id), PEOPLE, person.name, articles_of(person))
