"""
Country pairs to a matrix: a row and a column a country, in a cell how many articles the two share.

It is a table and no SVG: rows and columns have heads that a screen reader names and that stay in sight
while sixty countries are scrolled, and the table is its own equivalent in words. The busiest countries
stand first, so that what there is most to see of is seen without scrolling.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from builder.render.cards import CountryTag, PairCard
from builder.render.graphics.scale import shade, shades
from builder.text import sort_key

MOST = 60  # countries
FEW = 12  # up to so many the cells are wide


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A pair in a row of one of its countries."""

    pair: PairCard
    shade: int  # 1 for the fewest articles


@dataclass(frozen=True, slots=True)
class MatrixRow:
    country: CountryTag
    cells: tuple[MatrixCell | None, ...]  # a cell a country, in the order of the rows
    place: int  # of the cell where the country would meet itself


@dataclass(frozen=True, slots=True)
class Matrix:
    """The matrix, and what its shades mean."""

    rows: tuple[MatrixRow, ...]
    key: tuple[tuple[int, str], ...]  # shade, "2–4"
    is_dense: bool
    left_out: int  # countries that have no row


def make_matrix(pairs: Sequence[PairCard], language: str) -> Matrix | None:
    """Returns the matrix of pairs, None where there are fewer than two: a list says one better."""
    if len(pairs) < 2:
        return None
    totals: Counter[str] = Counter()
    tags: dict[str, CountryTag] = {}
    for pair in pairs:
        for tag in pair.countries:
            totals[tag.code] += pair.count
            tags[tag.code] = tag
    ordered = sorted(tags.values(), key=lambda tag: (-totals[tag.code], sort_key(tag.name, language)))
    shown = ordered[:MOST]
    bounds = shades(max(pair.count for pair in pairs))
    cells = {
        frozenset(tag.code for tag in pair.countries): MatrixCell(pair, shade(pair.count, bounds))
        for pair in pairs
    }
    return Matrix(
        rows=tuple(_row(place, shown, cells) for place in range(len(shown))),
        key=_key(bounds),
        is_dense=len(shown) > FEW,
        left_out=len(ordered) - len(shown),
    )


def _row(place: int, shown: Sequence[CountryTag], cells: Mapping[frozenset[str], MatrixCell]) -> MatrixRow:
    country = shown[place]
    return MatrixRow(
        country, tuple(cells.get(frozenset((country.code, other.code))) for other in shown), place
    )


def _key(bounds: Sequence[int]) -> tuple[tuple[int, str], ...]:
    """What each shade stands for: "1", "2–4", "5–9", "10+"."""
    ends = [f"{bound}" if after - 1 == bound else f"{bound}–{after - 1}" for bound, after in pairwise(bounds)]
    return tuple(enumerate((*ends, f"{bounds[-1]}+"), start=1))
