"""
Weighs whether a line within a story that has neither full stop nor credit was under a picture: "Une mouette
sur un créneau", "La salle des pourparlers avant la séance".

Another story's headline names somebody or somewhere that this one does not. A crosshead is short, stands
among others, and announces what the paragraph below it tells. No clue is enough by itself: they are added up.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from builder.content.article import Caption
from builder.reader.story.captions import shown
from builder.reader.story.interruptions import carries_on
from builder.reader.story.items import OPEN, Item, Kind, is_sentence, stand_apart
from builder.reader.story.pairs import stems_of
from builder.reader.story.phrases import TOKEN, is_phrase
from builder.reader.story.rules import FurnitureRules, PhraseRules
from builder.reader.story.scenes import (
    AT_PLACE,
    SIGNS,
    has_form,
    is_about_some,
    is_over,
    is_person_there,
    is_scene,
    is_thing_there,
)
from builder.text import fold

SHORTEST, SHORTEST_SCENE, LONGEST = 12, 25, 140  # signs
LONGEST_CROSSHEAD = 45  # signs
SHORT, LONG = 26, 34  # signs: crossheads are short
ENOUGH = 3  # the weight of a picture's words
TOLD = 0.6  # share of the story's sentences that tell of what is over
HEAD = 3  # words with which a line says who is shown
NAME = re.compile(r"(?<=[\w,;’'(] )[^\W\d_a-zß-ÿ][\w’'-]{2,}|(?<=[’'])[^\W\d_a-zß-ÿ][\w-]{2,}")
ABOVE = (Kind.CAPTION, Kind.PAGE, Kind.ASIDE, Kind.SIGN_OFF, Kind.BYLINE)
FIRST_LIES = 2  # tokens before a place: "deux veaux", "un sac"


@dataclass(frozen=True, slots=True)
class _Story:
    """What a line is held against."""

    items: Sequence[Item]
    told: Sequence[int]  # where its sentences stand
    words: Sequence[frozenset[str]]  # of each item, in small letters
    stems: Sequence[frozenset[str]]
    crossheads: Sequence[int]  # where such lines stand that have no picture's form
    is_over: bool  # whether it tells of what is over
    is_apart: bool  # whether blank lines part its paragraphs


def with_bare_shots(items: Sequence[Item], rules: FurnitureRules, phrases: PhraseRules | None) -> list[Item]:
    """Takes for captions what is likelier a picture's than a crosshead, between paragraphs or below them."""
    result = list(items)
    told = [at for at, item in enumerate(items) if item.kind is Kind.TEXT and is_sentence(item.text)]
    if phrases is None or not told:
        return result
    found = [at for at in range(1, len(items)) if _may_be(items, at) and _has_form(items[at], rules, phrases)]
    if not found:
        return result
    story = _story(items, told, found, rules)
    for index in found:
        if _weight(story, index, rules, phrases) < ENOUGH:
            continue
        text, above = items[index].text, items[index - 1]
        credit = _credit(above, rules) if above.line == items[index].line - 1 else None
        result[index] = replace(items[index], kind=Kind.CAPTION, caption=Caption(text, credit))
        if credit:
            result[index - 1] = replace(above, kind=Kind.PAGE)
    return result


def is_bare_shot(item: Item, rules: FurnitureRules, phrases: PhraseRules | None) -> bool:
    """Whether a caption has neither a full stop nor a credit or label, and can be nothing else."""
    is_bare = item.caption == Caption(item.text) and not is_sentence(item.text)
    return is_bare and is_shot(item.text, rules, phrases)


def _credit(above: Item, rules: FurnitureRules) -> str | None:
    """Whom a line names that is a credit and nothing else: "(AVP/Anna Vella)"."""
    found = shown(above.text, rules) if _is_loose(above) or above.kind is Kind.SIGN_OFF else None
    return found.credit if found and not found.text else None


def _may_be(items: Sequence[Item], index: int) -> bool:
    """Whether a line without a full stop stands below what was told, or below another picture."""
    item, above = items[index], items[index - 1]
    text = item.text
    if item.kind is not Kind.TEXT or item.head or not SHORTEST <= len(text) <= LONGEST or is_sentence(text):
        return False
    return above.kind in ABOVE or (above.kind is Kind.TEXT and above.text[-1:] not in OPEN)


def _has_form(item: Item, rules: FurnitureRules, phrases: PhraseRules) -> bool:
    return not item.text.isupper() and has_form(item.text, rules, phrases)


def _story(items: Sequence[Item], told: Sequence[int], found: Sequence[int], rules: FurnitureRules) -> _Story:
    texts = [item.text if item.kind is Kind.TEXT else "" for item in items]
    return _Story(
        items,
        told,
        [frozenset(fold(text).split()) for text in texts],
        [frozenset(stems_of(text)) for text in texts],
        [at for at in range(told[0] + 1, told[-1]) if at not in found and _is_crosshead(items, at)],
        sum(is_over(items[at].text, rules) for at in told) >= TOLD * len(told),
        stand_apart(item for item in items if item.kind is Kind.TEXT),
    )


def _is_loose(item: Item) -> bool:
    return item.kind is Kind.TEXT and not item.head and bool(item.text) and not is_sentence(item.text)


def _is_crosshead(items: Sequence[Item], at: int) -> bool:
    """Whether a short line without a full stop stands between two paragraphs."""
    text, beside = items[at].text, (items[at - 1], items[at + 1])
    is_one = _is_loose(items[at]) and len(text) <= LONGEST_CROSSHEAD and not text.isupper()
    return is_one and all(each.kind is Kind.TEXT and is_sentence(each.text) for each in beside)


