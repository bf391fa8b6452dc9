"""
Finds where the story begins (its dateline) and where it ends (its sign-off, or the heading of the teasers).

What stands outside is set apart as teaser, never thrown away: nothing of a seed is lost in silence.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise, takewhile

from builder.reader.seed import Paragraph
from builder.reader.story.briefs import without_briefs
from builder.reader.story.captions import DIGIT, PLAIN_END, Piece, read_caption
from builder.reader.story.copies import without_copy_of_lead
from builder.reader.story.dateline import Head, find_dateline, read_dateline, with_town_above
from builder.reader.story.foot import BY_NAME, NAME_LINE, is_makers, tail_of, without_codes, without_foot
from builder.reader.story.footlists import first_listed, is_list_to_the_end
from builder.reader.story.items import Item, Kind, furniture_item, is_sentence
from builder.reader.story.links import without_links
from builder.reader.story.lone import is_of_another, without_lone
from builder.reader.story.othertexts import without_others
from builder.reader.story.phrases import is_phrase
from builder.reader.story.pictures import above_lead, below_story, without_pictures
from builder.reader.story.rules import FurnitureRules, PhraseRules
from builder.reader.story.scenes import has_form, is_over
from builder.reader.story.standfirst import is_page_shaped
from builder.reader.story.strangers import last_in_the_present
from builder.reader.story.teasers import first_teaser, is_bracketed
from builder.reader.vocabulary import Language, Vocabulary
from builder.text import fold

LONGEST_SIGN_OFF = 120  # signs
SOURCE = "house-as-source"
ALONE = (Kind.STAMP, Kind.BYLINE)  # what may hold a dateline on a line of its own
YIELDS = 8  # lines below a dateline in which a fuller one may stand
OF_STORY = (Kind.STAMP, Kind.BYLINE, Kind.PAGE, Kind.SIGN_OFF)  # what may stand under its sign-off
LEAD_WITHIN = 6  # sentences; a dateline further down is not the head of the story
ENOUGH_BELOW = 2  # paragraphs under a picture that only its form tells
STANDFIRST = 1  # sentences before a dateline that names no agency: further down it is a caption's
NAME = re.compile(r"(?<=[\w,;’'(] )[^\W\d_a-z][\w’'-]{3,}")  # a longer name within a sentence
SHOWN = 0.6  # share of a caption's longer words, or of its names, that its story has
SAME_MATTER = 0.25  # share of the longer words of what follows that stand above it
SHORTEST = 30  # signs of a standfirst
STEM = 5  # letters of a word: "rouvre" and "rouvrir" are one
LONGEST_BRIEF, STRANGER_BRIEF = 220, 0.25  # signs of another's brief over a story; share as below
STRANGER = 0.2  # share of the longer words of another story's headline that the story has
ARCHIVED = re.compile(r"\W*(?i:archives?)\b")  # "Archives : un entretien" may lead to another story
SHORTEST_PICTURE = 20  # signs of a caption below the sign-off
CLOSED_AFTER = 3  # paragraphs of a story that its makers' names may close
SENTENCES = 0.7  # share of a story's paragraphs that are sentences; headlines stand between other stories'
SHARE_BELOW = 0.4  # of a story's length: so much of others may follow it at most


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
            return [*_before_lead([*items[:index], *split[:-1]], below), *below]
        if item.kind is Kind.TEXT and not is_page_shaped(item.text):
            seen += 1
            sentences += is_sentence(item.text)
    first = next(
        (index for index, item in enumerate(items) if item.kind is Kind.TEXT and is_sentence(item.text)), 0
    )
    return [*_before_lead(items[:first], items[first:]), *items[first:]]


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


def _before_lead(items: Sequence[Item], story: Sequence[Item]) -> list[Item]:
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
        if item.kind is Kind.TEXT:
            is_other = is_other or _is_of_others(item.text, told)
            is_other = is_other or (
                not is_page_shaped(item.text) and is_of_another(item.text, story, is_one_of_several=loose > 1)
            )
            is_loose = is_other or after_link or texts > 0 or len(item.text) < SHORTEST
            is_link = is_loose if not is_sentence(item.text) else _is_others_brief(item.text, told)
            texts += not is_link
            result.append(replace(item, kind=Kind.TEASER) if is_link else item)
        else:
            after_link = item.kind in (Kind.HEADING, Kind.ASIDE) and (
                item.kind is Kind.HEADING or not re.search(r"\w{3,} \w", item.text)
            )
            result.append(replace(item, kind=Kind.ASIDE) if item.kind is Kind.HEADING else item)
    return result


def _is_others_brief(text: str, told: set[str]) -> bool:
    """Whether a short text over a story names people whom the story does not, and has few of its words."""
    if len(text) > LONGEST_BRIEF:
        return False
    words = {word[:STEM] for word in fold(text).split() if len(word) > 3}
    names = {word[:STEM] for name in NAME.findall(text) for word in fold(name).split() if len(word) > 3}
    return len(names) > 1 and not names & told and len(words & told) <= STRANGER_BRIEF * len(words)


def _is_of_others(text: str, told: set[str]) -> bool:
    """Whether a line has names, and hardly a word of what is told below it."""
    words = {word[:STEM] for word in fold(text).split() if len(word) > 3}
    names = {word[:STEM] for name in NAME.findall(text) for word in fold(name).split()}
    return len(names) > 1 and not names & told and len(words & told) <= STRANGER * len(words)


def with_end(items: Sequence[Item], language: Language, vocabulary: Vocabulary) -> list[Item]:
    """Cuts what follows the sign-off, the heading of the related stories, or the story's last paragraph."""
    if not items:
        return []
    rules = vocabulary.furniture
    lead = next((index for index, item in enumerate(items) if item.head), 0)
    if not any(item.head for item in items):
        first = _first_told(items, rules, language.phrases)
        items = [*above_lead(items[:first], items[first].text, rules, language.phrases), *items[first:]]
    heading = next((i for i, item in enumerate(items) if i >= lead and item.kind is Kind.HEADING), len(items))
    parts = [part for item in items[lead:heading] for part in _signed(item, language, rules)]
    story = without_copy_of_lead(without_codes(parts, language))
    found = (
        _sign_off(story, rules),
        _closed(story),
        first_teaser(story, rules, vocabulary.countries[language.code].name_words),
        first_listed(story, rules),
        last_in_the_present(story, rules, language.phrases),
        _next_dateline(story, language, vocabulary),
    )
    end = min((end for end in found if end is not None), default=len(story))
    told = without_briefs(without_links(without_foot(story[:end], rules), rules), rules, language.phrases)
    told = without_others(told, rules)
    return [
        *above_lead(items[:lead], items[lead].text, rules, language.phrases),
        *without_lone(without_pictures(told, rules, language.phrases), rules),
        *_teasers(below_story([*story[end:], *items[heading:]], rules, language.phrases), story[:end]),
    ]


