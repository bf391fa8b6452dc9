"""
Says of a word whether it is one, and how usual it is: in the language, and in the article at hand.

The measure is a cost: minus the logarithm of the word's share of running text, so that the costs of words
side by side add up. "de" costs 3, "président" 9, a word that the list has and hardly anyone uses 16.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

from builder.reader.places.countrynames import flat
from builder.reader.story.rules import RepairRules
from builder.reader.words import folded

LOWER = "a-zß-öø-ÿāăćčđęěğĩīłńňōŏœřśşšţťũūůźżžơưạ-ỹ"
UPPER = "A-ZÀ-ÖØ-ÞĀĂĆČĐĘĚĞĨĪİŁŃŇŌŒŘŚŞŠŢŤŨŪŮŹŻŽƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
TOKEN = re.compile(r"[^\W\d_]+")

NEVER = 99.0  # the cost of what is no word
FEW, KNOWN = 1000, 11.0  # times in the list, and what a word with fewer costs that the rules know


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The words of a language and of one article."""

    rules: RepairRules
    text: str  # the article's words, headline and captions included
    names: Set[str] = frozenset()  # words of names of countries and cities, as written, without accents
    places: Set[str] = frozenset()  # words that name or describe countries, in lower case, without accents

    @cached_property
    def words(self) -> Counter[str]:
        """How often each run of letters stands in the article."""
        return Counter(TOKEN.findall(self.text))

    @cached_property
    def unknown(self) -> frozenset[str]:
        """Those among them that are no word of the language and no place."""
        return frozenset(word for word in self.words if not self.is_word(word.lower()))

    @cached_property
    def neighbours(self) -> frozenset[tuple[str, str]]:
        """The words that stand side by side in the article."""
        pairs = pairwise(TOKEN.finditer(self.text))
        return frozenset(
            (left[0], right[0])
            for left, right in pairs
            if right.start() == left.end() + 1 and self.text[left.end()] == " "
        )

    def as_elsewhere(self, run: str) -> tuple[str, str] | None:
        """Two words that the article has side by side elsewhere: "Premierministre" is "Premier ministre"."""
        for cut in range(1, len(run) - 1):
            left, right = run[:cut], run[cut:]
            if (left, right) in self.neighbours:
                is_two = right[0].isupper() or self.has(right)
                is_beginning = left.lower() in self.rules.prefixes - self.rules.small_words
                return (left, right) if is_two and not left.isupper() and not is_beginning else None
        return None

    def count(self, word: str) -> int:
        """How often the language's list counts a word in lower case; 0 where it has it not."""
        listed = self.listed
        return listed.get(word, 0) or (listed.get(word.replace("œ", "oe"), 0) if "œ" in word else 0)

    def has(self, word: str) -> bool:
        """Whether the list has a word, whatever its capitals."""
        return self.count(word.lower()) > 0

    def is_word(self, word: str) -> bool:
        """A word of the list, a stem before an apostrophe, or part of a country's or a city's name."""
        rules = self.rules
        return (
            self.count(word) > 0
            or word in rules.elided
            or word in rules.small_words
            or folded(word) in self.places
        )

    def is_form(self, word: str) -> bool:
        """Rather a form of a word than two: by its shape, or by the list without its ending."""
        rules = self.rules
        return (
            self._derived(word) not in (None, *rules.small_words)
            or (rules.one_word is not None and re.search(rules.one_word, word) is not None)
            or any(self.count(word.removesuffix(end)) for end in rules.inflections if word.endswith(end))
            or any(
                self.count(stem := word.removesuffix(end)) and stem.endswith(end[0])
                for end in rules.doubling
                if word.endswith(end)
            )
        )

    def _derived(self, word: str) -> str | None:
        """The beginning that makes a new word of a known one: "co" in "coprésider"."""
        for end in range(2, min(len(word) - 4, 8)):
            if word[:end] in self.rules.prefixes and self.count(word[end:]):
                return word[:end]
        return None

    def is_place(self, name: str) -> bool:
        """Whether a word with a capital stands in the name of a country or of a city."""
        return len(name) > 3 and flat(name) in self.names

    def may_be_word(self, word: str) -> bool:
        """Tells quickly what is none: most pieces of a run are not."""
        listed = self.listed
        return (
            word in listed
            or word in self.words
            or word in self.rules.keep
            or folded(word) in self.places
            or (len(word) > 6 and self._derived(word) is not None)
            or ("œ" in word and word.replace("œ", "oe") in listed)
        )

    @cached_property
    def listed(self) -> Mapping[str, int]:
        """The language's list; empty where it has none."""
        return word_list(self.rules.dictionary) if self.rules.dictionary else {}

    @cached_property
    def size(self) -> int:
        """How many words the article has."""
        return max(sum(self.words.values()), 100)

    def cost(self, word: str) -> float:
        """What a word in lower case costs; one that the article has by itself elsewhere costs less."""
        count = self.count(word)
        if count < FEW and (word in self.rules.keep or (len(word) > 4 and folded(word) in self.places)):
            return KNOWN
        if not count and (beginning := self._derived(word)):
            return self.cost(word.removeprefix(beginning)) + 6
        usual = math.log(total(self.rules.dictionary) / count) if count and self.rules.dictionary else NEVER
        here = self.words[word] if len(word) > 3 else 0
        return min(usual, self._here(here)) if here else usual

    def cost_of_name(self, name: str) -> float:
        """What a word with a capital costs: a name that stands elsewhere, or a sentence's first word."""
        here = self.words[name] if len(name) > 2 else 0
        if here:
            return self._here(here) - 1
        word = name.lower()
        return 8.0 if self.is_place(name) else self.cost(word) + 3

    def _here(self, times: int) -> float:
        return math.log(self.size / times) + 2


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
