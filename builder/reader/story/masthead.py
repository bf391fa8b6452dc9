"""
Weighs a page's first lines: which of them is the headline, and which only stand over it.

Who copies a whole page takes its masthead along: trails of sections, buttons, counters, the day. What these
say need not be known. The headline is told by the story below, whose words it shares, and they by their
shape: names between bars, an hour, an address, a word alone. The first line is the headline unless the story
knows nothing of it, or its shape speaks against it, and a later one is clearly better.
"""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from builder.reader.seed import Paragraph
from builder.reader.story.captions import Piece, read_caption
from builder.reader.story.dateline import agency_of
from builder.reader.story.items import Kind, furniture_item, is_sentence
from builder.reader.story.lineshapes import CLOCK, DAY, LABEL, MENU, ROW, STOP, shapes
from builder.reader.story.lone import names_of
from builder.reader.story.ownlead import (
    CLEARLY,
    FEWEST_SAID,
    SAID,
    WITHIN,
    is_house_with_mark,
    is_known,
    may_be_headline,
    own_lead,
    stems_of,
    told_in,
)
from builder.reader.story.phrases import is_phrase
from builder.reader.vocabulary import Language, Vocabulary
from builder.text import fold

SHARED = 3  # words; a headline need not share more
FIRST = 1  # what speaks for the first line
NOT_ONE = -9  # the weight of what is known for something else
GOOD, BETTER = 2, 2  # the weight of a headline; by how much it must be above the first line's
NEAR = 1  # of two headlines nearly as good the upper is it, the lower its standfirst
LONGEST_OVER = 45  # signs of what stands over a headline
SHORTEST_BELOW, LONGEST_BELOW = 25, 130  # signs of the headline below it
LONGEST_STAMP, STAMP = 160, 4  # signs; the weight of its shape
LONGEST_LABEL = 60  # signs
TICKER = 6  # the weight of several wires' marks, each before its headline
HOUSE = 3  # the weight of a house's name alone
ENTRIES, ROW_OF_MENU = 3, 3  # of a menu's row; what it counts against the first line
NAME_STEM = 4  # letters of a name: "Togo" and "togolais" are one
OVER_STAMP = 1  # the weight of a line right over the page's stamp
BETWEEN_LABELS = r" ?[-–—/|>»›•·,&:]+ ?"
WIDE_GAP = re.compile(r"\s{2,}|\t")  # as behind a picture's credit, or between a menu's entries
WORD = re.compile(r"[^\W\d_]+")
SITE = re.compile(r"(?:[\w-]{2,30}\.){1,3}(?:com|net|org|info|news|[a-z]{2})")  # "en.ports.vp"
CUT_SHORT = re.compile(r" ?(?:\.{3}|…)$")
WORD_BEGINS = re.compile(r"(?<!\S)\S|(?<=[a-zß-ÿ])[A-ZÀ-Þ]")  # those too that a page ran together
SHORTEST_COPY = 15  # signs of a headline that stand over it, cut short
MARK_BEFORE = re.compile(r"^[\w-]{2,12} ?[|–—:-]{1,2} ")  # "AVP | Agence valmorienne de presse"
WITH_CREDIT = re.compile(r"[^\W\d_]{2}\. [^\W\d_a-z]")  # "The quay at dawn. Source: Anna Vella"
SHOWN_ON = re.compile(r"[^\W\d_], (?:[a-z]{2} )?$")


