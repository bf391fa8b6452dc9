"""
Counts the nth day of a stay whose days the story tells: "au troisième jour de sa visite du 10 au 13 juillet".

Or of one whose beginning it tells: "au deuxième jour de sa visite, entamée mardi 11 juillet".
"""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace

from builder.content.article import Evidence
from builder.reader.dating.eventday import ANY_YEAR, EventDay, day_of
from builder.reader.dating.mentions import (
    FIGURES,
    DayMention,
    Role,
    WeekdayMention,
    is_report_day,
    monthless_mentions,
    role_of,
    weekday_mentions,
)
from builder.reader.dating.numbers import number
from builder.reader.dating.rules import DatingRules
from builder.reader.dating.storydays import StoryDays
from builder.reader.dating.tense import SENTENCE, sentences, straight
from builder.reader.seed import Paragraph

SOON = 9  # days after its beginning within which a stay is told of by the day alone
BOTH, HEAD = 2, 30  # the lead and the paragraph below it; signs before a day at its head
BEHIND = 110  # signs behind "au deuxième jour de sa visite" within which its beginning is told


def nth_day(paragraph: Paragraph, days: StoryDays) -> EventDay | None:
    """Returns the day that a paragraph counts from the first of a stay, or None."""
    rules, text = days.language.dating, straight(paragraph.text)
    found = rules.day_of_stay.search(text) if rules.day_of_stay else None
    if found is None or role_of(text, found.start(), rules) > Role.ATTRIBUTIVE:
        return None
    evidence = Evidence(paragraph.line, paragraph.text[slice(*found.span())], "day-of-stay")
    nth, is_first = found["nth"] or "", found.groupdict().get("opening") is not None
    count = 1 if is_first else number(figure[0] if (figure := FIGURES.match(nth)) else nth, rules)
    if nth and not count:
        return None
    day = _counted(_stay(paragraph, days), count) if count else _last(_stay(paragraph, days))
    if day is None and count:
        day = _counted(_beginning(paragraph, found.end(), days), count)
    if day is None:
        return None
    weekday = _weekday_beside(paragraph, text, found.start(), days)
    if weekday and (day.weekday not in (None, weekday.weekday) or day.contradicts(weekday.weekday or 0)):
        return None
    told = (evidence, *day.evidence)
    return (
        replace(day, weekday=weekday.weekday, evidence=(weekday.evidence, *told))
        if weekday
        else replace(day, evidence=told)
    )


def days_after(begun: WeekdayMention, paragraph: Paragraph, rules: DatingRules) -> int:
    """
    Returns how many days behind a weekday the event was: "au deuxième jour d'une visite entamée lundi".

    One for "Arrivé lundi, il a eu le lendemain …"; none where it was on that day.
    """
    text, quote = straight(paragraph.text), straight(begun.evidence.quote)
    if not begun.weekday:
        return 0
    if on_next_day(text.partition(quote)[2], rules):
        return 1
    found = rules.day_of_stay.search(text) if rules.day_of_stay else None
    place = text.find(quote, found.end()) if found else -1
    if found is None or not 0 <= place - found.end() <= BEHIND:
        return 0
    if not (found["nth"] and rules.appended.say(text[found.end() : place])):
        return 0
    nth = found["nth"]
    return (number(figure[0] if (figure := FIGURES.match(nth)) else nth, rules) or 1) - 1


def next_day(paragraph: Paragraph, mentions: Iterable[DayMention], days: StoryDays) -> EventDay | None:
    """Returns the day after one told in passing: "Entamée le 6 août, elle s'est poursuivie le lendemain"."""
    rule = days.language.dating.next_day
    for mention in mentions:
        found = on_next_day(straight(paragraph.text[mention.end :]), days.language.dating)
        if rule and found and _is_in_passing(mention):
            end = mention.end + found.end()
            evidence = Evidence(paragraph.line, paragraph.text[mention.start : end], rule.name)
            weekday = mention.day.weekday % 7 + 1 if mention.day.weekday else None
            return replace(mention.day.back(-1), weekday=weekday, evidence=(evidence,))
    return None


def on_next_day(behind: str, rules: DatingRules) -> re.Match[str] | None:
    """Returns where a text behind a day goes on with the next one; "a-t-on appris le lendemain" does not."""
    found = rules.next_day.search(behind) if rules.next_day else None
    return None if found and is_report_day(behind, found.start("then"), found.end(), rules) else found


def later_day(paragraph: Paragraph, mentions: Iterable[DayMention], days: StoryDays) -> EventDay | None:
    """Returns the day alone, soon after one told in passing: "Arrivé le 12 mai, il a été reçu le 13"."""
    for mention in filter(_is_in_passing, mentions):
        begun = replace(mention.day, weekday=None)
        soon = [begun.back(-count) for count in range(1, SOON + 1)]
        for each in monthless_mentions(paragraph, days.language, soon[-1]):
            later = next(
                (day for day in soon if (day.month, day.day) == (each.day.month, each.day.day)), None
            )
            if later and each.start > mention.end and each.role <= Role.APPENDED:
                return replace(each.day, year=later.year)
    return None


