"""Writes names in plain letters, each in its place: "Hanoï" and "Hà Nội" are compared so."""

import itertools
import re
import unicodedata


def _flat_table() -> dict[str, str]:
    letters = {chr(code) for code in itertools.chain(range(0xC0, 0x250), range(0x1E00, 0x1F00))}
    table = {letter: unicodedata.normalize("NFD", letter)[0] for letter in letters}
    table |= {"Ð": "D"} | dict(zip("đĐðøØłŁı", "dDdoOlLi", strict=True)) | dict.fromkeys("’‘ʼ`´", "'")
    return table | dict.fromkeys("‐‑–—", "-") | dict.fromkeys("\u00a0\u202f\u2009", " ")


FLAT = _flat_table()
NOT_FLAT = re.compile("[`\x80-\U0010ffff]")


def flat(text: str) -> str:
    """Returns `text` without accents and typographic signs, every character still in its place."""
    if text.isascii() and "`" not in text:
        return text
    for sign in {*NOT_FLAT.findall(text)}:  # a text has few different ones
        text = text.replace(sign, FLAT.get(sign, sign))
    return text
