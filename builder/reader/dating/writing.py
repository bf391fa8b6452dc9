"""Finds the day on which a story was written: its dateline's, else that of the page's stamp."""

import re
from collections.abc import Iterable

from builder.content.dates import EventDate
from builder.reader.dating.eventday import EventDay
from builder.reader.dating.mentions import DayMention, Role
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Language

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
            year = date.year or _year_near(date, story.published, stamp)
            return EventDay(date.month, date.day, year=year, weekday=weekday, evidence=evidence)
        if field == "dateline" and (head := _head_day(mentions)):
            return head
    return None


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
    return published.year - (date.month > published.month)
