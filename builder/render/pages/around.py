"""What stands around an article: before and after it in its series, and what is related to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from builder.content.article import Article
from builder.render.cards import ArticleCard
from builder.render.durations import in_words
from builder.render.page import Material
from builder.render.views import articles_of
from builder.site.model import CountryPair, Person
from builder.site.related import Related, Relations
from builder.site.urls import pair_url, person_url

MAIN_PEOPLE = 3  # whose series are followed: those named first


@dataclass(frozen=True, slots=True)
class Series:
    """A pair or a person, and the articles of it on both sides of this one."""

    label: str
    url: str
    previous: ArticleCard | None
    next: ArticleCard | None


@dataclass(frozen=True, slots=True)
class RelatedCard:
    """An article that has to do with this one, and why."""

    card: ArticleCard
    reasons: tuple[str, ...]  # "same pair, 12 days earlier", "three people in common"


class Surroundings:
    """The series of a site, and where each article stands in them; made once for all articles."""

    def __init__(self, material: Material):
        site = material.site
        self._material = material
        self._pairs = {pair.codes: _places(pair.articles) for pair in site.pairs}
        self._of_person = {person.id: articles_of(person) for person in site.people}
        self._people = {person: _places(articles) for person, articles in self._of_person.items()}
        self._relations = Relations(site.articles, site.person_of, site.config.max_pair_countries)

    def series(self, article: Article, pairs: Sequence[CountryPair]) -> tuple[Series, ...]:
        """Returns its series that go on before or after it: its first pair's, then its main people's."""
        found = []
        if pairs:
            pair, card = pairs[0], self._material.views.pairs[pairs[0].codes]
            found.append(
                self._series(
                    card.label, pair_url(pair.codes), pair.articles, self._pairs[pair.codes], article
                )
            )
        for person in self._main_people(article):
            articles = self._of_person[person.id]
            found.append(
                self._series(person.name, person_url(person.id), articles, self._people[person.id], article)
            )
        told: dict[tuple[ArticleCard | None, ArticleCard | None], Series] = {}
        for one in found:
            # Two people who always met are one series: it is told once.
            told.setdefault((one.previous, one.next), one)
        return tuple(one for one in told.values() if one.previous or one.next)

    def _main_people(self, article: Article) -> list[Person]:
        site = self._material.site
        people = {
            (person := site.person_of[article.slug, index]).id: person
            for index in range(len(article.officials))
        }
        return list(people.values())[:MAIN_PEOPLE]

    def _series(
        self, label: str, url: str, articles: Sequence[Article], places: Mapping[str, int], article: Article
    ) -> Series:
        place, cards = places[article.slug], self._material.views.articles
        return Series(
            label,
            url,
            cards[articles[place - 1].slug] if place else None,
            cards[articles[place + 1].slug] if place + 1 < len(articles) else None,
        )

    def related(self, article: Article, series: Sequence[Series]) -> tuple[RelatedCard, ...]:
        """Returns the articles that have most to do with this one, beside those that its series show."""
        cards = self._material.views.articles
        shown = {card.url for one in series for card in (one.previous, one.next) if card}
        found = self._relations.of(article, lambda other: cards[other.slug].url not in shown)
        return tuple(RelatedCard(cards[one.article.slug], self._reasons(one)) for one in found)

    def _reasons(self, related: Related) -> tuple[str, ...]:
        _, interface = self._material.gettext, self._material.interface
        reasons = []
        if related.is_same_pair:
            reasons.append(self._in_pair(related.days))
        if related.people:
            text = interface.ngettext(
                "%(count)s person in common", "%(count)s people in common", related.people
            )
            reasons.append(text % {"count": related.people})
        if related.is_same_place:
            reasons.append(_("same place the same week"))
        return tuple(reasons)

    def _in_pair(self, days: int | None) -> str:
        _ = self._material.gettext
        if days is None:
            return _("same pair")
        if days == 0:
            return _("same pair, the same day")
        time = {"time": in_words(abs(days), self._material.interface)}
        return (_("same pair, %(time)s earlier") if days < 0 else _("same pair, %(time)s later")) % time


def _places(articles: Sequence[Article]) -> dict[str, int]:
    return {article.slug: place for place, article in enumerate(articles)}
