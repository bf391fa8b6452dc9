"""
Reads what a passage says of each country that it names: why it takes part in the event, or may.

Every reason has a name, a weight in the head of an article (title, standfirst, lead) and one in its body,
where other countries come in as markets, comparisons and third parties. What is enough: see `countries`.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from builder.reader.dating.tense import sentences, straight
from builder.reader.places.countrynames import CountryMention, NamedBy
from builder.reader.places.rules import PlaceRules
from builder.reader.seed import Paragraph

HEAD_SENTENCES = 2
SEVERAL = 3
LONGEST_LIST = 12  # countries that one institution is said to be of
JUST_BEFORE = 56
NEAR_BEFORE, NEAR_AFTER, FAR_AFTER = 100, 60, 160
NAMED_SOON = re.compile(r"(?: \\?[\[(])?(?:,? [a-z][\w'’-]*){0,4},? [^\W\d_a-z][\w'’-]+ [^\W\d_a-z]")
NAMED_PERSON = re.compile(r",? [^\W\d_a-z][\w'’-]+ [^\W\d_a-z][\w'’-]+")


class Where(Enum):
    """Which part of an article a passage is."""

    TITLE = 0
    LEAD = 1  # the standfirst too
    BODY = 2


class Weight(NamedTuple):
    """What a reason counts for, by where it is read."""

    title: int
    lead: int
    body: int


# Three is enough to take part.
WEIGHTS = {
    # "le gouvernement lao", "Lao Foreign Minister": in the body it may be a third party's.
    "institution": Weight(3, 3, 2),
    # "les ministres du Togo, Koffi Adjo, et du Ghana, Kwame Mensah"
    "officials-listed": Weight(3, 3, 3),
    # "the speakers of Poland, Hungary and Slovakia": so many are there to take part
    "officials-of-several": Weight(3, 3, 3),
    # "la Chine était représentée par", "le Togo a dépêché son ministre"
    "represented": Weight(3, 3, 3),
    # "a rencontré les chefs des délégations du Togo et du Ghana"
    "present": Weight(3, 3, 3),
    # "le Polonais Jan Wolski", "the Pole Jan Wolski"
    "citizen": Weight(1, 2, 2),
    # "Moscou souhaite", "Paris, Berlin et Varsovie relancent"
    "capital-as-government": Weight(3, 3, 1),
    # "les relations entre Hanoï et Vientiane"
    "capital-dealt-with": Weight(2, 1, 0),
    # "Le Laos a réaffirmé": in the body third countries act too.
    "acts": Weight(2, 2, 1),
    # "Le Mali, le Niger et le Tchad ont adopté": so many together act by their governments.
    "act-together": Weight(3, 3, 1),
    # "le Laos et le Cambodge", "Vietnam-Laos": a pair of the headline is what the story is of.
    "pair": Weight(2, 1, 0),
    # "avec le Laos", "les relations Vietnam-Laos"
    "partner": Weight(2, 1, 0),
    # "en visite officielle au Laos", "part pour le Laos": there the hosts receive.
    "visited": Weight(2, 2, 0),
    # Whoever stands in the headline, other than as a market or a place, is more than a comparison.
    "named": Weight(1, 0, 0),
    # "Algérie : le président reçoit": of the country, which need not act ("Syrie : l'ONU appelle").
    "labelled": Weight(1, 0, 0),
}


class Reason(NamedTuple):
    """Why a country takes part: the words that name it, the name of the reason and its weight."""

    mention: CountryMention
    name: str
    weight: int
    is_body: bool


def reasons_in(
    passage: Paragraph,
    mentions: Sequence[CountryMention],
    rules: PlaceRules,
    where: Where,
    is_settled: Callable[[str], bool],
) -> Iterator[Reason]:
    """Yields what a passage says of each country that it names and that is not `is_settled` already."""
    text = straight(passage.text)
    mentions = [mention for mention in mentions if mention.by <= NamedBy.CAPITAL]
    body = _end_of_head(text)
    for position, mention in enumerate(mentions):
        chain = list(_list_from(position, mentions, text, rules))
        if all(is_settled(each.code) for each in chain):
            continue
        if rules.absent.say(text[mention.end : mention.end + FAR_AFTER]):
            continue
        if mention.by is NamedBy.CAPITAL:
            names = _of_capital(position, mentions, chain, text, rules)
        else:
            names = _of_country(position, mentions, chain, text, rules)
        for name in names:
            here = Where.BODY if mention.start >= body else where
            if weight := WEIGHTS[name][here.value]:
                reached = chain if name in LISTED else chain[:1]
                yield from (Reason(each, name, weight, here is Where.BODY) for each in reached)


def _end_of_head(text: str) -> int:
    """A lead that holds the whole story tells it in two sentences: from there on it is the body."""
    starts = [start for start, _ in sentences(text)]
    return starts[HEAD_SENTENCES] if len(starts) > HEAD_SENTENCES else len(text)


# What is said of one of a list is said of all: "les ministres du Togo, du Bénin et du Ghana".
LISTED = frozenset(
    {
        "acts",
        "act-together",
        "institution",
        "officials-listed",
        "officials-of-several",
        "represented",
        "present",
        "capital-as-government",
    }
)


def lists_in(
    passage: Paragraph, mentions: Sequence[CountryMention], rules: PlaceRules
) -> Iterator[Sequence[CountryMention]]:
    """Yields the countries that a passage lists by name, each list whole."""
    text, end = straight(passage.text), -1
    named = [mention for mention in mentions if mention.by is NamedBy.NAME]
    for position, mention in enumerate(named):
        if mention.start > end:
            chain = list(_list_from(position, named, text, rules))
            end = chain[-1].start
            yield chain


def _of_capital(
    position: int,
    mentions: Sequence[CountryMention],
    chain: Sequence[CountryMention],
    text: str,
    rules: PlaceRules,
) -> Iterator[str]:
    mention = mentions[position]
    is_government = rules.governments.say(_after(chain[-1], text))
    if is_government and not rules.capital_places.say(
        _before(_first_of(position, mentions, text, rules), text)
    ):
        yield "capital-as-government"
    if rules.dealings.say(_before(mention, text)):
        yield "capital-dealt-with"


def _of_country(
    position: int,
    mentions: Sequence[CountryMention],
    chain: Sequence[CountryMention],
    text: str,
    rules: PlaceRules,
) -> Iterator[str]:
    mention = mentions[position]
    before, after_list = _before(mention, text), _after(chain[-1], text)
    if (
        rules.institutions.say(before)
        or rules.institutions_after.say(after_list)
        or rules.institutions_by_name.say(text[mention.start : mention.end])
    ):
        yield "institution"
        if len(chain) > 1 and any(NAMED_SOON.match(text, each.end) for each in chain):
            yield "officials-listed"
        if len(chain) >= SEVERAL and mention.by < NamedBy.PEOPLE and rules.present_offices.say(before):
            yield "officials-of-several"
        if rules.accredited.say(text[chain[-1].end : chain[-1].end + FAR_AFTER]):
            yield "present"
    if rules.represented.say(after_list) and not _is_elsewhere(position, mentions, text, rules):
        yield "represented"
    if mention.by is NamedBy.NAME and rules.present.say(before):
        yield "present"
    if mention.by is NamedBy.PEOPLE and NAMED_PERSON.match(text, mention.end):
        yield "citizen"
    if mention.by is NamedBy.NAME and (rules.visits.say(before) or rules.bound.say(before)):
        yield "visited"
    if not _is_elsewhere(position, mentions, text, rules):
        yield "named"
        if not mention.start and rules.labelled.say(_after(mention, text)):
            yield "labelled"
        if mention.by is NamedBy.NAME:
            yield from _as_subject(position, mentions, chain, text, rules)


def _as_subject(
    position: int,
    mentions: Sequence[CountryMention],
    chain: Sequence[CountryMention],
    text: str,
    rules: PlaceRules,
) -> Iterator[str]:
    mention, after_list = mentions[position], _after(chain[-1], text)
    if any(_is_pair(mentions[first : first + 2], text, rules) for first in (position - 1, position)):
        yield "pair"
    if rules.acting.say(after_list) or rules.acting.say(_after(mention, text)):
        yield "act-together" if len(chain) >= SEVERAL else "acts"
    if rules.partner.say(_before(mention, text)):
        yield "partner"


def _is_pair(mentions: Sequence[CountryMention], text: str, rules: PlaceRules) -> bool:
    """Tells two different countries joined by a word or a hyphen."""
    if len(mentions) < 2:
        return False
    first, second = mentions
    return (
        first.by is second.by is NamedBy.NAME
        and first.code != second.code
        and rules.joined.say(text[first.end : second.start])
    )


def _is_elsewhere(position: int, mentions: Sequence[CountryMention], text: str, rules: PlaceRules) -> bool:
    """Tells a country that is only where something is or goes, or is joined to one that is."""
    mention = mentions[position]
    if rules.elsewhere.say(_just_before(mention, text)):
        return True
    if not position or not rules.joined.say(text[mentions[position - 1].end : mention.start]):
        return False
    return rules.elsewhere.say(_just_before(mentions[position - 1], text))


def is_language(mention: CountryMention, text: str, rules: PlaceRules) -> bool:
    """Tells an adjective that stands for a language: "des cours de français"."""
    return (
        mention.by is NamedBy.ADJECTIVE
        and rules.languages.say(_just_before(mention, text))
        and rules.languages_after.say(_after(mention, text))
    )


def is_namesake(mention: CountryMention, text: str, rules: PlaceRules) -> bool:
    """Tells a capital that only lends its name: "la Convention de Vienne", "the Vienna Convention"."""
    return mention.by is NamedBy.CAPITAL and (
        rules.named_after.say(_before(mention, text)) or rules.lent_to.say(_after(mention, text))
    )


def _just_before(mention: CountryMention, text: str) -> str:
    """For rules that read a few words in a row: with fewer signs there is less to search through."""
    return text[max(0, mention.start - JUST_BEFORE) : mention.start]


def _before(mention: CountryMention, text: str) -> str:
    return text[max(0, mention.start - NEAR_BEFORE) : mention.start]


def _after(mention: CountryMention, text: str) -> str:
    return text[mention.end : mention.end + NEAR_AFTER]


def _list_from(
    position: int, mentions: Sequence[CountryMention], text: str, rules: PlaceRules
) -> Iterator[CountryMention]:
    """Yields a country and those listed after it."""
    yield mentions[position]
    for last, mention in pairwise(mentions[position : position + LONGEST_LIST]):
        between = text[last.end : mention.start]
        if not rules.listed.say(between) or _opens_another(last, mention, between):
            return
        yield mention


def _first_of(
    position: int, mentions: Sequence[CountryMention], text: str, rules: PlaceRules
) -> CountryMention:
    """Returns where the list begins in which a country stands."""
    while position and rules.listed.say(text[mentions[position - 1].end : mentions[position].start]):
        position -= 1
    return mentions[position]


def _opens_another(last: CountryMention, mention: CountryMention, between: str) -> bool:
    """ "deals with [Ukraine], [Israeli] Minister X said": a list of names ends before an adjective."""
    return last.by is NamedBy.NAME and mention.by is NamedBy.ADJECTIVE and between == ", "
