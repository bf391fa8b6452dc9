"""
Finds the captions that a credit shows only by where it stands: on the line below, or without a label.

"Anna Vella/AFP" signs a story as well as a picture. It is a picture's where the story goes on below, and
what stands before it is one sentence that tells of nothing as over.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice, pairwise, takewhile

from builder.content.article import Caption
from builder.reader.seed import Paragraph
from builder.reader.story import scenes
from builder.reader.story.captions import PLAIN_END, Piece, bare_credit, read_caption
from builder.reader.story.dateline import read_dateline
from builder.reader.story.items import ENTRY, LETTER, Item, Kind, is_sentence
from builder.reader.story.lineshapes import DAY
from builder.reader.story.pairs import stems_of
from builder.reader.story.rules import FurnitureRules, PhraseRules
from builder.reader.story.scenes import TWO_SENTENCES
from builder.reader.vocabulary import Language, Vocabulary
from builder.text import fold

LONGEST_OVER_LEAD = 400  # signs of a picture's words above the lead
NEAR_LEAD = 2  # texts below them, the lead among these
SHORTEST = 25  # signs of a caption
FEW, SAME_MATTER = 2, 0.2  # longer words, and their share, that a story's next paragraph has of it
SHORTEST_WORDS = 4  # signs of any: an article alone is what a page left of a day
EARLY = 2  # sentences; further down a wire's name alone under one signs the story
OVER_STORY = 2  # lines of a dateline's own
FOLLOWS = 60  # signs of a story that goes on behind a wire's name
AGAIN = 0.7  # share of a caption's longer words that the lead below it says again
LONGEST_TOLD = 120  # signs; a longer sentence under a credit that tells of what is over is the story's
LONGEST_BELOW = 400  # signs of a caption under its credit


def with_credits(items: Sequence[Item], language: Language, vocabulary: Vocabulary) -> list[Item]:
    """
    Gives a credit on a line of its own to the caption above it, or to the one just below.

    A credit without a label shows the caption that it ends, or that stands above it.
    """
    rules = vocabulary.furniture
    result: list[Item] = []
    blank_between = any(b.line > a.line + 1 for a, b in pairwise(items))
    loose: Item | None = None
    told = counted = 0  # sentences among those of the result that change no more
    for index, item in enumerate(items):
        while counted < len(result) - 1:
            told += _is_told(result[counted])
            counted += 1
        is_early = told + (bool(result) and _is_told(result[-1])) <= EARLY
        bare = _unlabelled(items, index, language, vocabulary, is_early=is_early)
        credit = bare or item.caption or _reserved(item, result, items, index, rules)
        if credit is None or credit.text:
            caption = bare or _with_credit_of(loose, item) or _under_credit(loose, items, index, rules)
            result.append(replace(item, kind=Kind.CAPTION, caption=caption) if caption else item)
            loose = None
            continue
        # "+ -", with which a page makes its letters larger, may stand between.
        place = -2 if len(result) > 1 and not LETTER.search(result[-1].text) else -1
        above = result[place] if result else None
        is_again = _is_said_again(items, index)
        if is_again or (not bare and _stands_below(items, index)):
            loose = None if is_again else replace(item, caption=credit)
            result.append(replace(item, kind=Kind.PAGE, caption=None))
            continue
        if above and _is_the_lead_s(above, item, items[index + 1 :], language, vocabulary):
            result[place] = replace(above, kind=Kind.CAPTION, caption=Caption(above.text, credit.credit))
        elif above and (
            _may_be_caption(
                above,
                item,
                rules,
                language.phrases,
                len(result) == 1,
                blank_between and not _is_within(above, items, index, rules),
                is_bare=bool(bare),
                is_early=is_early,
            )
            or _may_be_named(above, item, rules, language, is_early=is_early)
            or _is_under_its_double(result[:place], above, rules, language)
        ):
            text = above.caption.text if above.caption else above.text
            result[place] = replace(above, kind=Kind.CAPTION, caption=Caption(text, credit.credit))
        elif bare and "/" not in item.text:
            result.append(item)
            continue
        else:
            loose = replace(item, caption=credit)
        result.append(replace(item, kind=Kind.PAGE, caption=None))
    return result


def _is_told(item: Item) -> bool:
    return item.kind is Kind.TEXT and is_sentence(item.text)


def _unlabelled(
    items: Sequence[Item], index: int, language: Language, vocabulary: Vocabulary, *, is_early: bool
) -> Caption | None:
    """Returns the credit without a label that a line is or ends with; none signs a story or opens it."""
    item, rules = items[index], vocabulary.furniture
    bare = _bare(item, rules)
    if bare and bare.text and not is_early and item.text.endswith(f"{bare.text} {bare.credit}"):
        # So a story is signed; but a wire before its photographer, far above the end, signs a picture, and so
        # does whoever stands behind words with a picture's form, or before more of the same matter.
        first, _, rest = (bare.credit or "").partition("/")
        is_picture = rest and first.strip().upper() in vocabulary.agencies and _is_far(items, index)
        is_picture = is_picture or _has_form(bare, rules, language)
        if not is_picture and not _goes_on_so(items, index):
            return None
    is_last = not is_early and not any(each.kind is Kind.TEXT for each in items[index + 1 :])
    if bare and bare.text and is_last and "/" in (bare.credit or "") and _has_form(bare, rules, language):
        return bare
    # Over the story a dateline may have lines of its own.
    far = range(1 + (OVER_STORY if is_early and bare and bare.text else 0))
    goes_on = bare and any(_goes_on(items, index + lines, rules) for lines in far)
    if bare and (not goes_on or _has_dateline(item, language, vocabulary)):
        return None
    if bare and not bare.text and not is_early and _is_over_dateline(items, index, language, vocabulary):
        return None  # it signs the story, under which another begins
    return bare


def _is_over_dateline(items: Sequence[Item], index: int, language: Language, vocabulary: Vocabulary) -> bool:
    """Whether the next paragraph opens with a dateline."""
    below = next((item for item in items[index + 1 :] if item.kind is Kind.TEXT), None)
    return below is not None and _has_dateline(below, language, vocabulary)


def _is_far(items: Sequence[Item], index: int) -> bool:
    """Whether much of a story follows, paragraph by paragraph."""
    told = [item for item in items[index + 1 :] if item.kind is Kind.TEXT and item.text != items[index].text]
    return len(told) > EARLY and all(is_sentence(item.text) for item in told[: EARLY + 1])


def _has_form(caption: Caption, rules: FurnitureRules, language: Language) -> bool:
    return scenes.has_form(caption.text, rules, language.phrases)


def _goes_on_so(items: Sequence[Item], index: int) -> bool:
    """Whether paragraphs alone follow, and have words of what stands above."""
    above = [item.text for item in items[:index] if item.kind is Kind.TEXT]
    below = [item.text for item in items[index + 1 :] if item.kind is Kind.TEXT]
    if not below or not all(is_sentence(text) for text in below):
        return False
    own = stems_of(below[0])
    return len(own & stems_of(" ".join(above))) >= max(FEW, SAME_MATTER * len(own))


def _is_the_lead_s(
    above: Item, credit: Item, below: Sequence[Item], language: Language, vocabulary: Vocabulary
) -> bool:
    """Whether the line over a credit says what the lead says, or stands over its dateline."""
    return _says_the_lead(above, credit, below) or _is_over_lead(above, credit, below, language, vocabulary)


def _is_said_again(items: Sequence[Item], index: int) -> bool:
    """Whether the line close below a credit ends with it once more: its picture's caption."""
    below = items[index + 1] if index + 1 < len(items) else None
    credit = items[index]
    return (
        below is not None
        and below.line == credit.line + 1
        and len(below.text) > len(credit.text)
        and below.text.endswith(credit.text)
    )


