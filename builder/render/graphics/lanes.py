"""The events of one row to the marks that stand for them: apart where there is room, together where not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from builder.content.article import Article
from builder.render.graphics.days import Possible


@dataclass(frozen=True, slots=True)
class Event:
    """An article on a time axis."""

    article: Article
    when: Possible
    x: float  # per cent of its row


Placed = tuple[Sequence[Event], int]  # the events that share a mark, and its lane, 0 for the lowest


def place(events: Sequence[Event], gap: float, lanes: int) -> list[Placed]:
    """
    Takes the events of a row; returns those that share a mark, and the lane of the mark.

    Two marks of one lane are never nearer than `gap`. Events that stand nearer to the first of them
    than that have a lane each, from the bottom up; where that does not work they share one mark.
    """
    placed: list[Placed] = []
    free = [-gap] * lanes  # where in each lane the next mark may stand
    for group in _near(sorted(events, key=lambda event: (event.x, event.article.slug)), gap):
        apart = len(group) <= lanes and all(event.x >= free[lane] for lane, event in enumerate(group))
        for lane, members in enumerate([[event] for event in group] if apart else [group]):
            placed.append((members, lane))
            free[lane] = members[0].x + gap
    return placed


def _near(events: Sequence[Event], gap: float) -> Iterable[list[Event]]:
    group: list[Event] = []
    for event in events:
        if group and event.x - group[0].x >= gap:
            yield group
            group = []
        group.append(event)
    yield group
