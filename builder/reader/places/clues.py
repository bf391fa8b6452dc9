"""
Reads in a passage where something is said to be, and how surely the event was there.

A place is read by grammar: words that lead to it (`at`), and signs beside it that make it the event's
(`there`: the event's day, a verb of meeting) or forbid that (`not_there`: somebody's post, another time). A
name that stands in no list counts only where the grammar proves a place: "à Poipet" may be a firm.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from builder.content.article import Evidence
from builder.reader.dating.tense import sentences, straight
from builder.reader.places.gazetteer import Gazetteer
from builder.reader.places.rules import PlaceRules, Sign, Spot
from builder.reader.seed import Paragraph
from builder.reader.words import places_of

LONGEST = 10  # words of a place's name
TWO = 2  # ends of a line
JOINED = 2  # signs between a town and the area that it lies in
NEAR = 110  # signs beside a place in which a sign of it is looked for
OPENING = re.compile(r"[«“\"' ]+")
IN_PASSING = 2  # what a place counts at most of which nothing is told, or that nothing proves
SHORTEST = 2  # letters of a town in no list
JUST_BESIDE = 25  # signs beside a name in which it is said to be an airport's
QUOTE = 400  # signs that a quotation is followed back for
OPENED = re.compile(r"[«“]|\"(?=\w)")
CLOSED = re.compile(r"[»”]|(?<=[\w.,!?])\"")
# A name with its joining words, up to the first other small letter: "Choisy-le-Roi", "Aïn El Turck".
# "St. John's" has a stop and a small s of its own, "Fond St. Anna" a stop within.
SHORT = r"(?:St|Ste|Sta|Sto|Mt|Ft|Pt)\. ?"
NAME = re.compile(
    rf"(?:{SHORT}[^\W\d_a-z]\w*(?:'s\b)?|[^\W\d_a-zà-ÿ]\w*(?:'(?!s\b)[a-z]\w*)?)"
    rf"(?:[ '-](?:[a-zà-ÿ]{{1,4}}[ -]){{0,2}}(?:{SHORT})?[^\W\d_a-zà-ÿ][\w]*)*"
)

CAPITAL = re.compile(r"(?<![\w-])[^\W\d_a-zà-ÿ]")  # where a name may begin
WORD_BEFORE = re.compile(r"(\w+)['’]? ?$")
TOWN = 40  # signs before an area in which the town that lies in it is looked for
BEFORE_AREA = re.compile(rf"(?<=[\s'])({NAME.pattern})(?:, ?| ?\()$")

ACRONYM = re.compile(r"[^\W\d_a-z]{2,6}")
SYLLABLES = frozenset({"VN"})  # countries whose towns have a word a syllable
SYLLABLE = re.compile(r" [^\W\d_a-z]\w{2,5}")
# "San Juan y Martínez" is not San Juan, nor "Viana do Castelo" Viana.
LONGER = re.compile(r" (?:[a-z]|d[ao]s?|del|di|im|am|an der|ob der) [^\W\d_a-z]")
OF_CITY = re.compile(r" [a-z]{1,3}[ '](.+)")


class Place(NamedTuple):
    """A place as printed, or as its language calls it, and its country where it is known."""

    name: str
    country: str | None
    is_known: bool  # stands in a list, or is a country
    is_likely: bool = False  # told by a building of which other cities have one too
    is_part: bool = False  # a country of which a part is told, which is not its capital


class Clue(NamedTuple):
    """A place where the event may have been, how much speaks for it, and the words that do."""

    place: Place
    weight: int
    evidence: Evidence
    is_bare: bool = False  # a name in no list, of which nothing proves that it is a town's
    area: str = ""  # that it is said to lie in: "à Bellan, dans la préfecture de Kara"


def clues_in(
    paragraph: Paragraph,
    rules: PlaceRules,
    index: Gazetteer,
    *,
    is_head: bool = False,
    any_day: bool = False,
    told: str = "",
    led_by: tuple[Sign, ...] = (),
) -> Iterator[Clue]:
    """
    Yields the places of a passage where the event may have been, in order.

    A name in no list counts where it stands in `told` too. With `is_head` weak signs speak as well; with
    `any_day` also places where its people were before or after. The signs `led_by` stand before the passage.
    """
    for offset, sentence in unquoted(straight(paragraph.text)):
        if not any_day and rules.aside.say(sentence):
            continue
        start = 0 if any_day else _aftermath(sentence, rules)
        matches = (
            (spot, match)
            for spot in rules.at.likely(sentence)
            for match in spot.regex.finditer(sentence, start)
        )
        found: list[tuple[int, int, Spot, Clue]] = []
        for spot, match in sorted(matches, key=lambda found: found[1].start()):
            led = () if spot.is_away else led_by
            if clue := _clue(spot, match, rules, index, led, is_head=is_head, any_day=any_day, told=told):
                found.append((match.start(), match.end(), spot, clue))
        for place, clue in _nested(found, sentence, index, rules):
            begin = offset + place
            quote = paragraph.text[begin : begin + len(clue.evidence.quote)]
            yield clue._replace(evidence=Evidence(paragraph.line, quote.strip(), clue.evidence.rule))


def unquoted(text: str) -> Iterator[tuple[int, str]]:
    """
    Yields a passage's sentences with their offsets; what goes on with an earlier one's quotation is blank.

    Where somebody speaks for three sentences, only the first of them opens with a sign.
    """
    if not OPENED.search(text):
        yield from sentences(text)
        return
    quoted = 0
    for offset, sentence in sentences(text):
        end = offset + len(sentence)
        blank = max(0, min(quoted, end) - offset)
        told = " " * blank + sentence[blank:]
        if quoted < end and is_quoted(told):
            closing = CLOSED.search(text, end)
            quoted = closing.end() if closing else 0
        yield offset, told


def _nested(
    found: Sequence[tuple[int, int, Spot, Clue]], sentence: str, index: Gazetteer, rules: PlaceRules
) -> Iterator[tuple[int, Clue]]:
    """
    Yields the clues with their places; of a town and its area, of a house and its town, the town alone.

    What stands in no list, right before what is called a town, lies in it: "au marché de Bellan, dans la
    ville de Kara". A town right before its area is meant however it is told: "Le village de Bellan, dans …".
    """
    gone: set[int] = set()
    weights = [clue.weight for *_, clue in found]
    areas = [clue.area for *_, clue in found]
    for first, (place, last, spot, clue) in enumerate(found):
        end = place + len(clue.evidence.quote)
        for second in range(first + 1, len(found)):
            begin, _, behind, other = found[second]
            if not end <= begin <= max(end, last) + JOINED:
                continue
            is_town = index.city(other.place.name) is not None or (
                index.is_told(other.place.name) and not behind.is_beside
            )
            is_in_town = is_town and not (behind.is_house or behind.is_away)
            is_of_town = behind.is_town and not (clue.place.is_known or spot.has_verb)
            if is_in_town and (spot.is_house or is_of_town):
                town, area = second, first
            elif (behind.is_area or behind.is_beside or behind.is_town) and not spot.is_area:
                town, area = first, second
            else:
                continue
            weights[town] = max(weights[town], weights[area])
            areas[town] = found[area][3].place.name if area == second and behind.is_area else areas[town]
            gone.add(area)
            if behind.is_beside:  # another rule may have read it too
                gone.update(other for other, (start, *_) in enumerate(found) if start == begin)
    yield from (
        (
            place,
            _in_area(
                clue._replace(weight=weights[number], area=areas[number]),
                spot,
                place,
                sentence,
                index,
                rules.leads,
            ),
        )
        for number, (place, _, spot, clue) in enumerate(found)
        if number not in gone
    )


def _in_area(
    clue: Clue, spot: Spot, start: int, sentence: str, index: Gazetteer, leads: Collection[str]
) -> Clue:
    """
    Returns for an area of a list the town right before it that the story calls one, not a guest's home.

    So it does where something is said to lie so far from a place: "à la mairie de Bellan, à 5 km de Kara".
    """
    before = sentence[max(0, start - TOWN) : start]
    town = BEFORE_AREA.search(before) if spot.is_area else None
    name = town[1] if town else ""
    if not (clue.place.is_known and name) or index.city(name):
        return clue
    lead = WORD_BEFORE.search(before.removesuffix(town[0])) if town else None
    is_located = lead is not None and lead[1].lower() in leads and " " not in name
    if not (index.is_told(name) if not spot.is_away else is_located):
        return clue
    return clue._replace(place=Place(name, None, False), area=clue.place.name)


def _aftermath(sentence: str, rules: PlaceRules) -> int:
    """Returns where a sentence comes to the event itself: "Suite au forum de Lomé, le ministre …"."""
    found = (rule.find(sentence) for rule in rules.aftermath.likely(sentence))
    return max((match.end() for match in found if match), default=0)


def _clue(
    spot: Spot,
    match: re.Match[str],
    rules: PlaceRules,
    index: Gazetteer,
    led_by: Sequence[Sign],
    *,
    is_head: bool,
    any_day: bool,
    told: str,
) -> Clue | None:
    sentence, start = match.string, match.start()
    place, end = place_at(spot, match, rules, index)
    if not place or is_quoted(sentence[max(0, start - QUOTE) : start]):
        return None
    beside = {
        "before": sentence[max(0, start - NEAR) : start],
        "name": place.name,
        "after": sentence[end : end + NEAR],
    }
    town = _before_its_town(spot, sentence, start)
    near = "\n".join((*beside.values(), *town.values()))
    there = [*led_by, *(sign for sign in rules.there.likely(near) if is_head or not sign.is_weak)]
    is_city = index.is_town(place.name)
    if not is_city and (spot.is_city_only or (spot.is_no_country and place.is_known)):
        # "la faculté de Rodmond, à 40 km de la capitale": what follows tells a town in no list.
        is_located = any(sign.side == "after" and sign.is_proof and sign.speaks(beside) for sign in there)
        if place.is_known or not is_located or spot.is_known_only:
            return None
    is_sure = place.is_known or spot.is_proof or is_city or _is_told(spot, match, place, rules, told)
    against = (
        sign
        for sign in rules.not_there.likely(near)
        if (sign.for_known or not is_sure)
        and not (any_day and sign.is_time)
        and not (spot.has_verb and not sign.is_time)
    )
    if any(
        sign.speaks(beside) or (town and (sign.is_time or sign.is_of_thing) and sign.speaks(town))
        for sign in against
    ):
        return None
    signs = [
        sign
        for sign in (() if spot.is_bare else there)
        if (is_city or not sign.is_weak) and sign.speaks(beside, is_body=not is_head)
    ]
    if spot.signs and spot.signs.isdisjoint(sign.name for sign in signs):
        return None
    is_bare = not (is_sure or any(sign.is_proof for sign in signs))
    if is_bare and not (spot.is_plain and (any_day or (is_head and signs))):
        return None
    if spot.is_known_only and not is_sure:
        return None
    weight = spot.weight + sum(sign.weight for sign in signs)
    if is_bare:
        weight = min(weight, IN_PASSING)
    if not (is_head or signs or spot.has_verb or OPENING.sub("", sentence[:start])):
        weight = min(weight, IN_PASSING)
    if spot.is_part:
        place = place._replace(is_part=True)
    evidence = Evidence(0, sentence[start:end], (signs[0] if signs else spot).name)
    return Clue(place, weight, evidence, is_bare)


def _before_its_town(spot: Spot, sentence: str, start: int) -> Mapping[str, str]:
    """Returns what stands before an area's town: "un plan pour bâtir un port à Kara, dans la région …"."""
    town = BEFORE_AREA.search(sentence[max(0, start - TOWN) : start]) if spot.is_area else None
    if not town:
        return {}
    begin = max(0, start - TOWN) + town.start()
    return {"before": sentence[max(0, begin - NEAR) : begin], "name": "", "after": ""}


