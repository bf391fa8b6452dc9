"""
What one line of a page is by its own words: a sentence, or furniture of one sort or another.

What stands around it counts in `lines`, where the story begins and ends in `lead` and `ending`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from builder.content.article import Caption
from builder.reader.seed import Paragraph
from builder.reader.story.captions import Piece
from builder.reader.story.dateline import Head
from builder.reader.story.rules import FurnitureRules
from builder.reader.vocabulary import Rule

LONGEST_TITLE, LONGEST_FURNITURE = 250, 260  # signs
LONGEST_SENTENCE = 120  # signs of a headline that ends in a full stop, which hardly any does
LONGEST_RIGHTS = 520  # signs of a line that opens with whose the page is, or what it does not answer for
RIGHTS = re.compile(r"©|\([cC]\) |(?i:copyright\b|disclaimer ?[:–—-])")
LABEL = 60  # signs: a shorter line that ends in a colon is no sentence
# Signs that no sentence begins or ends with.
ADORNED_BEFORE = re.compile(r"[^\w«»“”\"'’.…:(#@+©/{]+")
ADORNED_BEHIND = re.compile(r"[^\w«»“”\"'’.?!…:)%/}]+$")
ENTRY = re.compile(r"(?:[-–—•●*]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]) (?=\S)")  # of a list
# "(Valmora-AVP)", "Agence valmorienne de presse (AVP)": names alone, the last of them in brackets.
NAMES_IN_BRACKETS = re.compile(
    r"(?:(?:[^\W\d_a-z][\w.’'-]*+|d[eu]s?|la|of|the|for) ){0,5}\((?:[^\W\d_a-z][\w.’'-]*+[ /,-]{0,3}){1,5}\)$"
)
# "Anna Vella, présidente de la Ligue des dockers (LDD)": no sentence ends with a short form but for a wire's.
SHORT_FORM = re.compile(r"(?<=[^\W_]) \([A-ZÀ-Þ]{2,10}\)$")
LETTER = re.compile(r"[^\W\d_]")
SENTENCE_ENDS = frozenset('.!?…;:»”")')
OPEN = (":", ";", ",")  # behind which a line goes on
FEWEST_APART, APART = 3, 0.7  # paragraphs of a story that stand apart, and the share of them that does
STOPS, QUOTES = frozenset(".!?…"), frozenset("'’")


class Kind(Enum):
    """What a line is by its looks."""

    TEXT = "text"
    CAPTION = "caption"
    TITLE = "headline again"
    HEADING = "heading of related stories"
    ASIDE = "link to another story"
    PAGE = "page furniture"
    STAMP = "date stamp"
    BYLINE = "by-line"
    SIGN_OFF = "sign-off"
    TEASER = "related story"
    REPEATED = "standfirst again"
    STANDFIRST = "standfirst"


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of the seed and what it was taken for."""

    kind: Kind
    line: int
    text: str
    rule: Rule | None = None
    caption: Caption | None = None
    head: Head | None = None


def is_sentence(text: str) -> bool:
    """Tells a paragraph from a headline, which has no full stop."""
    if len(text) > 200:
        return True
    is_label = text[-1:] == ":" and len(text) < LABEL
    is_name = text[-1:] == ")" and (
        NAMES_IN_BRACKETS.match(text) is not None or SHORT_FORM.search(text) is not None
    )
    return ends_sentence(text) and not (is_label or is_name)


def is_lead(text: str) -> bool:
    """A page that has lost its headline opens with its lead."""
    return len(text) > LONGEST_TITLE or (len(text) > LONGEST_SENTENCE and text[-1] == ".")


def ends_sentence(text: str) -> bool:
    """Whether the last sign is one with which sentences end, or closes a quotation: "au quai.''"."""
    if text[-1:] in QUOTES:
        text = text.rstrip("'’")
        return text[-1:] in STOPS
    return text[-1:] in SENTENCE_ENDS


KINDS = {
    "headings": Kind.HEADING,
    "page_lines": Kind.PAGE,
    "stamps": Kind.STAMP,
    "bylines": Kind.BYLINE,
    "asides": Kind.ASIDE,
}


def furniture_item(piece: Piece, rules: FurnitureRules) -> Item | None:
    """
    Returns what a whole line is by its own words, or None where it may be story.

    Pages adorn such lines with signs of every sort: "=Articles liés=", "👉 Lire aussi : …".
    """
    longest = LONGEST_RIGHTS if RIGHTS.match(piece.text) else LONGEST_FURNITURE
    if len(piece.text) > longest:
        return None
    if found := _furniture(piece.text, rules):
        return Item(found[0], piece.line, piece.text, found[1])
    bare = _unadorned(piece.text)
    is_adorned = bool(bare) and bare != piece.text
    if is_adorned and not LETTER.search(bare):
        is_adorned = not rules.sign_offs.say(piece.text)  # "-0-" ends a dispatch
    found = _furniture(bare, rules) if is_adorned else None
    return Item(found[0], piece.line, piece.text, found[1]) if found else None


def _unadorned(text: str) -> str:
    if len(text) > 1 and text.startswith("+") and text.endswith("+"):
        return text  # a crosshead, as some wires set it
    before = ADORNED_BEFORE.match(text)
    bare = text[before.end() :] if before else text
    return ADORNED_BEHIND.sub("", bare) if ADORNED_BEHIND.match(bare, len(bare) - 1) else bare


def _furniture(text: str, rules: FurnitureRules) -> tuple[Kind, Rule] | None:
    found = rules.for_lines.first(text)
    return (KINDS[found[0]], found[1]) if found else None


def stand_apart(lines: Iterable[Item | Paragraph]) -> bool:
    """Whether blank lines part the paragraphs of a story, three at least."""
    told = [each for each in lines if is_sentence(each.text)]
    gaps = [two.line > one.line + 1 for one, two in pairwise(told)]
    return len(told) >= FEWEST_APART and sum(gaps) >= APART * len(gaps)
