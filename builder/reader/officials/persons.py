"""
Joins the mentions of one person, however the wire spells and shortens the name.

Equal when folded is one person; so is a name within a longer one, and a surname alone where one person
bears it. Two spellings of a given name are one person only where surname and office agree; anything
less sure is left apart, for an editor to decide.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from builder.content.authority import Authority
from builder.reader.officials.bare import Bare, office_of_national
from builder.reader.officials.counterparts import lend_titles, name_pairs
from builder.reader.officials.lexicon import Lexicon
from builder.reader.officials.mentions import Mention, without_pairs
from builder.reader.officials.names import is_initialled, is_misspelt, is_part_of, is_transliteration, sound
from builder.reader.officials.openers import office_of_headline, office_of_next_subject, office_of_opener
from builder.reader.officials.person import Person

LEADING = frozenset({"president", "prime minister"})
SINGLE = LEADING | {"monarch", "speaker"}
SERVING = frozenset({"minister", "deputy minister", "ambassador", "governor"})
LONG = 5  # letters of a surname that may be spelt in two ways


def gather(
    mentions: Iterable[Mention], lexicon: Lexicon, authority: Authority, unnamed: Sequence[Bare] = ()
) -> list[Person]:
    """
    Returns the persons of a text in order of appearance; `unnamed` are the titles without a name, complete
    once all the mentions have been read.
    """
    everyone = [m for m in mentions if " ".join(m.name.keys) not in lexicon.historical]
    everyone = without_pairs(everyone)
    persons: list[Person] = []
    for mention in (m for m in everyone if len(m.name.keys) > 1):
        person = _same(mention, persons, authority)
        if person is None:
            persons.append(Person().add(mention))
        else:
            person.add(mention)
    for mention in (m for m in everyone if len(m.name.keys) == 1):
        person = _bearer(mention, persons)
        if person:
            person.add(_without_anothers(mention, person))
        elif (
            mention.has_honorific
            and mention.is_apart
            and (other := _bearer(untitled := _untitled(mention), persons))
        ):
            other.add(untitled)  # the title before the comma is another country's
        elif mention.titles:
            persons.append(Person().add(mention))
    for person in persons:
        person.settle()
        person.is_known = authority.person_named(person.name) is not None
    persons.sort(key=lambda p: p.mentions[0].place)
    for person in persons:
        title = (
            office_of_national(person, persons, unnamed)
            or office_of_opener(person, persons, unnamed)
            or office_of_next_subject(person, persons, unnamed)
            or office_of_headline(person, persons, unnamed)
        )
        if title is not None:
            person.bear(title)
    lend_titles(persons, unnamed)
    name_pairs(persons, unnamed)
    return persons


def _same(mention: Mention, persons: Sequence[Person], authority: Authority) -> Person | None:
    """Returns the person whom a name of several words means, or None for a new one."""
    name = mention.name
    keys = name.keys
    for person in persons:
        if name.joined in person.spellings or name.in_order in person.spellings:
            return person
    near = [person for person in persons if not {*keys}.isdisjoint(person.keys)]
    for person in near:
        is_shorter = is_part_of(keys, person.keys) or is_part_of(person.keys, keys)
        if is_shorter and _agree(mention, person) and not _is_another(mention, person):
            return person
    for person in near:
        is_other_spelling = is_transliteration(keys, person.keys) or is_initialled(keys, person.keys)
        is_slip = _is_of_one_office(mention, person) and is_misspelt(keys, person.keys)
        is_other_spelling = is_other_spelling and _same_office(mention, person)
        if (is_slip or is_other_spelling) and _agree(mention, person):
            return person
    record = authority.person_named(mention.name.text) if persons else None
    if record:
        return next((p for p in persons if authority.person_named(p.name) == record), None)
    return None


def _agree(mention: Mention, person: Person) -> bool:
    """False where two countries are said: the surnames are equal, the persons are not."""
    said = {title.country for title in mention.titles if title.country} | (
        {mention.country} if mention.country else set()
    )
    known = {title.country for m in person.mentions for title in m.titles if title.country}
    ranks = {title.role for m in (mention, *person.mentions) for title in m.titles}
    if "monarch" in ranks and ranks & {"prince", "crown prince"}:
        return False  # "le prince Fahd bin Nawaf" is no "roi Nawaf"
    return not said or not known or bool(said & known)


def _is_another(mention: Mention, person: Person) -> bool:
    """
    "Le ministre Jean Paul Vella a vu le président Jean Vella": of two who bear one name in part the one who
    leads the state is no minister of it.
    """
    mine = {title.role for title in mention.titles if not title.is_former}
    theirs = {title.role for m in person.mentions for title in m.titles if not title.is_former}
    is_led = any(one <= LEADING and other <= SERVING for one, other in ((mine, theirs), (theirs, mine)))
    return bool(mine and theirs) and is_led


def _same_office(mention: Mention, person: Person) -> bool:
    mine = {title.role for title in mention.titles}
    theirs = {title.role for m in person.mentions for title in m.titles}
    return not mine or not theirs or bool(mine & theirs) or "counterpart" in mine | theirs


def _is_of_one_office(mention: Mention, person: Person) -> bool:
    """Whether both hold an office of which a country has one: so near a name is a slip."""
    mine = {title.role for title in mention.titles}
    return any(title.role in mine & SINGLE for m in person.mentions for title in m.titles)


def _bearer(mention: Mention, persons: Sequence[Person]) -> Person | None:
    """
    Returns the one person whom a single name means: by surname first, by office or nearness where several
    bear it.
    """
    key = mention.name.keys[0]
    able = [person for person in persons if key in person.keys and _agree(mention, person)]
    able = able or [person for person in persons if _is_spelt_otherwise(mention, person)]
    last = [person for person in able if person.keys[-1] == key]
    if mention.titles:
        roles = {title.role for title in mention.titles}
        fitting = [p for p in able if roles & {title.role for m in p.mentions for title in m.titles}]
        last = fitting or (last if len(last) == 1 else [])
    chosen = last or able
    if len(chosen) > 1:
        before = [p for p in chosen if any(m.place < mention.place for m in p.mentions)]
        chosen = sorted(
            before or chosen,
            key=lambda p: -max((m.place for m in p.mentions if m.place < mention.place), default=(0, 0))[0],
        )
    return chosen[0] if chosen else None


def _is_spelt_otherwise(mention: Mention, person: Person) -> bool:
    """ "La ministre Mesropyan", told before as Gayané Mesropian: by his office and its sound."""
    key, last = mention.name.keys[0], person.keys[-1]
    is_one = len(key) >= LONG and len(person.keys) > 1 and key[0] == last[0] and sound(key) == sound(last)
    roles = {title.role for title in mention.titles}
    return is_one and any(title.role in roles for m in person.mentions for title in m.titles)


def _without_anothers(mention: Mention, person: Person) -> Mention:
    """
    "Reçu par le président gabonais, M. Li a …": behind a comma the title is another's, where Li was told of
    with an office that it is not.
    """
    roles = {title.role for m in person.mentions for title in m.titles}
    own = {title.role for title in mention.titles}
    is_other = mention.has_honorific and mention.is_apart and bool(roles) and not own & roles
    return _untitled(mention) if is_other else mention


def _untitled(mention: Mention) -> Mention:
    return replace(mention, titles=(), country=None)
