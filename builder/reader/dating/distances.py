"""
How far a year that a text names lies from the event: "il y a dix ans, en 2008", "à deux ans du vote de 2022".

The number of years and the year leave one; the months and days that are counted so leave the nearest.
"""

import datetime as dt

from builder.content.article import Evidence
from builder.reader.dating.clues import ALL_YEARS, Clue, Strength, exactly, years_from
from builder.reader.dating.eventday import day_of
from builder.reader.dating.passage import Passage
from builder.reader.dating.tense import YEAR, straight
from builder.reader.rule import Rule

ABOUT = 2  # months by which a count of months may be off
NEARBY = 100  # days to what is told as of last month, or of the next weeks
MIDDLE = 15  # of a month whose day is not told
BEHIND = 35  # signs behind a verb that tell when it is
SECOND = 2  # the paragraph after the headline and the lead
PUT_OFF = (2020, 2021)  # years whose feasts and games were held a year later under the old name
JANUARY = 1  # in which a cup is played that bears the name of the year before
LATE = 2  # years by which "more than ten years after" may be off
LONG = 24  # months after which a text speaks of "later" and means now
DAYS = 10  # that "a year after the quake of April 25" may leave out
CLAUSE = 60  # signs before a number of months in which stands the month that they lead to
SIGNED = 3  # days from the event to the day that its own paper bears


def ago(passage: Passage, evidence: Evidence) -> Clue | None:
    """ "Il y a dix ans, en 2008", "depuis avril 2017, en dix-huit mois de mandat"."""
    if (months := passage.months) and months % 12:
        return _months_from(passage, evidence, months)
    count = passage.number("count", "count2", "count3") or (months or 0) // 12
    return _so_many_years(passage, evidence, passage.year + count) if count else None


def coming(passage: Passage, evidence: Evidence) -> Clue | None:
    """ "D'ici deux ans, en 2022"."""
    if (months := passage.months) and months % 12:
        return _months_from(passage, evidence, -months)
    count = passage.number("count", "count2")
    return _so_many_years(passage, evidence, passage.year - count) if count else None


def after(passage: Passage, evidence: Evidence) -> Clue | None:
    """
    "Dix ans après l'accord de 2008": counted where the news itself is told so; else the text is no older.

    "Dix ans après l'accord de 2008, ils avaient rompu" and "en 2018, dix ans après …" tell of another time.
    """
    if (months := passage.months) and months % 12:
        return _of_that_month(passage, evidence, months) or _months_from(passage, evidence, months)
    year = passage.year + (passage.number("count", "count2") or 0)
    if passage.is_about:
        return Clue(evidence, years_from(year - 1, year + LATE), {}, Strength.HINT)
    if year not in ALL_YEARS or _is_of_then(passage, year):
        return Clue(evidence, years_from(min(year, passage.year)))
    rules, text = passage.language.dating, passage.sentence.text
    for rule, moved in ((rules.last_year, 1), (rules.next_year, -1)):
        if rule and rule.search(text):  # "dix ans après l'accord de 2009, ils se verront l'an prochain"
            return Clue(evidence, frozenset({year, year + moved}), {year: 0.6, year + moved: 0.5})
    if _is_told(passage, rules.ahead):
        # "Le sommet, deux ans après celui de 2016, est attendu": the event is before it, and may be near it.
        is_near = passage.sentence.is_leading
        return Clue(evidence, years_from(year - 1, year), {year: 1.0}) if is_near else None
    if passage.sentence.place < SECOND or not _is_told(passage, rules.past) or _is_near(passage, year):
        return _so_many_years(passage, evidence, year)
    is_news = passage.sentence.is_leading and _is_told(passage, rules.told)
    return Clue(evidence, years_from(year, year if is_news else max(ALL_YEARS)), {year: 1.0})


def ahead_of(passage: Passage, evidence: Evidence) -> Clue | None:
    """ "Deux ans avant les Jeux de 2024": counted where the news is told so; else it may be history."""
    if (months := passage.months) and months % 12:
        return _months_from(passage, evidence, -months)
    year = passage.year - (passage.number("count", "count2") or 0)
    if passage.is_about or _is_of_then(passage, year):
        return None
    if passage.sentence.place < SECOND:
        return _so_many_years(passage, evidence, year)
    return Clue(evidence, likely={year: 0.5})


def near(passage: Passage, evidence: Evidence) -> Clue | None:
    """ "Le mois prochain, en janvier 2020": the year in which the event's day is nearest to it."""
    if (date := _date_in(passage, passage.year)) is None:
        return None
    nearest = _nearest(passage, date)
    return exactly(evidence, nearest.year) if abs(nearest - date) <= dt.timedelta(NEARBY) else None


