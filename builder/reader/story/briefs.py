"""
Finds the briefs of other stories that a page sets among a story's paragraphs without a headline: "Le Premier
ministre Marko Vella entame sa tournée. Il est arrivé dimanche à Bellan."

It tells in the present what somebody does whom the story does not name, and of nothing that the story tells.
"""

from collections.abc import Sequence
from dataclasses import replace

from builder.reader.story.items import OPEN, Item, Kind, is_sentence
from builder.reader.story.joined import BETWEEN_SENTENCES
from builder.reader.story.lone import names_of
from builder.reader.story.pairs import stems_of
from builder.reader.story.rules import FurnitureRules, PhraseRules
from builder.reader.story.scenes import has_form, is_over
from builder.text import fold

LONGEST = 180  # signs
FEW, FEW_UNDER = 1, 3  # longer words behind the deed that the story may have too; close under a link


def without_briefs(items: Sequence[Item], rules: FurnitureRules, phrases: PhraseRules | None) -> list[Item]:
    """Sets apart each between two paragraphs; what shows something there is a caption."""
    told = [place for place, item in enumerate(items) if item.kind is Kind.TEXT and is_sentence(item.text)]
    within = {place for place in told[1:-1] if _is_brief(items, place, rules, phrases)}
    within |= {place - 1 for place in within if _announces(items[place - 1], items[place])}
    return [replace(item, kind=Kind.ASIDE) if place in within else item for place, item in enumerate(items)]


def _is_brief(items: Sequence[Item], place: int, rules: FurnitureRules, phrases: PhraseRules | None) -> bool:
    item = items[place]
    if item.head or len(item.text) > LONGEST:
        return False
    found = next((match for rule in rules.briefs if (match := rule.find(item.text))), None)
    if found is None:
        return False
    what = item.text[found.end() :]
    if is_over(BETWEEN_SENTENCES.split(item.text, maxsplit=1)[0], rules):
        return False
    if has_form(item.text, rules, phrases):
        return False
    heads = (each.head.evidence.quote for each in items if each.head)
    others = (each.text for each in items if each is not item and each.kind in (Kind.TEXT, Kind.CAPTION))
    story = " ".join((*heads, *others))
    told = set(fold(story).split())
    is_new = bool(names_of(item.text) - told)
    few = FEW_UNDER if _is_under_link(items, place) else FEW
    return is_new and len(stems_of(what) & stems_of(story)) <= few


def _announces(item: Item, brief: Item) -> bool:
    """Whether a line is a brief's headline: it has no full stop, and says what the brief says again."""
    is_loose = item.kind is Kind.TEXT and not item.head and bool(item.text) and not is_sentence(item.text)
    return is_loose and item.text[-1] not in OPEN and bool(stems_of(item.text) & stems_of(brief.text))


def _is_under_link(items: Sequence[Item], place: int) -> bool:
    """Whether a line stands close below a link to another story."""
    above = items[place - 1]
    return above.kind is Kind.ASIDE and above.line == items[place].line - 1
