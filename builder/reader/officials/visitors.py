"""
Tells guests and hosts where the words for them stand without a country: "la partie invitée comprenait X",
"Cette délégation, conduite par X", "le maire hôte, X", "la préfète X, venue de Riga".

Which country that is the story tells elsewhere: of the delegations in it, or where it takes place.
"""

from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum

from builder.reader.officials.antecedents import subject_before
from builder.reader.officials.beside import partner
from builder.reader.officials.bodies import country_of_town
from builder.reader.officials.mentions import Mention
from builder.reader.officials.origins import delegation_before
from builder.reader.officials.person import Person
from builder.reader.officials.sides import Sides
from builder.reader.officials.wording import Text
from builder.reader.words import Word, folded

ASIDE = 3  # words between a name and "venu de"
OPENING = 5  # words of "Parmi les visiteurs", at the head of a sentence
LEADS = 3  # words of "conduisait une délégation"
LED = 12  # words of "délégation de la Chambre de commerce de Riga, conduite par", at most
HEADING = 12  # words between a name and "à la tête", at most


class Side(Enum):
    """Which side somebody is told to be of."""

    GUEST = "guest"
    HOST = "host"


def of_visitors(
    told: Sequence[Mention], in_order: Sequence[tuple[Mention, Person]], sides: Sides
) -> str | None:
    """Returns the country of whoever is told to be of the guests or the hosts, or to have come from there."""
    for mention in told:
        if mention.receives or mention.is_met:
            continue
        if code := mention.spoken_for or _leaders(mention, in_order, sides) or came_from(mention):
            return code
        if code := _heads_the_delegation(mention, sides) or _of_a_giver(mention, sides):
            return code
        side = _side(mention)
        if side is Side.GUEST and (code := _of_who_led(mention, in_order)):
            return code
        if side is Side.HOST:
            return sides.visited or sides.place or sides.home
        if side is Side.GUEST:
            return _guests(sides)
    return None


def _heads_the_delegation(mention: Mention, sides: Sides) -> str | None:
    """ "a reçu une délégation lao. Le chef de la [délégation], X": of the one that the story tells of."""
    if len(sides.delegations) != 1:
        return None
    lasts = (folded(title.text).replace("'", " ").split()[-1] for title in mention.titles)
    is_its = any(last in mention.text.lexicon.delegations for last in lasts)
    return next(iter(sides.delegations)) if is_its else None


def _of_a_giver(mention: Mention, sides: Sides) -> str | None:
    """ "[La Lettonie] a offert un bus. Le chargé d'affaires, X": a country's envoy, told bare behind it."""
    if not any(title.role == "envoy" and title.text == title.head for title in mention.titles):
        return None
    code = subject_before(mention.text, mention.first)
    return code if code != sides.home else None


def _guests(sides: Sides) -> str | None:
    """The one country whose delegation is told of, else the wire's own abroad, else the other one there."""
    host = sides.visited or sides.place or sides.home
    sent = sides.delegations - {host}
    if len(sent) == 1:
        return next(iter(sent))
    return sides.home if host != sides.home else partner(sides)


def _side(mention: Mention) -> Side | None:
    text, lexicon = mention.text, mention.text.lexicon
    # A title may stand in the headline, and its bearer's name at the head of the lead.
    spans = [(title.text, text.words[title.first : title.end]) for title in mention.titles]
    own = [word for told, words in spans if words and words[0].text in told for word in words]
    if (side := _told(own, text)) is not None:
        return side
    delegation = delegation_before(text, mention.first)
    if delegation is not None:
        if not _lists(text, delegation, mention.first):
            return None
        around = text.words[max(0, delegation - 1) : delegation + 2]
        return _told(around, text) or Side.GUEST
    first = bisect_left(text.sentences, text.sentences[mention.first])
    for place in range(first, min(first + OPENING, mention.first)):
        if lexicon.visitors.at(text.words, place) and _lists(text, place, mention.first):
            return Side.GUEST
    return None


