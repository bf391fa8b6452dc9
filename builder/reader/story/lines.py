"""
Takes every line under the headline for what it looks like: caption, by-line, stamp, link, or text.

Only the looks count here; where the story begins and ends is found afterwards (`extent`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import takewhile

from builder.content.article import Caption
from builder.reader.seed import Paragraph
from builder.reader.story.captions import Piece, is_uncredited_caption, pieces, read_caption, shown
from builder.reader.story.dateline import Head, read_dateline
from builder.reader.story.joined import BETWEEN_SENTENCES, parted
from builder.reader.story.rules import FurnitureRules
from builder.reader.vocabulary import Language, Rule, Vocabulary
from builder.text import fold

LONGEST_TITLE, LONGEST_FURNITURE = 250, 260  # signs
LABEL = 60  # signs: a shorter line that ends in a colon is no sentence
SHORT_TITLE = 35  # signs: over a shorter one a longer line printed twice is the headline
# Signs that no sentence begins or ends with.
ADORNED_BEFORE = re.compile(r"[^\w«»“”\"'’.…:(#@+©/{]+")
ADORNED_BEHIND = re.compile(r"[^\w«»“”\"'’.?!…:)%/}]+$")
SHORT_SENTENCE = 40  # signs
SHORTEST_COPY = 40  # signs with which a paragraph begins twice
OWN_MATTER = 0.2  # share of a paragraph's longer words that stand above it
FEWEST = 2  # paragraphs with which a story goes on below links
TOLD_CAPTION = 120  # signs: a longer sentence that tells of what is over is the story's
BULLETS = "•●"
MARKED = re.compile(r"\d\.?$")
ENTRY = re.compile(r"(?:[-–—•●*]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]) (?=\S)")  # of a list
# "(Valmora-AVP)", "Agence valmorienne de presse (AVP)": names alone, the last of them in brackets.
NAMES_IN_BRACKETS = re.compile(
    r"(?:(?:[^\W\d_a-z][\w.’'-]*+|d[eu]s?|la|of|the|for) ){0,5}\((?:[^\W\d_a-z][\w.’'-]*+[ /,-]{0,3}){1,5}\)$"
)
# What Markdown or a page's own marks leave of a picture.
MARKUP = re.compile(r"!\[.*\]\(\S+\)|<(?P<tag>image|img|figure)\b[^>]*>(?:.*</(?P=tag)>)?")
LAST_WORDS = re.compile(
    r"(?:(?<=[^\W\d_]{3}[.!?…])|(?<=[.]{3})) (?=[a-z]{3,12}$|\d{1,2}[./]\d{1,2}[./]20\d\d.{0,40}$)"
)
SENTENCE_ENDS = frozenset('.!?…;:»”")')


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
    is_name = text[-1:] == ")" and NAMES_IN_BRACKETS.match(text) is not None
    return text[-1:] in SENTENCE_ENDS and not (is_label or is_name)


def read_items(
    paragraphs: Sequence[Paragraph], title: str, language: Language, vocabulary: Vocabulary
) -> list[Item]:
    """Reads line after line, up to the heading of the related stories: there is no need to look at these."""
    items: list[Item] = []
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
            is_under = _is_under_mark(items, paragraphs, number)
        for piece in pieces(paragraph, title, vocabulary.furniture):
            own = replace(piece, is_caption=piece.is_caption or is_under)
            for part in _parted(own, language, vocabulary):
                item = _item(part, title, language, vocabulary)
                items.append(replace(item, kind=Kind.TEXT) if _is_listed(item, items) else item)
                sentences += items[-1].kind is Kind.TEXT and is_sentence(part.text)
        if items[-1].kind is not Kind.HEADING:
            continue
        if listed := _last_link(paragraphs, number, language, vocabulary):
            items[-1] = replace(items[-1], kind=Kind.ASIDE)
        elif sentences > 1:
            return [
                *_with_labels(items),
                *(Item(Kind.TEASER, each.line, each.text) for each in paragraphs[number + 1 :]),
            ]
    return _with_labels(items)


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


def _is_under_mark(items: Sequence[Item], paragraphs: Sequence[Paragraph], number: int) -> bool:
    """Whether one line stands close below the headline's copy with a picture's number: its caption."""
    line, below = paragraphs[number].line, paragraphs[number + 1 : number + 2]
    is_close = bool(items) and items[-1].kind is Kind.TITLE and items[-1].line == line - 1
    is_short = len(paragraphs[number].text) <= TOLD_CAPTION * 2 and bool(below) and below[0].line > line + 1
    return is_close and is_short and MARKED.search(items[-1].text) is not None


def _is_label(two: Sequence[Paragraph], rules: FurnitureRules) -> bool:
    """Whether the first of two lines is the word for a picture, the second what it shows: "Photos :"."""
    if len(two) < 2 or not two[0].text.endswith(":") or is_sentence(two[1].text):
        return False
    label, shown = two[0].text, two[1].text
    whole = f"{label} {shown} {shown}"  # however short it is
    found = (rule.search(whole) for rule in rules.caption_labels)
    return any(match is not None and match.end() == len(label) + 1 for match in found)


def _with_labels(items: Sequence[Item]) -> list[Item]:
    """A page's label close over the story's list is the story's: "À retenir :", "* les ports sont clos"."""
    below = [*items[1:], None][: len(items)]
    return [
        replace(item, kind=Kind.TEXT)
        if item.kind is Kind.PAGE and item.text.endswith(":") and after and _is_entry(after)
        else item
        for item, after in zip(items, below, strict=True)
    ]


