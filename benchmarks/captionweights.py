"""
Learns from marked articles what tells captions without credit from a story's own short lines.

    python -m benchmarks.captionweights [--folds]

Reads the gold articles to work with, as they stand and as pages on which a story's captions stand without
their credits over, between or below its paragraphs, with their full stop or without, and as pages on which
others' headlines and sentences stand there. Writes `builder/reader/rules/captionweights.json`: how much each
trait of a line (builder/reader/story/pictured.py) speaks for its having been under a picture. With `--folds`
nothing is written: it prints how many captions that the rules miss would be found, and how many of the
stories' own lines taken for one, in whole sets of which nothing was learnt.
"""

import argparse
import contextlib
import json
import random
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from benchmarks.kinshipweights import FOLDS, PARAGRAPHS, Printer, Told, told_in
from benchmarks.loglinear import Example, learnt
from benchmarks.placeweights import SET
from builder.content.article import Caption
from builder.errors import SeedError
from builder.reader import Vocabulary, load_vocabulary
from builder.reader.seed import read_lines
from builder.reader.story.furniture import parted, read_language
from builder.reader.story.items import Item, Kind
from builder.reader.story.kintraits import Surroundings, units_of
from builder.reader.story.pictured import ENOUGH, LONGEST, traits_of_line, weighed
from builder.reader.vocabulary import CAPTION_WEIGHTS, RULES
from builder.reader.weights import Weights
from builder.text import fold

PAGES = 3  # made of each story that has captions
WITHOUT = 0.4  # of the others one page is made, as often
OF_OTHERS = 2000  # pages with others' headlines and sentences
SHORTEST = 12  # signs of a caption
LEAST = 15  # signs of words that may be part of one
FEWEST = 10  # lines in which a trait must stand
SIGNED = "./."  # as many wires end a story
DATED = 0.7  # of the pages have their dateline
WITH_STOP, WITHOUT_STOP = 0.25, 0.5  # captions whose full stop is put, or gone


class Line(NamedTuple):
    """A line of a page: its traits, and whether it is a caption."""

    number: int
    traits: tuple[str, ...]
    is_caption: bool
    is_made: bool  # whether its page was made
    is_ruled: bool  # whether the rules take it for one


def lines_of(
    number: int,
    raw: bytes,
    rules: Vocabulary,
    captions: Collection[str],
    others: Collection[str] = (),
    *,
    is_made: bool = False,
) -> Iterator[Line]:
    """Yields the lines that may be captions, those too that the rules know by their form alone."""
    seed = read_lines(f"{number}.txt", raw)
    language = rules.languages[read_language(seed, rules)]
    vocabulary = rules.in_language(language.code)
    title, found = parted(seed, language, vocabulary)
    ruled = {place for place, item in enumerate(found) if _is_ruled(item)}
    items = [replace(item, kind=Kind.TEXT) if at in ruled else item for at, item in enumerate(found)]
    units = units_of(items)
    around = Surroundings(units, items, title.text)
    for line in weighed(units):
        text = fold(line.unit.text)
        is_caption = text in captions
        is_part = any(text in each or each in text for each in captions if len(each) > LEAST)
        if (is_part and not is_caption) or any(each in text for each in others):
            continue
        traits = traits_of_line(line, around, vocabulary.furniture, language.phrases)
        yield Line(number, (*dict.fromkeys(traits),), is_caption, is_made, line.unit.place in ruled)


def _is_ruled(item: Item) -> bool:
    return item.kind is Kind.CAPTION and item.caption == Caption(item.text)


