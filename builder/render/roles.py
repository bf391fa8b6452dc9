"""
A person's offices and appearances to roles through time.

people.yaml knows terms of office. An article attests a role on one day only: it claims no tenure,
and says so ("attested …").
"""

from collections.abc import Sequence
from dataclasses import dataclass

from builder.content.article import Article
from builder.content.authority import Term
from builder.render.cards import CountryTag, RoleSpan
from builder.render.page import Material
from builder.render.typography import typeset
from builder.site.model import Person
from builder.text import fold

MOST = 5  # articles named under a role: all of them stand on the person's timeline


@dataclass(frozen=True, slots=True)
class Role:
    """A term of office, or a role that only articles attest."""

    name: str
    country: str | None
    term: Term | None
    articles: tuple[Article, ...]  # that attest it, oldest first


def roles_of(person: Person) -> tuple[Role, ...]:
    """Returns the offices of people.yaml, oldest first, then the roles that only articles attest."""
    attested = _attested(person)
    terms = sorted(
        person.terms, key=lambda term: (term.start is None, term.start.sort_key if term.start else ())
    )
    roles = [Role(term.role, person.country, term, tuple(_taken(attested, term))) for term in terms]
    roles += [
        Role(name, country or person.country, None, tuple(articles))
        for name, country, articles in attested.values()
        if articles
    ]
    return tuple(roles)


def role_spans(roles: Sequence[Role], material: Material) -> tuple[RoleSpan, ...]:
    """Returns roles as a page tells them in words."""
    return tuple(_span(role, material) for role in roles)


def _attested(person: Person) -> dict[str, tuple[str, str | None, list[Article]]]:
    """The roles of the articles by folded name: as first written, for which country, in which articles."""
    found: dict[str, tuple[str, str | None, list[Article]]] = {}
    for appearance in person.appearances:
        official = appearance.official
        if official.role:
            articles = found.setdefault(fold(official.role), (official.role, official.country, []))[2]
            if not articles or articles[-1].slug != appearance.article.slug:
                articles.append(appearance.article)
    return found


def _taken(attested: dict[str, tuple[str, str | None, list[Article]]], term: Term) -> list[Article]:
    """
    Takes out the articles that attest an office: they stand under it, not beside it.

    One office may be held twice: an article goes with the term in which it may lie, an undated one with
    the first.
    """
    articles = attested.get(fold(term.role), ("", None, []))[2]
    taken = [article for article in articles if _may_lie_in(article, term)]
    slugs = {article.slug for article in taken}
    articles[:] = [article for article in articles if article.slug not in slugs]
    return taken


def _may_lie_in(article: Article, term: Term) -> bool:
    """Whether the days that an article may be of and those of a term touch; the unknown rules nothing out."""
    if article.date is None:
        return True
    first, last = article.date.earliest, article.date.latest
    begin = term.start.earliest if term.start else None
    end = term.end.latest if term.end else None
    return not (last and begin and last < begin) and not (first and end and first > end)


def _tag(code: str | None, material: Material) -> CountryTag | None:
    return material.views.tags[code] if code else None


def _term(term: Term, material: Material) -> str:
    language, _ = material.interface.language, material.gettext
    start = term.start.describe(language) if term.start else None
    end = term.end.describe(language) if term.end else None
    if start and end:
        return f"{start} – {end}"
    if start:
        return _("since %(date)s") % {"date": start}
    return _("until %(date)s") % {"date": end} if end else _("dates unknown")


def _attestation(articles: Sequence[Article], material: Material) -> str:
    """The day of the article, or the first and the last; articles without a date attest no time."""
    dates = [material.views.dates.view(article.date).text for article in articles if article.date]
    if not dates:
        return material.gettext("attested, undated")
    if dates[0] == dates[-1]:
        return material.gettext("attested: %(date)s") % {"date": dates[0]}
    return material.gettext("attested: from %(first)s to %(last)s") % {"first": dates[0], "last": dates[-1]}


def _span(role: Role, material: Material) -> RoleSpan:
    time = _term(role.term, material) if role.term else _attestation(role.articles, material)
    links = material.views.links(role.articles[:MOST])
    left_out = max(0, len(role.articles) - MOST)
    name = typeset(role.name, material.interface.language)
    return RoleSpan(name, _tag(role.country, material), time, links, left_out)