def later(passage: Passage, evidence: Evidence) -> Clue | None:
    """
    "Signé en 2016, l'accord porte ses fruits trois ans plus tard": now, where its clause tells of no past.

    Also where it is the event's day that is so much later: "Fermé en mai 2016, il a rouvert le 3 août, soit
    trois ans plus tard". "Créée en 1982 et dissoute sept ans plus tard" has no clause of its own: the text is
    no older, then.
    """
    rules, between = passage.language.dating, passage.group("between") or ""
    months = passage.months or 0
    year = passage.year + months // 12
    is_news = _tells_the_day(passage, between)
    if year not in ALL_YEARS or months < (1 if is_news else LONG):
        return None
    is_over = any(rule and rule.search(between) for rule in (rules.past, rules.told, rules.back_then))
    if "," not in between or (is_over and not is_news):
        return Clue(evidence, years_from(year))
    if months % 12:
        return _months_from(passage, evidence, months)
    is_sure = is_news or passage.sentence.is_leading
    return exactly(evidence, year) if is_sure else Clue(evidence, likely={year: 1.0})


def _tells_the_day(passage: Passage, text: str) -> bool:
    """Tells whether a text names the event's day by its number."""
    quotes = (straight(each.quote) for each in passage.day.evidence) if passage.day else ()
    return any(quote in text for quote in quotes if any(sign.isdigit() for sign in quote))


def expires(passage: Passage, evidence: Evidence) -> Clue | None:
    """ "Conclu en 2014 pour cinq ans, il expire l'an prochain"."""
    year = passage.year + (passage.number("count", "count2") or 0)
    rules, behind = passage.language.dating, passage.sentence.text[passage.match.end() :][:BEHIND]
    for rule, moved in ((rules.next_year, -1), (rules.this_year, 0), (rules.last_year, 1)):
        if rule and rule.search(behind):
            return exactly(evidence, year + moved)
    return None


def next_month(passage: Passage, evidence: Evidence) -> Clue | None:
    """
    "En juin prochain (2019)", "le 4 juin prochain": that year, or the one before once that day is over.

    What was put off because of the pandemic, or into the next January, bears the year it was meant for.
    """
    if passage.month is None or passage.day is None:
        return None
    told = int(passage.group("day", "day2", "day3") or 0)
    is_over = (passage.day.month, passage.day.day if told else 0) >= (passage.month, told)
    year = passage.year - is_over
    if told and (passage.year in PUT_OFF or passage.month == JANUARY):
        return Clue(evidence, frozenset({year, year + 1}), {year: 0.6, year + 1: 0.5})
    return exactly(evidence, year)


def last_month(passage: Passage, evidence: Evidence) -> Clue | None:
    """ "L'exercice 2018-2019, clos en juillet dernier": that year, or the next up to the month."""
    if passage.month is None or passage.day is None:
        return None
    return exactly(evidence, passage.year + (passage.day.month <= passage.month))


def nth_year(passage: Passage, evidence: Evidence) -> Clue | None:
    """
    "Lancé en 2017, il entre dans sa troisième année": 2019, or the next if it began late.

    "This year it completes its third year": 2020. "C'est le troisième été depuis celui de 2017": 2020. And
    "pour la troisième année de suite, la première étant 2017": 2019.
    """
    if not (count := passage.number("nth", "nth2")) or passage.year + count not in ALL_YEARS:
        return None
    year = passage.year + count - 1
    if passage.group("apart"):
        return exactly(evidence, year + 1)
    if passage.group("plan", "straight"):
        return exactly(evidence, year)
    if passage.group("done"):
        rule = passage.language.dating.this_year
        is_told = rule is not None and rule.search(passage.sentence.text)
        return exactly(evidence, year + 1) if is_told else Clue(evidence, years_from(year, year + 1))
    return Clue(evidence, years_from(year, year + 1), {year: 1.0, year + 1: 0.3})


def made(passage: Passage, evidence: Evidence) -> Clue | None:
    """ "Fait à Lomé, le 6 mars 2018", at the foot of the event's own paper: its very day."""
    date = _date_in(passage, passage.year)
    if date is None or abs(_nearest(passage, date) - date) > dt.timedelta(SIGNED):
        return None
    return exactly(evidence, _nearest(passage, date).year)


def earlier(passage: Passage, evidence: Evidence) -> Clue | None:
    """ "L'an dernier, … qu'en 2018, deux ans auparavant": counted from last year, or from this one."""
    rules, count, text = passage.language.dating, passage.number("count") or 1, passage.sentence.text
    if rules.last_year and rules.last_year.search(text):
        return exactly(evidence, passage.year + count + 1)
    if rules.this_year and rules.this_year.search(text):
        return exactly(evidence, passage.year + count)
    return None


