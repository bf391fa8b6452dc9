"""
Finds the day of the event, without its year: in the lead, against the dateline, under a picture.

A day in the text is the event's only where nothing says otherwise: not a treaty's or a birth's
(`background` in the language file), not one still to come.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from builder.content.article import Evidence
from builder.content.dates import EventDate
from builder.reader.dating.rules import DatingRules
from builder.reader.dating.tense import SENTENCE, is_ahead, straight
from builder.reader.seed import Paragraph
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Language

# A leap year: every day exists in it.
ANY_YEAR = 2000
LONGEST_DELAY = 31  # days between an event and the text about it


@dataclass(frozen=True, slots=True)
class EventDay:
    """The day or the days of the event; `on` tells which they are in a year."""

    month: int
    day: int
    last: tuple[int, int] | None = None  # month and day, of several days
    year: int | None = None  # where it is printed
    weekday: int | None = None  # of the first day, Monday 1
    is_counted: bool = False  # the day is the last such weekday before or on month and day
    is_sure: bool = True
    evidence: tuple[Evidence, ...] = ()

    def on(self, year: int) -> tuple[dt.date, dt.date] | None:
        """Returns the first and the last day in `year`; None where that year has no such day or weekday."""
        try:
            first = dt.date(year, self.month, self.day)
        except ValueError:
            return None
        if self.is_counted:
            first -= dt.timedelta((first.isoweekday() - (self.weekday or 0)) % 7)
        elif self.weekday and first.isoweekday() != self.weekday:
            return None
        if not self.last:
            return first, first
        is_next_year = self.last < (self.month, self.day)
        try:
            return first, dt.date(year + is_next_year, *self.last)
        except ValueError:
            return None


class Role(IntEnum):
    """What a day in the text is to the event; the likelier first."""

    EVENT = 0
    ATTRIBUTIVE = 1
    AHEAD = 2
    BACKGROUND = 3


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day that a text names."""

    day: EventDay
    role: Role
    start: int
    end: int


def find_day(story: Story, language: Language) -> EventDay | None:
    """Returns the day of the event, or None where the text names none that could be it."""
    written = writing_day(story)
    lead = _lead(story)
    mentions = {paragraph: tuple(day_mentions(paragraph, language)) for paragraph in lead}
    for paragraph in lead:
        if day := _best(mentions[paragraph], written) or _counted(paragraph, written, language):
            return day
    later = [mention for paragraph in story.paragraphs[2:] for mention in day_mentions(paragraph, language)]
    if day := _best(later, written, delay=3 if written else LONGEST_DELAY):
        return day
    captions = [Paragraph(line, caption.text) for line, caption in story.captions]
    if day := _best(
        [mention for caption in captions for mention in day_mentions(caption, language)], written
    ):
        return day
    if written:
        return replace(written, is_sure=False)
    in_lead = [mention for paragraph in lead for mention in mentions[paragraph]]
    if day := _anniversary_day(in_lead):
        return day
    return next(
        (
            mention.day
            for role in (Role.ATTRIBUTIVE, Role.AHEAD)
            for mention in in_lead
            if mention.role is role
        ),
        None,
    )


def _anniversary_day(mentions: Iterable[DayMention]) -> EventDay | None:
    """Returns the later of "(18 mai 1950 - 18 mai 2020)": a greeting falls about the day it is for."""
    seen: dict[tuple[int, int], EventDay] = {}
    for mention in mentions:
        day = mention.day
        earlier = seen.setdefault((day.month, day.day), day)
        if mention.role is Role.BACKGROUND and earlier.year and day.year and earlier.year < day.year:
            return replace(day, is_sure=False)
    return None


def writing_day(story: Story) -> EventDay | None:
    """Returns the day of the dateline, else of the page's stamp, as far as it is a day."""
    for date, field in (
        (story.dateline.date if story.dateline else None, "dateline"),
        (story.published, "published"),
    ):
        if date and date.month and date.day:
            evidence = story.evidence.get(field, ())[:1]
            return EventDay(
                date.month, date.day, year=date.year or _year_near(date, story.published), evidence=evidence
            )
    return None


def _year_near(date: EventDate, published: EventDate | None) -> int | None:
    """Returns the year of a dateline without one: that of the page's stamp, or the one before."""
    if not published or published.year is None or published.month is None or date.month is None:
        return None
    return published.year - (date.month > published.month)


