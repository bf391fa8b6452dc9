"""
The articles of a Site to search records, and the records to the index that the search page reads.

A record is a copy of the article made for Pagefind, in signs that it can part words at. As metadata it
carries the forms under which the article should also be found: words in plain letters, every spelling
of its people, its countries and places in other languages. The published page is left alone.
"""

import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from builder.content.article import Article
from builder.content.dates import EventDate
from builder.render.locale import Interface, country_name, load_interface
from builder.render.search import pagefind
from builder.render.search.placenames import LANGUAGES, other_names, places_in
from builder.render.search.text import folded_words, plain_text, search_copy
from builder.render.withheld import is_excerpt
from builder.site.model import Person, Site
from builder.site.pairs import pair_codes
from builder.site.urls import article_url
from builder.text import fold, sort_key

# A word that every record has and nobody types. Asked for no word at all, Pagefind fetches the words of the
# whole index (7.5 MB at 10,000 articles); asked for this one, a single piece of it.
EVERY = "\ua66e"

# A date such as 201X may be of any of ten years; one that is vaguer says nothing about the year.
MOST_YEARS = 10


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """What the search knows of one article."""

    url: str  # from the site's root; Pagefind puts the base path before it
    language: str  # of the interface, for all records: another language would be an index apart
    title: str
    text: str  # summary, body and captions in the plain signs of the search copy
    date: str  # as pages show it; "" where nothing is known
    place: str
    sort_date: str  # the lower bound; "0000" where there is none
    aliases: tuple[str, ...]  # searched, never shown
    filters: Mapping[str, tuple[str, ...]]  # pair, country, person, year, place


def search_records(site: Site) -> Iterator[SearchRecord]:
    """Yields a record for each article, by url: the order decides the bytes of the index."""
    interface = load_interface(site.config.language)
    shown = people_in_filter(site)
    known_as = {person.id: tuple(_names_of(person)) for person in site.people}
    for article in sorted(site.articles, key=lambda article: article.slug):
        people = dict.fromkeys(
            site.person_of[article.slug, index].id for index in range(len(article.officials))
        )
        text = _text(article, is_whole=not is_excerpt(site.config))
        yield SearchRecord(
            url=article_url(article.slug),
            language=site.config.language,
            title=article.title,
            text=text,
            date=article.date.describe(site.config.language) if article.date else "",
            place=article.location or "",
            sort_date=_sort_date(article.date),
            aliases=_aliases(article, text, [name for person in people for name in known_as[person]]),
            filters=_filters(
                article, [shown[person] for person in people], interface, site.config.max_pair_countries
            ),
        )


def records_hash(records: Iterable[SearchRecord]) -> str:
    """Returns what stays the same as long as the index need not be made anew."""
    digest = sha256(pagefind.version().encode())
    for record in records:
        digest.update(json.dumps(_as_pagefind(record).message(), sort_keys=True).encode())
    return digest.hexdigest()


def index(records: Iterable[SearchRecord], target: Path) -> None:
    """Writes `target`/pagefind anew; raises OutputError where Pagefind is missing or fails."""
    pagefind.write_index((_as_pagefind(record) for record in records), target / "pagefind")


def _as_pagefind(record: SearchRecord) -> pagefind.Record:
    """
    A record as Pagefind takes it. An article without the key that results are sorted by would vanish
    from them, and the undated come last in both directions: so there are two keys.
    """
    oldest = record.sort_date if record.sort_date != "0000" else "9999"
    meta = {
        "title": record.title,
        "date": record.date,
        "place": record.place,
        "alias": " ".join(record.aliases),
        "every": EVERY,
    }
    return pagefind.Record(
        url=record.url,
        content=record.text,
        language=record.language,
        # The title is searched as the body is, so it has plain signs too; the page puts the others back.
        meta={key: search_copy(value) for key, value in meta.items() if value},
        filters={key: list(values) for key, values in record.filters.items() if values},
        sort={"newest": record.sort_date, "oldest": oldest},
    )


def _text(article: Article, *, is_whole: bool) -> str:
    """The text to be found; where only excerpts are published, the index must not hold the body either."""
    captions = [caption.text for caption in article.captions] if is_whole else []
    body = plain_text(article.body) if is_whole else ""
    return search_copy(" ".join(filter(None, [article.summary, body, *captions])))


def _sort_date(date: EventDate | None) -> str:
    bound = (date.earliest or date.latest) if date else None
    return bound.isoformat() if bound else "0000"


def _aliases(article: Article, text: str, people: Iterable[str]) -> tuple[str, ...]:
    """Every other form under which the article should be found, each once."""
    whole = f"{search_copy(article.title)} {text}"
    places = [article.location or "", (article.dateline.place or "") if article.dateline else ""]
    forms = [
        *folded_words(f"{whole} {' '.join(places)}"),
        *people,
        *(country_name(code, language) for code in article.countries for language in LANGUAGES),
        *(
            name
            for place in (*places, *places_in(whole))
            for part in place.split(",")
            for name in other_names(part)
        ),
    ]
    return tuple(dict.fromkeys(filter(None, forms)))


def _names_of(person: Person) -> Iterator[str]:
    """The names of a person, and those in another script or with unfolded letters in plain letters too."""
    for name in (person.name, *person.spellings, *filter(None, [person.native_name])):
        yield name
        if not unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode().strip():
            yield fold(name)
        yield from folded_words(name)


def people_in_filter(site: Site) -> dict[str, str]:
    """What each person is called in the filter, by id; two people of one name are told apart by their id."""
    count: dict[str, int] = {}
    for person in site.people:
        count[person.name] = count.get(person.name, 0) + 1
    return {
        person.id: person.name if count[person.name] == 1 else f"{person.name} ({person.id})"
        for person in site.people
    }


def _filters(
    article: Article, people: list[str], interface: Interface, limit: int
) -> dict[str, tuple[str, ...]]:
    return {
        "pair": tuple(_pair_name(codes, interface) for codes in pair_codes(article, limit)),
        "country": tuple(interface.country_name(code) for code in dict.fromkeys(article.countries)),
        "person": tuple(people),
        "year": _years(article.date),
        "place": (article.location,) if article.location else (),
    }


def _pair_name(codes: tuple[str, str], interface: Interface) -> str:
    """The pair as its page is titled: by the names in the interface language, not by the codes."""
    return " – ".join(
        sorted(
            (interface.country_name(code) for code in codes),
            key=lambda name: sort_key(name, interface.language),
        )
    )


def _years(date: EventDate | None) -> tuple[str, ...]:
    """Every year that the date may lie in."""
    bounds = [bound.year for bound in (date.earliest, date.latest) if bound] if date else []
    if not bounds or bounds[-1] - bounds[0] >= MOST_YEARS:
        return ()
    return tuple(f"{year:04d}" for year in range(bounds[0], bounds[-1] + 1))
