"""Why a fact is believed, and what an editor put right, in plain words."""

from builder.content.article import Article
from builder.render.cards import CorrectionView, EvidenceView
from builder.render.page import Material


def evidence_of(article: Article, material: Material, *, with_quotes: bool) -> tuple[EvidenceView, ...]:
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


def corrections_of(article: Article, material: Material) -> tuple[CorrectionView, ...]:
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
