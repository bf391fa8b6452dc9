"""
Learns from marked articles what the letters of a name say of the country that its bearer serves.

    python -m benchmarks.nameweights [--folds N]

Reads the officials of the gold articles to work with and writes `builder/reader/rules/nameweights.json`: how
much each run of letters speaks for each country (builder/reader/officials/nameorigins.py). With `--folds`
nothing is written: it prints how often a name speaks most for its bearer's country among those of his
article, where each fold of whole sets is asked with the weights that the others gave.
"""

import argparse
import json
import math
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.gold import gold_articles
from builder.reader.officials.nameorigins import SHARES, NameOrigins, runs_of
from builder.reader.vocabulary import NAMES, RULES

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
SET = 25  # article numbers that one hand wrote in a row
PRIOR = 8.0  # names' worth of what all countries share, in each country's runs
FEWEST = 3  # names in which a run must stand
LEAST = 12  # names of a country
UNION = "EU"


class Bearer(NamedTuple):
    """An official of an article, his country and those of the article's other officials."""

    number: int
    name: str
    country: str
    countries: frozenset[str]


def bearers() -> Iterator[Bearer]:
    """Yields the officials to learn from, each of whom serves a country."""
    for half in ("dev", "drill"):
        for file, _, answer in gold_articles(GOLD / half):
            told = [(each["name"], each.get("country")) for each in answer["officials"]]
            countries = frozenset(code for _, code in told if code and code != UNION)
            for name, code in told:
                if code in countries:
                    yield Bearer(int(file.split("-")[0]), name, code, countries)


def learnt(names: Sequence[Bearer]) -> dict[str, dict[str, float]]:
    """
    Returns what each run of letters is worth for each country, in natural logarithms of likelihood, and under
    `SHARES` what one is worth that stands in no name of it.
    """
    per_country = Counter(each.country for each in names)
    in_country = Counter((run, each.country) for each in names for run in runs_of(each.name))
    in_all = Counter(run for each in names for run in runs_of(each.name))
    known = {code: count for code, count in per_country.items() if count >= LEAST}
    weights: dict[str, dict[str, float]] = {
        SHARES: {code: round(math.log(PRIOR / (known[code] + PRIOR)), 2) for code in sorted(known)}
    }
    for (run, code), count in sorted(in_country.items()):
        if in_all[run] >= FEWEST and code in known:
            expected = PRIOR * in_all[run] / len(names)
            weights.setdefault(run, {})[code] = round(math.log1p(count / expected), 1)
    return weights


def folds(names: Sequence[Bearer], count: int) -> Iterator[tuple[int, int]]:
    """Yields for each fold how often the likeliest country was right, and of how many names."""
    sets = sorted({each.number // SET for each in names})
    random.Random(1).shuffle(sets)  # the same order each time
    fold_of = {each: place % count for place, each in enumerate(sets)}
    for turn in range(count):
        origins = NameOrigins(learnt([each for each in names if fold_of[each.number // SET] != turn]))
        kept = [each for each in names if fold_of[each.number // SET] == turn and len(each.countries) > 1]
        yield sum(_is_told(each, origins) for each in kept), len(kept)


def _is_told(bearer: Bearer, origins: NameOrigins) -> bool:
    scores = origins.likeliest(bearer.name, sorted(bearer.countries))
    return bool(scores) and max(scores, key=lambda code: scores[code]) == bearer.country


def main() -> None:
    """Writes the weights, or prints how well names tell countries in articles that they do not know."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folds", type=int, help="learn from all folds but one and read that one")
    options = parser.parse_args()
    names = list(bearers())
    if options.folds:
        for right, count in folds(names, options.folds):
            print(f"{right} of {count}")
        return
    weights = learnt(names)
    text = json.dumps(weights, ensure_ascii=False, separators=(",", ":")).replace("},", "},\n")
    (RULES / NAMES).write_text(text + "\n", encoding="utf-8")
    print(f"{len(weights)} runs of {len(names)} names")


if __name__ == "__main__":
    main()
