"""
Lists that are too long for one page to the pages that they are divided into.

Articles are divided by year and a long year by month, people by letter; what is still too long is cut
into numbered parts. An address tells the year, the month or the letter and nothing else, so a new
article or person never moves those of another year or letter.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TypeVar

from anyascii import anyascii

from builder.content.article import Article
from builder.site.model import Person
from builder.site.pairs import person_key
from builder.site.timeline import year_of
from builder.site.urls import letter_url, period_url

LONGEST = 200  # entries of one list; a longer one is divided
LATEST = 50  # how many of a divided list, or of a list beside another, its own page still shows
FOREMOST = 24  # people of a pair or met by a person who are shown with all that is known; the next by name
FEW = 12  # the same for a list at the foot of a page about something else
_SHORT = 62  # days: what takes no longer stands under the month of its beginning

T = TypeVar("T")
K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Period:
    """One page of a divided list of articles: a year, a month of a long year, or a part of either."""

    url: str
    year: int | None  # None: what has no year
    month: int | None  # None: the year, with those of its articles that stand on no page of a month
    number: int  # 1; a further part of the same time has 2 and more
    count: int  # of all parts and months together
    articles: tuple[Article, ...]  # that stand on this page, in order of time
    months: tuple["Period", ...] = ()  # of a year too long for one page


@dataclass(frozen=True, slots=True)
class Letter:
    """One page of a divided list of people: those under a letter, or a part of them."""

    url: str
    letter: str  # "A", or "#" for what begins with none
    number: int
    count: int  # of all parts together
    people: tuple[Person, ...]


def is_long(entries: Sequence[object]) -> bool:
    """Whether a list is divided, and shows only its latest or foremost on its own page."""
    return len(entries) > LONGEST


def foremost(entries: Sequence[T], *, few: bool = False) -> Sequence[T]:
    """What is shown of a list where all of it is not: its first entries."""
    return entries[: FEW if few else LATEST]


def left_out(entries: Sequence[object], *, few: bool = False) -> int:
    """How many entries are then not shown."""
    return max(0, len(entries) - (FEW if few else LATEST))


# ------------------------------------------------------------------ articles


def periods(articles: Sequence[Article], base: str) -> tuple[Period, ...]:
    """Takes articles in order of time; returns the pages of the list at `base`: years, what has none last."""
    return tuple(
        period for year, members in groupby(articles, key=year_of) for period in _year(year, [*members], base)
    )


def _year(year: int | None, articles: Sequence[Article], base: str) -> Iterator[Period]:
    if year is None or not is_long(articles):
        yield from _parts(articles, len(articles), base, year, None)
        return
    by_month = _gather(articles, _month)
    rest = by_month.pop(None, [])
    months = tuple(
        period
        for month in sorted(number for number in by_month if number)
        for period in _parts(by_month[month], len(by_month[month]), base, year, month)
    )
    yield from _parts(rest, len(articles), base, year, None, months)


def _parts(
    articles: Sequence[Article],
    count: int,
    base: str,
    year: int | None,
    month: int | None,
    months: tuple[Period, ...] = (),
) -> Iterator[Period]:
    for number, part in enumerate(_cut(articles), start=1):
        url = period_url(base, year, month, number)
        yield Period(url, year, month, number, count, part, months if number == 1 else ())


def _month(article: Article) -> int | None:
    """The month that an article of a long year stands under; None where it may be of many."""
    date = article.date
    if date is None or date.month is not None:
        return date.month if date else None
    if date.earliest is None or date.latest is None or (date.latest - date.earliest).days > _SHORT:
        return None
    return date.earliest.month


def beside(pages: Sequence[Period]) -> Mapping[str, tuple[Period | None, Period | None]]:
    """
    For each page of a divided list, by address, the ones before and after it.

    A year stands between years. A month stands between months, across the turn of a year too; where
    the other year is not divided by month it is that year.
    """
    leaves: list[Period] = []
    for page in pages:
        leaves += page.months or (page,)
    found = dict(_neighbours(leaves))
    return found | dict(_neighbours(pages))


def _neighbours(pages: Sequence[Period]) -> Iterator[tuple[str, tuple[Period | None, Period | None]]]:
    for (before, page), (_, after) in pairwise(pairwise((None, *pages, None))):
        if page:
            yield page.url, (before, after)


# ------------------------------------------------------------------ people


def letters(people: Sequence[Person], base: str) -> tuple[Letter, ...]:
    """Takes people by sort name; returns the pages of the list at `base`, those under no letter last."""
    by_letter = _gather(people, letter_of)
    others = [by_letter.pop("#")] if "#" in by_letter else []
    return tuple(
        Letter(letter_url(base, letter, number), letter, number, len(members), part)
        for members in (*(by_letter[letter] for letter in sorted(by_letter)), *others)
        for letter in (letter_of(members[0]),)
        for number, part in enumerate(_cut(members), start=1)
    )


def letter_of(person: Person) -> str:
    """The letter that a person stands under in an index, "#" for a name that begins with none."""
    first = anyascii(person.sort_name)[:1].upper()
    return first if "A" <= first <= "Z" else "#"


def most_present(people: Iterable[Person]) -> Sequence[Person]:
    """The foremost of a long list of people, those in most articles first."""
    return foremost(sorted(people, key=lambda person: (-_articles(person), person_key(person))))


def _articles(person: Person) -> int:
    return len({appearance.article.slug for appearance in person.appearances})


# ------------------------------------------------------------------ both


def _gather(entries: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    found: dict[K, list[T]] = {}
    for entry in entries:
        found.setdefault(key(entry), []).append(entry)
    return found


def _cut(entries: Sequence[T]) -> Iterator[tuple[T, ...]]:
    """Cuts a list into parts that are not too long; of an empty one there is one part."""
    for start in range(0, max(len(entries), 1), LONGEST):
        yield tuple(entries[start : start + LONGEST])
