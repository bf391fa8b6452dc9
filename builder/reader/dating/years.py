"""Gathers the clues to the year: from the text, from the calendar, and from what is known beside it."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from builder.content.article import Evidence, Official
from builder.content.authority import Authority, Fact
from builder.reader.dating.birthdays import birthday_clues
from builder.reader.dating.clues import ALL_YEARS, Clue, Strength, exactly, since, years_from
from builder.reader.dating.editions import edition_clues
from builder.reader.dating.eventday import EventDay, day_of, days_between
from builder.reader.dating.jubilees import jubilee_clues
from builder.reader.dating.mentions import Role
from builder.reader.dating.offices import office_clues
from builder.reader.dating.passage import YEARS, Passage
from builder.reader.dating.storydays import StoryDays
from builder.reader.dating.tense import YEAR, Sentence, straight, told_sentences
from builder.reader.dating.writing import is_copied, is_far
from builder.reader.dating.yearnames import MEANINGS
from builder.reader.seed import Paragraph
from builder.reader.vocabulary import Language
from builder.reader.words import folded

MOST_YEARS = 12  # that a sentence tells; a table names more
KEYS = re.compile(r"[a-z0-9]+")
SPAN = re.compile(r"\d{4} ?\S{1,2} ?\d{2}")  # "2021-2025", "2021/22"
OF_SPANS = frozenset(
    {
        "plan_over",
        "plan_done",
        "plan_signed",
        "plan_ahead",
        "plan",
        "plan_year",
        "midway",
        "period",
        "term",
        "season",
        "season_begun",
    }
)  # kinds that read nothing else
OF_LENGTHS = frozenset(
    {"after", "ahead_of", "later", "ago", "coming", "earlier", "expires", "lasts"}
)  # a time is counted
EARLY = 7  # days by which a page's stamp may wrongly be before what the story tells as over
SAME_TIME = 20  # days: another day that the story names so near is of the same year


def year_clues(
    days: StoryDays,
    day: EventDay | None,
    languages: Mapping[str, Language],
    authority: Authority,
    officials: Iterable[Official],
) -> Iterator[Clue]:
    """Yields the clues of a story: what is printed first, what may be wrong last."""
    language, paragraphs, told = days.language, days.paragraphs, days.told
    yield from _printed(days, day)
    yield from _told_with_year(days, day)
    yield from _under_pictures(days, day)
    yield from _weekdays(days, day)
    opening = " ".join(paragraph.text for paragraph in paragraphs[:3])
    jubilees = (
        *jubilee_clues(
            told, day, language, authority.facts, opening, lambda: [each.day for each in days.begun]
        ),
        *birthday_clues(told, language),
    )
    yield from jubilees
    yield from edition_clues(paragraphs, language, opening)
    yield from _named(told, day, language, jubilees)
    for paragraph in paragraphs:
        yield from _beginnings(paragraph, language)
    yield from _facts(paragraphs, day, language, authority.facts)
    yield from office_clues(paragraphs, day, languages, authority, officials)


def _printed(days: StoryDays, day: EventDay | None) -> Iterator[Clue]:
    """Yields the year that stands beside the event's day, in the dateline or on the page."""
    story, written = days.story, days.written
    if day and day.year:
        yield Clue(day.evidence[0], frozenset({day.year}), {day.year: 3.0}, Strength.PRINTED)
    elif day and written and written.year and written.evidence:
        # News of 29 December under 2 January is last year's.
        year = written.year - ((day.month, day.day) > (written.month + 2, written.day))
        yield Clue(written.evidence[0], frozenset({year}), {year: 3.0}, Strength.PRINTED)
    elif story.published and story.published.year:
        year = story.published.year
        title = Evidence(story.title.line, story.title.text, "published")
        evidence = next(iter(story.evidence.get("published", ())), title)
        month = story.published.month
        if day and (is_far(story.published, day.month, day.day) or is_copied(story)):
            first = year - ((day.month, day.day) > (month or 12, story.published.day or 31))
            if month and days_between((month, story.published.day or 1), (day.month, day.day)) <= EARLY:
                first = year  # a stamp errs by some days rather than by a year
            yield Clue(evidence, years_from(min(ALL_YEARS), first), {first: 0.5})
            return
        year -= bool(day and month and day.month > month)
        allowed = frozenset({year}) if month or not day else frozenset({year - 1, year})
        yield Clue(evidence, allowed, {year: 3.0}, Strength.PRINTED)


