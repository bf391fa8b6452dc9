"""
Joins the mentions of one person, however the wire spells and shortens the name.

Equal when folded is one person; so is a name within a longer one, and a surname alone where one person
bears it. Two spellings of a given name are one person only where surname and office agree; anything
less sure is left apart, for an editor to decide.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from builder.content.authority import Authority
from builder.reader.officials.bare import LEAST, Bare, office_of_national
from builder.reader.officials.lexicon import Lexicon
from builder.reader.officials.mentions import Mention, without_pairs
from builder.reader.officials.names import is_initialled, is_part_of, is_transliteration, sound
from builder.reader.officials.openers import office_of_next_subject, office_of_opener
from builder.reader.officials.person import Person, joined_words
from builder.reader.officials.portfolios import first_portfolio
from builder.reader.officials.roles import Title

# What may stand before the name of whoever is somebody's counterpart: "son homologue, le général X".
SENT = ("ambassador", "envoy")  # who stands in a list without having a counterpart there
KINDS = (
    "minister",
    "deputy minister",
    "speaker",
    "president",
    "head",
    "deputy head",
    "legislator",
    "governor",
)  # of many bodies
HIGHER = ("minister", "prime minister", "president", "speaker")
LESSER = ("head", "deputy head", "member", "party official")
PEER = 8  # words of "homologue italien A B et l'", at most
LONG = 5  # letters of a surname that may be spelt in two ways
BESIDE = ("military", "prince", "scholar", "legislator")


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
        )
        if title is not None:
            person.bear(title)
    _lend_titles(persons, unnamed)
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
        if (is_part_of(keys, person.keys) or is_part_of(person.keys, keys)) and _agree(mention, person):
            return person
    for person in near:
        is_other_spelling = is_transliteration(keys, person.keys) or is_initialled(keys, person.keys)
        if is_other_spelling and _same_office(mention, person) and _agree(mention, person):
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


def _same_office(mention: Mention, person: Person) -> bool:
    mine = {title.role for title in mention.titles}
    theirs = {title.role for m in person.mentions for title in m.titles}
    return not mine or not theirs or bool(mine & theirs) or "counterpart" in mine | theirs


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


def _lend_titles(persons: Sequence[Person], unnamed: Sequence[Bare]) -> None:
    """Gives "son homologue russe Y" the title of the person whose counterpart he is."""
    if not any(_is_counterpart(mention) for person in persons for mention in person.mentions):
        return
    in_order = sorted(((m, p) for p in persons for m in p.mentions), key=lambda pair: pair[0].place)
    for number, (mention, person) in enumerate(in_order):
        if not _is_counterpart(mention):
            continue
        if not mention.titles:
            _lend_to_a_peer(in_order, number)
            continue
        if person.offices and any(not _is_beside(title) for title in person.offices):
            person.lender = lender = _lender(in_order, number, person, unnamed)
            if lender and lender.offices and _is_more(lender.offices[0], person, mention):
                # "her counterpart X. … X, who is also chairman of the committee": what he is first.
                offices = _of_what_is_said(mention, _shared(lender))
                words = dict.fromkeys(title.text for title in (*offices, *person.offices))
                person.borrowed = (offices, joined_words(list(words), offices[0].office_joint))
            continue
        before, other = in_order[number - 1] if number else (mention, person)
        if other is not person and before.sentence == mention.sentence and _is_counterpart(before):
            person.borrowed = person.borrowed or other.borrowed  # "ses homologues lao A et khmer B"
            continue
        told = _told_of_his_country(mention, unnamed)
        if offices := told or _told_bare(in_order, number, person, unnamed):
            person.borrowed = (offices, offices[0].text)
            continue
        lender = _lender(in_order, number, person, unnamed)
        if lender and lender.offices:
            offices = _of_what_is_said(mention, _shared(lender))
            person.lender = lender
            own = tuple(title for title in person.offices if title.rank < offices[0].rank + 1)
            words = dict.fromkeys(title.text for title in (*offices, *own))
            person.borrowed = (offices, joined_words(list(words), offices[0].office_joint))


def _lend_to_a_peer(in_order: Sequence[tuple[Mention, Person]], number: int) -> None:
    """ "Minister A met Latvia's B": an office that each country has once is B's too."""
    mention, person = in_order[number]
    before = (p for m, p in in_order[:number] if m.sentence == mention.sentence and p is not person)
    lender = next((p for p in before if p.offices and p.offices[0].role in HIGHER), None)
    if lender is not None and not any(m.titles for m in person.mentions):
        offices = lender.offices[:1]
        person.lender, person.borrowed = lender, (offices, offices[0].text)


