"""
Tells whether a story goes on behind a heading of other stories that the page set in its middle.

What stands close under the heading are links, then; what tells of the story's own people is the story.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from builder.reader.places.plainletters import flat
from builder.reader.seed import Paragraph
from builder.reader.story.captions import Piece
from builder.reader.story.codes import is_code
from builder.reader.story.dateline import read_dateline
from builder.reader.story.items import LABEL, Kind, furniture_item, is_sentence, stand_apart
from builder.reader.story.joined import BETWEEN_SENTENCES
from builder.reader.story.lone import KEY, has_form, is_told_of_another, names_of
from builder.reader.story.pairs import ENOUGH, QUOTED, stems_of, weight_of_text
from builder.reader.story.rules import FurnitureRules
from builder.reader.story.scenes import is_over
from builder.reader.vocabulary import Language, Vocabulary
from builder.text import fold

SHORT_SENTENCE = 40  # signs
LONG_SENTENCE = 120  # signs: a longer sentence that tells of what is over is the story's
OWN_MATTER = 0.2  # share of a paragraph's longer words that stand above it
FEWEST = 2  # paragraphs with which a story goes on below links
FEWEST_NEW = 2  # words of names that a brief has and the story above it has not
MOST_LINKS = 8
FEW_LINKS, GOES_ON = 4, 4  # links within a story; the weight of what goes on with it
SAME_MATTER = 0.4  # share of a paragraph's longer words that speaks for its story
LONGEST_ENTRY = 220  # signs of a sentence in a list of links
SIGNED = re.compile(r"[.»”\"] ?\([A-ZÀ-Þ][^()]{1,30}\)$")  # "Le port rouvrira jeudi. (AVP)"
# "1. Le port rouvre", "2 Un bac coule. Le maire attend."
NUMBERED = re.compile(r"\(?(?P<number>\d{1,2})(?:[.)]|(?= [^\W_a-z])) ?(?=[^\W_a-z])")
CREDITED = re.compile(r" \([^()]{2,30}\)$")  # a headline with its picture's credit behind it
LONGEST_BRIEF = 240  # signs of one paragraph that tells another story under a heading
# A name within a sentence: the first word has a capital anyway.
NAME = re.compile(r"(?:(?<=[\w,;’'(»”] )|(?<=\bM\. )|(?<=\bM[rs]\. ))[^\W\d_a-z][\w-]{3,}")


def last_link(
    paragraphs: Sequence[Paragraph], heading: int, language: Language, vocabulary: Vocabulary
) -> int:
    """Returns the last of the links close under a heading, with what is told close under it, or 0."""
    last = _last_link(paragraphs, heading, language, vocabulary)
    told, below = paragraphs[last + 1 : last + 2], paragraphs[last + 2 : last + 3]
    if last <= heading or not told or not below or not is_sentence(told[0].text):
        return last
    is_close = told[0].line == paragraphs[last].line + 1 and below[0].line > told[0].line + 1
    story = " ".join(each.text for each in (*paragraphs[:heading], *paragraphs[last + 2 :]))
    return last + (is_close and is_told_of_another(told[0].text, story, vocabulary.furniture))


def _last_link(
    paragraphs: Sequence[Paragraph], heading: int, language: Language, vocabulary: Vocabulary
) -> int:
    """
    Returns the last of the links close under a heading within the story, or 0 where the story ends there.

    It goes on below a blank line with a sentence, and is signed, or has one of its own matter or that tells.
    """
    rules, last = vocabulary.furniture, heading
    if _is_signed(paragraphs[:heading], rules) and not _is_signed_below(paragraphs[heading + 1 :], rules):
        return 0
    while last + 1 < len(paragraphs) and _is_link(paragraphs, last + 1):
        last += 1
    if last == heading and heading + 1 < len(paragraphs) and not _is_apart(paragraphs, heading):
        last = _last_without_stop(paragraphs, heading)
    if _is_text_of_last(paragraphs, heading, rules):
        return 0
    if far := _last_before_signed(paragraphs, heading, rules, language):
        return far
    if last - heading < 2 and (far := _last_far_link(paragraphs, heading, rules)):
        return far
    places = vocabulary.countries[language.code].name_words
    if far := _last_before_own_people(paragraphs, heading, rules, places):
        return far
    above, below = paragraphs[:heading], paragraphs[last + 1 :]
    if below and (head := read_dateline(below[0], language, vocabulary)) and head.agency:
        return 0  # another story
    if far := _last_before_going_on(paragraphs, heading, rules):
        return far
    if far := _last_by_weight(paragraphs, heading, rules, places):
        return far
    if last == heading or not below:
        return 0
    kinds = ((each, furniture_item(Piece(each.line, each.text), rules)) for each in below)
    parts = takewhile(lambda part: part[1] is None or part[1].kind is not Kind.HEADING, kinds)
    texts = [each for each, item in parts if item is None]
    own = [each for each in texts if _is_long(each) and not is_house_s(each.text, rules)]
    told = set(fold(" ".join(each.text for each in above)).split())
    is_close = below[0].line == paragraphs[last].line + 1  # so stands what a link announces, too
    is_told = any(_is_own(each.text, told, rules) for each in own[is_close:]) or any(
        _signs(each, rules) for each in texts
    )
    goes_on = bool(own) and own[0] is texts[0] and is_told
    return last if goes_on else 0


def _is_signed(above: Sequence[Paragraph], rules: FurnitureRules) -> bool:
    """Whether one of the last two paragraphs ends with a sign-off: with it a story ends."""
    return any(rules.any_sign_off.at_end(each.text, LABEL) for each in above[-2:])


def _is_signed_below(below: Sequence[Paragraph], rules: FurnitureRules) -> bool:
    """Whether a paragraph is signed, too: some wires sign above a picture and go on, to sign once more."""
    return any(rules.any_sign_off.at_end(each.text, LABEL) for each in below)


def _last_before_signed(
    paragraphs: Sequence[Paragraph], heading: int, rules: FurnitureRules, language: Language
) -> int:
    """
    Returns the last of the entries under a heading, or 0 where no story goes on that its desk signs below.

    Nobody signs links: codes or a writer's name right under a paragraph close the story that no heading ends.
    """
    above, last = paragraphs[:heading], heading
    told_at = next((place for place, each in enumerate(above) if _is_long(each)), len(above))
    if any(_closes(each, rules, language) for each in above[told_at:]) or len(above) < FEWEST:
        return 0
    while last + 1 < len(paragraphs) and _may_be_entry(paragraphs, heading, last + 1, rules):
        last += 1
    told = set(fold(" ".join(each.text for each in above)).split())
    own: list[Paragraph] = []
    for each in paragraphs[last + 1 :]:
        if _closes(each, rules, language):
            is_told = any(is_over(one.text, rules) or _is_own(one.text, told, rules) for one in own)
            return last if last > heading and is_told else 0
        item = furniture_item(Piece(each.line, each.text), rules)
        if item is not None and item.kind is Kind.HEADING:
            return 0
        own += [each] if item is None and _is_long(each) else []
    return 0


def _closes(paragraph: Paragraph, rules: FurnitureRules, language: Language) -> bool:
    """Whether a line signs a story: its desk's codes, its wire or its writer."""
    text = paragraph.text
    if len(text) > LABEL:
        return False
    item = furniture_item(Piece(paragraph.line, text), rules)
    is_writer = item is not None and item.kind is Kind.BYLINE
    return is_writer or ("/" in text and is_code(text, language)) or rules.sign_offs.say(text)


