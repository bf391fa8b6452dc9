"""The pages of articles, the home page and search, free pages and redirects."""

import datetime as dt
from collections.abc import Iterator

from babel.dates import format_skeleton

from builder.content.article import Article, Dateline
from builder.render.contexts import (
    ArticleCard,
    ArticleContext,
    ArticlesContext,
    CorrectionView,
    EvidenceView,
    HomeContext,
    NotFoundContext,
    PageContext,
    PairCard,
    RedirectContext,
    SearchContext,
)
from builder.render.page import ATOM, JSON, Material, Page, edit_url
from builder.site.model import CountryPair
from builder.site.pairs import pair_codes, person_key
from builder.site.timeline import newest_first
from builder.site.urls import (
    ARTICLES,
    FEED_ATOM,
    FEED_JSON,
    HOME,
    NOT_FOUND,
    PAGEFIND,
    SEARCH,
    article_url,
    page_url,
)

LATEST, MOST = 10, 12  # how much the home page shows


def home_pages(material: Material) -> Iterator[Page]:
    site, views, config = material.site, material.views, material.site.config
    busiest = sorted(site.people, key=lambda person: (-len(person.appearances), person_key(person)))
    feeds = (material.feed(FEED_ATOM, config.title, ATOM), material.feed(FEED_JSON, config.title, JSON))
    yield Page(
        HOME,
        HomeContext(
            shell=material.shell,
            head=material.head("home", HOME, config.title, config.description or config.title, feeds=feeds),
            latest=views.cards(newest_first(site.articles)[:LATEST]),
            pairs=tuple(views.pairs[pair.codes] for pair in site.pairs[:MOST]),
            people=views.person_cards(busiest[:MOST]),
            years=views.years(site.articles, with_days=False),
            article_count=len(site.articles),
        ),
    )


def articles_pages(material: Material) -> Iterator[Page]:
    title = material.gettext("Articles")
    description = material.gettext("All articles, newest first")
    head = material.head("articles", ARTICLES, title, description, ARTICLES)
    articles = material.views.cards(newest_first(material.site.articles))
    yield Page(ARTICLES, ArticlesContext(material.shell, head, articles))


def search_pages(material: Material) -> Iterator[Page]:
    title = material.gettext("Search")
    description = material.gettext("Search the articles by word, country, person, year and place")
    head = material.head("search", SEARCH, title, description, SEARCH, needs_search=True)
    articles = material.views.cards(newest_first(material.site.articles))
    yield Page(SEARCH, SearchContext(material.shell, head, articles, PAGEFIND))


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
    url = article_url(article.slug)
    context = ArticleContext(
        shell=material.shell,
        head=material.head("article", url, article.title, _description(card), ARTICLES),
        title=article.title,
        language=article.language if article.language != config.language else None,
        summary=article.summary,
        body="" if is_excerpt else material.markdown.render(article.body, file=article.file),
        date=card.date,
        location=article.location,
        dateline=_as_printed(article.dateline, config.language),
        agency=article.agency,
        people=card.people,
        countries=card.countries,
        mentions=tuple(views.tags[code] for code in dict.fromkeys(article.mentions)),
        organisations=article.organisations,
        # Captions and quotes are the wire's own words: with an excerpt they stay here.
        captions=() if is_excerpt else tuple((caption.text, caption.credit) for caption in article.captions),
        pairs=_cards(pairs, material),
        previous=views.articles[series[place - 1].slug] if place > 0 else None,
        next=views.articles[series[place + 1].slug] if place + 1 < len(series) else None,
        evidence=_evidence(article, material, with_quotes=not is_excerpt),
        corrections=_corrections(article, material),
        source_url=article.source_url,
        edit_url=edit_url(config, article.file),
        is_excerpt=is_excerpt,
    )
    return Page(url, context, (article.file,))


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


def _evidence(article: Article, material: Material, *, with_quotes: bool) -> tuple[EvidenceView, ...]:
    """Why each fact is believed: a view a fact and rule, in the order in which the article gives them."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for field, findings in article.evidence.items():
        for finding in findings:
            found.setdefault((field, finding.rule), {})[finding.quote] = None
    labels = _field_labels(material)
    return tuple(
        EvidenceView(labels.get(field, field), tuple(quotes) if with_quotes else (), _plain(rule, material))
        for (field, rule), quotes in found.items()
    )


def _plain(rule: str, material: Material) -> str:
    """A rule's name in plain words: the catalogue's, else the name itself without its hyphens."""
    words = material.gettext(rule)
    return words if words != rule else rule.replace("-", " ")


def _corrections(article: Article, material: Material) -> tuple[CorrectionView, ...]:
    labels = _field_labels(material)
    return tuple(
        CorrectionView(
            field=labels.get(correction.field, correction.field),
            was=correction.was,
            reason=correction.reason,
            source=correction.source,
            source_url=correction.source
            if (correction.source or "").startswith(("https://", "http://"))
            else None,
        )
        for correction in article.corrections
    )


def _field_labels(material: Material) -> dict[str, str]:
    _ = material.gettext
    return {
        "title": _("Title"),
        "date": _("Date"),
        "location": _("Place"),
        "officials": _("Taking part"),
        "countries": _("Countries"),
        "summary": _("Standfirst"),
        "dateline": _("Dateline"),
        "agency": _("Agency"),
        "language": _("Language"),
        "captions": _("Picture captions"),
        "mentions": _("Also mentioned"),
        "organisations": _("Organisations"),
        "source_url": _("Source"),
        "body": _("Text"),
    }


def free_pages(material: Material) -> Iterator[Page]:
    for page in material.site.pages:
        head = material.head("page", page_url(page.slug), page.title, page.title)
        body = material.markdown.render(page.body, file=page.file)
        yield Page(head.url, PageContext(material.shell, head, page.title, body), (page.file,))


def not_found_pages(material: Material) -> Iterator[Page]:
    title = material.gettext("Page not found")
    head = material.head("not_found", NOT_FOUND, title, title, is_indexed=False)
    yield Page(NOT_FOUND, NotFoundContext(material.shell, head))


def redirect_pages(material: Material) -> Iterator[Page]:
    """A stub at every former address of an article."""
    for article in material.site.articles:
        for alias in article.aliases:
            context = RedirectContext(material.site.config.language, article.title, article_url(article.slug))
            yield Page(article_url(alias), context, (article.file,))
