"""
The traits by which the weights tell whose a line of a page is: its form, what it shares with the story, whom
it names, what it says, where it stands, and what stands right above and below it.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise

from builder.reader.story.interruptions import carries_on
from builder.reader.story.items import ENTRY, Item, Kind, is_sentence
from builder.reader.story.joined import BETWEEN_SENTENCES
from builder.reader.story.pairs import NAME, QUOTED, stems_of, weight_of_text
from builder.reader.story.rules import FurnitureRules
from builder.text import fold

SHORTEST = 13  # signs of a line that is weighed
LONG_WORD = 4  # letters
TOP = 2  # paragraphs
FAR = 6  # lines below a heading or a sign-off
APART = 0.6  # share of the paragraphs with a blank line below
# The numbers at which a trait becomes another.
SHARES = (0.001, 0.08, 0.15, 0.22, 0.3, 0.4, 0.5, 0.65)
COUNTS = (1, 2, 3, 4, 6, 9)
LENGTHS = (30, 45, 60, 90, 130, 180, 240, 320, 450)  # signs
WEIGHTS_OF_TEXT = (0, 1, 2, 4, 6, 8)
STARTS = (1, 30, 80, 140)  # signs before a name
FULL_NAME = re.compile(r"[^\W\d_a-zß-ÿ](?<![\w’'-].)[\w’'-]+(?: [^\W\d_a-zß-ÿ][\w’'-]+)+")
SMALL = re.compile(r"(?<![^\W\d_])[a-zß-ÿ]{2,}(?![^\W\d_])")
MARKED = re.compile(r"[-–—•*>»]")
WEIGHED = (Kind.TEXT, Kind.TEASER, Kind.ASIDE)
MARKS = (Kind.HEADING, Kind.PAGE, Kind.SIGN_OFF, Kind.STAMP)


@dataclass(frozen=True, eq=False)
class Unit:
    """A line that may be the story's, as the weights see it."""

    place: int  # among the items
    item: Item

    @cached_property
    def text(self) -> str:
        return self.item.text

    @cached_property
    def folded(self) -> list[str]:
        return fold(self.text).split()

    @cached_property
    def words(self) -> set[str]:
        return set(self.folded)

    @cached_property
    def stems(self) -> set[str]:
        return stems_of(self.text)

    @cached_property
    def names(self) -> set[str]:
        return _long(word for name in NAME.findall(self.text) for word in fold(name).split())

    @cached_property
    def full_names(self) -> set[str]:
        return _long(word for name in FULL_NAME.findall(self.text) for word in fold(name).split())

    @cached_property
    def is_sentence(self) -> bool:
        return is_sentence(self.text)

    @cached_property
    def is_entry(self) -> bool:
        """Whether it stands in a list."""
        return bool(ENTRY.match(self.text) or MARKED.match(self.text))

    @cached_property
    def is_own(self) -> bool:
        return self.item.kind is Kind.TEXT

    @cached_property
    def form(self) -> str:
        """How the line ends: with a full stop, dots, a question, an open sign, a quotation, none, another."""
        last = self.text[-1]
        if self.is_sentence and last == ".":
            return "stop"
        if self.text.endswith(("...", "…")):
            return "dots"
        if last in '?:;,»”"':
            return "?" if last == "?" else ":" if last in ":;," else "quote"
        return "other" if self.is_sentence else "none"


class Surroundings:
    """The story in which units stand: its headline, its words and names, and how often each is there."""

    def __init__(self, units: Sequence[Unit], items: Sequence[Item], title: str):
        own = [unit for unit in units if unit.is_own]
        self.units, self.items, self.own = units, items, own
        self.title_stems, self.title_words = stems_of(title), set(fold(title).split())
        self.head_words = set(fold(" ".join(item.head.evidence.quote for item in items if item.head)).split())
        self.lead_stems = self.title_stems.union(*(unit.stems for unit in own[:TOP]))
        self.stems = Counter(stem for unit in own for stem in unit.stems)
        self.words = Counter(word for unit in own for word in unit.words)
        self.is_apart = _stand_apart(own)
        self._length = sum(len(unit.text) for unit in units) or 1

    def is_told(self, word: str, unit: Unit) -> bool:
        """Whether a word of a unit stands elsewhere in the story."""
        return self.words[word] > unit.is_own or word in self.title_words or word in self.head_words

    def told_besides(self, *units: Unit) -> str:
        return " ".join(unit.text for unit in self.own if unit not in units)

    def share_above(self, number: int) -> float:
        return sum(len(unit.text) for unit in self.units[:number]) / self._length