def _may_be_entry(paragraphs: Sequence[Paragraph], heading: int, place: int, rules: FurnitureRules) -> bool:
    """Whether a line is a link's headline, or another story's brief: in the present, with new names."""
    text = paragraphs[place].text
    if not is_sentence(CREDITED.sub("", text)):
        return True
    if len(text) > LONGEST_BRIEF or carries_on(text, rules):
        return False
    told = set(fold(" ".join(each.text for each in paragraphs[:heading])).split())
    is_new = len(names_of(text) - told) >= FEWEST_NEW and not is_over(_title_of(text), rules)
    return is_new or _is_brief(paragraphs, place, heading)


def _is_text_of_last(paragraphs: Sequence[Paragraph], heading: int, rules: FurnitureRules) -> bool:
    """Whether what follows the last of the headlines below a heading tells of it, and not of the story."""
    last = _last_without_stop(paragraphs, heading)
    if not heading < last < len(paragraphs) - 1:
        return False
    story = " ".join(each.text for each in paragraphs[:heading])
    return weight_of_text(paragraphs[last].text, paragraphs[last + 1].text, story, rules) >= ENOUGH


def _last_far_link(paragraphs: Sequence[Paragraph], heading: int, rules: FurnitureRules) -> int:
    """
    Returns the last of the links below a heading between blank lines, or 0 where the story does not go on.

    It goes on with paragraphs alone, of its own matter or, below one link, with what somebody said: a list of
    other stories has headlines in between.
    """
    last = _last_without_stop(paragraphs, heading)
    above, below = paragraphs[:heading], paragraphs[last + 1 :]
    told = set(fold(" ".join(each.text for each in above)).split())
    first = list(takewhile(lambda each: is_sentence(each.text), below))
    rest = below[len(first) :]
    if len(first) < FEWEST or len(rest) > len(first) or (last == heading and not _is_long(first[0])):
        return 0
    own = first[:FEWEST]
    is_told = last <= heading + 1 and any(rules.any_told_word.search(each.text) for each in own)
    is_told = is_told and not any(is_house_s(each.text, rules) for each in own)
    enough = any if last == heading else all  # other stories have headlines
    return last if is_told or enough(_is_near(each.text, told) for each in own) else 0


