"""
Chooses the day of the event among the days that a story names.

In the order in which a reader looks: the lead, the standfirst and the next paragraph; a picture of the
event; the rest of the story; the day in the dateline, which is that of writing and therefore unsure.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from builder.reader.dating.eventday import EventDay, days_between
from builder.reader.dating.mentions import (
    DayMention,
    Role,
    WeekdayMention,
    monthless_mentions,
    weekday_mentions,
)
from builder.reader.dating.neighbours import (
    day_kept,
    neighbour_day,
    sole_day,
    weekday_before,
    weekday_below,
    weekday_of_event,
)
from builder.reader.dating.reported import day_before_report
from builder.reader.dating.secondchoice import second_choice
from builder.reader.dating.stays import (
    day_of_act,
    days_after,
    departure_day,
    finished_day,
    later_day,
    next_day,
    nth_day,
)
from builder.reader.dating.storydays import StoryDays
from builder.reader.dating.weekdays import SHORT_DELAY, counted_day, told_and_reported
from builder.reader.seed import Paragraph
from builder.reader.vocabulary import Language

LONGEST_DELAY = 31  # days between an event and the text about it
OPENING = 30  # signs from the head of a paragraph: what stands there resumes the one before
OLD = 20  # years: a full date so much older than another year of the text is history


def find_day(days: StoryDays) -> EventDay | None:
    """Returns the day of the event, or None where the text names none that could be it."""
    day, written = _of_its_span(_told_day(days), days), days.written
    if day is None or day.last:
        return day
    is_written = written is not None and (day.month, day.day) == (written.month, written.day)
    # Where the day of writing stands for want of another, the event's own weekday is counted back from it.
    is_counted = is_written and not day.is_sure
    if (day.year or day.weekday) and not is_counted:
        return day
    named = weekday_of_event(days) or (None if is_counted else weekday_before(day, days))
    if not named:
        return (weekday_below(days, written) if written and is_counted else None) or day
    told = replace(day, weekday=named.weekday, evidence=(*day.evidence, named.evidence))
    if day.weekday and named.weekday:
        return replace(told.back((day.weekday - named.weekday) % 7), is_sure=True)
    return replace(told, is_counted=True, is_local=True, is_sure=True) if is_counted else told


def _of_its_span(day: EventDay | None, days: StoryDays) -> EventDay | None:
    """Returns a day with the year of the days that hold it: "mercredi 14 juin" of "du 13 au 15 juin 2023"."""
    if day is None or day.year or day.last or day.is_counted:
        return day
    for paragraph in days.story.paragraphs:
        for mention in days.of(paragraph):
            span = mention.day
            if mention.role < Role.BACKGROUND and span.year and span.holds(day):
                return replace(day, year=span.year, evidence=(*day.evidence, *span.evidence))
    return day


def _told_day(days: StoryDays) -> EventDay | None:
    story, language, written = days.story, days.language, days.written
    lead = days.lead
    pictures = [Paragraph(line, caption.text) for line, caption in story.captions]
    alone = _only_weekday(days)
    only = alone.weekday if alone else None
    told = {paragraph: days.of(paragraph) for paragraph in (*lead, *pictures)}
    in_lead = [mention for paragraph in lead for mention in told[paragraph]]
    weekday = _weekday(lead, told, days)
    announced = next((mention for mention in in_lead if mention.role is Role.ANNOUNCED), None)
    again = _told_again(days)
    if announced and not written and announced in told[lead[0]] and not _is_dated(lead[0], days):
        return announced.day
    if lead and (day := day_before_report(lead, days)):
        return day
    if not written and (day := departure_day(days)):
        return day
    beneath = [each for picture in pictures for each in told[picture]]
    if day := _told_in_lead(days, announced, alone, beneath):
        return _completed(day, again, None if _is_alone(day, language) else weekday)
    weekdays = [(mention, each) for each in lead for mention in weekday_mentions(each, language)]
    told_on = [mention.weekday for mention, _ in weekdays if mention.weekday]
    shown = [each for each in beneath if not _is_filed(each.day, only, told_on)]
    if day := _best(shown, written, LONGEST_DELAY):
        return _completed(day, again, weekday)
    if day := _told_in_the_rest(days, only):
        return _completed(day, again, weekday)
    named, where = weekdays[0] if weekdays else (None, None)
    if not written and (day := (days.borne_on(only) if only else None) or neighbour_day(days, named)):
        return day
    if not written and (day := day_kept(days, named) or (sole_day(days, named) if only else None)):
        return day
    beside = [
        one
        for each in lead
        if each in (where, story.standfirst)
        for one in told[each]
        if days.may_be_kept_on(one, named)
    ]
    if written:
        # "Ont signé un accord." and then "Le comité se réunira le 1er juin.": that is not the news.
        news = {mention for each in lead if each in (lead[0], story.standfirst) for mention in told[each]}
        in_lead = [each for each in in_lead if each.role is not Role.ANNOUNCED or each in news]
    found = second_choice(in_lead, written, named, beside)
    is_resumed = found and any(
        each.day == found and each.role is Role.ATTRIBUTIVE and each.start <= OPENING
        for paragraph in lead[1:]
        for each in told[paragraph]
    )
    # "… a plaidé jeudi à Lomé." and then "L'entrevue du 23 février …".
    found = _completed(found, (), weekday) if found and is_resumed and not written else found
    pictured = days.pictured(is_weekday_told=weekday is not None and weekday.weekday is not None)
    shown_then = next((_completed(each.day, (), weekday) for each in pictured), None)
    return found or shown_then or (None if written or weekdays else finished_day(days))


def _told_in_lead(
    days: StoryDays, announced: DayMention | None, only: WeekdayMention | None, beneath: Iterable[DayMention]
) -> EventDay | None:
    """
    Returns the first day that the lead's paragraphs give; one counted may be told under a picture too.

    "Reçu mercredi.", and below it "Arrivés mardi 14 mai", "Repartis jeudi 16 mai": of another weekday.
    """
    lead, written = days.lead, days.written
    for paragraph in lead:
        day = _day_in(paragraph, days, announced=announced)
        is_below = paragraph not in (*lead[:1], days.story.standfirst)
        is_beside = day and only and not day.last and day.weekday and _is_another(day.weekday, only)
        if day is None or (only and is_below and (day.year or is_beside)):
            continue
        if day.is_counted and written:
            return _shown(day, written, (*beneath, *days.resumed_on(day.weekday)))
        return day_of_act(paragraph, day, days) or day
    return None


def _is_another(weekday: int, only: WeekdayMention) -> bool:
    """Whether a day told with its weekday is not the one told alone, or since when something has been so."""
    apart = ((only.weekday or weekday) - weekday) % 7
    return apart in (1, 6) if only.is_since else apart > 0


def _told_again(days: StoryDays) -> list[DayMention]:
    """
    Returns the days that may tell the year of the event's: of the lead, and at the head of a later paragraph.

    "Ont visité la mine le 18 novembre." and further down "À dix heures, ce 18 novembre 2022, …": of the
    latest year that the story names, for a treaty may be of the same day.
    """
    later = (
        (each, paragraph)
        for paragraph in days.story.paragraphs
        if paragraph not in days.lead
        for each in days.of(paragraph)
        if each.role is Role.EVENT and each.start <= OPENING and each.day.year == days.latest_year
    )
    in_lead = ((each, paragraph) for paragraph in days.lead for each in days.of(paragraph))
    return [each for each, paragraph in (*in_lead, *later) if days.is_told_again(each, paragraph)]


def _is_filed(day: EventDay, only: int | None, weekdays: Collection[int]) -> bool:
    """Whether a picture was taken on another weekday than the lead tells: the only one, or any."""
    if only:
        return day.contradicts(only)
    return bool(weekdays) and all(map(day.contradicts, weekdays))


def _told_in_the_rest(days: StoryDays, only: int | None) -> EventDay | None:
    """Returns the first of the event's days below the lead; an old full date, or another weekday, is none."""
    paragraphs, written = days.story.paragraphs, days.written
    rest = [
        mention
        for paragraph in paragraphs
        if paragraph not in days.lead
        for mention in days.of(paragraph)
        if not (only and mention.day.weekday not in (None, only))
        if not mention.day.year or (not only and mention.day.year > days.latest_year - OLD)
    ]
    return _best(rest, written, SHORT_DELAY if written else LONGEST_DELAY, Role.EVENT, Role.APPENDED)


