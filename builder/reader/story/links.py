"""
Finds the links to other stories that stand within a story, whatever their label: "Vous aimerez aussi : Le sel
se vend", or several lines close together where the story's own paragraphs stand apart.

A story's crossheads stand alone, and its lists are opened by a colon.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from builder.content.article import Caption
from builder.reader.story.credits import is_shown
from builder.reader.story.items import ENTRY, OPEN, Item, Kind, is_sentence, stand_apart
from builder.reader.story.joined import BETWEEN_SENTENCES
from builder.reader.story.lone import is_told_of_another
from builder.reader.story.rules import FurnitureRules
from builder.reader.story.teasers import NAME, OWN, is_headline
from builder.text import fold

LABELLED = re.compile(r"(?P<label>[^\W\d_][^:.!?«»“”\"]{2,40}?) ?(?::|>|\||–|—|→) ?(?=[«“\"]? ?[^\W_a-z])")
FULL_NAME = re.compile(r"(?<![\w’'-])[^\W\d_a-z][a-zß-ÿ’'-]+ [^\W\d_a-z][a-zß-ÿ’'-]+")
LONGEST_ROW = 12  # headlines one below the other within a story
SHORT_END = 8  # signs behind the name
LONGEST_LABEL = 5  # words
LONGEST_LINE = 160  # signs of a line among links
BEGINS = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]{0,2}(?: |[’'])[a-zß-ÿ]")  # "Le maire", "L’école", "The mayor"
LONGEST_TOLD = 200  # signs of what is told under another story's headline
NUMBERED = re.compile(r"\(?\d{1,2}[.)] \S")
CUT_SHORT = re.compile(r"(?:…|[.]{3}) ?[^\W\d_]{2,12}(?: [^\W\d_]{2,12}){0,3} ?[»›>]{1,2}$")
FEWEST = 3  # paragraphs of a story over which another's may stand cut short
CLOCK = re.compile(r"\d{1,2}:[0-5]\d(?: ?/ ?\d{1,2}:[0-5]\d)?")  # of what may be heard or seen
LONGEST_SAID = 90  # signs of what somebody says there, or of his name
MOST_SAID = 4  # lines over it
# "[Le sel se vend]", "[ÉCO] Le sel se vend"
BRACKETED = re.compile(
    r"\[{1,2} ?(?P<within>[^\W_][^\[\]]{18,})\]{1,2}"
    r"|\[ ?[A-ZÀ-Þ][^\[\]]{1,20}\] ?(?P<behind>[^\W_a-z][^\[\]]{18,})"
)
TAG = re.compile(r"(?=.{3,30}$)[a-zß-ÿ][\w’'-]*(?: [\w’'-]+){0,2}")
SHORT_NAME = 30  # signs of a house's or a section's name
SMALL = re.compile(
    r"(?<![\w’'-])(?!(?:de|du|des|la|le|les|of|the|and|et)\b)[a-zß-ÿ]{2}"
)  # a word no name has
LABELS = (Kind.PAGE, Kind.ASIDE, Kind.HEADING)
OF_PAGE = (Kind.PAGE, Kind.ASIDE, Kind.STAMP, Kind.BYLINE, Kind.TITLE)


def without_links(items: Sequence[Item], rules: FurnitureRules) -> list[Item]:
    """Sets apart the links between a story's first and its last paragraph."""
    result = list(items)
    texts = [index for index, item in enumerate(items) if item.kind is Kind.TEXT and item.text]
    told = next((index for index in texts if is_sentence(items[index].text)), len(items))
    for index in texts[1:-1]:
        is_link = _is_labelled(items, index, rules) or _is_in_brackets(items, index)
        if index > told and is_link:
            result[index] = replace(items[index], kind=Kind.ASIDE)
        elif index > told and _shows_someone(items, index, rules):
            caption = Caption(items[index].text)
            result[index] = replace(items[index], kind=Kind.CAPTION, caption=caption)
    for index in (*_cut_short(items), *_dated(items, told), *_over_player(items, told)):
        result[index] = replace(items[index], kind=Kind.ASIDE)
    for index in (*_tags(items), *_beside_stamps(items, told)):
        result[index] = replace(items[index], kind=Kind.PAGE)
    for index in {*_under_label(items, told, rules), *_in_a_row(items, told, rules)}:
        result[index] = replace(items[index], kind=Kind.ASIDE)
    if stand_apart(item for item in items if item.kind is Kind.TEXT):  # then lines close together are none
        last = texts[-1] if texts else 0
        end = last if not texts or is_sentence(items[last].text) else last + 1
        for block in _blocks(items, told + 1, end):
            is_told = _is_told_below(items, block, rules)
            if is_told or _are_links(items, block, rules) or _is_other_story(items, block):
                for index in block:
                    if items[index].kind is Kind.TEXT:
                        result[index] = replace(items[index], kind=Kind.ASIDE)
    return result


