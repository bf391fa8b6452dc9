"""
Works out the date of the event and its year from the evidence, never from the clock.

Each clue names the years that it allows; what is left is the date, as EDTF says it:

    one year left by what proves it            2018-03-28
    one that the hints single out, or favour   2018?-03-28
    two left                                   [2017-03-28,2018-03-28]
    more                                       XXXX-03-28
    the day known only from the dateline       2018-03-28?
    evidence against evidence                  a Notice, and no certain date
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce

from builder.content.article import Evidence, Official
from builder.content.authority import Authority
from builder.content.dates import EventDate
from builder.reader.dating.clues import ALL_YEARS, Clue
from builder.reader.dating.days import EventDay, find_day, writing_day
from builder.reader.dating.years import year_clues
from builder.reader.seed import Notice
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Vocabulary

# Below this the hints name a year too weakly to print it.
ENOUGH = 0.3


@dataclass(frozen=True, slots=True)
class DateFound:
    """The date of the event, why, and what an editor should look at."""

    date: EventDate | None
    evidence: tuple[Evidence, ...] = ()
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Years:
    """What the clues leave: one year, sure or not, or a few, or nothing that could be told."""

    years: tuple[int, ...] = ()
    is_sure: bool = False
    is_contradicted: bool = False
    used: tuple[Clue, ...] = ()


def work_out_date(
    story: Story, vocabulary: Vocabulary, authority: Authority, officials: Sequence[Official] = ()
) -> DateFound:
    """Returns the date of the event; None where the text says nothing of it. Terms of office bound it."""
    language = vocabulary.languages[story.language]
    day = find_day(story, language)
    stated = tuple(_stated(story, day))
    years = weigh((*stated, *year_clues(story, day, language, authority, officials)), day)
    evidence = (*(day.evidence if day else ()), *(clue.evidence for clue in years.used))
    return DateFound(_edtf(day, years), tuple(dict.fromkeys(evidence)), tuple(_notices(years)))


def _stated(story: Story, day: EventDay | None) -> Iterable[Clue]:
    """Yields the year that is printed: beside the event's day, in the dateline, on the page."""
    if day and day.year:
        yield Clue(day.evidence[0], frozenset({day.year}), {day.year: 3.0})
    elif day and (written := writing_day(story)) and written.year and written.evidence:
        # News of 29 December under 2 January is last year's.
        year = written.year - ((day.month, day.day) > _next_weeks(written))
        yield Clue(written.evidence[0], frozenset({year}), {year: 3.0})
    elif story.published and story.published.year:
        year = story.published.year
        evidence = (
            *story.evidence.get("published", ()),
            Evidence(story.title.line, story.title.text, "published"),
        )
        month = story.published.month
        if day and month and day.month > month:
            year -= 1
        yield Clue(
            evidence[0], frozenset({year}) if month or not day else frozenset({year - 1, year}), {year: 3.0}
        )


def _next_weeks(written: EventDay) -> tuple[int, int]:
    """Returns month and day some weeks on: up to then it is news or a plan, beyond it last year's."""
    return (written.month + 2, written.day)


def weigh(clues: Sequence[Clue], day: EventDay | None) -> Years:
    """Joins the clues: proofs leave years, hints choose among them."""
    calendar = ALL_YEARS if day is None else frozenset(year for year in ALL_YEARS if day.on(year))
    proofs = [clue for clue in clues if not clue.is_hint]
    proven = _common(proofs, calendar)
    if not proven:
        return _weigh_against(clues, calendar)
    if len(proven) == 1:
        return Years(tuple(proven), is_sure=True, used=_narrowing(proofs, calendar, proven))
    hints = [clue for clue in clues if clue.is_hint]
    hinted = _common(hints, proven)
    return _favoured(clues, hinted or _most_allowed(hints, proven), is_contradicted=not hinted)


def _most_allowed(hints: Sequence[Clue], years: frozenset[int]) -> frozenset[int]:
    """Returns the years that most of the hints allow, where they do not agree."""
    support = {year: sum(year in hint.allows for hint in hints) for year in years}
    return frozenset(year for year in years if support[year] == max(support.values()))


