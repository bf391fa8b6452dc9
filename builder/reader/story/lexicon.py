"""
Says of a word whether it is one, and how usual it is: in the language, and in the article at hand.

The measure is a cost: minus the logarithm of the word's share of running text, so that the costs of words
side by side add up. "de" costs 3, "président" 9, a word that the list has and hardly anyone uses 16.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from builder.reader.places.plainletters import flat
from builder.reader.story.rules import RepairRules
from builder.reader.story.wordlist import KEPT, KnownWords
from builder.reader.story.wordlist import NEVER as NEVER
from builder.reader.words import folded

LOWER = "a-zß-öø-ÿāăćčđęěğĩīłńňōŏœřśşšţťũūůźżžơưạ-ỹ"
UPPER = "A-ZÀ-ÖØ-ÞĀĂĆČĐĘĚĞĨĪİŁŃŇŌŒŘŚŞŠŢŤŨŪŮŹŻŽƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
TOKEN = re.compile(r"[^\W\d_]+")


KIN = 3.0  # what a form costs more than the word of its family that the list has
FEW, KNOWN = 1000, 11.0  # times in the list, and what a word with fewer costs that the rules know


def is_letter(sign: str) -> bool:
    """Whether one sign is a letter, as `TOKEN` reads it; "" is none."""
    return sign.isalnum() and not sign.isdecimal()


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The words of a language and of one article."""

    rules: RepairRules
    text: str  # the article's words, headline and captions included
    names: frozenset[str] = frozenset()  # words of names of countries and cities, as written, without accents
    places: frozenset[str] = (
        frozenset()
    )  # words that name or describe countries, in lower case, without accents

    @cached_property
    def words(self) -> Counter[str]:
        """How often each run of letters stands in the article."""
        return Counter(TOKEN.findall(self.text))

    def places_of(self, run: str) -> list[int]:
        """Returns where a run of letters stands in the article by itself."""
        if run not in self._places:
            self._places[run] = list(self._all_places(run))
        return self._places[run]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        return {}

    def _all_places(self, run: str) -> Iterator[int]:
        text, start = self.text, self.text.find(run)
        while start >= 0:
            end = start + len(run)
            if not is_letter(text[start - 1 : start]) and not is_letter(text[end : end + 1]):
                yield start
            start = text.find(run, end)

    def run_before(self, end: int) -> str:
        """Returns the run of letters that ends at a place of the article, or ""."""
        start = end
        while start and is_letter(self.text[start - 1]):
            start -= 1
        return self.text[start:end]

    @cached_property
    def unknown(self) -> frozenset[str]:
        """Those among them that are no word of the language and no place."""
        known, places = self.rules.known, self.places
        return frozenset(word for word in self.words if not _is_known(word, known, places))

    def are_neighbours(self, left: str, right: str) -> bool:
        """Whether two words stand side by side in the article."""
        if left not in self.words or right not in self.words:
            return False
        both, text = f"{left} {right}", self.text
        start = text.find(both)
        while start >= 0:
            end = start + len(both)
            if not text[max(0, start - 1) : start].isalpha() and not text[end : end + 1].isalpha():
                return True
            start = text.find(both, start + 1)
        return False

    def as_elsewhere(self, run: str) -> tuple[str, str] | None:
        """Two words that the article has side by side elsewhere: "Premierministre" is "Premier ministre"."""
        for cut in range(1, len(run) - 1):
            left, right = run[:cut], run[cut:]
            if right in self.words and self.are_neighbours(left, right):
                is_two = right[0].isupper() or self.has(right)
                is_beginning = left.lower() in self.rules.prefixes - self.rules.small_words
                return (left, right) if is_two and not left.isupper() and not is_beginning else None
        return None

    def count(self, word: str) -> int:
        """How often the language's list counts a word in lower case; 0 where it has it not."""
        return self.rules.known.count(word)

    def has(self, word: str) -> bool:
        """Whether the list has a word, whatever its capitals."""
        return self.count(word.lower()) > 0

    def is_word(self, word: str) -> bool:
        """A word of the list, a stem before an apostrophe, or part of a country's or a city's name."""
        return _is_known(word, self.rules.known, self.places)

    def is_form(self, word: str) -> bool:
        """Rather a form of a word than two: by its shape, or by the list without its ending."""
        return self.rules.known.is_form(word)

    def is_place(self, name: str) -> bool:
        """Whether a word with a capital stands in the name of a country or of a city."""
        return len(name) > 3 and self.is_of_place(name)

    def is_of_place(self, word: str) -> bool:
        """Whether a word, however short, stands in the name of a country or of a city: "Tho" of Can Tho."""
        return flat(word) in self.names

    def may_be_word(self, word: str) -> bool:
        """Tells quickly what is none: most pieces of a run are not."""
        return self.rules.known.may_be_word(word) or word in self.words or folded(word) in self.places

    @cached_property
    def size(self) -> int:
        """How many words the article has."""
        return max(sum(self.words.values()), 100)

    def cost(self, word: str) -> float:
        """What a word in lower case costs; one that the article has by itself elsewhere costs less."""
        known, here = self.rules.known, self.words.get(word, 0)
        count = known.count(word)
        if count < FEW and (word in self.rules.keep or (len(word) > 4 and folded(word) in self.places)):
            return KNOWN
        if not count and (beginning := known.beginning(word)):
            return self.cost(word.removeprefix(beginning)) + 6
        if not count and not here and (kin := known.kin(word)):
            return self.cost(kin) + KIN
        usual = known.cost(word)
        return min(usual, self._here(here)) if here and len(word) > 3 else usual

    def cost_of_name(self, name: str) -> float:
        """What a word with a capital costs: a name that stands elsewhere, or a sentence's first word."""
        here = self.words.get(name, 0) if len(name) > 2 else 0
        if here:
            return self._here(here) - 1
        word = name.lower()
        return 8.0 if self.is_place(name) else self.cost(word) + 3

    def _here(self, times: int) -> float:
        return math.log(self.size / times) + 2


@lru_cache(maxsize=KEPT)
def _is_known(word: str, known: KnownWords, places: frozenset[str]) -> bool:
    """Whether a word, whatever its capitals, is one of the language or of a place's name."""
    small = word.lower()
    return known.is_word(small) or folded(small) in places
