"""
Joins the mentions of one person, however the wire spells and shortens the name.

Equal when folded is one person; so is a name within a longer one, and a surname alone where one person
bears it. Two spellings of a given name are one person only where surname and office agree; anything
less sure is left apart, for an editor to decide.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from builder.content.article import Evidence
from builder.content.authority import Authority
from builder.reader.officials.lexicon import Lexicon
from builder.reader.officials.mentions import Mention
from builder.reader.officials.names import accents, is_part_of, is_transliteration
from builder.reader.officials.roles import CLOSE, RANK, Title
from builder.reader.words import folded

LEAST = 3  # below it nothing is kept beside a higher office: "membre du Bureau politique"
ENOUGH = 5  # the rank up to which one office of a kind says enough


@dataclass(slots=True, eq=False)
class Person:
    """A person and all that the text says of him."""

    mentions: list[Mention] = field(default_factory=list)
    country: str | None = None
    is_known: bool = False  # people.yaml has a record
    borrowed: tuple[tuple[Title, ...], str] | None = None  # a counterpart's titles and role
    keys: tuple[str, ...] = ()  # of the longest name so far
    _offices: tuple[Title, ...] | None = None  # once worked out

    def add(self, mention: Mention) -> "Person":
        self.mentions.append(mention)
        self._offices = None
        if len(mention.name.keys) > len(self.keys):
            self.keys = mention.name.keys
        return self

    @property
    def name(self) -> str:
        """The fullest form, of equally full ones the best accented, of those the first."""
        whole = [
            mention.name
            for mention in self.mentions
            if len(mention.name.joined) == max(len(m.name.joined) for m in self.mentions)
        ]
        parted = max(len(name.keys) for name in whole)
        return max(
            (name for name in whole if len(name.keys) == parted),
            key=lambda name: (accents(name.text), -name.text.isupper()),
        ).text

    def chains(self) -> Iterator[tuple[Mention, tuple[Title, ...]]]:
        """
        Yields the titles of each mention that say an office, former ones only where there is nothing
        else.
        """
        own = [(m, tuple(t for t in m.titles if t.role != "counterpart")) for m in self.mentions]
        present = [
            (m, titles) for m, titles in own if titles and not all(title.is_former for title in titles)
        ]
        yield from present or [(m, titles) for m, titles in own if titles]

    def _full_chains(self) -> Iterator[tuple[Mention, tuple[Title, ...]]]:
        """Yields the chains but for titles that only shorten another: "le président" of a committee."""
        chains = list(self.chains())
        whole = {_stem(t) for _, titles in chains for t in titles if t.text != t.head}
        for mention, titles in chains:
            told = tuple(t for t in titles if t.text != t.head or _stem(t) not in whole)
            if told:
                yield mention, told

    @property
    def offices(self) -> tuple[Title, ...]:
        """
        The titles of the fullest mention, those near its highest: "vice-Premier ministre et ministre …".
        """
        if self._offices is None:
            kept = [_telling(titles) for _, titles in self._full_chains()]
            self._offices = max(kept, key=_weight, default=())
        return self._offices

    @property
    def role(self) -> str | None:
        offices = self.offices
        if not offices:
            return self.borrowed[1] if self.borrowed else None
        words = [f"{_former_word(title)}{title.text}" for title in offices]
        return _joined(list(dict.fromkeys(words)), offices[0].office_joint)

    @property
    def role_class(self) -> str | None:
        if self.offices:
            return self.offices[0].role
        return self.borrowed[0][0].role if self.borrowed and self.borrowed[0] else None

    @property
    def is_official(self) -> bool:
        """True for whoever bears an office; an expert or a reporter with a lesser one besides is none."""
        roles = [title.role for _, titles in self.chains() for title in titles]
        if any(title.role == "counterpart" for m in self.mentions for title in m.titles):
            return True
        top = max((RANK[role] for role in roles), default=0)
        return top > (5 if "commentator" in roles else 0)

    @property
    def is_met(self) -> bool:
        """
        True for a full name without any title that talks are held with, and that the text comes back to.
        """
        titled = any(mention.titles for mention in self.mentions)
        return (
            not titled
            and len(self.keys) > 1
            and len(self.mentions) > 1
            and any(m.rule == "takes-part" for m in self.mentions)
        )

    @property
    def said_country(self) -> str | None:
        """The country that the text gives him, by his highest office first."""
        told = [
            (-RANK[title.role], title.country)
            for _, titles in self._full_chains()
            for title in titles
            if title.country
        ]
        beside = [mention.country for mention in self.mentions if mention.country]
        counter = [
            title.country
            for m in self.mentions
            for title in m.titles
            if title.role == "counterpart" and title.country
        ]
        ordered = [country for _, country in sorted(told, key=lambda pair: pair[0])]
        return next(iter([*beside, *counter, *ordered]), None)

    @property
    def is_international(self) -> bool:
        return bool(self.offices) and self.offices[0].is_international

    def has_part(self, part: str) -> bool:
        return any(mention.part == part for mention in self.mentions)

    def has_head_part(self, part: str) -> bool:
        return any(mention.part == part and mention.is_head for mention in self.mentions)

    def evidence(self) -> Iterator[Evidence]:
        """
        Yields the mention that says his office, and the first one that names him whole where that is
        another.
        """
        shown = next((m for m, titles in self.chains() if _telling(titles) == self.offices), self.mentions[0])
        yield Evidence(line=shown.line, quote=shown.quote, rule=shown.rule)


def _stem(title: Title) -> str:
    """Returns the beginning of its head: one for "président" and "présidente"."""
    return folded(title.head)[:6]


def _telling(titles: Sequence[Title]) -> tuple[Title, ...]:
    top = max((title.rank for title in titles), default=0)
    kept = [title for title in titles if title.rank >= max(top - CLOSE, min(top, LEAST))]
    # Below ministers one office of a kind is enough: "directeur général de l'agence", not the committees
    # besides.
    by_kind = {title.text if title.rank > ENOUGH else title.role: title for title in reversed(kept)}
    return tuple(title for title in kept if title in by_kind.values())


def _weight(titles: Sequence[Title]) -> tuple[int, int, int]:
    return (
        max((title.rank for title in titles), default=-1),
        len(titles),
        sum(len(title.text) for title in titles),
    )


def _joined(words: Sequence[str], joint: str) -> str:
    """Returns "A, B et C"."""
    return ", ".join(words[:-1]) + joint + words[-1] if len(words) > 1 else words[0]


def _former_word(title: Title) -> str:
    return f"{title.former_word} " if title.is_former and title.former_word else ""


def gather(mentions: Iterable[Mention], lexicon: Lexicon, authority: Authority) -> list[Person]:
    """Returns the persons of a text in order of appearance."""
    everyone = [m for m in mentions if " ".join(m.name.keys) not in lexicon.historical]
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
            person.add(mention)
        elif mention.titles:
            persons.append(Person().add(mention))
    for person in persons:
        person.mentions.sort(key=lambda m: m.place)
        person.is_known = authority.person_named(person.name) is not None
    persons.sort(key=lambda p: p.mentions[0].place)
    _lend_titles(persons)
    return persons


def _same(mention: Mention, persons: Sequence[Person], authority: Authority) -> Person | None:
    """Returns the person whom a name of several words means, or None for a new one."""
    keys, joined = mention.name.keys, mention.name.joined
    for person in persons:
        for other in person.mentions:
            if joined == other.name.joined or sorted(keys) == sorted(other.name.keys):
                return person
    for person in persons:
        if (is_part_of(keys, person.keys) or is_part_of(person.keys, keys)) and _agree(mention, person):
            return person
    for person in persons:
        if is_transliteration(keys, person.keys) and _same_office(mention, person):
            return person
    record = authority.person_named(mention.name.text)
    if record:
        return next((p for p in persons if authority.person_named(p.name) == record), None)
    return None


def _agree(mention: Mention, person: Person) -> bool:
    """False where two countries are said: the surnames are equal, the persons are not."""
    said = {title.country for title in mention.titles if title.country} | (
        {mention.country} if mention.country else set()
    )
    known = {title.country for m in person.mentions for title in m.titles if title.country}
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


def _lend_titles(persons: Sequence[Person]) -> None:
    """Gives "son homologue russe Y" the title of the person whose counterpart he is."""
    in_order = sorted(((m, p) for p in persons for m in p.mentions), key=lambda pair: pair[0].place)
    for number, (mention, person) in enumerate(in_order):
        if not _is_counterpart(mention) or person.offices:
            continue
        before, other = in_order[number - 1] if number else (mention, person)
        if other is not person and before.sentence == mention.sentence and _is_counterpart(before):
            person.borrowed = person.borrowed or other.borrowed  # "ses homologues lao A et khmer B"
            continue
        lender = _lender(in_order, number, person)
        if lender and lender.offices:
            offices = _shared(lender.offices)
            person.borrowed = (offices, _joined([title.text for title in offices], offices[0].office_joint))


def _is_counterpart(mention: Mention) -> bool:
    return any(title.role == "counterpart" for title in mention.titles)


def _shared(offices: tuple[Title, ...]) -> tuple[Title, ...]:
    """Of a deputy prime minister who is a minister too, the counterpart is the minister."""
    roles = [title.role for title in offices]
    if "deputy prime minister" in roles and "minister" in roles:
        return tuple(title for title in offices if title.role == "minister")
    return offices


def _lender(in_order: Sequence[tuple[Mention, Person]], number: int, person: Person) -> Person | None:
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
    here = [(m, p) for m, p in able if m.sentence == mention.sentence]
    before = [p for m, p in here if m.place < mention.place]
    after = [p for m, p in here if m.place > mention.place]
    if before:
        return before[0]
    if after and not mention.opens:
        return after[0]
    return able[0][1] if able else None
