"""A person, and all that the text says of him: name, offices, country, the parts he takes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from builder.content.article import Evidence
from builder.reader.officials.mentions import Mention
from builder.reader.officials.names import accents
from builder.reader.officials.origins import OF_MANY
from builder.reader.officials.roles import CLOSE, RANK, Title
from builder.reader.words import folded

LEAST = 3  # below it nothing is kept beside a higher office: "membre du Bureau politique"
DEPUTIES = ("deputy minister", "deputy governor")
POSTED = ("ambassador", "envoy")
GOVERNING = (
    "minister",
    "deputy minister",
    "governor",
    "deputy governor",
)  # in whose chain an emir is a prince
OF_A_THING = "governed-by-a-noun"
NO_OFFICES = ("founder",)  # what is told of somebody and makes nobody an official
ENOUGH = 5  # the rank up to which one office of a kind says enough


Chain = tuple[Mention, tuple[Title, ...]]


@dataclass(slots=True, eq=False)
class Person:
    """A person and all that the text says of him."""

    mentions: list[Mention] = field(default_factory=list)
    country: str | None = None
    is_assumed: bool = False  # his country is the home side's for want of any word on it
    visits: frozenset[str] = frozenset()  # countries to which he travels, so none that he serves
    is_known: bool = False  # people.yaml has a record
    borrowed: tuple[tuple[Title, ...], str] | None = None  # a counterpart's titles and role
    lender: "Person | None" = None  # whose counterpart he is
    keys: tuple[str, ...] = ()  # of the longest name so far
    spellings: set[str] = field(default_factory=set)  # of each name: without spaces, and its words in order
    # Worked out once, until a mention is added.
    _offices: tuple[Title, ...] | None = None
    _chains: tuple[Chain, ...] | None = None
    _full: tuple[Chain, ...] | None = None
    _name: str | None = None
    _said: tuple[str | None] | None = None

    def add(self, mention: Mention) -> "Person":
        self.mentions.append(mention)
        self.spellings |= {mention.name.joined, mention.name.in_order}
        self._forget()
        if len(mention.name.keys) > len(self.keys):
            self.keys = mention.name.keys
        return self

    def bear(self, title: Title) -> None:
        """Gives him, named without one so far, a title told elsewhere."""
        self.mentions[0].titles = (title,)
        self._forget()

    def settle(self) -> None:
        """Puts the mentions in order of appearance, once all are there."""
        self.mentions.sort(key=lambda mention: mention.place)
        self._forget()

    def _forget(self) -> None:
        self._offices = self._chains = self._full = self._name = self._said = None

    @property
    def name(self) -> str:
        """The fullest form, of equally full ones the best accented, of those the first."""
        if self._name is None:
            names = [mention.name for mention in self.mentions]
            if len(names) == 1:
                self._name = names[0].text
                return self._name
            longest = max(len(name.joined) for name in names)
            whole = [name for name in names if len(name.joined) == longest]
            parted = max(len(name.keys) for name in whole)
            self._name = max(
                (name for name in whole if len(name.keys) == parted),
                key=lambda name: (accents(name.text), -name.text.isupper()),
            ).text
        return self._name

    @property
    def chains(self) -> tuple[Chain, ...]:
        """The titles of each mention that say an office, former ones only where there is nothing else."""
        if self._chains is None:
            self._chains = self._all_chains()
        return self._chains

    def _all_chains(self) -> tuple[Chain, ...]:
        titled = [m for m in self.mentions if m.titles]
        own = [(m, tuple(t for t in m.titles if t.role != "counterpart")) for m in titled]
        present = [
            (m, titles) for m, titles in own if titles and not all(title.is_former for title in titles)
        ]
        return tuple(present or [(m, titles) for m, titles in own if titles])

    @property
    def full_chains(self) -> tuple[Chain, ...]:
        """The chains but for titles that only shorten another: "le président" of a committee."""
        if self._full is None:
            whole = [t for _, titles in self.chains for t in titles if t.text != t.head]
            told = (
                (mention, tuple(t for t in titles if not _is_short(t, mention, whole)))
                for mention, titles in self.chains
            )
            full = tuple((mention, titles) for mention, titles in told if titles)
            self._full = tuple(one for one in full if not _is_by_the_way(one[1], full)) or full
        return self._full

    @property
    def offices(self) -> tuple[Title, ...]:
        """
        The titles of the fullest mention, those near its highest: "vice-Premier ministre et ministre …".
        """
        if self._offices is None:
            kept = [_telling(titles) for _, titles in self.full_chains]
            self._offices = max(kept, key=_weight) if len(kept) > 1 else kept[0] if kept else ()
        return self._offices

    @property
    def role(self) -> str | None:
        if self.borrowed:
            return self.borrowed[1]
        offices = self.offices
        if not offices:
            return None
        words = [f"{_former_word(title)}{title.text}" for title in offices]
        return joined_words(list(dict.fromkeys(words)), offices[0].office_joint)

    @property
    def role_class(self) -> str | None:
        offices = self.borrowed[0] if self.borrowed else self.offices
        return offices[0].role if offices else None

    @property
    def is_official(self) -> bool:
        """True for whoever bears an office; an expert or a reporter with a lesser one besides is none."""
        roles = [t.role for _, titles in self.chains for t in titles if t.role not in NO_OFFICES]
        if self.borrowed or any(title.role == "counterpart" for m in self.mentions for title in m.titles):
            return True
        top = max((RANK[role] for role in roles), default=0)
        present = [t.role for m in self.mentions for t in m.titles if not t.is_former]
        is_told_besides = "commentator" in (present or roles)
        return top > (5 if "commentator" in roles and is_told_besides else 0)

    @property
    def is_met(self) -> bool:
        """
        True for a full name without any title that talks are held with, where the text comes back to him
        or, at its head, names him with an honorific.
        """
        met = [m for m in self.mentions if m.rule == "takes-part"]
        if any(m.is_of_a_kind or m.rule == OF_A_THING for m in self.mentions):
            return False  # "Bellan district", "le poste de Bellan"
        if not any(sign.isspace() for sign in self.name):
            return False  # "l'axe Bellan-Tamal-Divo"
        is_told = len(self.mentions) > 1 or any(m.has_honorific and m.is_head for m in met)
        return len(self.keys) > 1 and bool(met) and is_told and not any(m.titles for m in self.mentions)

    @property
    def said_country(self) -> str | None:
        """The country that the text gives him, by his highest office first."""
        if self._said is None:
            self._said = (self._country_said(),)
        return self._said[0]

    def _country_said(self) -> str | None:
        for mention in self.mentions:
            if mention.country:
                return mention.country
        for mention in self.mentions:
            for title in mention.titles:
                if title.role == "counterpart" and (code := title.country or mention.told_in(title)):
                    return code
        told = [
            title
            for _, titles in self.full_chains
            for title in titles
            if title.country
            # Of whoever heads a body of many countries an army's rank tells only his people.
            and not ((title.is_former or title.role == "military") and self.is_international)
        ]
        if told:
            return max(told, key=lambda title: title.rank).country
        # Who heads a body of many countries serves none, whatever people he is of.
        is_of_many = self.is_international or any(m.owner == OF_MANY for m in self.mentions)
        people = (m.people for m in self.mentions if not is_of_many and m.people)
        return next(chain(people, self._countries_left_out()), None)

    @property
    def is_told_by_people(self) -> bool:
        """ "le directeur, le Danois X": nothing but his people is told, no country that he serves."""
        said = (title.country for _, titles in self.full_chains for title in titles)
        is_sent = any(title.office.role in POSTED for title in self.offices)  # "ambassadeur auprès de l'ONU"
        is_told = self.said_country in {m.people for m in self.mentions} - {None}
        return is_told and not is_sent and not any(said)

    def _countries_left_out(self) -> Iterator[str]:
        """ "le ministre d'État [letton], ministre de la Pêche": said with an office told again in full."""
        if self.is_international:
            return  # "chairman of the world's committee, Latvian General X"
        kept = {title.role for title in self.offices}
        for mention in self.mentions:
            for title in mention.titles:
                if title.country and title.role in kept and not title.is_former:
                    yield title.country

    @property
    def posts(self) -> set[str]:
        """ "l'ambassadeur letton [au Kenya]": where he works."""
        return {title.posted for title in self.offices if title.posted and not title.is_former}

    @property
    def is_international(self) -> bool:
        """True for whoever heads a body of many countries, and for "son homologue de la Ligue des ports"."""
        offices = self.offices
        if offices and offices[0].is_international:
            return True
        theirs = self.lender.offices if self.lender else ()
        told = (title for m in self.mentions for title in m.titles if title.role == "counterpart")
        return bool(theirs) and theirs[0].is_international and any(t.is_international for t in told)

    def has_part(self, part: str) -> bool:
        return any(mention.part == part for mention in self.mentions)

    def has_head_part(self, part: str) -> bool:
        return any(mention.part == part and mention.is_head for mention in self.mentions)

    def evidence(self) -> Iterator[Evidence]:
        """
        Yields the mention that says his office, and the first one that names him whole where that is
        another.
        """
        shown = next((m for m, titles in self.chains if _telling(titles) == self.offices), self.mentions[0])
        yield Evidence(line=shown.line, quote=shown.quote, rule=shown.rule)


def _is_by_the_way(titles: tuple[Title, ...], full: Sequence[Chain]) -> bool:
    """
    "le directeur de cabinet du ministre, X. … [L'ambassadeur] X", "le ministre, l'émir X. … [l'émir] X": what
    he is called besides.
    """
    if all(map(_is_called_so, titles)):
        told = [title for _, each in full for title in each]
        return any(
            each.is_international or (each.role == "adviser" and not each.ends_with_head) for each in told
        )
    is_emir = all(title.role == "monarch" and title.ends_with_head for title in titles)
    return is_emir and any(each[0].role in GOVERNING and each[-1].role == "monarch" for _, each in full)


def _is_short(title: Title, mention: Mention, whole: Sequence[Title]) -> bool:
    """
    True for "le président" where more is told of the same office, and for "sa présidente X, vice-présidente
    de l'Assemblée": of a body that is not said, beside one that is. A country's president is none of a union.

    Of "le vice-ministre de la Culture, X" a text says "le ministre X" too.
    """
    if title.text != title.head or not whole:
        return False
    if any(_is_deputy_of(t, title) for t in whole if not t.is_former):
        return True
    same = (t for t in whole if _stem(t) == _stem(title) and not (title.country and t.is_international))
    return any(same) or (title.office.otherwise is not None and mention.is_possessed)


def _is_deputy_of(deputy: Title, title: Title) -> bool:
    """ "vice-ministre" beside "ministre", "Deputy Minister" beside "Minister"."""
    head, short = folded(deputy.head), folded(title.head)
    return deputy.role in DEPUTIES and head != short and head.endswith(short)


def _stem(title: Title) -> str:
    """Returns the beginning of its head: one for "président" and "présidente"."""
    return folded(title.head)[:6]


def _telling(titles: tuple[Title, ...]) -> tuple[Title, ...]:
    if len(titles) == 1:
        return titles
    if any(title.is_international for title in titles):
        # "le secrétaire exécutif de la Commission, l'ambassadeur X": what he is called besides
        titles = tuple(title for title in titles if not _is_called_so(title)) or titles
    if titles and titles[0].role in GOVERNING:
        titles = tuple(title for title in titles if title.role != "monarch")  # "le ministre, l'émir X"
    present = tuple(title for title in titles if not title.is_former)
    if max((title.rank for title in present), default=0) >= LEAST:
        titles = present  # "l'ancien président X, envoyé spécial": what he is now
    top = max((title.rank for title in titles), default=0)
    kept = [title for title in titles if title.rank >= max(top - CLOSE, min(top, LEAST))]
    # Below ministers one office of a kind is enough: "directeur général de l'agence", not the committees
    # besides.
    # The first that says of what: "fondateur et président du groupe X".
    ordered = sorted(kept, key=lambda title: title.text == title.head)
    by_kind: dict[str, Title] = {}
    for title in ordered:
        by_kind.setdefault(title.text if title.rank > ENOUGH else title.role, title)
    return tuple(title for title in kept if title in by_kind.values())


def _is_called_so(title: Title) -> bool:
    """ "le secrétaire exécutif de la Commission, l'ambassadeur X": what he is called besides."""
    return title.role == "ambassador" and title.ends_with_head and title.country is None


def _weight(titles: Sequence[Title]) -> tuple[int, int, int]:
    return (
        max((title.rank for title in titles), default=-1),
        len(titles),
        sum(len(title.text) for title in titles),
    )


def joined_words(words: Sequence[str], joint: str) -> str:
    """Returns "A, B et C"."""
    return ", ".join(words[:-1]) + joint + words[-1] if len(words) > 1 else words[0]


def _former_word(title: Title) -> str:
    is_said = title.is_former and folded(title.text).startswith(title.former_word)
    return f"{title.former_word} " if title.is_former and not is_said else ""
