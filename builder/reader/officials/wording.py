"""
Turns a paragraph into words and says of each whether it belongs to a title, a country, a body or an
honorific.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import pairwise

from builder.reader.officials.lexicon import PAST, Lexicon
from builder.reader.officials.rules import ContextRule, Office
from builder.reader.places.countrynames import CountryIndex, CountryMention, NamedBy
from builder.reader.words import Found, Word, sentence_numbers, words_and_starts

LONG, HEADLINE = 4, 3  # letters of a word that has a capital in a headline of such; such words in it
SHORTEST = 3  # letters of an office that is no short form
FULL = 2  # words of a name behind a short word that may be another
CLOCK = (":", ".")  # between hours and minutes
SHORTEST_BODY = 5  # letters of a body that may be written without a capital
ACRONYM = re.compile(r"[^\W\d_a-zß-ÿ]{2,}(?:-\d+)?")
SURNAMES = ("commentator", "monarch", "prince", "head", "military", "envoy", "governor")  # "Juge", "Prévôt"
GIVEN = ("commentator", "monarch", "prince", "relative")  # whose words are given names too: "Imam", "Roi"
ARTICLE = re.compile(r"(?:al|el|ad|an|ar|as|ash|at|az|ul|ol)[-‐‑][^\W\d_a-z]")  # "al-Otaibi"
ROMAN = re.compile(r"(?:X{0,3})(?:IX|IV|V?I{1,3}|V|X)")


class Text:
    """One paragraph made ready: its words, and which of them are titles, countries and bodies."""

    def __init__(self, text: str, lexicon: Lexicon, index: CountryIndex | None = None):
        self.text = text
        self.lexicon = lexicon
        self.index = index
        self.words: Sequence[Word]
        self.words, self.starts = words_and_starts(text, lexicon.rules.elisions)
        self.countries: dict[int, tuple[int, CountryMention]] = {}
        mentions = index.find(text) if index else ()
        for mention in mentions:
            if (first := self._place_at(mention.start)) is not None:
                self.countries[first] = (self._place_after(first, mention.end), mention)
        self.compounds = self._hyphened(mentions)
        found = lexicon.looked_for.all_in(self.words)
        self.offices: dict[int, Found[tuple[Office, str | None]]] = found[0]
        self.bodies: dict[int, Found[str]] = {
            place: body
            for place, body in found[1].items()
            if not (self._is_small_word(body) or self._is_given(body))
        }
        self.honorifics: dict[int, Found[bool]] = {
            place: found for place, found in found[2].items() if not self._is_name_of_initials(found)
        }
        self.recalling: dict[int, Found[str]] = found[3]
        self.afterwards: dict[int, Found[ContextRule]] = found[4]
        self.connectors: dict[int, Found[str]] = found[5]
        self.contexts: dict[int, Found[ContextRule]] = found[6]
        self._join_offices()
        self.honorific_ends = {found.end for found in self.honorifics.values()}
        # The full stops of "Dr." and of "EE.UU." end no sentence.
        abbreviated = {found.first: found.end for found in self.honorifics.values()}
        abbreviated |= {first: end for first, (end, _) in self.countries.items()}
        abbreviated |= {o.first: o.end for o in self.offices.values() if self.words[o.end - 1].text == "."}
        self.sentences = sentence_numbers(self.words, abbreviated)
        self.in_country = {
            place
            for first, (end, m) in self.countries.items()
            if m.by < NamedBy.CAPITAL
            for place in range(first, end)
        }
        self.in_city = {
            place
            for first, (end, m) in self.countries.items()
            if m.by >= NamedBy.CAPITAL
            for place in range(first + 1, end)
        }
        self.in_body = {place for found in self.bodies.values() for place in range(found.first, found.end)}
        self._leave_names()

    def _is_small_word(self, body: Found[str]) -> bool:
        """ "who": a word without a capital, though a body's initials are the same."""
        word = self.words[body.first]
        return body.end == body.first + 1 and len(word.text) < SHORTEST_BODY and word.text.islower()

    def _is_name_of_initials(self, honorific: Found[bool]) -> bool:
        """ "Samdech [Sâr] Vella": a name, though "SAR" is an honorific."""
        word = self.words[honorific.first]
        is_alone = honorific.end == honorific.first + 1
        return is_alone and word.key in self.lexicon.initials and word.text.istitle()

    def _is_given(self, body: Found[str]) -> bool:
        """ "[Alba] Vella": a given name, though a body's initials are the same."""
        word, behind = self.words[body.first], self.words[body.end : body.end + 1]
        is_short = body.end == body.first + 1 and len(word.text) < SHORTEST_BODY
        is_opening = body.first == 0 or self.words[body.first - 1].key not in self.lexicon.articles
        is_named = bool(behind) and behind[0].is_capital and behind[0].key not in self.lexicon.nouns
        return is_short and word.text.istitle() and is_opening and is_named

    def _join_offices(self) -> None:
        """ "ministre-chef", "ex-chancelière", "Ambassador-designate": an office and a further word in one."""
        single = self.lexicon.single_offices
        hyphened = [place for place, word in enumerate(self.words) if word.parts] if "-" in self.text else []
        for place in hyphened:
            if place in self.offices:
                continue
            parts = self.words[place].parts
            if parts[0] in self.lexicon.former:
                parts = parts[1:]
            office = single.get(parts[0])
            if office and all(part in single or part in self.lexicon.qualifiers for part in parts[1:]):
                self.offices[place] = Found(place, place + 1, office)

    def _leave_names(self) -> None:
        """ "Sultan bin Saad": an office's word before a father's name is a name itself."""
        for place, office in [*self.offices.items()]:
            after = self.words[office.end].key if office.end < len(self.words) else ""
            is_alone = office.end == place + 1 and self.words[place].is_capital
            is_son = after in self.lexicon.sons and not self.words[office.end].is_capital
            last = self.words[office.end - 1]
            key = last.parts[-1] if last.parts else last.key  # "vice-[délégué]"
            if PAST.search(last.text) and key not in self.lexicon.accented:
                del self.offices[place]  # "X, [jugé] pour vol"
            elif len(last.text) < SHORTEST and self._is_of_a_clock(place):
                del self.offices[place]  # "5:10 [pm]"
            elif self.words[place].key in self.lexicon.short_ranks and not self._is_rank_of_one(office):
                del self.offices[place]  # "le [col] de Bellan", "le [Col] Bellan"
            elif is_alone and (
                self._is_what_is_governed(office)
                or is_son
                or self._is_inside_a_name(office)
                or self._opens_a_name(office)
                or self._ends_a_name(office)
            ):
                del self.offices[place]

    def _is_rank_of_one(self, office: Found[tuple[Office, str | None]]) -> bool:
        """ "le [Col.] Vella", "le [Col] Ana Vella": short ranks have a capital, and a name behind."""
        end = office.end
        is_marked = self.words[end - 1].text == "." or self.words[office.first].parts != ()
        behind = self.words[end : end + (1 if is_marked else FULL)]
        names = [word for word in behind if word.is_capital or word.text == "("]
        return self.words[office.first].is_capital and bool(behind) and names == behind

    def _is_of_a_clock(self, place: int) -> bool:
        """ "1:14 [pm]", "5 [pm]", "5:10 [PM]": half a day, behind its hour; "In 2031 PM X" is the office."""
        if place == 0 or not self.words[place - 1].text.isdecimal():
            return False
        is_with_minutes = place > 2 and self.words[place - 2].text in CLOCK
        return self.words[place].text.islower() or is_with_minutes

    def _is_what_is_governed(self, office: Found[tuple[Office, str | None]]) -> bool:
        """ "[Justice] Minister X", "Minister of [Justice] X": a noun, though judges are called so."""
        place = office.first
        if office.value[0].role != "head" or self.words[place].key not in self.lexicon.nouns:
            return False
        of = self.connectors.get(place - 1) if place else None
        return (of is not None and of.value == "of") or self._is_ministers(office.end)

    def _is_ministers(self, place: int) -> bool:
        office = self.offices.get(place)
        return office is not None and office.value[0].role in ("minister", "deputy minister")

    def _opens_a_name(self, office: Found[tuple[Office, str | None]]) -> bool:
        """
        "la ministre de l'Eau, [Reine] Agbo", "M. [Pape] Fall": a title would have its article; "Minister of
        State [Sultan] Saeed": right behind an office none begins.
        """
        first, end = office.first, office.end
        if first == 0 or office.value[0].role not in GIVEN:
            return False
        if self.lexicon.rules.titles_before_country:
            is_monarch = office.value[0].role == "monarch"
            return is_monarch and self.words[first - 1].is_capital and self._goes_on(first - 1, end)
        if self.words[first - 1].is_capital and self.is_noun(first - 1):
            return True  # "l'Institut [Imam] d'études"
        is_apart = self.words[first - 1].text == "," or first in self.honorific_ends
        if office.value[0].role == "monarch" and any(each.end == first for each in self.offices.values()):
            is_apart = True  # "le général de brigade [Sultan] Al-Vella"
        return is_apart and end < len(self.words) and self.words[end].is_capital and not self.is_noun(end)

    def _goes_on(self, before: int, end: int) -> bool:
        """True between a title's noun and a capital that is none."""
        is_said = self.is_noun(before) and before not in self.in_country and before not in self.honorifics
        return is_said and end < len(self.words) and self.words[end].is_capital and not self.is_noun(end)

    def _ends_a_name(self, office: Found[tuple[Office, str | None]]) -> bool:
        """
        "le directeur du port, Ali [Hakem], a", "le ministre Victor [Juge] a", "M. [Juge] a": with a capital
        right behind a name, where a title would stand behind a comma, and of nothing.
        """
        first, end = office.first, office.end
        if self.lexicon.rules.titles_before_country or first < 1:
            return False
        after = self.words[end] if end < len(self.words) else None
        if first > 1 and self.words[first - 2].text == "," and after is not None and after.text == ",":
            return self._is_name_before(first)
        joint = self.connectors.get(end)
        is_more = after is not None and (after.is_capital or (joint is not None and joint.value == "of"))
        is_word = office.value[0].role in SURNAMES and not self.words[first].text.isupper()
        return is_word and not is_more and (self._is_name_before(first) or first in self.honorific_ends)

    def _is_name_before(self, place: int) -> bool:
        name = self.words[place - 1]
        opens = place == 1 or self.sentences[place - 2] != self.sentences[place - 1]
        if opens and name.key in self.lexicon.articles:
            return False  # "[Le] Préfet, X"
        is_name = name.is_capital and not self.is_noun(place - 1) and place - 1 not in self.offices
        return is_name and place - 1 not in self.honorifics and place - 1 not in self.in_country

    def _is_inside_a_name(self, office: Found[tuple[Office, str | None]]) -> bool:
        """ "Ali [Imam] Majumdar": with a capital between two, where a title would be written small."""
        first, end = office.first, office.end
        if first and self.words[first - 1].key in self.lexicon.sons:
            return True  # "Noura bint [Sultan] Al Vella"
        is_titled = self.lexicon.rules.titles_before_country or office.value[0].role not in GIVEN
        if is_titled or first == 0 or end >= len(self.words):
            return False
        return all(self.words[p].is_capital and not self.is_noun(p) for p in (first - 1, end))

    def _place_at(self, start: int) -> int | None:
        place = bisect_left(self.starts, start)
        return place if place < len(self.starts) and self.starts[place] == start else None

    def _place_after(self, first: int, end: int) -> int:
        return bisect_left(self.starts, end, first)

    def _hyphened(self, mentions: Sequence[CountryMention]) -> dict[int, int]:
        """Returns the places of compounds such as Vietnam-Russie, each with where it ends."""
        ends: dict[int, int] = {}
        for before, after in pairwise(mentions):
            if self.text[before.end : after.start].strip() in ("-", "–", "‑"):
                first = self._place_at(before.start)
                if first is not None:
                    ends[first] = self._place_after(first, after.end)
        return ends

    def end_of(self, place: int) -> int:
        """Returns where a word ends in the text."""
        return self.starts[place] + len(self.words[place].text)

    def slice(self, first: int, end: int) -> str:
        return self.text[self.starts[first] : self.end_of(end - 1)] if end > first else ""

    def is_noun(self, place: int) -> bool:
        """True for a capitalised word that titles and institutions are made of, and no name begins with."""
        word = self.words[place]
        return (
            (
                word.key in self.lexicon.nouns
                and (word.key not in self.lexicon.short_nouns or word.text.isupper())
            )
            or place in self.in_body
            or (word.parts != () and not self.lexicon.nouns.isdisjoint(word.parts))
        )

    @cached_property
    def is_capitalised(self) -> bool:
        """True for a headline whose every word has a capital: "PM Ana Vella Visits Riga"."""
        long = [word for word in self.words if len(word.text) >= LONG and word.text.isalpha()]
        last, small = self.words[-1].text if self.words else "", self.lexicon.headline_verbs
        is_headline = len(long) >= HEADLINE and last != "."
        return is_headline and all(word.text[0].isupper() or word.key in small for word in long)

    def is_acronym(self, place: int) -> bool:
        return is_acronym(self.words[place].text)


@lru_cache(maxsize=20_000)
def is_acronym(word: str) -> bool:
    """True for "PCV" and "AIPA-43", not for the number of a king nor for "Hồ" and "Mỹ"."""
    return ACRONYM.fullmatch(word) is not None and word.isupper() and not is_roman(word)


@lru_cache(maxsize=20_000)
def is_roman(word: str) -> bool:
    return ROMAN.fullmatch(word) is not None


def is_articled(word: Word) -> bool:
    """True for "al-Otaibi": a surname, or the last of a town's names, but no given name."""
    return _is_articled(word.text)


@lru_cache(maxsize=20_000)
def _is_articled(word: str) -> bool:
    return ARTICLE.match(word) is not None
