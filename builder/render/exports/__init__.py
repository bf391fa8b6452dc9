"""
A Site to the files of /data/: tables, records, people, a network, a calendar, and their description.

They hold facts, never an article's text: that stands on its page, under the rights of its agency.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from builder.render.exports.calendar import calendar
from builder.render.exports.csvfile import csv_bytes
from builder.render.exports.datapackage import datapackage
from builder.render.exports.network import graphml
from builder.render.exports.popolo import popolo
from builder.render.exports.records import article_records, article_rows, meeting_rows, pair_rows
from builder.render.exports.resource import DataFile, Resource
from builder.render.exports.words import resources
from builder.render.locale import Interface
from builder.render.views import Views
from builder.site.model import Site
from builder.site.urls import DATAPACKAGE


@dataclass(frozen=True, slots=True)
class Exports:
    """What is written to /data/ beside its page."""

    files: Mapping[str, bytes]  # by url
    described: tuple[DataFile, ...]


def make_exports(site: Site, views: Views, interface: Interface) -> Exports:
    """Makes every file of /data/, the description of them last."""
    files: dict[str, bytes] = {}
    described = []
    for resource in resources(interface.gettext):
        data = files[resource.url] = _contents(resource, site, views)
        described.append(DataFile(resource, len(data), hashlib.sha256(data).hexdigest()))
    package = json.dumps(datapackage(described, site.config), ensure_ascii=False, indent=2)
    files[DATAPACKAGE] = f"{package}\n".encode()
    return Exports(files, tuple(described))


def _contents(resource: Resource, site: Site, views: Views) -> bytes:
    names = [field.name for field in resource.fields]
    match resource.path:
        case "articles.csv":
            return csv_bytes(names, article_rows(site))
        case "articles.json":
            return f"{_lines(article_records(site))}\n".encode()
        case "pairs.csv":
            return csv_bytes(names, pair_rows(site, views))
        case "meetings.csv":
            return csv_bytes(names, meeting_rows(site))
        case "people.json":
            parts = [f'"{part}": {_lines(records)}' for part, records in popolo(site, views).items()]
            return f"{{{', '.join(parts)}}}\n".encode()
        case "network.graphml":
            return graphml(site, views, resource)
        case "calendar.ics":
            return calendar(site, views)
    raise AssertionError(resource.path)


def _lines(records: Iterable[dict[str, Any]]) -> str:
    """A list of records, one a line: that many changed articles are that many changed lines."""
    lines = ",\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    return f"[\n{lines}\n]"
