"""
Tells whether a title stands behind the name of whoever bears it: "X, ministre", "X (maire de Riga)".

It follows where only a comma, a dash or a bracket parts the two, and what appoints: "a nommé X préfet".
"""

from itertools import pairwise

from builder.reader.officials.chains import has_article, is_article, titles_from
from builder.reader.officials.listing import FULL, Listing
from builder.reader.officials.mentions import Mention
from builder.reader.officials.names import Name
from builder.reader.officials.origins import is_met

OPENING = ("(", "[")
DASHES = ("-", "–", "—")
LONGEST_SINCE = 3  # words of "en mai dernier"


class Following(Listing):
    """Finds the titles that stand behind a name."""

    def _follows_a_name(self, first: int) -> bool:
        """True where only a comma, a dash or a bracket stands between the last name and this title."""
        if not self.found:
            return False
        last, place = self.found[-1], first - 1
        if last.end == first and self._is_appointed(last.first):
            return True
        if self._is_source(last, first):
            return False
        if not last.is_official and (self._is_where(last.first) or self._is_town(last, first)):
            return False  # "at the ceremony in [Bellan], Minister X said"
        if last.end == first - 1 and last.has_honorific and not last.titles and is_article(self.text, place):
            # "M. X le directeur du port, a dit": no comma, but the title says of what, and a sign ends it.
            title = self.titles[first]
            return not title.ends_with_head and self._is_closed(title.end)
        if self.text.lexicon.rules.titles_before_country:
            if self._is_another_nation(first):
                return False
            place = self._before_small_words(place)
        while place >= 0 and (
            is_article(self.text, place)
            or self.words[place].key in self.text.lexicon.attributes
            or self._is_respectively(place)
        ):
            place -= 1
        if self._ends_appointment(last.end, place) and not self._meets(last.end, place, first):
            return (len(last.name.keys) > 1 or last.is_official) and not self._is_witness(last)
        if place == last.end and self.words[place].text in OPENING and last.is_person:
            return True  # "X (ministre de la Pêche), Y (maire de Riga)"
        return (
            place >= last.end
            and self.words[place].text in (",", "(", "-", "–", "—")
            and self._after_parenthesis(last.end) in (place, place + 1, last.end if place == last.end else -1)
        )

    def _is_respectively(self, place: int) -> bool:
        """ "X et Y, [respectivement,] ambassadeurs du Togo et du Kenya", with its own comma or without."""
        word = place - (place > 0 and self.words[place].text == ",")
        return self.words[word].key in self.text.lexicon.respectively

    def _is_source(self, last: Mention, first: int) -> bool:
        """
        "New roads for [Bellan] – Minister", "Des routes à [Bellan et Tamal] - préfet": a headline ends with
        who said it; what a preposition brings, or "et", is no name of his. Behind a comma it is.
        """
        title = self.titles[first]
        is_last = (
            title.ends_with_head and title.end >= len(self.words) and self.words[first - 1].text in DASHES
        )
        before, joint = last.first - 1, self.text.connectors.get(last.first - 1)
        is_governed = joint is not None and joint.end == last.first
        is_joined = before > 0 and self.words[before].key in self.text.lexicon.conjunctions
        return self.is_head and is_last and not last.titles and (is_governed or is_joined)

    def _is_town(self, last: Mention, first: int) -> bool:
        """ "X muté à [Bellan], l'ancien préfet": one word behind "à" is no name of who bears that office."""
        joint = self.text.connectors.get(last.first - 1) if last.first else None
        is_at = joint is not None and joint.value == "at" and joint.end == last.first
        return is_at and len(last.name.keys) == 1 and has_article(self.text, first)

    def _is_where(self, name: int) -> bool:
        """
        True behind "in" and "at" ("at Riga and [Sand Creek]"), where nobody stands, but not in "called on";
        nor behind "à": much is given to people.
        """
        place = name - 1
        while place > 0 and self.words[place].key in self.text.lexicon.conjunctions:
            place = next((p for p in range(place - 1, 0, -1) if not self.words[p].is_capital), 0)
        before = self.words[place].key if name else ""
        return before in self.text.lexicon.where and not is_met(self.text, name)

    def _names_come_first(self, apart: Name) -> bool:
        """
        "[A], la ministre, B, le maire, et C, la préfète": where the last office has no name behind it, each
        stands behind its own, unlike those of "Selon A, le ministre B, le maire C".
        """
        last, name = self.found[-1], apart
        if last.is_official or len(last.name.keys) < FULL:
            return False
        if self._is_told_of_as_there(last) and not self._is_closed(apart.end):
            return True  # "en présence de [A], le maire de Riga, B et C ont parlé"
        while (end := self._end_of_office_behind(name)) is not None:
            place = end + (end < len(self.words) and self.words[end].text == ",")
            place += place < len(self.words) and self.words[place].key in self.text.lexicon.conjunctions
            following = self._name_from(place) if end < place < len(self.words) else None
            if following is None or following.is_thing or len(following.keys) < FULL:
                return self._is_closed(end)
            name = following
        return False

    def _is_told_of_as_there(self, last: Mention) -> bool:
        """ "[en présence de] X": whoever is named right behind such words."""
        ends = (c for c in self.text.contexts.values() if c.end == last.start)
        return any(context.value.means == "acts" and not context.value.governs for context in ends)

    def _end_of_office_behind(self, name: Name) -> int | None:
        """Where the office ends that stands with its article behind a name and a comma, or None."""
        head = name.end + 1
        if head >= len(self.words) or self.words[name.end].text != ",":
            return None
        while is_article(self.text, head) or self.words[head].key in self.text.lexicon.attributes:
            head += 1
        if head not in self.titles or not has_article(self.text, head):
            return None
        return titles_from(self.text, self.titles, head, is_apposition=True)[1]

    def _is_witness(self, last: Mention) -> bool:
        """ "A a prêté serment devant [le président B] comme consul": the office is of whom it opens with."""
        *before, _ = (mention for mention in self.found if mention.sentence == last.sentence)
        if not (last.titles and before and before[0].is_subject and all(m.is_whole for m in before)):
            return False
        is_named = self.words[last.start - 1].key in self.text.lexicon.appointing
        signs = self.text.lexicon.conjunctions
        is_list = all(
            word.text == "," or word.key in signs
            for one, other in pairwise(before)
            for word in self.words[one.end : other.start]
        )
        return is_list and not is_named and not any(mention.titles for mention in before)

    def _is_appointed_to(self, first: int) -> bool:
        """ "X, who [became] Latvia's minister", "X, [devenue] la maire": with an article it is his too."""
        place = first - 1
        while place > 0 and (
            is_article(self.text, place) or self.words[place].key in self.text.lexicon.attributes
        ):
            place -= 1
        last = self.found[-1]
        is_his = self._ends_appointment(last.end, place) and not self._meets(last.end, place, first)
        return not last.titles and is_his

    def _ends_appointment(self, since: int, place: int) -> bool:
        """ "X, [nommé au poste de] directeur", "X, [nommé en mai] directeur"."""
        if place < since or self.text.sentences[place] != self.text.sentences[since - 1]:
            return False  # "X died. [As premier], X …": a sentence of its own
        if self._is_end_of_appointment(since, place):
            return True
        times = (p for p in range(place, max(place - LONGEST_SINCE, since), -1))
        time = next((p for p in times if self.words[p].key in self.text.lexicon.since), None)
        return time is not None and self._is_end_of_appointment(since, time - 1)

    def _meets(self, since: int, place: int, first: int) -> bool:
        """ "X [a rencontré] aussi le maire, Y": a deed before "also", and the office has its own article."""
        if not is_article(self.text, first - 1):
            return False
        lexicon = self.text.lexicon
        told = (lexicon.appointments.at(self.words, p) for p in range(since, place + 1))
        begin = next((each.first for each in told if each is not None and each.end > place), since)
        return any(word.key in lexicon.auxiliaries for word in self.words[since : max(begin - 1, since)])

    def _is_end_of_appointment(self, since: int, place: int) -> bool:
        lexicon = self.text.lexicon
        if self.words[place].key not in lexicon.appointing | lexicon.before_titles:
            return False
        told = (lexicon.appointments.at(self.words, first) for first in range(since, place + 1))
        return any(appointment is not None and appointment.end > place for appointment in told)

    def _is_another_nation(self, first: int) -> bool:
        """ "near Riga Bay, and [Kenyan] State Minister A": a nationality of its own behind "and"."""
        is_and = first > 1 and self.words[first - 1].key in self.text.lexicon.conjunctions
        return is_and and self.words[first - 2].text == "," and first in self.text.countries

    def _is_appointed(self, name: int) -> bool:
        """ "a nommé Mme X représentante": the verb stands before the name, the office right behind it."""
        return any(
            self.text.lexicon.appointments.at(self.words, place) for place in range(max(0, name - 2), name)
        )

    def _before_small_words(self, place: int) -> int:
        """ "X, foreign policy adviser to …": small words may stand between the comma and the head."""
        start = place
        while (
            place > 0
            and start - place < 3
            and self.words[place].text.islower()
            and self.words[place].key not in self.text.lexicon.not_adjectives  # "X, [met] Minister Y"
            and not self.text.connectors.get(place)
            and (not is_article(self.text, place) or self._is_comma_or_also(place - 1))
        ):
            place -= 1
        return place if self.words[place].text == "," else start

    def _is_comma_or_also(self, place: int) -> bool:
        return self.words[place].text == "," or self.words[place].key in self.text.lexicon.qualifiers
