"""
Finds who takes part in the event: the persons named with a title who act in it, with role and country.

The steps: every mention of a person in the story, joined into persons (short forms and other spellings
included), each person's fullest role and the country it serves, then those left out who are only recalled,
greeted, invoked or cast in bronze.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from builder.content.article import Evidence, Official
from builder.content.authority import Authority
from builder.reader.officials.allegiance import give_countries
from builder.reader.officials.around import Around
from builder.reader.officials.bare import Bare
from builder.reader.officials.lexicon import lexicon_of
from builder.reader.officials.likelier import by_traits, weigh_countries
from builder.reader.officials.mentions import Mention
from builder.reader.officials.names import is_alike
from builder.reader.officials.parts import mentions_in
from builder.reader.officials.person import Person
from builder.reader.officials.persons import gather
from builder.reader.officials.shortnames import read_short_names
from builder.reader.officials.sides import BODY, Passage, sides_of
from builder.reader.officials.wording import Text
from builder.reader.places.pictures import is_of_another_time
from builder.reader.seed import Notice
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Vocabulary

CONGRATULATED = "congratulated"  # the context of that name
ENDS = tuple('.!?»”"')  # signs with which a sentence ends
NOBODY = ("dead", "vessel")  # the contexts of whoever takes no part, whatever else is told of him


@dataclass(frozen=True, slots=True)
class OfficialsFound:
    """Who takes part, the words that say so (in the officials' order), and what an editor should look at."""

    officials: tuple[Official, ...]
    evidence: Mapping[str, tuple[Evidence, ...]]
    notices: tuple[Notice, ...]


def find_officials(
    story: Story,
    vocabulary: Vocabulary,
    authority: Authority,
    ground: str | None,
    town: str | None = None,
) -> OfficialsFound:
    """
    Returns the officials of a story in order of appearance; nobody where its language has no rules for
    them. `ground` is the country where it happened, `town` the place.
    """
    unnamed: list[Bare] = []
    around = story_around(story, vocabulary, authority, (ground, town), unnamed)
    if around is None:
        return OfficialsFound((), {}, ())
    before = weigh_countries(around, authority, vocabulary.country_weights)
    persons = around.persons
    shouted = story.title.line if _is_titled(story.title.text) else None
    acting = [
        person
        for person in persons
        if (takes_part(person, persons) or _is_of_the_two(person, unnamed))
        and any(m.line != shouted for m in person.mentions)
    ]
    evidence = tuple(item for person in acting for item in person.evidence())
    return OfficialsFound(
        officials=tuple(
            Official(name=person.name, role=person.role, country=person.country) for person in acting
        ),
        evidence={"officials": evidence} if evidence else {},
        notices=tuple(_notices(acting, before)),
    )


def story_around(
    story: Story,
    vocabulary: Vocabulary,
    authority: Authority,
    where: tuple[str | None, str | None],
    unnamed: list[Bare],
) -> Around | None:
    """
    Returns the persons of a story with the countries that the rules find, and what is told around them; None
    where its language has no rules for them. `where` is the country and the place where it happened; the
    titles without a name are added to `unnamed`.
    """
    language = vocabulary.languages.get(story.language)
    if language is None or language.officials is None:
        return None
    lexicon = lexicon_of(language.officials)
    texts = [
        (Text(words, lexicon, vocabulary.countries[story.language]), line, level)
        for line, words, level in sorted(_parts(story, language.months), key=lambda part: part[0])
    ]
    read_short_names([text for text, _, _ in texts])
    persons = gather(_mentions(texts, unnamed), lexicon, authority, unnamed)
    sides = sides_of(story, vocabulary, lexicon, texts, unnamed, *where)
    sides = give_countries(persons, sides, lexicon, authority)
    dateline = story.dateline.place if story.dateline else None
    return Around(persons, sides, lexicon, texts, dateline, vocabulary.name_letters)


def _is_titled(headline: str) -> bool:
    """True for "Prime Minister Breaks Ground for New Wall": a verb is a capital there, as a name is."""
    words = [word for word in headline.split() if len(word) > 4 and word[0].isalpha()]
    return len(words) > 3 and all(word[0].isupper() for word in words)


def _mentions(texts: Iterable[Passage], unnamed: list[Bare]) -> Iterator[Mention]:
    for text, line, level in texts:
        yield from mentions_in(text, line, is_head=level < BODY, unnamed=unnamed)


def _parts(story: Story, months: Mapping[str, int]) -> Iterator[tuple[int, str, int]]:
    """
    Yields line and words of each passage, and its level: the further from the headline, the higher.

    Pictures of other times are left out.
    """
    yield story.title.line, story.title.text, 0
    if story.standfirst:
        yield story.standfirst.line, story.standfirst.text, 1
    head = (story.title.text, *(each.text for each in story.paragraphs[:1]))
    for line, caption in story.captions:
        if not is_of_another_time(caption.text, head, months):
            yield line, caption.text, BODY - 1
    for number, paragraph in enumerate(story.paragraphs):
        if number and paragraph.text.isupper() and not paragraph.text.endswith(ENDS):
            continue  # "LE CHEF DE L'ÉTAT REÇOIT": a headline between paragraphs, whose verbs look like names
        yield paragraph.line, paragraph.text, min(2 + number, BODY)


def takes_part(person: Person, persons: Sequence[Person]) -> bool:
    """True for a person who acts; the host who only invited counts where nobody else of his country acts."""
    if any(mention.rule in NOBODY for mention in person.mentions):
        return False
    titles = [title for mention in person.mentions for title in mention.titles]
    if any(mention.rule == "accused" for mention in person.mentions) and all(t.is_former for t in titles):
        return False
    if not person.is_official and not (person.has_part("acts") and (person.is_known or person.is_met)):
        return False
    if person.has_part("acts") or (person.has_head_part("mentioned") and person.role):
        return True
    if not person.has_part("invites"):
        return False
    if _is_congratulated_by_an_equal(person, persons):
        return True
    return not any(
        other is not person
        and other.is_official
        and other.country == person.country
        and other.has_part("acts")
        for other in persons
    )


def _is_congratulated_by_an_equal(person: Person, persons: Sequence[Person]) -> bool:
    """ "La ministre A a félicité son homologue B": what holders of one office write to one another."""
    greeted = {m.sentence: m.start for m in person.mentions if m.rule == CONGRATULATED}
    roles = _present_roles(person)
    return any(
        mention.part == "acts"
        and mention.start < greeted.get(mention.sentence, 0)
        and roles & _present_roles(other)
        for other in persons
        if other is not person and other.country != person.country
        for mention in other.mentions
    )


def _present_roles(person: Person) -> set[str]:
    offices = person.borrowed[0] if person.borrowed else person.offices
    return {title.role for title in offices if not title.is_former}


def _is_of_the_two(person: Person, unnamed: Sequence[Bare]) -> bool:
    """ "invité par le ministre X. … Les deux [ministres] se sont vus": who invited then met his guest."""
    offices = {title.role for title in person.offices if not title.is_former}
    last = max(mention.sentence for mention in person.mentions)
    met = (b.title for b in unnamed if b.title.is_many and b.sentence > last)
    both = (title for title in met if title.text == title.head and not title.countries)
    return person.has_part("invites") and any(title.role in offices for title in both)


def _notices(acting: Sequence[Person], before: Mapping[Person, str | None]) -> Iterator[Notice]:
    for number, person in enumerate(acting):
        line = person.mentions[0].line
        if person.role is None:
            yield Notice(line, "role-open", f"{person.name} takes part, but the text gives no role.")
        if person.country is None and not person.is_international:
            yield Notice(line, "country-open", f"The text does not say which country {person.name} serves.")
        if weighed := by_traits(person, before):
            yield weighed
        for other in acting[number + 1 :]:
            if is_alike(person.keys, other.keys):
                yield Notice(
                    line,
                    "same-person",
                    f"{person.name} and {other.name} are perhaps one person; people.yaml can say so.",
                )
