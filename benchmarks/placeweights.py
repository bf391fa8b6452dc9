"""
Learns from marked articles what words stand around the place of an event.

    python -m benchmarks.placeweights [--folds N]

Reads the gold articles to work with, those of `openings` with each of their openings too, and writes
`builder/reader/rules/placeweights.json`: how much each trait of a place (builder/reader/places/choices.py)
speaks for it. Each is read twice, with all rules and with none of those that tell a place: the rules were
written to these articles, and find less in others than they seem to. With `--folds` nothing is written: it
prints how often the likeliest place is the marked one, where each fold of whole sets is read with the weights
that the others gave.
"""

import argparse
import json
import random
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from benchmarks.gold import gold_articles, raw_text
from benchmarks.loglinear import Example, learnt
from benchmarks.openings import put_otherwise
from builder.errors import SeedError
from builder.reader import Vocabulary, as_told, load_vocabulary
from builder.reader.places.location import choices_in
from builder.reader.rule import Rules
from builder.reader.seed import read_lines
from builder.reader.story.furniture import read_story
from builder.reader.story.repair import repair_story
from builder.reader.vocabulary import RULES, WEIGHTS
from builder.reader.weights import Weights
from builder.text import fold

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
SET = 25  # article numbers that one hand wrote in a row
FEWEST = 20  # examples in which a trait must stand
STEP = 0.03  # small: many traits, and most of them rare
TELLING = (  # the rules that tell a place
    "at", "there", "took_place", "handled", "gains", "built", "on_the_spot", "described", "standing",
    "hosts", "host_town", "here", "seats", "called",
)  # fmt: skip


def untold(rules: Vocabulary) -> Vocabulary:
    """Returns a vocabulary without the rules that tell a place."""
    without = dict.fromkeys(TELLING, Rules[Any]())
    languages = {
        code: language.model_copy(update={"places": language.places.model_copy(update=without)})
        for code, language in rules.languages.items()
    }
    return replace(rules, languages=languages)


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
    wanted = {fold(name or "") for name in (answer["location"], *answer.get("location_also", ()))}
    try:
        story = repair_story(read_story(read_lines(file, raw), rules), rules)
    except SeedError:
        return None
    places = choices_in(*as_told(story, rules))
    is_right = tuple(fold(each.place.name) in wanted for each in places)
    traits = tuple(tuple(sorted(each.traits)) for each in places)
    return Example(int(file.split("-")[0]), traits, is_right) if any(is_right) else None


def folds(articles: Sequence[Example], others: Sequence[Example], count: int) -> Iterator[tuple[int, int]]:
    """
    Yields for each fold how often the likeliest place was right, and of how many articles; from `others` it
    is only learnt.
    """
    sets = sorted({each.number // SET for each in articles})
    random.Random(1).shuffle(sets)  # the same order each time
    fold_of = {each: place % count for place, each in enumerate(sets)}
    for turn in range(count):
        known = [each for each in (*articles, *others) if fold_of[each.number // SET] != turn]
        weights = Weights(learnt(known, FEWEST, STEP))
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
    rules = load_vocabulary()
    articles, others = list(examples(rules)), list(examples(untold(rules)))
    if options.folds:
        for right, count in folds(articles, others, options.folds):
            print(f"{right} of {count}")
        return
    weights = learnt([*articles, *others], FEWEST, STEP)
    (RULES / WEIGHTS).write_text(json.dumps(weights, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(weights)} traits of {len(articles)} articles")


if __name__ == "__main__":
    main()
