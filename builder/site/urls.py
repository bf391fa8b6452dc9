"""
Every shape of address, in one table.

Addresses are counted from the site's root, begin and end in "/", and are lower-case ASCII; files
that are not pages keep their extension. The base path (`/repo`) is added by the `url` filter only.
"""


def article_url(slug: str) -> str:
    return f"/articles/{slug}/"


def pair_url(codes: tuple[str, str]) -> str:
    return f"/pairs/{codes[0].lower()}-{codes[1].lower()}/"


def person_url(person_id: str) -> str:
    return f"/people/{person_id}/"


def country_url(code: str) -> str:
    return f"/countries/{code.lower()}/"


def year_url(year: int) -> str:
    return f"/timeline/{year:04d}/"


def feed_url(url: str) -> str:
    """The Atom feed of the site, a pair, a person or a country, beside its page."""
    return f"{url}feed.xml"


def json_feed_url(url: str) -> str:
    return f"{url}feed.json"


def citation_url(slug: str, ending: str) -> str:
    """A file to cite an article with, beside its page; it keeps the article's name when it is downloaded."""
    return f"/articles/{slug}/{slug}.{ending}"


def page_url(slug: str) -> str:
    return f"/{slug}/"


HOME = "/"
ARTICLES = "/articles/"
PAIRS = "/pairs/"
PEOPLE = "/people/"
COUNTRIES = "/countries/"
TIMELINE = "/timeline/"
SEARCH = "/search/"
DATA = "/data/"
NOT_FOUND = "/404.html"
FEEDS_OPML = "/feeds.opml"
DATAPACKAGE = "/data/datapackage.json"
SITEMAP = "/sitemap.xml"
ROBOTS = "/robots.txt"
PAGEFIND = "/pagefind/"
