"""Values to places: years to rows and ticks, days to a share of an axis, counts to shades and heights."""

import datetime as dt
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

FULL = 100  # a coordinate along an axis is a percentage of it
LONGEST_GAP = 3  # years without anything that are still drawn one by one
SHADES = 5
_ROUND = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, both ends part of it."""

    first: dt.date
    last: dt.date

    def share(self, day: dt.date) -> float:
        """Returns where the middle of a day stands, 0 to 100; what lies outside is moved to the edge."""
        first = self.first.toordinal()
        return _percent((day.toordinal() - first + 0.5) / (self.last.toordinal() - first + 1))

    def cover(self, other: "Days") -> tuple[float, float]:
        """Returns where the part of another stretch that lies in this one begins and ends, 0 to 100."""
        length = (self.last - self.first).days + 1
        begin = (other.first - self.first).days / length
        return _percent(begin), _percent(((other.last - self.first).days + 1) / length)


def _percent(share: float) -> float:
    return round(min(max(share, 0), 1) * FULL, 1)


@lru_cache(maxsize=4096)
def years(first: int, last: int) -> Days:
    """Returns the days of the years from `first` to `last`."""
    return Days(dt.date(first, 1, 1), dt.date(last, 12, 31))


def runs(taken: Collection[int]) -> Iterator[tuple[int, int]]:
    """
    Yields (first, last) from the first to the last of `taken`: each year alone, a long gap as one.

    A gap of at most LONGEST_GAP years is told year by year, so that the eye sees how long it is.
    """
    ordered = sorted(set(taken))
    yield from ((year, year) for year in ordered[:1])
    for before, year in pairwise(ordered):
        if year - before - 1 > LONGEST_GAP:
            yield before + 1, year - 1
        else:
            yield from ((empty, empty) for empty in range(before + 1, year))
        yield year, year


def ticks(first: int, last: int, most: int) -> tuple[int, ...]:
    """Returns at most `most` (two or more) round years, evenly spaced, and at least one year."""
    step = next(step for step in _round_numbers() if last // step - (first - 1) // step <= most)
    found = tuple(range(-(-first // step) * step, last + 1, step))
    return found or (first,)


def shades(most: int) -> tuple[int, ...]:
    """Returns the least count of each shade, from 1 up, round numbers: at most SHADES of them."""
    bounds = []
    for number in _round_numbers():
        if number > max(most, 1):
            break
        bounds.append(number)
    steps = min(SHADES, len(bounds))
    return tuple(
        bounds[index * (len(bounds) - 1) // (steps - 1) if steps > 1 else 0] for index in range(steps)
    )


def shade(count: int, bounds: Collection[int]) -> int:
    """Returns the shade of a count: 1 for the lightest, 0 for none at all."""
    return sum(bound <= count for bound in bounds)


def height(count: int, most: int, full: int) -> int:
    """Returns how high a bar stands when the highest is `full`; what is not nothing is seen."""
    return max(2, round(full * count / most)) if count else 0


def _round_numbers() -> Iterator[int]:
    power = 1
    while True:
        yield from (power * number for number in _ROUND)
        power *= 10
