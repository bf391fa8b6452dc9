"""Tells somebody's name from a place in no list: a medal is handed "à Koffi Adjo", "recteur" elsewhere."""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from builder.reader.dating.tense import straight
from builder.reader.officials.lexicon import lexicon_of
from builder.reader.officials.rules import OfficialRules
from builder.reader.officials.wordforms import office_words
from builder.reader.places.names import Place
from builder.reader.places.nodateline import is_titled
from builder.reader.seed import Paragraph
from builder.reader.words import folded, places_of

BEFORE = re.compile(r"([\w-]+)\.? $")
BEHIND = re.compile(r", ([\w-]+)(?: ([\w-]+))?")
# A name of more words than the one beside it: "Noor[sultan Abenov]", "[Koffi] Kara".
MORE_BEFORE = re.compile(r"[\w,] [^\W\d_a-zà-ÿ][\w'’-]+ $")  # no "Entre" that opens a sentence
MORE_BEHIND = re.compile(r" [^\W\d_a-zà-ÿ][\w'’-]*[a-zà-ÿ]")
WORD_BEFORE = re.compile(r"([\w-]+)['’]? ?$")
CLAUSE = re.compile(r"[.,;:()«»]")
LONGEST_OFFICE = 100  # signs
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
    for text in texts:
        for start in places_of(place.name, text):
            before = BEFORE.search(text, 0, start)
            if before and any(folded(before[1]) in words for words in (offices, honorifics)):
                return True
            end = start + len(place.name)
            if _is_told_with_office(text, start, rules) or _is_in_office(text, end, rules):
                return True
    return False


def _is_in_office(text: str, end: int, rules: OfficialRules) -> bool:
    """
    "Koffi Adjo[, premier ministre]", not "à Bellan Nord[, le maire]": behind an article is another's office.

    Nor is an honorific his: "le maire de Bellan Nord, M. Adjo".
    """
    behind = BEHIND.match(text, end)
    if behind is None:
        return False
    is_office = folded(behind[1]) in lexicon_of(rules).single_offices
    return is_office or folded(f"{behind[1]} {behind[2] or ''}") in _offices_of_two(rules)


@lru_cache(maxsize=8)
def _offices_of_two(rules: OfficialRules) -> frozenset[str]:
    """Returns the offices of two words, folded: "premier ministre"."""
    return frozenset(folded(words) for words, _ in office_words(rules) if words.count(" ") == 1)


def _is_told_with_office(text: str, start: int, rules: OfficialRules) -> bool:
    """ "au président de la République togolaise, [Koffi Adjo]": an office, what it governs, and a comma."""
    if text[start - 2 : start] != ", ":
        return False
    clause = CLAUSE.split(text[max(0, start - LONGEST_OFFICE) : start - 2])[-1]
    words, offices = [folded(word) for word in clause.split()], lexicon_of(rules).single_offices
    office = next((number for number, word in enumerate(words) if word in offices), len(words))
    return office < len(words) and _verbs_and_places(rules).isdisjoint(words[office + 1 :])


@lru_cache(maxsize=8)
def _verbs_and_places(rules: OfficialRules) -> frozenset[str]:
    """Words between an office and a comma that tell what its holder does or where, folded."""
    return frozenset(map(folded, (*rules.finite, *rules.and_, *rules.at)))


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
