"""
Finds the captions within a story that nothing but their form gives away: a deed that can be seen, told in the
present by one sentence on its own, or with no verb at all, where the story around tells of what is over.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from builder.content.article import Caption
from builder.reader.story.credits import is_shown
from builder.reader.story.lines import Item, Kind, is_sentence
from builder.reader.story.links import OPEN, stands_apart
from builder.reader.story.phrases import is_phrase
from builder.reader.story.rules import FurnitureRules, PhraseRules
from builder.text import fold

LONGEST = 170  # signs
SPOKEN = re.compile(r"[;:?!«»“”\"]")  # what no such caption has
TOLD = 0.6  # share of the story's other paragraphs that tell of what is over
KNOWN = 0.6  # share of the longer words of a line without a full stop that the story has too
OF_PAGE = (Kind.PAGE, Kind.ASIDE)
BEHIND = (Kind.BYLINE, Kind.CAPTION)  # what parts pictures from the story's last paragraph


def without_pictures(items: Sequence[Item], rules: FurnitureRules, phrases: PhraseRules | None) -> list[Item]:
    """Sets apart the captions between a story's paragraphs, and below the names of its makers."""
    result = list(items)
    if not stands_apart(items):
        return result
    found = [
        index
        for index in range(1, len(items))
        if _is_apart(items, index) and _has_form(items[index], rules, phrases)
    ]
    if not found or not _is_over(items, found, rules):
        return result
    texts = [index for index, item in enumerate(items) if item.kind is Kind.TEXT]
    for index in found:
        is_last = not any(place not in found for place in texts if place > index)
        # With a list that a colon opened.
        goes_on = index - 1 in found and result[index - 1].kind is Kind.TEXT
        if not goes_on and _is_alone(_above(result, index), is_last=is_last) and _is_whole(items, index):
            caption = Caption(items[index].text)
            result[index] = replace(items[index], kind=Kind.CAPTION, caption=caption)
    return result


def _has_form(item: Item, rules: FurnitureRules, phrases: PhraseRules | None) -> bool:
    if item.kind is not Kind.TEXT or item.head or len(item.text) > LONGEST or SPOKEN.search(item.text):
        return False
    if not is_shown(item.text, rules):
        return False
    return rules.any_shown_word.search(item.text) or is_phrase(item.text, phrases)


def _is_over(items: Sequence[Item], found: Sequence[int], rules: FurnitureRules) -> bool:
    """Whether the story tells in the past: one that tells in the present may tell of any deed so."""
    others = [item.text for index, item in enumerate(items) if item.kind is Kind.TEXT and index not in found]
    over = sum(rules.any_past_word.search(text) or rules.any_told_word.search(text) for text in others)
    return len(others) > 1 and over >= TOLD * len(others)


def _is_apart(items: Sequence[Item], index: int) -> bool:
    """Whether blank lines part a line from what stands above and below it."""
    line, below = items[index].line, items[index + 1 : index + 2]
    is_close = bool(below) and below[0].line <= line + 1 and below[0].kind is not Kind.CAPTION
    return items[index - 1].line < line - 1 and not is_close


def _above(items: Sequence[Item], index: int) -> Item:
    """Returns what stands above a line, the page's own lines and its links left out."""
    above = (each for each in reversed(items[:index]) if each.kind not in OF_PAGE)
    return next(above, items[index - 1])


def _is_alone(above: Item, *, is_last: bool) -> bool:
    """Whether a line stands between paragraphs, or under another caption or the makers' names."""
    if above.kind in BEHIND:
        return True
    return not is_last and above.kind is Kind.TEXT and is_sentence(above.text) and above.text[-1] not in OPEN


def _is_whole(items: Sequence[Item], index: int) -> bool:
    """Whether a line has its full stop, or tells of the story's own matter and so leads to no other."""
    text = items[index].text
    if is_sentence(text):
        return True
    told = set(fold(" ".join(each.text for i, each in enumerate(items) if i != index)).split())
    words = {word for word in fold(text).split() if len(word) > 3}
    return len(words & told) >= KNOWN * len(words)
