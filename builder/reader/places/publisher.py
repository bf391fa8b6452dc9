"""
Tells of which country a page is by what it prints round the story: "Agence d'information du Burkina", above
the headline "Premier quotidien djiboutien", a web address of Ghana's.

A country's agency leaves that country unsaid in its stories, as it does under its sign. An address tells
less: a paper of one country reprints stories of others.
"""

import re
from collections.abc import Iterator

from builder.reader.dating.tense import straight
from builder.reader.places.countrynames import NamedBy
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Vocabulary

LONGEST = 80  # signs of a line that names its house
ADDRESS = re.compile(
    r"(?i)(?<![\w.-])(?:https?://|www\.|[\w.-]+@)?((?:[a-z0-9-]+\.)*[a-z0-9-]{3,}\.([a-z]{2}))(?![\w.@-])"
)
# Countries' endings that addresses bear all over the world.
WORLDWIDE = frozenset(
    ["AI", "CC", "CO", "EU", "FM", "GD", "GG", "GL", "IM", "IO", "IS", "LY", "ME", "MP", "NU", "TO", "TV"]
)
SHORTENED = frozenset({"youtu.be"})
OTHERWISE = {"UK": "GB"}  # endings that are no code of a country


def house_of(story: Story, vocabulary: Vocabulary) -> str | None:
    """Returns the country whose agency a line of the page names, or whose paper one above the headline."""
    rules = vocabulary.languages[story.language].places
    index = vocabulary.countries[story.language]
    for cut in story.cut:
        text = straight(cut.text) if len(cut.text) <= LONGEST else ""
        is_masthead = cut.line < story.title.line and rules.mastheads.say(text)
        if is_masthead or rules.houses.say(text):
            for mention in index.find(cut.text):
                if mention.by <= NamedBy.PEOPLE:
                    return mention.code
    return None


def country_of_address(story: Story, vocabulary: Vocabulary) -> str | None:
    """Returns the one country of which the page's addresses are, or None."""
    known = vocabulary.countries[story.language].capitals
    lines = (story.source.get("url", ""), *(cut.text for cut in story.cut if "." in cut.text))
    codes = {code for line in lines for code in _codes(line) if code in known}
    return codes.pop() if len(codes) == 1 else None


def _codes(line: str) -> Iterator[str]:
    for address, ending in ADDRESS.findall(line):
        code = ending.upper()
        if code not in WORLDWIDE and address.lower() not in SHORTENED:
            yield OTHERWISE.get(code, code)
