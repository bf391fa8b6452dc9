"""
Turns YAML text into plain values, strictly, with the line that each value stands on.

Typing is that of YAML 1.2 and less: null, true, false and plain decimal integers, all else is text, so
that the country NO stays "NO" and 12:30, 0755 and 2018-03-28 stay what was typed. The parser's events are
walked before any value is built: a bomb of aliases, a tag that makes an object or a key given twice
never gets as far as a value.
"""

import re
from dataclasses import dataclass, field
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel

from builder.errors import ContentError, DigestError, DigestErrors
from builder.yamlfile.faults import explain
from builder.yamlfile.schema import MOST_MISTAKES, mistakes
from builder.yamlfile.walk import Path, StopReading, Walk

LARGEST = 512_000  # characters of front matter
# What YAML takes for the end of a line, or for nothing at all, and people do not see.
_UNSEEN = re.compile("[\t\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")

AnyKeys = TypeVar("AnyKeys", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class YamlDocument:
    """The values of a YAML text, and where they stand in the file."""

    data: Any
    text: str
    first_line: int = 1  # the line of the file on which `text` begins
    faults: tuple[DigestError, ...] = ()  # keys given twice: what can be reported together with wrong values
    _lines: dict[Path, int] = field(default_factory=dict, compare=False)

    def line(self, path: Path) -> int:
        """
        Returns the line of the file on which the value at `path` stands: its key's, or its item's in a list.

        A path that leads nowhere gives the line of the nearest thing above it.
        """
        if not self._lines:  # found only when something is wrong: most texts are right
            self._lines[()] = self.first_line
            Walk(self.text, self.first_line, lines=self._lines).document()
        while path not in self._lines:
            path = path[:-1]
        return self._lines[path]


def read_yaml(
    text: str,
    *,
    file: str,
    first_line: int = 1,
    error: type[DigestError] = ContentError,
    largest: int = LARGEST,
) -> YamlDocument:
    """
    Returns what `text`, of at most `largest` characters, says.

    Raises `error` for the first thing that is not plain YAML.
    """
    document = parse_yaml(text, file=file, first_line=first_line, error=error, largest=largest)
    if document.faults:
        raise document.faults[0]
    return document


def parse_yaml(
    text: str,
    *,
    file: str,
    first_line: int = 1,
    error: type[DigestError] = ContentError,
    largest: int = LARGEST,
) -> YamlDocument:
    """
    Returns what `text` says, with the keys that it gives twice among the document's `faults`.

    Raises `error` where `text` cannot be read on: what follows would be guesswork.
    """
    faults: list[DigestError] = []

    def add(problem: str, *, fix: str, line: int) -> None:
        if len(faults) < MOST_MISTAKES:
            faults.append(error(problem, fix=fix, file=file, line=line))

    if len(text) > largest:
        problem = f"has more than {largest // 1000} KB of YAML."
        raise error(problem, fix="Cut it: it is for facts, not for text.", file=file, line=first_line)
    _refuse_unseen(text, file, first_line, error)
    try:
        data = Walk(text, first_line, fault=add).document()
    except StopReading as stop:
        raise error(stop.problem, fix=stop.fix, file=file, line=stop.line) from None
    except yaml.MarkedYAMLError as fault:
        problem, fix, line = explain(fault, text)
        raise error(problem, fix=fix, file=file, line=first_line + line) from None
    return YamlDocument(data, text, first_line, tuple(faults))


def _refuse_unseen(text: str, file: str, first_line: int, error: type[DigestError]) -> None:
    if match := _UNSEEN.search(text):
        line = first_line + text.count("\n", 0, match.start())
        if match[0] == "\t":
            raise error(
                "a tab stands here, and YAML counts in spaces.", fix="Use spaces.", file=file, line=line
            )
        problem = f"an invisible character, U+{ord(match[0]):04X}, stands here."
        raise error(problem, fix="Remove it.", file=file, line=line)


def validate(
    model: type[AnyKeys], document: YamlDocument, *, file: str, error: type[DigestError] = ContentError
) -> AnyKeys:
    """
    Returns the document's values as `model`; raises DigestErrors with all that is wrong.

    Keys that the document gives twice are reported together with the values that are wrong.
    """
    values, found = mistakes(model, {} if document.data is None else document.data)
    faults = list(document.faults)
    faults += [error(problem, fix=fix, file=file, line=document.line(path)) for path, problem, fix in found]
    if max(len(found), len(document.faults)) >= MOST_MISTAKES:
        fix = "Mend these first."
        faults.append(error("holds more mistakes than can be named at once.", fix=fix, file=file))
    if faults or values is None:
        raise DigestErrors(faults)
    return values
