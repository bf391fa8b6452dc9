"""Small pure functions on strings: slugs, folded names, sorting, white space."""

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

WORDS = re.compile(r"[a-z0-9]+")
BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


def slug(text: str) -> str:
    """Returns `text` as the last part of an address: lower-case ASCII words joined by hyphens, or ""."""
    return re.sub(r"[^a-z0-9]+", "-", _in_ascii(text).lower()).strip("-")


@lru_cache(maxsize=4096)  # the same names are compared again and again
def fold(text: str) -> str:
    """
    Returns `text` without accents, case and punctuation, its words parted by one space.

    Two spellings of one name are equal when folded: "Trân Quôc Vuong", "TRAN QUOC VUONG". anyascii
    rather than Unicode decomposition, which leaves đ and œ whole.
    """
    return " ".join(WORDS.findall(_in_ascii(text).lower()))


def _in_ascii(text: str) -> str:
    """anyascii looks at every sign by itself, so it need be shown only the few that are no plain letters."""
    return text if text.isascii() else BEYOND_ASCII.sub(lambda signs: _plain(signs[0]), text)


_plain = lru_cache(maxsize=4096)(anyascii)  # few signs stand in most texts


# Alphabets whose order the plain letters of anyascii do not give.
_ALPHABETS = {
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "vi": "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz",
}
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")  # they part words only where all letters are the same


def sort_key(text: str, language: str = "") -> tuple[object, ...]:
    """Returns the key that sorts names as a reader of the language expects (É with E), on any machine."""
    alphabet = _ALPHABETS.get(language)
    if alphabet is None:
        return (anyascii(text).casefold(), text)
    toneless = unicodedata.normalize("NFC", _TONES.sub("", unicodedata.normalize("NFD", text.casefold())))
    letters = toneless if language == "vi" else unicodedata.normalize("NFC", text.casefold())
    return (tuple(_rank(letter, alphabet) for letter in letters), text)


def _rank(letter: str, alphabet: str) -> tuple[int, str]:
    """The alphabet's own letters in its order; all else before them, by its plain letters."""
    place = alphabet.find(letter)
    return (place, "") if place >= 0 else (-1, anyascii(letter).casefold())


def tidy(text: str) -> str:
    """Returns `text` in NFC on one line: every run of white space is one space, invisible signs are gone."""
    return " ".join(
        re.sub(
            r"[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]", "", unicodedata.normalize("NFC", text)
        ).split()
    )
