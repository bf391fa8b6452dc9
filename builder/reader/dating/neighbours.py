"""
Finds the day of the event by another that the story names beside it, where the lead tells a weekday at most.

"Reçu mercredi …", and at the end "Le ministre regagnera Lomé jeudi 13 octobre": it was the 12th.
"""

from dataclasses import replace

from builder.content.article import Evidence
from builder.reader.dating.eventday import EventDay
from builder.reader.dating.mentions import (
    DayMention,
    Role,
    WeekdayMention,
    eve_before,
    role_of,
    said_today,
    weekday_mentions,
)
from builder.reader.dating.storydays import StoryDays
from builder.reader.dating.tense import sentences, straight
from builder.reader.dating.weekdays import counted_day
from builder.reader.seed import Paragraph

OF_IT = 40  # signs behind a weekday that tell whether its meeting is still to come
NEAR = 3  # days from an event at most of another day that bears its weekday
SOON = 2  # days after an event on which its visitors leave: a day farther off may be another week's
BELOW = 4  # paragraphs below the lead in which a weekday is still the event's
BEHIND = 60  # signs after a day that tell what it is to the event


def neighbour_day(days: StoryDays, weekday: WeekdayMention | None) -> EventDay | None:
    """Returns the event's day as counted from another; None where none is told beside it."""
    for paragraph in days.story.paragraphs:
        for mention in days.of(paragraph):
            if mention.day.last or mention.role > Role.BACKGROUND:
                continue
            day = _joined(mention, paragraph, days) or _nearest(mention, weekday)
            if day and weekday:
                return replace(day, weekday=weekday.weekday, evidence=(weekday.evidence, *day.evidence))
            if day:
                return replace(day, weekday=None)
    return None


def day_kept(days: StoryDays, weekday: WeekdayMention | None) -> EventDay | None:
    """Returns the day of the year on which a thing began so many years ago "jour pour jour"."""
    rule = days.language.dating.to_the_day
    for paragraph in days.story.paragraphs if rule else ():
        text = straight(paragraph.text)
        for mention in days.of(paragraph) if rule and rule.search(text) else ():
            starts = (at for at, _ in sentences(text) if at <= mention.start)
            around = text[max(starts, default=0) : mention.end + BEHIND + OF_IT]
            if mention.day.year and not mention.day.last and rule and rule.search(around):
                named = (weekday.evidence,) if weekday and weekday.weekday else ()
                return replace(
                    mention.day,
                    year=None,
                    weekday=weekday.weekday if weekday else None,
                    evidence=(*named, *mention.day.evidence),
                )
    return None


def sole_day(days: StoryDays, weekday: WeekdayMention | None) -> EventDay | None:
    """
    Returns the only day that a story names, where its lead tells a weekday alone.

    "L'audience du 16 mars": what may be another thing's day is the event's then, but not surely.
    """
    if not weekday or not weekday.weekday:
        return None
    mentions = {
        each: paragraph
        for paragraph in days.story.paragraphs
        for each in days.of(paragraph)
        if not each.day.last and not each.day.year and each.day.weekday in (None, weekday.weekday)
    }
    for role in (Role.ATTRIBUTIVE, Role.BACKGROUND):
        found = [each for each in mentions if each.role <= role and each.role is not Role.AHEAD]
        if found:
            only = found[0].day
            if any((each.day.month, each.day.day) != (only.month, only.day) for each in found):
                return None
            is_sure = any(
                each.role < Role.ATTRIBUTIVE
                or mentions[each] in days.lead
                or _is_of_meeting(each, mentions[each], days)
                for each in found
            )
            evidence = (weekday.evidence, *only.evidence)
            return replace(only, weekday=weekday.weekday, is_sure=is_sure, evidence=evidence)
    return None


def _is_of_meeting(mention: DayMention, paragraph: Paragraph, days: StoryDays) -> bool:
    """
    Tells whether a day stands where the weekday of the event would: "L'entretien du 16 mars".

    "Ils avaient fait le voyage ce 16 mars" tells of the event's day, too.
    """
    this = days.language.dating.this_day
    if this and this.search(straight(paragraph.text[: mention.start][-BEHIND:])):
        return True
    rule, name = days.language.dating.weekday_of_event, next(iter(days.language.weekdays)).capitalize()
    text = straight(paragraph.text)
    before, after = text[max(0, mention.start - BEHIND) : mention.start], text[mention.end :][:BEHIND]
    found = rule.finditer(f"{before}{name}{after}") if rule else ()
    return any(match.start() <= len(before) < match.end() for match in found)


