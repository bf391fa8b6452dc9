"""
Finds the place of the event: where the text says so, else the dateline's city.

The head of the article decides (lead, standfirst, title): there the event itself is told. A place in the
second paragraph or under a picture counts only where the head names none and the grammar is sure, since
later paragraphs tell of other days and other towns.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from builder.content.article import Evidence
from builder.reader.dating.tense import sentences, straight
from builder.reader.places.clues import ACRONYM, CLOSED, OPENED, Clue, Place, clues_in, is_quoted
from builder.reader.places.commonwords import is_common, small_words
from builder.reader.places.countrynames import NamedBy
from builder.reader.places.doubt import doubt
from builder.reader.places.gazetteer import Gazetteer
from builder.reader.places.headline import acts_in, gained, labelled
from builder.reader.places.host import ENOUGH, host
from builder.reader.places.nodateline import seat, town_named
from builder.reader.places.pictures import is_older
from builder.reader.places.plainletters import flat
from builder.reader.places.scene import scene
from builder.reader.places.statement import stated
from builder.reader.seed import Notice, Paragraph
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Language, Vocabulary
from builder.text import fold

SURE = 3  # outweighs a dateline
AGAIN = 1  # what each further passage of the head adds that names the same place
DATELINE = 2
HEADLINE = 2  # what a headline adds that names a town: it says where the event was more often than not
PICTURED = 1  # what a caption is worth less: every other one shows something else
AT_HOME = 1  # what the dateline's own place has before any other, where the head names it too
LEAD = 2  # sentences of a first paragraph that are the lead; a whole story may stand in one
SCENES = 4  # paragraphs in which somebody may be said to go where it happened
OPENING = 45  # signs of a lead in which whoever acts names his country
HOSTS = 10  # passages in which somebody may be told to be host
WORD = re.compile(r"\w+")
SEATS = 5  # paragraphs in which a seat tells where the event was


@dataclass(frozen=True, slots=True)
class LocationFound:
    """The place of the event as printed, or None, and why; its country, or else the dateline's."""

    location: str | None
    country: str | None = None
    evidence: tuple[Evidence, ...] = ()
    notices: tuple[Notice, ...] = ()


def find_location(story: Story, vocabulary: Vocabulary) -> LocationFound:
    """
    Returns where the event happened: where the text says so, else the dateline's city.

    A call has no place of its own. A visit abroad under a home dateline happened abroad: in the visited
    country's city, where the text names one.
    """
    language = vocabulary.languages[story.language]
    passages = (story.title, *((story.standfirst,) if story.standfirst else ()), *story.paragraphs)
    gazetteer = Gazetteer(vocabulary.countries[story.language], language.places, passages)
    finder = _Finder(story, language, gazetteer)
    found = finder.find()
    if found is None:
        return LocationFound(None)
    unknown = Notice(found.evidence.line, "place", f'"{found.place.name}" stands in no list of places.')
    notice = finder.doubt(found) if found.place.is_known else unknown
    return LocationFound(
        finder.spelt(found),
        found.place.country or finder.country_around(found.evidence.line),
        (found.evidence,) if found.evidence.quote else (),
        (notice,) if notice else (),
    )


