"""
Parses the part of EDTF (ISO 8601-2) that a digest needs into values.

    2018   2018-03   2018-03-28           a year, a month, a day
    2018-03-28?   2018?-03-28             ? unsure, ~ about, % both: of all that stands to its left
    2018-?03-28                           before a part: of that part alone
    201X   XXXX-03-28   2018-XX           X for a digit that is not known
    2018-03-22/2018-03-25   2018/..       from, to; .. where an end is open
    [2017-03-28,2018-03-28]               one of these

Years run from 1000 to 2100: outside of them a "date" in a wire is a slip of the keyboard.
"""

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

FIRST_YEAR, LAST_YEAR = 1000, 2100
PARTS = ("year", "month", "day")
_DATE = re.compile(
    r"(?P<before_year>[?~%]?)(?P<year>\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX)(?P<after_year>[?~%]?)"
    r"(?:-(?P<before_month>[?~%]?)(?P<month>\d\d|XX)(?P<after_month>[?~%]?)"
    r"(?:-(?P<before_day>[?~%]?)(?P<day>\d\d|XX)(?P<after_day>[?~%]?))?)?",
    re.ASCII,
)
EXAMPLES = "Write it as 2018-03-28, 2018-03 or 2018; 2018?-03-28 says that the year is unsure."


class NotADateError(ValueError):
    """A text is no date: what is wrong with it, and how to write what was meant."""

    def __init__(self, problem: str, fix: str = EXAMPLES):
        super().__init__(f"{problem} {fix}")
        self.problem = problem
        self.fix = fix


@dataclass(frozen=True, slots=True)
class PartialDate:
    """One date, of which each part may be unknown or in doubt."""

    year: str  # "2018", "201X", "XXXX"
    month: int | None
    day: int | None
    unsure: frozenset[str]  # the names of the parts in doubt: year, month, day
    about: frozenset[str]  # the names of the parts that are only roughly right

    @property
    def known_year(self) -> int | None:
        return None if "X" in self.year else int(self.year)

    @property
    def has_no_year(self) -> bool:
        return self.year == "XXXX"

    @property
    def stated(self) -> tuple[str, ...]:
        """Returns the names of the parts that are known at least roughly."""
        known = (not self.has_no_year, self.month is not None, self.day is not None)
        return tuple(part for part, is_known in zip(PARTS, known, strict=True) if is_known)

    @property
    def is_certain_day(self) -> bool:
        return self.known_year is not None and self.day is not None and not self.unsure and not self.about

    def bounds(self) -> tuple[dt.date, dt.date] | None:
        """Returns the first and the last day that the date may be, or None where the year is unknown."""
        if self.has_no_year:
            return None
        years = _years(self.year)
        if (self.month, self.day) == (2, 29):
            years = [year for year in years if calendar.isleap(year)]
        first, last = years[0], years[-1]
        month = self.month or 12
        return (
            dt.date(first, self.month or 1, self.day or 1),
            dt.date(last, month, self.day or calendar.monthrange(last, month)[1]),
        )


@dataclass(frozen=True, slots=True)
class Single:
    """One date."""

    date: PartialDate


