"""
Weighs whether a headline alone, over a story or between two of its paragraphs, is another story's.

No clue is enough by itself: a crosshead may be long, and another story's headline may share a word. What
speaks for and against it is added up.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from builder.reader.story.items import ENTRY, OPEN, Item, Kind, ends_sentence, is_sentence
from builder.reader.story.joined import BETWEEN_SENTENCES
from builder.reader.story.pairs import stems_of
from builder.reader.story.rules import FurnitureRules
from builder.reader.story.scenes import is_over
from builder.text import fold

ENOUGH, BESIDE = 4, 3  # the weight of another story's headline; where the page has a surer one
NAMED = 1  # the weight of one with a name of its own
SHORTEST, LONGEST = 30, 160  # signs
PARAGRAPH = 100  # signs, with which another's headline may have run together
TOLD = 400  # signs of a story: a shorter one says too little of what is none of it
SHARED, FEW = 0.25, 1  # of a headline's longer words, that the story may have too
SHORTEST_NAME = 3  # letters
OWN_MATTER = 0.4  # share of a text's longer words that the story has too: then it may well be the story's
MANY = 4  # longer words of a headline
FEWEST = 2  # paragraphs beside one that ends without a stop
LONG = (30, 45, 60)  # signs: each more is a clue, for crossheads are short
NAME = re.compile(
    r"(?:(?<=[\w,;:’'(»”-] )|(?<=[’'«“(]))[^\W\d_a-zß-ÿ][\w’'-]{2,}"
    r"|^[^\W\d_a-zß-ÿ][\w’'-]{2,}(?= [^\W\d_a-zß-ÿ])"
)
# "Pêche : le bac reprend la mer", "Bellan, le bac reprend la mer"
KEY = re.compile(r"(?P<key>[^\W\d_][^:,.]{2,40}?)(?: ?:|(?<=[^\W\d_]),) (?=[^\W_a-z]|[a-zß-ÿ])")
BULLET = re.compile(r"[-–—•●*·►▶>»]+ ?(?=[^\W_])")
NO_SPACE = re.compile(r"(?<=[a-zß-ÿ]{2}[.!?…])(?=[A-ZÀ-Þ][a-zß-ÿ’'])")
MARK = "wire-s-mark"  # the rule that reads what a wire sets before its headlines
ENDS = re.compile(r"[,;:–—.)-]$")
GOES_ON = re.compile(
    r"(?:\b[a-zß-ÿ]{1,3}|(?<![\w’'-])[^\W\d_a-z][\w’'-]*)$"
)  # what a line may have broken off


def without_lone(items: Sequence[Item], rules: FurnitureRules) -> list[Item]:
    """Sets apart the headlines of other stories that stand alone between paragraphs, or glued to one."""
    result = list(items)
    texts = [index for index, item in enumerate(items) if item.kind is Kind.TEXT]
    weights = {
        texts[place]: _weight_within(items, texts, place)
        for place in range(1, len(texts) - 1)
        if _stands_alone(items, texts[place - 1 : place + 2], rules)
    }
    weights |= {index: ENOUGH for index in texts[1:-1] if _is_marked(items, index, rules)}
    least = BESIDE if max(weights.values(), default=0) >= ENOUGH else ENOUGH
    for index, weight in weights.items():
        if weight >= (NAMED if _has_own_name(items, index) else least):
            result[index] = replace(items[index], kind=Kind.ASIDE)
    for one, two in pairwise(texts[1:-1]):
        # Crossheads have a paragraph each, so the headline right beside another story's is one, too.
        kinds = {result[one].kind, result[two].kind}
        if kinds == {Kind.TEXT, Kind.ASIDE} and all(_is_title(items[index], rules) for index in (one, two)):
            result[one], result[two] = (replace(items[index], kind=Kind.ASIDE) for index in (one, two))
    return [part for place, item in enumerate(result) for part in _without_glued(item, place, result, rules)]


def _is_marked(items: Sequence[Item], index: int, rules: FurnitureRules) -> bool:
    """Whether a wire's own mark stands before a headline within a story: "(2nd LD) Le bac reprend la mer"."""
    text = items[index].text
    if text[:1] not in "([" or items[index].head:
        return False
    found = (match for rule in rules.title_begins if rule.name == MARK and (match := rule.find(text)))
    return any(has_form(text[match.end() :]) and not match[0].strip("()[] ").isdigit() for match in found)


def _is_title(item: Item, rules: FurnitureRules) -> bool:
    return not item.head and has_form(item.text) and not is_over(item.text, rules)


def _has_own_name(items: Sequence[Item], index: int) -> bool:
    """Whether a line too long for a crosshead names what the story does not: it has its crossheads' names."""
    text = items[index].text
    told = set(fold(_told([item for other, item in enumerate(items) if other != index])).split())
    return len(text) >= LONG[1] and bool(names_of(text) - told)


