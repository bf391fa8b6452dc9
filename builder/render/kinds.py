"""The page kinds, a row each: what it shows, with which template, and the function that yields its pages."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from builder.render import article_pages as articles
from builder.render import group_pages as groups
from builder.render.page import Material, Page


@dataclass(frozen=True, slots=True)
class PageKind:
    """A sort of page."""

    name: str
    template: str
    pages: Callable[[Material], Iterator[Page]]


def _kind(name: str, pages: Callable[[Material], Iterator[Page]]) -> PageKind:
    return PageKind(name, f"kinds/{name}.html", pages)


PAGE_KINDS: tuple[PageKind, ...] = (
    _kind("home", articles.home_pages),
    _kind("articles", articles.articles_pages),
    _kind("article", articles.article_pages),
    _kind("pairs", groups.pairs_pages),
    _kind("pair", groups.pair_pages),
    _kind("people", groups.people_pages),
    _kind("person", groups.person_pages),
    _kind("countries", groups.countries_pages),
    _kind("country", groups.country_pages),
    _kind("timeline", groups.timeline_pages),
    _kind("year", groups.year_pages),
    _kind("search", articles.search_pages),
    _kind("page", articles.free_pages),
    _kind("not_found", articles.not_found_pages),
    _kind("redirect", articles.redirect_pages),
)
