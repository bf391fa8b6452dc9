"""The `places` section of a language file as a model: how the language names countries and places."""

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from builder.reader.places.countrynames import CountryWords
from builder.reader.places.plainletters import flat
from builder.reader.rule import Rule, Rules, Section


class Spot(Rule):
    """
    Words that lead to a place: group `place` is its name, or group `country` the one whose capital is meant.

    Where the words are proof of a place ("dans la province de …"), a name that stands in no list counts too.
    """

    weight: int = 1
    is_proof: bool = False
    has_verb: bool = False  # tells itself what was done there: whose post it is does not matter
    is_known_only: bool = False  # whatever else is said, a name that stands in no list is none
    is_no_country: bool = False  # a country that is named so is not where it happened
    is_area: bool = False  # a town named just before it lies in it: "à Kara, dans la région de …"
    is_beside: bool = False  # a town named just before it is meant: "à Kara, près de …"
    is_town: bool = False  # a name in no list just before it lies in it: "à Bellan, dans la ville de …"
    is_house: bool = False  # stands in a town named just behind it: "au musée de …, à Kara"
    is_bare: bool = False  # what stands beside it says nothing of it: "Kara : …" opens a headline
    signs: frozenset[str] = frozenset()  # counts only beside one of the signs of these names
    is_city_only: bool = False  # nor is a country, which may give its name to an event
    is_part: bool = False  # a country named so is told only in part: its capital is not meant
    is_away: bool = False  # tells only how far from there it is
    # says where a thing stands: the event was there if the head tells of hands on it
    is_of_thing: bool = False
    is_plain: bool = False  # leads to towns far more often than to anything else
    takes_up: bool = False  # "C'est là que": the place is the last that is named before it
    is_quoted: bool = False  # counts in what somebody says, too: "J'ai appris ici, à Kara, …"
    is_sent: bool = False  # says where what was sent was handed over: a message has a place by that alone


class Sign(Rule):
    """Words before a place, after it, or its own, that tell whether the event was there."""

    side: Literal["before", "name", "after"] = "before"
    weight: int = 0
    reach: int = 110  # signs up to a place in which words before it are looked for
    is_proof: bool = False  # a name that stands in no list counts too
    is_time: bool = False  # tells of another day
    is_of_thing: bool = False  # tells of a thing there, and so of the area that its town lies in
    unless: Rule | None = None  # on the same side: the event was there after all
    is_never: bool = False  # whatever the words around say: a name told so is not weighed at all
    for_known: bool = True  # refuses names that stand in a list as well
    is_weak: bool = False  # counts only in the head of an article, and for a city
    behind: Rule | None = None  # in the body: what must stand behind the place

    def speaks(self, beside: Mapping[str, str], *, is_body: bool = False) -> bool:
        """Tells whether the words `before` or `after` a place are a sign."""
        if is_body and self.behind and not self.behind.search(beside["after"]):
            return False
        words = beside[self.side][-self.reach :] if self.side == "before" else beside[self.side]
        return bool(self.find(words)) and not (self.unless and self.unless.search(words))


