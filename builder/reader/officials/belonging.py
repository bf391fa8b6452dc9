"""Tells whose somebody is by the team that he is on, or by "that country" behind his office."""

from builder.reader.officials.roles import Title
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy

TEAM = 7  # words of "de la haute délégation ministérielle lettone"
LONGEST = 16  # words of an office behind its name
GOES_ON = 2  # words between a title and "de ce pays"


def country_of_team(text: Text, end: int) -> str | None:
    """ "X [was on the Latvian team]", "X [faisait partie de la délégation] de Lettonie"."""
    end += end < len(text.words) and text.words[end].text == ","
    if end >= len(text.words) or (verb := text.lexicon.belongs.at(text.words, end)) is None:
        return None
    code, is_team = None, False
    for place in range(verb.end, min(verb.end + TEAM, len(text.words))):
        word = text.words[place]
        if not word.text[0].isalnum():
            break
        if place in text.countries and text.countries[place][1].by in (NamedBy.NAME, NamedBy.ADJECTIVE):
            code = code or text.countries[place][1].code
        is_team = is_team or word.key in text.lexicon.teams or word.key in text.lexicon.delegations
    return code if is_team else None


def country_just_named(text: Text, titles: tuple[Title, ...], name_end: int) -> str | None:
    """ "en visite en Lettonie, il a vu X, ministre de l'Économie [de ce pays]": the last one named."""
    first, end = (titles[0].first, titles[-1].end + GOES_ON) if titles else _apposition(text, name_end)
    places = range(first, min(end, len(text.words)))
    if not any(text.lexicon.that_land.at(text.words, place) for place in places):
        return None
    named = [p for p in text.countries if p < first and text.countries[p][1].by is NamedBy.NAME]
    return text.countries[max(named)][1].code if named else None


def _apposition(text: Text, name_end: int) -> tuple[int, int]:
    """Where an office behind a name begins and ends: "X, [ministre de la Pêche de ce pays], a signé"."""
    first = name_end + 1
    if first >= len(text.words) or text.words[name_end].text != "," or first not in text.offices:
        return name_end, name_end
    ends = (p for p in range(first, min(first + LONGEST, len(text.words))) if text.words[p].text in ",;.:")
    return first, next(ends, first + LONGEST)
