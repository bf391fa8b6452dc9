"""The kinds of value that several files of content/ share: dates and slugs, also for a JSON Schema."""

from typing import Annotated, Any

from pydantic import AfterValidator, PlainValidator, WithJsonSchema

from builder.content.dates import EventDate
from builder.content.edtf import EXAMPLES, NotADateError
from builder.text import slug
from builder.yamlfile.schema import Line, wrong

LONGEST_SLUG = 100
_ONE_DATE = r"(\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX)[?~%]?(-[?~%]?(\d\d|XX)[?~%]?(-[?~%]?(\d\d|XX)[?~%]?)?)?"
_DATE_PATTERN = rf"^({_ONE_DATE}|({_ONE_DATE}|\.\.)/({_ONE_DATE}|\.\.)|\[{_ONE_DATE}(,{_ONE_DATE})+\])$"


def _date(value: Any) -> EventDate:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)  # a year without quotes
    if isinstance(value, list):
        raise wrong(
            "is a list, not a date.", 'Put it in quotes: "[2017-03-28,2018-03-28]" is one of two dates.'
        )
    if not isinstance(value, str):
        raise wrong("is not a date.", EXAMPLES)
    try:
        return EventDate.parse(value)
    except NotADateError as error:
        raise wrong(error.problem, error.fix) from None


def _date_or_nothing(value: Any) -> EventDate | None:
    return None if value is None else _date(value)


def is_slug(text: str) -> bool:
    """Says whether `text` may be the last part of an address."""
    return 0 < len(text) <= LONGEST_SLUG and slug(text) == text


def _slug(text: str) -> str:
    if len(text) > LONGEST_SLUG:
        raise wrong(f"is {len(text)} characters long.", f"Write at most {LONGEST_SLUG}.")
    if not is_slug(text):
        meant = slug(text)[:LONGEST_SLUG].strip("-")
        fix = f'Did you mean "{meant}"?' if meant else ""
        raise wrong(
            f'"{text}" cannot be part of an address.', fix or "Use small letters a-z, digits and hyphens."
        )
    return text


DateValue = Annotated[
    EventDate,
    PlainValidator(_date),
    WithJsonSchema({"type": ["string", "integer"], "pattern": _DATE_PATTERN}),
]
OptionalDate = Annotated[
    EventDate | None,
    PlainValidator(_date_or_nothing),
    WithJsonSchema({"type": ["string", "integer", "null"], "pattern": _DATE_PATTERN}),
]
Slug = Annotated[
    Line,
    AfterValidator(_slug),
    WithJsonSchema({"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": LONGEST_SLUG}),
]
