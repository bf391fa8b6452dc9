"""
Finds where the story begins: its dateline, or its first sentence.

What stands over it is set apart as teaser, never thrown away: nothing of a seed is lost in silence.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from builder.reader.seed import Paragraph
from builder.reader.story.captions import Piece, read_caption
from builder.reader.story.dateline import Head, find_dateline, read_dateline, with_town_above
from builder.reader.story.foot import BY_NAME
from builder.reader.story.items import Item, Kind, furniture_item, is_sentence
from builder.reader.story.lone import is_of_another
from builder.reader.story.phrases import is_phrase
from builder.reader.story.rules import PhraseRules
from builder.reader.story.scenes import AT_PLACE, is_person_there, is_scene
from builder.reader.story.standfirst import is_page_shaped
from builder.reader.vocabulary import Language, Vocabulary
from builder.text import fold

ALONE = (Kind.STAMP, Kind.BYLINE)  # what may hold a dateline on a line of its own
YIELDS = 8  # lines below a dateline in which a fuller one may stand
LEAD_WITHIN = 6  # sentences; a dateline further down is not the head of the story
STANDFIRST = 1  # sentences before a dateline that names no agency: further down it is a caption's
NAME = re.compile(r"(?<=[\w,;’'(] )[^\W\d_a-z][\w’'-]{3,}")  # a longer name within a sentence
SHORTEST = 30  # signs of a standfirst
STEM = 5  # letters of a word: "rouvre" and "rouvrir" are one
DAY_ALONE = re.compile(
    r"\d{1,2}[^\W\d_]{0,2}\.? ([^\W\d_]{3,10})\.?|([^\W\d_]{3,10})\.? \d{1,2}[^\W\d_]{0,2}"
)
LONGEST_BRIEF, STRANGER_BRIEF = 220, 0.25  # signs of another's brief over a story; share as below
STRANGER_NAMED = 0.4  # share of one that names somebody whom the story does not
# "Anna Vella", "Bo Ran-Mo", not at the head of a sentence.
FULL_NAME = re.compile(
    r"(?<=[\w,;:’'(»”] )[^\W\d_a-zß-ÿ][a-zß-ÿ’'-]+(?: [^\W\d_a-zß-ÿ][\w’'-]+)*?"
    r" [^\W\d_a-zß-ÿ][\w’'-]{2,}(?! [^\W\d_a-zß-ÿ])"
)
OWN_NAMES = 3  # words of the names of two who are shown, but for the first, which a capital hides
STRANGER = 0.2  # share of the longer words of another story's headline that the story has


def with_lead(items: Sequence[Item], language: Language, vocabulary: Vocabulary) -> list[Item]:
    """Finds the paragraph with the dateline, and sets apart the teasers before it."""
    items = list(items)
    seen = sentences = 0
    alone: Head | None = None  # a town on a line of its own
    for index, item in enumerate(items):
        if (
            (item.kind is Kind.HEADING and sentences > 1)
            or sentences == LEAD_WITHIN
            or seen > 3 * LEAD_WITHIN
        ):
            break
        if item.kind not in (Kind.TEXT, Kind.CAPTION) and (sentences or item.kind not in ALONE):
            continue
        split = _split_at_head(item, language, vocabulary)
        if split and _yields(split[-1], items[index + 1 : index + 1 + YIELDS], language, vocabulary):
            if split[0].kind is not Kind.TEXT:
                items[index] = replace(item, kind=split[0].kind)  # the newsroom's hands behind place and day
            elif split[0].head and split[0].head.agency and split[0].text:
                items[index] = replace(split[0], head=None)  # a standfirst that the agency signs
            alone = split[-1].head if not split[-1].text else None
            continue
        head = split[-1].head if split else None
        is_bare = head is not None and not head.agency and sentences > STANDFIRST
        is_head = split and not is_bare and not _is_under_story(items[:index], split[-1], items[index + 1 :])
        if split and is_head and sentences > STANDFIRST and _is_strange(split[-1].text, items[:index]):
            items[index] = replace(item, kind=Kind.ASIDE)  # another story's brief, under its own dateline
            continue
        if split and is_head and _holds_a_story([split[-1], *items[index + 1 :]]):
            below = [_with_town(split[-1], alone), *items[index + 1 :]]
            return [*_before_lead([*items[:index], *split[:-1]], below, language), *below]
        if item.kind is Kind.TEXT and not is_page_shaped(item.text):
            seen += 1
            sentences += is_sentence(item.text)
    first = next(
        (index for index, item in enumerate(items) if item.kind is Kind.TEXT and is_sentence(item.text)), 0
    )
    return [*_before_lead(items[:first], items[first:], language), *items[first:]]


def _with_town(item: Item, line: Head | None) -> Item:
    return replace(item, head=with_town_above(item.head, line)) if item.head else item


def _holds_a_story(items: Sequence[Item]) -> bool:
    """Whether a story follows: "SKM/AT/ANP/février 2015" under the last paragraph opens none."""
    return any(each.kind is Kind.TEXT and _may_tell(each.text) for each in items)


def _is_strange(text: str, above: Sequence[Item]) -> bool:
    """Whether a paragraph has names, and hardly a word of the sentences above it."""
    told = " ".join(each.text for each in above if each.kind is Kind.TEXT)
    return _is_of_others(text, {word[:STEM] for word in fold(told).split() if len(word) > 3})


def _is_under_story(above: Sequence[Item], head: Item, below: Sequence[Item]) -> bool:
    """Whether a line of its own signs what was told: "ACP / Vella" with more sentences above than below."""
    told = [
        sum(each.kind is Kind.TEXT and is_sentence(each.text) for each in some) for some in (above, below)
    ]
    return not head.text and told[0] > max(1, told[1])


def _may_tell(text: str) -> bool:
    """Whether a text may be the story's: a sentence, behind which its sign-off may stand."""
    return len(text) >= SHORTEST or is_sentence(text)


