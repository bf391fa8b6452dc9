"""The pages of what articles share: pairs, people, countries and time."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from anyascii import anyascii

from builder.render.contexts import (
    CountriesContext,
    CountryContext,
    CountryPeople,
    CountryTag,
    LetterGroup,
    Link,
    PairCard,
    PairContext,
    PairsContext,
    PeopleContext,
    PersonCard,
    PersonContext,
    TimelineContext,
    YearContext,
)
from builder.render.page import Material, Page
from builder.render.roles import role_spans
from builder.render.views import articles_of, by_name
from builder.site.model import CountryPair, Person
from builder.site.urls import COUNTRIES, PAIRS, PEOPLE, TIMELINE, country_url, pair_url, person_url
from builder.text import sort_key


def feed_url(url: str) -> str:
    """The feed of a pair or a person, beside its page."""
    return f"{url}feed.xml"


def pairs_pages(material: Material) -> Iterator[Page]:
    site, views = material.site, material.views
    description = material.gettext("Which countries meet, and how often")
    countries = by_name(views.tags[code] for code in {code for pair in site.pairs for code in pair.codes})
    single = [article for article in site.articles if len(set(article.countries)) == 1]
    yield Page(
        PAIRS,
        PairsContext(
            shell=material.shell,
            head=material.head("pairs", PAIRS, material.sections[PAIRS], description, PAIRS),
            pairs=tuple(views.pairs[pair.codes] for pair in site.pairs),
            matrix_countries=countries,
            matrix=tuple(tuple(_cell(row, column, material) for column in countries) for row in countries),
            multilateral=views.cards(reversed(site.multilateral)),
            single=views.cards(reversed(single)),
        ),
    )


def _cell(row: CountryTag, column: CountryTag, material: Material) -> PairCard | None:
    first, second = sorted((row.code, column.code))
    return material.views.pairs.get((first, second))


def pair_pages(material: Material) -> Iterator[Page]:
    for pair in material.site.pairs:
        card = material.views.pairs[pair.codes]
        url = pair_url(pair.codes)
        description = material.gettext("%(pair)s: articles, people and places through time") % {
            "pair": card.label
        }
        feeds = (material.feed(feed_url(url), card.label),)
        context = PairContext(
            shell=material.shell,
            head=material.head("pair", url, card.label, description, PAIRS, feeds=feeds),
            pair=card,
            years=material.views.years(pair.articles),
            sides=_sides(pair, card, material),
            places=_places(pair),
        )
        yield Page(url, context, tuple(article.file for article in pair.articles[:1]))


def _sides(
    pair: CountryPair, card: PairCard, material: Material
) -> tuple[tuple[CountryTag, tuple[PersonCard, ...]], ...]:
    people = dict(zip(pair.codes, pair.people, strict=True))
    return tuple((tag, material.views.person_cards(people[tag.code])) for tag in card.countries)


def _places(pair: CountryPair) -> tuple[tuple[str, int], ...]:
    places = Counter(article.location for article in pair.articles if article.location)
    return tuple(sorted(places.items(), key=lambda place: (-place[1], sort_key(place[0]))))


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
        for tag in by_name(tags[code] for code in {person.country for person in people if person.country})
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
                feeds=(material.feed(feed_url(url), card.name),),
            ),
            person=card,
            spellings=person.spellings,
            wikidata_url=f"https://www.wikidata.org/wiki/{person.wikidata}" if person.wikidata else None,
            roles=role_spans(person, material),
            years=material.views.years(articles_of(person)),
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


def countries_pages(material: Material) -> Iterator[Page]:
    views = material.views
    description = material.gettext("The countries that take part, their pairs and their people")
    tags = by_name(views.tags[country.code] for country in material.site.countries)
    head = material.head("countries", COUNTRIES, material.sections[COUNTRIES], description, COUNTRIES)
    cards = tuple(views.countries[tag.code] for tag in tags)
    yield Page(COUNTRIES, CountriesContext(material.shell, head, cards))


def country_pages(material: Material) -> Iterator[Page]:
    for country in material.site.countries:
        card, url = material.views.countries[country.code], country_url(country.code)
        description = material.gettext("%(country)s: articles, pairs and people") % {"country": card.tag.name}
        context = CountryContext(
            shell=material.shell,
            head=material.head("country", url, card.tag.name, description, COUNTRIES),
            country=card,
            people=material.views.person_cards(country.people),
            years=material.views.years(country.articles),
        )
        yield Page(url, context, tuple(article.file for article in country.articles[:1]))


def timeline_pages(material: Material) -> Iterator[Page]:
    description = material.gettext("All articles in order of time; uncertain dates are marked")
    head = material.head("timeline", TIMELINE, material.sections[TIMELINE], description, TIMELINE)
    years = material.views.years(material.site.articles)
    yield Page(TIMELINE, TimelineContext(material.shell, head, years))


def year_pages(material: Material) -> Iterator[Page]:
    """A page a year; what has no year stands on the timeline only."""
    years = [group for group in material.views.years(material.site.articles) if group.url]
    links = [None, *(Link(group.url or "", group.label) for group in years), None]
    for number, group in enumerate(years):
        description = material.gettext("The articles of %(year)s in order of time") % {"year": group.label}
        head = material.head("year", group.url or "", group.label, description, TIMELINE)
        yield Page(head.url, YearContext(material.shell, head, group, links[number], links[number + 2]))
