"""One article: its text, its facts and why they are believed."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from babel.dates import format_skeleton

from builder.content.article import Article, Dateline
from builder.render.cards import (
    ArticleCard,
    CorrectionView,
    CountryTag,
    DateView,
    EvidenceView,
    PairCard,
    PersonTag,
)
from builder.render.exports.citations import citation_links
from builder.render.exports.citations.citation import citation_meta, citation_of, citation_text
from builder.render.exports.structured import news_article
from builder.render.page import Material, Page, edit_url
from builder.render.pages.evidence import corrections_of, evidence_of
from builder.render.shell import FileLink, Head, Shell
from builder.render.typography import typeset
from builder.site.model import CountryPair
from builder.site.pairs import pair_codes
from builder.site.urls import ARTICLES, article_url


@dataclass(frozen=True, slots=True)
class ArticleContext:
    shell: Shell
    head: Head
    title: str
    language: str | None  # of the article, where it is not the interface's
    summary: str | None
    body: str  # safe HTML
    date: DateView
    location: str | None
    dateline: str | None  # as printed: "Hanoï, 7 mars"
    agency: str | None
    people: tuple[PersonTag, ...]
    countries: tuple[CountryTag, ...]
    mentions: tuple[CountryTag, ...]
    organisations: tuple[str, ...]
    captions: tuple[tuple[str, str | None], ...]  # text, credit
    pairs: tuple[PairCard, ...]
    previous: ArticleCard | None  # in the first pair, by date
    next: ArticleCard | None
    evidence: tuple[EvidenceView, ...]
    corrections: tuple[CorrectionView, ...]
    source_url: str | None
    edit_url: str | None  # "correct this page", where site.yaml names the repository
    is_excerpt: bool  # publish: excerpt — there is no body
    citation: str  # the article as others cite it, on one line
    citation_files: tuple[FileLink, ...]
    citation_meta: tuple[tuple[str, str], ...]  # name and content of the tags for reference managers


def article_pages(material: Material) -> Iterator[Page]:
    pairs = {pair.codes: pair for pair in material.site.pairs}
    places = {
        (pair.codes, article.slug): place
        for pair in material.site.pairs
        for place, article in enumerate(pair.articles)
    }
    for article in material.site.articles:
        own = [pairs[codes] for codes in pair_codes(article, material.site.config.max_pair_countries)]
        own.sort(key=lambda pair: (-len(pair.articles), pair.codes))
        place = places[own[0].codes, article.slug] if own else 0
        yield _article_page(article, own, place, material)


def _article_page(article: Article, pairs: list[CountryPair], place: int, material: Material) -> Page:
    views, config = material.views, material.site.config
    card = views.articles[article.slug]
    series = pairs[0].articles if pairs else ()
    is_excerpt = config.publish == "excerpt"
    url, citation = article_url(article.slug), citation_of(article, config)
    dateline = _as_printed(article.dateline, config.language)
    things = [news_article(article, card, dateline, config)]
    language = article.language or config.language
    context = ArticleContext(
        shell=material.shell,
        head=material.head(
            "article",
            url,
            article.title,
            _description(card),
            ARTICLES,
            things=things,
            picture=material.pictures.of_article(article),
        ),
        title=card.title,
        language=article.language if article.language != config.language else None,
        summary=card.summary,
        body="" if is_excerpt else _body(article, language, material),
        date=card.date,
        location=article.location,
        dateline=dateline,
        agency=article.agency,
        people=card.people,
        countries=card.countries,
        mentions=tuple(views.tags[code] for code in dict.fromkeys(article.mentions)),
        organisations=article.organisations,
        # Captions and quotes are the wire's own words: with an excerpt they stay here.
        captions=()
        if is_excerpt
        else tuple((typeset(caption.text, language), caption.credit) for caption in article.captions),
        pairs=_cards(pairs, material),
        previous=views.articles[series[place - 1].slug] if place > 0 else None,
        next=views.articles[series[place + 1].slug] if place + 1 < len(series) else None,
        evidence=evidence_of(article, material, with_quotes=not is_excerpt),
        corrections=corrections_of(article, material),
        source_url=article.source_url,
        edit_url=edit_url(config, article.file),
        is_excerpt=is_excerpt,
        citation=citation_text(citation, material.gettext),
        citation_files=citation_links(article),
        citation_meta=citation_meta(citation),
    )
    return Page(url, context, (article.file,))


def _captions(article: Article, language: str) -> tuple[tuple[str, str | None], ...]:
    return tuple((typeset(caption.text, language), caption.credit) for caption in article.captions)


def _body(article: Article, language: str, material: Material) -> str:
    return material.markdown.render(article.body, file=article.file, language=language)


def _cards(pairs: list[CountryPair], material: Material) -> tuple[PairCard, ...]:
    return tuple(material.views.pairs[pair.codes] for pair in pairs)


def _description(card: ArticleCard) -> str:
    """The standfirst; where there is none the facts: "Hanoï, 28 mars 2018. Russie, Vietnam."."""
    if card.summary:
        return card.summary
    when = ", ".join(part for part in (card.location, card.date.text) if part)
    who = ", ".join(tag.name for tag in card.countries)
    return " ".join(f"{part}." for part in (when, who) if part)


def _as_printed(dateline: Dateline | None, language: str) -> str | None:
    """Place and day; a wire prints no year, so none is missed: "Hanoï, 7 mars"."""
    if dateline is None:
        return None
    day = None
    if dateline.date is not None:
        date = dateline.date
        if date.earliest is None and date.latest is None and date.month and date.day:
            # 2000 only lends its shape to the day: it is a leap year, so 29 February is a day of it.
            day = format_skeleton("MMMMd", dt.date(2000, date.month, date.day), locale=language)
        else:
            day = date.describe(language)
    return ", ".join(part for part in (dateline.place, day) if part) or None
