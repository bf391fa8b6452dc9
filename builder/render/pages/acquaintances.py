"""A person's names and meetings to views: how each article spells the name, whom it names beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from builder.content.article import Article
from builder.render.cards import PersonCard
from builder.render.page import Material
from builder.render.shell import Link
from builder.render.views import Views
from builder.site.meetings import Meeting
from builder.site.model import Person
from builder.site.urls import SEARCH

FEW = 3  # articles that are named; more are counted
SHARED = 5  # the same of a meeting


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way in which a name is written."""

    name: str
    count: int  # of articles; 0: people.yaml alone knows it
    articles: tuple[Link, ...]  # the first
    more: int  # that are not named


@dataclass(frozen=True, slots=True)
class MetCard:
    """Another person, and the articles that name both."""

    card: PersonCard
    count: int
    articles: tuple[Link, ...]  # the latest
    search_url: str | None  # finds all of them; None: all are named


def spellings_of(person: Person, views: Views) -> tuple[Spelling, ...]:
    """Returns every spelling, those of most articles first; none where the name is always the one shown."""
    written: dict[str, dict[str, Article]] = {}
    for appearance in person.appearances:
        written.setdefault(appearance.official.name, {})[appearance.article.slug] = appearance.article
    spellings = [
        Spelling(name, len(found), views.links(list(found.values())[:FEW]), max(0, len(found) - FEW))
        for name, found in sorted(written.items(), key=lambda one: (-len(one[1]), one[0]))
    ]
    spellings += [Spelling(name, 0, (), 0) for name in person.spellings if name not in written]
    return tuple(spellings) if [one.name for one in spellings] != [person.name] else ()


def met_card(person: Person, meeting: Meeting, filters: Mapping[str, str], material: Material) -> MetCard:
    """Takes what each person is called in the search, by id."""
    articles = meeting.articles
    both = [*(("person", filters[one.id]) for one in (person, meeting.person)), ("all", "person")]
    return MetCard(
        card=material.views.people[meeting.person.id],
        count=len(articles),
        articles=material.views.links(articles[: -SHARED - 1 : -1]),
        search_url=f"{SEARCH}?{urlencode(both)}" if len(articles) > SHARED else None,
    )
