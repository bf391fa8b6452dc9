"""Bounds the date by the terms in people.yaml of everyone whom the text gives the role of a term."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from builder.content.article import Evidence, Official
from builder.content.authority import Authority, PersonRecord, Term
from builder.content.dates import EventDate
from builder.reader.dating.clues import Clue, Strength, years_from
from builder.reader.dating.eventday import EventDay
from builder.reader.dating.rules import DatingRules
from builder.reader.dating.tense import YEAR, sentences, straight
from builder.reader.dating.titles import TitleWords, is_same_office, kinds_of, stands_beside
from builder.reader.officials.lexicon import lexicon_of
from builder.reader.seed import Paragraph
from builder.reader.vocabulary import Language
from builder.reader.words import folded, words_of
from builder.text import fold

# A country has one of each: the kind alone tells the office.
ONE_ONLY = frozenset({"president", "monarch", "prime minister", "vice president", "party leader"})
LEADING = 2  # paragraphs after the headline: whoever is named there acts, whatever year stands beside
AROUND = 110  # signs about a name in which it is told that his term has just begun
ELECTED, NEW = 100, 300  # days in which one is elected before a term begins, and is new in it
YEAR_ON = 366  # days in which a month is told without its year
BEFORE = 12  # words before a name in which its title stands


def office_clues(
    paragraphs: Sequence[Paragraph],
    day: EventDay | None,
    languages: Mapping[str, Language],
    authority: Authority,
    officials: Iterable[Official],
) -> Iterator[Clue]:
    """Yields the years in which each person held the office that the text gives him."""
    seen: set[str] = set()
    for official in officials:
        person = (
            authority.person(official.id)
            if official.id
            else authority.person_named(official.name, official.country)
        )
        if person and official.role:
            seen.add(person.id)
            evidence = _evidence_of(official.name, paragraphs)
            edge = _edge_of(official.name, paragraphs, languages)
            clues = tuple(_clue(person, official.role, evidence, day, languages, edge))
            if not clues and (terms := _terms_beside(person, official.name, paragraphs, languages)):
                clues = (
                    (Clue(evidence, _years_held(terms, day, edge), {}, Strength.CALENDAR),)
                    if evidence
                    else ()
                )
            yield from clues
    for person in authority.people:
        if person.terms and person.id not in seen:
            if told := _just_chosen(person, paragraphs, languages):
                yield from _clue(person, told[0], told[1], day, languages, "start")
            elif told := _titled(person, paragraphs, languages):
                yield from _clue(person, told[0], told[1], day, languages)


def _clue(
    person: PersonRecord,
    role: str,
    evidence: Evidence | None,
    day: EventDay | None,
    languages: Mapping[str, Language],
    edge: str | None = None,
) -> Iterator[Clue]:
    if evidence is None:
        return
    role = _usual(role, languages)
    # Who is "secrétaire général du Parti et président" holds both at once.
    held = [_terms_of(person, part, languages) for part in _offices(role, languages)]
    held = [terms for terms in held if terms] or [_terms_of(person, role, languages)]
    for terms in held:
        if terms or (terms := _terms_of_class(person, role, languages)):
            yield Clue(evidence, _years_held(terms, day, edge), {}, Strength.CALENDAR)


def _terms_of(person: PersonRecord, role: str, languages: Mapping[str, Language]) -> list[Term]:
    usual = [(term, _usual(term.role, languages)) for term in person.terms]
    if found := [term for term, held in usual if is_same_office(held, role, languages)]:
        return found
    # "L'ambassadeur de Russie à Hanoï" is that "au Vietnam", where he was no other country's.
    post = _post(role, languages)
    if post is None or post["city"] is None:
        return []
    posts = ((term, _post(held, languages)) for term, held in usual)
    found = [term for term, held in posts if held and is_same_office(held["title"], post["title"], languages)]
    return found if len(found) == 1 else []


def _post(role: str, languages: Mapping[str, Language]) -> re.Match[str] | None:
    """Returns an envoy's title as parted from where he is posted, or None."""
    posts = (each.dating.post.search(role) for each in languages.values() if each.dating.post)
    return next(filter(None, posts), None)