def units_of(items: Sequence[Item]) -> list[Unit]:
    """Returns what is weighed: the lines taken for the story's, and for other stories'."""
    return [
        Unit(place, item)
        for place, item in enumerate(items)
        if item.kind in WEIGHED and len(item.text) >= SHORTEST
    ]


def traits_of(
    wanted: Collection[Unit], around: Surroundings, rules: FurnitureRules
) -> Iterator[tuple[Unit, list[str]]]:
    """Yields each wanted unit with its traits, as the weights know them."""
    for number, unit in enumerate(around.units):
        if unit in wanted:
            yield unit, [*traits_at(number, around, rules)]


def traits_at(number: int, around: Surroundings, rules: FurnitureRules) -> Iterator[str]:
    """Returns the traits of one unit."""
    unit = around.units[number]
    return chain(
        _shape(unit, around),
        _shared(unit, number, around),
        _said(unit, rules),
        _placed(unit, number, around),
        _beside(unit, number, around, rules),
    )


def _shape(unit: Unit, around: Surroundings) -> Iterator[str]:
    """How it ends, how long it is, how it opens, and its words: small ones, and others that it alone has."""
    text, form = unit.text, unit.form
    yield f"form {form}"
    yield f"form {form} length {_bin(len(text), LENGTHS)}"
    yield f"form {form} {'several' if BETWEEN_SENTENCES.search(text) else 'one'}"
    if unit.is_entry:
        yield "marked"
    if text[0].islower():
        yield "small letter"
    yield f"opens {' '.join(unit.folded[:1])}"
    yield f"opens {' '.join(unit.folded[:2])} +"
    for word in sorted(set(fold(" ".join(SMALL.findall(text))).split())):
        if len(word) < LONG_WORD or not around.is_told(word, unit):
            yield f"word {word}"


def _shared(unit: Unit, number: int, around: Surroundings) -> Iterator[str]:
    """How many of its longer words stand elsewhere in the story, at its top, and more than once."""
    count = len(unit.stems) or 1
    told = {stem for stem in unit.stems if around.stems[stem] > unit.is_own or stem in around.title_stems}
    often = {stem for stem in unit.stems if around.stems[stem] > 1 + unit.is_own}
    top = unit.stems & (around.lead_stems if number >= TOP else around.title_stems)
    share = _bin(len(told) / count, SHARES)
    yield from _named(unit, number, share, around)
    yield f"share {share}"
    yield f"shared {_bin(len(told), COUNTS)}"
    yield f"form {unit.form} share {share}"
    yield f"length {_bin(len(unit.text), LENGTHS)} share {share // 2}"
    yield f"top share {_bin(len(top) / count, SHARES)}"
    yield f"top shared {_bin(len(top), COUNTS)}"
    yield f"often {_bin(len(often) / count, SHARES)}"


def _named(unit: Unit, number: int, share: int, around: Surroundings) -> Iterator[str]:
    """Whether the story has its names, and whose name comes first in it."""
    new = sum(not around.is_told(word, unit) for word in unit.names)
    old = len(unit.names) - new
    new_full = sum(not around.is_told(word, unit) for word in unit.full_names)
    old_full = len(unit.full_names) - new_full
    yield f"new names {min(new, 4)}"
    yield f"old names {min(old, 4)}"
    yield f"share {share // 2} new {min(new, 2)} old {min(old, 2)}"
    yield f"form {unit.form} new {min(new, 2)} old {min(old, 2)}"
    yield f"full names {min(new_full, 4)} {min(old_full, 2)}"
    yield f"form {unit.form} name of title {bool(unit.names & around.title_words)}"
    if first := FULL_NAME.search(unit.text):
        is_new = not any(around.is_told(word, unit) for word in _long(fold(first[0]).split()))
        start = _bin(first.start(), STARTS)
        yield f"form {unit.form} first {'new' if is_new else 'old'} at {start}"
        if is_new:
            yield f"first new below {min(len(around.units) - 1 - number, 2)}"


