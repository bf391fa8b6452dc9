"""Tells somebody's name from a place in no list: a medal is handed "à Koffi Adjo", "recteur" elsewhere."""

import re
from collections.abc import Iterable
from functools import lru_cache

from builder.reader.dating.tense import straight
from builder.reader.officials.lexicon import lexicon_of
from builder.reader.officials.rules import OfficialRules
from builder.reader.places.names import Place
from builder.reader.seed import Paragraph
from builder.reader.words import folded, places_of

BEFORE = re.compile(r"([\w-]+)\.? $")
BEHIND = re.compile(r", ([\w-]+)")


def is_person(place: Place, passages: Iterable[Paragraph], rules: OfficialRules) -> bool:
    """
    Whether a name in no list holds an office ("Trade Secretary Ann Vella"), or is told right beside one.

    An office in front may be a town's ("Prince Rupert"), and one word behind an office may be one too.
    """
    first, *more = place.name.split()
    if place.is_known or not more:
        return False
    honorifics, offices = _honorifics(rules), lexicon_of(rules).single_offices
    opening = folded(first.rstrip("."))
    is_called = folded(place.name) in honorifics or (opening in honorifics and opening not in offices)
    if is_called or any(folded(word) in offices for word in more[:-1]):
        return True
    texts = (straight(passage.text) for passage in passages)
    return any(
        beside is not None and any(folded(beside[1]) in words for words in known)
        for text in texts
        for start in places_of(place.name, text)
        for beside, known in (
            (BEFORE.search(text, 0, start), (offices, honorifics)),
            # No honorific, which is another's: "le maire de Bellan Nord, M. Adjo".
            (BEHIND.match(text, start + len(place.name)), (offices,)),
        )
    )


@lru_cache(maxsize=8)
def _honorifics(rules: OfficialRules) -> frozenset[str]:
    """Every honorific, folded and without its full stop: "mme", "son excellence"."""
    return frozenset(folded(word.rstrip(".")) for word in rules.honorifics)
