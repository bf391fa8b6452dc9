"""
Asks the rules where the event was: where a wording says so, else the dateline's city.

The head of the article decides (lead, standfirst, title): there the event itself is told. A place in the
second paragraph or under a picture counts only where the head names none and the grammar is sure, since
later paragraphs tell of other days and other towns.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from builder.content.article import Evidence
from builder.reader.dating.tense import sentences, straight
from builder.reader.places.clues import Clue
from builder.reader.places.countrynames import NamedBy
from builder.reader.places.doubt import doubt
from builder.reader.places.gazetteer import Gazetteer
from builder.reader.places.headline import gained, labelled
from builder.reader.places.host import ENOUGH, Hosts, host, hosts_told
from builder.reader.places.names import Place
from builder.reader.places.nodateline import seat, town_named
from builder.reader.places.plainletters import flat
from builder.reader.places.scene import scene
from builder.reader.places.statement import stated
from builder.reader.places.told import SCENES, SURE, PlacesTold
from builder.reader.seed import Notice, Paragraph
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Language
from builder.text import fold

OPENING = 45  # signs of a lead in which whoever acts names his country
HERE = 4  # what a place in the head weighs at most that gives way to "signed here" below
HOSTS = 10  # passages in which somebody may be told to be host
WORD = re.compile(r"\w+")
SEATS = 5  # paragraphs in which a seat tells where the event was


class PlaceFinder:
    """Asks the wordings of one story where the event was, the surest first."""

    def __init__(self, story: Story, language: Language, index: Gazetteer, agencies: Collection[str] = ()):
        self.agencies = agencies  # their names in capitals: no places
        self.story, self.language, self.index = story, language, index
        self.rules, self.weekdays = language.places, language.weekdays
        self.places = PlacesTold(story, language, index)
        self.lead, self.head, self.later = self.places.lead, self.places.head, self.places.later
        self.paragraphs, self.passages = self.places.paragraphs, self.places.passages
        self.dateline = self.places.dateline

    @cached_property
    def found(self) -> Clue | None:
        """The place found, of which `name` is the spelling."""
        return self._find()

    @cached_property
    def name(self) -> str:
        return self._spelt(self.found) if self.found else ""

    def _find(self) -> Clue | None:
        """Asks the head first, and the body the less the more it tells of other days."""
        if self.dateline and any(self.rules.here.say(straight(each.text)) for each in self.lead):
            return self.dateline
        head = self.places.best(self.head)
        if head and head.weight <= HERE and self._is_here():
            return self.dateline
        if self.is_call:
            is_told = (
                head
                and head.weight >= SURE
                and any(straight(head.evidence.quote) in each for each in self.first)
            )
            sent = self._stated(is_call=True)
            return sent or self.dateline or (head if is_told else None)
        if head and head.weight >= SURE and not (self._is_weaker(head) and self.told):
            return self._of_head(head)
        lines = self.story.title, self.lead
        if town := gained(*lines, self.rules, self.index) or self.told or self._elsewhere():
            return town
        later = self.places.best(self.later)
        if later and later.weight >= SURE and not self._is_told_in_passing(later):
            return later
        body = self.paragraphs[:SCENES]
        if there := scene((*self.head, *body[1:2]), body, self.dateline, self.rules, self.index):
            return there
        if self.is_hosted:
            return self.host
        return self.dateline or head or self._without_dateline(later)

    def _elsewhere(self) -> Clue | None:
        """Returns what a headline, a visit abroad or a picture of the day tells."""
        labels = labelled(self.story.title, self.index, self._read_in_lead())
        return labels or self.visited or self.places.pictured

    def _of_head(self, head: Clue) -> Clue | None:
        """Returns what the head tells for sure; rather the dateline, or the host in a country visited."""
        if self.dateline is None and self.places.is_country(head.place) and self.is_hosted:
            return self.host  # "Le maire de Kara a reçu le ministre, en visite au Togo"
        return self.dateline if self._is_of_dateline(head) else head

    @cached_property
    def host(self) -> Clue | None:
        """The town whose people may receive somebody at home."""
        return host(self.hosts, self.passages[:HOSTS], self.dateline, self.rules)

    @cached_property
    def hosts(self) -> Hosts:
        """What is told of hosts and of guests."""
        return hosts_told(self.passages[:HOSTS], self.dateline, self.rules, self.index)

    @property
    def is_hosted(self) -> bool:
        """Whether enough is told of that town."""
        return self.host is not None and self.host.weight >= ENOUGH

    @cached_property
    def first(self) -> Sequence[str]:
        """The headline, and the first sentences of the passages at the head."""
        return [straight(_first_sentence(each)) for each in self.head]

    @cached_property
    def visited(self) -> Clue | None:
        """The place of a visit on the day, told under the dateline of another country."""
        return self._abroad()

    @cached_property
    def is_call(self) -> bool:
        """Whether the event has no place of its own."""
        return any(self.rules.calls.say(each) for each in self.first)

    @cached_property
    def told(self) -> Clue | None:
        """The place that a passage states outright."""
        return self._stated()

    def _stated(self, *, is_call: bool = False) -> Clue | None:
        is_somebody = self.places.is_somebody
        told = self.head, self.paragraphs, self.rules, self.index
        return stated(*told, is_somebody=is_somebody, is_call=is_call)

    def _is_weaker(self, head: Clue) -> bool:
        """Tells a country, or what the headline alone tells, from a town that the lead tells."""
        told = self.places.best(self.head[:-1])
        is_told = told is not None and told.weight >= SURE
        return self.places.is_country(head.place) or head.evidence.rule == "capital-named" or not is_told

    def _without_dateline(self, later: Clue | None) -> Clue | None:
        """Returns what is left where nothing is told for sure: the first paragraphs before the last ones."""
        if later and later.weight >= SURE:
            return later
        return (
            seat((*self.head, *self.paragraphs[1:SEATS]), self.rules, self.index)
            or self._to_come()
            or town_named(self.head, self.rules, self.index)
            or later
            or self._capital_at_home()
            or self.places.best(self.paragraphs[2:])
            or self.host
            or self.places.best(self.head, any_day=True)
            or self._abroad(any_day=True)
        )

    def _capital_at_home(self) -> Clue | None:
        """Returns the capital, if the story names it, of the country that opens the lead: its people act."""
        mentions = (each for passage in self.lead for each in self.index.find(passage.text[:OPENING]))
        first = next((each.code for each in mentions if each.by is not NamedBy.CAPITAL), None)
        return next(self.places.capital_named(first, self.passages), None) if first else None

    def _to_come(self) -> Clue | None:
        """Returns where the first paragraphs say for sure that it will be, or was: "le 5 mai à Kara"."""
        told = self.places.best((*self.head, *self.paragraphs[1:2]), any_day=True)
        return told if told and told.weight >= SURE else None

    def _is_of_dateline(self, head: Clue) -> bool:
        """Tells a house of the dateline's town; also that town, where only the headline tells another one."""
        if self.dateline is None or fold(head.place.name) == fold(self.dateline.place.name):
            return False
        if self._is_area_of_dateline(head.place.name):
            return True
        told, later = self.places.best(self.head[:-1]), self.places.best(self.later)
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

    def is_at_home(self) -> bool:
        """
        Tells whether the head names the dateline's place too: then the next paragraphs tell of others. Not
        where it stands for a government: "Seoul's trade ministry said".
        """
        if not self.dateline:
            return False
        home = re.compile(rf"\b{re.escape(flat(self.dateline.place.name))}\b", re.IGNORECASE)
        texts = [straight(each.text) for each in (self.head[:-1] if self.places.acts else self.head)]
        after = (
            text[found.end() : found.end() + 40] for text in texts for found in home.finditer(flat(text))
        )
        return any(not self.rules.governments.say(words) for words in after)

    def _is_here(self) -> bool:
        """Tells whether the second paragraph says that it was in the dateline's place: "stated here"."""
        second = (straight(each.text) for each in self.paragraphs[1:2])
        return self.dateline is not None and any(self.rules.here.say(text) for text in second)

    def _is_told_in_passing(self, later: Clue) -> bool:
        return self.is_at_home() or self._is_here() or self._is_of_another_weekday(later)

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

    def _read_in_lead(self) -> Iterator[Clue]:
        return (clue for passage in self.lead for clue in self.places.clues(passage) if not clue.is_bare)

    def _weekdays(self, *texts: str) -> frozenset[int]:
        words = (word.lower() for text in texts for word in WORD.findall(text))
        return frozenset(self.weekdays[word] for word in words if word in self.weekdays)

    def _spelt(self, clue: Clue) -> str:
        """Returns a place as the story spells it, where only a building or "the Lao capital" told of it."""
        name, country = clue.place.name, clue.place.country
        is_told = name.split()[-1].casefold() in clue.evidence.quote.casefold()
        if is_told or name not in self.index.capitals.get(country or "", ()):
            return name
        if self.dateline and self.dateline.place.country == country and self.dateline.place.name in name:
            return self.dateline.place.name  # "KUWAIT" over what is told of Kuwait City
        named = next(self.places.capital_named(country, self.passages), None)
        return named.place.name if named else name

    def doubt(self, found: Clue) -> Notice | None:
        """Returns what an editor should look at; of what was read on the way, no more is read for it."""
        read = (clue for (_, any_day), clues in self.places.read.items() if not any_day for clue in clues)
        rivals = (*read, *((self.host,) if self.host else ()))
        return doubt(found, self.dateline, rivals, self.story.title, self.index)

    def country_around(self, line: int) -> str | None:
        """
        Returns the country of a place in no list: the one named in the head that has a town of its name, that
        of another place in its paragraph or the head, or home.
        """
        named = {mention.code for passage in self.head for mention in self.index.find(passage.text)}
        if len(bearing := named.intersection(self.index.namesakes(self.name))) == 1:
            return bearing.pop()
        home = self.dateline.place.country if self.dateline else None
        around = (each for each in self.paragraphs if each.line == line and each not in self.head)
        clues = (clue for passage in (*around, *self.head) for clue in self.places.clues(passage))
        return next((clue.place.country for clue in clues if clue.place.country), home)

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
                    return (
                        self.places.city_of(mention.code) or self.places.dateline_in(mention.code) or country
                    )
        return None

    def _is_another_day(self, before: str) -> bool:
        return any(sign.search(before) for sign in self.rules.not_there if sign.is_time)


def _first_sentence(passage: Paragraph) -> str:
    return next(text for _, text in sentences(straight(passage.text)))
