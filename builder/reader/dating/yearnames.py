"""
What a year named in a text means for the date, a function for each kind of rule.

The wordings lie in the language files.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from builder.content.article import Evidence
from builder.reader.dating.clues import ALL_YEARS, Clue, jubilee, since, until
from builder.reader.dating.days import EventDay
from builder.reader.dating.rules import YearRule
from builder.reader.dating.tense import is_ahead
from builder.reader.vocabulary import Language

# An anniversary beyond is none: then the year named is the celebration's, not the founding's.
LAST_JUBILEE = 2060


@dataclass(frozen=True, slots=True)
class Passage:
    """A year named in a sentence, and what surrounds it."""

    rule: YearRule
    sentence: str
    context: str  # the paragraph
    match: re.Match[str]
    day: EventDay | None
    language: Language
    is_leading: bool  # in the first paragraphs

    def group(self, *names: str) -> str | None:
        groups = self.match.groupdict()
        return next((groups[name] for name in names if groups.get(name)), None)

    def number(self, *names: str) -> int | None:
        word = (self.group(*names) or "").lower()
        return int(word) if word.isdecimal() else self.language.dating.numbers.get(word)

    @property
    def year(self) -> int:
        return int(self.group("year", "year2") or 0)

    @property
    def month(self) -> int | None:
        return self.language.months.get((self.group("month", "month2") or "").lower())

    @property
    def tense(self) -> str | None:
        """Returns "past" or "ahead" by the nearest word that tells, rather before the year; else None."""
        rules, (start, end) = self.language.dating, self.match.span("year")
        nearest: tuple[int, str] | None = None
        for tense, rule in (("past", rules.past), ("ahead", rules.ahead)):
            for marker in rule.regex.finditer(self.sentence) if rule else ():
                distance = start - marker.end() if marker.end() <= start else 20 + marker.start() - end
                if marker.start() < start < marker.end() or distance > 120:
                    continue
                if nearest is None or abs(distance) < nearest[0]:
                    nearest = (abs(distance), tense)
        return nearest[1] if nearest else None


def _end_of_month(year: int, month: int) -> dt.date:
    return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(1)


def _anniversary(passage: Passage, evidence: Evidence) -> Clue | None:
    """The base and the number give the year; around New Year the celebration may run into its neighbours."""
    count, base = passage.number("count"), int(passage.group("base") or 0)
    printed = int(passage.group("year") or 0) if "year" in passage.match.re.groupindex else 0
    if not count or (printed and printed - base not in (count, count - 1)):
        return None
    year = printed or base + count
    if year > LAST_JUBILEE:
        year = base
    if year not in ALL_YEARS:
        return None
    return jubilee(
        year, passage.day, evidence, is_told=passage.is_leading and not _is_ahead_of(passage, "count")
    )


def _is_ahead_of(passage: Passage, group: str) -> bool:
    """Tells whether the celebration itself is still to come: "préparer le 30e anniversaire"."""
    return is_ahead(passage.sentence[: passage.match.start(group)][-60:], passage.language.dating)


def _counted(passage: Passage, evidence: Evidence) -> Clue:
    """A whole year's figure is told when the year is over; in December the wire may already have it."""
    year = passage.year
    is_december = passage.day is not None and passage.day.month == 12
    first = year if is_december else year + 1
    likely = {year: 0.5, year + 1: 0.6} if is_december else {year + 1: 1.0, year + 2: 0.15}
    return Clue(evidence, since(dt.date(first, 1, 1), None), likely)


def _compared(passage: Passage, evidence: Evidence) -> Clue:
    """ "La même période de 2017" is compared with this year's."""
    return Clue(evidence, since(dt.date(passage.year + 1, 1, 1), None), {passage.year + 1: 1.2})


def _against(passage: Passage, evidence: Evidence) -> Clue:
    """ "12 milliards l'an dernier, contre 8 en 2017" is told two years after, else one or two."""
    year, words = passage.year, passage.language.dating.last_year
    is_last_year = bool(words and words.search(passage.context))
    likely = {year + 2: 1.0, year + 1: 0.1} if is_last_year else {year + 1: 0.6, year + 2: 0.4}
    return Clue(evidence, since(dt.date(year + 1, 1, 1), None), likely)


