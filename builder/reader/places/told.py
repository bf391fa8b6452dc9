"""
What the passages of one story tell of places, and which of them has most for it.

The head (lead, standfirst, title) tells the event itself; a headline's town, the dateline's own named again
and whatever is told twice weigh more, a caption's less. A country abroad gives way to its city that is told.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from builder.content.article import Evidence
from builder.reader.dating.tense import sentences, straight
from builder.reader.places.clues import CLOSED, OPENED, Clue, clues_in, is_quoted
from builder.reader.places.commonwords import common_nouns, is_common, small_words
from builder.reader.places.countrynames import NamedBy, in_brackets
from builder.reader.places.gazetteer import Gazetteer
from builder.reader.places.headline import acts_in
from builder.reader.places.names import ACRONYM, Place
from builder.reader.places.personnames import is_of_person, is_person
from builder.reader.places.pictures import is_of_day, is_older
from builder.reader.places.statement import HELD
from builder.reader.seed import Paragraph
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Language
from builder.text import fold

SURE = 3  # outweighs a dateline
AGAIN = 1  # what each further passage of the head adds that names the same place
DATELINE = 2
HEADLINE = 2  # what a headline adds that names a town: it says where the event was more often than not
PICTURED = 1  # what a caption is worth less: every other one shows something else
AT_HOME = 1  # what the dateline's own place has before any other, where the head names it too
LEAD = 2  # sentences of a first paragraph that are the lead; a whole story may stand in one
SCENES = 4  # paragraphs in which somebody may be said to go where it happened


class PlacesTold:
    """The passages of one story, and what each says of the place."""

    def __init__(self, story: Story, language: Language, index: Gazetteer):
        self.story, self.rules, self.index = story, language.places, index
        self.officials, self.months = language.officials, language.months
        self.paragraphs = _parted(story.paragraphs)
        self.lead = tuple(map(_unframed, self.paragraphs[:1]))
        standfirst = (story.standfirst,) if story.standfirst else ()
        self.head = (*self.lead, *standfirst, story.title)
        pictures = (Paragraph(line, caption.text) for line, caption in story.captions)
        day = story.dateline.date if story.dateline else None
        lead = [each.text for each in self.lead]
        self.pictures = tuple(
            each for each in pictures if not is_older(each.text, day, language.months, lead)
        )
        self.later = (*self.paragraphs[1:2], *self.pictures)
        self.passages = (*self.head, *self.paragraphs[1:])
        self.dateline = self._dateline()
        self.acts = self.dateline is not None and acts_in(story.title, self.dateline.place.name)
        self.read: dict[tuple[Paragraph, bool], tuple[Clue, ...]] = {}

    def clues(self, passage: Paragraph, *, any_day: bool = False) -> tuple[Clue, ...]:
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
                if self._is_told_of(clue.place) and not self.is_somebody(clue.place)
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
        if self.is_country(clue.place):
            return False
        return self._is_in_lead(name) or not self._is_in_lead(name, any_day=True)

    def _is_in_lead(self, name: str, *, any_day: bool = False) -> bool:
        return any(
            each.place.name == name and not each.is_bare
            for passage in self.lead
            for each in self.clues(passage, any_day=any_day)
        )

    def _is_told_of(self, place: Place) -> bool:
        """A building that is not the only one stands for its city where the story names the country."""
        if not place.is_likely:
            return True
        return any(
            each.code == place.country for passage in self.passages for each in self.index.find(passage.text)
        )

    @cached_property
    def pictured(self) -> Clue | None:
        """The place that is told under a picture of the event itself, or of the day that the lead prints."""
        lead = [each.text for each in self.lead]
        of_event = (
            each
            for each in self.pictures
            if is_of_day(each.text, lead, self.months) or self.rules.pictured.say(straight(each.text))
        )
        clues = (clue for each in of_event for clue in clues_in(each, self.rules, self.index, led_by=(HELD,)))
        return next(
            (c for c in clues if not self.is_country(c.place) and not self.is_somebody(c.place)), None
        )

    def _dateline(self) -> Clue | None:
        name = self.story.dateline.place if self.story.dateline else None
        if not name or (ACRONYM.fullmatch(name) and not self.index.city(name)):
            return None  # a wire's own name
        cities = name.split("/")
        if len(cities) > 1 and all(self.index.city(city.strip()) for city in cities):
            name = cities[0].strip()  # "Hanoi/Jerusalem": two ends of one talk
        evidence = self.story.evidence.get("dateline", (Evidence(0, "", ""),))[0]
        mentions = self.index.find(evidence.quote)
        beside = (each.code for each in mentions if each.by is NamedBy.NAME)
        known = in_brackets(evidence.quote, mentions) or self.index.city(name) or self.index.named(name)
        country = known or next(beside, None)
        return Clue(Place(name, country, country is not None), DATELINE, evidence)

    def best(self, passages: Sequence[Paragraph], *, any_day: bool = False) -> Clue | None:
        """Returns the place that has most for it, the earlier of two."""
        best: dict[str, Clue] = {}
        for passage in passages:
            here: set[str] = set()
            for clue in self.clues(passage, any_day=any_day):
                key = fold(clue.place.name)
                known = best.setdefault(key, clue)
                if known is not clue:
                    weight = max(known.weight, clue.weight) + (AGAIN if key not in here else 0)
                    best[key] = known._replace(weight=weight)
                here.add(key)
        _join_areas(best)
        clues = [clue for clue in map(self._in_its_city, best.values()) if clue]
        if town := self._sure_town(best.values()):
            return town
        first = max(clues, key=lambda clue: clue.weight, default=None)
        if first is None or not self.is_country(first.place):
            return first
        # Rather the town in no list that the same passages tell of than the whole country.
        towns = [clue for clue in clues if not clue.place.is_known]
        return max(towns, key=lambda clue: clue.weight)._replace(weight=first.weight) if towns else first

    def _sure_town(self, clues: Collection[Clue]) -> Clue | None:
        """Returns the town in no list that is told for sure, where nothing but its country is told beside."""
        known = [clue for clue in clues if clue.place.is_known]
        towns = [clue for clue in clues if not clue.place.is_known and clue.weight >= SURE]
        if not all(self.is_country(clue.place) for clue in known):
            return None
        return max(towns, key=lambda clue: clue.weight, default=None)

    def is_country(self, place: Place) -> bool:
        return place.is_known and self.index.city(place.name) is None

    def _in_its_city(self, clue: Clue) -> Clue | None:
        """Returns for a country abroad the city that the story tells of, or the country alone."""
        if not self.is_country(clue.place):
            return clue
        if clue.weight < SURE or (self.dateline and clue.place.country == self.dateline.place.country):
            return None
        if self.dateline and not self.dateline.place.country and clue.evidence.quote == clue.place.name:
            return None  # "Centrafrique : …" over a town that stands in no list
        country = clue.place.country
        if clue.place.is_part:
            return self._told_in(country) or clue
        city = self.city_of(country) or (self.dateline_in(country) if country else None)
        return city._replace(weight=clue.weight) if city else clue

    def _told_in(self, country: str | None) -> Clue | None:
        """Returns the first town, in a list or none, that the story tells for sure, in a country."""
        near = (*self.head, *self.paragraphs[1:SCENES])
        clues = (clue for passage in near for clue in self.clues(passage) if clue.weight >= SURE)
        return next((each for each in clues if self._is_town_in(each.place, country)), None)

    def _is_town_in(self, place: Place, country: str | None) -> bool:
        return not self.is_country(place) and place.country in (None, country)

    def city_of(self, country: str | None) -> Clue | None:
        """Returns the first city of a country where the story's people were, else its capital, if named."""
        cities = [
            clue
            for passage in (*self.passages, *self.pictures)
            for clue in self.clues(passage)
            if clue.place.country == country and self.index.city(clue.place.name)
        ]
        sure = next((clue for clue in cities if clue.weight >= SURE), None)
        return sure or next(self.capital_named(country, self.passages), None) or next(iter(cities), None)

    def capital_named(self, country: str | None, passages: Sequence[Paragraph]) -> Iterator[Clue]:
        """Yields a country's capital wherever it is named without standing for its government."""
        for passage in passages:
            for mention in self.index.find(passage.text):
                after = straight(passage.text[mention.end : mention.end + 40])
                before = straight(passage.text[max(0, mention.start - 80) : mention.start])
                is_capital = mention.by is NamedBy.CAPITAL and mention.code == country
                if is_capital and not (
                    self.rules.governments.say(after)
                    or self.rules.so_far_from.say(before)
                    or self.rules.stand_ins.say(before)
                ):
                    name = passage.text[mention.start : mention.end]
                    evidence = Evidence(passage.line, name, "capital-named")
                    yield Clue(Place(name, country, True), DATELINE, evidence)

    def dateline_in(self, country: str) -> Clue | None:
        """Returns the dateline's town, where it stands in no list, as one of the country that is visited."""
        if self.dateline is None or self.dateline.place.country:
            return None
        return self.dateline._replace(place=self.dateline.place._replace(country=country))

    def is_no_place(self, place: Place) -> bool:
        """
        Whether a name is somebody's, or only a part of such names or opens what its bearer does.

        The latter is asked where no dateline tells of a place to begin with.
        """
        is_part = self.dateline is None and is_of_person(place, self.passages, self.rules.leads)
        return is_part or self.is_somebody(place)

    def is_somebody(self, place: Place) -> bool:
        """Whether a name in no list is somebody's, or none at all, but words with capitals."""
        people = self.officials
        return is_common(place, common_nouns(people), self._small) or (
            people is not None and is_person(place, self.passages, people)
        )

    @cached_property
    def _small(self) -> frozenset[str]:
        return small_words(self.passages)


def _join_areas(best: dict[str, Clue]) -> None:
    """Gives a town what is told of the area that it is said to lie in: "Kara : …", then "à Bellan (Kara)"."""
    for key, clue in tuple(best.items()):
        area = best.get(fold(clue.area)) if clue.area else None
        if area and area is not clue:
            best[key] = clue._replace(weight=max(clue.weight, area.weight))
            del best[fold(clue.area)]


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
