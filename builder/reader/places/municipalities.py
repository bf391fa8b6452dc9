"""
Knows the towns of each country that an office may govern, a body may be of or an event be in: some sixty
thousand, too many to be looked for among other words.

Many countries have a town of one name, and whose is meant the story tells: so a name leads to all of them.
"""

from collections.abc import Mapping, Set
from pathlib import Path

from builder.reader.places.plainletters import flat
from builder.reader.tables import load_table

FIX = "rules/README.md says how it is made."


def load_municipalities(path: Path, *, file: str) -> Mapping[str, tuple[str, ...]]:
    """
    Loads towns from a JSON object of countries and their towns, parted by commas, in plain small letters;
    where there is no such file, none is known. Returns the countries of each name.

    Raises RuleError, with `file` as its name, where it holds anything else.
    """
    table = load_table(path, file=file, values=str, holds="countries and their towns", fix=FIX)
    towns: dict[str, tuple[str, ...]] = {}
    for code, names in table.items():
        own = dict.fromkeys(_joined(names).split(", "), (code,))
        shared = {name: (*towns[name], code) for name in own.keys() & towns.keys()}
        towns |= own
        towns |= shared
    return towns


def spelt_plainly(name: str) -> str:
    """Returns a town's name as the list has it."""
    return _joined(flat(name).casefold())


def _joined(names: str) -> str:
    """Writes hyphens as spaces: a list has "trois pistoles", a text "Trois-Pistoles"."""
    return names.replace("-", " ")


def whose_town(
    town: str | None,
    towns: Mapping[str, tuple[str, ...]],
    named: Set[str],
    borders: Mapping[str, Set[str]] | None = None,
) -> str | None:
    """
    Returns the country of a town: the one of its namesakes' that a story names besides, or else, where
    `borders` are told, that lies beside one of them ("à Boudry … volées en France voisine"); in a story that
    names none, the only one.
    """
    codes = towns.get(spelt_plainly(town), ()) if town else ()
    told = [code for code in codes if code in named] if named else codes
    if named and not told and borders:
        told = [code for code in codes if not named.isdisjoint(borders.get(code, ()))]
    return told[0] if len(told) == 1 else None
