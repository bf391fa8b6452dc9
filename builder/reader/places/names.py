"""
The names of places as they are printed, and which place the words of a rule name.

The longest name that stands in a list is meant, a house's or a town's; else what looks like a name.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from builder.reader.places.gazetteer import Gazetteer
from builder.reader.places.rules import PlaceRules, Spot

LONGEST = 10  # words of a place's name
TWO = 2  # ends of a line
SHORTEST = 2  # letters of a town in no list
BEHIND = 110  # signs behind a house's name in which its city is looked for
LENT = 110  # signs beside a town's name in which it is told to stand for something else
LEAD = re.compile(r"(?<= )(?:[a-zà-ÿ]{1,3}|d') ?$")  # "à" right before a name
JUST_BESIDE = 25  # signs beside a name in which it is said to be an airport's
# A name with its joining words, up to the first other small letter: "Choisy-le-Roi", "Aïn El Turck".
# "St. John's" has a stop and a small s of its own, "Fond St. Anna" a stop within.
SHORT = r"(?:St|Ste|Sta|Sto|Mt|Ft|Pt)\. ?"
NAME = re.compile(
    rf"(?:{SHORT}[^\W\d_a-z]\w*(?:'s\b)?|[^\W\d_a-zà-ÿ]\w*(?:'(?!s\b)[a-z]\w*)?)"
    rf"(?:[ '-](?:[a-zà-ÿ]{{1,4}}[ -]){{0,2}}(?:{SHORT})?[^\W\d_a-zà-ÿ][\w]*)*"
)

CAPITAL = re.compile(r"(?<![\w-])[^\W\d_a-zà-ÿ]")  # where a name may begin

ACRONYM = re.compile(r"[^\W\d_a-z]{2,6}")
NUMBERED = re.compile(r"-\d")  # what behind a name makes it none of a place
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


def is_lent(text: str, start: int, end: int, rules: PlaceRules) -> bool:
    """
    Whether a town's name stands for something else: "la Convention de Vienne", "les relations entre Lomé et
    Riga", or for one of several stages: "le 6 mai à Lomé, le 7 juin à Riga".
    """
    before, after = text[max(0, start - LENT) : start], text[end : end + LENT]
    if rules.stand_ins.say(before):
        return True
    beside = {"before": LEAD.sub("", before), "name": text[start:end], "after": after}
    return any(sign.is_never and sign.speaks(beside) for sign in rules.not_there)


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
    behind = match.string[match.start(group) + len(name) : match.end(group) + 2]
    if len(name) < SHORTEST or index.named(name) or _is_line(name, index) or NUMBERED.match(behind):
        name = ""  # "H.E."; "in the Kenyan port": an adjective; "de Covid-19"
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
        if " " in name and index.namesakes(name):
            break  # Beni Saf is not Beni
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
    behind = re.split(r"[,.;:(]", match.string[end : end + BEHIND], maxsplit=1)[0]
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
