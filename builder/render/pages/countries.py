"""The countries: all of them, and each."""

from collections.abc import Iterator
from dataclasses import dataclass

from builder.render.cards import CountryCard, Listing, PersonCard, Tally
from builder.render.graphics.activity import Activity, make_activity
from builder.render.graphics.links import in_the_list
from builder.render.graphics.timeline import Timeline, make_timeline
from builder.render.page import Material, Page
from builder.render.pages.overview import Overview, of_country
from builder.render.shell import Head, Shell
from builder.render.views import by_name
from builder.site.lists import foremost, left_out, most_present
from builder.site.model import Country
from builder.site.places import Place, join_places
from builder.site.urls import COUNTRIES, country_url, people_of_country_url


@dataclass(frozen=True, slots=True)
class CountriesContext:
    shell: Shell
    head: Head
    countries: tuple[CountryCard, ...]


@dataclass(frozen=True, slots=True)
class CountryContext:
    shell: Shell
    head: Head
    country: CountryCard
    overview: Overview
    people: tuple[PersonCard, ...]  # those in most articles first
    all_people: Tally | None  # where not all are shown
    places: tuple[Place, ...]  # those of most articles first
    more_places: int  # that are not shown
    events: Listing
    timeline: Timeline | None
    activity: Activity | None


def countries_pages(material: Material) -> Iterator[Page]:
    views = material.views
    description = material.gettext("The countries that take part, their pairs and their people")
    tags = by_name(
        (views.tags[country.code] for country in material.site.countries), material.interface.language
    )
    head = material.head("countries", COUNTRIES, material.sections[COUNTRIES], description, COUNTRIES)
    cards = tuple(views.countries[tag.code] for tag in tags)
    yield Page(COUNTRIES, CountriesContext(material.shell, head, cards))


def country_pages(material: Material) -> Iterator[Page]:
    for country in material.site.countries:
        card, url = material.views.countries[country.code], country_url(country.code)
        description = material.gettext("%(country)s: articles, pairs and people") % {"country": card.tag.name}
        people, places = most_present(country.people), join_places(country.articles)
        years = in_the_list(country.articles, url)
        timeline = make_timeline(country.articles, material.views, years)
        context = CountryContext(
            shell=material.shell,
            head=material.head(
                "country",
                url,
                card.tag.name,
                description,
                COUNTRIES,
                picture=material.pictures.countries[country.code],
                feeds=material.feeds(url, card.tag.name),
                drawings=(timeline,),
            ),
            country=card,
            overview=of_country(country, material),
            people=material.views.person_cards(people),
            all_people=_all(country, material) if left_out(country.people) else None,
            places=tuple(foremost(places, few=True)),
            more_places=left_out(places, few=True),
            events=material.views.listing(country.articles, url),
            timeline=timeline,
            activity=make_activity(country.articles, material.interface, years),
        )
        yield Page(url, context, tuple(article.file for article in country.articles[:1]))


def _all(country: Country, material: Material) -> Tally:
    return Tally(people_of_country_url(country.code), material.gettext("All people"), len(country.people))
