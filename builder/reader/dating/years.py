"""Gathers the clues to the year: from the years that a text names, and from what is known beside it."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from builder.content.article import Evidence, Official
from builder.content.authority import Authority, Fact, Term
from builder.content.dates import EventDate
from builder.reader.dating.clues import ALL_YEARS, Clue, jubilee, since
from builder.reader.dating.days import EventDay
from builder.reader.dating.tense import is_ahead, sentences, straight
from builder.reader.dating.yearnames import MEANINGS, Passage
from builder.reader.seed import Paragraph
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Language
from builder.text import fold

YEAR = re.compile(r"(?:19|20)\d\d")


def year_clues(
    story: Story,
    day: EventDay | None,
    language: Language,
    authority: Authority,
    officials: Iterable[Official],
) -> Iterator[Clue]:
    """Yields the clues of a story, in the order in which they stand in it."""
    for index, paragraph in enumerate(_paragraphs(story)):
        for start, sentence in sentences(straight(paragraph.text)) if YEAR.search(paragraph.text) else ():
            if YEAR.search(sentence):
                yield from _clues_in(paragraph, start, sentence, day, language, is_leading=index < 4)
        yield from _beginnings(paragraph, language)
    yield from _facts(story, day, language, authority.facts)
    yield from _terms(story, day, authority, officials)


def _paragraphs(story: Story) -> tuple[Paragraph, ...]:
    return (story.title, *((story.standfirst,) if story.standfirst else ()), *story.paragraphs)


def _own_year(day: EventDay | None, sentence: str) -> list[tuple[int, int]]:
    """Returns where the event's own date stands with its year: that year is stated, and no clue."""
    quote = straight(day.evidence[0].quote) if day and day.year and day.evidence else ""
    start = sentence.find(quote) if quote else -1
    return [(start, start + len(quote))] if start >= 0 else []


def _clues_in(
    paragraph: Paragraph,
    start: int,
    sentence: str,
    day: EventDay | None,
    language: Language,
    *,
    is_leading: bool,
) -> Iterator[Clue]:
    """Yields what the years of a sentence say; the first rule that reads a year keeps it."""
    taken = _own_year(day, sentence)
    for rule in language.dating.years:
        for match in rule.regex.finditer(sentence):
            years = [
                match.span(name)
                for name in ("base", "year", "year2", "last")
                if match.re.groupindex.get(name) and match[name]
            ]
            if any(begin < end2 and begin2 < end for begin, end in years for begin2, end2 in taken):
                continue
            taken += years
            passage = Passage(rule, sentence, paragraph.text, match, day, language, is_leading)
            quote = paragraph.text[start + match.start() : start + match.end()].strip()
            if clue := MEANINGS[rule.kind](passage, Evidence(paragraph.line, quote, rule.name)):
                yield clue


# ------------------------------------------------------------------ what is known beside the text


def _beginnings(paragraph: Paragraph, language: Language) -> Iterator[Clue]:
    for beginning in language.dating.since:
        if match := beginning.search(paragraph.text):
            likely = {int(year): share / 100 for year, share in beginning.likely.items()}
            evidence = Evidence(paragraph.line, match[0], beginning.name)
            yield Clue(evidence, since(dt.date(beginning.year, 1, 1), None), likely)


def _facts(story: Story, day: EventDay | None, language: Language, facts: Iterable[Fact]) -> Iterator[Clue]:
    """A text that names a dated fact is no older, and an anniversary in the same sentence counts from it."""
    wanted = [(fact, tuple(map(fold, (*fact.words, fact.name)))) for fact in facts if fact.date.year]
    if not wanted:
        return
    for index, paragraph in enumerate(_paragraphs(story)):
        folded = f" {fold(paragraph.text)} "
        for fact, names in wanted:
            if any(f" {name} " in folded for name in names):
                yield from _fact_clues(fact, names, paragraph, day, language, is_leading=index < 4)


def _fact_clues(
    fact: Fact,
    names: Iterable[str],
    paragraph: Paragraph,
    day: EventDay | None,
    language: Language,
    *,
    is_leading: bool,
) -> Iterator[Clue]:
    for _, sentence in sentences(paragraph.text):
        folded = f" {fold(sentence)} "
        if not any(f" {name} " in folded for name in names) or fact.date.earliest is None:
            continue
        evidence = Evidence(paragraph.line, sentence.strip(), "chronology")
        match = next((match for rule in language.dating.jubilees if (match := rule.search(sentence))), None)
        ahead = bool(language.dating.ahead and language.dating.ahead.search(sentence))
        if match and (count := _count(match["count"], language)) and fact.date.year:
            is_told = is_leading and not is_ahead(sentence[: match.start()][-60:], language.dating)
            yield jubilee(fact.date.year + count, day, evidence, is_told=is_told)
        elif not ahead:
            year = fact.date.year or 0
            yield Clue(evidence, since(fact.date.earliest, day), {year: 0.3, year + 1: 0.2})


def _count(word: str, language: Language) -> int | None:
    return int(word) if word.isdecimal() else language.dating.numbers.get(word.lower())


def _terms(
    story: Story, day: EventDay | None, authority: Authority, officials: Iterable[Official]
) -> Iterator[Clue]:
    """An office bounds the date where the text gives the person the role of one of his terms."""
    for official in officials:
        person = (
            authority.person(official.id)
            if official.id
            else authority.person_named(official.name, official.country)
        )
        terms = (
            [term for term in person.terms if official.role and _is_same(term.role, official.role)]
            if person
            else []
        )
        if terms and (evidence := _evidence_of(official, story)):
            years = frozenset(year for year in ALL_YEARS if any(_holds(term, day, year) for term in terms))
            yield Clue(evidence, years)


def _is_same(held: str, given: str) -> bool:
    """Tells whether the role in the text is the term's: each word of the shorter one is in the other."""
    words, others = sorted((_words(held), _words(given)), key=len)
    return bool(words) and words <= others and _words(given) & _words(held) != set()


def _words(role: str) -> set[str]:
    return {word for word in fold(role).split() if len(word) > 2 and word not in {"des", "the", "aux", "les"}}


def _holds(term: Term, day: EventDay | None, year: int) -> bool:
    begins, ends = (
        (dt.date(year, 1, 1), dt.date(year, 12, 31)) if day is None else (day.on(year) or (None, None))
    )
    if begins is None or ends is None:
        return False
    first, last = _bound(term.start, "earliest"), _bound(term.end, "latest")
    return (first is None or ends >= first) and (last is None or begins <= last)


def _bound(date: EventDate | None, side: str) -> dt.date | None:
    value: dt.date | None = getattr(date, side) if date else None
    return value


def _evidence_of(official: Official, story: Story) -> Evidence | None:
    """Returns where the official is named in the story, as spelt there."""
    name = fold(official.name)
    for paragraph in _paragraphs(story):
        if official.name in paragraph.text:
            return Evidence(paragraph.line, official.name, "term-of-office")
    return next(
        (
            Evidence(each.line, each.text, "term-of-office")
            for each in _paragraphs(story)
            if name in fold(each.text)
        ),
        None,
    )
