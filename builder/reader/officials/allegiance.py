"""
Works out which country a person serves: what the text says of him, else what it says of his side.

A wire leaves its own country unsaid ("le ministre des Transports"), so a bare title is the home side's, but
only for a name that may be one of its people. Nothing is guessed: where the text names no country that fits,
none is given.
"""

from collections.abc import Sequence
from dataclasses import replace

from builder.content.authority import Authority
from builder.reader.officials.beside import (
    ABROAD,
    HEADS,
    LOCAL,
    POSTED,
    across,
    amid,
    joined,
    leader,
    neighbour,
    not_of_its_holder,
    of_chief,
    of_embassy,
    of_that_embassy,
    only_other,
    owned_too,
    partner,
    second_of_its_kind,
    shared,
)
from builder.reader.officials.homes import with_home
from builder.reader.officials.hosting import (
    as_host,
    beside_our_envoy,
    guest_of_his_peer,
    host_abroad,
    host_of,
    host_of_our_envoy,
    is_host_of_ours,
    met_there,
)
from builder.reader.officials.letters import of_bearer
from builder.reader.officials.lexicon import Lexicon
from builder.reader.officials.mentions import Mention
from builder.reader.officials.ofmany import is_of_a_force, is_of_many
from builder.reader.officials.origins import OF_MANY
from builder.reader.officials.person import Person
from builder.reader.officials.resemblance import (
    country_by_body,
    country_by_chamber,
    country_by_firm,
    country_by_name,
    country_by_name_and_place,
    country_by_place,
)
from builder.reader.officials.roles import Title
from builder.reader.officials.sides import Sides
from builder.reader.officials.travelling import not_where_he_goes
from builder.reader.officials.visitors import of_visitors
from builder.reader.words import folded

GOVERNING = (*LOCAL, "party official")
SENT = (*HEADS, "military")  # whom a country sends with what it sends
TELLING = (*HEADS, "military", "spokesperson")  # who tell what happened
PLURAL = "s"  # with which words for several people end
OWNED = (
    "minister",
    "deputy minister",
    "prime minister",
    "adviser",
    "spokesperson",
    "ambassador",
    "envoy",
)  # by a person


def give_countries(persons: Sequence[Person], sides: Sides, lexicon: Lexicon, authority: Authority) -> Sides:
    """Gives each person the country he serves, or leaves it open; returns the sides as they were taken."""
    in_order = sorted(((m, p) for p in persons for m in p.mentions), key=lambda pair: pair[0].place)
    sides = with_home(persons, sides, lexicon)
    for person in persons:
        record = authority.person_named(person.name)
        if is_of_a_force(person, sides, lexicon):
            person.country = None
        elif person.is_told_by_people and is_of_many(person, in_order, sides, lexicon):
            person.country = None  # "la secrétaire exécutive de la Commission mixte, la Danoise X"
        elif person.said_country or person.is_international:
            person.country = person.said_country
        elif record and record.country:
            person.country = record.country
        else:
            assumed = _unsaid(person, in_order, sides, lexicon)
            country = _not_his_own(person, assumed, sides)
            country = not_where_he_goes(person, country, in_order, sides)
            person.country = not_of_its_holder(person, country, in_order, sides)
            person.is_assumed = person.is_assumed and person.country == assumed
        if person.country in sides.grounds:
            person.country = sides.home  # a town that the wire counts as its own country's
    return sides


def _not_his_own(person: Person, country: str | None, sides: Sides) -> str | None:
    """ "the minister A and her counterpart B": of two countries, where the head of the article names two."""
    lender = person.lender
    theirs = (lender.said_country or lender.country) if lender and person.borrowed else None
    if theirs is None or theirs != country or any(m.receives_too for m in person.mentions):
        return country
    if lender is not None and _are_hosts(lender, person):
        return country
    return partner(replace(sides, home=theirs)) or country


