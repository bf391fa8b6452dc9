"""Years to the places where their articles are listed: what a mark that stands for many leads to."""

from collections.abc import Callable, Sequence

from builder.content.article import Article
from builder.site.lists import is_long
from builder.site.urls import TIMELINE, period_url, year_url

YearLink = Callable[[int | None], str | None]  # None: the articles of no known year


def in_the_list(articles: Sequence[Article], url: str) -> YearLink:
    """The list that the page at `url` has: on the page itself, or on pages of its own where it is long."""
    return (lambda year: period_url(url, year)) if is_long(articles) else on_this_page


def on_this_page(year: int | None) -> str:
    """The list by years that the page itself has."""
    return "#undated" if year is None else f"#y{year}"


def on_the_timeline(year: int | None) -> str:
    """The year's own page."""
    return f"{TIMELINE}#undated" if year is None else year_url(year)
