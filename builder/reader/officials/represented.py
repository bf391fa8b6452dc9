"""
Finds the country that somebody stands for or is sent by: "la Chine, représentée par X".
"""

from bisect import bisect_left

from builder.reader.officials.origins import is_possessed, is_told_by_name
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy
from builder.reader.words import Found

SENT = 10  # words between a country and whom it sends
ATTENDS = 10  # words between a country that takes part and who speaks for it
TOLD = 14  # words that tell of a country between two commas
SPOKEN = 12  # words between somebody and "au nom de", behind him
SPEAKS = 5  # words of "au nom de la", before a country
VOICE = 4  # words of "par la voix de"
OPENING = 4  # words of "Le gouvernement de la"
STANDS = 6  # words between a country and who stands for it


def country_represented(text: Text, place: int, first: int) -> str | None:
    """
    Returns who sent him: "La Russie était représentée par [le ministre X], l'Inde par [la ministre Y]".

    `place` is where his article stands, or else `first`.
    """
    if sender := country_sending(text, place, first) or _attending(text, place):
        return sender
    if not is_possessed(text, first) and (speaker := _voiced(text, place)):
        return speaker
    if place == 0 or text.words[place - 1].key not in text.lexicon.by:
        return None
    if place > 2 and text.words[place - 2].key in text.lexicon.standing and text.words[place - 3].text == ",":
        # "une aide à la Chine, [au partenaire letton,] représenté par le ministre X"
        told = (NamedBy.NAME, NamedBy.ADJECTIVE, NamedBy.CITY)
        ends = (m.code for end, m in text.countries.values() if end == place - 3 and m.by in told)
        return next(ends, None)
    if place > 2 and text.words[place - 2].text == ",":
        # "le Portugal est représenté par A ; l'Angola, par B"; no "visite faite en Angola, par B"
        last = next((p for p, (end, _) in text.countries.items() if end == place - 2), None)
        is_name = last is not None and text.countries[last][1].by is NamedBy.NAME
        return (
            text.countries[last][1].code
            if last is not None and is_name and not _is_goal(text, last)
            else None
        )
    for start in range(place - 1, max(place - STANDS, -1), -1):
        if text.words[start].text in ",;:" or text.sentences[start] != text.sentences[place]:
            return None
        if text.words[start].key in text.lexicon.receives or start in text.compounds:
            return None  # "les envoyés de la Lettonie reçus par X", "le groupe Lettonie-Togo vu par X"
        if start in text.in_body and (code := _code_of_body(text, start)):
            return code  # "une délégation du Parti du travail de Corée conduite par X"
        if start in text.countries and text.countries[start][1].by is NamedBy.NAME:
            is_one = not (_is_goal(text, start) or _is_second(text, start))
            return text.countries[start][1].code if is_one else None
        if start in text.countries and _leads_its_people(text, start, place - 1):
            return text.countries[start][1].code
    return None


def _leads_its_people(text: Text, people: int, by: int) -> bool:
    """ "Les soldats [lettons] étaient conduits par X, les [Danois] par Y": who leads them is one of them."""
    end, mention = text.countries[people]
    if mention.by is NamedBy.PEOPLE and end == by:
        return True
    # The verb may be said once, of the first.
    first = bisect_left(text.sentences, text.sentences[by]) if end == by else by - 1
    is_led = any(word.key in text.lexicon.leads for word in text.words[first:by])
    return is_led and mention.by in (NamedBy.PEOPLE, NamedBy.ADJECTIVE)


def _is_goal(text: Text, country: int) -> bool:
    """
    "la visite en [Lettonie] de X", "a visit to [Latvia] by X", "a tour of [Latvia] by X": where he goes, not
    whose he is.
    """
    for place in range(max(country - 2, 0), country):
        joint = text.connectors.get(place)
        if joint is None or joint.end < country - 1:
            continue
        is_toured = place > 0 and text.words[place - 1].key in text.lexicon.journeys
        if joint.value == "at" or (joint.value == "of" and is_toured):
            return True
    return False


def _voiced(text: Text, place: int) -> str | None:
    """ "[Le gouvernement belge] aidera le port, à travers le ministre X": whose the sentence opens with."""
    voices = (text.lexicon.voices.at(text.words, p) for p in range(max(place - VOICE, 0), place))
    if not any(voice is not None and voice.end == place for voice in voices):
        return None
    first = bisect_left(text.sentences, text.sentences[place])
    for opening in range(first, min(first + OPENING, place)):
        if opening in text.offices or text.words[opening].text == ",":
            return None
        if opening in text.countries and opening not in text.compounds:
            return text.countries[opening][1].code
    return None


