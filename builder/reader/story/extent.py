"""
Finds where the story begins (its dateline) and where it ends (its sign-off, or the heading of the teasers).

What stands outside is set apart as teaser, never thrown away: nothing of a seed is lost in silence.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from builder.reader.seed import Paragraph
from builder.reader.story.captions import Piece, read_caption
from builder.reader.story.dateline import find_dateline, read_dateline
from builder.reader.story.lines import Item, Kind, is_sentence
from builder.reader.story.rules import FurnitureRules
from builder.reader.vocabulary import Language, Vocabulary

LONGEST_SIGN_OFF = 120  # signs
LEAD_WITHIN = 6  # texts; a dateline further down is not the head of the story


def with_lead(items: Sequence[Item], language: Language, vocabulary: Vocabulary) -> list[Item]:
    """Finds the paragraph with the dateline, and sets apart the teasers before it."""
    seen = sentences = 0
    for index, item in enumerate(items):
        if (item.kind is Kind.HEADING and sentences > 1) or seen == LEAD_WITHIN:
            break
        if item.kind not in (Kind.TEXT, Kind.CAPTION):
            continue
        if split := _split_at_head(item, language, vocabulary):
            return [*_before_lead([*items[:index], *split[:-1]]), split[-1], *items[index + 1 :]]
        if item.kind is Kind.TEXT:
            seen += 1
            sentences += is_sentence(item.text)
    return list(items)


def _split_at_head(item: Item, language: Language, vocabulary: Vocabulary) -> list[Item] | None:
    """Returns what a dateline within a line parts: the standfirst or caption before it, and the lead."""
    paragraph = Paragraph(item.line, item.text)
    if item.kind is Kind.TEXT and (head := read_dateline(paragraph, language, vocabulary)):
        return [replace(item, head=head)]
    if found := find_dateline(paragraph, language, vocabulary):
        before, head = found
        caption = read_caption(Piece(item.line, before), vocabulary.furniture)
        kind = Kind.CAPTION if caption else Kind.TEXT
        return [
            Item(kind, item.line, before, caption=caption),
            Item(Kind.TEXT, item.line, item.text[len(before) :].strip(), head=head),
        ]
    return None


def _before_lead(items: Sequence[Item]) -> list[Item]:
    """Parts the standfirst from links to other stories, which have no full stop or follow a chevron."""
    result: list[Item] = []
    texts = 0
    after_link = False
    for item in items:
        if item.kind is Kind.TEXT:
            is_link = not is_sentence(item.text) and (after_link or texts > 0)
            texts += not is_link
            result.append(replace(item, kind=Kind.TEASER) if is_link else item)
        else:
            after_link = item.kind in (Kind.HEADING, Kind.ASIDE) and (
                item.kind is Kind.HEADING or not re.search(r"\w{3,} \w", item.text)
            )
            result.append(replace(item, kind=Kind.ASIDE) if item.kind is Kind.HEADING else item)
    return result


def with_end(items: Sequence[Item], rules: FurnitureRules) -> list[Item]:
    """Cuts whatever follows the sign-off, or the heading of the related stories."""
    lead = next((index for index, item in enumerate(items) if item.head), None)
    result = list(items[: lead or 0])
    texts = 0
    for index, item in enumerate(items[lead or 0 :], lead or 0):
        if item.kind is Kind.HEADING or (texts and _opens_teasers(items, index)):
            return [*result, *_teasers(items[index:])]
        if item.kind is Kind.TEXT:
            text, signs = _signed(item, rules)
            is_end = bool(signs) and (bool(text) or texts > 1 or (lead is not None and texts > 0))
            texts += bool(text)
            result += ([_shortened_to(item, text)] if text else []) + signs
            if is_end:
                return [*result, *_teasers(items[index + 1 :])]
        else:
            result.append(item)
    return result


def _shortened_to(item: Item, text: str) -> Item:
    """The item with a beginning of its text; a story of one paragraph has its dateline and its end in it."""
    if item.head is None:
        return replace(item, text=text)
    cut = len(item.text) - len(text)
    rest = item.head.rest[: max(0, len(item.head.rest) - cut)].rstrip()
    return replace(item, text=text, head=replace(item.head, rest=rest))


def _opens_teasers(items: Sequence[Item], index: int) -> bool:
    """Tells a list of other stories: a headline printed twice, or picture, headline, text by turns."""
    item, following = items[index], items[index + 1 : index + 6]
    if item.kind is Kind.TEXT and not is_sentence(item.text):
        return bool(following) and following[0].text == item.text
    turns = [Kind.CAPTION, Kind.TEXT, Kind.TEXT] * 2
    group = [item, *following]
    return (
        [each.kind for each in group] == turns
        and not any(is_sentence(group[place].text) for place in (1, 4))
        and all(is_sentence(group[place].text) for place in (2, 5))
    )


def _teasers(items: Sequence[Item]) -> list[Item]:
    """What follows the end; a stamp or by-line just under the sign-off is still the story's."""
    result = []
    is_own = True
    for item in items:
        is_own = is_own and item.kind in (Kind.STAMP, Kind.BYLINE, Kind.PAGE)
        result.append(
            item if is_own or item.kind is Kind.HEADING else replace(item, kind=Kind.TEASER, caption=None)
        )
    return result


def _signed(item: Item, rules: FurnitureRules) -> tuple[str, list[Item]]:
    """Returns the text without its sign-offs ("… ./. - VNA" has two), and these."""
    text, signs = item.text, []
    for _ in range(3):
        if not rules.any_sign_off.search(text, max(0, len(text) - LONGEST_SIGN_OFF)):
            break
        found = [
            (match, rule) for rule in rules.sign_offs if (match := rule.search_end(text, LONGEST_SIGN_OFF))
        ]
        match, rule = min(found, key=lambda pair: pair[0].start())
        signs.append(Item(Kind.SIGN_OFF, item.line, match[0].strip(), rule))
        text = text[: match.start()].rstrip()
    return text, signs[::-1]