def _first_told(items: Sequence[Item], rules: FurnitureRules, phrases: PhraseRules | None) -> int:
    """
    Returns the place of the story's first sentence, or 0.

    Over it may stand one with a picture's form, and no verb or no day, where the lead tells of what is over.
    """
    told = [i for i, item in enumerate(items) if item.kind is Kind.TEXT and is_sentence(item.text)]
    if len(told) <= ENOUGH_BELOW:
        return told[0] if told else 0
    first, *below = (items[i].text for i in told[: ENOUGH_BELOW + 1])
    is_told_of = phrases is not None and phrases.untold.say(first)
    is_noun = is_phrase(first, phrases) and not is_told_of
    is_picture = has_form(first, rules, phrases) and (is_noun or not DIGIT.search(first))
    enough = any if is_noun else all
    return told[1] if is_picture and enough(is_over(text, rules) for text in below) else told[0]


def _sign_off(items: Sequence[Item], rules: FurnitureRules) -> int | None:
    """Returns the place behind the sign-off that ends the story, or None where none does."""
    texts = 0
    for index, item in enumerate(items):
        texts += item.kind is Kind.TEXT
        following = items[index + 1 :]
        is_last = not (following and following[0].kind is Kind.SIGN_OFF)
        if not item.rule or item.kind is not Kind.SIGN_OFF or not texts or not is_last or _goes_on(following):
            continue
        if item.rule.name == SOURCE and any(each.kind is Kind.TEXT for each in following):
            continue  # of a paragraph, or of its figures
        if _is_over_story(items[:index], following):
            continue
        is_alone = index > 0 and items[index - 1].line < item.line
        is_listed = is_list_to_the_end(items[:index], following, item.line, rules)
        if not is_alone or is_listed or not _tells_on(items[:index], following):
            return index + 1
    return None


def _is_over_story(above: Sequence[Item], below: Sequence[Item]) -> bool:
    """Whether a wire's name stands under a picture on top: nearly all is told below it, in sentences."""
    before, behind = ([each for each in part if each.kind is Kind.TEXT] for part in (above, below))
    told = [each for each in behind if is_sentence(each.text)]
    if len(before) >= CLOSED_AFTER or len(told) < CLOSED_AFTER or len(told) < SENTENCES * len(behind):
        return False
    return sum(len(each.text) for each in before) < SHARE_BELOW * sum(len(each.text) for each in told)


def _closed(items: Sequence[Item]) -> int | None:
    """
    Returns the place behind the newsroom's hands in brackets, "(Reporting by …)", or its desk's codes, which
    close a story.

    None where more than a page's last lines follow: then they stand under a standfirst or a picture.
    """
    # Texts above each place, and their signs.
    texts = [0, *accumulate(item.kind is Kind.TEXT for item in items)]
    told = [0, *accumulate(len(item.text) * (item.kind is Kind.TEXT) for item in items)]
    for place, item in enumerate(items):
        is_hands = item.kind is Kind.BYLINE and item.text[0] in "([*"
        if not is_hands and (item.kind is not Kind.SIGN_OFF or item.rule):
            continue
        below = told[-1] - told[place]
        if place + 1 < len(items) and texts[place] >= CLOSED_AFTER and below < SHARE_BELOW * told[place]:
            return place + 1
    return None


