"""Reads the names of a list under one title: "les présidents A et B", "ses homologues russe A, lao B"."""

from collections.abc import Sequence

from builder.reader.officials.chains import is_article
from builder.reader.officials.collecting import Collecting
from builder.reader.officials.eachowner import countries_each, owned_each
from builder.reader.officials.eachplace import OF_PLACES, country_in_brackets, titles_each
from builder.reader.officials.mentions import Mention
from builder.reader.officials.names import Name
from builder.reader.officials.origins import is_possessed
from builder.reader.officials.owning import read_owned, read_there
from builder.reader.officials.represented import countries_represented
from builder.reader.officials.roles import Title, read_rest
from builder.reader.places.countrynames import NamedBy

BODIES = ("head", "deputy head")
GOVERNMENT = ("minister", "deputy minister")
FORMAL = 6  # words of "the People's Republic of Latvia"
ASIDE = 12  # words of ", chargée aussi de la Mer"
APART = (",", "-", "–", "—")  # between a country and the name of who is of it
GLOSS = 10  # words of ", l'agence portugaise de l'investissement"
FULL = 2  # words of a name behind the end of what a title governs, at least


class Listing(Collecting):
    """Names a person, and those who follow under the same title."""

    def _named(self, name: Name, titles: tuple[Title, ...], first: int) -> None:
        """
        Adds the person named, and the further ones of "les présidents A et B" or "ses homologues russe A,
        lao B".
        """
        each = owned_each(self.text, titles[0], self.in_titles)
        if not each and is_possessed(self.text, first):
            titles = (read_owned(self.text, titles[0], self.in_titles), *titles[1:])
            titles = (self._of_the_same_body(titles[0], first), *titles[1:])
        else:
            titles = (read_there(self.text, titles[0], self.in_titles), *titles[1:])
        if titles[0].is_many and not titles[0].country and titles[0].end < name.first:
            titles = (self._with_bracket(titles[0])[0], *titles[1:])
        several = titles[0].countries if titles[0].is_many and len(titles[0].countries) > 1 else ()
        if not several and titles[0].is_many and not titles[0].country:
            several = countries_represented(self.text, first) or countries_each(self.text, titles[0])
        is_here = self.text.sentences[first] == self.pending_in and self._goes_on_from(
            self.pending_end, first
        )
        if not several and is_here and self.pending and not titles[0].country:
            several = (
                self.pending.pop(0),
            )  # "his Rwandan and Ugandan counterparts, General A and General B"
        honorific = name.first in self.text.honorific_ends
        country = several[0] if several else self._country_of_people(name, titles)
        self._add(name, titles, first, honorific=honorific, country=country)
        begin = len(self.found) - 1
        self._read_portfolio()
        left = self._more(titles if titles[0].is_many else (), several[1:], titles)
        if titles[0].is_many:
            self._each_his_own(self.found[begin:], titles[0], each)
        self.pending, self.pending_end = left or self.pending, self.place

    def _each_his_own(self, named: Sequence[Mention], title: Title, owned: Sequence[Title]) -> None:
        """ "les maires de Riga et de Tallinn, A et B": each his own town or body, where there are as many."""
        each = owned or titles_each(self.text, title)
        if len(each) == len(named) > 1 and all(mention.titles[:1] == (title,) for mention in named):
            for mention, own in zip(named, each, strict=True):
                mention.titles = (own._replace(is_many=False), *mention.titles[1:])

    def _goes_on_from(self, end: int, first: int) -> bool:
        """True where nothing but signs, articles and "et" stands between titles and the next one."""
        small = self.text.lexicon.articles | self.text.lexicon.conjunctions
        return all(w.key in small or not w.text[0].isalnum() for w in self.words[end:first])

    def _of_the_same_body(self, title: Title, first: int) -> Title:
        """ "the president of the Ports' Union, X, [and its director], Y": the union's, and its country's."""
        before = self.found[-1] if self.found else None
        own = before.titles[-1] if before is not None and before.titles else None
        if before is None or own is None or title.text != title.head or own.role not in BODIES:
            return title
        between = self.words[before.end : first]
        is_next = bool(between) and all(
            word.text == "," or word.key in self.text.lexicon.conjunctions | self.text.lexicon.possessives
            for word in between
        )
        governed = own.text.removeprefix(own.head)
        if not is_next or title.role not in BODIES or governed in ("", own.text):
            return title
        return title._replace(
            text=title.text + governed,
            country=own.country,
            town=own.town,
            is_international=own.is_international,
            ends_with_head=False,
        )

    def _country_of_people(self, name: Name, titles: tuple[Title, ...]) -> str | None:
        """ "les présidents des deux assemblées, le [Sénégalais] A": each serves his own country."""
        people = self.text.countries.get(name.first - 1)
        is_told = people is not None and people[1].by is NamedBy.PEOPLE and titles[0].is_many
        return people[1].code if people is not None and is_told else None

    def _more(
        self, titles: tuple[Title, ...], countries: Sequence[str] = (), carried: tuple[Title, ...] = ()
    ) -> list[str]:
        """
        Adds the names that follow in a list under the same title, each perhaps with its own country's
        adjective; returns the countries that are left for names with a title of their own.
        """
        left = list(countries)
        while self.place + 1 < len(self.words):
            is_closing = self.words[self.place].text in (")", "]")
            after = self._after_country(self.place + is_closing)
            if titles and not titles[0].countries and not titles[0].country:
                after = self._after_country_apart(after)
            if titles and titles[0].is_many:
                after = self._after_share(after)
            place = after = self._after_aside(after)
            if place < len(self.words) and self.words[place].text in (",", ";"):
                place += 1
            if place < len(self.words) and (joint := self.text.lexicon.joining.at(self.words, place)):
                place = joint.end
            is_told = place < len(self.words) and self._is_told_in_brackets(place)
            if (place == after and not is_told) or place >= len(self.words):
                return left
            if titles and (
                self._one_people(titles, place)
                or self._one_country(titles, place)
                or self._one_body(titles, place)
            ):
                continue
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
            if not name or name.is_thing:
                return left
            self._add(
                name,
                titles,
                name.first,
                honorific=honorific > place or not titles,
                country=left.pop(0) if left else None,
            )
            self._read_portfolio()
        return left

    def _read_portfolio(self) -> None:
        """
        "les ministres A [de la Pêche] et B [des Ports]", "les maires A, [de Riga], et B, [de Turku]": each
        of his own, behind his name.
        """
        last, title = self.found[-1], next(iter(self.found[-1].titles), None)
        if title is None or not (title.is_many and title.ends_with_head) or last.end != self.place:
            return
        if title.role not in (*GOVERNMENT, *OF_PLACES) or self.place in self.text.countries:
            return
        if title.role in OF_PLACES and last.country is None:
            last.country = country_in_brackets(self.text, self.place)
        is_apart = self.place + 1 < len(self.words) and self.words[self.place].text == ","
        is_ministers = title.role in GOVERNMENT and not is_apart
        if not (is_ministers or title.end == last.name.first or self._has_his_own(title)):
            return  # "les maires A et B, de Riga et de Turku"
        whole = read_rest(self.text, self.place + is_apart, title)
        if whole is None or whole.text == title.text or (is_ministers and whole.country is not None):
            return
        if is_apart and not (whole.end < len(self.words) and self.words[whole.end].text in ",.;"):
            return
        last.titles = (whole, *last.titles[1:])
        last.end, last.quote = whole.end, self.text.slice(last.first, whole.end)
        self.place = whole.end

    def _has_his_own(self, title: Title) -> bool:
        """True where whoever stands before in the list has an office of his own."""
        before = self.found[-2] if len(self.found) > 1 else None
        return before is not None and any(
            t.head == title.head and t.text != title.text for t in before.titles
        )

    def _is_told_in_brackets(self, place: int) -> bool:
        """ "A (Togo) [B (Mali)] et C (Niger)": behind a bracket the comma of a list may be left out."""
        if self.words[place - 1].text != ")" or not self.words[place].is_capital or place in self.titles:
            return False
        name = self._name_from(place)
        end = name.end if name is not None and len(name.keys) >= FULL else len(self.words)
        return end + 1 < len(self.words) and self.words[end].text == "(" and end + 1 in self.text.countries

    def _after_aside(self, place: int) -> int:
        """ "la Togolaise A[, chargée aussi de la Mer], et le Malien B": what one of a list is besides."""
        if place + 1 >= len(self.words) or self.words[place].text != ",":
            return place
        is_aside = self.text.lexicon.insertions.at(self.words, place + 1) is not None
        signs = range(place + 1, min(place + ASIDE, len(self.words)))
        end = next((p for p in signs if self.words[p].text in ",;."), place) if is_aside else place
        return end if self.words[end].text == "," else place

    def _more_with_countries(self, title: Title) -> None:
        """ "A, ambassadeur du Togo, [B, du Mali], et C, du Niger": the office is said of the first alone."""
        while self.place + 1 < len(self.words) and self.words[self.place].text == ",":
            first = self.place + 1
            if joint := self.text.lexicon.joining.at(self.words, first):
                first = joint.end
            name = self._name_from(first) if first not in self.titles else None
            if name is None or name.is_thing or len(name.keys) < 2:
                return
            country = self._country_apart(name.end)
            if country is None:
                return
            end, mention = self.text.countries[country]
            self._add(name, (title._replace(country=mention.code),), name.first)
            self.place = end

    def _country_apart(self, comma: int) -> int | None:
        """ "[, of the Republic of Latvia]": where the country stands."""
        joint = self.text.connectors.get(comma + 1)
        if comma >= len(self.words) or self.words[comma].text != "," or not joint or joint.value != "of":
            return None
        for place in range(joint.end, min(joint.end + FORMAL, len(self.words))):
            if place in self.text.countries:
                return place if self.text.countries[place][1].by is NamedBy.NAME else None
            word, joints = self.words[place], (self.text.connectors.get(p) for p in (place - 1, place))
            is_joint = any(each is not None and each.end > place for each in joints)
            if not (word.is_capital or is_joint or word.text in self.text.lexicon.possessive_signs):
                return None
        return None

    def _after_namely(self, comma: int) -> int:
        """ "les consuls de Lettonie et du Togo[, à savoir] A et B": where the names begin, or the comma."""
        if comma + 1 >= len(self.words) or self.words[comma].text not in (",", ":"):
            return comma
        told = self.text.lexicon.including.at(self.words, comma + 1)
        if told is None or told.end < comma + 3 or told.end >= len(self.words):
            return comma
        is_named = told.end in self.text.honorifics  # no list of things
        return told.end if is_named or self.words[told.end].key in self.text.lexicon.respectively else comma

    def _after_gloss(self, comma: int) -> int:
        """
        "la présidente de l'AICEP[, l'agence portugaise de l'investissement], X Y, a signé": what is governed,
        said in other words. Returns where the second comma stands, or the first.
        """
        noun = comma + 2
        is_apart = (
            noun < len(self.words) and self.words[comma].text == "," and is_article(self.text, comma + 1)
        )
        governs = is_apart and self.words[comma - 1].is_capital and comma - 1 not in self.text.offices
        if not governs or not (self.text.is_noun(noun) or self.words[noun].key in self.text.lexicon.firms):
            return comma
        for place in range(noun, min(noun + GLOSS, len(self.words) - 1)):
            word = self.words[place]
            if word.text == ",":
                name = self._name_from(place + 1) if place + 1 not in self.titles else None
                is_whole = name is not None and len(name.keys) >= FULL and not name.is_thing
                return place if name is not None and is_whole and self._is_after_name(name.end) else comma
            is_verb = word.key in self.text.lexicon.auxiliaries
            if place in self.titles or is_verb or not (word.text[0].isalnum() or word.text in "'’"):
                return comma
        return comma

    def _is_after_name(self, end: int) -> bool:
        """True where a comma or a verb follows a name."""
        auxiliaries = self.text.lexicon.auxiliaries
        return self._is_closed(end) or self.words[end].key in auxiliaries

    def _one_people(self, titles: tuple[Title, ...], place: int) -> bool:
        """ "les présidents des deux assemblées, le Sénégalais A [et la Gambienne B]"."""
        people = self.text.countries.get(place + 1) if is_article(self.text, place) else None
        name = self._name_from(people[0]) if people and people[1].by is NamedBy.PEOPLE else None
        if name is None or people is None:
            return False
        self._add(name, titles, name.first, country=people[1].code)
        return True

    def _one_country(self, titles: tuple[Title, ...], place: int) -> bool:
        """ "the ministers of Latvia, A, [Estonia, B,] and Finland, C": the country stands for its "of"."""
        comma, country = self.text.countries.get(place, (len(self.words), None))
        is_apart = comma < len(self.words) and self.words[comma].text in (*APART, "(", "[")
        name = self._name_from(comma + 1) if is_apart else None
        if name is None or country is None or country.by is not NamedBy.NAME or comma + 1 in self.titles:
            return False
        self._add(name, titles, place, country=country.code)
        return True

    def _one_body(self, titles: tuple[Title, ...], place: int) -> bool:
        """ "by the heads of X Oil, A, and [Y Petroleum, B]": a body stands for its "of"."""
        end, governed = place, titles[0].text[len(titles[0].head) :].split()
        while end < len(self.words) and self.words[end].is_capital and end not in self.titles:
            end += 1
        is_apart = place < end < len(self.words) and self.words[end].text == ","
        is_listed = not self.titles.keys() & range(place, end) and self.found[-1].titles == titles
        name = self._name_from(end + 1) if is_apart and is_listed and governed else None
        is_closed = name is not None and name.end < len(self.words) and not self.words[name.end].is_capital
        if name is None or not is_closed or len(name.keys) < 2 or end + 1 in self.titles:
            return False
        if not any(self.text.is_noun(p) or p in self.text.in_body for p in range(place, end)):
            return False
        words = f"{titles[0].head} {governed[0]} {self.text.slice(place, end)}"
        ends = (m.code for p, (_, m) in self.text.countries.items() if place <= p < end)
        self._add(name, (titles[0]._replace(text=words, country=next(ends, None)),), place)
        return True

    def _more_of_the_same(self, carried: tuple[Title, ...], place: int) -> bool:
        """
        Adds "lao B" after "les ministres khmer A", "du Nicaragua, B" after "ses homologues du Venezuela, A".
        """
        title = read_rest(self.text, place, carried[0]) if carried[0].is_many else None
        if title is None:
            return False
        title, comma = self._with_bracket(title)
        is_apart = comma < len(self.words) and self.words[comma].text in APART
        rank = self.titles.get(comma + 2) if is_apart and is_article(self.text, comma + 1) else None
        if rank is not None and rank.role == "military":
            name = self._name_from(rank.end)  # "et tchadien, [le général] B"
        else:
            rank, name = None, self._name_from(comma + is_apart)
        if name is None or (is_apart and comma + 1 in self.titles):
            return False
        honorific = name.first in self.text.honorific_ends
        self._add(name, (title, rank) if rank else (title,), place, honorific=honorific)
        return True

    def _with_bracket(self, title: Title) -> tuple[Title, int]:
        """ "du Lac (Tchad), A, et de Kara [(Togo)], B": a place with its country, and where they end."""
        end = title.end
        told = self.text.countries.get(end + 1)
        is_told = told is not None and self.words[end].text == "(" and told[0] < len(self.words)
        if told is None or not is_told or self.words[told[0]].text != ")":
            return title, end
        return title._replace(country=told[1].code, town=None), told[0] + 1

    def _is_alternating(self, apart: Name, first: int) -> bool:
        """
        "Minister of Ports, Mr A, [Minister of Roads, Ms B], the mayor, Mr C", "Minister of Ports, A B, and
        [Minister of Roads, C D]": each behind his office, where the first was told so.
        """
        last = self.found[-1]
        if not last.is_apart or self.words[last.end].text != ",":
            return False
        is_alike = last.has_honorific and apart.first in self.text.honorific_ends
        is_whole = min(len(apart.keys), len(last.name.keys)) >= FULL and self._is_closed(apart.end)
        is_next = is_whole and self.words[first - 1].key in self.text.lexicon.conjunctions
        return (is_alike or is_next) and self.text.lexicon.rules.titles_before_country

    def _is_closed(self, end: int) -> bool:
        """
        True where a sign follows: "X, le ministre de la Pêche, a dit", unlike "Pour X, le ministre a
        dit".
        """
        return end >= len(self.words) or not self.words[end].text[0].isalnum()
