"""Tells where a run of capitals is a noun that a title governs, and where a name begins."""

from builder.reader.officials.wording import Text, is_articled
from builder.reader.places.countrynames import NamedBy
from builder.reader.words import is_initial


def begins_a_name(text: Text, end: int) -> bool:
    """True where a country's name is a person's: "Defence Minister Israel Katz"."""
    return (
        end < len(text.words)
        and text.words[end].is_capital
        and not text.is_noun(end)
        and end not in text.countries
    )


def is_people(text: Text, place: int) -> bool:
    """ "et des Marocains résidant à l'étranger"."""
    return place in text.countries and text.countries[place][1].by is NamedBy.PEOPLE


def is_abroad(text: Text, place: int) -> bool:
    """ "of Ports and [Latvian] Expatriates", "and [Latvians] Abroad": who of a people lives elsewhere."""
    if place not in text.countries:
        return False
    after = text.countries[place][0]
    return after < len(text.words) and text.words[after].key in text.lexicon.expatriates


LONGEST_LIST = 40  # words of a list of nouns
LONGEST_BODY = 9  # words of a body's name
LONGEST_TOWN = 3  # words of a town's name
LONGEST_PLACE = 4  # words of one of several places
LEAST_SURNAME = 4  # letters of a surname in capitals


def listed(text: Text, noun: int) -> bool:
    """True where a comma stands in a list of nouns that ends in "and": "Culture, Sports and Tourism"."""
    place = noun
    while place < min(noun + LONGEST_LIST, len(text.words)):
        place = _after_nouns(text, place)
        if place >= len(text.words) or text.words[place].text != ",":
            return place < len(text.words) and is_and(text, place)
        if place + 1 < len(text.words) and not text.words[place + 1].is_capital:
            return is_and(text, place + 1)
        place += 1
    return False


def _after_nouns(text: Text, noun: int) -> int:
    place = noun
    while place < len(text.words) and text.words[place].is_capital and text.is_noun(place):
        place += 1
    if place == noun and place < len(text.words) and text.words[place].is_capital:
        place += 1  # a single capital that no list knows: "Agriculture, Livestock and Fisheries"
    return place


def is_and(text: Text, place: int) -> bool:
    """True for "and Fisheries", "and the Environment": a further noun."""
    if place + 1 >= len(text.words) or text.words[place].key not in text.lexicon.conjunctions:
        return False
    noun = place + 1
    if text.lexicon.rules.titles_before_country and text.words[noun].key in text.lexicon.determiners:
        noun += 1
    if noun >= len(text.words) or text.is_noun(noun) or is_abroad(text, noun):
        return noun < len(text.words)
    # "Agriculture and Light Industry X", "and Melioration of Latvia": told for a noun by what follows.
    after, of = noun + 1, text.connectors.get(noun + 1)
    is_first = text.words[noun].is_capital and after < len(text.words) and after not in text.offices
    is_first = is_first and noun not in text.countries and noun not in text.offices
    return is_first and (text.is_noun(after) or (of is not None and of.value == "of"))


def end_of_run(text: Text, first: int) -> int:
    """
    Returns where a run of capitals after a preposition stops being what is governed.

    Up to the last word known as a noun, country or body; where none is known, the first word
    ("gouverneur de Kostroma Sergueï Sitnikov"), or all where too little is left for a name.
    """
    end = first
    while (
        end < len(text.words)
        and (text.words[end].is_capital or (end > first and is_articled(text.words[end])))
        and end - first < 9
        and end not in text.honorifics
    ):
        if end > first and (end in text.offices or _is_initial(text, end)):
            break
        end += 1
    known = first
    # "of the Ban Mai City Committee X": where nouns come last, what is before them is no person's name.
    reach = 3 if text.lexicon.rules.titles_before_country else 1
    for place in range(first, end):
        # What is known two words on is part of a name: "de la Défense Nguyen Chi Vinh" (Vinh is a city).
        gap = place - known
        if place > first and _is_given_name(text, place):
            break  # "de la Défense [Kano] Keiji"
        if place in text.countries and gap <= (text.countries[place][1].by < NamedBy.CAPITAL):
            known = max(known, text.countries[place][0])
        elif (text.is_noun(place) or _is_short_form(text, place)) and gap <= reach:
            known = max(known, place + 1)
    if known > first:
        # "Mayor of Port [Antonio], Councillor X": too little for a name before another office.
        is_cut = text.lexicon.rules.titles_before_country and (end in text.offices or end in text.honorifics)
        return end if is_cut and end - known == 1 else known
    return end if end - first <= 2 else _end_of_town(text, first, end)


