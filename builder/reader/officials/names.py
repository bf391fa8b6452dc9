"""
Finds the names of persons in a text, and tells which of them are one person's.

A name is a run of capitalised words that are no titles, countries, institutions or sentence openers,
with the particles and initials that names hold: "Ursula von der Leyen", "V. I. Petrov", "Charles III".
"""

import re
from collections.abc import Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from builder.reader.officials.wording import Text, is_articled, is_roman
from builder.reader.places.countrynames import NamedBy
from builder.reader.words import is_initial, name_keys

LONGEST = 8  # words in a name
LONG = 6  # letters of a word of which one may be a slip
FIRST_SOUNDS = ("ch", "dj", "dz", "gh", "iou", "kh", "ph", "sh", "tch", "th", "ts", "zh")  # of "Ts. Petrova"
QUOTES = frozenset('"«»“”')


class Name(NamedTuple):
    """A name as printed: words[first:end], an honorific before it not included."""

    first: int
    end: int
    text: str
    keys: tuple[str, ...]
    # Folded and without spaces: equal for "VladimirNikolaevich Petrov" and "Vladimir Nikolaevich Petrov".
    joined: str
    is_thing: bool = False  # "Xinhua News Agency": nobody's, though it stands where a name does

    @property
    def in_order(self) -> str:
        """Equal for "Le Hoai Trung" and "Trung Le Hoai"."""
        return " ".join(sorted(self.keys))


def name_at(text: Text, place: int, *, after_title: bool) -> Name | None:
    """
    Returns the name that begins at `place`, or None.

    After a title even one word, or one that opens sentences elsewhere ("Le Hoai Trung"), is a name; on
    its own a run must look more like one.
    """
    opener = place
    while not after_title and _opens_sentence(text, place):
        place += 1
        if place - opener > LONGEST or not _is_capital(text, place):
            return None
    first = place
    if after_title and place < len(text.words) and text.words[place].key in text.lexicon.opening_particles:
        first = _after_particles(text, place) or place  # "le ministre [da] Silva"
    end = _end_of_name(text, first, after_title)
    if end == first or (after_title and _is_shouted(text, place, end)):
        return None
    words = text.words[place:end]
    if len(words) == 1 and (words[0].key in text.lexicon.openers or len(words[0].text) < 2):
        return None
    printed = text.slice(place, end)
    if (
        len(words) == 1
        and not any(sign.islower() for sign in printed)
        and (not after_title or len(printed) < 4)
    ):
        return None
    keys = name_keys(printed)
    return Name(place, end, _shown(printed), keys, "".join(keys), _is_thing(text, place, end))


def _is_thing(text: Text, first: int, end: int) -> bool:
    """
    "The Riga Chess Club", "Bellan News Agency", "South America": an article before it, or what kind of thing
    it is at its end, where a language says that last.
    """
    if not text.lexicon.rules.titles_before_country:
        return False
    opening, last = text.words[first].key, text.words[end - 1].key
    is_articled = opening in text.lexicon.determiners and opening not in text.lexicon.any_surname
    return is_articled or last in text.lexicon.things or end_of_thing(text, first, end) > first


def end_of_thing(text: Text, first: int, end: int) -> int:
    """Returns where the last noun inside a run of capitals ends, or `first`: "[Marine Area] Ana Vella"."""
    nouns = (p for p in range(end - 1, first, -1) if not text.words[p].parts and text.is_noun(p))
    return next(nouns, first - 1) + 1


def _is_shouted(text: Text, place: int, end: int) -> bool:
    """
    "LE PRESIDENT [DU] CONSEIL", "LES RESPONSABLES [PORTUAIRES]": in a line of capitals a small word is one
    too, and an adjective alone.
    """
    before, word = text.words[place - 1].text, text.words[place].text
    if not (word.isupper() and len(before) > 2 and before.isupper()):
        return False
    is_adjective = end == place + 1 and text.lexicon.adjective.search(word.lower()) is not None
    return place in text.connectors or is_adjective