def _is_dated(paragraph: Paragraph, days: StoryDays) -> bool:
    """Tells whether a paragraph tells a day or a weekday that is not that of the report."""
    weekdays = weekday_mentions(paragraph, days.language)
    return any(each.role is Role.EVENT for each in days.of(paragraph)) or any(
        each.weekday and not each.is_report for each in weekdays
    )


def _shown(day: EventDay, written: EventDay, mentions: Iterable[DayMention]) -> EventDay:
    """
    Returns the day under a picture, or of "l'accord du 28 août" further down, where it is just past.

    The lead tells its weekday alone; of "ce mercredi" the day of writing itself is no other.
    """
    for mention in mentions:
        shown = mention.day
        is_then = (shown.month, shown.day) == (written.month, written.day) and not shown.last
        if shown.year and is_then and mention.role < Role.BACKGROUND:
            # No file picture: its year is that of writing.
            return replace(day, year=shown.year, evidence=(*day.evidence, *shown.evidence))
        gap = days_between((shown.month, shown.day), (written.month, written.day))
        is_near = gap <= (0 if day.is_this else SHORT_DELAY)
        is_so = not shown.year or not shown.contradicts(day.weekday or 0)
        if is_near and not shown.last and is_so and mention.role <= Role.BACKGROUND:
            evidence = (*day.evidence, *shown.evidence)
            return replace(shown, weekday=day.weekday, evidence=evidence, otherwise=day)
    return day


