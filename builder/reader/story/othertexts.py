"""
Finds other stories that a page sets between a story's paragraphs with a headline and the text it announces.

The headline is longer than crossheads are, names what the story does not, and its text says the same again;
the story goes on below with none of their names. A brief of a sentence or two may have a shorter headline.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from builder.reader.story.interruptions import carries_on
from builder.reader.story.items import ENTRY, Item, Kind, is_sentence
from builder.reader.story.lone import is_told_of_another, names_of
from builder.reader.story.pairs import ENOUGH, QUOTED, stems_of, weight_of_text
from builder.reader.story.rules import FurnitureRules
from builder.reader.story.teasers import LONE_OF_TWO, is_headline
from builder.text import fold

BRIEFS = "label-of-briefs"  # the rule that reads the page's word for them
FEWEST, OWN = 2, 4  # words of names that the text has alone; that it has from the story
FEW = 1  # longer words that a headline without names has from the story
LEAST_ABOVE = 2  # paragraphs of the story
SHARED = 3  # longer words that a next paragraph of theirs would have of the headline
LONGEST_BRIEF = 160  # signs
OF_STORY = 0.22  # share of a brief's longer words that the story has too


def without_others(items: Sequence[Item], rules: FurnitureRules) -> list[Item]:
    """
    Sets apart each headline with its one paragraph, and what stands under a label of briefs.

    Under crossheads stand the story's own names.
    """
    result = list(items)
    for place in _under_label(items, rules):
        result[place] = replace(items[place], kind=Kind.ASIDE)
    texts = [index for index, item in enumerate(items) if item.kind is Kind.TEXT and item.text]
    for place in range(LEAST_ABOVE, len(texts) - 2):
        title, text = texts[place : place + 2]
        if _are_others(items, texts, place, rules) and result[title].kind is Kind.TEXT:
            for index in (title, text):
                result[index] = replace(items[index], kind=Kind.ASIDE)
    return result


def _under_label(items: Sequence[Item], rules: FurnitureRules) -> Iterator[int]:
    """Yields the places of paragraphs close under "En bref" that name nobody of the story."""
    for label, item in enumerate(items):
        if item.kind is not Kind.PAGE or item.rule is None or item.rule.name != BRIEFS:
            continue
        for place in range(label + 1, len(items)):
            brief, others = items[place], (each for other, each in enumerate(items) if other != place)
            is_close = brief.kind is Kind.TEXT and brief.line == items[place - 1].line + 1
            story = " ".join(each.text for each in others if each.kind is Kind.TEXT)
            if not is_close or brief.head or not is_told_of_another(brief.text, story, rules):
                break
            yield place


def _are_others(items: Sequence[Item], texts: Sequence[int], place: int, rules: FurnitureRules) -> bool:
    above, title, text, below = (items[index] for index in texts[place - 1 : place + 3])
    if title.head or text.head or not is_headline(items, texts[place]) or not is_sentence(text.text):
        return False
    if not is_sentence(above.text) or above.text[-1] in ":;," or rules.any_over_word.search(title.text):
        return False
    is_long, is_brief = len(title.text) >= LONE_OF_TWO, len(text.text) <= LONGEST_BRIEF
    is_long = is_long and is_sentence(below.text)
    if not (is_long or is_brief):
        return False
    own = (texts[place], texts[place + 1])
    heads = " ".join(item.head.evidence.quote for item in items if item.head)
    story = f"{heads} {' '.join(items[index].text for index in texts if index not in own)}"
    if is_brief and _is_brief(title.text, text, below.text, story, rules):
        return True
    return is_long and _is_told_again(title.text, text.text, below.text, story, rules)


def _is_told_again(title: str, text: str, below: str, story: str, rules: FurnitureRules) -> bool:
    told = set(fold(story).split())
    named, named_below = names_of(title), names_of(text)
    new = named_below - told
    is_nameless = not named and len(stems_of(title) & stems_of(story)) <= FEW
    if not (named - told or is_nameless) or not new - named or len(new) < FEWEST:
        return False
    if len((named_below - named) & told) >= OWN:
        return False
    goes_on = len(stems_of(below) & stems_of(title)) >= SHARED
    return not goes_on and weight_of_text(title, text, story, rules) >= ENOUGH


def _is_brief(title: str, item: Item, below: str, story: str, rules: FurnitureRules) -> bool:
    """
    Whether a short text names others alone, has hardly a word of the story, and one of its headline's that
    the story has not.

    A headline in capitals says enough by its length: crossheads are shorter.
    """
    text = item.text
    if not text[0].isupper() or ENTRY.match(text) or QUOTED.match(text) or carries_on(text, rules):
        return False
    named, words, own = names_of(text), stems_of(text), stems_of(story)
    told = set(fold(story).split())
    new = named - told
    is_loud = title.isupper() and len(title) >= LONE_OF_TWO and len(new) >= FEWEST
    if not (is_loud or (stems_of(title) & words) - own) or len(words & own) > OF_STORY * len(words):
        return False
    is_new = bool(new - names_of(title)) or (not named and _names_others_alone(title, told))
    if not is_new or named & names_of(story) or new & set(fold(below).split()):
        return False
    return not rules.any_shown_word.search(title)  # "Le maire remettant les clés" is under a picture


def _names_others_alone(title: str, told: set[str]) -> bool:
    """Whether a headline too long for a crosshead has names, and none that the story has."""
    named = names_of(title)
    return len(title) >= LONE_OF_TWO and bool(named) and not named & told
