"""
Takes every line for what it looks like: headline, caption, by-line, stamp, link, or text.

Only the looks count here; where the story begins and ends is found afterwards (`extent`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import takewhile

from builder.content.article import Caption
from builder.errors import SeedError
from builder.reader.seed import Paragraph, Seed
from builder.reader.story.captions import Piece, is_uncredited_caption, pieces, read_caption
from builder.reader.story.dateline import Head, read_dateline
from builder.reader.story.rules import FurnitureRules
from builder.reader.vocabulary import Language, Rule, Vocabulary
from builder.text import fold

LONGEST_TITLE, LONGEST_FURNITURE = 250, 260  # signs
LABEL = 60  # signs: a shorter line that ends in a colon is no sentence
SHORT_TITLE = 35  # signs: over a shorter one a longer line printed twice is the headline
SENTENCE_END = re.compile(r"[.!?…;:»”\")]$")


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
    return len(text) > 200 or (
        bool(SENTENCE_END.search(text)) and not (text[-1] == ":" and len(text) < LABEL)
    )


def read_title(
    seed: Seed, rules: FurnitureRules, language: Language, vocabulary: Vocabulary
) -> tuple[Paragraph, list[Paragraph], list[Item]]:
    """Returns the headline, the paragraphs after it, and the page's furniture before it."""
    before: list[Item] = []
    paragraphs = list(seed.paragraphs)
    while paragraphs and (item := furniture_item(Piece(paragraphs[0].line, paragraphs[0].text), rules)):
        if item.kind is Kind.HEADING:
            raise SeedError(
                "the file holds only links to related stories.",
                fix="Paste the article itself, headline first.",
                file=seed.file,
                line=item.line,
            )
        before.append(item)
        paragraphs.pop(0)
    if not paragraphs:
        raise SeedError(
            "the file holds no article.",
            fix="Paste the article into it, headline first.",
            file=seed.file,
            line=1,
        )
    if stated := seed.source.get("title"):
        return Paragraph(_line_of(stated, seed) or paragraphs[0].line, stated), paragraphs, before
    if place := _repeated_title(paragraphs):
        before += [Item(Kind.PAGE, each.line, each.text) for each in paragraphs[:place]]
        del paragraphs[:place]
    if len(paragraphs) > 2 and _is_dateline_alone(paragraphs[0], language, vocabulary):
        first = paragraphs.pop(0)
        before.append(Item(Kind.TEXT, first.line, first.text))
    first = paragraphs[0]
    if len(first.text) > LONGEST_TITLE or _opens_a_story(first, language, vocabulary):
        return Paragraph(first.line, _shortened(first, language, vocabulary)), paragraphs, before
    for rule in rules.title_ends:
        if (match := rule.search(first.text)) and match.start():
            before.append(Item(Kind.PAGE, first.line, match[0].strip(), rule))
            first = replace(first, text=first.text[: match.start()].rstrip())
    return first, paragraphs[1:], before


def _opens_a_story(first: Paragraph, language: Language, vocabulary: Vocabulary) -> bool:
    """A headline may begin with a place and a dash too, but it ends without a full stop."""
    head = read_dateline(first, language, vocabulary)
    return head is not None and bool(head.agency or head.dateline.date or is_sentence(first.text))


def _is_dateline_alone(first: Paragraph, language: Language, vocabulary: Vocabulary) -> bool:
    """Some wires print place, day and agency over the headline."""
    head = read_dateline(first, language, vocabulary)
    return head is not None and not head.rest and bool(head.agency and head.dateline.date)


def _repeated_title(paragraphs: Sequence[Paragraph]) -> int:
    """Returns the place of a headline that the page prints twice below a short line of its own, else 0."""
    if len(paragraphs[0].text) >= SHORT_TITLE:
        return 0
    head = list(takewhile(lambda each: len(each.text) <= LONGEST_TITLE, paragraphs[:12]))
    texts = [each.text.casefold() for each in head]
    return next(
        (
            place
            for place, text in enumerate(texts)
            if len(text) > 20 and texts.count(text) > 1 and not is_sentence(head[place].text)
        ),
        0,
    )


