"""
Finds what a number of years counts from: beside it, elsewhere in the text, or in chronology.yaml.

The nearer it stands and the more words the two share, the surer they belong together.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from builder.content.article import Evidence
from builder.content.authority import Fact
from builder.reader.dating.bonds import is_of_another_bond
from builder.reader.dating.counted import LONG, MOST, Jubilee, Kind, content
from builder.reader.dating.rules import DatingRules
from builder.reader.dating.tense import YEAR, Sentence
from builder.reader.rule import Rule
from builder.reader.vocabulary import Language
from builder.text import fold

# An anniversary beyond is none: then the year named is the celebration's, not the founding's.
LAST_JUBILEE = 2040
NEXT_LINE = 2  # lines to the next paragraph
REACH = 140  # signs between a founding and the number of years that counts from it
CENTURY = 2000  # a year of this century beside an anniversary may be the feast's own
OPENS = 12  # signs before a number of years, or a founding, that opens its sentence
SUBJECT = 90  # signs behind a founding that opens its sentence in which stands what was founded
FEW, MANY = 5, 10  # years: so few are told of many things, so many of few
STEM = 5  # letters that forms of one name share: "Vietnam", "vietnamien"
CLAUSE = re.compile(r"[.;:]")
SPAN = re.compile(r"\d{4} ?[-–—/] ?\d{4}")
WORDS = re.compile(r"[^\W\d_]{4,}")


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
    is_since: bool = False  # nothing says that it began then: "a hostel roofless since 2016"


def founding_of(
    jubilee: Jubilee, told: Sequence[Sentence], language: Language, facts: Sequence[Fact], opening: str
) -> Founding | None:
    """Returns what a number of years counts from; None where the text and the chronology do not say."""
    if jubilee.kind is Kind.RUNNING:
        return _run_from(jubilee, told, language)
    found = _beside(jubilee, language) or _fact(jubilee, facts) or _fact_between(jubilee, facts, opening)
    found = found or _before(jubilee, told, language) or _both_named(jubilee, told)
    if found is None:
        foundings = [
            each
            for one in told
            for each in foundings_elsewhere(one, language, jubilee.sentence)
            if not _is_of_another(each, jubilee, language)
        ]
        found = _far_from(jubilee, foundings) or _next_to(jubilee, told, foundings, language)
    return found


def _is_of_another(founding: Founding, jubilee: Jubilee, language: Language) -> bool:
    return is_of_another_bond(founding.told, founding.start, founding.end, jubilee, language)


def _beside(jubilee: Jubilee, language: Language) -> Founding | None:
    """
    Returns the founding told in the jubilee's own sentence: the next after it, else the last before it.

    What is only so "since 2016" yields to what was founded or opened.
    """
    text = jubilee.sentence.text
    found = list(foundings_in(jubilee.sentence, language))
    found = [each for each in found if not _is_of_another(each, jubilee, language)]
    start, end = jubilee.match.span()
    behind = [each for each in found if each.start >= end]
    behind += _counted_from(jubilee, language)
    behind = [each for each in behind if not _is_news(text[end : each.start], language.dating)]
    if begun := next((each for each in behind if not each.is_since), None):
        return begun
    before = [each for each in found if each.end <= start and start - each.end < REACH]
    before = [each for each in before if not each.is_since] or ([] if behind else before)
    if before and (before[-1].words & jubilee.words or not jubilee.words):
        return before[-1]
    is_alone = len({each.year for each in found if each.end <= start}) == 1
    if before and is_alone and jubilee.is_anniversary:
        return before[-1]
    return behind[0] if behind else None


def _counted_from(jubilee: Jubilee, language: Language) -> Iterator[Founding]:
    """Yields the year right behind a number of years: "le 30e anniversaire de leurs relations (1993)"."""
    rules, (start, end) = language.dating, jubilee.match.span()
    for rule in (rules.founding_year, rules.founding_or_feast):
        if rule and (match := rule.regex.match(jubilee.sentence.text, end)):
            evidence = jubilee.sentence.evidence(start, match.end(), rule.name)
            founding = founding_from(match, jubilee.sentence, language, evidence)
            is_doubtful = rule is rules.founding_or_feast
            # "Le 40e anniversaire de leur union, qui est née le 3 mai 1982": its verb is no news.
            begins = end if match.groupdict().get("told") else match.start("base")
            yield replace(founding, start=begins, is_doubtful=is_doubtful)


def _run_from(jubilee: Jubilee, told: Sequence[Sentence], language: Language) -> Founding | None:
    """
    Returns what is so "since 30 years": "Membre depuis 1977, il l'est depuis trente-sept ans".

    It stands before it in the sentence, or alone with its year in the sentence before.
    """
    start, rules = jubilee.match.start(), language.dating
    found = list(foundings_in(jubilee.sentence, language))
    before = [each for each in found if each.end <= start]
    years = set(YEAR.findall(jubilee.sentence.text))
    if before and len(years) == 1:
        return replace(before[-1], is_likely=jubilee.count < FEW, is_near=True)
    if found and len(years) == 1 and start <= OPENS and jubilee.count >= FEW:
        return replace(found[0], is_likely=True, is_near=True)
    told_year = YEAR.search(jubilee.sentence.text)
    is_ahead = rules.ahead and rules.ahead.search(jubilee.sentence.text)
    if told_year and len(years) == 1 and jubilee.count >= FEW and (told_year.end() <= start or not is_ahead):
        evidence = jubilee.sentence.evidence(*told_year.span(), "year-before-count")
        return Founding(int(told_year[0]), None, None, evidence, jubilee.sentence.line, 0, 0, is_likely=True)
    if years or start > OPENS or jubilee.count < FEW:
        return None
    place = told.index(jubilee.sentence)
    alone = _alone(told[max(0, place - 1) : place], jubilee, language)
    return replace(alone, is_likely=jubilee.count < MANY, is_near=True) if alone else None


def _before(jubilee: Jubilee, told: Sequence[Sentence], language: Language) -> Founding | None:
    """Returns what the sentence before "This year marks the 20th anniversary." tells the beginning of."""
    place = told.index(jubilee.sentence)
    rules, after = language.dating, jubilee.sentence.text[jubilee.match.end() :]
    if jubilee.kind is Kind.LASTING:
        # "Thirty years later trade is thriving", not "Three years later he was elected".
        is_told_on = jubilee.match.start() <= OPENS and jubilee.count >= FEW
        is_over = rules.past and rules.past.search(after) and not (rules.ahead and rules.ahead.search(after))
        return (
            _alone(told[max(0, place - 1) : place], jubilee, language) if is_told_on and not is_over else None
        )
    rest = CLAUSE.split(after, maxsplit=1)[0]
    words = WORDS.findall(rest)
    of_what = content(rest, language) & set(rules.kin.values())
    is_named = any(word[0].isupper() and word.lower() not in language.months for word in words)
    if not jubilee.is_anniversary or of_what or is_named:
        return None
    return _alone(told[max(0, place - 1) : place], jubilee, language)


def _both_named(jubilee: Jubilee, told: Sequence[Sentence]) -> Founding | None:
    """Returns the one year named in the text to which the anniversary's own sentence names the other."""
    if not jubilee.is_anniversary or jubilee.count < FEW:
        return None
    feasts = {int(year) for year in YEAR.findall(SPAN.sub("", jubilee.sentence.text))}
    named = {int(match[0]): (each, match) for each in told for match in YEAR.finditer(each.text)}
    found = [year for year in named if year + jubilee.count in feasts]
    if len(found) != 1:
        return None
    sentence, match = named[found[0]]
    evidence = sentence.evidence(match.start(), match.end(), "anniversary-named")
    return Founding(found[0], None, None, evidence, sentence.line, 0, 0)


