"""
Articles to a timeline: a row a year, one mark an article, each mark a link.

A row is as wide as the page lets it be. Marks that would touch on a narrow page stand in lanes above
one another or, where the lanes are full, become one mark with a number. Over more than LONGEST years a
row is a decade. What is not known to the day has its stretch of possible days drawn; what has no year
is counted and not drawn.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from builder.content.article import Article
from builder.content.dates import EventDate
from builder.render.graphics.days import month_names, possible
from builder.render.graphics.lanes import Event, Placed, place
from builder.render.graphics.links import YearLink
from builder.render.graphics.scale import FULL, Days, runs, shade, shades, years
from builder.render.graphics.stretches import Piece, extent, pieces
from builder.render.views import Views

MOST = 120  # marks of one drawing
LONGEST = 30  # years that have rows of their own
LANES, MANY_ROWS = 3, 6  # a lane fewer where there are more rows than that
SLOTS = (9, 6, 4, 2, 1)  # marks that fit side by side: 9 targets of 24 pixels on a page of 320
LANE, HALF = 24, 12  # pixels


@dataclass(frozen=True, slots=True)
class Mark:
    """One article, or several."""

    x: float  # per cent of the row
    y: int  # pixels from its top
    count: int
    shade: int  # of a mark for several: 1 for the fewest
    is_certain: bool
    url: str
    label: str  # "28 mars 2018 : Conversation téléphonique", "7 articles, du 3 au 25 mars 2018"


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days that an event took or several events lie in; not certain: the days that it may be of."""

    begin: float
    end: float
    y: int
    is_certain: bool
    has_begin: bool  # False: it goes on in the row before
    has_end: bool


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A year, a decade, or a long time without anything."""

    label: str
    url: str | None
    count: int
    height: int  # pixels; 0: there is nothing
    marks: tuple[Mark, ...]
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """A timeline as it is drawn."""

    rows: tuple[TimelineRow, ...]
    axis: tuple[tuple[float, str], ...]  # where, per cent, and "J" or "F" or the year of a decade
    has_several: bool
    has_spans: bool
    has_doubt: bool
    undated: int
    undated_url: str | None


def make_timeline(
    articles: Iterable[Article], views: Views, year_link: YearLink, fewest: int = 2
) -> Timeline | None:
    """Returns the timeline of articles, None where fewer than `fewest` are of a known year."""
    dated, undated = [], 0
    for article in articles:
        when = possible(article)
        if when is None:
            undated += 1
        else:
            dated.append((article, when))
    if len(dated) < max(fewest, 1):
        return None
    taken = {when.year for _, when in dated}
    step = 10 if max(taken) - min(taken) >= LONGEST else 1
    events: dict[int, list[Event]] = defaultdict(list)
    for article, when in dated:
        row = when.year // step
        events[row].append(Event(article, when, _middle(when.days, _days_of(row, row, step))))
    drawn = _Drawing(events, step, views, year_link)
    rows = tuple(drawn.rows())
    return Timeline(
        rows=rows,
        axis=_axis(step, views.interface.language),
        has_several=any(mark.count > 1 for row in rows for mark in row.marks),
        has_spans=any(stretch.is_certain for row in rows for stretch in row.stretches),
        has_doubt=any(not when.is_certain for _, when in dated),
        undated=undated,
        undated_url=year_link(None),
    )


def _days_of(first: int, last: int, step: int) -> Days:
    return years(first * step, last * step + step - 1)


def _middle(days: Days, row: Days) -> float:
    """Where a mark stands: in the middle of its days, as far as they lie in its row."""
    if days.first == days.last:
        return row.share(days.first)
    last = min(days.last, row.last)
    return row.share(days.first + (last - days.first) / 2)


@cache
def _axis(step: int, language: str) -> tuple[tuple[float, str], ...]:
    if step == 10:
        return tuple((place * 10 + 5.0, f"{place}") for place in range(10))
    year = years(2018, 2018)
    names = enumerate(month_names("narrow", language), start=1)
    return tuple((year.share(dt.date(2018, month, 15)), name) for month, name in names)


class _Drawing:
    """Lays events out; the finest way that keeps to MOST marks is taken."""

    def __init__(self, events: dict[int, list[Event]], step: int, views: Views, year_link: YearLink):
        self._step, self._views, self._year_link = step, views, year_link
        slots = next((slots for slots in SLOTS if slots * len(events) <= MOST), SLOTS[-1])
        for lanes in range(LANES if len(events) <= MANY_ROWS else LANES - 1, 0, -1):
            self._placed = {row: place(events[row], FULL / slots, lanes) for row in sorted(events)}
            if sum(map(len, self._placed.values())) <= MOST:
                break
        self._bounds = shades(max(len(group) for placed in self._placed.values() for group, _ in placed))

    def rows(self) -> Iterable[TimelineRow]:
        shown = {first: _days_of(first, last, self._step) for first, last in runs(self._placed)}
        lines = pieces(self._placed, {row: shown[row] for row in shown if _is_drawn(shown[row], self._step)})
        for row, days in shown.items():
            placed: Sequence[Placed] = self._placed.get(row, ())
            tall = (max((lane for _, lane in placed), default=0) + 1) * LANE
            yield TimelineRow(
                label=_label(days),
                url=self._year_link(placed[0][0][0].when.year) if placed else None,
                count=sum(len(group) for group, _ in placed),
                height=tall if placed or row in lines else 0,
                marks=tuple(self._mark(group, _y(tall, lane)) for group, lane in placed),
                stretches=tuple(_stretch(piece, tall) for piece in lines.get(row, ())),
            )

    def _mark(self, group: Sequence[Event], y: int) -> Mark:
        first, count = group[0], len(group)
        certain = any(event.when.is_certain for event in group)
        if count == 1:
            card = self._views.articles[first.article.slug]
            label = self._label(card.date.text, card.title)
            return Mark(first.x, y, 1, 0, certain, card.url, label)
        days = extent(group)
        span = f"{days.first}" if days.first == days.last else f"{days.first}/{days.last}"
        articles = self._views.interface.ngettext("%(count)s article", "%(count)s articles", count)
        when = self._views.dates.view(EventDate(span)).text
        label = self._label(when, articles % {"count": count})
        url = self._year_link(first.when.year) or ""
        return Mark(first.x, y, count, shade(count, self._bounds), certain, url, label)

    def _label(self, when: str, what: str) -> str:
        return f"{self._views.interface.gettext('%(label)s:') % {'label': when}} {what}"


def _is_drawn(days: Days, step: int) -> bool:
    """Whether days are a row of their own, not a long time without anything."""
    return days.last.year - days.first.year < step


def _stretch(piece: Piece, tall: int) -> Stretch:
    y = _y(tall, piece.lane)
    return Stretch(piece.begin, piece.end, y, piece.is_certain, piece.has_begin, piece.has_end)


def _y(tall: int, lane: int) -> int:
    return tall - lane * LANE - HALF


def _label(days: Days) -> str:
    first, last = days.first.year, days.last.year
    return f"{first}" if first == last else f"{first}–{last}"
