"""
Counts the day of the event back from that of its report, where the opening tells of the report alone.

"A-t-on appris jeudi." and then "Ils ont parlé mercredi au ministère"; "a statement released on Sunday, two
days after they met".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from builder.content.article import Evidence
from builder.reader.dating.eventday import EventDay, days_between
from builder.reader.dating.mentions import COUNTED, Role, WeekdayMention, weekday_mentions
from builder.reader.dating.neighbours import weekday_of_event
from builder.reader.dating.numbers import number
from builder.reader.dating.storydays import StoryDays
from builder.reader.dating.tense import straight
from builder.reader.seed import Paragraph

SOON = 3  # days after an event within which a communiqué tells of it
HELD = re.compile(r"[^\W\d_a-zß-ÿ][^,.;]{2,50}, [^\W\d_]+ ")  # "La cérémonie, tenue "
BEHIND = 60  # signs behind the report's weekday within which it is told how long after the event it came


def day_before_report(lead: Sequence[Paragraph], days: StoryDays) -> EventDay | None:
    """Returns the day that the opening, or the paragraph below it, tells as before the report's; or None."""
    written = days.written
    if day := _told_before(lead[0], days):
        return day
    if not written or any(each.role < Role.BACKGROUND for each in days.of(lead[0])):
        return None
    told = tuple(weekday_mentions(lead[0], days.language))
    if not told or not all(each.is_report for each in told):
        return None
    if told[0].weekday and not written.year and not written.weekday:
        written = replace(written, weekday=told[0].weekday, evidence=(told[0].evidence, *written.evidence))
    if day := _so_many_days_before(lead[0], told[0], written, days) or _told_below(lead[1:], written, days):
        return day
    named = weekday_of_event(days)
    return _on_weekday(written, named) if named else None


def _so_many_days_before(
    paragraph: Paragraph, report: WeekdayMention, written: EventDay, days: StoryDays
) -> EventDay | None:
    rule, text = days.language.dating.days_after, straight(paragraph.text)
    end = text.find(straight(report.evidence.quote)) + len(report.evidence.quote)
    found = rule.search(text[end : end + BEHIND]) if rule else None
    if not rule or not found:
        return None
    word = found["count"]
    count = number(word, days.language.dating) if word else 1
    quote = paragraph.text[end : end + found.end()].strip(" ,")
    return _back(written, count or 1, Evidence(paragraph.line, quote, rule.name))


def _told_before(paragraph: Paragraph, days: StoryDays) -> EventDay | None:
    """
    Returns the day further down that is just before that of a communiqué, the only one of the opening.

    "Fait savoir un communiqué diffusé le 27 octobre." and then "L'audience, accordée le 25 octobre".
    """
    told = [each for each in days.of(paragraph) if each.role < Role.BACKGROUND or each.is_report]
    if not told or not all(each.is_report for each in told):
        return None
    report = told[0].day
    if beside := tuple(weekday_mentions(paragraph, days.language)):
        return None if report.last else _told_beside(report, beside)
    # "Le glissement survenu le 27 août a fait neuf morts, a rapporté le 29 août": it is the news itself.
    own = [each for each in days.of(paragraph) if each.role is Role.BACKGROUND and not each.day.year]
    below = (each for paragraph in days.story.paragraphs[1:] for each in days.of(paragraph))
    for each in (*own, *(each for each in below if each.role is Role.EVENT and not each.is_report)):
        gap = days_between((each.day.month, each.day.day), (report.month, report.day))
        if not each.day.last and 0 < gap <= SOON:
            return replace(each.day, year=each.day.year or report.year)
    return None if report.last else _eve_below(report, days)


def _eve_below(report: EventDay, days: StoryDays) -> EventDay | None:
    """
    Returns the day before a report's where the next paragraph opens with it: "La fête, tenue la veille, …".

    Who was received the day before came before the event.
    """
    for below in days.story.paragraphs[1:2]:
        told = tuple(weekday_mentions(below, days.language))
        if len(told) == 1 and told[0].days == -1 and not any(days.of(below)):
            before, _, behind = straight(below.text).partition(straight(told[0].evidence.quote))
            is_so = HELD.fullmatch(before) and behind[:1] == ","
            return _back(report, 1, told[0].evidence) if is_so else None
    return None


def _told_beside(report: EventDay, beside: Sequence[WeekdayMention]) -> EventDay | None:
    """
    Returns the day told in the report's own sentence, counted back from it; None of several.

    "A annoncé le 13 mai que le ministre s'était entretenu la veille"; "ont conclu mardi un accord, a annoncé
    jeudi 15 mars la mairie".
    """
    if all(each.days == -1 for each in beside):
        return _back(report, 1, beside[0].evidence)
    told = beside[0]
    if len(beside) > 1 or not told.weekday or told.is_report or told.is_before or told.more:
        return None
    return _on_weekday(report, told)


def _on_weekday(written: EventDay, told: WeekdayMention) -> EventDay:
    """Returns the last such weekday up to the day of writing."""
    if written.weekday and told.weekday:
        return _back(written, (written.weekday - told.weekday) % 7, told.evidence)
    return replace(
        written,
        weekday=told.weekday,
        is_counted=True,
        is_local=told.is_local,
        evidence=(told.evidence, *written.evidence),
    )


def _told_below(lead: Sequence[Paragraph], written: EventDay, days: StoryDays) -> EventDay | None:
    """Returns the first weekday of the next paragraphs, the last such day up to the report's; or the eve."""
    for paragraph in lead:
        if any(each.role < Role.BACKGROUND for each in days.of(paragraph)):
            return None
        for each in weekday_mentions(paragraph, days.language):
            if each.is_report or each.more:
                continue
            if each.days == -1 and each.evidence.rule == COUNTED:
                return _back(written, 1, each.evidence)  # not "repartie la veille"
            if each.weekday:
                return _on_weekday(written, each)
    return None


def _back(written: EventDay, count: int, evidence: Evidence) -> EventDay:
    weekday = (written.weekday - 1 - count) % 7 + 1 if written.weekday else None
    return replace(written.back(count), weekday=weekday, evidence=(evidence, *written.evidence))
