"""
Finds the countries that take part, those only named, and the organisations.

A country takes part when its officials or institutions do. A host city's country, a market or a
comparison does not: it is a mention. What speaks for a country is entered in its account; the reasons found
in the text, and what each counts for, stand in `reasons`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from builder.content.article import Evidence, Official
from builder.reader.dating import numbers
from builder.reader.dating.tense import straight
from builder.reader.places.countrynames import CountryIndex, CountryMention, NamedBy
from builder.reader.places.location import LocationFound
from builder.reader.places.reasons import (
    SEVERAL,
    Where,
    is_language,
    is_namesake,
    lists_in,
    reasons_in,
)
from builder.reader.places.rules import PlaceRules
from builder.reader.seed import Paragraph
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Vocabulary

ENOUGH = 3  # what is said of a country adds up to this where it takes part
AGAIN = 1  # what a second paragraph adds that says the same
OFFICIAL = "official-takes-part"
HOST = 1  # what the event's being there adds


@dataclass(frozen=True, slots=True)
class CountriesFound:
    """The codes of those that take part and of those only named, in order of appearance, and why."""

    countries: tuple[str, ...]
    mentions: tuple[str, ...]
    organisations: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(slots=True)
class Account:
    """What the text says of one country, while it is read."""

    code: str
    first: tuple[int, int]  # paragraph and offset where it, or an official of it, is first named
    named: list[Evidence] = field(default_factory=list)  # by its name, adjective, people or capital
    times: int = 0  # the same without the capital
    reasons: dict[str, tuple[int, Evidence]] = field(default_factory=dict)
    again: Evidence | None = None  # an institution of it that acts in a second paragraph

    in_body: dict[str, tuple[int, Evidence]] = field(default_factory=dict)
    takes_part: bool = False

    @property
    def evidence(self) -> Evidence:
        """The words of the strongest reason, the first of several."""
        reasons = (*self.reasons.values(), *self.in_body.values())
        return max(reasons, key=lambda reason: reason[0])[1]

    def add(self, name: str, weight: int, evidence: Evidence, *, is_body: bool = False) -> None:
        """Each reason counts once, however often the text repeats it; a visit a little more."""
        reasons = self.in_body if is_body else self.reasons
        known = self.reasons.get(name) or self.in_body.get(name)
        if known is None or known[0] < weight:
            reasons[name] = (weight, evidence)
        elif known[1].line != evidence.line and name == "visited":
            self.reasons.setdefault("visited-again", (AGAIN, evidence))
        elif known[1].line != evidence.line and name == "institution":
            self.again = self.again or evidence
        # In the body third parties speak and act too: of its reasons only the strongest counts.
        head = sum([weight for weight, _ in self.reasons.values()])
        self.takes_part = head + max([weight for weight, _ in self.in_body.values()], default=0) >= ENOUGH


def find_countries(
    story: Story, officials: Sequence[Official], location: LocationFound, vocabulary: Vocabulary
) -> CountriesFound:
    """Returns the countries of a story: who takes part by its officials, its institutions or the headline."""
    book = _Book(story, vocabulary, tuple(each.name for each in officials))
    book.add_officials(officials)
    book.read()
    book.add_host(location)
    book.add_several()
    book.add_other_side()
    book.add_two_sides()
    book.add_hosts(location, vocabulary.home(story.agency, location.country, story.language))
    wire = vocabulary.home(story.agency, None, story.language)
    is_at_home = bool(officials) or book.is_at_home() or book.is_of_one(wire, location)
    if is_at_home and not any(each.takes_part for each in book.accounts.values()):
        book.add_home(location, wire)
    return book.found()


class _Book:
    """The accounts of all countries that one story names."""

    def __init__(self, story: Story, vocabulary: Vocabulary, names: tuple[str, ...]):
        self.names = names  # of those who hold an office
        self.rules: PlaceRules = vocabulary.languages[story.language].places
        self.dating = vocabulary.languages[story.language].dating
        self.index: CountryIndex = vocabulary.countries[story.language]
        self.passages = tuple(_passages(story))
        self.head = [straight(each.text) for where, each in self.passages if where is not Where.BODY]
        captions = (Paragraph(line, caption.text) for line, caption in story.captions)
        self.everything = (*(passage for _, passage in self.passages), *captions)
        self.accounts: dict[str, Account] = {}
        self.organisations: dict[str, None] = {}

    def read(self) -> None:
        for number, (where, passage) in enumerate(self.passages):
            text = straight(passage.text)
            mentions = [
                each
                for each in self.index.find(passage.text)
                if not is_language(each, text, self.rules) and not is_namesake(each, text, self.rules)
                if not self._is_of_a_name(each, passage.text)
            ]
            for mention in mentions:
                self._enter(mention, number, passage)
            for reason in reasons_in(passage, mentions, self.rules, where, self._is_settled):
                quote = passage.text[reason.mention.start : reason.mention.end]
                evidence = Evidence(passage.line, quote, reason.name)
                account = self.accounts[reason.mention.code]
                account.add(reason.name, reason.weight, evidence, is_body=reason.is_body)
            self.organisations |= dict.fromkeys(each.code for each in self.index.organisations(passage.text))

    def _is_of_a_name(self, mention: CountryMention, text: str) -> bool:
        """Tells whether what looks like a capital is a part of an official's name: "Asmara Vella"."""
        quote = text[mention.start : mention.end]
        starts = {name: max(mention.start - name.find(quote), 0) for name in self.names if quote in name}
        return any(name != quote and text.startswith(name, start) for name, start in starts.items())

    def _enter(self, mention: CountryMention, number: int, passage: Paragraph) -> None:
        place = (number, mention.start)
        account = self.accounts.get(mention.code)
        if account is None:
            account = self.accounts[mention.code] = Account(mention.code, place)
        account.first = min(account.first, place)
        if mention.by <= NamedBy.CAPITAL:
            account.times += mention.by <= NamedBy.PEOPLE
            quote = passage.text[mention.start : mention.end]
            account.named.append(Evidence(passage.line, quote, "named"))

    def _is_settled(self, code: str) -> bool:
        return self.accounts[code].takes_part

    def add_officials(self, officials: Sequence[Official]) -> None:
        """An official's country takes part."""
        for official in officials:
            if code := official.country:
                first, evidence = self._first_place_of(official.name)
                account = self.accounts.setdefault(code, Account(code, first))
                account.first = min(account.first, first)
                account.add(evidence.rule, ENOUGH, evidence)

    def _first_place_of(self, name: str) -> tuple[tuple[int, int], Evidence]:
        """Returns where an official is named first; a picture's caption comes last."""
        for number, passage in enumerate(self.everything):
            if (offset := passage.text.find(name)) >= 0:
                return (number, offset), Evidence(passage.line, name, OFFICIAL)
        return (len(self.everything), 0), Evidence(self.everything[0].line, "", OFFICIAL)

    def add_host(self, location: LocationFound) -> None:
        """The host is a little likelier to take part, but not by a museum or a guard alone."""
        account = self.accounts.get(location.country or "")
        if account and account.times and (account.reasons or "citizen" in account.in_body):
            account.add("host", HOST, account.named[0])

    def add_hosts(self, location: LocationFound, home: str | None) -> None:
        """Where one guest alone acts in the wire's own country, which is named, its unnamed hosts do too."""
        account = self.accounts.get(home or "")
        guests = [each.code for each in self.accounts.values() if each.takes_part]
        if account and account.named and home == location.country and len(guests) == 1:
            account.add("hosts-of-one-guest", ENOUGH, account.named[0])

    def add_home(self, location: LocationFound, wire: str | None) -> None:
        """
        Where no country takes part, the officials serve the place's: at home it goes without saying. Of a
        place in no list it is the wire's own, where no other country is named.

        Not so where an organisation is named: its officials meet in Geneva without Switzerland.
        """
        home = location.country or (None if {*self.accounts} - {wire} else wire)
        if home and location.evidence and not self.organisations:
            account = self.accounts.setdefault(home, Account(home, (0, 0)))
            account.add("home", ENOUGH, location.evidence[0])

    def add_several(self) -> None:
        """Where the head says how many countries take part, and one list names so many, it names those."""
        found = (rule.search(text) for rule in self.rules.several for text in self.head)
        counts = {numbers.number(each["count"], self.dating) for each in found if each}
        if not (counts := {count for count in counts if count and count >= SEVERAL}):
            return
        for _, passage in self.passages:
            for chain in lists_in(passage, self.index.find(passage.text), self.rules):
                if len({each.code for each in chain}) in counts:
                    for each in chain:
                        quote = passage.text[each.start : each.end]
                        account = self.accounts[each.code]
                        account.add("counted", ENOUGH, Evidence(passage.line, quote, "counted"))
                    return

    def is_at_home(self) -> bool:
        """Whether the head tells of an institution without its country."""
        return any(self.rules.at_home.say(text) for text in self.head)

    def is_of_one(self, wire: str | None, location: LocationFound) -> bool:
        """Whether a wire tells of what happened in its own country, and names no other: a storm."""
        return wire is not None and wire == location.country and {*self.accounts} <= {wire}

    def add_other_side(self) -> None:
        """An institution that acts throughout is the other side where that is wanting, else a third party."""
        if sum(account.takes_part for account in self.accounts.values()) < 2:
            for account in self.accounts.values():
                if account.again:
                    account.add("institution-again", AGAIN, account.again)

    def add_two_sides(self) -> None:
        """
        Where the text speaks of two countries, they are those that it names most, and a third far less.

        Whoever takes part already is one of them; where both do, there is nothing to add.
        """
        known = [each for each in self.accounts.values() if each.takes_part]
        if len(known) > 1:
            return
        often = sorted(
            (each for each in self.accounts.values() if not each.takes_part),
            key=lambda account: (-account.times, account.first),
        )
        missing, third = often[: 2 - len(known)], often[2 - len(known) : 3 - len(known)]
        if any(each.times < 2 or (third and third[0].times >= each.times) for each in missing):
            return
        passages = (passage for _, passage in self.passages)
        text = next((each for each in passages if self.rules.two_sides.say(straight(each.text))), None)
        if text is None:
            return
        said = next(found for rule in self.rules.two_sides if (found := rule.search(straight(text.text))))
        for account in missing:
            quote = text.text[said.start() : said.end()]
            account.add("two-sides", ENOUGH, Evidence(text.line, quote, "two-sides"))

    def found(self) -> CountriesFound:
        accounts = self.accounts.values()
        part = sorted((each for each in accounts if each.takes_part), key=lambda each: each.first)
        return CountriesFound(
            countries=tuple(account.code for account in part),
            mentions=tuple(each.code for each in accounts if each.named and not each.takes_part),
            organisations=tuple(self.organisations),
            evidence=tuple(account.evidence for account in part if account.evidence.quote),
        )


def _passages(story: Story) -> Iterator[tuple[Where, Paragraph]]:
    yield Where.TITLE, story.title
    if story.standfirst:
        yield Where.LEAD, story.standfirst
    for number, paragraph in enumerate(story.paragraphs):
        yield Where.BODY if number else Where.LEAD, paragraph