class PlaceRules(Section):
    """How this language names countries and places, and what it says of them."""

    countries: CountryWords = CountryWords()
    institutions: Rules[Rule] = Rules()  # before a country's name or adjective: its institutions act
    institutions_after: Rules[Rule] = Rules()  # after an adjective: "Vietnamese government"
    institutions_by_name: Rules[Rule] = Rules()  # a name that is an institution itself
    named_after: Rules[Rule] = Rules()  # before a capital that only lends its name
    lent_to: Rules[Rule] = Rules()  # after a town that only lends its name
    governments: Rules[Rule] = Rules()  # after a capital that stands for its government
    capital_places: Rules[Rule] = (
        Rules()
    )  # before a capital, or the first of several: only where something is
    so_far_from: Rules[Rule] = Rules()  # before a capital: it tells only how far from there it is
    dealings: Rules[Rule] = Rules()  # before a capital: what governments have with one another
    stand_ins: Rules[Rule] = Rules()  # before a town that stands for its government, or a treaty's
    joined: Rules[Rule] = Rules()  # between two countries that do something together
    listed: Rules[Rule] = Rules()  # between two countries of a list
    partner: Rules[Rule] = Rules()  # before a country with which something is done
    elsewhere: Rules[Rule] = Rules()  # before a country that is only where something is
    acting: Rules[Rule] = Rules()  # after a country that is the subject
    represented: Rules[Rule] = Rules()  # after a country: somebody stands for it
    present: Rules[Rule] = Rules()  # before a country, or the first of several: somebody of it is there
    accredited: Rules[Rule] = Rules()  # after a country whose envoys are told of: they are accredited here
    present_offices: Rules[Rule] = Rules()  # before the first of three countries and more: those are there
    several: Rules[Rule] = Rules()  # in the head: so many countries (group `count`) take part
    at_home: Rules[Rule] = Rules()  # in the head: an institution acts, which goes without its country
    absent: Rules[Rule] = Rules()  # after a country, in its sentence: nobody of it is there
    houses: Rules[Rule] = Rules()  # in a line of the page: a country's agency, which the country's name tells
    mastheads: Rules[Rule] = Rules()  # above the headline: a country's paper, or government
    languages: Rules[Rule] = Rules()  # before an adjective that stands for a language
    languages_after: Rules[Rule] = Rules()  # and after it
    at: Rules[Spot] = Rules()  # where something is
    there: Rules[Sign] = Rules()  # beside a place: the event was there
    not_there: Rules[Sign] = Rules()  # beside a place: a post, a birthplace, another time
    aside: Rules[Rule] = Rules()  # in a sentence that tells of something else, before or after the event
    aftermath: Rules[Rule] = Rules()  # the opening of a sentence, up to its comma: what went before the event
    took_place: Rules[Spot] = Rules()  # the event, and that it took place: where, comes behind or is `place`
    handled: Rules[Rule] = Rules()  # in the head: a thing is opened, given, shown or visited
    gains: Rules[Spot] = Rules()  # a headline's town gets something that is built or opened
    built: Rules[Rule] = Rules()  # in the lead: somebody opened it, or laid its first stone
    on_the_spot: Rules[Rule] = Rules()  # somebody goes where it happened or stands, without its name
    described: Rules[Rule] = Rules()  # a town described without its name, where something is done
    standing: Rules[Spot] = Rules()  # where a calamity struck or a thing stands, of which both are said
    hosts: Rules[Spot] = Rules()  # who or what of a town is host there
    host_words: Rules[Rule] = Rules()  # without one of these words no story tells of a host
    host_town: Rules[Rule] = Rules()  # a town that is host, or somebody of it, without its name
    guests: Rules[Rule] = Rules()  # before somebody's office: he is a guest
    host_then: Rules[Rule] = Rules()  # in a sentence that tells of a host: on another day, or from afar
    here: Rules[Rule] = Rules()  # the dateline's place, said with one word
    seats: Rules[Rule] = Rules()  # a house in group `place` that tells its place, where nothing else does
    landmarks: Mapping[str, str] = {}  # a building known by its name alone, and its city
    shared_landmarks: frozenset[str] = frozenset()  # of these, which other cities have too
    airports: Rule | None = None  # around a name that begins with its town: "aéroport de [Dakar-Diass]"
    of_city: Rule | None = None  # behind a house's name, its city: "à la Loggia dei Mercanti [d'Ancône]"
    contracted: Mapping[str, str] = {}  # words before a name that hold its article: "au" Caire
    # How this language spells a capital, where countries.yaml has another first, and cities beside those.
    capitals: Mapping[str, str] = {}
    cities: Mapping[str, tuple[str, ...]] = {}
    called: Rules[Rule] = Rules()  # the story calls a name (group `place`) a town
    visits: Rules[Rule] = Rules()  # before a country that is being visited
    labelled: Rules[Rule] = Rules()  # after a country that opens a headline
    bound: Rules[Rule] = Rules()  # before a country for which somebody leaves
    two_sides: Rules[Rule] = Rules()  # words that speak of two countries without naming them
    pictured: Rules[Rule] = Rules()  # in a caption: the picture is of the event itself
    calls: Rules[Rule] = Rules()  # an event without a place of its own
    leads: frozenset[str] = frozenset()  # small words right before a name that may be a place's

    def landmark(self, name: str) -> str | None:
        """Returns the city of a building that is known by its name alone, or None."""
        return self._landmarks.get(flat(name))

    @cached_property
    def _landmarks(self) -> dict[str, str]:
        return {flat(name): city for name, city in self.landmarks.items()}