def _yields(item: Item, following: Sequence[Item], language: Language, vocabulary: Vocabulary) -> bool:
    """
    Whether a fuller dateline follows.

    One that stands on a line of its own yields to any, one without an agency to one that names it; one
    without a place to the same agency's with it: "(VLP) - La ministre a parlé." over "Valmora (VLP) - …".
    """
    if item.head is None or (item.head.agency and item.head.dateline.place and item.text):
        return False
    texts = (Paragraph(each.line, each.text) for each in following if each.kind is Kind.TEXT)
    heads = (read_dateline(paragraph, language, vocabulary) for paragraph in texts)
    whole = (head for head in heads if head and head.rest and _may_tell(head.rest))
    if item.head.agency and item.text:
        return any(head.dateline.place and head.agency == item.head.agency for head in whole)
    return any(head.agency or not item.text for head in whole)


def _split_at_head(item: Item, language: Language, vocabulary: Vocabulary) -> list[Item] | None:
    """Returns what a dateline within a line parts: the standfirst or caption before it, and the lead."""
    paragraph = Paragraph(item.line, item.text)
    if item.kind is not Kind.CAPTION and (head := read_dateline(paragraph, language, vocabulary)):
        if item.kind is Kind.STAMP and head.rest and not is_sentence(head.rest):
            return None  # "KYODO NEWS - Jan 17 - 12:31 | All"
        lead = Item(Kind.TEXT, item.line, head.rest, head=head)
        byline = furniture_item(Piece(item.line, head.rest), vocabulary.furniture)
        # "VALMORA, 5 mai (AFP) - Par Anna Vella" over the lead
        is_page_s = byline is not None and byline.kind in (Kind.BYLINE, Kind.PAGE, Kind.STAMP)
        if head.rest and (credit := read_caption(Piece(item.line, head.rest), vocabulary.furniture)):
            byline = byline or Item(Kind.PAGE, item.line, head.rest)
            is_page_s = is_page_s or not credit.text  # "Valmora (AVP) Photos : Anna Vella"
        return [byline, replace(lead, text="")] if byline and is_page_s else [lead]
    if item.kind not in ALONE and (found := find_dateline(paragraph, language, vocabulary)):
        before, head = found
        if item.kind is Kind.CAPTION and not _may_tell(head.rest):
            return None  # "… la plaque. KEYSTONE/AVP/ANNA VELLA"
        lead = Item(Kind.TEXT, item.line, head.rest, head=head)
        piece = Piece(item.line, before)
        if page_s := furniture_item(piece, vocabulary.furniture):  # "(Actualisé avec détails) VALMORA, …"
            return [page_s, lead]
        caption = read_caption(piece, vocabulary.furniture)
        kind = Kind.CAPTION if caption else Kind.BYLINE if BY_NAME.match(before) else Kind.TEXT
        return [Item(kind, item.line, before, caption=caption), lead]
    return None


