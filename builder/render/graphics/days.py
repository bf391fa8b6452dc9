"""An article to the days that it may be of: what a drawing on a time axis needs to know of its date."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from babel.dates import get_month_names

from builder.content.article import Article
from builder.content.dates import EventDate
from builder.render.graphics.scale import Days


@dataclass(frozen=True, slots=True)
class Possible:
    """The days that an event may be of; an end that is open is bounded by the year of the other."""

    days: Days
    is_certain: bool  # one day, or a span of days that the event took, and no doubt about it
    month: int | None  # None: not known, or more than one

    @property
    def year(self) -> int:
        """The year that the event stands under in a list."""
        return self.days.first.year


def possible(article: Article) -> Possible | None:
    """Returns the days that an article may be of, or None where no year is known."""
    return None if article.date is None else _possible(article.date.edtf)


@lru_cache(maxsize=16384)
def _possible(edtf: str) -> Possible | None:
    date = EventDate(edtf)
    first, last = date.earliest, date.latest
    bound = first or last
    if bound is None:
        return None
    days = Days(first or dt.date(bound.year, 1, 1), last or dt.date(bound.year, 12, 31))
    return Possible(days, date.is_certain, date.month if date.year else None)


@cache
def month_names(width: Literal["narrow", "wide"], language: str) -> tuple[str, ...]:
    """Returns the names of the twelve months, as they stand alone."""
    names = get_month_names(width, "stand-alone", language)
    return tuple(names[month] for month in range(1, 13))


def by_month(articles: Iterable[Article]) -> Counter[tuple[int | None, int | None]]:
    """Counts articles by year and month, each None where it is not known."""
    found = (possible(article) for article in articles)
    return Counter((one.year, one.month) if one else (None, None) for one in found)
