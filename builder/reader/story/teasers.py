"""
Finds where other stories begin that no heading announces and no sign-off parts from the story.

They are told by their shape, read from the end: a headline without a full stop, then one paragraph, then the
next headline. A story's own crossheads are shorter, and more than one paragraph follows them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from builder.reader.places.plainletters import flat
from builder.reader.story.foot import is_list_of_offices
from builder.reader.story.interruptions import carries_on, shares_a_word
from builder.reader.story.items import STOPS, Item, Kind, is_sentence
from builder.reader.story.joined import BETWEEN_SENTENCES
from builder.reader.story.lone import names_of
from builder.reader.story.pairs import ENOUGH, stems_of, weight_of_text
from builder.reader.story.rules import FurnitureRules
from builder.reader.story.secondstory import second_counted, second_whole
from builder.reader.story.strangers import first_stranger
from builder.text import fold

SHORTEST, LONGEST = 20, 200  # signs of a headline
USUAL = 38  # signs: the headlines of a list are longer on the whole, crossheads are shorter
BRACKETED = re.compile(r"\)(?<![.!?…»”\"].)$")  # "Tervane bat Lomande (2-1)"
BEHIND_STOP = re.compile(r"[.!?…»”] ?\([^()]*\)$")  # "Le port rouvre. (LM)" is a story's last sentence
# What cries for readers though it stands alone: a question, somebody's words behind a name.
CRIED = re.compile(r"[^.!?…«»“”\":]+\?|[^:«“\".]{2,60} ?: ?(?:«[^»]+»|“[^”]+”|\"[^\"]+\")")
NAME = re.compile(
    r"(?:(?<=[\w,;:’'(»”] )|(?<=\bM\. )|(?<=\bM[rs]\. ))[^\W\d_a-z][\w’'-]{3,}"
    r"|^[^\W\d_a-z][\w-]{3,}(?= [^\W\d_a-z])"
)  # no first word
ADDRESSED = re.compile(r"\b(?:M|MM|Mmes?|Mlle|Mr|Mrs|Ms|Dr)\.? ([^\W\d_a-z][\w’'-]{2,})")
LONGEST_BROKEN = 320  # signs
BROKEN = re.compile(r"[^\W_],? ?(?:\.{2,4}|…)$|[\[(](?:…|\.{3})[\])]$")
TWO_DOTS = re.compile(r"(?<!\.)\.\.$")
BULLET = re.compile(r"[-–—•*] ?(?=\S)")
# "Texte : Anna Vella"
LABELLED = re.compile(r"[^\W\d_]++(?: [^\W\d_]++){0,2} {0,2}: (?:[^\W\d_a-z][\w.’'/-]*+ ?){1,5}$")
SENTENCE = 60  # signs of a sentence that no headline begins with
LONE_OF_TWO = 40  # signs of a headline over a text of its own
LONE = 45  # signs: one story alone is told from a crosshead by a longer headline still
FEW = 3  # weight of a text that is not the headline's above it; shared words of a story's own
OWN_MATTER = 0.15  # share of a text's words that its story has
BARELY = 2  # paragraphs that are hardly more than the lead
FEW_OWN = 2  # longer words of a paragraph that those at the top have, and the headline over it has none of
TOP, SHARED = 3, 3  # paragraphs, and longer words of theirs that a crosshead's last one has
MUCH = 6  # longer words of a sentence that breaks off which its own story has
OWN = 0.4  # share of a text's longer words that the story has too: then it may well be the story's


@dataclass
class Tail:
    """The other stories at the end, as they are found from the last to the first."""

    start: int
    pairs: list[str] = field(default_factory=list)  # headlines with their paragraph
    lone: list[str] = field(default_factory=list)  # headlines alone
    cried: list[str] = field(default_factory=list)  # a question or a quotation, the last of all
    broken: list[str] = field(default_factory=list)  # sentences that the page cut short


def first_teaser(
    items: Sequence[Item], rules: FurnitureRules, places: frozenset[str] = frozenset()
) -> int | None:
    """Returns the place of the first piece of another story, or None where there is none."""
    if (second := _second_story(items, rules)) is not None:
        return second
    headlines = [i for i, item in enumerate(items) if item.kind is Kind.TEXT and is_headline(items, i)]
    if headlines and (second := second_counted(items, headlines)) is not None:
        return second
    if headlines and (second := second_whole(items, headlines, rules)) is not None:
        return second
    tail = _tail(items, rules)
    if not _has_story(items[: tail.start]) or not _are_teasers(tail, items, rules, places):
        return first_stranger(items, rules)
    return _with_pictures(items, tail.start)


def is_headline(items: Sequence[Item], index: int) -> bool:
    """Whether a line has the look of a headline: no full stop, and no sign-off behind it."""
    text = items[index].text
    return (
        SHORTEST <= len(text) <= LONGEST
        and not _is_signed(items, index)
        and (not is_sentence(text) or is_bracketed(text))
        and not text[0].islower()
        and not re.search(r"[,;:–—-]$|^[-–—•*….]", text)
        and not BETWEEN_SENTENCES.search(text, SENTENCE)
    )


def _is_signed(items: Sequence[Item], index: int) -> bool:
    """Whether a sign-off follows, with or without its writer: then the line is the story's last."""
    kinds = [item.kind for item in items[index + 1 : index + 3]]
    return kinds[:1] == [Kind.SIGN_OFF] or kinds == [Kind.BYLINE, Kind.SIGN_OFF]