def _are_hosts(one: Person, other: Person) -> bool:
    """ "Il a été reçu par la ministre A et a vu son homologue B": the traveller's, not hers."""
    hosts = {mention.sentence for mention in one.mentions if mention.receives or mention.is_met}
    return any(mention.sentence in hosts and mention.is_met for mention in other.mentions)


def _unsaid(
    person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides, lexicon: Lexicon
) -> str | None:
    """Returns the country of somebody with whose title none stands."""
    told = [mention for mention in person.mentions if mention.titles]
    owner = _owner(told, in_order, sides)
    if owner is not None:
        return owner or None
    if is_of_many(person, in_order, sides, lexicon):
        return None
    if known := _under_a_country(person, sides):
        return known
    if known := country_by_firm(person, sides) or country_by_body(person, told, sides):
        return known
    # A province says more than a surname; a friends' club of a town does not.
    if person.role_class in GOVERNING and (known := country_by_place(person, sides)):
        return known
    if known := (
        country_by_name_and_place(person, sides, lexicon)
        or country_by_name(person, sides, lexicon)
        or country_by_place(person, sides)
    ):
        return known
    home = sides.home
    known = of_visitors(told, in_order, sides) or of_embassy(person, in_order)
    known = known or of_that_embassy(person, in_order) or of_bearer(person, in_order)
    if known := known or as_host(person, in_order, sides):
        return known
    if home and home not in lexicon.surnames and _is_sent_from(home, person):
        return home
    if known := _told_around(person, told):
        return known
    # "La délégation lao a été reçue par X": he is of the other side.
    side = next((m.side for m in told if m.side and not m.receives and not m.is_met), None)
    near = next((mention.near for mention in told if mention.near), None)
    if home and _is_foreign(person, in_order, sides):
        return _of_another_than(home, told, in_order, sides, side=side, near=near)
    beside = (
        side
        or of_chief(person, in_order)
        or leader(person, in_order, sides)
        or shared(person, in_order)
        or neighbour(person, in_order, sides)
        or owned_too(person, in_order)
        or amid(person, in_order)
        or across(person, in_order, sides)
        or second_of_its_kind(person, in_order, sides)
    )
    if home and home not in lexicon.surnames:
        found = beside or _of_the_others(person, in_order, sides)
        person.is_assumed = found is None
        return found or home
    found = _not_of(home, person, in_order, sides, beside=beside, near=near)
    person.is_assumed = found is None and home is None
    return found


