"""Articles, pairs and meetings to flat records: plain values, in the order of time, most articles first."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations
from typing import Any

from builder.content.article import Article
from builder.content.dates import EventDate
from builder.render.environment import permalink
from builder.render.views import Views
from builder.render.withheld import is_excerpt, is_withheld
from builder.site.model import Person, Site
from builder.site.urls import article_url, pair_url

Record = dict[str, Any]


@lru_cache(maxsize=16_384)
def date_record(date: EventDate | None) -> Record:
    """What is known of a date: itself, its bounds, and whether it is certain. It is shared: copy it."""
    earliest, latest = (date.earliest, date.latest) if date else (None, None)
    return {
        "date": date.edtf if date else None,
        "earliest": earliest.isoformat() if earliest else None,
        "latest": latest.isoformat() if latest else None,
        "certain": bool(date and date.is_certain),
    }


def people_of(article: Article, site: Site) -> list[tuple[Person, str | None, str | None]]:
    """The people of an article, once each in order of appearance: person, role, country."""
    found: dict[str, tuple[Person, str | None, str | None]] = {}
    for index, official in enumerate(article.officials):
        person = site.person_of[article.slug, index]
        found.setdefault(person.id, (person, official.role, official.country or person.country))
    return list(found.values())


def article_records(site: Site) -> Iterator[Record]:
    """An article with its facts and the evidence for them; never with its text."""
    with_quotes = not is_excerpt(site.config)
    for article in site.articles:
        yield {
            **_head(article, site),
            "countries": list(dict.fromkeys(article.countries)),
            "officials": [
                {
                    "person": site.person_of[article.slug, index].id,
                    "name": official.name,
                    "role": official.role,
                    "country": official.country,
                }
                for index, official in enumerate(article.officials)
            ],
            "mentions": list(dict.fromkeys(article.mentions)),
            "organisations": list(article.organisations),
            **_tail(article),
            "evidence": {
                field: [
                    {"rule": one.rule, **({"quote": one.quote} if with_quotes else {})} for one in findings
                ]
                for field, findings in article.evidence.items()
            },
            "corrections": [
                {
                    "field": one.field,
                    "was": None if is_withheld(one.field, site.config) else one.was,
                    "reason": one.reason,
                    "source": one.source,
                }
                for one in article.corrections
            ],
        }


def article_rows(site: Site) -> Iterator[Record]:
    """The same as one flat row an article."""
    for article in site.articles:
        yield {
            **_head(article, site),
            "countries": ";".join(dict.fromkeys(article.countries)),
            "people": ";".join(person.id for person, _, _ in people_of(article, site)),
            "mentions": ";".join(dict.fromkeys(article.mentions)),
            **_tail(article),
        }


def _head(article: Article, site: Site) -> Record:
    return {
        "id": article.slug,
        "url": permalink(article_url(article.slug), site.config.base_url),
        "title": article.title,
        "language": article.language,
        **date_record(article.date),
        "location": article.location,
    }


def _tail(article: Article) -> Record:
    return {"agency": article.agency, "summary": article.summary, "source_url": article.source_url}


def pair_rows(site: Site, views: Views) -> Iterator[Record]:
    for pair in site.pairs:
        first, second = pair.people
        yield {
            "id": "-".join(pair.codes).lower(),
            "url": permalink(pair_url(pair.codes), site.config.base_url),
            "label": views.pairs[pair.codes].label,
            "country_1": pair.codes[0],
            "country_2": pair.codes[1],
            "articles": len(pair.articles),
            **bounds(pair.articles),
            "people_1": len(first),
            "people_2": len(second),
        }


def bounds(articles: Iterable[Article]) -> Record:
    """The first and the last day that any of the articles may be of."""
    dates = [date_record(article.date) for article in articles]
    return {
        "earliest": min((date["earliest"] for date in dates if date["earliest"]), default=None),
        "latest": max((date["latest"] for date in dates if date["latest"]), default=None),
    }


def meeting_rows(site: Site) -> Iterator[Record]:
    """A row for every two people of an article, in the order of their ids."""
    for article in site.articles:
        people = sorted(people_of(article, site), key=lambda one: one[0].id)
        if len(people) < 2:
            continue
        event = {"article": article.slug, **date_record(article.date), "location": article.location}
        sides = [
            (
                {"person_1": person.id, "name_1": person.name, "role_1": role, "country_1": country},
                {"person_2": person.id, "name_2": person.name, "role_2": role, "country_2": country},
            )
            for person, role, country in people
        ]
        for (first, _), (_, second) in combinations(sides, 2):
            yield {**event, **first, **second}
