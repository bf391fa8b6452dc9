"""The search page: without scripts a complete list."""

from collections.abc import Iterator
from dataclasses import dataclass

from builder.render.cards import ArticleCard
from builder.render.page import Material, Page
from builder.render.shell import Head, Shell
from builder.site.timeline import newest_first
from builder.site.urls import PAGEFIND, SEARCH


@dataclass(frozen=True, slots=True)
class SearchContext:
    shell: Shell
    head: Head
    articles: tuple[ArticleCard, ...]  # the whole list, newest first: what the page is without scripts
    search_bundle: str  # url of the pagefind folder


def search_pages(material: Material) -> Iterator[Page]:
    title = material.gettext("Search")
    description = material.gettext("Search the articles by word, country, person, year and place")
    head = material.head("search", SEARCH, title, description, SEARCH, needs_search=True)
    articles = material.views.cards(newest_first(material.site.articles))
    yield Page(SEARCH, SearchContext(material.shell, head, articles, PAGEFIND))