def _told_with_year(days: StoryDays, day: EventDay | None) -> Iterator[Clue]:
    """
    Yields the year with which a story tells its day once more: "prêté serment hier", "l'acte du 3 mai 2021".

    A headline may end with it. A later year that the story names makes that another time's: "l'accord du 5
    avril 1995".
    """
    if day is None or day.year or day.last or day.is_counted:
        return
    title = days.story.title
    for paragraph in (title, *days.story.paragraphs):
        for mention in days.of(paragraph):
            told = mention.day
            is_so = (told.month, told.day, told.last) == (day.month, day.day, None)
            is_beside = mention.role is Role.ATTRIBUTIVE or (
                paragraph is title and mention.role is Role.EVENT
            )
            if is_so and is_beside and told.year and told.year == days.latest_year:
                yield exactly(told.evidence[0], told.year)


def _under_pictures(days: StoryDays, day: EventDay | None) -> Iterator[Clue]:
    """
    Yields what the full dates under the pictures say: no picture is younger than its story.

    One taken on the very day of the story has the story's year.
    """
    pictures = [Paragraph(line, caption.text) for line, caption in days.story.captions]
    yield from _months_under_pictures(pictures, day, days.language)
    for mention in (each for picture in pictures for each in days.of(picture)):
        taken = mention.day
        date = day_of(taken.year, taken.month, taken.day) if taken.year else None
        if date is None or mention.role in (Role.AHEAD, Role.ANNOUNCED):
            continue
        if day and not day.year and mention.role < Role.BACKGROUND and _is_same_day(taken, day):
            yield exactly(taken.evidence[0], date.year)
            continue
        is_near = (
            day is not None and days_between((taken.month, taken.day), (day.month, day.day)) <= SAME_TIME
        )
        years = since(date, day)
        yield Clue(taken.evidence[0], years, {min(years): 0.6} if is_near and years else {})


def _months_under_pictures(
    pictures: Iterable[Paragraph], day: EventDay | None, language: Language
) -> Iterator[Clue]:
    """Yields what a month with its year says under a picture; that of the event is likely the event's own."""
    passages = (
        Passage(rule, sentence, match, day, language)
        for sentence in told_sentences(pictures)
        if sentence.has_year
        for rule in language.dating.years
        if rule.kind == "named"
        for match in rule.regex.finditer(sentence.text)
    )
    for passage in passages:
        if passage.month and not passage.group("day"):
            years = since(dt.date(passage.year, passage.month, 1), day)
            is_of_event = day is not None and day.month == passage.month and bool(years)
            evidence = passage.sentence.evidence(*passage.match.span(), passage.rule.name)
            yield Clue(evidence, years, {min(years): 0.6} if is_of_event else {})


def _is_same_day(one: EventDay, other: EventDay) -> bool:
    return (one.month, one.day, one.last) == (other.month, other.day, other.last) and not other.is_counted


def _weekdays(days: StoryDays, day: EventDay | None) -> Iterator[Clue]:
    """Yields the years in which a day of the story was the weekday that stands beside it."""
    if day is None:
        return
    if day.is_within and not (day.is_short and not day.is_eve):
        yield replace(weekday_clue(day), strength=Strength.BOUND)  # one of many days, or their eve
    elif day.weekday and not day.is_counted:
        yield weekday_clue(day)
    story = days.story
    others = [days.written] if days.written and days.written.weekday else []
    others += [
        mention.day
        for paragraph in (*((story.standfirst,) if story.standfirst else ()), *story.paragraphs)
        for mention in days.of(paragraph)
        if mention.day.weekday and mention.role <= Role.ANNOUNCED
    ]
    for other in others:
        ours, theirs = (day.month, day.day), (other.month, other.day)
        gap = min(days_between(ours, theirs), days_between(theirs, ours))
        # The stamp or the dateline of that very day may name its weekday: "Tuesday, May 15 22:04".
        is_told_otherwise = not gap and not day.is_counted and other.weekday != day.weekday
        if (0 < gap <= SAME_TIME or is_told_otherwise) and not other.year and other.weekday:
            yield weekday_clue(
                other, moved=(theirs < ours) - (ours < theirs) if abs(ours[0] - theirs[0]) > 6 else 0
            )


