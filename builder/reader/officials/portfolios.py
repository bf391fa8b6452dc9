"""Parts what several ministries have in common from what one country's alone has."""

import re

from builder.reader.officials.nouns import is_people
from builder.reader.officials.roles import Title
from builder.reader.officials.wording import Text


def first_portfolio(text: Text, title: Title) -> str:
    """
    Returns "ministre de la Pêche" of "ministre de la Pêche, de la Mer et des Lettons de l'étranger", or
    nothing where no people of its own stands in the office.
    """
    governed = title.text[len(title.head) :]
    places = range(title.first, title.end)
    if not governed or not any(_is_own(text, place) for place in places):
        return ""
    joints = "|".join(re.escape(word) for word in text.lexicon.rules.and_)
    return title.text[: len(title.head)] + re.split(rf",\s|\s(?:{joints})\s", governed, maxsplit=1)[0]


def _is_own(text: Text, place: int) -> bool:
    """ "des [Lettons] de l'étranger", "Latvian [Expatriates]": a minister's people, wherever they live."""
    return is_people(text, place) or (
        place - 1 in text.countries and text.words[place].key in text.lexicon.expatriates
    )