def _alone(told: Sequence[Sentence], jubilee: Jubilee, language: Language) -> Founding | None:
    """Returns the founding of a sentence that names no other year."""
    for sentence in told:
        found = list(foundings_elsewhere(sentence, language))
        found = [each for each in found if not _is_of_another(each, jubilee, language)]
        if found and len(set(YEAR.findall(sentence.text))) == 1:
            return replace(found[0], end=0)
    return None


def _is_news(between: str, rules: DatingRules) -> bool:
    """Tells whether a verb of the event stands between; "which were" before the founding verb is none."""
    words = between.split()[:-2]
    return rules.told is not None and rules.told.search(" ".join(words)) is not None


def foundings_in(sentence: Sentence, language: Language) -> Iterator[Founding]:
    """Yields what a sentence says began in a year."""
    return _foundings(sentence, language, language.dating.foundings)


def foundings_elsewhere(
    sentence: Sentence, language: Language, own: Sentence | None = None
) -> Iterator[Founding]:
    """Yields the same, and "En 1973, ils ouvraient", which beside an anniversary is the feast's year."""
    for founding in foundings_in(sentence, language):
        yield founding if founding.start > OPENS else _with_subject(founding, language)
    if sentence is not own:
        yield from _foundings(sentence, language, language.dating.openings)