def _last_before_own_people(
    paragraphs: Sequence[Paragraph], heading: int, rules: FurnitureRules, places: frozenset[str]
) -> int:
    """
    Returns the last line under a heading, or the heading, before the story's own people act again.

    Another story would bear a headline that shares its words, and those below it one each.
    """
    last = _last_without_stop(paragraphs, heading)
    above, links, below = paragraphs[:heading], paragraphs[heading + 1 : last + 1], paragraphs[last + 1 :]
    first = list(takewhile(lambda each: is_sentence(each.text), below))
    others = sum(_is_long(each) for each in below[len(first) :])
    if not first or not _is_long(first[0]) or len(links) > MOST_LINKS or _is_signed(above, rules):
        return 0
    linked = fold(" ".join(each.text for each in links))
    if links and _is_near(links[-1].text, set(fold(first[0].text).split())):
        return 0
    people = _people(above, places) - set(linked.split())
    again = people & _people(first[:FEWEST], places)
    # Where most of what follows is the page's, more than one of them must.
    return last if again and (others < len(first) or len(again) > 1) else 0


def _last_before_going_on(paragraphs: Sequence[Paragraph], heading: int, rules: FurnitureRules) -> int:
    """
    Returns the last line under a heading, or the heading, before a paragraph that carries on with the story.

    It shares no word with the headline above it, which it would tell of; what follows it are paragraphs, too.
    """
    last = _last_without_stop(paragraphs, heading)
    links, below = paragraphs[heading + 1 : last + 1], paragraphs[last + 1 :]
    first = list(takewhile(lambda each: is_sentence(each.text), below))
    others = sum(_is_long(each) for each in below[len(first) :])
    if not first or not _is_long(first[0]) or others >= len(first) or len(links) > MOST_LINKS:
        return 0
    if links and shares_a_word(links[-1].text, first[0].text):
        return 0
    is_list = len({each.text for each in links if _is_once(each.text, links)}) > 1  # none has a text
    is_told_on = is_list and not is_house_s(first[0].text, rules)
    if is_told_on and len(first) > 1:  # briefs of the list, which may have a full stop
        story = " ".join(each.text for each in paragraphs[:heading])
        is_told_on = not all(is_told_of_another(each.text, story, rules) for each in first)
    return last if is_told_on or carries_on(first[0].text, rules) else 0


