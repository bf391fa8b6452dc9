"""
What a citation of an article says, and the citation as one line of text.

A date is given as a date only as far as it is certain; else in words, as the page has it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from builder.config import SiteConfig
from builder.content.article import Article
from builder.content.dates import EventDate
from builder.render.environment import permalink
from builder.site.urls import article_url


@dataclass(frozen=True, slots=True)
class Citation:
    """What a citation says."""

    key: str
    title: str
    author: str | None  # the agency
    container: str  # the site
    url: str
    language: str
    abstract: str | None
    day: tuple[int, ...]  # year, month, day as far as they are certain: none, one, two or three
    last_day: tuple[int, ...]  # of a span of days that is certain
    date_text: str | None  # the date in words; None: undated


def citation_of(article: Article, date_text: str, config: SiteConfig) -> Citation:
    """Returns what a citation says of an article; `date_text` is its date as its page has it."""
    first, last = certain_days(article.date)
    return Citation(
        key=article.slug,
        title=article.title,
        author=article.agency,
        container=config.title,
        url=permalink(article_url(article.slug), config.base_url),
        language=article.language or config.language,
        abstract=article.summary,
        day=first,
        last_day=last,
        date_text=date_text if article.date else None,
    )


@lru_cache(maxsize=16_384)
def certain_days(date: EventDate | None) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Returns the day (or month, or year) that is beyond doubt, and the last day of a span that is."""
    if date is None:
        return (), ()
    if date.is_certain and date.earliest and date.latest:
        first, last = ((day.year, day.month, day.day) for day in (date.earliest, date.latest))
        return first, last if last != first else ()
    # Of 2018?-03-28 nothing counts; 2018-03 is known as far as it goes.
    if date.earliest and date.as_datetime() == date.edtf:
        return tuple(part for part in (date.year, date.month, date.day) if part is not None), ()
    return (), ()


def citation_meta(citation: Citation) -> tuple[tuple[str, str], ...]:
    """The tags by which reference managers know a page: name and content; a date only where it is certain."""
    is_day = len(citation.day) == 3 and not citation.last_day
    tags = (
        ("citation_title", citation.title),
        ("citation_author", citation.author),
        ("citation_date", "/".join(f"{part:02d}" for part in citation.day) if is_day else None),
        ("citation_publisher", citation.container),
        ("citation_language", citation.language),
        ("citation_public_url", citation.url),
    )
    return tuple((name, content) for name, content in tags if content)


def citation_text(citation: Citation, _: Callable[[str], str]) -> str:
    """The citation on one line: agency, title, site, date, address."""
    title = _("“%(title)s”") % {"title": citation.title}
    date = citation.date_text or _("undated")
    parts = (citation.author, title, citation.container, date, citation.url)
    return ", ".join(part for part in parts if part)
