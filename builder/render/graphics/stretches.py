"""
Marks that stand for more than a day to the lines that show which, row by row of a timeline.

A mark for several has one line, from the first day that one of them may be of to the last.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from builder.render.graphics.lanes import Event, Placed
from builder.render.graphics.scale import Days


class Piece(NamedTuple):
    """The part of one line, or of several that overlap, that lies in a row."""

    lane: int
    is_certain: bool
    begin: float
    has_end: bool  # False: it goes on in the next row
    end: float
    has_begin: bool


def pieces(
    placed: Mapping[int, Sequence[Placed]], shown: Mapping[int, Days]
) -> Mapping[int, Sequence[Piece]]:
    """
    Returns for each row the lines in it.

    `placed` has the marks by row; `shown` the days of every row that is drawn: a line that is longer
    than its row goes on in the lowest lane of those that follow.
    """
    found: dict[int, list[Piece]] = defaultdict(list)
    for home, marks in placed.items():
        for group, lane in marks:
            days = extent(group)
            for row, within in _rows(days, home, shown):
                begin, end = within.cover(days)
                found[row].append(
                    Piece(
                        lane=lane if row == home else 0,
                        is_certain=all(event.when.is_certain for event in group),
                        begin=begin,
                        has_end=days.last <= within.last,
                        end=end,
                        has_begin=days.first >= within.first,
                    )
                )
    return {row: _joined(found[row]) for row in found}


def extent(group: Sequence[Event]) -> Days:
    """The days from the first that one of the events may be of to the last."""
    if len(group) == 1:
        return group[0].when.days
    return Days(min(event.when.days.first for event in group), max(event.when.days.last for event in group))


def _rows(days: Days, home: int, shown: Mapping[int, Days]) -> Iterable[tuple[int, Days]]:
    """The rows that days lie in, beginning with that of their mark; none for a single day."""
    if days.first == days.last:
        return
    for row, within in shown.items():
        if row >= home and within.first <= days.last:
            yield row, within


def _joined(found: Sequence[Piece]) -> Sequence[Piece]:
    """Joins what overlaps in one lane."""
    joined: list[Piece] = []
    for piece in sorted(found):
        last = joined[-1] if joined else None
        if last and last[:2] == piece[:2] and piece.begin <= last.end:
            has_end = piece.has_end if piece.end >= last.end else last.has_end
            joined[-1] = last._replace(end=max(last.end, piece.end), has_end=has_end)
        else:
            joined.append(piece)
    return joined