def _cut_short(items: Sequence[Item]) -> set[int]:
    """Returns what a page begins of another story, "Elle a remis, à Bellan, au… Plus »"."""
    found: set[int] = set()
    for index, item in enumerate(items):
        if item.kind is Kind.TEXT and not item.head and CUT_SHORT.search(item.text):
            if (
                not index
                and sum(each.kind is Kind.TEXT and is_sentence(each.text) for each in items) < FEWEST
            ):
                continue  # all that the page shows of its story
            first = index
            while first > 1 and items[first - 1].kind is Kind.TEXT and not is_sentence(items[first - 1].text):
                first -= 1
            found |= set(range(first, index + 1))
    return found


def _dated(items: Sequence[Item], told: int) -> set[int]:
    """Returns the headlines within a story with a page's stamp of their own close below."""
    return {
        index
        for index in range(told + 1, len(items) - 2)
        if items[index].kind is Kind.TEXT
        and items[index + 1].kind is Kind.STAMP
        and items[index].line == items[index + 1].line - 1
        and items[index - 1].kind is Kind.TEXT
        and is_sentence(items[index - 1].text)
        and is_headline(items, index)
        and _is_strange(items[index].text, items, index)
    }


def _over_player(items: Sequence[Item], told: int) -> set[int]:
    """Returns who is heard, and his words alone, right over the length of what may be heard: "00:52"."""
    found: set[int] = set()
    for place, item in enumerate(items):
        if item.kind is not Kind.PAGE or not CLOCK.fullmatch(item.text):
            continue
        above = range(place - 1, max(told, place - 1 - MOST_SAID), -1)
        over = list(takewhile(lambda index: _is_label_or_said(items[index]), above))
        found |= {index for index in over if items[index].kind is Kind.TEXT}
    return found


def _is_label_or_said(item: Item) -> bool:
    text = item.text
    is_said = text[0] in '«“"' and text[-1] in '»”"'
    return item.kind in LABELS or (len(text) <= LONGEST_SAID and (is_said or not is_sentence(text)))


def _tags(items: Sequence[Item]) -> set[int]:
    """Returns the lines of one key word each, in small letters, where several stand one below the other."""
    found = [
        index
        for index, item in enumerate(items)
        if item.kind is Kind.TEXT and not item.head and TAG.fullmatch(item.text)
    ]
    near = [(one, two) for one, two in pairwise(found) if two == one + 1]
    return {index for pair in near for index in pair}


def _beside_stamps(items: Sequence[Item], told: int) -> set[int]:
    """Returns the few words right over or under a page's stamp within a story: its house, its section."""
    return {
        index
        for index in range(told + 1, len(items) - 1)
        if _is_loose(items[index])
        and len(items[index].text) <= SHORT_NAME
        and Kind.STAMP in (items[index - 1].kind, items[index + 1].kind)
        and not SMALL.search(items[index].text)
    }


