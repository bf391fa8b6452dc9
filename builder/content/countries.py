"""
The country codes that an article may use: ISO 3166-1 alpha-2, and EU.

The list is Babel's, so that every code has a name in every interface language; what Babel names
beyond ISO (regions reserved by other bodies, test regions) is left out. XK stays: Kosovo has no
other code.
"""

import difflib
from functools import cache
from typing import Annotated, Any

from babel import Locale
from pydantic import AfterValidator, BeforeValidator, WithJsonSchema

from builder.text import fold
from builder.yamlfile.schema import MOST_MISTAKES, wrong, wrong_items

_BEYOND_ISO = frozenset(["AC", "CP", "CQ", "DG", "EA", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])
_SLIPS = {"UK": "GB", "EN": "GB", "SU": "RU", "EL": "GR"}  # codes that people use and ISO does not
_LANGUAGES = ("fr", "en", "vi", "ru")


@cache
def country_codes() -> frozenset[str]:
    """Returns every code that may stand in `countries`."""
    territories = map(str, Locale.parse("en").territories)
    return frozenset(code for code in territories if len(code) == 2 and code.isalpha()) - _BEYOND_ISO


@cache
def _codes_by_name() -> dict[str, str]:
    return {
        fold(name): code
        for language in _LANGUAGES
        for code, name in Locale.parse(language).territories.items()
        if code in country_codes()
    }


def country_fault(value: Any) -> tuple[str, str] | None:
    """Returns what is wrong with a country code and what to do, or None where it is right."""
    if not isinstance(value, str):
        return ("is not a country code.", "Write the two letters of ISO 3166-1, such as VN.")
    if value in country_codes():
        return None
    meant = _meant(value)
    fix = f'Did you mean "{meant}"?' if meant else "Write the two letters of ISO 3166-1, such as VN, or EU."
    shown = value if len(value) <= 40 else value[:37] + "…"
    return (f'"{shown}" is not a country code.', fix)


def _meant(value: str) -> str | None:
    code = value.strip().upper()
    if code in country_codes() or code in _SLIPS:
        return _SLIPS.get(code, code)
    names = _codes_by_name()
    close = difflib.get_close_matches(fold(value)[:40], names, n=1, cutoff=0.85)
    return names[close[0]] if close else None


def _code(value: str) -> str:
    if fault := country_fault(value):
        raise wrong(*fault)
    return value


def _codes(value: Any) -> Any:
    """All that is wrong with a list is said at once: codes that do not exist, codes that stand twice."""
    if not isinstance(value, list):
        return value
    faults: list[tuple[tuple[int], str, str]] = []
    seen: set[Any] = set()
    for index, item in enumerate(value):
        if fault := country_fault(item):
            faults.append(((index,), *fault))
        elif item in seen:
            faults.append(((index,), f'"{item}" stands twice.', "Keep one of them."))
        else:
            seen.add(item)
        if len(faults) == MOST_MISTAKES:
            break
    if faults:
        raise wrong_items(faults)
    return value


CODE_SCHEMA: dict[str, Any] = {"type": "string", "enum": sorted(country_codes())}
_CODE = {"type": "string", "format": "country-code"}  # stands for CODE_SCHEMA until a schema is complete
CountryCode = Annotated[str, AfterValidator(_code), WithJsonSchema(_CODE)]
CountryCodes = Annotated[
    list[str],
    BeforeValidator(_codes),
    WithJsonSchema({"type": "array", "items": _CODE, "uniqueItems": True}),
]


def is_code_schema(schema: Any) -> bool:
    """Says whether a part of a JSON Schema stands for a country code."""
    return isinstance(schema, dict) and schema.get("format") == _CODE["format"]
