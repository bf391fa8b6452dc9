"""
Parts captions from the paragraphs that a page ran together with them: "… a-t-il dit.Un quai. Photo : VNA".

What tells of something as over is the story's. One sentence with a credit behind it is a caption's; without a
credit it is one where the page lost the space, too, and the sentence shows something.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from builder.reader.story.captions import LONGEST, Piece, credit_at_end, read_caption
from builder.reader.story.rules import FurnitureRules, PhraseRules
from builder.reader.story.scenes import TWO_SENTENCES, has_form, is_over

# Where a sentence ends and something follows; not behind "M." or an initial.
BETWEEN_SENTENCES = re.compile(
    r"(?:(?<=[^\W\d_]{2}[.!?…])|(?<=[»”\")%\d][.!?…])|(?<=[.!?…][»”\")])) (?=[^\W\d_a-z]|[(\[«“\"*>→•–-])"
)
LOST_SPACE = re.compile(
    r"[.!?»”](?=[A-ZÀ-Þ][a-zß-ÿ’' .])(?:(?<=[a-zß-ÿ]{2}[.!?])|(?<=[.!?][»”]))"  # "… a-t-il dit.Des dockers"
)
# A bracket, or a wire's initials behind a sign, that may close a credit, with a sentence behind it.
BRACKET = re.compile(r"[)\]] ?(?=[«\"“]?[A-ZÀ-Þ])|(?<=[a-zß-ÿ.)] )© ?[A-Z]{2,8} (?=[A-ZÀ-Þ][a-zß-ÿ])")
BEGINNING = 330  # signs of a paragraph in which a caption may stand before it
SHORTEST, SHORTEST_REST = 20, 60  # signs of a caption before a paragraph, and of the paragraph
LONGEST_CAPTION = 250  # signs of several sentences under a picture that tell of nothing as over
LONGER = 120  # signs: a longer sentence that tells of what is over is the story's


def parted(piece: Piece, rules: FurnitureRules, phrases: PhraseRules | None) -> list[Piece]:
    """Returns the parts of a paragraph: a caption before it, the story's share, a caption behind it."""
    text = piece.text
    lost = [match.end() for match in LOST_SPACE.finditer(text)]
    start = _behind_caption(text, lost, rules, phrases)
    before = [replace(piece, text=text[:start].strip(), is_caption=True)] if start else []
    rest = text[start:].lstrip()
    lost = [place - start for place in lost if place > start]
    cut = _before_caption(rest, lost, rules, phrases)
    if cut is None:
        return [*before, replace(piece, text=rest)] if before else [piece]
    caption = replace(piece, text=rest[cut:].strip(), is_caption=True)
    return [*before, replace(piece, text=rest[:cut].strip()), caption]


def _behind_caption(
    text: str, lost: Sequence[int], rules: FurnitureRules, phrases: PhraseRules | None
) -> int:
    """Returns where the story begins behind a caption, or 0."""
    end = min(BEGINNING, len(text) - SHORTEST_REST)
    has_bracket = end > SHORTEST and (")" in text or "]" in text)
    for match in BRACKET.finditer(text, SHORTEST, end) if has_bracket else ():
        before = text[: match.end()].rstrip()
        credit = credit_at_end(before, rules, is_shown=True)
        words = before[: credit.start].rstrip(" ([|–—-") if credit else ""
        if len(words) < SHORTEST or TWO_SENTENCES.search(words) or is_over(words, rules):
            continue
        if words[-1] == ".":
            return match.end()
        is_shown = rules.any_picture_word.search(words) or has_form(words, rules, phrases)
        if is_shown and credit_at_end(before, rules):
            return match.end()
    is_glued = bool(lost) and lost[0] < end and has_form(text[: lost[0]], rules, phrases)
    return lost[0] if is_glued else 0


def _before_caption(
    text: str, lost: Sequence[int], rules: FurnitureRules, phrases: PhraseRules | None
) -> int | None:
    """Returns where the story ends in a paragraph that a caption closes, or None."""
    if not lost and (text[-1] == "." or credit_at_end(text[-LONGEST:], rules, is_shown=True) is None):
        return None
    cuts = sorted({*lost, *(match.start() for match in BETWEEN_SENTENCES.finditer(text))})
    for cut in reversed(cuts[-3:]):
        is_told = cut > LONGEST_CAPTION or is_over(text[:cut], rules)
        is_told = is_told and not (cut < LONGEST and rules.any_picture_word.search(text[:cut]))
        if is_told and _is_caption(text[cut:].strip(), rules, phrases, is_glued=cut in lost):
            return cut
    if text[-1] == "." or not (caption := read_caption(Piece(0, text), rules)):
        return None
    return _behind_what_is_told(text, caption.text, cuts, rules)


def _is_caption(tail: str, rules: FurnitureRules, phrases: PhraseRules | None, *, is_glued: bool) -> bool:
    """Whether a paragraph's end is one sentence with its credit, or was glued to it and shows something."""
    if len(tail) > LONGEST:
        return False
    sure = read_caption(Piece(0, tail), rules)
    credit = None if sure else credit_at_end(tail, rules, is_shown=True)
    words = sure.text if sure else tail[: credit.start].rstrip(" (|–—-") if credit else tail
    if len(words) < SHORTEST or TWO_SENTENCES.search(words) or LOST_SPACE.search(words):
        return False
    if sure and rules.any_picture_word.search(words):
        return True
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
