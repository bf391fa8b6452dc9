"""
Learns from marked articles what tells a story's own paragraphs from others' that a page puts among them.

    python -m benchmarks.kinshipweights [--folds]

Reads the gold articles to work with, as they stand and as pages on which pieces of others were put between or
below their paragraphs: headlines, first sentences, and what pages had printed of other stories. Writes
`builder/reader/rules/kinshipweights.json`: how much each trait of a line (builder/reader/story/kinship.py)
speaks for its being another's. With `--folds` nothing is written: it prints how many of others' lines would
be set apart, and how many of the stories' own, in whole sets of which nothing was learnt.
"""

import argparse
import json
import math
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from benchmarks.gold import gold_articles
from benchmarks.loglinear import Example, learnt
from benchmarks.placeweights import GOLD, SET
from builder.errors import SeedError
from builder.reader import Vocabulary, load_vocabulary
from builder.reader.seed import read_lines
from builder.reader.story.furniture import parted, read_language, read_story
from builder.reader.story.items import Kind
from builder.reader.story.kinship import bounds, weighed
from builder.reader.story.kintraits import Surroundings, traits_of, units_of
from builder.reader.story.pairs import stems_of
from builder.reader.vocabulary import KINSHIP_WEIGHTS, RULES
from builder.reader.weights import Weights
from builder.text import fold

PAGES = 15000  # pages made of stories and others' pieces
FEWEST = 40  # lines in which a trait must stand
LEAST = 0.05  # a weight that is written down
PARAGRAPHS = 3  # of a story among which pieces are put
FOLDS = 3  # a page's pieces are of sets that stand in one fold with its story's
NEAR, LIKE = 15, 0.45  # others drawn; how often those likest to the story are taken
LINKS = ("related story", "link to another story")
FIRST = re.compile(r".{40,}?[.!?](?= [A-ZÀ-Þ«“\"])")
SENTENCE = re.compile(r"\S.{25,}?[.!?](?= [A-ZÀ-Þ«“\"]|$)")
BETWEEN = 0.4  # of the pages have them between paragraphs
COUNTS = (1, 1, 1, 2, 2, 3, 4, 5)
FORMS = (
    "headline", "headline", "lead", "lead", "paragraph", "pair", "pair", "page", "page", "page", "page",
    "stopped", "bullet", "cut", "filed", "dated", "brief", "brief", "brief", "filed brief",
)  # fmt: skip
LABELS = {  # those that the rules know, and such as they do not
    "fr": (
        ("Lire aussi", "À lire aussi :", "Voir plus", "Sur le même sujet", "Les plus lus"),
        ("Nos lecteurs ont aimé", "Le fil", "Sélection", "On en parle", "Derniers titres", "Tour d'horizon"),
    ),
    "en": (
        ("Read also", "Related news", "More from this section", "You may also like", "Most read", "See also"),
        ("Around the region", "Our pick", "Headlines", "Elsewhere", "Top of the hour", "What others read"),
    ),
}  # fmt: skip
SECTIONS = {
    "fr": ("Politique", "Économie", "Monde", "Société"),
    "en": ("Politics", "Business", "World", "Society"),
}


class Told(NamedTuple):
    """A marked article as the reader reads it."""

    number: int
    language: str
    title: str
    paragraphs: tuple[str, ...]
    head: str  # its dateline, as printed
    links: tuple[str, ...]  # what its page had of other stories
    is_whole: bool  # whether nothing else is in it

    @property
    def fold(self) -> int:
        return self.number // SET % FOLDS

    @property
    def lead(self) -> str:
        first = FIRST.match(self.paragraphs[0])
        return first[0] if first else self.paragraphs[0]


class Page(NamedTuple):
    """A page made of one story, and what on it is not the story's, folded."""

    number: int
    text: str
    others: tuple[str, ...]
    label: str  # too little for anybody's


class Line(NamedTuple):
    """A line of a page: its traits, the scores that bound what it becomes, and whether it is another's."""

    number: int
    traits: tuple[str, ...]
    bounds: tuple[float, float]
    is_other: bool
    is_made: bool  # whether its page was made


