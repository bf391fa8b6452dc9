"""
Tells whose people bear a name: of two sides, somebody told without a country may be of one of them only.

"La vice-présidente de la Chambre, Mariangela Rossi", in a Tunisian wire about a visit to Rome: she is no
Tunisian. The table is coarse, so it says only of whom somebody is not, where the other side can be his.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pydantic import RootModel

from builder.reader.rule import Section

LEAST = 2  # letters of a surname beside its beginning or its ending


class People(Section):
    """One row of peoples.yaml: names that are common in some countries."""

    countries: frozenset[str]
    given: tuple[str, ...] = ()
    beginnings: tuple[str, ...] = ()  # of a name; with a blank behind it a word of its own: "van der "
    endings: tuple[str, ...] = ()  # of a surname


class PeopleTable(RootModel[tuple[People, ...]]):
    """peoples.yaml."""


@dataclass(frozen=True, eq=False)
class Peoples:
    """The table made ready."""

    given: dict[str, frozenset[str]]
    rows: tuple[People, ...]

    @lru_cache(maxsize=1024)  # noqa: B019  (the table lives as long as the process)
    def countries_of(self, keys: tuple[str, ...]) -> frozenset[str]:
        """Returns the countries whose people bear such a name; none where the table does not know it."""
        *fore, last = keys
        found = [self.given[part] for part in _parts(fore) if part in self.given]
        whole = f" {' '.join(keys)} "
        surnames = [*_parts([last])]
        for row in self.rows:
            begins = any(_begins(whole, keys, begin) for begin in row.beginnings)
            if begins or any(_ends(name, row.endings) for name in surnames):
                found.append(row.countries)
        return frozenset().union(*found)


def peoples_of(rows: Sequence[People]) -> Peoples:
    given: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for name in row.given:
            given[name] |= row.countries
    return Peoples(
        {name: frozenset(countries) for name, countries in given.items()},
        tuple(row for row in rows if row.beginnings or row.endings),
    )


def _parts(keys: Iterable[str]) -> Iterable[str]:
    """ "Marie-Louise" and its parts."""
    for key in keys:
        yield key
        if "-" in key:
            yield from key.split("-")


def _begins(whole: str, keys: tuple[str, ...], begin: str) -> bool:
    if not begin[-1].isalpha():
        return f" {begin}" in whole
    return any(key.startswith(begin) and len(key) > len(begin) + LEAST for key in keys)


def _ends(name: str, endings: tuple[str, ...]) -> bool:
    return any(name.endswith(end) and len(name) >= len(end) + LEAST for end in endings)
