"""
A person's roles to offices over time: terms of office as bars, what articles attest as marks.

A term goes from the last day that its start may be to the first that its end may be; what is not known
of either is a dashed line. An attestation claims its own day only. All rows share one axis of years.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from builder.content.authority import Term
from builder.content.dates import EventDate
from builder.render.graphics.days import possible
from builder.render.graphics.lanes import Event, place
from builder.render.graphics.links import YearLink
from builder.render.graphics.scale import FULL, Days, ticks, years
from builder.render.graphics.stretches import extent
from builder.render.roles import Role
from builder.render.views import Views

MOST = 20  # rows; the list of roles beside the drawing has all
TICKS = 5
SLOTS = 11  # marks that fit side by side on a page of 320 pixels


@dataclass(frozen=True, slots=True)
class TermBar:
    """A term of office, in per cent of the axis."""

    begin: float
    width: float
    earliest: float  # before `begin` where the start is not known to the day
    latest: float
    has_begin: bool  # False: it began before anything that the axis shows, or nobody knows
    has_end: bool


@dataclass(frozen=True, slots=True)
class OfficeMark:
    """One article that attests the role, or several."""

    x: float
    count: int
    url: str
    label: str


@dataclass(frozen=True, slots=True)
class OfficeRow:
    role: str
    bar: TermBar | None  # None: no term is known
    marks: tuple[OfficeMark, ...]


@dataclass(frozen=True, slots=True)
class Offices:
    """Offices over time."""

    rows: tuple[OfficeRow, ...]
    axis: tuple[tuple[float, str], ...]  # where a year begins, per cent, and its number
    has_terms: bool
    left_out: int  # rows


def make_offices(roles: Sequence[Role], views: Views, year_link: YearLink) -> Offices | None:
    """Returns the drawing of roles in their order; None where no term and not two roles have a date."""
    dated = [role for role in roles if _known(role)]
    if len(dated) < 2 and not any(role.term for role in dated):
        return None
    shown = dated[:MOST]
    bounds = [year for role in shown for year in _known(role)]
    axis = years(min(bounds), max(bounds))
    rows = tuple(_row(role, axis, views, year_link) for role in shown)
    return Offices(
        rows=rows,
        axis=tuple(
            (axis.cover(years(year, year))[0], f"{year}")
            for year in ticks(axis.first.year, axis.last.year, TICKS)
        ),
        has_terms=any(row.bar for row in rows),
        left_out=len(dated) - len(shown),
    )


def _known(role: Role) -> list[int]:
    """The years that anything is known of."""
    ends = (role.term.start, role.term.end) if role.term else ()
    found = [day.year for end in ends if end for day in (end.earliest, end.latest) if day]
    days = [when.days for article in role.articles if (when := possible(article))]
    return found + [day.year for one in days for day in (one.first, one.last)]


def _row(role: Role, axis: Days, views: Views, year_link: YearLink) -> OfficeRow:
    return OfficeRow(role.name, _bar(role.term, axis), tuple(_marks(role, axis, views, year_link)))


def _bar(term: Term | None, axis: Days) -> TermBar | None:
    if term is None or not (term.start or term.end):
        return None
    start, end = term.start, term.end
    earliest = (start and start.earliest) or axis.first
    latest = (end and end.latest) or axis.last
    # A term of one vague year may have a start later than its end: nothing of it is sure then.
    first = min((start and start.latest) or axis.first, latest)
    last = max((end and end.earliest) or axis.last, first)
    outer, inner = axis.cover(Days(earliest, max(latest, earliest))), axis.cover(Days(first, last))
    width = round(inner[1] - inner[0], 1)
    return TermBar(inner[0], width, outer[0], outer[1], bool(start), bool(end))


def _marks(role: Role, axis: Days, views: Views, year_link: YearLink) -> Iterable[OfficeMark]:
    events = []
    for article in role.articles:
        if when := possible(article):
            middle = when.days.first + (when.days.last - when.days.first) / 2
            events.append(Event(article, when, axis.share(middle)))
    if not events:
        return
    colon = views.interface.gettext("%(label)s:")
    for group, _ in place(events, FULL / SLOTS, 1):
        card = views.articles[group[0].article.slug]
        if len(group) == 1:
            yield OfficeMark(group[0].x, 1, card.url, f"{colon % {'label': card.date.text}} {card.title}")
            continue
        days = extent(group)
        span = f"{days.first}" if days.first == days.last else f"{days.first}/{days.last}"
        shown = views.dates.view(EventDate(span)).text
        count = views.interface.ngettext("%(count)s article", "%(count)s articles", len(group))
        label = f"{colon % {'label': shown}} {count % {'count': len(group)}}"
        yield OfficeMark(group[0].x, len(group), year_link(group[0].when.year) or "", label)
