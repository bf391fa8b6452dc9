"""
What the last build wrote, so that the next knows its own files from those that others put beside them.

The list is a file in the output itself and moves with it. It is sorted text and holds no time: the
same site has the same list.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

FILE = ".dateline"
PAGEFIND = "pagefind/"
_FIRST = (
    "Dateline 1: the files in this folder that a build made. It replaces and removes these, and no others."
)


@dataclass(frozen=True, slots=True)
class Manifest:
    """The files of one build, and what its search index was made from."""

    paths: frozenset[str]  # from the output folder; the files of the index are not listed one by one
    search: str | None = None  # the hash of the records; None: there is no index

    def owns(self, path: str) -> bool:
        """Whether the file was made by that build."""
        return path in self.paths or path == FILE or (path.startswith(PAGEFIND) and self.search is not None)


def load_manifest(output: Path) -> Manifest | None:
    """Returns what the last build left word of; None where there is no list that we can read."""
    try:
        lines = (output / FILE).read_text("utf-8").splitlines()
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return None
    if not lines or lines[0] != _FIRST:
        return None
    search = next((line.removeprefix("search ") for line in lines if line.startswith("search ")), None)
    return Manifest(frozenset(line[1:] for line in lines if line.startswith("/")), search)


def manifest_bytes(paths: Iterable[str], search: str | None) -> bytes:
    """Returns the list as it is written."""
    lines = [_FIRST, *([f"search {search}"] if search else []), *(f"/{path}" for path in sorted(paths))]
    return ("\n".join(lines) + "\n").encode()
