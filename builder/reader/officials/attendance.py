"""
Finds who takes part in the event: the persons named with a title who act in it, with role and country.

The steps: every mention of a person in the story, joined into persons (short forms and other spellings
included), each person's fullest role and the country it serves, then those left out who are only recalled,
greeted, invoked or cast in bronze.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from builder.content.article import Evidence, Official
from builder.content.authority import Authority
from builder.reader.officials.lexicon import Lexicon, lexicon_of
from builder.reader.officials.mentions import Mention
from builder.reader.officials.names import is_alike
from builder.reader.officials.parts import mentions_in
from builder.reader.officials.persons import Person, gather
from builder.reader.officials.wording import Text
from builder.reader.seed import Notice
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Vocabulary

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
    persons = gather(_mentions(story, vocabulary, lexicon), lexicon, authority)
    home = _home(story, vocabulary)
    for person in persons:
        person.country = country_of(person, persons, home, lexicon, authority)
    acting = [person for person in persons if takes_part(person, persons)]
    evidence = tuple(item for person in acting for item in person.evidence())
    return OfficialsFound(
        officials=tuple(
            Official(name=person.name, role=person.role, country=person.country) for person in acting
        ),
        evidence={"officials": evidence} if evidence else {},
        notices=tuple(_notices(acting)),
    )


def _mentions(story: Story, vocabulary: Vocabulary, lexicon: Lexicon) -> Iterator[Mention]:
    index = vocabulary.countries[story.language]
    for line, words, is_head in sorted(_parts(story), key=lambda part: part[0]):
        yield from mentions_in(Text(words, lexicon, index), line, is_head=is_head)


def _parts(story: Story) -> Iterator[tuple[int, str, bool]]:
    yield story.title.line, story.title.text, True
    if story.standfirst:
        yield story.standfirst.line, story.standfirst.text, True
    for line, caption in story.captions:
        yield line, caption.text, True
    for number, paragraph in enumerate(story.paragraphs):
        yield paragraph.line, paragraph.text, number < HEAD_PARAGRAPHS


def _home(story: Story, vocabulary: Vocabulary) -> str | None:
    """
    Returns the country whose officials this wire names without their country: the agency's, else the
    dateline's.
    """
    if story.agency and (home := vocabulary.homes.get(story.agency)):
        return home
    place = story.dateline.place if story.dateline else None
    return vocabulary.countries[story.language].city(place) if place else None


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


def country_of(
    person: Person, persons: Sequence[Person], home: str | None, lexicon: Lexicon, authority: Authority
) -> str | None:
    """
    Returns the country a person serves: said, known from people.yaml, or that of the home side; None
    where open.
    """
    if person.said_country or person.is_international:
        return person.said_country
    record = authority.person_named(person.name)
    if record and record.country:
        return record.country
    told = [mention for mention in person.mentions if mention.titles]
    side = next((mention.side for mention in told if mention.side), None)
    near = next((mention.near for mention in told if mention.near), None)
    if any(mention.is_possessed for mention in told) and near:
        return near
    if home not in lexicon.surnames and (beside := side or _shared_country(person, persons)):
        return beside
    if home is None:
        return _joined_country(person, persons, home) or near
    if _is_foreign_name(person, home, lexicon):
        return (
            _joined_country(person, persons, home)
            or (near if near != home else None)
            or _only_other(persons, home)
        )
    person.is_home_assumed = True
    return home


def _joined_country(person: Person, persons: Sequence[Person], home: str | None) -> str | None:
    """ "le président A et le Premier ministre B de Singapour": the country said once is both theirs."""
    in_order = sorted(((m.place, m, p) for p in persons for m in p.mentions), key=lambda entry: entry[0])
    for (_, _, one), (_, mention, other) in pairwise(in_order):
        if one is person and mention.is_joined and other.said_country != home:
            return other.said_country
    return None


def _shared_country(person: Person, persons: Sequence[Person]) -> str | None:
    """ "Mongolian President A and Prime Minister B": without an article the nationality is both theirs."""
    in_order = sorted(((m.place, m, p) for p in persons for m in p.mentions), key=lambda entry: entry[0])
    for (_, _, other), (_, mention, one) in pairwise(in_order):
        if one is person and mention.is_joined and not mention.has_article and mention.titles:
            return other.said_country
    return None


def _is_foreign_name(person: Person, home: str, lexicon: Lexicon) -> bool:
    """True where the home country's surnames are known and this name begins with none of them."""
    surnames = lexicon.surnames.get(home)
    return surnames is not None and len(person.keys) > 1 and person.keys[0] not in surnames


def _only_other(persons: Iterable[Person], home: str) -> str | None:
    others = {
        person.said_country for person in persons if person.said_country and person.said_country != home
    }
    return others.pop() if len(others) == 1 else None


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
