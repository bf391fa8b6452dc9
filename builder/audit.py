"""
Shows a seed as it came against what was read from it: what was cut, moved and repaired, and why.

For `import --diff`, so that an editor sees on one screen whether a reading can be trusted.
"""

import re
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from builder.content.article import Article, Evidence
from builder.content.authority import Authority
from builder.intake import SEEDS, SeedReader
from builder.reader import Reading
from builder.reader.account import LOST, Share, account

WIDTH = 110  # columns
LABELS = 24  # columns for line and fate


def audit_seeds(folder: Path, names: Sequence[str], authority: Authority) -> Iterator[str]:
    """Yields the audit of each seed line by line; raises SeedError for one that is no text."""
    reader = SeedReader(folder, authority)
    for name in names:
        yield from audit_lines(reader.reading(name))


def audit_lines(reading: Reading) -> Iterator[str]:
    """Yields the seed with the fate of each stretch, then the findings with their words, then a sum."""
    shares = account(reading.seed, reading.story)
    yield f"{SEEDS}/{reading.seed.file}"
    last = 0
    for share in shares:
        label = f"{share.line if share.line != last else '':>5}  {share.fate}"
        last = share.line
        yield from _row(label, _with_repairs(share, reading.article.evidence.get("body", ())))
    yield ""
    yield from _findings(reading)
    yield f"       {_sum(shares, reading.article)}"
    yield ""


def _row(label: str, text: str) -> Iterator[str]:
    lines = textwrap.wrap(text, WIDTH - LABELS, break_long_words=False, break_on_hyphens=False) or [""]
    yield f"{label:<{LABELS}} {lines[0]}".rstrip()
    yield from (f"{'':<{LABELS}} {line}" for line in lines[1:])


def _with_repairs(share: Share, repairs: Sequence[Evidence]) -> str:
    """The words of the seed, each repaired one as [-legénéral-]{+le général+}."""
    here = {repair.quote: repair.reads for repair in repairs if repair.line == share.line and repair.reads}
    words = " ".join(share.text.split())
    if not here:
        return words
    either = "|".join(re.escape(quote) for quote in sorted(here, key=len, reverse=True))
    return re.sub(either, lambda match: f"[-{match[0]}-]{{+{here[match[0]]}+}}", words)


def _findings(reading: Reading) -> Iterator[str]:
    article = reading.article
    values = {
        "date": article.date.edtf if article.date else "not known",
        "location": article.location or "not known",
        "officials": "; ".join(
            ", ".join(filter(None, (one.name, one.role, one.country))) for one in article.officials
        ),
        "countries": ", ".join(article.countries),
    }
    for key, value in values.items():
        yield from _row(f"       {key}", value or "none")
        for evidence in article.evidence.get(key, ()):
            yield from _row("", f"line {evidence.line}, {evidence.rule}: “{evidence.quote}”")
    for notice in reading.notices:
        yield from _row("       look at", f"line {notice.line}: {notice.message}")


def _sum(shares: Sequence[Share], article: Article) -> str:
    words: Counter[str] = Counter()
    for share in shares:
        kind = share.fate if share.fate in ("body", LOST) else share.fate.partition(":")[0]
        words[kind if kind in ("body", LOST, "cut") else "fields"] += len(re.findall(r"\w+", share.text))
    repairs = len(article.evidence.get("body", ()))
    lost = f"{words[LOST]} lost" if words[LOST] else "none lost"
    return (
        f"{words['body']} words in the body, {repairs} repaired; {words['fields']} in fields; "
        f"{words['cut']} cut; {lost}."
    )
