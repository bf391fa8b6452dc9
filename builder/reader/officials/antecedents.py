"""
Tells of which country somebody is by the sentence before: "La Finlande a payé le quai. [Son] ambassadeur X".

A sentence that opens with a country, or ends with a body of one, is what "son" leads back to; a country that
has sent something is told of by its own man in the sentence behind.
"""

from bisect import bisect_left

from builder.reader.officials.origins import is_told_by_name, opens_sentence
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy
from builder.reader.words import Found

OPENING = 3  # words of "En outre, la Finlande", at most
TOWN = 4  # words of "à Riga", at most
CLAUSE = 4  # words of ", eight people drowned", at least
SENT = "ambassador"  # whom a country has abroad
LED = ("leader", "head")  # who is told as a delegation's: "its leader", "son chef"
NEAR = 4  # words of "une délégation de haut niveau du"
SENDING = 6  # words between a country and the verb "a envoyé"


def owner_before(text: Text, first: int) -> str | None:
    """Whose "Its ambassador X" is, where that opens its sentence: the subject's before or the last body's."""
    possessive = next((p for p in (first - 1, first - 2) if text.words[p].key in text.lexicon.possessives), 0)
    sentence = text.sentences[first] - 1
    if possessive < 1 or text.sentences[possessive - 1] != sentence:
        return None
    begin = bisect_left(text.sentences, sentence)
    subject = _subject(text, begin)
    if subject is not None:
        return text.countries[subject][1].code
    return _last_body(text, begin, possessive) or _last_told(text, begin, possessive, first)


def _subject(text: Text, begin: int) -> int | None:
    """ "[La Finlande] a payé"; of several together nobody's man is told of."""
    for place in range(begin, min(begin + OPENING, len(text.words))):
        if place in text.countries and is_told_by_name(text, place):
            end = text.countries[place][0]
            is_of = place > begin and text.connectors.get(place - 1) is not None
            goes_on = end < len(text.words) and (
                text.words[end].key in text.lexicon.conjunctions
                or text.words[end].text in text.lexicon.possessive_signs
            )
            return None if is_of or goes_on else place
        if text.words[place].is_capital and place > begin:
            return None
    return None


def _last_body(text: Text, begin: int, end: int) -> str | None:
    """ "… avec la [Croix-Rouge lettone]. Sa présidente X": the body that a sentence ends with."""
    last = end - 2
    for place in range(last, begin, -1):
        word = text.words[place]
        if place in text.countries:
            is_bodys = text.countries[place][1].by is NamedBy.ADJECTIVE and any(
                text.is_noun(near) and text.words[near].is_capital
                for near in range(max(place - 2, begin), last + 1)
            )
            return text.countries[place][1].code if is_bodys else None
        is_joint = any(joint.first <= place < joint.end for joint in _joints(text, place))
        is_small = is_joint or text.lexicon.adjective.search(word.text) or text.is_noun(place)
        if not (word.is_capital or is_small):
            return None
    return None


def _last_told(text: Text, begin: int, end: int, first: int) -> str | None:
    """
    "… payée par le gouvernement [japonais]. Son ambassadeur X", "a reçu une délégation [lao]. Son chef X":
    the last country that the sentence before tells of, where it, or its delegation, has such a man; not the
    one where something goes: "un don de la Norvège est arrivé [en Lettonie]. Son ambassadeur X".
    """
    title = text.offices.get(first)
    roles = {title.value[0].role, title.value[0].otherwise} if title is not None else set()
    if roles.isdisjoint((SENT, *LED)):
        return None
    by = (NamedBy.NAME, NamedBy.ADJECTIVE)
    named = [p for p in range(begin, end - 1) if p in text.countries and p not in text.compounds]
    told = [p for p in named if text.countries[p][1].by in by and not _is_ground(text, p)]
    if not told:
        return None
    last = told[-1]
    if SENT not in roles:
        near = range(max(last - NEAR, begin), min(text.countries[last][0] + 1, end - 1))
        if not any(text.words[place].key in text.lexicon.delegations for place in near):
            return None
    return text.countries[last][1].code


