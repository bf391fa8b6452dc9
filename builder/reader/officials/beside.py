"""
Tells of which country somebody is by those named beside him: whom he accompanies or is joined to.
"""

import re
from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import pairwise

from builder.reader.officials.lexicon import Lexicon
from builder.reader.officials.mentions import Mention
from builder.reader.officials.person import Person
from builder.reader.officials.roles import Title
from builder.reader.officials.sides import Sides
from builder.reader.words import folded

LOCAL = ("governor", "deputy governor")
ABROAD = ("ambassador",)  # who works abroad: bare, none of them serves the country where he is told of
POSTED = (*ABROAD, "envoy")  # the place that they are told with is where they are sent
HEADS = ("head", "deputy head")
AT_HOME = (*LOCAL, *HEADS, "spokesperson")  # who is told of where he works, more often than on a journey
SINGLE = ("minister", "speaker")  # with what they govern: one in each country
ONCE = ("president", "prime minister", "monarch")  # of whom a country has one
OFTEN = 2  # how many times as often as any other
ACCOMPANIES = "accompanies"  # the context rule of that name


def shared(person: Person, in_order: Sequence[tuple[Mention, Person]]) -> str | None:
    """
    "Mongolian President A and Prime Minister B": without an article the nationality is both theirs; not an
    ambassador's, who stands among his hosts.
    """
    for (before, other), (mention, one) in pairwise(in_order):
        if one is person and mention.is_joined and not mention.has_article and mention.titles:
            if before.titles and not _is_by_nationality(before):
                return None  # "GIZ director A and Minister B": a body's country is nobody's besides
            is_embassys = other.role_class in ABROAD and person.role_class == "envoy"
            return other.said_country if other.role_class not in ABROAD or is_embassys else None
    return None


def _is_by_nationality(mention: Mention) -> bool:
    """True for a title with a country's own name: "Mongolian President", not "GIZ director"."""
    return any(
        title.first - 1 <= place < title.end for title in mention.titles for place in mention.text.countries
    )


def of_embassy(person: Person, in_order: Sequence[tuple[Mention, Person]]) -> str | None:
    """ "l'ambassadeur A et l'attaché de défense, B": of one house, where no country is told of the second."""
    bare = [title for title in person.offices if title.role == "envoy" and title.text == title.head]
    if not bare:
        return None
    for (before, chief), (mention, one) in pairwise(in_order):
        is_next = mention.is_joined or mention.is_listed
        if one is person and is_next and chief.role_class in ABROAD and before.sentence == mention.sentence:
            return chief.said_country or chief.country
    return None


def of_that_embassy(person: Person, in_order: Sequence[tuple[Mention, Person]]) -> str | None:
    """ "la première secrétaire de l'[ambassade], B", where the envoy of one country alone was told of."""
    if person.role_class in ABROAD or not any(_ends_with_embassy(title, person) for title in person.offices):
        return None
    chiefs = {p.said_country for _, p in in_order if p is not person and p.role_class in POSTED} - {None}
    return chiefs.pop() if len(chiefs) == 1 else None


def _ends_with_embassy(title: Title, person: Person) -> bool:
    """ "de l'ambassade", "at the embassy": which was told of, with no more said of it."""
    last = re.findall(r"[^\W\d_]+", folded(title.text))[-1:]
    lexicon = person.mentions[0].text.lexicon
    return bool(last) and last[0] in lexicon.missions and title.text != title.head