def _end_of_name(text: Text, place: int, after_title: bool) -> int:
    end = place
    while end < len(text.words) and end - place < LONGEST:
        word = text.words[end]
        if end > place and (_is_small_in_capitals(text, end) or _is_verb_of_headline(text, end)):
            break
        if (word.is_capital or is_articled(word)) and _may_be_in_a_name(
            text, end, is_first=end == place, after_title=after_title
        ):
            end += 1
            if is_initial(word.text) and end < len(text.words) and text.words[end].text == ".":
                end += _is_capital(text, end + 1)
        elif end > place and word.key in text.lexicon.particles and (last := _after_particles(text, end)):
            end = last
        elif end > place and word.text in QUOTES and _is_nickname(text, end):
            end += 3
        else:
            break
    return end


def _is_nickname(text: Text, place: int) -> bool:
    """ "Marko [« Mako »] Vella": one capital between quotation marks, and a name goes on behind it."""
    end = place + 2
    is_closed = end < len(text.words) and text.words[end].text in QUOTES
    return is_closed and _is_capital(text, place + 1) and _is_capital(text, end + 1)


def _is_small_in_capitals(text: Text, place: int) -> bool:
    """ "LE MINISTRE VELLA [S']ENTRETIENT [AVEC] LA MAIRE": what is no name's in a line of capitals."""
    word = text.words[place]
    if not word.text.isupper() or word.key in text.lexicon.particles:
        return False
    after = text.words[place + 1].text if place + 1 < len(text.words) else ""
    if word.text.endswith(("'", "’")):
        return word.key in text.lexicon.openers and len(after) > 2 and after.isupper()  # no "N'Vella"
    return word.key in text.lexicon.conjunctions or (len(word.text) > 2 and place in text.connectors)


def _is_verb_of_headline(text: Text, place: int) -> bool:
    """ "PM Ana Vella [Arrives] In Riga": where every word has a capital, what no name is made of."""
    return text.words[place].key in text.lexicon.headline_verbs and text.is_capitalised


def _opens_sentence(text: Text, place: int) -> bool:
    """
    True for "Pour" in "Pour Juris Ozols" and "Le" in "Le MAE Juris Ozols", not for the surname of "Le Hoai
    Trung", nor inside a sentence for that of "accompagné de Ma Zhaoqing".
    """
    key, after = text.words[place].key, place + 1
    if _is_capital(text, after) and text.is_noun(after) and text.is_acronym(after):
        return key in text.lexicon.openers
    if key not in text.lexicon.openers or key not in text.lexicon.any_surname:
        return key in text.lexicon.openers
    is_inside = place > 0 and text.sentences[place - 1] == text.sentences[place]
    is_inside = is_inside and text.words[place - 1].text[0].isalnum() and text.words[place - 1].text.islower()
    is_given = (
        _is_capital(text, place + 1) and not text.is_noun(place + 1) and place + 1 not in text.in_country
    )
    return not (_is_capital(text, place + 1) and _is_capital(text, place + 2)) and not (
        is_inside and is_given
    )


def _is_capital(text: Text, place: int) -> bool:
    return place < len(text.words) and text.words[place].is_capital


def _after_particles(text: Text, place: int) -> int:
    """Returns the place after particles where a name goes on ("van der Leyen"), or 0."""
    while (
        place < len(text.words)
        and text.words[place].key in text.lexicon.particles
        and not text.words[place].is_capital
    ):
        # "d'" and "de" join what they stand before only in a name: "de Paris" after a name is no part of it.
        if (
            (place + 1 in text.countries and not _is_town_in_a_name(text, place + 1))
            or place + 1 in text.offices
            or (place + 1 < len(text.words) and text.is_noun(place + 1))
        ):
            return 0
        place += 1
    return place if _is_capital(text, place) and not text.is_acronym(place) else 0


def _is_town_in_a_name(text: Text, place: int) -> bool:
    """True for "Rosário" in "Maria do Rosário Lopes": a name goes on after it."""
    end, mention = text.countries[place]
    return mention.by >= NamedBy.CAPITAL and _is_capital(text, end)


