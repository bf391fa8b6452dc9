"""
The people by letter, where they are too many for the page of all people or for that of their country.

A country of many people has a page of them; where that is too long as well, each letter has its own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from builder.render.cards import CountryTag, PersonCard, Tally
from builder.render.page import Material, Page
from builder.render.shell import Head, Link, Shell
from builder.site.lists import Letter, is_long, left_out, letters, most_present
from builder.site.model import Country, Person
from builder.site.urls import COUNTRIES, PEOPLE, country_url, people_of_country_url


@dataclass(frozen=True, slots=True)
class RegisterContext:
    shell: Shell
    head: Head
    kicker: str  # "" for the people of all countries
    countries: tuple[CountryTag, ...]  # whose colours the head bears
    count: int  # of the people here and on the pages that this one leads to
    letters: tuple[Tally, ...]  # where each letter stands on its own page
    people: tuple[PersonCard, ...]  # by name; where `letters` lead on, those most present


def leading_on(people: Sequence[Person], url: str) -> tuple[Tally, ...]:
    """Returns the letters of the list at `url`, which only lead to their pages."""
    return tuple(Tally(one.url, one.letter, one.count) for one in letters(people, url) if one.number == 1)


def register_pages(material: Material) -> Iterator[Page]:
    people, label = material.site.people, material.sections[PEOPLE]
    if is_long(people):
        yield from _letter_pages(people, Link(PEOPLE, label), None, material)
    for country in material.site.countries:
        if left_out(country.people):
            yield from _of_country(country, material)


def _of_country(country: Country, material: Material) -> Iterator[Page]:
    tag, url = material.views.tags[country.code], people_of_country_url(country.code)
    title = material.gettext("%(country)s: people") % {"country": tag.name}
    is_divided = is_long(country.people)
    yield Page(
        url,
        RegisterContext(
            shell=material.shell,
            head=_head(url, title, tag, material),
            kicker=material.gettext("Country"),
            countries=(tag,),
            count=len(country.people),
            letters=leading_on(country.people, url) if is_divided else (),
            people=material.views.person_cards(
                most_present(country.people) if is_divided else country.people
            ),
        ),
    )
    if is_divided:
        yield from _letter_pages(country.people, Link(url, title), tag, material)


def _letter_pages(
    people: Sequence[Person], parent: Link, tag: CountryTag | None, material: Material
) -> Iterator[Page]:
    pages = letters(people, parent.url)
    links = [None, *(Link(page.url, _label(page, material)) for page in pages), None]
    for page, before, after in zip(pages, links, links[2:], strict=False):
        title = f"{parent.label}, {_label(page, material)}"
        parents = [parent] if tag else []
        yield Page(
            page.url,
            RegisterContext(
                shell=material.shell,
                head=_head(page.url, title, tag, material, parents, before, after),
                kicker=material.gettext("Country") if tag else "",
                countries=(tag,) if tag else (),
                count=page.count,
                letters=(),
                people=material.views.person_cards(page.people),
            ),
        )


def _head(
    url: str,
    title: str,
    tag: CountryTag | None,
    material: Material,
    parents: Sequence[Link] = (),
    before: Link | None = None,
    after: Link | None = None,
) -> Head:
    description = material.gettext("%(title)s, by name") % {"title": title}
    above = [Link(country_url(tag.code), tag.name), *parents] if tag else parents
    section = COUNTRIES if tag else PEOPLE
    return material.head(
        "register", url, title, description, section, parents=above, previous=before, next=after
    )


def _label(page: Letter, material: Material) -> str:
    if page.number == 1:
        return page.letter
    return material.gettext("%(title)s, page %(number)s") % {"title": page.letter, "number": page.number}
