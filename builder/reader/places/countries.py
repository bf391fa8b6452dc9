"""
Finds the countries that take part, those only named, and the organisations.

A country takes part when its officials or institutions do. A host city's country, a market or a
comparison does not: it is a mention.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from builder.content.article import Evidence, Official
from builder.reader.dating.tense import straight
from builder.reader.places.countrynames import CountryIndex, CountryMention, NamedBy
from builder.reader.places.reasons import Where, reasons_in, says
from builder.reader.places.rules import PlaceRules
from builder.reader.seed import Paragraph
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Vocabulary

ENOUGH = 3  # what is said of a country adds up to this where it takes part
AGAIN = 1  # what an institution adds that acts in a second paragraph of the body


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
    times: int = 0  # named, beside its cities
    is_named: bool = False  # by its capital at least
    reasons: dict[str, tuple[int, Evidence]] = field(default_factory=dict)

    @property
    def score(self) -> int:
        return sum(weight for weight, _ in self.reasons.values())

    @property
    def takes_part(self) -> bool:
        return self.score >= ENOUGH

    @property
    def evidence(self) -> Evidence:
        """The words of the strongest reason, the first of several."""
        return max(self.reasons.values(), key=lambda reason: reason[0])[1]

    def add(self, name: str, weight: int, evidence: Evidence) -> None:
        """Each reason counts once, however often the text repeats it; an institution a little more."""
        known = self.reasons.get(name)
        if known is None or known[0] < weight:
            self.reasons[name] = (weight, evidence)
        elif name == "institution" and known[1].line != evidence.line:
            self.reasons.setdefault("institution-again", (AGAIN, evidence))


def find_countries(story: Story, officials: Sequence[Official], vocabulary: Vocabulary) -> CountriesFound:
    """Returns the countries of a story: who takes part by its officials, its institutions or the headline."""
    language, index = vocabulary.languages[story.language], vocabulary.countries[story.language]
    passages = tuple(_passages(story))
    accounts: dict[str, Account] = {}
    organisations: dict[str, None] = {}
    for number, (where, passage) in enumerate(passages):
        mentions = index.find(passage.text)
        for mention in mentions:
            account = accounts.setdefault(mention.code, Account(mention.code, (number, mention.start)))
            account.times += mention.by <= NamedBy.PEOPLE
            account.is_named |= mention.by <= NamedBy.CAPITAL
        for reason in reasons_in(passage, mentions, language.places, where):
            evidence = Evidence(passage.line, _quote(passage, reason.mention), reason.name)
            accounts[reason.mention.code].add(reason.name, reason.weight, evidence)
        organisations |= dict.fromkeys(each.code for each in index.organisations(passage.text))
    _add_officials(accounts, officials, [passage for _, passage in passages], index)
    _add_two_sides(accounts, [passage for _, passage in passages], language.places)
    part = sorted((each for each in accounts.values() if each.takes_part), key=lambda each: each.first)
    named = tuple(each.code for each in accounts.values() if each.is_named and not each.takes_part)
    return CountriesFound(
        countries=tuple(account.code for account in part),
        mentions=named,
        organisations=tuple(organisations),
        evidence=tuple(account.evidence for account in part),
    )


def _passages(story: Story) -> Iterator[tuple[Where, Paragraph]]:
    yield Where.TITLE, story.title
    if story.standfirst:
        yield Where.LEAD, story.standfirst
    for number, paragraph in enumerate(story.paragraphs):
        yield Where.BODY if number else Where.LEAD, paragraph


def _quote(passage: Paragraph, mention: CountryMention) -> str:
    return passage.text[mention.start : mention.end]


def _add_officials(
    accounts: dict[str, Account],
    officials: Sequence[Official],
    passages: Sequence[Paragraph],
    index: CountryIndex,
) -> None:
    """An official's country takes part; where it was left open, the office may name it."""
    for official in officials:
        if code := official.country or _named_by_office(official, index):
            places = ((number, each.text.find(official.name)) for number, each in enumerate(passages))
            first = next((place for place in places if place[1] >= 0), (len(passages), 0))
            account = accounts.setdefault(code, Account(code, first))
            account.first = min(account.first, first)
            line = passages[min(first[0], len(passages) - 1)].line
            account.add("official-takes-part", ENOUGH, Evidence(line, official.name, "official-takes-part"))


def _named_by_office(official: Official, index: CountryIndex) -> str | None:
    """Returns the one country that an office names: "président de la République de Corée"."""
    codes = {mention.code for mention in index.find(official.role or "") if mention.by <= NamedBy.ADJECTIVE}
    return codes.pop() if len(codes) == 1 else None


def _add_two_sides(accounts: dict[str, Account], passages: Sequence[Paragraph], rules: PlaceRules) -> None:
    """
    Where the text speaks of two countries, they are those that it names most, and a third far less.

    Whoever takes part already is one of them; where both do, there is nothing to add.
    """
    text = next((each for each in passages if says(rules.two_sides, straight(each.text))), None)
    known = [each for each in accounts.values() if each.takes_part]
    if text is None or len(known) > 1:
        return
    often = sorted(
        (each for each in accounts.values() if not each.takes_part),
        key=lambda account: (-account.times, account.first),
    )
    missing = often[: 2 - len(known)]
    third = often[len(missing) : len(missing) + 1]
    if any(each.times < 2 or (third and third[0].times >= each.times) for each in missing):
        return
    said = next(found for rule in rules.two_sides if (found := rule.search(straight(text.text))))
    for account in missing:
        quote = text.text[said.start() : said.end()]
        account.add("two-sides", ENOUGH, Evidence(text.line, quote, "two-sides"))