def _before_lead(items: Sequence[Item], story: Sequence[Item], language: Language) -> list[Item]:
    """
    Parts the standfirst from links to other stories, which have no full stop or follow a chevron.

    The first line may be either: a standfirst has words of its story.
    """
    result: list[Item] = []
    told: set[str] = set()
    if any(item.kind is Kind.TEXT for item in items):  # in most articles none is
        told = {word[:STEM] for word in fold(" ".join(item.text for item in story)).split()}
    texts = 0
    loose = sum(item.kind is Kind.TEXT and not is_sentence(item.text) for item in items)
    after_link = is_other = False
    for item in items:
        if item.kind is Kind.TEXT and _is_day_alone(item.text, language):
            result.append(replace(item, kind=Kind.PAGE))
        elif item.kind is Kind.TEXT and AT_PLACE.search(item.text) and is_scene(item.text, language.phrases):
            result.append(item)  # a picture's words, which `above_lead` sets apart
        elif item.kind is Kind.TEXT and _shows_own_people(item.text, told, language.phrases):
            result.append(item)  # so, too
        elif item.kind is Kind.TEXT:
            is_other = is_other or _is_of_others(item.text, told)
            is_other = is_other or (
                not is_page_shaped(item.text) and is_of_another(item.text, story, is_one_of_several=loose > 1)
            )
            is_loose = is_other or after_link or texts > 0 or len(item.text) < SHORTEST
            is_link = (
                is_loose
                if not is_sentence(item.text)
                else _is_others_brief(item.text, told, is_first=not texts)
            )
            texts += not is_link
            result.append(replace(item, kind=Kind.TEASER) if is_link else item)
        else:
            after_link = item.kind in (Kind.HEADING, Kind.ASIDE) and (
                item.kind is Kind.HEADING or not re.search(r"\w{3,} \w", item.text)
            )
            result.append(replace(item, kind=Kind.ASIDE) if item.kind is Kind.HEADING else item)
    return result


def _shows_own_people(text: str, told: set[str], phrases: PhraseRules | None) -> bool:
    """Whether a phrase says where two of the story's people stand: "Anna Vella et Bo Ran à la tribune"."""
    names = {word[:STEM] for name in NAME.findall(text) for word in fold(name).split()}
    is_own = len(names) >= OWN_NAMES and names <= told and not is_sentence(text)
    return is_own and is_phrase(text, phrases) and is_person_there(text, phrases)


def _is_day_alone(text: str, language: Language) -> bool:
    """Whether a line over a story is a day without its year, and nothing else: "17 avril", "April 17"."""
    words = DAY_ALONE.fullmatch(text)
    return words is not None and any(word.lower() in language.months for word in words.groups() if word)


def _is_others_brief(text: str, told: set[str], *, is_first: bool) -> bool:
    """
    Whether a short text over a story names people whom the story does not, and has few of its words.

    The first may tell who did what the story goes on with; what follows a standfirst names none but its own.
    """
    if len(text) > LONGEST_BRIEF:
        return False
    words = {word[:STEM] for word in fold(text).split() if len(word) > 3}
    names = {word[:STEM] for name in NAME.findall(text) for word in fold(name).split() if len(word) > 3}
    if len(words & told) > STRANGER_NAMED * len(words):
        return False
    if not is_first and any(_is_stranger(name[0], told) for name in FULL_NAME.finditer(text)):
        return True
    return len(names) > 1 and not names & told and len(words & told) <= STRANGER_BRIEF * len(words)


def _is_stranger(name: str, told: set[str]) -> bool:
    """Whether the last two words of a name within a sentence stand nowhere in the story."""
    return not {word[:STEM] for part in name.split()[-2:] for word in fold(part).split()} & told


def _is_of_others(text: str, told: set[str]) -> bool:
    """Whether a line has names, and hardly a word of what is told below it."""
    words = {word[:STEM] for word in fold(text).split() if len(word) > 3}
    names = {word[:STEM] for name in NAME.findall(text) for word in fold(name).split()}
    return len(names) > 1 and not names & told and len(words & told) <= STRANGER * len(words)
