"""
Articles to Atom and JSON feeds, and all pages to the sitemap and robots.txt.

`updated` comes from the article's date, never from the clock: the same content gives the same feed.
An article that nothing dates is put at the beginning of the epoch, so that a reader's program sorts
it last, as the site does.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit
from xml.etree.ElementTree import Element, SubElement, tostring

from builder.content.article import Article
from builder.render.environment import permalink
from builder.render.page import ATOM, Material
from builder.render.views import articles_of
from builder.site.timeline import newest_first
from builder.site.urls import (
    FEED_ATOM,
    FEED_JSON,
    HOME,
    ROBOTS,
    SITEMAP,
    article_url,
    feed_url,
    pair_url,
    person_url,
)

UNDATED = "1970-01-01T00:00:00Z"
# A tag: URI names a day on which the site had its host; any day does, so long as it never changes.
TAG_YEAR = 2026
MOST_URLS = 50_000  # in one sitemap, by the protocol

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HREF = re.compile(r'(?<=href=")[^"]*')


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed: where it stands, and the page that it follows."""

    url: str
    page: str
    title: str
    articles: tuple[Article, ...]  # in the order of time
    has_text: bool  # whole articles, or summaries only


def feed_files(material: Material) -> Iterator[tuple[str, bytes]]:
    """
    Yields every feed with its url.

    The site's own feeds carry the articles whole; those of pairs and people the summaries: with
    thousands of feeds whole texts would outweigh the site itself.
    """
    entries = _Entries(material)
    for feed in _feeds(material):
        newest = newest_first(feed.articles)[: material.site.config.feed_length]
        yield feed.url, _atom(feed, newest, entries)
        if feed.url == FEED_ATOM:
            yield FEED_JSON, _json(feed, newest, entries)


def _feeds(material: Material) -> Iterator[Feed]:
    site = material.site
    title = site.config.title
    yield Feed(FEED_ATOM, HOME, title, site.articles, has_text=True)
    for pair in site.pairs:
        label, url = material.views.pairs[pair.codes].label, pair_url(pair.codes)
        yield Feed(feed_url(url), url, f"{label} – {title}", pair.articles, has_text=False)
    for person in site.people:
        url = person_url(person.id)
        yield Feed(feed_url(url), url, f"{person.name} – {title}", articles_of(person), has_text=False)


class _Entries:
    """The entries of articles, each made once and joined into every feed that shows it."""

    def __init__(self, material: Material):
        self.material = material
        self.config = material.site.config
        self._atom: dict[tuple[str, bool], bytes] = {}

    def atom(self, article: Article, *, has_text: bool) -> bytes:
        key = (article.slug, has_text)
        if key not in self._atom:
            self._atom[key] = _bytes(self._entry(article, has_text=has_text))
        return self._atom[key]

    def _entry(self, article: Article, *, has_text: bool) -> Element:
        entry = Element("entry")
        _add(entry, "id", self.tag(article_url((*article.aliases, article.slug)[0])))
        _add(entry, "title", article.title)
        _add(entry, "link", rel="alternate", href=self.link(article))
        _add(entry, "updated", updated(article))
        if article.date and article.date.is_certain:
            _add(entry, "published", updated(article))
        for code in dict.fromkeys(article.countries):
            _add(entry, "category", term=code, label=self.material.views.tags[code].name)
        if article.summary:
            _add(entry, "summary", article.summary)
        if has_text and (text := self.text(article)):
            _add(entry, "content", text, type="html")
        return entry

    def json(self, article: Article) -> dict[str, object]:
        card, text = self.material.views.articles[article.slug], self.text(article)
        item: dict[str, object] = {
            "id": self.tag(article_url((*article.aliases, article.slug)[0])),
            "url": self.link(article),
            "title": article.title,
            # An item needs a text; where only an excerpt is published that is its summary.
            "content_html" if text else "content_text": text or article.summary or article.title,
            **({"summary": article.summary} if article.summary else {}),
            **({"date_published": updated(article)} if article.date and article.date.is_certain else {}),
            "tags": [tag.name for tag in card.countries],
            "language": article.language or self.config.language,
            "_digest": {
                "edtf": article.date.edtf if article.date else None,
                "countries": list(article.countries),
                "officials": [
                    {"name": one.name, "role": one.role, "country": one.country} for one in article.officials
                ],
            },
        }
        return item

    def text(self, article: Article) -> str:
        """The body with whole addresses; nothing where the site publishes excerpts."""
        if self.config.publish == "excerpt":
            return ""
        base = self.link(article)
        language = article.language or self.config.language
        html = self.material.markdown.render(article.body, file=article.file, language=language)
        return _HREF.sub(lambda found: urljoin(base, found[0]), html)

    def link(self, article: Article) -> str:
        return permalink(article_url(article.slug), self.config.base_url)

    def tag(self, url: str) -> str:
        """A name that stays when the page moves; a former address of the page goes on naming it."""
        return f"tag:{urlsplit(self.config.base_url).hostname},{TAG_YEAR}:{self.config.base_path}{url}"