def _is_entry(item: Item) -> bool:
    """Whether a line goes on with a list: "- un quai", "2. un quai"."""
    return item.kind is Kind.TEXT and ENTRY.match(item.text) is not None


def _last_link(
    paragraphs: Sequence[Paragraph], heading: int, language: Language, vocabulary: Vocabulary
) -> int:
    """
    Returns the last of the links close under a heading within the story, or 0 where the story ends there.

    It goes on below a blank line with a sentence, and is signed, or has one of its own matter or that tells.
    """
    rules, last = vocabulary.furniture, heading
    while last + 1 < len(paragraphs) and _is_link(paragraphs, last + 1):
        last += 1
    if last - heading < 2 and (far := _last_far_link(paragraphs, heading, rules)):
        return far
    above, below = paragraphs[:heading], paragraphs[last + 1 :]
    if last == heading or not below:
        return 0
    head = read_dateline(below[0], language, vocabulary)
    if head and head.agency:
        return 0  # another story
    kinds = ((each, furniture_item(Piece(each.line, each.text), rules)) for each in below)
    parts = takewhile(lambda part: part[1] is None or part[1].kind is not Kind.HEADING, kinds)
    texts = [each for each, item in parts if item is None]
    own = [each for each in texts if _is_long(each) and not rules.any_house_word.search(each.text)]
    told = set(fold(" ".join(each.text for each in above)).split())
    is_close = below[0].line == paragraphs[last].line + 1  # so stands what a link announces, too
    is_told = any(_is_own(each.text, told, rules) for each in own[is_close:]) or any(
        _signs(each, rules) for each in texts
    )
    goes_on = bool(own) and own[0] is texts[0] and is_told
    return last if goes_on else 0


def _last_far_link(paragraphs: Sequence[Paragraph], heading: int, rules: FurnitureRules) -> int:
    """
    Returns the last of the links below a heading between blank lines, or 0 where the story does not go on.

    It goes on with paragraphs alone, of its own matter or, below one link, with what somebody said: a list of
    other stories has headlines in between.
    """
    last = heading
    while last + 1 < len(paragraphs) and not is_sentence(paragraphs[last + 1].text):
        last += 1
    above, below = paragraphs[:heading], paragraphs[last + 1 :]
    told = set(fold(" ".join(each.text for each in above)).split())
    first = list(takewhile(lambda each: is_sentence(each.text), below))
    rest = below[len(first) :]
    if last == heading or len(first) < FEWEST or len(rest) > len(first):
        return 0
    own = first[:FEWEST]
    is_told = last == heading + 1 and any(rules.any_told_word.search(each.text) for each in own)
    is_told = is_told and not any(rules.any_house_word.search(each.text) for each in own)
    return last if is_told or all(_is_near(each.text, told) for each in own) else 0