def _only_weekday(days: StoryDays) -> WeekdayMention | None:
    """
    Returns the weekday by which alone the opening tells the event's day; None where it tells more or less.

    A story that tells its own day as "lundi" prints no year beside it further down: that is another time's.
    """
    opening = next(iter(days.lead), None)
    if opening is None or days.written or days.of(opening):
        return None
    told = [each for each in weekday_mentions(opening, days.language) if not each.is_report]
    return told[0] if told and told[0].weekday else None


def _is_alone(day: EventDay, language: Language) -> bool:
    """Tells whether a day is told by its number alone; a weekday in its lead is then the report's."""
    names = {rule.name for rule in language.dating.monthless}
    return any(each.rule in names for each in day.evidence)


def _day_in(paragraph: Paragraph, days: StoryDays, announced: DayMention | None) -> EventDay | None:
    """
    Returns the day that one paragraph gives: told, counted from the day of writing, or of a visit.

    Where the story announces a day, that on which it was announced is none: "se rendra le 5 à Lomé, a-t-on
    appris le 2"; but "a fait savoir le 2 qu'il se rendra le 5" tells of that day.
    """
    written, language = days.written, days.language
    first = announced.start if announced and announced in days.of(paragraph) else 0
    is_skipped = {each.start for each in days.of(paragraph) if each.is_report and each.start >= first}
    mentions = tuple(each for each in days.of(paragraph) if not announced or each.start not in is_skipped)
    is_stamp = days.story.dateline is None or days.story.dateline.date is None
    if (nth := nth_day(paragraph, days)) and _fits(nth, written, SHORT_DELAY):
        return nth
    day = _best(mentions, written, LONGEST_DELAY)
    if day and not day.last:
        return day
    if written and (alone := _best(monthless_mentions(paragraph, language, written), written, LONGEST_DELAY)):
        return alone
    visit = _visit(mentions)
    ended = monthless_mentions(paragraph, language, visit.ended) if visit and not written else ()
    if alone := _best(ended, None, 0):
        return alone
    told = (each for each in weekday_mentions(paragraph, language) if not (announced and each.is_report))
    counted, reported = told_and_reported(told)
    if counted and (later := days_after(counted, paragraph, language.dating)):
        counted = replace(counted, weekday=((counted.weekday or 0) - 1 + later) % 7 + 1)
    if counted and written:
        if reported and not written.year and not written.weekday:
            written = replace(written, weekday=reported.weekday)
        return counted_day(counted, written, day or visit, is_stamp=is_stamp)
    if counted and counted.weekday and (visit := day or visit):
        if visit.weekday and any(counted.evidence.quote in each.quote for each in visit.evidence):
            return visit  # "mercredi et jeudi 9 et 10 octobre"
        return replace(
            visit,
            weekday=counted.weekday,
            is_within=True,
            evidence=(counted.evidence, *visit.evidence),
        )
    return (
        _day_of_stay(day, mentions)
        or day
        or next_day(paragraph, mentions, days)
        or later_day(paragraph, mentions, days)
        or _best(mentions, written, LONGEST_DELAY, Role.APPENDED)
    )


def _day_of_stay(stay: EventDay | None, mentions: Iterable[DayMention]) -> EventDay | None:
    """Returns the day in a stay told beside it: "la réunion, tenue le 8, lors de sa visite du 3 au 9"."""
    roles = (Role.APPENDED, Role.ATTRIBUTIVE)
    inside = (each.day for each in mentions if each.role in roles and not each.day.last)
    return next((day for day in inside if stay and stay.holds(day)), None)


