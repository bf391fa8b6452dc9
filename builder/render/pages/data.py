"""The page about the data: each file to download, its size and its fields, the feeds, whose the texts are."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from babel.units import format_unit

from builder.render.exports.resource import DataFile, Field
from builder.render.exports.structured import dataset
from builder.render.page import Material, Page
from builder.render.shell import FeedLink, Head, Shell
from builder.render.withheld import is_excerpt
from builder.site.urls import DATA, DATAPACKAGE, HOME


@dataclass(frozen=True, slots=True)
class DataFileView:
    """One file as the page shows it."""

    url: str
    path: str  # its name: "articles.csv"
    anchor: str
    title: str
    description: str
    size: str  # "12 ko"
    sha256: str
    parts: tuple[tuple[str, tuple[Field, ...]], ...]  # part ("" for one alone), fields


@dataclass(frozen=True, slots=True)
class DataContext:
    shell: Shell
    head: Head
    files: tuple[DataFileView, ...]
    package: str  # url of the description for programs
    feeds: tuple[FeedLink, ...]
    is_excerpt: bool


def data_pages(material: Material) -> Iterator[Page]:
    title, config = material.gettext("Data"), material.site.config
    description = material.gettext("The articles, people, pairs and meetings to download, and all feeds")
    feeds = (*material.feeds(HOME, config.title), material.all_feeds())
    things = [dataset(material.exports.described, title, description, config)]
    head = material.head("data", DATA, title, description, things=things, feeds=feeds)
    yield Page(
        DATA,
        DataContext(
            shell=material.shell,
            head=head,
            files=tuple(_view(file, config.language) for file in material.exports.described),
            package=DATAPACKAGE,
            feeds=feeds,
            is_excerpt=is_excerpt(config),
        ),
    )


def _view(file: DataFile, language: str) -> DataFileView:
    resource = file.resource
    parts = groupby(resource.fields, key=lambda field: field.part)
    return DataFileView(
        url=resource.url,
        path=resource.path,
        anchor=resource.path.replace(".", "-"),
        title=resource.title,
        description=resource.description,
        size=size_text(file.size, language),
        sha256=file.sha256,
        parts=tuple((part, tuple(fields)) for part, fields in parts),
    )


def size_text(size: int, language: str) -> str:
    """A size in bytes as readers of a language write it: "700 octets", "12 ko", "3,4 Mo"."""
    unit, value = "byte", float(size)
    for larger in ("kilobyte", "megabyte"):
        if value >= 1000:
            unit, value = larger, value / 1000
    shown = round(value, 1) if value < 10 else round(value)
    return format_unit(shown, f"digital-{unit}", "short", locale=language)