def _is_told(spot: Spot, match: re.Match[str], place: Place, rules: PlaceRules, told: str) -> bool:
    """Whether a name in no list stands behind a plain "in" or "à" and is told of elsewhere too."""
    article = next((short for short in rules.contracted if match[0].lower().startswith(short)), None)
    is_led = not spot.is_known_only and match.start("place") > match.start() and article is None
    return is_led and any(True for _ in places_of(place.name, told))


def place_at(
    spot: Spot, match: re.Match[str], rules: PlaceRules, index: Gazetteer
) -> tuple[Place | None, int]:
    """Returns the place that a match names, and where its name ends."""
    words = match.groupdict()
    if (adjective := words.get("country")) is not None:
        codes = [mention.code for mention in index.find(adjective)]
        capital = _capital(codes[0], rules, index) if codes else None
        return (Place(capital, codes[0], True) if capital else None), match.end()
    group = "place" if words.get("place") else "named"
    if match.string[match.end(group) : match.end(group) + 1].isalpha():
        return None, match.end(group)  # what follows refused the whole name, and only a part of it was left
    article = next(
        (full for short, full in rules.contracted.items() if match[0].lower().startswith(short)), ""
    )
    if spot.is_house and (city := next(filter(None, map(rules.landmark, _endings(match[0]))), None)):
        return Place(city, index.city(city), True), match.end(group)
    is_of_feature = group == "named" and words.get("site")  # "in the Fergana Valley" is not in Fergana
    if not is_of_feature and (known := _known_at(match, group, rules, index)):
        return known
    found = NAME.match(match[group])
    name = found[0] if found else ""
    if "-" in name and (town := _town_of_airport(match, name, rules, index)):
        return Place(town, index.city(town), True), match.start(group) + len(name)
    if index.is_told(name):
        return Place(name, None, False), match.start(group) + len(name)
    if name and article and (city := _named_later(match, match.start(group) + len(name), rules, index)):
        return Place(city, index.city(city), True), match.start(group) + len(name)
    if ACRONYM.fullmatch(name) and not match.string.isupper():
        name = ""  # "parvenu lundi à l'AKP"
    if len(name) < SHORTEST or index.named(name) or _is_line(name, index):
        name = ""  # "H.E."; "in the Kenyan port": an adjective
    end = match.start(group) + len(name)
    if name and words.get("site"):
        # "au château de Valmont", "on Bellan Island", where no town is known by it
        end = max(end, match.end("site") if group == "named" else 0)
        name = match.string[match.start("site") : end]
    return (Place(name, None, False) if name else None), end


