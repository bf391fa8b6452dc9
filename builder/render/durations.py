"""Days to words: "12 days", "5 months", "3 years and 4 months", in the interface language."""

from babel.lists import format_list

from builder.render.locale import Interface

DAYS, MONTHS = 60, 24  # up to so many of them a time is told in them
_MONTH = 30.4369


def in_words(days: int, interface: Interface) -> str:
    """Returns a time of `days`: to the day where it is short, to the month where it is long."""
    if days <= DAYS:
        return interface.ngettext("%(count)s day", "%(count)s days", days) % {"count": days}
    months = round(days / _MONTH)
    years, rest = (0, months) if months <= MONTHS else divmod(months, 12)
    parts = []
    if years:
        parts.append(interface.ngettext("%(count)s year", "%(count)s years", years) % {"count": years})
    if rest:
        parts.append(interface.ngettext("%(count)s month", "%(count)s months", rest) % {"count": rest})
    return str(format_list(parts, locale=interface.language)) if len(parts) > 1 else parts[0]
