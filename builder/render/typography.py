"""
Text as a wire types it to text as a careful printer sets it: apostrophes, quotation marks, spaces.

Only signs and spaces change, never a letter, and only where the text is shown: content/, titles in feeds,
citations, data and quoted evidence keep the wire's own signs.
"""

import re
from collections.abc import Callable, Mapping

NARROW = "\u202f"  # a narrow space that does not break
WIDE = "\u00a0"

_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_QUOTED = re.compile(r'"([^"\n]*)"')
_SPACES = f"[ {WIDE}{NARROW}\u2009]"
_BEFORE_HIGH = re.compile(rf"{_SPACES}+([;!?%€»])")
_BEFORE_COLON = re.compile(rf"{_SPACES}+:(?!\w)")
_PER_CENT = re.compile(r"(?<=\d)%(?![\dA-Fa-f]{2})")  # not the %20 of an address
_AFTER_OPENING = re.compile(rf"«{_SPACES}*(?=\S)")
_BEFORE_CLOSING = re.compile(rf"(?<=[^\s«]){_SPACES}*»")
_THOUSANDS = re.compile(rf"(?<![\d,.])\d{{1,3}}(?:{_SPACES}\d{{3}})+(?!\d)")
_NUMBERED = re.compile(rf"\b(\d+|n°|art\.|p\.){_SPACES}(?=(?:millions?|milliards?|euros?|dollars?|km|\d)\b)")


def typeset(text: str, language: str) -> str:
    """Returns `text` set by the custom of its language; one that has no rules here keeps its signs."""
    rules = _RULES.get(language)
    return rules(text) if rules else text


def _french(text: str) -> str:
    text = _APOSTROPHE.sub("’", text)
    text = _QUOTED.sub(r"«\1»", text) if text.count('"') % 2 == 0 else text
    text = _AFTER_OPENING.sub(f"«{NARROW}", text)
    text = _BEFORE_CLOSING.sub(f"{NARROW}»", text)
    text = _BEFORE_HIGH.sub(rf"{NARROW}\1", text)
    text = _BEFORE_COLON.sub(f"{WIDE}:", text)
    text = _PER_CENT.sub(f"{NARROW}%", text)
    text = _THOUSANDS.sub(lambda found: re.sub(_SPACES, NARROW, found[0]), text)
    return _NUMBERED.sub(rf"\1{WIDE}", text)


def _english(text: str) -> str:
    text = _APOSTROPHE.sub("’", text)
    return _QUOTED.sub(r"“\1”", text) if text.count('"') % 2 == 0 else text


def _russian(text: str) -> str:
    return _QUOTED.sub(r"«\1»", text) if text.count('"') % 2 == 0 else text


_RULES: Mapping[str, Callable[[str], str]] = {
    "fr": _french,
    "en": _english,
    "ru": _russian,
    "vi": lambda text: _QUOTED.sub(r"“\1”", text) if text.count('"') % 2 == 0 else text,
}
