"""
What traits are worth: the weights of a log-linear model, learnt from marked articles.

Each trait has a weight, and the more those of a thing add up to, the likelier it is. rules/README.md says how
they are learnt.
"""

from collections.abc import Collection, Mapping
from itertools import repeat
from math import fsum
from pathlib import Path

from builder.reader.tables import load_table

LEARN = "Learn it anew: rules/README.md says how."


class Weights:
    """What each trait is worth, in natural logarithms of likelihood; one that is not known, nothing."""

    def __init__(self, weights: Mapping[str, float]):
        self._weights = weights

    def __bool__(self) -> bool:
        return bool(self._weights)

    def score(self, traits: Collection[str]) -> float:
        """Returns what traits add up to, exactly: the order of a set, another in every run, breaks no tie."""
        return fsum(map(self._weights.get, traits, repeat(0.0)))


def load_weights(path: Path, *, file: str) -> Weights:
    """
    Loads weights from a JSON object of traits and numbers; where there is no such file, nothing weighs.

    Raises RuleError, with `file` as its name, where it holds anything else.
    """
    return Weights(load_table(path, file=file, values=int | float, holds="traits and numbers", fix=LEARN))
