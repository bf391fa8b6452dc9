"""
Splits a raw file into paragraphs that remember their line.

Bytes become text (UTF-8 as a rule; other encodings are recognised and said), a front matter block
is set apart, lines become paragraphs. Every finding is later quoted in the seed's own words, so the
lines are kept as they came, and `in_seed` leads from a tidied quote back to them.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from typing import Any, Literal

from builder.errors import DigestError, SeedError
from builder.reader.folding import Line, joined_lines
from builder.text import tidy
from builder.yamlfile import read_yaml

MOST_LINES = 5000
LIMIT = 2 * 1024 * 1024  # bytes; the longest wire article seen has 30 KB


# What an editor may have to look at; `check` says what each kind means to him.
NoticeKind = Literal[
    "contradiction",  # the text's own evidence on the date does not agree
    "date",  # no one date is left: the candidates, and why each
    "place",  # the place of the event is one that no list knows, or one of several
    "role-open",
    "country-open",
    "country",  # whom somebody serves is not said: one is likelier than what the rules took him for
    "same-person",  # two names of this text are perhaps one person's
    "glued-words",  # a repair that was only suggested
    "encoding",
]


@dataclass(frozen=True, slots=True)
class Notice:
    """What an editor should look at."""

    line: int  # of the seed, from 1
    kind: NoticeKind
    message: str


@dataclass(frozen=True, slots=True)
class Cut:
    """What was left out of the body, and why."""

    line: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: the line where it starts and what it says, on one line without double spaces."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Seed:
    """A raw file, read as text."""

    file: str
    paragraphs: tuple[Paragraph, ...]
    lines: tuple[str, ...] = ()  # in NFC, otherwise as they came; line 1 is lines[0]
    source: Mapping[str, str] = field(default_factory=dict)  # what its front matter states
    notices: tuple[Notice, ...] = ()
    is_folded: bool = False  # whether its paragraphs ran over several lines

    def raw(self, line: int) -> str:
        """The line as it came; in folded copy a paragraph's other lines follow it."""
        following = self.lines[line - 1 : line + 39] if self.is_folded else self.lines[line - 1 : line]
        return "\n".join(following)


