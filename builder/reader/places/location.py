"""
Finds the place of the event: the likeliest of those that the story names, by wordings and by words around.

`finder` asks the rules, `choices` tells of each place what speaks for it, the rules' finding too, and
`ranking` weighs that. An editor is told where the likeliest is not the one that the rules found.
"""

from dataclasses import dataclass

from builder.content.article import Evidence
from builder.reader.places.choices import Choice, choices
from builder.reader.places.clues import Clue
from builder.reader.places.finder import PlaceFinder
from builder.reader.places.gazetteer import Gazetteer
from builder.reader.places.ranking import by_words_around, clue_of, likeliest
from builder.reader.seed import Notice
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Vocabulary
from builder.reader.weights import Weights


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
    finder = _finder(story, vocabulary)
    found, name = finder.found, finder.name
    notice: Notice | None
    if taken := _likelier(finder, vocabulary.place_weights):
        notice = by_words_around(taken, name)
        found, name = taken, taken.place.name
    elif found is None:
        return LocationFound(None)
    elif found.place.is_known:
        notice = finder.doubt(found)
    else:
        notice = Notice(found.evidence.line, "place", f'"{found.place.name}" stands in no list of places.')
    return LocationFound(
        name,
        found.place.country or finder.country_around(found.evidence.line),
        (found.evidence,) if found.evidence.quote else (),
        (notice,) if notice else (),
    )


def _likelier(finder: PlaceFinder, weights: Weights) -> Clue | None:
    """
    Returns the likeliest place, where it is not the one that the rules found.

    A call has no other, none is likelier than one of the lists that is told without its name ("in the
    Ghanaian capital"), and the dateline's is no likelier than a town where the story says that they met.
    """
    if finder.found is None and finder.is_call:
        return None
    places = choices(finder)
    is_listed = finder.found is not None and finder.found.place.is_known
    if is_listed and not any(each.is_named and (each.is_found or each.is_longer) for each in places):
        return None
    choice = likeliest(places, weights)
    is_outdone = choice.place.dateline is not None and _is_told_outright(finder)
    return None if choice.is_found or is_outdone else clue_of(choice.place, weights)


def _is_told_outright(finder: PlaceFinder) -> bool:
    """Whether the place found is a town where the story says that they met, and the head tells of none."""
    told = finder.told
    if told is None or told != finder.found or finder.places.is_country(told.place):
        return False
    return not finder.is_at_home()


def choices_in(story: Story, vocabulary: Vocabulary) -> list[Choice]:
    """Returns the places of which one may be the event's, and no place where the rules found none."""
    return choices(_finder(story, vocabulary))


def _finder(story: Story, vocabulary: Vocabulary) -> PlaceFinder:
    language = vocabulary.languages[story.language]
    passages = (story.title, *((story.standfirst,) if story.standfirst else ()), *story.paragraphs)
    index = Gazetteer(vocabulary.countries[story.language], language.places, passages)
    return PlaceFinder(story, language, index, vocabulary.agencies)
