"""
Sets apart what stands in another language than the story: a picture house's English words, a sales line, a
warning of the page's makers.

A paragraph's small words tell its language; where none of ours are, its words tell at least that they are
not the story's.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from builder.reader.story.captions import credit_at_end, shown
from builder.reader.story.items import Item, Kind
from builder.reader.story.rules import FurnitureRules
from builder.reader.story.wordlist import NEVER
from builder.reader.vocabulary import Language, Vocabulary

WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]+")
ADDRESS = re.compile(r"[^.][./@].")  # inside a word: "aib.media/une", "anna@aib.media"
SHORTEST = 25  # signs
FEW = 3  # small words of another language that show it
LEAST = 4  # longer words in small letters by which a language is told that no rule file has
LONGER = 4  # letters
USUAL, RARER = 10.0, 1.5  # what a common word costs; how much more a word costs where it is a guest
UNKNOWN = 0.6  # share of them that the story's language has not
MOST = 0.34  # of a page's text: more of it is rather a story in two languages
QUOTES = "«“\"'‘"
OTHER_LETTERS = re.compile(r"[\u0370-\u1cff\u2e80-\ud7ff]")  # Greek, Cyrillic, Arabic, Chinese …


def without_foreign(items: Sequence[Item], language: Language, vocabulary: Vocabulary) -> list[Item]:
    """Returns the lines in another language as captions, where a credit ends them, or as the page's own."""
    result = list(items)
    found = [
        index
        for index, item in enumerate(items)
        if item.kind in (Kind.TEXT, Kind.STANDFIRST) and is_foreign(item.text, language, vocabulary)
    ]
    signs = sum(len(item.text) for item in items if item.kind is Kind.TEXT)
    if not found or sum(len(items[index].text) for index in found) > MOST * signs:
        return result
    for index in found:
        result[index] = _apart(items[index], vocabulary.furniture)
    return result


def is_foreign(text: str, language: Language, vocabulary: Vocabulary) -> bool:
    """
    Whether a line has small words of another language and hardly one of the story's, or no word of it, or is
    written in letters that none of the languages here has.
    """
    if (strange := len(OTHER_LETTERS.findall(text))) and 2 * strange > sum(map(str.isalpha, text)):
        return True
    if len(text) < SHORTEST or text[0] in QUOTES:
        return False
    words = text.lower().split()
    own = sum(word in language.words for word in words)
    if own > 1 + len(words) // 12:
        return False
    others = (each.words for each in vocabulary.languages.values() if each.code != language.code)
    theirs = max(sum(word in other and word not in language.words for word in words) for other in others)
    return theirs >= FEW > own or (not own and _is_of_none(text, language, vocabulary))


def _is_of_none(text: str, language: Language, vocabulary: Vocabulary) -> bool:
    """Whether most words of a line are none of the story's language, or far more usual in another."""
    if language.repair is None or language.repair.dictionary is None:
        return False
    known = language.repair.known
    told = " ".join(word for word in text.split() if not ADDRESS.search(word))
    words = [word for word in WORD.findall(told) if len(word) >= LONGER and word.islower()]
    costs = [known.cost(word) for word in words]
    if len(words) < LEAST or sum(cost < USUAL for cost in costs) > (1 - UNKNOWN) * len(words):
        return False
    others = (each.repair for each in vocabulary.languages.values() if each.repair and each is not language)
    lists = [other.known for other in others if other.dictionary]
    unknown = sum(
        cost >= NEVER or any(other.cost(word) + RARER < cost for other in lists)
        for word, cost in zip(words, costs, strict=True)
    )
    return unknown >= UNKNOWN * len(words)


def _apart(item: Item, rules: FurnitureRules) -> Item:
    if credit_at_end(item.text, rules, is_shown=True):
        return replace(item, kind=Kind.CAPTION, caption=shown(item.text, rules))
    return replace(item, kind=Kind.PAGE)
