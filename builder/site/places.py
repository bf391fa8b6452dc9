"""Articles to the places where they happen, however the wire spells them."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from builder.content.article import Article
from builder.text import fold, sort_key


@dataclass(frozen=True, slots=True)
class Place:
    """One place: "Hanoï", "Hanoi" and "Hà Nội" are one."""

    name: str  # as most articles write it; of equals the one with most accents
    count: int  # of articles


def join_places(articles: Iterable[Article]) -> tuple[Place, ...]:
    """Returns the places of the articles, those of most first; an article without a place has none."""
    spelt: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for article in articles:
        if article.location:
            spelt[place_key(article.location)][article.location] += 1
    places = [
        Place(min(names, key=lambda name: _rank(name, names)), names.total()) for names in spelt.values()
    ]
    return tuple(sorted(places, key=lambda place: (-place.count, sort_key(place.name))))


def place_key(location: str) -> str:
    """What two spellings of one place have in common: no accents, no case, no spaces."""
    return fold(location).replace(" ", "")


def _rank(name: str, names: Counter[str]) -> tuple[int, int, str]:
    return (-names[name], -sum(not letter.isascii() for letter in name), name)