def _under_label(items: Sequence[Item], told: int, rules: FurnitureRules) -> set[int]:
    """
    Returns the headlines under a label of the page, two at least, of which one tells of another thing.

    Crossheads have a paragraph each.
    """
    found: set[int] = set()
    for label, item in enumerate(items):
        if label <= told or item.kind not in LABELS:
            continue
        below = range(label + 1, len(items))
        run = list(takewhile(lambda each: items[each].kind in LABELS or _is_loose(items[each]), below))
        titles = [index for index in run if items[index].kind is Kind.TEXT]
        is_told = any(rules.any_told_word.search(items[index].text) for index in titles)
        is_other = any(_is_strange(items[index].text, items, index) for index in titles)
        has_headline = any(is_headline(items, index) for index in titles)
        if len(titles) > 1 and is_other and has_headline and not is_told:
            found |= set(titles)
    return found


def _in_a_row(items: Sequence[Item], told: int, rules: FurnitureRules) -> set[int]:
    """
    Returns the headlines, two at least, one below the other, that tell of other things than the story.

    Blank lines part them, and a paragraph of the story goes before them and behind.
    """
    found: set[int] = set()
    for first in range(told + 1, len(items)):
        above = items[first - 1].text
        if not is_sentence(above) or above[-1] in OPEN:
            continue
        near = range(first, min(len(items), first + LONGEST_ROW + 1))
        run = list(takewhile(lambda each: _is_loose(items[each]) and is_headline(items, each), near))
        is_within = bool(run) and any(is_sentence(each.text) for each in items[run[-1] + 1 :])
        if not 1 < len(run) <= LONGEST_ROW or not is_within:
            continue
        told_in = any(rules.any_told_word.search(items[index].text) for index in run)
        over_in = any(rules.any_past_word.search(items[index].text) for index in run)
        if not (told_in or over_in) and all(_is_strange(items[index].text, items, index) for index in run):
            found |= set(run)
    return found


def _is_loose(item: Item) -> bool:
    """Whether a line is no sentence, and no part of a list or of a dateline."""
    is_text = item.kind is Kind.TEXT and not item.head and not is_sentence(item.text)
    return is_text and not ENTRY.match(item.text) and not item.text[0].islower()


def _is_labelled(items: Sequence[Item], index: int, rules: FurnitureRules) -> bool:
    """Whether a line that is no sentence begins with a label that speaks to the reader."""
    text = items[index].text
    label = LABELLED.match(text)
    if not label or items[index].head or text[-1] in ".;,:" or len(label["label"].split()) > LONGEST_LABEL:
        return False
    is_section = rules.kickers.say(label["label"])
    if is_section and (text[-1] == "?" or "|" in label[0]):
        return True
    spoken = text if text[-1] == "?" else label["label"]
    is_label = is_section or rules.any_house_word.search(spoken)
    return is_label and _is_strange(text[label.end() :], items, index)


def _is_in_brackets(items: Sequence[Item], index: int) -> bool:
    """Whether square brackets stand around a line, or around its label, that tells of another thing."""
    text = items[index].text
    found = BRACKETED.fullmatch(text)
    if not found or items[index].head or is_sentence(text.rstrip("]")):
        return False
    return _is_strange(found["within"] or found["behind"], items, index)


def _is_strange(text: str, items: Sequence[Item], index: int) -> bool:
    """Whether most of the longer words of a line stand nowhere else in the story."""
    told = set(fold(" ".join(each.text for i, each in enumerate(items) if i != index)).split())
    words = {word for word in fold(text).split() if len(word) > 3}
    return len(words & told) <= OWN * len(words)


def _shows_someone(items: Sequence[Item], index: int, rules: FurnitureRules) -> bool:
    """Whether a line without a full stop names in full somebody of the story, with what he is and does."""
    item, above, below = items[index], items[index - 1], items[index + 1]
    text = item.text
    if (
        item.head
        or FULL_NAME.match(text.lstrip("[(«“ "))
        or not is_headline(items, index)
        or not above.line < item.line - 1 < below.line - 2
    ):
        return False
    if not is_sentence(above.text) or above.text[-1] in OPEN or not is_sentence(below.text):
        return False
    if rules.title_goes_on.say(text) or ":" in text or not is_shown(text, rules):
        return False
    told = fold(" ".join(each.text for i, each in enumerate(items) if i != index))
    names = [name for name in FULL_NAME.finditer(text) if f" {fold(name[0])} " in f" {told} "]
    return any(name.end() < len(text) - SHORT_END and name.start() for name in names)


