"""
Records to CSV that opens well everywhere: RFC 4180, UTF-8 with a mark for spreadsheets.

A spreadsheet takes a cell that begins with = + - @ for a formula and would run what an article says;
an apostrophe before it makes it text again.
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_bytes(names: Sequence[str], records: Iterable[Mapping[str, Any]]) -> bytes:
    """Returns the records as a table with a line of names; each record has these keys and no others."""
    target = io.StringIO(newline="")
    writer = csv.writer(target)
    writer.writerow(names)
    for record in records:
        if len(record) != len(names):
            raise ValueError(f"a record has {sorted(record)}, not {sorted(names)}")
        writer.writerow([_cell(record[name]) for name in names])
    return target.getvalue().encode("utf-8-sig")


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str() if value.startswith(_FORMULA):
            return f"'{value}"
    return str(value)
