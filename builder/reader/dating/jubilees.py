"""
Counts the year of the event from an anniversary: the number and the founding year, wherever they stand.

The founding may be told beside the number, far from it, or only in chronology.yaml. When the anniversary
falls, its sentence tells: this year, next year, or being prepared.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from builder.content.article import Evidence
from builder.content.authority import Fact
from builder.reader.dating.clues import ALL_YEARS, Clue, Strength, until, years_from
from builder.reader.dating.eventday import EventDay, day_of
from builder.reader.dating.numbers import number
from builder.reader.dating.rules import DatingRules
from builder.reader.dating.tense import YEAR, Sentence
from builder.reader.vocabulary import Language
from builder.text import fold

# An anniversary beyond is none: then the year named is the celebration's, not the founding's.
LAST_JUBILEE = 2060
SOON = 100  # days before an anniversary in which it may be spoken of as at hand
NEAR = 45  # days between an anniversary and what is done for it
MOST = 6  # anniversaries that a sentence tells
NEXT_LINE = 2  # lines to the next paragraph
STEM = 6  # letters that forms of one word share: "indépendance", "indépendant"
LONG = 5  # signs of a word that tells what is founded, at least


@dataclass(frozen=True, slots=True)
class Founding:
    """What began when."""

    year: int
    month: int | None
    day: int | None
    evidence: Evidence
    line: int
    start: int  # in its sentence
    end: int
    words: frozenset[str] = frozenset()  # that tell what it is
    told: str = ""  # its sentence
    is_likely: bool = False  # nothing says for sure that the two belong together
    is_near: bool = False  # but they stand in one sentence, or one after the other
    is_doubtful: bool = False  # perhaps the day of the feast itself: "le 30e anniversaire, le 8 février 2018"


@dataclass(frozen=True, slots=True)
class Jubilee:
    """A number of years since something began."""

    count: int
    sentence: Sentence
    match: re.Match[str]
    is_anniversary: bool  # "30e anniversaire"; else "30 ans de relations"
    words: frozenset[str] = field(default_factory=frozenset)

    def is_prepared(self, rules: DatingRules) -> bool:
        """Tells whether the celebration itself is still to come: "préparer le 30e anniversaire"."""
        text, (start, end) = self.sentence.text, self.match.span()
        if rules.prepared and rules.prepared.search(text[max(0, start - 90) : start]):
            return True
        return bool(rules.celebrated_later and rules.celebrated_later.search(text[end:]))

    def is_recalled(self, year: int, rules: DatingRules) -> bool:
        """Tells whether the celebration is over: "Ils ont fêté en 2017 le 20e anniversaire"."""
        text, start = self.sentence.text, self.match.start()
        if rules.recalled and rules.recalled.search(text[max(0, start - 90) : start]):
            return True
        is_printed = str(year) in text[:start]
        return is_printed and bool(rules.past and rules.past.search(text[:start]))


def jubilee_clues(
    told: Sequence[Sentence], day: EventDay | None, language: Language, facts: Sequence[Fact]
) -> Iterator[Clue]:
    """Yields what the anniversaries of a story say of its year."""
    jubilees = [jubilee for sentence in told for jubilee in _jubilees(sentence, language)]
    if not jubilees:
        return
    foundings: list[Founding] | None = None
    for jubilee in jubilees:
        if printed := _printed(jubilee, day, language):
            yield from printed
            continue
        founding = _beside(jubilee, language) or _fact(jubilee, facts)
        if founding is None:
            if foundings is None:
                foundings = [each for one in told for each in _foundings(one, language)]
            founding = _far_from(jubilee, foundings) or _next_to(jubilee, told, foundings, language)
        if founding and (clue := _clue(jubilee, founding, day, language)):
            yield clue


def _jubilees(sentence: Sentence, language: Language) -> Iterator[Jubilee]:
    rules = language.dating
    if not rules.counts_years(sentence.text):
        return
    for each in (*rules.jubilees, *rules.years_of):
        for match in islice(each.finditer(sentence.text), MOST):
            count = number(match["count"], rules)
            is_about = rules.approximate and rules.approximate.search(sentence.text[: match.start()])
            if count and not is_about:
                words = _content(sentence.text[match.start() : match.end() + 130], language)
                yield Jubilee(count, sentence, match, each in rules.jubilees, words)


def _content(text: str, language: Language) -> frozenset[str]:
    """Returns the words that tell what a thing is; "liens" and "relations" are one."""
    kin = language.dating.kin
    words = fold(text).split()
    telling = (word for word in words if len(word) >= LONG or word in kin)
    return frozenset(kin.get(word, word) for word in telling)


def _printed(jubilee: Jubilee, day: EventDay | None, language: Language) -> tuple[Clue, ...]:
    """Returns the year of "(30 mai 1950 - 30 mai 2020)", and the one that is counted where it is another."""
    sentence, rules = jubilee.sentence, language.dating
    match = (
        rules.anniversary_span.regex.match(sentence.text, jubilee.match.end())
        if rules.anniversary_span
        else None
    )
    if match is None:
        return ()
    base, printed = int(match["base"]), int(match["year"])
    difference = abs(printed - base - jubilee.count)
    if difference > 2 or (difference and "(" not in match[0]):
        return ()  # "(période 2016-2020)" is no anniversary
    evidence = sentence.evidence(jubilee.match.start(), match.end(), "anniversary-span")
    founding = _founding(match, sentence, language, evidence)
    years = (printed, base + jubilee.count)
    clues = (_told(jubilee, year, founding, day, language, evidence) for year in dict.fromkeys(years))
    return tuple(clue for clue in clues if clue)


def _beside(jubilee: Jubilee, language: Language) -> Founding | None:
    """Returns the founding told in the jubilee's own sentence: the next after it, else the last before it."""
    text, rules = jubilee.sentence.text, language.dating
    found = list(_foundings(jubilee.sentence, language))
    start, end = jubilee.match.span()
    for founding in found:
        if founding.start >= end and not _is_news(text[end : founding.start], rules):
            return founding
    for rule in (rules.founding_year, rules.founding_or_feast):
        match = rule.regex.match(text, end) if rule else None
        if rule and match and not _is_news(text[end : match.start("base")], rules):
            evidence = jubilee.sentence.evidence(start, match.end(), rule.name)
            founding = _founding(match, jubilee.sentence, language, evidence)
            return replace(founding, is_doubtful=rule is rules.founding_or_feast)
    before = [founding for founding in found if founding.end <= start]
    if before and start - before[-1].end < 140 and (before[-1].words & jubilee.words or not jubilee.words):
        return before[-1]
    return (
        before[-1] if len(before) == 1 and jubilee.is_anniversary and start - before[-1].end < 140 else None
    )