def _told(words: Sequence[Word], text: Text) -> Side | None:
    """ "la partie [invitée]", "le recteur [invité]", "du pays [hôte]"."""
    small = {word.key for word in words if word.text.islower()}
    if not small.isdisjoint(text.lexicon.guests):
        return Side.GUEST
    return Side.HOST if not small.isdisjoint(text.lexicon.hosting) else None


def _lists(text: Text, since: int, first: int) -> bool:
    """ "La délégation [comprenait] X", "[emmenée] par X"; not "La délégation a vu l'usine du chef X"."""
    lexicon = text.lexicon
    return any(word.key in lexicon.lists or word.key in lexicon.leads for word in text.words[since:first])


def _leaders(mention: Mention, in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> str | None:
    """
    "le gouverneur lao A [conduisait une délégation] comprenant B", "Celui-ci conduisait", "The minister will
    lead": A's.
    """
    text = mention.text
    delegation = delegation_before(text, mention.first)
    if delegation is None or not _lists(text, delegation, mention.first):
        return None
    near = range(max(0, delegation - LEADS), delegation)
    if not any(text.lexicon.leading.at(text.words, place) for place in near):
        return None
    before = [p for m, p in in_order if m.line == mention.line and m.first < delegation and p.offices]
    if not before and (opener := sides.openers.get(mention.sentence)):
        roles = (opener.role, opener.office.role)
        before = [p for m, p in in_order if m.place < mention.place and p.role_class in roles]
    return (before[-1].country or before[-1].said_country) if before else None


def _of_who_led(mention: Mention, in_order: Sequence[tuple[Mention, Person]]) -> str | None:
    """
    "Une délégation conduite par le ministre A est arrivée. La délégation comprend B", "A, à la tête d'une
    délégation": of whoever was told last to lead one; whose delegation it is is told where he is named.
    """
    chiefs = [p for m, p in in_order if m.place < mention.place and p.offices and _leads(m)]
    return (chiefs[-1].country or chiefs[-1].said_country) if chiefs else None


def _leads(mention: Mention) -> bool:
    """ "une [délégation conduite par] A", "A, [à la tête d'une délégation]", "A [led a delegation]"."""
    text, lexicon = mention.text, mention.text.lexicon
    by = mention.start - 1
    if by > 1 and text.words[by].key in lexicon.by and text.words[by - 1].key in lexicon.leads:
        near = range(max(by - LED, 0), by)
        return any(
            text.words[place].key in lexicon.delegations and text.sentences[place] == mention.sentence[1]
            for place in near
        )
    for place in range(mention.end, min(mention.end + HEADING, len(text.words))):
        if text.sentences[place] != mention.sentence[1]:
            return False
        if phrase := lexicon.leading.at(text.words, place):
            led = text.words[phrase.end : phrase.end + LEADS]
            return any(word.key in lexicon.delegations for word in led)
    return False


def came_from(mention: Mention) -> str | None:
    """ "la préfète X, [venue de Riga]", "[Venus de Riga], le directeur X": who lives where he came from."""
    text = mention.text
    if any(title.role in ("ambassador", "envoy") for title in mention.titles):
        return None  # who is posted elsewhere
    begin = bisect_left(text.sentences, text.sentences[mention.first])
    places = [*range(mention.end, min(mention.end + ASIDE, len(text.words))), begin]
    for place in places:
        phrase = text.lexicon.comes.at(text.words, place)
        is_here = phrase is not None and text.sentences[place] == text.sentences[mention.first]
        if phrase is not None and is_here and (code := _from(text, phrase.end)):
            return code
    return None


def _from(text: Text, place: int) -> str | None:
    """Returns the country that stands here, or whose town does."""
    place += place < len(text.words) and text.words[place].key in text.lexicon.determiners
    if place in text.countries:
        return text.countries[place][1].code
    is_name = place < len(text.words) and text.words[place].is_capital
    return country_of_town(text, place) if is_name else None
