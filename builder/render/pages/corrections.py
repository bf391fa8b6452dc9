"""What editors put right: in one article, and on a page of all."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from builder.content.article import Article, Correction
from builder.content.dates import EventDate
from builder.content.edtf import is_date
from builder.render.cards import ArticleCard, CorrectionView
from builder.render.page import Material, Page
from builder.render.pages.evidence import field_labels
from builder.render.shell import Head, Shell
from builder.render.typography import typeset
from builder.render.withheld import is_withheld
from builder.site.timeline import newest_first
from builder.site.urls import CORRECTIONS

ALIKE = 0.4  # below this share of equal letters what was read is not what is told of this official now


@dataclass(frozen=True, slots=True)
class CorrectionsContext:
    shell: Shell
    head: Head
    entries: tuple[tuple[ArticleCard, tuple[CorrectionView, ...]], ...]  # by article, the newest first
    count: int


def corrections_pages(material: Material) -> Iterator[Page]:
    title = material.gettext("Corrections")
    description = material.gettext("What was read wrongly, what it is now, why, and on whose word")
    corrected = [article for article in newest_first(material.site.articles) if article.corrections]
    entries = tuple(
        (material.views.articles[article.slug], corrections_of(article, material)) for article in corrected
    )
    head = material.head("corrections", CORRECTIONS, title, description, CORRECTIONS)
    count = sum(len(changes) for _, changes in entries)
    yield Page(CORRECTIONS, CorrectionsContext(material.shell, head, entries, count))


def corrections_of(article: Article, material: Material) -> tuple[CorrectionView, ...]:
    """Returns the corrections of an article as pages show them, in its order."""
    return tuple(_view(article, correction, material) for correction in article.corrections)


def _view(article: Article, correction: Correction, material: Material) -> CorrectionView:
    source = correction.source
    was = None if is_withheld(correction.field, material.site.config) else _was(correction, material)
    now = _now(article, correction, material)
    return CorrectionView(
        field=field_labels(material).get(correction.field, correction.field),
        was=was,
        now=now if now != was else None,
        reason=typeset(correction.reason, material.interface.language),
        source=source,
        source_url=source if (source or "").startswith(("https://", "http://")) else None,
    )


def _was(correction: Correction, material: Material) -> str | None:
    """What had been read; a date is put into words."""
    if correction.field == "date" and correction.was and is_date(correction.was):
        return EventDate.parse(correction.was).describe(material.interface.language)
    return correction.was


def _now(article: Article, correction: Correction, material: Material) -> str | None:
    """What the article says today; None for whole texts, and where it cannot be told which part is meant."""
    field, interface = correction.field, material.interface
    match field:
        case "date":
            return article.date.describe(interface.language) if article.date else material.gettext("undated")
        case "officials":
            return _closest(article, correction.was)
        case "countries" | "mentions":
            return ", ".join(interface.country_name(code) for code in getattr(article, field)) or None
        case "organisations":
            return ", ".join(article.organisations) or None
        case "title" | "location" | "agency":
            return getattr(article, field) or None
        case _:
            return None


def _closest(article: Article, was: str | None) -> str | None:
    """The name or the role that is most like what had been read, or None where none is like it."""
    if not was:
        return None
    told = [text for official in article.officials for text in (official.name, official.role) if text]
    ranked = [(SequenceMatcher(None, was, text, autojunk=False).ratio(), text) for text in told]
    likeness, text = max(ranked, default=(0.0, ""))
    return text if likeness >= ALIKE else None
