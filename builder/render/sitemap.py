"""The urls of the pages to the sitemap, and the word to robots on where it is."""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement

from builder.render.environment import permalink
from builder.render.xmlfile import DECLARATION, add, to_bytes
from builder.site.urls import ROBOTS, SITEMAP

MOST_URLS = 50_000  # in one sitemap, by the protocol


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
        add(SubElement(root, tag), "loc", permalink(url, base_url))
    return DECLARATION + to_bytes(root) + b"\n"


def robots_file(base_url: str) -> tuple[str, bytes]:
    return ROBOTS, f"User-agent: *\nAllow: /\nSitemap: {permalink(SITEMAP, base_url)}\n".encode()
