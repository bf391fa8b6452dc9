"""
Articles to activity through time: for each year, its count and a bar a month.

Every year is a small drawing of its own, so that twenty of them fold into as many lines as the page
needs. Over more than LONGEST years the drawings are decades, with a bar a year.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from builder.content.article import Article
from builder.content.dates import EventDate
from builder.render.graphics.days import by_month, month_names
from builder.render.graphics.links import YearLink
from builder.render.graphics.scale import height, runs
from builder.render.locale import Interface

LONGEST = 30
FEWEST = 3  # articles of a known year: below that a list says it better
WIDTH, HEIGHT, BREADTH = 60, 32, 4  # of a drawing, and of a bar: a month has 5 units, a year of a decade 6

Months = Mapping[tuple[int | None, int | None], int]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; the numbers are units of a drawing of WIDTH by HEIGHT."""

    x: int
    y: int
    height: int


@dataclass(frozen=True, slots=True)
class ActivityYear:
    """One year, one decade, or a long time without anything (then `bars` is empty and `count` is 0)."""

    label: str  # "2018", "2010–2019"
    url: str | None  # None: there is nothing to see
    count: int
    bars: tuple[Bar, ...]
    parts: str  # the bars in words: "mars : 3, avril : 1"


@dataclass(frozen=True, slots=True)
class Activity:
    """Activity through time."""

    years: tuple[ActivityYear, ...]
    width: int
    height: int
    breadth: int  # of a bar
    busiest: str | None  # "mars 2018", or a year where the bars are years
    most: int  # articles in it
    without_month: int  # articles that are in a year's count and in no bar
    undated: int
    undated_url: str | None


def make_activity(
    articles: Iterable[Article], interface: Interface, year_link: YearLink, fewest: int = FEWEST
) -> Activity | None:
    """Returns the activity that the articles show; None where fewer than `fewest` are of a known year."""
    months = by_month(articles)
    taken = {year for year, _ in months if year is not None}
    if sum(n for (year, _), n in months.items() if year is not None) < max(fewest, 1):
        return None
    by_decade = max(taken) - min(taken) >= LONGEST
    units = _by_year(months) if by_decade else {key: n for key, n in months.items() if key[1] is not None}
    most = max(units.values(), default=0)
    shown = _decades if by_decade else _years
    # The earliest of equals: the order of the articles must not decide.
    peak = min((key for key, count in units.items() if count == most), default=None, key=_ordinal)
    return Activity(
        years=tuple(shown(months, most, interface, year_link)),
        width=WIDTH,
        height=HEIGHT,
        breadth=BREADTH,
        busiest=_name(peak, interface) if peak else None,
        most=most,
        without_month=0 if by_decade else sum(n for (year, month), n in months.items() if year and not month),
        undated=months[None, None],
        undated_url=year_link(None),
    )


def _ordinal(key: tuple[int | None, int | None]) -> tuple[int, int]:
    return key[0] or 0, key[1] or 0


def _name(key: tuple[int | None, int | None], interface: Interface) -> str:
    year, month = key
    return f"{year}" if month is None else EventDate(f"{year:04d}-{month:02d}").describe(interface.language)


def _by_year(months: Months) -> Counter[tuple[int | None, int | None]]:
    totals: Counter[tuple[int | None, int | None]] = Counter()
    for (year, _), count in months.items():
        if year is not None:
            totals[year, None] += count
    return totals


def _years(months: Months, most: int, interface: Interface, year_link: YearLink) -> Iterable[ActivityYear]:
    names = month_names("wide", interface.language)
    totals = _by_year(months)
    for first, last in runs([year for year, _ in totals if year is not None]):
        counts = {month: count for month in range(1, 13) if (count := months.get((first, month), 0))}
        total = totals[first, None]
        yield ActivityYear(
            label=f"{first}" if first == last else f"{first}–{last}",
            url=year_link(first) if total else None,
            count=total,
            bars=_bars({month - 1: count for month, count in counts.items()}, most, WIDTH // 12),
            parts=_words({names[month - 1]: count for month, count in counts.items()}, interface),
        )


def _decades(months: Months, most: int, interface: Interface, year_link: YearLink) -> Iterable[ActivityYear]:
    totals = _by_year(months)
    taken = [year for year, _ in totals if year is not None]
    for first, last in runs({year // 10 for year in taken}):
        span = range(first * 10, last * 10 + 10)
        counts = {year: count for year in span if (count := totals.get((year, None), 0))}
        yield ActivityYear(
            label=f"{first * 10}–{last * 10 + 9}",
            url=year_link(min(counts)) if counts else None,
            count=sum(counts.values()),
            bars=_bars({year % 10: count for year, count in counts.items()}, most, WIDTH // 10),
            parts=_words({f"{year}": count for year, count in counts.items()}, interface),
        )


def _words(counts: Mapping[str, int], interface: Interface) -> str:
    colon = interface.gettext("%(label)s:")
    return ", ".join(f"{colon % {'label': name}} {count}" for name, count in counts.items())


def _bars(counts: Mapping[int, int], most: int, step: int) -> tuple[Bar, ...]:
    bars = []
    for place, count in counts.items():
        tall = height(count, most, HEIGHT)
        bars.append(Bar(place * step, HEIGHT - tall, tall))
    return tuple(bars)