def _told_of_his_country(mention: Mention, unnamed: Sequence[Bare]) -> tuple[Title, ...]:
    """ "Les ambassadeurs d'Irlande et de Mongolie sont venus. … Son collègue [mongol] X": one of those."""
    if mention.text.lexicon.rules.titles_before_country:
        return ()  # what is governed may stand before the office there, and its plural apart from it
    country = next((title.country for title in mention.titles if title.country), None)
    before = (b.title for b in reversed(unnamed) if b.place < (mention.line, mention.first))
    told = (t for t in before if t.is_many and len(t.countries) > 1 and country in t.countries)
    title = next((t for t in told if t.rank >= LEAST), None)
    return () if title is None else (title._replace(country=None, countries=()),)


def _told_bare(
    in_order: Sequence[tuple[Mention, Person]], number: int, person: Person, unnamed: Sequence[Bare]
) -> tuple[Title, ...]:
    """Returns the office of "les ministres", told bare before "leur homologue", where nobody bears it."""
    mention = in_order[number][0]
    if mention.is_subject or any(m.sentence == mention.sentence for m, _ in in_order[:number]):
        return ()
    here = (b.title for b in unnamed if b.sentence == mention.sentence and b.place[1] < mention.first)
    title = next((t for t in here if t.is_many and t.rank >= LEAST), None)
    roles = {office.role for _, other in in_order if other is not person for office in other.offices}
    return () if title is None or title.role in roles else (title._replace(country=None, countries=()),)


def _of_what_is_said(mention: Mention, offices: tuple[Title, ...]) -> tuple[Title, ...]:
    """ "son collègue [de l'Agriculture]": the lender's kind of office, with what is told of this one's."""
    own = next(title for title in mention.titles if title.role == "counterpart")
    places = range(own.first, own.end)
    joint = next((c for p in places if (c := mention.text.connectors.get(p))), None)
    if joint is None or joint.value != "of" or not mention.text.is_noun(min(joint.end, own.end - 1)):
        return offices
    if not mention.text.words[joint.end].is_capital or offices[0].role not in KINDS:
        return offices
    return (offices[0]._replace(text=offices[0].head + own.text.removeprefix(own.head)),)


def _is_more(office: Title, person: Person, mention: Mention) -> bool:
    """True where the office that he shares is higher than what is told of him elsewhere alone."""
    is_alone = all(title.role == "counterpart" for title in mention.titles)
    return is_alone and office.role in HIGHER and all(title.role in LESSER for title in person.offices)


def _is_beside(title: Title) -> bool:
    """ "son homologue, [l'ambassadeur] X": what he is called besides."""
    return title.role in BESIDE or (title.role == "ambassador" and title.text == title.head)


def _is_counterpart(mention: Mention) -> bool:
    """True for "her counterpart X", and for "met Latvia's X" or "and Latvia's X", without an office."""
    if mention.titles:
        return any(title.role == "counterpart" for title in mention.titles)
    if mention.people and mention.is_joined and len(mention.name.keys) > 1:
        return _is_behind_a_counterpart(mention)
    before, lexicon = mention.first - 1, mention.text.lexicon
    is_owned = before > 0 and mention.text.words[before].text in lexicon.possessive_signs
    is_told = is_owned and mention.country is not None and len(mention.name.keys) > 1
    return is_told and (mention.is_met or mention.is_joined)


def _is_behind_a_counterpart(mention: Mention) -> bool:
    """ "son [homologue] italien A et [l'Autrichien B]": his people stands for the same word."""
    text = mention.text
    heads = range(max(mention.first - PEER, 0), mention.first)
    return any(
        place in text.offices and text.offices[place].value[0].role == "counterpart" for place in heads
    )