def _without_glued(item: Item, place: int, items: Sequence[Item], rules: FurnitureRules) -> list[Item]:
    """Parts from a paragraph the other story's headline that a page ran together with its last sentence."""
    text = item.text
    if item.kind is not Kind.TEXT or len(text) < PARAGRAPH or ends_sentence(text):
        return [item]
    spaced, glued = BETWEEN_SENTENCES.finditer(text, PARAGRAPH - SHORTEST), NO_SPACE.finditer(text, SHORTEST)
    end = max((match.end() for match in (*spaced, *glued)), default=0)
    if not end or not has_form(title := text[end:].strip()) or is_over(title, rules):
        return [item]
    told = text[:end].strip()
    story = f"{_told([each for each in items if each is not item])} {told}"
    if weight_of_other(title, story, (told,)) <= ENOUGH and not _is_within(place, items):
        return [item]
    return [replace(item, text=told), Item(Kind.ASIDE, item.line, title)]


def _is_within(place: int, items: Sequence[Item]) -> bool:
    """Whether a blank line parts a paragraph from the next, and most others end with a stop, one below."""
    others = [item for item in items if item is not items[place] and item.kind is Kind.TEXT]
    long = [item for item in others if len(item.text) >= PARAGRAPH]
    ended = [item for item in long if ends_sentence(item.text)]
    is_usual = len(ended) >= FEWEST and len(ended) >= len(long) / 2
    follows = items[place + 1 : place + 2]
    is_apart = bool(follows) and follows[0].line > items[place].line + 1
    return is_usual and is_apart and ended[-1].line > items[place].line


def is_of_another(text: str, items: Sequence[Item], *, is_one_of_several: bool = False) -> bool:
    """Whether a line without a full stop over a story is another's headline; several are links the sooner."""
    if not has_form(text):
        return False
    lead = next((item.text for item in items if item.kind is Kind.TEXT), "")
    story = _told(items)
    is_named = is_one_of_several and len(text) >= LONG[1] and names_of(text) - set(fold(story).split())
    return weight_of_other(text, story, (lead,)) >= (NAMED if is_named else ENOUGH)


def has_form(text: str) -> bool:
    """Whether a line is as long as no crosshead, and begins and ends as headlines do."""
    is_marked = not (text[0].isupper() or text[0].isdigit() or text[0] in "«“\"‘'") or ENTRY.match(text)
    is_long = SHORTEST <= len(text) <= LONGEST
    return is_long and not (is_marked or ENDS.search(text) or text.isupper() or is_sentence(text))


def weight_of_other(text: str, story: str, beside: Sequence[str]) -> int:
    """Returns how much speaks for a headline being none of a story's; `beside` it stand some of its parts."""
    if len(story) < TOLD:
        return 0
    own, words = stems_of(text), set(fold(story).split())
    names = names_of(text)
    shared = len(own & stems_of(story))
    key = KEY.match(text)
    clues = (
        # Names that the story has not; one that it has speaks against it.
        (names and not names & words, 2),
        (len(names) > 1 and not names & words, 1),
        (names - words and names & words, 1),
        (names and not names - words, -2),
        # Its key word, as lists of headlines have them.
        (key and ":" in key[0], 2),
        (key and not set(fold(key["key"]).split()) & words, 1),
        *((len(text) >= signs, 1) for signs in LONG),
        # Words of the story, and of what stands right above and below.
        (not shared, 1),
        (not shared and len(own) >= MANY, 1),
        (shared > max(FEW, SHARED * len(own)), -2),
        *((own & stems_of(part), -1) for part in beside),
    )
    return sum(weight for clue, weight in clues if clue)


def is_told_of_another(text: str, story: str, rules: FurnitureRules) -> bool:
    """
    Whether a paragraph right under a link tells of what that links to: it names whom the story does not,
    nobody of the story, and has few of its words.
    """
    told, names, own = set(fold(story).split()), names_of(text), stems_of(text)
    first = fold(text.partition(" ")[0])
    if len(first) > SHORTEST_NAME and first in names_of(story):
        return False  # "Vella a dit": a sentence may begin with a name alone
    is_other = bool(names) and not names & told and len(own & stems_of(story)) <= OWN_MATTER * len(own)
    return is_other and not rules.carried_on.say(text) and not rules.any_house_word.search(text)


def names_of(text: str) -> set[str]:
    """Returns the words of the names in a text, in small letters."""
    return {word for name in NAME.findall(text) for word in fold(name).split() if len(word) > 2}


def _weight_within(items: Sequence[Item], texts: Sequence[int], place: int) -> int:
    index = texts[place]
    story = _told([item for other, item in enumerate(items) if other != index])
    beside = (items[texts[place - 1]].text, items[texts[place + 1]].text)
    return weight_of_other(items[index].text, story, beside)


def _told(items: Sequence[Item]) -> str:
    heads = (item.head.evidence.quote for item in items if item.head)
    return " ".join((*heads, *(item.text for item in items if item.kind in (Kind.TEXT, Kind.CAPTION))))


def _stands_alone(items: Sequence[Item], three: Sequence[int], rules: FurnitureRules) -> bool:
    """Whether a line between two paragraphs has a headline's form, and is none that broke off."""
    above, item, below = (items[index] for index in three)
    text = BULLET.sub("", item.text, count=1)
    if item.head or not has_form(text):
        return False
    if BULLET.match(item.text) and (BULLET.match(above.text) or BULLET.match(below.text)):
        return False  # a story's list
    if not is_sentence(above.text) or above.text[-1] in OPEN or below.text[0].islower():
        return False
    if below.line == item.line + 1 and GOES_ON.search(text):
        return False
    return not (rules.any_over_word.search(text) or rules.any_told_word.search(text))
