"""Free pages, the page for what is not there, and the stubs at former addresses."""

from collections.abc import Iterator
from dataclasses import dataclass

from builder.render.page import Material, Page
from builder.render.shell import Head, Shell
from builder.site.urls import NOT_FOUND, article_url, page_url


@dataclass(frozen=True, slots=True)
class PageContext:
    shell: Shell
    head: Head
    title: str
    body: str  # safe HTML


@dataclass(frozen=True, slots=True)
class NotFoundContext:
    shell: Shell
    head: Head


@dataclass(frozen=True, slots=True)
class RedirectContext:
    """A former address: a stub that leads on. It extends no base."""

    language: str
    title: str
    target: str  # url


def free_pages(material: Material) -> Iterator[Page]:
    for page in material.site.pages:
        head = material.head("page", page_url(page.slug), page.title, page.title)
        body = material.markdown.render(page.body, file=page.file, language=material.interface.language)
        yield Page(head.url, PageContext(material.shell, head, page.title, body), (page.file,))


def not_found_pages(material: Material) -> Iterator[Page]:
    title = material.gettext("Page not found")
    head = material.head("not_found", NOT_FOUND, title, title, is_indexed=False)
    yield Page(NOT_FOUND, NotFoundContext(material.shell, head))


def redirect_pages(material: Material) -> Iterator[Page]:
    """A stub at every former address of an article."""
    for article in material.site.articles:
        for alias in article.aliases:
            context = RedirectContext(material.site.config.language, article.title, article_url(article.slug))
            yield Page(article_url(alias), context, (article.file,))
