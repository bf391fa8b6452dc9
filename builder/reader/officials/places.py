"""
Tells which places a text says to be of a country: "à Nong Khai, en Thaïlande", "la province lao de Sekong".

Whoever governs one of them further on serves that country, though no list holds the place.
"""

from collections.abc import Iterator

from builder.reader.officials.origins import is_told_by_name
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy

LONGEST = 4  # words of a place's name
KIND = 3  # words of "border town", at most


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


def _runs_joined(text: Text, country: int) -> Iterator[tuple[int, int]]:
    """
    "to [Nunukan] and [Tarakan] in Indonesia", "le préfet de [Tiapoum] en Côte d'Ivoire": with no comma, and
    behind a preposition, for "met X in Indonesia" tells of a person.
    """
    at = next((text.connectors[p] for p in (country - 1, country - 2) if p in text.connectors), None)
    if at is None or at.value != "at" or at.end != country:
        return
    end, runs = at.first, list[tuple[int, int]]()
    while True:
        first = end
        while first > 0 and text.words[first - 1].is_capital and end - first < LONGEST:
            first -= 1
        before = text.words[first - 1] if first else None
        if first == end or before is None:
            return
        runs.append((first, end))
        joint = next((text.connectors[p] for p in (first - 1, first - 2) if p in text.connectors), None)
        if joint and joint.end == first and joint.value in ("at", "to", "of"):
            yield from (run for run in runs if _is_open(text, *run))
        if before.key not in text.lexicon.conjunctions and before.text != ",":
            return
        end = first - 1


def _is_open(text: Text, first: int, end: int) -> bool:
    """False for "l'ambassadrice du [Royaume] au Portugal" and for a region that a list gives a country."""
    is_known = text.index is not None and text.index.region(text.slice(first, end)) is not None
    return not is_known and not (end == first + 1 and text.is_noun(first))


def _is_in_a_phrase(text: Text, place: int) -> bool:
    """ "la province [lao]": small where nationalities are, and never the first word."""
    return place > 0 and (text.lexicon.rules.titles_before_country or not text.words[place].is_capital)


def _told_behind(text: Text, end: int) -> int:
    """
    Where the name begins of "la province lao de [Savannakhet]", "the Indonesian town of [Nunukan]", behind
    the nationality, or `end`: in English the kind of place stands between.
    """
    noun = end
    if text.lexicon.rules.titles_before_country:
        while noun < min(end + KIND, len(text.words)) and text.words[noun].text.islower():
            noun += 1
            if text.words[noun - 1].key in text.lexicon.parts and noun in text.connectors:
                break
        if noun == end or text.words[noun - 1].key not in text.lexicon.parts:
            return end
    connector = text.connectors.get(noun) if noun < len(text.words) else None
    return connector.end if connector and connector.value == "of" else end


def places_told(text: Text) -> dict[str, str]:
    """Returns the places whose country the text tells, by folded word: "la province lao de Savannakhet"."""
    told: dict[str, str] = {}
    for place, (end, mention) in text.countries.items():
        if is_told_by_name(text, place):
            run = _run_before(text, place)
            for first, last in [run] if run else _runs_joined(text, place):
                if last not in text.countries and first not in text.countries:
                    told[" ".join(word.key for word in text.words[first:last])] = mention.code
        is_last = text.lexicon.rules.titles_before_country
        if (
            mention.by is not NamedBy.ADJECTIVE
            or place == 0
            or (text.words[place].is_capital and not is_last)
        ):
            continue
        noun = _told_behind(text, end)
        if (
            noun > end
            and noun < len(text.words)
            and text.words[noun].is_capital
            and noun not in text.countries
            and not text.is_noun(noun)
        ):
            told[text.words[noun].key] = mention.code
    return told
