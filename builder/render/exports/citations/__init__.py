"""Articles to the files that reference managers take: RIS, BibTeX, CSL-JSON, beside each article's page."""

from collections.abc import Iterator

from builder.content.article import Article
from builder.render.exports.citations.bibtex import bibtex_entry
from builder.render.exports.citations.citation import citation_of
from builder.render.exports.citations.csl import csl_file
from builder.render.exports.citations.ris import ris_record
from builder.render.shell import FileLink
from builder.render.views import Views
from builder.site.model import Site
from builder.site.urls import citation_url

FORMATS = (
    ("ris", "RIS", "application/x-research-info-systems", ris_record),
    ("bib", "BibTeX", "application/x-bibtex", bibtex_entry),
    ("json", "CSL-JSON", "application/vnd.citationstyles.csl+json", csl_file),
)


def citation_files(site: Site, views: Views) -> Iterator[tuple[str, bytes]]:
    """Yields the files of every article with their urls."""
    for article in site.articles:
        citation = citation_of(article, views.articles[article.slug].date.text, site.config)
        for ending, _, _, write in FORMATS:
            yield citation_url(article.slug, ending), write(citation).encode()


def citation_links(article: Article) -> tuple[FileLink, ...]:
    """Returns the files of one article as its page links to them."""
    return tuple(
        FileLink(citation_url(article.slug, ending), media_type, name)
        for ending, name, media_type, _ in FORMATS
    )
