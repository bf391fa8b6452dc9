"""
Measures what a page's own lines do to a story: blocks of them are set into articles, and these are read.

    python -m benchmarks.layouts [--half dev|drill|test] [--count N] [--errors]

The stories are those of the gold set, each as the reader reads it, printed anew: headline, paragraphs, and
nothing else. Into each, N blocks of `layouts.yaml` are drawn for every place where blocks stand, and each is
tried alone; the same in every run. A trial is "lost" where a paragraph is no longer in the story's text, or
the headline is another, and "stays" where anything else is in it. What is lost weighs more.
"""

import argparse
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from benchmarks.gold import gold_articles
from builder.errors import SeedError
from builder.reader import load_vocabulary
from builder.reader.seed import read_lines
from builder.reader.story.furniture import Story, read_story
from builder.reader.vocabulary import Vocabulary

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
BLOCKS = Path(__file__).with_name("layouts.yaml")
PLACES = ("top", "middle", "end", "before", "behind")
FEWEST = 3  # paragraphs of a story that is printed anew
GAPS = ("\n\n", "\n\n", "\n")  # two pages of three part their paragraphs by blank lines


class Trial(NamedTuple):
    """One block in one story, and what became of both."""

    article: str
    language: str
    kind: str
    place: str
    block: str
    lost: str  # the paragraph that is gone, or ""
    stays: str  # the page's line that is in the text, or ""


class Print(NamedTuple):
    """A story as a page prints it: its paragraphs, the first of them the headline, and what parts them."""

    paragraphs: tuple[str, ...]
    gap: str

    def text(self) -> str:
        """Returns the page's text."""
        return self.gap.join(self.paragraphs)


@cache
def blocks(language: str, place: str) -> tuple[tuple[str, str], ...]:
    """Returns the blocks that stand at a place, each with its kind."""
    kinds: dict[str, dict[str, Any]] = yaml.safe_load(BLOCKS.read_text(encoding="utf-8"))
    return tuple(
        (kind, block)
        for kind, entry in kinds.items()
        if place in entry["where"]
        for block in entry.get(language, ())
    )


def trials(folder: Path, count: int, vocabulary: Vocabulary) -> Iterator[Trial]:
    """Yields what became of `count` blocks at each place in each article of a folder."""
    for name, raw, _ in gold_articles(folder):
        draw = random.Random(name)  # the same blocks in every run
        story = read_story(read_lines(name, raw), vocabulary)
        page = _printed(story, draw)
        if len(page.paragraphs) <= FEWEST or not blocks(story.language, PLACES[0]):
            continue
        clean = read_story(read_lines(name, page.text().encode()), vocabulary)
        for place in PLACES:
            for kind, block in _drawn(story.language, place, count, draw):
                text = _with_block(page, block, place, draw).text()
                lost, stays = _outcome(clean, _read(name, text, vocabulary))
                yield Trial(name, story.language, kind, place, block, lost, stays)


def _printed(story: Story, draw: random.Random) -> Print:
    """Returns a story without anything of its page; every other one keeps its dateline."""
    paragraphs = [each.text for each in story.paragraphs]
    if head := story.evidence.get("dateline", ()):
        paragraphs[0] = f"{head[0].quote.strip()} {paragraphs[0]}" if draw.random() < 0.5 else paragraphs[0]
    return Print((story.title.text, *paragraphs), draw.choice(GAPS))


def _drawn(language: str, place: str, count: int, draw: random.Random) -> Sequence[tuple[str, str]]:
    """Draws kinds first, so that one with few wordings counts as much as another."""
    at_place = blocks(language, place)
    kinds = sorted({kind for kind, _ in at_place})
    drawn = draw.sample(kinds, min(count, len(kinds)))
    return [draw.choice([each for each in at_place if each[0] == kind]) for kind in drawn]


def _with_block(page: Print, block: str, place: str, draw: random.Random) -> Print:
    """Returns a page with a block set at a place; its lines may stand as far apart as the paragraphs."""
    parts = list(page.paragraphs)
    lines = draw.choice(("\n", page.gap)).join(block.split("\n"))
    if place in ("before", "behind"):
        at = draw.randrange(1, len(parts))
        pair = (lines, parts[at]) if place == "before" else (parts[at], lines)
        parts[at] = draw.choice((" ", "")).join(pair)
        return page._replace(paragraphs=tuple(parts))
    at = {"top": 1, "middle": draw.randrange(2, len(parts)), "end": len(parts)}[place]
    return page._replace(paragraphs=(*parts[:at], lines, *parts[at:]))


def _read(name: str, text: str, vocabulary: Vocabulary) -> Story | None:
    try:
        return read_story(read_lines(name, text.encode()), vocabulary)
    except SeedError:
        return None


def _outcome(clean: Story, story: Story | None) -> tuple[str, str]:
    """Returns the first paragraph that is lost, and what stands in the text besides; "" for none."""
    if story is None:
        return "everything", ""
    rest = " ".join(_paragraphs(story))
    for wanted in _paragraphs(clean):
        if wanted not in rest:
            return wanted, ""
        rest = rest.replace(wanted, "", 1)
    is_same = story.title.text == clean.title.text
    return ("" if is_same else f"headline, now: {story.title.text}"), rest.strip()


def _paragraphs(story: Story) -> list[str]:
    above = [story.standfirst] if story.standfirst else []
    return [" ".join(each.text.split()) for each in (*above, *story.paragraphs)]


def main() -> None:
    """Prints how many trials lost something of the story, and in how many a page's line stays, by kind."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--half", default="drill", choices=("dev", "drill", "test"))
    parser.add_argument("--count", type=int, default=1, metavar="N", help="blocks a place (default: 1)")
    parser.add_argument("--errors", action="store_true", help="name what is lost and what stays")
    options = parser.parse_args()
    found = list(trials(GOLD / options.half, options.count, load_vocabulary()))
    print(table(found))
    for each in found if options.errors and options.half != "test" else ():
        for outcome, words in (("lost", each.lost), ("stays", each.stays)):
            if words:
                print(f"{outcome}: {each.article}, {each.place}, {each.block!r}: {words[:80]}")


def table(found: Sequence[Trial]) -> str:
    """Returns how many trials lost something and in how many something stays, by kind and place."""
    rows = defaultdict(list)
    for each in found:
        rows[f"{each.kind}, {each.place}"].append(each)
    lines = [f"{'':36}{'tried':>6}{'lost':>6}{'stays':>6}"]
    for row, those in (*sorted(rows.items()), ("all", found)):
        lost, stays = sum(bool(each.lost) for each in those), sum(bool(each.stays) for each in those)
        lines.append(f"{row:36}{len(those):6}{lost:6}{stays:6}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