def _says_the_lead(above: Item, credit: Item, below: Sequence[Item]) -> bool:
    """Whether the sentence before a credit on its line is said again by the paragraph below."""
    lead = next((each for each in below if each.kind is Kind.TEXT), None)
    if above.kind is not Kind.TEXT or above.line != credit.line or lead is None:
        return False
    words = {word for word in fold(above.text).split() if len(word) > 3}
    again = words & set(fold(lead.text).split())
    return not TWO_SENTENCES.search(above.text) and len(again) >= AGAIN * len(words)


def _is_over_lead(
    above: Item, credit: Item, below: Sequence[Item], language: Language, vocabulary: Vocabulary
) -> bool:
    """Whether a dateline follows what stands on one line with a credit: then the story tells it not."""
    if above.kind is not Kind.TEXT or above.line != credit.line or len(above.text) > LONGEST_OVER_LEAD:
        return False
    if _has_dateline(above, language, vocabulary):
        return False
    texts = (item for item in below if item.kind is Kind.TEXT and item.text != above.text)
    return any(_has_dateline(item, language, vocabulary) for item in islice(texts, NEAR_LEAD))


def _is_within(above: Item, items: Sequence[Item], index: int, rules: FurnitureRules) -> bool:
    """Whether a page set a credit close between two paragraphs, the first of which tells of what is over."""
    below = items[index + 1] if index + 1 < len(items) else None
    is_close = below is not None and below.line == items[index].line + 1 and below.kind is Kind.TEXT
    return is_close and scenes.is_over(above.text, rules)


