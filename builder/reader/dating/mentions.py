"""
Reads the days that a paragraph names, each with what it is to the event.

A day in the text is the event's only where nothing says otherwise: not a treaty's or a birth's
(`background` in the language file), not one still to come.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from itertools import islice

from builder.content.article import Evidence
from builder.reader.anchors import ByWords, small
from builder.reader.dating.eventday import ANY_YEAR, EventDay, day_of
from builder.reader.dating.rules import DatingRules
from builder.reader.dating.tense import SENTENCE, is_ahead, straight
from builder.reader.rule import any_word
from builder.reader.seed import Paragraph
from builder.reader.vocabulary import Language

MOST = 30  # days that a paragraph tells; a calendar names more
BESIDE = 2  # signs between a weekday and the next
PART_OF_DAY = 13  # signs between "hier après-midi" and its weekday
CLOSE = 20  # signs before a day with its weekday
OF_YEAR = 30  # signs behind a day in which its year is told: "le 6 mars de l'an dernier"
JOINED = 6  # of them, up to where that begins
BEFORE = 90  # signs before a day that tell what it is
REPORT = 200  # signs before it among which that of the report stands
REPORTED = 40  # signs before a report's weekday in which its own verb stands
SAID = 160  # signs behind a day that tell whether what was said then was said at the event
HALF_YEAR = "half-a-year-more-after"  # the rule for what no feast counts from
COUNTED = "day-counted"  # the name under which "yesterday" counts
FIGURES = re.compile(r"\d+")
EVE_S = re.compile(r",? ?\(?(?:\w{1,4} )?")  # between "la veille" and its day
# A dateline that stood where none was looked for: "MINSK, 21 May (BelTA) –", "Lomé, le 6 mars –".
HEAD = re.compile(r"(?:[A-ZÀ-Þ][^\W\d_'’.-]*[ ,/'’|–—-]+(?:[a-z]{1,4}-){0,2}){1,6}(?:[a-z]{2} )?$")
HEAD_END = re.compile(
    r"\.?,? ?(?:/[^()/\d]{2,40}/|\({1,2}[^()\d]{2,40}\){1,2}|(?<=[\d\w]) ?(?:[-–—]{1,2}|\|) ?(?=[^\s\d]))"
)


# The same with the day first, whatever its place: "19 May 2031, MINSK –".
OPENS = re.compile(r"\(?(?:[^\W\d_]{2,4} )?")
HEAD_BEHIND = re.compile(
    r"\)?(?:,| ?[-–—|/])? ?\(?[A-ZÀ-Þ][^.;:!?]{1,60}?(?: [-–—]{1,2} ?| ?[–—]{1,2} ?|- |: )(?=[A-ZÀ-Þ])"
)


class Role(IntEnum):
    """What a day in the text is to the event; the likelier first."""

    EVENT = 0
    APPENDED = 1  # "réunis le 6 mars, ils ont signé": the event's, or its eve
    ATTRIBUTIVE = 2
    AHEAD = 3
    ANNOUNCED = 4  # the lead itself announces what is to come
    BACKGROUND = 5
    JUBILEE = 6  # what an anniversary counts from
    HEAD = 7  # the day of writing


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day that a text names."""

    day: EventDay
    role: Role
    start: int
    end: int
    is_report: bool = False  # on which the news was given out
    is_since: bool = False  # "depuis le 5 février"


@dataclass(frozen=True, slots=True)
class WeekdayMention:
    """A weekday without its day, or a word like "hier": a day counted from that of writing."""

    evidence: Evidence
    weekday: int | None = None
    is_before: bool = False  # "jeudi dernier"
    days: int = 0  # of "hier": -1
    named: int | None = None  # the weekday told beside it: "hier, lundi"
    more: int = 0  # days that follow: "mardi et mercredi"
    is_report: bool = False  # on which the news was given out
    is_local: bool = False  # told in the event's own time, not the writer's
    is_this: bool = False  # "ce mercredi"
    is_since: bool = False  # "réunis depuis mardi"


