"""
What a year named in a text means for the date, a function for each kind of rule.

The wordings lie in the language files.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace

from builder.content.article import Evidence
from builder.reader.dating import distances, yearspans
from builder.reader.dating.clues import ALL_YEARS, Clue, Strength, exactly, since, until, years_from
from builder.reader.dating.eventday import day_of
from builder.reader.dating.passage import Passage
from builder.reader.dating.tense import YEAR

Meaning = Callable[[Passage, Evidence], Clue | None]
# A year before is history whatever stands beside it: "the plaque of 1954 is to be restored".
HISTORY = 1990
PREPARED = 5  # the last month in which nobody speaks of the next year's budget yet
LATE = 9  # the month from which a text may name the very year in which it is written as over


def _end_of_month(year: int, month: int) -> dt.date:
    return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(1)


def _counted(passage: Passage, evidence: Evidence) -> Clue:
    """A whole year's figure is told when the year is over; in December the wire may already have it."""
    year = passage.year
    if passage.is_of_last_year:
        return Clue(evidence, frozenset({year + 1}), {year + 1: 2.0}, Strength.PROOF)
    if passage.precedes(passage.language.dating.last_year):
        return Clue(evidence, years_from(year + 2), {year + 2: 1.0, year + 3: 0.1}, Strength.WHOLE_YEAR)
    if passage.goes_on_to_the_next:
        return Clue(evidence, years_from(year + 2), {year + 2: 1.0, year + 3: 0.1}, Strength.WHOLE_YEAR)
    is_december = passage.day is not None and passage.day.month == 12
    first = year if is_december else year + 1
    likely = {year: 0.5, year + 1: 0.6} if is_december else {year + 1: 1.3, year + 2: 0.15}
    return Clue(evidence, years_from(first), likely, Strength.WHOLE_YEAR)


def _compared(passage: Passage, evidence: Evidence) -> Clue:
    """ "La même période de 2017" is compared with this year's: surely where that is named too."""
    rules = passage.language.dating
    if passage.is_beside(rules.this_year) and not passage.is_beside(rules.last_year):
        return _exactly(passage, evidence, 1)
    if passage.is_beside(rules.of_the_year):
        return Clue(evidence, frozenset({passage.year + 1}), {passage.year + 1: 1.5})
    return Clue(evidence, years_from(passage.year + 1), {passage.year + 1: 1.2})


def _against(passage: Passage, evidence: Evidence) -> Clue:
    """ "12 milliards l'an dernier, contre 8 en 2017" is told two years after, else one or two."""
    year, words = passage.year, passage.language.dating.last_year
    is_last_year = bool(words and words.search(passage.context))
    likely = {year + 2: 1.0, year + 1: 0.1} if is_last_year else {year + 1: 0.6, year + 2: 0.4}
    return Clue(evidence, years_from(year + 1), likely)


def _figure(passage: Passage, evidence: Evidence) -> Clue:
    """A sum beside a year is a result, or a goal where the sentence looks ahead: not to this year's sum."""
    rules, (start, end), text = passage.language.dating, passage.span, passage.sentence.text
    is_set = rules.ahead and rules.ahead.search(text[:start])
    is_outdone = not is_set and rules.this_year and rules.this_year.search(text[end:])
    is_aside = not is_set and text[end : end + 1] in (",", ")")  # "de 64 milliards en 2017, doit atteindre"
    if passage.tense == "ahead" and not (is_outdone or is_aside):
        return _goal(passage, evidence)
    return _counted(passage, evidence)


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


def _exactly(passage: Passage, evidence: Evidence, moved: int) -> Clue:
    return exactly(evidence, passage.year + moved)


def _current(passage: Passage, evidence: Evidence) -> Clue:
    return _exactly(passage, evidence, 0)


def _next(passage: Passage, evidence: Evidence) -> Clue:
    """What bears its year and opens "next year" may have been put off, because of the pandemic."""
    year = passage.year
    if passage.group("year3", "year4") and year in distances.PUT_OFF:
        return Clue(evidence, years_from(year - 1, year), {year - 1: 1.0, year: 0.3})
    return exactly(evidence, year - 1)


