"""
Finds where a headline ends before the caption on its line: "Le port rouvreLe maire au quai. Photo : VNA".

The line ends with a credit; the caption begins with a capital behind a lost space, or with an article. Or the
page marks its pictures, before which it prints the headline again: "Le port rouvre ảnh 1Le maire au quai".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from builder.reader.seed import Paragraph
from builder.reader.story.captions import credit_at_end
from builder.reader.story.items import LONGEST_TITLE
from builder.reader.story.joined import BETWEEN_SENTENCES, GLUED_WORD
from builder.reader.story.rules import FurnitureRules, PhraseRules
from builder.reader.story.scenes import TWO_SENTENCES, has_form, is_over

LONGEST = 500  # signs of a headline and a caption
SHORTEST, SHORTEST_SHOWN = 30, 20  # signs of a headline, and of a caption
BEGINS = re.compile(r"(?<=[\w»”\"%)])(?<!\b\w\w)(?P<gap> )(?P<word>[A-ZÀ-Þ][a-zß-ÿ]{0,4}) (?=[a-zß-ÿ]+ )")


def without_caption(first: Paragraph, rules: FurnitureRules, phrases: PhraseRules | None) -> list[Paragraph]:
    """Returns a headline and the caption behind it, or the line as it is."""
    start = _before_caption(first.text, rules, phrases)
    parts = (first.text[:start].rstrip(), first.text[start:])
    return [replace(first, text=text) for text in parts if text]


def _before_caption(text: str, rules: FurnitureRules, phrases: PhraseRules | None) -> int:
    """Returns where the caption begins, or 0."""
    credit = credit_at_end(text, rules) if len(text) <= LONGEST else None
    if credit is None or phrases is None:
        return 0
    words = text[: credit.start].rstrip(" (|–—-")
    for match in GLUED_WORD.finditer(words, SHORTEST):
        shown = words[match.start(1) :]
        if _is_one(words[: match.start(1)], shown) and not is_over(shown, rules):
            return match.start(1)
    for match in BEGINS.finditer(words, SHORTEST):
        shown = words[match.end("gap") :]
        is_shown = rules.any_picture_word.search(shown) or has_form(shown, rules, phrases)
        if match["word"].lower() in phrases.articles and is_shown and _is_one(words[: match.start()], shown):
            return match.end("gap")
    return 0


def _is_one(title: str, shown: str) -> bool:
    """Whether no sentence ends in a headline, and one at most stands behind it."""
    if BETWEEN_SENTENCES.search(title) or TWO_SENTENCES.search(shown):
        return False
    return len(shown) >= SHORTEST_SHOWN and " " in shown


def before_picture(line: Paragraph, rules: FurnitureRules) -> str:
    """Returns what stands before a page's sure mark of a picture, or nothing."""
    marks = (match for rule in rules.caption_marks.likely(line.text) if (match := rule.find(line.text)))
    sure = min((match.start() for match in marks if match.groupdict().get("sure")), default=0)
    return line.text[:sure].rstrip(" |–—-") if sure <= 2 * LONGEST_TITLE else ""


def pictured_title(lines: Sequence[Paragraph], rules: FurnitureRules) -> int:
    """Returns the place of the line that the page prints again before its mark of a picture, else 0."""
    for place, line in enumerate(lines):
        if before := before_picture(line, rules):
            return next((above for above, each in enumerate(lines[:place]) if each.text == before), 0)
    return 0
