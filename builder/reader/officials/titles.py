"""
Finds where a title begins and ends, and which countries it names.

A title is a head ("vice-président", "Deputy Minister") with what it governs ("du Conseil de la
Fédération", "of Foreign Affairs"). Where it ends is what parts it from the name that follows without a
comma, so it is read word by word: a word goes on with the title as long as the language's rules say that
a title may hold it there.
"""

from builder.reader.officials.before import POSSESSIVE, read_before
from builder.reader.officials.nouns import begins_a_name, end_of_run, is_people, listed
from builder.reader.officials.rules import Office
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy
from builder.reader.words import Found


class TitleReading:
    """A title while it is read, word by word."""

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
        self.is_charge = False  # "chargé de", "pour": what he is in charge of may have an article of its own

    def read(self) -> "TitleReading":
        if self.lexicon.rules.titles_before_country:
            before = read_before(self.text, self.first, self.since, is_plural=self.head.value[1] is not None)
            self.first, self.left = before.first, before.nouns
            self.served += before.served
        while self.place < len(self.words) and self._step():
            pass
        self.served.sort()
        return self

    def _step(self) -> bool:
        """Goes on by what the title may hold here; False where it ends."""
        word = self.words[self.place]
        if aside := self.lexicon.asides.at(self.words, self.place):
            self.place = aside.end
            return True
        if self.place in self.text.countries:
            return self._country("adjective")
        if word.text == "(":
            return self._acronym()
        if word.text in (",", "-", "–", "‑") or word.key in self.lexicon.conjunctions:
            return self._goes_on()
        if word.text in POSSESSIVE:
            return self._possessive()
        if not word.is_capital and (connector := self.lexicon.connectors.at(self.words, self.place)):
            return self._governed(connector)
        if word.is_capital:
            return self._noun()
        return (
            self._adjective(self.place)
            or self._office_as_adjective(self.place)
            or self._small_kind(self.place)
        )

    def _take(self, end: int) -> bool:
        self.governs += range(self.place, end)
        self.place = end
        return True

    def _noun(self) -> bool:
        known = self.text.is_noun(self.place) or (
            self.text.is_acronym(self.place) and self.place in self.text.in_body
        )
        return known and self.place not in self.text.offices and self._take(self.place + 1)

    def _possessive(self) -> bool:
        """ "the National Assembly's Committee": what is owned goes on with the title."""
        after = self.place + 1
        return (
            bool(self.governs)
            and after < len(self.words)
            and self.words[after].is_capital
            and self.text.is_noun(after)
            and self._take(after + 1)
        )

    def _adjective(self, place: int) -> bool:
        key = self.words[place].key
        if (
            place in self.text.offices
            or key in self.lexicon.not_adjectives
            or not self.lexicon.adjective.search(self.words[place].text)
        ):
            return False
        return self._take(place + 1)

    def _small_kind(self, place: int) -> bool:
        """ "of Champasak province": what kind of thing was named follows its name in small letters."""
        return (
            self.lexicon.rules.titles_before_country
            and bool(self.governs)
            and self.governs[-1] == place - 1
            and self.words[place - 1].is_capital
            and self.words[place].key in self.lexicon.nouns
            and self._take(place + 1)
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

    def _country(self, how: str) -> bool:
        end, mention = self.text.countries[self.place]
        if self.place in self.text.compounds:
            last = self.text.compounds[self.place]
            self.served.append((self.place, last, mention.code, "pair"))
            return self._take(last)
        is_name = mention.by in (NamedBy.NAME, NamedBy.CAPITAL, NamedBy.CITY)
        if how == "adjective" and is_name and begins_a_name(self.text, end):
            return False
        kind = "city" if mention.by >= NamedBy.CAPITAL else "of" if how == "adjective" and is_name else how
        self.served.append((self.place, end, mention.code, kind))
        self.place = end
        return True

    def _acronym(self) -> bool:
        """Goes over the short form of what is governed: "(PCR)", "(EuroCham)"."""
        if self.place + 2 >= len(self.words) or self.words[self.place + 2].text != ")":
            return False
        is_short = sum(sign.isupper() for sign in self.words[self.place + 1].text) > 1
        if is_short:
            self.place += 3
        return is_short

    def _goes_on(self) -> bool:
        """
        After a comma or "et": more of what is governed ("de l'Industrie et du Commerce"), never another
        person.
        """
        after = self.place + 1
        if after >= len(self.words):
            return False
        if self.words[self.place].text in ("-", "–", "‑"):
            return False
        connector = self.lexicon.connectors.at(self.words, after)
        if connector and connector.value == "of" and not self.words[after].is_capital:
            noun = connector.end
            if (
                noun < len(self.words)
                and self.words[noun].is_capital
                and (self.text.is_noun(noun) or is_people(self.text, noun))
                and self.governs
            ):
                return self._take(noun + 1)
            return self._joined_small_noun(noun)
        is_joined = self.words[self.place].text != ","
        if is_joined and self.is_charge and self._is_small_noun(after + 1) and self._has_article(after):
            return self._take(after + 2)  # "pour les affaires étrangères et la politique de sécurité"
        if is_joined and self._is_last_of_list(after):
            return self._take(after + 1)
        if (
            self.words[after].is_capital
            and self.text.is_noun(after)
            and after not in self.text.offices
            and self.governs
        ):
            return (is_joined or listed(self.text, after)) and self._take(after + 1)
        if is_joined and after in self.text.countries and self.served and self.served[-1][1] == self.place:
            end, _ = self.text.countries[after]
            if not begins_a_name(self.text, end):
                self.place = after
                return self._country("adjective")
        if (
            is_joined
            and self.governs
            and self.governs[-1] == self.place - 1
            and not self.words[after].is_capital
        ):
            follows = self.words[after].text
            if (
                self.lexicon.adjective.search(follows)
                and self.words[after].key not in self.lexicon.not_adjectives
                and after not in self.text.offices
            ):
                return self._take(after + 1)
        return False

    def _joined_small_noun(self, noun: int) -> bool:
        """
        "directrice des relations internationales et de la stratégie": after "et", a small noun goes on
        too.
        """
        is_joined = (
            self.words[self.place].key in self.lexicon.conjunctions
            and bool(self.governs)
            and noun < len(self.words)
        )
        return is_joined and self._is_small_noun(noun) and self._take(noun + 1)

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

    def _is_last_of_list(self, place: int) -> bool:
        """
        True for a capital that no list of nouns knows, alone between "and" and the comma before a name:
        "and Livestock, X Y".
        """
        is_alone = (
            place + 2 < len(self.words) and self.words[place].is_capital and self.words[place + 1].text == ","
        )
        return (
            is_alone
            and bool(self.governs)
            and self.words[place + 2].is_capital
            and place not in self.text.offices
        )

    def _governed(self, connector: Found[str]) -> bool:
        """Goes on over a preposition and the noun that it brings."""
        noun, kind = connector.end, connector.value
        self.is_charge = self.is_charge or kind == "for"
        if (
            noun < len(self.words)
            and self.words[noun].key in self.lexicon.determiners
            and not self.words[noun].is_capital
        ):
            noun += 1
        if noun - 1 in self.text.countries:
            noun -= 1  # a name that holds its article: "de [la Dominique]"
        if noun >= len(self.words) or not (self.words[noun].text[0].isalnum()):
            return False
        inner = (
            self.text.countries[noun][0]
            if noun in self.text.countries and self.text.countries[noun][1].by is NamedBy.ADJECTIVE
            else noun
        )
        if office := self.text.offices.get(inner):
            self.inner = inner if self.inner is None else self.inner
            if inner > noun:
                self.served.append((noun, inner, self.text.countries[noun][1].code, "adjective"))
            return self._take(office.end)
        if noun in self.text.countries:
            return self._governed_country(noun, kind)
        if self.words[noun].is_capital:
            return self._take(end_of_run(self.text, noun))
        if kind == "at" and self.words[noun].key in self.lexicon.nouns and noun not in self.text.offices:
            return self._take(noun + 1)  # "directrice des Affaires africaines au ministère"
        if (
            kind == "at"
            or self.words[noun].key in self.lexicon.not_adjectives
            or noun in self.text.honorifics
        ):
            return False
        if (
            self.words[noun].text[0].isdigit()
            and noun + 1 < len(self.words)
            and self.words[noun + 1].text[0].isalpha()
        ):
            noun += 1  # "la 9e région militaire"
        return self._take(noun + 1)

    def _governed_country(self, noun: int, kind: str) -> bool:
        start, mention = self.place, self.text.countries[noun][1]
        self.place = noun
        if not self._country(kind):
            self.place = start
            return False
        first, end, code, how = self.served[-1]
        is_name = mention.by is NamedBy.NAME and self.lexicon.rules.titles_before_country
        goes_on = (
            (mention.by is NamedBy.ADJECTIVE or is_name)
            and end < len(self.words)
            and self.words[end].is_capital
            and self.text.is_noun(end)
        )
        if not goes_on:
            # "président [de la République]" goes with its preposition, "Speaker of the [Singaporean]
            # Parliament" without.
            self.served[-1] = (start, end, code, how)
        else:
            # "of the [Russian] Parliament", but "of the China Energy Company" is what it is called.
            self.served[-1] = (first, end, code, "pair" if is_name else "adjective")
        if (
            mention.by is NamedBy.ADJECTIVE
            and not goes_on
            and end < len(self.words)
            and self.words[end].is_capital
        ):
            # "of the Russian Biotech Fund": the unknown word is taken for the known one after it.
            last = end_of_run(self.text, end)
            if last > end + 1 and self.text.is_noun(last - 1):
                self.served[-1] = (first, end, code, "adjective")
                return self._take(last)
        return True