def _last(passage: Passage, evidence: Evidence) -> Clue:
    return _exactly(passage, evidence, 1)


def _edition(passage: Passage, evidence: Evidence) -> Clue | None:
    """ "Le Salon 2019 s'ouvre": what the news is of bears its year; what people met beside, likely."""
    if passage.sentence.place > 1:  # further down another edition is told of
        return _named(passage, evidence)
    year = passage.year
    if passage.group("slug"):  # "Salon du livre 2023 : …", at the head of a headline: held, or prepared
        is_headline = passage.sentence.place == 0
        return Clue(evidence, years_from(year - 3, year + 1), {year: 1.2}) if is_headline else None
    return (
        Clue(evidence, frozenset({year}), {year: 2.0}) if passage.group("beside") else exactly(evidence, year)
    )


def _marks(passage: Passage, evidence: Evidence) -> Clue:
    """ "L'année 2018 marque": told in that year, or about it."""
    year = passage.year
    if passage.tense == "past":
        return Clue(evidence, years_from(year))
    return Clue(evidence, years_from(year - 1, year + 1), {year: 1.2, year - 1: 0.3})


def _cause(passage: Passage, evidence: Evidence) -> Clue:
    """ "Dans le cadre de l'Année de l'amitié 2019": told in that year, or about it; else it is prepared."""
    rules, year = passage.language.dating, passage.year
    if rules.ahead and rules.ahead.search(passage.sentence.text[: passage.match.start()]):
        return _ahead(passage, evidence)
    return Clue(evidence, years_from(year - 1, year + 1), {year: 1.2, year - 1: 0.3})


def _open(passage: Passage, evidence: Evidence) -> Clue | None:
    """ "Un stade construit pour les Jeux de 2022": before them or after them, unless it is being prepared."""
    rules, before = passage.language.dating, passage.sentence.text[: passage.span[0]]
    is_to_come = passage.tense_beside == "ahead" or (rules.ahead and rules.ahead.search(before))
    return _ahead(passage, evidence) if is_to_come else None


def _budgeted(passage: Passage, evidence: Evidence) -> Clue | None:
    """A budget is passed in the last months before its year, and spoken of in its first."""
    year = passage.year
    is_early = passage.day is not None and passage.day.month <= PREPARED
    likely = {year - 1: 0.1, year: 0.6} if is_early else {year - 1: 0.9, year: 0.5}
    return Clue(evidence, years_from(year - 1, year + 1), likely)


def _goal(passage: Passage, evidence: Evidence) -> Clue:
    """A goal is set years ahead: it bounds the date and makes no year likely; one that was missed is over."""
    missed, text, start = passage.language.dating.missed, passage.sentence.text, passage.span[0]
    other = max((each.end() for each in YEAR.finditer(text, 0, start)), default=0)
    if missed and missed.search(text[other:start]):
        return _over(passage, evidence, years_from(passage.year))
    allowed = until(dt.date(passage.year, 12, 31), None)
    is_to_its_end = passage.group("end", "end2") is not None
    usual = years_from(min(ALL_YEARS), passage.year - 1)
    return Clue(evidence, usual, surely=allowed, is_to_its_end=is_to_its_end)


def _until(passage: Passage, evidence: Evidence) -> Clue | None:
    """What lasts until a day runs on it, unless it is told as over."""
    if passage.tense == "past":
        return None
    if passage.is_close_to(passage.language.dating.next_year):
        return Clue(evidence, frozenset({passage.year - 1}), {passage.year - 1: 1.5}, Strength.WHOLE_YEAR)
    day = int(passage.group("day", "day2") or 0)
    last = _end_of_month(passage.year, passage.month or 12)
    allowed = until(day_of(passage.year, last.month, day) or last, passage.day)
    return Clue(evidence, allowed, {max(allowed): 0.5} if day else {})