def day_mentions(paragraph: Paragraph, language: Language) -> Iterator[DayMention]:
    """Yields the days that a paragraph names, in order; of two that overlap, the first rule's."""
    if not _may_name_a_day(paragraph.text, language):
        return
    text = straight(paragraph.text)
    found: list[tuple[int, int, EventDay]] = []
    for rule in language.dating.days.likely(text):
        for match in islice(rule.regex.finditer(text), MOST):
            is_free = all(match.end() <= start or end <= match.start() for start, end, _ in found)
            if is_free and (day := _event_day({**match.groupdict(), **rule.fixed}, language)):
                evidence = Evidence(paragraph.line, paragraph.text[match.start() : match.end()], rule.name)
                found.append((match.start(), match.end(), replace(day, evidence=(evidence,))))
    for start, end, day in sorted(found, key=lambda row: row[0]):
        if not day.year and _is_of_other_year(text, end, language.dating):
            continue
        if language.dating.never_then.say(_before(text, start)):
            continue
        is_named = day.weekday is not None
        role = (
            Role.HEAD
            if _is_head(text, start, end)
            else role_of(text, start, language.dating, is_named=is_named)
        )
        if day.weekday and role in (Role.AHEAD, Role.BACKGROUND):
            close = language.dating.this_day if role is Role.AHEAD else language.dating.begun
            if close and close.search(text[max(0, start - CLOSE) : start]):
                role = Role.EVENT  # "depuis jeudi 9 mai": nobody names the weekday of what lies far back
        is_report = is_report_day(text, start, end, language.dating)
        yield DayMention(day, role, start, end, is_report, _is_since(text, start, language.dating))


def _may_name_a_day(text: str, language: Language) -> bool:
    """A text without a figure beside a month or another figure names no day: for speed."""
    if any(rule.fixed and rule.find(text) for rule in language.dating.days.likely(text)):
        return True
    around, reach = _around_a_figure(tuple(language.months))
    figures = FIGURES.finditer(text)
    return any(around.search(text, max(0, each.start() - reach), each.end() + reach) for each in figures)


@lru_cache(maxsize=8)
def _around_a_figure(months: tuple[str, ...]) -> tuple[re.Pattern[str], int]:
    """Returns what stands at a figure that tells a day, and how far from it at most."""
    names = any_word(months)
    around = re.compile(rf"(?i)\d[^;]{{0,12}}?(?:{names})|(?:{names})\W{{0,3}}(?:the )?\d|\d[/.-]\d")
    return around, max(map(len, months), default=0) + 12


def _is_of_other_year(text: str, end: int, rules: DatingRules) -> bool:
    """Tells whether a day is one of last year or of the next: "signed on Feb 18 last year"."""
    behind = text[end : end + OF_YEAR]
    found = (rule.search(behind) for rule in (rules.last_year, rules.next_year) if rule)
    return any(match and match.start() <= JOINED for match in found)


def _is_head(text: str, start: int, end: int) -> bool:
    """Tells whether a day belongs to a dateline, and so is that of writing."""
    before = text[:start]
    if OPENS.fullmatch(before) and HEAD_BEHIND.match(text, end):
        return True
    if start > 60 or not HEAD.fullmatch(before) or not (after := HEAD_END.match(text, end)):
        return False
    is_parted = any(sign in before for sign in ",|–—")
    return "(" in after[0] or "/" in after[0] or is_parted or before.isupper()


def monthless_mentions(paragraph: Paragraph, language: Language, written: EventDay) -> Iterator[DayMention]:
    """Yields the days told by their number alone, "reçu le 6 à Lomé", in the month of the day of writing."""
    text = straight(paragraph.text)
    for rule in language.dating.monthless:
        for match in islice(rule.finditer(text), MOST):
            number = int(match["day"])
            month = written.month if number <= written.day else (written.month - 2) % 12 + 1
            if day_of(ANY_YEAR, month, number):
                evidence = Evidence(paragraph.line, paragraph.text[match.start() : match.end()], rule.name)
                weekday = language.weekdays.get((match.groupdict().get("weekday") or "").lower())
                year = written.year and written.year - (month > written.month)
                day = EventDay(
                    month, number, year=year, weekday=weekday, evidence=(evidence, *written.evidence)
                )
                yield DayMention(day, role_of(text, match.start(), language.dating), *match.span())