def _is_link(paragraphs: Sequence[Paragraph], place: int) -> bool:
    """Whether a line stands close below a heading or a link, and is no paragraph."""
    each = paragraphs[place]
    return each.line == paragraphs[place - 1].line + 1 and not _is_long(each)


def _signs(paragraph: Paragraph, rules: FurnitureRules) -> bool:
    return len(paragraph.text) <= LABEL and rules.sign_offs.say(paragraph.text)


def _is_long(paragraph: Paragraph) -> bool:
    return len(paragraph.text) > SHORT_SENTENCE and paragraph.text[-1] in '.»”"'


def _is_own(text: str, told: set[str], rules: FurnitureRules) -> bool:
    """Whether a paragraph is of the story: its words stand above, or it tells who did or said what."""
    is_told = len(text) > TOLD_CAPTION and rules.any_past_word.search(text)
    return _is_near(text, told) or is_told or rules.any_told_word.search(text)


def _is_near(text: str, told: set[str]) -> bool:
    """Whether enough of a paragraph's longer words stand above it."""
    words = {word for word in fold(text).split() if len(word) > 3}
    return len(words & told) >= OWN_MATTER * len(words)


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
    parts = parted(piece, vocabulary.furniture, language.phrases)
    if parts[0].is_caption and read_dateline(Paragraph(piece.line, piece.text), language, vocabulary):
        return [piece]
    if len(parts) > 1 or piece.text[-1] == "." or read_caption(piece, vocabulary.furniture):
        return parts
    text, rules = piece.text, vocabulary.furniture
    ends = [match.start() for match in (*BETWEEN_SENTENCES.finditer(text), *LAST_WORDS.finditer(text))]
    cut = _story_before_page(text, ends, rules)
    if cut is None or (cut < LABEL and text[cut - 1] == "?" and furniture_item(piece, rules)):
        return parts  # "New to it? …": all of it is the page's
    return [replace(piece, text=text[:cut]), replace(piece, text=text[cut:].strip())]


def _story_before_page(text: str, ends: Sequence[int], rules: FurnitureRules) -> int | None:
    """Returns where the story ends in a paragraph that a link, a by-line or a button closes, or None."""
    for end in ends[-2:]:
        item = furniture_item(Piece(0, text[end + 1 :]), rules)
        if item and item.kind is not Kind.HEADING:
            return end
    return None


def _item(piece: Piece, title: str, language: Language, vocabulary: Vocabulary) -> Item:
    if piece.is_title or _is_copy(piece.text, title):
        return Item(Kind.TITLE, piece.line, piece.text)
    if piece.text[0] in "!<" and MARKUP.fullmatch(piece.text):
        return Item(Kind.PAGE, piece.line, piece.text)
    item = furniture_item(piece, vocabulary.furniture)
    if item and (item.kind is Kind.PAGE or not piece.is_caption):
        return item
    caption = read_caption(piece, vocabulary.furniture)
    if caption and (piece.is_caption or not _is_lead(piece, caption, language, vocabulary)):
        return Item(Kind.CAPTION, piece.line, piece.text, caption=_without_title(caption, title))
    if is_uncredited_caption(piece.text, vocabulary.furniture):
        return Item(Kind.CAPTION, piece.line, piece.text, caption=shown(piece.text, vocabulary.furniture))
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
    """
    Returns what a whole line is by its own words, or None where it may be story.

    Pages adorn such lines with signs of every sort: "=Articles liés=", "👉 Lire aussi : …".
    """
    if len(piece.text) > LONGEST_FURNITURE:
        return None
    if found := _furniture(piece.text, rules):
        return Item(found[0], piece.line, piece.text, found[1])
    bare = _unadorned(piece.text)
    found = _furniture(bare, rules) if bare and bare != piece.text else None
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
