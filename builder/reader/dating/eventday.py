"""The day of the event without its year: `on` tells which days it is in a given one."""

import datetime as dt
from dataclasses import dataclass, replace

from builder.content.article import Evidence

# A leap year: every day exists in it.
ANY_YEAR = 2000
SHORT = 3  # days of a stay of which a weekday tells one


@dataclass(frozen=True, slots=True)
class EventDay:
    """The day or the days of the event."""

    month: int
    day: int
    last: tuple[int, int] | None = None  # month and day, of several days
    year: int | None = None  # where it is printed
    weekday: int | None = None  # of the first day, Monday 1
    is_within: bool = False  # the weekday is that of one of the several days: the event's own
    is_eve: bool = False  # or of the day before them: the stay is told far from the weekday
    is_counted: bool = False  # the day is the last such weekday before or on month and day
    is_before: bool = False  # counted, and not that day itself: "jeudi dernier"
    is_local: bool = False  # counted, and told in the event's own time: rather the eve
    is_this: bool = False  # counted, and "ce mercredi": the very day of writing
    is_departure: bool = False  # counted from the first day of a stay: on that day, or on its eve
    more: int = 0  # days that follow a counted one: "mardi et mercredi"
    is_sure: bool = True
    evidence: tuple[Evidence, ...] = ()
    otherwise: "EventDay | None" = None  # the counted day, where a day told elsewhere stands in its place

    def on(self, year: int) -> tuple[dt.date, dt.date] | None:
        """Returns the first and the last day in `year`; None where that year has no such day or weekday."""
        first = day_of(year, self.month, self.day)
        if first is None:
            return None
        if self.is_counted:
            first -= dt.timedelta((first.isoweekday() - (self.weekday or 0)) % 7 or 7 * self.is_before)
        elif self.weekday and not self.is_within and first.isoweekday() != self.weekday:
            return None
        if not self.last:
            return first, first + dt.timedelta(self.more)
        last = day_of(year + (self.last < (self.month, self.day)), *self.last)
        if last is None:
            return None
        return self._one_of(first, last) if self.is_within else (first, last)

    def _one_of(self, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date] | None:
        """Returns the weekday among the days of a visit, or their eve, if one may have met then."""
        for offset in (*range((last - first).days + 1), *([-1] if self.is_eve else [])):
            day = first + dt.timedelta(offset)
            if day.isoweekday() == self.weekday:
                return day, day
        return None

    @property
    def is_short(self) -> bool:
        """Tells whether these are two days or three of a month."""
        return self.last is not None and self.last[0] == self.month and self.last[1] - self.day < SHORT

    def holds(self, other: "EventDay") -> bool:
        """Tells whether another day is one of several of a month."""
        if self.last is None or not self.month == self.last[0] == other.month:
            return False
        return self.day <= other.day <= self.last[1]

    def contradicts(self, weekday: int) -> bool:
        """Tells whether a full date was another weekday."""
        date = day_of(self.year, self.month, self.day) if self.year else None
        return date is not None and date.isoweekday() != weekday

    def back(self, days: int) -> "EventDay":
        """Returns the day so many days earlier, its weekday now that of this very day."""
        written = dt.date(self.year or ANY_YEAR + 1, self.month, 28 if self._is_leap_day else self.day)
        day = written - dt.timedelta(days)
        year = day.year if self.year else None
        after = day + dt.timedelta(self.more)
        last = (after.month, after.day) if self.more else None
        return replace(
            self, month=day.month, day=day.day, last=last, year=year, is_counted=False, is_local=False, more=0
        )

    @property
    def ended(self) -> "EventDay":
        """Returns the last of several days."""
        month, day = self.last or (self.month, self.day)
        return replace(self, month=month, day=day, last=None, weekday=None)

    @property
    def _is_leap_day(self) -> bool:
        return (self.month, self.day) == (2, 29)


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """Returns the day, or None where the year has no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def days_between(earlier: tuple[int, int], later: tuple[int, int]) -> int:
    """Returns how many days `later` comes after `earlier`, both month and day, within a year: 0 to 365."""
    gap = dt.date(ANY_YEAR, *later) - dt.date(ANY_YEAR, *earlier)
    return gap.days % 366


def with_days(years: frozenset[int], day: EventDay | None) -> frozenset[int]:
    """Returns the years that have such days at all: only 29 February is not in every one."""
    if day is None or (2, 29) not in ((day.month, day.day), day.last):
        return years
    return frozenset(year for year in years if day_of(year, 2, 29))