def updated(article: Article) -> str:
    """Returns the article's first possible day as RFC 3339 has it."""
    bound = (article.date.earliest or article.date.latest) if article.date else None
    return f"{bound.isoformat()}T00:00:00Z" if bound else UNDATED


def _atom(feed: Feed, articles: Sequence[Article], entries: _Entries) -> bytes:
    config = entries.config
    root = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": config.language})
    _add(root, "id", entries.tag(feed.page))
    _add(root, "title", feed.title)
    if config.description and feed.page == HOME:
        _add(root, "subtitle", config.description)
    _add(root, "updated", max(map(updated, articles), default=UNDATED))
    _add(root, "link", rel="self", type=ATOM, href=permalink(feed.url, config.base_url))
    _add(root, "link", rel="alternate", type="text/html", href=permalink(feed.page, config.base_url))
    _add(SubElement(root, "author"), "name", config.title)
    if config.rights:
        _add(root, "rights", config.rights)
    head = _bytes(root).removesuffix(b"</feed>")
    body = b"\n".join(entries.atom(article, has_text=feed.has_text) for article in articles)
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + head + b"\n" + body + b"\n</feed>\n"


def _json(feed: Feed, articles: Sequence[Article], entries: _Entries) -> bytes:
    config = entries.config
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": permalink(HOME, config.base_url),
        "feed_url": permalink(FEED_JSON, config.base_url),
        **({"description": config.description} if config.description else {}),
        "language": config.language,
        "items": [entries.json(article) for article in articles],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _bytes(element: Element) -> bytes:
    # As text first: asked for bytes, ElementTree puts an XML declaration before each element.
    return tostring(element, encoding="unicode").encode()


def _add(parent: Element, tag: str, text: str = "", **attributes: str) -> Element:
    element = SubElement(parent, tag, {name: _NOT_XML.sub("", value) for name, value in attributes.items()})
    element.text = _NOT_XML.sub("", text) or None
    return element


def sitemap_files(urls: Sequence[str], base_url: str) -> Iterator[tuple[str, bytes]]:
    """Yields the sitemap of the pages at `urls`, as several with an index where one may not hold them all."""
    parts = [urls[start : start + MOST_URLS] for start in range(0, len(urls), MOST_URLS)] or [[]]
    if len(parts) == 1:
        yield SITEMAP, _sitemap("urlset", "url", parts[0], base_url)
        return
    names = [SITEMAP.replace(".xml", f"-{number}.xml") for number in range(1, len(parts) + 1)]
    yield SITEMAP, _sitemap("sitemapindex", "sitemap", names, base_url)
    for name, part in zip(names, parts, strict=True):
        yield name, _sitemap("urlset", "url", part, base_url)


def _sitemap(root_tag: str, tag: str, urls: Sequence[str], base_url: str) -> bytes:
    root = Element(root_tag, {"xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"})
    for url in urls:
        _add(SubElement(root, tag), "loc", permalink(url, base_url))
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + _bytes(root) + b"\n"


def robots_file(base_url: str) -> tuple[str, bytes]:
    return ROBOTS, f"User-agent: *\nAllow: /\nSitemap: {permalink(SITEMAP, base_url)}\n".encode()