def _visit(mentions: Iterable[DayMention]) -> EventDay | None:
    """Returns the several days of a visit that has begun or begins: the weekday beside is one of them."""
    roles = (Role.EVENT, Role.APPENDED, Role.ATTRIBUTIVE, Role.AHEAD, Role.ANNOUNCED)
    return next((each.day for each in mentions if each.day.last and each.role in roles), None)


def _completed(day: EventDay, others: Iterable[DayMention], weekday: WeekdayMention | None) -> EventDay:
    """
    Adds what another mention of the same day tells: its year, its weekday.

    A standfirst and a lead tell one event, so the weekday of the one is that of the day in the other.
    """
    for mention in others:
        other = mention.day
        is_same = (other.month, other.day, other.last) == (day.month, day.day, day.last)
        if is_same and mention.role < Role.BACKGROUND and not day.is_counted:
            evidence = (*day.evidence, *other.evidence)
            if (other.year and not day.year) or (other.weekday and not day.weekday):
                day = replace(
                    day,
                    year=day.year or other.year,
                    weekday=day.weekday or other.weekday,
                    evidence=evidence,
                )
    if weekday and weekday.weekday and day.last and not (day.weekday or weekday.is_report):
        # "S'est entretenu lundi avec …" and then "Il est en visite du 15 au 20 octobre."
        evidence = (weekday.evidence, *day.evidence)
        return replace(day, weekday=weekday.weekday, is_within=True, is_eve=True, evidence=evidence)
    if weekday and weekday.weekday and not (day.weekday or day.last or day.contradicts(weekday.weekday)):
        return replace(day, weekday=weekday.weekday, evidence=(*day.evidence, weekday.evidence))
    return day


def _weekday(
    lead: Iterable[Paragraph], told: Mapping[Paragraph, tuple[DayMention, ...]], days: StoryDays
) -> WeekdayMention | None:
    """
    Returns the one weekday that a lead or a standfirst without any day names; None of several.

    "Signed today …", and in the next paragraph "Wednesday's signing": today was that Wednesday.
    """
    language = days.language
    dayless = [each for each in tuple(lead)[:2] if all(one.role > Role.APPENDED for one in told[each])]
    mentions = [
        tuple(each for each in weekday_mentions(paragraph, language) if days.is_of_event(each, paragraph))
        for paragraph in dayless
    ]
    is_today = bool(mentions) and [each.weekday or each.days for each in mentions[0]] == [0]
    found = [
        mention for each in mentions[is_today:] for mention in each if not (is_today and mention.is_report)
    ]
    # "Dans la nuit de lundi à mardi"; "la foire, ouverte depuis mardi": neither is the day itself.
    is_span = any(mention.more or mention.is_since for mention in found)
    return found[0] if not is_span and len({mention.weekday for mention in found}) == 1 else None


def _best(
    mentions: Iterable[DayMention], written: EventDay | None, delay: int, *roles: Role
) -> EventDay | None:
    """
    Returns the first of the event's days that fits the day of writing.

    One day stands before several: "reçu le 24 mars, lors de sa visite du 22 au 25 mars".
    """
    roles = roles or (Role.EVENT,)
    days = [
        each.day
        for each in mentions
        if (each.role in roles or _is_over(each, written)) and _fits(each.day, written, delay)
    ]
    return next((day for day in days if not day.last), days[0] if days else None)


def _is_over(mention: DayMention, written: EventDay | None) -> bool:
    """Tells whether a day just before that of writing is told like one to come: "a convié le 14 juin"."""
    if written is None or mention.role is not Role.AHEAD or mention.day.last:
        return False
    gap = days_between((mention.day.month, mention.day.day), (written.month, written.day))
    return 0 < gap <= SHORT_DELAY


def _fits(day: EventDay, written: EventDay | None, delay: int) -> bool:
    """Tells whether an event of that day can be news on the day of writing, or the day before it."""
    if not written:
        return True
    if day.year and written.year:
        gap = (dt.date(written.year, written.month, min(written.day, 28)) - _date(day)).days
        return -3 <= gap <= delay + 3
    gap = days_between((day.month, day.day), (written.month, written.day))
    return gap <= delay or gap == 365


def _date(day: EventDay) -> dt.date:
    return dt.date(day.year or 1, day.month, min(day.day, 28))
