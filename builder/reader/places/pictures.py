"""Tells which pictures were taken on other days than the event: they show other places."""

import re
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

from builder.content.dates import EventDate
from builder.reader.dating.eventday import ANY_YEAR, day_of, days_between

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LONG_AGO = 5  # days between a picture and its story


def is_older(text: str, day: EventDate | None, months: Mapping[str, int], head: Iterable[str] = ()) -> bool:
    """
    Whether every day that a caption prints is far from the dateline's, or where that has none from those that
    the head of its story prints: "at a market in Kara on Oct. 3".

    False where either prints none. The year is not asked: the nearest is meant.
    """
    if not (printed := _days(text, months)):
        return False
    told = [(day.month, day.day)] if day and day.month and day.day else _days("\n".join(head), months)
    return _are_far(printed, told)


def is_of_another_time(text: str, head: Iterable[str], months: Mapping[str, int]) -> bool:
    """
    Whether a caption prints a day with its year that is far from every day which the head of its story tells:
    "Le 27 novembre 2019, le ministre a rencontré le maire" under a visit of December 12.

    Who is seen there was there then. False where either tells no day.
    """
    if not YEAR.search(text) or not (printed := _days(text, months)):
        return False
    return _are_far(printed, _days("\n".join(head), months))


def is_of_day(text: str, head: Iterable[str], months: Mapping[str, int]) -> bool:
    """Whether a caption prints one day, and the head of its story that very day: it was taken there."""
    printed = set(_days(text, months))
    return len(printed) == 1 and printed.issubset(_days("\n".join(head), months))


def _are_far(printed: Iterable[tuple[int, int]], told: Collection[tuple[int, int]]) -> bool:
    return bool(told) and all(
        min(days_between(one, other), days_between(other, one)) > LONG_AGO
        for one in printed
        for other in told
    )


def _days(text: str, months: Mapping[str, int]) -> list[tuple[int, int]]:
    """Returns the month and the day of each that a text prints."""
    found = (
        (months[(match["first"] or match["last"]).lower()], int(match["day"] or match["number"]))
        for match in _pattern(tuple(months)).finditer(text)
    )
    return [each for each in found if day_of(ANY_YEAR, *each)]


@lru_cache(maxsize=8)  # one for each language
def _pattern(months: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    before = rf"(?P<first>{names})\.? (?P<day>\d{{1,2}})(?!\d)"
    after = rf"(?P<number>\d{{1,2}})(?:\w{{2}})? (?:\w{{2}} )?(?P<last>{names})\b"
    return re.compile(rf"(?i)\b(?:{before}|{after})")
