"""
Finds the place of a story that has no dateline and tells none for sure.

A seat stands for its town ("au Palais présidentiel"): in the first paragraphs the event itself is told. Else
the first town that the head names, whatever it says of it: "La ville de Kara et le port de Riga ont signé".
"""

import re
from collections.abc import Sequence

from builder.content.article import Evidence
from builder.reader.dating.tense import straight
from builder.reader.places.clues import Clue, is_quoted
from builder.reader.places.gazetteer import Gazetteer
from builder.reader.places.names import CAPITAL, NAME, Place, beginnings, is_lent, is_of_syllables
from builder.reader.places.rules import PlaceRules
from builder.reader.seed import Paragraph

LONGEST_NAME = 100  # signs
BEHIND = re.compile(rf",? (?:[a-z]{{1,3}} )?(?P<town>{NAME.pattern})")  # "at Bellan House[, Kara]"
IN_NAME = re.compile(r"[\w,] [^\W\d_a-zà-ÿ][\w’'-]+ $")  # "M. Koffi Lomé" is somebody
TITLED = 0.6  # share of a passage's words with a capital from which they all are
FOR_WANT = 1  # weighs less than whatever the grammar shows


def seat(passages: Sequence[Paragraph], rules: PlaceRules, index: Gazetteer) -> Clue | None:
    """Returns the first house that tells its place by itself, or the town right behind it, or None."""
    for passage in passages:
        text = straight(passage.text)
        for rule in rules.seats:
            found = rule.search(text)
            if found and not is_quoted(text[: found.start()]):
                name = passage.text[found.start("place") : found.end("place")]
                behind = BEHIND.match(text, found.end("place"))
                names = beginnings(behind["town"]) if behind else ()
                if town := next((each for each in names if index.city(each)), None):
                    evidence = Evidence(passage.line, f"{name}, {town}", rule.name)
                    return Clue(Place(town, index.city(town), True), FOR_WANT, evidence)
                return Clue(Place(name, None, False), FOR_WANT, Evidence(passage.line, name, rule.name))
    return None


def town_named(passages: Sequence[Paragraph], rules: PlaceRules, index: Gazetteer) -> Clue | None:
    """Returns the first town in a list that is named, or None; too little to tell whose country it is."""
    for passage in passages:
        text = straight(passage.text)
        in_title = is_titled(text)
        for capital in CAPITAL.finditer(text):  # "Mission du Togo à Kara" would be one name
            start = capital.start()
            if not in_title and IN_NAME.search(text[:start]):
                continue
            found = NAME.match(text[start : start + LONGEST_NAME])
            name = next((name for name in beginnings(found[0]) if index.city(name)), None) if found else None
            rest = found[0][len(name) :].split(" ") if found and name else []
            lends = name and (
                is_of_syllables(" ".join(rest[:2]), index.city(name))
                or rules.lent_to.say(text[start + len(name) :])
                or rules.named_after.say(text[:start])
                or is_lent(text, start, start + len(name), rules)
            )
            is_named = bool(rest) and not in_title and len(rest) > 1 and rest[1][:1].isupper()
            if name and not (lends or is_named or is_quoted(text[:start])):
                evidence = Evidence(passage.line, passage.text[start:][: len(name)], "town-named")
                return Clue(Place(name, None, True), FOR_WANT, evidence)
    return None


def is_titled(text: str) -> bool:
    """Tells whether most words of a passage have a capital, as in an English headline."""
    words = [word for word in text.split() if word[0].isalpha()]
    return sum(word[0].isupper() for word in words) > TITLED * len(words)