def weekday_clue(day: EventDay, moved: int = 0) -> Clue:
    """Returns the years in which the day was the weekday that it is said to have been, so many years on."""
    years = _years_of(replace(day, year=None, evidence=()))
    return Clue(day.evidence[0], frozenset(year - moved for year in years), {}, Strength.CALENDAR)


@lru_cache(maxsize=4096)
def _years_of(day: EventDay) -> frozenset[int]:
    return frozenset(year for year in ALL_YEARS if day.on(year))


def _named(
    told: Sequence[Sentence], day: EventDay | None, language: Language, jubilees: Sequence[Clue]
) -> Iterator[Clue]:
    """Yields what the years of the sentences say; the first rule that reads a year keeps it."""
    firm = (clue for clue in jubilees if clue.strength is not Strength.HINT)
    counted = [(clue.evidence.line, straight(clue.evidence.quote)) for clue in firm]
    ones = tuple(_next_ones(told, language))
    for sentence in told:
        if not sentence.has_year:
            continue
        taken = _own_year(day, sentence)
        taken += [
            (start, start + len(quote))
            for line, quote in counted
            if line == sentence.line and (start := sentence.text.find(quote)) >= 0
        ]
        taken += [
            match.span()
            for one in ones
            if one.evidence.line == sentence.line
            for match in YEAR.finditer(sentence.text)
            if match[0] in one.evidence.quote
        ]
        yield from _in_sentence(sentence, taken, day, language)
    yield from (*_next_year(told, language), *ones)


def _next_ones(told: Sequence[Sentence], language: Language) -> Iterator[Clue]:
    """
    Yields the year of "Le budget de l'an prochain est connu. Ils ont adopté celui de 2019", less one.

    Less two of "Il porte sur cette année et la suivante. Un autre le relaiera de 2019 à 2023".
    """
    rules = language.dating.next_ones
    for paragraph in dict.fromkeys(each.paragraph for each in told if each.has_year):
        text = straight(paragraph.text)
        for rule in rules.likely(text):
            if match := rule.find(text):
                groups = match.groupdict()
                evidence = Evidence(paragraph.line, paragraph.text[slice(*match.span())], rule.name)
                told_year = groups.get("year") or groups.get("after_next") or ""
                yield exactly(evidence, int(told_year) - (2 if groups.get("after_next") else 1))


def _next_year(told: Sequence[Sentence], language: Language) -> Iterator[Clue]:
    """Yields the year of "L'an prochain … . « En 2019, nous ouvrirons »", less one."""
    rules = language.dating
    for one, other in pairwise(told):
        years = set(YEAR.findall(other.text))
        if (
            rules.next_year
            and one.line == other.line
            and not one.has_year
            and len(years) == 1
            and rules.next_year.search(one.text)
            and rules.ahead
            and rules.ahead.search(other.text)
        ):
            year, match = int(years.pop()), YEAR.search(other.text)
            evidence = other.evidence(*(match.span() if match else (0, 0)), rules.next_year.name)
            yield Clue(evidence, frozenset({year - 1}), {year - 1: 1.5})


def _own_year(day: EventDay | None, sentence: Sentence) -> list[tuple[int, int]]:
    """Returns where the event's own date stands with its year: that year is stated, and no clue."""
    if not day or not day.year:
        return []
    quotes = [straight(each.quote) for each in day.evidence]
    return [
        (start, start + len(quote))
        for quote in quotes
        if any(sign.isdigit() for sign in quote) and (start := sentence.text.find(quote)) >= 0
    ]


