"""
Counts the year of the event from an anniversary: the number and the founding year, wherever they stand.

When the anniversary falls, its sentence tells: this year, next year, in two years, or being prepared.
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from builder.content.article import Evidence
from builder.content.authority import Fact
from builder.reader.dating.clues import ALL_YEARS, Clue, Strength, until, years_from
from builder.reader.dating.counted import Jubilee, Kind, jubilees_in, plain_counts
from builder.reader.dating.eventday import EventDay, day_of, days_between
from builder.reader.dating.foundings import (
    LAST_JUBILEE,
    Founding,
    founding_from,
    founding_of,
    foundings_elsewhere,
)
from builder.reader.dating.numbers import number
from builder.reader.dating.tense import YEAR, Sentence
from builder.reader.vocabulary import Language
from builder.text import fold

SOON = 100  # days before an anniversary in which it may be spoken of as at hand
PAST = 4  # months after an anniversary in which it is still told of as this year's
LEAST = 5  # years of an anniversary that is kept
KEPT = 3  # days from the day itself on which it is kept
NEAR = 45  # days between an anniversary and what is done for it
MONTHS = 12
FAR = 20  # years between the event and the latest year that its story names
STEM = 6  # letters that forms of one word share: "indépendance", "indépendant"
OF_NOW = ("next", "last", "current")  # kinds of rules that tell which year is this
SPAN = "anniversary-span"
BEHIND = 20  # signs behind "fifty years ago" in which a month of next year is told
AROUND = 120  # signs around an anniversary in which stands when it is kept


def jubilee_clues(
    told: Sequence[Sentence],
    day: EventDay | None,
    language: Language,
    facts: Sequence[Fact],
    opening: str,
    begun: Callable[[], Sequence[EventDay]] = tuple,
) -> Iterator[Clue]:
    """
    Yields what the anniversaries of a story say of its year.

    `opening` is its headline and lead; `begun` are the full dates of what it remembers.
    """
    jubilees = [jubilee for sentence in told for jubilee in jubilees_in(sentence, language)]
    timed = {each.count for each in jubilees if _is_timed(each, language)}
    for jubilee in jubilees:
        if jubilee.kind is Kind.LASTING and _names_its_year(jubilee.sentence, language):
            continue  # "dix ans après l'accord de 2008": a matter of distances.py
        if jubilee.count in timed and not _is_timed(jubilee, language):
            continue  # a headline's "pour les 60 ans", which the story then places in the year to come
        if printed := _printed(jubilee, day, language):
            yield from printed
            continue
        founding = founding_of(jubilee, told, language, facts, opening)
        if founding and _is_taken(founding, jubilee, jubilees):
            continue  # "le 75e anniversaire de l'armée (22 décembre 1944) et les 30 ans de la fête"
        if founding and founding.is_likely and _is_followed(jubilee, jubilees):
            continue  # "les 45 ans de leurs relations et les 5 ans du partenariat. Celui-ci fut noué en 2013"
        if founding and founding.is_likely and _is_beside_a_feast(jubilee, jubilees):
            continue  # "le centre, fondé en 2009, occupe depuis quatre ans", where its ten years are kept
        if founding and founding.is_likely and _is_dated(jubilee, founding, language):
            continue  # "l'an prochain, en 2022, au 60e anniversaire": no beginning told elsewhere is needed
        clue = _clue(jubilee, founding, day, language) if founding else None
        is_apart = founding is not None and founding.is_likely and founding.line != jubilee.sentence.line
        if founding and clue and not (is_apart and _is_far_from_all(clue, founding, told)):
            yield clue
    yield from _of_the_day(told, day, language)
    counts = {each.count for each in jubilees if each.is_anniversary}
    for sentences in () if counts else ([each for each in told if each.is_leading], told):
        counts = counts or {count for sentence in sentences for count in plain_counts(sentence, language)}
    yield from _since_remembered(counts, day, begun)


def _is_far_from_all(clue: Clue, founding: Founding, told: Sequence[Sentence]) -> bool:
    """
    "Ils ont noué des liens en 2013 et fêtent les 45 ans de leurs relations. Les deux villes coopèrent depuis
    1996": a year so far behind all that the story names is counted from another thing's beginning.
    """
    years = (int(match[0]) for each in told if each.has_year for match in YEAR.finditer(each.text))
    later = [year for year in years if year > founding.year]
    return bool(later) and min(clue.allows) - max(later) > FAR


def _names_its_year(sentence: Sentence, language: Language) -> bool:
    rules = language.dating.years.likely(sentence.text) if sentence.has_year else ()
    return any(rule.find(sentence.text) for rule in rules if rule.kind in ("after", "ahead_of"))


def _of_the_day(told: Sequence[Sentence], day: EventDay | None, language: Language) -> Iterator[Clue]:
    """
    Yields the year of an event on the very day of the year that the story tells a beginning of.

    "A présidé le 28 juillet … Le Vietnam a rejoint l'ASEAN le 28 juillet 1995. Vingt-cinq ans …": the one
    number of years that is told counts from it.
    """
    if day is None or day.year:
        return
    counts = {count for sentence in told for count in plain_counts(sentence, language) if count >= LEAST}
    foundings = [
        founding
        for sentence in told
        if len(counts) == 1 and str(day.day) in sentence.text
        for founding in foundings_elsewhere(sentence, language)
        if (founding.month, founding.day) == (day.month, day.day)
    ]
    if len({each.year for each in foundings}) == 1:
        year = foundings[0].year + counts.pop()
        if year <= LAST_JUBILEE:
            yield Clue(foundings[0].evidence, frozenset({year}), {year: 2.0}, Strength.PROOF)


def _since_remembered(
    counts: Collection[int], day: EventDay | None, begun: Callable[[], Sequence[EventDay]]
) -> Iterator[Clue]:
    """
    Yields the year of an event on the very day of the year of what it remembers, where one number is told.

    "The quake, which struck on Jan. 17, 1995", "28 years on"; of two numbers neither is taken.
    """
    if day is None or day.year or len(counts) != 1:
        return
    days = [each for each in begun() if each.year and _is_same_day(each, day)]
    years = {each.year for each in days if each.year}
    if len(years) != 1:
        return
    count = next(iter(counts))
    year = next(iter(years)) + count
    if year in ALL_YEARS and year <= LAST_JUBILEE:
        yield Clue(days[0].evidence[0], frozenset({year}), {year: 2.0}, Strength.PROOF)


def _is_same_day(one: EventDay, other: EventDay) -> bool:
    return (one.month, one.day) == (other.month, other.day)


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
    evidence = sentence.evidence(jubilee.match.start(), match.end(), SPAN)
    founding = founding_from(match, sentence, language, evidence)
    years = (printed, base + jubilee.count)
    clues = (_told(jubilee, year, founding, day, language, evidence) for year in dict.fromkeys(years))
    return tuple(clue for clue in clues if clue)


def _clue(jubilee: Jubilee, founding: Founding, day: EventDay | None, language: Language) -> Clue | None:
    year = founding.year + jubilee.count
    evidence = founding.evidence
    if founding.line == jubilee.sentence.line and founding.end and evidence.rule != "chronology":
        quoted = jubilee.sentence.around(evidence.quote, jubilee.match)
        evidence = Evidence(evidence.line, quoted, evidence.rule)
    if year > LAST_JUBILEE and jubilee.kind is Kind.RUNNING:
        return None
    if year > LAST_JUBILEE:
        year = founding.year
    elif jubilee.kind is Kind.RUNNING:
        year -= _is_next_year(jubilee, day, language)
        if day and founding.month and day.month < founding.month:
            # Whole years gone by, or the difference of two years: both are written.
            return Clue(evidence, years_from(year, year + 1), {year: 0.6, year + 1: 0.5})
        strength = Strength.HINT if founding.is_likely else Strength.PROOF
        return Clue(evidence, frozenset({year}), {year: 1.0}, strength) if year in ALL_YEARS else None
    elif founding.is_likely and not _is_its_day(founding, day):
        is_guessed = not (founding.is_near or _share_a_word(jubilee.sentence.text, founding.told, language))
        if _is_timed(jubilee, language) and (
            timed := _told(jubilee, year, founding, day, language, evidence)
        ):
            return replace(timed, strength=Strength.BOUND, is_guessed=is_guessed)
        return Clue(evidence, frozenset({year}), {year: 1.0}, is_guessed=is_guessed)
    elif founding.is_doubtful and not _is_another_day(founding, day):
        return Clue(evidence, frozenset({year, founding.year}), {year: 1.0 if jubilee.count > 20 else 0.5})
    return _told(jubilee, year, founding, day, language, evidence)


def _is_followed(jubilee: Jubilee, jubilees: Sequence[Jubilee]) -> bool:
    """Tells whether the same sentence tells a later anniversary of something else."""
    return any(
        each.sentence == jubilee.sentence
        and each.match.start() > jubilee.match.start()
        and each.count != jubilee.count
        for each in jubilees
    )


def _is_beside_a_feast(jubilee: Jubilee, jubilees: Sequence[Jubilee]) -> bool:
    """Tells whether years that run are fewer or more than those of an anniversary that the story keeps."""
    return jubilee.kind is Kind.RUNNING and any(
        each.is_anniversary and each.count != jubilee.count for each in jubilees
    )


def _is_taken(founding: Founding, jubilee: Jubilee, jubilees: Sequence[Jubilee]) -> bool:
    """Tells whether a beginning stands behind another anniversary of the sentence, and before this one."""
    return founding.line == jubilee.sentence.line and any(
        each.sentence == jubilee.sentence
        and each.is_anniversary
        and each.count != jubilee.count
        and each.match.end() <= founding.start < founding.end <= jubilee.match.start()
        for each in jubilees
    )


def _is_dated(jubilee: Jubilee, founding: Founding, language: Language) -> bool:
    """Tells whether the anniversary's own sentence says by its number which year is this, or the next."""
    sentence = jubilee.sentence
    if not sentence.has_year or founding.line == sentence.line:
        return False
    rules = language.dating.years.likely(sentence.text)
    return any(rule.kind in OF_NOW and rule.find(sentence.text) for rule in rules)


