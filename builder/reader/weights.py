"""
What traits are worth: the weights of a log-linear model, learnt from marked articles.

Each trait has a weight, and the more those of a thing add up to, the likelier it is. rules/README.md says how
they are learnt.
"""

from collections.abc import Collection, Mapping
from itertools import repeat
from pathlib import Path

from builder.reader.tables import load_table

DIGITS = 6  # of a sum that count: weights have two
LEARN = "Learn it anew: rules/README.md says how."


class Weights:
    """What each trait is worth, in natural logarithms of likelihood; one that is not known, nothing."""

    def __init__(self, weights: Mapping[str, float]):
        self._weights = weights

    def __bool__(self) -> bool:
        return bool(self._weights)

    def score(self, traits: Collection[str]) -> float:
        """Returns what traits add up to, rounded: a set's order, another in each run, breaks no tie."""
        return round(sum(map(self._weights.get, traits, repeat(0.0))), DIGITS)


def load_weights(path: Path, *, file: str) -> Weights:
    """
    Loads weights from a JSON object of traits and numbers; where there is no such file, nothing weighs.

    Raises RuleError, with `file` as its name, where it holds anything else.
    """
    return Weights(load_table(path, file=file, values=int | float, holds="traits and numbers", fix=LEARN))
