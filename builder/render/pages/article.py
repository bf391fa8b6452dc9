"""One article: its text, its facts and why they are believed."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from babel.dates import format_skeleton

from builder.content.article import Article, Dateline
from builder.render import withheld
from builder.render.cards import (
    ArticleCard,
    CorrectionView,
    CountryTag,
    DateView,
    Finding,
    PairCard,
    Reason,
)
from builder.render.doubts import possible_days
from builder.render.exports.citations import citation_links
from builder.render.exports.citations.citation import citation_meta, citation_of, citation_text
from builder.render.exports.structured import news_article
from builder.render.page import Material, Page, edit_url, file_url
from builder.render.pages.around import RelatedCard, Series, Surroundings
from builder.render.pages.corrections import corrections_of
from builder.render.pages.evidence import other_findings, reasons_of
from builder.render.pages.participants import Participant, participants_of
from builder.render.shell import FileLink, Head, Shell
from builder.render.typography import typeset
from builder.site.model import CountryPair
from builder.site.pairs import pair_codes
from builder.site.urls import ARTICLES


@dataclass(frozen=True, slots=True)
class ArticleContext:
    shell: Shell
    head: Head
    title: str
    language: str | None  # of the article, where it is not the interface's
    summary: str | None
    body: str  # safe HTML
    date: DateView
    possible: str | None  # the days that an uncertain date leaves open, in plain words
    location: str | None
    dateline: str | None  # as printed: "Hanoï, 7 mars"
    agency: str | None
    people: tuple[Participant, ...]
    countries: tuple[CountryTag, ...]
    mentions: tuple[CountryTag, ...]
    organisations: tuple[str, ...]
    captions: tuple[tuple[str, str | None], ...]  # text, credit
    pairs: tuple[PairCard, ...]
    series: tuple[Series, ...]  # before and after: in the first pair, for the main people
    related: tuple[RelatedCard, ...]
    reasons: Mapping[str, Reason]  # why each fact is believed, by its front matter key
    findings: tuple[tuple[str, tuple[Finding, ...]], ...]  # what else was read: above all, words mended
    corrections: tuple[CorrectionView, ...]
    source_url: str | None
    seed: str | None  # the report's file name
    seed_url: str | None  # where it can be read
    edit_url: str | None  # "correct this page", where site.yaml names the repository
    is_excerpt: bool  # publish: excerpt — there is no body
    citation: str  # the article as others cite it, on one line
    citation_files: tuple[FileLink, ...]
    citation_meta: tuple[tuple[str, str], ...]  # name and content of the tags for reference managers


def article_pages(material: Material) -> Iterator[Page]:
    pairs = {pair.codes: pair for pair in material.site.pairs}
    surroundings = Surroundings(material)
    for article in material.site.articles:
        own = [pairs[codes] for codes in pair_codes(article, material.site.config.max_pair_countries)]
        own.sort(key=lambda pair: (-len(pair.articles), pair.codes))
        yield _article_page(article, own, surroundings, material)


def _article_page(
    article: Article, pairs: list[CountryPair], surroundings: Surroundings, material: Material
) -> Page:
    views, config = material.views, material.site.config
    card = views.articles[article.slug]
    series = surroundings.series(article, pairs)
    is_excerpt = withheld.is_excerpt(config)
    citation = citation_of(article, card.date.text, config)
    dateline = _as_printed(article.dateline, config.language)
    language = article.language or config.language
    context = ArticleContext(
        shell=material.shell,
        head=_head(article, card, dateline, material),
        title=card.title,
        language=card.language,
        summary=card.summary,
        body="" if is_excerpt else _body(article, language, material),
        date=card.date,
        possible=possible_days(article.date, material.interface),
        location=article.location,
        dateline=dateline,
        agency=article.agency,
        people=participants_of(article, material),
        countries=card.countries,
        mentions=tuple(views.tags[code] for code in dict.fromkeys(article.mentions)),
        organisations=article.organisations,
        captions=() if is_excerpt else _captions(article, language),
        pairs=_cards(pairs, material),
        series=series,
        related=surroundings.related(article, series),
        reasons=reasons_of(article, material),
        findings=other_findings(article, material),
        corrections=corrections_of(article, material),
        source_url=article.source_url,
        seed=article.seed,
        # An excerpt does not lead to the text that it holds back.
        seed_url=None if is_excerpt or not article.seed else file_url(config, f"seeds/{article.seed}"),
        edit_url=edit_url(config, article.file),
        is_excerpt=is_excerpt,
        citation=citation_text(citation, material.gettext),
        citation_files=citation_links(article),
        citation_meta=citation_meta(citation),
    )
    return Page(card.url, context, (article.file,))


def _head(article: Article, card: ArticleCard, dateline: str | None, material: Material) -> Head:
    return material.head(
        "article",
        card.url,
        article.title,
        _description(card),
        ARTICLES,
        things=[news_article(article, card, dateline, material.site.config)],
        picture=material.pictures.of_article(article),
    )


def _body(article: Article, language: str, material: Material) -> str:
    return material.markdown.render(article.body, file=article.file, language=language)


def _captions(article: Article, language: str) -> tuple[tuple[str, str | None], ...]:
    """The wire's own words, as its body is: an excerpt shows none."""
    return tuple((typeset(caption.text, language), caption.credit) for caption in article.captions)


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
