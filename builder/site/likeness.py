"""
People whose names may be two spellings of one: put before an editor, never merged.

A wire writes a foreign name by ear, so letters that sound alike are one letter here (Sergueï, Sergey;
Michoustine, Mishustin). Names of one syllable a word are held apart by a single letter (Thanh, Thinh), so in
countries that have them only a missing word or a missing space counts.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations

from builder.site.model import Person
from builder.text import fold

SYLLABIC = frozenset({"CN", "HK", "KP", "KR", "MO", "SG", "TW", "VN"})
# Above this share of equal letters the one word in which two names differ may be a slip: Bushmin, Pushmin.
A_SLIP = 0.75

# What the languages of our wires write for one sound, in this order; then vowels go, then doubled letters.
SOUNDS = (
    (r"tsch|tch|sch|ch|sh|cz|ts|c(?=[eiy])", "s"),
    (r"dzh|zh|dj", "j"),
    (r"gu(?=[eiy])|gh", "g"),
    (r"kh|ck|qu|q|c", "k"),
    (r"ph", "f"),
    (r"w", "v"),
    (r"x", "ks"),
    (r"^[aeiouyj]+", "0"),
    (r"[aeiouyh]+", ""),
    (r"(.)\1+", r"\1"),
)


@dataclass(frozen=True, slots=True)
class _Name:
    """One person's name made ready to be compared."""

    person: Person
    words: frozenset[str]
    sounds: frozenset[str]


def alike_people(people: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    """Yields the pairs of people who may be one person, each pair once, in the order of `people`."""
    by_sound: defaultdict[str, list[int]] = defaultdict(list)
    names = [_name(person) for person in people]
    for number, name in enumerate(names):
        for sound in name.sounds | {_joined(name)}:
            by_sound[sound].append(number)
    # Only names that share a word can be alike: comparing all with all would take hours at ten thousand.
    near = {pair for numbers in by_sound.values() for pair in combinations(numbers, 2)}
    for first, second in sorted(near):
        one, other = names[first], names[second]
        if _may_meet(one.person, other.person) and are_alike(one, other):
            yield one.person, other.person


def _name(person: Person) -> _Name:
    words = frozenset(fold(person.name).split())
    return _Name(person, words, frozenset(map(sound_of, words)))


def _joined(name: _Name) -> str:
    return fold(name.person.name).replace(" ", "")


def _may_meet(one: Person, other: Person) -> bool:
    return one.country is None or other.country is None or one.country == other.country


def are_alike(one: _Name, other: _Name) -> bool:
    """Tells whether two names may be of one person; equal ones are one person already."""
    if _joined(one) == _joined(other) or _is_part(one.words, other.words):
        return True
    if {one.person.country, other.person.country} & SYLLABIC:
        return False
    return _is_part(one.sounds, other.sounds) or _is_a_slip(one.words, other.words)


def _is_part(one: frozenset[str], other: frozenset[str]) -> bool:
    """A name that lacks a patronymic or a second surname; a surname alone tells nothing."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) > 1 and shorter <= longer


def _is_a_slip(one: frozenset[str], other: frozenset[str]) -> bool:
    left, right = sorted(one - other), sorted(other - one)
    return (
        len(left) == len(right) == 1
        and len(one) > 1
        and min(len(left[0]), len(right[0])) > 3
        and SequenceMatcher(None, left[0], right[0], autojunk=False).ratio() >= A_SLIP
    )


@lru_cache(maxsize=20_000)
def sound_of(word: str) -> str:
    """Returns what a folded word sounds like: "sergueï" and "sergey" are "srg"."""
    for written, sound in SOUNDS:
        word = re.sub(written, sound, word)
    return word