def weekday_of_event(days: StoryDays) -> WeekdayMention | None:
    """Returns the one weekday that a story tells of its event in passing: "La rencontre de jeudi"."""
    rules = days.language.dating
    found = []
    for paragraph in days.story.paragraphs if rules.weekday_of_event else ():
        text = straight(paragraph.text)
        for match in rules.weekday_of_event.finditer(text) if rules.weekday_of_event else ():
            name = next(word for word in match.groups() if word)
            behind = text[match.end() : match.end() + OF_IT]
            if not (rules.ahead and rules.ahead.search(behind)):
                evidence = Evidence(paragraph.line, paragraph.text[slice(*match.span())], "weekday-of-event")
                found.append(WeekdayMention(evidence, days.language.weekdays[name.lower()]))
    return found[0] if len({each.weekday for each in found}) == 1 else None


def weekday_before(day: EventDay, days: StoryDays) -> WeekdayMention | None:
    """Returns the lone weekday that the lead tells before the day: "reçu mardi un élu …, le 3 février"."""
    for paragraph in days.lead[:1]:
        named = tuple(weekday_mentions(paragraph, days.language))
        lone = named[0] if len(named) == 1 else None
        if lone is None or not lone.weekday or lone.is_report or lone.is_before or lone.more or lone.is_since:
            continue
        at = paragraph.text.find(lone.evidence.quote)
        for mention in days.of(paragraph):
            is_day = (mention.day.month, mention.day.day) == (day.month, day.day)
            if is_day and mention.role is Role.EVENT and at < mention.start:
                return lone
    return None


def weekday_below(days: StoryDays, written: EventDay) -> EventDay | None:
    """
    Returns the first weekday right below a lead that tells no day, counted from that of writing, as unsure.

    What somebody said or did "today" was on that very day, surely.

    "Le ministre a mis en service deux bacs." and then "Prenant la parole samedi, il a dit …".
    """
    story = days.story
    if any(days.of(each) or any(weekday_mentions(each, days.language)) for each in days.lead):
        return None
    coming = days.language.dating.coming_days
    is_ahead = any(word in straight(each.text).lower() for each in days.lead for word in coming)
    for paragraph in [each for each in story.paragraphs if each not in days.lead][:BELOW]:
        if not is_ahead and (today := said_today(paragraph, days.language)):
            return replace(written, is_sure=True, evidence=(*written.evidence, today))
        told = tuple(weekday_mentions(paragraph, days.language))
        first = next((each for each in told if not each.is_report), None)
        if first and first.weekday:
            is_stamp = story.dateline is None or story.dateline.date is None
            return replace(counted_day(first, written, None, is_stamp=is_stamp), is_sure=False)
        if told or days.of(paragraph):
            return None
    return None


def is_still_to_come(days: StoryDays, weekday: int) -> bool:
    """Tells whether a story tells of a weekday as to come: so it was not written on that day."""
    rules = days.language.dating
    return any(
        days.language.weekdays[match["weekday"].lower()] == weekday
        and match.groupdict().get("this") is None  # "ce mercredi" is the day of writing
        and role_of(text, match.start(), rules) is Role.AHEAD
        for paragraph in days.story.paragraphs
        for text in (straight(paragraph.text),)
        for rule in rules.weekdays
        for match in rule.finditer(text)
    )


def _joined(mention: DayMention, paragraph: Paragraph, days: StoryDays) -> EventDay | None:
    """Returns the day before "le 11, au lendemain de cette rencontre", and after "la veille, le 11"."""
    if (eve := eve_before(straight(paragraph.text), mention.start, days.language.dating)) is not None:
        quote, rule = paragraph.text[eve : mention.end], days.language.dating.eve
        evidence = Evidence(paragraph.line, quote, rule.name if rule else "")
        return replace(mention.day.back(-1), evidence=(evidence,))
    rule = days.language.dating.day_after
    text = straight(paragraph.text[mention.end : mention.end + BEHIND])
    if rule is None or not (found := rule.search(text)):
        return None
    quote = paragraph.text[mention.start : mention.end + found.end()]
    return replace(mention.day.back(1), evidence=(Evidence(paragraph.line, quote, rule.name),))


def _nearest(mention: DayMention, weekday: WeekdayMention | None) -> EventDay | None:
    """
    Returns such a weekday just before or just after a day that bears its own: "Lundi 10, elle avait vu …".

    Before a day still to come it is the last one; else the nearest, few days off.
    """
    day = mention.day
    if not weekday or not weekday.weekday or not day.weekday:
        return None
    count = (day.weekday - weekday.weekday) % 7 or 7
    if mention.role in (Role.AHEAD, Role.ANNOUNCED):
        return replace(day.back(count), is_sure=count <= SOON)
    if count == 7 or day.year:
        return None
    back = count if count <= NEAR else count - 7
    is_sure = mention.role < Role.BACKGROUND and abs(back) <= SOON
    return replace(day.back(back), is_sure=is_sure)
