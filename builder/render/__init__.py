"""render_site: a Site to finished files: pages, feeds, assets, checks, then the writing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from builder.errors import DigestError, DigestErrors
from builder.render import search as search_index
from builder.render.assets import load_assets
from builder.render.environment import Templates, make_environment
from builder.render.exports.citations import citation_files
from builder.render.feeds import feed_files
from builder.render.kinds import PAGE_KINDS
from builder.render.locale import load_interface
from builder.render.markdown import refuse_unbounded
from builder.render.output import Staging, refuse_output, staged
from builder.render.page import Material, Page, make_material
from builder.render.refuse import Refusal
from builder.render.sitemap import robots_file, sitemap_files
from builder.site.model import Site

Progress = Callable[[str, int, int], None]  # stage, done, total
NOJEKYLL = "/.nojekyll"  # else GitHub Pages leaves out files that begin with an underscore
TEMPLATES = "templates"


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build wrote."""

    articles: int
    pages: int
    files: int
    changed: int  # files whose bytes are not those of the last build
    output: Path

    def __str__(self) -> str:
        made = f"{self.articles} article{'' if self.articles == 1 else 's'} on {self.pages} pages"
        return f"{made}: {self.files} files in {self.output}, {self.changed} of them changed."


def render_site(
    site: Site,
    folder: Path,
    output: Path,
    *,
    search: bool = True,
    clean: bool = False,
    progress: Progress | None = None,
) -> BuildReport:
    """
    Writes the site to `output`; `folder` holds templates/.

    Raises DigestErrors with all that is wrong, or OutputError; the last output is then as it was.
    """
    refuse_output(output)
    material, templates = _prepare(site, folder)
    refusal = Refusal(site.config)
    with staged(output, clean=clean) as staging:
        pages = 0
        indexed = []
        for page, markup in _rendered(material, templates, refusal, progress or _silent):
            staging.write(_path(page.url), markup.encode())
            pages += 1
            if _is_indexed(page):
                indexed.append(page.url)
        for url, data in _other_files(material, sorted(indexed)):
            staging.write(_path(url), data)
        for url, draw in material.pictures.files():
            # Its name holds all that it is drawn from: the one of that name is that picture.
            staging.write(_path(url), staging.last(_path(url)) or draw())
        _refuse(refusal, staging)
        if search:
            _add_search(site, staging, progress or _silent)
        else:
            staging.finish(None, None)
    return BuildReport(len(site.articles), pages, len(staging.written), staging.changed, output)


def refuse_site(site: Site, folder: Path) -> None:
    """Renders every page and writes none; raises DigestErrors with all that a build would refuse."""
    material, templates = _prepare(site, folder)
    refusal = Refusal(site.config)
    for _ in _rendered(material, templates, refusal, _silent):
        pass
    files = {url for url, _ in _other_files(material, [])}
    if errors := refusal.settle(files):
        raise DigestErrors(errors)


def _silent(stage: str, done: int, total: int) -> None:
    """The progress of a caller who does not want to know."""


def _prepare(site: Site, folder: Path) -> tuple[Material, Templates]:
    _refuse_bodies(site)
    interface = load_interface(site.config.language)
    material = make_material(site, interface, load_assets(folder))
    environment = make_environment(folder / TEMPLATES, site.config, interface)
    templates = Templates(environment, folder / TEMPLATES, TEMPLATES)
    templates.compile({kind.name: kind.template for kind in PAGE_KINDS})
    return material, templates


def _refuse_bodies(site: Site) -> None:
    """Looks at every text before any is rendered, so that all that are refused are told together."""
    errors: list[DigestError] = []
    texts = [(article.body, article.file) for article in site.articles]
    texts += [(page.body, page.file) for page in site.pages]
    for text, file in texts:
        try:
            refuse_unbounded(text, file=file)
        except DigestError as error:
            errors.append(error)
    if errors:
        raise DigestErrors(errors)


def _rendered(
    material: Material, templates: Templates, refusal: Refusal, progress: Progress
) -> Iterator[tuple[Page, str]]:
    """Yields every page that may have its address, with its markup, in the order of the page kinds."""
    site = material.site
    total = len(site.articles) + len(site.pairs) + len(site.people) + len(site.countries)
    done = 0
    for kind in PAGE_KINDS:
        for page in kind.pages(material):
            done += 1
            progress("pages", min(done, total), total)
            if refusal.claim(page):
                markup = templates.render(kind.template, _fields(page.context))
                refusal.see(page, markup)
                yield page, markup


def _fields(context: Any) -> dict[str, Any]:
    return {field.name: getattr(context, field.name) for field in fields(context)}


def _is_indexed(page: Page) -> bool:
    head = getattr(page.context, "head", None)
    return bool(head and head.is_indexed)


def _other_files(material: Material, indexed: list[str]) -> Iterator[tuple[str, bytes]]:
    base_url = material.site.config.base_url
    yield from material.assets.files.items()
    yield from feed_files(material)
    yield from material.exports.files.items()
    yield from citation_files(material.site, material.views)
    yield from sitemap_files(indexed, base_url)
    yield robots_file(base_url)
    yield NOJEKYLL, b""


def _path(url: str) -> str:
    """The file in the output that answers to a url."""
    return f"{url[1:]}index.html" if url.endswith("/") else url[1:]


def _refuse(refusal: Refusal, staging: Staging) -> None:
    if errors := refusal.settle({f"/{path}" for path in staging.written}):
        raise DigestErrors(errors)


def _add_search(site: Site, staging: Staging, progress: Progress) -> None:
    records = list(search_index.search_records(site))
    progress("search", 0, 1)
    staging.finish(search_index.records_hash(records), lambda target: search_index.index(records, target))
    progress("search", 1, 1)
