"""
One rule of the reader as a datum: a name, a pattern, what it reads and what it refuses.

It stands apart from `vocabulary`, which loads the files, so that each part of the reader may model its own
section of a language file.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, field_validator
from pydantic_core import CoreSchema, core_schema

from builder.errors import RuleError
from builder.reader.anchors import ByWords, anchors, only_where
from builder.reader.caseless import Caseless, Pattern
from builder.reader.remembered import notebook
from builder.reader.seeking import seeking
from builder.yamlfile.schema import wrong


class Section(BaseModel):
    """One part of a rule file: no key may be unknown, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, ignored_types=(cached_property,))


class Example(BaseModel):
    """A text that a rule reads; every further key is a group of the pattern and what it must hold."""

    model_config = ConfigDict(extra="allow", frozen=True)

    text: str


class Rule(Section):
    """One pattern with its name and its examples. Patterns are searched for: they carry their own ^ and $."""

    name: str
    pattern: str
    reads: tuple[Example, ...]
    refuses: tuple[str, ...] = ()

    @cached_property
    def regex(self) -> Pattern:
        """
        Compiled when it is first tried: a process reads one or two languages, and few of their rules.

        Raises RuleError where it does not compile; the tests try every rule.
        """
        try:
            if Caseless.suits(self.pattern):
                return Caseless(self.pattern)
            return seeking(self.pattern) or re.compile(self.pattern)
        except re.error as error:
            raise RuleError(
                f'the rule "{self.name}" does not compile: {error}.', fix="Mend the regular expression."
            ) from None

    @cached_property
    def find(self) -> Callable[[str], re.Match[str] | None]:
        """Tries the pattern on a text; one that begins with ^ at the beginning only, for speed."""
        is_opening = all(part.startswith("^") for part in _alternatives(self.pattern))
        return self.regex.match if is_opening else self.regex.search

    @cached_property
    def search(self) -> Callable[[str], re.Match[str] | None]:
        """Finds the pattern in a text; it is tried only where one of its words stands."""

        def find(text: str) -> re.Match[str] | None:
            return self.find(text)

        return only_where(self.anchors, find, None) if self.anchors else self.find

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """Yields the matches in a text, from a place on where one is given."""
        if not self.anchors:
            return self.regex.finditer
        return only_where(self.anchors, lambda text, start=0: self.regex.finditer(text, start), ())

    @cached_property
    def anchors(self) -> tuple[str, ...]:
        """Words of which one stands wherever the pattern finds something; () where none are known."""
        try:
            return notebook().answer(anchors, self.pattern)
        except re.error:
            return ()  # `regex` says what is wrong

    def search_end(self, text: str, length: int) -> re.Match[str] | None:
        """Finds the pattern in the last `length` signs of a text."""
        return self._search_from(text, max(0, len(text) - length))

    @cached_property
    def _search_from(self) -> Callable[[str, int], re.Match[str] | None]:
        def find(text: str, start: int) -> re.Match[str] | None:
            return self.regex.search(text, start)

        return only_where(self.anchors, find, None) if self.anchors else find

    @field_validator("reads", mode="before")
    @classmethod
    def _plain_texts_are_examples(cls, reads: Any) -> Any:
        if not isinstance(reads, list) or not reads:
            raise wrong("shows no example.", "Give at least one text that the rule reads.")
        return [{"text": example} if isinstance(example, str) else example for example in reads]


AnyKind = TypeVar("AnyKind", bound=Rule, covariant=True)


class Rules(tuple[AnyKind, ...]):
    """The rules of one list, of which only those are tried on a text whose words stand there."""

    @cached_property
    def likely(self) -> Callable[[str], Sequence[AnyKind]]:
        """Returns in order the rules that may find something in a text; `find` tries one of them."""
        return ByWords((rule, rule.anchors) for rule in self).likely

    def say(self, text: str) -> bool:
        """Tells whether a rule finds something in a text."""
        likely = self.likely(text)
        return bool(likely) and any(rule.find(text) for rule in likely)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        one = handler.generate_schema(get_args(source)[0])
        return core_schema.no_info_after_validator_function(cls, core_schema.tuple_variable_schema(one))


def _alternatives(pattern: str) -> list[str]:
    """Returns the parts of a pattern between the | that stand in no bracket."""
    parts, depth, start = [], 0, 0
    for sign in re.finditer(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", pattern):
        depth += {"(": 1, ")": -1}.get(sign[0], 0)
        if sign[0] == "|" and depth == 0:
            parts.append(pattern[start : sign.start()])
            start = sign.end()
    return [*parts, pattern[start:]]


def any_word(words: Iterable[str]) -> str:
    """
    Returns one pattern for all words, the longest first, so that "VNA/CVN" is not read as "VNA".

    What words begin with stands once: a text that has none of them is done with after a look at one sign.
    """
    branches: dict[str, list[str]] = {}
    for word in dict.fromkeys(words):
        branches.setdefault(word[:1], []).append(word[1:])
    parts = [
        re.escape(sign) + (any_word(rests) if len(rests) > 1 or rests[0] else "")
        for sign, rests in branches.items()
        if sign
    ]
    inside = "|".join(parts)
    if "" in branches:
        return f"(?:{inside})?" if parts else ""
    return inside if len(parts) == 1 else f"(?:{inside})"
