"""
Turns a text into words, and finds known phrases among them.

Most words of an article stood in another one before, so what is known of a word by itself is worked out once.

A phrase is known by its words alone: without case, accents or the kind of apostrophe, so that
"Secretaire general" and "SECRÉTAIRE GÉNÉRAL" are one phrase. Every phrase of a language is looked up
in one pass over the words, however many phrases there are.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Generic, NamedTuple, TypeVar

Kind = TypeVar("Kind")
STOPS = (".", "!", "?", "…")


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """One word or sign, wherever it stands."""

    text: str
    key: str  # folded: lower case, no accents
    is_capital: bool  # begins with a capital letter
    is_stop: bool  # may end a sentence
    parts: tuple[str, ...]  # of a word with hyphens, folded; () for any other


class Found(NamedTuple, Generic[Kind]):
    """A phrase found among the words from `first` up to `end`."""

    first: int
    end: int
    value: Kind


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """Returns one word without case and accents, its signs kept: "Étrangères" and "ETRANGERES" are one."""
    plain = word.lower().replace("’", "'")
    if plain.isascii():
        return plain
    plain = (
        plain.replace("đ", "d")
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("ı", "i")
    )
    return "".join(sign for sign in unicodedata.normalize("NFD", plain) if not unicodedata.combining(sign))


@lru_cache(maxsize=64)
def _splitter(elisions: tuple[str, ...]) -> re.Pattern[str]:
    # An elided article is a word of its own ("l'ambassadeur"), but N'Djamena and D'Alema are single names.
    short = "|".join(elisions)
    elided = (
        rf"(?:{short}|{'|'.join(e.capitalize() for e in elisions)}(?![’'][A-ZÀ-Þ])|L)[’'](?=\w|$)|"
        if elisions
        else ""
    )
    # Most words have neither sign, and are told at once.
    return re.compile(
        r"[^\W_]++(?![’'_‐‑-])|" + elided + r"[’']s\b|[^\W_]+(?:[-‐‑][^\W_]+|[’'](?!s\b)[^\W_]+)*|[^\w\s]|_"
    )


@lru_cache(maxsize=50_000)
def _word(text: str) -> Word:
    key = folded(text)
    parts = tuple(key.split("-")) if "-" in key else ()
    return Word(text, key, text[0].isupper(), text in STOPS, parts)


def words_of(text: str, elisions: tuple[str, ...] = ()) -> list[Word]:
    """Returns the words and signs of `text`; `elisions` are the short forms that lean on the next word."""
    return list(map(_word, _splitter(elisions).findall(text)))


def words_and_starts(text: str, elisions: tuple[str, ...] = ()) -> tuple[list[Word], list[int]]:
    """Returns the words of `text`, and where each begins."""
    matches = list(_splitter(elisions).finditer(text))
    return [_word(match[0]) for match in matches], [match.start() for match in matches]


def places_of(name: str, text: str) -> Iterator[int]:
    """Yields where a name stands in a text as whole words; quicker than a pattern made for each name."""
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            yield start
        start = text.find(name, start + 1)


class Phrases(Generic[Kind]):
    """Known phrases, each with what it stands for."""

    def __init__(self, phrases: Iterable[tuple[str, Kind]], elisions: tuple[str, ...] = ()):
        self.alone: dict[str, Kind] = {}  # phrases of one word
        # Longer ones by their first and second word; the rest of each follows, the longest first.
        self.longer: dict[str, dict[str, list[tuple[tuple[str, ...], Kind]]]] = {}
        for phrase, value in phrases:
            first, *rest = (word.key for word in words_of(phrase, elisions))
            seconds = self.longer.setdefault(first, {})
            if rest:
                seconds.setdefault(rest[0], []).append((tuple(rest[1:]), value))
            else:
                self.alone.setdefault(first, value)
        for seconds in self.longer.values():
            for known in seconds.values():
                # "secrétaire d'État aux Ports" before "secrétaire d'État"; otherwise the file's order.
                known.sort(key=lambda entry: -len(entry[0]))

    def at(self, words: Sequence[Word], place: int) -> Found[Kind] | None:
        """Returns the longest phrase that begins at `place`, or None."""
        first = words[place].key
        seconds = self.longer.get(first)
        if seconds is None:
            return None
        after = place + 2
        for rest, value in seconds.get(words[place + 1].key, ()) if after <= len(words) else ():
            end = after + len(rest)
            if not rest or (end <= len(words) and tuple([word.key for word in words[after:end]]) == rest):
                return Found(place, end, value)
        return Found(place, place + 1, self.alone[first]) if first in self.alone else None

    def all_in(self, words: Sequence[Word]) -> dict[int, Found[Kind]]:
        """Returns the phrases of a text by their first word; they do not overlap."""
        found: dict[int, Found[Kind]] = {}
        end = 0
        for place in range(len(words)):
            if place >= end and (phrase := self.at(words, place)):
                found[place] = phrase
                end = phrase.end
        return found


class Together:
    """Phrases of several kinds, looked for in one pass: most words begin none, by the word behind them."""

    def __init__(self, kinds: Sequence[Phrases[Any]], overlapping: Sequence[Phrases[Any]] = ()):
        self._kinds = (*kinds, *overlapping)
        self._parted = len(kinds)  # so many of the kinds do not overlap
        firsts = {first for phrases in self._kinds for first in phrases.longer}
        self._rows = {first: self._row(first) for first in firsts}

    def _row(self, first: str) -> tuple[list[tuple[int, Any]], dict[str, list[int]]]:
        """Returns what the first word is alone, by kind, and of which kinds it may be with each second."""
        alone = [(n, kind.alone[first]) for n, kind in enumerate(self._kinds) if first in kind.alone]
        seconds = [kind.longer.get(first, {}) for kind in self._kinds]
        by_second = {
            second: [n for n, kind in enumerate(self._kinds) if first in kind.alone or second in seconds[n]]
            for second in {second for some in seconds for second in some}
        }
        return alone, by_second

    def all_in(self, words: Sequence[Word]) -> tuple[dict[int, Found[Any]], ...]:
        """Returns the phrases of each kind by their first word."""
        found: tuple[dict[int, Found[Any]], ...] = tuple({} for _ in self._kinds)
        ends = [0] * len(self._kinds)
        rows, last = self._rows, len(words) - 1
        for place in [place for place, word in enumerate(words) if word.key in rows]:
            alone, by_second = rows[words[place].key]
            if place < last and (kinds := by_second.get(words[place + 1].key)):
                for kind in kinds:
                    if place >= ends[kind] and (phrase := self._kinds[kind].at(words, place)):
                        found[kind][place] = phrase
                        ends[kind] = phrase.end if kind < self._parted else 0
            else:
                for kind, value in alone:
                    if place >= ends[kind]:
                        found[kind][place] = Found(place, place + 1, value)
        return found


def sentence_numbers(words: Sequence[Word], abbreviated: Mapping[int, int]) -> list[int]:
    """
    Returns for each word the number of its sentence.

    A full stop ends no sentence after an initial ("V. Lavrov"), inside a known abbreviation
    (`abbreviated` maps its first word to its end: "M.", "Gen.") or before a small letter. It does
    where the next sentence follows without a space, as pages often run them together.
    """
    inside = {place for first, end in abbreviated.items() for place in range(first, end)}
    numbers: list[int] = []
    for place in [place for place, word in enumerate(words) if word.is_stop and place not in inside]:
        if place + 1 < len(words) and _ends_sentence(words, place):
            numbers += [numbers[-1] + 1 if numbers else 0] * (place + 1 - len(numbers))
    return numbers + [numbers[-1] + 1 if numbers else 0] * (len(words) - len(numbers))


def _ends_sentence(words: Sequence[Word], place: int) -> bool:
    follows, before = words[place + 1], words[place - 1] if place else None
    is_short = before is not None and words[place].text == "." and is_initial(before.text)
    return not is_short and not follows.text[0].islower()


INITIAL = re.compile(r"[^\W\d_a-z][bcdfghjklmnpqrstvwxz]?")


@lru_cache(maxsize=20_000)
def is_initial(word: str) -> bool:
    """True for the initial of a given name: "V." and "Ts.", but no short name such as "Ho"."""
    return INITIAL.fullmatch(word) is not None and not word.islower()


@lru_cache(maxsize=20_000)
def name_keys(text: str) -> tuple[str, ...]:
    """Returns the folded words of a name; a hyphen parts words, an apostrophe does not."""
    return tuple(re.findall(r"[a-z0-9]+", folded(text).replace("'", "")))
