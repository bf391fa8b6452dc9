"""
Tells a word that only has a capital from a place in no list: "Discuss Cooperation in Energy".

In an English headline every word has one, and titles write their nouns so ("à la Communauté").
"""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from builder.reader.dating.tense import straight
from builder.reader.officials.rules import OfficialRules
from builder.reader.places.names import Place
from builder.reader.seed import Paragraph
from builder.reader.words import folded

SMALL = re.compile(r"(?<![\w'-])[a-zà-ÿ]{2,}(?![\w'-])")


def is_common(place: Place, nouns: Collection[str], small: Collection[str]) -> bool:
    """
    Whether a name in no list is made of titles' folded `nouns` and of words that the story writes small too.

    It may begin with a small word ("golfe de Bellan"), but not have one only: "mise en œuvre".
    """
    if place.is_known or (place.name[0].islower() and not place.name.islower()):
        return False
    words = place.name.split()
    return place.name.islower() or all(folded(word) in nouns or word.lower() in small for word in words)


def small_words(passages: Iterable[Paragraph]) -> frozenset[str]:
    """Returns the words that stand with a small letter."""
    return frozenset(SMALL.findall(straight("\n".join(passage.text for passage in passages))))


@lru_cache(maxsize=8)
def common_nouns(rules: OfficialRules | None) -> frozenset[str]:
    """Returns the words that titles write with a capital, folded: "visite d'Etat" is in no town Etat."""
    return frozenset(map(folded, rules.nouns)) if rules else frozenset()
