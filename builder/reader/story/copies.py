"""
Finds what a page prints twice: the beginning of a text, a caption without its credit, the story itself.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from builder.content.article import Caption
from builder.reader.dating.tense import straight
from builder.reader.story.captions import shown
from builder.reader.story.items import Item, Kind, is_sentence
from builder.reader.story.lone import names_of
from builder.reader.story.pairs import ENOUGH, stems_of, weight_of_text
from builder.reader.story.phrases import is_phrase
from builder.reader.story.rules import FurnitureRules, PhraseRules
from builder.reader.story.scenes import has_form
from builder.text import fold

# "… et la ...", "… et la... more"
CUT = re.compile(r"[ .…](?:(?<= )(?:\.{3}|…)|(?<=\.)\.\.|(?<=…))(?: \w{1,8})?$")
WITHIN = 60  # lines of a page in which a text may break off
SHORTEST_START = 40  # signs
SHORTEST_LEAD = 30  # signs
SHORTEST_AGAIN, HALF = 25, 0.5  # signs of a line that stands twice; share of its words
SHORTEST_BROKEN = 80  # signs of a text that breaks off without dots
FAR_COPY = 3  # paragraphs; right above the lead a copy of it is its standfirst


def with_whole(items: Sequence[Item]) -> list[Item]:
    """
    Takes what breaks off and stands elsewhere whole for no part of the story: "Le port rouvre, et la...".

    Where a picture's credit stands close below, it is given its words back, which go with the picture.
    """
    result = list(items)
    open_texts = [
        index
        for index, item in enumerate(items[:WITHIN])
        if item.kind is Kind.TEXT and len(item.text) > SHORTEST_START and _breaks_off(item.text)
    ]
    for index in open_texts:
        item, below = items[index], items[index + 1] if index + 1 < len(items) else None
        start = straight(CUT.sub("", item.text))
        texts = (each.text for each in items if each.kind is Kind.TEXT and each is not item)
        is_twice = start == straight(item.text)  # the same words again are no whole of them
        begun = (text for text in texts if straight(text).startswith(start))
        whole = next((text for text in begun if not (is_twice and straight(text) == start)), None)
        if whole is None:
            continue
        is_picture = below and below.kind is Kind.CAPTION and below.line == item.line + 1
        kind = Kind.TEXT if is_picture else Kind.REPEATED
        result[index] = replace(item, kind=kind, text=whole if is_picture else item.text)
    return result


def _breaks_off(text: str) -> bool:
    """Whether a text ends with dots, or in the middle of a sentence, and maybe of a word."""
    return bool(CUT.search(text)) or (len(text) >= SHORTEST_BROKEN and not is_sentence(text))


def with_copies(items: Sequence[Item]) -> list[Item]:
    """
    A caption that stands again without its credit, or behind its owner's sign, is no part of the story.

    Nor is the first paragraph where it stands again below the story, nor the story that a page prints twice.
    """
    captions = {
        fold(item.caption.text): item.caption for item in items if item.caption and item.caption.credit
    }
    captions |= {
        fold(item.text.lstrip("© ")): Caption(item.text.lstrip("© "))
        for item in items
        if item.kind is Kind.PAGE and item.text[0] == "©"
    }
    result = [
        replace(item, kind=Kind.CAPTION, caption=captions[fold(item.text)])
        if item.kind is Kind.TEXT and captions and fold(item.text) in captions
        else item
        for item in items
    ]
    texts = [index for index, item in enumerate(result) if item.kind is Kind.TEXT]
    if len(texts) > FAR_COPY and len(result[texts[0]].text) >= SHORTEST_START:
        last = texts[-1]
        if result[last].text == result[texts[0]].text:
            result[last] = replace(result[last], kind=Kind.REPEATED)
    for place in _printed_again([result[index].text for index in texts]):
        result[texts[place]] = replace(result[texts[place]], kind=Kind.REPEATED)
    return result


def with_lines_again(items: Sequence[Item], rules: FurnitureRules, phrases: PhraseRules | None) -> list[Item]:
    """
    Takes for a picture's words a phrase or a line without a full stop between two paragraphs that stands
    again elsewhere, with a picture's form or a wire's name behind it; the next paragraph tells nothing of it.
    """
    result = list(items)
    texts = [index for index, item in enumerate(items) if item.kind is Kind.TEXT and not item.head]
    for above, index, below in zip(texts, texts[1:], texts[2:], strict=False):
        text = items[index].text
        if len(text) < SHORTEST_AGAIN or not text[0].isupper():
            continue
        again = [at for at, item in enumerate(items) if at != index and item.text.startswith(text)]
        is_within = is_sentence(items[above].text) and is_sentence(items[below].text)
        if not again or not is_within or (is_sentence(text) and not is_phrase(text, phrases)):
            continue
        captions = [shown(items[at].text, rules) for at in again]
        credited = next((each for each in captions if each.text == text and each.credit), None)
        story = " ".join(items[at].text for at in texts if at not in (index, below, *again))
        is_shown = has_form(text, rules, phrases) or _is_of_story(text, story)
        if credited is None and not (is_shown and any(items[at].text == text for at in again)):
            continue
        if weight_of_text(text, items[below].text, story, rules) >= ENOUGH:
            continue  # another story's headline
        own = credited or shown(text, rules)
        for at, caption in zip((index, *again), (own, *captions), strict=True):
            if items[at].kind is Kind.TEXT and caption.text == own.text:
                result[at] = replace(items[at], kind=Kind.CAPTION, caption=own)
    return result


def _is_of_story(text: str, story: str) -> bool:
    """Whether a line has no key word and no name that its story has not, and half of its words."""
    own, told = stems_of(text), set(fold(story).split())
    return ":" not in text and names_of(text) <= told and len(own & stems_of(story)) >= HALF * len(own)


def with_captions_again(items: Sequence[Item]) -> list[Item]:
    """A page prints a picture's words where the picture stands, and on top: what is one is the other."""
    captions = {fold(item.caption.text): item.caption for item in items if item.caption}
    return [
        replace(item, kind=Kind.CAPTION, caption=captions[fold(item.text)])
        if captions and item.kind is Kind.TEXT and not item.head and fold(item.text) in captions
        else item
        for item in items
    ]


def _printed_again(texts: Sequence[str]) -> Iterator[int]:
    """Yields the places of paragraphs that stand again, one behind the other as before."""
    first: dict[str, int] = {}
    for place, text in enumerate(texts):
        above = first.setdefault(text, place)
        if (
            len(text) >= SHORTEST_START
            and place - above > 1
            and above
            and texts[place - 1] == texts[above - 1]
        ):
            yield from (place - 1, place)


def without_copy_of_lead(items: Sequence[Item]) -> list[Item]:
    """
    Some pages print the lead as a standfirst, and the whole story below, dateline and all.

    Where that goes on in the same paragraph, it is the lead.
    """
    if not items or not items[0].head or len(items[0].text) < SHORTEST_LEAD:
        return list(items)
    lead, quote = items[0].text, items[0].head.evidence.quote
    result = list(items)
    for place, item in enumerate(items):
        if item.kind is not Kind.TEXT or not item.text.startswith(quote):
            continue
        if item.text.endswith(lead):
            result[place] = replace(item, kind=Kind.REPEATED)
        elif (whole := item.text.removeprefix(quote).lstrip()).startswith(f"{lead} "):
            result[0] = replace(items[0], kind=Kind.REPEATED, head=None)
            result[place] = replace(item, text=whole, head=items[0].head)
            break
    return result
