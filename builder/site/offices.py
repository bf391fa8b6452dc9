"""A person and a day to the office that people.yaml knows of then."""

import datetime as dt

from builder.content.authority import Term
from builder.content.dates import EventDate
from builder.site.model import Person


def office_at(person: Person, date: EventDate | None) -> str | None:
    """
    Returns the office that a person surely held, the last taken up of several.

    None where the date is not certain, or where no term is known to hold it.
    """
    if date is None or date.earliest is None or date.latest is None:
        return None
    held = [
        (start, term.role)
        for term in person.terms
        if (start := _begin(term)) and start <= date.earliest and _lasts_until(term, date)
    ]
    return max(held)[1] if held else None


def _begin(term: Term) -> dt.date | None:
    return term.start.latest if term.start else None


def _lasts_until(term: Term, date: EventDate) -> bool:
    end = term.end.earliest if term.end else None
    return term.end is None or (end is not None and date.latest is not None and date.latest <= end)
