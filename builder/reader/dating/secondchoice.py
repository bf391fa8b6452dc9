"""
Chooses a day that may be the event's where the story tells none that surely is.

One that is announced, one that qualifies a thing, the day of writing, or that of an anniversary.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace

from builder.reader.dating.eventday import EventDay, days_between
from builder.reader.dating.mentions import DayMention, Role, WeekdayMention
from builder.reader.dating.weekdays import SHORT_DELAY


def second_choice(
    mentions: list[DayMention],
    written: EventDay | None,
    weekday: WeekdayMention | None,
    beside: Collection[DayMention],
) -> EventDay | None:
    """
    Returns a day that may be the event's where no day surely is; what the lead announces comes first.

    "A reçu lundi un envoyé qui assistera le 9 mai au sommet": the event's day is not told, then.
    """
    by_role = {role: [each.day for each in mentions if each.role is role] for role in Role}
    if announced := by_role[Role.ANNOUNCED]:
        return announced[0]
    if written:
        near = [
            day
            for day in by_role[Role.ATTRIBUTIVE]
            if days_between((day.month, day.day), (written.month, written.day)) <= SHORT_DELAY
        ]
        # "In memory of the quake of Jan. 17"; "l'exposition retrace depuis le 5 février …"
        is_kept = any(
            (each.day.month, each.day.day) == (written.month, written.day)
            for each in mentions
            if each.role is Role.JUBILEE or (each.is_since and not each.day.year)
        )
        return near[0] if near else replace(written, is_sure=is_kept)
    if day := _anniversary_day(mentions, weekday, beside):
        return day
    # "L'exposition retrace depuis le 5 février …": the lead has no other day.
    if (since := [each.day for each in mentions if each.is_since and not each.day.year]) and not weekday:
        return replace(since[0], is_sure=False)
    ahead = () if weekday else by_role[Role.AHEAD]
    return next(iter((*by_role[Role.ATTRIBUTIVE], *ahead)), None)


def _anniversary_day(
    mentions: Iterable[DayMention], weekday: WeekdayMention | None, beside: Collection[DayMention]
) -> EventDay | None:
    """
    Returns the later of "(18 mai 1950 - 18 mai 2020)": a greeting falls about the day it is for.

    So does a ceremony "jeudi, pour le 60e anniversaire du 8 février 1958": the weekday beside
    it proves it; but "cette année marque le 50e anniversaire …" in another paragraph tells a year only.
    """
    mentions = tuple(mentions)
    seen: dict[tuple[int, int], EventDay] = {}
    for mention in mentions:
        day = mention.day
        earlier = seen.setdefault((day.month, day.day), day)
        if mention.role >= Role.BACKGROUND and earlier.year and day.year and earlier.year < day.year:
            return replace(day, is_sure=False)
    told = (each for each in mentions if each.role is Role.JUBILEE and each.day.year and each in beside)
    jubilee = next((each.day for each in told), None)
    if jubilee and weekday and weekday.weekday:
        evidence = (*jubilee.evidence, weekday.evidence)
        return replace(jubilee, year=None, weekday=weekday.weekday, evidence=evidence)
    return None