def read_lines(name: str, raw: bytes) -> Seed:
    """Raises SeedError where the file is empty, too long, or no text."""
    text, notices = _decoded(name, raw)
    text = unicodedata.normalize("NFC", text)
    lines = tuple(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    source, first = _front_matter(name, lines)
    tidied = clean if UNSEEN.search(text) else _plain
    spoken = [
        Line(number, words, len(line) - len(line.lstrip(" ")))
        for number, line in enumerate(lines[first:], first + 1)
        if (words := tidied(line))
    ]
    paragraphs = tuple(Paragraph(line.line, line.text) for line in joined_lines(spoken))
    is_folded = len(paragraphs) < len(spoken)
    if len(paragraphs) > MOST_LINES:
        raise SeedError(
            f"the file has more than {MOST_LINES} paragraphs.",
            fix="A seed holds one article: take out the rest.",
            file=name,
            line=paragraphs[MOST_LINES].line,
        )
    if not paragraphs:
        raise SeedError(
            "the file holds no words.", fix="Paste the article into it, headline first.", file=name, line=1
        )
    return Seed(name, paragraphs, lines, source, notices, is_folded)


def _decoded(name: str, raw: bytes) -> tuple[str, tuple[Notice, ...]]:
    if not raw.strip():
        raise SeedError(
            "the file is empty.", fix="Paste the article into it, headline first.", file=name, line=1
        )
    if len(raw) > LIMIT:
        raise SeedError(
            f"the file is longer than {LIMIT // 2**20} MB.",
            fix="A seed holds one article: take out the rest.",
            file=name,
            line=1,
        )
    encoding = _encoding(raw)
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = _line_of(raw[: error.start])
        raise SeedError(
            "this is not text in an encoding that can be told.",
            fix="Save the file as UTF-8.",
            file=name,
            line=line,
        ) from None
    if found := re.search(r"[\x00-\x08\x0e-\x1b\x7f]", text):
        line = _line_of(text[: found.start()].encode())
        raise SeedError(
            "the file holds signs that no text has (it may be a picture or a word-processor's file).",
            fix="Save the article as plain text in UTF-8.",
            file=name,
            line=line,
        )
    if encoding == "utf-8-sig":
        return text, ()
    label = {"cp1252": "Windows-1252"}.get(encoding, encoding.upper())
    return text.removeprefix("\ufeff"), (
        Notice(1, "encoding", f"read as {label}, not UTF-8; check the accents."),
    )


def _encoding(raw: bytes) -> str:
    """UTF-16 and UTF-32 show themselves by their mark, or UTF-16 by a zero in every other byte."""
    for mark, encoding in (
        (b"\xff\xfe\x00\x00", "utf-32"),
        (b"\x00\x00\xfe\xff", "utf-32"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if raw.startswith(mark):
            return encoding
    head = raw[:2000]
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros = head[start::2].count(0)
        if zeros > 0.7 * len(head[start::2]) and head[1 - start :: 2].count(0) == 0:
            return encoding
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        # A long UTF-8 text with one broken byte must not be read as Windows-1252, all accents wrong.
        return "utf-8-sig" if _is_broken_utf8(raw) else "cp1252"
    return "utf-8-sig"


def _is_broken_utf8(raw: bytes) -> bool:
    """In Windows-1252 an accent is one byte, and hardly ever makes a sign of UTF-8 with its neighbour."""
    text = raw.decode("utf-8", errors="replace")
    wrong = text.count("\ufffd")
    return sum(char > "\x7f" for char in text) - wrong >= wrong


def _line_of(before: bytes) -> int:
    return len(re.split(rb"\r\n|\r|\n", before))


KEYS = {
    "source_url": "url",
    "link": "url",
    "date": "published",
    "published_at": "published",
    "publish_date": "published",
    "lang": "language",
    "headline": "title",
    "source": "agency",
}


def _front_matter(name: str, lines: Sequence[str]) -> tuple[dict[str, str], int]:
    """Returns what a block between two `---` states, and the index of the first line after it."""
    if _bare(lines[0]) != "---":
        return {}, 0
    end = next((index for index, line in enumerate(lines[1:60], 1) if _bare(line) == "---"), None)
    if end is None or not any(":" in line for line in lines[1:end]):
        return {}, 0
    try:
        data: Any = read_yaml("\n".join(lines[1:end]), file=name, first_line=2, error=SeedError).data
    except DigestError as error:
        raise SeedError(error.problem, fix=error.fix, file=name, line=error.line) from None
    if not isinstance(data, dict):
        raise SeedError(
            'the block between the two "---" states nothing.',
            fix='Write lines such as "url: https://…".',
            file=name,
            line=2,
        )
    stated = {
        str(key).lower(): tidy(str(value)) for key, value in data.items() if isinstance(value, str | int)
    }
    return {KEYS.get(key, key): value for key, value in stated.items() if value}, end + 1


def _bare(line: str) -> str:
    return line.lstrip("\ufeff").rstrip()


def _plain(line: str) -> str:
    return " ".join(line.split())


def clean(line: str) -> str:
    """Like `tidy`, but a line or page separator parts words instead of gluing them."""
    return tidy(re.sub(r"[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]", " ", line))


UNSEEN = re.compile(r"[\x0b\x0c\x1c-\x1f\x85\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def in_seed(lines: Sequence[str], line: int, quote: str) -> tuple[int, str] | None:
    """
    Returns the line and the words of the seed behind a quote from its tidied text, or None.

    Reading changes nothing but spaces, invisible signs, hyphens at the end of a line and the case of names in
    capitals, so the search looks at none of these; it begins at the paragraph's first line and goes on over
    the lines that follow.
    """
    if not 1 <= line <= len(lines) or not VISIBLE.search(quote):
        return None
    if quote in lines[line - 1]:
        return line, quote
    for many, hyphens in ((1, True), (40, True), (40, False)):
        part = lines[line - 1 : line - 1 + many]
        text = "\n".join(part)
        letters, places = _compact(text, hyphens=hyphens)
        wanted = _compact(quote, hyphens=hyphens)[0]
        if wanted and (start := letters.find(wanted)) >= 0:
            begin, end = places[start], places[start + len(wanted) - 1] + 1
            ends = list(accumulate(len(each) + 1 for each in part))
            row = bisect_right(ends, begin)
            return line + row, text[begin : min(end, ends[row] - 1)].strip()
    return None


VISIBLE = re.compile(r"[^\s\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]")


@lru_cache(maxsize=64)  # many quotes are looked up in one paragraph
def _compact(text: str, *, hyphens: bool = True) -> tuple[str, list[int]]:
    """Returns the text in small letters without spaces and invisible signs, and where each sign stood."""
    places = [found.start() for found in VISIBLE.finditer(text) if hyphens or text[found.start()] not in "-‐"]
    signs = "".join([text[index] for index in places])
    small = signs.lower()
    # İ becomes two signs, and Σ another one at the end of a word.
    return ("".join(map(_small, signs)) if len(small) != len(signs) or "Σ" in signs else small), places


def _small(sign: str) -> str:
    """Returns one sign for one: İ has no small letter of one sign."""
    small = sign.lower()
    return small if len(small) == 1 else sign


def with_hard_spaces(text: str, raw: str) -> str:
    """
    Returns `text` with the no-break spaces that `raw` has in the same places.

    French sets one before ":" and inside « »; the reader works on plain spaces and gives the
    typography back at the end.
    """
    if "\u00a0" not in raw and "\u202f" not in raw:
        return text
    letters, places = _compact(raw)
    wanted = _compact(text)[0]
    at = letters.find(wanted)
    if at < 0:
        return text
    result, passed = [], 0
    for char in text:
        if char == " " and 0 < at + passed < len(places):
            gap = raw[places[at + passed - 1] + 1 : places[at + passed]]
            result.append(gap if gap in ("\u00a0", "\u202f") else char)
        else:
            result.append(char)
            passed += not char.isspace()
    return "".join(result)
