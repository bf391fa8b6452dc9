"""
Articles to years and days, in the order of time.

A date that is not certain stands at its earliest bound; one whose beginning is open stands in the
year of its end. Where no year is known the article comes last, and nothing datable after that.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby

from builder.content.article import Article
from builder.site.model import TimelineDay, TimelineYear


def year_of(article: Article) -> int | None:
    """The year that an article stands under, or None where none is known."""
    if article.date is None:
        return None
    bound = article.date.earliest or article.date.latest
    return None if bound is None else bound.year


def in_order(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Oldest first; then those of no known year, then the undated; equal dates by slug."""
    return tuple(sorted(articles, key=_place))


def _place(article: Article) -> tuple[object, ...]:
    if article.date is None:
        return (2, article.slug)
    year = year_of(article)
    if year is None:
        return (1, article.date.sort_key, article.date.edtf, article.slug)
    return (0, year, article.date.sort_key, article.date.edtf, article.slug)


def newest_first(articles: Sequence[Article]) -> tuple[Article, ...]:
    """
    Takes articles in the order of `in_order` and turns it round for lists of what is new.

    What has no year is not new: it stays at the end.
    """
    dated = [article for article in articles if year_of(article) is not None]
    return (*reversed(dated), *(article for article in articles if year_of(article) is None))


def lay_out(articles: Sequence[Article]) -> tuple[TimelineYear, ...]:
    """Takes articles in the order of `in_order`; returns them by year, then by what is known of the day."""
    years = []
    for year, members in groupby(articles, key=year_of):
        days = groupby(members, key=lambda article: None if article.date is None else article.date.edtf)
        years.append(TimelineYear(year, tuple(TimelineDay(edtf, tuple(day)) for edtf, day in days)))
    return tuple(years)