def _may_be_in_a_name(text: Text, place: int, *, is_first: bool, after_title: bool) -> bool:
    word = text.words[place]
    if place in text.offices or place in text.in_body or not word.text[0].isalpha():
        return False
    if place in text.honorifics and (is_first or len(word.text) < 3):
        return False  # inside a name it is one: "Nyan Tun", "Ould Cheikh El Ghazouani"
    if text.is_noun(place) and is_first and not _is_surname(text, place):
        return after_title and _is_given(text, place)
    if place in text.in_country and not (_is_surname(text, place) if is_first else _ends_a_name(text, place)):
        return False
    if is_roman(word.text):
        return not is_first or len(word.text) == 1
    if is_first and not after_title:
        return not _is_placed_as_a_noun(text, place)
    return True


def _is_surname(text: Text, place: int) -> bool:
    """True for "Thai" in "Thai Thanh Lich", though the word means a people or a noun too."""
    after = place + 1
    return (
        text.words[place].key in text.lexicon.any_surname
        and _is_capital(text, after)
        and after not in text.offices
        and after not in text.in_country
        and not text.is_noun(after)
    )


def _is_given(text: Text, place: int) -> bool:
    """True for "Trésor" in "le ministre des Forêts, Trésor Ilunga Kabeya": two names more stand behind it."""
    behind = (place + 1, place + 2)
    return (
        place > 0
        and (text.words[place - 1].text == "," or place in text.honorific_ends)
        and not text.is_acronym(place)
        and all(
            _is_capital(text, each)
            and not text.is_acronym(each)
            and not text.is_noun(each)
            and each not in text.offices
            and each not in text.in_country
            and each not in text.in_body
            for each in behind
        )
    )


def _ends_a_name(text: Text, place: int) -> bool:
    """True for the last word of "Nguyen Hong Thai", though it means a people too."""
    mention = text.countries.get(place)
    if mention is None or mention[1].by not in (NamedBy.ADJECTIVE, NamedBy.PEOPLE):
        return False
    is_surnamed = False
    for before in range(place - 1, max(place - 4, -1), -1):
        if not text.words[before].is_capital:
            break
        is_surnamed = is_surnamed or text.words[before].key in text.lexicon.any_surname
    return is_surnamed and not _is_capital(text, place + 1) and place + 1 not in text.offices


def _is_borne(text: Text, place: int) -> bool:
    """ "A, ministre ; [Kano] Keiji, président": a town's name that a name goes on behind, and an office."""
    if place not in text.countries or text.countries[place][1].by <= NamedBy.CAPITAL:
        return False
    end = behind = text.countries[place][0]
    while _is_capital(text, end) and not text.is_noun(end) and end not in text.countries:
        end += 1
    is_apart = place == 0 or text.words[place - 1].text in ";:"
    is_titled = end + 1 < len(text.words) and text.words[end].text == "," and end + 1 in text.offices
    return is_apart and behind < end <= behind + 2 and is_titled


def _is_placed_as_a_noun(text: Text, place: int) -> bool:
    """
    True for a capital that is a town, the rest of its name, a calendar word or stands behind an article, as
    no person's name does.
    """
    if place in text.countries and text.countries[place][1].by >= NamedBy.CAPITAL:
        return not _is_borne(text, place)
    if place in text.in_city:
        return True  # "from Kuala [Lumpur], Minister X"
    before = text.words[place - 1] if place else None
    if before is None:
        return False
    return (
        before.key in text.lexicon.determiners and not before.is_capital
    ) or before.key in text.lexicon.articled


@lru_cache(maxsize=20_000)
def _shown(printed: str) -> str:
    """Returns a name as it is displayed: surnames in capitals are written small ("Emmanuel MACRON")."""
    clean = " ".join(printed.split()).strip(" -’'")
    shouted = [
        word
        for word in clean.split()
        if len(word) > 1 and word.isupper() and not is_roman(word) and "." not in word
    ]
    if not shouted:
        return clean
    return " ".join(
        "-".join(part.capitalize() for part in word.split("-")) if word in shouted else word
        for word in clean.split()
    )


