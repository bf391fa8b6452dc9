"""
Finds where the story ends: its sign-off, the heading of the teasers, or another story.

What stands behind is set apart as teaser, never thrown away: nothing of a seed is lost in silence.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise, takewhile

from builder.reader.seed import Paragraph
from builder.reader.story.bareshots import is_bare_shot, with_bare_shots
from builder.reader.story.briefs import without_briefs
from builder.reader.story.captions import DIGIT, PLAIN_END, Piece
from builder.reader.story.codes import tail_of
from builder.reader.story.copies import without_copy_of_lead
from builder.reader.story.dateline import read_dateline
from builder.reader.story.foot import NAME_LINE, is_makers, without_codes, without_foot
from builder.reader.story.footlists import first_listed, is_list_to_the_end
from builder.reader.story.items import Item, Kind, furniture_item, is_sentence
from builder.reader.story.lead import NAME
from builder.reader.story.links import without_links
from builder.reader.story.lone import names_of, without_lone
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
OF_STORY = (Kind.STAMP, Kind.BYLINE, Kind.PAGE, Kind.SIGN_OFF)  # what may stand under its sign-off
ENOUGH_BELOW = 2  # paragraphs under a picture that only its form tells
SHOWN = 0.6  # share of a caption's longer words, or of its names, that its story has
SAME_MATTER = 0.25  # share of the longer words of what follows that stand above it
OF_PAGE, MOST_SOLD = (Kind.PAGE, Kind.ASIDE), 4  # lines of what a page sells
FEWEST_NAMES = 2  # of the story, in what goes on below an end that is the page's
ARCHIVED = re.compile(r"\W*(?i:archives?)\b")  # "Archives : un entretien" may lead to another story
FEW_IN_A_ROW = 2  # words and one more that a caption has as the story has them
SHORTEST_PICTURE = 20  # signs of a caption below the sign-off
CLOSED_AFTER = 3  # paragraphs of a story that its makers' names may close
SENTENCES = 0.7  # share of a story's paragraphs that are sentences; headlines stand between other stories'
SHARE_BELOW = 0.4  # of a story's length: so much of others may follow it at most


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
    story = with_bare_shots(story, rules, language.phrases)
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
        *_teasers(
            below_story([*story[end:], *items[heading:]], rules, language.phrases),
            story[:end],
            rules,
            language.phrases,
        ),
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
        if _is_over_story(items[:index], following) or _closes_a_block(items[:index], item.line, following):
            continue
        is_alone = index > 0 and items[index - 1].line < item.line
        is_listed = is_list_to_the_end(items[:index], following, item.line, rules)
        if not is_alone or is_listed or not _tells_on(items[:index], following):
            return index + 1
    return None


def _closes_a_block(above: Sequence[Item], line: int, below: Sequence[Item]) -> bool:
    """
    Whether an end stands close under the page's own lines, as "[END]" does under what it sells.

    A sentence with names of the story follows.
    """
    close = [each for place, each in enumerate(reversed(above[-MOST_SOLD:]), 1) if each.line == line - place]
    sold = list(takewhile(lambda each: each.kind in OF_PAGE or not is_sentence(each.text), close))
    if not any(each.kind in OF_PAGE for each in sold):
        return False
    text = next((each.text for each in below if each.kind is Kind.TEXT), "")
    told = set(fold(" ".join(each.text for each in above if each.kind is Kind.TEXT)).split())
    return is_sentence(text) and len(names_of(text) & told) >= FEWEST_NAMES


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


def _teasers(
    items: Sequence[Item], story: Sequence[Item], rules: FurnitureRules, phrases: PhraseRules | None
) -> list[Item]:
    """What follows the end; a stamp, a by-line or a picture of the story's own is still the story's."""
    if not items:
        return []
    result: list[Item] = []
    is_own = True
    for place, item in enumerate(items):
        is_page = item.kind is Kind.TEXT and is_page_shaped(item.text)  # "Presse Valmora/Fin"
        shows = _shows(item, story) or _is_last_picture(items, place) or is_bare_shot(item, rules, phrases)
        shows = shows or _is_printed_twice(items, place, story)
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
    is_alone = place + 1 < len(items) and items[place + 1].kind is Kind.HEADING
    if caption.text[-1] != "." and not (caption.credit or is_labelled or is_alone):
        return False
    below = (item for item in items[place + 1 :] if item.kind not in (*OF_STORY, Kind.CAPTION))
    first = next(below, None)
    return first is None or first.kind in (Kind.HEADING, Kind.ASIDE) or first.text.isupper()


def _is_printed_twice(items: Sequence[Item], place: int, story: Sequence[Item]) -> bool:
    """
    Whether a caption with its credit stands twice under a story, as a page prints it for those who cannot see
    the picture, and has one of the story's names.
    """
    caption, beside = items[place].caption, (*items[max(0, place - 1) : place], *items[place + 1 : place + 2])
    if caption is None or not caption.credit or all(each.text != items[place].text for each in beside):
        return False
    told = set(fold(" ".join(each.text for each in story)).split())
    return any(not told.isdisjoint(fold(name).split()) for name in NAME.findall(caption.text))


def _shows(item: Item, story: Sequence[Item]) -> bool:
    """Whether a picture under the sign-off is the story's: its words stand there."""
    if item.kind is not Kind.CAPTION or item.caption is None:
        return False
    whole, own_words = fold(" ".join(each.text for each in story)), fold(item.caption.text)
    if own_words.count(" ") >= FEW_IN_A_ROW and f" {own_words} " in f" {whole} ":
        return True
    told = set(whole.split())
    words = {word for word in own_words.split() if len(word) > 3}
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
