"""The list of all articles, newest first."""

from collections.abc import Iterator
from dataclasses import dataclass

from builder.render.cards import ArticleCard, YearGroup
from builder.render.page import Material, Page
from builder.render.shell import Head, Shell
from builder.site.urls import ARTICLES


@dataclass(frozen=True, slots=True)
class ArticlesContext:
    shell: Shell
    head: Head
    articles: tuple[ArticleCard, ...]  # newest first; the latest, where `years` lead on to all of them
    years: tuple[YearGroup, ...]
    count: int


def articles_pages(material: Material) -> Iterator[Page]:
    title = material.gettext("Articles")
    description = material.gettext("All articles, newest first")
    head = material.head("articles", ARTICLES, title, description, ARTICLES)
    articles = material.site.articles
    cards, years = material.views.newest(articles)
    yield Page(ARTICLES, ArticlesContext(material.shell, head, cards, years, len(articles)))
