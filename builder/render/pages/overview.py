"""The head of a pair, a person, a country: its key figures, and what is to be known of its time in words."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from babel.lists import format_list
from babel.numbers import format_decimal

from builder.content.article import Article
from builder.render.durations import in_words
from builder.render.page import Material
from builder.render.views import articles_of
from builder.site.contacts import Contacts, frame
from builder.site.model import Country, CountryPair, Person
from builder.site.timeline import year_of

FEW_YEARS = 8  # that had no article: more are counted, not named

Row = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class Overview:
    """Key figures, and sentences under them."""

    figures: tuple[tuple[str, str], ...]  # label, value
    notes: tuple[str, ...]


def of_pair(pair: CountryPair, material: Material) -> Overview:
    """Articles, first and latest contact, the longest time without any."""
    _, counted, contacts = material.gettext, material.interface.ngettext, frame(pair.articles)
    number = len(pair.articles)
    gap = in_words(contacts.gap.days, material.interface) if contacts.gap else None
    rows = (
        (counted("Article", "Articles", number), _number(number, material)),
        (_("First contact"), _date(contacts.first, material)),
        (_("Latest contact"), _latest(contacts, material)),
        (_("Longest gap"), gap),
    )
    return _overview(rows, (*_of_gap(contacts, material), *_by_year(pair.articles, material)))


def of_person(person: Person, met: int, countries: int, material: Material) -> Overview:
    """Articles, first and latest appearance, how many people of how many other countries."""
    articles = articles_of(person)
    _, counted, contacts = material.gettext, material.interface.ngettext, frame(articles)
    number = len(articles)
    rows = (
        (counted("Article", "Articles", number), _number(number, material)),
        (_("First appearance"), _date(contacts.first, material)),
        (_("Latest appearance"), _latest(contacts, material)),
        (counted("Person met", "People met", met), _number(met, material)),
        (counted("Country met", "Countries met", countries), _number(countries, material)),
    )
    return _overview(rows, _by_year(articles, material))


def of_country(country: Country, material: Material) -> Overview:
    """Articles, pairs, people, first and latest article."""
    _, counted, contacts = material.gettext, material.interface.ngettext, frame(country.articles)
    number, pairs, people = len(country.articles), len(country.pairs), len(country.people)
    rows = (
        (counted("Article", "Articles", number), _number(number, material)),
        (counted("Country pair", "Country pairs", pairs), _number(pairs, material)),
        (counted("Person", "People", people), _number(people, material)),
        (_("First article"), _date(contacts.first, material)),
        (_("Latest article"), _latest(contacts, material)),
    )
    return _overview(rows, _by_year(country.articles, material))


def _overview(rows: Sequence[Row], notes: Sequence[str]) -> Overview:
    return Overview(tuple((label, value) for label, value in rows if value), tuple(notes))


def _number(count: int, material: Material) -> str | None:
    """What there is none of is not said."""
    return format_decimal(count, locale=material.interface.language) if count else None


def _date(article: Article | None, material: Material) -> str | None:
    return material.views.dates.view(article.date).text if article else None


def _latest(contacts: Contacts, material: Material) -> str | None:
    """Of one article alone the first says it."""
    return None if contacts.first is contacts.latest else _date(contacts.latest, material)


def _of_gap(contacts: Contacts, material: Material) -> tuple[str, ...]:
    """Between which days the longest gap lies, and how many dates are close enough for it to be told."""
    if not contacts.gap:
        return ()
    first, last = _date(contacts.gap.before, material), _date(contacts.gap.after, material)
    text = material.interface.ngettext(
        "Longest gap: between %(first)s and %(last)s, of %(count)s date known at least to the month.",
        "Longest gap: between %(first)s and %(last)s, of %(count)s dates known at least to the month.",
        contacts.counted,
    )
    return (text % {"first": first, "last": last, "count": _number(contacts.counted, material)},)


def _by_year(articles: Sequence[Article], material: Material) -> tuple[str, ...]:
    """The busiest years and those without an article, in words; of a single year there is nothing to say."""
    counts = Counter(year for article in articles if (year := year_of(article)) is not None)
    if len(counts) < 2:
        return ()
    most = max(counts.values())
    busiest = sorted(year for year, count in counts.items() if count == most)
    notes = []
    if most > 1 and len(busiest) == 1:
        text = material.interface.ngettext(
            "Most in %(years)s: %(count)s article.", "Most in %(years)s: %(count)s articles.", most
        )
        notes.append(text % {"years": _years(busiest, material), "count": _number(most, material)})
    elif most > 1 and len(busiest) <= 3:
        text = material.interface.ngettext(
            "Most in %(years)s: %(count)s article each.", "Most in %(years)s: %(count)s articles each.", most
        )
        notes.append(text % {"years": _years(busiest, material), "count": _number(most, material)})
    missing = [year for year in range(min(counts), max(counts)) if year not in counts]
    if 0 < len(missing) <= FEW_YEARS:
        notes.append(material.gettext("None in %(years)s.") % {"years": _years(missing, material)})
    elif missing:
        text = material.interface.ngettext(
            "%(count)s year between the first and the last without an article.",
            "%(count)s years between the first and the last without an article.",
            len(missing),
        )
        notes.append(text % {"count": _number(len(missing), material)})
    return (" ".join(notes),) if notes else ()


def _years(years: Sequence[int], material: Material) -> str:
    return str(format_list([str(year) for year in years], locale=material.interface.language))
