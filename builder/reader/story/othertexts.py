"""
Finds other stories that a page sets between a story's paragraphs with a headline and the text it announces.

The headline is longer than crossheads are, names what the story does not, and its text says the same again;
the story goes on below with none of their names.
"""

from collections.abc import Sequence
from dataclasses import replace

from builder.reader.story.items import Item, Kind, is_sentence
from builder.reader.story.lone import names_of
from builder.reader.story.pairs import ENOUGH, stems_of, weight_of_text
from builder.reader.story.rules import FurnitureRules
from builder.reader.story.teasers import LONE_OF_TWO, is_headline
from builder.text import fold

FEWEST, OWN = 2, 4  # words of names that the text has alone; that it has from the story
FEW = 1  # longer words that a headline without names has from the story
LEAST_ABOVE = 2  # paragraphs of the story
SHARED = 3  # longer words that a next paragraph of theirs would have of the headline


def without_others(items: Sequence[Item], rules: FurnitureRules) -> list[Item]:
    """Sets apart each headline with its one paragraph; under crossheads stand the story's own names."""
    result = list(items)
    texts = [index for index, item in enumerate(items) if item.kind is Kind.TEXT and item.text]
    for place in range(LEAST_ABOVE, len(texts) - 2):
        title, text = texts[place : place + 2]
        if _are_others(items, texts, place, rules) and result[title].kind is Kind.TEXT:
            for index in (title, text):
                result[index] = replace(items[index], kind=Kind.ASIDE)
    return result


def _are_others(items: Sequence[Item], texts: Sequence[int], place: int, rules: FurnitureRules) -> bool:
    above, title, text, below = (items[index] for index in texts[place - 1 : place + 3])
    if title.head or text.head or len(title.text) < LONE_OF_TWO or not is_headline(items, texts[place]):
        return False
    if not is_sentence(above.text) or above.text[-1] in ":;," or not is_sentence(text.text):
        return False
    if not is_sentence(below.text) or rules.any_over_word.search(title.text):
        return False
    own = (texts[place], texts[place + 1])
    heads = " ".join(item.head.evidence.quote for item in items if item.head)
    story = f"{heads} {' '.join(items[index].text for index in texts if index not in own)}"
    told = set(fold(story).split())
    named, named_below = names_of(title.text), names_of(text.text)
    new = named_below - told
    is_nameless = not named and len(stems_of(title.text) & stems_of(story)) <= FEW
    if not (named - told or is_nameless) or not new - named or len(new) < FEWEST:
        return False
    if len((named_below - named) & told) >= OWN:
        return False
    goes_on = len(stems_of(below.text) & stems_of(title.text)) >= SHARED
    return not goes_on and weight_of_text(title.text, text.text, story, rules) >= ENOUGH
