"""
Tells a list of other stories at a page's foot by how its lines stand, though each is a sentence.

A page that parts its story's paragraphs by blank lines prints such a list without any: one line right below
the other, and no paragraph alone after it.
"""

from collections.abc import Sequence
from itertools import pairwise

from builder.reader.seed import Paragraph
from builder.reader.story.interruptions import carries_on
from builder.reader.story.items import Item, Kind, is_sentence, stand_apart
from builder.reader.story.joined import BETWEEN_SENTENCES
from builder.reader.story.rules import FurnitureRules
from builder.reader.story.strangers import has_own_name

FEWEST = 3  # lines of a story above such a list
LONGEST, MOST = 160, 60  # signs of an entry; lines of a list
SHORTEST_ALONE = 40  # signs of a sentence that is told where it stands alone
SIGNING = (Kind.PAGE, Kind.SIGN_OFF, Kind.BYLINE)
Line = Paragraph | Item


def is_list_to_the_end(
    above: Sequence[Line], below: Sequence[Line], line: int, rules: FurnitureRules
) -> bool:
    """
    Whether all that stands below a heading or a sign-off on `line` are other stories' lines and the page's.

    They stand close below it, or below each other, and none carries on with the story.
    """
    if not below or not stand_apart(above):
        return False
    first, *others = _blocks(below)
    if first[0].line > line + 1 and len(first) == 1:
        return False
    return all(_may_be_entry(each.text, rules) for each in first) and not any(map(_is_told, others))


def first_listed(items: Sequence[Item], rules: FurnitureRules) -> int | None:
    """
    Returns the place of such a list, two lines at least, right below a line that the page or a wire signs.

    One of them at least names somebody or something that the story does not.
    """
    for place in range(max(FEWEST, len(items) - MOST), len(items)):
        above, below = items[:place], items[place:]
        if items[place].kind is not Kind.TEXT or above[-1].kind not in SIGNING:
            continue
        if not is_list_to_the_end(above, below, above[-1].line, rules):
            continue
        close = len(_blocks(below)[0])
        listed = [each.text for each in below[:close] if each.kind is Kind.TEXT]
        told = " ".join(each.text for each in above)
        if len(listed) > 1 and any(has_own_name(text, told) for text in listed):
            return place
    return None


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    """Returns the lines in runs without a blank one between them."""
    blocks = [[lines[0]]]
    for above, each in pairwise(lines):
        if each.line > above.line + 1:
            blocks.append([])
        blocks[-1].append(each)
    return blocks


def _is_told(block: Sequence[Line]) -> bool:
    """Whether a block begins with a paragraph, or is one: a sentence on a line alone."""
    longest = SHORTEST_ALONE if len(block) == 1 else LONGEST
    return is_sentence(block[0].text) and len(block[0].text) > longest


def _may_be_entry(text: str, rules: FurnitureRules) -> bool:
    """Whether a line is short, and does not go on telling who said what."""
    is_told = BETWEEN_SENTENCES.search(text) is not None and rules.any_told_word.search(text)
    return len(text) <= LONGEST and not is_told and not carries_on(text, rules)
