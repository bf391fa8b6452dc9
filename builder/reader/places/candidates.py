"""
The places that a story names, and what stands around each of them.

Every town and country of the lists is one, and every name in no list where a place may stand: behind a small
word ("à Bellan"), in brackets, at the head of a passage. What stands around it is told in traits: plain words
such as "lead before à", which say nothing of its name. `ranking` weighs them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from builder.reader.dating.tense import sentences, straight
from builder.reader.places.clues import Clue
from builder.reader.places.countrynames import NamedBy
from builder.reader.places.gazetteer import Gazetteer
from builder.reader.places.names import SHORT, is_lent
from builder.reader.seed import Paragraph
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Language
from builder.text import fold

TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
# "Bellan", "Aïn El Turck", "Val-d'Or", "L'Escale", "Viana do Castelo"; behind a space no small word that may
# stand between two names: "Bunso in the North".
WORD = r"[^\W\d_a-zà-ÿ][\w'’]*(?:-\w+(?:['’]\w+)?)*"
SMALL = r"(?:del|de l[ao]s?|d[oa]s?|di|am|an der) "
NAME = re.compile(rf"(?<![\w-]){WORD}(?: (?:{SHORT}|{SMALL})?{WORD})*")
OWNED = "'s"  # "Bellan's main wharf"
BEFORE = re.compile(r"(?:^|[(]|(\w+)['’]?) ?$")  # the small word right before a name
KINDS = {NamedBy.NAME: "country", NamedBy.CAPITAL: "capital", NamedBy.CITY: "town"}
OTHER_KINDS = ("called", "unknown", "dateline")
BODY = ("lead", "second", "third", "fourth", "later", "later", "later")  # zones of the paragraphs that count
HEAD = ("title", "standfirst", "lead")
CAPTIONS = 4  # captions that count
NEAR, FAR = 6, 10  # words on either side: as they are, and by their stems
STEM = 5  # letters of a stem
YEAR = 4  # digits of a year
LONGEST_LEAD = 10  # letters of such a word, at most
MANY = 5  # mentions, from which on they are many


@dataclass(frozen=True, slots=True)
class Mention:
    """A place named once: where, and the words of its sentence on both sides, the nearest first."""

    line: int
    text: str  # as printed
    zone: str
    before: Sequence[str]
    after: Sequence[str]

    def traits(self, kind: str) -> list[str]:
        """Returns where this mention stands, and what around it."""
        return [*self.around(kind), *self.standing(kind)]

    def standing(self, kind: str) -> list[str]:
        """Returns where this mention stands."""
        opens = "opens its sentence" if not self.before else "within its sentence"
        return [opens, f"{kind} in {self.zone}", f"in {self.zone}"]

    def around(self, kind: str) -> list[str]:
        """Returns what stands around this mention."""
        one, two = (*self.before[:2], "^", "^")[:2]
        after = (*self.after[:1], "$")[0]
        part = "head" if self.zone in HEAD else "caption" if self.zone == "caption" else "body"
        led = (f"before {one}", f"before {two} {one}")
        near = [
            *led, f"after {after}", *_words(self.before, "near before"), *_words(self.after, "near after")
        ]  # fmt: skip
        return [
            *near,
            *[f"{part} {trait}" for trait in near],
            *[f"{which} {trait}" for which in (kind, self.zone) for trait in led],
        ]


@dataclass(frozen=True)
class Candidate:
    """A place that a story names, all its mentions, and what kind of place it is."""

    name: str
    kind: str  # town, capital, country, "called" a town by the story, unknown; "unnamed" but in the dateline
    country: str | None
    dateline: Clue | None = None  # that it is
    mentions: list[Mention] = field(default_factory=list)
    of_story: Sequence[str] = ()  # traits of the story as a whole, for a place of its kind

    @property
    def is_known(self) -> bool:
        """Whether a list, the story or the dateline tells that it is a place at all."""
        return self.kind != "unknown" or self.dateline is not None

    @cached_property
    def standing(self) -> frozenset[str]:
        """What tells where this place stands in the story, and how often."""
        kind = self.told_as
        zones = sorted({mention.zone for mention in self.mentions})
        where = " ".join(zones)
        head = "head" if not set(HEAD).isdisjoint(zones) else "no head"
        told = set[str]().union(*[mention.standing(kind) for mention in self.mentions])
        told |= {f"is {self.kind}", f"{kind} told {min(len(self.mentions), MANY)}", f"{kind} {head}", head}
        return frozenset(told | {f"zones {where}", f"{kind} zones {where}"})

    @cached_property
    def words(self) -> frozenset[str]:
        """What tells the words around each mention of this place, and in the headline."""
        told = [mention.around(self.told_as) for mention in self.mentions]
        return frozenset(set(self.of_story).union(*told))

    @property
    def told_as(self) -> str:
        """Its kind as traits tell it: a dateline's town is no other."""
        return "dateline" if self.dateline else self.kind


