"""Tells somebody's name from a place in no list: a medal is handed "à Koffi Adjo", "recteur" elsewhere."""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from builder.reader.dating.tense import straight
from builder.reader.officials.lexicon import lexicon_of
from builder.reader.officials.rules import OfficialRules
from builder.reader.places.names import Place
from builder.reader.places.nodateline import is_titled
from builder.reader.seed import Paragraph
from builder.reader.words import folded, places_of

BEFORE = re.compile(r"([\w-]+)\.? $")
# Behind a name no article, which is another's: "à Bellan Nord, le maire".
BEHIND = re.compile(r", (?:(?:vice-|deputy )?(?:premi[eè]re?|prime) )?([\w-]+)", re.I)
# A name of more words than the one beside it: "Noor[sultan Abenov]", "[Koffi] Kara".
MORE_BEFORE = re.compile(r"[\w,] [^\W\d_a-zà-ÿ][\w'’-]+ $")  # no "Entre" that opens a sentence
MORE_BEHIND = re.compile(r" [^\W\d_a-zà-ÿ][\w'’-]*[a-zà-ÿ]")
WORD_BEFORE = re.compile(r"([\w-]+)['’]? ?$")
CLAUSE = re.compile(r"[.,;:()«»]")
LONGEST_OFFICE = 100  # signs
# Between an office and a comma they tell what its holder does, or where: "le maire est allé à Kara, Bellan".
VERBS_AND_PLACES = frozenset(
    ("a", "ai", "as", "au", "aux", "est", "et", "sont", "ont", "en", "dans", "vers", "chez", "at", "in", "to")
) | {"was", "were", "has", "have", "is", "are", "and"}
ON = re.compile(r" [a-zà-ÿ]")  # a sentence goes on with no sign between
LONGEST_BEFORE = 20  # signs


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
    texts = [straight(passage.text) for passage in passages]
    if any(
        _is_told_with_office(text, start, offices) for text in texts for start in places_of(place.name, text)
    ):
        return True
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


def _is_told_with_office(text: str, start: int, offices: Collection[str]) -> bool:
    """ "au président de la République togolaise, [Koffi Adjo]": an office, what it governs, and a comma."""
    if text[start - 2 : start] != ", ":
        return False
    clause = CLAUSE.split(text[max(0, start - LONGEST_OFFICE) : start - 2])[-1]
    words = [folded(word) for word in clause.split()]
    office = next((number for number, word in enumerate(words) if word in offices), len(words))
    return office < len(words) and VERBS_AND_PLACES.isdisjoint(words[office + 1 :])


def is_of_person(place: Place, passages: Iterable[Paragraph], leads: Collection[str]) -> bool:
    """
    Whether a name only opens what somebody does ("Wen Adjo accompagne son hôte"), or is only a part of names.

    A town's is one where its name goes on and no small word that leads to places stands before it: "rencontré
    Noursoultan Abenov", but "in Kara Friday". What a list has opens sentences as a host: "Kara accueille".
    """
    texts = (straight(passage.text) for passage in passages)
    mentions = [(text, start) for text in texts for start in places_of(place.name, text)]
    is_of = _is_part if place.is_known else _opens
    return bool(mentions) and all(
        is_of(text, start, start + len(place.name), leads) for text, start in mentions
    )


def _opens(text: str, start: int, end: int, _leads: Collection[str]) -> bool:
    return start == 0 and ON.match(text, end) is not None


def _is_part(text: str, start: int, end: int, leads: Collection[str]) -> bool:
    if is_titled(text):
        return False  # "Minister Visits Kara"
    near = max(0, start - LONGEST_BEFORE)
    if MORE_BEFORE.search(text, near, start):
        return True
    before = WORD_BEFORE.search(text, near, start)
    is_led = before is not None and before[1].lower() in leads
    return not is_led and MORE_BEHIND.match(text, end) is not None


@lru_cache(maxsize=8)
def _honorifics(rules: OfficialRules) -> frozenset[str]:
    """Every honorific, folded and without its full stop: "mme", "son excellence"."""
    return frozenset(folded(word.rstrip(".")) for word in rules.honorifics)
