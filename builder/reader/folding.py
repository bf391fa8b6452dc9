"""
Puts lines together that a page or a teleprinter broke: folded copy, and a paragraph broken in its middle.

A line was folded where the next line's first word had no room on it. A hyphen at its end is kept: whether it
parts a compound or a broken word, a word list must say.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple


class Line(NamedTuple):
    """One line of a seed, tidied; `line` is its number, `indent` how many spaces it began with."""

    line: int
    text: str
    indent: int = 0


SHORTEST = 45  # signs of a folded line that runs on into the next whatever that begins with
BEHIND_WORD = re.compile(r'(?<![«“"(—–-]) ')  # "« Planter" is not parted at its quotation mark
SHORTEST_NAMED = 30  # signs of a folded line that ends within a name
LONG = 80  # signs of a line that is broken though the copy is not folded
SHORTEST_OPEN = 30  # signs of a line that the one close below goes on with in small letters
INDENT = 3  # spaces
WIDEST = 110  # signs of a folded line; a longer one is a paragraph by itself
LISTED = re.compile(r"\d{1,3}[.)/-] ?[^\W\d]")  # "2. Accord sur les ports"
ENDS = '.!?…:»”"'
# What a page prints in small letters under its headline: "mardi, 5 mai à 19:12", "facebook twitter mail".
OF_PAGE = re.compile(
    r"(?<!\d)\d{1,2} ?[:h] ?\d\d$|(?i:\b(?P<net>facebook|twitter|whatsapp|telegram|linkedin|instagram)\b"
    r"[^.]*\b(?!(?P=net)\b)(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|e-?mail|mail)\b[^.]*$)"
)
# "et le wali, M. Larbi" / "Hamzaoui, qui en est": a name broken in its middle, with the sign that follows it.
NAME_BEGUN = re.compile(r"[ ’'](?:[A-ZÀ-Þ]\.|[^\W\d_a-zß-ÿ][\w’'-]*[^\W\d_A-Z])$")
NAME_ENDED = re.compile(
    r"[^\W\d_a-zß-ÿ](?=\w*[^\W\d_A-ZÀ-Þ])[\w’'-]+(?: [^\W\d_a-zß-ÿ][\w’'-]+){0,2}"
    r"(?:, [^\W\d_A-ZÀ-Þ]|\.(?: |$))"
)


def joined_lines(lines: Sequence[Line]) -> list[Line]:
    """Returns the paragraphs, each with the number of its first line."""
    width = _width(lines)
    paragraphs: list[list[Line]] = []
    for line in lines:
        if paragraphs and _belongs(paragraphs[-1], line, width, is_title=len(paragraphs) == 1):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [Line(parts[0].line, _together([part.text for part in parts])) for parts in paragraphs]


def _width(lines: Sequence[Line]) -> int | None:
    """The width at which the copy was folded, or None where a paragraph is one line."""
    runs = [(a.text, b.text) for a, b in pairwise(lines) if b.line == a.line + 1]
    folded = [len(a) for a, b in runs if 45 <= len(a) <= 100 and a[-1] not in ENDS and b[0].islower()]
    long = sum(len(line.text) > WIDEST for line in lines)
    if len(folded) < 3 or long > 1 + 0.1 * len(lines):
        return None
    return max(folded)


def _belongs(parts: Sequence[Line], line: Line, width: int | None, *, is_title: bool) -> bool:
    """Tells whether a line goes on with the sentence of the line above it."""
    above = parts[-1]
    ends = above.text[-1] in ENDS
    if width is not None and line.indent >= INDENT > above.indent:
        return False  # so a teleprinter begins a paragraph
    if width is None or line.line != above.line + 1 or len(above.text) > WIDEST:
        is_next = line.line == above.line + 1
        return not ends and not is_title and _goes_on(above.text, line.text, is_next=is_next)
    if not ends and line.text[0].islower():
        return True
    if not ends and not is_title and _is_half_a_name(above.text, line.text, SHORTEST_NAMED):
        return True
    if not ends and not is_title and (len(parts) > 1 or len(above.text) >= SHORTEST):
        # Broken by hand: "M. Hamadou" / "Barry, …", "depuis" / "2009."
        return len(line.text) <= WIDEST and line.text[0].isalnum() and not LISTED.match(line.text)
    has_room = len(above.text) + 1 + len(BEHIND_WORD.split(line.text, maxsplit=1)[0]) <= width
    return not has_room and not is_title and len(line.text) <= WIDEST


def _goes_on(above: str, text: str, *, is_next: bool) -> bool:
    """In unfolded copy only a comma, a small word after a long line or half a name show a break."""
    if re.match(r"[,;)] ", text):
        return True
    if OF_PAGE.search(text):
        return False
    if is_next and _is_half_a_name(above, text, LONG):
        return True
    is_open = is_next and len(above) > SHORTEST_OPEN and above[-1] != ";" and "|" not in text
    return (
        (is_open or len(above) > LONG)
        and len(text) > 25
        and bool(re.match(r"[^\W\d_A-Z]{1,20}[,']? ?[^\W\d_]", text))
        and text[0].islower()
    )


def _is_half_a_name(above: str, text: str, least: int) -> bool:
    """Whether a line of more than so many signs ends within a name, whose end opens the next one."""
    begins = len(above) > least and NAME_BEGUN.search(above[-40:]) is not None
    return begins and NAME_ENDED.match(text) is not None


def _together(parts: Sequence[str]) -> str:
    texts = [parts[0]]
    for above, text in pairwise(parts):
        is_hyphen = re.search(r"[^\W\d_][-‐]$", above[-2:]) and text[0].islower()
        texts += ["" if is_hyphen or re.match(r"[,;)] ", text) else " ", text]
    return "".join(texts)