def _is_news(between: str, rules: DatingRules) -> bool:
    """Tells whether a verb of the event stands between; "which were" before the founding verb is none."""
    words = between.split()[:-2]
    return rules.told is not None and rules.told.search(" ".join(words)) is not None


def _foundings(sentence: Sentence, language: Language) -> Iterator[Founding]:
    for rule in language.dating.foundings if sentence.has_year else ():
        for match in islice(rule.finditer(sentence.text), MOST):
            evidence = sentence.evidence(match.start(), match.end(), rule.name)
            yield _founding(match, sentence, language, evidence)


def _founding(match: re.Match[str], sentence: Sentence, language: Language, evidence: Evidence) -> Founding:
    groups = match.groupdict()
    month = language.months.get((groups.get("month") or groups.get("month2") or "").lower())
    day = int(groups.get("day") or groups.get("day2") or 0) or None
    around = sentence.text[max(0, match.start() - 130) : match.end()]
    return Founding(
        int(match["base"]),
        month,
        day,
        evidence,
        sentence.line,
        match.start(),
        match.end(),
        _content(around, language),
        sentence.text,
    )


def _fact(jubilee: Jubilee, facts: Iterable[Fact]) -> Founding | None:
    """Returns the fact of the chronology that the jubilee's sentence names; the longest name of several."""
    folded = f" {fold(jubilee.sentence.text)} "
    named = [
        (len(name), fact)
        for fact in facts
        for name in map(fold, (*fact.words, fact.name))
        if fact.date.year and f" {name} " in folded
    ]
    if not named:
        return None
    fact = max(named, key=lambda row: row[0])[1]
    evidence = jubilee.sentence.evidence(0, len(jubilee.sentence.text), "chronology")
    line = jubilee.sentence.line
    return Founding(fact.date.year or 0, fact.date.month, fact.date.day, evidence, line, 0, 0)


def _far_from(jubilee: Jubilee, foundings: Iterable[Founding]) -> Founding | None:
    """Returns the founding told elsewhere of the same thing; None where two years fit as well."""
    if not jubilee.is_anniversary:
        return None
    shared = [(len(each.words & jubilee.words), each) for each in foundings]
    most = max((count for count, _ in shared), default=0)
    best = [each for count, each in shared if count == most and count]
    return best[0] if len({each.year for each in best}) == 1 else None


def _next_to(
    jubilee: Jubilee, told: Sequence[Sentence], foundings: Sequence[Founding], language: Language
) -> Founding | None:
    """
    Returns what the next sentence says of the beginning: surely in "C'est en 1966 que", else likely.

    A story that tells of one beginning only, or names one year only beside the anniversary, likely means it.
    """
    if not jubilee.is_anniversary or jubilee.count < LONG:
        return None
    place = told.index(jubilee.sentence)
    follows = told[place + 1 : place + 2]
    for sentence in follows:
        if (rule := language.dating.origin) and (match := rule.search(sentence.text)):
            evidence = sentence.evidence(match.start(), match.end(), rule.name)
            return _founding(match, sentence, language, evidence)
    if (
        len({each.year for each in foundings}) == 1
        and (founding := foundings[0]).year + jubilee.count <= LAST_JUBILEE
    ):
        is_near = 0 <= founding.line - jubilee.sentence.line <= NEXT_LINE
        return replace(founding, is_likely=True, is_near=is_near, end=0)
    named = [(sentence, match) for sentence in told for match in YEAR.finditer(sentence.text)]
    likely = [(sentence, match) for sentence, match in named if _can_begin(int(match[0]), jubilee, named)]
    if len({match[0] for _, match in likely}) == 1 and (likely[0][0] in follows):
        sentence, match = likely[0]
        evidence = sentence.evidence(match.start(), match.end(), "year-after-anniversary")
        found = Founding(int(match[0]), None, None, evidence, sentence.line, 0, 0)
        return replace(found, is_likely=True, is_near=True)
    return None


