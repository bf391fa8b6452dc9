"""
Finds the captions within a story that have no full stop, no credit and no name: "Une mouette sur un créneau".

Another story's headline names somebody or somewhere that this one does not, and a crosshead no place where
something lies. What has a picture's form, stands apart from the paragraphs and does neither, was under one.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from builder.content.article import Caption
from builder.reader.story.items import OPEN, Item, Kind, is_sentence, stand_apart
from builder.reader.story.phrases import TOKEN, is_phrase
from builder.reader.story.rules import FurnitureRules, PhraseRules
from builder.reader.story.scenes import SIGNS, has_form, is_about_some, is_over, is_scene
from builder.text import fold

SHORTEST, SHORTEST_SCENE, LONGEST = 18, 25, 120  # signs
LONGEST_CROSSHEAD = 45  # signs
TOLD = 0.6  # share of the story's sentences that tell of what is over
NAME = re.compile(r"(?<=[\w,;’'(] )[^\W\d_a-zß-ÿ][\w’'-]{2,}|(?<=[’'])[^\W\d_a-zß-ÿ][\w-]{2,}")
ABOVE = (Kind.CAPTION, Kind.PAGE, Kind.ASIDE, Kind.SIGN_OFF, Kind.BYLINE)
FIRST_LIES = 2  # tokens before a place: "deux veaux", "un sac"


def with_bare_shots(items: Sequence[Item], rules: FurnitureRules, phrases: PhraseRules | None) -> list[Item]:
    """Takes for captions what can be nothing else between a story's paragraphs, or below its sign-off."""
    result = list(items)
    found = [index for index in range(1, len(items)) if _may_be(items, index, rules, phrases)]
    if not found:
        return result
    sentences = [item.text for item in items if item.kind is Kind.TEXT and is_sentence(item.text)]
    if not sentences or sum(is_over(text, rules) for text in sentences) < TOLD * len(sentences):
        return result
    if not stand_apart(item for item in items if item.kind is Kind.TEXT):
        return result
    told = [at for at, item in enumerate(items) if item.kind is Kind.TEXT and is_sentence(item.text)]
    loose = (at for at in range(1, told[-2:][0]) if _is_loose(items[at]) and at not in found)
    has_crossheads = any(len(items[at].text) <= LONGEST_CROSSHEAD for at in loose)
    for index in found:
        text = items[index].text
        if has_crossheads and not is_scene(text, phrases):
            continue
        others = fold(" ".join(item.text for item in items if item.kind is Kind.TEXT and item.text != text))
        if {fold(name) for name in NAME.findall(text)} <= set(others.split()):
            result[index] = replace(items[index], kind=Kind.CAPTION, caption=Caption(text))
    return result


def _is_loose(item: Item) -> bool:
    return item.kind is Kind.TEXT and not item.head and bool(item.text) and not is_sentence(item.text)


def is_bare_shot(item: Item, rules: FurnitureRules, phrases: PhraseRules | None) -> bool:
    """Whether a caption has neither a full stop nor a credit or label, and can be nothing else."""
    is_bare = item.caption == Caption(item.text) and not is_sentence(item.text)
    return is_bare and _is_shot(item.text, rules, phrases)


def _may_be(items: Sequence[Item], index: int, rules: FurnitureRules, phrases: PhraseRules | None) -> bool:
    item, above, below = items[index], items[index - 1], items[index + 1 : index + 2]
    text = item.text
    if item.kind is not Kind.TEXT or item.head or not SHORTEST <= len(text) <= LONGEST or is_sentence(text):
        return False
    is_close = above.line >= item.line - 1, bool(below) and below[0].line <= item.line + 1
    if all(is_close):
        return False
    is_told = above.kind is Kind.TEXT and is_sentence(above.text) and above.text[-1] not in OPEN
    return (is_told or above.kind in ABOVE) and _is_shot(text, rules, phrases)


def _is_shot(text: str, rules: FurnitureRules, phrases: PhraseRules | None) -> bool:
    """Whether a line says what somebody unnamed is seen doing, or where something unnamed lies."""
    if phrases is None or not has_form(text, rules, phrases):
        return False
    is_bare, some = not NAME.search(text), is_about_some(text, phrases)
    if is_scene(text, phrases):
        return len(text) >= SHORTEST_SCENE and (some or (is_bare and _is_somewhere(text, phrases)))
    if phrases.abstract is not None and re.match(phrases.abstract, text):
        return False
    if some:
        return is_bare and _is_somewhere(text, phrases)
    return not is_bare and _is_thing_seen(text, phrases)


def _is_thing_seen(text: str, phrases: PhraseRules) -> bool:
    """Whether a line tells of a thing by its name how it is seen: "La Lagune vue du phare de Baguida"."""
    tokens = [token.rstrip(SIGNS) for token in TOKEN.findall(text)]
    is_thing = tokens[0].lower() in phrases.articles and not phrases.persons.say(" ".join(tokens[:4]))
    return (
        is_thing and any(phrases.qualities.say(token) for token in tokens[2:4]) and is_phrase(text, phrases)
    )


def _is_somewhere(text: str, phrases: PhraseRules) -> bool:
    """Whether a word of place stands behind what a line names, or any such behind somebody."""
    tokens = [token.rstrip(SIGNS) for token in TOKEN.findall(text)]
    is_person = phrases.persons.say(" ".join(tokens[:FIRST_LIES]))
    words = phrases.lies | phrases.opens if is_person else phrases.lies
    return any(token in words for token in tokens[FIRST_LIES:-1])