def is_bracketed(text: str) -> bool:
    is_one = BETWEEN_SENTENCES.search(text) is None and BEHIND_STOP.search(text) is None
    return BRACKETED.search(text) is not None and is_one


def _may_be_headline(items: Sequence[Item], index: int) -> bool:
    """Whether a line may be one among others: a question, an exclamation, a quotation."""
    text = items[index].text
    return SHORTEST <= len(text) <= LONGEST and bool(re.search(r"[^.][!?»”\"]$", text))


def _is_quoted(title: str, text: str) -> bool:
    """Whether a crosshead is what somebody says in the paragraph below it, word for word."""
    words = title.strip("«»“”\"‘’' ")
    return words != title and len(words) < len(text) and words in text


def _second_story(items: Sequence[Item], rules: FurnitureRules) -> int | None:
    """A headline printed twice begins another story, unless what follows goes on with this one: a link."""
    texts = [(index, item) for index, item in enumerate(items) if item.kind is Kind.TEXT]
    pairs = pairwise(texts[1:])
    return next(
        (
            i
            for (i, one), (j, two) in pairs
            if one.text == two.text
            and is_headline(items, i)
            and not BETWEEN_SENTENCES.search(one.text)
            and not is_link_twice(items, i, j, rules)
        ),
        None,
    )


def is_link_twice(items: Sequence[Item], one: int, two: int, rules: FurnitureRules) -> bool:
    """
    Whether the story goes on below a headline that stands twice: of that headline it tells nothing.

    It does below a picture's words printed twice, too, where hardly more than the lead stands above.
    """
    above = [item.text for item in items[:one] if item.kind is Kind.TEXT]
    below = [item.text for item in items[two + 1 :] if item.kind is Kind.TEXT]
    if not below or not is_sentence(below[0]):
        return False
    story = " ".join(above)
    weight = weight_of_text(items[one].text, below[0], story, rules)
    told = " ".join(below[:TOP])
    names = {word for name in NAME.findall(told) for word in fold(name).split()}
    own = stems_of(told)
    again = len(own & stems_of(story))
    is_own = again >= max(FEW, OWN_MATTER * len(own)) or len(names & set(fold(story).split())) > 1
    return is_own and (weight < FEW or len(above) <= BARELY)


def _tells(text: str, rules: FurnitureRules) -> bool:
    """Whether a line is the story's though it has no full stop: sentences that tell what happened."""
    is_told = BETWEEN_SENTENCES.search(text) is not None
    return is_told and (rules.any_told_word.search(text) or rules.any_past_word.search(text))


def _tail(items: Sequence[Item], rules: FurnitureRules) -> Tail:
    """Walks from the end; a line that only may be a headline counts once a plain one is found before it."""
    tail = Tail(len(items))
    open_pairs: list[str] = []
    texts = [index for index, item in enumerate(items) if item.kind is Kind.TEXT and not item.head]
    while texts and not _is_signed(items, texts[-1]) and not is_list_of_offices(items, texts):
        if tail.start == len(items) and _is_cried(items, texts):
            tail.start = texts.pop()
            tail.cried.append(items[tail.start].text)
        elif _is_cut_short(items, texts[-1]) and len(texts) > 1:
            tail.start = texts.pop()
            tail.broken.append(items[tail.start].text)
        elif _is_of_page(items, texts):
            texts.pop()  # counts for nothing, and goes with what is found above or below it
        elif is_headline(items, texts[-1]) or _is_listed(items, texts):
            text = items[texts[-1]].text
            if _tells(text, rules) or (text[-1] != "?" and rules.any_told_word.search(text)):
                break
            if rules.any_over_word.search(text):
                texts.pop()  # counts once a headline is found above it
                continue
            tail.start = texts.pop()
            tail.lone.append(text)
        elif len(texts) > 1 and is_headline(items, texts[-2]) and not _goes_on(items, texts, rules):
            tail.start = texts[-2]
            tail.pairs += [*open_pairs, items[tail.start].text]
            open_pairs = []
            del texts[-2:]
        elif len(texts) > 1 and _may_be_headline(items, texts[-2]):
            if _is_quoted(*(items[index].text for index in texts[-2:])):
                break
            open_pairs.append(items[texts[-2]].text)
            if len(tail.pairs) > 1:
                tail.start = texts[-2]
            del texts[-2:]
        else:
            break
    return tail


