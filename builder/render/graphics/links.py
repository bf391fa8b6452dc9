"""Years to the places where their articles are listed: what a mark that stands for many leads to."""

from collections.abc import Callable

from builder.site.urls import TIMELINE, year_url

YearLink = Callable[[int | None], str | None]  # None: the articles of no known year


def on_this_page(year: int | None) -> str:
    """The list by years that the page itself has."""
    return "#undated" if year is None else f"#y{year}"


def on_the_timeline(year: int | None) -> str:
    """The year's own page."""
    return f"{TIMELINE}#undated" if year is None else year_url(year)
