"""
Measures how a single slip fares: two words of a clean article are run together, and the article is read.

    python -m benchmarks.gluing [--half dev|drill|test] [--pairs N] [--errors] [--words FILE LANGUAGE]

Articles that show many slips are easy, since each is evidence for the next; one alone must be believed by
itself. The articles are those of the gold set that are marked as free of slips, and in each N pairs of plain
words are drawn, each tried alone; the same pairs in every run. `--words` measures the other side: of the
words of a list, one a line, that no list of the reader has, the share that would be parted.
"""

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.gold import answer_authority, gold_articles, raw_text
from builder.reader import Reading, load_vocabulary, read_seed
from builder.reader.seed import Paragraph
from builder.reader.story.repair import repair
from builder.reader.vocabulary import Vocabulary

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
PAIR = re.compile(r"(?<![\w'’-])([^\W\d_A-Z]+) (?=([^\W\d_A-Z]+)(?![\w'’-]))")
BEFORE, BEHIND = 25, 15  # signs round a pair that must stand in the body as they stand in the seed
SAMPLE = 4000  # words of a list that are tried


class Slip(NamedTuple):
    """Two words that were run together, and what became of them: "repaired", "suggested" or "left"."""

    article: str
    left: str
    right: str
    outcome: str


def slips(folder: Path, pairs: int, vocabulary: Vocabulary) -> Iterator[Slip]:
    """Yields what became of the pairs drawn from each clean article of a folder."""
    for name, raw, answer in gold_articles(folder):
        if answer.get("glued"):
            continue
        text, authority = raw_text(raw), answer_authority(answer)
        body = read_seed(name, raw, authority, vocabulary).article.body
        found = [match for match in PAIR.finditer(text) if _around(text, match) in body]
        draw = random.Random(name)
        for match in draw.sample(found, min(pairs, len(found))):
            glued = text[: match.end() - 1] + text[match.end() :]
            reading = read_seed(name, glued.encode(), authority, vocabulary)
            yield Slip(name, match[1], match[2], _outcome(reading, _around(text, match), match[1] + match[2]))


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
    done = {
        word: repair(Paragraph(1, ""), (Paragraph(3, f"2 {word} 2"),), rules, vocabulary.keep)
        for word in tried
    }
    return [each.paragraphs[0].text[2:-2] for each in done.values() if each.evidence], len(tried)


def main() -> None:
    """Prints, by language, how many of the slips were repaired, only suggested, or left."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--half", default="drill", choices=("dev", "drill", "test"))
    parser.add_argument("--pairs", type=int, default=2, metavar="N", help="pairs an article (default: 2)")
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
    found = list(slips(GOLD / options.half, options.pairs, vocabulary))
    languages = sorted({slip.article.split("-")[1] for slip in found})
    for language in languages:
        outcomes = Counter(slip.outcome for slip in found if slip.article.split("-")[1] == language)
        tried = outcomes.total()
        shares = ", ".join(
            f"{outcomes[each] / tried:.1%} {each}" for each in ("repaired", "suggested", "left")
        )
        print(f"{language}: {shares} of {tried}")
    for slip in found if options.errors and options.half != "test" else ():
        if slip.outcome != "repaired":
            print(f"  {slip.article}: {slip.left}|{slip.right} {slip.outcome}")


if __name__ == "__main__":
    main()
