"""
Tells two words run together ("IndustryAssociation") from a name with a capital inside ("VietJet").

By itself either may be meant, so what counts is what the language and the article know of the halves, and
what stands beside them: a place of two words, an institution's words, an office or a form of address, the
shape of a whole name. Firms and wares have none of these, and stay.
"""

import re
from typing import NamedTuple

from builder.reader.officials.lexicon import Lexicon as TitleWords
from builder.reader.officials.lexicon import lexicon_of
from builder.reader.places.countrynames import CountryIndex
from builder.reader.story.lexicon import Lexicon
from builder.reader.story.parting import USUAL
from builder.reader.vocabulary import Language
from builder.reader.words import folded

SURE, LIKELY, UNLIKELY = 2.0, -1.0, -6.5  # scores: by itself, beside one slip more, and never
LONG = 4  # letters: what begins a name with a capital inside is mostly shorter ("DiCaprio", "LeBlanc")
WORD_BEFORE = re.compile(r"((?:[^\W\d_][\w.-]* )?[^\W\d_][\w.-]*) $")
WORD_BEHIND = re.compile(r" ([^\W\d_][\w-]*)")
OFFICE_BEHIND = re.compile(r", ([^\W\d_][\w-]*)")  # "Abdul RaufMemon, Consul General"
SIGN_BEFORE, SIGN_BEHIND = re.compile(r", $"), re.compile(r"[,.;)]|$")
JOINED = re.compile(r"[^\W\d_a-z][\w]*-$")
REACH = 30  # signs
SHORT_MONTH = 3  # letters: "mar" ends names


class Beside(NamedTuple):
    """
    What stands beside a run: two words before and the word behind, or "", whether commas part it, and the
    word behind the comma.
    """

    words_before: str = ""
    behind: str = ""
    is_apposition: bool = False
    apart: str = ""
    joined: str = ""  # what a hyphen joins to it: "Royaume-"

    @property
    def before(self) -> str:
        """The word before."""
        return self.words_before.rpartition(" ")[2]


def beside(text: str, start: int, end: int) -> Beside:
    """Returns what stands beside a run of a text."""
    before = WORD_BEFORE.search(text, max(0, start - REACH), start)
    behind = WORD_BEHIND.match(text, end, end + REACH)
    is_apposition = SIGN_BEFORE.search(text, max(0, start - 2), start) and SIGN_BEHIND.match(text, end)
    joined = JOINED.search(text, max(0, start - REACH), start) if text[start - 1 : start] == "-" else None
    apart = OFFICE_BEHIND.match(text, end, end + REACH)
    return Beside(
        before[1] if before else "",
        behind[1] if behind else "",
        bool(is_apposition),
        apart[1] if apart else "",
        joined[0] if joined else "",
    )