class _Finder:
    """The passages of one story, and what each says of the place."""

    def __init__(self, story: Story, language: Language, index: Gazetteer):
        self.story, self.rules, self.index = story, language.places, index
        self.weekdays = language.weekdays
        self.nouns = language.officials.nouns if language.officials else ()
        self.paragraphs = _parted(story.paragraphs)
        self.lead = tuple(map(_unframed, self.paragraphs[:1]))
        standfirst = (story.standfirst,) if story.standfirst else ()
        self.head = (*self.lead, *standfirst, story.title)
        pictures = (Paragraph(line, caption.text) for line, caption in story.captions)
        day = story.dateline.date if story.dateline else None
        self.pictures = tuple(each for each in pictures if not is_older(each.text, day, language.months))
        self.later = (*self.paragraphs[1:2], *self.pictures)
        self.passages = (*self.head, *self.paragraphs[1:])
        self.dateline = self._dateline()
        self.host: Clue | None = None
        self.acts = self.dateline is not None and acts_in(story.title, self.dateline.place.name)
        self.read: dict[tuple[Paragraph, bool], tuple[Clue, ...]] = {}

    def find(self) -> Clue | None:
        """Asks the head first, and the body the less the more it tells of other days."""
        if self.dateline and any(self.rules.here.say(straight(each.text)) for each in self.lead):
            return self.dateline
        head = self._best(self.head)
        first = [straight(_first_sentence(each)) for each in self.head]
        if any(self.rules.calls.say(each) for each in first):
            is_told = (
                head and head.weight >= SURE and any(straight(head.evidence.quote) in each for each in first)
            )
            sent = stated(self.head, self.paragraphs, self.rules, self.index, is_call=True)
            return sent or self.dateline or (head if is_told else None)
        if head and head.weight >= SURE and not (self._is_weaker(head) and self.told):
            return self.dateline if self._is_of_dateline(head) else head
        if self.told:
            return self.told
        if town := gained(self.story.title, self.lead, self.rules, self.index):
            return town
        if town := labelled(self.story.title, self.index):
            return town
        if abroad := self._abroad():
            return abroad
        later = self._best(self.later)
        if later and later.weight >= SURE and not self._is_told_in_passing(later):
            return later
        body = self.paragraphs[:SCENES]
        if there := scene((*self.head, *body[1:2]), body, self.dateline, self.rules, self.index):
            return there
        self.host = host(self.passages[:HOSTS], self.dateline, self.rules, self.index)
        if self.host and self.host.weight >= ENOUGH:
            return self.host
        return self.dateline or head or self._without_dateline(later)

    @cached_property
    def told(self) -> Clue | None:
        return stated(self.head, self.paragraphs, self.rules, self.index)

    def _is_weaker(self, head: Clue) -> bool:
        """Tells a country, or what the headline alone tells, from a town that the lead tells."""
        told = self._best(self.head[:-1])
        is_told = told is not None and told.weight >= SURE
        return self._is_country(head.place) or head.evidence.rule == "capital-named" or not is_told

    def _without_dateline(self, later: Clue | None) -> Clue | None:
        """Returns what is left where nothing is told for sure: the first paragraphs before the last ones."""
        if later and later.weight >= SURE:
            return later
        return (
            seat((*self.head, *self.paragraphs[1:SEATS]), self.rules, self.index)
            or town_named(self.head, self.rules, self.index)
            or later
            or self._to_come()
            or self._capital_at_home()
            or self._best(self.paragraphs[2:])
            or self.host
            or self._best(self.head, any_day=True)
            or self._abroad(any_day=True)
        )

    def _capital_at_home(self) -> Clue | None:
        """Returns the capital, if the story names it, of the country that opens the lead: its people act."""
        mentions = (each for passage in self.lead for each in self.index.find(passage.text[:OPENING]))
        first = next((each.code for each in mentions if each.by is not NamedBy.CAPITAL), None)
        return next(self._capital_named(first, self.passages), None) if first else None

    def _to_come(self) -> Clue | None:
        """Returns where the first paragraphs say for sure that it will be, or was: "le 5 mai à Kara"."""
        told = self._best((*self.head, *self.paragraphs[1:2]), any_day=True)
        return told if told and told.weight >= SURE else None

    def _is_of_dateline(self, head: Clue) -> bool:
        """Tells a house of the dateline's town; also that town, where only the headline tells another one."""
        if self.dateline is None or fold(head.place.name) == fold(self.dateline.place.name):
            return False
        if self._is_area_of_dateline(head.place.name):
            return True
        told, later = self._best(self.head[:-1]), self._best(self.later)
        if later and fold(later.place.name) == fold(self.dateline.place.name):
            # "va créer un parc dans la région de Kara", while "la rencontre s'est tenue à Lomé".
            weight = told.weight + 1 if told and told.weight >= SURE else SURE
            if later.weight >= weight:
                return True
        return bool(told and told.weight >= SURE) and self._is_house_of_dateline(head)

    def _is_area_of_dateline(self, name: str) -> bool:
        """Whether a dateline names an area beside its town: "TÉNÈS (CHLEF) -", over "à Chlef"."""
        if self.dateline is None or self.index.organisations(self.dateline.place.name):
            return False  # "NATIONS UNIES (New York)"
        beside = flat(self.dateline.evidence.quote)
        return re.search(rf"(?i)[(,] ?(?:[a-z]+ )*{re.escape(flat(name))}\b", beside) is not None

    def _is_house_of_dateline(self, clue: Clue) -> bool:
        """Tells a house in no list that is said to be of the dateline's town: "à la Loggia Mori de Kara"."""
        if not self.dateline or clue.place.is_known:
            return False
        first, town = re.escape(clue.place.name.split()[0]), re.escape(straight(self.dateline.place.name))
        house = re.compile(rf"\b{first}\b[^,.;:(]{{0,60}}? (?:[a-z]{{2,3}} |d')(?i:{town})\b")
        return any(house.search(straight(each.text)) for each in self.head)

    def _is_at_home(self) -> bool:
        """
        Tells whether the head names the dateline's place too: then the next paragraphs tell of others. Not
        where it stands for a government: "Seoul's trade ministry said".
        """
        if not self.dateline:
            return False
        home = re.compile(rf"\b{re.escape(flat(self.dateline.place.name))}\b", re.IGNORECASE)
        texts = [straight(each.text) for each in (self.head[:-1] if self.acts else self.head)]
        after = (
            text[found.end() : found.end() + 40] for text in texts for found in home.finditer(flat(text))
        )
        return any(not self.rules.governments.say(words) for words in after)

    def _is_here(self) -> bool:
        """Tells whether the second paragraph says that it was in the dateline's place: "stated here"."""
        second = (straight(each.text) for each in self.paragraphs[1:2])
        return self.dateline is not None and any(self.rules.here.say(text) for text in second)

    def _is_told_in_passing(self, later: Clue) -> bool:
        return self._is_at_home() or self._is_here() or self._is_of_another_weekday(later)

    def _is_of_another_weekday(self, clue: Clue) -> bool:
        """Tells whether the sentence that tells a place names weekdays, and none of those of the lead."""
        told = (
            sentence
            for each in self.later
            if each.line == clue.evidence.line
            for _, sentence in sentences(straight(each.text))
            if straight(clue.evidence.quote) in sentence
        )
        days = self._weekdays(*told)
        lead = self._weekdays(*(straight(each.text) for each in self.lead))
        return bool(days and lead and days.isdisjoint(lead))

    def _weekdays(self, *texts: str) -> frozenset[int]:
        words = (word.lower() for text in texts for word in WORD.findall(text))
        return frozenset(self.weekdays[word] for word in words if word in self.weekdays)

    def spelt(self, clue: Clue) -> str:
        """Returns a place as the story spells it, where only a building or "the Lao capital" told of it."""
        name, country = clue.place.name, clue.place.country
        is_told = name.split()[-1].casefold() in clue.evidence.quote.casefold()
        if is_told or name not in self.index.capitals.get(country or "", ()):
            return name
        if self.dateline and self.dateline.place.country == country and self.dateline.place.name in name:
            return self.dateline.place.name  # "KUWAIT" over what is told of Kuwait City
        named = next(self._capital_named(country, self.passages), None)
        return named.place.name if named else name

    def doubt(self, found: Clue) -> Notice | None:
        """Returns what an editor should look at; of what was read on the way, no more is read for it."""
        read = (clue for (_, any_day), clues in self.read.items() if not any_day for clue in clues)
        rivals = (*read, *((self.host,) if self.host else ()))
        return doubt(found, self.dateline, rivals, self.story.title, self.index)

    def country_around(self, line: int) -> str | None:
        """Returns the country of a place in no list: of another in its paragraph or the head, or at home."""
        home = self.dateline.place.country if self.dateline else None
        around = (each for each in self.paragraphs if each.line == line and each not in self.head)
        clues = (clue for passage in (*around, *self.head) for clue in self._clues(passage))
        return next((clue.place.country for clue in clues if clue.place.country), home)

    def _clues(self, passage: Paragraph, *, any_day: bool = False) -> tuple[Clue, ...]:
        """Reads each passage once, though several questions are asked of it."""
        key = (passage, any_day)
        if key not in self.read:
            is_head = passage in self.head and not any_day
            less = PICTURED if passage in self.pictures else 0
            is_title = is_head and passage is self.story.title
            told = straight(self.lead[0].text) if is_title and self.lead else ""
            clues = clues_in(passage, self.rules, self.index, is_head=is_head, any_day=any_day, told=told)
            self.read[key] = tuple(
                clue._replace(
                    weight=clue.weight + self._more(clue, is_title=is_title)
                    if is_head
                    else clue.weight - less
                )
                for clue in clues
                if self._is_told_of(clue.place) and not is_common(clue.place, self.nouns, self._small)
            )
        return self.read[key]

    def _more(self, clue: Clue, *, is_title: bool) -> int:
        """Returns what the head adds: to a town in the headline, and to the dateline's own named again."""
        is_home = self.dateline is not None and fold(clue.place.name) == fold(self.dateline.place.name)
        is_event = is_title and self._is_of_event(clue) and (is_home or not self.acts)
        return (HEADLINE if is_event else 0) + (AT_HOME if is_home else 0)

    def _is_of_event(self, clue: Clue) -> bool:
        """Whether a headline's place is a town, and none where the lead says that somebody will be or was."""
        name = clue.place.name
        if self._is_country(clue.place):
            return False
        return self._is_in_lead(name) or not self._is_in_lead(name, any_day=True)

    def _is_in_lead(self, name: str, *, any_day: bool = False) -> bool:
        return any(
            each.place.name == name and not each.is_bare
            for passage in self.lead
            for each in self._clues(passage, any_day=any_day)
        )

    def _is_told_of(self, place: Place) -> bool:
        """A building that is not the only one stands for its city where the story names the country."""
        if not place.is_likely:
            return True
        return any(
            each.code == place.country for passage in self.passages for each in self.index.find(passage.text)
        )

    @cached_property
    def _small(self) -> frozenset[str]:
        return small_words(self.passages)

    def _dateline(self) -> Clue | None:
        name = self.story.dateline.place if self.story.dateline else None
        if not name or (ACRONYM.fullmatch(name) and not self.index.city(name)):
            return None  # a wire's own name
        cities = name.split("/")
        if len(cities) > 1 and all(self.index.city(city.strip()) for city in cities):
            name = cities[0].strip()  # "Hanoi/Jerusalem": two ends of one talk
        evidence = self.story.evidence.get("dateline", (Evidence(0, "", ""),))[0]
        beside = (each.code for each in self.index.find(evidence.quote) if each.by is NamedBy.NAME)
        country = self.index.city(name) or self.index.named(name) or next(beside, None)
        return Clue(Place(name, country, country is not None), DATELINE, evidence)

    def _best(self, passages: Sequence[Paragraph], *, any_day: bool = False) -> Clue | None:
        """Returns the place that has most for it, the earlier of two."""
        best: dict[str, Clue] = {}
        for passage in passages:
            here: set[str] = set()
            for clue in self._clues(passage, any_day=any_day):
                key = fold(clue.place.name)
                known = best.setdefault(key, clue)
                if known is not clue:
                    weight = max(known.weight, clue.weight) + (AGAIN if key not in here else 0)
                    best[key] = known._replace(weight=weight)
                here.add(key)
        clues = [clue for clue in map(self._in_its_city, best.values()) if clue]
        if town := self._sure_town(best.values()):
            return town
        first = max(clues, key=lambda clue: clue.weight, default=None)
        if first is None or not self._is_country(first.place):
            return first
        # Rather the town in no list that the same passages tell of than the whole country.
        towns = [clue for clue in clues if not clue.place.is_known]
        return max(towns, key=lambda clue: clue.weight)._replace(weight=first.weight) if towns else first

    def _sure_town(self, clues: Collection[Clue]) -> Clue | None:
        """Returns the town in no list that is told for sure, where nothing but its country is told beside."""
        known = [clue for clue in clues if clue.place.is_known]
        towns = [clue for clue in clues if not clue.place.is_known and clue.weight >= SURE]
        if not all(self._is_country(clue.place) for clue in known):
            return None
        return max(towns, key=lambda clue: clue.weight, default=None)

    def _is_country(self, place: Place) -> bool:
        return place.is_known and self.index.city(place.name) is None

    def _in_its_city(self, clue: Clue) -> Clue | None:
        """Returns for a country abroad the city that the story tells of, or the country alone."""
        if not self._is_country(clue.place):
            return clue
        if clue.weight < SURE or (self.dateline and clue.place.country == self.dateline.place.country):
            return None
        if self.dateline and not self.dateline.place.country and clue.evidence.quote == clue.place.name:
            return None  # "Centrafrique : …" over a town that stands in no list
        country = clue.place.country
        if clue.place.is_part:
            return self._told_in(country) or clue
        city = self._city_of(country) or (self._dateline_in(country) if country else None)
        return city._replace(weight=clue.weight) if city else clue

    def _told_in(self, country: str | None) -> Clue | None:
        """Returns the first town, in a list or none, that the story tells for sure, in a country."""
        near = (*self.head, *self.paragraphs[1:SCENES])
        clues = (clue for passage in near for clue in self._clues(passage) if clue.weight >= SURE)
        return next((each for each in clues if self._is_town_in(each.place, country)), None)

    def _is_town_in(self, place: Place, country: str | None) -> bool:
        return not self._is_country(place) and place.country in (None, country)

    def _city_of(self, country: str | None) -> Clue | None:
        """Returns the first city of a country where the story's people were, else its capital, if named."""
        cities = [
            clue
            for passage in self.passages
            for clue in self._clues(passage)
            if clue.place.country == country and self.index.city(clue.place.name)
        ]
        sure = next((clue for clue in cities if clue.weight >= SURE), None)
        return sure or next(self._capital_named(country, self.passages), None) or next(iter(cities), None)

    def _capital_named(self, country: str | None, passages: Sequence[Paragraph]) -> Iterator[Clue]:
        """Yields a country's capital wherever it is named without standing for its government."""
        for passage in passages:
            for mention in self.index.find(passage.text):
                after = straight(passage.text[mention.end : mention.end + 40])
                before = straight(passage.text[max(0, mention.start - 80) : mention.start])
                is_capital = mention.by is NamedBy.CAPITAL and mention.code == country
                if is_capital and not (
                    self.rules.governments.say(after) or self.rules.so_far_from.say(before)
                ):
                    name = passage.text[mention.start : mention.end]
                    evidence = Evidence(passage.line, name, "capital-named")
                    yield Clue(Place(name, country, True), DATELINE, evidence)

    def _abroad(self, *, any_day: bool = False) -> Clue | None:
        """Returns the place of a visit told under the dateline of another country."""
        home = self.dateline.place.country if self.dateline else None
        for passage in (*self.head, *self.paragraphs[1:2]):
            text = straight(passage.text)
            for mention in self.index.find(passage.text):
                if mention.by is not NamedBy.NAME or mention.code == home:
                    continue
                sentence = max(start for start, _ in sentences(text) if start <= mention.start)
                before = text[max(sentence, mention.start - 80) : mention.start]
                if self.rules.visits.say(before) and (any_day or not self._is_another_day(before)):
                    name = passage.text[mention.start : mention.end]
                    only = Evidence(passage.line, name, "visited-country")
                    country = Clue(Place(name, mention.code, True), SURE, only)
                    return self._city_of(mention.code) or self._dateline_in(mention.code) or country
        return None

    def _dateline_in(self, country: str) -> Clue | None:
        """Returns the dateline's town, where it stands in no list, as one of the country that is visited."""
        if self.dateline is None or self.dateline.place.country:
            return None
        return self.dateline._replace(place=self.dateline.place._replace(country=country))

    def _is_another_day(self, before: str) -> bool:
        return any(sign.search(before) for sign in self.rules.not_there if sign.is_time)


def _parted(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Returns the paragraphs, of which a long first one is a lead of some sentences and what follows it."""
    if not paragraphs:
        return ()
    first, *rest = paragraphs
    text = straight(first.text)
    starts = [start for start, _ in sentences(text)][LEAD:]
    end = next((start for start in starts if not is_quoted(text[:start])), None)
    if end is None:
        return (first, *rest)
    lead, body = Paragraph(first.line, first.text[:end].rstrip()), Paragraph(first.line, first.text[end:])
    return (lead, body, *rest)


def _unframed(lead: Paragraph) -> Paragraph:
    """Returns a lead without an opening sign that nothing in it closes: a page set it before the story."""
    if OPENED.match(lead.text) and not CLOSED.search(lead.text):
        return Paragraph(lead.line, f" {lead.text[1:]}")
    return lead


def _first_sentence(passage: Paragraph) -> str:
    return next(text for _, text in sentences(straight(passage.text)))
