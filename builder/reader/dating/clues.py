"""
A clue to the year: which years a passage allows, which it makes likely, and why.

A text is no older than what it tells as over, and no younger than what it tells as still to come.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from builder.content.article import Evidence
from builder.reader.dating.days import EventDay

# Wire copy with a country's officials begins here; EDTF dates end there.
ALL_YEARS = frozenset(range(1945, 2101))


@dataclass(frozen=True, slots=True)
class Clue:
    """What one passage says of the year. A hint may be wrong and never makes a date certain."""

    evidence: Evidence
    allows: frozenset[int] = ALL_YEARS
    likely: Mapping[int, float] = field(default_factory=dict)
    is_hint: bool = False


def since(date: dt.date, day: EventDay | None) -> frozenset[int]:
    """Returns the years in which the event's day is not before `date`."""
    first = date.year + bool(day and (ends := day.on(date.year)) and ends[1] < date)
    return frozenset(year for year in ALL_YEARS if year >= first)


def until(date: dt.date, day: EventDay | None) -> frozenset[int]:
    """Returns the years in which the event's day is not after `date`."""
    last = date.year - bool(day and (begins := day.on(date.year)) and begins[0] > date)
    return frozenset(year for year in ALL_YEARS if year <= last)


def jubilee(year: int, day: EventDay | None, evidence: Evidence, *, is_told: bool) -> Clue:
    """Returns what an anniversary in `year` says; around New Year it is also kept in the years beside it."""
    if is_told and day and 2 <= day.month <= 11:
        return Clue(evidence, frozenset({year}), {year: 2.0})
    return Clue(
        evidence, frozenset({year - 1, year, year + 1}), {year: 1.0, year - 1: 0.3}, is_hint=not is_told
    )
