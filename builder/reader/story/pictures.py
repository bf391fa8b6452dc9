"""
Finds the captions within a story that nothing but their form gives away: a deed that can be seen, told in the
present by one sentence on its own, or no verb at all, where the story around tells of what is over.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from builder.reader.story.bareshots import is_shot
from builder.reader.story.captions import shown
from builder.reader.story.items import OPEN, Item, Kind, is_sentence, stand_apart
from builder.reader.story.phrases import TOKEN, is_phrase
from builder.reader.story.rules import FurnitureRules, PhraseRules
from builder.reader.story.scenes import (
    AT_PLACE,
    TWO_SENTENCES,
    has_form,
    is_about_some,
    is_news,
    is_over,
    is_person_there,
    is_scene,
    is_thing_there,
)
from builder.reader.story.standfirst import is_page_shaped
from builder.reader.story.teasers import is_bracketed
from builder.text import fold

TOLD = 0.6  # share of the story's other paragraphs that tell of what is over
KNOWN = 0.3  # share of the longer words of a line without a full stop that the story has too
NAME_IN_FULL = 2  # words of the story's names
LONG_COPY = 40  # signs with which a standfirst and the lead begin
SHORTEST = 30  # signs of a scene without a full stop: "Un dialogue reprend" is a crosshead
SHORT_SCENE = 70  # signs of one with its full stop over the lead
LONGER = 60  # signs of such a line that no crosshead has
LONG = 110  # signs of a paragraph that tells news, whatever its verbs
LONGEST_DOUBLE = 250  # signs of a sentence that stands twice
# Names alone, as they stand under a picture: "Valpress/Anna Vella".
NAMES = re.compile(r"(?=.{3,60}$)[^\W\d_a-z][\w.’'-]*+(?:(?: ?/ ?| )[^\W\d_a-z][\w.’'-]*+){0,5}")
LENGTH = re.compile(r"\d{1,2}:[0-5]\d(?: [^\W\d_]+)?$")  # "01:24", "1:56 Ecouter"
IN_YEAR = re.compile(r" (?:en|in) (?:19|20)\d\d$")
ENOUGH = 3  # paragraphs of a story behind which a caption may close it
NAME = re.compile(r"(?<=[\w,] )[^\W\d_a-z][\w’'-]+")
OF_PAGE = (Kind.PAGE, Kind.ASIDE)
BEHIND = (Kind.BYLINE, Kind.CAPTION)  # what parts pictures from the story's last paragraph


def without_pictures(items: Sequence[Item], rules: FurnitureRules, phrases: PhraseRules | None) -> list[Item]:
    """Sets apart the captions between a story's paragraphs, behind the last, and below its makers' names."""
    result = list(items)
    are_apart = stand_apart(item for item in items if item.kind is Kind.TEXT)
    found: list[int] = []
    beside: set[int] = set()
    for index in range(1, len(items)):
        may_be = _is_apart(items, index, phrases) if are_apart else _is_whole_phrase(items[index], phrases)
        may_be = may_be or (are_apart and _is_under_picture(items, index, found, phrases))
        if not may_be and _is_next_picture(items, index, found, phrases):
            beside.add(index)
        if (may_be or index in beside) and _has_form(items[index], rules, phrases):
            found.append(index)
    if not found or not _is_over(items, found, rules):
        return result
    for index in found:
        # With a list that a colon opened.
        goes_on = index - 1 in found and result[index - 1].kind is Kind.TEXT
        if (
            not goes_on
            and _is_alone(result, index, found, rules, phrases)
            and (index in beside or _is_whole(items, index, rules, phrases))
        ):
            result[index] = _as_caption(items[index], rules)
    return result


def with_doubles(items: Sequence[Item], rules: FurnitureRules, phrases: PhraseRules | None) -> list[Item]:
    """
    Takes a sentence that stands twice, one right below the other, for a picture's: a page prints it once for
    those who cannot see the picture, once under it. Names alone right behind are its credit.

    A headline that stands twice begins another story, and what tells news twice on top is the lead.
    """
    result = list(items)
    told = next((i for i, item in enumerate(items) if _is_text(item) and is_sentence(item.text)), len(items))
    for index, (one, two) in enumerate(pairwise(items)):
        if one.text != two.text or not (_is_text(one) and _is_text(two)):
            continue
        if index <= told and not _is_shown_on_top(items, index, rules, phrases):
            continue
        text = one.text
        is_one = len(text) <= LONGEST_DOUBLE and not TWO_SENTENCES.search(text)
        is_shown = is_sentence(text) or has_form(text, rules, phrases)
        if not is_one or not is_shown or rules.any_told_word.search(text):
            continue
        below = items[index + 2] if index + 2 < len(items) else None
        is_giver = below is not None and _is_text(below) and NAMES.fullmatch(below.text) is not None
        if is_over(text, rules) and not is_giver:
            continue  # a paragraph that its writer copied twice
        caption = shown(text, rules)
        if is_giver and below and not caption.credit:
            caption = replace(caption, credit=below.text)
            result[index + 2] = replace(below, kind=Kind.PAGE)
        for place in (index, index + 1):
            result[place] = replace(items[place], kind=Kind.CAPTION, caption=caption)
    return result


def _is_shown_on_top(
    items: Sequence[Item], index: int, rules: FurnitureRules, phrases: PhraseRules | None
) -> bool:
    """Whether a sentence that stands twice over a story tells no news and nothing that is over."""
    text, below = items[index].text, [item for item in items[index + 2 :] if item.kind is Kind.TEXT]
    told = [item for item in below if is_sentence(item.text)]
    is_told = is_over(text, rules) or is_news(text, rules, phrases) or not is_sentence(text)
    return len(told) >= ENOUGH and not is_told


def _is_text(item: Item) -> bool:
    return item.kind is Kind.TEXT and not item.head


def above_lead(
    items: Sequence[Item], lead: str, rules: FurnitureRules, phrases: PhraseRules | None
) -> list[Item]:
    """
    Sets apart the captions between a headline and the lead, and leaves the standfirst.

    A standfirst may tell in the present too, but of persons whom the headline named, and of no place; or it
    is a copy of the lead's beginning.
    """
    result = list(items)
    for index, item in enumerate(items):
        if item.kind is not Kind.TEXT or item.head or is_page_shaped(item.text):
            continue
        if is_over_player(items, index):
            result[index] = _as_caption(item, rules)
            continue
        words = shown(item.text, rules).text
        if words[:1] == "[" and words[-1] == "]" and has_form(words[1:-1], rules, phrases):
            result[index] = replace(item, kind=Kind.CAPTION, caption=shown(words[1:-1], rules))
            continue
        is_copy = lead[:LONG_COPY] == item.text[:LONG_COPY]
        if not words or is_copy or not has_form(words, rules, phrases):
            continue
        is_noun = is_phrase(words, phrases)
        is_there = NAME.search(words) and (
            is_sentence(words) or is_noun or rules.any_shown_word.search(words)
        )
        is_unsaid = is_noun and (
            is_person_there(words, phrases) or (is_sentence(words) and is_thing_there(words, phrases))
        )
        is_short = is_sentence(words) and len(words) <= SHORT_SCENE  # a standfirst is longer
        if (
            is_there
            or is_unsaid
            or (is_scene(words, phrases) and (is_short or is_about_some(words, phrases)))
            or (is_scene(words, phrases) and AT_PLACE.search(words))
            or (is_scene(words, phrases) and not is_sentence(words) and is_shot(words, rules, phrases))
        ):
            result[index] = _as_caption(item, rules)
    return result


def is_over_player(items: Sequence[Item], index: int) -> bool:
    """Whether the length of what may be seen or heard stands right below its name: "01:24"."""
    text, below = items[index].text, items[index + 1] if index + 1 < len(items) else None
    is_name = len(text) >= SHORTEST and not is_sentence(text)
    return is_name and below is not None and below.kind is Kind.PAGE and LENGTH.match(below.text) is not None


def below_story(items: Sequence[Item], rules: FurnitureRules, phrases: PhraseRules | None) -> list[Item]:
    """Tells the captions right below a sign-off from the headlines there, which have no full stop."""
    result = list(items)
    for index, item in enumerate(items):
        is_told = item.kind is Kind.TEXT and is_sentence(item.text) and not is_bracketed(item.text)
        if (is_told and _has_form(item, rules, phrases)) or _is_over_heading(items, index, phrases):
            result[index] = _as_caption(item, rules)
        elif item.kind is Kind.TEXT and is_page_shaped(item.text):
            continue
        elif item.kind not in (Kind.CAPTION, Kind.STAMP, Kind.BYLINE, Kind.PAGE, Kind.SIGN_OFF):
            break
    return result


def _is_over_heading(items: Sequence[Item], index: int, phrases: PhraseRules | None) -> bool:
    """Whether a line alone between a sign-off and the heading of links says without a verb what was where."""
    item, below = items[index], items[index + 1 : index + 2]
    if item.kind is not Kind.TEXT or is_sentence(item.text) or not below or below[0].kind is not Kind.HEADING:
        return False
    if any(each.kind is Kind.TEXT for each in items[:index]) or not is_phrase(item.text, phrases):
        return False
    first = TOKEN.findall(item.text)[0].rstrip("'’").lower()
    if phrases is None or first not in phrases.articles:  # "Xinhua français sur Facebook"
        return False
    is_there = is_person_there(item.text, phrases) or is_thing_there(item.text, phrases)
    return is_there or IN_YEAR.search(item.text) is not None


def _as_caption(item: Item, rules: FurnitureRules) -> Item:
    return replace(item, kind=Kind.CAPTION, caption=shown(item.text, rules))


def _has_form(item: Item, rules: FurnitureRules, phrases: PhraseRules | None) -> bool:
    is_text = item.kind is Kind.TEXT and not item.head and not item.text.isupper()
    return is_text and has_form(item.text, rules, phrases)


def _is_over(items: Sequence[Item], found: Sequence[int], rules: FurnitureRules) -> bool:
    """Whether the story tells in the past: one that tells in the present may tell of any deed so."""
    others = [item.text for index, item in enumerate(items) if item.kind is Kind.TEXT and index not in found]
    over = sum(is_over(text, rules) for text in others)
    return len(others) > 1 and over >= TOLD * len(others)


def _is_apart(items: Sequence[Item], index: int, phrases: PhraseRules | None) -> bool:
    """
    Whether a blank line parts a line from what stands above it.

    Below a full stop it may lack: where all paragraphs stand apart, a sentence close to one is none.
    """
    item, below = items[index], items[index + 1 : index + 2]
    if below and below[0].kind is Kind.CAPTION and below[0].line == item.line + 1:
        return is_phrase(item.text, phrases)  # a sentence close over a picture is told
    far = item.line if is_sentence(item.text) else item.line + 1
    is_close = bool(below) and below[0].line <= far and below[0].kind is not Kind.CAPTION
    return items[index - 1].line < item.line - 1 and not is_close


def _is_under_picture(
    items: Sequence[Item], index: int, found: Sequence[int], phrases: PhraseRules | None
) -> bool:
    """Whether a sentence without news stands close under a caption, or one more such, a blank line below."""
    above, item, below = items[index - 1], items[index], items[index + 1 : index + 2]
    is_picture = above.kind is Kind.CAPTION or index - 1 in found
    is_close = is_picture and item.line <= above.line + 1 and is_sentence(item.text)
    is_news = phrases is None or phrases.untold.say(item.text)
    return is_close and not is_news and bool(below) and below[0].line > item.line


def _is_next_picture(
    items: Sequence[Item], index: int, found: Sequence[int], phrases: PhraseRules | None
) -> bool:
    """
    Whether a line without a verb shows more persons or things close under a caption: "Les membres de la
    délégation". Where other lines have no full stop either, it may be a crosshead as they are.
    """
    above, item = items[index - 1], items[index]
    is_close = (above.kind is Kind.CAPTION or index - 1 in found) and above.line == item.line - 1
    if not is_close or item.kind is not Kind.TEXT or is_sentence(item.text) or phrases is None:
        return False
    if not (phrases.persons.say(item.text) or phrases.things.say(item.text)):
        return False
    words = {token.rstrip("'’").lower() for token in TOKEN.findall(item.text)}
    if words.isdisjoint(phrases.articles | phrases.joins):
        return False  # a name alone signs the story
    others = (each.text for place, each in enumerate(items) if each.kind is Kind.TEXT and place not in found)
    is_lone = all(is_sentence(other) for other in others if other != item.text)
    return is_lone and is_phrase(item.text, phrases)


def _is_whole_phrase(item: Item, phrases: PhraseRules | None) -> bool:
    """Whether a line has its full stop, but no verb, and shows somebody, or a thing at a place it names."""
    text = item.text
    if item.kind is not Kind.TEXT or not is_sentence(text) or not is_phrase(text, phrases):
        return False
    return is_person_there(text, phrases) or is_thing_there(text, phrases) or NAME.search(text) is not None


def _is_alone(
    items: Sequence[Item],
    index: int,
    found: Sequence[int],
    rules: FurnitureRules,
    phrases: PhraseRules | None,
) -> bool:
    """
    Whether a line stands between paragraphs of news, behind the last one, or under another caption.

    Where a story turns to what its writer sees, it goes on so for some short lines.
    """
    above = next((each for each in reversed(items[:index]) if each.kind not in OF_PAGE), items[index - 1])
    if above.kind in BEHIND:
        return True
    if above.kind is not Kind.TEXT or not is_sentence(above.text) or above.text[-1] in OPEN:
        return False
    texts = [place for place, each in enumerate(items) if each.kind is Kind.TEXT and place not in found]
    below = next((items[place].text for place in texts if place > index), None)
    text = items[index].text
    if below and is_sentence(below) and not is_sentence(text) and rules.any_shown_word.search(text):
        return True  # "Le maire remettant les clés" is no crosshead
    beside = [above.text] if below is None else [above.text, below]
    is_last = below is None
    enough = any if _is_whole_phrase(items[index], phrases) else all
    return (not is_last or len(texts) >= ENOUGH) and enough(
        len(text) > LONG or is_over(text, rules) for text in beside
    )


def _is_named_alone(items: Sequence[Item], index: int, phrases: PhraseRules | None) -> bool:
    """Whether a line with its article names something, and no other of the story lacks its full stop."""
    text = items[index].text
    if phrases is None or phrases.abstract is None or re.match(phrases.abstract, text):
        return False
    if TOKEN.findall(text)[0].rstrip("'’").lower() not in phrases.articles or not NAME.search(text):
        return False
    others = (item.text for item in items if item.kind is Kind.TEXT and item.text and item.text != text)
    return all(is_sentence(other) for other in others)


def _is_whole(items: Sequence[Item], index: int, rules: FurnitureRules, phrases: PhraseRules | None) -> bool:
    """Whether a line has its full stop, or is no crosshead and no link to another story."""
    text = items[index].text
    if is_sentence(text) or (len(text) >= SHORTEST and rules.any_shown_word.search(text)):
        return True
    if len(text) < SHORTEST:
        return is_phrase(text, phrases) and (is_person_there(text, phrases) or is_thing_there(text, phrases))
    if is_about_some(text, phrases) and is_scene(text, phrases):
        return True
    if is_phrase(text, phrases):
        is_sure = len(text) > LONGER or is_person_there(text, phrases) or is_thing_there(text, phrases)
        return is_sure or _is_named_alone(items, index, phrases)
    told = set(fold(" ".join(each.text for i, each in enumerate(items) if i != index)).split())
    words = {word for word in fold(text).split() if len(word) > 3}
    names = {word for name in NAME.findall(text) for word in fold(name).split()}
    is_named = names <= told or len(names & told) >= NAME_IN_FULL  # a link has names of its own
    return is_named and len(words & told) >= KNOWN * len(words)
