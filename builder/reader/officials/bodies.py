"""
Tells whose a body is that is named short where the story told it in full: "l'Université Vella de Liège …. Le
recteur de l'université, X".

The body's own word leads back to it ("université", "groupe"), and only where the story tells of one alone
that bears it with a country or a town of one.
"""

from collections.abc import Iterable, Iterator, Mapping

from builder.reader.officials.nouns import community_of
from builder.reader.officials.person import Person
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy
from builder.reader.words import folded, words_of

HEADS = ("head", "deputy head")
LONGEST = 9  # words of a body's name up to where it is
KIND = 4  # words of "salmon farming firm", at most
TOWN = 3  # words of a town's name, at most


def bodies_told(texts: Iterable[Text]) -> Mapping[str, str]:
    """Returns the words for bodies told with their country, each with it; none for words of two countries."""
    told: dict[str, set[str]] = {}
    for text in texts:
        for key, code in _bodies(text):
            told.setdefault(key, set()).add(code)
    return {key: next(iter(codes)) for key, codes in told.items() if len(codes) == 1}


def firms_told(texts: Iterable[Text]) -> Mapping[str, str]:
    """
    Returns the names of firms told with their country, folded: "l'entreprise vietnamienne [Thai Dông]", "the
    Norwegian firm [Nordhav]"; none that is told of two.
    """
    told: dict[str, set[str]] = {}
    for text in texts:
        for place, (end, mention) in text.countries.items():
            if mention.by is NamedBy.ADJECTIVE and (name := _firms_name(text, place, end)):
                told.setdefault(name, set()).add(mention.code)
    return {name: next(iter(codes)) for name, codes in told.items() if len(codes) == 1}


def _firms_name(text: Text, place: int, end: int) -> str | None:
    """The name that stands behind a kind of firm and its nationality, in the order of the language."""
    first = end
    if text.lexicon.rules.titles_before_country:
        while first < min(end + KIND, len(text.words)) and text.words[first].text.islower():
            first += 1
        is_firm = first > end and text.words[first - 1].key in text.lexicon.firms
    else:
        is_firm = place > 0 and not text.words[place].is_capital
        is_firm = is_firm and any(
            text.words[near].key in text.lexicon.firms for near in range(max(place - 2, 0), place)
        )
    last = first
    while last < min(first + LONGEST, len(text.words)) and text.words[last].is_capital:
        last += 1
    if not is_firm or last == first or first in text.offices or first in text.honorifics:
        return None
    return " ".join(word.key for word in text.words[first:last])


def soil_told(texts: Iterable[Text]) -> str | None:
    """Returns the one country whose parts a story tells of: "la wilaya de [Tlemcen]", "Vella Province"."""
    told = {
        code
        for text in texts
        for place, word in enumerate(text.words)
        if word.key in text.lexicon.parts and (code := _whose_part(text, place))
    }
    return told.pop() if len(told) == 1 else None


def _whose_part(text: Text, kind: int) -> str | None:
    """The country of the region or the town that stands behind its kind, or before it: "Vella Province"."""
    joint = text.connectors.get(kind + 1)
    name = joint.end if joint and joint.value == "of" else kind + 1
    if name < len(text.words) and text.words[name].is_capital and name not in text.in_country:
        return None if _is_longer_name(text, name) else country_of_town(text, name)
    if not text.lexicon.rules.titles_before_country:
        return None
    names = (text.slice(first, kind) for first in range(max(kind - TOWN, 0), kind))
    codes = (text.index.region(name) if text.index else None for name in names)
    return next((code for code in codes if code), None)


def _is_longer_name(text: Text, place: int) -> bool:
    """ "la commune de [Ksar Bellan]": no list has it, though one has a town called by its first word."""
    if place + 1 >= len(text.words) or not text.words[place + 1].is_capital:
        return False
    is_known = text.index is not None and text.index.region(text.slice(place, place + 2)) is not None
    return not is_known and not text.is_noun(place + 1)


def _bodies(text: Text) -> Iterator[tuple[str, str]]:
    nouns, firms = text.lexicon.nouns, text.lexicon.firms
    for place in range(1, len(text.words) - 1):
        word = text.words[place]
        if not (word.key in nouns or word.key in firms or word.parts):
            continue  # most words
        is_body = word.is_capital and text.is_noun(place)
        is_firm = word.key in firms and not word.is_capital
        is_small = word.text.islower() and word.key in nouns  # "la [régie] des eaux de Riga"
        if not (is_body or is_firm or is_small) or place in text.offices or place in text.in_body:
            continue
        if code := _told_before(text, place) or _told_behind(text, place, is_firm=is_firm):
            yield word.key, code
            if short := _short_name(text, place):
                yield short, code


