"""Gives a counterpart the office of the one whose counterpart he is: "son homologue russe Y"."""

from collections.abc import Sequence
from itertools import pairwise

from builder.reader.officials.bare import HIGH, LEAST, Bare
from builder.reader.officials.letters import writer_to
from builder.reader.officials.mentions import Mention
from builder.reader.officials.openers import is_next
from builder.reader.officials.origins import is_behind_opening
from builder.reader.officials.person import Person, joined_words
from builder.reader.officials.portfolios import first_portfolio
from builder.reader.officials.roles import Title

SENT = ("ambassador", "envoy")  # who stands in a list without having a counterpart there
KINDS = (
    "minister", "deputy minister", "speaker", "president", "head", "deputy head", "legislator", "governor",
)  # of many bodies  # fmt: skip
HIGHER = ("minister", "prime minister", "president", "speaker")
OF_GOVERNMENTS = frozenset({"minister", "deputy minister"})
BESIDES = ("member", "party official")  # "son homologue X, membre du Parti"
LESSER = ("head", "deputy head", "member", "party official")
PEER = 8  # words of "homologue italien A B et l'", at most
FEWEST = 3  # persons before a counterpart where a second clause may be another's
# What may stand before the name of whoever is somebody's counterpart: "son homologue, le général X".
BESIDE = ("military", "prince", "scholar", "legislator", "leader")


def lend_titles(persons: Sequence[Person], unnamed: Sequence[Bare]) -> None:
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
        if told and other is not person and other.offices and _is_joined_to(before, mention):
            is_alike = told[0].role == other.offices[0].role  # "les responsables du Togo et du Mali" are not
            told = told if is_alike or told[0].rank > other.offices[0].rank else ()
        if offices := told or _told_bare(in_order, number, person, unnamed):
            person.borrowed = (offices, offices[0].text)
            continue
        lender = _lender(in_order, number, person, unnamed)
        if lender and lender.offices:
            _lend(person, lender, mention)


def _is_joined_to(before: Mention, mention: Mention) -> bool:
    """ "la vice-ministre X[, et son] homologue bulgare Y": nothing else stands between the two."""
    lexicon = mention.text.lexicon
    between = mention.text.words[before.end : mention.first] if before.line == mention.line else []
    small = lexicon.conjunctions | lexicon.determiners
    return any(word.key in lexicon.conjunctions for word in between) and all(
        word.text == "," or word.key in small for word in between
    )


def _lend(person: Person, lender: Person, mention: Mention) -> None:
    offices = _of_what_is_said(mention, _shared(lender))
    person.lender = lender
    own = tuple(title for title in person.offices if title.rank < offices[0].rank + 1)
    words = dict.fromkeys(title.text for title in (*offices, *own))
    person.borrowed = (offices, joined_words(list(words), offices[0].office_joint))


def name_pairs(persons: Sequence[Person], unnamed: Sequence[Bare]) -> None:
    """
    "Le ministre letton a vu son homologue estonien. [X Y et Z W] ont parlé …": the two whose offices a
    sentence tells, for the two with whom a later one opens, where nobody else is named between them and Z W
    has no other office; X Y may be named before.
    """
    told = [b for b in unnamed if b.title.role == "counterpart" and b.title.country and not b.title.is_many]
    if not told:
        return
    in_order = sorted(((m, p) for p in persons for m in p.mentions), key=lambda pair: pair[0].place)
    for bare in told:
        behind = [(m, p) for m, p in in_order if (m.line, m.first) > bare.place]
        for (one, first), (other, second) in pairwise(behind):
            if first is not behind[0][1]:
                break  # somebody else is named between
            is_pair = one.is_subject and is_next(bare, one) and other.is_joined
            if is_pair and one.sentence == other.sentence and _is_free(second):
                office = _office_beside(bare, first, unnamed)
                if office is not None:
                    first.bear(office)
                if first.offices and first.said_country != bare.title.country:
                    second.bear(bare.title)
                    _lend(second, first, other)


def _is_free(person: Person) -> bool:
    """True for whoever is named in full, and nowhere with an office or a country."""
    is_whole = len(person.mentions[0].name.keys) > 1
    return is_whole and not any(m.titles or m.has_honorific or m.people or m.country for m in person.mentions)


