"""
Holds the values of a YAML file to a pydantic model, and puts all that is wrong into plain words.

The models say what is allowed; the JSON Schema that an editor's tool reads is made from the same.
"""

import difflib
import re
import typing
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, RootModel, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from builder.yamlfile.walk import Path

# Not text in any of the formats that we write: XML has no way to say them, and people do not see them.
_NO_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")
# They turn the text that follows them round, so that a reader sees another one than is written.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BREAK = re.compile("[\n\x85\u2028\u2029]")
_UNSEEN = re.compile(r"[\s\u00ad\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u3164\ufe00-\ufe0f\ufeff]*")
LONGEST_LINE, LONGEST_PROSE = 1_000, 20_000
MOST_MISTAKES = 200  # of one file: nobody reads on, and a file that is all mistakes must not take minutes


class Keys(BaseModel):
    """The keys of a mapping in a file: none is unknown, no value is of another type than it says."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    noun: ClassVar[str] = "key"
    example: ClassVar[str] = "{key: value}"


Mistake = tuple[Path, str, str]  # where it is, what is wrong, what to do
AnyKeys = TypeVar("AnyKeys", bound=BaseModel)


def wrong(problem: str, fix: str) -> PydanticCustomError:
    """Returns what a validator raises for a value: what is wrong with it, what to do."""
    return wrong_items([((), problem, fix)])


def wrong_items(faults: Iterable[Mistake]) -> PydanticCustomError:
    """Returns what a validator raises for several things below its value."""
    return PydanticCustomError("faults", "mistakes", {"faults": list(faults)})


def _line(text: str) -> str:
    text = unicodedata.normalize("NFC", text).strip()
    if _BREAK.search(text):
        raise wrong("has a line break in it.", "Write it on one line.")
    return _checked(text, LONGEST_LINE)


def _exact(text: str) -> str:
    if "\n" in text:
        raise wrong("has a line break in it.", "Write it on one line.")
    return _checked(text, LONGEST_PROSE, is_exact=True)


def _prose(text: str) -> str:
    return _checked(unicodedata.normalize("NFC", text).strip(), LONGEST_PROSE)


def _checked(text: str, longest: int, *, is_exact: bool = False) -> str:
    if _UNSEEN.fullmatch(text):
        raise wrong("is empty.", "Write something there.")
    if match := find_no_text(text) or (None if is_exact else _TURNS.search(text)):
        raise wrong(f"holds the invisible character U+{ord(match[0]):04X}.", "Remove it.")
    if len(text) > longest:
        raise wrong(f"is {len(text):,} characters long.", f"Write at most {longest:,}.")
    return text


def find_no_text(text: str, start: int = 0) -> re.Match[str] | None:
    """Returns the first sign in `text` from `start` that is no text in the formats we write, or None."""
    return _NO_TEXT.search(text, start)


Line = Annotated[str, AfterValidator(_line)]  # in NFC, something to be seen, no line break
Exact = Annotated[str, AfterValidator(_exact)]  # as it is: words of a seed, the name of a file
Prose = Annotated[str, AfterValidator(_prose)]  # the same, line breaks allowed


def mistakes(model: type[AnyKeys], data: Any) -> tuple[AnyKeys | None, list[Mistake]]:
    """Returns `data` as `model`, or None and all that is wrong: where, what, and what to do."""
    try:
        return model.model_validate(data), []
    except ValidationError as found:
        details = found.errors(include_url=False)
        explained = (mistake for each in details for mistake in _explain(model, each))
        return None, _without_echoes(list(islice(explained, 2 * MOST_MISTAKES)))[:MOST_MISTAKES]


def _without_echoes(found: list[Mistake]) -> list[Mistake]:
    """A misspelt key makes the right one missing: that is one mistake, and said once."""
    misspelt = {(path[:-1], fix) for path, _, fix in found if path}
    return [
        (path, problem, fix)
        for path, problem, fix in found
        if not (problem.endswith(" is missing.") and (path[:-1], f'Did you mean "{path[-1]}"?') in misspelt)
    ]


def _explain(model: type[BaseModel], details: ErrorDetails) -> Iterator[Mistake]:
    """Yields the path, the problem and the remedy of each mistake that pydantic found."""
    path: Path = tuple(step for step in details["loc"] if step != "[key]")
    if details["type"] == "faults":
        if details["loc"][-1:] == ("[key]",):  # the message names the key itself
            yield from ((path, problem, fix) for _, problem, fix in details["ctx"]["faults"])
            return
        for below, problem, fix in details["ctx"]["faults"]:
            yield (*path, *below), _named((*path, *below), problem), fix
    elif details["type"] == "missing":
        yield path, f'"{path[-1]}" is missing.', f"Add it: {_described(model, path)}"
    elif details["type"] == "extra_forbidden":
        yield (
            path,
            f'there is no {getattr(_model_at(model, path[:-1]), "noun", "key")} "{path[-1]}".',
            _meant(model, path),
        )
    else:
        yield path, *_explain_value(model, path, details)


def _explain_value(model: type[BaseModel], path: Path, details: ErrorDetails) -> tuple[str, str]:
    value, context = details["input"], details.get("ctx", {})
    if details["type"] == "literal_error":
        expected = str(context["expected"]).replace("'", '"')
        return _named(path, f"{_shown(value)} is not allowed."), f"Write one of: {expected}."
    if details["type"] in _BOUNDS:
        return _named(
            path, f"{value} is {_BOUNDS[details['type']].format(**context)}."
        ), "Choose another number."
    wanted, fix = _WANTED.get(details["type"], (None, ""))
    if wanted is None:
        return _named(path, f"{details['msg']}."), ""
    if value is None:
        return _named(path, "is empty."), f"Write {wanted}, or remove it."
    if details["type"] in ("model_type", "list_type") and (inner := _model_at(model, path)):
        fix = (
            f"Write {'it' if details['type'] == 'model_type' else 'each'} as {getattr(inner, 'example', '')}."
        )
    if details["type"] == "string_type" and isinstance(value, bool | int):
        fix = f'Put it in quotes: "{str(value).lower()}".'
    return _named(path, f"is {_kind(value)}, not {wanted}."), fix


_BOUNDS = {"greater_than_equal": "less than {ge}", "less_than_equal": "more than {le}"}
_WANTED = {
    "string_type": ("text", "Write text on one line, in quotes where it holds a colon."),
    "list_type": ("a list", "Write it as [one, two], or each item on its own line after a dash."),
    "dict_type": ("a mapping", "Write it as {key: value}."),
    "model_type": ("a mapping", ""),
    "bool_type": ("true or false", "Write true or false, in small letters, without quotes."),
    "int_type": ("a whole number", "Write digits only, without quotes."),
}


def _kind(value: Any) -> str:
    kinds = {bool: "true or false", int: "a number", str: "text", list: "a list", dict: "a mapping"}
    return kinds.get(type(value), "empty")


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else _kind(value)
    text = text if len(text) <= 60 else text[:57] + "…"
    return f'"{text}"' if isinstance(value, str) else text


def _named(path: Path, problem: str) -> str:
    """Puts the name of what is wrong before the problem: its key, or the number of the item."""
    if not path:
        return f"what stands here {problem}"
    if isinstance(path[-1], str):
        return f"{path[-1]} {problem}"
    parent = path[-2] if len(path) > 1 else "the list"
    return f"{parent}, item {path[-1] + 1}: {problem}"


# ------------------------------------------------------------------ looking into the model


def _meant(model: type[BaseModel], path: Path) -> str:
    return did_you_mean(str(path[-1]), _key_names(_model_at(model, path[:-1])))


def did_you_mean(word: str, names: Sequence[str]) -> str:
    """Returns which of `names` a misspelt word stood for, or all that there are."""
    close = difflib.get_close_matches(word.lower()[:60], names, n=1, cutoff=0.6)
    return f'Did you mean "{close[0]}"?' if close else f"There are: {', '.join(names)}."


def _key_names(model: type[BaseModel] | None) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()] if model else []


def _described(model: type[BaseModel], path: Path) -> str:
    parent = _model_at(model, path[:-1])
    fields = parent.model_fields.items() if parent else ()
    found = (field.description for name, field in fields if path[-1] in (name, field.alias))
    description = next(found, None) or "it is required"
    return description if description.endswith(".") else description + "."


def _model_at(model: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """Returns the model of the mapping at `path`."""
    here: Any = model
    if issubclass(model, RootModel):  # a file that is a list: its items are what has keys
        here = _models_in(model.model_fields["root"].annotation)
    for step in path:
        if isinstance(step, str) and isinstance(here, type) and issubclass(here, BaseModel):
            field = next((f for name, f in here.model_fields.items() if step in (name, f.alias)), None)
            here = _models_in(field.annotation) if field else None
    return here if isinstance(here, type) and issubclass(here, BaseModel) else None


def _models_in(annotation: Any) -> type[BaseModel] | None:
    """Returns the model inside list[Model], Model | None, dict[str, list[Model]]."""
    if isinstance(annotation, type) and not typing.get_args(annotation) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_models_in, typing.get_args(annotation))), None)
