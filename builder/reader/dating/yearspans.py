"""What several years named together mean for the date: a plan, a mandate, a season."""

import datetime as dt
import re

from builder.content.article import Evidence
from builder.reader.dating.clues import ALL_YEARS, Clue, exactly, since, years_from
from builder.reader.dating.passage import Passage
from builder.reader.dating.tense import YEAR

SPAN = re.compile(r"(\d{4}) ?[^\s\d,;.()] ?(\d{4})")  # "2016-2020", "2016 à 2020"
BUILT = 80  # signs behind a plan that tell whether what it pays for is yet to be built
SPOKEN_OF = 4  # years before the first of a plan from which somebody may speak of it
BEHIND = 25  # signs behind a plan's verb that tell when it is
LAST_NEW_YEAR = 4  # the month of the last feast of a new year
PREPARED_FROM = 11  # the month from which the next one is spoken of
MIDSUMMER = 7  # the month from which seasons of two years begin
SEASON_ENDS = 5  # the month in which the first harvests and school years end


def season(passage: Passage, evidence: Evidence) -> Clue | None:
    """
    A harvest or school year ends about the middle of its second year; over, or compared, it has.

    "Les années 1979-1981" are none.
    """
    year = passage.year
    if int(passage.group("last", "last2") or 0) % 100 != (year + 1) % 100:
        return period(passage, evidence) if passage.group("last") in YEAR.findall(passage.match[0]) else None
    if passage.group("over") or passage.tense == "past":
        allowed = since(dt.date(year + 1, SEASON_ENDS, 1), passage.day)
        return Clue(evidence, allowed, {min(allowed): 0.8, min(allowed) + 1: 0.2})
    return Clue(evidence, years_from(year - 1, year + 1), {year: 0.5, year + 1: 0.4})


def season_begun(passage: Passage, evidence: Evidence) -> Clue | None:
    """
    "Deux mois après la rentrée 2017-2018": in its first year, or its second by the event's month.

    How many months are counted tells for sure, where they lead back to the second half of the first year.
    """
    if passage.day is None:
        return None
    month, months = passage.day.month, passage.months
    year = passage.year + (month < MIDSUMMER)
    if months and (month - months - 1) % 12 + 1 >= MIDSUMMER:
        return exactly(evidence, passage.year + (month <= months))
    return Clue(evidence, frozenset({year}), {year: 1.0}, surely=years_from(passage.year, passage.year + 1))


def new_year(passage: Passage, evidence: Evidence) -> Clue | None:
    """ "Le Têt 2026" is kept in the first months of that year and prepared in the last of the one before."""
    month = passage.day.month if passage.day else None
    if month is None or LAST_NEW_YEAR < month < PREPARED_FROM:
        return None
    year = passage.year - (month >= PREPARED_FROM)
    if passage.sentence.place > 1:  # further down that of another year may be told of
        return Clue(evidence, years_from(year), {year: 1.2})
    return exactly(evidence, year)


def lasts(passage: Passage, evidence: Evidence) -> Clue | None:
    """
    "Élu en 2017 pour cinq ans": from that year on, mostly within the term.

    "L'actuel conseil", elected so, is in it.
    """
    count, year = passage.number("count"), passage.year
    if not count or year + count not in ALL_YEARS:
        return None
    allowed = since(dt.date(year, passage.month or 1, 1), passage.day)
    in_term = allowed & years_from(year, year + count)
    return Clue(evidence, in_term, surely=in_term if passage.is_under_way else allowed)


def term(passage: Passage, evidence: Evidence) -> Clue:
    """Who is elected for a term holds the office in it, or is about to."""
    return Clue(evidence, years_from(passage.year - 1, int(passage.group("last", "last2") or 0)))


def plan_over(passage: Passage, evidence: Evidence) -> Clue:
    """ "Le plan écoulé (2011-2015)": its last year is over, or just ending."""
    last = int(passage.group("last", "last2", "last3") or 0)
    likely = {last + 1: 0.5, last + 2: 0.2}
    return Clue(evidence, years_from(last + 1), likely, surely=years_from(last))


def plan_signed(passage: Passage, evidence: Evidence) -> Clue:
    """A plan is signed before its first year, or early in it: which, the event's month tells."""
    first = passage.year
    if passage.day is None:
        likely = {first - 1: 0.6, first: 0.7}
    else:
        likely = {first - 1: 1.0, first: 0.4} if passage.day.month >= 7 else {first - 1: 0.5, first: 0.9}
    return Clue(evidence, years_from(first - 2, first + 1), likely)