def leader(person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> str | None:
    """
    Returns the country of whom somebody accompanies: "Le président lao A était accompagné du ministre B".

    Where a title alone stands for him ("Le souverain"), whoever bears it; where a pronoun does, the first
    guest of the article is meant, for a host's men are told bare, abroad the wire's own traveller; where
    another was said to be with them, his country, but no ambassador's, who works where he is told of.
    """
    home = sides.home
    led = next(((n, m) for n, (m, p) in enumerate(in_order) if p is person and m.rule == ACCOMPANIES), None)
    if led is None:
        return None
    number, mention = led
    leaders = [(m, p) for m, p in in_order[:number] if p is not person and m.rule != ACCOMPANIES]
    here = [p for m, p in leaders if m.sentence == mention.sentence]
    present = (p for m, p in leaders if m.part not in ("never", "recalled"))
    guests = (p.country for p in present if p.country and p.country != home)
    if here:
        return here[-1].country
    told = [p for m, p in in_order[:number] if m.sentence == mention.sentence and m.rule == ACCOMPANIES]
    told = [p for p in told if p.role_class not in ABROAD]
    if bare := sides.openers.get(mention.sentence):
        bearers = (p for _, p in leaders if bare.role in {title.role for title in p.offices})
        bearer = next(bearers, None)
        return bare.country or (bearer.said_country or bearer.country if bearer else None)
    if told and told[-1].said_country:
        return told[-1].said_country
    is_abroad = home in sides.hinted and bool({sides.place, sides.visited} - {None, home})
    return home if is_abroad else next(guests, None)


def of_chief(person: Person, in_order: Sequence[tuple[Mention, Person]]) -> str | None:
    """ "le conseiller du [Président], X", where of all that are named one country's alone is president."""
    own = next((title for title in person.offices if title.inner is not None), None)
    if own is None or own.inner is None or person.role_class in (*SINGLE, "deputy minister"):
        return None
    mention = next(m for m in person.mentions if own in m.titles)
    chief = mention.text.offices.get(own.inner)
    role = chief.value[0].role if chief else None
    bearers = (p for _, p in in_order if p is not person and role in ONCE and p.role_class == role)
    countries = {one.said_country or one.country for one in bearers}
    return countries.pop() if len(countries) == 1 else None


def owned_too(person: Person, in_order: Sequence[tuple[Mention, Person]]) -> str | None:
    """ "Accompanying X were his foreign minister, A, and General B": whose the one before him is."""
    for (before, other), (mention, one) in pairwise(in_order):
        is_next = mention.is_joined or mention.is_listed
        if one is person and is_next and before.is_possessed and not mention.has_article:
            return other.country
    return None


def amid(person: Person, in_order: Sequence[tuple[Mention, Person]]) -> str | None:
    """
    "the Lao vice president A, committee chairman B and Lao ambassador C": between two of one country, in a
    list. Not behind an ambassador, who is told of among his hosts.
    """
    for (_, one), (mention, other), (after, third) in zip(in_order, in_order[1:], in_order[2:], strict=False):
        is_list = mention.is_listed and after.is_listed and not mention.has_article
        if other is person and is_list and one.role_class not in ABROAD:
            return one.said_country if one.said_country == third.said_country else None
    return None


def across(person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> str | None:
    """
    "messages entre la ministre A et le ministre B": of two without a country the second is the guest; so is
    the second of two governors, where the first one's place is known for the home side's.
    """
    for (before, one), (mention, other) in pairwise(in_order):
        if other is not person or one.role_class != person.role_class or not mention.titles:
            continue
        is_of_two = before.is_between or _is_one_each(before, mention)
        if mention.is_joined and is_of_two and one.said_country is None:
            return partner(sides)
        is_next = mention.is_listed and not before.is_listed
        if is_next and person.role_class == "governor" and one.said_country == sides.home:
            return partner(sides)
    return None


def _is_one_each(before: Mention, mention: Mention) -> bool:
    """ "les ministres de la Pêche, A et B": of an office that a country has once, two are of two."""
    title = mention.titles[0]
    is_first = not before.is_listed and before.titles[:1] == (title,)
    return is_first and title.is_many and title.role in SINGLE and title.text != title.head


def second_of_its_kind(
    person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides
) -> str | None:
    """
    "Le président A et le Premier ministre B ont écrit au président C et au Premier ministre D": of an office
    that a country has once, the second is the other country's.
    """
    first = person.mentions[0]
    before = [(m, p) for m, p in in_order if m.place <= first.place and p.offices]
    for number in range(len(before) - 1, 0, -1):
        mention, one = before[number]
        if any(_is_of_the_other(pair, before[number], sides) for pair in before[:number]):
            return one.said_country or partner(sides)
        if mention.sentence != first.sentence or not (mention.is_joined or mention.is_listed):
            break  # "…, au Premier ministre D et au ministre E": of one side with him
    return None


def _is_of_the_other(one: tuple[Mention, Person], another: tuple[Mention, Person], sides: Sides) -> bool:
    """True where the first is of the home side, or of none that is told, and both have one office."""
    (before, first), (mention, second) = one, another
    is_home = first.said_country == sides.home
    is_here = first.said_country is None and before.sentence == mention.sentence
    is_whole = len(first.keys) > 1 and {*first.keys}.isdisjoint(second.keys)
    return is_whole and (is_home or is_here) and _is_one_office(first, second)


def not_of_its_holder(
    person: Person, country: str | None, in_order: Sequence[tuple[Mention, Person]], sides: Sides
) -> str | None:
    """
    "Minister of Ports A said he and Latvia's Minister of Ports B agreed": of an office that a country has
    once, whoever is told without a country is of the other one.
    """
    holders = (p for _, p in in_order if p is not person and country and p.said_country == country)
    is_held = any(
        _is_one_office(p, person)
        and p.keys[-1] != person.keys[-1]
        and (
            person.role_class in SINGLE
            or all(each.offices[0].text == each.offices[0].head for each in (p, person))
        )
        for p in holders
    )
    return (partner(replace(sides, home=country)) if is_held else None) or country


def _is_one_office(one: Person, person: Person) -> bool:
    """True for two presidents, and for two ministers of the same."""
    titles = [person.offices[:1], one.offices[:1]]
    if not all(titles) or any(title.is_former or title.is_many for each in titles for title in each):
        return False
    mine, theirs = (each[0] for each in titles)
    if mine.role != theirs.role or mine.is_international or theirs.is_international:
        return False
    is_said = mine.role == "minister" and mine.text != mine.head
    return mine.role in ONCE or (is_said and _is_one_ministry(mine, theirs))


def _is_one_ministry(one: Title, other: Title) -> bool:
    """True for "Transport Minister" and "Minister of Transport and Ports": of the one's both are."""
    if folded(one.text) == folded(other.text):
        return True
    mine, theirs = (
        set(re.findall(r"\w{4,}", folded(title.text))) - {*folded(title.head).split()}
        for title in (one, other)
    )
    is_alike = folded(one.head).split()[-1] == folded(other.head).split()[-1]
    return is_alike and bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def neighbour(person: Person, in_order: Sequence[tuple[Mention, Person]], sides: Sides) -> str | None:
    """ "La ministre tunisienne A et le gouverneur du Kef, B" in Tunis: one of the hosts, or a local man."""
    place = sides.place if person.role_class in LOCAL else sides.visited
    if place in (None, sides.home):
        return None
    first = [one for _, one in in_order[:2]]  # whom the article tells of, one of each side
    for (before, other), (mention, one) in pairwise(in_order):
        is_next = mention.is_joined or (mention.is_listed and not before.is_listed)
        is_told = is_next and (person.role_class in LOCAL or one not in first)
        if one is person and is_told and other.said_country == place:
            return place
    return None


def joined(person: Person, in_order: Sequence[tuple[Mention, Person]], home: str | None) -> str | None:
    """ "le président A et le Premier ministre B de Singapour": the country said once is both theirs."""
    for (_, one), (mention, _) in pairwise(in_order):
        if one is person and mention.is_joined and mention.country and mention.country != home:
            return mention.country
    return None


def only_other(in_order: Sequence[tuple[Mention, Person]], home: str | None) -> str | None:
    if home is None:
        return None
    others = {person.said_country for _, person in in_order} - {None, home}
    return others.pop() if len(others) == 1 else None


def partner(sides: Sides) -> str | None:
    """
    The one other country that the headline names, else the standfirst, else the lead: who is met, whatever
    the text compares him with further down.
    """
    others = next((some for layer in sides.layers if (some := layer - {sides.home})), frozenset[str]())
    return next(iter(others)) if len(others) == 1 else None


def guests(persons: Sequence[Person], sides: Sides, lexicon: Lexicon) -> str | None:
    """
    "RIGA - Le ministre A s'est entretenu avec le ministre letton B": where the hosts' country is told and the
    visitor's is not, the wire is the visitor's; so it is for "signé par A, ministre de la Pêche, et par B,
    ministre letton" in Riga, where no wire and no dateline is told.
    """
    is_open = sides.place is None and sides.wire is None and sides.home == sides.ground
    if sides.home is None or not (is_open or sides.home == sides.place) or sides.home in lexicon.surnames:
        return None
    told = [(m, p) for p in persons for m in p.mentions if m.titles and (m.is_head or is_open)]
    hosts = [(m, p) for m, p in told if p.said_country == sides.home]
    visitors = [
        visitor
        for mention, visitor in told
        if visitor.said_country is None
        and (mention.is_subject or is_open)
        and any(
            m.sentence == mention.sentence and p.role_class == visitor.role_class and m.place > mention.place
            for m, p in hosts
        )
    ]
    return partner(sides) if len(visitors) > is_open else None


def told_from_elsewhere(persons: Sequence[Person], sides: Sides) -> bool:
    """
    "GUATEMALA - Le président hondurien A a réuni à Tegucigalpa …": of the dateline's country nothing is
    said, and the first official is told as one of the country where it happened.
    """
    if sides.wire or sides.home is None or sides.home != sides.place or sides.home in sides.hinted:
        return False
    first = next((p for p in persons if p.offices and not p.is_international), None)
    return sides.ground is not None and first is not None and first.said_country == sides.ground


def elsewhere(persons: Sequence[Person], sides: Sides) -> str | None:
    """
    "L'Algérie …", of Switzerland only that a union met in Geneva: the country of the headline; not where the
    governor of a part of the ground is told of, who is at home there.
    """
    local = (p for p in persons if p.role_class in LOCAL and p.said_country)
    if any(title.town == sides.ground for person in persons for title in person.offices if title.town):
        return None
    if any(person.said_country == sides.ground for person in local):
        return None
    is_open = sides.place is None and sides.wire is None and sides.home == sides.ground
    is_only_ground = is_open and sides.ground is not None and sides.ground not in sides.named
    is_unions = is_only_ground and bool(sides.unions)
    return next(iter(sides.layers[0])) if is_unions and len(sides.layers[0]) == 1 else None


def soil_of(persons: Sequence[Person], sides: Sides) -> str | None:
    """ "dans la wilaya de Tlemcen": whose province is told of, but no guest's; not where two have a mayor."""
    told = {p.said_country for p in persons if p.role_class in POSTED}
    towns = {title.town for p in persons if p.role_class in LOCAL for title in p.offices} - {None}
    is_open = sides.home is None and sides.soil not in told
    return sides.soil if is_open and towns <= {sides.soil} else None


def left_over(sent: Set[str | None], sides: Sides) -> str | None:
    """
    Where ambassadors come to from elsewhere, the one other country that a story names is its ground, or, of
    several come to one, the one that it names by far the most.
    """
    if sides.is_union_ground or not sent:
        return None
    left = sorted(sides.hinted - sent, key=lambda code: -sides.counted.get(code, 0))
    counts = [sides.counted.get(code, 0) for code in left]
    is_first = len(left) > 1 and len(sent) > 1 and counts[0] > OFTEN * counts[1]
    return left[0] if len(left) == 1 or is_first else None


def local_heads(persons: Sequence[Person], sides: Sides) -> str | None:
    """
    Under a town in no list and a wire that nobody knows: "la présidente du Croissant-Rouge algérien" is at
    home. An ambassador, a minister and whoever comes from another country are guests, so they say nothing.
    """
    if sides.is_union_ground:
        return None
    said = {person.said_country for person in persons if person.offices} - {None}
    heads = {person.said_country for person in persons if person.role_class in AT_HOME} - {None}
    first = next((p for p in persons if p.offices and p.role_class not in POSTED), None)
    towns = {t.town for p in persons if p.role_class in LOCAL for t in p.offices} - {None}
    if first is not None and any(m.is_subject for m in first.mentions):
        own = {title.town for title in first.offices} - {None}
        if len(own) == 1:
            return own.pop()  # "Le président de la province du Kurzeme a reçu une délégation lao"
    if len(towns) == 1 and said <= towns:
        return towns.pop()  # "le gouverneur du Kurzeme": a province that is known
    return heads.pop() if heads == said and len(heads) == 1 else None
