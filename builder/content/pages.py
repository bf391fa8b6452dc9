"""content/pages/: free pages, such as "about" and the legal notice, to values."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from builder.content.fences import faults_of_body, split_file
from builder.content.values import LONGEST_SLUG, is_slug
from builder.errors import ContentError, DigestError, DigestErrors
from builder.text import slug
from builder.textfile import find_pages, read_text_file
from builder.yamlfile import parse_yaml, validate
from builder.yamlfile.schema import Keys, Line

FOLDER = "content/pages"
# What the site itself writes at its root: a free page of that name would stand in its way.
_TAKEN = {
    *("articles", "assets", "countries", "data", "feed", "index"),
    *("pagefind", "pairs", "people", "search", "sitemap", "timeline"),
}


@dataclass(frozen=True, slots=True)
class FreePage:
    """A page that the editor writes, outside of the digest."""

    slug: str  # the file's name without .md; stands at the site's root
    title: str
    body: str  # Markdown
    file: str = ""  # relative to the site's folder
    nav: bool = False  # it stands in the menu, after the entries of site.yaml


class PageKeys(Keys):
    """The front matter of a free page."""

    title: Line = Field(description="the page's title")
    nav: bool = Field(False, description="true where the menu leads to the page")


def read_page(text: str, *, file: str) -> FreePage:
    """Returns the page that `text` states; raises ContentError or DigestErrors with all that is wrong."""
    parts = split_file(text, file=file)
    faults = [*odd_name(file), *faults_of_body(parts, file)]
    if faults:
        raise DigestErrors(faults)
    document = parse_yaml(parts.front_matter, file=file, first_line=2)
    keys = validate(PageKeys, document, file=file)
    return FreePage(
        slug=Path(file).stem,
        title=keys.title,
        body=unicodedata.normalize("NFC", parts.body),
        file=file,
        nav=keys.nav,
    )


def load_pages(folder: Path) -> tuple[FreePage, ...]:
    """Returns the free pages of the site in `folder`, by file name; raises DigestErrors with all faults."""
    faults: list[DigestError] = []
    pages: dict[str, FreePage] = {}
    for file in find_pages(folder, FOLDER, faults=faults):
        try:
            page = read_page(read_text_file(folder / file, file=file), file=file)
            _add(pages, page)
        except DigestError as error:
            faults.append(error)
        except DigestErrors as errors:
            faults.extend(errors.errors)
    if faults:
        raise DigestErrors(faults)
    return tuple(pages.values())


def odd_name(file: str) -> Iterator[ContentError]:
    """Yields a mistake where the name of a content file cannot be the last part of an address."""
    stem = Path(file).stem
    if not is_slug(stem):
        meant = slug(stem)[:LONGEST_SLUG].strip("-")
        fix = f"Rename it {meant}.md." if meant else "Name it with letters a-z, digits and hyphens."
        problem = "its name cannot be the last part of an address"
        reason = f": it is longer than {LONGEST_SLUG} characters." if len(stem) > LONGEST_SLUG else "."
        yield ContentError(problem + reason, fix=fix, file=file)


def _add(pages: dict[str, FreePage], page: FreePage) -> None:
    if page.slug in _TAKEN:
        raise ContentError(f"/{page.slug}/ is the site's own.", fix="Rename the file.", file=page.file)
    if page.slug in pages:
        problem = f"wants /{page.slug}/, which {pages[page.slug].file} has."
        raise ContentError(problem, fix="Rename one of them.", file=page.file)
    pages[page.slug] = page
