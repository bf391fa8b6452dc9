"""
Finds where a title begins and ends, and which countries it names.

A title is a head ("vice-président", "Deputy Minister") with what it governs ("du Conseil de la
Fédération", "of Foreign Affairs"). Where it ends is what parts it from the name that follows without a
comma, so it is read word by word: a word goes on with the title as long as the language's rules say that
a title may hold it there.
"""

from builder.reader.officials.before import read_before
from builder.reader.officials.nouns import (
    begins_a_name,
    end_of_body,
    end_of_places,
    end_of_run,
    is_abroad,
    is_people,
    listed,
)
from builder.reader.officials.tails import Tails
from builder.reader.officials.titlewords import CLOSED_BY, MINISTERS
from builder.reader.places.countrynames import NamedBy
from builder.reader.words import Found

BODYS = (
    "head",
    "deputy head",
    "president",
    "vice president",
    "party leader",
    "deputy minister",
)  # what bodies have
SPEAKERS = ("spokesperson", "adviser")
LONGEST_LIST = 12  # words of a list of small nouns that a title governs


class TitleReading(Tails):
    """A title read to its end."""

    def read(self) -> "TitleReading":
        if self.lexicon.rules.titles_before_country:
            before = read_before(self.text, self.first, self.since, is_plural=self.head.value[1] is not None)
            self.first, self.left = before.first, before.nouns
            self.served += before.served
        while self.place < len(self.words) and self._step():
            pass
        if end := self._end_of_tail() or self._end_before_comma():
            self._take(end)
        self._serve_by_head()
        self.served.sort()
        return self

    def _serve_by_head(self) -> None:
        """ "secrétaire [américain] au Trésor": an office that holds its country."""
        for place in range(self.head.first, self.head.end):
            if place in self.text.countries and self.text.countries[place][1].by is NamedBy.ADJECTIVE:
                end, mention = self.text.countries[place]
                self.served.append((place, end, mention.code, "adjective"))

    def _step(self) -> bool:
        """Goes on by what the title may hold here; False where it ends."""
        word = self.words[self.place]
        if aside := self.lexicon.asides.at(self.words, self.place):
            self.place = aside.end
            return True
        if word.text == "," and (inserted := self._insertion(self.place)):
            self.place = inserted
            return True
        if end := self._end_of_number(self.place):
            return self._take(end)
        if word.is_capital and self._firm():
            return True
        if self.place in self.text.countries:
            return self._country("adjective")
        if word.text in CLOSED_BY:
            return self._acronym() or self._quoted()
        if word.text == "," and (end := self._body_behind_comma()):
            return self._take(end)
        if word.text in (",", "-", "–", "‑") or word.key in self.lexicon.conjunctions:
            end = end_of_places(self.text, self.place) if self.head.value[1] is not None else 0
            return self._take(end) if end else self._goes_on()
        if word.text in self.lexicon.possessive_signs:
            return self._possessive()
        if not word.is_capital and (connector := self.text.connectors.get(self.place)):
            return self._governed(connector)
        if word.is_capital:
            is_more = self._noun() or self._second_of_its_kind() or self._speaks_for()
            return is_more or self._kind_of_a_state()
        return (
            self._speaks_for()
            or self._adjective(self.place)
            or self._relations(self.place)
            or self._office_as_adjective(self.place)
            or self._small_kind(self.place)
            or self._small_word(self.place)
        )

    def _kind_of_a_state(self) -> bool:
        """ "de la République [Islamique] de X": an adjective with a capital, before its country."""
        end = self.place
        while end < len(self.words) and (
            self.lexicon.adjective.search(self.words[end].text.lower())
            or self.words[end].key in self.lexicon.conjunctions
        ):
            end += 1
        joint = self.text.connectors.get(end)
        is_countrys = joint is not None and joint.value == "of" and joint.end in self.text.countries
        is_states = self.words[self.place - 1].key in self.lexicon.states
        return is_countrys and is_states and end > self.place and self._take(end)

    def _speaks_for(self) -> bool:
        """ "spokesman for the Riga Region [governor]": a small office behind the name of what is governed."""
        office = self.text.offices.get(self.place)
        is_adviser = self.head.value[0].role in SPEAKERS and self.lexicon.rules.titles_before_country
        if office is None or not is_adviser or not self.governs or self.governs[-1] != self.place - 1:
            return False
        self.inner = self.inner or self.place
        return self._take(office.end)

    def _body_behind_comma(self) -> int:
        """
        Returns where the body ends that a bare title governs by a comma alone, or 0: "X, Secretary General[,
        the Riga Chess Club], said".
        """
        is_bare = self.place == self.head.end and self.head.value[0].role in BODYS
        if not self.lexicon.rules.titles_before_country or not is_bare:
            return 0
        first = self.place + 1
        first += first < len(self.words) and self._has_article(first)
        end = end_of_body(self.text, first)
        if self._has_article(self.first - 1):
            # "The Director[, Ports], Mr X, said"
            is_titled = end + 1 in self.text.honorifics and self.words[end].text == ","
            return end if end > first and is_titled else 0
        is_closed = end >= len(self.words) or self.words[end].text in ",.;)" or not self.words[end].is_capital
        return end if end > first + 1 and is_closed else 0

    def _goes_on(self) -> bool:
        """
        After a comma or "et": more of what is governed ("de l'Industrie et du Commerce"), never another
        person.
        """
        after = self.place + 1
        if after >= len(self.words) or self.words[self.place].text in ("-", "–", "‑"):
            return False
        if self.words[after].text == "," and (inserted := self._insertion(after)):
            self.place = inserted + 1  # "to Russia and, concurrently, to Belarus"
            return True
        connector = self.text.connectors.get(after)
        if connector and connector.value == "of" and not self.words[after].is_capital:
            return self._more_governed(after, connector)
        if connector and connector.value == "at" and self.is_at and self._is_place_or_noun(connector.end):
            self.place = (
                after  # "ambassadeur en Algérie [et au Niger]", "commissaire à la Paix [et à la Culture]"
            )
            return self._governed(connector)
        if self._is_next_country(after):
            return True
        also = self.lexicon.insertions.at(self.words, after)
        if also and self.is_at and also.end in self.text.countries:
            self.place = also.end
            return self._country("at")  # "to Romania and concurrently Serbia"
        if self.words[self.place].text == ",":
            is_listed = self._is_governed_noun(after) and listed(self.text, after)
            if not is_listed and (end := self._end_of_bare_list(after)):
                return self._take(end)
            is_more = is_listed or self._is_small_list(after) or self._is_list_of_adjectives(after)
            return is_more and self._take(after + 1)
        return self._joined(after)

    def _is_next_country(self, after: int) -> bool:
        """
        "les ministres togolais, [malien] et nigérien", "directrice pour le Togo, [le Bénin] et le Mali".
        """
        if not self.served or self.served[-1][1] != self.place:
            return False
        how = self.served[-1][3]
        is_for = how == "for" and self._has_article(after)
        noun = after + is_for
        if noun not in self.text.countries:
            return False
        end, mention = self.text.countries[noun]
        is_more = end < len(self.words) and (
            self.words[end].text == "," or self.words[end].key in self.lexicon.conjunctions
        )
        is_many = how == "adjective" and self.head.value[1] is not None and mention.by is NamedBy.ADJECTIVE
        if not (is_for or (is_many and is_more and self.words[self.place].text == ",")):
            return False
        self.served.append((noun, end, mention.code, how))
        self.place = end
        return True

    def _is_small_list(self, place: int) -> bool:
        """ "minister for trade, [industry] and tourism": known nouns in small letters, up to an "and"."""
        while self._is_known_small(place):
            if self.words[place + 1].key in self.lexicon.conjunctions:
                return self._is_known_small(place + 2)
            place += 2 if self.words[place + 1].text == "," else len(self.words)
        return False

    def _is_list_of_adjectives(self, place: int) -> bool:
        """ "du Conseil économique[, social] et environnemental": what is governed is of several kinds."""
        is_small = (
            bool(self.governs) and self.governs[-1] == self.place - 1 and self._is_kind_of(self.place - 1)
        )
        while is_small and place + 2 < len(self.words) and self._is_kind_of(place):
            if self.words[place + 1].key in self.lexicon.conjunctions:
                return self._is_kind_of(place + 2)
            place += 2 if self.words[place + 1].text == "," else len(self.words)
        return False

    def _is_kind_of(self, place: int) -> bool:
        """True for a small adjective behind what is governed: "affaires [sociales]"."""
        word = self.words[place]
        is_said = word.text.islower() and self.lexicon.adjective.search(word.text) is not None
        return is_said and word.key not in self.lexicon.not_adjectives and place not in self.text.offices

    def _is_known_small(self, place: int) -> bool:
        """True for "industry", where a language writes what is governed in small letters too."""
        return (
            self.lexicon.rules.titles_before_country
            and bool(self.governs)
            and place + 1 < len(self.words)
            and self.words[place].key in self.lexicon.nouns
            and self._is_small_noun(place)
        )

    def _is_place_or_noun(self, place: int) -> bool:
        if place >= len(self.words) or place in self.text.offices:
            return False
        is_conjoined = self.words[self.place].text != ","
        is_noun = self.words[place].is_capital and self.text.is_noun(place)
        return (place in self.text.countries and is_conjoined) or is_noun

    def _more_governed(self, after: int, connector: Found[str]) -> bool:
        """ "et du Commerce", ", de la Coopération africaine": a further noun with its preposition."""
        noun = connector.end
        if self._is_second_of_two(noun):
            self.place = after
            return self._governed(connector)
        # No name stands behind an article: "et de la Navigation" goes on though no list knows the word.
        is_articled = self.words[connector.end - 1].key in self.lexicon.articles
        is_ours = noun < len(self.words) and is_people(self.text, noun)
        if self._is_governed_noun(noun) and (
            is_ours or ((is_articled or self.text.is_noun(noun)) and noun not in self.text.countries)
        ):
            return self._own_people(noun) if is_ours else self._take(noun + 1)
        is_listed = is_articled and self.words[self.place].text == "," and bool(self.governs)
        if is_listed and self._is_small_noun(noun) and self._ends_with_and(noun):
            return self._take(noun + 1)  # ", de l'organisation locale et du …"
        return self._joined_small_noun(noun)

    def _own_people(self, place: int) -> bool:
        """ "ministre de la Mer et des [Lettons] de l'étranger", "of Ports and [Latvian Expatriates]": his."""
        end, mention = self.text.countries[place]
        if self.head.value[0].role in MINISTERS:
            self.served.append((place, end, mention.code, "pair"))
        return self._take(end + is_abroad(self.text, place))

    def _ends_with_and(self, noun: int) -> bool:
        """True where the list of what is governed goes on to an "et" with a preposition of its own."""
        for place in range(noun, min(noun + LONGEST_LIST, len(self.words) - 1)):
            if self.words[place].key in self.lexicon.conjunctions:
                return self.text.connectors.get(place + 1) is not None
            if self.words[place].text in ";." or place in self.text.offices:
                return False
        return False

    def _joined(self, after: int) -> bool:
        """ "and Fisheries", "et culturelles", "et de la Chine": what "and" adds without a preposition."""
        # What he is in charge of may have an article of its own.
        if self.governs and is_abroad(self.text, after):
            return self._own_people(after)
        if self.charge is not None and self._has_article(after) and self._is_charge_noun(after + 1):
            return self._take(after + 2)  # "pour les affaires étrangères et la politique de sécurité"
        is_known = after + 1 < len(self.words) and self.text.is_noun(after + 1)
        if (
            self._has_article(after)
            and is_known
            and self._is_governed_noun(after + 1)
            and self.lexicon.rules.titles_before_country
        ):
            return self._take(after + 2)  # "of Fisheries and the Environment X"
        of = self.text.connectors.get(after + 1) if self._is_governed_noun(after) else None
        if of is not None and of.value == "of" and of.end in self.text.countries:
            return self._take(after + 1)  # "of Agriculture and Melioration of Latvia X"
        if self._is_last_of_list(after) or (self._is_governed_noun(after) and self.text.is_noun(after)):
            return self._take(after + 1)
        if end := self._end_of_known_run(after):
            return self._take(end)
        if after in self.text.countries and self.served and self.served[-1][1] == self.place:
            how = self.served[-1][3]
            if how in ("at", "of") or not begins_a_name(self.text, self.text.countries[after][0]):
                self.place = after
                return self._country(how)
        is_small = (
            bool(self.governs) and self.governs[-1] == self.place - 1 and not self.words[after].is_capital
        )
        is_known = self.lexicon.adjective.search(self.words[after].text) is not None
        return (
            is_small
            and (
                is_known
                or self._closes(after + 1)
                or self._is_pair_of_nouns(after)
                or self._is_known_small(after)
            )
            and self.words[after].key not in self.lexicon.not_adjectives
            and self._is_small_noun(after)
            and self._take(after + 1)
        )

    def _end_of_known_run(self, after: int) -> int:
        """ "of Mining [and Heavy Industry] X Y": a noun ends what the first word does not tell; or 0."""
        if not self.lexicon.rules.titles_before_country or not self._is_governed_noun(after):
            return 0
        end = end_of_run(self.text, after)
        is_known = 1 < end - after < 4 and self.text.is_noun(end - 1) and end not in self.text.offices
        return end if is_known else 0

    def _is_pair_of_nouns(self, after: int) -> bool:
        """ "de l'Académie des sciences [et technologies] du Vietnam": two plurals, then a preposition."""
        connector = self.text.connectors.get(after + 1) if after + 1 < len(self.words) else None
        is_of = connector is not None and connector.value == "of" and not self.words[after + 1].is_capital
        return is_of and all(self.words[place].key.endswith("s") for place in (after - 2, after))

    def _is_charge_noun(self, place: int) -> bool:
        is_noun = place < len(self.words) and self.words[place].is_capital and self.text.is_noun(place)
        return is_noun or self._is_small_noun(place)

    def _is_governed_noun(self, place: int) -> bool:
        """True for a capital that is no office, where the title governs something already."""
        return (
            bool(self.governs)
            and place < len(self.words)
            and self.words[place].is_capital
            and place not in self.text.offices
        )

    def _is_second_of_two(self, noun: int) -> bool:
        """
        "les présidents du Mali [et du Niger]", "d'Irlande[, du Mali] et du Niger", "les walis d'Oran [et
        d'Alger]": only several have two.
        """
        if self.head.value[1] is None or noun >= len(self.words):
            return False
        if self.words[self.place].text == ",":
            end = self.text.countries[noun][0] if noun in self.text.countries else len(self.words)
            goes_on = end < len(self.words) and (
                self.words[end].text == "," or self.words[end].key in self.lexicon.conjunctions
            )
            return goes_on and bool(self.served) and self.served[-1][1] == self.place
        if noun in self.text.countries or noun - 1 in self.text.countries:
            return bool(self.served) and self.served[-1][1] == self.place
        return self.words[noun].is_capital and self.words[self.place - 1].is_capital

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

    def _is_last_of_list(self, place: int) -> bool:
        """
        True for a capital that no list of nouns knows, alone between "and" and the comma before a name:
        "and Livestock, X Y", but not "of Latvia and Estonia, X Y and Z".
        """
        is_alone = (
            place + 2 < len(self.words) and self.words[place].is_capital and self.words[place + 1].text == ","
        )
        is_town = bool(self.served) and self.served[-1][1] == self.place and self.served[-1][3] == "city"
        return (
            is_alone
            and (bool(self.governs) or (is_town and self.head.value[1] is not None))
            and self.words[place + 2].is_capital
            and place not in self.text.offices
            and place not in self.text.countries
        )