def _with_subject(founding: Founding, language: Language) -> Founding:
    """ "Fondé en 2009 par des parents, ce centre": what it is stands behind it."""
    behind = founding.told[founding.end :][:SUBJECT]
    return replace(founding, words=founding.words | content(behind, language))


def _foundings(sentence: Sentence, language: Language, rules: Iterable[Rule]) -> Iterator[Founding]:
    for rule in rules if sentence.has_year else ():
        for match in _begun(rule, sentence.text, language.dating):
            evidence = sentence.evidence(match.start(), match.end(), rule.name)
            yield founding_from(match, sentence, language, evidence)


def _begun(rule: Rule, text: str, rules: DatingRules) -> Iterator[re.Match[str]]:
    """
    Yields what a rule finds that holds no feast, looking again behind the beginning of one that does: "cette
    [inauguration] marque le 65e anniversaire de liens noués en 1950".
    """
    place = 0
    for _ in range(MOST):
        match = next(iter(rule.finditer(text, place)), None)
        if match is None:
            return
        is_feast = _holds_a_feast(match[0], rules)
        if not is_feast:
            yield match
        place = match.start() + 1 if is_feast else match.end()


def _holds_a_feast(text: str, rules: DatingRules) -> bool:
    """ "Ont commencé à préparer le 40e anniversaire, qu'ils célébreront en 2015": nothing began in 2015."""
    return rules.counts_years(text) and rules.jubilees.say(text)


def founding_from(
    match: re.Match[str], sentence: Sentence, language: Language, evidence: Evidence
) -> Founding:
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
        content(around, language),
        sentence.text,
        is_since=bool(groups.get("since")),
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
    return _of_fact(jubilee, max(named, key=lambda row: row[0])[1])


def _fact_between(jubilee: Jubilee, facts: Iterable[Fact], opening: str) -> Founding | None:
    """
    Returns the fact of the same thing whose names the story tells elsewhere.

    "Relations diplomatiques Vietnam-Singapour" are "leurs relations" in a story of the two.
    """
    told = fold(f"{opening} {jubilee.sentence.text}").split()
    fitting = []
    for fact in facts:
        for name in (fact.name, *fact.words):
            first, *rest = WORDS.findall(name) or [""]
            names = [word for word in rest if word[0].isupper()]
            common = {fold(word) for word in (first, *rest) if word not in names} & jubilee.words
            stems = [fold(word)[:STEM] for word in names]
            are_told = all(any(word.startswith(stem) for word in told) for stem in stems)
            if fact.date.year and names and common and are_told:
                fitting.append(fact)
    return _of_fact(jubilee, fitting[0]) if len({fact.date.year for fact in fitting}) == 1 else None


def _of_fact(jubilee: Jubilee, fact: Fact) -> Founding:
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
            return founding_from(match, sentence, language, evidence)
    if (
        len({each.year for each in foundings}) == 1
        and (founding := foundings[0]).year + jubilee.count <= LAST_JUBILEE
    ):
        is_near = 0 <= founding.line - jubilee.sentence.line <= NEXT_LINE
        return replace(founding, is_likely=True, is_near=is_near, end=0)
    named = [(sentence, match) for sentence in told for match in YEAR.finditer(sentence.text)]
    likely = [
        (sentence, match)
        for sentence, match in named
        if _can_begin(int(match[0]), jubilee, named)
        and not is_of_another_bond(sentence.text, *match.span(), jubilee, language)
    ]
    is_birth = language.dating.births.say(jubilee.sentence.text)
    is_old = not is_birth and bool(likely) and int(likely[0][1][0]) < CENTURY
    beside = (*follows, jubilee.sentence) if is_old else follows
    if len({match[0] for _, match in likely}) == 1 and likely[0][0] in beside:
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
