"""Loads a folder of gold articles: raw bytes, hand-marked answers, and the records that an answer gives."""

import re
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from builder.content.authority import Authority, load_authority


class _PlainLoader(yaml.SafeLoader):
    """YAML where NO is Norway and a date is text: only null, true and false are not."""


_PLAIN = {
    "tag:yaml.org,2002:null": re.compile(r"^(?:null|~)?$"),
    "tag:yaml.org,2002:bool": re.compile(r"^(?:true|false)$"),
}
_PlainLoader.yaml_implicit_resolvers = {letter: list(_PLAIN.items()) for letter in ("n", "~", "", "t", "f")}


def load_answer(path: Path) -> dict[str, Any]:
    """Loads one answer file; every scalar but null, true and false is text."""
    answer: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=_PlainLoader)  # noqa: S506
    return answer


def answer_authority(answer: Mapping[str, Any]) -> Authority:
    """Returns the authority records that an answer gives, read from files as the site's own are."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        content.mkdir()
        for name, key in (("people.yaml", "people"), ("chronology.yaml", "facts")):
            if records := answer.get(key):
                text = yaml.safe_dump(records, allow_unicode=True, sort_keys=False)
                (content / name).write_text(text, encoding="utf-8")
        return load_authority(Path(folder))


def gold_articles(folder: Path) -> Iterator[tuple[str, bytes, dict[str, Any]]]:
    """Yields name, raw bytes and answer of every gold article, in order of name."""
    for path in sorted(folder.glob("*.yaml")):
        seed = path.with_suffix(".txt")
        yield seed.name, seed.read_bytes(), load_answer(path)


def raw_text(raw: bytes) -> str:
    """Returns a gold file as text; those that are not UTF-8 are Windows-1252."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252")
