"""The list of all articles, newest first."""

from collections.abc import Iterator
from dataclasses import dataclass

from builder.render.cards import ArticleCard
from builder.render.page import Material, Page
from builder.render.shell import Head, Shell
from builder.site.timeline import newest_first
from builder.site.urls import ARTICLES


@dataclass(frozen=True, slots=True)
class ArticlesContext:
    shell: Shell
    head: Head
    articles: tuple[ArticleCard, ...]  # newest first


def articles_pages(material: Material) -> Iterator[Page]:
    title = material.gettext("Articles")
    description = material.gettext("All articles, newest first")
    head = material.head("articles", ARTICLES, title, description, ARTICLES)
    articles = material.views.cards(newest_first(material.site.articles))
    yield Page(ARTICLES, ArticlesContext(material.shell, head, articles))
