"""
Tells where somebody is said to travel to, which is no country that he serves: "X se rend à Chypre".
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from builder.reader.officials.beside import only_other, partner
from builder.reader.officials.mentions import Mention
from builder.reader.officials.person import Person
from builder.reader.officials.sides import Sides
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy

BEHIND = 16  # words between a name and its verb: "X, à la tête d'une délégation du gouvernement, effectuera"
JOURNEY = 8  # words of "effectuera du 15 au 17 septembre une visite"
GOAL = 12  # words of "se rend dimanche à la tête d'une délégation à"
BEFORE = 8  # words of "visite officielle à Chypre"
BESIDE = 2  # words of "visite d'État"
ADVERBS = 3  # words of "on Sunday" and "de travail", at most
GOING = ("at", "to", "for")
STOPS = frozenset(';:«»“”"')


def not_where_he_goes(
    person: Person, country: str | None, in_order: Sequence[tuple[Mention, Person]], sides: Sides
) -> str | None:
    """ "Le ministre X se rend à Chypre": not of it, so of the wire's country or of the one other named."""
    person.visits = frozenset(code for mention in person.mentions for code in goals(mention))
    if country is None or country not in person.visits:
        return country
    others = (sides.wire, sides.home, partner(replace(sides, home=country)), only_other(in_order, country))
    return next((code for code in others if code and code not in person.visits), None)


def goals(mention: Mention) -> set[str]:
    """The countries to which somebody travels, by what stands around his name."""
    text, end = mention.text, mention.end
    if not text.countries:
        return set()
    codes = _of_his_journey(mention)
    for place in range(end, min(end + BEHIND, len(text.words))):
        if _ends(text, place, mention) or text.words[place].key in text.lexicon.pronouns:
            break
        if not _is_his_verb(text, end, place):
            continue
        if going := text.lexicon.goes.at(text.words, place):
            is_beside = place <= end + 1 and (place == end or text.words[end].text == ",")
            if going.value == "goes" or is_beside:
                is_back = going.value == "stays"  # "X, de retour [de Chypre]"
                kind = going.value == "visits"
                return codes | _named(text, going.end, going.end + GOAL, is_visited=kind, is_toured=is_back)
        if taking := text.lexicon.takes.at(text.words, place):
            places = range(taking.end, min(taking.end + JOURNEY, len(text.words)))
            noun = next((p for p in places if text.words[p].key in text.lexicon.journeys), None)
            if noun is None:
                return codes
            around = text.words[noun - BESIDE : noun + BESIDE + 1]
            is_formal = any(word.key in text.lexicon.formal for word in around)
            return codes | _named(text, noun + 1, noun + GOAL, is_formal=is_formal)
    return codes


def _is_his_verb(text: Text, end: int, place: int) -> bool:
    """
    "X [part]", "X, à la tête d'une délégation, [part]", "X et son épouse [partent]", "X on Sunday [left]";
    not "X a reçu les députés qui [partent]" or "Selon X, Y [part]".
    """
    between = text.words[end:place]
    if not between:
        return True
    if between[0].text == ",":
        return len(between) == 1 or between[-1].text == ","
    is_joined = between[0].key in text.lexicon.conjunctions
    is_near = len(between) <= ADVERBS and not any(word.key in text.lexicon.auxiliaries for word in between)
    return (is_joined or is_near) and not (between[-1].is_capital and text.words[place - 2].is_capital)


def _of_his_journey(mention: Mention) -> set[str]:
    """
    "[la visite à Chypre] du ministre X", "the first [tour of Cyprus] by X", "la visite de travail du ministre
    X [à Chypre]"; not "la visite à Chypre, à l'invitation du ministre X".
    """
    text, start = mention.text, mention.start
    joint = next((text.connectors[p] for p in (start - 1, start) if p in text.connectors), None)
    is_of = joint is not None and joint.value == "of"
    last = joint.first if joint is not None and is_of else start - 1
    if last < 1 or not (is_of or text.words[last].key in text.lexicon.by):
        return set()
    places = range(last - 1, max(last - BEFORE, -1), -1)
    noun = next((p for p in places if text.words[p].key in text.lexicon.journeys), None)
    if noun is None or text.sentences[noun] != mention.sentence[1]:
        return set()
    if any(country_end == last for country_end, _ in text.countries.values()):
        return _named(text, noun + 1, last, is_toured=True)
    between = [p for p in range(noun + 1, last) if p not in text.connectors]
    is_whole = len(between) < ADVERBS and not any(
        text.connectors[p].value in GOING for p in range(noun + 1, last) if p in text.connectors
    )
    return _named(text, mention.end, mention.end + GOAL) if is_whole else set()


def _ends(text: Text, place: int, mention: Mention) -> bool:
    is_other = text.sentences[place] != mention.sentence[1] or text.words[place].text in STOPS
    return is_other or place in text.offices


def _is_invited_to(text: Text, city: int) -> bool:
    """ "arrived in [Nicosia] at the invitation of Cypriot President Y": the capital of whoever invites."""
    end, town = text.countries[city]
    if town.by is not NamedBy.CAPITAL:
        return False
    last = bisect_left(text.sentences, text.sentences[city] + 1)
    told = next((p for p in range(end, last) if text.words[p].key in text.lexicon.invitations), last)
    behind = (text.countries[p][1] for p in range(told, min(told + GOAL, last)) if p in text.countries)
    return any(mention.code == town.code and mention.by < NamedBy.CAPITAL for mention in behind)


def _named(
    text: Text,
    first: int,
    end: int,
    *,
    is_visited: bool = False,
    is_toured: bool = False,
    is_formal: bool = False,
) -> set[str]:
    """
    "[à Hanoi (Vietnam)]", "[en Hongrie, puis au Danemark]"; right behind "visitera" or "tour of".

    Nobody pays an official visit to his own capital.
    """
    codes: set[str] = set()
    last = first  # where what leads to a country may begin
    for place in range(first, min(end, len(text.words))):
        if text.words[place].text in STOPS or text.sentences[place] != text.sentences[first - 1]:
            break
        if place in text.offices and text.words[place].key not in text.lexicon.formal:
            break  # who else is told of; "official" before "visit" is nobody
        found = text.countries.get(place)
        if found is None or place in text.compounds:
            continue
        is_abroad = is_formal and found[1].by is NamedBy.CAPITAL
        if found[1].by is not NamedBy.NAME and not (is_abroad or _is_invited_to(text, place)):
            continue
        joints = [text.connectors[p] for p in range(max(place - 2, last), place) if p in text.connectors]
        is_goal = any(
            joint.end == place
            and (
                joint.value in GOING
                or text.words[joint.first].key in text.lexicon.bound
                or (is_toured and joint.first == first)
            )
            for joint in joints
        )
        is_bracketed = text.words[place - 1].text in "(," and any(
            city_end == place - 1 and city.by >= NamedBy.CAPITAL and city.code == found[1].code
            for city_end, city in text.countries.values()
        )
        if is_goal or is_bracketed or (is_visited and place == first):
            codes.add(found[1].code)
            last = found[0]
    return codes