def _before(passage: Passage, evidence: Evidence) -> Clue | None:
    """ "Avant 2024": that year has not begun; but of "posé avant 2024" it is unknown."""
    if passage.tense_beside == "past":
        return None
    return Clue(evidence, until(dt.date(passage.year - 1, 12, 31), None))


def _year_ahead(passage: Passage, evidence: Evidence) -> Clue:
    """A whole year that is being prepared has not begun."""
    allowed = until(dt.date(passage.year - 1, 12, 31), None)
    return Clue(evidence, allowed, {passage.year - 1: 0.8}, Strength.WHOLE_YEAR)


def _ahead(passage: Passage, evidence: Evidence) -> Clue:
    """Early in a year the wire names that very year; later it says "this year"."""
    year, month = passage.year, passage.month
    if year < HISTORY:
        return Clue(evidence, years_from(year))
    if passage.is_close_to(passage.language.dating.next_year):
        return Clue(evidence, frozenset({year - 1}), {year - 1: 1.5}, Strength.WHOLE_YEAR)
    allowed = until(_end_of_month(year, passage.part[1]), passage.day)
    if month:
        likely = {year: 0.4, year - 1: 0.8} if passage.day is None and month <= 3 else {max(allowed): 0.8}
        return Clue(evidence, allowed, likely)
    is_early = passage.day is not None and passage.day.month <= 2
    if is_early:
        return Clue(evidence, allowed, {year - 1: 0.3, year: 0.5, year - 2: 0.2})
    likely = {year - 1: 0.45, year - 2: 0.25, year - 3: 0.1}
    return Clue(evidence, years_from(min(ALL_YEARS), year - 1), likely, surely=allowed)


def _from(passage: Passage, evidence: Evidence) -> Clue | None:
    """ "À partir de 2022" is to come, where no verb before it tells of it as over: "voté dès 2021"."""
    rules, before = passage.language.dating, passage.before(50)
    is_over = rules.past and rules.past.search(before) and not (rules.ahead and rules.ahead.search(before))
    return _named(passage, evidence) if is_over else _ahead(passage, evidence)


def _held(passage: Passage, evidence: Evidence) -> Clue:
    """A success is congratulated upon while it is fresh; "un bilan sera dressé en 2025" is to come."""
    rules, year = passage.language.dating, passage.year
    if rules.ahead and rules.ahead.search(passage.sentence.text[passage.match.start() : passage.span[0]]):
        return _ahead(passage, evidence)
    return Clue(evidence, since(dt.date(year, 1, 1), None), {year: 0.7, year + 1: 0.35})


def _dated(passage: Passage, evidence: Evidence) -> Clue:
    """A thing that bears its year exists: a convention, a constitution, a war."""
    rules, begins = passage.language.dating, passage.span[0]
    if rules.ahead and rules.ahead.search(passage.sentence.text[passage.match.start() : begins]):
        return _ahead(passage, evidence)
    if passage.group("planned", "planned2") and passage.tense == "ahead":
        return _ahead(passage, evidence)  # "le recensement de 2022 nous dira"
    return _over(passage, evidence, since(dt.date(passage.year, passage.part[0], 1), passage.day))


def _since(passage: Passage, evidence: Evidence) -> Clue:
    """ "Depuis l'adoption du plan de 2016": that year has come, whatever verb stands near."""
    return _over(passage, evidence, since(dt.date(passage.year, passage.part[0], 1), passage.day))


