"""
The officials of all articles to persons: one person is one page, however the wire spells the name.

Two mentions are of one person when the article gives the same id, when people.yaml says so (name,
native name or alias), or when the names are the same but for accents, case, punctuation and the
order of a hyphenated given name. Likeness is never enough: Pham Binh Minh is not Pham Minh Chinh.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from builder.content.article import Article, Official
from builder.content.authority import Authority, PersonRecord
from builder.errors import ContentError, DigestError, DigestErrors
from builder.site.model import Appearance, Person
from builder.site.names import is_shouted, name_key, sort_name
from builder.site.pairs import person_key
from builder.text import slug

# A file system takes 255 bytes for a name; an address that long cannot be read out either.
LONGEST_ID = 120


@dataclass(slots=True)
class _Mentions:
    """What is gathered of one person while the articles are gone through."""

    record: PersonRecord | None
    places: list[tuple[str, int]] = field(default_factory=list)
    appearances: list[Appearance] = field(default_factory=list)


def join_people(
    articles: Sequence[Article], authority: Authority
) -> tuple[tuple[Person, ...], Mapping[tuple[str, int], Person]]:
    """
    Takes articles oldest first; returns the people by sort name, and who each official of each article is.

    Raises DigestErrors with every official that cannot be told, and every id that two people want.
    """
    records = _Records(authority)
    gathered: dict[tuple[str, str], _Mentions] = {}
    errors: list[DigestError] = []
    for article in articles:
        for index, official in enumerate(article.officials):
            try:
                record = records.of(official, article)
            except DigestError as error:
                errors.append(error)
                continue
            key = ("id", record.id) if record else ("name", name_key(official.name))
            mentions = gathered.setdefault(key, _Mentions(record))
            mentions.places.append((article.slug, index))
            mentions.appearances.append(Appearance(article, official))
    joined = [(_person(mentions), mentions) for mentions in gathered.values()]
    errors += _bad_ids(joined)
    if errors:
        raise DigestErrors(errors)
    people = tuple(sorted((person for person, _ in joined), key=person_key))
    return people, {place: person for person, mentions in joined for place in mentions.places}


class _Records:
    """The records of people.yaml, to be found by any of their names."""

    def __init__(self, authority: Authority):
        self.by_id = {record.id: record for record in authority.people}
        self.by_name: defaultdict[str, dict[str, PersonRecord]] = defaultdict(dict)
        for record in authority.people:
            for name in (record.name, record.native_name, *record.aliases):
                if name:
                    self.by_name[name_key(name)][record.id] = record

    def of(self, official: Official, article: Article) -> PersonRecord | None:
        """Returns the record of an official, if any; raises ContentError where it cannot tell."""
        if official.id is not None:
            return self._by_id(official.id, official, article)
        found = list(self.by_name.get(name_key(official.name), {}).values())
        if len(found) > 1 and official.country:
            found = [record for record in found if record.country == official.country] or found
        if len(found) > 1:
            ids = " or ".join(f'id: "{record.id}"' for record in sorted(found, key=lambda record: record.id))
            raise ContentError(
                f'"{official.name}" is the name of {len(found)} people in content/people.yaml.',
                fix=f"Say who is meant: add {ids} to the official.",
                file=article.file or article.slug,
            )
        return found[0] if found else None

    def _by_id(self, person_id: str, official: Official, article: Article) -> PersonRecord:
        if record := self.by_id.get(person_id):
            return record
        close = get_close_matches(person_id, list(self.by_id), n=1)
        hint = f'Did you mean "{close[0]}"?' if close else "Add the person there, or take the id away."
        raise ContentError(
            f'"{official.name}" has the id "{person_id}", which content/people.yaml does not know.',
            fix=hint,
            file=article.file or article.slug,
        )


def _person(mentions: _Mentions) -> Person:
    record, appearances = mentions.record, tuple(mentions.appearances)
    spelt = Counter(appearance.official.name for appearance in appearances)
    name = record.name if record else _best_spelling(spelt)
    country = (record.country if record else None) or _usual_country(appearances)
    others = [
        *sorted(spelt, key=lambda spelling: (-spelt[spelling], spelling)),
        *(record.aliases if record else ()),
    ]
    native = record.native_name if record else None
    return Person(
        id=record.id if record else min(slug(spelling) for spelling in spelt),
        name=name,
        sort_name=sort_name(name, country),
        native_name=native,
        spellings=tuple(spelling for spelling in dict.fromkeys(others) if spelling not in (name, native)),
        country=country,
        wikidata=record.wikidata if record else None,
        terms=record.terms if record else (),
        appearances=appearances,
    )


def _best_spelling(spelt: Mapping[str, int]) -> str:
    """The spelling to show: not in capitals, the most frequent, the one with most accents."""

    def rank(name: str) -> tuple[bool, int, int, str]:
        return (is_shouted(name), -spelt[name], -sum(not letter.isascii() for letter in name), name)

    return min(spelt, key=rank)


def _usual_country(appearances: Sequence[Appearance]) -> str | None:
    """The country that most articles give; the oldest article decides between equals."""
    given = Counter(appearance.official.country for appearance in appearances if appearance.official.country)
    return given.most_common(1)[0][0] if given else None


def _bad_ids(joined: Sequence[tuple[Person, _Mentions]]) -> list[DigestError]:
    """Ids that are no part of an address, and ids that two people want; each names the article to mend."""
    errors: list[DigestError] = []
    taken: dict[str, tuple[Person, str]] = {}
    for person, _ in sorted(joined, key=lambda one: (one[1].record is None, one[0].id, one[0].name)):
        file = person.appearances[0].article.file or person.appearances[0].article.slug
        if not person.id or len(person.id) > LONGEST_ID:
            shown = person.name if len(person.name) < LONGEST_ID else person.name[:LONGEST_ID] + "…"
            problem = f'the name "{shown}" makes no address.'
            errors.append(
                ContentError(problem, fix="Give the person an id in content/people.yaml.", file=file)
            )
        elif person.id in taken:
            other, other_file = taken[person.id]
            errors.append(
                ContentError(
                    f'"{person.name}" wants /people/{person.id}/, which "{other.name}" ({other_file}) has.',
                    fix="One person? Add the name to the aliases in content/people.yaml. Two? Give ids.",
                    file=file,
                )
            )
        else:
            taken[person.id] = (person, file)
    return errors
