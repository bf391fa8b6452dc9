"""
Text to the signs that Pagefind can part words at.

It parts them at white space and ASCII punctuation only, and folds neither đ nor œ: "l’énergie" would be
one word, and "coeur" would not find "cœur".
"""

import html
import re
from collections.abc import Iterator

from builder.text import fold, tidy

_APOSTROPHES, _DASHES = "’‘ʼ‛", "‐‑‒–—―−"
# Letters that Unicode does not decompose, so that Pagefind does not fold them.
_UNFOLDED = "đĐœŒæÆøØłŁßðÐþÞħĦıŧŦ"
_INNER_SIGN = re.compile(r"([…·•«»“”„/|])(?<=\w.)(?=\w)")  # the sign first: the rest is seldom tried

# Escaped signs are moved out of the way while the others are taken for Markdown.
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_SET_ASIDE = 0xE000
# Each with the sign that it cannot do without: most texts have none of them, and need not be gone through.
_MARKDOWN = (
    ("](", re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)"), r"\1"),
    ("", re.compile(r"^[ \t]*(?:(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]?)+", re.MULTILINE), ""),
    ("*", re.compile(r"\*+"), " "),
    ("`", re.compile(r"`+"), " "),
    ("|", re.compile(r"\|"), " "),
    ("_", re.compile(r"(?<!\w)_+|_+(?!\w)"), " "),
)


def plain_text(markdown: str) -> str:
    """Returns a Markdown text without its markup."""
    text = _without_runs(markdown)
    has_escapes = "\\" in text
    if has_escapes:
        text = _ESCAPED.sub(lambda match: chr(_SET_ASIDE + ord(match[1])), text)
    for sign, pattern, replacement in _MARKDOWN:
        if sign in text:
            text = pattern.sub(replacement, text)
    if has_escapes:
        text = re.sub("[\ue000-\ue07f]", lambda match: chr(ord(match[0]) - _SET_ASIDE), text)
    return html.unescape(text)


def search_copy(text: str) -> str:
    """Returns text on one line, in the signs that Pagefind parts words at."""
    text = tidy(text)
    # By far quicker than str.translate, which looks up every letter.
    for sign in _APOSTROPHES:
        text = text.replace(sign, "'")
    for sign in _DASHES:
        text = text.replace(sign, "-")
    return _INNER_SIGN.sub(r"\1 ", _without_runs(text))


def _without_runs(text: str) -> str:
    """Shortens runs of underscores: "___" opens Pagefind's own marks, and is no word."""
    return re.sub(r"_{3,}", "__", text) if "___" in text else text


def folded_words(text: str) -> Iterator[str]:
    """Yields in plain letters the words that Pagefind would not find in plain letters."""
    if not _has_unfolded(text):
        return
    for word in text.split():
        if _has_unfolded(word):
            yield fold(word)


def _has_unfolded(text: str) -> bool:
    return any(letter in text for letter in _UNFOLDED)
