"""The files of /data/ described for programs: datapackage.json (Data Package, Table Schema)."""

from collections.abc import Sequence
from typing import Any

from builder.config import SiteConfig
from builder.render.environment import permalink
from builder.render.exports.resource import CSV, DataFile, Field, Resource
from builder.site.urls import DATA
from builder.text import slug

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
RIGHTS = "rights"  # the place on the page about the data that tells whose the texts are


def datapackage(files: Sequence[DataFile], config: SiteConfig) -> dict[str, Any]:
    """Returns the description; the day of the build is not in it, so the same data have the same one."""
    page = permalink(DATA, config.base_url)
    return {
        "$schema": PROFILE,
        "name": slug(config.title) or "dateline",
        "title": config.title,
        **({"description": config.description} if config.description else {}),
        "homepage": page,
        **({"licenses": [{"title": config.rights, "path": f"{page}#{RIGHTS}"}]} if config.rights else {}),
        "resources": [_resource(file) for file in files],
    }


def _resource(file: DataFile) -> dict[str, Any]:
    resource = file.resource
    described: dict[str, Any] = {
        "name": resource.name,
        "path": resource.path,
        "title": resource.title,
        "description": resource.description,
        "mediatype": resource.mediatype,
        "format": resource.path.rpartition(".")[2],
        "encoding": "utf-8",
        "bytes": file.size,
        "hash": f"sha256:{file.sha256}",
    }
    if resource.is_table:
        described["type"] = "table"
        described["schema"] = _schema(resource)
    else:
        # No table, so there is no schema by the standard; the fields are described all the same.
        described["contents"] = [{**_field(field), **_part(field)} for field in resource.fields]
    if resource.mediatype == CSV:
        described["dialect"] = {"delimiter": ",", "lineTerminator": "\r\n"}
    return described


def _schema(resource: Resource) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(field) for field in resource.fields],
        "primaryKey": list(resource.key),
        "missingValues": [""],
    }
    if resource.references:
        schema["foreignKeys"] = [
            {"fields": [field], "reference": {"resource": other, "fields": [target]}}
            for field, other, target in resource.references
        ]
    return schema


def _field(field: Field) -> dict[str, str]:
    return {"name": field.name, "type": field.type, "description": field.description}


def _part(field: Field) -> dict[str, str]:
    return {"part": field.part} if field.part else {}
