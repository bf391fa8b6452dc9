"""
Parts a run of letters into the words that ran together in it: the cheapest way through, as `Lexicon` counts.

Against it stands what the run costs as one word that no list has. The difference is the parting's score:
above 0 it is the likelier reading in a text where words run together now and then.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from builder.reader.story.lexicon import NEVER, Lexicon
from builder.reader.story.rules import RepairRules
from builder.reader.words import folded

LONGEST_RUN, LONGEST_PIECE = 60, 24  # letters; what is longer is no words run together
FREQUENT, USUAL, RARE = 20_000, 2000, 500  # times in the list

UNKNOWN, UNKNOWN_NAME, LETTER = 4.6, 1.0, 1.75  # what a word that no list has costs, and each of its letters
FORM = 8.0  # by how much a run costs less that looks like a form of a word
SHORTEST_UNKNOWN = 5  # letters of a word that no list has, beside a small one
FURTHER = 3.0  # what every cut after the first costs: three words in one are rarer than two


class Setting(NamedTuple):
    """What stands round a run."""

    follows: str = ""  # the word behind it
    is_elided: bool = False  # an apostrophe is behind: the last word must be a short form ("del’Institut")
    is_opening: bool = False  # a sentence begins here


class Parting(NamedTuple):
    """The words of a run, and how much likelier they are than the run as one word."""

    pieces: tuple[str, ...]
    score: float

    def is_plain(self, lexicon: Lexicon) -> bool:
        """Whether a small word stands in it, so that it is not two words that may make a compound."""
        return any(piece.lower() in lexicon.rules.small_words for piece in self.pieces)


def part(run: str, lexicon: Lexicon, setting: Setting) -> Parting | None:
    """
    Returns the likeliest words that make up `run`, or None where it cannot be parted.

    Only the first letter of the run may be a capital.
    """
    if not 2 <= len(run) <= LONGEST_RUN:
        return None
    best: list[dict[int, tuple[float, int]]] = [{} for _ in range(len(run) + 1)]
    for start in range(len(run)):
        if start and not best[start]:
            continue
        for end in range(start + 1, min(len(run), start + LONGEST_PIECE) + 1):
            cost = _cost(run, start, end, lexicon, setting)
            if cost < NEVER:
                best[end][start] = _best_way(run, start, end, best[start], lexicon, cost)
    last = min(((cost, start) for start, (cost, _) in best[-1].items() if start), default=None)
    if last is None or last[0] >= NEVER:
        return None
    pieces = tuple(_back(run, best, last[1]))[::-1]
    return Parting(pieces, _whole(run, lexicon, is_elided=setting.is_elided) - last[0])


def _best_way(
    run: str, start: int, end: int, before: dict[int, tuple[float, int]], lexicon: Lexicon, cost: float
) -> tuple[float, int]:
    """The cheapest cost up to `end` with a last word from `start`, and where the word before it begins."""
    if not start:
        return cost, 0
    piece = run[start:end]
    return min(
        (so_far + cost + _cut(run[first:start], piece, lexicon) + (FURTHER if first else 0), first)
        for first, (so_far, _) in before.items()
    )


def _back(run: str, best: list[dict[int, tuple[float, int]]], start: int) -> Iterator[str]:
    """Yields the words from the last to the first."""
    end = len(run)
    while True:
        yield run[start:end]
        if not start:
            return
        start, end = best[end][start][1], start


def _whole(run: str, lexicon: Lexicon, *, is_elided: bool) -> float:
    """
    What the run costs as a word of its own; one that comes again is rather a word than a slip repeated.

    Before an apostrophe it can be none, whatever it looks like: "des’informer".
    """
    base = UNKNOWN_NAME if run[0].isupper() else UNKNOWN
    is_two = any(run.startswith(word) and lexicon.has(run[len(word) :]) for word in lexicon.rules.begins_none)
    known = FORM if not is_two and lexicon.is_form(run.lower()) else 0.0
    if run[-1] in lexicon.rules.last_letters and not run[-1].isascii():
        base += FORM  # hardly a word ends with "à"
    return base + LETTER * len(run) - (-FORM if is_elided else known) - 2 * min(lexicon.words[run] - 1, 2)


def _cost(run: str, start: int, end: int, lexicon: Lexicon, setting: Setting) -> float:
    rules = lexicon.rules
    piece = run[start:end]
    word = piece.lower()
    is_last = end == len(run)
    if is_last and setting.is_elided:
        return (4.0 if len(word) <= 2 else 9.0) if word in rules.elided else NEVER
    if len(word) == 1:
        is_one = (not is_last or word in rules.last_letters) and _is_letter(
            piece, run[end:] or setting.follows, rules
        )
        return lexicon.cost(word) if is_one else NEVER
    if len(word) == 2 and word not in rules.small_words and word not in rules.short_words:
        return NEVER
    if piece[0].isupper():
        cost = lexicon.cost_of_name(piece)
    elif lexicon.may_be_word(word):
        cost = lexicon.cost(word)
    else:
        return UNKNOWN + LETTER * len(piece) + 1 if _leans(run, start, end, rules) else NEVER
    if len(word.replace("œ", "oe")) > 3 or word in rules.small_words or word in rules.short_words:
        return cost
    return cost + (1.5 if lexicon.count(word) >= FREQUENT else 2.5)


def _leans(run: str, start: int, end: int, rules: RepairRules) -> bool:
    """Whether a word that no list has stands beside a small one with which no word begins, or none ends."""
    if not run.islower() or end - start < SHORTEST_UNKNOWN:
        return False
    behind = run[end:]
    is_end = behind in rules.ends_none or (behind in rules.last_letters and not behind.isascii())
    return (run[:start] in rules.begins_none and not behind) or (not start and is_end)


def _is_letter(piece: str, behind: str, rules: RepairRules) -> bool:
    """A capital has no accent on many pages: "A" before "cette" is "À"."""
    letters = rules.single_letters
    if piece.islower():
        return piece in letters and bool(re.search(letters[piece], behind))
    small = piece.lower()
    return any(small in (letter, folded(letter)) and re.search(letters[letter], behind) for letter in letters)


def _cut(left: str, right: str, lexicon: Lexicon) -> float:
    """
    What a cut between two words costs beside their own costs.

    Little beside a small word ("de la"), less where the article has the two side by side; a beginning or an
    ending that makes words ("inter-", "-ment") is hardly a word of its own.
    """
    rules = lexicon.rules
    is_elsewhere = lexicon.are_neighbours(left, right)
    left, right = left.lower(), right.lower()
    if right in rules.doubling and left.endswith(right[0]):
        return 15.0  # "formelle" is no "formel le"
    if is_elsewhere:
        return -4.0
    small = (left in rules.small_words) + (right in rules.small_words or right in rules.elided)
    cost = (-2.0 if len(left) == 1 else 0.0) if small else _compound(left, right, rules)
    if right in rules.endings and small < 2:
        cost += 4 if small else 15
    if (
        left in rules.prefixes
        and right not in rules.small_words
        and (not small or lexicon.count(right) < RARE)
    ):
        cost += 9 if small else 15
    wanted = rules.stands_behind.get(right)
    if wanted and not re.search(wanted, left):
        return cost + 7 if len(right) > 1 else NEVER
    return cost


def _compound(left: str, right: str, rules: RepairRules) -> float:
    """What a cut between two plain words costs: a language may make compounds, of short ones mostly."""
    if not rules.compounds:
        return 2.0
    shorter, whole = min(len(left), len(right)), len(left) + len(right)
    if shorter < 3:
        return NEVER
    if shorter < 4 or whole < 11:
        return 9.0  # "wastewater", "smartwatch"
    return 6.0 if shorter > 4 else 8.0