def headline_at(
    paragraphs: Sequence[Paragraph],
    language: Language,
    vocabulary: Vocabulary,
    rows: Collection[int] = (),
) -> int:
    """
    Returns the place of the headline among a page's first lines; 0 where none is clearly better.

    The lines numbered in `rows` are rows of a menu.
    """
    if place := _whole_at(paragraphs[:WITHIN]):
        return place
    start, lead = own_lead(paragraphs, language, vocabulary)
    if start:
        return start + _best_below(paragraphs[start:lead], paragraphs[lead:], language, vocabulary)
    if lead and all(_is_house_s(each.text, language, vocabulary) for each in paragraphs[:lead]):
        return lead
    if lead < 2:
        return 0
    head, story = paragraphs[:lead], stems_of(told_in(paragraphs[lead:]), language)
    first = _weight(head[0], story, language, vocabulary) - ROW_OF_MENU * (head[0].line in rows)
    if head[1].line not in rows and _is_over_title(head, story, language, vocabulary):
        return 1
    if first >= GOOD and _names_others(head[0].text, story | stems_of(told_in(head[1:]), language)):
        return _surely_below(head, story, language, vocabulary)
    if first >= GOOD or (first > 0 and lead == 2 and " " in head[0].text):
        return 0  # a standfirst may stand below it, but a word alone names a section
    no_titles = {*rows, *_listed_elsewhere(head, story, language, vocabulary)}
    weights = [
        NOT_ONE if each.line in no_titles else _weight(each, story, language, vocabulary) for each in head[1:]
    ]
    beside = [_by_next_line(each, below, vocabulary) for each, below in pairwise(paragraphs[1 : lead + 1])]
    is_menu = head[0].line in rows or any(shape == MENU for shape, _ in shapes(head[0].text))
    if is_menu and all(each < GOOD for each in map(sum, zip(weights, beside, strict=True))):
        # Below a menu a headline, too, may stand over its picture's credit.
        told = (each.text[-1] in ".…" for each in head[1:])
        beside = [each if is_told else max(each, 0) for each, is_told in zip(beside, told, strict=True)]
    if sum(each > 0 < weight for each, weight in zip(beside, weights, strict=True)) > 1:
        beside = [min(each, 0) for each in beside]  # other stories, each with its day
    weights = [weight + each for weight, each in zip(weights, beside, strict=True)]
    best = max(weights)
    enough = max(first + BETTER + (first > 0), best - (best >= GOOD), GOOD * (first >= 0))
    places = [place for place, weight in enumerate(weights, 1) if weight >= enough] or [0]
    place = next((place for place in places if not _names_others(head[place].text, story)), places[0])
    return place + (place > 0 and _is_over_title(head[place:], story, language, vocabulary))


def _best_below(
    head: Sequence[Paragraph], below: Sequence[Paragraph], language: Language, vocabulary: Vocabulary
) -> int:
    """Returns the place of the likeliest headline among the lines below others' briefs."""
    story = stems_of(told_in(below), language)
    weights = [_weight(each, story, language, vocabulary) for each in head]
    places = [place for place, weight in enumerate(weights) if weight >= max(weights) - NEAR]
    places[1:] = [place for place in places[1:] if not WITH_CREDIT.search(head[place].text)]
    words = {place: stems_of(head[place].text, language) for place in places}
    able = [place for place in places if not _names_others(head[place].text, story)]
    return next(
        (
            place
            for place in able
            if not any(place < lower and _is_outdone(words[place], words[lower], story) for lower in places)
        ),
        places[0],
    )


def _is_outdone(upper: set[str], lower: set[str], story: set[str]) -> bool:
    """Whether of the lower headline clearly more words are told, and it is no standfirst of the upper."""
    share, more = (len(words & story) / max(len(words), 1) for words in (upper, lower))
    return more > share + CLEARLY and len(upper & lower) < FEWEST_SAID


def _surely_below(
    head: Sequence[Paragraph], story: set[str], language: Language, vocabulary: Vocabulary
) -> int:
    """Returns the place of a headline that its story has, names and most words, or 0."""
    for place, each in enumerate(head):
        is_own = _weight(each, story, language, vocabulary) > SHARED and not _names_others(each.text, story)
        if is_own and not is_sentence(each.text):
            return place
    return 0


def _listed_elsewhere(
    head: Sequence[Paragraph], story: set[str], language: Language, vocabulary: Vocabulary
) -> set[int]:
    """Returns the numbers of the lines that a heading of other stories lists over the headline."""
    found: set[int] = set()
    for place, each in enumerate(head):
        item = furniture_item(Piece(each.line, each.text), vocabulary.furniture)
        if item is not None and item.kind is Kind.HEADING:
            found |= {line.line for line in listed_close(head[place:], story, language, vocabulary)}
    return found