def _figure(passage: Passage, evidence: Evidence) -> Clue:
    """A sum beside a year is a result, or a goal where the sentence looks ahead."""
    return _goal(passage, evidence) if passage.tense == "ahead" else _counted(passage, evidence)


def _months(passage: Passage, evidence: Evidence) -> Clue | None:
    """Nine months of a year are told as soon as they are over, and seldom a year later."""
    if passage.tense == "ahead":
        return _ahead(passage, evidence)
    months = passage.number("months", "months2") or passage.month
    if span := passage.group("span"):
        months = passage.language.dating.spans.get(span.lower())
    if not months or not 1 <= months <= 12:
        return None
    # The last days of a month may be estimates.
    allowed = since(_end_of_month(passage.year, months) - dt.timedelta(10), passage.day)
    return Clue(evidence, allowed, {min(allowed): 1.2, min(allowed) + 1: 0.1})


def _current(passage: Passage, evidence: Evidence) -> Clue:
    return Clue(evidence, frozenset({passage.year}), {passage.year: 2.0})


def _next(passage: Passage, evidence: Evidence) -> Clue:
    return Clue(evidence, frozenset({passage.year - 1}), {passage.year - 1: 2.0})


def _plan_signed(passage: Passage, evidence: Evidence) -> Clue:
    """A plan is signed before its first year, or early in it: which, the event's month tells."""
    first, last = passage.year, int(passage.group("last") or 0)
    if passage.day is None:
        likely = {first - 1: 0.6, first: 0.7}
    else:
        likely = {first - 1: 1.0, first: 0.4} if passage.day.month >= 7 else {first - 1: 0.5, first: 0.9}
    return Clue(evidence, until(dt.date(last, 12, 31), None), likely, is_hint=True)


def _nothing(_passage: Passage, _evidence: Evidence) -> Clue | None:
    """A period that is only named may be over, running or still to come."""
    return None


def _goal(passage: Passage, evidence: Evidence) -> Clue:
    """A goal is set years ahead: it bounds the date and makes no year likely."""
    return Clue(evidence, until(dt.date(passage.year, 12, 31), None))


def _year_ahead(passage: Passage, evidence: Evidence) -> Clue:
    """A whole year that is being prepared has not begun."""
    return Clue(evidence, until(dt.date(passage.year - 1, 12, 31), None), {passage.year - 1: 0.8})


def _ahead(passage: Passage, evidence: Evidence) -> Clue:
    """Early in a year the wire names that very year; later it says "this year"."""
    year, month = passage.year, passage.month
    allowed = until(_end_of_month(year, month or 12), passage.day)
    if month:
        return Clue(evidence, allowed, {max(allowed): 0.8}, is_hint=True)
    is_early = passage.day is not None and passage.day.month <= 2
    return Clue(
        evidence, allowed, {year - 1: 0.3 if is_early else 0.6, year: 0.5 if is_early else 0.2}, is_hint=True
    )


def _held(passage: Passage, evidence: Evidence) -> Clue:
    """A success is congratulated upon while it is fresh."""
    year = passage.year
    return Clue(evidence, since(dt.date(year, 1, 1), None), {year: 0.7, year + 1: 0.35}, is_hint=True)


def _dated(passage: Passage, evidence: Evidence) -> Clue:
    """A thing that bears its year exists: a convention, a constitution, a war."""
    return Clue(evidence, since(dt.date(passage.year, 1, 1), None), is_hint=True)


def _named(passage: Passage, evidence: Evidence) -> Clue | None:
    """A year without a rule of its own: the nearest tense says whether it is over."""
    tense = passage.tense
    if tense == "ahead":
        return _ahead(passage, evidence)
    if tense is None:
        return None
    allowed = since(dt.date(passage.year, passage.month or 1, 1), passage.day)
    likely = {min(allowed): 0.35, min(allowed) + 1: 0.2} if passage.month and allowed else {}
    return Clue(evidence, allowed, likely, is_hint=True)


MEANINGS: Mapping[str, Callable[[Passage, Evidence], Clue | None]] = {
    "anniversary": _anniversary,
    "compared": _compared,
    "against": _against,
    "figure": _figure,
    "months": _months,
    "current": _current,
    "counted": _counted,
    "next": _next,
    "plan_signed": _plan_signed,
    "period": _nothing,
    "goal": _goal,
    "year_ahead": _year_ahead,
    "ahead": _ahead,
    "held": _held,
    "dated": _dated,
    "named": _named,
}
