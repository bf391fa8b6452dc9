"""
Learns from marked articles what words stand around the place of an event.

    python -m benchmarks.placeweights [--folds N]

Reads the gold articles to work with, those of `openings` with each of their openings too, and writes
`builder/reader/rules/placeweights.json`: how much each trait of a place (builder/reader/places/candidates.py)
speaks for it. With `--folds` nothing is written: it prints how often the likeliest place is the marked one,
where each fold of whole sets is read with the weights that the others gave.
"""

import argparse
import json
import math
import random
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from benchmarks.gold import gold_articles, raw_text
from benchmarks.openings import put_otherwise
from builder.errors import SeedError
from builder.reader import Vocabulary, as_told, load_vocabulary
from builder.reader.places.location import candidates_in
from builder.reader.seed import read_lines
from builder.reader.story.furniture import read_story
from builder.reader.story.repair import repair_story
from builder.reader.vocabulary import RULES, WEIGHTS
from builder.reader.weights import Weights
from builder.text import fold

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
SET = 25  # article numbers that one hand wrote in a row
ROUNDS = 8
STEP = 0.07
START = 0.1  # of the sum of squares by which steps shrink
FEWEST = 6  # articles in which a trait must stand
LEAST = 0.02  # a weight that counts


class Example(NamedTuple):
    """The places that one article names: the traits of each, and whether it is the event's."""

    number: int
    traits: tuple[tuple[str, ...], ...]
    is_right: tuple[bool, ...]


def examples(rules: Vocabulary) -> Iterator[Example]:
    """Yields the articles to learn from, as they stand and with other openings; none whose are kept aside."""
    openings, kept_aside = (
        yaml.safe_load((GOLD / "openings" / f"{half}.yaml").read_text(encoding="utf-8"))
        for half in ("drill", "test")
    )
    for half in ("dev", "drill"):
        for file, raw, answer in gold_articles(GOLD / half):
            name = file.removesuffix(".txt")
            if name in kept_aside:
                continue
            text = unicodedata.normalize("NFC", raw_text(raw))
            entry = openings.get(name, {"was": (), "versions": ()})
            others = (put_otherwise(name, text, entry["was"], each).encode() for each in entry["versions"])
            for each in (raw, *others):
                if example := _example(file, each, answer, rules):
                    yield example


def _example(file: str, raw: bytes, answer: Mapping[str, Any], rules: Vocabulary) -> Example | None:
    wanted = {fold(name) for name in (answer["location"], *answer.get("location_also", ())) if name}
    try:
        story = repair_story(read_story(read_lines(file, raw), rules), rules)
    except SeedError:
        return None
    places = candidates_in(*as_told(story, rules))
    is_right = tuple(fold(place.name) in wanted for place in places)
    traits = tuple(tuple(sorted(place.traits)) for place in places)
    return Example(int(file.split("-")[0]), traits, is_right) if any(is_right) else None


def learnt(articles: Sequence[Example]) -> dict[str, float]:
    """
    Returns the weights under which the marked places are likeliest, averaged over the later rounds.

    Steps shrink with what a trait has been moved already (AdaGrad); rare traits are left out.
    """
    counts = Counter(trait for each in articles for trait in set().union(*each.traits))
    kept = sorted(trait for trait, count in counts.items() if count >= FEWEST)
    number = {trait: place for place, trait in enumerate(kept)}
    rows = [
        ([[number[trait] for trait in traits if trait in number] for traits in each.traits], each.is_right)
        for each in articles
    ]
    weights, squares, sums = [0.0] * len(kept), [START] * len(kept), [0.0] * len(kept)
    order = random.Random(0)  # the same order each time
    for turn in range(ROUNDS):
        order.shuffle(rows)
        for traits, is_right in rows:
            _learn(traits, is_right, weights, squares)
        if turn >= ROUNDS // 2:
            sums = [total + weight for total, weight in zip(sums, weights, strict=True)]
    means = (total / (ROUNDS - ROUNDS // 2) for total in sums)
    found = zip(kept, means, strict=True)
    return {trait: round(mean, 2) for trait, mean in found if abs(mean) >= LEAST}


def _learn(
    traits: Sequence[Sequence[int]], is_right: Sequence[bool], weights: list[float], squares: list[float]
) -> None:
    """Moves the weights of one article's traits towards its marked place."""
    shares = _shares([sum(weights[trait] for trait in each) for each in traits])
    right = sum(share for share, is_it in zip(shares, is_right, strict=True) if is_it)
    for each, share, is_it in zip(traits, shares, is_right, strict=True):
        error = share - (share / right if is_it else 0.0)
        if abs(error) < 1e-3:
            continue
        for trait in each:
            squares[trait] += error * error
            weights[trait] -= STEP * error / math.sqrt(squares[trait])


def _shares(scores: Sequence[float]) -> list[float]:
    """Returns how likely each is, in sum 1, of what they add up to."""
    most = max(scores)
    powers = [math.exp(score - most) for score in scores]
    return [power / sum(powers) for power in powers]


def folds(articles: Sequence[Example], count: int) -> Iterator[tuple[int, int]]:
    """Yields for each fold how often the likeliest place was right, and of how many articles."""
    sets = sorted({each.number // SET for each in articles})
    random.Random(1).shuffle(sets)  # the same order each time
    fold_of = {each: place % count for place, each in enumerate(sets)}
    for turn in range(count):
        weights = Weights(learnt([each for each in articles if fold_of[each.number // SET] != turn]))
        kept = [each for each in articles if fold_of[each.number // SET] == turn]
        yield sum(_is_found(each, weights) for each in kept), len(kept)


def _is_found(article: Example, weights: Weights) -> bool:
    scores = [weights.score(traits) for traits in article.traits]
    return article.is_right[scores.index(max(scores))]


def main() -> None:
    """Writes the weights, or prints how well such weights find the place in articles they do not know."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folds", type=int, help="learn from all folds but one and read that one")
    options = parser.parse_args()
    articles = list(examples(load_vocabulary()))
    if options.folds:
        for right, count in folds(articles, options.folds):
            print(f"{right} of {count}")
        return
    weights = learnt(articles)
    (RULES / WEIGHTS).write_text(json.dumps(weights, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(weights)} traits of {len(articles)} articles")


if __name__ == "__main__":
    main()
