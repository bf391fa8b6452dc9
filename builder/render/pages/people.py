"""The people: all of them, and each."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from builder.render.cards import CountryPeople, CountryTag, LetterGroup, Listing, PersonCard, RoleSpan, Tally
from builder.render.exports.structured import person_thing
from builder.render.graphics.activity import Activity, make_activity
from builder.render.graphics.links import in_the_list
from builder.render.graphics.offices import Offices, make_offices
from builder.render.graphics.timeline import Timeline, make_timeline
from builder.render.page import Material, Page
from builder.render.pages.acquaintances import MetCard, Spelling, met_card, spellings_of
from builder.render.pages.overview import Overview, of_person
from builder.render.pages.registers import leading_on
from builder.render.roles import role_spans, roles_of
from builder.render.search import people_in_filter
from builder.render.shell import Head, Shell
from builder.render.views import articles_of, by_name
from builder.site.lists import FOREMOST, LONGEST, is_long, letters, most_present
from builder.site.meetings import Meetings
from builder.site.model import Person
from builder.site.urls import PEOPLE, person_url


@dataclass(frozen=True, slots=True)
class PeopleContext:
    shell: Shell
    head: Head
    groups: tuple[CountryPeople, ...]
    count: int
    letters: tuple[Tally, ...]  # where the people are too many: each letter stands on its own page
    most: tuple[PersonCard, ...]  # then: those in most articles
    countries: tuple[Tally, ...]  # then: the countries, whose pages list their people


@dataclass(frozen=True, slots=True)
class PersonContext:
    shell: Shell
    head: Head
    person: PersonCard
    overview: Overview
    spellings: tuple[Spelling, ...]
    wikidata_url: str | None
    roles: tuple[RoleSpan, ...]
    offices: Offices | None
    events: Listing
    timeline: Timeline | None
    activity: Activity | None
    met: tuple[MetCard, ...]  # people in the same articles, those of most first
    also_met: tuple[PersonCard, ...]  # the next, by name alone
    more_met: int  # that are not shown
    countries_met: tuple[tuple[CountryTag, int], ...]  # and in how many articles


def people_pages(material: Material) -> Iterator[Page]:
    people, views = material.site.people, material.views
    description = material.gettext("The people of the articles, by country and name")
    is_divided = is_long(people)
    yield Page(
        PEOPLE,
        PeopleContext(
            shell=material.shell,
            head=material.head("people", PEOPLE, material.sections[PEOPLE], description, PEOPLE),
            groups=() if is_divided else _groups(material),
            count=len(people),
            letters=leading_on(people, PEOPLE) if is_divided else (),
            most=views.person_cards(most_present(people)) if is_divided else (),
            countries=_countries(material) if is_divided else (),
        ),
    )


def _by_country(people: Iterable[Person]) -> dict[str | None, list[Person]]:
    found: dict[str | None, list[Person]] = {}
    for person in people:
        found.setdefault(person.country, []).append(person)
    return found


def _groups(material: Material) -> tuple[CountryPeople, ...]:
    """People under their countries in the order of the names; those of no known country last."""
    found = _by_country(material.site.people)
    tags = by_name((material.views.tags[code] for code in found if code), material.interface.language)
    groups = [CountryPeople(tag, _letters(found[tag.code], material)) for tag in tags]
    if None in found:
        groups.append(CountryPeople(None, _letters(found[None], material)))
    return tuple(groups)


def _letters(people: list[Person], material: Material) -> tuple[LetterGroup, ...]:
    return tuple(
        LetterGroup(letter.letter, material.views.person_cards(letter.people))
        for letter in letters(people, PEOPLE)
    )


def _countries(material: Material) -> tuple[Tally, ...]:
    """The countries that have people and a page that lists them, by name."""
    views = material.views
    named = (card.tag for card in views.countries.values() if card.people_count)
    tags = by_name(named, material.interface.language)
    return tuple(Tally(f"{tag.url}#people", tag.name, views.countries[tag.code].people_count) for tag in tags)


def person_pages(material: Material) -> Iterator[Page]:
    meetings, filters = Meetings(material.site), people_in_filter(material.site)
    titles = _titles(material.site.people, material)
    for person in material.site.people:
        card, url, articles = material.views.people[person.id], person_url(person.id), articles_of(person)
        roles = roles_of(person)
        description = material.gettext("%(person)s: roles, meetings and articles through time") % {
            "person": card.name
        }
        met = meetings.of(person)
        countries = meetings.countries(person)
        years = in_the_list(articles, url)
        timeline = make_timeline(articles, material.views, years)
        offices = make_offices(roles, material.views, years)
        context = PersonContext(
            shell=material.shell,
            head=material.head(
                "person",
                url,
                titles[person.id],
                description,
                PEOPLE,
                things=[person_thing(person, card, material.site.config)],
                feeds=material.feeds(url, card.name),
                drawings=(timeline, offices),
            ),
            person=card,
            overview=of_person(person, len(met), len(countries), material),
            spellings=spellings_of(person, material.views),
            wikidata_url=f"https://www.wikidata.org/wiki/{person.wikidata}" if person.wikidata else None,
            roles=role_spans(roles, material),
            offices=offices,
            events=material.views.listing(articles, url),
            timeline=timeline,
            activity=make_activity(articles, material.interface, years),
            met=tuple(met_card(person, one, filters, material) for one in met[:FOREMOST]),
            also_met=material.views.person_cards(one.person for one in met[FOREMOST:LONGEST]),
            more_met=max(0, len(met) - LONGEST),
            countries_met=tuple((material.views.tags[code], count) for code, count in countries),
        )
        yield Page(url, context, tuple(article.file for article in articles[:1]))


def _titles(people: Sequence[Person], material: Material) -> Mapping[str, str]:
    """The titles of their pages by id: of several people of one name each tells its country, else its id."""
    named = Counter(person.name for person in people)
    there = Counter((person.name, person.country) for person in people)
    titles = {}
    for person in people:
        told = person.id
        if person.country and there[person.name, person.country] == 1:
            told = material.views.tags[person.country].name
        titles[person.id] = f"{person.name} ({told})" if named[person.name] > 1 else person.name
    return titles