@lru_cache(maxsize=20_000)
def accents(name: str) -> int:
    """Returns how many letters of a name bear signs: of two spellings the one with more is kept."""
    return sum(1 for sign in name if sign.isalpha() and not sign.isascii())


def are_two(name: Name, told: Set[tuple[str, ...]]) -> bool:
    """ "Entretien Andris Vilks-Anna Lapa": two whole names that a headline joins by a hyphen."""
    parts = name.text.split("-")
    sides = ((name_keys("-".join(parts[:n])), name_keys("-".join(parts[n:]))) for n in range(1, len(parts)))
    return any(len(one) > 1 and len(other) > 1 and one in told and other in told for one, other in sides)


def is_part_of(short: Sequence[str], whole: Sequence[str]) -> bool:
    """
    True where the words of `short` stand in `whole` in order: at its end, its beginning, or as its first
    and last.
    """
    if not short or len(short) >= len(whole):
        return False
    if tuple(whole[-len(short) :]) == tuple(short) or tuple(whole[: len(short)]) == tuple(short):
        return True
    rest = iter(whole)
    in_order = all(word in rest for word in short)
    return len(short) > 1 and in_order and short[-1] == whole[-1] and short[0] == whole[0]


# Letters that transliterations of one name change for one another, longest first.
SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"shch|chtch", "s"), (r"tch|tsch|ch|sh|sch|cz|sz|zh|j|dj|dzh", "s"), (r"kh|gh|h", ""),
        (r"gu(?=[eiy])", "g"), (r"ou|oo|w", "u"),
        (r"ck|qu|q|c|x", "k"), (r"ph|ff|v", "f"), (r"ts|tz|z", "s"), (r"ie|iy|ij|yi|ii|ei|ey|ai|ay|y|e",
        "i"), (r"ia|ya|iu|yu", "a"),
        (r"(.)\1+", r"\1"), (r"i+", "i"),
    )
)  # fmt: skip


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """Returns a word as it sounds, roughly: "sergei", "serguei" and "sergey" are one."""
    for pattern, letter in SOUNDS:
        word = pattern.sub(letter, word)
    return re.sub(r"i$|in$(?<=in)", "", word) or word


def is_transliteration(one: Sequence[str], other: Sequence[str]) -> bool:
    """True where the surname is equal and the given names are one name written in two ways."""
    if len(one) != len(other) or len(one) < 2 or one[-1] != other[-1]:
        return False
    return all(a == b or sound(a) == sound(b) for a, b in zip(one[:-1], other[:-1], strict=True))


def is_initialled(one: Sequence[str], other: Sequence[str]) -> bool:
    """
    True for "L. Tammsalu" and "Liisa Tammsalu", "Ts. Petrova" and "Tsveta Petrova", whose first sound has
    several letters; two initials that differ are two persons.
    """
    if len(one) != len(other) or len(one) < 2 or one[-1] != other[-1]:
        return False
    pairs = list(zip(one[:-1], other[:-1], strict=True))
    return all(a == b or _is_initial(a, b) or _is_initial(b, a) for a, b in pairs)


def _is_initial(one: str, other: str) -> bool:
    return (len(one) == 1 or one in FIRST_SOUNDS) and other.startswith(one)


def is_misspelt(one: Sequence[str], other: Sequence[str]) -> bool:
    """True where two names of as many words differ by one letter of a long word: "Anjala" and "Anjola"."""
    if len(one) != len(other) or len(one) < 2:
        return False
    others = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(others) == 1 and min(map(len, others[0])) >= LONG and _differ_by_one(*others[0])


def is_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """
    True for names that an editor should compare: every word sounds the same, or all but one letter are
    equal.
    """
    if len(one) == len(other) and [*map(sound, one)] == [*map(sound, other)]:
        return True
    a, b = "".join(one), "".join(other)
    return len(a) > 7 and _differ_by_one(a, b)


def _differ_by_one(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1 or one == other:
        return one == other
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:]
