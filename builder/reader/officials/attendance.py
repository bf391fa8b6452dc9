"""
Finds who takes part in the event: the persons named with a title who act in it, with role and country.

The steps: every mention of a person in the story, joined into persons (short forms and other spellings
included), each person's fullest role and the country it serves, then those left out who are only recalled,
greeted, invoked or cast in bronze.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from builder.content.article import Evidence, Official
from builder.content.authority import Authority
from builder.reader.officials.allegiance import Sides, give_countries
from builder.reader.officials.lexicon import Lexicon, lexicon_of
from builder.reader.officials.mentions import Mention
from builder.reader.officials.names import is_alike
from builder.reader.officials.origins import places_told
from builder.reader.officials.parts import mentions_in
from builder.reader.officials.person import Person
from builder.reader.officials.persons import gather
from builder.reader.officials.roles import Title
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy
from builder.reader.places.location import find_location
from builder.reader.seed import Notice
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Vocabulary
from builder.reader.words import folded, words_of

HEAD_PARAGRAPHS = 2  # what the first paragraphs tell of is the event itself


@dataclass(frozen=True, slots=True)
class OfficialsFound:
    """Who takes part, the words that say so (in the officials' order), and what an editor should look at."""

    officials: tuple[Official, ...]
    evidence: Mapping[str, tuple[Evidence, ...]]
    notices: tuple[Notice, ...]


def find_officials(story: Story, vocabulary: Vocabulary, authority: Authority) -> OfficialsFound:
    """
    Returns the officials of a story in order of appearance; nobody where its language has no rules for
    them.
    """
    language = vocabulary.languages.get(story.language)
    if language is None or language.officials is None:
        return OfficialsFound((), {}, ())
    lexicon = lexicon_of(language.officials)
    unnamed: list[Title] = []
    texts = [
        (Text(words, lexicon, vocabulary.countries[story.language]), line, is_head)
        for line, words, is_head in sorted(_parts(story), key=lambda part: part[0])
    ]
    persons = gather(_mentions(texts, unnamed), lexicon, authority)
    give_countries(persons, _sides(story, vocabulary, lexicon, texts, unnamed), lexicon, authority)
    acting = [person for person in persons if takes_part(person, persons)]
    evidence = tuple(item for person in acting for item in person.evidence())
    return OfficialsFound(
        officials=tuple(
            Official(name=person.name, role=person.role, country=person.country) for person in acting
        ),
        evidence={"officials": evidence} if evidence else {},
        notices=tuple(_notices(acting)),
    )


def _mentions(texts: Iterable[tuple[Text, int, bool]], unnamed: list[Title]) -> Iterator[Mention]:
    for text, line, is_head in texts:
        yield from mentions_in(text, line, is_head=is_head, unnamed=unnamed)


def _parts(story: Story) -> Iterator[tuple[int, str, bool]]:
    yield story.title.line, story.title.text, True
    if story.standfirst:
        yield story.standfirst.line, story.standfirst.text, True
    for line, caption in story.captions:
        yield line, caption.text, True
    for number, paragraph in enumerate(story.paragraphs):
        yield paragraph.line, paragraph.text, number < HEAD_PARAGRAPHS


def _home(story: Story, vocabulary: Vocabulary, lexicon: Lexicon, told: Set[str]) -> str | None:
    """
    Returns the country whose officials this wire names without their country: the agency's, else the
    dateline's, else the one that the headline opens with ("Luxembourg : la Chambre ratifie …"), else that of
    the place where it happened.

    One name is several agencies' (AGP, ANI), and abroad a wire tells of its hosts: under a dateline of
    another country the agency's own counts only where the head of the article names it (`told`).
    """
    place = _place(story, vocabulary)
    if home := vocabulary.home(story.agency, place):
        return home if home in told or home in lexicon.surnames else place or home
    if story.dateline and _is_of_a_union(story.dateline.place, lexicon):
        return None
    opening = re.match(r"(\w[\w' -]+?) ?: ", story.title.text)
    return (
        place
        or (vocabulary.countries[story.language].named(opening[1]) if opening else None)
        or find_location(story, vocabulary).country
    )


def _is_of_a_union(place: str | None, lexicon: Lexicon) -> bool:
    """ "NATIONS UNIES (New York)": nobody is at home there."""
    words = words_of(place or "", lexicon.rules.elisions)
    body = lexicon.bodies.at(words, 0) if words else None
    return body is not None and body.value == ""


def _place(story: Story, vocabulary: Vocabulary) -> str | None:
    place = story.dateline.place if story.dateline else None
    return vocabulary.countries[story.language].city(place) if place else None


def _sides(
    story: Story,
    vocabulary: Vocabulary,
    lexicon: Lexicon,
    texts: Sequence[tuple[Text, int, bool]],
    unnamed: Sequence[Title],
) -> Sides:
    at_head: set[str] = set()
    named: set[str] = set()
    hinted: set[str] = set()
    told_at_head: set[str] = set()
    places: dict[str, str] = {}
    for text, _, is_head in texts:
        mentions = [mention for _, mention in text.countries.values()]
        codes = {each.code for each in mentions if each.by < NamedBy.CAPITAL}
        named |= codes
        hinted |= {each.code for each in mentions}
        at_head |= codes if is_head else set()
        told_at_head |= {each.code for each in mentions} if is_head else set()
        places |= places_told(text)
    return Sides(
        home=_home(story, vocabulary, lexicon, told_at_head),
        at_head=frozenset(at_head),
        named=frozenset(named),
        hinted=frozenset(hinted),
        place=_place(story, vocabulary),
        places=places,
        unions=frozenset(
            text.words[first].key
            for text, _, _ in texts
            for first, body in text.bodies.items()
            if body.value == ""
        ),
        told={folded(title.text): title.country for title in unnamed if title.country},
    )


def takes_part(person: Person, persons: Sequence[Person]) -> bool:
    """True for a person who acts; the host who only invited counts where nobody else of his country acts."""
    if not person.is_official and not (person.has_part("acts") and (person.is_known or person.is_met)):
        return False
    if person.has_part("acts") or (person.has_head_part("mentioned") and person.role):
        return True
    if not person.has_part("invites"):
        return False
    return not any(
        other is not person
        and other.is_official
        and other.country == person.country
        and other.has_part("acts")
        for other in persons
    )


def _notices(acting: Sequence[Person]) -> Iterator[Notice]:
    for number, person in enumerate(acting):
        line = person.mentions[0].line
        if person.role is None:
            yield Notice(line, "role-open", f"{person.name} takes part, but the text gives no role.")
        if person.country is None and not person.is_international:
            yield Notice(line, "country-open", f"The text does not say which country {person.name} serves.")
        for other in acting[number + 1 :]:
            if is_alike(person.keys, other.keys):
                yield Notice(
                    line,
                    "same-person",
                    f"{person.name} and {other.name} are perhaps one person; people.yaml can say so.",
                )
