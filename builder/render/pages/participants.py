"""The people of one article: who they are, in which office then, and how the article spells them."""

from dataclasses import dataclass

from builder.content.article import Article
from builder.render.cards import CountryTag
from builder.render.page import Material
from builder.render.typography import typeset
from builder.site.offices import office_at
from builder.site.urls import person_url


@dataclass(frozen=True, slots=True)
class Participant:
    """A person in the facts of an article."""

    url: str
    name: str
    role: str | None  # as the article gives it
    office: str | None  # of people.yaml on that day, where the article gives no role
    country: CountryTag | None
    spelling: str | None  # the article's own, where it is another than the name shown


def participants_of(article: Article, material: Material) -> tuple[Participant, ...]:
    """Returns the people in order of appearance, once each."""
    found: dict[str, Participant] = {}
    language = article.language or material.site.config.language
    for index, official in enumerate(article.officials):
        person = material.site.person_of[article.slug, index]
        if person.id in found:
            continue
        country = official.country or person.country
        found[person.id] = Participant(
            url=person_url(person.id),
            name=person.name,
            role=typeset(official.role, language) if official.role else None,
            office=None if official.role else office_at(person, article.date),
            country=material.views.tags[country] if country else None,
            spelling=official.name if official.name != person.name else None,
        )
    return tuple(found.values())