def _in_sentence(
    sentence: Sentence, taken: list[tuple[int, int]], day: EventDay | None, language: Language
) -> Iterator[Clue]:
    found = 0
    has_span, lengths = SPAN.search(sentence.text) is not None, language.dating.lengths
    has_length = lengths is None or lengths.search(sentence.text) is not None
    named = [match.span() for match in YEAR.finditer(sentence.text)]
    left = [span for span in named if not _overlap(span, taken)]
    for rule in language.dating.years.likely(sentence.text):
        if (rule.kind in OF_SPANS and not has_span) or (rule.kind in OF_LENGTHS and not has_length):
            continue
        if not left:
            return
        for match in rule.regex.finditer(sentence.text):
            if found == MOST_YEARS:
                return
            years = [
                match.span(name)
                for name in (*YEARS, "last", "last2", "last3")
                if match.re.groupindex.get(name) and match[name]
            ]
            if any(_overlap(span, taken) for span in years):
                continue
            taken += years
            left = [span for span in left if not _overlap(span, taken)]
            found += 1
            evidence = sentence.evidence(match.start(), match.end(), rule.name)
            if clue := MEANINGS[rule.kind](Passage(rule, sentence, match, day, language), evidence):
                yield clue


def _overlap(span: tuple[int, int], taken: Sequence[tuple[int, int]]) -> bool:
    return any(span[0] < end and begin < span[1] for begin, end in taken)


# ------------------------------------------------------------------ what is known beside the text


def _beginnings(paragraph: Paragraph, language: Language) -> Iterator[Clue]:
    for beginning in language.dating.likely_since(paragraph.text):
        if match := beginning.find(paragraph.text):
            likely = {int(year): share / 100 for year, share in beginning.likely.items()}
            evidence = Evidence(paragraph.line, match[0], beginning.name)
            yield Clue(evidence, years_from(beginning.year), likely)


def _facts(
    paragraphs: Sequence[Paragraph], day: EventDay | None, language: Language, facts: Iterable[Fact]
) -> Iterator[Clue]:
    """A text that names a dated fact is no older; one that still awaits it says nothing."""
    wanted = _named_facts(tuple(facts))
    rules = language.dating
    naming = [each for each in paragraphs if wanted and _names_any(each, wanted)]
    for sentence in told_sentences(naming):
        text = f" {_keys(sentence.text)} "
        for fact, names in wanted:
            is_named = any(f" {name} " in text for name in names)
            if (
                not is_named
                or fact.date.earliest is None
                or (rules.ahead and rules.ahead.search(sentence.text))
            ):
                continue
            year = fact.date.earliest.year
            evidence = sentence.evidence(0, len(sentence.text), "chronology")
            likely = {year: 0.3, year + 1: 0.2}
            yield Clue(evidence, since(dt.date(year, *_month_day(fact)), day), likely, Strength.CALENDAR)


@lru_cache(maxsize=8)
def _named_facts(facts: tuple[Fact, ...]) -> tuple[tuple[Fact, tuple[str, ...]], ...]:
    """Returns the facts of a known year, each with the phrases that name it."""
    dated = (fact for fact in facts if fact.date.year)
    return tuple((fact, tuple(map(_keys, (*fact.words, fact.name)))) for fact in dated)


def _names_any(paragraph: Paragraph, wanted: Iterable[tuple[Fact, tuple[str, ...]]]) -> bool:
    text = f" {_keys(paragraph.text)} "
    return any(f" {name} " in text for _, names in wanted for name in names)


def _keys(text: str) -> str:
    """Returns the words of a text without case and accents, parted by one space."""
    return " ".join(KEYS.findall(folded(text)))


def _month_day(fact: Fact) -> tuple[int, int]:
    earliest = fact.date.earliest or dt.date(1, 1, 1)
    return earliest.month, earliest.day