def weekday_mentions(paragraph: Paragraph, language: Language) -> Iterator[WeekdayMention]:
    """Yields the words that count a day from the day of writing, in order."""
    text = straight(paragraph.text)
    found: list[tuple[int, WeekdayMention]] = []
    since: list[tuple[int, WeekdayMention]] = []  # "est ouvert depuis jeudi": where no other day is told
    passing: list[tuple[int, WeekdayMention]] = []  # "arrivé lundi", "le sommet de jeudi": so too
    for pattern, days in relative_days(tuple(language.dating.relative_days.items())).likely(text):
        for match in islice(pattern.finditer(text), MOST):
            quote = paragraph.text[match.start() : match.end()]
            evidence = Evidence(paragraph.line, quote, COUNTED)
            is_report = not days and is_report_day(text, *match.span(), language.dating)
            found.append((match.start(), WeekdayMention(evidence, days=days, is_report=is_report)))
    eves = list(_eves(text, paragraph, language))
    for rule in language.dating.weekdays.likely(text):
        for match in islice(rule.regex.finditer(text), MOST):
            eve = eve_before(text, match.start(), language.dating)
            if eve is not None and all(start != eve for start, _ in eves):
                continue  # "ils avaient visité la veille, mardi, le port"
            role = role_of(text, match.start(), language.dating, is_named=True)
            is_since = role is Role.BACKGROUND and _is_since(text, match.start(), language.dating)
            staying = language.dating.staying
            if is_since and staying and staying.search(_before(text, match.start())):
                continue  # "En visite à Riga depuis dimanche, le ministre a signé …"
            is_report = is_report_day(text, *match.span(), language.dating)
            # "Le câble qui reliera …, indique une dépêche parvenue vendredi": no verb to come of its own.
            clause = text[max(0, match.start() - REPORTED) : match.start()].rpartition(",")[2]
            is_told = is_report and not is_ahead(clause, language.dating)
            if role <= Role.ATTRIBUTIVE or is_since or is_told:
                quote = paragraph.text[match.start() : match.end()]
                weekday = language.weekdays[match["weekday"].lower()]
                groups = match.groupdict()
                until = language.weekdays.get((groups.get("until") or "").lower(), weekday)
                evidence = Evidence(paragraph.line, quote, rule.name)
                mention = WeekdayMention(
                    evidence,
                    weekday,
                    bool(groups.get("last")),
                    is_this=groups.get("this") is not None,
                    more=(until - weekday) % 7,
                    is_report=is_report,
                    is_local=_is_local(text, match.end(), language.dating),
                    is_since=is_since,
                )
                is_passing = role in (Role.APPENDED, Role.ATTRIBUTIVE) and not is_report
                is_begun = is_passing and _is_since(text, match.start(), language.dating)
                rows = since if is_since or is_begun else passing if is_passing else found
                rows.append((match.start(), mention))
    found += eves
    if all(mention.is_report for _, mention in found):
        found += passing
    for start, mention in _joined(sorted(found or since, key=lambda row: row[0])):
        if not _is_quoted(text, start):
            yield mention


def eve_before(text: str, start: int, rules: DatingRules) -> int | None:
    """Returns where "la veille" begins right before a day: "la veille, mardi"."""
    first = max(0, start - CLOSE - JOINED)
    before = text[first:start]
    found = list(rules.eve.finditer(before)) if rules.eve else []
    return first + found[-1].start() if found and EVE_S.fullmatch(before, found[-1].end()) else None


def said_today(paragraph: Paragraph, language: Language) -> Evidence | None:
    """Returns where a paragraph tells that something was done on the day of writing, outside quotations."""
    rule, text = language.dating.said_today, straight(paragraph.text)
    match = rule.search(text) if rule else None
    if rule is None or match is None or _is_quoted(text, match.start()):
        return None
    return Evidence(paragraph.line, paragraph.text[slice(*match.span())], rule.name)


def _is_since(text: str, start: int, rules: DatingRules) -> bool:
    return rules.begun is not None and rules.begun.search(text[max(0, start - CLOSE) : start]) is not None


def _joined(found: list[tuple[int, WeekdayMention]]) -> Iterator[tuple[int, WeekdayMention]]:
    """Yields the mentions, "hier, lundi" as one of them."""
    rest = iter(found)
    for start, mention in rest:
        end = start + len(mention.evidence.quote)
        reach = end + (BESIDE if mention.weekday else PART_OF_DAY)
        beside = next((other for at, other in found if end < at <= reach and other.weekday), None)
        if mention.days and beside:
            next(rest, None)
            yield start, replace(mention, named=beside.weekday)
        else:
            yield start, mention


def is_report_day(text: str, start: int, end: int, rules: DatingRules) -> bool:
    """Tells whether a day is that on which the news was given out, and not at the event: "en recevant …"."""
    if rules.reports is None or rules.reports.search(text[max(0, start - 60) : start]) is None:
        return False
    if _is_said_done(text, start, rules):
        return False
    return rules.said_there is None or rules.said_there.search(text[end : end + SAID]) is None


def _is_said_done(text: str, start: int, rules: DatingRules) -> bool:
    """Tells whether a report, of another day, says what was done on this one."""
    rule, before = rules.said_done, text[max(0, start - REPORT) : start]
    return rule is not None and rule.search(before) is not None


def _is_local(text: str, end: int, rules: DatingRules) -> bool:
    return rules.local_time is not None and rules.local_time.search(text[end : end + 40]) is not None


@lru_cache(maxsize=8)
def relative_days(words: tuple[tuple[str, int], ...]) -> ByWords[tuple[re.Pattern[str], int]]:
    """Returns what finds each word that counts a day, and the days that it counts."""
    patterns = ((re.compile(rf"(?i)(?<!\w){re.escape(word)}(?!\w)"), word, days) for word, days in words)
    return ByWords(((pattern, days), (small(word),)) for pattern, word, days in patterns)