def _shared(lender: Person) -> tuple[Title, ...]:
    """
    Of a deputy prime minister who is a minister too, the counterpart is the minister; of who is in charge of
    his own people abroad too ("des Affaires étrangères[, de la Mer et des Lettons de l'étranger]"), the
    counterpart has what is told first.
    """
    offices = lender.offices
    roles = [title.role for title in offices]
    if "deputy prime minister" in roles and "minister" in roles:
        offices = tuple(title for title in offices if title.role == "minister")
    bearers = ((m, title) for m in lender.mentions for title in m.titles if title in offices)
    own = {title.text: words for m, title in bearers if (words := first_portfolio(m.text, title))}
    return tuple(title._replace(text=own.get(title.text, title.text)) for title in offices)


def _lender(
    in_order: Sequence[tuple[Mention, Person]], number: int, person: Person, unnamed: Sequence[Bare]
) -> Person | None:
    """
    Returns whose counterpart somebody is: the first person of the sentence, mostly its subject.

    Where nobody stands before him: the next one in the sentence ("à l'invitation de son homologue X, le
    président Y"), unless a pronoun opens it; else the person whom the article names first.
    """
    mention = in_order[number][0]
    able = [(m, p) for m, p in in_order if p is not person and p.offices and p.role_class != "commentator"]
    if mention.is_subject:
        # "Ses homologues lao A et khmer B ont …": whose they are was said in the sentence before.
        earlier = [(m, p) for m, p in able if m.place < mention.place and m.sentence != mention.sentence]
        last = [p for m, p in earlier if m.sentence == earlier[-1][0].sentence]
        if last:
            return last[0]
    if number and (mention.is_joined or mention.is_listed):
        beside = in_order[number - 1]
        is_able = beside in able and beside[0].sentence == mention.sentence and not beside[0].receives
        if is_able and beside[1].role_class not in SENT:
            return beside[1]  # "le président A, la ministre B et son homologue C": hers
    here = [(m, p) for m, p in able if m.sentence == mention.sentence]
    before = [p for m, p in here if m.place < mention.place]
    if any(m.sentence < mention.sentence for m, _ in able):
        # "Il a été reçu par la ministre A, puis a vu son homologue B": not hers.
        before = [p for m, p in here if m.place < mention.place and not m.receives]
    after = [p for m, p in here if m.place > mention.place]
    if before:
        return _superior(before) or before[0]
    if told := _told_by_title(able, mention, unnamed):
        return told
    if after and not mention.opens and not _is_of_a_list(mention, after[0]):
        return after[0]
    ministers = [p for m, p in able if m.place < mention.place and p.offices[0].role in HIGHER]
    if after and ministers and not mention.opens:
        return ministers[-1]
    if mention.opens:
        # "La ministre koweïtienne … . Elle a salué le travail de son homologue": hers.
        # "La ministre a été reçue par le préfet. Elle a vu son homologue": no host's.
        earlier = [(m, p) for m, p in able if m.sentence < mention.sentence and not m.receives]
        last = [p for m, p in earlier if m.sentence == earlier[-1][0].sentence]
        if last:
            return last[0]
    return able[0][1] if able else None


def _is_of_a_list(mention: Mention, after: Person) -> bool:
    """ "ses [homologues] du Togo, A, et du Mali, B, le ministre ivoirien [C]": he is one more guest."""
    return after.said_country is not None and any(
        title.role == "counterpart" and title.is_many for title in mention.titles
    )


def _told_by_title(
    able: Sequence[tuple[Mention, Person]], mention: Mention, unnamed: Sequence[Bare]
) -> Person | None:
    """ "[The Latvian minister] held talks with her counterpart X": who bears the title that is told bare."""
    here = (b.title for b in unnamed if b.sentence == mention.sentence and b.place[1] < mention.first)
    title = next((title for title in here if not title.is_many and title.country), None)
    bearers = (
        p
        for m, p in able
        if title and p.said_country == title.country and title.role in {t.role for t in p.offices}
    )
    return next(bearers, None)


def _superior(before: Sequence[Person]) -> Person | None:
    """
    Returns whose deputy the first of a sentence is, where he is named too: "Le vice-ministre A accompagnait
    le ministre B, qui a vu son homologue".
    """
    first = before[0]
    over = (first.role_class or "").removeprefix("deputy ")
    own = {first.said_country, None}
    return next(
        (
            p
            for p in before[1:]
            if over != first.role_class == f"deputy {p.role_class}" and p.said_country in own
        ),
        None,
    )
