"""
Tells which places a text says to be of a country: "à Nong Khai, en Thaïlande", "la province lao de Xieng Khouang".

Whoever governs one of them further on serves that country, though no list holds the place.
"""

from builder.reader.officials.origins import is_told_by_name
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy


def _run_before(text: Text, country: int) -> tuple[int, int] | None:
    """
    "à [Nong Khai], en Thaïlande", "in [Nong Khai], Thailand", "de [Tillabéri] (Niger)": a place told with its
    country.
    """
    end = country - 1
    if end > 0 and (at := text.connectors.get(end)) and at.value == "at":
        end -= 1
    first = end
    while first > 0 and text.words[first - 1].is_capital and end - first < 4:
        first -= 1
    at = text.connectors.get(first - 1) if first > 0 else None
    is_at = at is not None and (at.value == "at" or text.words[end].text == "(")
    is_told = text.words[end].text == "," or (text.words[end].text == "(" and _closes_bracket(text, country))
    return (first, end) if end > first and is_told and is_at else None


def _closes_bracket(text: Text, country: int) -> bool:
    end = text.countries[country][0]
    return end < len(text.words) and text.words[end].text == ")"


def places_told(text: Text) -> dict[str, str]:
    """Returns the places whose country the text tells, by folded word: "la province lao de Savannakhet"."""
    told: dict[str, str] = {}
    for place, (end, mention) in text.countries.items():
        connector = text.connectors.get(end) if end < len(text.words) else None
        noun = connector.end if connector and connector.value == "of" else end
        is_told = mention.by is NamedBy.ADJECTIVE and place > 0 and not text.words[place].is_capital
        if is_told_by_name(text, place):
            run = _run_before(text, place)
            if run and run[1] not in text.countries and run[0] not in text.countries:
                told[" ".join(word.key for word in text.words[run[0] : run[1]])] = mention.code
        if (
            is_told
            and noun > end
            and noun < len(text.words)
            and text.words[noun].is_capital
            and noun not in text.countries
            and not text.is_noun(noun)
        ):
            told[text.words[noun].key] = mention.code
    return told
