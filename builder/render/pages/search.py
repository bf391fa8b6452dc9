"""The search page: without scripts a complete list."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from builder.render.cards import ArticleCard, YearGroup
from builder.render.page import Material, Page
from builder.render.search import EVERY
from builder.render.shell import Head, Shell
from builder.site.urls import PAGEFIND, SEARCH


@dataclass(frozen=True, slots=True)
class SearchContext:
    shell: Shell
    head: Head
    articles: tuple[ArticleCard, ...]  # newest first; the latest, where `years` lead on to all of them
    years: tuple[YearGroup, ...]
    count: int
    search_bundle: str  # url of the pagefind folder
    every_word: str  # that each record of the index has
    hues: Mapping[str, int]  # by the name that the filter has for a country


def search_pages(material: Material) -> Iterator[Page]:
    title = material.gettext("Search")
    description = material.gettext("Search the articles by word, country, person, year and place")
    head = material.head("search", SEARCH, title, description, SEARCH, needs_search=True)
    articles = material.site.articles
    cards, years = material.views.newest(articles)
    hues = {tag.name: tag.hue for tag in material.views.tags.values() if tag.hue}
    yield Page(
        SEARCH, SearchContext(material.shell, head, cards, years, len(articles), PAGEFIND, EVERY, hues)
    )
