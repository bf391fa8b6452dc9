"""
Finds where a page goes on with another whole story, headline and all, which nothing announces.

A crosshead's paragraphs tell of what was told above; another story has people of its own, none of the first
one's, and hardly a word of it.
"""

import re
from collections.abc import Sequence

from builder.reader.story.interruptions import carries_on
from builder.reader.story.items import OPEN, Item, Kind, is_sentence
from builder.reader.story.rules import FurnitureRules
from builder.text import fold

ENOUGH_ABOVE, ENOUGH_BELOW = 2, 2  # paragraphs of a story
LEAST_TOLD = 300  # signs of the first one
LONGER = 45  # signs of a headline that no crosshead has
STEM = 5  # letters of a word: "rouvre" and "rouvert" are one
LONG_WORD = 5  # letters
OF_TITLE = 0.3  # share of a headline's longer words that its own story has
OF_OTHER, FEW = (
    0.2,
    0.25,
)  # share of the second story's longer words, and of its headline's, that the first has
PERSON = re.compile(r"(?<![\w’'-])[^\W\d_a-z][a-zß-ÿ’'-]{2,}(?: [^\W\d_a-z][\w’'-]{2,}){1,3}")


def second_counted(items: Sequence[Item], headlines: Sequence[int]) -> int | None:
    """Returns the place of a headline with its comments' number below it, as the first has one, or None."""
    counts = [index for index, item in enumerate(items) if item.kind is Kind.PAGE and item.text.isdigit()]
    texts = [index for index, item in enumerate(items) if item.kind is Kind.TEXT]
    if not texts or not counts or counts[0] > texts[0]:
        return None
    return next((count - 1 for count in counts[1:] if count - 1 in headlines and count > texts[0] + 1), None)


def second_whole(items: Sequence[Item], headlines: Sequence[int], rules: FurnitureRules) -> int | None:
    """Returns the place of the second story's headline among the lines that may be one, or None."""
    texts = [index for index, item in enumerate(items) if item.kind is Kind.TEXT]
    for place, index in enumerate(texts):
        if index not in headlines or place < ENOUGH_ABOVE or len(items[index].text) < LONGER:
            continue
        above, below = ([items[each].text for each in part] for part in (texts[:place], texts[place + 1 :]))
        if items[index].head or sum(map(len, above)) < LEAST_TOLD or above[-1][-1] in OPEN:
            continue
        told = [text for text in below if is_sentence(text)]
        if len(told) < ENOUGH_BELOW or not is_sentence(above[-1]) or not is_sentence(below[0]):
            continue
        if carries_on(below[0], rules) or rules.any_told_word.search(items[index].text):
            continue
        title = items[index].text
        if _is_another(title, " ".join(above), " ".join(told)) and not _goes_on(title, above, told):
            return index
    return None


def _is_another(title: str, above: str, below: str) -> bool:
    people, own = _people(below), _people(above)
    if not people or not own or people & set(fold(above).split()) or own & set(fold(below).split()):
        return False
    of_title, first, second = _stems(title), _stems(above), _stems(below)
    return (
        len(of_title & second) >= OF_TITLE * len(of_title)
        and len(of_title & first) <= FEW * len(of_title)
        and len(second & first) <= OF_OTHER * len(second)
    )


def _goes_on(title: str, above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether what follows the first paragraph under a headline is nearer to the story above than to it."""
    rest = _stems(" ".join(below[1:]))
    return len(rest & _stems(" ".join(above))) > len(rest & _stems(f"{title} {below[0]}"))


def _people(text: str) -> set[str]:
    """Returns the words of names of several words, in small letters."""
    return {word for name in PERSON.findall(text) for word in fold(name).split() if len(word) > 2}


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in fold(text).split() if len(word) >= LONG_WORD}