def _can_begin(year: int, jubilee: Jubilee, named: Sequence[tuple[Sentence, re.Match[str]]]) -> bool:
    """Tells whether a year can be the beginning: every other that the story names is near its anniversary."""
    counted = year + jubilee.count
    others = [int(match[0]) for _, match in named if int(match[0]) != year]
    return counted <= LAST_JUBILEE and all(year < other <= counted + LONG for other in others)


def _clue(jubilee: Jubilee, founding: Founding, day: EventDay | None, language: Language) -> Clue | None:
    year = founding.year + jubilee.count
    evidence = founding.evidence
    if founding.line == jubilee.sentence.line and founding.end and evidence.rule != "chronology":
        quoted = jubilee.sentence.around(evidence.quote, jubilee.match)
        evidence = Evidence(evidence.line, quoted, evidence.rule)
    if year > LAST_JUBILEE:
        year = founding.year
    elif founding.is_likely:
        is_guessed = not (founding.is_near or _share_a_word(jubilee.sentence.text, founding.told, language))
        return Clue(evidence, frozenset({year}), {year: 1.0}, is_guessed=is_guessed)
    elif founding.is_doubtful:
        return Clue(evidence, frozenset({year, founding.year}), {year: 1.0 if jubilee.count > 20 else 0.5})
    return _told(jubilee, year, founding, day, language, evidence)


def _share_a_word(one: str, other: str, language: Language) -> bool:
    words = (set(fold(text).split()) - language.words for text in (one, other))
    return bool(set.intersection(*({word[:STEM] for word in each if len(word) > 3} for each in words)))


def _told(
    jubilee: Jubilee,
    year: int,
    founding: Founding,
    day: EventDay | None,
    language: Language,
    evidence: Evidence,
) -> Clue | None:
    """Returns what an anniversary in `year` says of the event, by what its sentence tells of it."""
    rules, text = language.dating, jubilee.sentence.text
    if year not in ALL_YEARS:
        return None
    for rule, moved in ((rules.next_year, -1), (rules.this_year, 0), (rules.last_year, 1)):
        if rule and rule.search(text):
            return Clue(evidence, frozenset({year + moved}), {year + moved: 2.0}, Strength.PROOF)
    if jubilee.is_recalled(year, rules):
        return Clue(evidence, years_from(year))
    if jubilee.is_prepared(rules):
        return _prepared(year, founding, day, evidence)
    if not jubilee.is_anniversary:
        return Clue(evidence, years_from(year - 1, year + 1), {year: 1.0}, Strength.BOUND)
    near = _nearest(year, founding, day)
    if near is not None:
        return Clue(evidence, frozenset({near}), {near: 2.0}, Strength.PROOF)
    if _is_between(year, founding, day):
        return Clue(evidence, years_from(year - 1, year), {year: 1.0, year - 1: 0.5})
    if day is None or 2 <= day.month <= 11:
        return Clue(evidence, frozenset({year}), {year: 2.0}, Strength.PROOF)
    # Around New Year a celebration runs into its neighbours.
    return Clue(evidence, years_from(year - 1, year + 1), {year: 1.0, year - 1: 0.3}, Strength.BOUND)


def _prepared(year: int, founding: Founding, day: EventDay | None, evidence: Evidence) -> Clue:
    """An anniversary still to come is that of this year or the next."""
    last = dt.date(year, 12, 31)
    if founding.month and founding.day:
        last = day_of(year, founding.month, founding.day) or last
    allowed = until(last, day) & years_from(year - 2)
    likely: Mapping[int, float] = {max(allowed): 0.8, max(allowed) - 1: 0.4} if allowed else {}
    return Clue(evidence, allowed, likely, Strength.BOUND)


def _is_between(year: int, founding: Founding, day: EventDay | None) -> bool:
    """Tells whether the event is late in a year: perhaps of the year before, soon to have the anniversary."""
    if not (day and founding.month and founding.day):
        return False
    anniversary = day_of(year, founding.month, founding.day)
    before = day_of(year - 1, day.month, day.day)
    return bool(anniversary and before and (anniversary - before).days < SOON)


def _nearest(year: int, founding: Founding, day: EventDay | None) -> int | None:
    """Returns the year in which the event falls beside the very day of the anniversary, or None."""
    if not (day and founding.month and founding.day):
        return None
    anniversary = day_of(year, founding.month, founding.day)
    for each in (year, year - 1, year + 1):
        event = day_of(each, day.month, day.day)
        if anniversary and event and abs((event - anniversary).days) <= NEAR:
            return each
    return None
