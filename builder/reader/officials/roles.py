"""Turns a title as printed into a role: its class, its words, and the country that it serves."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from builder.reader.officials.nouns import community_of
from builder.reader.officials.rolewords import head_words, role_words
from builder.reader.officials.rules import Office
from builder.reader.officials.several import is_of_two
from builder.reader.officials.titles import TitleReading
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy
from builder.reader.words import Found

# How much an office says about who somebody is. Of several, those near the top are kept: "membre du
# Bureau politique" is left out beside "ministre", a general's rank beside his ministry.
RANK: Mapping[str, int] = {
    "president": 12, "monarch": 12, "prime minister": 11, "party leader": 10, "vice president": 10,
    "crown prince": 9, "prince": 3,
    "speaker": 9, "deputy prime minister": 9, "minister": 8, "party secretariat": 8, "deputy speaker": 8,
    "deputy minister": 7, "ambassador": 7, "governor": 6, "head": 5, "deputy governor": 5, "envoy": 5,
    "spokesperson": 5, "party official": 4, "adviser": 4, "deputy head": 4, "legislator": 3, "military": 5,
    "member": 2, "leader": 1, "counterpart": 1, "commentator": 0, "same": 0, "relative": 0, "scholar": 0,
    "founder": 5,
}  # fmt: skip
LEAST_NOUN = 4  # letters of a small word that says of what somebody is head: "club"
TOLD = ("adjective", "of")  # how a country is surely the one served
FOUNDED = ("president", "monarch", "prime minister")
UNION = "EU"  # which has no ministers of its own
OF_A_STATE = ("minister", "deputy minister")
GOVERNORS = ("governor", "deputy governor")
CLOSE = 2  # offices this near to the highest are kept beside it: "vice-Premier ministre et ministre …"


class Title(NamedTuple):
    """One office as printed: words[first:end]."""

    first: int
    end: int
    office: Office
    role: str  # its class: "minister"
    text: str  # without the country where that only says whose: "ministre de la Défense"
    country: str | None
    is_international: bool  # the office is of many countries: no home side may be assumed
    is_many: bool  # "les présidents": several names may follow
    head: str  # the words of the office alone: "ministre"
    ends_with_head: bool  # nothing follows it that it governs
    countries: tuple[str, ...]  # every country served, in order: "les présidents malien et français"
    inner: int | None  # where a title begins that this one governs: "conseiller du président …"
    former_word: str = ""  # as printed: "ancien"; "" for a present holder
    is_late: bool = False
    town: str | None = None  # whose the place is that it governs: "secrétaire du Comité du Parti du Yunnan"
    posted: str | None = None  # where an ambassador works: "ambassadrice du Royaume [au Portugal]"
    office_joint: str = " "  # what joins two offices in one role: " et "

    @property
    def is_former(self) -> bool:
        return bool(self.former_word)

    @property
    def rank(self) -> int:
        return RANK[self.role]


def read_title(text: Text, head: Found[tuple[Office, str | None]], since: int = 0) -> Title:
    """
    Returns the title whose head was found at `head`; it begins no earlier than `since`, where the one
    before it ends.
    """
    office, single = head.value
    if single is None and is_of_two(text, head.first, head.end):
        single = head_words(text, head.first, head.end)
        head = Found(head.first, head.end, (office, single))
    reading = TitleReading(text, head, since).read()
    before = [word.key for word in text.words[max(0, reading.first - 2) : head.first]]
    former_word = _former_word(text, head.first, before)
    is_sent = office.role == "ambassador" and not former_word  # "auprès de l'ONU": where he is sent
    body = _body(text, reading, is_sent=is_sent) if text.bodies else None
    role = _role(text, office, reading)
    is_told = any(how in TOLD for _, _, _, how in reading.served)
    is_community = any(
        text.countries[p][1].by is NamedBy.PEOPLE and community_of(text, p) is not None
        for p in range(head.end, reading.place)
        if p in text.countries
    )
    body = "" if is_community else body
    body = None if body == "" and role in GOVERNORS else body  # "le préfet de la MRC": no union has one
    body = None if body == UNION and role in OF_A_STATE else body  # a minister "de l'Union européenne"
    town = _town(text, reading) if body is None and not is_told else None
    country = None if is_community else _served(reading, body, town)
    return Title(
        first=reading.first,
        end=reading.place,
        office=office,
        role=role,
        text=role_words(text, reading, role, country),
        country=country,
        is_international=country is None
        and not _is_of_a_society(text, reading)
        and (body == "" or (body is None and _is_a_union(text, reading))),
        is_many=single is not None,
        ends_with_head=reading.place == head.end,
        head=single or head_words(text, head.first, head.end),
        countries=_served_in_order(reading, is_many=single is not None),
        inner=reading.inner,
        former_word=former_word,
        office_joint=f" {text.lexicon.rules.and_[0]} ",
        is_late=_is_late(text, role, reading.first, before),
        posted=next((code for _, _, code, how in reading.served if how == "at"), None),
        town=town if country is None else None,
    )


def _is_of_a_society(text: Text, reading: TitleReading) -> bool:
    """ "de la [Croix-Rouge] de Kon Tum": of which each country has its own, where a word tells which."""
    places = (place for place in range(reading.first, reading.place) if place in text.bodies)
    told = (text.lexicon.societies.at(text.words, place) for place in places)
    return any(society is not None and society.end < reading.place for society in told)


def _served_in_order(reading: TitleReading, *, is_many: bool) -> tuple[str, ...]:
    """ "les présidents malien et français"; of several, cities too: "maires de Lomé et de Cotonou"."""
    if not reading.served:
        return ()
    told = tuple(code for _, _, code, how in reading.served if how in TOLD)
    cities = tuple(code for _, _, code, how in reading.served if how == "city")
    return cities if is_many and not told and len(cities) > 1 else told


def _is_a_union(text: Text, reading: TitleReading) -> bool:
    """
    "présidente de l'Organisation des maires d'Afrique", "Director of the Mekong Tourism Office": a union that
    is a part of the world's; no "Comité national du Mékong".
    """
    lexicon = text.lexicon
    places = (place for place in (*reading.left, *reading.governs) if place not in text.in_country)
    said = [text.words[place].key for place in places]
    first = next((n for n, key in enumerate(said) if key in lexicon.unions), len(said))
    parts = said if lexicon.rules.titles_before_country and first < len(said) else said[first:]
    return not lexicon.continents.isdisjoint(parts) and lexicon.of_one.isdisjoint(said)


def _body(text: Text, reading: TitleReading, *, is_sent: bool) -> str | None:
    """Returns whose the first institution is that the title governs; "" for one of many countries."""
    bodies = [place for place in range(reading.first, reading.owned_end) if place in text.bodies]
    if is_sent:
        places = range(reading.first, reading.place)
        joints = [text.connectors[place] for place in places if place in text.connectors]
        posts = {joint.end for joint in joints if joint.value == "at"}
        bodies = [place for place in bodies if place not in posts]
    if not bodies and reading.charge is not None:
        # "directeur général chargé du Voisinage [à la Commission européenne]"
        joints = [text.connectors[p] for p in range(reading.charge, reading.place) if p in text.connectors]
        bodies = [j.end for j in joints if j.value == "at" and j.end in text.bodies]
    return text.bodies[bodies[0]].value if bodies else None


def _town(text: Text, reading: TitleReading) -> str | None:
    """Returns the country of a town or region in no title's words, which the title governs."""
    if text.index is None:
        return None
    before = range(reading.first, reading.head.first)  # "[Gilan] Province Governor", "[Jubaland]'s minister"
    for place in (*reading.governs, *before):
        word = text.words[place]
        if code := _of_its_kind(text, place):
            return code
        country = text.countries.get(place)
        is_natures = place > 0 and text.words[place - 1].key in text.lexicon.features  # "du lac [Tchad]"
        if country and country[1].by is NamedBy.NAME and place not in text.compounds and not is_natures:
            return country[1].code  # "chief executive of Education [New Zealand]"
        if country and country[1].by is NamedBy.PEOPLE and text.is_noun(place - 1):
            return country[1].code  # "président de la Fédération [Lettone] de Football"
        if word.is_capital and place not in text.in_country:
            last = reading.place if place >= reading.head.end else reading.head.first
            if last < len(text.words) and text.words[last - 1].key in text.lexicon.particles:
                last += text.words[last].is_capital  # "du Valle del [Cauca]"
            for end in range(min(place + 3, last), place, -1):
                if _is_called_so(text, place, end):
                    break
                if end < last and text.words[end].is_capital and not text.is_noun(end):
                    continue  # "de la commune de [Ksar] Bellan": another town's name begins so
                if code := text.index.region(text.slice(place, end)):
                    return code
    return None


