"""
Finds whose somebody is who is told as somebody's own: "[Le Laos] a envoyé son ministre X".
"""

from collections.abc import Set

from builder.reader.officials.antecedents import owner_before
from builder.reader.officials.origins import OF_MANY, REACH, is_told_by_name
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy

SPEAKER = 8  # words between a verb of saying and who says it: "a dit lundi à Riga son ministre"


def country_of_owner(text: Text, first: int, in_titles: Set[int]) -> str | None:
    """
    The country named before "son président" in the sentence, those in the titles of others left out; of many
    for "La Banque mondiale était représentée [par sa vice-présidente X]".
    """
    is_by = first > 1 and text.words[first - 2].key in text.lexicon.by
    begin = first
    while begin > max(0, first - REACH) and text.sentences[begin - 1] == text.sentences[first]:
        begin -= 1
    if (code := _firms_country(text, begin, first)) is not None or _is_of_a_firm(text, begin, first):
        return code or None
    if _is_speaker(text, first, begin) and (subject := _subject(text, begin, first)) is not None:
        return subject
    is_whose = any(word.key in text.lexicon.whose for word in text.words[max(first - 2, begin) : first])
    for place in range(first - 1, begin - 1, -1):
        if place in in_titles:
            continue
        if is_whose and text.words[place].key in text.lexicon.by:
            break  # "a été payé par le Togo, le reste par l'Union des ports, dont le président X"
        if _is_owner(text, place):
            return text.countries[place][1].code
        if place in text.bodies and text.bodies[place].value == "":
            is_right_before = text.bodies[place].end == first - 3 and text.words[first - 3].text == ","
            if is_by or is_right_before:  # "L'Union africaine, [dont le] chef de mission"
                return OF_MANY
    return _capital(text, begin) or _subject_of_sentence_before(text, begin) or owner_before(text, first)


def _firms_country(text: Text, begin: int, first: int) -> str | None:
    """
    "[Le groupe letton Vella], …, selon son président", "[Le constructeur Ozols], premier investisseur letton
    en Estonie, …, dont le président": the country of a firm that the sentence opens with; "" for an unknown
    one, None where no firm opens it.
    """
    joint = text.lexicon.owners.at(text.words, begin)
    noun = joint.end if joint else begin
    if joint is None or noun >= first or text.words[noun].key not in text.lexicon.firms:
        return None
    named = (place for place in range(noun, first) if place in text.countries and place not in text.compounds)
    peoples = (text.countries[p][1] for p in named if not text.words[p].is_capital)
    return next((mention.code for mention in peoples if mention.by is NamedBy.ADJECTIVE), "")


def _is_of_a_firm(text: Text, begin: int, first: int) -> bool:
    """ "entre la Banque lettone, …, et [le groupe Vella, représenté par] son chef": the firm's alone."""
    small = text.lexicon.possessives | text.lexicon.by | text.lexicon.standing
    last = first - 1
    while last > begin and (text.words[last].text == "," or text.words[last].key in small):
        last -= 1
    noun = last
    while noun > begin and text.words[noun].is_capital:
        noun -= 1
    return noun < last < first - 2 and text.words[noun].key in text.lexicon.firms


def _is_speaker(text: Text, first: int, begin: int) -> bool:
    """ "…, [a annoncé] lundi [son] porte-parole X": the verb of the sentence's own subject's man."""
    return any(
        text.words[place].text == "," and text.words[place + 1].key in text.lexicon.auxiliaries
        for place in range(max(begin, first - SPEAKER), first - 2)
    )


def _subject(text: Text, begin: int, end: int) -> str | None:
    """The body or country that a sentence opens with: "[L'Union africaine] déploiera …"."""
    for place in range(begin, min(begin + 3, end)):
        if place in text.bodies:
            return text.bodies[place].value
        if place in text.countries and (is_told_by_name(text, place) or _is_of_a_body(text, begin, place)):
            return text.countries[place][1].code
    return None


def _is_of_a_body(text: Text, begin: int, place: int) -> bool:
    """ "La marine [lettone] enverra", "The [Latvian] navy will": the adjective of what opens a sentence."""
    end, mention = text.countries[place]
    noun = end if text.lexicon.rules.titles_before_country else place - 1
    is_body = begin <= noun < len(text.words) and text.words[noun].key in text.lexicon.nouns
    return mention.by is NamedBy.ADJECTIVE and is_body and noun not in text.offices


def _is_owner(text: Text, place: int) -> bool:
    """True for a country, and a city of a body: "l'Université [de Riga]"; not "un port [en Chine]"."""
    if place not in text.countries or place in text.compounds:
        return False
    connector = next(
        (c for p in (place - 2, place - 1) if p >= 0 and (c := text.connectors.get(p))),
        None,
    )
    kind = connector.value if connector is not None and connector.end == place else None
    if place in text.in_country:
        return kind != "at"
    return (
        kind == "of" and connector is not None and connector.first > 0 and text.is_noun(connector.first - 1)
    )


def _capital(text: Text, begin: int) -> str | None:
    """ "[Riga] sent its director X": a town that opens a sentence stands for the country that it rules."""
    end, mention = text.countries.get(begin, (0, None))
    is_sending = mention is not None and text.lexicon.sends.at(text.words, end) is not None
    return mention.code if mention is not None and is_sending else None


def _subject_of_sentence_before(text: Text, begin: int) -> str | None:
    """ "Le Kremlin a démenti. "C'est faux", a dit [son porte-parole X]": the body that the text spoke of."""
    first = begin - 1
    while first > max(0, begin - REACH) and text.sentences[first - 1] == text.sentences[begin - 1]:
        first -= 1
    for place in range(max(first, 0), min(first + 3, begin)):
        if text.bodies.get(place) and text.bodies[place].value:
            return text.bodies[place].value
    return None
