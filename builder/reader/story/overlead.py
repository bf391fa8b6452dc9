"""
Takes the pictures from the top of a page: their captions stand over its headline, or over the lead of a page
that has lost it.

A headline may end with a credit too; what tells a caption is its full stop, or a wire's dateline below it.
"""

import re
from itertools import takewhile

from builder.content.article import Caption
from builder.reader.seed import Paragraph
from builder.reader.story.captions import Piece, read_caption
from builder.reader.story.dateline import Head, read_dateline
from builder.reader.story.items import LONGEST_TITLE, Item, Kind, is_sentence
from builder.reader.story.ownlead import STORY, SURELY_STORY
from builder.reader.story.phrases import is_phrase
from builder.reader.story.scenes import has_form
from builder.reader.vocabulary import Language, Vocabulary

CELL = " |"  # with which a page closes a picture's row
FEW_BELOW = 2  # lines under a picture: a headline and the lead
MAY_HAVE_HEAD = re.compile(r"[\d()/|:–—-]|[.!?…;»”\"]$|^.{250}")
NAMES_ONLY = re.compile(r"(?:(?:[A-ZÀ-Þ][\w.’'-]*|de|du|van|von|/)(?:/| |$))+$")


def pictures_over_lead(paragraphs: list[Paragraph], language: Language, vocabulary: Vocabulary) -> list[Item]:
    """
    Takes the pictures from the top of a page that has lost its headline, right above the lead.

    "Le port rouvre ! Photo : Vella" is a headline, unless a dateline is next.
    """
    if _is_credit_alone(paragraphs, language, vocabulary):
        first = paragraphs.pop(0)
        return [Item(Kind.PAGE, first.line, first.text)]
    count = len(list(takewhile(lambda each: _is_credited(each, vocabulary), paragraphs)))
    while 0 < count < len(paragraphs):
        lead = paragraphs[count]
        shown = [_shown(each, lead, language, vocabulary) for each in paragraphs[:count]]
        if all(shown):
            del paragraphs[:count]
            return [item for item in shown if item]
        count = 1 if count > 1 and is_sentence(paragraphs[1].text) else 0
    return _bare_picture(paragraphs, language, vocabulary)


def _is_credited(paragraph: Paragraph, vocabulary: Vocabulary) -> bool:
    caption = read_caption(Piece(paragraph.line, paragraph.text), vocabulary.furniture)
    return caption is not None and bool(caption.credit)


def _is_credit_alone(paragraphs: list[Paragraph], language: Language, vocabulary: Vocabulary) -> bool:
    """Whether a credit in brackets that lost its picture, "(Xinhua/Li Mo)", stands over a wire's dateline."""
    first, *below = paragraphs
    if first.text[0] not in "([" or first.text[-1] not in ")]" or not below:
        return False
    found = (rule.search(first.text) for rule in vocabulary.furniture.bare_credits)
    is_credit = any(match and match.span() == (0, len(first.text)) for match in found)
    head = head_of(below[0], language, vocabulary) if is_credit else None
    return head is not None and head.agency is not None and len(head.rest) >= STORY


def _shown(first: Paragraph, lead: Paragraph, language: Language, vocabulary: Vocabulary) -> Item | None:
    """Returns the caption that a line over the lead is, or None for a headline."""
    head = head_of(lead, language, vocabulary)
    caption = read_caption(Piece(first.line, first.text), vocabulary.furniture)
    is_dated_lead = head is not None and (head.agency or head.dateline.date)
    is_story = len(head.rest if head else lead.text) >= (STORY if is_dated_lead else SURELY_STORY)
    if not caption or not caption.credit or first.text[-1] == "." or not is_story:
        return None
    is_told = is_sentence(lead.text)
    if not caption.text and is_told and NAMES_ONLY.match(caption.credit):
        return Item(Kind.PAGE, first.line, first.text)
    if not caption.text or caption.text[-1] not in (".!?" if is_dated_lead else "." if is_told else ""):
        return None
    return Item(Kind.CAPTION, first.line, first.text, caption=caption)


def _bare_picture(paragraphs: list[Paragraph], language: Language, vocabulary: Vocabulary) -> list[Item]:
    """
    "La ministre, Anna Vella." over a wire's dateline: a phrase with a full stop is no headline. Where one
    stands between the two, neither is a sentence that tells what is seen.
    """
    if credited := _credited_below(paragraphs, language, vocabulary):
        return credited
    first, *below = paragraphs[: FEW_BELOW + 1]
    has_headline = len(below) > 1 and len(below[0].text) <= LONGEST_TITLE and not is_sentence(below[0].text)
    is_worded = is_phrase(first.text, language.phrases, is_at_top=True) or (
        has_headline and has_form(first.text, vocabulary.furniture, language.phrases)
    )
    if first.text[-1] != "." or " " not in first.text or not is_worded:
        return []
    heads = [head_of(each, language, vocabulary) for each in below[: 1 + has_headline]]
    head = heads[-1] if heads and not any(heads[:-1]) else None
    is_lead = head is not None and head.agency is not None and len(head.rest) >= STORY
    if not is_lead or read_dateline(first, language, vocabulary):
        return []
    return [Item(Kind.CAPTION, first.line, paragraphs.pop(0).text, caption=Caption(first.text))]


def _credited_below(paragraphs: list[Paragraph], language: Language, vocabulary: Vocabulary) -> list[Item]:
    """ "Les maires, le 3 mai." over "Photo : VLP": a phrase that has its credit below it is a picture's."""
    first, *below = paragraphs[: FEW_BELOW + 1]
    text = first.text.rstrip(CELL)
    if len(below) < FEW_BELOW or text[-1:] != "." or not is_phrase(text, language.phrases, is_at_top=True):
        return []
    caption = read_caption(Piece(below[0].line, below[0].text.rstrip(CELL)), vocabulary.furniture)
    if caption is None or caption.text or not caption.credit or not is_sentence(below[1].text):
        return []
    shown = Caption(text, caption.credit)
    del paragraphs[:2]
    return [
        Item(Kind.CAPTION, first.line, first.text, caption=shown),
        Item(Kind.PAGE, below[0].line, below[0].text),
    ]


def head_of(first: Paragraph, language: Language, vocabulary: Vocabulary) -> Head | None:
    """A line without figure, dash, bracket or full stop names no agency and no day."""
    return read_dateline(first, language, vocabulary) if MAY_HAVE_HEAD.search(first.text) else None
