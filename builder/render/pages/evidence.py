"""Why a fact is believed: the words of the report, and what was read in them, in plain words."""

from collections.abc import Mapping, Sequence

from builder.content.article import Article, Evidence
from builder.render.cards import Finding, Quote, Reason
from builder.render.page import Material
from builder.render.rulewords import rule_in_words
from builder.render.withheld import is_excerpt, is_withheld

# The facts that the reader never states without words of the report: without any, a person wrote them.
READ = ("date", "location", "officials", "countries", "dateline", "agency")


def reasons_of(article: Article, material: Material) -> Mapping[str, Reason]:
    """Returns why each fact is believed, by front matter key; nothing of a fact that nobody vouches for."""
    corrected = {correction.field for correction in article.corrections}
    reasons = {}
    for field in READ:
        findings = findings_of(article.evidence.get(field, ()), material)
        reason = Reason(
            findings=findings,
            is_corrected=field in corrected,
            is_by_editor=not findings and field not in corrected and _is_reviewed(article),
        )
        if reason.findings or reason.is_corrected or reason.is_by_editor:
            reasons[field] = reason
    return reasons


def other_findings(article: Article, material: Material) -> tuple[tuple[str, tuple[Finding, ...]], ...]:
    """Returns what was read beside the facts, with its name: above all the words that were mended."""
    labels = field_labels(material)
    return tuple(
        (labels.get(field, field), findings_of(found, material))
        for field, found in article.evidence.items()
        if field not in READ and found and not is_withheld(field, material.site.config)
    )


def findings_of(evidence: Sequence[Evidence], material: Material) -> tuple[Finding, ...]:
    """Evidence by what its rules read in plain words, in the order of the article, each quote once."""
    withheld = is_excerpt(material.site.config)
    found: dict[str, dict[Quote, None]] = {}
    for one in evidence:
        quote = Quote(one.line, None, None) if withheld else Quote(one.line, one.quote, one.reads)
        found.setdefault(rule_in_words(one.rule, material.gettext), {})[quote] = None
    return tuple(Finding(rule, tuple(quotes)) for rule, quotes in found.items())


def _is_reviewed(article: Article) -> bool:
    """Whether a person has been over an article: it has corrections, or was never read from a report."""
    return bool(article.corrections) or article.seed is None


def field_labels(material: Material) -> dict[str, str]:
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
