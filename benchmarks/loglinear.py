"""
Learns a log-linear model: what each trait of a thing is worth, from examples in which the right one is known.

`builder/reader/weights.py` weighs with what is learnt here.
"""

import math
import random
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

ROUNDS = 8
STEP = 0.07
START = 0.1  # of the sum of squares by which steps shrink
FEWEST = 6  # examples in which a trait must stand
LEAST = 0.02  # a weight that counts


class Example(NamedTuple):
    """Several things, of which one is to be chosen: the traits of each, and whether it is right."""

    number: int  # of its article
    traits: tuple[tuple[str, ...], ...]
    is_right: tuple[bool, ...]


def learnt(examples: Sequence[Example], fewest: int = FEWEST, step: float = STEP) -> dict[str, float]:
    """
    Returns the weights under which the right ones are likeliest, averaged over the later rounds.

    Steps shrink with what a trait has been moved already (AdaGrad); the smaller the first one, the less is
    made of a trait that few examples have, and those that stand in fewer than `fewest` are left out.
    """
    counts = Counter(trait for each in examples for trait in set().union(*each.traits))
    kept = sorted(trait for trait, count in counts.items() if count >= fewest)
    number = {trait: place for place, trait in enumerate(kept)}
    rows = [
        ([[number[trait] for trait in traits if trait in number] for traits in each.traits], each.is_right)
        for each in examples
    ]
    weights, squares, sums = [0.0] * len(kept), [START] * len(kept), [0.0] * len(kept)
    order = random.Random(0)  # the same order each time
    for turn in range(ROUNDS):
        order.shuffle(rows)
        for traits, is_right in rows:
            _learn(traits, is_right, weights, squares, step)
        if turn >= ROUNDS // 2:
            sums = [total + weight for total, weight in zip(sums, weights, strict=True)]
    means = (total / (ROUNDS - ROUNDS // 2) for total in sums)
    found = zip(kept, means, strict=True)
    return {trait: round(mean, 2) for trait, mean in found if abs(mean) >= LEAST}


def _learn(
    traits: Sequence[Sequence[int]],
    is_right: Sequence[bool],
    weights: list[float],
    squares: list[float],
    step: float,
) -> None:
    """Moves the weights of one example's traits towards what is right."""
    shares = _shares([sum(weights[trait] for trait in each) for each in traits])
    right = sum(share for share, is_it in zip(shares, is_right, strict=True) if is_it)
    for each, share, is_it in zip(traits, shares, is_right, strict=True):
        error = share - (share / right if is_it else 0.0)
        if abs(error) < 1e-3:
            continue
        for trait in each:
            squares[trait] += error * error
            weights[trait] -= step * error / math.sqrt(squares[trait])


def _shares(scores: Sequence[float]) -> list[float]:
    """Returns how likely each is, in sum 1, of what they add up to."""
    most = max(scores)
    powers = [math.exp(score - most) for score in scores]
    return [power / sum(powers) for power in powers]
