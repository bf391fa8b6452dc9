"""Tells the editor what is not sure about a date: the candidates, and the words that speak for each."""

from collections.abc import Iterator, Sequence

from builder.content.dates import EventDate
from builder.reader.dating.clues import ALL_YEARS, Clue, Strength
from builder.reader.dating.weighing import Years
from builder.reader.seed import Notice

MOST = 5  # clues that one notice names
LONGEST = 70  # signs of a quote


def date_notices(date: EventDate | None, years: Years, clues: Sequence[Clue]) -> Iterator[Notice]:
    """Yields one notice at most: that the evidence disagrees, or that it leaves more than one year."""
    if years.is_contradicted and years.used:
        line = years.used[0].evidence.line
        said = _said(years.used)
        yield Notice(line, "contradiction", f"The text's own evidence on the year does not agree: {said}.")
    elif date is not None and not date.is_certain:
        speaking = sorted(
            (clue for clue in clues if clue.allows != ALL_YEARS), key=lambda clue: -clue.strength
        )
        if speaking:
            left = _candidates(date, years)
            yield Notice(speaking[0].evidence.line, "date", f"{left}: {_said(speaking)}.")


def _candidates(date: EventDate, years: Years) -> str:
    if not years.years:
        return f"{date.edtf}: the year is open"
    if years.rival:
        return f"{date.edtf}: perhaps {years.rival.edtf}, which was the same day of the week"
    told = " or ".join(map(str, years.years))
    return (
        f"{date.edtf}: the year is perhaps {told}" if not years.is_sure else f"{date.edtf}: the day is unsure"
    )


def _said(clues: Sequence[Clue]) -> str:
    said = dict.fromkeys(f"“{_short(clue.evidence.quote)}” allows {_years(clue)}" for clue in clues)
    return "; ".join(list(said)[:MOST])


def _short(quote: str) -> str:
    return quote if len(quote) <= LONGEST else f"{quote[:LONGEST].rstrip()} …"


def _years(clue: Clue) -> str:
    """Returns the years a clue allows, in figures: "2018", "2017 or later", "2012, 2018, 2029"."""
    years = sorted(clue.surely or clue.allows)
    if not years:
        return "no year"
    first, last = years[0], years[-1]
    if clue.strength is Strength.CALENDAR and len(years) < last - first + 1:
        recent = [year for year in years if 1995 <= year <= 2050]
        return f"{', '.join(map(str, recent))} …"
    if first == last:
        return str(first)
    if last == max(ALL_YEARS):
        return f"{first} or later"
    return f"{last} or earlier" if first == min(ALL_YEARS) else f"{first} to {last}"
