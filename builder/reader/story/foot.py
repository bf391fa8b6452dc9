"""
Tells by its shape what is no story: the desk's codes wherever they stand, and what its makers and the page
leave under the last sentence.

Stories are told in sentences. How the hands of a newsroom sign or what a page calls its buttons need not be
known for that: "PYT/VM", "hss.aa", "Texte : A. Vella", "Réagissez".
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from builder.reader.story.codes import SHORTEST_WORD, is_code
from builder.reader.story.interruptions import carries_on
from builder.reader.story.items import ENTRY, LONGEST_FURNITURE, OPEN, Item, Kind, is_sentence
from builder.reader.story.pairs import QUOTED
from builder.reader.story.rules import FurnitureRules
from builder.reader.vocabulary import Language
from builder.text import fold

LONGEST_LINE = 60  # signs of a page's line under a story; a longer one is a headline, or told
SHORT = 30  # signs of a button or of a day
LONGEST_HANDS = 220
MOST_OF_HOUSE = 30  # lines of a foot; each is held against the whole story
NAME_LINE = re.compile(r"(?:[^\W\d_a-z][\w.’'-]*+,? ?){2,5}(?:\([^()]{2,30}\))?/?$")
BY_NAME = re.compile(r"[^\W\d_][a-z]{1,2} (?:[^\W\d_a-z][\w.’'-]*+ ?){2,5}$")  # "by Anna Vella"
LABEL = re.compile(r"(?:[*–—-] ?)?[^\W\d_][^:;.!?]{1,40} ?[:;] ?(?=\S)")
SMALL_WORD = re.compile(r"(?<![\w’'-])[a-zß-ÿ]{4}")
HANDS = re.compile(r"[(\[][^()\[\]]+[)\]]\.?|\*[^*]+")
ENDED = re.compile(r"[.!?…][)\]]$")  # a sentence in brackets
FULL_NAME = re.compile(r"(?<![\w’'-])[^\W\d_a-zß-ÿ][\w.’'-]+(?: [^\W\d_a-zß-ÿ][\w.’'-]+){1,3}")
FEWEST_TAGS, LONGEST_TAG = 4, 4  # parts of a row of key words; words of one
JOINED = re.compile(r"^(?:et|and|y|ou|or) ")  # the last of those whom a sentence counts up
NAMED = re.compile(r"(?<=[\w,;’'] )[^\W\d_a-zß-ÿ][a-zß-ÿ]")  # a name within a sentence
INITIAL = re.compile(r"(?<![^\W\d_])[A-ZÀ-Þ]\.$")
NAMED_WHOLE = re.compile(
    r"(?<![\w’'-])[^\W\d_a-zß-ÿ][\w’'-]{3,}(?= [^\W\d_a-zß-ÿ])|(?<=\w )[^\W\d_a-zß-ÿ][\w’'-]{3,}"
)
RULED = re.compile(r"[_*=–—-]{3,}$")  # a rule drawn under a story
PARTING = (Kind.PAGE, Kind.STAMP, Kind.BYLINE, Kind.SIGN_OFF)  # links may stand within a story, too
FEWEST_PARTING = 3  # lines; an advertisement within a story has fewer
ENOUGH = 3  # paragraphs of a story under which a page's lines may stand
MOST_UNDER = 6  # lines
FEWEST_OFFICES = 3  # lines, each with an office and who holds it
TWO_NAMES = re.compile(
    r"(?:[-–—•*] ?)?(?:[^\W\d_a-zß-ÿ][\w.’'-]*+ ?){2,5} ?[:–—-] ?"
    r"(?:(?:[^\W\d_a-zß-ÿ][\w.’'-]*+|d[eu]s?|la|of|the|and|et) ?){1,8}[.;]?"
)
SHARE_UNDER, FEW_OWN = 0.5, 0.2  # of a story's length; share of the lines' longer words that it has too
STRANGE = 0.4  # share of a text's longer words that the story has too


def without_codes(items: Sequence[Item], language: Language) -> list[Item]:
    """Sets apart the lines of desk codes; what goes on with a sentence that a line broke off is none."""
    result: list[Item] = []
    above: Item | None = None
    for item in items:
        is_open = above is not None and not is_sentence(above.text)
        if (
            item.kind is Kind.TEXT
            and not item.head
            and above
            and not is_open
            and is_code(item.text, language)
        ):
            result.append(replace(item, kind=Kind.SIGN_OFF))
            continue
        above = item if item.kind is Kind.TEXT else above
        result.append(item)
    return result


def without_foot(items: Sequence[Item], rules: FurnitureRules) -> list[Item]:
    """Sets apart what stands under the last sentence and is none; a list that a colon opened is kept."""
    result = list(items)
    texts = [index for index, item in enumerate(items) if item.kind is Kind.TEXT]
    foot: dict[int, Kind] = {}
    while len(texts) > 1 and not items[texts[-1]].head and not is_list_of_offices(items, texts):
        kind = _foot_kind(items, texts[-1], rules, is_last=not foot)
        if kind is None and len(foot) < MOST_OF_HOUSE:
            kind = _of_house(items, texts, rules)
        if kind is None and _is_of_author(items, texts[-1]):
            kind = Kind.PAGE
        block = [texts[-1]] if kind else _under_page(items, texts, rules)
        if not block:
            break
        foot |= dict.fromkeys(block, kind or Kind.PAGE)
        del texts[-len(block) :]
    if texts and _ends_story(items[texts[-1]].text, rules):
        for index, kind in foot.items():
            result[index] = replace(items[index], kind=kind)
    return result


def _ends_story(text: str, rules: FurnitureRules) -> bool:
    """Whether a line is a story's last: a sentence, or what tells of something as over and lost its stop."""
    is_told = len(text) > LONGEST_LINE and (
        rules.any_past_word.search(text) or rules.any_told_word.search(text)
    )
    return (is_sentence(text) or is_told) and text[-1] not in OPEN