def told_in(rules: Vocabulary) -> Iterator[tuple[Told, bytes, Mapping[str, Any]]]:
    """Yields each article to learn from as it is read, with its bytes and its answer."""
    for half in ("dev", "drill"):
        for file, raw, answer in gold_articles(GOLD / half):
            try:
                story = read_story(read_lines(file, raw), rules)
            except SeedError:
                continue
            paragraphs = tuple(" ".join(each.text.split()) for each in story.paragraphs)
            body = fold(" ".join(paragraphs))
            is_whole = fold(story.title.text) == fold(answer["title"] or "") and not any(
                fold(str(phrase)) in body for phrase in answer["body_must_not_contain"]
            )
            head = "".join(each.quote.strip() for each in story.evidence.get("dateline", ())[:1])
            links = tuple(each.text for each in story.cut if each.why in LINKS and len(each.text) > 24)
            number = int(file.split("-")[0])
            yield (
                Told(number, story.language, story.title.text, paragraphs, head, links, is_whole),
                raw,
                answer,
            )


class Printer:
    """Prints pages: each a story with pieces of others; the same in every run."""

    def __init__(self, articles: Sequence[Told]):
        self._random = random.Random(0)
        whole = [each for each in articles if each.is_whole and each.language in LABELS]
        self._stories = [each for each in whole if len(each.paragraphs) >= PARAGRAPHS]
        self._others = {
            (language, turn): [each for each in whole if each.language == language and each.fold == turn]
            for language in LABELS
            for turn in range(FOLDS)
        }
        self._stems = {each.number: stems_of(" ".join((each.title, *each.paragraphs))) for each in whole}

    def page(self) -> Page:
        """Returns the next page."""
        draw = self._random
        story = draw.choice(self._stories)
        paragraphs = list(story.paragraphs)
        if story.head and draw.random() < 0.6:
            paragraphs[0] = f"{story.head} {paragraphs[0]}"
        pieces = self._pieces(story)
        labels = LABELS[story.language]
        label = draw.choice(
            ("", "", "", draw.choice(labels[1]), draw.choice(labels[1]), draw.choice(labels[0]))
        )
        gap = draw.choice(("\n\n", "\n\n", "\n\n", "\n"))
        inner = draw.choice((gap, "\n"))
        block = inner.join(
            [*([label] if label else []), *(draw.choice((inner, "\n")).join(each) for each in pieces)]
        )
        place = len(paragraphs)
        if draw.random() < BETWEEN:  # between paragraphs, often the last ones
            place = draw.choice((draw.randrange(1, place), draw.randrange(1, place), place - 1, place - 2))
        text = gap.join([story.title, *paragraphs[:place], block, *paragraphs[place:]])
        return Page(story.number, text, tuple(fold(line) for piece in pieces for line in piece), label)

    def _pieces(self, story: Told) -> list[list[str]]:
        draw, form = self._random, self._random.choice(FORMS)
        count = draw.choice(COUNTS)
        others = self._near(story)
        if form == "page":
            links = next((each.links for each in others if each.links), ())
            return [[link] for link in links[:count]] or [[others[0].title]]
        return [self._piece(each, form) for each in others[:count]]

    def _piece(self, other: Told, form: str) -> list[str]:
        draw, title, lead = self._random, other.title, other.lead
        brief = " ".join(SENTENCE.findall(" ".join(other.paragraphs[:2]))[: draw.randint(2, 3)])
        if form == "cut":
            short = lead[: draw.randint(60, 140)].rsplit(" ", 1)[0]
            return [title, short + draw.choice(("...", "…", " …"))]
        if form == "dated":
            return [title, f"{draw.randint(1, 28):02d}/{draw.randint(1, 12):02d}/20{draw.randint(15, 25)}"]
        pieces = {
            "headline": [title],
            "lead": [lead],
            "paragraph": [other.paragraphs[0]],
            "pair": [title, lead],
            "stopped": [title.rstrip(".") + "."],
            "bullet": [f"- {title}"],
            "filed": [draw.choice(SECTIONS[other.language]), title, lead],
            "brief": [brief or lead],
            "filed brief": [title, brief or lead],
        }
        return pieces[form]

    def _near(self, story: Told) -> list[Told]:
        """Returns others of the same language and fold, those likest to the story first as often as not."""
        draw, own = self._random, self._stems[story.number]
        others = self._others[story.language, story.fold]
        drawn = [each for each in draw.sample(others, min(NEAR, len(others))) if each.number != story.number]
        if draw.random() < LIKE:
            drawn.sort(key=lambda each: -len(self._stems[each.number] & own) / len(self._stems[each.number]))
        return drawn