def _named(passage: Passage, evidence: Evidence) -> Clue | None:
    """A year without a rule of its own: the nearest tense says whether it is over."""
    tense = passage.tense
    if tense == "ahead":
        return _ahead(passage, evidence)
    if tense is None and not passage.month:
        # "La visite, en juin 2022, du président" is over, "le sommet de 2022" may be to come.
        is_counted = passage.year >= HISTORY and passage.has_a_sum
        return Clue(evidence, likely={passage.year + 1: 0.9, passage.year + 2: 0.2}) if is_counted else None
    if not passage.month and passage.tells_a_sum and passage.year >= HISTORY:
        return _summed(passage, evidence)
    last_year = passage.language.dating.last_year
    if passage.precedes(last_year) and not passage.month:
        return Clue(evidence, years_from(passage.year + 2), {passage.year + 2: 0.8, passage.year + 3: 0.1})
    if passage.is_close_to(last_year):
        return Clue(evidence, frozenset({passage.year + 1}), {passage.year + 1: 1.5})
    first = passage.part[0]
    day = day_of(passage.year, first, int(passage.group("day", "day2") or 1))
    allowed = since(day or dt.date(passage.year, first, 1), passage.day)
    clue = _over(passage, evidence, allowed)
    # Only late in a year does a text now and then tell of it so by its number: "le port, ouvert en 2018".
    is_late = passage.day is None or passage.day.month >= LATE
    return clue if passage.month or is_late else replace(clue, surely=None)


def _over(passage: Passage, evidence: Evidence, allowed: frozenset[int]) -> Clue:
    """
    A year told as over has passed: of that in which it is written a text says "cette année", or the month.

    Weak: a treaty is named long after it; but between this and a goal a year is easily told.
    """
    year = passage.year
    if passage.month:
        return Clue(evidence, allowed, {year + 1: 0.15, year + 2: 0.1, year: 0.05})
    likely = {year + 1: 0.22, year + 2: 0.14, year + 3: 0.1}
    return Clue(evidence, years_from(year + 1), likely, surely=allowed)


def _summed(passage: Passage, evidence: Evidence) -> Clue:
    """A number of things told for a year is that of the whole year, and mostly of the last one."""
    year, likely = passage.year, {passage.year + 1: 0.9, passage.year + 2: 0.2}
    if passage.tells_a_share:  # known only when the year is over
        return Clue(evidence, years_from(year + 1), likely, Strength.WHOLE_YEAR)
    return Clue(evidence, years_from(year + 1), likely, surely=years_from(year))


def _either(first: Meaning, second: Meaning) -> Meaning:
    """Returns what asks `second` where `first` gives no clue."""
    return lambda passage, evidence: first(passage, evidence) or second(passage, evidence)


MEANINGS: Mapping[str, Meaning] = {
    "compared": _compared,
    "against": _against,
    "figure": _figure,
    "months": _months,
    "current": _current,
    "marks": _marks,
    "counted": _counted,
    "last": _last,
    "next": _next,
    "ago": _either(distances.ago, _named),
    "coming": _either(distances.coming, _ahead),
    "after": distances.after,
    "ahead_of": distances.ahead_of,
    "near": _either(distances.near, _named),
    "last_month": _either(distances.last_month, _named),
    "next_month": _either(distances.next_month, _ahead),
    "later": distances.later,
    "expires": _either(distances.expires, _named),
    "aged": distances.aged,
    "earlier": _either(distances.earlier, _named),
    "nth": distances.nth_year,
    "edition": _edition,
    "new_year": _either(yearspans.new_year, _named),
    "made": _either(distances.made, _named),
    "season_begun": _either(yearspans.season_begun, yearspans.season),
    "lasts": _either(yearspans.lasts, _named),
    "term": yearspans.term,
    "budgeted": _budgeted,
    "plan_over": yearspans.plan_over,
    "plan_done": yearspans.plan_done,
    "plan_signed": yearspans.plan_signed,
    "plan_ahead": yearspans.plan_ahead,
    "plan": yearspans.plan,
    "plan_year": yearspans.plan_year,
    "midway": yearspans.midway,
    "begun": yearspans.begun,
    "season": yearspans.season,
    "period": yearspans.period,
    "goal": _goal,
    "until": _until,
    "before": _before,
    "year_ahead": _year_ahead,
    "ahead": _ahead,
    "from": _from,
    "held": _held,
    "open": _open,
    "cause": _cause,
    "dated": _dated,
    "since": _since,
    "named": _named,
}
