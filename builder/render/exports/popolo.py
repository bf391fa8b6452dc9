"""
People and their roles in the Popolo format: persons, memberships and the areas that roles are for.

An office of people.yaml runs from its beginning to its end where these are certain. An article attests
a role on its own day: both dates are that day, and no term of office is claimed.
"""

from collections.abc import Iterator
from typing import Any

from builder.content.dates import EventDate
from builder.render.environment import permalink
from builder.render.exports.records import date_record
from builder.render.views import Views
from builder.site.model import Person, Site
from builder.site.urls import article_url, person_url


def popolo(site: Site, views: Views) -> dict[str, list[dict[str, Any]]]:
    """Returns the document; what is not known has no key."""
    memberships = [one for person in site.people for one in _memberships(person, site)]
    persons = [_person(person, site) for person in site.people]
    codes = {one["area_id"] for one in memberships if "area_id" in one}
    codes |= {one["country"] for one in persons if "country" in one}
    return {
        "persons": persons,
        "memberships": memberships,
        "areas": [
            {"id": code, "name": views.tags[code].name, "classification": "country"} for code in sorted(codes)
        ],
    }


def _person(person: Person, site: Site) -> dict[str, Any]:
    names = [*([person.native_name] if person.native_name else []), *person.spellings]
    return _known(
        id=person.id,
        name=person.name,
        sort_name=person.sort_name,
        other_names=[{"name": name} for name in names],
        country=person.country,
        identifiers=[{"scheme": "wikidata", "identifier": person.wikidata}] if person.wikidata else [],
        links=[{"url": permalink(person_url(person.id), site.config.base_url)}],
    )


def _memberships(person: Person, site: Site) -> Iterator[dict[str, Any]]:
    for term in person.terms:
        yield _known(
            person_id=person.id,
            role=term.role,
            area_id=person.country,
            kind="office",
            start_date=_certain(term.start),
            end_date=_certain(term.end),
        )
    for appearance in person.appearances:
        official, article = appearance.official, appearance.article
        if not official.role:
            continue
        date = date_record(article.date)
        day = date["earliest"] if date["certain"] and date["earliest"] == date["latest"] else None
        source = {"url": permalink(article_url(article.slug), site.config.base_url)}
        yield _known(
            person_id=person.id,
            role=official.role,
            area_id=official.country or person.country,
            kind="attested",
            start_date=day,
            end_date=day,
            sources=[{**source, **({"note": date["date"]} if date["date"] else {})}],
        )


def _certain(date: EventDate | None) -> str | None:
    """A year, a month or a day of which nothing is in doubt, as Popolo writes it; else None."""
    return date.edtf if date and date.as_datetime() == date.edtf and date.earliest else None


def _known(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}
