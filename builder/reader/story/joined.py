"""
Parts captions from the paragraphs that a page ran together with them: "… a-t-il dit.Un quai. Photo : VNA".

What tells of something as over is the story's. One sentence with a credit behind it is a caption's; without a
credit it is one where the page lost the space, too, and the sentence shows something.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from builder.reader.story.captions import LONGEST, Piece, credit_at_end, read_caption, shown
from builder.reader.story.items import is_sentence
from builder.reader.story.rules import FurnitureRules, PhraseRules
from builder.reader.story.scenes import TWO_SENTENCES, has_form, is_news, is_over

# Where a sentence ends and something follows; not behind "M." or an initial. It opens with a plain sign: that
# is looked for five times as fast.
BETWEEN_SENTENCES = re.compile(
    r" (?:(?<=[^\W\d_]{2}[.!?…] )|(?<=[»”\")%\d][.!?…] )|(?<=[.!?…][»”\")] ))"
    r"(?=[^\W\d_a-z]|[(\[«“\"*>→•–-])"
)
LOST_SPACE = re.compile(  # "… a-t-il dit.Des dockers"
    r"[.!?»”](?=(?:[«“] ?)?[A-ZÀ-Þ][a-zß-ÿ’' .])"
    r"(?:(?<=[a-zß-ÿ]{2}[.!?])|(?<=[A-Z\d]{2}[.!?])|(?<=[.!?][»”]))"
)
# A capital within a word: "Une vue du portLe maire".
GLUED_WORD = re.compile(r"([A-ZÀ-Þ](?<=[a-zß-ÿ]{3}.)[a-zß-ÿ]*)(?![^\W\d_])")
# Where a label may stand behind a paragraph.
LABEL_AT = re.compile(r"(?:[.!?…»”\")] ?| )(?=[^\W\d_a-z(\[][^:|–\n]{1,24}[:|–])")
# A bracket, a wire's initials behind a sign, or a stroke between names that may close a credit, with a
# sentence behind it: "© VNA Le maire", "Anna Vella/AFP Le maire", "AFP PHOTO / ANNA VELLA Le maire".
_SENTENCE = r"(?: (?=[A-ZÀ-Þ][a-zß-ÿ’'])|(?=[A-ZÀ-Þ][a-zß-ÿ’']))"
BRACKET = re.compile(
    r"[)\]] ?(?=[«\"“]?[A-ZÀ-Þ])"
    rf"|(?<=[a-zß-ÿ.)] )© ?[A-Z]{{2,8}}?{_SENTENCE}|(?<=[a-zß-ÿ]/)[A-Z]{{2,8}}?{_SENTENCE}"
    rf"|(?<=PHOTO)(?: [A-Z]{{2,8}})? ?/ ?[A-ZÀ-Þ’'-]{{2,}}(?: [A-ZÀ-Þ’'-]{{2,}}){{0,3}}?{_SENTENCE}"
)
BEGINNING = 330  # signs of a paragraph in which a caption may stand before it
SHORTEST, SHORTEST_REST = 20, 60  # signs of a caption before a paragraph, and of the paragraph
LONGEST_SIGN = 40  # signs of the end that signs a story
SHORTEST_SHOWN = 12  # signs of one whose credit is sure
LONGEST_CAPTION = 250  # signs of several sentences under a picture that tell of nothing as over
# "Photo : VNA ensemble": names behind a colon, then small letters; "étudient Vue": a capital behind these.
NAMES_THEN_SMALL = re.compile(r": ?[A-ZÀ-Þ][\w/.-]*(?: [A-ZÀ-Þ][\w/.-]*){0,3}\)? (?=[a-zß-ÿ])")
SMALL_THEN_CAPITAL = re.compile(r"(?<=[a-zß-ÿ] )[A-ZÀ-Þ](?=[a-zß-ÿ’'])")
LONGER = 120  # signs: a longer sentence that tells of what is over is the story's


def parted(piece: Piece, rules: FurnitureRules, phrases: PhraseRules | None) -> list[Piece]:
    """Returns the parts of a paragraph: a caption before it, the story's share, a caption in it or behind."""
    text = piece.text
    if within := _within(text, rules, phrases):
        start, end = within
        told = replace(piece, text=f"{text[:start].rstrip()} {text[end:].lstrip()}")
        return [told, replace(piece, text=text[start:end].strip(), is_caption=True)]
    lost = [match.end() for match in LOST_SPACE.finditer(text)]
    start = _behind_caption(text, lost, rules, phrases) or _behind_label(text, lost, rules)
    before = [replace(piece, text=text[:start].strip(), is_caption=True)] if start else []
    rest = text[start:].lstrip()
    lost = [place - start for place in lost if place > start]
    cut = _before_caption(rest, lost, rules, phrases)
    if cut is None:
        return [*before, replace(piece, text=rest)] if before else [piece]
    caption = replace(piece, text=rest[cut:].strip(), is_caption=True)
    return [*before, replace(piece, text=rest[:cut].strip()), caption]


