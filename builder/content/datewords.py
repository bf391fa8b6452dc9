"""
Puts a date into the words of a language: "1er avril 2018", "du 22 au 25 mars 2026", "vers mars 2018".

Months and the order of day, month and year come from Babel, the words around them
from datephrases.py. A span is written in words, not with a dash: a screen reader reads it out.
"""

import datetime as dt
import re

from babel.dates import format_date, format_skeleton, get_month_names
from babel.lists import format_list

from builder.content.datephrases import WORDS, Words
from builder.content.edtf import PARTS, Choice, Expression, PartialDate, Single, Span

LEAP_YEAR = 2000  # stands in where no year is known, so that a 29 February can be written

_RUSSIAN_YEAR = "\u202fг."  # as Babel has it, with a narrow space that does not break

LANGUAGES = tuple(WORDS)


def dates_of(value: Expression) -> tuple[PartialDate, ...]:
    """Returns the dates that an expression names, in its order."""
    match value:
        case Single(date):
            return (date,)
        case Span(start, end):
            return tuple(date for date in (start, end) if date)
        case Choice(dates):
            return dates


def describe(value: Expression, language: str) -> str:
    """Returns `value` in words, as a page shows it."""
    match value:
        case Single(date):
            return _single(date, language)
        case Span(start, end):
            return _span(start, end, language)
        case Choice(dates):
            return _choice(dates, language)


# ------------------------------------------------------------------ one date


def _single(date: PartialDate, language: str) -> str:
    words = WORDS[language]
    text = _plain(date, language)
    if date.about.issuperset(date.stated):
        text = words.get("about the day" if date.day else "about", words["about"]).format(date=text)
    notes = _notes(date, words)
    return f"{text} ({', '.join(notes)})" if notes else text


def _notes(date: PartialDate, words: Words) -> list[str]:
    """Returns what is in doubt; that all of a date is approximate is said before it, not after."""
    stated = date.stated
    notes = []
    if date.unsure.issuperset(stated):
        notes.append(words["unsure date" if len(stated) > 1 else f"unsure {stated[0]}"])
    else:
        notes += [words[f"unsure {part}"] for part in PARTS if part in date.unsure and part in stated]
    if not date.about.issuperset(stated):
        notes += [words[f"about {part}"] for part in PARTS if part in date.about and part in stated]
    return notes


def _plain(date: PartialDate, language: str) -> str:
    """Returns the date without its doubts, but with what is unknown of the year."""
    words = WORDS[language]
    if date.known_year is not None:
        return _in_year(date.known_year, date.month, date.day, language)
    years = "" if date.has_no_year else _rough_years(date.year, words)
    if date.month is None:
        return years
    text = _without_year(date.month, date.day, language)
    return words["in years"].format(date=text, years=years) if years else words["no year"].format(date=text)


def _rough_years(year: str, words: Words) -> str:
    first, last = year.replace("X", "0"), year.replace("X", "9")
    return words["decade" if year.count("X") == 1 else "years"].format(first=first, last=last)


def _in_year(year: int, month: int | None, day: int | None, language: str) -> str:
    if month is None:
        return str(year)
    if day is None:
        return format_skeleton("yMMMM", dt.date(year, month, 1), locale=language)
    return _first_of_month(format_date(dt.date(year, month, day), "long", locale=language), day, language)


def _without_year(month: int, day: int | None, language: str) -> str:
    if day is None:
        return str(get_month_names("wide", "stand-alone", language)[month])
    text = format_skeleton("MMMMd", dt.date(LEAP_YEAR, month, day), locale=language)
    return _first_of_month(text, day, language)


def _first_of_month(text: str, day: int, language: str) -> str:
    """French counts its days, but the first is an ordinal; Babel's patterns do not know that."""
    return re.sub(r"^1(?= )", "1er", text) if language == "fr" and day == 1 else text


# ------------------------------------------------------------------ several dates


