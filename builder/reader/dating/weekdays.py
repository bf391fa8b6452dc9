"""Counts the day of the event from that of writing, by the weekday that is told of it."""

from collections.abc import Iterable
from dataclasses import replace

from builder.reader.dating.eventday import EventDay, day_of
from builder.reader.dating.mentions import WeekdayMention

SOON = 2  # days between two reports of one event
SHORT_DELAY = 3  # days between an event and the text about it, where its day stands far from the lead


def told_and_reported(
    mentions: Iterable[WeekdayMention],
) -> tuple[WeekdayMention | None, WeekdayMention | None]:
    """
    Returns the weekday of the event, and that of the report where another is named: the day of writing.

    "Réunis jeudi, a annoncé samedi le ministère"; "a annoncé vendredi, après des entretiens tenus la veille".
    Of two reports the first is the news, if the other came soon after it: "Ils ont annoncé mercredi un fonds.
    …, a rapporté jeudi l'agence".
    """
    told = tuple(mentions)
    reported = next((each for each in told if each.is_report), None)
    event = next((each for each in told if not each.is_report and (each.weekday or each.days < 0)), None)
    if event and reported and event.weekday != reported.weekday:
        return event, reported
    if event is None and len(told) > 1 and told[0].weekday and told[-1].weekday and told[0].is_report:
        return told[0], told[-1] if 0 < (told[-1].weekday - told[0].weekday) % 7 <= SOON else None
    return next(iter(told), None), None


def counted_day(
    counted: WeekdayMention, written: EventDay, visit: EventDay | None, *, is_stamp: bool
) -> EventDay:
    """Returns the day counted from that of writing; a page may be stamped long after the story was told."""
    evidence = (counted.evidence, *written.evidence)
    if not counted.weekday:
        day = written.back(-counted.days)
        weekday = (written.weekday - 1 + counted.days) % 7 + 1 if written.weekday else counted.named
        return replace(day, weekday=weekday, evidence=evidence)
    year = written.year or (visit.year if visit else None)
    if visit and not written.year and visit.year:
        evidence = (*evidence, *visit.evidence)
    counted_back = (written.weekday - counted.weekday) % 7 if written.weekday else None
    day = replace(
        written,
        year=year,
        weekday=counted.weekday,
        is_before=counted.is_before,
        is_local=counted.is_local,
        is_this=counted.is_this and not is_stamp,
        more=counted.more,
        evidence=evidence,
    )
    if counted_back is not None and not written.year:
        return day.back(counted_back or 7 * counted.is_before)
    day = replace(day, is_counted=True)
    days = day.on(year) if year else None
    stamped = day_of(year, written.month, written.day) if year else None
    is_late = is_stamp and not counted.is_before  # "dimanche dernier" is no nearer
    is_far = is_late and days and stamped and (stamped - days[1]).days >= SHORT_DELAY
    return replace(day, is_sure=not is_far)