def _goes_on(items: Sequence[Item], texts: Sequence[int], rules: FurnitureRules) -> bool:
    """
    Whether the last paragraph is the story's, though a headline stands over it: the last of a list of links.

    It has none of the headline's words, and carries on with what was told or has some of its words, or no
    other headline has a text.
    Under a crosshead it may have them, if it carries on and speaks of what the first paragraphs speak of.
    """
    title, text = (items[index].text for index in texts[-2:])
    if shares_a_word(title, text):
        return carries_on(text, rules) and _is_of_story(text, items, texts)
    is_list = len(texts) > 2 and is_headline(items, texts[-3]) and texts[-1] == len(items) - 1
    above = [item.text for item in items[: texts[-2]] if item.kind is Kind.TEXT]
    top = " ".join(above[:TOP])
    is_own = not stems_of(title) & stems_of(text) and len(stems_of(text) & stems_of(top)) >= FEW_OWN
    return carries_on(text, rules) or is_list or is_own


def _is_of_story(text: str, items: Sequence[Item], texts: Sequence[int]) -> bool:
    first = fold(" ".join(items[index].text for index in texts[:-2][:TOP])).split()
    return len({word for word in fold(text).split() if len(word) > 3} & set(first)) >= SHARED


def _is_of_page(items: Sequence[Item], texts: Sequence[int]) -> bool:
    """Whether a line is a label, a button or its makers': too short for a headline, and no sentence."""
    text = items[texts[-1]].text
    if len(texts) == 1 or not (len(text) < SHORTEST or LABELLED.match(text)) or text[0].islower():
        return False
    return not is_sentence(text) or text.endswith(("...", "…", ":"))


def _is_listed(items: Sequence[Item], texts: Sequence[int]) -> bool:
    """Whether a line goes on with a list under a label, "- Le port rouvre", or quotes: "Vella : « Non »"."""
    text = items[texts[-1]].text
    if not SHORTEST <= len(text) <= LONGEST or len(texts) < 2:
        return False
    if not BULLET.match(text):
        return _may_be_headline(items, texts[-1]) and _is_label(items[texts[-2]].text)
    above = next((index for index in reversed(texts) if not BULLET.match(items[index].text)), texts[0])
    # A story's list follows a colon; below the page's own line stands a list of stories.
    is_below_page = items[above + 1].kind in (Kind.STAMP, Kind.PAGE) and items[above].text[-1:] not in ":;"
    is_apart = (
        items[above].text[-1:] in STOPS and len(text) >= USUAL and _has_own_name(text, items[: above + 1])
    )
    is_listed = _is_label(items[above].text) or is_below_page or is_apart
    may_be = _may_be_headline(items, texts[-1]) or is_bracketed(text)
    return is_listed and (not is_sentence(text) or may_be)


def _has_own_name(text: str, above: Sequence[Item]) -> bool:
    """Whether a line names what the story above it does not."""
    heads = (item.head.evidence.quote for item in above if item.head)
    return bool(names_of(text) - set(fold(" ".join((*heads, *(item.text for item in above)))).split()))


def _is_cried(items: Sequence[Item], texts: Sequence[int]) -> bool:
    text = items[texts[-1]].text
    return len(texts) > 2 and SHORTEST <= len(text) <= LONGEST and CRIED.fullmatch(text) is not None


def _is_cut_short(items: Sequence[Item], index: int) -> bool:
    """
    Whether a page broke a sentence off: "The chapel opens its doors to...".

    Two dots alone are a slip where no other line has them.
    """
    text = items[index].text
    if not SHORTEST <= len(text) <= LONGEST_BROKEN or not BROKEN.search(text):
        return False
    return not TWO_DOTS.search(text) or sum(TWO_DOTS.search(item.text) is not None for item in items) > 1


def _is_label(text: str) -> bool:
    return bool(text) and not is_sentence(text) and text[-1] not in ":,;-–—"


def _has_story(items: Sequence[Item]) -> bool:
    return any(item.kind is Kind.TEXT and (item.head or is_sentence(item.text)) for item in items)


def _length(items: Sequence[Item]) -> int:
    return sum(len(item.text) for item in items if item.kind is Kind.TEXT)