def day_mentions(paragraph: Paragraph, language: Language) -> Iterator[DayMention]:
    """Yields the days that a paragraph names, in order; of two that overlap, the first rule's."""
    if not re.search(r"\d", paragraph.text):
        return
    text = straight(paragraph.text)
    found: list[tuple[int, int, EventDay]] = []
    for rule in language.dating.days:
        for match in rule.regex.finditer(text):
            is_free = all(match.end() <= start or end <= match.start() for start, end, _ in found)
            if is_free and (day := _event_day(match.groupdict(), language)):
                evidence = Evidence(paragraph.line, paragraph.text[match.start() : match.end()], rule.name)
                found.append((match.start(), match.end(), replace(day, evidence=(evidence,))))
    for start, end, day in sorted(found, key=lambda row: row[0]):
        yield DayMention(day, _role(text, start, language.dating), start, end)


def _event_day(groups: Mapping[str, str | None], language: Language) -> EventDay | None:
    month = _month(groups.get("month"), language)
    first_month = _month(groups.get("first_month"), language) or month
    day, last, year = (int(groups.get(key) or 0) for key in ("day", "last", "year"))
    weekday = language.weekdays.get((groups.get("weekday") or "").lower())
    if not month or not first_month or not _exists(first_month, day) or (last and not _exists(month, last)):
        return None
    return EventDay(
        first_month, day, last=(month, last) if last else None, year=year or None, weekday=weekday
    )


def _month(word: str | None, language: Language) -> int | None:
    return int(word) if word and word.isdecimal() else language.months.get((word or "").lower())


def _exists(month: int, day: int) -> bool:
    try:
        dt.date(ANY_YEAR, month, day)
    except ValueError:
        return False
    return True


def _role(text: str, start: int, rules: DatingRules) -> Role:
    before = text[max(0, start - 90) : start]
    if cut := list(SENTENCE.finditer(before)):
        before = before[cut[-1].end() :]
    if any(rule.search(before) for rule in rules.background):
        return Role.BACKGROUND
    if is_ahead(before, rules):
        return Role.AHEAD
    return Role.ATTRIBUTIVE if any(rule.search(before) for rule in rules.attributive) else Role.EVENT


def _best(
    mentions: Iterable[DayMention], written: EventDay | None, delay: int = LONGEST_DELAY
) -> EventDay | None:
    """
    Returns the first of the event's days that fits the day of writing.

    One day stands before several: "reçu le 24 mars, lors de sa visite du 22 au 25 mars".
    """
    days = [
        mention.day
        for mention in mentions
        if mention.role is Role.EVENT and _fits(mention.day, written, delay)
    ]
    return next((day for day in days if not day.last), days[0] if days else None)


def _fits(day: EventDay, written: EventDay | None, delay: int) -> bool:
    """Tells whether an event of that day can be news on the day of writing, or the day before it."""
    if not written:
        return True
    months = (ANY_YEAR, written.month, written.day)
    gap = (dt.date(*months) - dt.date(ANY_YEAR, day.month, day.day)).days % 366
    return gap <= delay or gap == 365


def _counted(paragraph: Paragraph, written: EventDay | None, language: Language) -> EventDay | None:
    """Returns the day that "hier" or "mercredi" names, counted from the day of writing."""
    if not written:
        return None
    lowered = straight(paragraph.text).lower()
    for words, days in language.dating.relative_days.items():
        if match := re.search(rf"(?<!\w){re.escape(words)}(?!\w)", lowered):
            evidence = Evidence(paragraph.line, paragraph.text[match.start() : match.end()], "day-counted")
            return _moved(written, days, evidence)
    for rule in language.dating.weekdays:
        if match := rule.search(straight(paragraph.text)):
            evidence = Evidence(paragraph.line, match[0], rule.name)
            weekday = language.weekdays[match["weekday"].lower()]
            return replace(written, weekday=weekday, is_counted=True, evidence=(evidence, *written.evidence))
    return None


def _moved(written: EventDay, days: int, evidence: Evidence) -> EventDay:
    day = dt.date(written.year or ANY_YEAR + 1, written.month, written.day) + dt.timedelta(days)
    year = day.year if written.year else None
    return EventDay(day.month, day.day, year=year, evidence=(evidence, *written.evidence))


def _lead(story: Story) -> tuple[Paragraph, ...]:
    first = story.paragraphs[:2]
    return (*first[:1], *((story.standfirst,) if story.standfirst else ()), *first[1:])