def _eves(text: str, paragraph: Paragraph, language: Language) -> Iterator[tuple[int, WeekdayMention]]:
    """Yields the words for the eve of the day of writing; a clause that qualifies a noun has its own."""
    rules = language.dating
    for match in islice(rules.eve.finditer(text), MOST) if rules.eve else ():
        before = text[max(0, match.start() - BEFORE) : match.start()]
        aside = rules.relative.search(before) if rules.relative else None
        # "A annoncé le 13 mai que le ministre s'était entretenu la veille": that is no clause of a noun.
        is_said = aside and rules.reports and rules.reports.search(before[: aside.start()])
        if (is_said or not aside) and role_of(text, match.start(), rules) <= Role.APPENDED:
            quote = paragraph.text[match.start() : match.end()]
            evidence = Evidence(paragraph.line, quote, rules.eve.name if rules.eve else "")
            yield match.start(), WeekdayMention(evidence, days=-1)


def _is_quoted(text: str, start: int) -> bool:
    """Tells whether a place lies in quotation marks: what a speaker calls "today" is no date."""
    before = text[:start]
    return before.count("«") > before.count("»") or before.count("“") > before.count("”")


def _event_day(groups: Mapping[str, str | None], language: Language) -> EventDay | None:
    """Groups that end in a figure are a second way to write the same thing."""
    told = {name.rstrip("2"): word for name, word in groups.items() if word}
    month = _month(told.get("month"), language)
    first_month = _month(told.get("first_month"), language) or month
    day, last, year = (int(told.get(key) or 0) for key in ("day", "last", "year"))
    weekday = language.weekdays.get((told.get("weekday") or "").lower())
    if not month or not first_month or not day_of(ANY_YEAR, first_month, day):
        return None
    if not last:
        return EventDay(first_month, day, year=year or None, weekday=weekday)
    if not day_of(ANY_YEAR, month, last):
        return None
    year -= bool(year and (month, last) < (first_month, day))
    return EventDay(first_month, day, last=(month, last), year=year or None, weekday=weekday)


def _month(word: str | None, language: Language) -> int | None:
    return int(word) if word and word.isdecimal() else language.months.get((word or "").lower())


def _told_at(before: str, rules: DatingRules) -> int:
    """
    Returns where the last verb of the event begins: "un accord a été signé le" dates the signing itself.

    In "l'accord, qui a été signé le" it does not: the relative clause tells of the accord.
    """
    verbs = rules.told.finditer(before) if rules.told else ()
    return max(
        (
            verb.start()
            for verb in verbs
            if rules.relative is None or not rules.relative.search(before[: verb.start()])
        ),
        default=-1,
    )


def _before(text: str, start: int) -> str:
    """Returns the words before a day, in its sentence."""
    before = text[max(0, start - BEFORE) : start]
    cut = list(SENTENCE.finditer(before))
    return before[cut[-1].end() :] if cut else before


def role_of(text: str, start: int, rules: DatingRules, *, is_named: bool = False) -> Role:
    """
    Returns what a day that stands at `start` is, by the words before it in its sentence.

    `is_named` tells whether its weekday is told: nobody names that of what lies far back.
    """
    before = _before(text, start)
    if rules.never_then.say(before):
        return Role.BACKGROUND
    new = rules.new_thing.search(before) if rules.new_thing else None
    read = [(rule, match) for rule in rules.background.likely(before) if (match := rule.find(before))]
    found = [match.start() for _, match in read]
    is_half = any(rule.name == HALF_YEAR for rule, _ in read)
    if found and max(found) >= _told_at(before, rules):
        if _is_said_done(text, start, rules):
            return Role.EVENT  # "a annoncé jeudi qu'il avait signé mardi"
        if (news := _news_to_come(text[:start], rules)) and news.end() == start:
            return Role.ANNOUNCED  # "La réunion des ministres, prévue le 14 mai, sera …"
        if new and (is_named or new["under"] or new.groupdict().get("at")):
            return Role.EVENT
        return Role.JUBILEE if rules.counts_years(before) and not is_half else Role.BACKGROUND
    if rules.asked_then and rules.asked_then.search(before):
        return Role.EVENT
    if is_ahead(before, rules):
        if new and is_named and not new["held"]:
            return Role.EVENT  # "passeront plus vite, grâce à un couloir ouvert lundi"
        return Role.ANNOUNCED if _news_to_come(text[:start], rules) else Role.AHEAD
    if rules.appended.say(before):
        return Role.APPENDED
    return Role.ATTRIBUTIVE if rules.attributive.say(before) else Role.EVENT


def _news_to_come(opening: str, rules: DatingRules) -> re.Match[str] | None:
    """Returns where a story's first sentence, up to a day, announces what is to come."""
    if rules.announces is None or SENTENCE.search(opening):
        return None
    return rules.announces.search(opening)