def period(passage: Passage, evidence: Evidence) -> Clue | None:
    """
    A plan or a mandate that is not told as over runs, or is still to come.

    One whose results are told has begun, and may be over.
    """
    last = int(passage.group("last", "last2") or 0)
    if any(int(year) >= last for year, _ in SPAN.findall(passage.sentence.text)):
        return None  # "le plan 2016-2020 succède à celui de 2011-2015"
    if passage.is_beside_a_plan and passage.is_reviewed:
        return Clue(evidence, years_from(passage.year, last if passage.is_under_way else max(ALL_YEARS)))
    if passage.language.dating.during.search(passage.before(40)) if passage.language.dating.during else False:
        if passage.tense == "past" or passage.is_counted:
            return Clue(evidence, years_from(last), {last + 1: 0.9} if passage.is_counted else {})
        return None
    if passage.tense == "past" and not passage.is_beside_a_plan:
        return None
    first = passage.year - SPOKEN_OF if passage.is_beside_a_plan else min(ALL_YEARS)
    return Clue(evidence, years_from(first, last))


def plan(passage: Passage, evidence: Evidence) -> Clue:
    """A plan that something is done under runs, or is about to; one whose results are told may be over."""
    first = passage.year - 2
    surely = years_from(first) if passage.tells_results else None
    return Clue(evidence, years_from(first, int(passage.group("last", "last2") or 0)), surely=surely)


def plan_done(passage: Passage, evidence: Evidence) -> Clue:
    """ "Financé par le plan 2021-2025, le pont a coûté": in its years, now and then in the next one."""
    ahead, behind = passage.language.dating.ahead, passage.sentence.text[passage.match.end() :][:BUILT]
    if ahead and ahead.search(behind):
        return plan(passage, evidence)  # "sera construit"
    last = int(passage.group("last", "last2") or 0)
    return Clue(evidence, years_from(passage.year, last), surely=years_from(passage.year, last + 1))


def plan_ahead(passage: Passage, evidence: Evidence) -> Clue:
    """
    A plan that is yet to be drawn up or passed is a matter of the years just before it.

    One that begins within weeks, of the last one; told of in its first half, of that year itself.
    """
    first = passage.year
    if passage.group("soon"):
        is_late = passage.day is not None and passage.day.month > MIDSUMMER
        return Clue(
            evidence,
            frozenset({first - is_late}),
            {first - is_late: 1.5},
            surely=years_from(first - 1, first),
        )
    return Clue(evidence, years_from(first - 3, first - 1), {first - 2: 0.7, first - 1: 0.6})


def begun(passage: Passage, evidence: Evidence) -> Clue:
    """
    "Le plan 2014-2018 vient de démarrer": its first year, or the next.

    "Entamé il y a plus de deux ans": so many years on, or less where the number is told as about so many.
    """
    first = passage.year + (passage.number("count") or 0)
    if passage.is_about and not passage.group("more"):
        return Clue(
            evidence, years_from(first - 1, first), {first: 1.0}, surely=years_from(first - 1, first + 1)
        )
    return Clue(evidence, frozenset({first}), {first: 1.5}, surely=years_from(first, first + 1))


def plan_year(passage: Passage, evidence: Evidence) -> Clue:
    """ "Cette dernière année du plan 2016-2020" is 2020; without "this", that year or the one before."""
    rules, behind = passage.language.dating, passage.sentence.text[passage.match.end() :][:BEHIND]
    last = int(passage.group("last", "last2") or 0)
    count = passage.number("nth", "nth2")
    year = passage.year + count - 1 if count else last - bool(passage.group("but_one"))
    if left := passage.number("left", "left2", "left3"):
        return exactly(evidence, last - left)
    for rule, moved in ((rules.last_year, 1), (rules.next_year, -1), (rules.this_year, 0)):
        if rule and rule.search(behind):
            return exactly(evidence, year + moved)
    if passage.group("this", "this2"):
        return exactly(evidence, year)
    if passage.tense == "past":
        return Clue(evidence, years_from(year), {year: 0.4, year + 1: 0.8})
    return Clue(evidence, years_from(year - 1, year), {year: 1.0, year - 1: 0.4})


def midway(passage: Passage, evidence: Evidence) -> Clue:
    """ "Le plan 2021-2025, à mi-parcours": about its middle."""
    middle = (passage.year + int(passage.group("last", "last2") or 0)) // 2
    return Clue(evidence, years_from(middle - 1, middle + 1), {middle: 1.0, middle + 1: 0.4})
