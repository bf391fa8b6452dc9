"""
Measures how well the reader reads: gold articles and their hand-marked answers to a table of scores.

    python -m benchmarks.reading [--half dev|test|all] [--errors] [FOLDER ...]

A FOLDER of marked articles elsewhere may be named in place of the halves.

An answer is marked as a careful human reads the text (tests/gold/README.md says how). `score` is what
tests hold against floors; nothing here knows how the reader works, only what it hands back.
"""

import argparse
import html
import re
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from benchmarks.roleclass import role_class
from builder.content.article import Article, Official
from builder.content.authority import Authority, load_authority
from builder.reader import load_vocabulary, read_seed
from builder.text import fold, tidy

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
YEAR_KINDS = ("stated", "arithmetic", "weekday", "office", "soft", "none")

Read = Callable[[str, bytes, Authority], Article]


# --- what is counted --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tally:
    """How many findings were right, how many were made, how many a human makes."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    @property
    def precision(self) -> float:
        """Returns 1.0 where nothing was found: nothing said is nothing wrong."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        total = self.found + self.wanted
        return 2 * self.right / total if total else 1.0


@dataclass(frozen=True, slots=True)
class Fault:
    """One difference between the reader and the answer."""

    article: str
    field: str
    wanted: str
    found: str


@dataclass(frozen=True, slots=True)
class Scores:
    """
    What the reader is worth on a set of gold articles.

    `tallies` are shares (more is better), `counts` are sins (none is best), both by field.
    """

    articles: int
    tallies: Mapping[str, Tally]
    counts: Mapping[str, int]
    faults: tuple[Fault, ...]
    milliseconds: float  # per article, median, warm

    def f1(self, field: str) -> float:
        return self.tallies[field].f1

    def count(self, field: str) -> int:
        return self.counts[field]


TALLIES = (
    "title",
    "month and day",
    *(f"year: {kind}" for kind in YEAR_KINDS),
    "location",
    "place differing from dateline",
    "dateline place",
    "officials",
    "their country",
    "their role class",
    "countries",
    "mentions",
    "captions found",
    "caption credits",
    "glued repaired",
    "story kept",
)
COUNTS = (
    "date certain and wrong",
    "date surer than the text",
    "date less sure than the text",
    "not officials found",
    "teasers in body",
    "captions in body",
    "right words broken",
    "crashed",
)


class Ledger:
    """Gathers the tallies, the sins and the faults of one article after another."""

    def __init__(self) -> None:
        self.article = ""
        self.tallies = dict.fromkeys(TALLIES, Tally())
        self.counts: Counter[str] = Counter(dict.fromkeys(COUNTS, 0))
        self.faults: list[Fault] = []

    def one(self, field: str, wanted: object, found: object, *, is_right: bool) -> None:
        """Enters a field that has one value; None stands for nothing wanted or nothing found."""
        self.tallies[field] += Tally(int(is_right), int(found is not None), int(wanted is not None))
        if not is_right and (wanted is not None or found is not None):
            self.fault(field, wanted, found)

    def many(self, field: str, wanted: set[str], found: set[str]) -> None:
        """Enters a field that is a set; what is missing and what is too much are two faults."""
        self.tallies[field] += Tally(len(wanted & found), len(found), len(wanted))
        for missing in sorted(wanted - found):
            self.fault(field, missing, None)
        for extra in sorted(found - wanted):
            self.fault(field, None, extra)

    def sin(self, field: str, wanted: object, found: object) -> None:
        self.counts[field] += 1
        self.fault(field, wanted, found)

    def fault(self, field: str, wanted: object, found: object) -> None:
        show = ["—" if value is None else str(value) for value in (wanted, found)]
        self.faults.append(Fault(self.article, field, *show))


# --- comparing --------------------------------------------------------------------------------------


def same_name(one: str, other: str) -> bool:
    """
    Tells whether two spellings in one article can only be one person.

    Equal when folded, whatever the order of the words or the spaces between them; or one is the other
    with a further given name (two words at least are shared).
    """
    left, right = fold(one).split(), fold(other).split()
    if sorted(left) == sorted(right) or "".join(left) == "".join(right):
        return True
    shorter, longer = sorted((set(left), set(right)), key=len)
    return len(shorter) >= 2 and shorter <= longer


def comparable(text: str) -> str:
    """Returns `text` on one line in lower case, one apostrophe, one hyphen, Markdown's escapes undone."""
    text = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", tidy(html.unescape(text)))
    return re.sub(r"[‐‑–—]", "-", re.sub(r"[’‘ʼ`]", "'", text)).casefold()


def years_of(edtf: str) -> frozenset[str]:
    return frozenset(re.findall(r"(?<![\dX-])(\d{4})(?![\dX])", edtf))


def month_day_of(edtf: str) -> str | None:
    """Returns "05-24", or "05-24/05-26" of a range; None where the day is not known."""
    days = re.findall(r"(?:\d|X){4}-(\d\d-\d\d)", unqualified(edtf))
    if edtf.startswith("["):
        days = days[:1] if len(set(days)) == 1 else []
    return "/".join(days) or None