def _with_credit_of(loose: Item | None, item: Item) -> Caption | None:
    """Returns a caption with the credit that stands alone on the line above: some pages print it first."""
    if loose is None or loose.caption is None or item.kind is not Kind.CAPTION or item.caption is None:
        return item.caption if item.kind is Kind.CAPTION else None
    is_beside = item.line == loose.line + 1 and not item.caption.credit
    return replace(item.caption, credit=loose.caption.credit) if is_beside else item.caption


def _under_credit(
    loose: Item | None, items: Sequence[Item], index: int, rules: FurnitureRules
) -> Caption | None:
    """Returns the caption that stands close under its credit, with a blank line below, and tells nothing."""
    item, below = items[index], items[index + 1 : index + 2]
    if loose is None or loose.caption is None or item.line != loose.line + 1:
        return None
    if item.kind is Kind.CAPTION and item.caption and not item.caption.credit:
        return replace(item.caption, credit=loose.caption.credit)
    if item.kind is not Kind.TEXT or rules.any_told_word.search(item.text):
        return None
    is_apart = bool(below) and below[0].line > item.line + 1 and loose.line > 2
    is_told = (
        len(item.text) > LONGEST_TOLD
        and scenes.is_over(item.text, rules)
        and not rules.any_picture_word.search(item.text)
    )
    is_caption = (is_apart and is_shown(item.text, rules)) or (
        not is_told and _stands_below(items, index - 1)
    )
    return Caption(item.text, loose.caption.credit) if is_caption else None


def _stands_below(items: Sequence[Item], index: int) -> bool:
    """Whether a credit's caption is the one line close below: blank lines part the two from the rest."""
    if not 0 < index < len(items) - 2:
        return False
    above, credit, caption, next_item = items[index - 1 : index + 3]
    if caption.line != credit.line + 1 or len(caption.text) > LONGEST_BELOW:
        return False
    # "(à droite)" told the line below for a caption already, and the one above is a paragraph.
    shown = caption.caption if caption.kind is Kind.CAPTION and above.kind is Kind.TEXT else None
    is_apart = abs(credit.line - above.line) > 1 or _under(items, index)  # a stamp below may come first
    is_apart = is_apart or (shown is not None and not shown.credit)
    waits = above.kind is Kind.CAPTION and above.caption is not None and not above.caption.credit
    # What has no full stop does not go on into the paragraph below it.
    is_alone = next_item.line > caption.line + 1 or (
        not is_sentence(caption.text) and is_sentence(next_item.text)
    )
    return is_apart and not waits and (is_alone or _is_credit(next_item))


def _under(items: Sequence[Item], index: int) -> bool:
    """Whether the line above a credit is itself the caption of the credit over it."""
    return index > 1 and _is_credit(items[index - 2]) and items[index - 1].line == items[index - 2].line + 1


def _is_credit(item: Item) -> bool:
    return item.kind is Kind.CAPTION and item.caption is not None and not item.caption.text


def _reserved(
    item: Item, above: Sequence[Item], items: Sequence[Item], index: int, rules: FurnitureRules
) -> Caption | None:
    """
    Returns the credit in what looks like a page's last line, "© Anna Vella/Valmora Press Office".

    It is one close below a line that tells nothing, set apart within the story.
    """
    if item.kind is not Kind.PAGE or item.text[0] != "©" or len(above) < 2 or above[-1].kind is not Kind.TEXT:
        return None
    is_below = above[-1].line == item.line - 1 > above[-2].line + 1
    is_within = any(each.kind is Kind.TEXT and is_sentence(each.text) for each in above[:-1])
    if (
        not is_below
        or not is_within
        or not is_shown(above[-1].text, rules)
        or not _goes_on(items, index, rules)
    ):
        return None
    credit = read_caption(Piece(item.line, item.text), rules)
    return credit if credit and not credit.text else None


