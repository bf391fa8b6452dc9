"""
Walks the events of a YAML text: to its values, and where asked to the lines that they stand on.

Everything that YAML has beyond plain values is refused at its event, before anything is built.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

import yaml

from builder.yamlfile.faults import NO_ESCAPE, TEXT_AFTER_BAR

DEEPEST = 50
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORDS = {"": None, "~": None, "null": None, "Null": None, "NULL": None, "true": True, "false": False}
_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")
_BLOCK_STYLES = ("|", ">")
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]{0,2}(?: +#.*| *)")
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})", re.ASCII)

Path = tuple[str | int, ...]
Fault = Callable[..., None]


class StopReading(Exception):  # noqa: N818  (it is caught where the file's name is known)
    """Something stands in the text after which reading on would be guesswork."""

    def __init__(self, problem: str, *, fix: str, line: int):
        super().__init__(problem)
        self.problem = problem
        self.fix = fix
        self.line = line


class Walk:
    """One walk over the events of a text: builds its values, and notes in `lines` where they stand."""

    def __init__(
        self, text: str, first_line: int, *, fault: Fault | None = None, lines: dict[Path, int] | None = None
    ):
        self._events: Iterator[Any] = yaml.parse(text, Loader=_LOADER)
        self._text = text
        self._first_line = first_line
        self._fault = fault
        self._lines = lines

    def document(self) -> Any:
        """Returns the value of the one document that the text may hold."""
        next(self._events)  # the start of the stream
        start = next(self._events)
        if isinstance(start, yaml.StreamEndEvent):
            return None
        if start.version or start.tags:
            raise self._stop("a % directive stands here, and none is needed.", "Remove the line.", start)
        data = self._value(next(self._events), ())
        next(self._events)  # the end of the document
        end = next(self._events)
        if not isinstance(end, yaml.StreamEndEvent):
            raise self._stop(
                "a second YAML document begins here.", 'Keep one, without "---" or "..." below it.', end
            )
        return data

    def _stop(self, problem: str, fix: str, event: Any) -> StopReading:
        return StopReading(problem, fix=fix, line=self._line(event))

    def _line(self, event: Any) -> int:
        line: int = event.start_mark.line
        return self._first_line + line

    def _value(self, event: Any, path: Path) -> Any:
        if isinstance(event, yaml.AliasEvent):
            fix = f'Write the value out, or quote it: "*{event.anchor}".'
            raise self._stop(f'"*{event.anchor}" refers to another place, which is not allowed.', fix, event)
        if event.anchor is not None:
            fix = f'Remove it, or quote the value: "&{event.anchor}".'
            raise self._stop(
                f'"&{event.anchor}" marks a place to refer to, which is not allowed.', fix, event
            )
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            raise self._stop(
                f'the tag "{tag}" is not allowed.', "Remove it, or put the value in quotes.", event
            )
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if len(path) >= DEEPEST:
            raise self._stop(f"lists and keys lie more than {DEEPEST} deep here.", "Flatten them.", event)
        return self._mapping(path) if isinstance(event, yaml.MappingStartEvent) else self._sequence(path)

    def _scalar(self, event: Any) -> Any:
        text: str = event.value
        if event.style or not event.implicit[0]:
            self._refuse_surrogate(text, event)
            if event.style in _BLOCK_STYLES:
                self._refuse_text_after_bar(event)
            return text
        if text in _WORDS:
            return _WORDS[text]
        return int(text) if _INTEGER.fullmatch(text) else text

    def _refuse_surrogate(self, text: str, event: Any) -> None:
        # "\ud800" is an escape for half a character; the C parser refuses it by itself.
        if _HALF_A_CHARACTER.search(text):
            raise self._stop(*NO_ESCAPE, event)

    def _refuse_text_after_bar(self, event: Any) -> None:
        # "|#x" is a comment to the C parser and a mistake to the other.
        header = self._text.split("\n")[event.start_mark.line][event.start_mark.column :]
        if not _BLOCK_HEADER.fullmatch(header):
            raise self._stop(*TEXT_AFTER_BAR, event)

    def _sequence(self, path: Path) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            at = (*path, len(items))
            if self._lines is not None:
                self._lines[at] = self._line(event)
            items.append(self._value(event, at))
        return items

    def _mapping(self, path: Path) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        seen: dict[str, int] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key, line = self._key(event), self._line(event)
            at = (*path, key)
            is_new = key not in seen
            if not is_new and self._fault:
                problem = f'"{key}" stands twice, first on line {seen[key]}.'
                self._fault(problem, fix="Keep one of them.", line=line)
            if is_new and self._lines is not None:
                self._lines[at] = line
            value = self._value(next(self._events), at)
            if is_new:
                seen[key], entries[key] = line, value
        return entries

    def _key(self, event: Any) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            raise self._stop(
                "a key is a list or a mapping.", "Write a word as the key, or quote the value.", event
            )
        if event.anchor is not None or event.tag is not None:
            raise self._stop("a key bears an anchor or a tag.", "Remove it.", event)
        if not event.value.strip():
            raise self._stop("a key is empty.", "Write its name before the colon.", event)
        text: str = event.value
        self._refuse_surrogate(text, event)
        return text