def _town_of_airport(match: re.Match[str], name: str, rules: PlaceRules, index: Gazetteer) -> str | None:
    """Returns the city with which the name of an airport begins: "Siem Reap-Angkor International Airport"."""
    around = match.string[max(0, match.start() - JUST_BESIDE) : match.end() + JUST_BESIDE]
    town = name.partition("-")[0]
    return town if rules.airports and rules.airports.search(around) and index.city(town) else None


def _is_line(name: str, index: Gazetteer) -> bool:
    """Whether a name is two towns and what joins them: "the Karachi-Peshawar line"."""
    ends = re.split(r" ?[-–—] ?", name)
    return len(ends) == TWO and all(index.city(end) for end in ends)


def _known_at(
    match: re.Match[str], group: str, rules: PlaceRules, index: Gazetteer
) -> tuple[Place, int] | None:
    """Returns the longest name that stands in a list, a house's that is known by its own or a town's."""
    before = match.string[match.start() : match.start(group)].lower()
    article = next((full for short, full in rules.contracted.items() if before.endswith(short)), "")
    unit = match.string[match.start(group) : match.end()]
    if match.end() > match.end(group) and (longer := index.city(unit)):
        return Place(unit, longer, True), match.end()  # "in Kuwait City"
    for name in beginnings(match[group]):
        rest = match[group][len(name) :]
        end = match.start(group) + len(name)
        if city := rules.landmark(name):
            named = _of_city(rest, index) or city
            is_likely = named == city and name in rules.shared_landmarks
            return Place(named, index.city(named), True, is_likely), end
        for whole in (article + name, name):
            if country := index.city(whole) or index.named(whole, is_place=True):
                if is_of_syllables(rest, country) or LONGER.match(rest):
                    break
                if not index.city(whole) and not _is_mention(match, end - 1, index):
                    break  # "la mer du Japon"
                return Place(whole, country, True), end
    return None


