"""
Finds the countries that take part, those only named, and the organisations.

A country takes part when its officials or institutions do. A host city's country, a market or a
comparison does not: it is a mention.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from builder.content.article import Evidence, Official
from builder.reader.dating.tense import straight
from builder.reader.places.countrynames import CountryMention, NamedBy
from builder.reader.places.rules import PlaceRules
from builder.reader.rule import Rule
from builder.reader.seed import Paragraph
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Vocabulary

# What is said of a country adds up to this where it takes part.
ENOUGH = 3
LEADING = 3  # title, standfirst, first paragraph


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
    score: int = 0
    times: int = 0  # named, beside its cities
    evidence: list[Evidence] = field(default_factory=list)
    reasons: set[str] = field(default_factory=set)

    def add(self, weight: int, evidence: Evidence) -> None:
        """Each reason counts once, however often the text repeats it."""
        if evidence.rule not in self.reasons:
            self.reasons.add(evidence.rule)
            self.score += weight
            self.evidence.append(evidence)


def find_countries(story: Story, officials: Sequence[Official], vocabulary: Vocabulary) -> CountriesFound:
    """Returns the countries of a story: who takes part by its officials, its institutions or the headline."""
    language, index = vocabulary.languages[story.language], vocabulary.countries[story.language]
    accounts: dict[str, Account] = {}
    organisations: dict[str, None] = {}
    for number, paragraph in enumerate(_paragraphs(story)):
        mentions = index.find(paragraph.text)
        for mention in mentions:
            account = accounts.setdefault(mention.code, Account(mention.code, (number, mention.start)))
            account.times += mention.by <= NamedBy.PEOPLE
        for mention, weight, rule in _reasons(paragraph, mentions, language.places, number):
            quote = paragraph.text[mention.start : mention.end]
            accounts[mention.code].add(weight, Evidence(paragraph.line, quote, rule))
        organisations |= dict.fromkeys(each.code for each in index.organisations(paragraph.text))
    _add_officials(accounts, officials, story)
    _add_two_sides(accounts, story, language.places)
    part = [
        account
        for account in sorted(accounts.values(), key=lambda account: account.first)
        if account.score >= ENOUGH
    ]
    codes = tuple(account.code for account in part)
    mentions_only = tuple(
        account.code for account in accounts.values() if account.times and account.code not in codes
    )
    evidence = tuple(account.evidence[0] for account in part if account.evidence)
    return CountriesFound(codes, mentions_only, tuple(organisations), evidence)


def find_organisations(story: Story, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Returns the short names of the organisations that a story names, in order of appearance."""
    index = vocabulary.countries[story.language]
    return tuple(
        dict.fromkeys(
            each.code for paragraph in _paragraphs(story) for each in index.organisations(paragraph.text)
        )
    )


def _add_officials(accounts: dict[str, Account], officials: Sequence[Official], story: Story) -> None:
    paragraphs = _paragraphs(story)
    for official in officials:
        if official.country:
            places = ((number, each.text.find(official.name)) for number, each in enumerate(paragraphs))
            first = next((place for place in places if place[1] >= 0), (len(paragraphs), 0))
            account = accounts.setdefault(official.country, Account(official.country, first))
            account.first = min(account.first, first)
            line = paragraphs[first[0]].line if first[0] < len(paragraphs) else story.title.line
            account.add(ENOUGH, Evidence(line, official.name, "official-takes-part"))


def _add_two_sides(accounts: dict[str, Account], story: Story, rules: PlaceRules) -> None:
    """Where the text speaks of two countries, they are those that it names most, and a third far less."""
    text = next((each for each in _paragraphs(story) if says(rules.two_sides, straight(each.text))), None)
    often = sorted(accounts.values(), key=lambda account: (-account.times, account.first))
    if (
        text is None
        or len(often) < 2
        or often[1].times < 2
        or (len(often) > 2 and often[2].times >= often[1].times)
    ):
        return
    for account in often[:2]:
        account.add(ENOUGH, Evidence(text.line, _quote(rules.two_sides, text), "two-sides"))


def _quote(rules: Sequence[Rule], paragraph: Paragraph) -> str:
    found = next(match for rule in rules if (match := rule.search(straight(paragraph.text))))
    return paragraph.text[found.start() : found.end()]


def _reasons(
    paragraph: Paragraph, mentions: Sequence[CountryMention], rules: PlaceRules, number: int
) -> Iterator[tuple[CountryMention, int, str]]:
    """Yields what a paragraph says of each country that it names, with its weight."""
    text = straight(paragraph.text)
    is_leading, is_title = number < LEADING, number == 0
    for position, mention in enumerate(mentions):
        before, after = text[max(0, mention.start - 60) : mention.start], text[mention.end : mention.end + 40]
        if mention.by is NamedBy.CAPITAL:
            if says(rules.governments, after):
                yield mention, ENOUGH, "capital-as-government"
        elif mention.by <= NamedBy.PEOPLE:
            if is_institution(before, after, rules):
                for each in _list_from(position, mentions, text, rules):
                    yield each, ENOUGH if is_leading else 2, "institution"
            if is_leading and not says(rules.elsewhere, before):
                yield from _in_the_lead(
                    mention, mentions[position + 1 : position + 2], text, rules, is_title=is_title
                )


def _in_the_lead(
    mention: CountryMention,
    following: Sequence[CountryMention],
    text: str,
    rules: PlaceRules,
    *,
    is_title: bool,
) -> Iterator[tuple[CountryMention, int, str]]:
    if mention.by is not NamedBy.NAME:
        return
    before, after = text[max(0, mention.start - 60) : mention.start], text[mention.end : mention.end + 40]
    place = "title" if is_title else "lead"
    for other in following:
        if (
            other.by is NamedBy.NAME
            and other.code != mention.code
            and says(rules.joined, text[mention.end : other.start])
        ):
            yield mention, 2, f"pair-in-{place}"
            yield other, 2, f"pair-in-{place}"
    if says(rules.acting, after):
        yield mention, 2, f"acts-in-{place}"
    if says(rules.partner, before):
        yield mention, 2 if is_title else 1, f"partner-in-{place}"


def is_institution(before: str, after: str, rules: PlaceRules) -> bool:
    """Tells whether the words round a country name one of its institutions: "la partie …", "… government"."""
    return says(rules.institutions, before) or says(rules.institutions_after, after)


def _list_from(
    position: int, mentions: Sequence[CountryMention], text: str, rules: PlaceRules
) -> Iterator[CountryMention]:
    """Yields a country and those listed after it: "les ministres du Togo, du Bénin et du Ghana"."""
    yield mentions[position]
    for last, mention in zip(mentions[position:], mentions[position + 1 :], strict=False):
        if not says(rules.listed, text[last.end : mention.start]):
            return
        yield mention


def says(rules: Sequence[Rule], text: str) -> bool:
    return any(rule.search(text) for rule in rules)


def _paragraphs(story: Story) -> tuple[Paragraph, ...]:
    return (story.title, *((story.standfirst,) if story.standfirst else ()), *story.paragraphs)
