"""
Turns a paragraph into the mentions of persons in it: a name and the titles that stand with it.

A title stands before its name ("le président russe X", "le président du Sénat, X") or after it ("X,
président du Sénat"). The article tells the two apart: after a name and a comma, a title without an
article belongs to the name before it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from builder.reader.officials.names import Name, name_at
from builder.reader.officials.roles import Title, read_owned, read_title
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy

REACH = 80  # words of a sentence before a name in which its country is looked for


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named once."""

    line: int
    name: Name
    titles: tuple[Title, ...]
    first: int  # the place where title or name begins
    end: int
    quote: str
    has_honorific: bool
    is_head: bool  # in the headline, the standfirst, a caption or the first paragraphs
    place: tuple[int, int]  # line and offset: the order of appearance
    sentence: tuple[int, int]
    part: str = "acts"  # "acts", "invites", "mentioned", "recalled", "never"
    rule: str = ""
    country: str | None = None  # said beside the name: "of Malaysia", or the one of several
    side: str | None = None  # of the delegation told of before it in the sentence
    has_article: bool = False
    near: str | None = None  # the last country named before it in the sentence
    is_joined: bool = (
        False  # by "et" to the mention before: "le président A et le Premier ministre B de Singapour"
    )
    opens: bool = False  # its sentence opens with a pronoun, so somebody named before acts in it
    is_possessed: bool = (
        False  # "une délégation conduite par son président X": president of what was named before
    )


