"""
Works out the date of the event and its year from the evidence, never from the clock.

    one year left by what proves it            2018-03-28
    one that is only likely                    2018?-03-28
    two left                                   [2017-03-28,2018-03-28]
    more                                       XXXX-03-28
    the day known only from the dateline       2018-03-28?
    evidence against evidence                  a Notice, and no certain date
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from builder.content.article import Evidence, Official
from builder.content.authority import Authority
from builder.content.dates import EventDate
from builder.reader.dating.clues import Clue
from builder.reader.dating.days import find_day
from builder.reader.dating.eventday import EventDay
from builder.reader.dating.neighbours import is_still_to_come
from builder.reader.dating.storydays import StoryDays
from builder.reader.dating.telling import date_notices
from builder.reader.dating.weighing import Years, weigh
from builder.reader.dating.years import weekday_clue, year_clues
from builder.reader.seed import Notice
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Vocabulary

# By how much the text must speak for the eve, where both days fit: under a wire that dates late it need
# only speak no less for it, under no known one, under any other.
NO_LESS, CLEARLY, MORE_CLEARLY = -0.01, 0.3, 0.45
TO_COME = 1.0  # what it counts against the eve that the day after it is told as still to come
SOMEWHAT = 0.25  # by how much it may speak for the eve, and the other day still be sure


@dataclass(frozen=True, slots=True)
class DateFound:
    """The date of the event, why, and what an editor should look at."""

    date: EventDate | None
    evidence: tuple[Evidence, ...] = ()
    notices: tuple[Notice, ...] = ()


def work_out_date(
    story: Story, vocabulary: Vocabulary, authority: Authority, officials: Sequence[Official] = ()
) -> DateFound:
    """Returns the date of the event; None where the text says nothing of it. Terms of office bound it."""
    languages = vocabulary.languages
    days = StoryDays(story, languages[story.language])
    day = find_day(days)
    clues = tuple(year_clues(days, day, languages, authority, officials))
    years = weigh(clues, day)
    if day and day.otherwise and (years.is_contradicted or not years.years):
        day = day.otherwise  # a picture of another day, then
        clues = tuple(year_clues(days, day, languages, authority, officials))
        years = weigh(clues, day)
    if day and day.is_counted and not years.is_sure:
        # What a wire does with its datelines says nothing of a day counted from a stay.
        agency = None if day.is_departure else story.agency
        is_late = agency is None or agency in vocabulary.dates_late
        needed = (CLEARLY if agency is None else NO_LESS) if is_late else MORE_CLEARLY
        if is_still_to_come(days, (day.weekday or 0) % 7 + 1):
            needed += TO_COME
        day, years = _of_weekday(day, years, clues, needed=needed, is_late=is_late)
    evidence = (*(day.evidence if day else ()), *(clue.evidence for clue in years.used))
    date = _edtf(day, years)
    return DateFound(date, tuple(dict.fromkeys(evidence)), tuple(date_notices(date, years, clues)))


def _of_weekday(
    day: EventDay, years: Years, clues: Sequence[Clue], *, needed: float, is_late: bool
) -> tuple[EventDay, Years]:
    """
    Joins a weekday and a dateline without a year: "Rabat, 18 mars - reçu lundi".

    Wires name the weekday of the dateline itself, so that day must have been a Monday; only where no year
    is left then is it the day before, or, never for sure, the one before that. Where the day before fits a
    year too, it is chosen if the text speaks for that year by `needed`, and the other day is not sure if the
    text does so somewhat. Under a wire that dates late the day before is as good: then neither is ever sure.
    """
    least = day.more or int(day.is_before)
    stretched: tuple[EventDay, Years] | None = None
    for days in range(least, least + 3):
        written = day.back(days)
        found = weigh((*clues, weekday_clue(written)), written)
        if found.is_stretched:
            stretched = stretched or (written, found)
        elif not found.is_contradicted:
            if stretched and _votes(stretched[1], clues) > _votes(found, clues):
                return stretched[0], replace(stretched[1], is_sure=False)
            eve = _on_eve(day, least + 1, clues) if days == least and not day.is_this else None
            lead = _votes(eve[1], clues) - _votes(found, clues) + day.is_local if eve else 0
            rival = _edtf(*eve) if eve and eve[1].years else None
            if eve and (eve[1].years or day.is_local) and lead > needed:
                rival = _edtf(written, found)
                written, found = eve
            is_spoken_for = rival is None or (lead <= SOMEWHAT and not is_late)
            is_only = days <= least + (not day.is_this) and not stretched and is_spoken_for
            return written, found if is_only else replace(found, is_sure=False, rival=rival)
    return stretched or (day, years)


def _on_eve(day: EventDay, days: int, clues: Sequence[Clue]) -> tuple[EventDay, Years] | None:
    """Returns the eve and its years where the weekday may be that of the eve too, in another year."""
    eve = day.back(days)
    found = weigh((*clues, weekday_clue(eve)), eve)
    return None if found.is_contradicted or found.is_stretched else (eve, found)


def _votes(years: Years, clues: Sequence[Clue]) -> float:
    """Returns how much of the text speaks for a year."""
    return sum(clue.likely.get(year, 0) for clue in clues for year in years.years[:1])


def _edtf(day: EventDay | None, years: Years) -> EventDate | None:
    if day is None:
        return _without_day(years)
    if not years.years:
        first, last = f"XXXX-{day.month:02d}-{day.day:02d}", ""
        if day.last:
            last = f"XXXX-{day.last[0]:02d}-{day.last[1]:02d}"
        return EventDate.parse(_span(first, last) + ("" if day.is_sure and not day.is_counted else "?"))
    days = [ends for year in years.years if (ends := day.on(year))]
    if len(days) == 2:
        return EventDate.parse(f"[{days[0][0]},{days[1][0]}]")
    if not days:
        return EventDate.parse(f"{years.years[0]}?-{day.month:02d}-{day.day:02d}")
    if not day.is_sure:
        return EventDate.parse(f"{days[0][0]}?")
    mark = "" if years.is_sure else "?"
    first, last = (f"{date.year}{mark}-{date:%m-%d}" for date in days[0])
    return EventDate.parse(_span(first, last if days[0][0] != days[0][1] else ""))


def _span(first: str, last: str) -> str:
    return f"{first}/{last}" if last else first


def _without_day(years: Years) -> EventDate | None:
    if len(years.years) == 2:
        return EventDate.parse(f"[{years.years[0]},{years.years[1]}]")
    return EventDate.parse(f"{years.years[0]}{'' if years.is_sure else '?'}") if years.years else None
