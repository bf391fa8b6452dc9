"""
Tells a word that only has a capital from a place in no list: "Discuss Cooperation in Energy".

In an English headline every word has one, and titles write their nouns so ("à la Communauté").
"""

import re
from collections.abc import Collection, Iterable

from builder.reader.dating.tense import straight
from builder.reader.places.names import Place
from builder.reader.seed import Paragraph

SMALL = re.compile(r"(?<![\w'-])[a-zà-ÿ]{2,}(?![\w'-])")


def is_common(place: Place, nouns: Collection[str], small: Collection[str]) -> bool:
    """Whether a name in no list is made of titles' nouns and of words that the story writes `small` too."""
    if place.is_known or place.name[0].islower():
        return False  # "golfe de Bellan"
    return all(word in nouns or word.lower() in small for word in place.name.split())


def small_words(passages: Iterable[Paragraph]) -> frozenset[str]:
    """Returns the words that stand with a small letter."""
    return frozenset(SMALL.findall(straight("\n".join(passage.text for passage in passages))))