def listed_close(
    lines: Sequence[Paragraph], story: set[str], language: Language, vocabulary: Vocabulary
) -> list[Paragraph]:
    """
    Returns the headlines close below a heading, two at least, over a blank line and more.

    The last of several is none of the list where the story says what it says.
    """
    block = [line for at, line in enumerate(lines) if at and line.line == lines[0].line + at]
    if len(block) > 2 and not is_sentence(block[-1].text):
        title = stems_of(block[-1].text, language)
        if len(title & story) >= max(2, SAID * len(title)):
            block.pop()
    is_list = len(block) > 1 and not any(
        is_sentence(line.text) or is_known(line, vocabulary) for line in block
    )
    return block if is_list and len(block) + 1 < len(lines) else []


def menu_rows(paragraphs: Sequence[Paragraph], lines: Sequence[str]) -> set[int]:
    """Returns the numbers of the lines that are a menu's row: "Monde   Sport   Culture", wide apart."""
    return {
        each.line for each in paragraphs if len(WIDE_GAP.findall(lines[each.line - 1].strip())) >= ENTRIES - 1
    }


def _by_next_line(line: Paragraph, below: Paragraph, vocabulary: Vocabulary) -> int:
    """Returns what the next line says of one: over a stamp stands a headline, over a credit a caption."""
    if below.line > line.line + 1:
        return 0
    piece = Piece(below.line, below.text)
    item = furniture_item(piece, vocabulary.furniture)
    if (item and item.kind is Kind.STAMP) or (DAY.search(below.text) and len(below.text) <= LONGEST_LABEL):
        return OVER_STAMP
    caption = read_caption(piece, vocabulary.furniture)
    return NOT_ONE if caption and caption.credit and not caption.text else 0


def _is_over_title(
    head: Sequence[Paragraph], story: set[str], language: Language, vocabulary: Vocabulary
) -> bool:
    """
    Whether a few words without a verb stand over a headline that tells: "Liaison avec les îles", "Le bac
    reprend la mer".

    A standfirst would be a sentence, or say the same again.
    """
    if len(head) < 2:
        return False
    over, below = (each.text for each in head[:2])
    if len(over) > LONGEST_OVER or not SHORTEST_BELOW <= len(below) <= LONGEST_BELOW:
        return False
    if is_sentence(below) or any(shapes(below)) or not is_phrase(over, language.phrases):
        return False
    if vocabulary.furniture.any_over_word.search(below):
        return False  # headlines tell in the present
    is_told = not is_phrase(below, language.phrases)
    is_again = len(stems_of(over, language) & stems_of(below, language)) > 1
    return is_told and not is_again and _weight(head[1], story, language, vocabulary) >= GOOD


def _whole_at(lines: Sequence[Paragraph]) -> int:
    """Returns the place of a headline that a trail on the first line ends with and cuts short; else 0."""
    if not CUT_SHORT.search(lines[0].text):
        return 0
    trail = CUT_SHORT.sub("", lines[0].text)
    ends = [trail[match.start() :] for match in WORD_BEGINS.finditer(trail)]
    copies = [end for end in ends if len(end) >= SHORTEST_COPY]
    below = enumerate((each.text for each in lines[1:]), 1)
    return next((place for place, text in below if any(map(text.startswith, copies))), 0)


def is_dated(text: str) -> bool:
    """Whether a line is the page's stamp, whatever it says besides: a full date, and an hour or bars."""
    if len(text) > LONGEST_STAMP or "20" not in text or not DAY.search(text) or STOP.search(text):
        return False
    return sum(weight for _, weight in shapes(text)) >= STAMP


def is_day_alone(text: str) -> bool:
    """Whether a line is a full date with its hour, or in brackets, and hardly a word besides."""
    if len(text) > LONGEST_LABEL or not (day := DAY.search(text)):
        return False
    rest = CLOCK.sub("", text.replace(day[0], ""))
    is_marked = rest != text.replace(day[0], "") or (text[0] == "(" and text[-1] == ")")
    return is_marked and len(WORD.findall(rest)) <= LABEL


