"""A title while it is read, and the single words that may go on with it."""

from builder.reader.officials.nouns import end_of_run
from builder.reader.officials.rules import Office
from builder.reader.officials.wording import Text
from builder.reader.words import Found

LONGEST_QUOTED = 8  # words of the name that a house bears between quotation marks
LONGEST_KIND = 2  # unknown words of "national risk office"
NUMBER_SIGNS = ("°", ".")  # behind "n" and "No"
CLOSED_BY = {"(": ")", '"': '"', "«": "»", "“": "”"}  # signs around a short form
MINISTERS = ("minister", "deputy minister")


class TitleWords:
    """A title while it is read, word by word: each step says whether the title goes on."""

    def __init__(self, text: Text, head: Found[tuple[Office, str | None]], since: int):
        self.since = since
        self.text, self.words, self.lexicon = text, text.words, text.lexicon
        self.first, self.place, self.head = head.first, head.end, head
        self.served: list[
            tuple[int, int, str, str]
        ] = []  # first, end, code, how: "adjective", "of", "at", "pair", "city"
        self.inner: int | None = None
        self.governs: list[int] = []  # places of the words governed that are no country
        self.left: list[int] = []
        self.is_at = False  # the last preposition said where he works
        self.charge: int | None = None  # where "chargé de" or "pour" stands

    @property
    def owned_end(self) -> int:
        """Where the title ends, or the charge begins: "vice-maire de Riga [chargée de la Francophonie]"."""
        return self.place if self.charge is None else self.charge

    def _take(self, end: int) -> bool:
        self.governs += range(self.place, end)
        self.place = end
        return True

    def _noun(self) -> bool:
        is_closed = self._closes(self.place + 1) and bool(self.governs)
        known = self.text.is_noun(self.place) or (
            self.text.is_acronym(self.place) and (self.place in self.text.in_body or is_closed)
        )
        return known and self.place not in self.text.offices and self._take(self.place + 1)

    def _second_of_its_kind(self) -> bool:
        """ "Minister of Foreign Affairs [II]": the second of two who hold one ministry."""
        is_second = self.words[self.place].text in ("II", "III") and bool(self.governs)
        return is_second and self._take(self.place + 1)

    def _end_of_number(self, place: int) -> int:
        """ "de la base [n° 5]", "of School [No. 3]", "de la Fabrique [2], X": where the number ends, or 0."""
        if not self.governs or place + 1 >= len(self.words):
            return 0
        word, number = self.words[place], place + 1
        if word.text.isdigit():
            return number if self._closes(number) else 0
        if word.key not in self.lexicon.numbered:
            return 0
        number += self.words[number].text in NUMBER_SIGNS
        return number + 1 if number < len(self.words) and self.words[number].text.isdigit() else 0

    def _firm(self) -> bool:
        """ "du groupe Truong Son Telecom, le général X": all of a firm's name, up to the comma."""
        nature = self.words[self.place - 1]
        is_natures = nature.key in self.lexicon.features and self.place > self.head.end
        if nature.is_capital and self.head.value[0].role in MINISTERS:
            is_natures = False  # "ministre de la Mer [Ana Vella]": what he is in charge of
        if is_natures and not (self.is_at and self._is_capital(self.place + 1)):  # "au delta Pieter Vella"
            return self._take(self.place + 1)  # "de la mer [Ligure] occidentale": no person's name
        named = next((p for p, (end, _) in self.text.countries.items() if end == self.place), self.place)
        before = self.words[named - 1]  # "du groupe [italien] ENI"
        is_firm, is_kind = before.key in self.lexicon.firms, before.key in self.lexicon.kinds
        is_kind_of_firm = not (is_firm or is_kind) and self._is_kind_of_firm(named - 1)
        is_word = not before.is_capital or (is_firm and self.text.is_acronym(named - 1))  # "de l'ONG X"
        if not (is_firm or is_kind or is_kind_of_firm) or not is_word or self.place == self.head.end:
            return False
        end = self.place
        while end < len(self.words) and (
            self.words[end].is_capital
            or (
                len(self.words[end].text) < 4 and self.words[end].text.isalpha() and self._is_capital(end + 1)
            )
            or self.words[end].text == "&"
        ):
            end += 1
        if person := self._person_behind_firm(end):
            return self._take(person)
        after = end + 1
        is_rank = after + 1 in self.text.offices and self._has_article(after)
        is_closed = self._closes(end) or is_rank or (is_firm and self._is_comma(end))
        return is_closed and end < len(self.words) and self._take(end)

    def _person_behind_firm(self, end: int) -> int:
        """ "de la compagnie Sovilaco [Mai Ngoc Tuê]": where a name begins by its surname, or 0."""
        first = end - 3
        is_known = first > self.place and self.words[first].key in self.lexicon.any_surname
        nouns = any(self.text.is_noun(p) or self.text.is_acronym(p) for p in range(first, end))
        return first if is_known and not nouns else 0

    def _is_kind_of_firm(self, place: int) -> bool:
        """ "de la société [de dragage] X Y, M. Z", "du groupe [naval] X": what sort of firm it is."""
        if self.lexicon.rules.titles_before_country or not self.words[place].text.islower():
            return False
        connector = self.text.connectors.get(place - 1) if place else None
        firm = place - 2 if connector and connector.value == "of" else place - 1
        return firm > self.head.first and self.words[firm].key in self.lexicon.firms

    def _is_comma(self, place: int) -> bool:
        return place < len(self.words) and self.words[place].text == ","

    def _is_capital(self, place: int) -> bool:
        return place < len(self.words) and self.words[place].is_capital

    def _possessive(self) -> bool:
        """ "the National Assembly's Committee", "of Latvia's Port Authority": what is owned goes on."""
        after = self.place + 1
        is_countrys = bool(self.served) and self.served[-1][1] == self.place
        if after >= len(self.words) or after in self.text.offices or not (self.governs or is_countrys):
            return False
        if not self.words[after].is_capital:
            is_known = self.words[after].key in self.lexicon.nouns
            return is_known and self._take(after + 1)  # "of Riga's water institute"
        end = end_of_run(self.text, after)
        is_known = self.text.is_noun(end - 1) or self.text.is_acronym(end - 1) or self._is_kind(end)
        if not is_known:
            return False
        if is_countrys:
            first, _, code, _ = self.served[-1]
            named = next((p for p in range(first, self.place) if p in self.text.countries), first)
            self.served[-1] = (named, self.place, code, "adjective")
        return self._take(end)

    def _is_kind(self, place: int) -> bool:
        """ "of Latvia's Kurzeme [province]": a small noun closes what was named."""
        word = self.words[place] if place < len(self.words) else None
        return word is not None and word.text.islower() and word.key in self.lexicon.nouns

    def _adjective(self, place: int) -> bool:
        key = self.words[place].key
        if key in self.lexicon.guests and self._closes(place + 1):
            return self._take(place + 1)  # "le recteur [invité], X", not "le recteur invité par X"
        if (
            place in self.text.offices
            or key in self.lexicon.not_adjectives
            or not self.lexicon.adjective.search(self.words[place].text)
        ):
            return False
        return self._take(place + 1)

    def _small_kind(self, place: int) -> bool:
        """
        "of Champasak province": what kind of thing was named follows its name in small letters; "of the
        Latvian [dredger], X", "of the national [risk office].": so do words that nobody knows, up to a sign.
        """
        is_said = bool(self.governs) or bool(self.served)
        if not (self.lexicon.rules.titles_before_country and is_said and place > self.head.end):
            return False
        if self.words[place].key in self.lexicon.nouns:
            return self._take(place + 1)
        end = place
        while end < min(place + LONGEST_KIND, len(self.words)) and self._is_unknown_noun(end):
            end += 1
        is_countrys = bool(self.served) and self.served[-1][1] == place and self._closes(place + 1)
        if end > place and is_countrys:
            first, _, code, how = self.served[-1]
            named = next((p for p in range(first, place) if p in self.text.countries), first)
            self.served[-1] = (named, place, code, how)
            return self._take(place + 1)
        last = end
        while last < len(self.words) and self._is_small_noun(last) and self.text.is_noun(last):
            last += 1
        is_closed = last >= len(self.words) or self.words[last].text in ",.;"
        return place < end < last and is_closed and self._take(last)

    def _is_unknown_noun(self, place: int) -> bool:
        word = self.words[place]
        return (
            self._is_small_noun(place)
            and word.text.isalpha()
            and word.key not in self.lexicon.nouns
            and word.key not in self.lexicon.not_adjectives
            and word.key not in self.lexicon.openers
            and word.key not in self.lexicon.auxiliaries
            and word.key not in self.lexicon.conjunctions
            and place not in self.text.connectors
            and place not in self.text.contexts
            and not word.key.endswith("ed")
        )

    def _small_word(self, place: int) -> bool:
        """ "de la Chambre basse du Parlement", "de la Marine marchande, M. X": between two known parts."""
        after = place + 1
        connector = self.text.connectors.get(after) if after < len(self.words) else None
        goes_on = self._closes(after) or (connector is not None and connector.value == "of")
        goes_on = goes_on or self._end_of_number(after) > 0
        return (
            not self.lexicon.rules.titles_before_country
            and bool(self.governs)
            and self.governs[-1] == place - 1
            and self.words[place - 1].is_capital
            and self._is_small_noun(place)
            and self.words[place].key not in self.lexicon.not_adjectives
            and goes_on
            and self._take(after)
        )

    def _office_as_adjective(self, place: int) -> bool:
        """ "du Département général de la politique"; before a name it is a rank."""
        return (
            self.words[place].key in self.lexicon.office_adjectives
            and (place == self.head.end or (bool(self.governs) and self.governs[-1] == place - 1))
            and place + 1 < len(self.words)
            and not self.words[place + 1].is_capital
            and self._take(place + 1)
        )

    def _acronym(self) -> bool:
        """Goes over the short form of what is governed: "(PCR)", "(EuroCham)", '"PCR"'."""
        closing = CLOSED_BY[self.words[self.place].text]
        if self.place + 2 >= len(self.words) or self.words[self.place + 2].text != closing:
            return False
        word = self.words[self.place + 1]
        is_gloss = self.place + 1 in self.text.offices and word.text.islower()  # "l'akim (gouverneur) de"
        is_short = is_gloss or sum(sign.isupper() for sign in word.text) > 1 or self._is_brand(self.place + 1)
        if is_short:
            self.place += 3
        return is_short

    def _is_brand(self, place: int) -> bool:
        """ "de l'Agence des ports [(Alport)], X", "(Alport) relevant du ministère, X": its own name."""
        word, after = self.words[place], place + 2
        is_name = word.is_capital and not self.text.is_noun(place) and place not in self.text.countries
        if not (is_name and self.governs and self.words[place - 1].text == "("):
            return False
        return self._is_comma(after) or (
            after < len(self.words) and self.words[after].key in self.lexicon.tails
        )

    def _quoted(self) -> bool:
        """ "du musée [« Bellan »], X Y": the name of what is governed, up to a comma."""
        sign = self.words[self.place].text
        if sign == "(" or not (self.governs and self.governs[-1] == self.place - 1):
            return False
        places = range(self.place + 2, min(self.place + LONGEST_QUOTED + 2, len(self.words)))
        end = next((p for p in places if self.words[p].text == CLOSED_BY[sign]), 0)
        return bool(end) and self._closes(end + 1) and self._take(end + 1)

    def _insertion(self, comma: int) -> int:
        """Returns where ", accrédité en Ouganda" ends, before its second comma; 0 where none stands here."""
        after = comma + 1
        if after >= len(self.words) or not self.lexicon.insertions.at(self.words, after):
            return 0
        ends = (
            place
            for place in range(after, min(after + 12, len(self.words)))
            if self.words[place].text in ",;"
        )
        return next(ends, 0)

    def _is_small_noun(self, place: int) -> bool:
        return (
            place < len(self.words)
            and self.words[place].text.islower()
            and place not in self.text.offices
            and place not in self.text.honorifics
            and not self._has_article(place)
        )

    def _has_article(self, place: int) -> bool:
        return self.words[place].key in self.lexicon.determiners

    def _closes(self, place: int) -> bool:
        """True for the comma between a title and its name, behind a short form too: "[(SAFEX),] X"."""
        if place + 1 >= len(self.words):
            return False
        sign, after = self.words[place].text, place + 1
        if sign == "(" and place + 4 < len(self.words) and self.words[place + 2].text == ")":
            sign, after = self.words[place + 3].text, place + 4
        if sign != ",":
            return False
        return self.words[after].is_capital or after in self.text.honorifics