def _last_by_weight(
    paragraphs: Sequence[Paragraph], heading: int, rules: FurnitureRules, places: frozenset[str]
) -> int:
    """
    Returns the last of few links, or 0 where what follows them rather tells of the last than of the story.

    No clue is enough by itself: they are added up.
    """
    last = _last_without_stop(paragraphs, heading)
    links, below = paragraphs[heading + 1 : last + 1], paragraphs[last + 1 :]
    first = list(takewhile(lambda each: is_sentence(each.text), below))
    if not 0 < len(links) <= FEW_LINKS or not first or not _is_long(first[0]):
        return 0
    if is_house_s(first[0].text, rules) or _is_signed(paragraphs[:heading], rules):
        return 0
    if not all(has_form(_title_of(each.text)) for each in links):
        return 0
    above = paragraphs[:heading]
    text = first[0].text
    words = stems_of(text)
    people = _people(first[:1], places)
    again, again_below = people & _people(above, places), _people(first[1:], places) & _people(above, places)
    story = " ".join(each.text for each in above)
    of_link, of_story = weight_of_text(links[-1].text, text, story, rules), len(words & stems_of(story))
    clues = (
        (of_link < ENOUGH // 2, 2),
        (of_story >= OWN_MATTER * len(words), 1),
        (of_story >= SAME_MATTER * len(words), 1),
        (again, 2),
        (len(again) > 1, 1),
        (again_below, 1),
        (carries_on(text, rules), 2),
        (QUOTED.match(text) or rules.any_told_word.search(text), 1),
        (len(people - again) > 2, -1),
        (len(first) > 1, 1),
        (len(first) == 1 and any(is_sentence(each.text) for each in below[1:]), -3),
    )
    return last if sum(weight for clue, weight in clues if clue) >= GOES_ON else 0


def _is_once(text: str, links: Sequence[Paragraph]) -> bool:
    """Whether a line under a heading is a headline, and no number, and not one that stands there again."""
    is_copy = any(each.text != text and each.text.startswith(text) for each in links)
    return not is_copy and any(sign.isalpha() for sign in text)


def carries_on(text: str, rules: FurnitureRules) -> bool:
    """Whether a paragraph only makes sense behind others of its story: "De son côté, le maire …"."""
    return rules.carried_on.say(text) and not is_house_s(text, rules)


def is_house_s(text: str, rules: FurnitureRules) -> bool:
    """Whether the house speaks, and nobody whom it quotes: « Nos pêcheurs attendaient »."""
    return rules.any_house_word.search(text) and rules.any_house_word.search(QUOTED.sub("", text))


def shares_a_word(title: str, text: str) -> bool:
    """Whether a paragraph has one of a headline's longer words: then it may tell of the same."""
    words = {word for word in fold(title).split() if len(word) > 3}
    return bool(words & set(fold(text).split()))


def _last_without_stop(paragraphs: Sequence[Paragraph], heading: int) -> int:
    """
    Returns the last of the lines under a heading that are no sentences, or the heading.

    Where blank lines part a story's paragraphs, a sentence close under a link is of the list, too.
    """
    last, end = _last_numbered(paragraphs, heading), len(paragraphs) - 1
    if last == heading < end and _is_brief(paragraphs, heading + 1, heading):
        last += 1
    while last < end and not is_sentence(paragraphs[last + 1].text):
        last += 1
    if last == end or _is_apart(paragraphs, last) or not stand_apart(paragraphs[:heading]):
        return last
    told = set(fold(" ".join(each.text for each in paragraphs[:heading])).split())
    while last < end and _is_entry(paragraphs, last + 1, told):
        last += 1
    return last


def _last_numbered(paragraphs: Sequence[Paragraph], heading: int) -> int:
    """Returns the last of the lines under a heading that are counted from one, or the heading."""
    last = heading
    while last + 1 < len(paragraphs):
        number = NUMBERED.match(paragraphs[last + 1].text)
        if number is None or int(number["number"]) != last + 1 - heading:
            return last
        last += 1
    return last


def _is_brief(paragraphs: Sequence[Paragraph], place: int, heading: int) -> bool:
    """Whether a paragraph begins with a headline and its key word, of which the story tells nothing."""
    text = paragraphs[place].text
    key = KEY.match(text) if len(text) <= LONGEST_BRIEF and ":" in text else None
    if key is None or ":" not in key[0] or not BETWEEN_SENTENCES.search(text):
        return False
    told = set(fold(" ".join(each.text for each in paragraphs[:heading])).split())
    return not names_of(text) & told and not set(fold(key["key"]).split()) & told


def _title_of(text: str) -> str:
    """Returns a link's headline, behind which one sentence may tell more."""
    return BETWEEN_SENTENCES.split(text, maxsplit=1)[0].rstrip(".")


def _is_apart(paragraphs: Sequence[Paragraph], place: int) -> bool:
    """Whether a blank line parts one from the next."""
    return paragraphs[place + 1].line > paragraphs[place].line + 1


def _is_entry(paragraphs: Sequence[Paragraph], place: int, told: set[str]) -> bool:
    """Whether a line stands close under a link and names what the story does not, or is no sentence."""
    text = paragraphs[place].text
    if len(text) > LONGEST_ENTRY or _is_apart(paragraphs, place - 1):
        return False
    return not is_sentence(text) or any(not set(fold(name).split()) <= told for name in NAME.findall(text))


def _people(paragraphs: Sequence[Paragraph], places: frozenset[str]) -> set[str]:
    """Returns the words of names, in small letters, that are no place's."""
    names = (word for each in paragraphs for name in NAME.findall(each.text) for word in name.split())
    return {fold(name) for name in names if flat(name) not in places}


def _is_link(paragraphs: Sequence[Paragraph], place: int) -> bool:
    """Whether a line stands close below a heading or a link, and is no paragraph."""
    each = paragraphs[place]
    return each.line == paragraphs[place - 1].line + 1 and not _is_long(each)


def _signs(paragraph: Paragraph, rules: FurnitureRules) -> bool:
    return len(paragraph.text) <= LABEL and rules.sign_offs.say(paragraph.text)


def _is_long(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return len(text) > SHORT_SENTENCE and (text[-1] in '.»”"' or SIGNED.search(text) is not None)


def _is_own(text: str, told: set[str], rules: FurnitureRules) -> bool:
    """Whether a paragraph is of the story: its words stand above, or it tells who did or said what."""
    is_told = len(text) > LONG_SENTENCE and rules.any_past_word.search(text)
    return _is_near(text, told) or is_told or rules.any_told_word.search(text)


def _is_near(text: str, told: set[str]) -> bool:
    """Whether enough of a paragraph's longer words stand above it."""
    words = {word for word in fold(text).split() if len(word) > 3}
    return len(words & told) >= OWN_MATTER * len(words)