def _foot_kind(items: Sequence[Item], index: int, rules: FurnitureRules, *, is_last: bool) -> Kind | None:
    """Returns what a line is if it is the last: its makers' names, a word of the page, or None for story."""
    item, text = items[index], items[index].text
    if is_makers(text, rules):
        return Kind.BYLINE
    below = items[index + 1] if index + 1 < len(items) else None
    is_signed = below is not None and below.kind is Kind.SIGN_OFF and below.line == item.line
    is_short = len(text) < SHORT
    is_button = (is_short and (text.endswith(("...", "…")) or INITIAL.search(text))) or (
        is_last and text[-1] == ":"
    )
    above = next((each for each in reversed(items[:index]) if each.kind is Kind.TEXT), item)
    is_broken_off = text[0].islower() and len(above.text) > SHORT and not is_sentence(above.text)
    if BY_NAME.match(text) and (len(above.text) <= LONGEST_LINE or is_sentence(above.text)):
        return Kind.BYLINE
    if is_last and not is_signed and _are_tags(text) and is_sentence(above.text):
        return Kind.PAGE
    is_entry = ENTRY.match(text) and ENTRY.match(above.text)
    if is_signed or len(text) > LONGEST_LINE or is_broken_off or is_entry:
        return None
    if (is_sentence(text) or text[-1] in OPEN) and not is_button:
        return None
    is_told = " " in text and (rules.any_told_word.search(text) or rules.any_past_word.search(text))
    return None if is_told and not (is_short and re.search(r"\d", text)) else Kind.PAGE


def _under_page(items: Sequence[Item], texts: Sequence[int], rules: FurnitureRules) -> list[int]:
    """
    Returns the last lines where several of the page's own part them from the story, else none.

    They tell of other things, have none of its names, and say of nobody what he said.
    """
    block: list[int] = []
    for above, index in zip(texts[-2::-1], texts[:0:-1], strict=False):
        block.insert(0, index)
        between = items[above + 1 : index]
        is_ruled = any(RULED.match(each.text) for each in between)
        is_parted = is_ruled or len(between) >= FEWEST_PARTING
        if is_parted and all(each.kind in PARTING for each in between):
            break
        if len(block) == MOST_UNDER:
            return []
    else:
        return []
    told, text = (" ".join(items[each].text for each in part) for part in (texts[: -len(block)], block))
    if len(texts) - len(block) < ENOUGH or len(text) > SHARE_UNDER * len(told):
        return []
    if rules.any_told_word.search(text) or QUOTED.search(text):
        return []
    if not is_ruled and any(carries_on(items[each].text, rules) for each in block):
        return []
    own = set(fold(told).split())
    names = {word for name in NAMED_WHOLE.findall(text) for word in fold(name).split()}
    words = {word for word in fold(text).split() if len(word) >= SHORTEST_WORD}
    is_other = not names & own and len(words & own) <= FEW_OWN * len(words)
    return block if is_other else []


