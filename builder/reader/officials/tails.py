"""
Finds where a title ends that goes on in words which nobody knows, up to the comma before its name.

"Directeur de l'Agence d'approvisionnement en eau potable, X": no word list holds all that an agency does, but
between a title and the comma before a name there is nothing else.
"""

from builder.reader.officials.governing import Governing
from builder.reader.officials.names import name_at
from builder.reader.officials.titlewords import MINISTERS
from builder.reader.places.countrynames import NamedBy

LONGEST_BARE = 12  # words of a list of small nouns
LONGEST_TAIL = 14  # words of a title behind what is known of it


class Tails(Governing):
    """A title with its tail."""

    def _end_of_tail(self) -> int:
        """
        Returns where a title ends that goes on in small words up to the comma before its name, or 0:
        "directeur de l'Agence d'approvisionnement [en eau potable en milieu rural], X".

        Every noun needs a preposition, as no verb has one; a title behind a name has no such comma.
        """
        place = self.place
        has_article = self._is_articled()
        says_what = bool(self.governs) or bool(self.served)
        if not has_article or self.lexicon.rules.titles_before_country or not says_what:
            return 0
        while place < min(self.place + LONGEST_TAIL, len(self.words)) and not self._closes(place):
            if self.words[place].text == "," or self.words[place].key in self.lexicon.conjunctions:
                place += 1
            end = self._after_phrase(place)
            if not end:
                return 0
            place = end
        return place if place > self.place and self._closes(place) else 0

    def _is_articled(self) -> bool:
        """True behind an article, and behind "la [nouvelle]", "le vice-Premier ministre, [ministre de …]"."""
        place = self._before_attributes(self.first)
        if 0 < place == self.since and self.words[place].text == ",":
            place = self._before_attributes(max(p for p in self.text.offices if p < place))
        return place >= 0 and self.words[place].key in self.lexicon.articles

    def _before_attributes(self, first: int) -> int:
        place = first - 1
        while place > 0 and self.words[place].key in self.lexicon.attributes:
            place -= 1
        return place

    def _end_before_comma(self) -> int:
        """
        Returns where the comma stands that a whole name and a second sign follow, or 0: "le directeur de
        l'Agence nouvellement créée des routes, X Y, a …".

        What is between belongs to the title, though nobody knows its words, but for a verb, another office
        or another name.
        """
        has_article = self._is_articled()
        if not has_article or self._closes(self.place):
            return 0
        for place in range(self.place, min(self.place + LONGEST_TAIL, len(self.words))):
            if self._closes(place):
                return place if self._is_before_a_whole_name(place) else 0
            if not self._may_be_in_tail(place):
                return 0
        return 0

    def _is_before_a_whole_name(self, place: int) -> bool:
        comma = next(p for p in range(place, len(self.words)) if self.words[p].text == ",")
        first = comma + 1
        while found := self.text.honorifics.get(first):
            first = found.end
        name = name_at(self.text, first, after_title=True) if first < len(self.words) else None
        if name is None or len(name.keys) < 2 or name.end >= len(self.words):
            return False
        after = self.words[name.end]
        return after.text in ",;.(" or after.key in self.lexicon.conjunctions

    def _may_be_in_tail(self, place: int) -> bool:
        word = self.words[place]
        is_first = place == self.place
        if (
            place in self.text.offices
            or place in self.text.honorifics
            or word.key in self.lexicon.auxiliaries
        ):
            return False
        if not word.text[0].isalnum():
            return word.text in "()&" or word.text in self.lexicon.possessive_signs
        is_joint = (
            place in self.text.connectors
            or word.key in self.lexicon.conjunctions
            or word.key in self.lexicon.determiners
        )
        if not word.is_capital:
            is_small = not self.lexicon.rules.titles_before_country or word.key in self.lexicon.nouns
            return is_joint or (is_small and word.key not in self.lexicon.not_adjectives)
        # "le ministre Juris Ozols", "avec la directrice et Ana Vella": two capitals that are no nouns.
        before = self.words[place - 1]
        is_bare = is_first or before.key in self.lexicon.conjunctions
        after = place + 1
        is_name = is_bare and not self.text.is_noun(place) and after < len(self.words)
        return not (is_name and (self.words[after].is_capital or self._closes(after)))

    def _after_phrase(self, place: int) -> int:
        """Returns the place after a preposition with its noun and what belongs to that, or 0."""
        noun = self._noun_of_phrase(place)
        if not noun or not self.words[noun].text[0].isalpha() or noun in self.text.offices:
            return 0
        end = noun + 1
        while end < len(self.words) and self._goes_with(end):
            end += 1
        return end

    def _noun_of_phrase(self, place: int) -> int:
        """Returns where the noun stands that a preposition brings, or a plural after "et"; else 0."""
        if place >= len(self.words) or self.words[place].is_capital:
            return 0
        connector = self.text.connectors.get(place)
        is_tail = self.words[place].key in self.lexicon.tails
        if connector is None and not is_tail:
            # "de l'Autorité des ports et [zones] franches, X"
            is_and = self.words[place - 1].key in self.lexicon.conjunctions
            return place if is_and and self._is_small_noun(place) and self.words[place].key[-1] == "s" else 0
        noun = connector.end if connector else place + 1
        if is_tail and noun < len(self.words) and (of := self.text.connectors.get(noun)):
            noun = of.end  # "relevant du ministère"
        noun += noun < len(self.words) and self._has_article(noun)
        return noun if noun < len(self.words) else 0

    def _goes_with(self, place: int) -> bool:
        word = self.words[place]
        if word.is_capital:
            return self.text.is_noun(place)
        if place in self.text.countries and self.text.countries[place][1].by is NamedBy.ADJECTIVE:
            return True  # "relevant du ministère [letton] des Ports"
        # Right before the comma stands no verb: "le monde marin, X".
        is_adjective = self.lexicon.adjective.search(word.text) is not None or self._is_last_small(place)
        return is_adjective and word.key not in self.lexicon.not_adjectives and place not in self.text.offices

    def _is_last_small(self, place: int) -> bool:
        return self.words[place].text.islower() and self._closes(place + 1)

    def _end_of_bare_list(self, place: int) -> int:
        """
        Returns where small nouns without their articles end, up to "et" and a name, or 0: "le ministre de
        l'intérieur, [sécurité et justice] X Y".
        """
        if self.lexicon.rules.titles_before_country or not self.governs or self.governs[-1] != self.place - 1:
            return 0
        noun, last = place, min(place + LONGEST_BARE, len(self.words) - 2)
        while noun < last and self._is_bare_noun(noun):
            end = self._after_bare_noun(noun)
            if self.words[noun - 1].key in self.lexicon.conjunctions:
                is_named = self._closes(end) or self._is_capital(end)
                return end if is_named and end not in self.text.offices else 0
            if end >= last or not (
                self.words[end].text == "," or self.words[end].key in self.lexicon.conjunctions
            ):
                return 0
            noun = end + 1
        return 0

    def _after_bare_noun(self, noun: int) -> int:
        """ "travaux [publics]", "pêche": where it ends, with an adjective of its own."""
        after = noun + 1
        is_adjective = after < len(self.words) and self.words[after].text.islower()
        return after + bool(is_adjective and self.lexicon.adjective.search(self.words[after].text))

    def _is_bare_noun(self, place: int) -> bool:
        word = self.words[place]
        is_joint = place in self.text.connectors or word.key in self.lexicon.auxiliaries
        is_small = self._is_small_noun(place) and word.text.isalpha() and not is_joint
        return is_small and word.key not in self.lexicon.not_adjectives

    def _relations(self, place: int) -> bool:
        """ "ministre des Relations [avec les Institutions] X Y": before a name, a comma or "et"."""
        is_said = self.words[place].key in self.lexicon.tails and self.words[place - 1].is_capital
        if not (is_said and self.governs and self.head.value[0].role in MINISTERS):
            return False
        noun = place + 1 + (place + 1 < len(self.words) and self._has_article(place + 1))
        if noun <= place + 1 or noun >= len(self.words) - 1:
            return False
        after = self.words[noun + 1]
        is_noun = self.words[noun].is_capital and self.text.is_noun(noun) and noun not in self.text.offices
        goes_on = after.is_capital or after.text == "," or after.key in self.lexicon.conjunctions
        return is_noun and goes_on and self._take(noun + 1)
