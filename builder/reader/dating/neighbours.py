"""
Finds the day of the event by another that the story names beside it, where the lead tells a weekday at most.

"Reçu mercredi …", and at the end "Le ministre regagnera Lomé jeudi 13 octobre": it was the 12th.
"""

from dataclasses import replace

from builder.content.article import Evidence
from builder.reader.dating.eventday import EventDay
from builder.reader.dating.mentions import DayMention, Role, WeekdayMention
from builder.reader.dating.storydays import StoryDays
from builder.reader.dating.tense import straight
from builder.reader.seed import Paragraph

SOON = 2  # days after an event on which its visitors leave: a day farther off may be another week's
BEHIND = 60  # signs after a day that tell what it is to the event


def neighbour_day(days: StoryDays, weekday: WeekdayMention | None) -> EventDay | None:
    """Returns the event's day as counted from another; None where none is told beside it."""
    for paragraph in days.story.paragraphs:
        for mention in days.of(paragraph):
            if mention.day.last or mention.role >= Role.BACKGROUND:
                continue
            day = _joined(mention, paragraph, days) or _before(mention, weekday)
            if day and weekday:
                return replace(day, weekday=weekday.weekday, evidence=(weekday.evidence, *day.evidence))
            if day:
                return replace(day, weekday=None)
    return None


def _joined(mention: DayMention, paragraph: Paragraph, days: StoryDays) -> EventDay | None:
    """Returns the day before "le 11 septembre, au lendemain de cette rencontre"."""
    rule = days.language.dating.day_after
    text = straight(paragraph.text[mention.end : mention.end + BEHIND])
    if rule is None or not (found := rule.search(text)):
        return None
    quote = paragraph.text[mention.start : mention.end + found.end()]
    return replace(mention.day.back(1), evidence=(Evidence(paragraph.line, quote, rule.name),))


def _before(mention: DayMention, weekday: WeekdayMention | None) -> EventDay | None:
    """Returns the last such weekday before a day that is still to come and bears its own weekday."""
    if not weekday or not weekday.weekday or not mention.day.weekday:
        return None
    if mention.role not in (Role.AHEAD, Role.ANNOUNCED):
        return None
    count = (mention.day.weekday - weekday.weekday) % 7 or 7
    return replace(mention.day.back(count), is_sure=count <= SOON)