def _of_house(items: Sequence[Item], texts: Sequence[int], rules: FurnitureRules) -> Kind | None:
    """Tells what the house says of itself or to its readers, quoting nobody and with other words."""
    text = items[texts[-1]].text
    found, told = None, set[str]()
    if len(text) <= LONGEST_FURNITURE and rules.any_house_word.search(text):
        bare = QUOTED.sub("", text)
        told = set(fold(" ".join(items[index].text for index in texts[:-1])).split())
        said = (match for rule in rules.house_words for match in rule.regex.finditer(bare))
        # "Rendez-vous" in the story makes no word of it of another.
        found = next((match for match in said if not set(fold(match[0]).split()) <= told), None)
    if found is None or rules.any_told_word.search(text):
        return None
    words = {word for word in fold(text).split() if len(word) > 3}
    is_strange = len(words & told) <= STRANGE * len(words)
    # Who opens with the house's own word tells of its people.
    is_told = found.start() > 0 and NAMED.search(text) and rules.any_past_word.search(text)
    return Kind.PAGE if is_strange and not is_told else None


def _is_of_author(items: Sequence[Item], index: int) -> bool:
    """Whether a paragraph begins with the name that signs right above it: it tells who the writer is."""
    above = items[index - 1]
    is_signed = above.kind is Kind.BYLINE or (above.kind is Kind.TEXT and NAME_LINE.match(above.text))
    if not is_signed or not is_sentence(items[index].text):
        return False
    return any(items[index].text.startswith(f"{name[0]} ") for name in FULL_NAME.finditer(above.text))


def _are_tags(text: str) -> bool:
    """Whether a line is a row of key words: "bellan, Anna Vella, ports, mairie de Bellan"."""
    parts = text.split(", ")
    is_row = len(parts) >= FEWEST_TAGS and all(0 < len(part.split()) <= LONGEST_TAG for part in parts)
    return is_row and not is_sentence(text) and text[-1] not in OPEN and not JOINED.search(parts[-1])


def is_list_of_offices(items: Sequence[Item], texts: Sequence[int]) -> bool:
    """
    Whether the last lines tell who holds which of like offices: "Préfecture de Bellan : Anna Vella".

    Below a colon it is enough that each joins two names: "Anna Vella – Bellan".
    """
    last = [items[index].text for index in texts[-FEWEST_OFFICES:]]
    if len(last) < FEWEST_OFFICES:
        return False
    labels = [LABEL.match(text) for text in last]
    if len({text.partition(" ")[0] for text in last}) == 1 and all(
        label is not None and " " in label[0].rstrip(" :;") and not SMALL_WORD.search(text, label.end())
        for text, label in zip(last, labels, strict=True)
    ):
        return True
    listed = list(takewhile(lambda index: TWO_NAMES.fullmatch(items[index].text), reversed(texts)))
    above = len(texts) - len(listed) - 1
    return len(listed) >= FEWEST_OFFICES and above >= 0 and items[texts[above]].text[-1] == ":"


def is_makers(text: str, rules: FurnitureRules) -> bool:
    """Whether a line names those who made the story: names alone, behind a label, or all in brackets."""
    if len(text) > LONGEST_HANDS or rules.any_told_word.search(text):
        return False
    if NAME_LINE.match(text) and (text[-1] not in ".!?" or INITIAL.search(text)):
        return True
    if HANDS.fullmatch(text):  # "(Le port a été fondé en 1850.)" tells on, and so may "* Le quai est long."
        is_story = (
            rules.any_past_word.search(text) if ENDED.search(text) else text[0] == "*" and is_sentence(text)
        )
        return not is_story
    # "Ont signé : MM. Vella et Ran." tells who acted.
    is_told = is_sentence(text) and not INITIAL.search(text) and "/" not in text
    return (
        len(text) <= LONGEST_LINE
        and not is_told
        and (_is_labelled(text, rules) or all(_is_labelled(part, rules) for part in text.split(";")))
    )


def _is_labelled(part: str, rules: FurnitureRules) -> bool:
    label = LABEL.match(part := part.strip())
    return (
        label is not None
        and not SMALL_WORD.search(part, label.end())
        and not rules.any_past_word.search(label[0])
    )
