"""
Measures how the reader fares where another desk had written the same news.

    python -m benchmarks.openings [--half drill|test] [--errors]

`tests/gold/openings` holds the first two paragraphs of gold articles, each written twice more by another hand
with the same facts. An article is read with each of them; what was read right before counts as right or wrong
by the article's own answer. The half kept aside prints its sums alone.
"""

import argparse
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import yaml

from benchmarks.compare import faults_of
from benchmarks.gold import answer_authority, load_answer, raw_text
from benchmarks.ledger import Fault
from benchmarks.reading import Read, default_read
from builder.content.article import Article
from builder.errors import SeedError

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
ARTICLES = GOLD / "drill"
OF_WORDS = {"story kept", "glued repaired", "right words broken"}  # the marks are those of the old paragraphs


class Trial(NamedTuple):
    """One article with its opening put otherwise, and what is read wrong since."""

    article: str
    paragraphs: tuple[str, ...]
    faults: tuple[Fault, ...]


def trials(openings: Path, read: Read) -> Iterator[Trial]:
    """Yields what became of each opening of a file: by article what `was` there and its `versions`."""
    for name, entry in yaml.safe_load(openings.read_text(encoding="utf-8")).items():
        text = unicodedata.normalize("NFC", raw_text((ARTICLES / f"{name}.txt").read_bytes()))
        already = {_key(fault) for fault in _faults(name, text, read)}
        for version in entry["versions"]:
            told = put_otherwise(name, text, entry["was"], version)
            faults = (each for each in _faults(name, told, read) if _key(each) not in already)
            yield Trial(name, tuple(version), tuple(faults))


def put_otherwise(name: str, text: str, was: Sequence[str], version: Sequence[str]) -> str:
    """Returns an article's text with another opening; raises ValueError unless the old one is there once."""
    for old, new in zip(was, version, strict=True):
        if text.count(old) != 1:
            raise ValueError(f"{name}: {old!r} stands {text.count(old)} times in it")
        text = text.replace(old, new)
    return text


def _faults(name: str, text: str, read: Read) -> list[Fault]:
    answer = load_answer(ARTICLES / f"{name}.yaml")
    try:
        article = read(f"{name}.txt", text.encode(), answer_authority(answer))
    except SeedError:
        article = Article("", "", None, None, (), (), "")
    return [fault for fault in faults_of(name, answer, text, article) if fault.field not in OF_WORDS]


def _key(fault: Fault) -> tuple[str, str]:
    return fault.field, fault.wanted


def main() -> None:
    """Prints by field in how many trials something is read wrong that had been read right."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--half", default="drill", choices=("drill", "test"))
    parser.add_argument("--errors", action="store_true", help="print each opening with what is read wrong")
    options = parser.parse_args()
    found = list(trials(GOLD / "openings" / f"{options.half}.yaml", default_read()))
    counts = Counter(field for trial in found for field in {fault.field for fault in trial.faults})
    alike = sum(not trial.faults for trial in found)
    for field, count in (("openings", len(found)), ("nothing read worse", alike), *counts.most_common()):
        print(f"{field:32}{count:7}")
    for trial in found if options.errors and options.half != "test" else ():
        for fault in trial.faults:
            print(f"{trial.article}: {fault.field}: wanted {fault.wanted} · found {fault.found}")
        for paragraph in trial.paragraphs if trial.faults else ():
            print(f"    {paragraph}")


if __name__ == "__main__":
    main()
