"""
Accounts for every word of a seed: into which field it went, or why it was left out.

An editor is shown it (`import --diff`), and a test holds it: a word that is nowhere would be lost.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from builder.reader.seed import Seed
from builder.reader.story.furniture import Story

LOST = "lost"
STATED = "stated"  # in a front matter block of the seed
WITHIN = 6000  # letters; a paragraph's words are looked for no further below its line


@dataclass(frozen=True, slots=True)
class Share:
    """A stretch of one line of the seed, and what became of it."""

    line: int  # from 1
    text: str  # the seed's own words
    fate: str  # a front matter key, "body", "cut: <why>", "stated" or "lost"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of which it is known what became of them, and the line where they begin."""

    line: int
    text: str
    fate: str


def account(seed: Seed, story: Story) -> tuple[Share, ...]:
    """Returns the whole seed as shares, in its own order; blank lines have none."""
    letters = _Letters(seed)
    for piece in pieces_of(story):
        letters.give(piece)
    return tuple(letters.shares())


def pieces_of(story: Story) -> Iterator[Piece]:
    """Fields before cuts: a caption is a field, though it was cut from the body."""
    yield Piece(story.title.line, story.title.text, "title")
    if story.standfirst:
        yield Piece(story.standfirst.line, story.standfirst.text, "summary")
    for key in ("dateline", "published", "agency"):
        for evidence in story.evidence.get(key, ()):
            yield Piece(evidence.line, evidence.quote, key)
    for line, caption in story.captions:
        yield Piece(line, caption.text, "captions")
        if caption.credit:
            yield Piece(line, caption.credit, "captions")
    for paragraph in story.paragraphs:
        yield Piece(paragraph.line, paragraph.text, "body")
    for cut in story.cut:
        yield Piece(cut.line, cut.text, f"cut: {cut.why}")


class _Letters:
    """The letters and digits of a seed, each with its place and, once it is known, its fate."""

    def __init__(self, seed: Seed):
        self.lines = seed.lines
        first = seed.paragraphs[0].line if seed.paragraphs else 1
        kept: list[str] = []
        self.places: list[tuple[int, int]] = []
        for number, line in enumerate(seed.lines, 1):
            for offset, sign in enumerate(line):
                for letter in _letters(sign):
                    kept.append(letter)
                    self.places.append((number, offset))
        self.text = "".join(kept)
        stated = bisect_left(self.places, (first, 0)) if seed.source else 0
        self.fates = [STATED] * stated + [LOST] * (len(self.places) - stated)

    def give(self, piece: Piece) -> None:
        """Marks a piece's words; what stood between them on the page (a picture, a link) parts them."""
        words = [letters for word in piece.text.split() if (letters := _letters(word))]
        place = bisect_left(self.places, (piece.line, 0))
        end = place + WITHIN + len(piece.text)
        while words:
            count, start = self._longest(words, place, end)
            if count:
                length = sum(map(len, words[:count]))
                self._mark(start, start + length, piece.fate)
                place = start + length
            words = words[max(count, 1) :]

    def _longest(self, words: Sequence[str], place: int, end: int) -> tuple[int, int]:
        """Returns how many of the words stand together from `place` on, and where; (0, 0) for none."""
        few, many = 0, len(words) + 1
        start = 0
        count = len(words)
        while few + 1 < many:
            found = self._find("".join(words[:count]), place, end)
            if found >= 0:
                few, start = count, found
            else:
                many = count
            count = (few + many) // 2
        return few, start

    def _find(self, letters: str, place: int, end: int) -> int:
        """Returns where the letters stand and some lack a fate, else where they stand at all, else -1."""
        first = found = self.text.find(letters, place, end)
        while found >= 0 and LOST not in self.fates[found : found + len(letters)]:
            found = self.text.find(letters, found + 1, end)
        return found if found >= 0 else first

    def _mark(self, start: int, end: int, fate: str) -> None:
        for place in range(start, end):
            if self.fates[place] == LOST:
                self.fates[place] = fate

    def shares(self) -> Iterator[Share]:
        """Yields line after line; signs between two letters mostly go with the one before."""
        for number, places in groupby(range(len(self.places)), key=lambda place: self.places[place][0]):
            line = self.lines[number - 1]
            runs = [(fate, list(run)) for fate, run in groupby(places, key=lambda place: self.fates[place])]
            firsts = (self.places[run[0]][1] for _, run in runs[1:])
            starts = [0, *(_with_opening_signs(line, first) for first in firsts), len(line)]
            for row, (fate, _) in enumerate(runs):
                yield Share(number, line[starts[row] : starts[row + 1]].strip(), fate)


def _with_opening_signs(line: str, first: int) -> int:
    """The dash of "-VNA" and the bracket of "(Photo" go with the word that they lean on."""
    return len(line[:first].rstrip("-–—([«“>•"))


def _letters(text: str) -> str:
    """Returns the letters and digits alone, composed and without case."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFC", text).casefold())