def _code_of_body(text: Text, place: int) -> str | None:
    return next((b.value for first, b in text.bodies.items() if first <= place < b.end and b.value), None)


def countries_represented(text: Text, first: int) -> tuple[str, ...]:
    """ "[le Vietnam et la Chine] étaient représentés par leurs vice-ministres A et B": of each his own."""
    lexicon = text.lexicon
    place = first - 1
    while place > 0 and text.words[place].key in lexicon.possessives | lexicon.determiners | lexicon.by:
        place -= 1
    voices = range(max(place - VOICE, 0), place + 1)
    voice = next(
        (p for p in voices if (each := lexicon.voices.at(text.words, p)) and each.end == place + 1), None
    )
    if voice is not None:
        place = voice - (text.words[voice - 1].text == ",")
    elif text.words[place].key not in lexicon.standing:
        return _owners_together(text, first) if is_possessed(text, first) else ()
    while place > 0 and text.words[place - 1].text.islower() and text.words[place - 1].key in lexicon.links:
        place -= 1
    codes: list[str] = []
    ends = {end: start for start, (end, m) in text.countries.items() if m.by is NamedBy.NAME}
    while place in ends:
        codes.insert(0, text.countries[ends[place]][1].code)
        place = ends[place]
        small = lexicon.conjunctions | lexicon.determiners
        while place > 0 and (text.words[place - 1].text == "," or text.words[place - 1].key in small):
            place -= 1
    return tuple(codes) if len(codes) > 1 else ()


def _owners_together(text: Text, first: int) -> tuple[str, ...]:
    """ "[Le Vietnam et la Chine] ont signé …, ont dit leurs ministres A et B": whom a sentence opens with."""
    small = text.lexicon.conjunctions | text.lexicon.determiners
    place = bisect_left(text.sentences, text.sentences[first])
    codes: list[str] = []
    while place < first:
        if place in text.countries and is_told_by_name(text, place):
            end, mention = text.countries[place]
            codes.append(mention.code)
            place = end
        elif text.words[place].text == "," or text.words[place].key in small:
            place += 1
        else:
            break
    return tuple(codes) if len(codes) > 1 else ()


def country_sending(text: Text, start: int, first: int) -> str | None:
    """ "La Finlande avait dépêché [la ministre X], et la Suède [le directeur Y]": who sent him."""
    for place in range(start - 1, max(start - SENT, -1), -1):
        if text.sentences[place] != text.sentences[first]:
            return None
        if text.words[place].text in ",;:" and place < start - 1:
            return _sender_before(text, place, start) if text.words[place].text == "," else None
        if place in text.countries and (is_told_by_name(text, place) or _is_capital_that_sends(text, place)):
            end, mention = text.countries[place]
            if end == start:  # the verb is said once, of the first
                return mention.code if start < first and _is_after_and(text, place) else None
            if _is_second(text, place):
                return None  # "China and Korea were represented by Vice Ministers X and Y"
            is_sent = any(text.lexicon.sends.at(text.words, verb) for verb in range(end, start))
            return mention.code if is_sent else None
    return None


def _is_capital_that_sends(text: Text, place: int) -> bool:
    """ "[Riga] a dépêché le directeur X": a town that opens a sentence stands for its country."""
    end, mention = text.countries[place]
    is_first = place == 0 or text.sentences[place - 1] != text.sentences[place]
    near = range(end, min(end + 3, len(text.words)))
    return (
        mention.by is NamedBy.CAPITAL and is_first and any(text.lexicon.sends.at(text.words, p) for p in near)
    )


def _sender_before(text: Text, comma: int, start: int) -> str | None:
    """ "[La Finlande], membre depuis peu, avait dépêché la ministre X": what is told of it is passed over."""
    if not any(text.lexicon.sends.at(text.words, verb) for verb in range(comma + 1, start)):
        return None
    for place in range(comma - 1, max(comma - TOLD, 0), -1):
        if text.words[place].text in ",;:.":
            ends = (p for p, (end, _) in text.countries.items() if end == place and is_told_by_name(text, p))
            country = next(ends, None) if text.words[place].text == "," else None
            is_subject = country is not None and _opens_clause(text, country)
            return text.countries[country][1].code if country is not None and is_subject else None
    return None


def country_spoken_for(text: Text, start: int) -> str | None:
    """ "Au nom de [la Finlande], la ministre X a dit", "Pour [la Commission européenne], le directeur X"."""
    comma = start - 1
    if comma < 2 or text.words[comma].text != ",":
        return None
    named = [
        (p, m.code) for p, (end, m) in text.countries.items() if end == comma and is_told_by_name(text, p)
    ]
    named += [(p, body.value) for p, body in text.bodies.items() if body.end == comma and body.value]
    for first, code in named:
        noun = first - 1 if text.words[first - 1].key in text.lexicon.determiners else first
        for place in range(max(first - SPEAKS, 0), first):
            phrase = text.lexicon.speaks_for.at(text.words, place)
            if phrase and phrase.end in (noun, first):
                return code if phrase.end - place > 1 or _opens_clause(text, place) else None
    return None


