"""
Measures whether what is read hangs on one wording: an article is read with one of its words put otherwise.

    python -m benchmarks.rewording [--half dev|drill|test] [--count N] [--kind KIND] [--errors] [--jobs N]

What `rewording.yaml` calls alike says the same for every fact: "a reçu" and "a accueilli", a town and one
that no list knows. So whatever was read right before must be read again, with the other word in it. The
articles are those of the gold set; in each, N rewordings of every kind are drawn, each tried alone; the same
in every run. A field that was wrong already is not held against a rewording, nor are the countries that the
name of a town alone may have told.
"""

import argparse
import os
import random
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from benchmarks.compare import faults_of
from benchmarks.gold import answer_authority, gold_articles, raw_text
from builder.content.article import Article
from builder.content.authority import Authority
from builder.errors import SeedError
from builder.reader import load_vocabulary, read_seed
from builder.reader.vocabulary import Vocabulary
from builder.text import fold

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
WORDINGS = Path(__file__).with_name("rewording.yaml")
TOWN = "town in no list"
FIELDS = ("title", "date", "location", "officials", "their country", "countries", "text")
TOWN_TELLS = ("their country", "countries")
FAULTS = {  # how a field of the scores begins, and the field here that it is
    "title": "title",
    "month and day": "date",
    "year": "date",
    "date ": "date",
    "location": "location",
    "officials": "officials",
    "their country": "their country",
    "countries": "countries",
}


class Rewording(NamedTuple):
    """A wording of an article, and the one that is put in its place."""

    kind: str
    old: str
    new: str

    def of(self, text: str) -> str:
        """Returns a text put otherwise; capitals and the shape of apostrophes stay as they are."""
        variants = _variants(((self.old, self.new),))
        return _pattern(tuple(variants)).sub(lambda match: variants[match[0]], text)


class Trial(NamedTuple):
    """One rewording of one article, and which facts it changed that had been read right."""

    article: str
    rewording: Rewording
    tried: tuple[str, ...]  # the fields that had been right
    changed: Mapping[str, tuple[object, object]]  # by field: what it should be, what it is


