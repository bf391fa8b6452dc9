"""Finds the place of the event: where the text says so, else the dateline's city."""

from dataclasses import dataclass

from builder.content.article import Evidence
from builder.reader.dating.tense import is_ahead, straight
from builder.reader.places.countries import says
from builder.reader.places.countrynames import CountryIndex, NamedBy
from builder.reader.seed import Paragraph
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Language, Vocabulary
from builder.text import fold


@dataclass(frozen=True, slots=True)
class LocationFound:
    """The place of the event as printed, or None, and why."""

    location: str | None
    evidence: tuple[Evidence, ...] = ()


def find_location(story: Story, vocabulary: Vocabulary) -> LocationFound:
    """
    Returns where the event happened: where the text says so, else the dateline's city.

    A call has no place of its own. A visit abroad under a home dateline happened abroad: in the visited
    country's city, where the text names one.
    """
    language, index = vocabulary.languages[story.language], vocabulary.countries[story.language]
    dateline = _dateline(story)
    lead = _lead(story)
    if any(says(language.places.calls, paragraph.text) for paragraph in (story.title, *lead[:2])):
        return dateline
    for paragraph in lead:
        if found := _city_in(paragraph, language, index):
            return dateline if _is_same(found, dateline) else found
    if found := _abroad(story, dateline, language, index):
        return found
    if dateline.location:
        return dateline
    captions = tuple(Paragraph(line, caption.text) for line, caption in story.captions)
    rest = (*story.paragraphs[2:], *captions)
    return next((found for paragraph in rest if (found := _city_in(paragraph, language, index))), dateline)


def _dateline(story: Story) -> LocationFound:
    place = story.dateline.place if story.dateline else None
    return LocationFound(place, story.evidence.get("dateline", ())[:1] if place else ())


def _lead(story: Story) -> tuple[Paragraph, ...]:
    return (*story.paragraphs[:1], *((story.standfirst,) if story.standfirst else ()), *story.paragraphs[1:2])


def _is_same(found: LocationFound, dateline: LocationFound) -> bool:
    return fold(found.location or "") == fold(dateline.location or "")


def _city_in(
    paragraph: Paragraph, language: Language, index: CountryIndex, country: str | None = None
) -> LocationFound | None:
    """Returns the first place of an event in a paragraph; of `country` alone, where one is given."""
    text = straight(paragraph.text)
    for rule in language.places.at:
        for match in rule.regex.finditer(text):
            before = text[max(0, match.start() - 80) : match.start()]
            place = _known(match["place"], index)
            if (
                place
                and not says(language.places.not_there, before)
                and not is_ahead(before, language.dating)
            ):
                start = match.start("place")
                spelt = paragraph.text[start : start + len(place)]
                if country in (None, index.city(place)):
                    return LocationFound(spelt, (Evidence(paragraph.line, spelt, rule.name),))
    return None


def _known(place: str, index: CountryIndex) -> str | None:
    """Returns the longest beginning of `place` that is a city: "Moscou Le" reads on into the next name."""
    words = place.split(" ")
    beginnings = (" ".join(words[:end]) for end in range(len(words), 0, -1))
    names = (name for beginning in beginnings for name in (beginning, beginning.rstrip(".'-")))
    return next((name for name in names if index.city(name)), None)


def _abroad(
    story: Story, dateline: LocationFound, language: Language, index: CountryIndex
) -> LocationFound | None:
    """Returns the place of a visit told under the dateline of another country."""
    home = index.city(dateline.location or "")
    for paragraph in (*_lead(story), story.title):
        text = straight(paragraph.text)
        for mention in index.find(text):
            before = text[max(0, mention.start - 80) : mention.start]
            is_visit = mention.by is NamedBy.NAME and says(language.places.visits, before)
            if is_visit and mention.code != home and not is_ahead(before, language.dating):
                cities = (_city_in(each, language, index, mention.code) for each in story.paragraphs)
                country = paragraph.text[mention.start : mention.end]
                only = LocationFound(country, (Evidence(paragraph.line, country, "visited-country"),))
                return next((city for city in cities if city), only)
    return None