def _of_its_kind(text: Text, place: int) -> str | None:
    """ "de la [province de Luxembourg]", "of [Luxembourg Province]": a part that bears a country's name."""
    if text.index is None or not text.words[place].is_capital:
        return None
    joint = next((text.connectors[p] for p in (place - 1, place - 2) if p in text.connectors), None)
    if joint is not None and joint.end == place and joint.first > 0:
        name = text.slice(joint.first - 1, place + 1)
    else:
        name = text.slice(place, place + 2) if place in text.countries and place + 1 < len(text.words) else ""
    return text.index.region(name) if name else None


def _is_called_so(text: Text, place: int, end: int) -> bool:
    """ "of [Victoria] University": a city's name that means none here, before what is called so."""
    is_before_noun = text.lexicon.rules.titles_before_country and end < len(text.words) and text.is_noun(end)
    return (
        is_before_noun
        and place not in text.countries
        and (text.index is not None and text.words[place].text in text.index.words.given_names)
    )


def _is_late(text: Text, role: str, first: int, before: Sequence[str]) -> bool:
    """
    "feu le président X", "feu Sa Majesté le Roi X"; "the first president X" was one long ago, where an office
    of the state goes by that name.
    """
    if not text.lexicon.late.isdisjoint(before) and not _is_verb_before(text, first):
        return True
    if role in FOUNDED and first > 0 and text.words[first - 1].key in text.lexicon.founding:
        return True
    place = first
    while place > 0 and (
        text.words[place - 1].key in text.lexicon.determiners or place in text.honorific_ends
    ):
        ends = (each.first for each in text.honorifics.values() if each.end == place)
        place = next(ends, place - 1)
    is_called = 0 < place < first and text.words[place - 1].key in text.lexicon.late
    return is_called and not _is_verb_before(text, place + 1)