def _next_dateline(items: Sequence[Item], language: Language, vocabulary: Vocabulary) -> int | None:
    """Returns the place of a headline with a dateline of its own under it, or None."""
    texts = [index for index, item in enumerate(items) if item.kind is Kind.TEXT]
    for above, index in pairwise(texts[1:]):
        if is_sentence(items[above].text) and not is_bracketed(items[above].text):
            continue
        head = read_dateline(Paragraph(items[index].line, items[index].text), language, vocabulary)
        is_again = head is not None and any(head.rest == item.text for item in items[:index])
        if head and head.agency and not is_again:
            return above
    return None


def _tells_on(above: Sequence[Item], below: Sequence[Item]) -> bool:
    """Whether a wire's name alone on a line signs a picture: sentences follow it, of the same matter."""
    texts = [item for item in below if item.kind is Kind.TEXT]
    if len(texts) < 2 or not all(is_sentence(item.text) for item in texts):
        return False
    told = set(fold(" ".join(item.text for item in above)).split())
    words = {word for item in texts for word in fold(item.text).split() if len(word) > 3}
    return len(words & told) >= SAME_MATTER * len(words)


def _goes_on(items: Sequence[Item]) -> bool:
    """Some wires sign above a picture and go on below it, to sign once more: only sentences stand between."""
    texts = list(takewhile(lambda item: item.kind is not Kind.SIGN_OFF, items))
    is_signed = len(texts) < len(items)
    told = [item for item in texts if item.kind is Kind.TEXT]
    return is_signed and bool(told) and all(is_sentence(item.text) for item in told)


def _teasers(items: Sequence[Item], story: Sequence[Item]) -> list[Item]:
    """What follows the end; a stamp, a by-line or a picture of the story's own is still the story's."""
    if not items:
        return []
    result: list[Item] = []
    is_own = True
    for place, item in enumerate(items):
        is_page = item.kind is Kind.TEXT and is_page_shaped(item.text)  # "Presse Valmora/Fin"
        shows = _shows(item, story) or _is_last_picture(items, place)
        is_own = is_own and (item.kind in OF_STORY or shows or is_page)
        # Only the story's own pictures stand under a copy of its headline.
        is_picture = item.kind is Kind.TITLE or (
            item.kind is Kind.CAPTION and bool(result) and result[-1].kind is Kind.TITLE
        )
        is_kept = (is_own and not is_page) or is_picture or item.kind is Kind.HEADING
        result.append(item if is_kept else replace(item, kind=Kind.TEASER, caption=None))
    return result


def _is_last_picture(items: Sequence[Item], place: int) -> bool:
    """
    Whether a picture below the sign-off has no headline under it: another story's would have.

    The heading of the related stories may follow, or a link that is marked as one.
    """
    caption = items[place].caption
    if caption is None or len(caption.text) < SHORTEST_PICTURE or caption.text.isupper():
        return False
    is_labelled = caption.text != items[place].text and not ARCHIVED.match(items[place].text)
    if caption.text[-1] != "." and not (caption.credit or is_labelled):
        return False
    below = (item for item in items[place + 1 :] if item.kind not in (*OF_STORY, Kind.CAPTION))
    first = next(below, None)
    return first is None or first.kind in (Kind.HEADING, Kind.ASIDE) or first.text.isupper()


def _shows(item: Item, story: Sequence[Item]) -> bool:
    """Whether a picture under the sign-off is the story's: its words stand there."""
    if item.kind is not Kind.CAPTION or item.caption is None:
        return False
    told = set(fold(" ".join(each.text for each in story)).split())
    words = {word for word in fold(item.caption.text).split() if len(word) > 3}
    names = {name for each in NAME.findall(item.caption.text) for name in fold(each).split()}
    return any(
        len(own) > few and len(own & told) >= SHOWN * len(own) for own, few in ((words, 3), (names, 2))
    )


def _signed(item: Item, language: Language, rules: FurnitureRules) -> list[Item]:
    """Returns the text without its sign-offs ("… ./. - VNA" has two), and these."""
    text = item.text
    signs: list[Item] = []
    if item.kind is not Kind.TEXT or PLAIN_END.search(text, max(0, len(text) - 30)):
        return [item]
    for _ in range(3):
        found = rules.any_sign_off.first_at_end(text, LONGEST_SIGN_OFF)
        if found is None:
            break
        match, rule = found
        signs.append(Item(Kind.SIGN_OFF, item.line, match[0].strip(), rule))
        text = text[: match.start()].rstrip()
    if not signs and (tail := tail_of(text, language)):
        signs.append(Item(Kind.SIGN_OFF, item.line, text[tail:]))
        text = text[:tail].rstrip()
    if not signs:
        return [item]
    byline = furniture_item(Piece(item.line, text), rules) if text else None
    is_name = bool(NAME_LINE.match(text)) and is_makers(text, rules)
    rest = replace(item, text=text)
    if is_name or (byline and byline.kind is Kind.BYLINE):
        rest = byline or replace(rest, kind=Kind.BYLINE)
    return [*([rest] if text or item.head else []), *signs[::-1]]
