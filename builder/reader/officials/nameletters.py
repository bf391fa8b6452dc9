"""
What the letters of a name say of the country that its bearer may serve.

Names of one country have letters in common, with one another and with its towns: a name with the letters
"-ycz" is likelier a Pole's than a Chilean's. So every three letters of a name are compared with those of the
names known of a country (rules/names.json) and of its towns, and with those of all countries. No name tells a
country by itself: `likelier` weighs it with what stands around.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from pathlib import Path

from builder.reader.tables import load_table
from builder.reader.weights import LEARN

WORD = re.compile(r"[^\W\d_]+")
SIZE = 3  # letters that are compared at a time
NAMES_COUNT = 2  # times as much as towns
LIKENESSES = (-8, -4, -2, -1, 0, 1, 2, 4, 7, 10)
LEADS = (-8, -4, -2, -1, 0, 1, 2, 4, 8)  # halves by which a likeness is greater than any other
DOUBT = 150.0  # letters that a country is thought to share with all others, beside those known of it


class NameLetters:
    """The letters of the names and the towns of each country; counted once somebody asks."""

    def __init__(self, names: Mapping[str, str], towns: Iterable[Mapping[str, Sequence[str]]] = ()):
        self._names = names
        self._towns = tuple(towns)
        self._worth: dict[str, tuple[dict[str, float], float]] = {}

    def likeness(self, name: str, country: str) -> float:
        """Returns how much likelier a name's letters are that country's than anybody's; 0 without any."""
        if country not in self._counts:
            return 0.0
        if country not in self._worth:
            self._worth[country] = self._worth_in(country)
        worth, of_none = self._worth[country]
        threes = letters(name)
        return sum(worth.get(three, of_none) for three in threes) / math.sqrt(max(len(threes), 1))

    def _worth_in(self, country: str) -> tuple[dict[str, float], float]:
        """Returns what three letters are worth that a country's names have, and any others."""
        of, every = self._counts[country], self._all
        total, of_all = of.total() + DOUBT, every.total()
        share = {three: count * of_all / (every[three] + 0.5) for three, count in of.items()}
        return {three: math.log((each + DOUBT) / total) for three, each in share.items()}, math.log(
            DOUBT / total
        )

    @cached_property
    def _counts(self) -> dict[str, Counter[str]]:
        """How often each three letters stand in the names and towns of each country."""
        counts: dict[str, Counter[str]] = {}
        for code in sorted({*self._names, *chain.from_iterable(self._towns)}):
            of: Counter[str] = Counter()
            for name in self._names.get(code, "").split():
                for three in letters(name):
                    of[three] += NAMES_COUNT
            for name in chain.from_iterable(towns.get(code, ()) for towns in self._towns):
                of.update(letters(name))
            counts[code] = of
        return counts

    @cached_property
    def _all(self) -> Counter[str]:
        every: Counter[str] = Counter()
        for of in self._counts.values():
            every.update(of)
        return every


@lru_cache(maxsize=2_000)
def letters(name: str) -> tuple[str, ...]:
    """Returns every three letters in a row of a name's words, where each begins and ends as well."""
    words = (f"^{word}$" for word in WORD.findall(name.lower()))
    return tuple(word[first : first + SIZE] for word in words for first in range(len(word) - SIZE + 1))


def by_letters(
    name: str, relations: Mapping[str | None, str], known: NameLetters
) -> dict[str | None, tuple[str, ...]]:
    """Returns by country what the letters of a name say."""
    likeness = {code: 2 * known.likeness(name, code) for code in relations if code}
    first, second = (*sorted(likeness.values(), reverse=True), 0.0, 0.0)[:2]
    told: dict[str | None, tuple[str, ...]] = {}
    for code, own in likeness.items():
        ahead = within(own - (second if own == first else first), LEADS)
        told[code] = (
            f"letters {within(own, LIKENESSES)}",
            f"letters ahead {ahead}",
            f"{relations[code]}: letters ahead {ahead}",
        )
    return told


def within(value: float, limits: Sequence[int]) -> str:
    """Returns the first of the limits that a number does not exceed."""
    return next((str(limit) for limit in limits if value <= limit), "more")


def load_names(path: Path, *, file: str) -> Mapping[str, str]:
    """
    Loads the words of names of each country, parted by blanks; where there is no such file, none are known.

    Raises RuleError, with `file` as its name, where it holds anything else.
    """
    return load_table(path, file=file, values=str, holds="countries and names", fix=LEARN)