def _is_mention(match: re.Match[str], place: int, index: Gazetteer) -> bool:
    """Whether a country that is named there is one in its sentence: look-alikes are none."""
    return any(each.start <= place < each.end for each in index.find(match.string))


def is_of_syllables(rest: str, country: str | None) -> bool:
    """Whether one more word makes it another town: "Vinh Thanh" is not Vinh, but "Lomé Palace" is in Lomé."""
    return country in SYLLABLES and SYLLABLE.fullmatch(rest.rstrip(".")) is not None


def _of_city(words: str, index: Gazetteer) -> str | None:
    """Returns the city that follows a building's name, or None: "au Capitole de Toulouse"."""
    joined = OF_CITY.match(words)
    return next((name for name in beginnings(joined[1]) if index.city(name)), None) if joined else None


def _named_later(match: re.Match[str], end: int, rules: PlaceRules, index: Gazetteer) -> str | None:
    """Returns the city that a house is said to be of: "à la Loggia dei Mercanti d'Ancône"."""
    behind = re.split(r"[,.;:(]", match.string[end : end + NEAR], maxsplit=1)[0]
    of_city = rules.of_city.search(behind) if rules.of_city else None
    names = beginnings(of_city["place"]) if of_city else ()
    return next((name for name in names if index.city(name)), None)


def beginnings(words: str) -> Iterator[str]:
    """Yields a name and its shorter beginnings: "Moscou Le" reads on into the next sentence."""
    parts = words.split(" ", LONGEST)[:LONGEST]
    for end in range(len(parts), 0, -1):
        name = " ".join(parts[:end])
        yield name
        if name.endswith((".", "'", "-", "'s")):
            yield name.removesuffix("'s").rstrip(".'-")


def _endings(words: str) -> Iterator[str]:
    """Yields what a building may be known by: "au Palais du Luxembourg", "Palais du Luxembourg"."""
    parts = words.split(" ")
    yield from (" ".join(parts[start:]) for start in range(len(parts) - 1))


def _capital(code: str, rules: PlaceRules, index: Gazetteer) -> str | None:
    return rules.capitals.get(code) or next(iter(index.capitals.get(code, ())), None)


def is_quoted(before: str) -> bool:
    """What somebody says happened elsewhere is not the event that is told."""
    opened = OPENED.findall(before)
    return bool(opened) and len(opened) > len(CLOSED.findall(before))