def day_of_act(paragraph: Paragraph, stay: EventDay, days: StoryDays) -> EventDay | None:
    """
    Returns the day of a stay at the head of the next paragraph, where the lead tells of the stay alone.

    "Est en visite du 8 au 12 octobre." and then "Le 9 octobre, il s'est entretenu avec …", "Dans l'après-midi
    du 9 octobre, …".
    """
    told = days.story.paragraphs
    if not stay.last or paragraph not in told[:1] or len(told) < BOTH:
        return None
    acts = [each for each in days.of(told[1]) if each.role is Role.EVENT and not each.day.last]
    if len(acts) != 1 or acts[0].start > HEAD or not stay.holds(acts[0].day):
        return None
    if "," in told[1].text[: acts[0].start]:
        return None
    return replace(acts[0].day, year=acts[0].day.year or stay.year)


def finished_day(days: StoryDays) -> EventDay | None:
    """
    Returns the one day of the lead, though it is that of a thing done: "achevée dimanche 28 juillet 2031".

    Nobody tells without its year, or by its weekday, a day that lies far back.
    """
    found = days.of(days.lead[0]) if days.lead else ()
    if len(found) != 1 or found[0].role is not Role.BACKGROUND or found[0].is_since:
        return None
    day, rules = found[0].day, days.language.dating
    before = straight(days.lead[0].text[: found[0].start])
    before = sentences(before)[-1][1] if before else ""
    is_done = rules.finished is not None and rules.finished.search(before) is not None
    return day if is_done and not day.last and (day.year is None or day.weekday) else None


def _is_in_passing(mention: DayMention) -> bool:
    """Tells whether a day is only that on which a stay began: "arrivé le 12 mai", "depuis le 12 mai"."""
    return (mention.role is Role.APPENDED or mention.is_since) and not mention.day.last


def departure_day(days: StoryDays) -> EventDay | None:
    """
    Returns the weekday on which somebody leaves for a stay, counted from its first day; or None.

    "A quitté Hanoï dimanche pour Doha, où il séjournera du 8 au 11 septembre": on the 8th, or on its eve.
    """
    rule = days.language.dating.departs
    for paragraph in days.lead if rule else ():
        for _, sentence in sentences(straight(paragraph.text)):
            if not (rule and rule.search(sentence)):
                continue
            if day := _day_of_departure(paragraph, sentence, days):
                return day
            for told in weekday_mentions(Paragraph(paragraph.line, sentence), days.language):
                stay = _stay(paragraph, days) if told.weekday and not (told.is_report or told.more) else None
                if stay:
                    evidence = (told.evidence, *stay.evidence)
                    counted = replace(
                        stay, last=None, weekday=told.weekday, is_counted=True, evidence=evidence
                    )
                    return replace(counted, is_departure=True)
    return None


def _day_of_departure(paragraph: Paragraph, sentence: str, days: StoryDays) -> EventDay | None:
    """Returns the day told beside a stay, if it is its first: "a quitté Hanoï le 3 pour … du 3 au 6"."""
    stay = _stay(paragraph, days)
    told = (each.day for each in days.of(paragraph) if straight(each.day.evidence[0].quote) in sentence)
    return next(
        (day for day in told if stay and not day.last and (day.month, day.day) == (stay.month, stay.day)),
        None,
    )


def _stay(paragraph: Paragraph, days: StoryDays) -> EventDay | None:
    """Returns the several days that the paragraph tells, else the only ones of the story."""
    for told in ((paragraph,), days.story.paragraphs):
        found = {
            (stay.month, stay.day, stay.last): stay
            for each in told
            for mention in days.of(each)
            if (stay := mention.day).last and mention.role < Role.JUBILEE
        }
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return None


def _beginning(paragraph: Paragraph, end: int, days: StoryDays) -> EventDay | None:
    """Returns the day on which the stay is told to have begun, close behind."""
    alone: Iterable[DayMention] = ()
    if days.written:
        alone = monthless_mentions(paragraph, days.language, days.written)
    return next(
        (each.day for each in (*days.of(paragraph), *alone) if end <= each.start <= end + BEHIND), None
    )


def _counted(stay: EventDay | None, count: int) -> EventDay | None:
    """Returns the nth day of a stay; None beyond its end."""
    first = stay and day_of(stay.year or ANY_YEAR + 1, stay.month, stay.day)
    if not stay or not first:
        return None
    day = first + dt.timedelta(count - 1)
    last = day_of(first.year + (stay.last < (stay.month, stay.day)), *stay.last) if stay.last else None
    if last and day > last:
        return None
    weekday = (stay.weekday - 2 + count) % 7 + 1 if stay.weekday else None
    year = day.year if stay.year else None
    return replace(stay, month=day.month, day=day.day, last=None, year=year, weekday=weekday)


def _last(stay: EventDay | None) -> EventDay | None:
    return stay.ended if stay and stay.last else None


def _weekday_beside(paragraph: Paragraph, text: str, start: int, days: StoryDays) -> WeekdayMention | None:
    """Returns the one weekday that the same sentence tells of the event."""
    begin = max((cut.end() for cut in SENTENCE.finditer(text, 0, start)), default=0)
    end = next((cut.start() for cut in SENTENCE.finditer(text, start)), len(text))
    told = [
        each
        for each in weekday_mentions(paragraph, days.language)
        if each.weekday and not each.is_report and straight(each.evidence.quote) in text[begin:end]
    ]
    return told[0] if len({each.weekday for each in told}) == 1 else None
