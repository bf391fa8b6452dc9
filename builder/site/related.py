"""
An article to the few others that somebody who has read it may want next, each with the reason.

Looked at are only the articles that stand near it in time among those of its pairs, of its people and of
its place: so much an article, however many there are.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from builder.content.article import Article
from builder.site.model import Person
from builder.site.pairs import pair_codes
from builder.site.places import place_key

MOST = 5  # related articles of one article
NEAR = 6  # how far from it they are looked for, before and after, in each series
PAIRS, PEOPLE = 6, 8  # in how many of its series: the people of a long list are named after the main ones
WEEK = 7
SOON, A_YEAR = 31, 366

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Related:
    """One article that has to do with another, and what they have in common."""

    article: Article
    days: int | None  # from the other to this one; below 0 this one is earlier; None: a day is not certain
    is_same_pair: bool
    people: int  # in both
    is_same_place: bool  # and in the same week

    @property
    def weight(self) -> int:
        distance = None if self.days is None else abs(self.days)
        nearness = 0 if distance is None or distance > A_YEAR else 2 if distance <= SOON else 1
        return 3 * self.people + 3 * self.is_same_place + (2 + nearness) * self.is_same_pair


class Relations:
    """The series in which articles stand: by pair, by person, by place."""

    def __init__(
        self, articles: Sequence[Article], person_of: Mapping[tuple[str, int], Person], pair_limit: int
    ):
        """Takes the articles in the order of time."""
        self._pairs = {article.slug: pair_codes(article, pair_limit) for article in articles}
        self._people = {
            article.slug: tuple(
                dict.fromkeys(person_of[article.slug, index].id for index in range(len(article.officials)))
            )
            for article in articles
        }
        self._place = {article.slug: place_key(article.location or "") for article in articles}
        self._day = {article.slug: _day(article) for article in articles}
        self._by_pair = _Series(articles, self._pairs)
        self._by_person = _Series(articles, self._people)
        dated = [article for article in articles if self._day[article.slug] is not None]
        self._by_place = _Series(
            sorted(dated, key=lambda article: (self._day[article.slug] or 0, article.slug)),
            {slug: (place,) if place else () for slug, place in self._place.items()},
        )

    def of(self, article: Article, may_show: Callable[[Article], bool]) -> tuple[Related, ...]:
        """Returns the most related of the articles that the caller may show, the nearest first."""
        near = {other.slug: other for other in self._near(article) if other.slug != article.slug}
        found = [
            related
            for other in near.values()
            if may_show(other) and (related := self._between(article, other))
        ]
        found.sort(key=lambda one: (-one.weight, one.days is None, abs(one.days or 0), one.article.slug))
        return tuple(found[:MOST])

    def _near(self, article: Article) -> Iterator[Article]:
        for codes in self._pairs[article.slug][:PAIRS]:
            yield from self._by_pair.near(codes, article.slug)
        for person in self._people[article.slug][:PEOPLE]:
            yield from self._by_person.near(person, article.slug)
        yield from self._by_place.near(self._place[article.slug], article.slug)

    def _between(self, article: Article, other: Article) -> Related | None:
        """What two articles have in common, or None where it is too little to be told."""
        here, there = self._day[article.slug], self._day[other.slug]
        days = None if here is None or there is None else there - here
        related = Related(
            article=other,
            days=days,
            is_same_pair=not set(self._pairs[article.slug]).isdisjoint(self._pairs[other.slug]),
            people=len(set(self._people[article.slug]).intersection(self._people[other.slug])),
            is_same_place=self._place[article.slug] == self._place[other.slug] != ""
            and days is not None
            and abs(days) <= WEEK,
        )
        return related if related.weight else None


class _Series:
    """Articles under the keys that they share, each knowing its own place there."""

    def __init__(self, articles: Sequence[Article], keys: Mapping[str, Sequence[Key]]):
        self._members: defaultdict[object, list[Article]] = defaultdict(list)
        self._places: dict[tuple[object, str], int] = {}
        for article in articles:
            for key in keys[article.slug]:
                members = self._members[key]
                self._places[key, article.slug] = len(members)
                members.append(article)

    def near(self, key: object, slug: str) -> Sequence[Article]:
        """The articles around one, itself among them; none where it does not stand under the key."""
        place = self._places.get((key, slug))
        return () if place is None else self._members[key][max(0, place - NEAR) : place + NEAR + 1]


def _day(article: Article) -> int | None:
    """The day as a number, or None where it is not certain: a distance is not told from a guess."""
    if article.date is None or not article.date.is_certain or article.date.earliest is None:
        return None
    return article.date.earliest.toordinal()
