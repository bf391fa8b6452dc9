"""Tells which pictures were taken on other days than the event: they show other places."""

import datetime as dt
import re
from collections.abc import Mapping
from functools import lru_cache

from builder.content.dates import EventDate

LONG_AGO = 5  # days between a picture and its story
LEAP = 2000  # any year that has every day


def is_older(text: str, day: EventDate | None, months: Mapping[str, int]) -> bool:
    """
    Whether every day that a caption prints is far from the dateline's: "at a market in Kara on Oct. 3".

    False where either prints none. The year is not asked: the nearest is meant.
    """
    if day is None or not day.month or not day.day:
        return False
    told = dt.date(LEAP, day.month, day.day)
    printed = [each for each in _days(text, months) if each]
    return bool(printed) and all(_between(each, told) > LONG_AGO for each in printed)


def _between(one: dt.date, other: dt.date) -> int:
    apart = abs((one - other).days)
    return min(apart, 366 - apart)


def _days(text: str, months: Mapping[str, int]) -> list[dt.date | None]:
    return [
        _date(months[(match["first"] or match["last"]).lower()], int(match["day"] or match["number"]))
        for match in _pattern(tuple(months)).finditer(text)
    ]


def _date(month: int, day: int) -> dt.date | None:
    try:
        return dt.date(LEAP, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=8)  # one for each language
def _pattern(months: tuple[str, ...]) -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    before = rf"(?P<first>{names})\.? (?P<day>\d{{1,2}})(?!\d)"
    after = rf"(?P<number>\d{{1,2}})(?:\w{{2}})? (?:\w{{2}} )?(?P<last>{names})\b"
    return re.compile(rf"(?i)\b(?:{before}|{after})")
