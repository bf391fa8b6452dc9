"""A date that is not certain to the days that it may be, in plain words."""

from builder.content.dates import EventDate
from builder.content.edtf import Choice, PartialDate, Single, parse_edtf
from builder.render.locale import Interface


def possible_days(date: EventDate | None, interface: Interface) -> str | None:
    """
    Returns a sentence on the days that a date leaves open; None where it is certain.

    What is in doubt is said by `EventDate.doubt`; this says what follows from it.
    """
    if date is None or date.is_certain:
        return None
    match parse_edtf(date.edtf):
        case Single(one):
            return _of_one(one, date, interface)
        case Choice():
            return interface.gettext("Nothing in the report decides between them.")
        case _:
            return None


def _of_one(one: PartialDate, date: EventDate, interface: Interface) -> str | None:
    _ = interface.gettext
    if one.has_no_year:
        return _("Any year is possible: the report gives none, and nothing in it settles one.")
    if "year" in one.unsure:
        return _("This is the likeliest year; the report does not settle it.")
    if one.unsure:
        return _("This is the likeliest day; the report does not settle it.")
    if one.about:
        return _("Days shortly before or after are possible too.")
    if date.earliest is None or date.latest is None:
        return None
    span = EventDate(f"{date.earliest:%Y-%m-%d}/{date.latest:%Y-%m-%d}").describe(interface.language)
    return _("Possible days: %(days)s.") % {"days": span}
