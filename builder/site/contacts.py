"""Articles to what frames them in time: the first, the latest, the longest time without any."""

from collections.abc import Sequence
from dataclasses import dataclass

from builder.content.article import Article
from builder.content.dates import EventDate
from builder.content.edtf import Single, parse_edtf
from builder.site.timeline import year_of


@dataclass(frozen=True, slots=True)
class Gap:
    """A time between two articles in which there is none."""

    days: int  # at the least: from the last day that the one may be to the first day that the other may be
    before: Article
    after: Article


@dataclass(frozen=True, slots=True)
class Contacts:
    """What frames a series of articles in time."""

    first: Article | None  # of those that have a year
    latest: Article | None
    gap: Gap | None  # the longest, of two equal ones the earlier
    counted: int  # articles whose date is close enough for a gap to be told


def frame(articles: Sequence[Article]) -> Contacts:
    """Takes articles in the order of time."""
    dated = [article for article in articles if year_of(article) is not None]
    close = [article for article in dated if article.date and is_close(article.date)]
    return Contacts(
        first=dated[0] if dated else None,
        latest=dated[-1] if dated else None,
        gap=_longest_gap(close),
        counted=len(close),
    )


def is_close(date: EventDate) -> bool:
    """Whether a date is known for sure to the month at least."""
    match parse_edtf(date.edtf):
        case Single(one):
            return one.known_year is not None and one.month is not None and not one.unsure and not one.about
        case _:
            return date.is_certain


def _longest_gap(articles: Sequence[Article]) -> Gap | None:
    longest: Gap | None = None
    last: Article | None = None
    for article in articles:
        if last and (days := _days_between(last, article)) > (longest.days if longest else 0):
            longest = Gap(days, last, article)
        if last is None or _ends_later(article, last):
            last = article
    return longest


def _days_between(before: Article, after: Article) -> int:
    end = before.date.latest if before.date else None
    start = after.date.earliest if after.date else None
    return (start - end).days if start and end else 0


def _ends_later(article: Article, other: Article) -> bool:
    one = article.date.latest if article.date else None
    another = other.date.latest if other.date else None
    return bool(one and another and one >= another)