def aged(passage: Passage, evidence: Evidence) -> Clue | None:
    """ "65 ans, né en 1953": the birthday of the year may be past or not."""
    count, year = passage.number("count", "count2"), passage.year
    if not count:
        return None
    return Clue(evidence, years_from(year + count, year + count + 1), {}, Strength.WHOLE_YEAR)


def _so_many_years(passage: Passage, evidence: Evidence, year: int) -> Clue:
    """
    Returns the clue of a counted year.

    "Il y a un an, en décembre 2017", told in January: a year has gone by, or the years differ by one.
    """
    if passage.group("loose"):
        return Clue(evidence, frozenset({year}), {year: 1.5})  # "il y a dix ans, lors du sommet de 2008"
    date = _date_in(passage, year)
    nearest = _nearest(passage, date) if date else None
    if date and nearest and nearest.year != year and abs(nearest - date) <= dt.timedelta(NEARBY):
        return Clue(evidence, frozenset({year, nearest.year}), {nearest.year: 0.6, year: 0.5})
    return exactly(evidence, year)


def _date_in(passage: Passage, year: int) -> dt.date | None:
    """Returns the day that is told, in `year`; None without a month, or where the event's day is unknown."""
    if passage.day is None or passage.month is None:
        return None
    return day_of(year, passage.month, int(passage.group("day", "day2") or MIDDLE))


def _nearest(passage: Passage, date: dt.date) -> dt.date:
    """Returns the event's day in the year in which it lies nearest to `date`."""
    month, day = (passage.day.month, passage.day.day) if passage.day else (date.month, date.day)
    days = (day_of(year, month, day) for year in range(date.year - 1, date.year + 2))
    return min((each for each in days if each), key=lambda each: abs(each - date), default=date)


def _months_from(passage: Passage, evidence: Evidence, months: int) -> Clue | None:
    """ "Dans un an et demi, en janvier 2022": the year in which the event's month is so far from that one."""
    if passage.month is None:
        return None
    told = 12 * passage.year + passage.month + months
    if passage.day is None:
        around = {(told - 1 + off) // 12 for off in (-ABOUT, ABOUT)}
        return exactly(evidence, around.pop()) if len(around) == 1 else None
    years = [
        year for year in range(told // 12 - 1, told // 12 + 2) if _is_about(year, passage.day.month, told)
    ]
    return exactly(evidence, years[0]) if len(years) == 1 else None


def _of_that_month(passage: Passage, evidence: Evidence, months: int) -> Clue | None:
    """
    "En poste depuis juillet de l'an dernier, deux mois après le vote de mai 2018": the year after that July.

    "Depuis juillet dernier": that of the event's first day after it.
    """
    rules, start = passage.language.dating, passage.match.start()
    before = passage.sentence.text[max(0, start - CLAUSE) : start]
    if passage.month is None or not rules.months_told or not (match := rules.months_told.search(before)):
        return None
    told = 12 * passage.year + passage.month - 1 + months
    month = passage.language.months[match["month"].lower()]
    if passage.day is None or (told % 12 + 1 - month) % 12 not in (0, 1, 11):
        return None
    year = told // 12
    if match["last"]:
        return exactly(evidence, year + 1)
    return exactly(evidence, year + (passage.day.month <= month))


def _is_about(year: int, month: int, told: int) -> bool:
    return abs(12 * year + month - told) <= ABOUT


def _is_of_then(passage: Passage, year: int) -> bool:
    """Tells whether the sentence tells of another time: it names that very year, or what had been by then."""
    around = " ".join(_around(passage))
    return str(year) in YEAR.findall(around) or _is_told(passage, passage.language.dating.back_then)


def _is_told(passage: Passage, rule: Rule | None) -> bool:
    """Tells whether words stand around, but for a clause of the thing: "après le séisme, qui avait tué"."""
    if rule is None:
        return False
    before, after = _around(passage)
    found, clause = rule.search(after), passage.language.dating.relative
    is_its = found is not None and clause is not None and clause.search(after[: found.start()]) is not None
    return rule.search(before) is not None or (found is not None and not is_its)


def _is_near(passage: Passage, year: int) -> bool:
    """Tells whether the event is so many years after a full date, but for a few days."""
    date = _date_in(passage, year) if passage.group("day", "day2") else None
    return date is not None and abs(_nearest(passage, date) - date) <= dt.timedelta(DAYS)


def _around(passage: Passage) -> tuple[str, str]:
    text = passage.sentence.text
    return text[: passage.match.start()], text[passage.match.end() :]