def _is_next_year(jubilee: Jubilee, day: EventDay | None, language: Language) -> bool:
    """Tells whether years run up to a month of next year: "it will be fifty years ago next January"."""
    rule, behind = language.dating.next_months, jubilee.sentence.text[jubilee.match.end() :]
    found = rule.search(behind[:BEHIND]) if rule and day else None
    return bool(day and found and found["month"] and language.months[found["month"].lower()] <= day.month)


def _is_timed(jubilee: Jubilee, language: Language) -> bool:
    """Tells whether the sentence of an anniversary says that it is still to come."""
    rules, text = language.dating, jubilee.sentence.text
    return jubilee.is_anniversary and bool(
        (rules.next_year and rules.next_year.search(text))
        or jubilee.is_prepared(rules)
        or _apart(jubilee, 0, None, language)
    )


def _is_its_day(founding: Founding, day: EventDay | None) -> bool:
    """Tells whether the event is kept on the very day of the year on which the thing began, or about it."""
    if not (day and founding.month and founding.day):
        return False
    ours, theirs = (day.month, day.day), (founding.month, founding.day)
    return min(days_between(ours, theirs), days_between(theirs, ours)) <= KEPT


def _is_another_day(founding: Founding, day: EventDay | None) -> bool:
    """Tells whether a full date beside an anniversary is another day than the event's, so the beginning's."""
    return bool(day and founding.month and founding.day and not _is_its_day(founding, day))


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
    if late := _belated(jubilee, year, founding, language, evidence):
        return late
    if (apart := _apart(jubilee, year, day, language)) is not None:
        return Clue(evidence, apart, dict.fromkeys(apart, 1.0), Strength.PROOF)
    for rule, moved in ((rules.next_year, -1), (rules.this_year, 0), (rules.last_year, 1)):
        if rule and rule.search(text):
            return Clue(evidence, frozenset({year + moved}), {year + moved: 2.0}, Strength.PROOF)
    if jubilee.is_recalled(year, rules):
        return Clue(evidence, years_from(year))
    if jubilee.is_prepared(rules, year):
        return _prepared(year, founding, day, evidence, is_printed=str(year) in text)
    if not jubilee.is_anniversary and evidence.rule != SPAN:
        return Clue(evidence, years_from(year - 1, year + 1), {year: 1.0}, Strength.BOUND)
    # "Trente-cinq ans jour pour jour après le séisme de 1988"
    is_exact = jubilee.match.groupdict().get("exact") is not None
    near = year if is_exact else _nearest(year, founding, day)
    if near is not None:
        return Clue(evidence, frozenset({near}), {near: 2.0}, Strength.PROOF)
    if _is_between(year, founding, day):
        return Clue(evidence, years_from(year - 1, year), {year: 1.0, year - 1: 0.5})
    is_just_past = bool(day and founding.month and 0 <= day.month - founding.month <= PAST)
    if day is None or 2 <= day.month <= 11 or is_just_past:
        return Clue(evidence, frozenset({year}), {year: 2.0}, Strength.PROOF)
    # Around New Year a celebration runs into its neighbours.
    return Clue(evidence, years_from(year - 1, year + 1), {year: 1.0, year - 1: 0.3}, Strength.BOUND)