def _common(clues: Iterable[Clue], years: frozenset[int]) -> frozenset[int]:
    return reduce(lambda left, clue: left & clue.allows, clues, years)


def _favoured(clues: Sequence[Clue], left: frozenset[int], *, is_contradicted: bool) -> Years:
    votes: Counter[int] = Counter()
    for clue in clues:
        votes.update({year: weight for year, weight in clue.likely.items() if year in left})
    ranked = sorted(left, key=lambda year: (-votes[year], year))
    best = ranked[0]
    if len(left) == 1 or (votes[best] >= ENOUGH and votes[best] > votes[ranked[1]]):
        used = tuple(
            clue
            for clue in clues
            if best in clue.allows and (best in clue.likely or clue.allows != ALL_YEARS)
        )
        return Years((best,), is_contradicted=is_contradicted, used=used)
    few = tuple(sorted(left)) if len(left) == 2 else ()
    used = tuple(clue for clue in clues if few and clue.allows != ALL_YEARS)
    return Years(few, is_contradicted=is_contradicted, used=used)


def _weigh_against(clues: Sequence[Clue], calendar: frozenset[int]) -> Years:
    """Where proofs contradict one another: the year that most of them allow, never as certain."""
    support = Counter(year for clue in clues for year in clue.allows & calendar if clue.allows != ALL_YEARS)
    votes = {
        year: (count, sum(clue.likely.get(year, 0) for clue in clues)) for year, count in support.items()
    }
    ranked = sorted(votes, key=lambda year: votes[year], reverse=True)
    is_clear = (
        bool(ranked)
        and (len(ranked) == 1 or votes[ranked[0]] > votes[ranked[1]])
        and votes[ranked[0]][1] >= ENOUGH
    )
    return Years(tuple(ranked[:1]) if is_clear else (), is_contradicted=True, used=tuple(clues))


def _narrowing(proofs: Sequence[Clue], calendar: frozenset[int], left: frozenset[int]) -> tuple[Clue, ...]:
    """Returns the proofs that are needed to leave these years; of two that say the same, the earlier."""
    needed = list(proofs)
    for clue in reversed(proofs):
        rest = [other for other in needed if other is not clue]
        if _common(rest, calendar) == left:
            needed = rest
    return tuple(needed)


def _notices(years: Years) -> Iterable[Notice]:
    if years.is_contradicted and years.used:
        first = years.used[0].evidence
        quotes = "; ".join(f"“{clue.evidence.quote[:60]}”" for clue in years.used[:3])
        yield Notice(
            first.line, "contradiction", f"The text's own evidence on the year does not agree: {quotes}."
        )


def _edtf(day: EventDay | None, years: Years) -> EventDate | None:
    if day is None:
        return _without_day(years)
    if not years.years:
        return EventDate.parse(
            _span(
                f"XXXX-{day.month:02d}-{day.day:02d}",
                f"XXXX-{day.last[0]:02d}-{day.last[1]:02d}" if day.last else "",
            )
            + ("" if _is_sure(day) else "?")
        )
    days = [ends for year in years.years if (ends := day.on(year))]
    if len(days) == 2:
        return EventDate.parse(f"[{days[0][0]},{days[1][0]}]")
    mark = "" if years.is_sure else "?"
    if not day.is_sure:
        return EventDate.parse(f"{days[0][0]}?")
    first, last = (f"{date.year}{mark}-{date:%m-%d}" for date in days[0])
    return EventDate.parse(_span(first, last if day.last else ""))


def _is_sure(day: EventDay) -> bool:
    """Without a year a weekday counted from the dateline names no day for sure."""
    return day.is_sure and not day.is_counted


def _span(first: str, last: str) -> str:
    return f"{first}/{last}" if last else first


def _without_day(years: Years) -> EventDate | None:
    if len(years.years) == 2:
        return EventDate.parse(f"[{years.years[0]},{years.years[1]}]")
    return EventDate.parse(f"{years.years[0]}{'' if years.is_sure else '?'}") if years.years else None