def _is_verb_before(text: Text, first: int) -> bool:
    """ "a [regretté] le ministre X": what he did, not what he is called."""
    places = range(max(1, first - 2), first)
    return any(
        text.words[p].key in text.lexicon.late and text.words[p - 1].key in text.lexicon.auxiliaries
        for p in places
    )


def _former_word(text: Text, head: int, before: Sequence[str]) -> str:
    """Returns "ancien" or "former", "ex" where it is part of the word ("ex-chancelière"), else nothing."""
    for key in ((text.words[head].parts or (text.words[head].key,))[0], *before):
        if key.strip("-") in text.lexicon.former:
            return key
        if (prefix := key.partition("-")[0]) != key and prefix in text.lexicon.former:
            return prefix  # "Ex-Latvian President"
    return ""


def read_rest(text: Text, place: int, title: Title) -> Title | None:
    """
    Returns the title that goes on at `place` without its head: "lao" after "les ministres khmer A,".

    Returns None where nothing stands there that a title governs.
    """
    connector = text.connectors.get(place)
    is_adjective = place in text.countries and text.countries[place][1].by is NamedBy.ADJECTIVE
    if not is_adjective and (connector is None or connector.value != "of" or connector.end in text.offices):
        return None  # "accompagné des ministres A et B, [du chef] de la police, C": another office
    single = title.text[: len(title.head)] if title.is_many else title.head
    reading = TitleReading(text, Found(place, place, (title.office, single)), place).read()
    if reading.place == place or text.words[place].is_capital:
        return None
    country = _served(reading, None, town := _town(text, reading))
    governed = [
        p for p in reading.governs if not any(first <= p < end for first, end, _, _ in reading.served)
    ]
    is_towns = title.role in GOVERNORS and any(how == "city" for _, _, _, how in reading.served)
    words = f"{single} {text.slice(place, reading.place)}" if governed or is_towns else title.text
    return title._replace(
        first=place, end=reading.place, text=words, country=country, countries=(), inner=None,
        town=town if country is None else None,
    )  # fmt: skip


