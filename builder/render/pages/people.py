"""The people: all of them, and each."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from anyascii import anyascii

from builder.render.cards import CountryPeople, LetterGroup, PersonCard, RoleSpan, YearGroup
from builder.render.exports.structured import person_thing
from builder.render.graphics.activity import Activity, make_activity
from builder.render.graphics.links import on_this_page
from builder.render.graphics.timeline import Timeline, make_timeline
from builder.render.page import Material, Page
from builder.render.roles import role_spans
from builder.render.shell import Head, Shell
from builder.render.views import articles_of, by_name
from builder.site.model import Person
from builder.site.urls import PEOPLE, person_url
from builder.text import sort_key


@dataclass(frozen=True, slots=True)
class PeopleContext:
    shell: Shell
    head: Head
    groups: tuple[CountryPeople, ...]
    count: int


@dataclass(frozen=True, slots=True)
class PersonContext:
    shell: Shell
    head: Head
    person: PersonCard
    spellings: tuple[str, ...]
    wikidata_url: str | None
    roles: tuple[RoleSpan, ...]
    years: tuple[YearGroup, ...]
    timeline: Timeline | None
    activity: Activity | None
    met: tuple[tuple[PersonCard, int], ...]  # people in the same articles, and in how many; most first


def people_pages(material: Material) -> Iterator[Page]:
    site = material.site
    description = material.gettext("The people of the articles, by country and name")
    yield Page(
        PEOPLE,
        PeopleContext(
            shell=material.shell,
            head=material.head("people", PEOPLE, material.sections[PEOPLE], description, PEOPLE),
            groups=_by_country(material),
            count=len(site.people),
        ),
    )


def _by_country(material: Material) -> tuple[CountryPeople, ...]:
    """People under their countries in the order of the names; those of no known country last."""
    tags, people = material.views.tags, material.site.people
    groups = [
        CountryPeople(tag, _by_letter([person for person in people if person.country == tag.code], material))
        for tag in by_name(
            (tags[code] for code in {person.country for person in people if person.country}),
            material.interface.language,
        )
    ]
    if unknown := [person for person in people if person.country is None]:
        groups.append(CountryPeople(None, _by_letter(unknown, material)))
    return tuple(groups)


def _by_letter(people: list[Person], material: Material) -> tuple[LetterGroup, ...]:
    return tuple(
        LetterGroup(letter, material.views.person_cards(members))
        for letter, members in groupby(people, key=_letter)
    )


def _letter(person: Person) -> str:
    first = anyascii(person.sort_name)[:1].upper()
    return first if first.isalpha() else "#"


def person_pages(material: Material) -> Iterator[Page]:
    met = _meetings(material)
    people = {person.id: person for person in material.site.people}
    for person in material.site.people:
        card, url = material.views.people[person.id], person_url(person.id)
        description = material.gettext("%(person)s: roles, meetings and articles through time") % {
            "person": card.name
        }
        others = sorted(
            met[person.id].items(), key=lambda one: (-one[1], sort_key(people[one[0]].sort_name), one[0])
        )
        context = PersonContext(
            shell=material.shell,
            head=material.head(
                "person",
                url,
                card.name,
                description,
                PEOPLE,
                things=[person_thing(person, card, material.site.config)],
                feeds=material.feeds(url, card.name),
            ),
            person=card,
            spellings=person.spellings,
            wikidata_url=f"https://www.wikidata.org/wiki/{person.wikidata}" if person.wikidata else None,
            roles=role_spans(person, material),
            years=material.views.years(articles_of(person)),
            timeline=make_timeline(articles_of(person), material.views, on_this_page),
            activity=make_activity(articles_of(person), material.interface, on_this_page),
            met=tuple((material.views.people[other], count) for other, count in others),
        )
        yield Page(url, context, tuple(article.file for article in articles_of(person)[:1]))


def _meetings(material: Material) -> dict[str, Counter[str]]:
    """For each person, how many articles each other person shares."""
    met: dict[str, Counter[str]] = {person.id: Counter() for person in material.site.people}
    for article in material.site.articles:
        present = {material.site.person_of[article.slug, index].id for index in range(len(article.officials))}
        for one in present:
            met[one].update(present - {one})
    return met
