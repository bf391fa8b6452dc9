"""The list of all feeds in OPML 2.0, for a feed reader to take in at once."""

from collections.abc import Sequence
from itertools import groupby
from xml.etree.ElementTree import Element, SubElement

from builder.render.environment import permalink
from builder.render.feeds.source import Feed
from builder.render.page import Material
from builder.render.xmlfile import DECLARATION, add, to_bytes
from builder.site.urls import FEEDS_OPML, HOME, feed_url


def opml_file(feeds: Sequence[Feed], material: Material) -> tuple[str, bytes]:
    """Takes the feeds section by section; each section but the site's own is a folder of the list."""
    config = material.site.config
    root = Element("opml", {"version": "2.0"})
    head = SubElement(root, "head")
    add(head, "title", config.title)
    body = SubElement(root, "body")
    for section, members in groupby(feeds, key=lambda feed: feed.section):
        folder = body if section == HOME else add(body, "outline", text=material.sections[section])
        for feed in members:
            # By the OPML specification the type is "rss" whatever the feed's own format.
            add(
                folder,
                "outline",
                type="rss",
                text=feed.label,
                title=feed.label,
                xmlUrl=permalink(feed_url(feed.page), config.base_url),
                htmlUrl=permalink(feed.page, config.base_url),
                language=config.language,
            )
    return FEEDS_OPML, DECLARATION + to_bytes(root) + b"\n"