def unqualified(edtf: str) -> str:
    return re.sub(r"[?~%]", "", edtf)


# --- one article ------------------------------------------------------------------------------------


def compare(answer: Mapping[str, Any], raw: str, article: Article, ledger: Ledger) -> None:
    """Enters every field of one article in the ledger."""
    title = answer["title"]
    titles = {comparable(text) for text in (title, *answer.get("title_also", ()))}
    is_right = comparable(article.title) in titles
    ledger.one("title", title, article.title or None, is_right=is_right)
    _compare_dates(answer["date"], article, ledger)
    _compare_places(answer, article, ledger)
    _compare_officials(answer, article.officials, ledger)
    tolerated = set(answer.get("tolerated_countries", ()))
    ledger.many("countries", set(answer["countries"]), set(article.countries) - tolerated)
    ledger.many("mentions", set(answer["mentions"]), set(article.mentions) - tolerated)
    _compare_captions(answer, article, ledger)
    _compare_body(answer, article.body, ledger)
    _compare_words(answer.get("glued", {}), raw, article.body, ledger)


def _compare_dates(wanted: Mapping[str, Any], article: Article, ledger: Ledger) -> None:
    edtf = wanted["edtf"]
    found = article.date.edtf if article.date else None
    known = [date for date in (edtf, *wanted.get("also", ())) if date]
    month_days = {month_day_of(date) for date in known} | {wanted.get("month_day")}
    month_day = month_day_of(found) if found else None
    if wanted.get("month_day"):
        ledger.one("month and day", wanted["month_day"], month_day, is_right=month_day in month_days)
    years = years_of(found) if found else frozenset()
    year_sets = {years_of(date) for date in known} or {frozenset()}
    is_right = years in year_sets
    ledger.tallies[f"year: {wanted['year_kind']}"] += Tally(int(is_right), 1, 1)
    if not is_right:
        ledger.fault(f"year: {wanted['year_kind']}", edtf, found)
    _compare_sureness(wanted, known, article, ledger)


def _compare_sureness(wanted: Mapping[str, Any], known: list[str], article: Article, ledger: Ledger) -> None:
    is_certain = bool(article.date and article.date.is_certain)
    found = article.date.edtf if article.date else None
    if is_certain and found not in {unqualified(date) for date in known}:
        ledger.sin("date certain and wrong", wanted["edtf"], found)
    elif is_certain and not wanted["certain"]:
        ledger.sin("date surer than the text", wanted["edtf"], found)
    elif wanted["certain"] and not is_certain:
        ledger.sin("date less sure than the text", wanted["edtf"], found)


def _compare_places(answer: Mapping[str, Any], article: Article, ledger: Ledger) -> None:
    wanted, found = answer["location"], article.location
    places = {fold(place) for place in (wanted, *answer.get("location_also", ())) if place}
    is_right = fold(found) in places if found else wanted is None
    ledger.one("location", wanted, found, is_right=is_right and bool(wanted))
    printed = answer["dateline_place"]
    if wanted and printed and fold(wanted) != fold(printed):
        field = "place differing from dateline"
        ledger.tallies[field] += Tally(int(is_right), int(found is not None), 1)
    dateline = article.dateline.place if article.dateline else None
    names = {fold(name) for name in (printed, *answer.get("dateline_place_also", ())) if name}
    is_right = dateline is not None and fold(dateline) in names
    ledger.one("dateline place", printed, dateline, is_right=is_right)


def _compare_officials(answer: Mapping[str, Any], officials: Sequence[Official], ledger: Ledger) -> None:
    open_officials = list(officials)
    for wanted in answer["officials"]:
        names = (wanted["name"], *wanted.get("also", ()))
        official = next((o for o in open_officials if any(same_name(o.name, name) for name in names)), None)
        ledger.tallies["officials"] += Tally(int(official is not None), 0, 1)
        if official is None:
            ledger.fault("officials", wanted["name"], None)
            continue
        open_officials.remove(official)
        ledger.tallies["officials"] += Tally(0, 1, 0)
        country, kind = wanted.get("country"), wanted["role_class"]
        countries = {country, *wanted.get("country_also", ())} - {None}
        if official.country not in countries - {country}:
            is_right = official.country in countries
            ledger.one("their country", country, official.country, is_right=is_right)
        found = role_class(official.role)
        ledger.tallies["their role class"] += Tally(int(found == kind), 1, 1)
        if found != kind:
            ledger.fault("their role class", f"{wanted['name']}: {kind}", f"{found} ({official.role})")
    for official in open_officials:
        if any(same_name(official.name, name) for name in answer.get("tolerated_officials", ())):
            continue
        ledger.tallies["officials"] += Tally(0, 1, 0)
        ledger.fault("officials", None, f"{official.name} ({official.role})")
        if any(
            set(fold(name).split()) <= set(fold(official.name).split()) for name in answer["not_officials"]
        ):
            ledger.sin("not officials found", None, official.name)