def page_of(story: Told, captions: Sequence[str], draw: random.Random) -> tuple[str, list[str]]:
    """Returns a page with some of a story's captions, and these."""
    paragraphs = list(story.paragraphs)
    if story.head and draw.random() < DATED:
        paragraphs[0] = f"{story.head} {paragraphs[0]}"
    gap = draw.choice(("\n\n", "\n\n", "\n"))
    shown = [
        _with_stop(text, draw)
        for text in draw.sample(captions, min(len(captions), draw.choice((1, 1, 1, 2))))
    ]
    for text in shown:
        last = len(paragraphs)
        place = draw.choice((0, 0, 1, 2, draw.randrange(1, last), draw.randrange(1, last), last))
        if place == last:
            paragraphs[-1] += draw.choice(("", f" {SIGNED}"))
            paragraphs.append(text)
        else:
            paragraphs[place] = text + draw.choice((gap, gap, "\n")) + paragraphs[place]
    return gap.join([story.title, *paragraphs]), shown


def _with_stop(text: str, draw: random.Random) -> str:
    chance = draw.random()
    if chance < WITH_STOP:
        return text.rstrip(".") if text.endswith(".") else f"{text}."
    return text.rstrip(".") if chance < WITHOUT_STOP else text


def examples(rules: Vocabulary) -> Iterator[Line]:
    """Yields the lines of the articles as they stand, and of the pages that are made of them."""
    draw = random.Random(0)
    stories = list(told_in(rules))
    printer = Printer([story for story, _, _ in stories])
    for _ in range(OF_OTHERS):
        with contextlib.suppress(SeedError):
            other = printer.page()
            yield from lines_of(other.number, other.text.encode(), rules, (), is_made=True)
    for story, raw, answer in stories:
        captions = [str(each["text"]) for each in answer["captions"]]
        folded = {*map(fold, captions)}
        yield from lines_of(story.number, raw, rules, folded, _others(answer, folded))
        short = [text for text in captions if SHORTEST <= len(text) < LONGEST]
        if not story.is_whole or len(story.paragraphs) < PARAGRAPHS:
            continue
        for _ in range(PAGES if short else draw.random() < WITHOUT):
            page, shown = page_of(story, short, draw)
            with contextlib.suppress(SeedError):
                yield from lines_of(story.number, page.encode(), rules, {*map(fold, shown)}, is_made=True)


def _others(answer: Mapping[str, Any], captions: Collection[str]) -> list[str]:
    """Returns the phrases that are no caption's and none of the story's."""
    phrases = (fold(str(phrase)) for phrase in answer["body_must_not_contain"])
    return [each for each in phrases if len(each) > SHORTEST and not any(each in text for text in captions)]


def learnt_from(lines: Sequence[Line]) -> dict[str, float]:
    """Returns the weights of traits that speak for a caption."""
    known = [
        Example(each.number, (each.traits, ()), (each.is_caption, not each.is_caption)) for each in lines
    ]
    return learnt(known, FEWEST)


def tell_folds(lines: Sequence[Line]) -> None:
    """Prints what weights do to lines of whole sets of which they have learnt nothing."""
    counts: Counter[tuple[bool, bool, bool]] = Counter()
    for turn in range(FOLDS):
        weights = Weights(learnt_from([each for each in lines if each.number // SET % FOLDS != turn]))
        for each in lines:
            if each.number // SET % FOLDS == turn and not each.is_ruled:
                counts[each.is_made, each.is_caption, weights.score(each.traits) > ENOUGH] += 1
    for is_made, is_caption in sorted({(is_made, is_caption) for is_made, is_caption, _ in counts}):
        taken, left = (counts[is_made, is_caption, is_taken] for is_taken in (True, False))
        what = "captions that the rules miss, found" if is_caption else "own lines taken for captions"
        print(f"{'made pages' if is_made else 'as they stand'}: {what}: {taken} of {taken + left}")


def main() -> None:
    """Writes the weights, or prints what such weights do in articles they do not know."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folds", action="store_true", help="learn from all sets but a third, and read that")
    options = parser.parse_args()
    none = Weights({})
    lines = list(examples(replace(load_vocabulary(), caption_weights=none, kinship_weights=none)))
    if options.folds:
        tell_folds(lines)
        return
    weights = learnt_from(lines)
    file = RULES / CAPTION_WEIGHTS
    file.write_text(json.dumps(weights, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(weights)} traits of {len(lines)} lines")


if __name__ == "__main__":
    main()