def _line_of(stated: str, seed: Seed) -> int | None:
    """The line of the seed's front matter that states a value; None where YAML spells it otherwise."""
    head = seed.lines[: seed.paragraphs[0].line - 1]
    return next((number for number, line in enumerate(head, 1) if stated in line), None)


def _shortened(first: Paragraph, language: Language, vocabulary: Vocabulary) -> str:
    """Copy without a headline takes its first words for one."""
    head = read_dateline(first, language, vocabulary)
    text = (head.rest if head else first.text) or first.text
    text = re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0]
    return text if len(text) <= LONGEST_TITLE else text[:LONGEST_TITLE].rsplit(" ", 1)[0] + "…"


def read_items(
    paragraphs: Sequence[Paragraph], title: str, language: Language, vocabulary: Vocabulary
) -> list[Item]:
    """Reads line after line, up to the heading of the related stories: there is no need to look at these."""
    items: list[Item] = []
    sentences = 0
    for number, paragraph in enumerate(paragraphs):
        for piece in pieces(paragraph, title, vocabulary.furniture):
            items.append(_item(piece, title, language, vocabulary))
            sentences += items[-1].kind is Kind.TEXT and is_sentence(piece.text)
        if items[-1].kind is Kind.HEADING and sentences > 1:
            return [*items, *(Item(Kind.TEASER, each.line, each.text) for each in paragraphs[number + 1 :])]
    return items


def _item(piece: Piece, title: str, language: Language, vocabulary: Vocabulary) -> Item:
    if piece.is_title or _is_copy(piece.text, title):
        return Item(Kind.TITLE, piece.line, piece.text)
    item = furniture_item(piece, vocabulary.furniture)
    if item and (item.kind is Kind.PAGE or not piece.is_caption):
        return item
    caption = read_caption(piece, vocabulary.furniture)
    if caption and (piece.is_caption or not _is_lead(piece, caption, language, vocabulary)):
        return Item(Kind.CAPTION, piece.line, piece.text, caption=_without_title(caption, title))
    if is_uncredited_caption(piece.text, vocabulary.furniture):
        return Item(Kind.CAPTION, piece.line, piece.text, caption=Caption(piece.text))
    return Item(Kind.TEXT, piece.line, piece.text)


def _is_lead(piece: Piece, caption: Caption, language: Language, vocabulary: Vocabulary) -> bool:
    """Whether a line with a credit opens the story: not so "Bellan, 5 mai. Le maire au port. Photo : VNA"."""
    head = read_dateline(Paragraph(piece.line, piece.text), language, vocabulary)
    is_short = bool(caption.credit) and len(piece.text) < LONGEST_TITLE
    return head is not None and (head.agency is not None or not is_short)


def _without_title(caption: Caption, title: str) -> Caption:
    """A page prints its headline close before a caption, marked or not."""
    start, rest = caption.text[: len(title)], caption.text[len(title) :].lstrip(" -–—|:")
    is_title = len(title) > SHORT_TITLE and start.casefold() == title.casefold() and rest
    return replace(caption, text=rest) if is_title else caption


def _is_copy(text: str, title: str) -> bool:
    """Whether a line is the headline again, whatever its capitals and punctuation."""
    return abs(len(text) - len(title)) < 0.2 * len(title) and fold(text) == fold(title)


KINDS = {
    "headings": Kind.HEADING,
    "page_lines": Kind.PAGE,
    "stamps": Kind.STAMP,
    "bylines": Kind.BYLINE,
    "asides": Kind.ASIDE,
}


def furniture_item(piece: Piece, rules: FurnitureRules) -> Item | None:
    """Returns what a whole line is by its own words, or None where it may be story."""
    if len(piece.text) > LONGEST_FURNITURE:
        return None
    for kind, rule in rules.for_lines(piece.text[:1]):
        if rule.search(piece.text):
            return Item(KINDS[kind], piece.line, piece.text, rule)
    return None
