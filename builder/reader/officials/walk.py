"""
Turns a paragraph into the mentions of persons in it: a name and the titles that stand with it.

A title stands before its name ("le président russe X", "le président du Sénat, X") or after it ("X,
président du Sénat"). The article tells the two apart: after a name and a comma, a title without an
article belongs to the name before it.
"""

import re
from collections.abc import Iterator

from builder.reader.officials.bearers import Bearers
from builder.reader.officials.chains import LEADERS, has_article, titles_from
from builder.reader.officials.eachplace import titles_each
from builder.reader.officials.mentions import Mention
from builder.reader.officials.names import Name, name_at
from builder.reader.officials.origins import is_possessed
from builder.reader.officials.owning import read_owned
from builder.reader.officials.roles import Title

PORTFOLIO = 7  # words of "aux affaires culturelles"
DEPUTIES = {  # of whom somebody is the deputy, and what he is
    "president": "vice president", "prime minister": "deputy prime minister", "minister": "deputy minister",
    "speaker": "deputy speaker", "governor": "deputy governor", "head": "deputy head",
}  # fmt: skip


class Paragraphs(Bearers):
    """Walks through one paragraph and collects the mentions."""

    def read(self) -> list[Mention]:
        capitals = [place for place, word in enumerate(self.words) if word.is_capital]
        for place in sorted({*self.titles, *self.text.honorifics, *capitals}):
            if place < self.place:
                continue
            self.place = place
            if place in self.titles:
                self._chain()
            elif place in self.text.honorifics:
                self._honorific()
            elif name := name_at(self.text, place, after_title=False):
                self._untitled(name)
        return self.found

    def _untitled(self, name: Name) -> None:
        if name.is_thing or self._is_region(name):
            self.place = name.end
        elif deputy := self._deputy_before(name.first):
            self._add(name, (deputy,), deputy.first)
            if self.words[deputy.first].key in self.text.lexicon.several_deputies:
                self._more((deputy,))
        else:
            self._add(name, (), name.first)

    def _is_region(self, name: Name) -> bool:
        """ "une délégation de [Nghe An]": a province of more than one word."""
        index = self.text.index
        return len(name.keys) > 1 and index is not None and index.region(name.text) is not None

    def _deputy_before(self, place: int) -> Title | None:
        """ "le maire A et [son adjoint], B": of whoever was named, or told bare, last in the paragraph."""
        end = place - (self.words[place - 1].text == ",")
        place = self._before_portfolio(end) if end < place else end
        word, first = self.words[place - 1] if place > 1 else None, place - 1
        lexicon = self.text.lexicon
        if word is None or word.key not in lexicon.deputies | lexicon.several_deputies:
            return None
        if self.words[first - 1].key not in self.text.lexicon.possessives:
            return None
        told = [title for mention in self.found[-1:] for title in mention.titles[:1]]
        told += [bare.title for bare in self.unnamed if not bare.title.is_many][-1:]
        chief = max(told, key=lambda title: title.first, default=None)
        role = DEPUTIES.get(chief.role) if chief else None
        if chief is None or role is None or chief.is_many or chief.is_former:
            return None
        words, own = chief.text, word.text if word.key in lexicon.deputies else lexicon.rules.deputies[0]
        own = f"{own} {self.text.slice(place, end)}" if place < end else own
        if lexicon.rules.titles_before_country:
            words = f"{own} {words}"
        else:
            joint = lexicon.owners.at(self.words, max(chief.first - 1, 0))
            words = f"{own} {joint.value if joint else lexicon.rules.of[0]} {words}".replace("' ", "'")
        return chief._replace(first=first, end=end, role=role, text=words, head=word.text, inner=None)

    def _before_portfolio(self, end: int) -> int:
        """ "son adjointe [aux sports], X": where what a deputy is in charge of begins, or `end`."""
        for place in range(end - 1, max(end - PORTFOLIO, 1), -1):
            joint = self.text.connectors.get(place)
            is_first = self.words[place - 1].key in self.text.lexicon.deputies
            if is_first and joint is not None and joint.value in ("at", "for"):
                return place
            if not self.words[place].text.islower() or place in self.text.offices:
                return end
        return end

    def _honorific(self) -> None:
        first = self.place
        place, is_many = self._after_honorifics(first)
        name = name_at(self.text, place, after_title=True) if place < len(self.words) else None
        if not name or name.is_thing:
            self.place = place
            return
        deputy = self._deputy_before(first)
        self._add(name, (deputy,) if deputy else (), deputy.first if deputy else first, honorific=True)
        if is_many:
            self._more(())

    def _chain(self) -> None:
        """Reads a chain of titles and gives it to the name before or after it."""
        first = self.place
        is_another = first in self.text.offices and self.text.offices[first].value[0].role == "same"
        is_owned = self._has_owner(first) or is_possessed(self.text, first)
        has_own_article = has_article(self.text, first) or is_owned or is_another
        follows = self._follows_a_name(first)
        is_appointed = follows and self._is_appointed_to(first)
        is_apposition = follows and (not has_own_article or is_appointed)
        titles, end = self._titles_from(first, follows=follows, is_apposition=is_apposition)
        first = titles[0].first
        direct = self._name_from(end) or self._name_behind_brackets(end) or self._in_brackets(end, titles)
        if direct and not is_apposition:
            titles, direct = self._past_what_is_governed(titles, direct)
        if direct and (behind := self._bearer_behind(direct, titles[-1])):
            self._named_with_his_chief(behind, direct, titles, first)
            return
        if direct and titles[-1].inner is not None and not self._is_in_charge(titles[-1]):
            # "l'épouse du président X": the name is the inner title's.
            if is_apposition and titles[-1].rank:
                self._give_back(titles, end)  # "Y, adviser to President X": Y's
            titles, end = titles_from(self.text, self.titles, titles[-1].inner)
            first = titles[0].first
            direct = self._name_from(end)
        apart = self._name_apart(end)
        is_called = direct is not None and (
            self._is_what_it_is_called(direct)
            or self._is_a_house(direct, titles[-1])
            or self._is_general(direct, titles[-1])
        )
        if direct and (firm := self._after_a_firm(direct, titles)):
            titles = (*titles[:-1], self._with_its_name(titles[-1], direct, firm))
            direct, is_called = firm, False
        if direct and is_apposition and (is_called or self._is_rest_of_body(direct, titles[-1])):
            # "X Y, chairman of Perak Shipyards": what looks like a name is the rest of the firm's.
            end = direct.end
            while end < len(self.words) and self.words[end].is_capital and self.text.is_noun(end):
                end += 1
            rest = f"{titles[-1].text} {self.text.slice(direct.first, end)}"
            whole = titles[-1]._replace(text=rest) if self._is_cut(titles[-1], direct) else titles[-1]
            self._give_back((*titles[:-1], whole), end)
        elif direct and (is_called or direct.is_thing):
            self.unnamed += map(self._bare, titles)
            self.place = direct.end
        elif direct:
            is_governed = is_apposition and self.found[-1].end > first
            self._named(direct, titles, first)
            self.found[-1].is_governed = is_governed
        elif (
            follows
            and not (has_own_article and not is_appointed and self._is_of_next(apart, end))
            and not (apart and self._is_alternating(apart, first))
            and not self._is_of_others(titles, end)
        ):
            self._give_back(titles, end)
        elif apart and not self._is_list_of_places(apart, titles[-1]):
            self._named(apart, titles, first)
        else:
            self._leave_bare(titles, first)
            self.place = end

    def _titles_from(
        self, first: int, *, follows: bool, is_apposition: bool
    ) -> tuple[tuple[Title, ...], int]:
        """
        Returns the titles of one person, and where they end.

        "X, the city's mayor[, and] Minister Y": between two commas the first title is of the name before;
        "gave the chair [to his Lao colleague], X": what was given is no office of his.
        """
        titles, end = titles_from(self.text, self.titles, first, is_apposition=is_apposition)
        inner = titles[-1].inner
        governed = self.text.offices.get(inner) if inner is not None else None
        if inner is not None and governed is not None and governed.value[0].role == "counterpart":
            titles, end = titles_from(self.text, self.titles, inner)
        comma = titles[0].end
        is_closed = (
            follows
            and len(titles) > 1
            and titles[1].first == comma + 2
            and self.words[comma].text == ","
            and self.words[comma + 1].key in self.text.lexicon.conjunctions
        )
        return (titles[:1], comma) if is_closed else (titles, end)

    def _is_in_charge(self, title: Title) -> bool:
        """
        "Special Assistant to the Prime Minister [on Ports] X": no head of a state is told with what he is in
        charge of, so the name is the outer title's; "l'épouse du ministre chargé des Ports X" may be his.
        """
        office = self.text.offices.get(title.inner) if title.inner is not None else None
        if office is None or office.value[0].role not in LEADERS:
            return False
        joint = self.text.connectors.get(office.end)
        if joint is None or joint.value not in ("for", "at") or joint.end >= title.end:
            return False
        return joint.value == "for" or (self.text.is_noun(joint.end) and joint.end not in self.text.countries)

    def _is_of_next(self, apart: Name | None, end: int) -> bool:
        """ "Pour X, le ministre [Y] a dit": a title with its own article is not of the name before it."""
        if apart:
            return not (self._names_come_first(apart) or self._is_what_he_heads(apart, end))
        return not (self._is_closed(end) or self._is_open_apposition(end))

    def _is_what_he_heads(self, apart: Name, end: int) -> bool:
        """ "[X Y], the director of the regulator, [Enerco], said": one word alone, behind a whole name."""
        last = self.found[-1]
        is_whole = len(last.name.keys) > 1 and self.words[last.end].text == ","
        is_alone = len(apart.keys) == 1 and apart.first not in self.text.honorific_ends
        return is_whole and is_alone and self.text.is_noun(end - 1) and self._is_closed(apart.end)

    def _is_open_apposition(self, end: int) -> bool:
        """
        "[X Y], la directrice du port a dit": the second comma is left out where a whole name opens the
        sentence and a verb, no "et", follows; "Pour X Y, la directrice a dit" begins otherwise.
        """
        last, word = self.found[-1], self.words[end] if end < len(self.words) else None
        if word is None or last.titles or len(last.name.keys) < 2 or not last.is_subject:
            return False
        lexicon, connector = self.text.lexicon, self.text.connectors.get(end)
        is_verb = connector is None or word.text in lexicon.auxiliaries  # "a", no "à"
        is_verb = is_verb and word.text[0].islower() and word.key not in lexicon.conjunctions
        return is_verb and self.words[last.end].text == "," and not self.titles[self.place].is_many

    def _leave_bare(self, titles: tuple[Title, ...], first: int) -> None:
        """Keeps titles without a name, and the countries that those of several tell for names to come."""
        if titles[0].is_many and len(titles[0].countries) > 1:
            self.pending, self.pending_in = list(titles[0].countries), self.text.sentences[first]
            self.pending_end = titles[-1].end
        self.unnamed += map(self._bare, titles)

    def _named_with_his_chief(self, bearer: Name, chief: Name, titles: tuple[Title, ...], first: int) -> None:
        """Adds whoever is told of only as another's chief, and the other with him in his title."""
        outer, inner = titles[-1], titles[-1].inner
        chiefs, _ = titles_from(self.text, self.titles, inner if inner is not None else outer.first)
        self._add(chief, chiefs, chiefs[0].first)
        self.found[-1].is_governed = True
        whole = outer._replace(text=f"{outer.text} {chief.text}", inner=None)
        self._named(bearer, (*titles[:-1], whole), first)

    def _give_back(self, titles: tuple[Title, ...], end: int) -> None:
        last = self.found[-1]
        if last.titles and titles[0].role == "commentator" and self._is_in_that_capacity(titles[0].first):
            self.place = end
            return  # "le directeur X, présent en qualité d'observateur"
        countries = titles[0].countries if titles[0].is_many else ()
        bearers = self.found[-len(countries) :] if len(countries) > 1 else []
        if len(bearers) == len(countries) > 1 and not any(each.titles for each in bearers):
            # "A and B, deputy prime ministers of Russia and Uzbekistan": each of his own.
            own = titles_each(self.text, titles[0]) or [titles[0]] * len(countries)
            for each, title, country in zip(bearers, own, countries, strict=True):
                each.titles, each.country = (title, *titles[1:]), country
            titles = ()
        if respective := self._respective(titles):
            self._give_each(respective)
            titles = ()
        if titles and titles[0].is_many and not titles[0].countries:
            self._give_all(titles)
        if titles and is_possessed(self.text, titles[0].first):
            # "The association elected X as [its president]": the association's.
            titles = (read_owned(self.text, titles[0], self.in_titles), *titles[1:])
        last.titles += titles
        last.end, last.quote = end, self.text.slice(last.first, end)
        self.place = end
        if titles and titles[0].country and not titles[0].is_many:
            self._more_with_countries(titles[0])

    def _is_in_that_capacity(self, first: int) -> bool:
        return self.words[first - 1].key in self.text.lexicon.appointing

    def _give_all(self, titles: tuple[Title, ...]) -> None:
        """ "A (Togo), B (Mali) et C, [ministres] de la Pêche": each bears what several are."""
        for number in range(len(self.found) - 2, -1, -1):
            before, after = self.found[number], self.found[number + 1]
            between = self.words[self._after_country(before.end) : after.start]
            is_list = between and all(
                word.text == "," or word.key in self.text.lexicon.conjunctions for word in between
            )
            if before.titles or len(before.name.keys) < 2 or not is_list:
                return
            before.titles = titles

    def _respective(self, titles: tuple[Title, ...]) -> tuple[Title, ...]:
        """
        "A et B, respectivement maire et préfet", "ministres de la Pêche et des Ports": the titles, where
        there are as many names without one before them; else nothing.
        """
        bearers = self.found
        is_told = bool(titles) and any(
            word.key in self.text.lexicon.respectively
            for word in self.words[bearers[-1].end : titles[0].first]
        )
        is_one = len(titles) == 1 and titles[0].is_many
        each = tuple(titles_each(self.text, titles[0])) if is_one else ()
        if not is_told and not each:
            return ()
        each = each or (tuple(self._parted(titles[0])) if is_one else titles)
        of_each = bearers[-len(each) :]
        is_one_each = len(of_each) == len(each) and not any(bearer.titles for bearer in of_each)
        if not is_told and is_one_each and len(bearers) > len(each):
            before = bearers[-len(each) - 1]  # "A, B et C, maires de Riga et de Cesis": three of two towns
            is_one_each = of_each[0].start - before.end != 1 or before.sentence != of_each[0].sentence
        return each if is_one_each else ()

    def _parted(self, title: Title) -> Iterator[Title]:
        """ "ministres de la Pêche et des Ports": an office for each of what several govern."""
        governed = title.text[len(title.head) :]
        of = next((word for word in governed.split()[:1] if word in self.text.lexicon.rules.of), "")
        joints = "|".join(re.escape(word) for word in self.text.lexicon.rules.and_)
        for part in re.split(rf"\s+(?:{joints})\s+|,\s+", governed):
            words = part.split()
            joint = of if words and words[0] not in self.text.lexicon.rules.of else ""
            yield title._replace(text=" ".join((title.head, *joint.split(), *words)), is_many=False)

    def _give_each(self, titles: tuple[Title, ...]) -> None:
        bearers = self.found[-len(titles) :]
        for each, title in zip(bearers, titles, strict=True):
            each.titles = (title,)
