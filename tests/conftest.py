"""make_site: a tiny site built from a dict of files, that answers questions about its pages."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import settings

from builder.config import load_config
from builder.content.authority import load_authority
from builder.content.frontmatter import load_articles
from builder.content.pages import load_pages
from builder.render import BuildReport, render_site
from builder.site import build_site
from builder.site.model import Site

ROOT = Path(__file__).parent.parent

# In CI the property tests try the same examples each time, so that a change alone can break them.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

SETTINGS = """\
title: Dépêches
description: Des dépêches, rangées.
base_url: https://digest.example/depot
language: fr
"""


@dataclass(frozen=True)
class Element:
    """One element of a page: its tag, its attributes, and the text in it."""

    tag: str
    attributes: Mapping[str, str]
    text: str

    def __getitem__(self, name: str) -> str:
        return self.attributes[name]


class _Reader(HTMLParser):
    VOID = frozenset(
        {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
    )

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.done = []
        self.open = []

    def handle_starttag(self, tag, attrs):
        entry = [tag, {name: value or "" for name, value in attrs}, []]
        self.done.append(entry)
        if tag not in self.VOID:
            self.open.append(entry)

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        for _tag, _attributes, text in self.open:
            text.append(data)


def read_elements(html: str) -> list[Element]:
    """Every element of a page, in the order of the start tags."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return [
        Element(tag, attributes, " ".join("".join(text).split())) for tag, attributes, text in reader.done
    ]


@dataclass(frozen=True)
class BuiltSite:
    """A built site, and where it came from."""

    folder: Path
    output: Path
    site: Site
    report: BuildReport

    def path(self, url: str) -> Path:
        return self.output / (f"{url[1:]}index.html" if url.endswith("/") else url[1:])

    def exists(self, url: str) -> bool:
        return self.path(url).is_file()

    def page(self, url: str) -> str:
        """What was written for a url, which begins and ends in a slash where it is a page."""
        return self.path(url).read_text("utf-8")

    def select(self, url: str, selector: str) -> list[Element]:
        """The elements that `tag`, `.class`, `tag.class` or `tag[attribute=value]` names."""
        match = re.fullmatch(r"([a-z0-9]*)(?:\.([\w-]+))?(?:\[([\w-]+)(?:=([^\]]*))?\])?", selector)
        assert match, f"{selector!r} is more than this small selector understands"
        tag, name, attribute, value = match.groups()
        return [
            element
            for element in read_elements(self.page(url))
            if (not tag or element.tag == tag)
            and (not name or name in element.attributes.get("class", "").split())
            and (not attribute or attribute in element.attributes)
            and (value is None or element.attributes[attribute] == value)
        ]

    def text(self, url: str) -> str:
        """The words of a page's main part, on one line."""
        (main,) = self.select(url, "main")
        return main.text

    def files(self) -> dict[str, bytes]:
        """Every file of the output with its bytes."""
        found = sorted(path for path in self.output.rglob("*") if path.is_file())
        return {path.relative_to(self.output).as_posix(): path.read_bytes() for path in found}


def write_files(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Writes a dict of files; the project's own templates are used where the dict has none."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    if not (folder / "site.yaml").exists():
        (folder / "site.yaml").write_text(SETTINGS, "utf-8")
    if not (folder / "templates").exists():
        (folder / "templates").symlink_to(ROOT / "templates")
    return folder


def load_site(folder: Path, **settings) -> Site:
    """The site of a folder as values."""
    config = replace(load_config(folder), **settings)
    return build_site(config, load_articles(folder), load_authority(folder), load_pages(folder))


def build_files(
    folder: Path, files: Mapping[str, str | bytes], *, search: bool = False, clean: bool = False
) -> BuiltSite:
    """Writes a dict of files into a folder and builds the site that is then there."""
    write_files(folder, files)
    site = load_site(folder)
    report = render_site(site, folder, folder / "output", search=search, clean=clean)
    return BuiltSite(folder, folder / "output", site, report)


@pytest.fixture
def make_site(tmp_path):
    """Returns a function that builds a dict of files; called again it changes the files and builds again."""
    return partial(build_files, tmp_path / "site")


def article(title: str = "Une dépêche", body: str = "Le texte.", **keys: str) -> str:
    """The text of a content file; `keys` are YAML, put in the place of what an article has by default."""
    front = {
        "title": f'"{title}"',
        "date": '"2018-03-28"',
        "location": "Hanoï",
        "officials": "[{name: Tran Dai Quang, role: président, country: VN}]",
        "countries": "[VN, RU]",
        **keys,
    }
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in front.items()) + f"---\n\n{body}\n"