def _said(unit: Unit, rules: FurnitureRules) -> Iterator[str]:
    text = unit.text
    if carries_on(text, rules):
        yield "carries on"
    if rules.any_told_word.search(text):
        yield "told"
    yield f"form {unit.form} past {bool(rules.any_past_word.search(text))}"
    if rules.any_over_word.search(text):
        yield "over"
    if rules.any_house_word.search(text):
        yield "house"
    if QUOTED.search(text):
        yield "quoted first" if QUOTED.match(text) else "quoted"


def _placed(unit: Unit, number: int, around: Surroundings) -> Iterator[str]:
    """How many stand above and below it, how close, and what the page has around it."""
    items, place = around.items, unit.place
    below = len(around.units) - 1 - number
    yield f"below {min(below, 4)}"
    yield f"above {min(number, 4)}"
    yield f"form {unit.form} below {min(below, 2)}"
    yield f"form {unit.form} behind {int(5 * around.share_above(number))}"
    above = items[place - 1] if place else None
    under = items[place + 1] if place + 1 < len(items) else None
    yield f"gap above {_gap(above, unit.item)} {around.is_apart}"
    yield f"gap below {_gap(unit.item, under)} {around.is_apart}"
    yield f"kind above {above.kind.name if above else None}"
    yield f"kind below {under.kind.name if under else None}"
    yield f"taken for {unit.item.kind.name}"
    yield f"taken for {unit.item.kind.name} {unit.form}"
    near = range(1, min(FAR, place) + 1)
    mark = next((far for far in near if items[place - far].kind in MARKS), None)
    yield f"under {items[place - mark].kind.name} {min(mark, 4)}" if mark else "under none"


def _beside(unit: Unit, number: int, around: Surroundings, rules: FurnitureRules) -> Iterator[str]:
    """What it has of the lines right above and below it, and whether either is a headline to the other."""
    above = around.units[number - 1] if number else None
    below = around.units[number + 1] if number + 1 < len(around.units) else None
    new = {word for word in unit.names if not around.is_told(word, unit)}
    for name, other in (("above", above), ("below", below)):
        if other is None:
            yield f"{name} none"
            continue
        kind = "sentence" if other.is_sentence else "line"
        yield f"{name} share {_bin(len(unit.stems & other.stems) / (len(unit.stems) or 1), SHARES)}"
        yield f"{name} {kind} form {unit.form}"
        if shared := len(new & other.words):
            yield f"{name} {kind} new names {min(shared, 2)}"
    if above is not None and unit.is_sentence and not above.is_sentence:
        weight = weight_of_text(above.text, unit.text, around.told_besides(unit, above), rules)
        yield f"text of above {_bin(weight, WEIGHTS_OF_TEXT)}"
    if below is not None and below.is_sentence and not unit.is_sentence:
        weight = weight_of_text(unit.text, below.text, around.told_besides(unit, below), rules)
        yield f"headline of below {_bin(weight, WEIGHTS_OF_TEXT)}"


def _stand_apart(units: Sequence[Unit]) -> bool:
    """Whether blank lines part most of the paragraphs."""
    gaps = [two.item.line - one.item.line for one, two in pairwise(units)]
    gaps = [gap for gap in gaps if gap]
    return sum(gap > 1 for gap in gaps) >= APART * len(gaps)


def _gap(above: Item | None, below: Item | None) -> str:
    if above is None or below is None:
        return "none"
    return ("same", "close", "blank")[min(max(below.line - above.line, 0), 2)]


def _long(words: Iterable[str]) -> set[str]:
    return {word for word in words if len(word) > 2}


def _bin(number: float, edges: Sequence[float]) -> int:
    """Returns how many of the edges a number has reached."""
    return bisect_right(edges, number)
