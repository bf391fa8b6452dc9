"""
Finds what stands before the head of a title, where a language puts there what others put behind it.

"Vietnamese Deputy Foreign Minister", "Russian State Duma Chairman", "Kostroma Governor": a capital that no
list knows belongs to the title too, for in such a language nothing but a comma parts a name from a title
that follows.
"""

from dataclasses import dataclass, field

from builder.reader.officials.nouns import is_and, listed
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy

LONGEST_RUN = 4  # unknown capitals in one title: "Bank Negara Malaysia Governor"


@dataclass(slots=True)
class Before:
    """What was found before a head: where it begins, the nouns, the countries as (first, end, code, how)."""

    first: int
    nouns: list[int] = field(default_factory=list)
    served: list[tuple[int, int, str, str]] = field(default_factory=list)


def read_before(text: Text, head: int, since: int, *, is_plural: bool) -> Before:
    """Returns what belongs to the title whose head stands at `head`; it begins no earlier than `since`."""
    before = Before(head)
    ends = {end: first for first, (end, _) in text.countries.items()}
    while before.first > since:
        place = before.first
        if text.words[place - 1].key in text.lexicon.headline_verbs and text.is_capitalised:
            break  # "President Vella Meets [Latvian Minister]"
        if place in ends and text.countries[ends[place]][1].by <= NamedBy.CITY:
            _serve(text, before, ends[place], place)
            if is_plural:
                before.first -= _after_another(text, before, ends)
        elif _is_noun(text, place - 1, before) or _is_and_between(text, place, since):
            before.nouns.insert(0, place - 1)
            before.first = place - 1
        elif gap := _gap(text, before, place):
            before.first = place - gap
        else:
            break
    return before


def _serve(text: Text, before: Before, first: int, end: int) -> None:
    mention = text.countries[first][1]
    how = "city" if mention.by >= NamedBy.CAPITAL else "adjective"
    if mention.by is not NamedBy.ADJECTIVE and _is_a_name(text, first - 1):
        how = "at"  # "JICA Vietnam", "Samsung Hanoi": where a firm works
    before.served.append((first, end, mention.code, how))
    before.first = first


def _is_a_name(text: Text, place: int) -> bool:
    """True for a capital that nothing else is known of, or a body's name."""
    word = text.words[place] if place >= 0 else None
    return (
        word is not None
        and word.is_capital
        and word.text[0].isalpha()
        and word.key not in text.lexicon.openers
        and word.key not in text.lexicon.before_titles
        and (place in text.in_body or not text.is_noun(place))
        and place not in text.offices
        and place not in text.in_country
    )


def _after_another(text: Text, before: Before, ends: dict[int, int]) -> int:
    """
    "[Rwandan and] Ugandan counterparts", "[Latvia's and] Estonia's ministers", "[Latvian,] Lao and Khmer
    ministers": how many words stand between two countries, or 0.
    """
    place = before.first
    joint = text.words[place - 1] if place > 1 else None
    if joint is None:
        return 0
    is_listed = joint.text == "," and len(before.served) > 1
    if not (is_listed or joint.key in text.lexicon.conjunctions):
        return 0
    if place - 1 in ends:
        return 1
    is_owned = place > 2 and text.words[place - 2].text in text.lexicon.possessive_signs
    return 2 if is_owned and place - 2 in ends else 0


def _is_and_between(text: Text, place: int, since: int) -> bool:
    """ "Industry and Trade Minister": what stands before "and" is a noun too."""
    return place - 2 >= since and place > 2 and is_and(text, place - 1) and text.is_noun(place - 2)


def _is_noun(text: Text, place: int, before: Before) -> bool:
    word = text.words[place]
    is_small = word.text.islower() and word.key in text.lexicon.openers
    if place in text.honorifics and text.is_acronym(place):
        return False  # "HE Minister X"
    if word.key in text.lexicon.determiners or is_small:
        return False  # "the ship sailed [under] Captain X", though "Under" is a noun of "Under Secretary"
    if text.is_noun(place) or (word.is_capital and text.is_acronym(place)):
        return word.text[0].isalpha()
    known = [noun for noun in before.nouns if text.is_noun(noun)]
    return (
        word.is_capital
        and word.text[0].isalpha()
        and len(before.nouns) - len(known) < LONGEST_RUN
        and word.key not in text.lexicon.openers
        and place not in text.offices
        and place not in text.honorifics
        and place + 1 not in text.honorific_ends
        and before.first == place + 1
    )


def _is_hyphen(text: Text, place: int) -> bool:
    """True for the sign in "Party Secretary -Minister"; false for a dash: "Anna Vella - Vice Chairman"."""
    first, after = text.starts[place], text.starts[place + 1]
    before = text.starts[place - 1] + len(text.words[place - 1].text)
    return text.words[place].text == "-" and (before == first or first + 1 == after)


def _gap(text: Text, before: Before, place: int) -> int:
    """Returns how many words may be passed over here that say nothing themselves, or 0."""
    last = text.words[place - 1]
    if last.text in text.lexicon.possessive_signs or (place > 1 and _is_hyphen(text, place - 1)):
        return 1
    connector = text.connectors.get(place - 1)
    # "in front of Justice Minister X": a small word there governs no office.
    is_of = connector is not None and connector.value == "of" and text.words[place - 2].is_capital
    if is_of and place > 1 and (before.nouns or before.served) and text.is_noun(place - 2):
        return 1
    if last.key in text.lexicon.determiners and place > 3 and (of := text.connectors.get(place - 2)):
        # "Department [of the] Interior Undersecretary X"
        is_of = (
            of.end in (place - 1, place)
            and of.value == "of"
            and text.is_noun(place - 3)
            and bool(before.nouns)
        )
        return 2 if is_of and text.words[place - 3].is_capital else 0
    if last.text == ")" and place > 3 and text.words[place - 3].text == "(":
        return 3
    is_listed = last.text == "," and place > 1 and text.is_noun(place - 2) and listed(text, place)
    return int(last.key in text.lexicon.qualifiers or is_listed)