def _choice(dates: tuple[PartialDate, ...], language: str) -> str:
    texts = [_single(date, language) for date in dates]
    if len({(date.month, date.day, date.unsure, date.about) for date in dates}) == 1 and all(
        date.known_year for date in dates
    ):
        # One day, several years: the day is said once.
        years = format_list([date.year for date in dates], style="or", locale=language)
        return texts[0].replace(dates[0].year, years)
    return format_list(texts, style="or", locale=language)


def _span(start: PartialDate | None, end: PartialDate | None, language: str) -> str:
    words, text = WORDS[language], ""
    if start and end:
        text = _closed_span(start, end, language)
    elif start:
        text = _with(words, "since", start, _genitive(start, language))
    elif end:
        text = _with(words, "until", end, _genitive(end, language))
    in_doubt = any(date.unsure or date.about for date in (start, end) if date)
    return f"{text} ({words['unsure span']})" if in_doubt else text


def _closed_span(start: PartialDate, end: PartialDate, language: str) -> str:
    words = WORDS[language]
    if (start.year, start.month, start.day) == (end.year, end.month, end.day):
        return _plain(end, language)
    opening, closing = _trim(start, end, language)
    head, tail = _with(words, "from", start, opening), _with(words, "to", end, closing)
    text = words["span"].format(start=head, end=tail)
    return words["no year"].format(date=text) if end.has_no_year else text


def _trim(start: PartialDate, end: PartialDate, language: str) -> tuple[str, str]:
    """Returns the words for both ends, where what they share (year, month) is said once."""
    closing = _without_doubt_of_year(end, language)
    if start.year != end.year or start.month is None or end.month is None:
        return _genitive(start, language), closing
    month = get_month_names("wide", "format", language)[start.month]
    if start.day is None:
        return month, closing
    if start.month != end.month or end.day is None:
        return _without_year(start.month, start.day, language), closing
    if language == "en":  # the month stands first: from March 22 to 25, 2026
        return f"{month} {start.day}", closing.removeprefix(f"{month} ")
    return _first_of_month(f"{start.day} ", start.day, language).strip(), closing


def _without_doubt_of_year(date: PartialDate, language: str) -> str:
    """Returns an end of a span; that its year is unknown is said of the span as a whole."""
    if date.has_no_year and date.month:
        return _without_year(date.month, date.day, language)
    return _plain(date, language)


def _genitive(date: PartialDate, language: str) -> str:
    """Returns the date as it reads after "from": Russian bends the name of a month that stands alone."""
    if language == "ru":
        if date.month is None:
            return f"{date.year}{_RUSSIAN_YEAR}"
        if date.day is None:
            month = get_month_names("wide", "format", language)[date.month]
            return month if date.has_no_year else f"{month} {date.year}{_RUSSIAN_YEAR}"
    return _without_doubt_of_year(date, language)


def _with(words: Words, word: str, date: PartialDate, text: str) -> str:
    """Puts a preposition before a date: French has other ones before a day, and elides "de"."""
    phrase = words.get(f"{word} day", words[word]) if date.day else words[word]
    return re.sub(r"^de (?=[aeiouyéAO])", "d’", phrase.format(date=text))


# ------------------------------------------------------------------ doubts


def doubt(value: Expression, language: str) -> str:
    """Returns in a short sentence or more why a date is not certain, or "" where nothing is in doubt."""
    words = WORDS[language]
    if isinstance(value, Choice):
        return words["doubt choice"]
    reasons: list[str] = []
    if isinstance(value, Span):
        reasons += ["doubt start"] if value.start is None else []
        reasons += ["doubt end"] if value.end is None else []
    for date in dates_of(value):
        reasons += _reasons(date)
    return " ".join(words[reason] for reason in dict.fromkeys(reasons))


def _reasons(date: PartialDate) -> list[str]:
    stated = date.stated
    reasons = []
    if date.known_year is None:
        reasons.append("doubt year unknown")
    if date.month is None:
        reasons.append("doubt month unknown")
    elif date.day is None:
        reasons.append("doubt day unknown")
    if len(stated) > 1 and date.unsure.issuperset(stated):
        reasons.append("doubt date unsure")
    else:
        reasons += [f"doubt {part} unsure" for part in PARTS if part in date.unsure and part in stated]
    return reasons + (["doubt date about"] if date.about else [])
