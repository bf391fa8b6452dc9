"""
A pair's articles to who met whom: people of one side against people of the other.

Two people have met, as far as the site can tell, where one article names both as taking part. The
drawing shows the MOST busiest of each side, in an order that keeps lines from crossing; the table
beside it is complete.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from builder.content.article import Article
from builder.render.cards import CountryTag, DateView, PersonCard
from builder.render.graphics.scale import shade, shades
from builder.render.views import Views
from builder.site.model import CountryPair, Person, Site
from builder.site.urls import article_url

MOST = 24  # people of a side in the drawing
MOST_DATED = 200  # meetings that the table tells with the day of the latest
HEIGHT = 100  # of the drawing, whatever its pixels


@dataclass(frozen=True, slots=True)
class Line:
    """The articles that two people share: a curve from the left to the right edge of a 100 by 100 drawing."""

    left: int  # place of the person, from 0
    right: int
    y1: float
    y2: float
    width: int


@dataclass(frozen=True, slots=True)
class NetworkSide:
    """One side of the drawing, from top to bottom."""

    country: CountryTag
    people: tuple[PersonCard, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class Meeting:
    """With whom, and in how many articles."""

    person: PersonCard
    count: int
    latest: DateView | None  # None: the table is too long to tell
    url: str  # of the article of that day


@dataclass(frozen=True, slots=True)
class Network:
    """Who met whom in a pair."""

    sides: tuple[NetworkSide, NetworkSide]
    lines: tuple[Line, ...]
    meetings: tuple[tuple[PersonCard, tuple[Meeting, ...]], ...]  # a row for each person of the first side
    count: int  # of all meetings

    @property
    def is_long(self) -> bool:
        return len(self.meetings) > MOST // 2


Shared = Mapping[tuple[str, str], Sequence[Article]]  # (person of the left, of the right) -> their articles


def make_network(
    pair: CountryPair, countries: tuple[CountryTag, CountryTag], site: Site, views: Views
) -> Network | None:
    """Returns who met whom, the side of the first of `countries` on the left; None where nobody did."""
    people = dict(zip(pair.codes, pair.people, strict=True))
    left, right = (people[tag.code] for tag in countries)
    shared = _shared(pair.articles, site, left, right)
    if not shared:
        return None
    lefts = _busiest((one, len(articles)) for (one, _), articles in shared.items())
    rights = _busiest((other, len(articles)) for (_, other), articles in shared.items())
    shown = lefts[:MOST]
    facing = _facing(shown, rights[:MOST], shared)
    return Network(
        sides=(
            NetworkSide(countries[0], tuple(views.people[one] for one in shown), len(lefts) - len(shown)),
            NetworkSide(countries[1], tuple(views.people[one] for one in facing), len(rights) - len(facing)),
        ),
        lines=tuple(_lines(shown, facing, shared)),
        meetings=_meetings(lefts, shared, views),
        count=len(shared),
    )


def _shared(
    articles: Iterable[Article], site: Site, left: Iterable[Person], right: Iterable[Person]
) -> Shared:
    lefts, rights = {person.id for person in left}, {person.id for person in right}
    shared: dict[tuple[str, str], list[Article]] = {}
    for article in articles:
        present = dict.fromkeys(
            site.person_of[article.slug, index].id for index in range(len(article.officials))
        )
        for one in present:
            if one in lefts:
                for other in present:
                    if other in rights and other != one:
                        shared.setdefault((one, other), []).append(article)
    return shared


def _busiest(counts: Iterable[tuple[str, int]]) -> list[str]:
    totals: Counter[str] = Counter()
    for person, count in counts:
        totals[person] += count
    return sorted(totals, key=lambda person: (-totals[person], person))


def _facing(lefts: Sequence[str], rights: Sequence[str], shared: Shared) -> list[str]:
    """Puts each person of the right as near as may be to those of the left whom they met."""
    heights: dict[str, float] = {}
    for other in rights:
        met = [(place, len(shared.get((one, other), ()))) for place, one in enumerate(lefts)]
        weight = sum(count for _, count in met)
        # Whoever met only people that are not drawn stands last.
        heights[other] = sum(place * count for place, count in met) / weight if weight else len(lefts)
    return sorted(rights, key=lambda other: (heights[other], rights.index(other)))


def _lines(lefts: Sequence[str], rights: Sequence[str], shared: Shared) -> Iterable[Line]:
    bounds = shades(max(map(len, shared.values())))
    for left, one in enumerate(lefts):
        for right, other in enumerate(rights):
            if articles := shared.get((one, other)):
                y1, y2 = _height(left, len(lefts)), _height(right, len(rights))
                yield Line(left, right, y1, y2, shade(len(articles), bounds))


def _height(place: int, count: int) -> float:
    return round((place + 0.5) / count * HEIGHT, 1)


def _meetings(
    lefts: Sequence[str], shared: Shared, views: Views
) -> tuple[tuple[PersonCard, tuple[Meeting, ...]], ...]:
    by_left: dict[str, list[Meeting]] = {one: [] for one in lefts}
    with_dates = len(shared) <= MOST_DATED
    for (one, other), articles in shared.items():
        # The articles of a pair stand in the order of time, those of no known year last.
        latest = next((article for article in reversed(articles) if article.date), articles[-1])
        date = views.dates.view(latest.date) if with_dates else None
        by_left[one].append(Meeting(views.people[other], len(articles), date, article_url(latest.slug)))
    return tuple(
        (views.people[one], tuple(sorted(met, key=lambda meeting: (-meeting.count, meeting.person.url))))
        for one, met in by_left.items()
    )
