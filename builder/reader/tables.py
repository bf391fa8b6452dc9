"""Loads the files of rules that are made or learnt, not written: JSON objects of one kind of value."""

import json
from collections.abc import Mapping
from pathlib import Path
from types import UnionType
from typing import Any

from builder.errors import RuleError


def load_table(path: Path, *, file: str, values: type | UnionType, holds: str, fix: str) -> Mapping[str, Any]:
    """
    Returns a JSON object whose values are all `values`; an empty one where there is no such file.

    Raises RuleError, with `file` as its name and `fix` as the remedy, where it is anything else than what it
    `holds`.
    """
    if not path.exists():
        return {}
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as fault:
        raise RuleError(f"is no JSON: {fault}.", fix=fix, file=file, line=1) from None
    if not isinstance(table, dict) or not all(isinstance(each, values) for each in table.values()):
        raise RuleError(f"holds something else than {holds}.", fix=fix, file=file, line=1)
    return table
