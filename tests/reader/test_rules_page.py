"""The page on the rule files names every key that a rule file may have, and shows no key that none has."""

import dataclasses
import re
import typing
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest
from pydantic import BaseModel

from builder.reader.dating.rules import YearKind
from builder.reader.officials.roles import RANK
from builder.reader.officials.rules import ContextRule
from builder.reader.places.countrynames import CountryRow
from builder.reader.rule import Example
from builder.reader.vocabulary import RULES, Agency, Language
from builder.yamlfile import read_yaml

PAGE = (RULES / "README.md").read_text(encoding="utf-8")


def keys_of(model: Any, seen: set[Any] | None = None) -> Iterator[tuple[str, str]]:
    """Every key of a section and of the sections in it, with the name of its model."""
    seen = set() if seen is None else seen
    if model in seen:
        return
    seen.add(model)
    if isinstance(model, type) and issubclass(model, BaseModel):
        for name, field in model.model_fields.items():
            yield model.__name__, field.alias or name
            yield from keys_of(field.annotation, seen)
    elif dataclasses.is_dataclass(model):
        hints = typing.get_type_hints(model)
        for each in dataclasses.fields(model):
            yield model.__name__, each.name
            yield from keys_of(hints[each.name], seen)
    elif get_origin(model) is not Literal:
        for part in get_args(model):
            yield from keys_of(part, seen)


KEYS = sorted({*keys_of(Language), *keys_of(Agency), *keys_of(CountryRow)})


@pytest.mark.parametrize(("model", "key"), KEYS, ids=[f"{model}.{key}" for model, key in KEYS])
def test_every_key_of_a_rule_file_is_named_on_the_page(model: str, key: str) -> None:
    assert f"`{key}`" in PAGE or f"{key}:" in PAGE, f"rules/README.md does not say what {model}.{key} means"


def test_a_key_that_the_page_does_not_name_would_be_seen() -> None:
    class Sample(BaseModel):
        known: int
        inner: Mapping[str, tuple[Example, ...]] = {}

    assert list(keys_of(Sample)) == [("Sample", "known"), ("Sample", "inner"), ("Example", "text")]


@pytest.mark.parametrize(
    "word",
    [
        *get_args(YearKind),
        *get_args(ContextRule.model_fields["means"].annotation),
        *read_yaml((RULES / "pieces.yaml").read_text(encoding="utf-8"), file="pieces.yaml").data,
    ],
)
def test_every_word_that_a_key_may_hold_is_explained(word: str) -> None:
    assert f"`{word}`" in PAGE or f"`%{word}%`" in PAGE


def test_every_class_of_an_office_that_a_language_uses_is_one() -> None:
    shown = re.search(r"`class` \(([^)]*)\)", PAGE)

    assert shown is not None
    assert [name for name in re.findall(r"[a-z]+(?: [a-z]+)*(?=,| …)", shown[1]) if name not in RANK] == []


def test_the_page_links_only_to_what_it_has() -> None:
    headings = {
        re.sub(r"[^\w -]", "", line.lstrip("# ").lower()).replace(" ", "-")
        for line in PAGE.splitlines()
        if line.startswith("#")
    }

    assert [link for link in re.findall(r"\]\(#([^)]*)\)", PAGE) if link not in headings] == []


def test_the_files_that_the_page_tells_of_are_there() -> None:
    named = set(re.findall(r"`(?:rules/)?((?:languages|agencies)/\w+\.yaml|\w+\.yaml)`", PAGE))
    known = {path.relative_to(RULES).as_posix() for path in Path(RULES).rglob("*.yaml")}

    assert {
        name
        for name in named
        if name not in known and f"languages/{name}" not in known and f"agencies/{name}" not in known
    } == set()
