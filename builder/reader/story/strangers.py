"""
Finds the other stories at a page's foot of which it prints the first sentence alone, under no headline.

Each is one sentence with a name of its own and hardly a word of the story or of its neighbours; the story
above hangs together. Three such paragraphs in a row close some stories too, so there are four at least.
"""

import re
from collections.abc import Sequence

from builder.reader.story.interruptions import carries_on
from builder.reader.story.items import Item, Kind
from builder.reader.story.joined import BETWEEN_SENTENCES
from builder.reader.story.pairs import QUOTED, stems_of
from builder.reader.story.rules import FurnitureRules, PhraseRules
from builder.reader.story.scenes import is_over
from builder.text import fold

FEWEST = 4  # sentences on as many matters
ENOUGH = 3  # paragraphs of a story
SHORTEST, LONGEST = 30, 220  # signs of a sentence
SHARED, FEW = 0.15, 1  # of a sentence's longer words, that stand elsewhere too
LONGEST_NOW, OPENING, MOST = 160, 90, 4  # signs of one in the present, and of its subject; sentences
OVER = 0.7  # share of a story's paragraphs that tell of what is over
FULL_NAME = re.compile(r"(?<=\w )[^\W\d_a-zß-ÿ][\w’'-]+(?: [^\W\d_a-zß-ÿ][\w’'-]+)+")
NAME = re.compile(
    r"(?<=[\w,;:)»”] )[^\W\d_a-zß-ÿ][\w’'-]{3,}|(?<=[’'(«“])[^\W\d_a-zß-ÿ][\w’'-]{3,}"
    r"|^[^\W\d_a-zß-ÿ][\w-]{3,}"
)


def first_stranger(items: Sequence[Item], rules: FurnitureRules) -> int | None:
    """Returns the place of the first of the sentences at the end that tell of other matters each, or None."""
    texts = [index for index, item in enumerate(items) if item.kind is Kind.TEXT]
    if len(texts) < ENOUGH + FEWEST or texts[-1] != len(items) - 1:
        return None
    stems = [stems_of(items[index].text) for index in texts]
    place = len(texts)
    while place > ENOUGH:
        text = items[texts[place - 1]].text
        if not _is_one_sentence(text, rules) or not _is_strange(place - 1, stems):
            break
        if not has_own_name(text, " ".join(items[index].text for index in texts[: place - 1])):
            break
        place -= 1
    if len(texts) - place < FEWEST or _is_strange(place - 1, stems[:place]):
        return None  # a story of which no paragraph has a word of another: short news, one below the other
    return texts[place]


def last_in_the_present(
    items: Sequence[Item], rules: FurnitureRules, phrases: PhraseRules | None
) -> int | None:
    """
    Returns the place of the first of the sentences at the end that tell in the present what somebody does of
    whom the story knows nothing: "Le ministre Bo Ran inspecte une centrale."

    All above is told as over.
    """
    texts = [index for index, item in enumerate(items) if item.kind is Kind.TEXT]
    if phrases is None or len(texts) <= ENOUGH or _is_signed(items, texts[-1]):
        return None
    place = len(texts)
    while place > ENOUGH and len(texts) - place < MOST:
        text = items[texts[place - 1]].text
        told = " ".join(items[index].text for index in texts[: place - 1])
        if not _is_one_sentence(text, rules) or is_over(text, rules):
            break
        if not _opens_with_another(text, told, phrases):
            break
        place -= 1
    above = [is_over(items[index].text, rules) for index in texts[:place]]
    return texts[place] if place < len(texts) and sum(above) >= OVER * len(above) else None


def _opens_with_another(text: str, told: str, phrases: PhraseRules) -> bool:
    """Whether a sentence begins with an office and a name that is not told, and goes on with other words."""
    name = FULL_NAME.search(text[:OPENING]) if len(text) <= LONGEST_NOW and "," not in text else None
    if name is None or not set(fold(told).split()).isdisjoint(fold(name[0]).split()):
        return False
    before, behind = text[: name.start()], text[name.end() :]
    is_office = before.count(" ") > 1 and phrases.persons.say(before) and len(NAME.findall(before)) <= 1
    return is_office and len(stems_of(behind) & stems_of(told)) <= FEW


def _is_signed(items: Sequence[Item], index: int) -> bool:
    return any(item.kind is Kind.SIGN_OFF for item in items[index + 1 : index + 2])


def _is_strange(place: int, stems: Sequence[set[str]]) -> bool:
    """Whether hardly one of a paragraph's words stands above it, and hardly one below."""
    own, most = stems[place], max(FEW, SHARED * len(stems[place]))
    above, below = set[str]().union(*stems[:place]), set[str]().union(*stems[place + 1 :])
    return len(own & above) <= most and len(own & below) <= most


def _is_one_sentence(text: str, rules: FurnitureRules) -> bool:
    """Whether a text is one sentence that quotes nobody and goes on with nothing."""
    if not SHORTEST <= len(text) <= LONGEST or text[-1] != "." or text[0].islower():
        return False
    if BETWEEN_SENTENCES.search(text) or QUOTED.search(text):
        return False
    return not rules.any_told_word.search(text) and not carries_on(text, rules)


def has_own_name(text: str, above: str) -> bool:
    """Whether a text has a name that does not stand above it."""
    told = set(fold(above).split())
    return any(not set(fold(name).split()) <= told for name in NAME.findall(text))
