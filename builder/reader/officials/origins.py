"""
Finds the country beside a name: after it, in brackets, of its delegation, or the nearest before.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from builder.reader.officials.roles import Title
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy

RECEIVED = 12  # words between "reçu" and by whom: "reçu mardi 11 puis mercredi 12 juillet 2017, d'abord par"
NEAR = 8  # words between a delegation and the country that it is of
OF_MANY = ""  # whose owner is an international body
MEETING = 5  # words that tell of a meeting, at most
SERVICE = 4  # words of "the Royal Australian Navy"
DISTRICT = 6  # words of "région du Sud-Ouest burkinabè", at most
SIDED = 2  # sentences behind "Côté letton" that tell of that side
OPENING = 3  # words of "Du côté"
REACH = 80  # words of a sentence before a name in which its country is looked for


def country_after(
    text: Text, place: int, titles: Mapping[int, Title], *, is_said: bool, is_of_many: bool = False
) -> str | None:
    """
    "Prime Minister X of Malaysia", "X (Malaysia)", but of who heads a body of many countries his people
    alone; after a comma the country is the next one's where the title has its own: "les ambassadeurs
    d'Ukraine, X, [du Nigeria], Y".
    """
    if place >= len(text.words):
        return None
    if text.words[place].text == ",":
        if place + 1 < len(text.words) and text.words[place + 1].key in text.lexicon.delegations:
            return _whose(text, place + 1, place + 3)  # "le ministre X, côté irakien"
        return None if is_said else country_of_body(text, place + 1, titles)
    connector = text.connectors.get(place)
    noun = (
        connector.end
        if connector and connector.value == "of"
        else place + 1
        if text.words[place].text == "(" and not is_of_many
        else -1
    )
    if noun not in text.countries or noun in text.compounds:
        is_body = connector is not None and connector.value == "of" and not is_of_many
        return _country_of_service(text, noun) if is_body else None
    return text.countries[noun][1].code if text.countries[noun][1].by is NamedBy.NAME else None


def _country_of_service(text: Text, noun: int) -> str | None:
    """ "Captain X of the [Royal Australian Navy]", "X, de la [Marine royale lettone]": where he serves."""
    noun += noun < len(text.words) and text.words[noun].key in text.lexicon.determiners
    for place in range(noun, min(noun + SERVICE, len(text.words))):
        word = text.words[place]
        if place in text.countries and text.countries[place][1].by is NamedBy.ADJECTIVE:
            return text.countries[place][1].code
        if not (word.is_capital or (place > noun and text.lexicon.adjective.search(word.text))):
            return None
    return None


def country_of_district(text: Text, end: int) -> str | None:
    """ "le gouverneur X, [dont la région lettone] touche au fleuve": of what is his in it."""
    place = end + 1
    if (
        place + 2 >= len(text.words)
        or text.words[end].text != ","
        or text.words[place].key not in text.lexicon.whose
    ):
        return None
    place += text.words[place + 1].key in text.lexicon.determiners
    noun = place + 1
    if text.lexicon.rules.titles_before_country and noun in text.countries:
        noun = text.countries[noun][0]
    kinds = text.lexicon.kinds or text.lexicon.nouns
    if noun >= len(text.words) or text.words[noun].key not in kinds:
        return None
    for near in range(place + 1, min(noun + DISTRICT, len(text.words))):
        if near in text.countries and text.countries[near][1].by is NamedBy.ADJECTIVE:
            return text.countries[near][1].code
        is_joint = any(near - 1 <= p <= near and p in text.connectors for p in (near - 1, near))
        if near > noun and not (text.words[near].is_capital or is_joint):
            return None
    return None


def country_of_body(text: Text, place: int, titles: Mapping[int, Title]) -> str | None:
    """ "X, de l'état-major iranien,": the body that he belongs to, between two commas."""
    connector = text.connectors.get(place) if place < len(text.words) else None
    if not connector or connector.value != "of" or text.words[place].is_capital:
        return None
    if text.lexicon.goes.at(text.words, place):
        return None  # "X, de retour d'Iran,": where he was
    for noun in range(connector.end, min(connector.end + 8, len(text.words))):
        preposition = text.connectors.get(noun)
        is_of = preposition is None or preposition.value in ("of", "and")
        if text.words[noun].text in ",.;" or noun in titles or not is_of:
            return None  # "X, for talks on a pipeline [to] Italy"
        if noun in text.countries and noun not in text.compounds:
            return text.countries[noun][1].code
    return None


def country_of_people(text: Text, name: int) -> str | None:
    """ "la directrice, la [Danoise] X", "l'[Iranien] X", "son hôte [danois] X": what people he is of."""
    last = name - 1 - (name > 1 and text.words[name - 1].text == ",")  # "le Danois, X"
    people = text.countries.get(last)
    if people is not None and people[1].by is NamedBy.ADJECTIVE and people[0] == name:
        is_hosts = last > 1 and text.words[last - 1].key in text.lexicon.hosting | text.lexicon.guests
        return people[1].code if is_hosts else None
    is_told = people is not None and people[0] == last + 1 and people[1].by is NamedBy.PEOPLE
    has_article = last > 0 and text.words[last - 1].key in text.lexicon.determiners
    return people[1].code if people is not None and is_told and has_article else None


def country_of_possessor(text: Text, first: int) -> str | None:
    """ "[Pakistan]'s X, speaker of the National Assembly"."""
    if first < 2 or text.words[first - 1].text not in text.lexicon.possessive_signs:
        return None
    ends = (m.code for end, m in text.countries.values() if end == first - 1 and m.by is NamedBy.NAME)
    return next(ends, None)


def opens_sentence(text: Text, first: int) -> bool:
    """True where nothing but its article stands before it in its sentence."""
    begin = first
    while begin > 0 and text.words[begin - 1].key in text.lexicon.determiners:
        begin -= 1
    return begin == 0 or text.sentences[begin - 1] != text.sentences[first]


def is_behind_opening(text: Text, first: int) -> bool:
    """ "[Pour sa part,] son homologue X": small words up to a comma, and an article, open the sentence."""
    begin = bisect_left(text.sentences, text.sentences[first])
    end = first
    while end > begin and text.words[end - 1].key in text.lexicon.determiners | text.lexicon.possessives:
        end -= 1
    opening = text.words[begin : end - 1]
    is_small = 0 < len(opening) <= OPENING and not any(w.text == "," or w.is_capital for w in opening[1:])
    return is_small and text.words[end - 1].text == ","


def opens_with_pronoun(text: Text, place: int) -> bool:
    """True where the sentence of this place opens with a pronoun."""
    first = bisect_left(text.sentences, text.sentences[place])
    return any(word.key in text.lexicon.pronouns for word in text.words[first : first + 3])


def is_before_the_past(text: Text, place: int) -> bool:
    """True in a sentence that tells what "avait" been done."""
    first = bisect_left(text.sentences, text.sentences[place])
    end = bisect_left(text.sentences, text.sentences[place] + 1)
    return any(word.key in text.lexicon.pluperfect for word in text.words[first:end])


def is_possessed(text: Text, first: int) -> bool:
    """ "son président", "son deuxième vice-président"; not "a adressé les leurs au président"."""
    if first > 0 and _is_possessive(text, first - 1):
        return True
    is_word = first > 1 and text.words[first - 1].text[0].isalnum()  # "Vo Son, commissaire"
    is_apart = is_word and text.words[first - 1].key not in text.lexicon.articled
    return is_apart and _is_possessive(text, first - 2)


def _is_possessive(text: Text, place: int) -> bool:
    return text.words[place].key in text.lexicon.possessives and place not in text.honorifics  # "His Majesty"


def is_receiving(text: Text, first: int) -> bool:
    """ "a été reçu mardi par [la ministre X]"."""
    by = next(
        (p for p in range(first - 1, max(first - 4, -1), -1) if text.words[p].key in text.lexicon.by), 0
    )
    if by and text.words[by - 1].key in text.lexicon.leads:
        return False  # "a reçu une délégation lao [conduite par] le ministre X"
    return any(
        text.words[place].key in text.lexicon.receives
        for place in range(by - 1, max(by - RECEIVED, -1), -1)
        if text.sentences[place] == text.sentences[first]
    )


def is_met(text: Text, first: int) -> bool:
    """ "Il s'est aussi [entretenu avec] la ministre X": right before the title and its article."""
    start = first
    while start and (text.words[start - 1].key in text.lexicon.determiners or start in text.honorific_ends):
        start -= 1
    for place in range(max(0, start - MEETING), start):
        phrase = text.lexicon.meets.at(text.words, place)
        if phrase is not None and _is_day_or_town(text, phrase.end, start):
            return True
    return False


def _is_day_or_town(text: Text, first: int, end: int) -> bool:
    """ "a rencontré [jeudi à Kaboul] le ministre X": when and where, no other person."""
    return end - first <= 1 or all(
        text.words[place].text.islower() or (place in text.countries and place not in text.in_country)
        for place in range(first, end)
    )


def is_hosting(text: Text, end: int) -> bool:
    """ "où la directrice, X, [lui a présenté] l'usine": who welcomes is at home there."""
    after = end + 1 if end < len(text.words) and text.words[end].text == "," else end
    return bool(text.lexicon.hosts.at(text.words, after)) if after < len(text.words) else False


def country_of_delegation(text: Text, first: int) -> str | None:
    """
    Returns the country of a delegation named before in the sentence: "La délégation lao comprenait X,
    sénateur".
    """
    for place in range(first - 1, max(first - REACH, -1), -1):
        if text.sentences[place] != text.sentences[first]:
            return None
        if _is_delegation(text, place) or _is_his(text, place, first):
            return _whose(text, place, first)
        if text.words[place].key in text.lexicon.ones and (code := _whose_one(text, place)):
            return code
    return None


def side_before(text: Text, first: int) -> str | None:
    """ "[Côté letton], on se félicite. … a dit la ministre X": the side that a sentence before opens with."""
    for sentence in range(text.sentences[first] - 1, max(text.sentences[first] - SIDED, -1), -1):
        begin = bisect_left(text.sentences, sentence)
        if text.words[begin].key in text.lexicon.determiners:
            return None  # "La partie lettone a remercié": it acts
        for place in range(begin, min(begin + OPENING, first)):
            is_side = text.words[place].key in text.lexicon.sides
            if is_side and (code := _whose(text, place, place + OPENING)):
                return code
        opening = range(begin, min(begin + OPENING, first))
        if any(place in text.countries and is_told_by_name(text, place) for place in opening):
            return None
    return None


def _is_delegation(text: Text, place: int) -> bool:
    if text.words[place].key not in text.lexicon.delegations or place in text.in_country:
        return False  # "Côte d'Ivoire"
    if any(office.first < place < office.end for office in text.offices.values()):
        return False  # "le chef de la délégation de l'Union européenne, X, et le préfet Y"
    opens = place == 0 or text.sentences[place - 1] != text.sentences[place]
    return opens or text.words[place].text.islower()


def _is_his(text: Text, place: int, first: int) -> bool:
    """ "le chef de la [délégation lao], le député X": told of right before him, with one comma between."""
    is_near = first - place <= NEAR and text.words[place].key in text.lexicon.delegations
    between = text.words[place + 1 : first]
    commas = [word for word in between if word.text == ","]
    return is_near and len(commas) == 1 and not any(word.is_capital for word in between)


def delegation_before(text: Text, first: int) -> int | None:
    """Where the nearest delegation stands in the sentence whose country is not told beside it."""
    for place in range(first - 1, max(first - REACH, -1), -1):
        if text.sentences[place] != text.sentences[first]:
            return None
        if _is_delegation(text, place):
            return None if _whose(text, place, first) else place
    return None


def delegations_told(text: Text) -> Iterator[str]:
    """Yields the countries of the delegations that a passage tells of with their country."""
    for place, word in enumerate(text.words):
        if word.key in text.lexicon.delegations and (code := _whose_here(text, place)):
            yield code


def _whose_here(text: Text, place: int) -> str | None:
    end = bisect_left(text.sentences, text.sentences[place] + 1)
    return _whose(text, place, end) if _is_delegation(text, place) else None


def _whose_one(text: Text, place: int) -> str | None:
    """ "celle [du Laos]", "the [Lao] one": with nothing between."""
    before = (m.code for end, m in text.countries.values() if end == place and m.by is NamedBy.ADJECTIVE)
    if (code := next(before, None)) is not None:
        return code
    of = text.connectors.get(place + 1)
    return text.countries[of.end][1].code if of and of.value == "of" and of.end in text.countries else None


def _whose(text: Text, delegation: int, end: int) -> str | None:
    """ "La délégation [lao]", "the [Indian] side": right before the word, else soon after it."""
    before = (m.code for last, m in text.countries.values() if last == delegation)
    if (code := next(before, None)) is not None:
        return code
    for place in range(delegation, min(end, delegation + NEAR)):
        if place in text.bodies and text.bodies[place].value:
            return text.bodies[place].value  # "une délégation du Parti du travail de Corée"
        if place in text.countries and place not in text.compounds:
            return text.countries[place][1].code
    return None


def nearest_country(text: Text, first: int) -> str | None:
    for place in range(first - 1, max(first - REACH, -1), -1):
        if text.sentences[place] != text.sentences[first]:
            return None
        if (
            place in text.countries
            and place not in text.compounds
            and text.countries[place][1].by < NamedBy.CAPITAL
            and not _is_of_a_list(text, place)
        ):
            return text.countries[place][1].code
    return None


def _is_of_a_list(text: Text, place: int) -> bool:
    """ "avec [le Japon, le Pérou] et neuf autres États": of several countries none is the nearest."""
    small = text.lexicon.conjunctions | text.lexicon.before_titles
    first, end = place - 1, text.countries[place][0]
    while first > 0 and (text.words[first].text == "," or text.words[first].key in small):
        first -= 1
    while end < len(text.words) and (text.words[end].text == "," or text.words[end].key in small):
        end += 1
    named = {start: last for start, (last, mention) in text.countries.items() if mention.by is NamedBy.NAME}
    is_before = first < place - 1 and first + 1 in named.values()
    return is_before or (end > text.countries[place][0] and end in named)


def before_article(text: Text, first: int) -> int:
    """
    Returns where the articles and honorifics begin that stand before a title or a name: "[feu le nouveau]
    ministre"; in "a dit le ministre" no "dit" is what he is called, as in "le dit X".
    """
    place, lexicon = first, text.lexicon
    while place > 0:
        is_articled = place < first and text.words[place].key in lexicon.determiners
        small = lexicon.determiners | lexicon.late if is_articled else lexicon.before_titles
        if text.words[place - 1].key not in small and place not in text.honorific_ends:
            break
        place -= 1
    return place


def is_told_by_name(text: Text, place: int) -> bool:
    return text.countries[place][1].by is NamedBy.NAME and place not in text.compounds