def _is_ground(text: Text, country: int) -> bool:
    """ "en [Lettonie]", "to [Latvia]"."""
    joint = next((text.connectors[p] for p in (country - 2, country - 1) if p in text.connectors), None)
    return joint is not None and joint.end == country and joint.value in ("at", "to")


def _joints(text: Text, place: int) -> list[Found[str]]:
    return [text.connectors[p] for p in (place - 1, place) if p in text.connectors]


def subject_before(text: Text, first: int) -> str | None:
    """The country that the sentence before opens with, where somebody opens his own."""
    sentence = text.sentences[first] - 1
    if sentence < 0 or not opens_sentence(text, first):
        return None
    subject = _subject(text, bisect_left(text.sentences, sentence))
    return text.countries[subject][1].code if subject is not None else None


def sender_before(text: Text, first: int) -> str | None:
    """ "[La Finlande] a envoyé deux grues. Le chef des garde-côtes, X": whose he is who opens it."""
    sentence = text.sentences[first] - 1
    if sentence < 0 or not opens_sentence(text, first):
        return None
    begin = bisect_left(text.sentences, sentence)
    subject = _subject(text, begin)
    if subject is None:
        return None
    end, mention = text.countries[subject]
    places = range(end, min(end + SENDING, len(text.words)))
    is_sent = any(text.lexicon.sends.at(text.words, place) for place in places)
    return mention.code if is_sent else None


def country_named_before(text: Text, first: int, home: str | None) -> str | None:
    """ "À cet appui s'ajoute celui d'[Oslo]. L'ambassadrice X": the one other country told before."""
    sentence = text.sentences[first] - 1
    if sentence < 0 or not opens_sentence(text, first):
        return None
    places = range(bisect_left(text.sentences, sentence), bisect_left(text.sentences, sentence + 1))
    named = (text.countries[place][1] for place in places if place in text.countries)
    codes = {mention.code for mention in named if mention.by <= NamedBy.CAPITAL} - {home}
    return codes.pop() if len(codes) == 1 else None


def country_of_opening_town(text: Text, first: int, *, in_paragraph: bool = False) -> str | None:
    """ "[À Riga], la délégation a rencontré le directeur X": where the sentence, or its paragraph, opens."""
    begin = 0 if in_paragraph else bisect_left(text.sentences, text.sentences[first])
    joint = text.connectors.get(begin)
    if joint is None or joint.value != "at" or text.index is None or joint.end >= first:
        return None
    comma = next((p for p in range(joint.end, min(joint.end + TOWN, first)) if text.words[p].text == ","), 0)
    noun = joint.end + (text.words[joint.end].key in text.lexicon.determiners)
    if comma and noun in text.countries:
        return text.countries[noun][1].code
    return text.index.region(text.slice(joint.end, comma)) if comma else None


def country_of_scene(text: Text, first: int) -> str | None:
    """ "[In Estonia], eight people drowned, said police chief X": where what he tells of happened."""
    begin = bisect_left(text.sentences, text.sentences[first])
    commas = [place for place in range(begin, first) if text.words[place].text == ","]
    return country_of_opening_town(text, first) if commas and first - commas[0] > CLAUSE else None


def country_of_town_beside(text: Text, start: int) -> str | None:
    """ "signé à [Riga] par le maire X": the town right before whoever signs there."""
    by = start - 1
    if by < 2 or text.words[by].key not in text.lexicon.by or text.index is None:
        return None
    for place in range(by - 1, max(by - TOWN, 0) - 1, -1):
        joint = text.connectors.get(place)
        if joint is not None:
            is_town = joint.value == "at" and joint.end < by and text.words[joint.end].is_capital
            return text.index.region(text.slice(joint.end, by)) if is_town else None
    return None