def _office_beside(counterpart: Bare, person: Person, unnamed: Sequence[Bare]) -> Title | None:
    """Returns the high office with which a counterpart's sentence opens, for a person who has none."""
    opens = (b.title for b in unnamed if b.sentence == counterpart.sentence and b.opens)
    title = next((t for t in opens if not t.is_many and not t.is_former and t.rank >= HIGH), None)
    return title if _is_free(person) else None


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
    if own.is_international and (words := _instead(offices[0].text, own.text.removeprefix(own.head))):
        return (offices[0]._replace(text=words),)
    if not mention.text.words[joint.end].is_capital or offices[0].role not in KINDS:
        return offices
    return (offices[0]._replace(text=offices[0].head + own.text.removeprefix(own.head)),)


def _instead(role: str, governed: str) -> str:
    """Returns "cheffe de la mission de la Ligue" for that of the Union, or nothing."""
    word, _, _ = governed.strip().partition(" ")
    joint = f" {word} "
    mission, _, body = role.rpartition(joint)
    return mission + governed if body and joint in mission else ""


def _is_more(office: Title, person: Person, mention: Mention) -> bool:
    """True where the office that he shares is higher than what is told of him elsewhere alone."""
    is_alone = all(title.role in ("counterpart", *BESIDES) for title in mention.titles)
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
    Of a deputy prime minister who is a minister too, the counterpart is the minister, and of a general who
    is one he need not be a general; of who is in charge of his own people abroad too ("des Affaires
    étrangères[, de la Mer et des Lettons de l'étranger]"), the counterpart has what is told first.
    """
    offices = lender.offices
    roles = [title.role for title in offices]
    if "deputy prime minister" in roles and "minister" in roles:
        offices = tuple(title for title in offices if title.role == "minister")
    if not OF_GOVERNMENTS.isdisjoint(roles):
        offices = tuple(title for title in offices if title.role != "military")
    bearers = ((m, title) for m in lender.mentions for title in m.titles if title in offices)
    own = {title.text: words for m, title in bearers if (words := first_portfolio(m.text, title))}
    return tuple(title._replace(text=own.get(title.text, title.text)) for title in offices)


def _lender(
    in_order: Sequence[tuple[Mention, Person]], number: int, person: Person, unnamed: Sequence[Bare]
) -> Person | None:
    """Returns whose counterpart somebody is: who writes to him, or whom the sentence and the story tell."""
    mention = in_order[number][0]
    here = [(m, p) for m, p in in_order[:number] if m.sentence == mention.sentence and p.offices]
    return writer_to(mention, here) or _told_of_as_his(in_order, number, person, unnamed)


def _told_of_as_his(
    in_order: Sequence[tuple[Mention, Person]], number: int, person: Person, unnamed: Sequence[Bare]
) -> Person | None:
    """
    Returns whose counterpart somebody is: the first person of the sentence, mostly its subject.

    Where nobody stands before him: the next one in the sentence ("à l'invitation de son homologue X, le
    président Y"), unless a pronoun opens it; else the person whom the article names first.
    """
    mention = in_order[number][0]
    able = [(m, p) for m, p in in_order if p is not person and p.offices and p.role_class != "commentator"]
    if mention.is_subject or is_behind_opening(mention.text, mention.first):
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
        return _of_his_clause(here, mention) or _superior(before) or before[0]
    if told := _told_by_title(able, mention, unnamed) or _told_as_many(able, mention, unnamed):
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


def _told_as_many(
    able: Sequence[tuple[Mention, Person]], mention: Mention, unnamed: Sequence[Bare]
) -> Person | None:
    """ "[Les deux ministres] rejoignent leur homologue X": the last named before who bears that office."""
    here = (b.title for b in unnamed if b.sentence == mention.sentence and b.place[1] < mention.first)
    role = next((title.role for title in here if title.is_many and title.rank >= LEAST), None)
    before = [p for m, p in able if role and m.place < mention.place]
    return next((p for p in reversed(before) if role in {title.role for title in p.offices}), None)


def _of_his_clause(here: Sequence[tuple[Mention, Person]], mention: Mention) -> Person | None:
    """ "Le président A a écrit à B, et [la ministre C] à son homologue": whose clause it is, hers."""
    before = [(m, p) for m, p in here if m.place < mention.place]
    if len(before) < FEWEST:
        return None
    last, person = before[-1]
    words = last.text.words
    is_and = last.start > 1 and words[last.start - 1].key in last.text.lexicon.conjunctions
    is_apart = is_and and words[last.start - 2].text == "," and last.has_article
    one, other = before[-3][1], before[-2][1]
    return person if is_apart and one.role_class == other.role_class != person.role_class else None


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
