"""Small pure functions on strings: slugs, folded names, sorting, white space."""

import re
import unicodedata

from anyascii import anyascii


def slug(text: str) -> str:
    """Returns `text` as the last part of an address: lower-case ASCII words joined by hyphens, or ""."""
    return re.sub(r"[^a-z0-9]+", "-", anyascii(text).lower()).strip("-")


def fold(text: str) -> str:
    """
    Returns `text` without accents, case and punctuation, its words parted by one space.

    Two spellings of one name are equal when folded: "Trân Quôc Vuong", "TRAN QUOC VUONG". anyascii
    rather than Unicode decomposition, which leaves đ and œ whole.
    """
    return " ".join(re.findall(r"[a-z0-9]+", anyascii(text).lower()))


def sort_key(text: str) -> tuple[str, str]:
    """Returns the key that sorts names as a reader expects (É with E, Đ with D), on any machine."""
    return (anyascii(text).casefold(), text)


def tidy(text: str) -> str:
    """Returns `text` in NFC on one line: every run of white space is one space, invisible signs are gone."""
    return " ".join(
        re.sub(
            r"[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]", "", unicodedata.normalize("NFC", text)
        ).split()
    )
