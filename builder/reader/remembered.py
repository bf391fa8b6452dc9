"""
Keeps what is worked out about patterns from one run to the next, as Python keeps its bytecode, and beside it.

To take the patterns of one language apart costs two seconds, more than all else in reading a few seeds; what
comes of it are a few words each. Only time depends on the file: where it is missing, made by other code,
damaged or not to be written, all is worked out anew.
"""

import atexit
import json
import os
import sys
from collections.abc import Callable, Iterable
from functools import lru_cache
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path
from typing import TypeVar, cast

Answer = TypeVar("Answer", tuple[str, ...], str | None)
MOST = 20_000  # answers: all languages together need some five thousand
ASKED = ("anchors.py", "seeking.py")  # the code that answers: after a change of it nothing old holds


class Notebook:
    """Answers to questions about patterns, in a JSON file that only the same `code` may read again."""

    def __init__(self, path: Path, code: Iterable[bytes]):
        self._path = path
        self._code = _short(b"".join(code))
        self._answers = self._read()
        self._has_news = False

    def answer(self, question: Callable[[str], Answer], pattern: str) -> Answer:
        """Returns `question(pattern)`, worked out once; what it raises is raised each time."""
        key = _short(f"{question.__name__} {pattern}".encode("utf-8", "surrogatepass"))
        if key not in self._answers:
            self._answers[key] = question(pattern)
            self._has_news = True
        return cast(Answer, self._answers[key])

    def save(self) -> None:
        """Writes the file anew where there is something new; where that cannot be done nothing is lost."""
        if not self._has_news or len(self._answers) > MOST:
            return
        part = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        try:
            self._path.parent.mkdir(exist_ok=True)
            part.write_text(json.dumps({"code": self._code, "answers": self._answers}), encoding="utf-8")
            part.replace(self._path)
        except OSError:
            return

    def _read(self) -> dict[str, tuple[str, ...] | str | None]:
        try:
            kept = json.loads(self._path.read_bytes())
            answers = kept["answers"] if kept["code"] == self._code else {}
            return {key: tuple(value) if isinstance(value, list) else value for key, value in answers.items()}
        except (OSError, ValueError, LookupError, TypeError, AttributeError):
            return {}


@lru_cache(maxsize=1)
def notebook() -> Notebook:
    """Returns what is known of this program's patterns; what is new is kept when the process ends."""
    here = Path(__file__)
    path = Path(cache_from_source(__file__)).with_suffix(".json")
    notes = Notebook(path, (here.with_name(file).read_bytes() for file in ASKED))
    if not sys.dont_write_bytecode:
        atexit.register(notes.save)
    return notes


def _short(text: bytes) -> str:
    return blake2b(text, digest_size=12).hexdigest()