def _blocks(items: Sequence[Item], start: int, end: int) -> list[list[int]]:
    """Returns the runs of lines without a blank one between them, two at least."""
    blocks: list[list[int]] = []
    for index in range(start, end):
        if blocks and items[index].line <= items[index - 1].line + 1 and blocks[-1][-1] == index - 1:
            blocks[-1].append(index)
        else:
            blocks.append([index])
    return [block for block in blocks if len({items[index].line for index in block}) > 1]


def _are_links(items: Sequence[Item], block: Sequence[int], rules: FurnitureRules) -> bool:
    """Whether a block holds no paragraph: its lines are the page's own or no sentences, and tell nothing."""
    above = next((each for each in reversed(items[: block[0]]) if each.kind is Kind.TEXT), None)
    if above is None or not is_sentence(above.text) or above.text[-1] in OPEN:
        return False
    texts = [items[index] for index in block if items[index].kind is Kind.TEXT]
    if len(texts) > 2 and all(NUMBERED.match(item.text) for item in texts[1:]):
        return False  # a list under its crosshead: "1. un quai"
    if any(_tells(item, rules) for item in texts):
        return False
    loose = sum(not is_sentence(item.text) for item in texts)
    others = sum(items[index].kind in OF_PAGE for index in block)
    is_page_s = items[block[0]].kind is Kind.PAGE  # "Publicité" over what it sells
    return loose + others > 1 - is_page_s and loose + others >= 0.5 * (len(texts) + others)


def _is_other_story(items: Sequence[Item], block: Sequence[int]) -> bool:
    """Whether a headline and the one sentence close below tell of another matter than the story."""
    if len(block) != 2 or any(items[index].kind is not Kind.TEXT for index in block):
        return False
    title, told = (items[index] for index in block)
    if not is_headline(items, block[0]) or title.text[-1] in "?:" or title.head or told.head:
        return False
    if not is_sentence(told.text) or len(told.text) > LONGEST_TOLD:
        return False
    rest = " ".join(each.text for index, each in enumerate(items) if index not in block)
    story = set(fold(rest).split())
    above, below = ({w for w in fold(each.text).split() if len(w) > 3} for each in (title, told))
    found = NAME.findall(f"{title.text} {told.text}")
    names = {word for name in found for word in fold(name).split() if len(word) > 3}
    is_one_matter = bool(above & below) or (":" in title.text and not BETWEEN_SENTENCES.search(told.text))
    is_begun = BEGINS.match(told.text) is not None  # no name that a line broke
    is_strange = is_begun and bool(NAME.search(title.text)) and len((above | below) & story) <= 1
    return (
        (is_one_matter or is_strange)
        and not names & story
        and len((above | below) & story) <= OWN * len(above | below)
    )


def _is_told_below(items: Sequence[Item], block: Sequence[int], rules: FurnitureRules) -> bool:
    """Whether a block is a link, or a headline under a label of the page, and the paragraph told below it."""
    *above, title, told = (items[index] for index in block)
    is_label = bool(above) and all(each.kind in LABELS for each in above)
    is_title = is_label and title.kind is Kind.TEXT and is_headline(items, block[-2])
    if told.kind is not Kind.TEXT or told.head or not is_sentence(told.text):
        return False
    if not (is_title or (title.kind is Kind.ASIDE and title.text[-1] not in OPEN)):
        return False
    rest = " ".join(each.text for index, each in enumerate(items) if index not in block)
    return is_told_of_another(told.text, rest, rules)


def _tells(item: Item, rules: FurnitureRules) -> bool:
    text = item.text
    if item.head or len(text) > LONGEST_LINE or text[0].islower():
        return True
    return (
        is_sentence(text)
        and text[-1] != "?"
        and (rules.any_told_word.search(text) or rules.any_past_word.search(text))
    )
