"""
Sets the standfirst apart from the story: what stands before its lead and announces it.

A stamp, a trail of sections or a line of names that stands there too is the page's.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from builder.content.article import Caption
from builder.reader.seed import Paragraph
from builder.reader.story.items import LONGEST_TITLE, Item, Kind, is_lead, is_sentence
from builder.reader.story.joined import BETWEEN_SENTENCES
from builder.reader.story.lineshapes import between_bars
from builder.reader.story.masthead import has_day_at_end
from builder.reader.story.phrases import is_phrase
from builder.reader.story.rules import PhraseRules
from builder.reader.story.titlecaption import BEGINS
from builder.reader.vocabulary import Language
from builder.text import fold

NEAR_TOP = 12  # lines among which a page prints its headline again
LONGEST_MOTTO = 60  # signs
SHORTEST_TITLE = 30  # signs of one before a standfirst on its line
GLUED = re.compile(r"(?<=[a-zß-ÿ]{2})(?P<gap>)(?P<word>[A-ZÀ-Þ][a-zß-ÿ]{1,4}) (?=[a-zß-ÿ’']+ )")
# A small word that no name has: a line without one is made of names.
TELLING = re.compile(r"(?<![\w’'-])(?!(?:de|du|des|la|le|of|and|et|y)\b)[a-zß-ÿ]{2,}")
BAR = re.compile(r"\S ?[|•▸▢☐□☆★♥] ?\S")  # between what a page says of itself: no sentence has one
COUNTED = re.compile(
    r"^[^\W\d_][^:]{1,30} : ?[^:]{2,30}[:hH]\d\d .*[^\W\d_] ?: ?\d"
)  # "Publié : jeudi, 9:30 Lu : 31 fois"
# "Anna Vella, La Presse valmorienne"
OF_HOUSE = re.compile(
    r"[^\W\d_a-z][\w.’'-]*+(?: [^\W\d_a-z][\w.’'-]*+){1,3}, "
    r"(?:(?:[^\W\d_a-z][\w’'-]*|[a-z]{2}) ){0,3}[\w’'-]+$"
)
TOWN_FIRST = re.compile(r"(?P<town>[A-ZÀ-Þ][\w’'-]{2,}(?: [A-ZÀ-Þ][\w’'-]+){0,2})\. (?=[A-ZÀ-Þ])")
# An hour that no sentence goes on behind.
HOUR = re.compile(r"(?<!\d)\d{1,2} ?[:hH] ?\d\d(?!\d)(?=[^a-zß-ÿ]*$| ?[|•(–-]| [A-Z]{3})|(?<=\d{4}) ?[•|]")


def with_standfirst(items: Sequence[Item], phrases: PhraseRules | None) -> list[Item]:
    """
    Sets apart the standfirst: what stands before the dateline, or says what the next paragraph says again.

    Where the standfirst is printed once more on its own, the story keeps its lead only.
    """
    texts = [index for index, item in enumerate(items) if item.kind is Kind.TEXT]
    lead = next((place for place, index in enumerate(texts) if items[index].head), None)
    if lead is None:
        lead = 1 if len(texts) > 1 and _announces(items[texts[0]].text, items[texts[1]].text) else 0
    if lead == len(texts):
        lead = 0
    before = set(texts[:lead])
    said = {items[index].text.casefold() for index in before}
    # A dateline may have a line of its own, over the lead.
    is_alone = bool(texts) and not items[texts[lead]].text and lead + 1 < len(texts)
    leads = texts[lead : lead + 1 + is_alone]
    result = []
    for index, item in enumerate(items):
        if index in before and is_page_shaped(item.text):
            result.append(replace(item, kind=Kind.PAGE))
            continue
        if index in before and _is_shown(item.text, items[texts[lead]].text, phrases):
            result.append(replace(item, kind=Kind.CAPTION, caption=Caption(item.text)))
            continue
        is_repeated = item.kind is Kind.TEXT and index not in leads and item.text.casefold() in said
        kind = Kind.STANDFIRST if index in before else Kind.REPEATED if is_repeated else item.kind
        result.append(item if kind is item.kind else replace(item, kind=kind))
    return result


def above_second_title(items: Sequence[Item], phrases: PhraseRules | None) -> list[Item]:
    """
    Takes for the page's what tells nothing between a headline and its copy: the page's title, its masthead,
    then the headline over the story.
    """
    near = [index for index, item in enumerate(items[:NEAR_TOP]) if item.kind is Kind.TITLE]
    over = range(near[-1] if near else 0)
    texts = [index for index in over if items[index].kind is Kind.TEXT]
    told = [items[index].text for index in texts]
    if not all(
        len(text) < LONGEST_MOTTO and (not is_sentence(text) or is_phrase(text, phrases)) for text in told
    ):
        return list(items)
    return [replace(item, kind=Kind.PAGE) if index in texts else item for index, item in enumerate(items)]


def _announces(first: str, second: str) -> bool:
    """A standfirst has no full stop, or most of its longer words come again in the lead."""
    if not is_sentence(first) and is_sentence(second):
        return True
    words = {word for word in fold(first).split() if len(word) > 3}
    again = words & set(fold(second).split())
    return len(first) <= 450 and len(words) > 4 and len(again) >= 0.7 * len(words)


def _names_who_is_shown(text: str, lead: str) -> bool:
    """Whether a line is a name and what its bearer is, word by word as the lead has it: a picture's."""
    is_name = not is_sentence(text) and len(text.split()) > 2 and len(TELLING.findall(text)) < 2
    return is_name and text[0].isupper() and f" {fold(text)} " in f" {fold(lead)} "


def _is_shown(text: str, lead: str, phrases: PhraseRules | None) -> bool:
    return _names_who_is_shown(text, lead) or _shows_a_town(text, lead, phrases)


def _shows_a_town(text: str, lead: str, phrases: PhraseRules | None) -> bool:
    """Whether a town of the lead stands before a phrase without a full stop: "Bellan. Un bac à quai"."""
    town = TOWN_FIRST.match(text)
    if town is None or is_sentence(text) or town["town"] not in lead:
        return False
    return is_phrase(text[town.end() :], phrases)


def is_page_shaped(text: str) -> bool:
    """Whether a line has the shape of a stamp, a trail or its makers' names, whatever its words."""
    if HOUR.search(text) or (text[-1] not in '.!?…»”"' and not TELLING.search(text)):
        return True
    if (BAR.search(text) or COUNTED.search(text) or OF_HOUSE.match(text)) and text[-1] not in ".!?…":
        return True
    return between_bars(text) > 0 or has_day_at_end(text)


def without_standfirst(first: Paragraph, language: Language) -> list[Paragraph]:
    """
    Parts a headline from the standfirst on its line: "Le port de Bellan rouvre La ministre l'a dit."

    A sentence ends the line, and one begins within it behind no sign, with an article and a small letter; or
    a line is glued to it: "Le port de Bellan rouvreDes dockers au quai".
    """
    if language.phrases is None:
        return [first]
    begins = BEGINS if is_lead(first.text) else GLUED
    for match in begins.finditer(first.text, SHORTEST_TITLE, LONGEST_TITLE):
        title = first.text[: match.start()]
        if match["word"].lower() in language.phrases.articles and not BETWEEN_SENTENCES.search(title):
            return [replace(first, text=title), replace(first, text=first.text[match.end("gap") :])]
    return [first]
