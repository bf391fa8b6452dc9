"""
Tells which country a person's own name or title points to, where the text says none: a surname of its
people, a firm, a body or a place that it told of as that country's.
"""

import re
from collections.abc import Iterator, Sequence

from builder.reader.officials.beside import LOCAL, POSTED
from builder.reader.officials.bodies import HEADS, country_of_short_body
from builder.reader.officials.hosting import BODIES
from builder.reader.officials.lexicon import Lexicon
from builder.reader.officials.mentions import Mention
from builder.reader.officials.person import Person
from builder.reader.officials.roles import Title
from builder.reader.officials.sides import Sides
from builder.reader.words import folded

MEMBERS = ("deputy speaker", "legislator")
CHAMBER = 5  # letters that a chamber shares with its members: "Sénat", "sénatrice"
ROYAL = ("monarch", "crown prince", "prince")
SEATED = (*LOCAL, *HEADS, "party official")  # who govern a town, or whose body is of one
SHORTEST_FIRM, LONG_STEM = 5, 3  # letters of a firm's name, and of what may stand inside it: "BioCubaFarma"


def country_by_name(person: Person, sides: Sides, lexicon: Lexicon) -> str | None:
    """
    Returns the country whose surnames hold the name's first word, where the article names that country.

    Of several the wire's own is meant: "Ly" and "Ma" are surnames in Vietnam as in China.
    """
    if len(person.keys) < 2:
        is_royal = person.role_class in ROYAL  # "le roi Magnus": of none of those republics
        return sides.home if sides.home in lexicon.surnames and not is_royal else None
    able = [code for code, names in lexicon.surnames.items() if person.keys[0] in names]
    name = " ".join(person.keys)
    if able:  # "Láng Zsombor" is no Vietnamese
        no_letters = lexicon.rules.no_letters
        able = [code for code in able if {*no_letters.get(code, "")}.isdisjoint(name)]
    asked = {*sides.named, sides.home}
    shaped = [code for code, shape in lexicon.name_shapes.items() if code in asked and shape.fullmatch(name)]
    shaped = shaped if len(shaped) == 1 else []  # "Jukić": of Croatia as of Serbia, where both are told of
    if "-" in person.name:  # "Hong Eun-soo" is no Vietnamese
        able, shaped = [], []  # nor a Chinese: both are written without one
    if sides.home and sides.home not in lexicon.surnames:
        # "Son Sik" is a name in Korea too: elsewhere the whole name must look like it.
        able = [code for code in able if code not in lexicon.name_shapes or code in shaped]
    if shaped:
        # "On the Korean side were Lim Mi-ae and Kang Boo-sung": the side is surer than a name's shape.
        sided = {mention.side for mention in person.mentions if mention.side}
        able += [code for code in shaped if sided <= {code}]
    if sides.home in able:
        return sides.home
    able = [code for code in dict.fromkeys(able) if code in sides.named]
    return able[0] if len(able) == 1 else None


def country_by_name_and_place(person: Person, sides: Sides, lexicon: Lexicon) -> str | None:
    """
    "Yunnan Institute director Dao Meiying": of the region's country where the name is shaped like theirs, or
    unlike the home side's, though its first word is a surname there.
    """
    towns = {title.town for title in person.offices} - {None}
    code = towns.pop() if len(towns) == 1 and person.role_class not in POSTED else None
    if code is None or code == sides.home or len(person.keys) < 2:
        return None
    name = " ".join(person.keys)
    theirs, ours = (lexicon.name_shapes.get(each or "") for each in (code, sides.home))
    is_theirs = theirs is not None and theirs.fullmatch(name) is not None
    return code if is_theirs or (ours is not None and ours.fullmatch(name) is None) else None


def country_by_firm(person: Person, sides: Sides) -> str | None:
    """
    "la directrice de Thai Dông", where "l'entreprise lao Thai Dông" was told of; "le président de Srbijagas",
    where Serbia is: a firm that bears its country's name.
    """
    if person.role_class not in BODIES and not _is_executive(person):
        return None
    if sides.firms_told:
        roles = [f" {' '.join(_keys(title.text))} " for title in person.offices]
        told = {code for name, code in sides.firms_told.items() for role in roles if f" {name} " in role}
        if len(told) == 1:
            return told.pop()
    if not sides.firms:
        return None
    index = person.mentions[0].text.index
    said = (word for title in person.offices for word in title.text.split() if word[0].isupper())
    # "Association d'amitié Lettonie-Estonie", "groupe d'amitié Lettonie – Estonie": no firms.
    firms = (word for word in said if "-" not in word and not (index and index.named(word)))
    words = [word for each in firms if len(word := folded(each)) >= SHORTEST_FIRM]
    codes = {code for stem, code in sides.firms.items() for word in words if _is_of_firm(word, stem)}
    return codes.pop() if len(codes) == 1 else None