def has_day_at_end(text: str) -> bool:
    """Whether a short line that is no sentence begins or ends with a full date: "Édition du 5 mai 2031"."""
    if len(text) > LONGEST_LABEL or text[-1] in ".!?…»”" or not (day := DAY.search(text)):
        return False
    before, behind = text[: day.start()], text[day.end() :]
    if SHOWN_ON.search(before):
        return False  # "Le quai de Bellan, le 5 mai 2031" tells what a picture shows
    rest = len(WORD.findall(before)), len(WORD.findall(behind))
    return min(rest) == 0 and max(rest) < ROW


def _weight(paragraph: Paragraph, story: set[str], language: Language, vocabulary: Vocabulary) -> int:
    """Returns how much a line reads as the headline of this story."""
    text = paragraph.text
    stems = stems_of(text, language)
    shared = len(stems & story)
    weight = min(shared, SHARED) + (1 < shared >= len(stems) / 2) - sum(less for _, less in shapes(text))
    if sum(word.isupper() and word in vocabulary.agencies for word in text.split()) > 1:
        weight -= TICKER  # "AVP Le port rouvre VLP Le maire parle"
    if len(text) <= LONGEST_LABEL and is_label(text.rstrip(" :"), language, vocabulary):
        weight -= 2
    if any(_is_name_of_house(part, language, vocabulary) for part in (text, *MARK_BEFORE.split(text)[1:])):
        weight -= HOUSE
    is_house_s = is_house_with_mark(text, vocabulary) or _is_mark(text, language, vocabulary)
    is_known = is_house_s or not may_be_headline(paragraph, vocabulary)
    return NOT_ONE if is_known else weight


def _is_name_of_house(text: str, language: Language, vocabulary: Vocabulary) -> bool:
    name = text.capitalize() if text.isupper() else text  # "PORTAIL DU GOUVERNEMENT"
    return vocabulary.furniture.house_names.say(name) and is_phrase(name, language.phrases)


def _is_house_s(text: str, language: Language, vocabulary: Vocabulary) -> bool:
    """Whether a line over a story that lost its headline is a house's name or address, and nothing else."""
    if len(text) > LONGEST_LABEL or is_sentence(text):
        return False
    is_mark = _is_mark(text, language, vocabulary)
    is_name = vocabulary.furniture.house_names.say(text) and is_phrase(text, language.phrases)
    return is_mark or is_name or SITE.fullmatch(text) is not None or is_house_with_mark(text, vocabulary)


def _is_mark(text: str, language: Language, vocabulary: Vocabulary) -> bool:
    """Whether a line is a wire's mark or name alone, but for the weekday: "vendredi  Prensa Latina"."""
    words = (word for word in text.split() if word.strip(",|").lower() not in language.weekdays)
    return " ".join(words).strip("()[]-,| ").upper() in vocabulary.agencies


def _names_others(text: str, story: set[str]) -> bool:
    """Whether a story lacks most of the names of a line."""
    names = {name[:NAME_STEM] for name in names_of(text)}
    own = names & {word[:NAME_STEM] for word in story} if names else names
    return len(names) > 2 * len(own) and not text.isupper()


def is_label(text: str, language: Language, vocabulary: Vocabulary) -> bool:
    """Whether a text is made of names alone: of sections, newsrooms, countries."""
    if _is_name(text, language, vocabulary):
        return True
    joins = language.officials.and_ if language.officials else ()
    parts = re.split("|".join((BETWEEN_LABELS, *(re.escape(f" {word} ") for word in joins))), text)
    return all(
        part and (_is_name(part, language, vocabulary) or _are_names(part.split(), language, vocabulary))
        for part in parts
    )


def _are_names(words: Sequence[str], language: Language, vocabulary: Vocabulary) -> bool:
    return len(words) > 1 and all(_is_name(word, language, vocabulary) for word in words)


def _is_name(text: str, language: Language, vocabulary: Vocabulary) -> bool:
    return (
        vocabulary.furniture.kickers.say(text)
        or vocabulary.countries[language.code].named(text, is_place=True) is not None
        or agency_of(text.strip("()"), vocabulary) in vocabulary.agencies.values()
        or (text.isupper() and " " in text and fold(text) in map(fold, vocabulary.agencies))
    )