def _weight(story: _Story, index: int, rules: FurnitureRules, phrases: PhraseRules) -> int:
    """Returns how much speaks for a line being a picture's."""
    text = story.items[index].text
    by_words, by_place = _of_words(text, rules, phrases), _of_place(story, index, rules, phrases)
    own = {word for name in NAME.findall(text) for word in fold(name).split()}
    others = [words for at, words in enumerate(story.words) if story.items[at].text != text]
    known = own & frozenset().union(*others)
    first = {fold(word) for word in text.split()[:2] if word[0].isupper()}  # "Anna Vella coupe le ruban"
    is_office_s = is_scene(text, phrases) and not is_about_some(text, phrases)
    clues = (
        (own and not known, -2),
        (own - known, -1),
        (own - known and phrases.persons.say(text), -1 if len(own - known) == 1 else -2),
        (len(known) > 1, 1),
        (
            is_office_s and not (len(first) > 1 and first <= frozenset().union(*others)),
            -3,
        ),  # so headlines tell
    )
    return by_words + by_place + sum(weight for clue, weight in clues if clue)


def _of_words(text: str, rules: FurnitureRules, phrases: PhraseRules) -> int:
    """Returns what the words of a line weigh by themselves."""
    tokens = [token.rstrip(SIGNS) for token in TOKEN.findall(text)]
    is_there = phrases.seen.say(text) or AT_PLACE.search(text) or _is_somewhere(text, phrases)
    is_somebody = phrases.persons.say(" ".join(tokens[:HEAD]))
    is_doing = any(token in phrases.done for token in tokens) or rules.any_shown_word.search(text)
    is_left = not is_somebody and any(
        token in phrases.undergone and tokens[at + 2 :] and tokens[at + 1] in phrases.joins
        for at, token in enumerate(tokens[2:], 2)
    )
    clues = (
        (is_shot(text, rules, phrases), 4),
        (is_doing, 3),
        (is_there or is_left, 2),
        (not (is_there or is_doing or is_left), -1),
        (is_somebody, 1),
        (is_somebody and "," in tokens and not is_there, -3),  # who speaks: "Anna Vella, maire de Bellan"
        (not text[0].isalpha() or (len(tokens[0]) > 2 and tokens[0].isupper()), -2),
        (is_person_there(text, phrases), 1),
        (phrases.things.say(text), 1),
        (is_thing_there(text, phrases), 1),
        (tokens[0].lower() in phrases.articles, 1),
        (len(text) > LONG, 1),
        (len(text) < SHORT, -2),
        (phrases.abstract is not None and re.match(phrases.abstract, text), -4),
    )
    return sum(weight for clue, weight in clues if clue)


def _of_place(story: _Story, index: int, rules: FurnitureRules, phrases: PhraseRules) -> int:
    """Returns what speaks for and against a line by where it stands."""
    items, item = story.items, story.items[index]
    below = items[index + 1] if index + 1 < len(items) else None
    is_close = items[index - 1].line >= item.line - 1, below is not None and below.line <= item.line + 1
    own = story.stems[index] - stems_of(" ".join(phrases.joins))
    above = frozenset().union(*story.stems[:index])
    is_text = below is not None and below.kind is Kind.TEXT
    new = own & story.stems[index + 1] - above if below else ()
    clues = (
        (is_close == (True, False), 2),  # a crosshead stands close to what it announces
        (is_close == (False, True), -1),
        (len(own & above) > 1, 1),
        (is_text and new, -2),  # what the next paragraph tells
        (is_text and len(new) > 1, -2),
        (is_text and below and carries_on(below.text, rules), 1),
        (_is_in_list(items[index - 1], rules, is_close=is_close[0]), -5),
        (below is not None and _is_loose(below), -4 if is_close[1] else -2),
        (story.crossheads, -1 if is_scene(item.text, phrases) else -4),
        (len(story.crossheads) > 2, -1),
        (not story.is_over, -2),
        (not story.is_apart, -1),
        (index > story.told[-1] or any(each.kind is Kind.SIGN_OFF for each in items[:index]), -3),  # links
    )
    return sum(weight for clue, weight in clues if clue)


def _is_in_list(above: Item, rules: FurnitureRules, *, is_close: bool) -> bool:
    """Whether what stands above a line is one more such, or a link; a credit is neither."""
    return (_is_loose(above) and not _credit(above, rules)) or (is_close and above.kind is Kind.ASIDE)


def is_shot(text: str, rules: FurnitureRules, phrases: PhraseRules | None) -> bool:
    """Whether a line says what somebody unnamed is seen doing, or where something unnamed lies."""
    if phrases is None or len(text) <= SHORTEST or not has_form(text, rules, phrases):
        return False
    is_bare, some = not NAME.search(text), is_about_some(text, phrases)
    if is_scene(text, phrases):
        is_there = is_bare and (_is_somewhere(text, phrases) or phrases.seen.say(text))
        return len(text) >= SHORTEST_SCENE and (some or is_there)
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
    """
    Whether a word of place stands behind what a line names, or any such behind somebody.

    So it is with "sur un créneau", but not "sous pression" nor "dans la balance".
    """
    tokens = [token.rstrip(SIGNS) for token in TOKEN.findall(text)]
    is_person = phrases.persons.say(" ".join(tokens[:FIRST_LIES]))
    words = phrases.lies | phrases.opens if is_person else phrases.lies
    places = [place for place in range(FIRST_LIES, len(tokens) - 1) if tokens[place] in words]
    return any(_is_place(tokens[place], tokens[place + 1 :], phrases) for place in places)


def _is_place(word: str, behind: Sequence[str], phrases: PhraseRules) -> bool:
    is_named = behind[0] in phrases.articles | phrases.numbers or behind[0][0].isupper()
    is_abstract = phrases.abstract is not None and re.match(phrases.abstract, " ".join(behind))
    return (is_named and not is_abstract) or word not in phrases.lies