def _are_teasers(tail: Tail, items: Sequence[Item], rules: FurnitureRules, places: frozenset[str]) -> bool:
    headlines = [*tail.pairs, *tail.lone]
    if not headlines and tail.broken:
        is_own = len(tail.broken) == 1 and _is_own_end(tail.broken[0], items[: tail.start], rules)
        return len(tail.broken) > 1 or (_is_strange(tail, items) and not is_own)
    if not headlines:
        return bool(tail.cried) and _is_strange(tail, items)
    if len(headlines) > 1:
        return median(map(len, headlines)) >= (USUAL if tail.pairs else SHORTEST)
    if tail.pairs and (_sends_on(items, tail.start) or _is_announced(tail, items, rules, places)):
        return True
    if tail.pairs:
        # A story's paragraph may lack its full stop: what follows it then has the story's names, or none.
        is_apart = items[tail.start - 1].kind is not Kind.TEXT or _has_other_names(tail, items)
        is_short = _length(items[tail.start :]) < _length(items[: tail.start])
        return is_apart and is_short and len(headlines[0]) >= LONE and _is_strange(tail, items)
    return _is_strange(tail, items) or not rules.any_past_word.search(headlines[0])


def _is_own_end(text: str, above: Sequence[Item], rules: FurnitureRules) -> bool:
    """
    Whether one sentence that breaks off is a list that a story leaves open: "le dragage, le sauvetage…".

    It carries on with what was told, speaks of much of it, or of some of it and of nobody new.
    """
    story = " ".join(item.text for item in above)
    shared = len(stems_of(text) & stems_of(story))
    names = {word for name in NAME.findall(text) for word in fold(name).split()}
    is_of_nobody_new = names <= set(fold(story).split())
    return carries_on(text, rules) or shared >= MUCH or (is_of_nobody_new and shared >= FEW)


def _is_announced(tail: Tail, items: Sequence[Item], rules: FurnitureRules, places: frozenset[str]) -> bool:
    """
    Whether one paragraph alone stands under the last headline, and says again what that says.

    A story's crossheads are several, shorter, and name its people.
    """
    texts = [item.text for item in items[tail.start :] if item.kind is Kind.TEXT]
    above = [item.text for item in items[: tail.start] if item.kind is Kind.TEXT]
    told = [text for text in above if is_sentence(text)]
    others = [text for text in above if len(text) >= USUAL and not is_sentence(text)]
    if len(texts) != 2 or len(told) < TOP or others or len(texts[0]) < LONE_OF_TWO:
        return False
    story = " ".join(told)
    named = [word for name in NAME.findall(texts[0]) for word in name.split() if flat(word) not in places]
    named += ADDRESSED.findall(texts[0])
    if {fold(word) for word in named} & set(fold(story).split()):
        return False
    return weight_of_text(texts[0], texts[1], story, rules) >= ENOUGH


def _sends_on(items: Sequence[Item], start: int) -> bool:
    """Whether a page sends readers from a paragraph to its rest: "… cherche une ampoule. Lire la suite"."""
    pairs = pairwise(items[start:])
    return any(one.kind is Kind.TEXT and two.kind is Kind.PAGE and one.line == two.line for one, two in pairs)


def _is_strange(tail: Tail, items: Sequence[Item]) -> bool:
    """Whether most of the longer words at the end stand nowhere in the story."""
    story = set(fold(" ".join(item.text for item in items[: tail.start])).split())
    texts = (item.text for item in items[tail.start :] if item.kind is Kind.TEXT)
    other = {word for text in texts for word in fold(text).split() if len(word) > 3}
    return len(other & story) <= OWN * len(other)


def _has_other_names(tail: Tail, items: Sequence[Item]) -> bool:
    """Whether the paragraph under a headline has names, and none of the story's."""
    above = items[: tail.start]
    heads = (item.head.evidence.quote for item in above if item.head)
    story = set(fold(" ".join((*heads, *(item.text for item in above)))).split())
    text = " ".join(item.text for item in items[tail.start + 1 :] if item.kind is Kind.TEXT)
    names = {word for name in NAME.findall(text) for word in fold(name).split()}
    return bool(names) and not names & story


def _with_pictures(items: Sequence[Item], start: int) -> int:
    """Takes the picture over the first headline too, where the other headlines have theirs above them."""
    above = [
        items[index - 1].kind is Kind.CAPTION
        for index in range(start, len(items))
        if items[index].kind is Kind.TEXT and is_headline(items, index)
    ]
    is_usual = len(above) > 1 and sum(above) > 0.5 * len(above)
    return start - 1 if above and above[0] and (is_usual or _shows_another(items, start)) else start


def _shows_another(items: Sequence[Item], start: int) -> bool:
    """Whether the picture over the first headline shows whom it tells of, and the story does not."""
    names = {word for name in NAME.findall(items[start - 1].text) for word in fold(name).split()}
    below = set(fold(" ".join(item.text for item in items[start:] if item.kind is Kind.TEXT)).split())
    story = set(fold(" ".join(item.text for item in items[: start - 1])).split())
    own = names - story
    return len(own) > 1 and own <= below