@dataclass(frozen=True, slots=True)
class Span:
    """From one date to another; None where an end is open."""

    start: PartialDate | None
    end: PartialDate | None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several dates, it is not known which."""

    dates: tuple[PartialDate, ...]


Expression = Single | Span | Choice


@lru_cache(maxsize=4096)
def parse_edtf(text: str) -> Expression:
    """Returns what `text` says; raises NotADateError with a remedy."""
    if text.startswith("[") and text.endswith("]"):
        return _choice(text)
    if text.count("/") == 1:
        return _span(text)
    return Single(_date(text))


def _choice(text: str) -> Choice:
    dates = tuple(_date(part) for part in text[1:-1].split(","))
    if len(dates) < 2 or len(set(dates)) < len(dates):
        raise NotADateError(
            f'"{text}" does not name two different dates.', "Write it as [2017-03-28,2018-03-28]."
        )
    if len({date.has_no_year for date in dates}) > 1:
        raise NotADateError(f'"{text}" mixes known and unknown years.', "Give each date its year, or none.")
    return Choice(dates)


def _span(text: str) -> Span:
    ends = text.split("/")
    if not all(ends) or ends == ["..", ".."]:
        raise NotADateError(
            f'"{text}" is not a span of time.', "Write it as 2018-03-22/2018-03-25, 2018/.. or ../2018."
        )
    start, end = (None if part == ".." else _date(part) for part in ends)
    for date in (start, end):
        if date and date.known_year is None and not date.has_no_year:
            raise NotADateError(
                f'"{text}" has an end with half a year.', "Write whole years, as in 2010/2019."
            )
    if start and end:
        _refuse_impossible_span(text, start, end)
    return Span(start, end)


def _refuse_impossible_span(text: str, start: PartialDate, end: PartialDate) -> None:
    if start.has_no_year != end.has_no_year:
        raise NotADateError(
            f'"{text}" mixes a known and an unknown year.', "Give both ends their year, or none."
        )
    first, last = start.bounds(), end.bounds()
    if first and last and (first[0] > last[0] or first[1] > last[1]):
        raise NotADateError(f'"{text}" ends before it begins.', "Write the earlier date first.")


def _date(text: str) -> PartialDate:
    match = _DATE.fullmatch(text)
    if not match:
        raise _not_a_date(text)
    year, month, day = match["year"], _number(match["month"]), _number(match["day"])
    _refuse_impossible(text, year, month, day, names_month=match["month"] != "XX")
    marks = [
        (part, match[f"before_{part}"] or "", match[f"after_{part}"] or "") for part in PARTS if match[part]
    ]
    return PartialDate(year, month, day, unsure=_marked(marks, "?%"), about=_marked(marks, "~%"))


def _number(digits: str | None) -> int | None:
    return None if digits in (None, "XX") else int(digits or 0)


def _marked(marks: list[tuple[str, str, str]], signs: str) -> frozenset[str]:
    """A sign after a part holds for all up to it, one before a part for that part alone."""
    found: set[str] = set()
    for index, (part, before, after) in enumerate(marks):
        if before and before in signs:
            found.add(part)
        if after and after in signs:
            found.update(name for name, _, _ in marks[: index + 1])
    return frozenset(found)


def _refuse_impossible(
    text: str, year: str, month: int | None, day: int | None, *, names_month: bool
) -> None:
    if not _years(year):
        raise NotADateError(
            f'"{text}" is not a date: years run from {FIRST_YEAR} to {LAST_YEAR}.', "Check the year."
        )
    if day is not None and not names_month:
        raise NotADateError(f'"{text}" has a day but no month.', f"Write {year}, or add the month.")
    if (year, month, day) == ("XXXX", None, None):
        raise NotADateError(f'"{text}" says nothing.', "Write null where no date is known.")
    if month is not None and not 1 <= month <= 12:
        fix = "Write a month from 01 to 12."
        if day is not None and 1 <= day <= 12 and is_date(turned := f"{year}-{day:02d}-{month:02d}"):
            fix = f"Did you mean {turned}?"
        raise NotADateError(f'"{text}" is not a date: there is no month {month:02d}.', fix)
    if month is not None and day is not None:
        _refuse_impossible_day(text, year, month, day)


def _refuse_impossible_day(text: str, year: str, month: int, day: int) -> None:
    days = max(calendar.monthrange(each, month)[1] for each in (_years(year) if year != "XXXX" else [2000]))
    if not 1 <= day <= days:
        written = f"{year}-{month:02d}"
        fix = f"Write a day from 01 to {days}, or {written} where the day is not known."
        raise NotADateError(f'"{text}" is not a date: {written} has {days} days.', fix)


@lru_cache(maxsize=512)
def _years(pattern: str) -> list[int]:
    first, last = int(pattern.replace("X", "0")), int(pattern.replace("X", "9"))
    return list(range(max(first, FIRST_YEAR), min(last, LAST_YEAR) + 1))


def is_date(text: str) -> bool:
    """Says whether `text` is EDTF as we read it."""
    try:
        parse_edtf(text)
    except NotADateError:
        return False
    return True


def _not_a_date(text: str) -> NotADateError:
    meant = _meant(text)
    shown = text if len(text) <= 60 else text[:57] + "…"
    return NotADateError(f'"{shown}" is not a date.', f"Write it as {meant}." if meant else EXAMPLES)


def _meant(text: str) -> str | None:
    """Returns the date that a frequent slip stood for, or None where more than one reading is possible."""
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)[T ].*|(\d{4})(\d\d)(\d\d)", text, re.ASCII):
        year, month, day = (match[index] or match[index + 3] for index in (1, 2, 3))
    elif match := re.fullmatch(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})", text, re.ASCII):
        year, month, day = match[1], match[2], match[3]
    elif match := re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", text, re.ASCII):
        # 04/05/2018 is the fourth of May or the fifth of April: only the editor knows.
        if int(match[1]) <= 12 and int(match[2]) <= 12 and int(match[1]) != int(match[2]):
            return None
        day, month, year = (
            (match[1], match[2], match[3]) if int(match[2]) <= 12 else (match[2], match[1], match[3])
        )
    else:
        return None
    meant = f"{year}-{int(month):02d}-{int(day):02d}"
    return meant if is_date(meant) else None