def _short_name(text: Text, noun: int) -> str | None:
    """ "La Société lettone des ports [(SLP)]": how the story names it further on."""
    for place in range(noun + 1, min(noun + LONGEST, len(text.words) - 2)):
        if text.words[place].text == "(":
            is_short = text.words[place + 2].text == ")" and text.is_acronym(place + 1)
            return text.words[place + 1].key if is_short else None
        if text.words[place].text in ",.;:":
            return None
    return None


def _told_before(text: Text, noun: int) -> str | None:
    """ "[Liege] University", "the [Latvian] bank"."""
    if not text.lexicon.rules.titles_before_country:
        return None
    for first in range(noun - 1, max(noun - LONGEST, -1), -1):
        if first in text.countries and text.countries[first][1].by is not NamedBy.PEOPLE:
            return text.countries[first][1].code
        if text.words[first].text in text.lexicon.possessive_signs:
            continue  # "[Singapore]'s Port Authority"
        if not text.words[first].is_capital and text.words[first].key not in text.lexicon.conjunctions:
            return None
        if text.index is not None and (code := text.index.region(text.slice(first, noun))):
            return code
    return None


def _told_behind(text: Text, noun: int, *, is_firm: bool) -> str | None:
    """ "l'Université [de Liège]", "le groupe [letton] Vella"."""
    if text.words[noun - 1].key not in text.lexicon.articles or noun in text.in_country:
        return None
    return _adjective(text, noun + 1) if is_firm else _whose(text, noun)


def _adjective(text: Text, place: int) -> str | None:
    """ "le groupe [letton] Vella"."""
    end, mention = text.countries.get(place, (0, None))
    is_peoples = mention is not None and mention.by is NamedBy.ADJECTIVE
    return mention.code if mention is not None and is_peoples and end < len(text.words) else None


def _whose(text: Text, noun: int) -> str | None:
    """ "l'Université Vella [de Liège]", "le Centre [algérien] de l'eau": while the name goes on."""
    for place in range(noun + 1, min(noun + LONGEST, len(text.words))):
        joint = next((text.connectors[p] for p in (place - 1, place - 2) if p in text.connectors), None)
        is_of = joint is not None and joint.end == place and joint.value == "of"
        if place in text.countries and community_of(text, place) is not None:
            return None
        if place in text.countries and (is_of or text.countries[place][1].by is NamedBy.ADJECTIVE):
            return text.countries[place][1].code
        word = text.words[place]
        if is_of and word.is_capital and (code := country_of_town(text, place)):
            return code
        is_small = place in text.connectors or (joint is not None and place < joint.end) or is_of
        if not (word.is_capital or is_small or text.lexicon.adjective.search(word.text)):
            return None
    return None


def country_of_town(text: Text, place: int) -> str | None:
    """Returns the country of the town or the region whose name begins at a word."""
    if text.index is None:
        return None
    ends = range(min(place + TOWN, len(text.words)), place, -1)
    return next((code for end in ends if (code := text.index.region(text.slice(place, end)))), None)


def national_bodies(texts: Iterable[Text]) -> frozenset[str]:
    """Returns the words for bodies told as one country's: "le [Centre] national", "Electoral [Office]"."""
    return frozenset(
        body.key
        for text in texts
        for place, said in enumerate(text.words)
        if said.key in text.lexicon.of_one
        for body in (*text.words[max(place - 1, 0) : place], *text.words[place + 1 : place + 2])
        if body.is_capital and body.key in text.lexicon.unions
    )


def country_of_short_body(person: Person, bodies: Mapping[str, str], text: Text) -> str | None:
    """ "le recteur de l'[université]": whose office governs that one word, told in full elsewhere."""
    if person.role_class not in HEADS:
        return None
    for title in person.offices:
        governed = words_of(title.text[len(title.head) :], text.lexicon.rules.elisions)
        said = [word.key for word in governed if word.text[0].isalnum()]
        if said and folded(said[-1]) in bodies and _is_bare(said, text):
            return bodies[folded(said[-1])]
    return None


def _is_bare(said: list[str], text: Text) -> bool:
    """True where only the small words of "de l'" stand before the body's own."""
    small = text.lexicon.articles | {word for phrase in text.lexicon.rules.of for word in phrase.split()}
    return all(key in small for key in said[:-1])
