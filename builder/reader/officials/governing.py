"""Reads what a title governs: "du Conseil de la Fédération", "of the Russian State Duma", a country."""

from builder.reader.officials.nouns import begins_a_name, end_of_run
from builder.reader.officials.titlewords import CLOSED_BY, LONGEST_QUOTED, TitleWords
from builder.reader.places.countrynames import NamedBy
from builder.reader.words import Found

SEATED = ("president", "monarch", "crown prince", "prime minister", "vice president", "minister", "speaker")
FEW = 2  # words of a town's name before "del"
# Who serve countries, not what is called after one: "Minister of Ghana Grace Bank".
OF_COUNTRIES = (*SEATED[1:], "deputy minister", "ambassador", "envoy")
OF_PERSONS = ("relative", "commentator", "adviser", "spokesperson")  # who are somebody's


class Governing(TitleWords):
    """A title with what it governs."""

    def _country(self, how: str) -> bool:
        end, mention = self.text.countries[self.place]
        if self.place in self.text.compounds:
            last = self.text.compounds[self.place]
            self.served.append((self.place, last, mention.code, "pair"))
            return self._take(last)
        is_name = mention.by in (NamedBy.NAME, NamedBy.CAPITAL, NamedBy.CITY)
        if mention.by is NamedBy.PEOPLE and self._is_of_the_expatriates():
            self.served.append((self.place, end, mention.code, "pair"))
            return self._take(end)
        if how == "adjective" and is_name and begins_a_name(self.text, end):
            return False
        if how == "adjective" and self.is_at and self.served:
            how = "at"  # "ambassadeur de Thaïlande en RDP lao"
        is_city = mention.by >= NamedBy.CAPITAL and how != "at"
        kind = "city" if is_city else "of" if how == "adjective" and is_name else how
        self.served.append((self.place, end, mention.code, kind))
        self.place = end
        return True

    def _is_of_the_expatriates(self) -> bool:
        """ "Special Assistant on Overseas [Latvians] X Y": whom he is in charge of."""
        is_next = bool(self.governs) and self.governs[-1] == self.place - 1
        return is_next and self.words[self.place - 1].key in self.lexicon.expatriates

    def _governed(self, connector: Found[str]) -> bool:
        """Goes on over a preposition and the noun that it brings."""
        noun, kind = connector.end, connector.value
        if kind == "for" and self.charge is None:
            self.charge = self.place
        self.is_at = kind == "at"
        if noun in self.text.honorifics and (found := self._behind_honorific(noun)) is not None:
            return found
        noun = self._after_small_article(noun)
        if noun - 1 in self.text.countries:
            noun -= 1  # a name that holds its article: "de [la Dominique]"
        if noun >= len(self.words) or not (self.words[noun].text[0].isalnum()):
            return noun < len(self.words) and self._governed_in_quotes(noun)
        inner = (
            self.text.countries[noun][0]
            if noun in self.text.countries and self.text.countries[noun][1].by is NamedBy.ADJECTIVE
            else noun
        )
        if end := self._end_of_house(inner):
            return self._take(end)
        if inner in self.text.offices and not self._is_kind_of_body(inner):
            return self._governed_office(noun, inner)
        if noun in self.text.countries:
            return self._governed_country(noun, kind)
        if self.words[noun].is_capital:
            return self._governed_capital(noun, kind)
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
        return self._take(self._end_of_called_so(noun) or noun + 1)

    def _governed_in_quotes(self, place: int) -> bool:
        """ "of the ["Riga Lights"] Agency", "du [« Bellan »], X": a name, before what bears it or alone."""
        sign = self.words[place].text
        if sign == "(" or sign not in CLOSED_BY or not self._is_capital(place + 1):
            return False
        places = range(place + 2, min(place + LONGEST_QUOTED + 2, len(self.words)))
        end = next((p + 1 for p in places if self.words[p].text == CLOSED_BY[sign]), 0)
        if end and self.lexicon.rules.titles_before_country and self._is_capital(end):
            last = end_of_run(self.text, end)
            return self.text.is_noun(last - 1) and self._take(last)
        return bool(end) and self._closes(end) and self._take(end)

    def _behind_honorific(self, noun: int) -> bool | None:
        """
        "conseiller de Sa Majesté [le Roi]"; None where what is called so is no more than a small word.

        "Director of the Office of [His Majesty] X Y": told without his name, the name is the head's.
        """
        end = self.text.honorifics[noun].end
        office = self._after_small_article(end)
        if office in self.text.offices and not self._is_kind_of_body(office):
            return self._governed_office(office, office)
        if end - noun == 1:
            return None
        is_his = self.words[noun].key in self.lexicon.determiners and bool(self.governs)
        return is_his and end not in self.text.offices and self._take(end)

    def _end_of_called_so(self, small: int) -> int:
        """ "of the state-run [Vella Wind Corp]": where the name behind a small word ends in a noun, or 0."""
        if not self.lexicon.rules.titles_before_country or not self._is_capital(small + 1):
            return 0
        last = end_of_run(self.text, small + 1)
        is_body = last > small + 2 and self.text.is_noun(last - 1) and last - 1 not in self.text.offices
        return last if is_body and self.words[small].text.islower() else 0

    def _governed_capital(self, noun: int, kind: str) -> bool:
        """Goes on over a run of capitals: "de la [Défense nationale]", but no seat: "at [X Palace]"."""
        if self._republic_of_a_people(noun, kind):
            return True
        end = end_of_run(self.text, noun)
        end = self._end_of_long_name(noun, end) or end
        is_where = kind == "at" and self.lexicon.rules.titles_before_country and self._is_seated()
        return not (is_where and not self.text.is_noun(noun)) and self._take(end)

    def _end_of_long_name(self, noun: int, end: int) -> int:
        """
        "of Bellan [del Mar] X Y", "of Bellan [del Mar], X Y": where a town's name goes on behind a small word
        and whoever governs it is named next, or 0. "of Riga Juan del Mar, who": his own name.
        """
        last = end + 1
        if not (self.lexicon.rules.titles_before_country and last < len(self.words) and end - noun <= FEW):
            return 0
        is_joint = self.words[end].key in self.lexicon.particles and not self.words[end].is_capital
        behind = last + 1 + (last + 1 < len(self.words) and self.words[last + 1].text == ",")
        is_named = self._is_capital(last) and self._is_capital(behind) and self._is_capital(behind + 1)
        return last + 1 if is_joint and is_named and end not in self.text.connectors else 0

    def _republic_of_a_people(self, noun: int, kind: str) -> bool:
        """ "de la République [Algérienne] Démocratique et Populaire": the country is told by its people."""
        people = self.text.countries.get(noun + 1)
        is_state = self.words[noun].is_capital and self.words[noun].key in self.lexicon.states
        if people is None or not is_state or people[1].by is not NamedBy.PEOPLE:
            return False
        end, mention = people
        small = self.lexicon.conjunctions
        while end < len(self.words) and (
            self.lexicon.adjective.search(self.words[end].text.lower())
            or (self.words[end].key in small and self._is_capital(end + 1) and self.words[end - 1].is_capital)
        ):
            end += 1
        joint = self.text.connectors.get(end)
        if joint is not None and joint.value == "of":
            return False  # "de la Fédération Lettone [de] Football"
        self.served.append((self.place, end, mention.code, kind))
        self.place = end
        return True

    def _after_small_article(self, noun: int) -> int:
        """ "de [la] Pêche", "de [la même] institution", "to [southern] Laos"."""
        if noun < len(self.words) and self._has_article(noun) and not self.words[noun].is_capital:
            noun += 1
        if noun + 1 in self.text.countries and self.words[noun].key in self.lexicon.quarters:
            return noun + 1
        if self._is_relative() and noun + 1 in self.text.offices:
            small = self.lexicon.former | self.lexicon.attributes  # "l'avocat de l'[ancien] ministre X"
            return noun + (self.words[noun].key in small)
        is_alike = noun + 1 < len(self.words) and self.words[noun].key in self.lexicon.alike
        return noun + is_alike

    def _is_relative(self) -> bool:
        return self.head.value[0].role in OF_PERSONS

    def _is_seated(self) -> bool:
        """ "received the Prime Minister [at] Vella Palace": no office is held at a house."""
        return self.head.value[0].role in SEATED

    def _end_of_house(self, place: int) -> int:
        """ "Minister of State in the [President's Office]": returns where that ends, or 0."""
        office = self.text.offices.get(place)
        noun = office.end + 1 if office else len(self.words)
        if noun >= len(self.words) or self.words[noun - 1].text not in self.lexicon.possessive_signs:
            return 0
        is_house = self.words[noun].is_capital and self.text.is_noun(noun) and noun not in self.text.offices
        return noun + 1 if is_house and self.words[place].is_capital else 0

    def _is_kind_of_body(self, place: int) -> bool:
        """ "of the [General] Authority", "of [Student] Activities": an office's word, but a noun goes on."""
        after = place + 1
        if after >= len(self.words) or not self.words[after].is_capital:
            return False
        is_called = self.text.offices[place].value[0].role == "commentator" and self.text.is_noun(place)
        is_adjective = self.words[place].key in self.lexicon.office_adjectives
        return is_called or (is_adjective and self.text.is_noun(after))

    def _is_owner_of_a_body(self, sign: int) -> bool:
        noun = sign + 1
        is_owner = self.words[sign].text in self.lexicon.possessive_signs and noun < len(self.words)
        return is_owner and self.words[noun].is_capital and self.text.is_noun(noun)

    def _governed_office(self, noun: int, inner: int) -> bool:
        """ "conseiller du président russe": of several nobody is named, "de la Chambre des députés X"."""
        office = self.text.offices[inner]
        if office.value[1] is None and self.inner is None:
            self.inner = inner
        if inner > noun:
            self.served.append((noun, inner, self.text.countries[noun][1].code, "adjective"))
        return self._take(office.end)

    def _is_firm_of_a_people(self, noun: int) -> bool:
        """ "directeur de l'[Algérienne] des eaux": one of the people, of a thing, is a firm."""
        end, mention = self.text.countries[noun]
        joint = self.text.connectors.get(end)
        if mention.by is not NamedBy.PEOPLE or joint is None or joint.value != "of":
            return False
        is_small = joint.end < len(self.words) and self.words[joint.end].text.islower()
        return is_small and self.head.value[1] is None and self._has_article(noun - 1)

    def _governed_country(self, noun: int, kind: str) -> bool:
        start, mention = self.place, self.text.countries[noun][1]
        if self._is_firm_of_a_people(noun):
            self.served.append((noun, noun + 1, mention.code, "pair"))
            return self._take(self.text.countries[noun][0])
        self.place = noun
        if not self._country(kind):
            self.place = start
            return False
        first, end, code, how = self.served[-1]
        is_name = mention.by is NamedBy.NAME and self.lexicon.rules.titles_before_country
        goes_on = (
            (mention.by is NamedBy.ADJECTIVE or is_name)
            and end < len(self.words)
            and (self.words[end].is_capital or self.lexicon.rules.titles_before_country)
            and self.text.is_noun(end)
        )
        if not goes_on:
            # "président [de la République]" goes with its preposition, "Speaker of the [Singaporean]
            # Parliament" without.
            self.served[-1] = (start, end, code, how)
        else:
            # "of the [Russian] Parliament", but "of the China Energy Company" is what it is called.
            self.served[-1] = (first, end, code, "pair" if is_name else "adjective")
        is_before_noun = mention.by is NamedBy.ADJECTIVE or self.lexicon.rules.titles_before_country
        if is_before_noun and not goes_on and end < len(self.words) and self.words[end].is_capital:
            # "of the Russian Biotech Fund": the unknown word is taken for the known one after it.
            last = end_of_run(self.text, end)
            is_known = last > end + 1 and self.text.is_noun(last - 1)
            if mention.by is not NamedBy.ADJECTIVE:
                # "of the Latvia Valley Authority X", "of the Riga Valley Authority": what it is called
                if not is_known or self.head.value[0].role in OF_COUNTRIES:
                    return True
                self.served[-1] = (first, end, code, "pair" if is_name else how)
                return self._take(last)
            # "of the Danish [Shipowners]' Union"
            is_known = is_known or (last < len(self.words) and self._is_owner_of_a_body(last))
            is_followed = last == end + 1 and self._is_capital(end + 1) and self._is_capital(end + 2)
            if is_known or (is_followed and self.lexicon.rules.titles_before_country):
                self.served[-1] = (first, end, code, "adjective")
                return self._take(last)
        return True