def lines_of(
    number: int, raw: bytes, rules: Vocabulary, is_other: Callable[[str, Kind], bool | None], *, is_made: bool
) -> Iterator[Line]:
    """Yields the lines of a page; `is_other` says whose one is that was taken for something, if anybody's."""
    seed = read_lines(f"{number}.txt", raw)
    language = rules.languages[read_language(seed, rules)]
    vocabulary = rules.in_language(language.code)
    title, items = parted(seed, language, vocabulary)
    units = units_of(items)
    around = Surroundings(units, items, title.text)
    for unit, traits in traits_of(weighed(units, vocabulary.furniture), around, vocabulary.furniture):
        whose = is_other(unit.text, unit.item.kind)
        if whose is not None:
            yield Line(number, tuple(traits), bounds(unit), whose, is_made)


def of_answer(answer: Mapping[str, Any]) -> Callable[[str, Kind], bool | None]:
    """Returns what an article's answer says of a line: captions are nobody's here."""
    runs = [str(run) for run in answer["glued"]]
    other = [
        fold(phrase)
        for phrase in map(str, answer["body_must_not_contain"])
        if len(phrase) > 7 and not any(run in phrase or phrase in run for run in runs)
    ]
    own = [fold(str(phrase)) for phrase in answer["body_must_contain"]]
    captions = [fold(each["text"]) for each in answer["captions"]]

    def is_other(text: str, kind: Kind) -> bool | None:
        line = fold(text)
        if any(caption and caption in line for caption in captions):
            return None
        if kind is Kind.TEXT:
            return any(phrase in line for phrase in other)
        return not any(phrase in line for phrase in own)

    return is_other


def of_page(page: Page) -> Callable[[str, Kind], bool | None]:
    """Returns whose a line of a page that was made is."""

    def is_other(text: str, _: Kind) -> bool | None:
        line = fold(text)
        if text == page.label:
            return None
        return any(
            line == each or (len(line) > 20 and line in each) or (len(each) > 20 and each in line)
            for each in page.others
        )

    return is_other


def examples(rules: Vocabulary) -> Iterator[Line]:
    """Yields the lines of the articles as they stand, and of the pages that are made of them."""
    articles = list(told_in(rules))
    for told, raw, answer in articles:
        yield from lines_of(told.number, raw, rules, of_answer(answer), is_made=False)
    printer = Printer([told for told, _, _ in articles])
    for _ in range(PAGES):
        page = printer.page()
        try:
            yield from lines_of(page.number, page.text.encode(), rules, of_page(page), is_made=True)
        except SeedError:
            continue


def learnt_from(lines: Sequence[Line]) -> dict[str, float]:
    """Returns the weights of traits that speak for another story's line."""
    known = [Example(each.number, (each.traits, ()), (each.is_other, not each.is_other)) for each in lines]
    return {trait: weight for trait, weight in learnt(known, FEWEST).items() if abs(weight) >= LEAST}


def tell_folds(lines: Sequence[Line]) -> None:
    """Prints what weights do to lines of whole sets of which they have learnt nothing."""
    counts: Counter[tuple[bool, str, bool]] = Counter()
    for turn in range(FOLDS):
        weights = Weights(learnt_from([each for each in lines if each.number // SET % FOLDS != turn]))
        for each in lines:
            if each.number // SET % FOLDS == turn:
                low, high = each.bounds
                score = weights.score(each.traits)
                if high < math.inf:
                    counts[
                        each.is_made, "others' set apart" if each.is_other else "own set apart", score > high
                    ] += 1
                if low > -math.inf:
                    counts[
                        each.is_made, "others' given back" if each.is_other else "own given back", score < low
                    ] += 1
    for is_made, what in sorted({(is_made, what) for is_made, what, _ in counts}):
        done, left = (counts[is_made, what, is_done] for is_done in (True, False))
        print(f"{'made pages' if is_made else 'as they stand'}: {what}: {done} of {done + left}")


def main() -> None:
    """Writes the weights, or prints what such weights do in articles they do not know."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folds", action="store_true", help="learn from all sets but a third, and read that")
    options = parser.parse_args()
    lines = list(examples(replace(load_vocabulary(), kinship_weights=Weights({}))))
    if options.folds:
        tell_folds(lines)
        return
    weights = learnt_from(lines)
    file = RULES / KINSHIP_WEIGHTS
    file.write_text(json.dumps(weights, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(weights)} traits of {len(lines)} lines")


if __name__ == "__main__":
    main()