def _belated(
    jubilee: Jubilee, year: int, founding: Founding, language: Language, evidence: Evidence
) -> Clue | None:
    """Returns what an anniversary of `year` says that is kept late, or None where it is not told so."""
    rules = language.dating
    match = rules.belated.search(jubilee.sentence.text) if rules.belated and jubilee.is_anniversary else None
    if match is None:
        return None
    years, months = (
        number(match[group], rules) or 1 if match[group] else None for group in ("years", "months")
    )
    if months and founding.month:
        years = int(founding.month + months > MONTHS)
    if years is None:
        return Clue(evidence, years_from(year, year + 1), {year: 0.5})
    return Clue(evidence, frozenset({year + years}), {year + years: 2.0}, Strength.PROOF)


def _apart(jubilee: Jubilee, year: int, day: EventDay | None, language: Language) -> frozenset[int] | None:
    """
    Returns the years of the event where the text tells how far it lies from the anniversary of `year`.

    "Deux ans avant le 40e anniversaire", "dans deux ans", "en avril prochain"; or after it: "fêté en avril".
    """
    rules, (start, end) = language.dating, jubilee.match.span()
    if not jubilee.is_anniversary:
        return None
    if (rule := rules.years_before) and (match := rule.search(jubilee.before)):
        told = next(word for word in match.groups() if word)
        return frozenset({year - (number(told, rules) or 0)})
    around = jubilee.sentence.text[max(0, start - AROUND) : end + AROUND]
    if (rule := rules.in_years) and (match := rule.search(around)):
        return frozenset({year - (number(match["count"], rules) or 0)})
    if day and (rule := rules.in_months) and (match := rule.search(around)):
        month = day.month + (number(match["count"], rules) or 0)
        return frozenset({year - (month > MONTHS)})
    if (rule := rules.next_months) and (match := rule.search(around)):
        word = next((word for word in match.groups() if word), None)
        month = language.months[word.lower()] if word else (day.month % 12 + 1 if day else 1)
        return frozenset({year - (day.month >= month)} if day else {year - 1, year})
    if day and (rule := rules.past_months) and (match := rule.search(around)):
        word = next(word for word in match.groups() if word)
        return frozenset({year + (language.months[word.lower()] > day.month)})
    return None


def _prepared(
    year: int, founding: Founding, day: EventDay | None, evidence: Evidence, *, is_printed: bool
) -> Clue:
    """
    An anniversary still to come is that of this year or the next; one whose year is printed, rather the next.

    One whose very day is told and near is the next to come: it leaves one year, unless the year is printed.
    """
    last = dt.date(year, 12, 31)
    if founding.month and founding.day:
        last = day_of(year, founding.month, founding.day) or last
    allowed = until(last, day) & years_from(year - 2)
    if not allowed:
        return Clue(evidence, allowed)
    latest = max(allowed)
    event = day_of(latest, day.month, day.day) if day else None
    if founding.day and event and (last - event).days <= SOON and not is_printed:
        return Clue(evidence, frozenset({latest}), {latest: 2.0}, Strength.PROOF)
    if is_printed and latest == year:
        return Clue(evidence, allowed, {latest: 0.3, latest - 1: 0.8})
    return Clue(evidence, allowed, {latest: 0.8, latest - 1: 0.4})


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