def _within(text: str, rules: FurnitureRules, phrases: PhraseRules | None) -> tuple[int, int] | None:
    """
    Returns where a caption begins and ends that a page set into a sentence: "… étudient Vue de la séance.
    Photo : VNA ensemble l'irrigation …".

    Small letters stand before it and behind its credit, and enough of the story on both sides.
    """
    if not is_sentence(text):
        return None
    for match in NAMES_THEN_SMALL.finditer(text, SHORTEST_REST, max(0, len(text) - SHORTEST)):
        end = match.end()
        credit = credit_at_end(text[:end].rstrip(), rules)
        giver = (credit and credit.giver) or ""
        if credit is None or not credit.start or giver.lower() in (phrases.articles if phrases else ()):
            continue  # "Photo : Le maire"
        before = text[: credit.start].rstrip(" (")
        starts = [
            found.start() for found in SMALL_THEN_CAPITAL.finditer(before, max(0, len(before) - LONGER))
        ]
        for start in reversed(starts):
            words = before[start:]
            is_one = words[-1:] == "." and not TWO_SENTENCES.search(words)
            if is_one and (rules.any_picture_word.search(words) or has_form(words, rules, phrases)):
                return start, end
    return None


def _behind_caption(
    text: str, lost: Sequence[int], rules: FurnitureRules, phrases: PhraseRules | None
) -> int:
    """Returns where the story begins behind a caption, or 0."""
    end = min(BEGINNING, len(text) - SHORTEST_REST)
    has_bracket = end > SHORTEST and any(sign in text for sign in ")]©/")
    for match in BRACKET.finditer(text, SHORTEST_SHOWN, end) if has_bracket else ():
        before = text[: match.end()].rstrip()
        credit = credit_at_end(before, rules, is_shown=True)
        words = before[: credit.start].rstrip(" ([|–—-") if credit else ""
        if len(words) < SHORTEST_SHOWN or TWO_SENTENCES.search(words) or is_over(words, rules):
            continue
        if words[-1] == "." and len(words) >= SHORTEST:
            return match.end()
        is_shown = rules.any_picture_word.search(words) or has_form(words, rules, phrases)
        if is_shown and credit_at_end(before, rules):
            return match.end()
    if lost and lost[0] < end and _shows(text[: lost[0]], rules, phrases):
        return lost[0]
    return _behind_glued_word(text, end, rules, phrases)


def _behind_glued_word(text: str, end: int, rules: FurnitureRules, phrases: PhraseRules | None) -> int:
    """Returns where the story begins behind a caption without its full stop, "Une vue du portLe maire …"."""
    for match in GLUED_WORD.finditer(text, SHORTEST_SHOWN, end) if phrases else ():
        if phrases and match[1].lower() in phrases.articles:
            return match.start(1) if has_form(text[: match.start(1)], rules, phrases) else 0
    return 0


def _behind_label(text: str, lost: Sequence[int], rules: FurnitureRules) -> int:
    """Returns where the story begins behind a labelled caption of one sentence, "Photo : le bac.", or 0."""
    if len(text) < SHORTEST + SHORTEST_REST or not rules.any_caption_label.match(text):
        return 0
    first = next(BETWEEN_SENTENCES.finditer(text, SHORTEST), None)
    cut = min((*lost, *([first.start()] if first else [])), default=0)
    is_glued, rest = cut in lost, text[cut:]
    is_rest = len(rest) > (SHORTEST_REST if is_glued else LONGER) and (is_glued or is_over(rest, rules))
    is_told = cut > LONGER and is_over(text[:cut], rules)
    is_caption = cut and not is_told and read_caption(Piece(0, text[:cut]), rules)
    return cut if is_caption and is_rest else 0


