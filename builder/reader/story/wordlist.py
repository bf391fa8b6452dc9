"""
Says of a single word whether a language has it, how usual it is, and whether it is the form of one it has.

Nothing here depends on an article, so every answer is kept for the next one.
"""

import math
import re
import unicodedata
from collections.abc import Mapping, Sequence, Set
from functools import cache, cached_property, lru_cache

NEVER = 99.0  # the cost of what is no word
KEPT = 50_000  # answers of each kind
SHORTEST_STEM = 4  # letters; one less before a long ending: "rectrice"
LONG_ENDING = 5
WELL_KNOWN = 500  # times in the list


class KnownWords:
    """A language's word list, and what its rules add to it."""

    def __init__(
        self,
        dictionary: str | None,
        *,
        own: Set[str],
        prefixes: Set[str],
        inflections: Set[str],
        doubling: Set[str],
        one_word: str | None,
        small_words: Set[str],
        keep: Set[str],
        families: Sequence[Set[str]] = (),
    ):
        """`own` are the language's words that no list need have; all sets are in lower case."""
        self._dictionary, self._own, self._small, self._keep = dictionary, own, small_words, keep
        self._prefixes, self._inflections, self._doubling = prefixes, inflections, doubling
        self._families = families
        self._one_word = re.compile(one_word) if one_word else None
        self.is_word = lru_cache(KEPT)(self._is_word)
        self.is_form = lru_cache(KEPT)(self._is_form)
        self.may_be_word = lru_cache(KEPT)(self._may_be_word)
        self.beginning = lru_cache(KEPT)(self._beginning)
        self.kin = lru_cache(KEPT)(self._kin)
        self.cost = lru_cache(KEPT)(self._cost)

    def count(self, word: str) -> int:
        """How often the list counts a word in lower case; 0 where it has it not."""
        listed = self._listed
        count = listed.get(word, 0) or (listed.get(word.replace("œ", "oe"), 0) if "œ" in word else 0)
        return count or (bare_firsts(self._dictionary).get(word, 0) if self._dictionary else 0)

    @cached_property
    def _listed(self) -> Mapping[str, int]:
        return word_list(self._dictionary) if self._dictionary else {}

    def _cost(self, word: str) -> float:
        """Minus the logarithm of the word's share of running text."""
        count = self.count(word)
        return math.log(total(self._dictionary) / count) if count and self._dictionary else NEVER

    def _is_word(self, word: str) -> bool:
        return word in self._own or self.count(word) > 0

    def _may_be_word(self, word: str) -> bool:
        """A word, or one with a beginning that makes new words."""
        return (
            self.count(word) > 0
            or word in self._keep
            or (len(word) > 6 and (self.beginning(word) or self.kin(word)) is not None)
        )

    def _is_form(self, word: str) -> bool:
        """Rather a form of a word than two: by its shape, or by the list without its ending."""
        return (
            self.beginning(word) not in (None, *self._small)
            or self.kin(word) is not None
            or (self._dictionary is not None and word in bare_words(self._dictionary))
            or (self._one_word is not None and self._one_word.search(word) is not None)
            or any(self.count(word.removesuffix(end)) for end in self._inflections if word.endswith(end))
            or any(
                self.count(stem := word.removesuffix(end)) and stem.endswith(end[0])
                for end in self._doubling
                if word.endswith(end)
            )
        )

    def _beginning(self, word: str) -> str | None:
        """The beginning that makes a new word of a known one: "co" in "coprésider"."""
        for end in range(2, min(len(word) - 4, 8)):
            if word[:end] in self._prefixes and self.count(word[end:]):
                return word[:end]
        return None

    def _kin(self, word: str) -> str | None:
        """The listed word that differs by its ending alone ("fauter" for "fauté"), or None."""
        if self.count(word):
            return None
        found = (
            kin
            for family in self._families
            for end in family
            if word.endswith(end)
            and len(stem := word.removesuffix(end))
            >= (SHORTEST_STEM if len(end) < LONG_ENDING else SHORTEST_STEM - 1)
            for other in family
            if self.count(kin := stem + other)
        )
        return max(found, key=self.count, default=None)


@cache
def bare_words(language: str) -> frozenset[str]:
    """The usual longer words that have accents, without these: many pages print "etaient"."""
    usual = (word for word, count in word_list(language).items() if count >= WELL_KNOWN and len(word) > 4)
    bare = (unicodedata.normalize("NFD", word) for word in usual if not word.isascii())
    return frozenset("".join(sign for sign in word if not unicodedata.combining(sign)) for word in bare)


@cache
def bare_firsts(language: str) -> Mapping[str, int]:
    """The usual longer words that begin with an accent, without it: capitals have none on many pages."""
    firsts = {
        f"{unicodedata.normalize('NFD', word[0])[0]}{word[1:]}": count
        for word, count in word_list(language).items()
        if count >= WELL_KNOWN and len(word) > 4 and not word[0].isascii()
    }
    return {word: count for word, count in firsts.items() if word not in word_list(language)}


@cache
def word_list(language: str) -> Mapping[str, int]:
    """Loaded with the first article that asks: it takes an eighth of a second."""
    from spellchecker import SpellChecker

    words: Mapping[str, int] = SpellChecker(language=language).word_frequency.dictionary
    return words


@cache
def total(language: str) -> int:
    """How many words of running text the list was counted in."""
    return sum(word_list(language).values())
