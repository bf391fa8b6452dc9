"""A date as EDTF has it: known, partly known, uncertain; how it sorts and how it reads in a language."""

import datetime as dt
from dataclasses import dataclass

from builder.content import datewords
from builder.content.edtf import Choice, Expression, PartialDate, Single, Span, parse_edtf

_NEVER = dt.date.max.toordinal()


@dataclass(frozen=True, slots=True)
class EventDate:
    """What is known of a date, and how surely. Made by `parse`; a text that is no date is refused."""

    edtf: str

    def __post_init__(self) -> None:
        parse_edtf(self.edtf)

    @classmethod
    def parse(cls, text: str) -> "EventDate":
        """Returns the date that `text` writes in EDTF; raises ValueError that says how to write it."""
        return cls("".join(text.split()) if text.strip().startswith("[") else text.strip())

    @property
    def _value(self) -> Expression:
        return parse_edtf(self.edtf)

    @property
    def earliest(self) -> dt.date | None:
        """Returns the first day that it may be; None where the year is unknown or the start is open."""
        match self._value:
            case Single(date):
                return _first(date)
            case Span(start, _):
                return _first(start) if start else None
            case Choice(dates):
                return min((first for date in dates if (first := _first(date))), default=None)

    @property
    def latest(self) -> dt.date | None:
        """Returns the last day that it may be; None where the year is unknown or the end is open."""
        match self._value:
            case Single(date):
                return _last(date)
            case Span(_, end):
                return _last(end) if end else None
            case Choice(dates):
                return max((last for date in dates if (last := _last(date))), default=None)

    @property
    def year(self) -> int | None:
        return self._shared[0]

    @property
    def month(self) -> int | None:
        return self._shared[1]

    @property
    def day(self) -> int | None:
        return self._shared[2]

    @property
    def _shared(self) -> tuple[int | None, int | None, int | None]:
        """Returns year, month and day, each None where it is unknown or not one only."""
        match self._value:
            case Single(date):
                return (date.known_year, date.month, date.day)
            case Span(None, _) | Span(_, None):
                return (None, None, None)
            case Span(PartialDate() as start, PartialDate() as end):
                if start.year != end.year:
                    return (None, None, None)
                month = start.month if start.month == end.month else None
                return (start.known_year, month, start.day if month and start.day == end.day else None)
            case Choice(dates):
                years, months, days = zip(
                    *((date.known_year, date.month, date.day) for date in dates), strict=True
                )
                return (_only(years), _only(months), _only(days))
        raise AssertionError(self.edtf)

    @property
    def is_certain(self) -> bool:
        """Says whether it is a day or a span of days of which nothing is unknown or in doubt."""
        match self._value:
            case Single(date):
                return date.is_certain_day
            case Span(start, end):
                return bool(start and end and start.is_certain_day and end.is_certain_day)
            case Choice():
                return False

    @property
    def sort_key(self) -> tuple[int, int, int, str]:
        """
        Returns a key that puts dates in order of time, those without a year last.

        A month or a year stands before its own days, as a heading does.
        """
        first, last = self.earliest, self.latest
        if first or last:
            low = (first or last or dt.date.min).toordinal()
            return (0, low, -(last.toordinal() if last else _NEVER), self.edtf)
        dates = datewords.dates_of(self._value)
        return (1, (dates[0].month or 0) * 100 + (dates[0].day or 0), 0, self.edtf)

    def as_datetime(self) -> str | None:
        """
        Returns what `<time datetime>` may hold, or None where it can hold nothing true.

        That attribute knows no doubt: of a date in doubt only the sure part is given (2018?-03-28
        gives 03-28), and of a span or a choice nothing.
        """
        match self._value:
            case Single(date):
                return _sure_part(date)
            case _:
                return None

    def describe(self, language: str) -> str:
        """Returns the date in words, as a page shows it, in one of the interface languages."""
        return datewords.describe(self._value, language)

    def doubt(self, language: str) -> str | None:
        """Returns a short sentence on why it is not certain, or None where it is."""
        return None if self.is_certain else datewords.doubt(self._value, language)


def _first(date: PartialDate) -> dt.date | None:
    bounds = date.bounds()
    return bounds[0] if bounds else None


def _last(date: PartialDate) -> dt.date | None:
    bounds = date.bounds()
    return bounds[1] if bounds else None


def _only(values: tuple[int | None, ...]) -> int | None:
    return values[0] if len(set(values)) == 1 else None


def _sure_part(date: PartialDate) -> str | None:
    in_doubt = date.unsure | date.about
    month = None if date.month is None or "month" in in_doubt else f"{date.month:02d}"
    day = None if month is None or date.day is None or "day" in in_doubt else f"{month}-{date.day:02d}"
    if date.known_year is None or "year" in in_doubt:
        return day
    return f"{date.year}-{day or month}" if day or month else date.year
