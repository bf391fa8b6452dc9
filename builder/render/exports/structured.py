"""
What a page says, for search engines and other programs: JSON-LD in the words of schema.org.

Only what the page shows, and only what is certain: a day of publication stands there where nothing of it is
in doubt.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from builder.config import SiteConfig
from builder.content.article import Article
from builder.render.cards import ArticleCard, CountryTag, PersonCard
from builder.render.environment import permalink
from builder.render.exports.resource import DataFile
from builder.render.shell import Link
from builder.site.model import Person
from builder.site.urls import DATA, HOME, SEARCH, person_url

Thing = dict[str, Any]

# What a page is; a kind that is not named here is a list of things.
PAGE_TYPES = {"page": "WebPage", "search": "SearchResultsPage"}
OWN_THING = frozenset({"home", "article", "person", "data"})  # what their pages are about says it all


def graph(things: Iterable[Thing]) -> Mapping[str, Any] | None:
    """Returns the things of one page as a document, None where there are none."""
    found = list(things)
    return {"@context": "https://schema.org", "@graph": found} if found else None


def page_thing(kind: str, url: str, title: str, description: str, config: SiteConfig) -> list[Thing]:
    """The page itself: a collection, unless its kind says otherwise."""
    if kind in OWN_THING:
        return []
    return [
        _known(
            {
                "@type": PAGE_TYPES.get(kind, "CollectionPage"),
                "@id": permalink(url, config.base_url),
                "url": permalink(url, config.base_url),
                "name": title,
                "description": description,
                "inLanguage": config.language,
                "isPartOf": _site(config),
            }
        )
    ]


def breadcrumbs(crumbs: Sequence[Link], url: str, title: str, config: SiteConfig) -> list[Thing]:
    """The way from the home page down to the page; nothing on the home page."""
    if not crumbs:
        return []
    links = [*crumbs, Link(url, title)]
    items = [
        {
            "@type": "ListItem",
            "position": place,
            "name": link.label,
            "item": permalink(link.url, config.base_url),
        }
        for place, link in enumerate(links, start=1)
    ]
    return [{"@type": "BreadcrumbList", "itemListElement": items}]


def website(config: SiteConfig) -> Thing:
    """The site, with the address of its search."""
    words = permalink(SEARCH, config.base_url) + "?q={words}"
    return _known(
        {
            "@type": "WebSite",
            **_site(config),
            "url": permalink(HOME, config.base_url),
            "name": config.title,
            "description": config.description,
            "inLanguage": config.language,
            "copyrightNotice": config.rights,
            "potentialAction": {
                "@type": "SearchAction",
                "target": {"@type": "EntryPoint", "urlTemplate": words},
                "query-input": "required name=words",
            },
        }
    )


def news_article(article: Article, card: ArticleCard, dateline: str | None, config: SiteConfig) -> Thing:
    """An article; `dateline` is as the page prints it."""
    url = permalink(card.url, config.base_url)
    return _known(
        {
            "@type": "NewsArticle",
            "@id": url,
            "url": url,
            "identifier": article.slug,
            "headline": article.title,
            "description": article.summary,
            "inLanguage": article.language or config.language,
            **_days(article),
            "dateline": dateline,
            "contentLocation": {"@type": "Place", "name": article.location} if article.location else None,
            "about": [_country(tag, config) for tag in card.countries],
            "mentions": [
                _known(
                    {
                        "@type": "Person",
                        "@id": permalink(person.url, config.base_url),
                        "name": person.name,
                        "jobTitle": person.role,
                    }
                )
                for person in card.people
            ],
            "sourceOrganization": _organisation(article.agency),
            "isBasedOn": article.source_url,
            "publisher": _organisation(config.title),
            "copyrightNotice": config.rights,
            "isPartOf": _site(config),
        }
    )


def _days(article: Article) -> Thing:
    """The day, or the days of a span, a month, a year; nothing of a date in doubt, whose bounds would lie."""
    date = article.date
    if date is None or not (date.earliest and date.latest):
        return {}
    if not date.is_certain and date.as_datetime() != date.edtf:
        return {}
    first, last = date.earliest.isoformat(), date.latest.isoformat()
    if first == last:
        return {"datePublished": first, "temporalCoverage": first}
    return {"temporalCoverage": f"{first}/{last}"}


def person_thing(person: Person, card: PersonCard, config: SiteConfig) -> Thing:
    url = permalink(person_url(person.id), config.base_url)
    names = [*([person.native_name] if person.native_name else []), *person.spellings]
    return _known(
        {
            "@type": "Person",
            "@id": url,
            "url": url,
            "name": person.name,
            "alternateName": names,
            "jobTitle": card.role,
            "sameAs": f"https://www.wikidata.org/wiki/{person.wikidata}" if person.wikidata else None,
        }
    )


def dataset(files: Sequence[DataFile], title: str, description: str, config: SiteConfig) -> Thing:
    """The files of /data/ as one data set."""
    url = permalink(DATA, config.base_url)
    return _known(
        {
            "@type": "Dataset",
            "@id": url,
            "url": url,
            "name": f"{title} – {config.title}",
            "description": f"{description}. {config.description}".strip(),
            "inLanguage": config.language,
            "isAccessibleForFree": True,
            "creator": _organisation(config.title),
            "copyrightNotice": config.rights,
            "includedInDataCatalog": {"@type": "DataCatalog", "name": config.title},
            "distribution": [
                {
                    "@type": "DataDownload",
                    "name": file.resource.title,
                    "description": file.resource.description,
                    "contentUrl": permalink(file.resource.url, config.base_url),
                    "encodingFormat": file.resource.mediatype,
                    "contentSize": f"{file.size} B",
                    "sha256": file.sha256,
                }
                for file in files
            ],
        }
    )


def _country(tag: CountryTag, config: SiteConfig) -> Thing:
    return _known(
        {
            # The European Union takes part as a country does, and is none.
            "@type": "AdministrativeArea" if tag.code == "EU" else "Country",
            "name": tag.name,
            "identifier": tag.code,
            "url": permalink(tag.url, config.base_url) if tag.url else None,
        }
    )


def _organisation(name: str | None) -> Thing | None:
    return {"@type": "Organization", "name": name} if name else None


def _site(config: SiteConfig) -> Thing:
    return {"@id": permalink(HOME, config.base_url)}


def _known(thing: Thing) -> Thing:
    """The thing without what is not known."""
    return {name: value for name, value in thing.items() if value not in (None, "", [])}
