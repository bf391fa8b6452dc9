"""
Measures how well the reader reads: gold articles and their hand-marked answers to a table of scores.

    python -m benchmarks.reading [--half dev|drill|test|all] [--errors] [--raise-floors] [FOLDER ...]

A FOLDER of marked articles elsewhere may be named in place of the halves. An answer is marked as a
careful human reads the text (tests/gold/README.md says how). `score` is what tests hold against
`tests/gold/floors.yaml`, which `--raise-floors` raises to what is measured and never lowers; nothing
here knows how the reader works, only what it hands back.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.compare import compare
from benchmarks.floors import FLOORS, raised
from benchmarks.gold import answer_authority, gold_articles, raw_text
from benchmarks.ledger import Ledger, Scores
from builder.content.article import Article
from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
HALVES = ("dev", "drill", "test")  # tests/gold/README.md says what each is for

Read = Callable[[str, bytes, Authority], Article]


def score(folder: Path, read: Read | None = None, *, timed: bool = False) -> Scores:
    """
    Reads every gold article of a folder and returns what the reader is worth on them.

    A crash costs the whole article: everything wanted counts as missed. Only a timed run reads twice.
    """
    reader = read or default_read()
    ledger = Ledger()
    times: list[float] = []
    for name, raw, answer in gold_articles(folder):
        ledger.article = name
        authority = answer_authority(answer)
        try:
            article = reader(name, raw, authority)
        except Exception as error:
            ledger.sin("crashed", None, f"{type(error).__name__}: {error}")
            article = Article("", "", None, None, (), (), "")
        else:
            times += [_milliseconds(reader, name, raw, authority)] if timed else []
        compare(answer, raw_text(raw), article, ledger)
    count = len(list(folder.glob("*.yaml")))
    median = statistics.median(times) if times else 0.0
    return Scores(count, ledger.tallies, ledger.counts, tuple(ledger.faults), median)


def default_read() -> Read:
    """Returns the program's own reader with its own rules, loaded once."""
    rules = load_vocabulary()
    return lambda name, raw, authority: read_seed(name, raw, authority, rules).article


def _milliseconds(reader: Read, name: str, raw: bytes, authority: Authority) -> float:
    start = time.perf_counter()
    reader(name, raw, authority)
    return (time.perf_counter() - start) * 1000


def table(scores: Scores) -> str:
    """Returns the scores as lines of text, percentages with their whole numbers beside them."""
    lines = [f"{'field':32}{'right':>7}{'found':>7}{'wanted':>7}{'prec.':>8}{'recall':>8}{'F1':>8}"]
    for field, tally in scores.tallies.items():
        if tally.found or tally.wanted:
            numbers = f"{tally.right:7}{tally.found:7}{tally.wanted:7}"
            lines.append(f"{field:32}{numbers}{tally.precision:8.1%}{tally.recall:8.1%}{tally.f1:8.1%}")
    lines += ["", *(f"{field:32}{count:7}" for field, count in scores.counts.items())]
    lines.append(f"{'ms per article (median, warm)':32}{scores.milliseconds:7.1f}")
    return "\n".join(lines)


def error_list(scores: Scores) -> str:
    """Returns the faults one by one, article by article."""
    lines: list[str] = []
    for number, fault in enumerate(scores.faults):
        if number == 0 or scores.faults[number - 1].article != fault.article:
            lines.append(f"\n{fault.article}")
        lines.append(f"  {fault.field}: wanted {fault.wanted} · found {fault.found}")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the table for one half of the gold set, or for each that is there."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.reading", description="How well the reader reads."
    )
    parser.add_argument("--half", choices=(*HALVES, "all"), default="dev")
    parser.add_argument(
        "folders", nargs="*", type=Path, metavar="FOLDER", help="marked articles, in place of the halves"
    )
    parser.add_argument("--errors", action="store_true", help="list the errors one by one")
    parser.add_argument("--raise-floors", action="store_true", help="raise the floors to what is measured")
    options = parser.parse_args(arguments)
    halves = [half for half in HALVES if options.half in (half, "all")]
    folders = options.folders or [GOLD / half for half in halves]
    for folder in folders:
        if not any(folder.glob("*.yaml")):
            print(f"no gold articles in {folder}", file=sys.stderr)
            return 1
    for folder in folders:
        scores = score(folder, timed=True)
        print(f"\n{folder.name}: {scores.articles} articles\n\n{table(scores)}")
        if options.errors:
            print(error_list(scores))
        if options.raise_floors and folder.parent == GOLD:
            FLOORS.write_text(raised(FLOORS, folder.name, scores), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