class TwoCapitals:
    """What a language and an article know of words with capitals."""

    def __init__(self, language: Language, lexicon: Lexicon, countries: CountryIndex | None):
        self._lexicon, self._countries = lexicon, countries
        self._weekdays = language.weekdays.keys()
        self._days = language.weekdays.keys() | {
            month for month in language.months if len(month) > SHORT_MONTH
        }
        self._titles = lexicon_of(language.officials) if language.officials else None

    def score(self, left: str, right: str, near: Beside) -> float:
        """How surely two halves with a capital each are two words."""
        titles = self._titles
        if self._is_place(left, right, near):
            return SURE
        if titles and _is_office(left, right, titles, self._lexicon.rules.prefixes):
            return SURE
        if titles and (
            self._tells_a_person(left, right, near, titles) or _is_body(left, right, near, titles)
        ):
            return SURE
        if self._is_known(left, right):
            return LIKELY
        is_long = len(left) >= LONG <= len(right)
        if is_long and (near.is_apposition or self._goes_on_with_name(near.before)):
            return LIKELY
        if is_long and near.before.istitle() and titles and folded(near.apart) in titles.single_offices:
            return LIKELY
        if self._titles and is_long and self._is_noun_of(near.words_before):
            return LIKELY  # "le district de TamDuong"
        if self._titles and near.before.islower() and folded(near.before) in self._titles.nouns:
            return LIKELY  # "l'hôpital BachRan", where a firm's kinds are told apart before
        if is_long and self._titles and folded(near.behind) in self._titles.nouns and near.behind.istitle():
            return LIKELY if all(map(self._lexicon.has, (left, right))) else UNLIKELY
        halves = (left.lower(), right.lower())
        is_two = all(len(half) > 2 and self._lexicon.is_word(half) for half in halves)
        return LIKELY if is_two and not self._lexicon.rules.compounds else UNLIKELY

    def is_noun(self, word: str, before: str = "") -> bool:
        """Whether offices and bodies bear a word, "Marine", not behind a bare "à", where a town stands."""
        titles = self._titles
        if titles is None or folded(word) not in titles.nouns:
            return False
        rules = titles.rules
        return before not in {*rules.of, *rules.at, *rules.to} - {*rules.articled, *rules.determiners}

    def goes_on(self, near: Beside) -> bool:
        """Whether a form of address or a first name stands before: "Mme Vella", "Anna de Vella"."""
        titles = self._titles
        name, _, particle = near.words_before.rpartition(" ")
        if not titles:
            return False
        before = name if name and folded(particle) in titles.particles else near.joined[:-1] or particle
        if not before.istitle():
            return False
        is_address = any(each.split()[-1] == before for each in titles.rules.honorifics)
        return is_address or not (self.is_noun(before) or self._lexicon.has(before))

    def place_and_word(self, run: str, near: Beside) -> tuple[str, str] | None:
        """
        Returns the two words of a run that ends a place's name begun before it ("Can Thodepuis"), is a body's
        or is a name of the article before a day ("Karimon Tuesday").

        None where it is neither.
        """
        if not self._countries:
            return None
        for cut in range(2, len(run) - 1):
            left, right = run[:cut], run[cut:]
            if not self._lexicon.is_word(right):
                continue
            is_usual = right in self._lexicon.rules.small_words or (
                len(right) > LONG and self._lexicon.count(right) >= USUAL
            )
            if self._goes_on_with_day(left, right, near):
                return left, right
            begun = (f"{near.before} {left}", f"{near.joined}{left}")[: 1 + bool(near.joined)]
            if is_usual and any(map(self._is_begun, begun)):
                return left, right
            if any(
                (each.start, each.end) == (0, len(run) + 1)
                for each in self._countries.organisations(f"{left} {right}")
            ):
                return left, right
        return None

    def _is_begun(self, name: str) -> bool:
        """Whether a name of two words is a place's or a country's."""
        countries = self._countries
        if countries is None or not name[0].isupper():
            return False
        return bool(countries.region(name) or countries.named(name, is_place=True))

    def _goes_on_with_day(self, left: str, right: str, near: Beside) -> bool:
        """Whether a name that the article has by itself stands before a day, or a small word and a day."""
        is_small = right in self._lexicon.rules.small_words
        if left.lower() in self._weekdays:
            return is_small or len(right) > LONG  # "on Mondayand", "on Mondayurged"
        is_name = len(left) >= LONG and not self._lexicon.has(left)
        is_name = is_name and (self._lexicon.words[left] > 0 or self._lexicon.is_place(left))
        is_day = right in self._days or (is_small and near.behind.lower() in self._days)
        return is_name and is_day

    def _is_noun_of(self, words: str) -> bool:
        """Whether a noun of bodies and a small word that joins a name to it stand before: "district de"."""
        noun, _, joins = words.partition(" ")
        is_noun = self._titles is not None and noun.islower() and folded(noun) in self._titles.nouns
        return is_noun and joins in self._lexicon.rules.behind_noun

    def _goes_on_with_name(self, before: str) -> bool:
        """Whether a given name or the last word of an office stands before: "Lázaro QuesadaRíos"."""
        is_noun = self._titles is not None and folded(before) in self._titles.nouns
        return before.istitle() and (is_noun or not self._lexicon.has(before))

    def _is_known(self, left: str, right: str) -> bool:
        """Whether the article has a half elsewhere; a firm too has its country's name in its own."""
        here, is_place = self._lexicon.words, self._lexicon.is_place
        surnames = self._titles.any_surname if self._titles else ()
        if folded(right) in surnames and is_place(left) and here[left]:
            return True  # "du BangladeshLuong Van Ran": a new sentence's name
        return (here[left] > 0 and not is_place(left)) or (here[right] > 0 and not is_place(right))

    def _is_place(self, left: str, right: str, near: Beside) -> bool:
        if not self._countries:
            return False
        both = f"{left} {right}"
        names = (
            both,
            f"{near.before} {both}",
            f"{near.words_before} {both}",
            f"{both} {near.behind}",
            f"{near.before} {both} {near.behind}",
        )
        return any(self._countries.region(name) or self._countries.named(name) for name in names)

    def _tells_a_person(self, left: str, right: str, near: Beside, titles: TitleWords) -> bool:
        """An office before the name or in it, or the shape of a name that one country's people bear."""
        names = [word for word in (near.before, left, right, near.behind) if word.istitle()]
        wholes = (names[start:end] for start in (0, 1) for end in (len(names) - 1, len(names)))
        if any(self._is_shaped(name, titles) for name in wholes if left in name and right in name):
            return True
        if folded(left) in titles.nouns and folded(right) in titles.any_surname and near.behind.istitle():
            return True  # "the People's CommitteeDoan Thi Nga"
        if len(left) < LONG or len(right) < LONG:
            return False  # "le ministre LeBlanc", "Mme DiCaprio"
        before = folded(near.before).rstrip(".")
        is_called = near.before.istitle() and any(
            each.split()[-1].rstrip(".") == near.before.rstrip(".") for each in titles.rules.honorifics
        )
        return is_called or not titles.single_offices.keys().isdisjoint((before, folded(left)))

    def _is_shaped(self, name: list[str], titles: TitleWords) -> bool:
        whole = folded(" ".join(name))
        return len(name) > 2 and any(shape.fullmatch(whole) for shape in titles.name_shapes.values())


def _is_office(left: str, right: str, titles: TitleWords, prefixes: frozenset[str]) -> bool:
    """Whether an office stands before a name, or behind its word: "ForeignMinister", "VicePresident"."""
    offices = titles.single_offices
    is_whole = folded(right) in offices and (folded(left) in titles.nouns or left.lower() in prefixes)
    return is_whole or (len(left) > LONG and len(right) < LONG and folded(left) in offices)


def _is_body(left: str, right: str, near: Beside, titles: TitleWords) -> bool:
    """Both halves are words that institutions bear, and a third capital stands beside them."""
    is_long_name = any(word[:1].isupper() for word in (near.before, near.behind))
    return is_long_name and folded(left) in titles.nouns and folded(right) in titles.nouns
