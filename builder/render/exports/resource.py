"""
A file of /data/ and its fields, in words: the page about the data and datapackage.json are made of these.

One table serves both, and a test compares it with what the files hold, so no description can go stale.
"""

from dataclasses import dataclass

from builder.site.urls import DATA

CSV, JSON, CALENDAR, GRAPH = "text/csv", "application/json", "text/calendar", "application/graphml+xml"


@dataclass(frozen=True, slots=True)
class Field:
    """A column of a table, a key of a record, an attribute of a node."""

    name: str
    type: str  # as the Table Schema has it: string, integer, boolean, date, array, object
    description: str
    part: str = ""  # of which part of the file, where it has several: "persons", "memberships"


@dataclass(frozen=True, slots=True)
class Resource:
    """One file of /data/."""

    name: str
    path: str  # the file's name, from /data/
    title: str
    description: str
    mediatype: str
    fields: tuple[Field, ...]
    key: tuple[str, ...] = ()  # the fields that tell its records apart, where it is a table
    references: tuple[tuple[str, str, str], ...] = ()  # field, the resource that it points into, its field

    @property
    def url(self) -> str:
        return DATA + self.path

    @property
    def is_table(self) -> bool:
        """Whether it is rows of the same fields."""
        return bool(self.key)


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file of /data/ as it is written."""

    resource: Resource
    size: int  # bytes
    sha256: str
