"""
Takes every line under the headline for what it looks like: caption, by-line, stamp, link, or text.

Only the looks count here; where the story begins and ends is found afterwards (`extent`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from builder.content.article import Caption
from builder.reader.seed import Paragraph
from builder.reader.story.captions import (
    Piece,
    bare_credit,
    credit_at_end,
    is_uncredited_caption,
    pieces,
    read_caption,
    shown,
)
from builder.reader.story.dateline import read_dateline
from builder.reader.story.footlists import is_list_to_the_end
from builder.reader.story.interruptions import last_link
from builder.reader.story.items import (
    ENTRY,
    LABEL,
    LONGEST_TITLE,
    SENTENCE_ENDS,
    Item,
    Kind,
    furniture_item,
    is_sentence,
)
from builder.reader.story.joined import BETWEEN_SENTENCES, parted
from builder.reader.story.phrases import is_phrase
from builder.reader.story.rules import FurnitureRules
from builder.reader.story.scenes import is_over
from builder.reader.vocabulary import Language, Vocabulary
from builder.text import fold

SHORT_TITLE = 35  # signs: over a shorter one a longer line printed twice is the headline
SHORTEST_COPY = 40  # signs with which a paragraph begins twice
LONGEST_CREDITED = 160  # signs of a sentence that its credit alone makes a caption
TOLD_CAPTION = 120  # signs: a longer sentence that tells of what is over is the story's
BULLETS = "•●"
FIRST_OF_GALLERY = re.compile(r"[(\[]?1 ?/ ?[2-9]")
# The rules that read what stands right over a caption, "JPEG - 68 ko", a letter that a house offers, and
# where a text or a picture is from.
FILES = frozenset({"file-of-a-picture", "place-of-a-picture"})
LETTER, SOURCE = "letter-offered", "whose-text-it-is"
LETTER_WORDS = 4  # words of such a letter's name
MARKED = re.compile(r"\d\.?$")
# What Markdown or a page's own marks leave of a picture.
MARKUP = re.compile(r"!\[.*\]\(\S+\)|<(?P<tag>image|img|figure)\b[^>]*>(?:.*</(?P=tag)>)?")
ATTRIBUTE = '" src="http'  # what a page shows of a picture's own mark when it is broken
# "more", a day, "#port #quai", "0 comments", an address, "###", "-30-".
LAST_WORDS = re.compile(
    r"(?:(?<=[^\W\d_]{3}[.!?…])|(?<=[.]{3})) (?=[a-z]{3,12}$|\d{1,2}[./]\d{1,2}[./]20\d\d.{0,40}$|#[^\W\d_]"
    r"|\d{1,3} [a-z]{4,14}$|\S+[.@]\w+\.[a-z]{2,6}$|[#*-]+\d{0,2}[#*-]*$)"
)
GLUED_LINK = re.compile(r"(?:(?<=[^\W\d_]{2}[.!?…])|(?<=[.!?…][»”\")]))(?=[A-ZÀ-Þ(\[>→]|» ?[A-ZÀ-Þ])")
LONGEST_LINK = 240  # signs of what sends readers on behind a paragraph
LINK_SIGN = re.compile(r"[.!?…»”\")\]] {0,2}[(\[>»→–—-]{0,2} ?[^\W\d_]")
OF_SITE = re.compile(r"[\w.-]{2,30} ?[:|–—-] ?")  # a house or its address before its headline
ITALICS = re.compile(r"(?=.{25,400}$)[^\W_]+(?: [^*_ ]+){3,}")  # words, of which none bears such a mark
DOTS = re.compile(r"[ \[(]*(?:\.{3}|…)[ \])]*$")
HEADING_WORDS = 3  # words of the heading of other stories that a page ran together with a paragraph


def read_items(
    paragraphs: Sequence[Paragraph], title: str, language: Language, vocabulary: Vocabulary
) -> list[Item]:
    """Reads line after line, up to the heading of the related stories: there is no need to look at these."""
    items: list[Item] = []
    paragraphs = _with_broken_credits(paragraphs, vocabulary.furniture)
    sentences = 0
    listed = -1  # the last line of the links under a heading within the story
    for number, each in enumerate(paragraphs):
        paragraph = each
        if number <= listed:
            items.append(Item(Kind.ASIDE, paragraph.line, paragraph.text))
            continue
        if place := _behind_copy(paragraph.text, title):
            items.append(Item(Kind.REPEATED, paragraph.line, paragraph.text[:place]))
            paragraph = replace(paragraph, text=paragraph.text[place:])
        if items and _is_label(paragraphs[number - 1 : number + 1], vocabulary.furniture):
            items[-1] = replace(items[-1], kind=Kind.PAGE)
            is_under = True
        else:
            is_under = _is_under_mark(items, paragraphs, number, vocabulary.furniture)
        for piece in pieces(paragraph, title, vocabulary.furniture):
            own = replace(piece, is_caption=piece.is_caption or is_under)
            parts = _parted(own, language, vocabulary)
            for part in [own] if _goes_with_picture(items, parts, vocabulary.furniture) else parts:
                item = _item(part, title, language, vocabulary)
                items.append(replace(item, kind=Kind.TEXT) if _is_listed(item, items) else item)
                sentences += items[-1].kind is Kind.TEXT and is_sentence(part.text)
        if items[-1].kind is not Kind.HEADING:
            continue
        above, below = paragraphs[:number], paragraphs[number + 1 :]
        if below and _opens_gallery(below[0], vocabulary.furniture):
            items[-1] = replace(items[-1], kind=Kind.PAGE)
            continue
        if is_list_to_the_end(above, below, paragraph.line, vocabulary.furniture):
            listed = 0
        else:
            listed = last_link(paragraphs, number, language, vocabulary)
        if listed:
            items[-1] = replace(items[-1], kind=Kind.ASIDE)
        elif sentences > 1:
            return [
                *_with_labels(items),
                *(Item(Kind.TEASER, each.line, each.text) for each in below),
            ]
    return _with_labels(items)


def _opens_gallery(paragraph: Paragraph, rules: FurnitureRules) -> bool:
    """Whether a line is the first picture of some, and says so: "1/3 Le maire au quai"."""
    is_first = FIRST_OF_GALLERY.match(paragraph.text) is not None
    return is_first and read_caption(Piece(paragraph.line, paragraph.text), rules) is not None


def _with_broken_credits(paragraphs: Sequence[Paragraph], rules: FurnitureRules) -> list[Paragraph]:
    """Joins a line that ends with the word for a picture to the one close below, which says whose it is."""
    result: list[Paragraph] = []
    for each in paragraphs:
        above = result[-1] if result else None
        if above and each.line == above.line + 1 and len(each.text) <= LABEL and _is_open(above.text):
            joined = f"{above.text} {each.text}"
            credit = credit_at_end(joined, rules)
            if credit and 0 < credit.start < len(above.text) - 1 and not credit_at_end(above.text, rules):
                result[-1] = replace(above, text=joined)
                continue
        result.append(each)
    return result


def _is_open(text: str) -> bool:
    """Whether a line may end with a label behind its last sentence: "… au port. Photo"."""
    return text[-1] not in '.!?…»”"' and BETWEEN_SENTENCES.search(text, max(0, len(text) - LABEL)) is not None


def _behind_copy(text: str, title: str) -> int:
    """
    Returns where a paragraph begins anew that the page printed twice in one, cut short before; else 0.

    A headline may well stand again before each of several pictures.
    """
    if text.startswith(title[:SHORTEST_COPY]):
        return 0
    place = text.find(text[:SHORTEST_COPY], SHORTEST_COPY) if len(text) > 2 * SHORTEST_COPY else 0
    is_glued = place > 0 and (text[place - 1].isalpha() or text[:place].rstrip().endswith(("...", "…")))
    return place if is_glued else 0


def _is_under_mark(
    items: Sequence[Item], paragraphs: Sequence[Paragraph], number: int, rules: FurnitureRules
) -> bool:
    """
    Whether one line stands close below a picture's file, or the headline's copy with a picture's number: its
    caption.
    """
    line, below = paragraphs[number].line, paragraphs[number + 1 : number + 2]
    if items and items[-1].line == line - 1 and items[-1].rule and items[-1].rule.name in FILES:
        text = paragraphs[number].text
        is_one = len(text) <= TOLD_CAPTION * 2 and not BETWEEN_SENTENCES.search(text)
        return not is_sentence(text) or (is_one and not is_over(text, rules))
    is_close = bool(items) and items[-1].kind is Kind.TITLE and items[-1].line == line - 1
    is_short = len(paragraphs[number].text) <= TOLD_CAPTION * 2 and bool(below)
    is_last = is_short and (below[0].line > line + 1 or _is_source(below[0], rules))
    return is_close and is_last and MARKED.search(items[-1].text) is not None


def _goes_with_picture(items: Sequence[Item], parts: Sequence[Piece], rules: FurnitureRules) -> bool:
    """
    Whether a picture with its credit stands above a paragraph whose first sentence has a picture's form, but
    no credit: then it is the lead, and lost a space.
    """
    if len(parts) != 2 or not parts[0].is_caption or parts[1].is_caption or not items:
        return False
    above = items[-1].caption
    has_picture = items[-1].kind is Kind.CAPTION and above is not None and above.text and above.credit
    return bool(has_picture) and shown(parts[0].text, rules).credit is None


def _is_source(paragraph: Paragraph, rules: FurnitureRules) -> bool:
    """Whether a line says where a picture is from, and nothing else: "source : valpost"."""
    item = furniture_item(Piece(paragraph.line, paragraph.text), rules)
    return item is not None and item.rule is not None and item.rule.name == SOURCE


def _is_label(two: Sequence[Paragraph], rules: FurnitureRules) -> bool:
    """Whether the first of two lines is the word for a picture, the second what it shows: "Photos :"."""
    if len(two) < 2 or not two[0].text.endswith(":") or is_sentence(two[1].text):
        return False
    label, shown = two[0].text, two[1].text
    whole = f"{label} {shown} {shown}"  # however short it is
    found = (rule.search(whole) for rule in rules.caption_labels)
    return any(match is not None and match.end() == len(label) + 1 for match in found)


def _with_labels(items: Sequence[Item]) -> list[Item]:
    """
    A page's label close over the story's list is the story's: "À retenir :", "* les ports sont clos".

    A few words right over the letter that a house offers are the letter's name, and no crosshead.
    """
    below = [*items[1:], None][: len(items)]
    return [_labelled(item, after) if after else item for item, after in zip(items, below, strict=True)]


def _labelled(item: Item, after: Item) -> Item:
    if item.kind is Kind.PAGE and item.text.endswith(":") and _is_entry(after):
        return replace(item, kind=Kind.TEXT)
    is_name = item.kind is Kind.TEXT and len(item.text.split()) <= LETTER_WORDS
    if is_name and after.line == item.line + 1 and after.rule and after.rule.name == LETTER:
        return replace(item, kind=Kind.PAGE)
    return item


def _is_entry(item: Item) -> bool:
    """Whether a line goes on with a list: "- un quai", "2. un quai"."""
    return item.kind is Kind.TEXT and ENTRY.match(item.text) is not None


def _is_listed(item: Item, above: Sequence[Item]) -> bool:
    """Whether a line with a bullet goes on with the list that the story opened with a colon."""
    sign = item.text[:1]
    if item.kind is not Kind.ASIDE or sign not in BULLETS or not above or above[-1].kind is not Kind.TEXT:
        return False
    is_entry = item.text.endswith(";") or item.text.lstrip(f"{sign} ")[:1].islower()
    return is_entry or above[-1].text[-1] == ":" or above[-1].text[0] == sign


def _parted(piece: Piece, language: Language, vocabulary: Vocabulary) -> list[Piece]:
    """Parts from a paragraph what the page ran together with it: captions, a link, a by-line."""
    if piece.is_title or piece.is_caption or len(piece.text) < LABEL:
        return [piece]
    if end := _before_link(piece.text, vocabulary.furniture):
        told, link = piece.text[:end].rstrip(), piece.text[end:].strip()
        parts = _parted(replace(piece, text=told), language, vocabulary)
        return [*parts, Piece(piece.line, link, is_page=True)]
    parts = parted(piece, vocabulary.furniture, language.phrases)
    if len(parts) > 1 and _is_credited(piece, parts, vocabulary.furniture):
        return [piece]
    if parts[0].is_caption and read_dateline(Paragraph(piece.line, piece.text), language, vocabulary):
        return [piece]
    if len(parts) > 1 or piece.text[-1] == "." or read_caption(piece, vocabulary.furniture):
        return parts
    text, rules = piece.text, vocabulary.furniture
    found = (*BETWEEN_SENTENCES.finditer(text), *LAST_WORDS.finditer(text), *GLUED_LINK.finditer(text))
    ends = sorted(match.start() for match in found)
    cut = _story_before_page(text, ends, rules)
    if cut is not None and _is_source_of_picture(text, cut, rules, language):
        return parts
    if cut is None or (cut < LABEL and text[cut - 1] == "?" and furniture_item(piece, rules)):
        return parts  # "New to it? …": all of it is the page's
    return [replace(piece, text=text[:cut]), replace(piece, text=text[cut:].strip())]


def _is_source_of_picture(text: str, cut: int, rules: FurnitureRules, language: Language) -> bool:
    """Whether the end of a line tells whence its picture is: "The Bellan light. Source: Li Mo/VNA"."""
    credit, told = bare_credit(text, rules), text[:cut]
    if credit is None or credit.start > cut + 1 or len(told) > LONGEST_CREDITED:
        return False
    is_hand = "/" in (credit.giver or "") and not is_over(told, rules) and not BETWEEN_SENTENCES.search(told)
    return is_hand or is_phrase(told, language.phrases)


def _before_link(text: str, rules: FurnitureRules) -> int:
    """
    Returns where a paragraph ends before what sends readers on, "Lire la suite", or 0.

    The dots between belong to the link behind a sentence, and to words that break off.
    """
    if text[-1] in "?!:;" or not LINK_SIGN.search(text, len(text) - LONGEST_LINK):
        return 0
    match = rules.any_read_on.at_end(text, LONGEST_LINK)
    if match is None:
        return 0
    told = text[: match.start()].rstrip()
    whole = DOTS.sub("", told)
    return len(whole) if whole[-1:] in SENTENCE_ENDS else len(told)


def _is_credited(piece: Piece, parts: Sequence[Piece], rules: FurnitureRules) -> bool:
    """ "The president welcomed her on Monday. — Valmora Photo": one sentence, then nothing but its credit."""
    told, behind = parts[0].text, read_caption(parts[1], rules)
    is_short = len(told) <= LONGEST_CREDITED and not BETWEEN_SENTENCES.search(told)
    if not is_short or (behind and behind.text):
        return False
    whole = read_caption(piece, rules)
    return whole is not None and whole.text == told and not rules.any_told_word.search(told)


def _story_before_page(text: str, ends: Sequence[int], rules: FurnitureRules) -> int | None:
    """Returns where the story ends in a paragraph that a link, a by-line or a button closes, or None."""
    for end in ends[-2:]:
        item = furniture_item(Piece(0, text[end:].lstrip()), rules)
        is_broken_off = text[:end].endswith(("...", "…"))  # "… more" opens the rest of it
        is_short = len(text[end:].split()) <= HEADING_WORDS and not is_broken_off
        if item and (item.kind is not Kind.HEADING or is_short):
            return end
    return None


def _item(piece: Piece, title: str, language: Language, vocabulary: Vocabulary) -> Item:
    if piece.is_page:
        return Item(Kind.PAGE, piece.line, piece.text)
    if piece.is_title or _is_copy(piece.text, title):
        return Item(Kind.TITLE, piece.line, piece.text)
    if (piece.text[0] in "!<" and MARKUP.fullmatch(piece.text)) or ATTRIBUTE in piece.text:
        return Item(Kind.PAGE, piece.line, piece.text)
    item = furniture_item(piece, vocabulary.furniture)
    if item and (item.kind is Kind.PAGE or not piece.is_caption):
        return item
    if piece.text[0] in "*_(" and (wrapped := _wrapped(piece, vocabulary.furniture)):
        return wrapped
    caption = read_caption(piece, vocabulary.furniture)
    if caption and (piece.is_caption or not _is_lead(piece, caption, language, vocabulary)):
        return Item(Kind.CAPTION, piece.line, piece.text, caption=_without_title(caption, title))
    if is_uncredited_caption(piece.text, vocabulary.furniture):
        return Item(Kind.CAPTION, piece.line, piece.text, caption=shown(piece.text, vocabulary.furniture))
    return Item(Kind.TEXT, piece.line, piece.text)


def _wrapped(piece: Piece, rules: FurnitureRules) -> Item | None:
    """Returns what a line set in italics is, "*Un bac à quai [VLP]*", or a picture's words in brackets."""
    text = piece.text[1:-1]
    if piece.text[0] == "(":
        is_shown = piece.text[-1] == ")" and "(" not in text and is_uncredited_caption(text, rules)
        return Item(Kind.CAPTION, piece.line, piece.text, caption=shown(text, rules)) if is_shown else None
    if piece.text[-1] != piece.text[0] or not ITALICS.fullmatch(text):
        return None
    caption = read_caption(Piece(piece.line, text, is_caption=True), rules)
    is_told = caption is None or (not caption.credit and is_sentence(text) and is_over(text, rules))
    if is_told or rules.any_house_word.search(text):
        return Item(Kind.TEXT, piece.line, text)
    return Item(Kind.CAPTION, piece.line, piece.text, caption=caption)


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
    if len(title) > SHORT_TITLE and text.endswith(title) and OF_SITE.fullmatch(text[: -len(title)]):
        return True  # "VALPRESS.VA : Le port rouvre"
    return abs(len(text) - len(title)) < 0.2 * len(title) and fold(text) == fold(title)