def _has_dateline(item: Item, language: Language, vocabulary: Vocabulary) -> bool:
    return read_dateline(Paragraph(item.line, item.text), language, vocabulary) is not None


def _goes_on(items: Sequence[Item], index: int, rules: FurnitureRules) -> bool:
    """Whether the story goes on below, and not another one's headline or the page's last word."""
    besides = (Kind.PAGE, Kind.TITLE, Kind.ASIDE, Kind.STAMP, Kind.BYLINE)
    below = [item for item in islice(items, index + 1, index + 8) if item.kind not in besides]
    if not below:
        return False
    pictures = takewhile(lambda each: each.kind is Kind.CAPTION or _bare(each, rules), below)
    below = below[sum(1 for _ in pictures) :]
    if not below:
        return False
    # A list of what the story tells may stand over its lead.
    below = [item for item in below if not ENTRY.match(item.text)] or below
    told = sum(len(item.text) for item in below if item.kind is Kind.TEXT)
    return below[0].kind is Kind.TEXT and is_sentence(below[0].text) and told >= FOLLOWS


def _bare(item: Item, rules: FurnitureRules) -> Caption | None:
    """Returns the caption that a credit without a label would end, without words where it stands alone."""
    text = item.text
    if item.kind is not Kind.TEXT or PLAIN_END.search(text, max(0, len(text) - 30)):
        return None
    credit = bare_credit(text, rules)
    if credit is None:
        return None
    words = text[: credit.start].rstrip(" |([–—-,;/")
    if text[credit.start] in "([" and rules.wire_spelt.say(words):
        return None  # "selon l'agence de presse lao (KPL)"
    if words and (not is_shown(words, rules) or len(DAY.sub("", words)) < SHORTEST):
        return None  # "Publié le lundi 14 octobre 2030 | Valpresse" is hardly more than a day
    return Caption(words, credit.giver)


def is_shown(words: str, rules: FurnitureRules) -> bool:
    """Whether one sentence may say what a picture shows: nothing is told in it as over."""
    return scenes.is_shown(words, rules, SHORTEST)


def _may_be_named(
    above: Item, credit: Item, rules: FurnitureRules, language: Language, *, is_early: bool
) -> bool:
    """Whether one sentence over a credit names a thing and tells of it in a clause."""
    is_one = above.kind is Kind.TEXT and not TWO_SENTENCES.search(above.text)
    is_close = is_early and is_one and above.line < credit.line and len(above.text) <= LONGEST_BELOW
    return is_close and scenes.is_over_in_clause(above.text, rules, language.phrases)


def _is_under_its_double(
    over: Sequence[Item], above: Item, rules: FurnitureRules, language: Language
) -> bool:
    """Whether what tells those of a picture who cannot see it stands right over a sentence and its credit."""
    told = over[-1] if over else None
    if told is None or told.kind is not Kind.TEXT or above.kind is not Kind.TEXT:
        return False
    is_one = not TWO_SENTENCES.search(above.text) and len(above.text) <= LONGEST_BELOW
    if not is_one or not is_sentence(told.text) or rules.any_told_word.search(above.text):
        return False
    return is_shown(told.text, rules) and scenes.has_form(told.text, rules, language.phrases)


def _may_be_caption(
    above: Item,
    credit: Item,
    rules: FurnitureRules,
    phrases: PhraseRules | None,
    is_first: bool,
    blank_between: bool,
    *,
    is_bare: bool,
    is_early: bool,
) -> bool:
    if above.kind is Kind.CAPTION:
        return above.caption is not None and above.caption.credit is None
    if above.kind is not Kind.TEXT or rules.any_told_word.search(above.text) or ENTRY.match(above.text):
        return False
    if len(above.text) < SHORTEST_WORDS:
        return False
    if is_bare:
        is_near = credit.line == above.line + 1 and blank_between
        return (is_near or is_early) and is_shown(above.text, rules)
    if rules.any_sign_off.search(above.text, max(0, len(above.text) - 120)):
        return False
    if credit.line == above.line + 1 and blank_between:
        return len(above.text) <= 400
    if not is_early and scenes.is_news(above.text, rules, phrases):
        return False
    if (is_first and not is_shown(above.text, rules)) or TWO_SENTENCES.search(above.text):
        return False
    return len(above.text) <= 200 and not rules.any_past_word.search(above.text)
