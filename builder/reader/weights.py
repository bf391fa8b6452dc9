"""
What traits are worth: the weights of a log-linear model, learnt from marked articles.

Each trait has a weight, and the more those of a thing add up to, the likelier it is. rules/README.md says how
they are learnt.
"""

import json
from collections.abc import Collection, Mapping
from itertools import repeat
from pathlib import Path

from builder.errors import RuleError

LEARN = "Learn it anew: rules/README.md says how."


class Weights:
    """What each trait is worth, in natural logarithms of likelihood; one that is not known, nothing."""

    def __init__(self, weights: Mapping[str, float]):
        self._weights = weights

    def __bool__(self) -> bool:
        return bool(self._weights)

    def score(self, traits: Collection[str]) -> float:
        """Returns what traits add up to."""
        return sum(map(self._weights.get, traits, repeat(0.0)))


def load_weights(path: Path, *, file: str) -> Weights:
    """
    Loads weights from a JSON object of traits and numbers; where there is no such file, nothing weighs.

    Raises RuleError, with `file` as its name, where it holds anything else.
    """
    if not path.exists():
        return Weights({})
    try:
        weights = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as fault:
        raise RuleError(f"is no JSON: {fault}.", fix=LEARN, file=file, line=1) from None
    if not isinstance(weights, dict) or not all(isinstance(each, int | float) for each in weights.values()):
        raise RuleError("holds something else than traits and numbers.", fix=LEARN, file=file, line=1)
    return Weights(weights)