def _of_the_others(person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> str | None:
    """Whose he is who is told abroad as one of the hosts, or at home as a member of the guests' Senate."""
    return (
        (sides.place if is_host_of_ours(person, in_order, sides) else None)
        or host_of_our_envoy(person, in_order, sides)
        or beside_our_envoy(person, in_order, sides)
        or met_there(person, in_order, sides)
        or host_of(person, sides, in_order[0][1])
        or country_by_chamber(person, in_order, sides)
        or guest_of_his_peer(person, in_order, sides)
    )


def _under_a_country(person: Person, sides: Sides) -> str | None:
    """Of whose delegation a list names him; whose an ambassador is by a heading, or where one was told."""
    lines = [mention.line for mention in person.mentions if mention.titles]
    known = next((sides.listed[line] for line in lines if line in sides.listed), None)
    if known is None and person.role_class in POSTED and _is_bare(person):
        known = next((sides.headed[line] for line in lines if line in sides.headed), None)
    if known is None and person.role_class in POSTED and _is_bare(person):
        heads = tuple({folded(title.head) for title in person.offices})
        before = {code for office, code in sides.told.items() if office.startswith(heads)}
        known = before.pop() if len(before) == 1 else None  # "the Latvian consul. … The consul, X"
    if known is None and person.role_class in ABROAD and len(sides.sent) == 1 and _is_bare(person):
        known = next(iter(sides.sent))  # "met the Omani ambassador. … Ambassador X said"
    return known


def _of_another_than(
    home: str,
    told: Sequence[Mention],
    in_order: Sequence[tuple[Mention, Person]],
    sides: Sides,
    *,
    side: str | None,
    near: str | None,
) -> str | None:
    """Returns the country of somebody foreign: his side's, else the one other that the story tells of."""
    if side not in (None, home):
        return side
    is_abroad = any(title.role in POSTED for mention in told for title in mention.titles)
    if not sides.at_head - {home} and not is_abroad:
        # "Sa collègue X", in a story of one country
        return (near if near != home else None) or only_other(in_order, home) or home
    return (
        partner(sides)
        or next((code for m in told if (code := m.named_before(home))), None)
        or only_other(in_order, home)
        or (near if near != home else None)
        or (None if sides.at_head - {home} else home)
    )


def _told_around(person: Person, told: Sequence[Mention]) -> str | None:
    """ "La Finlande a envoyé deux grues. Le chef des garde-côtes, X", "signé à Turku par le maire Y"."""
    if person.role_class in SENT and (sender := next((code for m in told if (code := m.sender)), None)):
        return sender
    is_local = person.role_class in LOCAL and _is_bare(person)
    if is_local and (town := next((code for mention in told if (code := mention.town)), None)):
        return town
    is_there = person.role_class not in ABROAD
    if person.role_class in TELLING and (scene := next((code for m in told if (code := m.scene)), None)):
        return scene
    there = (m for m in told if is_local or (is_there and m.is_met))
    return next((code for mention in there if (code := mention.opening_town)), None)


def _is_bare(person: Person) -> bool:
    return all(title.text == title.head for title in person.offices)


def _owner(told: Sequence[Mention], in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> str | None:
    """Returns whose country he has, "son ministre X": "" for one of many, None where none is told."""
    owned = [m for m in told if m.is_possessed and not m.receives]  # "reçus à l'Ecole par son directeur"
    owned = [m for m in owned if not (all(t.role == "counterpart" for t in m.titles) or _is_one_of_many(m))]
    if not owned:
        return None
    owner = next((m.owner for m in owned if m.owner is not None), None)
    if owner is None:
        owner = _next_in_sentence(owned, in_order)
    return _of_opener(owned, sides) if owner is None else owner


def _is_one_of_many(mention: Mention) -> bool:
    """ "des invités, [dont] la rectrice de la région, X": one of them, and nobody's own."""
    text, first = mention.text, mention.first
    dont = next((p for p in (first - 1, first - 2) if text.words[p].key in text.lexicon.whose), 0)
    many = text.words[dont - 2] if dont > 2 and text.words[dont - 1].text == "," else None
    is_plural = many is not None and many.text.islower() and many.text.endswith(PLURAL)
    return is_plural and all(len(title.text) > len(title.head) for title in mention.titles)


def _not_of(
    home: str | None,
    person: Person,
    in_order: Sequence[tuple[Mention, Person]],
    sides: Sides,
    *,
    beside: str | None,
    near: str | None,
) -> str | None:
    """The country of somebody whose name is none of the home side's, or under a wire that has no home."""
    others = sides.at_head - {home} if home else frozenset[str]()
    # "reçu à Da Lat par le vice-président du Comité populaire, X"
    is_host = any(mention.receives and mention.town == home for mention in person.mentions)
    scenes = (code for m in person.mentions if m.titles and (code := m.paragraphs_town))
    return (
        (beside if beside != home else None)
        or joined(person, in_order, home)
        or next((code for code in scenes if code != home), None)
        or (near if near not in {home, *_sent(in_order)} else None)
        or host_abroad(sides)
        or (near if near != home else None)
        or (home if is_host else None)
        or only_other(in_order, home)
        or partner(sides)
        or (sides.place if sides.place in others else None)
        or (sides.ground if home and sides.ground != home and not sides.unions else None)
    )


def _sent(in_order: Sequence[tuple[Mention, Person]]) -> set[str | None]:
    """The countries of ambassadors, beside whom others are told of: "Indian High Commissioner A and X"."""
    return {person.said_country for _, person in in_order if person.role_class in ABROAD}


def _is_sent_from(home: str, person: Person) -> bool:
    """ "l'ambassadrice du Royaume au Portugal": whoever works elsewhere is the home side's."""
    posts = person.posts
    return person.role_class in ABROAD and bool(posts) and home not in posts


def _serves_abroad(person: Person) -> bool:
    """ "la consule X", "l'attaché de défense X", told with no post: none of those in whose country it is."""
    lexicon = person.mentions[0].text.lexicon
    heads = (folded(title.head).split() for title in person.offices)
    return (
        person.role_class == "envoy"
        and _is_bare(person)
        and any(not lexicon.serving_abroad.isdisjoint(words) for words in heads)
    )


def _is_foreign(person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> bool:
    """
    True for an ambassador in the country whose officials are told of bare, and for whoever has a
    counterpart there: "le général X et son homologue mozambicain" in Maputo.
    """
    # A wire that tells of its own ambassador abroad has no host with a bare title beside him.
    is_abroad = (
        person.role_class in ABROAD
        and sides.home == sides.place
        and any(p.said_country is None and p.offices and p.role_class not in ABROAD for _, p in in_order)
    )
    is_abroad = is_abroad or (person.role_class in ABROAD and sides.home in person.posts)
    is_at_home = sides.wire != sides.home or sides.home in (sides.place, sides.ground)
    is_abroad = is_abroad or (is_at_home and _serves_abroad(person))
    is_guest = person.lender is not None and person.lender.country == sides.home
    # "their Latvian counterpart A [and Prime Minister B]": who is named behind him lends him no office.
    first = person.mentions[0]
    is_host = not (first.is_joined or first.is_listed) and any(
        p.lender is person and p.said_country == sides.home for _, p in in_order
    )
    return is_abroad or is_guest or is_host


def _of_opener(told: Sequence[Mention], sides: Sides) -> str | None:
    """ "[Le roi du Lesotho] s'était fait représenter par son ministre X"."""
    bare = (sides.openers.get(mention.sentence) for mention in told if mention.is_possessed)
    return next((title.country for title in bare if title is not None), None)


def _next_in_sentence(told: Sequence[Mention], in_order: Sequence[tuple[Mention, Person]]) -> str | None:
    """ "Porteur d'un pli de son président A, le ministre lao B …": whose he is comes after him."""
    owned = next(mention for mention in told if mention.is_possessed)
    here = [(m, p) for m, p in in_order if m.sentence == owned.sentence]
    if not here:
        return None
    if here[0][0] is not owned:
        # "Accompanying A were his foreign minister B and …": whoever was named last before him.
        # "Reçu à la Chambre par son président" is the chamber's.
        # "La ministre A [et son secrétaire général] B" is hers, whatever he heads.
        is_peer = any(title.role == "counterpart" for title in owned.titles)
        is_owned = (owned.is_joined and not is_peer) or any(
            title.role in OWNED or (title.role in HEADS and _says_of_what(owned, title))
            for title in owned.titles
        )
        before = [p for m, p in here if m.place < owned.place and is_owned and (m.is_person or p.offices)]
        if before and before[-1].is_international:
            return OF_MANY
        return (before[-1].country or before[-1].said_country) if before else None
    if owned.is_subject:
        return None  # "La banque a prêté. Son vice-président X et le maire lao Y": told of before
    if any(len(title.text) > len(owned.text.slice(title.first, title.end)) for title in owned.titles):
        return (
            None  # "Le Comité de la ville, représenté par son secrétaire X, a reçu le maire lao": read before
        )
    if all(title.role in HEADS and not _says_of_what(owned, title) for title in owned.titles):
        return None  # "Elle a visité l'Institut avec sa directrice X et l'ambassadeur de Lettonie": its own
    return next((p.said_country for m, p in here[1:] if p.said_country), None)


def _says_of_what(mention: Mention, title: Title) -> bool:
    """ "son directeur du Trésor"; but "l'usine A, par son directeur X, et la société B, par [son chef]"."""
    return len(mention.text.slice(title.first, title.end)) > len(title.head)
