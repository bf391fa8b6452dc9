"""
Tells who serves a body of many countries where his title does not say so: "le secrétaire exécutif" of a union
that was named, "le commandant de la Force" beside its envoy.
"""

from collections.abc import Sequence
from itertools import pairwise

from builder.reader.officials.lexicon import Lexicon
from builder.reader.officials.mentions import Mention
from builder.reader.officials.person import Person
from builder.reader.officials.sides import Sides, stem
from builder.reader.officials.wording import is_acronym
from builder.reader.words import folded

DEPUTY = 20  # letters: longer than "secrétaire général", whom a party has too
SEVERAL = 3  # countries at the head of an article that tells of several
BARE = 3  # words of "de l'Initiative"
REST = 6  # words behind the head of an office, the last of them a union's: "du Secrétariat de la MRC"


def is_of_many(
    person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides, lexicon: Lexicon
) -> bool:
    return (
        _is_of_a_union(person, sides, lexicon)
        or _is_of_that_body(person, in_order, lexicon)
        or _is_deputy_there(person, in_order, lexicon)
    )


def is_of_its_members(person: Person, sides: Sides, lexicon: Lexicon) -> bool:
    """
    "la présidente de l'Association des commerçantes", "chairman of the Farmers' Cooperative": of those who
    founded it, so rather of no country, but where one party's state founded all such bodies.
    """
    title = person.offices[0] if person.offices else None
    if title is None or title.role not in ("head", "deputy head") or sides.home in lexicon.party_states:
        return False
    words = folded(title.text).replace("'", " ").split()
    return not lexicon.own_bodies.isdisjoint(words) and lexicon.not_own.isdisjoint(words)


def _is_of_a_union(person: Person, sides: Sides, lexicon: Lexicon) -> bool:
    """
    "la secrétaire générale de l'Union", "le secrétaire exécutif", where an international union was named; "la
    secrétaire générale adjointe" beside "le secrétaire général de l'AIPA"; "la secrétaire exécutive de la
    Commission mixte".
    """
    title = person.offices[0] if person.offices else None
    if title is None:
        return False
    words = folded(title.text[len(title.head) :]).replace("'", " ").split()
    if not words and len(title.head) > DEPUTY and stem(title.head) in sides.union_heads:
        return True
    is_several = len(sides.at_head) >= SEVERAL
    if folded(title.head) in lexicon.of_unions and lexicon.of_one.isdisjoint(words):
        is_told = not lexicon.that_body.isdisjoint(
            words
        )  # "de cet organisme": which was named, of many or one
        if words and _is_of_one(words[-1], sides):
            return False
        is_named = bool(sides.unions) and not _is_by_initials(title.text)
        return bool(is_named or lexicon.joint & {*words} or (len(sides.at_head) > 1 and not is_told))
    if not words or (title.role != "head" and words[-1] not in lexicon.that_body):
        return False
    if _is_shared(words, lexicon):
        return True
    is_bare = len(words) <= BARE and words[-1] in lexicon.unions | lexicon.that_body  # "de l'Initiative"
    is_bare = is_bare and not _is_of_one(words[-1], sides)
    if is_several and (is_bare or _is_regional(words, lexicon)):
        return True
    return len(words) <= REST and words[-1] in sides.unions


def _is_of_one(word: str, sides: Sides) -> bool:
    """ "du Conseil", "de la Cour", which the story tells in full as one country's."""
    return word in sides.nationals or word in sides.bodies


def _is_by_initials(office: str) -> bool:
    """ "of SEMA": of a body in no list, which is rather one country's."""
    return is_acronym(office.split()[-1].rpartition("'")[2])


def _is_shared(words: Sequence[str], lexicon: Lexicon) -> bool:
    """ "de l'Autorité [binationale] du lac": of the countries that have it together, of no one of them."""
    return not lexicon.unions.isdisjoint(words) and not lexicon.shared.isdisjoint(words)


def _is_regional(words: Sequence[str], lexicon: Lexicon) -> bool:
    """ "de l'Autorité de régulation [régionale]", in a story of several countries: of the whole region."""
    return not lexicon.unions.isdisjoint(words) and not lexicon.regional.isdisjoint(words)


def _is_of_that_body(person: Person, in_order: Sequence[tuple[Mention, Person]], lexicon: Lexicon) -> bool:
    """ "la cheffe de mission du FMI A et le représentant de l'[institution] B"."""
    said = {word for title in person.offices for word in folded(title.text).replace("'", " ").split()}
    if not said & lexicon.that_body:
        return False
    pairs = pairwise(in_order)
    return any(p is person and o.is_international and n.sentence == m.sentence for (n, o), (m, p) in pairs)


def _is_deputy_there(person: Person, in_order: Sequence[tuple[Mention, Person]], lexicon: Lexicon) -> bool:
    """ "le secrétaire général du CCG A … le secrétaire général adjoint aux Affaires politiques B"."""
    if person.role_class != "deputy head":
        return False
    of = {folded(word) for word in lexicon.rules.of}
    own = {
        stem(title.head)
        for title in person.offices
        if len(title.head) > DEPUTY and not of & set(folded(title.text[len(title.head) :]).split()[:1])
    }
    return any(
        other.is_international and own & {stem(title.head) for title in other.offices}
        for _, other in in_order
        if other is not person
    )


def is_of_a_force(person: Person, sides: Sides, lexicon: Lexicon) -> bool:
    """ "Le commandant de la force, le général letton X", where a joint force was named: it is hers."""
    title = person.offices[0] if person.offices else None
    if title is None or title.role != "military" or title.country or any(m.country for m in person.mentions):
        return False
    words = folded(title.text[len(title.head) :]).replace("'", " ").split()
    return bool(words) and words[-1] in lexicon.that_body and words[-1] in sides.unions
