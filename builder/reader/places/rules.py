"""The `places` section of a language file as a model: how the language names countries and places."""

from builder.reader.places.countrynames import CountryWords
from builder.reader.rule import Rule, Section


class PlaceRules(Section):
    """How this language names countries and places, and what it says of them."""

    countries: CountryWords = CountryWords()
    institutions: tuple[Rule, ...] = ()  # before a country's name or adjective: its institutions act
    institutions_after: tuple[Rule, ...] = ()  # after an adjective: "Vietnamese government"
    governments: tuple[Rule, ...] = ()  # after a capital that stands for its government
    joined: tuple[Rule, ...] = ()  # between two countries that do something together
    listed: tuple[Rule, ...] = ()  # between two countries of a list
    partner: tuple[Rule, ...] = ()  # before a country with which something is done
    elsewhere: tuple[Rule, ...] = ()  # before a country that is only where something is
    acting: tuple[Rule, ...] = ()  # after a country that is the subject
    at: tuple[Rule, ...] = ()  # where the event happens: group place
    not_there: tuple[Rule, ...] = ()  # before a place that is somebody's post or birthplace
    visits: tuple[Rule, ...] = ()  # before a country that is being visited
    two_sides: tuple[Rule, ...] = ()  # words that speak of two countries without naming them
    calls: tuple[Rule, ...] = ()  # an event without a place of its own
