"""
Counts the year from the number of a thing that comes every year: "la 12e foire, annuelle depuis 2008".

Or every few years: "la 4e foire, biennale, créée en 2008".

Where nothing says that it never missed a year, the year is likely only.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from builder.content.article import Evidence
from builder.reader.dating.clues import ALL_YEARS, Clue, exactly
from builder.reader.dating.numbers import number
from builder.reader.dating.tense import YEAR, straight
from builder.reader.seed import Paragraph
from builder.reader.vocabulary import Language

MOST = 4  # numbers and beginnings that a paragraph tells


def edition_clues(paragraphs: Sequence[Paragraph], language: Language, opening: str) -> Iterator[Clue]:
    """Yields the year of a yearly thing whose first one a paragraph tells; `opening` may number it."""
    rules = language.dating
    for paragraph in paragraphs if rules.yearly and rules.first_edition else ():
        if not YEAR.search(paragraph.text):
            continue
        text = straight(paragraph.text)
        yearly = list(islice(rules.yearly.finditer(text), MOST)) if rules.yearly else []
        if not yearly or rules.first_edition is None:
            continue
        firsts = list(islice(rules.first_edition.finditer(text), MOST))
        counts = _counts(text, language) or _counts(straight(opening), language)
        if len({match["base"] for match in firsts}) != 1 or len(counts) != 1:
            continue
        years_between = _years_between(yearly, language)
        year = int(firsts[0]["base"]) + (counts.pop() - 1) * years_between
        start, end = firsts[0].span()
        evidence = Evidence(paragraph.line, paragraph.text[start:end].strip(), rules.first_edition.name)
        if year in ALL_YEARS:
            is_sure = any(match.groupdict().get("sure") for match in yearly)
            yield exactly(evidence, year) if is_sure else Clue(evidence, frozenset({year}), {year: 1.0})


def _counts(text: str, language: Language) -> set[int]:
    rule = language.dating.edition_number
    found = islice(rule.finditer(text), MOST) if rule else ()
    return {
        count
        for match in found
        if (count := number(next(filter(None, match.groups())), language.dating)) and count > 1
    }


def _years_between(yearly: Sequence[re.Match[str]], language: Language) -> int:
    """Returns how many years lie between two of a thing: 2 for "tous les deux ans"; 1 where nothing says."""
    told = (number(_every(match), language.dating) for match in yearly)
    return max((count for count in told if count), default=1)


def _every(yearly: re.Match[str]) -> str:
    groups = yearly.groupdict()
    return next((groups[name] for name in ("each", "each2", "each3") if groups.get(name)), "")
