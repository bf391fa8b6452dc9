"""
Finds how many of the first lines are the page's own: trails of sections, stamps, mottoes, buttons.

None of them need be known. A headline is about its story: it has words of it, and what stands above it is a
trail, or has none of them.
"""

import re
from collections.abc import Sequence

from builder.reader.seed import Paragraph
from builder.reader.story.captions import Piece, is_uncredited_caption, read_caption
from builder.reader.story.dateline import read_dateline
from builder.reader.story.lines import LONGEST_TITLE, furniture_item
from builder.reader.story.rules import FurnitureRules
from builder.reader.vocabulary import Language, Vocabulary
from builder.text import fold

MOST = 12  # lines over a headline
SHORTEST = 20  # signs of a headline
LONGEST = 100  # signs of a page's line
PARAGRAPH = 110  # signs of a story's paragraph
READ = 3000  # signs of the story that a headline is held against
ABOUT = 0.3  # share of a headline's longer words that its story has
FEWEST = 2
STEM = 5  # letters: "Sénégal" in "sénégalais"
NO_HEADLINE = re.compile(r"[.;,:…]$|^[^\w«“\"'(\[¿¡]")
BETWEEN = re.compile(r" ?[•·▸►›»|/>→]+ ?| [-–—] ")
LONGEST_PART = 25  # signs of a section's name
DAY = re.compile(r"(?:19|20)\d\d\b.*\d ?[:hH] ?\d\d|\d ?[:hH] ?\d\d.*(?:19|20)\d\d\b")  # with its hour


def lines_over_headline(paragraphs: Sequence[Paragraph], language: Language, vocabulary: Vocabulary) -> int:
    """Returns the place of the headline; 0 where the first line may well be it."""
    rules = vocabulary.furniture
    body = next((i for i, each in enumerate(paragraphs) if _is_paragraph(each.text)), 0)
    if body < FEWEST:
        return 0
    story = " ".join(each.text for each in paragraphs[body:] if _is_paragraph(each.text))[:READ]
    told = _stems(story)
    for place, paragraph in enumerate(paragraphs[: min(body, MOST)]):
        words = _stems(paragraph.text)
        if _is_headline(paragraph, rules) and _is_about(words, told):
            known = _words(f"{story} {paragraph.text}")
            is_below = all(_is_page_s(each, known, rules) for each in paragraphs[:place])
            heads = (read_dateline(each, language, vocabulary) for each in paragraphs[:place])
            return place if is_below and not any(heads) else 0
    return 0


def _is_paragraph(text: str) -> bool:
    return len(text) >= PARAGRAPH and text[-1] in '.!?…»”"' and not DAY.search(text)


def _words(text: str) -> set[str]:
    return {word for word in fold(text).split() if len(word) > 3}


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in _words(text)}


def _is_about(words: set[str], told: set[str]) -> bool:
    return len(words & told) >= max(FEWEST, ABOUT * len(words))


def _is_headline(paragraph: Paragraph, rules: FurnitureRules) -> bool:
    text = paragraph.text
    return (
        SHORTEST <= len(text) <= LONGEST_TITLE
        and not NO_HEADLINE.search(text)
        and not is_trail(text)
        and not DAY.search(text)
        and furniture_item(Piece(paragraph.line, text), rules) is None
        and read_caption(Piece(paragraph.line, text), rules) is None
        and not is_uncredited_caption(text, rules)
    )


def _is_page_s(paragraph: Paragraph, told: set[str], rules: FurnitureRules) -> bool:
    text = paragraph.text
    if is_trail(text) or DAY.search(text) or furniture_item(Piece(paragraph.line, text), rules):
        return True
    return len(text) <= LONGEST and not _words(text) & told


def is_trail(text: str) -> bool:
    """Whether a line has only names of sections: "Régions / Liège", "Liban - Environnement"."""
    parts = [part for part in BETWEEN.split(text) if part]
    return len(parts) > 1 and len(text) <= LONGEST and all(len(part) <= LONGEST_PART for part in parts)
