"""Feeds in Atom (RFC 4287)."""

from xml.etree.ElementTree import Element, SubElement

from builder.content.article import Article
from builder.render.environment import permalink
from builder.render.feeds.source import UNDATED, Feed, FeedSource, published, updated
from builder.render.lasting import tag
from builder.render.page import ATOM, JSON
from builder.render.xmlfile import DECLARATION, add, to_bytes
from builder.site.urls import HOME, feed_url, json_feed_url

NAMESPACE = "http://www.w3.org/2005/Atom"


class AtomFeeds:
    """Makes feeds; an article's entry is made once and joined into every feed that shows it."""

    def __init__(self, source: FeedSource):
        self.source = source
        self._entries: dict[tuple[str, bool], bytes] = {}

    def file(self, feed: Feed) -> bytes:
        articles = self.source.newest(feed)
        head = to_bytes(self._head(feed, articles)).removesuffix(b"</feed>")
        body = b"\n".join(self._entry(article, has_text=feed.has_text) for article in articles)
        return DECLARATION + head + b"\n" + body + b"\n</feed>\n"

    def _head(self, feed: Feed, articles: tuple[Article, ...]) -> Element:
        config = self.source.config
        root = Element("feed", {"xmlns": NAMESPACE, "xml:lang": config.language})
        add(root, "id", tag(feed.page, config))
        add(root, "title", self.source.title(feed))
        if config.description and feed.page == HOME:
            add(root, "subtitle", config.description)
        add(root, "updated", max(map(updated, articles), default=UNDATED))
        for rel, kind, url in (
            ("self", ATOM, feed_url(feed.page)),
            ("alternate", "text/html", feed.page),
            ("alternate", JSON, json_feed_url(feed.page)),
        ):
            add(root, "link", rel=rel, type=kind, href=permalink(url, config.base_url))
        add(SubElement(root, "author"), "name", config.title)
        if config.rights:
            add(root, "rights", config.rights)
        return root

    def _entry(self, article: Article, *, has_text: bool) -> bytes:
        key = (article.slug, has_text)
        if key not in self._entries:
            self._entries[key] = to_bytes(self._element(article, has_text=has_text))
        return self._entries[key]

    def _element(self, article: Article, *, has_text: bool) -> Element:
        source = self.source
        entry = Element("entry")
        if article.language and article.language != source.config.language:
            entry.set("xml:lang", article.language)
        add(entry, "id", source.entry_id(article))
        add(entry, "title", article.title)
        add(entry, "link", rel="alternate", href=source.link(article))
        add(entry, "updated", updated(article))
        if day := published(article):
            add(entry, "published", day)
        for code in dict.fromkeys(article.countries):
            add(entry, "category", term=code, label=source.material.views.tags[code].name)
        if article.summary:
            add(entry, "summary", article.summary)
        if has_text and (text := source.text(article)):
            add(entry, "content", text, type="html")
        return entry
