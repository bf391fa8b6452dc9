"""
Turns a paragraph into the mentions of persons in it: a name and the titles that stand with it.

A title stands before its name ("le président russe X", "le président du Sénat, X") or after it ("X,
président du Sénat"). The article tells the two apart: after a name and a comma, a title without an
article belongs to the name before it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from builder.reader.officials.chains import has_article, is_article, titles_from, titles_of
from builder.reader.officials.mentions import Mention
from builder.reader.officials.names import Name, name_at
from builder.reader.officials.origins import (
    country_after,
    country_of_delegation,
    is_possessed,
    nearest_country,
)
from builder.reader.officials.roles import Title, read_owned, read_rest
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy


class Paragraphs:
    """Walks through one paragraph and collects the mentions."""

    def __init__(self, text: Text, line: int, is_head: bool):
        self.text, self.line, self.is_head = text, line, is_head
        self.words = text.words
        self.titles: Mapping[int, Title] = titles_of(text)
        self.found: list[Mention] = []
        self.place = 0
        self.pending: list[str] = []  # countries told before the names they belong to

    def read(self) -> list[Mention]:
        while self.place < len(self.words):
            if self.place in self.titles:
                self._chain()
            elif self.place in self.text.honorifics:
                self._honorific()
            elif self.words[self.place].is_capital and (
                name := name_at(self.text, self.place, after_title=False)
            ):
                self._add(name, (), name.first)
            else:
                self.place += 1
        return self.found

    def _add(
        self,
        name: Name,
        titles: tuple[Title, ...],
        first: int,
        *,
        honorific: bool = False,
        country: str | None = None,
    ) -> None:
        is_whole = bool(titles) or len(name.keys) > 1
        self.found.append(
            Mention(
                line=self.line, name=name, titles=titles, first=first, end=name.end,
                quote=self.text.slice(first, name.end), has_honorific=honorific, is_head=self.is_head,
                place=(self.line, self.words[first].start),
                sentence=(self.line, self.text.sentences[first]),
                country=country or country_after(self.text, name.end, self.titles),
                near=nearest_country(self.text, first) if is_whole else None,
                side=country_of_delegation(self.text, first) if is_whole else None,
                has_article=has_article(self.text, first), is_possessed=is_possessed(self.text, first),
                is_subject=self._is_subject(first),
            )
        )  # fmt: skip
        self.place = name.end

    def _is_subject(self, first: int) -> bool:
        begin = first
        while begin > 0 and is_article(self.text, begin - 1):
            begin -= 1
        return begin == 0 or self.text.sentences[begin - 1] != self.text.sentences[first]

    def _honorific(self) -> None:
        first = self.place
        place, is_many = self._after_honorifics(first)
        name = name_at(self.text, place, after_title=True) if place < len(self.words) else None
        if not name:
            self.place = place
            return
        self._add(name, (), first, honorific=True)
        if is_many:
            self._more(())

    def _after_honorifics(self, place: int) -> tuple[int, bool]:
        is_many = False
        while found := self.text.honorifics.get(place):
            place, is_many = found.end, is_many or found.value
        return place, is_many

    def _chain(self) -> None:
        """Reads a chain of titles and gives it to the name before or after it."""
        first = self.place
        has_own_article, follows = has_article(self.text, first), self._follows_a_name(first)
        is_apposition = follows and not has_own_article
        titles, end = titles_from(self.text, self.titles, first, is_apposition=is_apposition)
        direct = self._name_from(end)
        if direct and titles[-1].inner is not None:
            # "l'épouse du président X": the name is the inner title's.
            titles, end = titles_from(self.text, self.titles, titles[-1].inner)
            first = titles[0].first
            direct = self._name_from(end)
        comma = self._after_parenthesis(end)
        apart = (
            self._name_from(comma + 1)
            if comma < len(self.words) and self.words[comma].text in (",", ":")
            else None
        )
        if direct and (firm := self._after_a_firm(direct, titles)):
            direct = firm
        if direct and is_apposition and self._is_firms(direct, titles[-1]):
            # "X Y, chairman of Perak Shipyards": what looks like a name is the rest of the firm's.
            self._give_back(titles, direct.end)
        elif direct:
            self._named(direct, titles, first)
        elif follows and not (has_own_article and (apart or not self._is_closed(end))):
            self._give_back(titles, end)
        elif apart and not self._is_list_of_places(apart, titles[-1]):
            self._named(apart, titles, first)
        else:
            self.pending = (
                list(titles[0].countries)
                if titles[0].is_many and len(titles[0].countries) > 1
                else self.pending
            )
            self.place = end

    def _is_firms(self, direct: Name, title: Title) -> bool:
        """True for the rest of a firm's name: "X Y, chairman of Perak Shipyards"."""
        governs = any(self.text.lexicon.connectors.at(self.words, p) for p in range(title.first, title.end))
        return governs and self.words[direct.first - 1].is_capital and not self.found[-1].titles

    def _is_list_of_places(self, apart: Name, title: Title) -> bool:
        """True for "les maires de Riga, Tallinn et Vilnius": the list goes on with what the title governs."""
        last = title.end - 1
        goes_on = apart.end < len(self.words) and (
            self.words[apart.end].text == "," or self.words[apart.end].key in self.text.lexicon.conjunctions
        )
        return (
            title.is_many
            and apart.first not in self.text.honorific_ends
            and goes_on
            and len(title.countries) < 2
            and self.words[last].is_capital
            and not self.text.is_noun(last)
            and not self.text.is_acronym(last)
            and self._name_from(apart.end + 1) is not None
        )

    def _is_closed(self, end: int) -> bool:
        """
        True where a sign follows: "X, le ministre de la Pêche, a dit", unlike "Pour X, le ministre a
        dit".
        """
        return end >= len(self.words) or not self.words[end].text[0].isalnum()

    def _after_a_firm(self, direct: Name, titles: tuple[Title, ...]) -> Name | None:
        """
        Returns the name after the comma where the one word before it is what the title governs: "du
        groupe X, Y Z".
        """
        comma, before = direct.end, self.words[direct.first - 1]
        is_firms = before.is_capital or before.key in self.text.lexicon.firms
        if titles[-1].end - titles[-1].first < 3 or comma >= len(self.words) or self.words[comma].text != ",":
            return None
        if direct.end - direct.first > 1 and not is_firms:
            return None
        name = self._name_from(comma + 1)
        return name if name and len(name.keys) > 1 and comma + 1 not in self.titles else None

    def _name_from(self, place: int) -> Name | None:
        place = self._after_occupation(place)
        place, _ = self._after_honorifics(place)
        return name_at(self.text, place, after_title=True) if place < len(self.words) else None

    def _after_occupation(self, place: int) -> int:
        """ "le secrétaire exécutif, [l'ingénieur] X", "le directeur, [le Néerlandais] X"."""
        if not is_article(self.text, place) or self.words[place - 1].text not in (",", ":"):
            return place
        after = place + 1
        if after in self.text.honorifics:
            return after
        is_people = after in self.text.countries and self.text.countries[after][1].by is NamedBy.PEOPLE
        is_said = after < len(self.words) and self.words[after].key in self.text.lexicon.occupations
        return after + 1 if is_people or is_said else place

    def _after_parenthesis(self, place: int) -> int:
        if place < len(self.words) and self.words[place].text == "(":
            for end in range(place + 1, min(place + 10, len(self.words))):
                if self.words[end].text == ")":
                    return end + 1
        return place

    def _follows_a_name(self, first: int) -> bool:
        """True where only a comma, a dash or a bracket stands between the last name and this title."""
        if not self.found:
            return False
        last, place = self.found[-1], first - 1
        if self.text.lexicon.rules.titles_before_country:
            place = self._before_small_words(place)
        while place >= 0 and (
            is_article(self.text, place)
            or self.words[place].key in self.text.lexicon.qualifiers | self.text.lexicon.former
        ):
            place -= 1
        appointment = next(
            (self.text.lexicon.appointments.at(self.words, p) for p in range(last.end, place + 1)), None
        )
        if appointment and appointment.end == place + 1:
            return True
        return (
            place >= last.end
            and self.words[place].text in (",", "(", "-", "–", "—")
            and self._after_parenthesis(last.end) in (place, place + 1, last.end if place == last.end else -1)
        )

    def _before_small_words(self, place: int) -> int:
        """ "X, foreign policy adviser to …": small words may stand between the comma and the head."""
        start = place
        while (
            place > 0
            and start - place < 3
            and self.words[place].text.islower()
            and not self.text.lexicon.connectors.at(self.words, place)
        ):
            place -= 1
        return place if self.words[place].text == "," else start

    def _give_back(self, titles: tuple[Title, ...], end: int) -> None:
        last = self.found[-1]
        quote = self.text.slice(last.first, end)
        self.found[-1] = replace(last, titles=last.titles + titles, end=end, quote=quote)
        self.place = end

    def _named(self, name: Name, titles: tuple[Title, ...], first: int) -> None:
        """
        Adds the person named, and the further ones of "les présidents A et B" or "ses homologues russe A,
        lao B".
        """
        if is_possessed(self.text, first) and len(titles) == 1 and " " not in titles[0].text:
            titles = (read_owned(self.text, titles[0]),) if titles[0].office.otherwise else titles
        several = titles[0].countries if titles[0].is_many and len(titles[0].countries) > 1 else ()
        if not several and self.pending and not titles[0].country:
            several = (
                self.pending.pop(0),
            )  # "his Rwandan and Ugandan counterparts, General A and General B"
        honorific = name.first in self.text.honorific_ends
        self._add(name, titles, first, honorific=honorific, country=several[0] if several else None)
        left = self._more(titles if titles[0].is_many else (), several[1:], titles)
        self.pending = left or self.pending

    def _more(
        self, titles: tuple[Title, ...], countries: Sequence[str] = (), carried: tuple[Title, ...] = ()
    ) -> list[str]:
        """
        Adds the names that follow in a list under the same title, each perhaps with its own country's
        adjective; returns the countries that are left for names with a title of their own.
        """
        left = list(countries)
        while self.place + 1 < len(self.words):
            place = self.place
            if self.words[place].text in (",", ";"):
                place += 1
            if place < len(self.words) and self.words[place].key in self.text.lexicon.conjunctions:
                place += 1
            if place == self.place or place >= len(self.words):
                return left
            if carried and self._more_of_the_same(carried, place):
                continue
            if (
                not (titles or self.found[-1].has_honorific)
                or place in self.titles
                or is_article(self.text, place)
            ):
                return left
            honorific, _ = self._after_honorifics(place)
            name = self._name_from(place)
            if not name:
                return left
            self._add(
                name,
                titles,
                name.first,
                honorific=honorific > place or not titles,
                country=left.pop(0) if left else None,
            )
        return left

    def _more_of_the_same(self, carried: tuple[Title, ...], place: int) -> bool:
        """
        Adds "lao B" after "les ministres khmer A", "du Nicaragua, B" after "ses homologues du Venezuela, A".
        """
        title = read_rest(self.text, place, carried[0]) if carried[0].is_many else None
        if title is None:
            return False
        comma = title.end
        is_apart = comma < len(self.words) and self.words[comma].text == ","
        name = self._name_from(comma + is_apart)
        if name is None or (is_apart and comma + 1 in self.titles):
            return False
        honorific = name.first in self.text.honorific_ends
        self._add(name, (title,), place, honorific=honorific)
        return True