class Paragraphs:
    """Walks through one paragraph and collects the mentions."""

    def __init__(self, text: Text, line: int, is_head: bool):
        self.text, self.line, self.is_head = text, line, is_head
        self.words = text.words
        self.titles: Mapping[int, Title] = _titles(text)
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
        country = country or self._country_after(name.end)
        is_possessed = self._is_possessed(first)
        is_whole = bool(titles) or len(name.keys) > 1
        self.found.append(
            Mention(
                line=self.line, name=name, titles=titles, first=first, end=name.end,
                quote=self.text.slice(first, name.end), has_honorific=honorific, is_head=self.is_head,
                place=(self.line, self.words[first].start),
                sentence=(self.line, self.text.sentences[first]), country=country,
                near=self._near(first) if is_whole else None, side=self._side(first) if is_whole else None,
                has_article=self._has_article(first), is_possessed=is_possessed,
            )
        )  # fmt: skip
        self.place = name.end

    def _country_after(self, place: int) -> str | None:
        """ "Prime Minister X of Malaysia", "X (Malaysia)"."""
        if place >= len(self.words):
            return None
        if self.words[place].text == ",":
            return self._country_of_body(place + 1)
        connector = self.text.lexicon.connectors.at(self.words, place)
        noun = (
            connector.end
            if connector and connector.value == "of"
            else place + 1
            if self.words[place].text == "("
            else -1
        )
        if noun not in self.text.countries or noun in self.text.compounds:
            return None
        return self.text.countries[noun][1].code if self.text.countries[noun][1].by is NamedBy.NAME else None

    def _country_of_body(self, place: int) -> str | None:
        """ "X, de l'état-major iranien,": the body that he belongs to, between two commas."""
        connector = self.text.lexicon.connectors.at(self.words, place) if place < len(self.words) else None
        if not connector or connector.value != "of" or self.words[place].is_capital:
            return None
        for noun in range(connector.end, min(connector.end + 8, len(self.words))):
            if self.words[noun].text in ",.;" or noun in self.titles:
                return None
            if noun in self.text.countries and noun not in self.text.compounds:
                return self.text.countries[noun][1].code
        return None

    def _is_possessed(self, first: int) -> bool:
        """ "son président", "son deuxième vice-président"."""
        return any(
            self.words[place].key in self.text.lexicon.possessives
            for place in range(max(0, first - 2), first)
        )

    def _side(self, first: int) -> str | None:
        """
        Returns the country of a delegation named before in the sentence: "La délégation lao comprenait X,
        sénateur".
        """
        for place in range(first - 1, max(first - REACH, -1), -1):
            if self.text.sentences[place] != self.text.sentences[first]:
                return None
            if self.words[place].key in self.text.lexicon.delegations:
                later = (
                    p
                    for p in range(place, first)
                    if p in self.text.countries and p not in self.text.compounds
                )
                near = next(later, None)
                return self.text.countries[near][1].code if near is not None else None
        return None

    def _near(self, first: int) -> str | None:
        for place in range(first - 1, max(first - REACH, -1), -1):
            if self.text.sentences[place] != self.text.sentences[first]:
                return None
            if (
                place in self.text.countries
                and place not in self.text.compounds
                and self.text.countries[place][1].by < NamedBy.CAPITAL
            ):
                return self.text.countries[place][1].code
        return None

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
        titles, end = self._titles_from(first)
        has_article = self._has_article(first)
        direct = self._name_from(end)
        if direct and titles[-1].inner is not None:
            # "l'épouse du président X": the name is the inner title's.
            titles, end = self._titles_from(titles[-1].inner)
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
        follows = self._follows_a_name(first)
        if direct and follows and not has_article and self._is_firms(direct, titles[-1]):
            # "X Y, chairman of Perak Shipyards": what looks like a name is the rest of the firm's.
            self._give_back(titles, direct.end)
        elif direct:
            self._named(direct, titles, first)
        elif follows and not (has_article and (apart or not self._is_closed(end))):
            self._give_back(titles, end)
        elif apart:
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
        if len(direct.keys) > 1 and not is_firms:
            return None
        name = self._name_from(comma + 1)
        return name if name and len(name.keys) > 1 and comma + 1 not in self.titles else None

    def _titles_from(self, first: int) -> tuple[tuple[Title, ...], int]:
        titles = (
            [self.titles[first]]
            if first in self.titles
            else [read_title(self.text, self.text.offices[first])]
        )
        while (following := self._next_in_chain(titles[-1])) is not None:
            titles.append(self.titles[following])
        return tuple(titles), titles[-1].end

    def _next_in_chain(self, title: Title) -> int | None:
        """Returns where the next title of the same person begins, or None."""
        place = title.end
        if place in self.titles:
            return place
        is_sign = place < len(self.words) and (
            self.words[place].text in (",", "-", "–")
            or self.words[place].key in self.text.lexicon.conjunctions
        )
        if not is_sign:
            return None
        after = place + 1
        if after < len(self.words) and self.words[after].key in self.text.lexicon.conjunctions:
            after += 1
        if self._is_article(after):
            # With an article of its own it is another person's title; only a rank is told so: "le ministre,
            # le général X".
            is_rank = after == place + 1 and self.words[place].text == "," and after + 1 in self.titles
            return after + 1 if is_rank and self.titles[after + 1].role == "military" else None
        while (
            after not in self.titles
            and after < len(self.words)
            and self.words[after].key in self.text.lexicon.former | self.text.lexicon.qualifiers
        ):
            after += 1
        following = self.titles.get(after)
        if self.words[place].text == "," and after in self.text.countries:
            return None  # "the queen, Latvian President X": a nationality of its own is another person's
        return (
            after
            if following and following.role != "counterpart" and not (title.is_many and following.is_many)
            else None
        )

    def _is_article(self, place: int) -> bool:
        return place < len(self.words) and self.words[place].key in self.text.lexicon.determiners

    def _has_article(self, place: int) -> bool:
        place -= 1
        while place > 0 and self.words[place].key in self.text.lexicon.qualifiers | self.text.lexicon.former:
            place -= 1
        return place >= 0 and (
            self._is_article(place)
            or self.words[place].key in self.text.lexicon.articled
            or self.words[place].key in ("au", "aux")
        )

    def _name_from(self, place: int) -> Name | None:
        place, _ = self._after_honorifics(place)
        return name_at(self.text, place, after_title=True) if place < len(self.words) else None

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
            self._is_article(place)
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
        if self._is_possessed(first) and len(titles) == 1 and " " not in titles[0].text:
            titles = (read_owned(self.text, titles[0]),) if titles[0].office.otherwise else titles
        several = titles[0].countries if titles[0].is_many and len(titles[0].countries) > 1 else ()
        if not several and self.pending and not titles[0].country:
            several = (
                self.pending.pop(0),
            )  # "his Rwandan and Ugandan counterparts, General A and General B"
        honorific = name.first in self.text.honorific_ends
        self._add(name, titles, first, honorific=honorific, country=several[0] if several else None)
        self._more(titles if titles[0].is_many else (), several[1:], titles)

    def _more(
        self, titles: tuple[Title, ...], countries: Sequence[str] = (), carried: tuple[Title, ...] = ()
    ) -> None:
        """
        Adds the names that follow in a list under the same title, each perhaps with its own country's
        adjective.
        """
        left = list(countries)
        while self.place + 1 < len(self.words):
            place = self.place
            if self.words[place].text == ",":
                place += 1
            if self.words[place].key in self.text.lexicon.conjunctions:
                place += 1
            if place == self.place:
                return
            adjective = self.text.countries.get(place)
            if (
                adjective
                and adjective[1].by is NamedBy.ADJECTIVE
                and carried
                and (name := self._name_from(adjective[0]))
            ):
                self._add(name, carried, place, country=adjective[1].code)
                continue
            if (
                not (titles or self.found[-1].has_honorific)
                or place in self.titles
                or self._is_article(place)
            ):
                return
            honorific, _ = self._after_honorifics(place)
            name = self._name_from(place)
            if not name:
                return
            self._add(
                name,
                titles,
                name.first,
                honorific=honorific > place or not titles,
                country=left.pop(0) if left else None,
            )


def _titles(text: Text) -> dict[int, Title]:
    """Reads every title of a paragraph, by its first word; one that another governs is read with that one."""
    titles: dict[int, Title] = {}
    end = 0
    for place in sorted(text.offices):
        if place < end:
            continue
        title = read_title(text, text.offices[place], end)
        titles[title.first] = title
        end = title.end
    return titles
