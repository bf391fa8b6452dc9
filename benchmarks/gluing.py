"""
Measures how a single slip fares: one space of a clean article is taken out, and the article is read.

    python -m benchmarks.gluing [--half dev|drill|test] [--count N] [--errors] [--words FILE LANGUAGE]

Articles that show many slips are easy, since each is evidence for the next; one alone must be believed by
itself. The articles are those of the gold set that are marked as free of slips, and in each N spaces of every
kind are drawn, each tried alone; the same in every run. `--words` measures the other side: of the words of a
list, one a line, that no list of the reader has, the share that would be parted.
"""

import argparse
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.gold import answer_authority, gold_articles, raw_text
from builder.reader import Reading, load_vocabulary, read_seed
from builder.reader.seed import Paragraph
from builder.reader.story.repair import repair
from builder.reader.vocabulary import Vocabulary

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
PAIR = re.compile(
    r"(?<![\w'’-])(?P<left>[^\W_]+)(?P<sign>[.,;:!?»)”]?) (?=(?P<right>[«(“]?[^\W_]+)(?![\w'’-]))"
)
FIRST = re.compile(r"(?:^|\n|[.!?»”] )$")  # what stands before a sentence
BEFORE, BEHIND = 25, 15  # signs round a pair that must stand in the body as they stand in the seed
SAMPLE = 4000  # words of a list that are tried


class Slip(NamedTuple):
    """Two words that were run together, and what became of them: "repaired", "suggested" or "left"."""

    article: str
    kind: str
    left: str
    right: str
    outcome: str


def slips(folder: Path, count: int, vocabulary: Vocabulary) -> Iterator[Slip]:
    """Yields what became of `count` slips of each kind in each clean article of a folder."""
    for name, raw, answer in gold_articles(folder):
        if answer.get("glued"):
            continue
        text, authority = raw_text(raw), answer_authority(answer)
        body = read_seed(name, raw, authority, vocabulary).article.body
        found = defaultdict(list)
        for match in PAIR.finditer(text):
            if _around(text, match) in body:
                found[_kind(text, match)].append(match)
        draw = random.Random(name)  # the same slips in every run
        for kind, matches in sorted(found.items()):
            for match in draw.sample(matches, min(count, len(matches))):
                glued = text[: match.end() - 1] + text[match.end() :]
                reading = read_seed(name, glued.encode(), authority, vocabulary)
                left, right = match["left"] + match["sign"], match["right"]
                yield Slip(name, kind, left, right, _outcome(reading, _around(text, match), left + right))


def _kind(text: str, match: re.Match[str]) -> str:
    """Which sort of words or signs meet where the space is missing."""
    left, right = match["left"], match["right"]
    if match["sign"] or not right[0].isalnum():
        return "beside a sign"
    if left.isdigit() or right.isdigit():
        return "beside a number"
    if left.islower():
        return "plain words" if right.islower() else "word and name"
    if right.islower():
        before = text[max(0, match.start() - 2) : match.start()]
        return "first word and word" if FIRST.search(before) else "name and word"
    return "names"


def _around(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - BEFORE) : match.end() + BEHIND]


def _outcome(reading: Reading, wanted: str, glued: str) -> str:
    if wanted in reading.article.body:
        return "repaired"
    return "suggested" if any(f'"{glued}"' in notice.message for notice in reading.notices) else "left"


def parted_words(path: Path, language: str, vocabulary: Vocabulary) -> tuple[list[str], int]:
    """Returns the words of a list that are parted, and how many were tried: those no list of ours has."""
    rules = vocabulary.languages[language]
    known = rules.repair.known if rules.repair else None
    words = [word for word in path.read_text(encoding="utf-8").split() if word.isalpha() and word.islower()]
    unknown = [word for word in words if known and not known.is_word(word)]
    tried = random.Random(language).sample(unknown, min(SAMPLE, len(unknown)))
    texts = (Paragraph(3, f"2 {word} 2") for word in tried)
    done = (repair(Paragraph(1, ""), (text,), rules, vocabulary.keep) for text in texts)
    return [each.paragraphs[0].text[2:-2] for each in done if each.evidence], len(tried)


def main() -> None:
    """Prints, by language and kind, how many of the slips were repaired, only suggested, or left."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--half", default="drill", choices=("dev", "drill", "test"))
    parser.add_argument(
        "--count", type=int, default=1, metavar="N", help="slips of a kind an article (default: 1)"
    )
    parser.add_argument("--errors", action="store_true", help="name what was not repaired")
    parser.add_argument("--words", nargs=2, metavar=("FILE", "LANGUAGE"), help="a list of right words")
    options = parser.parse_args()
    vocabulary = load_vocabulary()
    if options.words:
        parted, tried = parted_words(Path(options.words[0]), options.words[1], vocabulary)
        print(f"{len(parted)} of {tried} words parted ({len(parted) / max(tried, 1):.1%})")
        for word in parted if options.errors else ():
            print(f"  {word}")
        return
    found = list(slips(GOLD / options.half, options.count, vocabulary))
    for language, kind in sorted({(_language(slip), slip.kind) for slip in found}):
        outcomes = Counter(slip.outcome for slip in found if (_language(slip), slip.kind) == (language, kind))
        tried = outcomes.total()
        shares = ", ".join(
            f"{outcomes[each] / tried:.1%} {each}" for each in ("repaired", "suggested", "left")
        )
        print(f"{language} {kind}: {shares} of {tried}")
    for slip in found if options.errors and options.half != "test" else ():
        if slip.outcome != "repaired":
            print(f"  {slip.article}, {slip.kind}: {slip.left}|{slip.right} {slip.outcome}")


def _language(slip: Slip) -> str:
    return slip.article.split("-")[1]


if __name__ == "__main__":
    main()