def _is_executive(person: Person) -> bool:
    """ "Vella chief executive X": a region's first man is called so too."""
    return any(title.ends_with_head or title.office.otherwise for title in person.offices)


def _keys(words: str) -> list[str]:
    return [folded(word) for word in re.findall(r"[\w-]+", words)]


def country_by_body(person: Person, told: Sequence[Mention], sides: Sides) -> str | None:
    """ "le recteur de l'université", which was told of as "l'Université de Liège"; not "sa rectrice"."""
    if not sides.bodies or any(mention.is_possessed for mention in told):
        return None
    return country_of_short_body(person, sides.bodies, person.mentions[0].text)


def country_by_chamber(
    person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides
) -> str | None:
    """
    "le vice-président du Sénat, X", "la sénatrice X", where only the guests' Senate was told of; not where
    somebody of the home side's own was.
    """
    if person.role_class not in MEMBERS or person is in_order[0][1]:
        return None
    words = [_keys(title.text)[-1] for title in person.offices]
    guests = sides.at_head - {sides.home}
    for body in (body for body, code in sides.bodies.items() if code in guests and len(body) >= CHAMBER):
        own = (p for _, p in in_order if p is not person and p.said_country in (None, sides.home))
        is_own = any(
            body in _keys(title.text) for p in own for title in p.offices if p.role_class == "speaker"
        )
        if not is_own and any(word[:CHAMBER] == body[:CHAMBER] for word in words):
            return sides.bodies[body]
    return None


def _is_of_firm(word: str, stem: str) -> bool:
    return word.startswith(stem) or (len(stem) > LONG_STEM and stem in word)


def country_by_place(person: Person, sides: Sides) -> str | None:
    """
    "gouverneur de Mukdahan", where the text told of "la province thaïlandaise de Mukdahan"; "secrétaire du
    Comité du Parti du Yunnan" by the list of towns.
    """
    counterparts = [t for m in person.mentions for t in m.titles if t.role == "counterpart"]
    said = " ".join(f" {folded(title.text)} " for title in (*person.offices, *counterparts))
    told = next((code for place, code in sides.places.items() if f" {place} " in said), None)
    towns = {title.town for title in person.offices} - {None}
    towns = towns or {title.town for title in counterparts} - {None}
    is_posted = person.role_class in POSTED and not _governs_it(person)
    known = towns.pop() if len(towns) == 1 and not is_posted else None
    if told or (known and known in {*sides.hinted, sides.home}):
        return told or known
    named = country_by_town(person, sides) if person.role_class in SEATED else None
    return named or known


def country_by_town(person: Person, sides: Sides) -> str | None:
    """
    "maire de Makó", "recteur de l'Université de Moncton": a town that several countries may have is the home
    side's, else that of the one country named in the story, else of whoever governs it the one neighbour's.
    """
    is_local = person.role_class in LOCAL
    for title in person.offices:
        for name in _towns_governed(title, person):
            codes = sides.namesakes(name)
            if sides.home in codes:
                return sides.home
            named = [code for code in codes if code in sides.hinted]
            if len(named) == 1:
                return named[0]
            # The mayor of where all this happened is at home there, though no list has the town.
            is_across = is_local and sides.hinted.isdisjoint(codes) and not _is_place(name, sides)
            across = [code for code in codes if code in sides.neighbours] if is_across else []
            if len(across) == 1:
                return across[0]
    return None


def _is_place(town: str, sides: Sides) -> bool:
    return sides.town is not None and folded(sides.town) == folded(town)


def _towns_governed(title: Title, person: Person) -> Iterator[str]:
    """ "Makó" of "maire de la ville de Makó"; of who heads something, the town that it is of."""
    text = person.mentions[0].text
    is_first = title.text.startswith(title.head)
    words = (title.text[len(title.head) :] if is_first else title.text).replace("'", "' ").split()
    of = {folded(each) for phrase in text.lexicon.rules.of for each in phrase.split()}
    of |= {f"{each}'" for each in text.lexicon.rules.elisions}
    is_of_its = person.role_class in HEADS  # "directeur de Vella" is a firm's
    for place in range(1, len(words)):
        if words[place][0].isupper() and folded(words[place - 1]) in of:
            if not is_of_its:
                yield " ".join(words[place:])
            is_of_its = False
    if text.lexicon.rules.titles_before_country and title.text.endswith(title.head):
        yield title.text[: -len(title.head)].strip()


def _governs_it(person: Person) -> bool:
    """ "le haut-commissaire [du Kurzeme]": of a place; "le consul à Riga" is sent there."""
    for mention in person.mentions:
        for title in mention.titles:
            places = range(title.first, title.end)
            joints = [mention.text.connectors[p].value for p in places if p in mention.text.connectors]
            if title.town and joints:
                return "at" not in joints
    return False