def _terms_beside(
    person: PersonRecord, name: str, paragraphs: Sequence[Paragraph], languages: Mapping[str, Language]
) -> list[Term]:
    """
    Returns the terms whose very office stands beside a name, among other titles.

    "Le président de la Transition, chef de l'État, le colonel X"; "le conseiller X, chef du Département".
    """
    said = TitleWords.of(languages)
    for before, after in _beside(name, paragraphs):
        sides = folded(before), folded(after)
        if found := [term for term in person.terms if stands_beside(folded(term.role), *sides, said)]:
            return found
    return []


def _beside(name: str, paragraphs: Sequence[Paragraph]) -> Iterator[tuple[str, str]]:
    """Yields what stands before and behind a name where a paragraph first names it."""
    for paragraph in paragraphs:
        before, named, after = paragraph.text.partition(name)
        if named:
            yield before[-AROUND:], after[:AROUND]


def _offices(role: str, languages: Mapping[str, Language]) -> list[str]:
    """Returns the offices of a role; in "vice-ministre de l'Industrie et du Commerce" there is one."""
    parts = TitleWords.of(languages).stacked(role)
    return [role] if any(not kinds_of(part, languages) for part in parts) else parts


def _usual(role: str, languages: Mapping[str, Language]) -> str:
    """Returns a role in its usual words: "vice-ministre des AE" is that "des Affaires étrangères"."""
    told = f" {fold(role)} "
    for language in languages.values():
        for words, usual in language.dating.offices.items():
            told = told.replace(f" {words} ", f" {fold(usual)} ")
    return told.strip() if told.strip() != fold(role) else role


def _edge_of(name: str, paragraphs: Sequence[Paragraph], languages: Mapping[str, Language]) -> str | None:
    """
    Returns "start" or "end" where the words about a name tell that a term has just begun, or ends.

    "year" where it began in a month that is told without its year.
    """
    for before, after in ((straight(one), straight(two)) for one, two in _beside(name, paragraphs)):
        for rules in (language.dating for language in languages.values()):
            told = tuple(rules.told.finditer(before)) if rules.told else ()
            next_told = _own_verb(after, rules)
            own = (
                before[told[-1].end() if told else 0 :]
                + f"§{name}"
                + after[: next_told.start() if next_told else None]
            )
            if rules.fresh and (found := rules.fresh.search(own)):
                return "year" if any(found.groupdict().values()) else "start"
            if rules.leaving and rules.leaving.search(own):
                return "end"
    return None


def _own_verb(after: str, rules: DatingRules) -> re.Match[str] | None:
    """Returns the sentence's own verb behind a name: "X, qui a pris ses fonctions en mai, [a reçu]"."""
    for verb in rules.told.finditer(after) if rules.told else ():
        if rules.relative is None or not rules.relative.search(after[: verb.start()]):
            return verb
    return None


def _terms_of_class(person: PersonRecord, role: str, languages: Mapping[str, Language]) -> list[Term]:
    """
    Returns the terms in an office of the same kind, told in another language: "Trade Minister".

    In one language other words are another office, unless a country has one such office only.
    """
    given = kinds_of(role, languages)
    found = []
    for term in person.terms:
        held = kinds_of(term.role, languages)
        is_told_otherwise = not given.keys() & held.keys()
        kinds = set(given.values()) & set(held.values())
        if any(is_told_otherwise or kind in ONE_ONLY for kind, _ in kinds):
            found.append(term)
    return found


def _titled(
    person: PersonRecord, paragraphs: Sequence[Paragraph], languages: Mapping[str, Language]
) -> tuple[str, Evidence] | None:
    """Returns the title that stands before a person's name, where the text tells of him only in passing."""
    for name in person.names:
        for paragraph in paragraphs:
            at = paragraph.text.find(name)
            if at < 0:
                continue
            before = paragraph.text[max(0, at - 90) : at]
            if YEAR.search(_sentence_at(paragraph, at)):
                continue  # "la visite du président X en 2016": he was president then
            role = next((title for each in languages.values() if (title := _title(before, each))), None)
            if role:
                return role, Evidence(paragraph.line, name, "term-of-office")
    return None