def country_spoken_for_after(text: Text, end: int) -> str | None:
    """ "le commandant X[, pour la Finlande], et", "[, côté letton],": for whom he stands."""
    if (side := side_behind(text, end)) is not None:
        return side.value
    after = end + 1
    if after >= len(text.words) or text.words[end].text != ",":
        return None
    phrase = text.lexicon.speaks_for.at(text.words, after)
    noun = phrase.end if phrase else after
    noun += noun < len(text.words) and text.words[noun].key in text.lexicon.determiners
    if phrase is None or noun not in text.countries or not is_told_by_name(text, noun):
        return None
    return text.countries[noun][1].code if _is_closed(text, text.countries[noun][0]) else None


def side_behind(text: Text, end: int) -> Found[str] | None:
    """ "X[, côté letton], et", "X [for the Latvian side] and": on whose side he is, told behind a name."""
    is_apart = end < len(text.words) and text.words[end].text == ","
    first = end + is_apart
    joint = text.lexicon.speaks_for.at(text.words, first) if first < len(text.words) else None
    joint = joint or text.connectors.get(first)
    if joint is None and not is_apart:
        return None
    noun = joint.end if joint else first
    noun += noun < len(text.words) and text.words[noun].key in text.lexicon.determiners
    place = noun + (noun < len(text.words) and text.words[noun].key in text.lexicon.sides)
    last, mention = text.countries.get(place, (0, None))
    if mention is None or mention.by is not NamedBy.ADJECTIVE:
        return None
    if place == noun:
        if last >= len(text.words) or text.words[last].key not in text.lexicon.sides:
            return None
        last += 1
    return Found(end, last, mention.code) if not is_apart or _is_closed(text, last) else None


def _is_closed(text: Text, end: int) -> bool:
    return end >= len(text.words) or text.words[end].text in ",.;"


def country_spoken_for_within(text: Text, end: int) -> str | None:
    """ "l'ambassadrice X a salué, [au nom de Riga], l'accord": whom a sentence says that she spoke for."""
    for place in range(end, min(end + SPOKEN, len(text.words))):
        if text.sentences[place] != text.sentences[end - 1]:
            return None
        phrase = text.lexicon.speaks_for.at(text.words, place)
        if phrase is None or phrase.end - place < 3:
            continue  # "pour" has other uses
        noun = phrase.end
        noun += noun < len(text.words) and text.words[noun].key in text.lexicon.determiners
        if noun in text.countries and text.countries[noun][1].by in (NamedBy.NAME, NamedBy.CAPITAL):
            return text.countries[noun][1].code
    return None


def _attending(text: Text, start: int) -> str | None:
    """ "; le Timor oriental participait en ligne, avec [le vice-ministre X]": who speaks for it."""
    if start < 2 or text.words[start - 1].key not in text.lexicon.through:
        return None
    end = start - 2 if text.words[start - 2].text == "," else start - 1
    for place in range(end - 1, max(end - ATTENDS, -1), -1):
        if place in text.countries and is_told_by_name(text, place):
            after, mention = text.countries[place]
            is_there = bool(text.lexicon.attends.at(text.words, after))
            return mention.code if is_there and _opens_clause(text, place) else None
        if not text.words[place].text.islower():
            return None
    return None


def _opens_clause(text: Text, country: int) -> bool:
    """ "; [le Timor oriental] participait", not "le ministre du Timor oriental participait"."""
    first = country - 1 if country and text.words[country - 1].key in text.lexicon.determiners else country
    return (
        first == 0
        or text.sentences[first - 1] != text.sentences[country]
        or text.words[first - 1].text in (",", ";", ":")
        or text.words[first - 1].key in text.lexicon.conjunctions
    )


def _is_second(text: Text, country: int) -> bool:
    first = country - 1 if country and text.words[country - 1].key in text.lexicon.determiners else country
    is_joined = first > 1 and text.words[first - 1].key in text.lexicon.conjunctions
    return is_joined and any(end == first - 1 for end, _ in text.countries.values())


def _is_after_and(text: Text, country: int) -> bool:
    first = country - 1 if country and text.words[country - 1].key in text.lexicon.determiners else country
    before = text.words[first - 1] if first else None
    return before is not None and (before.text in ",;" or before.key in text.lexicon.conjunctions)