def _compare_captions(answer: Mapping[str, Any], article: Article, ledger: Ledger) -> None:
    found_credits = {fold(caption.text): caption.credit for caption in article.captions}
    ledger.many("captions found", {fold(c["text"]) for c in answer["captions"]}, set(found_credits))
    for caption in answer["captions"]:
        if (text := fold(caption["text"])) in found_credits:
            wanted, found = caption.get("credit"), found_credits[text]
            is_right = bool(wanted) and fold(wanted) == fold(found or "")
            ledger.one("caption credits", wanted, found, is_right=is_right)


def _compare_body(answer: Mapping[str, Any], body: str, ledger: Ledger) -> None:
    story = comparable(body)
    for phrase in answer["body_must_contain"]:
        is_kept = comparable(phrase) in story
        ledger.tallies["story kept"] += Tally(int(is_kept), 1, 1)
        if not is_kept:
            ledger.fault("story kept", phrase, None)
    captions = [comparable(f"{c['text']} {c.get('credit') or ''}") for c in answer["captions"]]
    left_in = {caption["text"] for caption in answer["captions"] if comparable(caption["text"]) in story}
    for text in sorted(left_in):
        ledger.sin("captions in body", None, text)
    for phrase in answer["body_must_not_contain"]:
        is_counted = any(comparable(phrase) in comparable(text) for text in left_in)
        if comparable(phrase) in story and not is_counted:
            belongs = "ảnh" in phrase or any(comparable(phrase) in caption for caption in captions)
            ledger.sin("captions in body" if belongs else "teasers in body", None, phrase)


def _compare_words(glued: Mapping[str, str], raw: str, body: str, ledger: Ledger) -> None:
    words = _words(body)
    line = f" {' '.join(words)} "
    for joined, parted in glued.items():
        is_right = f" {' '.join(_words(parted))} " in line and f" {' '.join(_words(joined))} " not in line
        ledger.tallies["glued repaired"] += Tally(int(is_right), 1, 1)
        if not is_right:
            ledger.fault("glued repaired", f"{joined} → {parted}", None)
    originals = _words(raw)
    known, original_line = set(originals), f" {' '.join(originals)} "
    mended = {word for joined in glued for word in _words(joined)}
    for size in (2, 3):
        for start in range(len(words) - size + 1):
            parts = words[start : start + size]
            whole = "".join(parts)
            if whole in known - mended and f" {' '.join(parts)} " not in original_line:
                ledger.sin("right words broken", whole, " ".join(parts))


def _words(text: str) -> list[str]:
    """Returns the words between spaces, without the punctuation around them."""
    words = (word.strip(".,;:!?\"'«»“”()[]*_-/") for word in comparable(text).split())
    return [word for word in words if word]


# --- a folder ---------------------------------------------------------------------------------------


class _PlainLoader(yaml.SafeLoader):
    """YAML where NO is Norway and a date is text: only null, true and false are not."""


_PLAIN = {
    "tag:yaml.org,2002:null": re.compile(r"^(?:null|~)?$"),
    "tag:yaml.org,2002:bool": re.compile(r"^(?:true|false)$"),
}
_PlainLoader.yaml_implicit_resolvers = {letter: list(_PLAIN.items()) for letter in ("n", "~", "", "t", "f")}


def load_answer(path: Path) -> dict[str, Any]:
    """Loads one answer file; every scalar but null, true and false is text."""
    answer: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=_PlainLoader)  # noqa: S506
    return answer


def answer_authority(answer: Mapping[str, Any]) -> Authority:
    """Returns the authority records that an answer gives, read from files as the site's own are."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        content.mkdir()
        for name, key in (("people.yaml", "people"), ("chronology.yaml", "facts")):
            if records := answer.get(key):
                text = yaml.safe_dump(records, allow_unicode=True, sort_keys=False)
                (content / name).write_text(text, encoding="utf-8")
        return load_authority(Path(folder))


def gold_articles(folder: Path) -> Iterator[tuple[str, bytes, dict[str, Any]]]:
    """Yields name, raw bytes and answer of every gold article, in order of name."""
    for path in sorted(folder.glob("*.yaml")):
        seed = path.with_suffix(".txt")
        yield seed.name, seed.read_bytes(), load_answer(path)


def raw_text(raw: bytes) -> str:
    """Returns a gold file as text; those that are not UTF-8 are Windows-1252."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


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


# --- the table --------------------------------------------------------------------------------------


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
    parser.add_argument("--half", choices=("dev", "test", "all"), default="dev")
    parser.add_argument(
        "folders", nargs="*", type=Path, metavar="FOLDER", help="marked articles, in place of the halves"
    )
    parser.add_argument("--errors", action="store_true", help="list the errors one by one")
    options = parser.parse_args(arguments)
    halves = [half for half in ("dev", "test") if options.half in (half, "all")]
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
    return 0


if __name__ == "__main__":
    sys.exit(main())