def _just_chosen(
    person: PersonRecord, paragraphs: Sequence[Paragraph], languages: Mapping[str, Language]
) -> tuple[str, Evidence] | None:
    """Returns the one office of a person who is congratulated upon it: "X pour son élection"."""
    for name in person.names:
        for paragraph in paragraphs if len(person.terms) == 1 else ():
            if name in paragraph.text and _edge_of(name, (paragraph,), languages) == "start":
                return person.terms[0].role, Evidence(paragraph.line, name, "term-of-office")
    return None


def _title(before: str, language: Language) -> str | None:
    """Returns the title that runs up to the end of `before`; None where there is none, or a former one."""
    rules = language.officials
    if rules is None:
        return None
    lexicon = lexicon_of(rules)
    words = words_of(before, rules.elisions)[-BEFORE:]
    found = lexicon.offices.all_in(words)
    if not found:
        return None
    first = max(found)
    tail = words[first:]
    # "Le vice-président, Bo Ran": the comma before a name belongs to the title.
    told = tail[:-1] if tail[-1].text == "," else tail
    is_broken = any(word.text in ",;:.()«»“”" for word in told)
    past = lexicon.former | lexicon.late
    is_former = any(word.key in past for word in words[max(0, first - 2) :])
    return None if is_broken or is_former else " ".join(word.text for word in told)


def _years_held(terms: Iterable[Term], day: EventDay | None, edge: str | None) -> frozenset[int]:
    """Returns the years in which the day of the event lies within one of the terms, or at an edge of it."""
    bounds = [_ends(term, edge) for term in terms]
    # The days of an event may lie in the year before, or run into the next.
    near = frozenset().union(*(years_from(first.year - 1, last.year + 1) for first, last in bounds))
    days = ((year, _days_in(year, day)) for year in near)
    return frozenset(
        year
        for year, ends in days
        if ends and any(first <= ends[1] and ends[0] <= last for first, last in bounds)
    )


def _ends(term: Term, edge: str | None) -> tuple[dt.date, dt.date]:
    """Returns the first and the last day of a term; of one just begun, or about to end, of that time."""
    first, last = _bound(term.start, "earliest"), _bound(term.end, "latest")
    if edge in ("start", "year") and first:
        # One is congratulated upon an election before the office begins.
        return first - dt.timedelta(ELECTED), first + dt.timedelta(NEW if edge == "start" else YEAR_ON)
    if edge == "end" and last:
        return last - dt.timedelta(NEW), last + dt.timedelta(ELECTED)
    return first or dt.date.min, last or dt.date.max


def _days_in(year: int, day: EventDay | None) -> tuple[dt.date, dt.date] | None:
    if day is None:
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    return day.on(year) or EventDay(day.month, day.day, last=day.last).on(year)


def _bound(date: EventDate | None, side: str) -> dt.date | None:
    value: dt.date | None = getattr(date, side) if date else None
    return value


def _evidence_of(name: str, paragraphs: Sequence[Paragraph]) -> Evidence | None:
    """Returns where the official is named, as spelt there; None where he is only told of with a year."""
    for index, paragraph in enumerate(paragraphs):
        at = paragraph.text.find(name)
        if at >= 0 and (index <= LEADING or not YEAR.search(_sentence_at(paragraph, at))):
            return Evidence(paragraph.line, name, "term-of-office")
    if any(name in paragraph.text for paragraph in paragraphs):
        return None
    key = folded(name)
    named = (each for each in paragraphs if key in folded(each.text))
    return next((Evidence(each.line, each.text, "term-of-office") for each in named), None)


def _sentence_at(paragraph: Paragraph, place: int) -> str:
    return next(text for start, text in sentences(paragraph.text) if start + len(text) > place)
