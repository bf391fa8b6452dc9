"""Finds the day on which a story was written: its dateline's, else that of the page's stamp."""

import re
from collections.abc import Iterable
from functools import lru_cache

from builder.content.article import Evidence
from builder.content.dates import EventDate
from builder.reader.dating.eventday import EventDay, days_between
from builder.reader.dating.mentions import DayMention, Role, relative_days
from builder.reader.dating.tense import straight
from builder.reader.rule import any_word
from builder.reader.seed import Paragraph
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Language

LATE = 45  # days after the news beyond which a page's stamp is of another time: that of a copy
SAME = 7  # the same after the day of the dateline
AHEAD = 3  # days by which a dateline may be ahead of the stamp, on the other side of the globe
REACH = 20  # signs before "aujourd'hui" in which its weekday stands
REACH_OF_THIS = 60  # signs before "ce jeudi" in which a verb may tell that it is still to come
FIGURES = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})(?=[/.-](?:\d\d){1,2}(?!\d))")


def writing_day(story: Story, language: Language, mentions: Iterable[DayMention]) -> EventDay | None:
    """Returns the day of the dateline, else of the page's stamp, as far as it is a day."""
    for date, field in (
        (story.dateline.date if story.dateline else None, "dateline"),
        (story.published, "published"),
    ):
        if date and date.month and date.day:
            evidence = story.evidence.get(field, ())[:1]
            place = story.dateline.place if story.dateline and field == "dateline" else None
            weekday = next((_weekday_in(each.quote, place or "", language) for each in evidence), None)
            stamp = next((each.quote for each in story.evidence.get("published", ())), "")
            if weekday is None and field == "dateline" and _is_of_day(story.published, date):
                weekday = _weekday_in(stamp, "", language)
            year = date.year or _year_near(date, story.published, stamp)
            return EventDay(date.month, date.day, year=year, weekday=weekday, evidence=evidence)
        if field == "dateline" and (head := _head_day(mentions)):
            return head
    return None


def _is_of_day(stamp: EventDate | None, date: EventDate) -> bool:
    return stamp is not None and (stamp.month, stamp.day) == (date.month, date.day)


def _head_day(mentions: Iterable[DayMention]) -> EventDay | None:
    """Returns the day of a dateline that stands at the head of a paragraph further down."""
    return next((mention.day for mention in mentions if mention.role is Role.HEAD), None)


def _weekday_in(quote: str, place: str, language: Language) -> int | None:
    """Returns the weekday of a dateline: "ALGER, samedi 21 mai (APS)"; in "Santo Domingo, 3 jun" is none."""
    words = quote.lower().removeprefix(place.lower()).replace(",", " ").split()
    return next((language.weekdays[word] for word in words if word in language.weekdays), None)


def _year_near(date: EventDate, published: EventDate | None, stamp: str) -> int | None:
    """
    Returns the year of a dateline without one: that of the page's stamp, or the one before.

    Of "09/08/2023" over "Aug 9" no one need know which figure is the month.
    """
    if not published or published.year is None or date.month is None:
        return None
    if published.month is None:
        is_same = any(
            sorted(map(int, figures)) == sorted((date.month, date.day or 0))
            for figures in FIGURES.findall(stamp)
        )
        return published.year if is_same else None
    if is_far(published, date.month, date.day or 1, SAME):
        return None
    return published.year - (date.month > published.month)


def is_copied(story: Story) -> bool:
    """Tells whether a page's stamp is too far from the day of the dateline to be that of the story."""
    date = story.dateline.date if story.dateline else None
    if story.published is None or date is None or not date.month:
        return False
    return is_far(story.published, date.month, date.day or 1, SAME)


def is_far(stamp: EventDate, month: int, day: int, late: int = LATE) -> bool:
    """Tells whether a page's stamp, where it has a day, is not of the time of a day of the story."""
    if not stamp.month or not stamp.day:
        return False
    return late < days_between((month, day), (stamp.month, stamp.day)) < 366 - AHEAD


def named_weekday(paragraphs: Iterable[Paragraph], language: Language) -> tuple[int, Evidence] | None:
    """
    Returns the weekday of the day of writing as the story itself tells it, and where; None where it does not.

    "Mercredi (aujourd'hui)", "hier, mardi", "demain jeudi", "parti ce mercredi": each says that it was
    written on a Wednesday.
    """
    counted = {**language.dating.relative_days, **language.dating.coming_days}
    before, behind = _beside(tuple(language.weekdays))
    for paragraph in paragraphs:
        text = straight(paragraph.text)
        for pattern, days in relative_days(tuple(counted.items())).likely(text):
            for match in pattern.finditer(text):
                start, end = match.span()
                if found := behind.match(text, end):
                    end = found.end()
                elif found := before.search(text[max(0, start - REACH) : start]):
                    start -= len(found[0])
                else:
                    continue
                weekday = (language.weekdays[found["weekday"].lower()] - 1 - days) % 7 + 1
                return weekday, Evidence(paragraph.line, paragraph.text[start:end], "weekday-of-writing")
    return next(filter(None, (_this_weekday(each, language) for each in paragraphs)), None)


def _this_weekday(paragraph: Paragraph, language: Language) -> tuple[int, Evidence] | None:
    """Returns the weekday of "ce jeudi matin", unlike "se réunira ce jeudi"."""
    rules = language.dating
    if rules.this_day is None:
        return None
    text = straight(paragraph.text)
    for match in _any_weekday(tuple(language.weekdays)).finditer(text):
        before = text[max(0, match.start() - REACH_OF_THIS) : match.start()]
        found = rules.this_day.search(before)
        if found and not (rules.ahead and rules.ahead.search(before)):
            start = match.start() - len(before) + found.start()
            evidence = Evidence(paragraph.line, paragraph.text[start : match.end()], "weekday-of-writing")
            return language.weekdays[match[0].lower()], evidence
    return None


@lru_cache(maxsize=8)
def _any_weekday(weekdays: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{any_word(weekdays)})\b")


@lru_cache(maxsize=8)
def _beside(weekdays: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Returns what a weekday right before a counted day looks like, "mardi (", and one right behind it."""
    name = rf"(?P<weekday>(?i:{any_word(weekdays)}))"
    return re.compile(rf"\b{name},? ?\($"), re.compile(rf",? ?\(?{name}\b")