def _is_given_name(text: Text, place: int) -> bool:
    """Whether a town's name right behind a noun opens somebody's, where a language sets a joint between."""
    if text.lexicon.rules.titles_before_country or place not in text.countries:
        return False
    end, mention = text.countries[place]
    return mention.by > NamedBy.CAPITAL and begins_a_name(text, end)


def _is_initial(text: Text, place: int) -> bool:
    """ "Governor of Riga [V.] K. Vella": a name begins there."""
    after = place + 1
    return is_initial(text.words[place].text) and after < len(text.words) and text.words[after].text == "."


def _is_short_form(text: Text, place: int) -> bool:
    """True for a body's initials, not for the surname of "Minister of Commerce Karel [VELLA]"."""
    if not text.is_acronym(place) or place in text.in_body:
        return place in text.in_body
    given, after = text.words[place - 1], place + 1
    is_last = after >= len(text.words) or not text.words[after].is_capital
    is_given = given.is_capital and not (text.is_noun(place - 1) or text.is_acronym(place - 1))
    is_given = is_given and place - 1 not in text.in_country and not given.text.isupper()
    return not (is_last and is_given and len(text.words[place].text) >= LEAST_SURNAME)


def _end_of_town(text: Text, first: int, end: int) -> int:
    """ "maire de [La Ceiba] Ana Vella", "of [Pinar del Vella]": a known town's whole name, else one word."""
    for last in range(min(first + LONGEST_TOWN, end), first + 1, -1):
        if text.index is None:
            break
        name = text.slice(first, last)
        if text.index.city(name) or (last == end and text.index.region(name)):
            return last
    return first + 1 + (text.words[first].key in text.lexicon.half_names)


def end_of_body(text: Text, first: int) -> int:
    """
    Returns where a body's name ends that is told without a preposition, or `first`: "Riga Union of [Textile
    Makers]". An office, an honorific or a sign ends it, and a noun must stand in it.
    """
    place, is_known = first, False
    while place < len(text.words) and place - first < LONGEST_BODY:
        joint = text.connectors.get(place)
        is_joint = joint is not None and joint.value == "of" and place > first
        after = joint.end if joint is not None and is_joint else place + 1
        if (
            place in text.offices
            or place in text.honorifics
            or not (is_joint or text.words[place].is_capital)
        ):
            break
        if is_joint and not (after < len(text.words) and text.words[after].is_capital):
            break
        is_known = is_known or (not is_joint and text.is_noun(place))
        place = after
    return place if is_known and place not in text.offices else first


def community_of(text: Text, people: int) -> int | None:
    """ "l'[Association] des Vietnamiens de Pologne": where the body stands that is a people's abroad."""
    joint = next((text.connectors[p] for p in (people - 1, people - 2) if p in text.connectors), None)
    if joint is None or joint.value != "of" or joint.end != people:
        return None
    noun = joint.first - 1
    return noun if noun >= 0 and text.words[noun].key in text.lexicon.communities else None


def end_of_places(text: Text, place: int) -> int:
    """
    "the governors of Kurzeme[, Latgale and Vidzeme provinces], X, Y and Z": where a list of places ends that
    a small plural closes, or 0.
    """
    if not text.lexicon.rules.titles_before_country:
        return 0
    words, joints = text.words, text.lexicon.conjunctions
    while place < len(words) and (words[place].text == "," or words[place].key in joints):
        while place < len(words) and (words[place].text == "," or words[place].key in joints):
            place += 1
        first = place
        while place < min(first + LONGEST_PLACE, len(words)) and words[place].is_capital:
            place += 1
        if place == first or text.offices.keys() & range(first, place):
            return 0
        if place < len(words) and is_plural_part(text, place):
            return place + 1
    return 0


def is_plural_part(text: Text, place: int) -> bool:
    """ "[provinces]", "[counties]"."""
    key = text.words[place].key
    single = key.removesuffix("ies") + "y" if key.endswith("ies") else key.removesuffix("s")
    return key != single and text.words[place].text.islower() and single in text.lexicon.parts