def candidates(story: Story, language: Language, index: Gazetteer, dateline: Clue | None) -> list[Candidate]:
    """Returns the places that the headline, the first paragraphs and captions name, in order."""
    found: dict[str, Candidate] = {}
    words = _of_story(story, dateline)

    @lru_cache(maxsize=len(KINDS) + len(OTHER_KINDS))
    def of_story(kind: str) -> Sequence[str]:
        return [f"{kind} {trait}" for trait in words]

    def place(name: str, kind: str, country: str | None, home: Clue | None) -> Candidate:
        return Candidate(name, kind, country, home, of_story=of_story("dateline" if home else kind))

    for zone, passage in _passages(story):
        text = straight(passage.text)
        parts = [_Sentence(start, told, language) for start, told in sentences(text)]
        for start, end, kind, country in _named(passage.text, text, language, index):
            name = passage.text[start:end]
            key = fold(name)
            if key not in found:
                is_home = dateline is not None and key == fold(dateline.place.name)
                found[key] = place(name, kind, country, dateline if is_home else None)
            found[key].mentions.append(_mention(passage, name, zone, start, end, parts))
    if dateline and fold(dateline.place.name) not in found:
        name = dateline.place.name
        found[fold(name)] = place(name, "unnamed", dateline.place.country, dateline)
    return list(found.values())


def _passages(story: Story) -> Iterator[tuple[str, Paragraph]]:
    yield "title", story.title
    if story.standfirst:
        yield "standfirst", story.standfirst
    yield from zip(BODY, story.paragraphs, strict=False)
    for line, caption in story.captions[:CAPTIONS]:
        yield "caption", Paragraph(line, caption.text)


def _of_story(story: Story, dateline: Clue | None) -> list[str]:
    """Returns the traits of the story: the words of its headline, and of a dateline."""
    words = TOKEN.findall(straight(story.title.text))
    told = ["over a dateline" if dateline else "without dateline"]
    told += [f"title {word.lower()}" for word in words]
    return told + [f"title {word[:STEM].lower()}-" for word in words if len(word) > STEM]


def _named(
    printed: str, text: str, language: Language, index: Gazetteer
) -> Iterator[tuple[int, int, str, str | None]]:
    """Yields start, end, kind and country of each place that a passage names."""
    taken: list[tuple[int, int]] = []
    for mention in index.find(printed):
        if mention.by in KINDS:
            taken.append((mention.start, mention.end))
            if mention.by is not NamedBy.NAME and is_lent(text, mention.start, mention.end, language.places):
                continue
            yield mention.start, mention.end, KINDS[mention.by], mention.code
    for match in NAME.finditer(text):
        start, end = match.start(), match.start() + len(match[0].removesuffix(OWNED))
        if any(first < end and start < last for first, last in taken):
            continue
        name = text[start:end]
        if country := index.city(name):
            if is_lent(text, start, end, language.places):
                continue
            yield start, end, "town", country
        elif _may_be_place(name, text, start, language) and not is_lent(text, start, end, language.places):
            yield start, end, "called" if index.is_told(name) else "unknown", None


def _may_be_place(name: str, text: str, start: int, language: Language) -> bool:
    """Whether a name in no list stands where a place's does, and opens with no weekday or month."""
    before = BEFORE.search(text, max(0, start - LONGEST_LEAD), start)
    if before is None or not (before[1] is None or before[1].lower() in language.places.leads):
        return False
    first = name.split()[0].lower()
    return first not in language.weekdays and first not in language.months


def _mention(
    passage: Paragraph, name: str, zone: str, start: int, end: int, parts: Sequence["_Sentence"]
) -> Mention:
    told = next(part for part in reversed(parts) if part.start <= start)
    first, last = bisect_left(told.starts, start), bisect_left(told.starts, end)
    before = told.words[max(0, first - FAR) : first]
    return Mention(passage.line, name, zone, before[::-1], told.words[last : last + FAR])


class _Sentence:
    """The words of a sentence and where they start; weekdays, months, years and numbers are told as such."""

    def __init__(self, start: int, text: str, language: Language):
        self.start, self._text, self._language = start, text, language

    @cached_property
    def _found(self) -> list[re.Match[str]]:
        return list(TOKEN.finditer(self._text))

    @cached_property
    def starts(self) -> list[int]:
        return [self.start + match.start() for match in self._found]

    @cached_property
    def words(self) -> list[str]:
        weekdays, months = self._language.weekdays, self._language.months
        return [_class(match[0].lower(), weekdays, months) for match in self._found]


def _class(word: str, weekdays: Mapping[str, int], months: Mapping[str, int]) -> str:
    if word.isdigit():
        return "YEAR" if len(word) == YEAR else "NUMBER"
    if word in weekdays:
        return "WEEKDAY"
    return "MONTH" if word in months else word


def _words(words: Sequence[str], side: str) -> list[str]:
    """Returns the nearest words, and the stems of more of them."""
    stems = [f"{side} {word[:STEM]}-" for word in words if len(word) > STEM]
    return [*[f"{side} {word}" for word in words[:NEAR]], *stems]
