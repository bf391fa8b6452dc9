"""
Tells who is a host where a wire of another country is: he receives, is met, or holds an office of the place.
"""

from collections.abc import Sequence
from itertools import pairwise

from builder.reader.officials.beside import ABROAD, HEADS, LOCAL
from builder.reader.officials.mentions import Mention
from builder.reader.officials.person import Person
from builder.reader.officials.sides import LEAD, Sides
from builder.reader.words import folded

BODIES = (*HEADS, "envoy")
LEADERS = ("president", "monarch", "prime minister")  # one in each country, who receives


def host_abroad(sides: Sides, *, by_city: bool = False) -> str | None:
    """
    Where the wire of another country is: by the lead's city, by the dateline's where the lead names its
    country, or (`by_city`) its city again.
    """
    named = sides.in_lead if by_city else sides.layers[LEAD]
    is_abroad = sides.place != sides.home and sides.place in named
    return sides.visited or (sides.place if is_abroad else None)


def _ground(sides: Sides) -> str | None:
    """Where it happened, which the lead names, for a story that is not dated from abroad."""
    is_open = sides.place is None or sides.place == sides.home
    is_told = is_open and sides.ground != sides.home and sides.ground in sides.layers[LEAD]
    return sides.ground if is_told else None


def _post(person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> str | None:
    """Where the wire's own ambassador works who is told of before him in his sentence: he meets his hosts."""
    here = {mention.sentence for mention in person.mentions}
    first = person.mentions[0].place
    for mention, other in in_order:
        is_ours = other.role_class in ABROAD and other.said_country in (None, sides.home)
        if is_ours and mention.sentence in here and mention.place < first:
            posts = {title.posted for title in other.offices if title.posted}
            return posts.pop() if len(posts) == 1 else None
    return None


def beside_our_envoy(person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> str | None:
    """
    "en présence de l'ambassadrice de Lettonie à Paris, A, et du directeur du port, B", in a Latvian wire:
    behind the wire's own envoy where he works, whoever is told without a country is one of his hosts; not
    where the list goes on with one whose country is told, for then those without are the wire's own.
    """
    if person.role_class in (*ABROAD, "envoy"):
        return None
    for number, ((before, other), (mention, one)) in enumerate(pairwise(in_order), 2):
        is_next = (mention.is_joined or mention.is_listed) and before.sentence == mention.sentence
        if one is person and is_next and other.role_class in ABROAD and other.said_country == sides.home:
            posts = {title.posted for title in other.offices if title.posted}
            after = (p for m, p in in_order[number:] if m.sentence == mention.sentence)
            return sides.ground if sides.ground in posts and not any(map(_is_told, after)) else None
    return None


def _is_told(person: Person) -> bool:
    """True for whoever is told with a country, or with a town of one."""
    return person.said_country is not None or any(title.town for title in person.offices)


def as_host(person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> str | None:
    """
    "à l'usine, où le directeur X l'a accueillie", "elle a vu le ministre X": he is of where she is; but "le
    président ghanéen a vu le ministre X" there too, and that is the guest.
    """
    host = host_abroad(sides, by_city=person.role_class not in BODIES)  # Geneva's are of many
    host = host or _post(person, in_order, sides)
    if person.role_class in ABROAD:
        return None
    if any(mention.receives for mention in person.mentions):
        return host or _ground(sides)
    met = next((mention for mention in person.mentions if mention.is_met), None)
    if met and host is None and _is_met_by_guest(met, in_order, sides):
        return _ground(sides)
    return _met_in(host, met, in_order)


def met_there(person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> str | None:
    """ "La ministre a vu le directeur X", where the lead tells that it happened abroad: of that country."""
    met = next((mention for mention in person.mentions if mention.is_met), None)
    return _met_in(_ground(sides), met, in_order) if person.role_class not in ABROAD else None


def _met_in(host: str | None, met: Mention | None, in_order: Sequence[tuple[Mention, Person]]) -> str | None:
    """The host's country for whoever is met there, but not by one of the hosts."""
    if host is None:
        return None
    before = (p for m, p in in_order if met and m.sentence == met.sentence and m.place < met.place)
    return host if met and all(one.said_country != host for one in before) else None


def _is_met_by_guest(met: Mention, in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> bool:
    """ "La vice-présidente a rencontré [le maire X]": by a guest told without her name here."""
    text = met.text
    told = {
        folded(text.words[place].text)
        for place, office in text.offices.items()
        if place < met.first and text.sentences[place] == met.sentence[1] and office.end == place + 1
    }
    hosts = (None, sides.home, _ground(sides))
    guests = (p for _, p in in_order if p.said_country not in hosts and p.offices)
    return _ground(sides) is not None and any(folded(guest.offices[0].head) in told for guest in guests)


def is_host_of_ours(person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> bool:
    """
    "Le ministre X a signé un texte avec le vice-ministre russe Y", in a Russian wire from abroad: where ours
    is told with his country, whoever opens the sentence without one is the host.
    """
    if sides.place in (None, sides.home) or person.role_class in ABROAD:
        return False
    opening = {mention.sentence for mention in person.mentions if mention.titles and mention.is_subject}
    last = max(mention.place for mention in person.mentions)
    return bool(opening) and any(
        mention.sentence in opening
        and mention.place >= last
        and one is not person
        and one.said_country == sides.home
        and one.role_class not in ABROAD
        and not (mention.is_joined or mention.is_listed)
        for mention, one in in_order
    )


def host_of_our_envoy(person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> str | None:
    """
    "RIGA - L'ambassadeur letton A a remis à Tallinn ses lettres de créance. La vice-ministre B y assistait":
    whom the wire's own envoy meets, told without a country, is of where he works.
    """
    ours = in_order[0][1]
    is_ours = ours.role_class in ABROAD and ours.said_country == sides.home and sides.home is not None
    if not is_ours or person is ours or person.role_class in (*ABROAD, "envoy"):
        return None
    return sides.visited


def host_of(person: Person, sides: Sides, first: Person) -> str | None:
    """Abroad: of whoever receives, a local man, and "le Premier ministre" who is not named first."""
    is_local = person.role_class in LOCAL
    if is_local or any(mention.receives for mention in person.mentions):
        return host_abroad(sides, by_city=is_local)
    return sides.place if person.role_class in LEADERS and person is not first else None


def guest_of_his_peer(person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> str | None:
    """
    "Prime Minister X arrived here. He was received by Prime Minister Y": of an office that a country has
    once, whoever receives is at home, so the other is of the one country that is named besides.
    """
    is_here = sides.home in (sides.place, sides.ground) and sides.home != sides.wire
    if person.role_class not in LEADERS or not is_here or any(m.receives for m in person.mentions):
        return None
    others = sides.hinted - {sides.home}
    peers = (
        p for _, p in in_order if p.role_class == person.role_class and {*p.keys}.isdisjoint(person.keys)
    )
    is_received = any(m.receives for peer in peers for m in peer.mentions)
    return next(iter(others)) if is_received and len(others) == 1 else None
