"""
A clue to the year: which years a passage allows, which it makes likely, how far it can be trusted, and why.

A text is no older than what it tells as over, and no younger than what it tells as still to come.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache, reduce

from builder.content.article import Evidence
from builder.reader.dating.eventday import EventDay

# Wire copy with a country's officials begins here; EDTF dates end there.
ALL_YEARS = frozenset(range(1945, 2101))


class Strength(IntEnum):
    """How far a clue is to be trusted."""

    HINT = 1  # what is likely: it chooses among years and excludes none for sure
    BOUND = 2  # what is told as over, or as still to come: sure together with a weekday or an office
    WHOLE_YEAR = 3  # a year whose figures are told, or that is being prepared
    CALENDAR = 4  # a weekday, a term of office, a dated fact: true of some years only
    PROOF = 5  # a year that is counted
    PRINTED = 6  # a year that stands beside the day, or in the dateline


@dataclass(frozen=True, slots=True)
class Clue:
    """What one passage says of the year."""

    evidence: Evidence
    allows: frozenset[int] = ALL_YEARS
    likely: Mapping[int, float] = field(default_factory=dict)
    strength: Strength = Strength.BOUND
    # Nothing but nearness speaks for it: no weekday, true of one year in seven, makes it sure.
    is_guessed: bool = False
    surely: frozenset[int] | None = None  # the years it allows at the utmost, where `allows` is what is usual
    is_to_its_end: bool = False  # "avant la fin de 2021": at its utmost that very year is meant

    @property
    def utmost(self) -> frozenset[int]:
        """The years that cannot be excluded."""
        return ALL_YEARS if self.is_guessed else self.surely or self.allows


def exactly(evidence: Evidence, year: int) -> Clue:
    """Returns the clue of a year that is counted."""
    return Clue(evidence, frozenset({year}), {year: 2.0}, Strength.PROOF)


def common(clues: Iterable[Clue], years: frozenset[int] = ALL_YEARS) -> frozenset[int]:
    """Returns those of `years` that every clue allows."""
    return reduce(lambda left, clue: left & clue.allows, clues, years)


@lru_cache(maxsize=512)
def years_from(first: int, last: int = max(ALL_YEARS)) -> frozenset[int]:
    return frozenset(range(max(first, min(ALL_YEARS)), min(last, max(ALL_YEARS)) + 1))


def since(date: dt.date, day: EventDay | None) -> frozenset[int]:
    """Returns the years in which the event's day is not before `date`."""
    ends = _in(date.year, day)
    return years_from(date.year + bool(ends and ends[1] < date))


def until(date: dt.date, day: EventDay | None) -> frozenset[int]:
    """Returns the years in which the event's day is not after `date`."""
    ends = _in(date.year, day)
    return years_from(min(ALL_YEARS), date.year - bool(ends and ends[0] > date))


def _in(year: int, day: EventDay | None) -> tuple[dt.date, dt.date] | None:
    """Returns the event's days in `year`, whatever weekday they are said to be."""
    if day is None:
        return None
    plain = EventDay(day.month, day.day, last=day.last)
    return plain.on(year)
