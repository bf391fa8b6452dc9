"""
Tells a phrase from a sentence: "Un ancien wagon exposé à Port-Bellan." has a full stop, but no verb.

It is walked word by word: behind every noun stand what qualifies it, a preposition or a comma. A verb is none
of these, so that no list of verbs is needed; what is not known for certain is taken for one.
"""

import re
from collections.abc import Sequence

from builder.reader.story.rules import PhraseRules

LONGEST = 140  # signs
TOKEN = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*+['’]?|[,()]|[^\w\s]")
JOINED = re.compile(r"['’]$")
NOUN = re.compile(r"[^\W\d_][\w.-]+$")
NUMBER = re.compile(r"(?:\d+|[IVXLC]+)(?:er|re|e|ème|st|nd|rd|th)?$")


def is_phrase(text: str, rules: PhraseRules | None) -> bool:
    """Whether a text with a full stop is one phrase: nouns, what qualifies them, and what joins them."""
    if rules is None or len(text) > LONGEST or text[-1:] != ".":
        return False
    tokens = [JOINED.sub("", token) for token in TOKEN.findall(text[:-1])]
    joins, place = 0, 0
    while True:
        place = _behind_noun(tokens, place, rules)
        if place < 0:
            return False
        if place == len(tokens):
            return joins > 0
        before = place
        while place < len(tokens) and _is_join(tokens[place], rules):
            place += 1
        joins += place > before
        if place == before or place == len(tokens):
            return False


def _is_join(word: str, rules: PhraseRules) -> bool:
    return word == "," or word.lower() in rules.joins


def _behind_noun(tokens: Sequence[str], place: int, rules: PhraseRules) -> int:
    """Returns the place behind the noun that stands at a place, and behind what qualifies it; -1 for none."""
    start = place
    while place < len(tokens) and (tokens[place].lower() in rules.articles or NUMBER.match(tokens[place])):
        place += 1
    if place < len(tokens) and tokens[place].lower() in rules.numbers and (start == 0 or place > start):
        place += 1  # "Un docker sur deux travaille."
    end = place
    is_bare = 0 < place == start and tokens[place - 1] == ","
    if is_bare and end < len(tokens) and not _qualifies(tokens[end], rules):
        return -1  # "Le maire, Bo Ran, attendait au port."
    while end + 1 < len(tokens) and tokens[end].lower() in rules.before_noun and NOUN.match(tokens[end + 1]):
        if _is_join(tokens[end + 1], rules):
            break
        end += 1
    if end == len(tokens) or not NOUN.match(tokens[end]) or _is_join(tokens[end], rules):
        return -1
    word = tokens[end].lower()
    if word in rules.numbers or any(rule.search(word) for rule in rules.no_nouns):
        return -1
    end += 1
    while end < len(tokens) and _qualifies(tokens[end], rules):
        end += 1
    return end


def _qualifies(word: str, rules: PhraseRules) -> bool:
    """Whether a word may stand behind its noun: a name, a number, an adjective or a participle."""
    if _is_join(word, rules):
        return False
    if word.isdigit() or word[0].isupper():
        return True
    return any(rule.search(word) for rule in rules.qualities)
