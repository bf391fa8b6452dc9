"""
What speaks for each country that an official may serve, where the text does not say which.

Every country that the story names is one, those of the wire, of the dateline and of the others in it, and
none at all: who serves a body of many countries serves no country. What speaks for each is told in traits:
plain words such as "home: title mayor-" or "last before True", which say nothing of its name. `likelier`
weighs them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from builder.reader.officials.around import Around, Named
from builder.reader.officials.mentions import Mention
from builder.reader.officials.nameletters import by_letters, within
from builder.reader.officials.ofmany import is_of_its_members
from builder.reader.officials.person import Person
from builder.reader.officials.wording import Text
from builder.reader.words import folded

NAMES = re.compile(r"[^\W\d_a-zß-ÿ][\w'’-]*(?: [^\W\d_a-zß-ÿ][\w'’-]*)*")
NAME_WORD = re.compile(r"[^\W\d_][\w'’-]*")
STEM = 5  # letters of a stem
LEAST = 3  # letters of a word of a title that tells
TOLD_WORD = 4  # letters of a name in a title that is looked for elsewhere
NEAR = 4  # words between such a name and its country
MOST = 5  # from which on a number is many
DISTANCES = (2, 5, 12, 20)  # words


class Serving:
    """What speaks for each country that one person may serve."""

    def __init__(self, person: Person, around: Around):
        self.person, self.around = person, around
        self.told = [mention for mention in person.mentions if mention.titles] or person.mentions
        self.key = self.told[0]
        self.text = self.key.text
        self.sentence = self.text.sentences[self.key.first]
        self.begin = bisect_left(self.text.sentences, self.sentence)
        self.end = bisect_left(self.text.sentences, self.sentence + 1)
        self.role = person.role_class or "no role"
        self._by_relation: dict[str, list[str]] = {}

    @cached_property
    def words(self) -> list[str]:
        """What is told of him, whichever country it is."""
        text, key, person = self.text, self.key, self.person
        before = [_class(text, place) for place in range(key.start - 1, self.begin - 1, -1)[:2]]
        after = [_class(text, place) for place in range(key.end, self.end)[:2]]
        one, two = (*before, "^", "^")[:2]
        told = [f"before {one}", f"before {two} {one}", f"role {self.role}", f"{self.around.shape}"]
        told += [f"after {' '.join(after[:size])}" for size in range(1, len(after) + 1)]
        told.append(f"opens {_class(text, self.begin)}")
        is_bare = all(title.text == title.head for title in person.offices)
        told.append(f"role {self.role} {'bare' if is_bare else 'of something'}")
        told += sorted(self._stems())
        told.append(f"heads {min(len(self.around.sides.at_head), 3)}")
        official = [each for each in self.around.persons if each.offices]
        told.append(f"person {min(official.index(person), 4) if person in official else 'without office'}")
        for how in ("receives", "is_met", "is_possessed", "is_subject", "is_joined", "is_listed"):
            if any(getattr(mention, how) for mention in self.told):
                told += [how, f"{how} {self.role}", f"{how} {self.around.shape}"]
        if person.lender:
            told.append("counterpart")
        if is_of_its_members(person, self.around.sides, self.around.lexicon):
            told += ["of its members", f"of its members {self.around.shape}"]
        if self._names_told:
            told += ["names in title", f"names in title {self.role}"]
        if self._governs_the_place:
            told += ["of the place itself", f"of the place itself {self.role}"]
        if person.country is None:
            told.append("found to serve none")  # "le représentant de l'institution", of many countries
        return told

    def _stems(self) -> set[str]:
        words = {w for t in self.person.offices for w in NAME_WORD.findall(t.text) if len(w) >= LEAST}
        nouns = self.around.lexicon.nouns
        keys = ((word, folded(word)) for word in words)
        return {f"title {key[:STEM]}-" for word, key in keys if word[0].islower() or key in nouns}

    @cached_property
    def _names_told(self) -> set[str]:
        """The names in his titles: "le maire de [Bellan]"."""
        titles = (*self.person.offices, *(title for mention in self.told for title in mention.titles))
        words = {word for title in titles for word in NAME_WORD.findall(title.text) if word[0].isupper()}
        keys = {folded(word) for word in words}
        return {key for key in keys if len(key) >= TOLD_WORD and key not in self.around.lexicon.nouns}

    @cached_property
    def _governs_the_place(self) -> bool:
        """ "le maire de [Bellan]", where all this happened."""
        names = NAME_WORD.findall(self.around.sides.town or "")
        return not self._names_told.isdisjoint(map(folded, names))

    @cached_property
    def _towns_told(self) -> set[str]:
        """The countries that have a town of the name that a title of his governs."""
        names = {name for title in self.person.offices for name in NAMES.findall(title.text)}
        return {code for name in names for code in self.around.sides.namesakes(name)}

    @cached_property
    def _place_told(self) -> set[str]:
        """The country of the province or the town that he governs, where the lists know it."""
        return {title.town for title in self.person.offices if title.town}

    @cached_property
    def _told_with(self) -> dict[str, str]:
        """The countries told beside such a name elsewhere, near it or in its sentence."""
        told: dict[str, str] = {}
        if not self._names_told:
            return told
        for text, some in self.around.named.items():
            for place, word in enumerate(text.words):
                if word.key in self._names_told and word.is_capital and not self._is_own(text, place):
                    here = [each for each in some if each.sentence == text.sentences[place]]
                    nearest = min(here, key=lambda each: abs(each.place - place), default=None)
                    if nearest is not None:
                        is_near = abs(nearest.place - place) <= NEAR
                        told[nearest.code] = "near" if is_near else told.get(nearest.code, "in its sentence")
        return told

    def _is_own(self, text: Text, place: int) -> bool:
        return text is self.text and self.key.first <= place < self.key.end

    def traits(self, code: str | None) -> list[str]:
        """Returns all that speaks for a country or against it; None is none at all."""
        return [*self.told_of(code), *self._letters.get(code, ())]

    @cached_property
    def _letters(self) -> Mapping[str | None, Sequence[str]]:
        return by_letters(self.person.name, self.around.relations, self.around.letters)

    def told_of(self, code: str | None) -> list[str]:
        """Returns what the story says, which knows nothing of the letters of his name."""
        relation = self.around.relations[code]
        told = [*self._words_for(relation)]
        flags = self.around.flags[code]
        told += [f"is {relation}", f"is {flags}", f"is {flags} {self.around.shape}"]
        if code is not None:
            for each in (*self._story(code), *self._persons(code), *self._passage(code)):
                told += (each, f"{relation}: {each}")
        return told

    def _words_for(self, relation: str) -> list[str]:
        if relation not in self._by_relation:
            self._by_relation[relation] = [f"{relation}: {each}" for each in self.words]
        return self._by_relation[relation]

    def _story(self, code: str) -> Iterator[str]:
        around = self.around
        level = around.levels.get(code, 9)
        yield from (f"level {level}", f"level {level} {self.role}", f"told {min(around.counts[code], MOST)}")
        order = around.order.get(code)
        yield f"first {'never' if order is None else min(order, MOST - 1)}"
        yield f"by {around.kinds.get(code, 'nothing')}"
        yield f"said of {min(around.said[code], 3)} of {min(len(around.said), 3)}"
        if self._names_told:
            yield f"name in title told {self._told_with.get(code, 'elsewhere')}"
        if self._towns_told:
            yield f"town in title {'of this' if code in self._towns_told else 'of another'}"
        if around.sides.home and code != around.sides.home:
            yield f"beside the home side's {code in around.sides.neighbours}"
        if self._place_told:
            told = "of this" if code in self._place_told else "of another"
            yield from (f"place governed {told}", f"place governed {told} {self.role}")
        if self._is_datelines:
            yield f"title of the dateline {code == around.sides.place}"

    @cached_property
    def _is_datelines(self) -> bool:
        words = NAME_WORD.findall(self.around.dateline or "")
        return not self._names_told.isdisjoint(map(folded, words))

    def _persons(self, code: str) -> Iterator[str]:
        """Yields what those around him say."""
        roles = self._said_of_role
        if roles:
            told = "of this" if code in roles else "of another"
            yield from (f"same role {told}", f"same role {told} {self.role}")
        for side, mention, other, joint in self._neighbours:
            if (said := other.said_country) is None:
                continue
            told = f"{side} {'his' if said == code else 'not his'}"
            is_here = mention.sentence == self.key.sentence
            yield from (told, f"{told} {other.role_class} {self.role}")
            yield from (f"{told} {joint} {is_here}", f"{told} {self._gap(mention)}")
        for side, found in self._said_beside:
            mention, other = found
            told = f"{side} {'his' if other.said_country == code else 'not his'}"
            yield f"{told} {mention.sentence == self.key.sentence}"
            yield f"{told} {other.role_class} {self.role}"

    @cached_property
    def _said_of_role(self) -> set[str]:
        others = (p for p in self.around.persons if p is not self.person and p.role_class == self.role)
        return {code for other in others if (code := other.said_country)}

    @cached_property
    def _place(self) -> int:
        return next(n for n, (mention, _) in enumerate(self.around.in_order) if mention is self.key)

    @cached_property
    def _neighbours(self) -> list[tuple[str, Mention, Person, str]]:
        in_order, place = self.around.in_order, self._place
        found = []
        for side, some in (("before", reversed(in_order[:place])), ("behind", iter(in_order[place + 1 :]))):
            pair = next(((m, p) for m, p in some if p is not self.person), None)
            if pair is not None:
                later = self.key if side == "before" else pair[0]
                joint = "joined" if later.is_joined else "listed" if later.is_listed else "apart"
                found.append((side, *pair, joint))
        return found

    @cached_property
    def _said_beside(self) -> list[tuple[str, tuple[Mention, Person]]]:
        """Who is told last before him and first behind him in the paragraph with a country."""
        in_order, place, line = self.around.in_order, self._place, self.key.line
        some = (("said before", reversed(in_order[:place])), ("said behind", iter(in_order[place + 1 :])))
        found = (
            (side, next(((m, p) for m, p in pairs if m.line == line and self._is_other(p)), None))
            for side, pairs in some
        )
        return [(side, pair) for side, pair in found if pair is not None]

    def _is_other(self, other: Person) -> bool:
        return other is not self.person and other.said_country is not None

    def _gap(self, mention: Mention) -> str:
        if mention.text is not self.text or mention.sentence != self.key.sentence:
            return "far"
        one, other = sorted((mention, self.key), key=lambda each: each.first)
        return within(other.start - one.end, DISTANCES)

    @cached_property
    def _all_here(self) -> list[Named]:
        return self.around.named.get(self.text, [])

    @cached_property
    def _here(self) -> tuple[list[Named], list[Named], list[Named], list[Named]]:
        """The countries of his paragraph: before him in his sentence, behind him, earlier and later."""
        some = self._all_here
        key, sentence = self.key, self.sentence
        return (
            [each for each in some if each.sentence == sentence and each.place < key.first],
            [each for each in some if each.sentence == sentence and each.place >= key.end],
            [each for each in some if each.sentence < sentence],
            [each for each in some if each.sentence > sentence],
        )

    def _passage(self, code: str) -> Iterator[str]:
        """Yields what the countries say that his paragraph names."""
        before, behind, earlier, later = self._here
        if before:
            last, first = before[-1], before[0]
            told = f"last before {last.code == code}"
            yield from (told, f"{told} {last.kind}", f"{told} {self._word_before(last.place)}")
            yield f"{told} {within(self.key.first - last.place, DISTANCES)} {last.kind}"
            yield f"opens {first.code == code} {within(first.place - self.begin, DISTANCES)}"
            if any(each.code == code for each in before):
                yield "in his sentence before"
        else:
            yield "none before"
        if behind:
            told = f"next behind {behind[0].code == code}"
            yield from (told, f"{told} {self._word_before(behind[0].place)}")
            distance = within(behind[0].place - self.key.end, DISTANCES)
            yield f"{told} {distance} {behind[0].kind}"
        if earlier:
            yield f"last earlier {earlier[-1].code == code} {earlier[-1].kind}"
            if earlier[-1].sentence == self.sentence - 1 and not before:
                first = next(each for each in earlier if each.sentence == self.sentence - 1)
                yield f"sentence before ends {earlier[-1].code == code} {earlier[-1].kind}"
                yield f"sentence before opens {first.code == code} {first.kind}"
        if later and later[0].sentence == self.sentence + 1:
            yield f"sentence behind {later[0].code == code}"
        codes = {each.code for some in self._here for each in some}
        if inside := [each for each in self._all_here if self.key.first <= each.place < self.key.end]:
            yield f"within the title {inside[-1].code == code} {inside[-1].kind}"
        yield f"in paragraph {code in codes} of {min(len(codes), 3)}"

    def _word_before(self, place: int) -> str:
        return _class(self.text, place - 1) if place else "^"


def _class(text: Text, place: int) -> str:
    """Returns a word that says nothing of a name: those are told as such."""
    word = text.words[place]
    if place in text.in_country:
        return "COUNTRY"
    if place in text.countries or place in text.in_city:
        return "TOWN"
    if word.text.isdigit():
        return "NUMBER"
    return "NAME" if word.is_capital and place not in text.offices else word.key
