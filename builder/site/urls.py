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


def year_url(year: int | None) -> str:
    return period_url(TIMELINE, year)


# The pages of a divided list stand below its own page, one level deeper than anything that content
# names: an article called "2018" or a person called "a" cannot stand in their way.


def period_url(base: str, year: int | None, month: int | None = None, number: int = 1) -> str:
    """A year of the list at `base`, a month of it, a further part of either: /timeline/2018/03/2/."""
    parts = ["undated" if year is None else f"{year:04d}", *([] if month is None else [f"{month:02d}"])]
    return f"{base}{'/'.join(parts)}/" + _part(number)


def letter_url(base: str, letter: str, number: int = 1) -> str:
    """The people under one letter; "#" stands for those whose names begin with none."""
    return f"{base}letter/{'other' if letter == '#' else letter.lower()}/" + _part(number)


def _part(number: int) -> str:
    return f"{number}/" if number > 1 else ""


def people_of_country_url(code: str) -> str:
    """The people of one country, where they are too many for its page."""
    return f"{country_url(code)}people/"


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
MULTILATERAL = "/pairs/multilateral/"  # no pair: those have five characters
SINGLE = "/pairs/single/"
SEARCH = "/search/"
CORRECTIONS = "/corrections/"
DATA = "/data/"
NOT_FOUND = "/404.html"
FEEDS_OPML = "/feeds.opml"
DATAPACKAGE = "/data/datapackage.json"
SITEMAP = "/sitemap.xml"
ROBOTS = "/robots.txt"
PAGEFIND = "/pagefind/"
