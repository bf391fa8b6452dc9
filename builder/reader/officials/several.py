"""
Tells that an office said once is two persons': "the Latvian and Estonian Foreign Minister, A B and C D".
"""

from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy

NOUNS = 3  # words between a nationality and the head: "Estonian [Deputy Foreign] Minister"
NAMES = 12  # words in which two names follow
FULL = 2  # words of a name, at least


def is_of_two(text: Text, first: int, end: int) -> bool:
    """True for two nationalities beside an office, and two whole names joined behind it."""
    if not text.countries:
        return False
    if text.lexicon.rules.titles_before_country:
        begin = first
        while begin > max(first - NOUNS, 1) and text.is_noun(begin - 1):
            begin -= 1
        is_told = any(_is_second_nation(text, place) for place in range(begin, first + 1))
        return is_told and _are_two_named(text, end)
    return _is_nation(text, end) and _is_joined_nation(text, end) and _are_two_named(text, end)


def _is_nation(text: Text, place: int) -> bool:
    return place in text.countries and text.countries[place][1].by is NamedBy.ADJECTIVE


def _is_joined_nation(text: Text, place: int) -> bool:
    """ "[letton] et estonien": of two countries."""
    end, mention = text.countries[place]
    is_and = end < len(text.words) and text.words[end].key in text.lexicon.conjunctions
    return is_and and _is_nation(text, end + 1) and text.countries[end + 1][1].code != mention.code


def _is_second_nation(text: Text, end: int) -> bool:
    """ "Latvian and [Estonian]": ending here."""
    second = next((p for p, (last, _) in text.countries.items() if last == end and _is_nation(text, p)), 0)
    firsts = (p for p, (last, _) in text.countries.items() if last == second - 1 and _is_nation(text, p))
    first = next(firsts, None) if second > 1 else None
    return first is not None and _is_joined_nation(text, first)


def _are_two_named(text: Text, since: int) -> bool:
    """ "…, [Andris Vilks and Toomas Kask]": two runs of capitals that are nobody's office."""
    run = 0
    for place in range(since, min(since + NAMES, len(text.words))):
        word = text.words[place]
        is_other = place in text.offices or place in text.countries or text.is_noun(place)
        if word.is_capital and not is_other:
            run += 1
        elif run >= FULL and word.key in text.lexicon.conjunctions:
            return _is_name(text, place + 1)
        elif run:
            return False
    return False


def _is_name(text: Text, first: int) -> bool:
    places = range(first, first + FULL)
    return places[-1] < len(text.words) and all(
        text.words[place].is_capital
        and not (place in text.offices or place in text.honorifics or text.is_noun(place))
        for place in places
    )