def _before_caption(
    text: str, lost: Sequence[int], rules: FurnitureRules, phrases: PhraseRules | None
) -> int | None:
    """Returns where the story ends in a paragraph that a caption closes, or None."""
    if labelled := _before_label(text, rules):
        return labelled
    if not lost and (text[-1] == "." or credit_at_end(text[-LONGEST:], rules, is_shown=True) is None):
        return None
    if rules.wire_ends.say(text[-LONGEST_SIGN:]) and rules.any_sign_off.search(text):
        return None
    cuts = sorted({*lost, *(match.start() for match in BETWEEN_SENTENCES.finditer(text))})
    for cut in reversed(cuts[-3:]):
        head, tail, is_glued = text[:cut], text[cut:].strip(), cut in lost
        if _tells_apart(head, tail, rules, phrases, is_glued=is_glued) and _is_caption(
            tail, rules, phrases, is_glued=is_glued
        ):
            return cut
    if text[-1] == "." or not (caption := read_caption(Piece(0, text), rules)):
        return None
    return _behind_what_is_told(text, caption.text, cuts, rules)


def _before_label(text: str, rules: FurnitureRules) -> int:
    """Returns where the story ends before a labelled caption, "… a-t-il dit. Photo : le bac.", or 0."""
    for match in LABEL_AT.finditer(text, max(SHORTEST_REST, len(text) - BEGINNING)):
        tail = text[match.end() :]
        if rules.any_caption_label.match(tail):
            caption = read_caption(Piece(0, tail), rules)
            return match.end() if caption and caption.text else 0
    return 0


def _tells_apart(
    head: str, tail: str, rules: FurnitureRules, phrases: PhraseRules | None, *, is_glued: bool
) -> bool:
    """
    Whether what stands before a caption is the story's: it tells of what is over.

    Before one with a sure credit it is so too where it tells news, or shows nothing and the caption does, or
    is glued to it.
    """
    if len(head) < LONGEST and rules.any_picture_word.search(head):
        return False
    if len(head) > LONGEST_CAPTION or is_over(head, rules):
        return True
    if not read_caption(Piece(0, tail), rules):
        return False
    is_apart = is_glued or (len(head) >= SHORTEST_REST and _shows(tail, rules, phrases))
    return is_news(head, rules, phrases) or (is_apart and not has_form(head, rules, phrases))


def _shows(tail: str, rules: FurnitureRules, phrases: PhraseRules | None) -> bool:
    """Whether one sentence has a picture's words or form, whatever its credit."""
    words = shown(tail, rules).text
    return rules.any_picture_word.search(words) or has_form(words, rules, phrases)


def _is_caption(tail: str, rules: FurnitureRules, phrases: PhraseRules | None, *, is_glued: bool) -> bool:
    """Whether a paragraph's end is one sentence with its credit, or was glued to it and shows something."""
    if len(tail) > LONGEST:
        return False
    sure = read_caption(Piece(0, tail), rules)
    credit = None if sure else credit_at_end(tail, rules, is_shown=True)
    words = sure.text if sure else tail[: credit.start].rstrip(" (|–—-") if credit else tail
    shortest = SHORTEST_SHOWN if credit or sure else SHORTEST
    if len(words) < shortest or TWO_SENTENCES.search(words) or LOST_SPACE.search(words):
        return False
    if sure and rules.any_picture_word.search(words):
        return True
    if sure and is_glued and len(words) <= LONGER and not rules.any_told_word.search(words):
        return True  # the lost space tells where the credit's caption begins, whatever it tells
    return not is_over(words, rules) and (
        sure is not None or ((credit is not None or is_glued) and has_form(words, rules, phrases))
    )


def _behind_what_is_told(text: str, caption: str, cuts: Sequence[int], rules: FurnitureRules) -> int | None:
    """Returns the end of the last sentence before a credit that tells of what is over, or None."""
    if not caption or not text.startswith(caption):
        return None
    ends = [*(cut for cut in cuts if cut < len(caption)), len(caption)]
    told = [end for start, end in pairwise([0, *ends]) if _tells(caption[start:end], rules)]
    if not told:
        return None
    return told[-1] if told[-1] < len(caption) or len(caption) > LONGER else None


def _tells(sentence: str, rules: FurnitureRules) -> bool:
    is_past = rules.any_past_word.search(sentence) and not rules.any_picture_word.search(sentence)
    return rules.any_told_word.search(sentence) or is_past