def stand_in(title: Title, before: Title) -> Title:
    """Returns the title before it for "celui de Slovénie": "ambassadeur", of the country named here."""
    governed = title.text[len(title.head) :]
    role = before.role if not governed else before.office.role
    return title._replace(
        office=before.office, role=role, text=before.head + governed, head=before.head, is_many=False
    )


def _role(text: Text, office: Office, reading: TitleReading) -> str:
    """
    Returns the class of an office, which what it governs may change: a president of a parliament is its
    speaker.
    """
    if office.role == "commentator" and text.words[reading.head.first].key in text.lexicon.occupations:
        return "scholar"  # "Professor X, Rector": what he is called does not make him a commentator
    turns = text.lexicon.turns[office.name]
    if not turns and not office.otherwise:
        return office.role
    head = range(reading.head.first, reading.head.end)
    governed = [place for place in (*reading.left, *reading.governs) if place not in head]
    if not governed and not reading.served:
        return office.role
    said = " ".join([text.words[place].key for place in governed])
    served = " ".join([text.words[p].key for first, end, _, _ in reading.served for p in range(first, end)])
    whole = f" {said} {served} "
    for turned, phrases in turns:
        if any(words in whole for words in phrases):
            return turned
    meaningful = [text.words[p] for p in governed if text.words[p].key not in text.lexicon.qualifiers]
    is_countrys = office.role == "military" and any(how == "of" for _, _, _, how in reading.served)
    if office.otherwise and is_countrys:
        return office.otherwise  # "la capitaine de la Lettonie"
    if office.otherwise and any(word.is_capital or len(word.key) >= LEAST_NOUN for word in meaningful):
        return office.otherwise
    return office.role


def _served(reading: TitleReading, body: str | None, town: str | None) -> str | None:
    """
    Returns the country served: the adjective's, else the one after "of", the institution's, a city's, the
    first of a pair's.
    """
    if not reading.served or (body == "" and (_is_natures(reading) or _is_in_its_name(reading))):
        return body or None
    if reading.inner is not None:
        later = [s for s in reading.served if s[0] > reading.inner and s[3] in TOLD]
        earlier = [s for s in reading.served if s[0] < reading.inner and s[3] in TOLD]
        if earlier or later:
            return (earlier or later)[0][2]
    before = range(reading.first, reading.head.first)
    if body == "" and any(place in reading.text.bodies for place in before):
        # "African Union representative for Somalia"
        return next((code for first, _, code, _ in reading.served if first in before), None)
    if body == "" and _is_branch_there(reading):
        return None
    by = {how: code for _, _, code, how in reversed(reading.served)}
    if body and "of" not in by and "adjective" not in by:
        return body
    for how in TOLD:
        if how in by:
            return by[how]
    if body is None and "city" in by:
        return town or by["city"]  # "Pinar del [Rio]"
    if body == "":
        return _country_of_branch(reading)
    return body or by.get("pair")


def _is_natures(reading: TitleReading) -> bool:
    """ "de la Commission du bassin du [Congo]": a river's, where the body is of many countries."""
    first = reading.served[0][0]
    words = reading.text.words[max(reading.head.end, first - 3) : first]
    return any(word.key in reading.text.lexicon.features for word in words)


def _is_in_its_name(reading: TitleReading) -> bool:
    """ "de la Communauté des [pays de langue portugaise]": a word of the body's own name."""
    first = reading.served[0][0]
    own = (p for p, body in reading.text.bodies.items() if body.value == "" and p < first < body.end)
    return any(True for _ in own)


def _is_branch_there(reading: TitleReading) -> bool:
    """ "cheffe du bureau [tunisien] de l'Organisation mondiale de la santé": where it is, not whose."""
    end, how = reading.served[0][1], reading.served[0][3]
    joint = reading.text.connectors.get(end)
    is_next = joint is not None and joint.value == "of" and joint.end in reading.text.bodies
    return how == "adjective" and is_next and reading.served[0][0] > reading.head.end


def _country_of_branch(reading: TitleReading) -> str | None:
    """ "President of the [Vietnam] Red Cross": one country's part of a body of many."""
    return next(
        (code for _, end, code, how in reading.served if how == "pair" and end in reading.text.bodies), None
    )
