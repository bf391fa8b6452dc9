"""
Tells of which people a name looks to be, by the letters in it: "Krūmkalns" is rather Latvian than Azeri.

What each run of letters is worth is learnt from marked articles (benchmarks/nameweights.py). A name says less
than any word of the text, so it is asked last, and only where it speaks for another country by far.
"""

import json
import math
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from builder.errors import RuleError

LONGEST = 3  # letters of a run
PARTS = re.compile(r"[\s\-'’]+")
LEARN = "Learn it anew: rules/README.md says how."
SHARES = ""  # under which the file tells what a run is worth that no name of a country has


def runs_of(name: str) -> frozenset[str]:
    """Returns the runs of two and three letters of a name, with ^ and $ at the ends of its words."""
    words = [f"^{word}$" for word in PARTS.split(name.casefold()) if word]
    runs = {
        word[place : place + length]
        for word in words
        for length in range(2, LONGEST + 1)
        for place in range(len(word) - length + 1)
    }
    return frozenset(runs | ({"-"} if "-" in name else set()))


class NameOrigins:
    """What the letters of names are worth for each country."""

    def __init__(self, weights: Mapping[str, Mapping[str, float]]):
        self._weights = weights
        self._absent = weights.get(SHARES, {})

    def likeliest(self, name: str, codes: Iterable[str]) -> dict[str, float]:
        """Returns how much a name speaks for each country of which names are known."""
        known = [weights for run in runs_of(name) if (weights := self._weights.get(run)) is not None]
        size = math.sqrt(max(len(known), 1))
        return {
            code: sum(weights.get(code, 0.0) + absent for weights in known) / size
            for code in codes
            if (absent := self._absent.get(code)) is not None
        }


def load_origins(path: Path, *, file: str) -> NameOrigins:
    """
    Loads the weights from a JSON object of runs of letters, each with countries and numbers; where there is
    no such file, no name tells anything.

    Raises RuleError, with `file` as its name, where it holds anything else.
    """
    if not path.exists():
        return NameOrigins({})
    try:
        weights = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as fault:
        raise RuleError(f"is no JSON: {fault}.", fix=LEARN, file=file, line=1) from None
    if not isinstance(weights, dict) or not all(isinstance(each, dict) for each in weights.values()):
        raise RuleError("holds something else than letters and their weights.", fix=LEARN, file=file, line=1)
    return NameOrigins(weights)