@cache
def _variants(words: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Returns each word as it is, with a capital and in capitals, with either apostrophe, and its new one."""
    found: dict[str, str] = {}
    for pair in words:
        for shape in (str, lambda text: text[:1].upper() + text[1:], str.upper):
            for sign in "'’":
                old, new = (shape(word).replace("'", sign) for word in pair)
                found.setdefault(old, new)
    return found


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"(?<![\w-])(?:{longest_first})(?![\w-])")


@cache
def _wordings(language: str) -> dict[str, dict[str, Any]]:
    """Returns what `rewording.yaml` says of a language: "alike" by kind, "towns" by how they begin."""
    found: dict[str, dict[str, Any]] = yaml.safe_load(WORDINGS.read_text(encoding="utf-8")).get(language, {})
    return found


def rewordings(text: str, language: str, place: str | None) -> Iterator[Rewording]:
    """Yields every rewording of a text that the file allows: words that it has into some that it has not."""
    wordings = _wordings(language)
    for name, groups in wordings.get("alike", {}).items():
        for group in groups:
            variants = _variants(tuple((word, word) for word in group))
            held = {variants[found].lower() for found in _pattern(tuple(variants)).findall(text)}
            pairs = ((old, new) for old in group for new in group)
            yield from (
                Rewording(name, old, new)
                for old, new in pairs
                if old.lower() in held and new.lower() not in held
            )
    if place and (towns := wordings.get("towns")):
        beginning = "vowel" if fold(place)[:1] in "aeiouh" else "consonant"
        yield from (Rewording(TOWN, place, town) for town in towns[beginning])


def trials(article: tuple[str, bytes, dict[str, Any]], count: int, kind: str | None) -> list[Trial]:
    """Returns what became of `count` rewordings of every kind that an article allows."""
    name, raw, answer = article
    text, authority = unicodedata.normalize("NFC", raw_text(raw)), answer_authority(answer)
    before = _read(name, text, authority)
    if before is None:
        return []
    faulty = {fault.field for fault in faults_of(name, answer, text, before)}
    wrong = {FAULTS[start] for field in faulty for start in FAULTS if field.startswith(start)}
    right = tuple(field for field in FIELDS if field not in wrong)
    place = before.location if "location" in right else None
    draw = random.Random(name)  # the same rewordings in every run
    by_kind = defaultdict(list)
    for each in rewordings(text, before.language or "", place):
        if kind in (None, each.kind):
            by_kind[each.kind].append(each)
    drawn = chain.from_iterable(
        draw.sample(those, min(count, len(those))) for _, those in sorted(by_kind.items())
    )
    return [_trial(name, each, before, _read(name, each.of(text), authority), right) for each in drawn]


def _trial(name: str, each: Rewording, before: Article, after: Article | None, right: Sequence[str]) -> Trial:
    right = [field for field in right if each.kind != TOWN or field not in TOWN_TELLS]
    wanted, found = _facts(before, each), _facts(after, None) if after else {}
    changed = {
        field: (wanted[field], found.get(field)) for field in right if wanted[field] != found.get(field)
    }
    return Trial(name, each, tuple(right), changed)


def _read(name: str, text: str, authority: Authority) -> Article | None:
    try:
        return read_seed(name, text.encode(), authority, _vocabulary()).article
    except SeedError:
        return None


@cache
def _vocabulary() -> Vocabulary:
    return load_vocabulary()


def _facts(article: Article, rewording: Rewording | None) -> dict[str, object]:
    """Returns what is compared, by field; of an article before the rewording as it must be after it."""
    of = rewording.of if rewording else str
    return {
        "title": fold(of(article.title)),
        "date": article.date.edtf if article.date else None,
        "location": fold(of(article.location or "")),
        "officials": frozenset(fold(each.name) for each in article.officials),
        "their country": frozenset((fold(each.name), each.country) for each in article.officials),
        "countries": frozenset(article.countries),
        "text": fold(of(f"{article.summary or ''} {article.body}")),
    }


def main() -> None:
    """Prints by kind in how many trials each fact changed, and the wordings that changed one most often."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--half", default="drill", choices=("dev", "drill", "test"))
    parser.add_argument("--count", type=int, default=1, metavar="N", help="rewordings a kind (default: 1)")
    parser.add_argument("--kind", help="this kind alone")
    parser.add_argument("--errors", action="store_true", help="name each fact that changed")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), metavar="N")
    options = parser.parse_args()
    articles = list(gold_articles(GOLD / options.half))
    with ProcessPoolExecutor(options.jobs) as pool:
        those = pool.map(
            trials, articles, [options.count] * len(articles), [options.kind] * len(articles), chunksize=20
        )
        found = list(chain.from_iterable(those))
    print(table(found))
    for each in found if options.errors and options.half != "test" else ():
        for field, (wanted, now) in each.changed.items():
            _, old, new = each.rewording
            print(f"{field}: {each.article}, {old!r} -> {new!r}: {_difference(wanted, now)}")


def _difference(wanted: object, found: object) -> str:
    """Returns what a fact should be and what it is; of sets only what differs, of a text where it differs."""
    if isinstance(wanted, frozenset) and isinstance(found, frozenset):
        return f"lost {sorted(wanted - found, key=str)}, new {sorted(found - wanted, key=str)}"
    one, other = str(wanted), str(found)
    pairs = enumerate(zip(one, other, strict=False))
    at = next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))
    return f"{one[max(0, at - 30) : at + 50]!r}, now {other[max(0, at - 30) : at + 50]!r}"


def table(found: Sequence[Trial]) -> str:
    """Returns how many trials there were and in how many each fact changed, by kind; then by wording."""
    rows = defaultdict(list)
    for each in found:
        rows[each.rewording.kind].append(each)
    lines = [f"{'':28}{'tried':>7}" + "".join(f"{field:>15}" for field in FIELDS)]
    for row, those in (*sorted(rows.items()), ("all", found)):
        shares = (
            f"{sum(field in each.changed for each in those)}/{sum(field in each.tried for each in those)}"
            for field in FIELDS
        )
        lines.append(f"{row:28}{len(those):7}" + "".join(f"{share:>15}" for share in shares))
    tried = Counter(each.rewording[::2] for each in found)
    changed = Counter(each.rewording[::2] for each in found if each.changed)
    worst = sorted(changed, key=lambda wording: (-changed[wording] / tried[wording], wording))
    lines += [f"{kind}, {new}: {changed[kind, new]} of {tried[kind, new]}" for kind, new in worst]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
