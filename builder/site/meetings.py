"""Articles to who stands in them with whom: people, and the countries of the others."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from builder.content.article import Article
from builder.site.model import Person, Site
from builder.text import sort_key


@dataclass(frozen=True, slots=True)
class Meeting:
    """Another person, and the articles that name both."""

    person: Person
    articles: tuple[Article, ...]  # in the order of time


class Meetings:
    """Who shares articles with whom; made once for all people."""

    def __init__(self, site: Site):
        self._people = {person.id: person for person in site.people}
        self._shared: dict[str, defaultdict[str, list[Article]]] = {
            person.id: defaultdict(list) for person in site.people
        }
        self._countries: dict[str, Counter[str]] = {person.id: Counter() for person in site.people}
        for article in site.articles:
            self._add(article, site.person_of)

    def _add(self, article: Article, person_of: Mapping[tuple[str, int], Person]) -> None:
        present: dict[str, str | None] = {}
        for index, official in enumerate(article.officials):
            person = person_of[article.slug, index]
            present.setdefault(person.id, official.country or person.country)
        for one, own in present.items():
            others = self._shared[one]
            for other in present:
                if other != one:
                    others[other].append(article)
            self._countries[one].update({code for code in present.values() if code and code != own})

    def of(self, person: Person) -> Sequence[Meeting]:
        """Returns whom a person met, those of most articles first, then by name."""
        found = [
            Meeting(self._people[other], tuple(shared)) for other, shared in self._shared[person.id].items()
        ]
        found.sort(key=lambda one: (-len(one.articles), sort_key(one.person.sort_name), one.person.id))
        return found

    def countries(self, person: Person) -> Sequence[tuple[str, int]]:
        """Returns the other countries whose people a person met, with in how many articles; most first."""
        return sorted(self._countries[person.id].items(), key=lambda one: (-one[1], one[0]))
