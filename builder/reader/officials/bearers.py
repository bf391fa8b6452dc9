"""
Tells whose a chain of titles is: the name right behind it, behind a comma or in brackets, or the one before.

Not every name behind a title bears it: "the chairman of Perak [Shipyards]", "King [Hamad Hospital]".
"""

from builder.reader.officials.chains import has_article
from builder.reader.officials.eachplace import places_each
from builder.reader.officials.following import DASHES, OPENING, Following
from builder.reader.officials.listing import FULL
from builder.reader.officials.names import Name, end_of_thing
from builder.reader.officials.roles import Title

CLOSING = (")", "]")
CALLED = (
    "scholar",
    "commentator",
    "legislator",
)  # what somebody is called besides: "Professor", "Councillor"
OF_STATE = ("counterpart", "minister", "deputy minister")  # who govern what the state does
ASIDE = 5  # words in brackets between a title and its name, the brackets too
NAMESAKES = ("monarch", "prince", "crown prince", "president")  # whose names houses bear


class Bearers(Following):
    """Finds the name that bears a title."""

    def _bearer_behind(self, direct: Name, title: Title) -> Name | None:
        """ "l'envoyé du roi X, [Y Z], a": the outer title's own name, behind that of whom he serves."""
        comma, first = direct.end, direct.end + 1
        if title.inner is None or first >= len(self.words) or self.words[comma].text != ",":
            return None
        if first in self.titles or not has_article(self.text, title.first):
            return None
        name = self._name_from(first)
        is_whole = name is not None and len(name.keys) > 1 and not name.is_thing
        is_closed = name is not None and (
            name.end >= len(self.words) or self.words[name.end].text in (",", ".", ";")
        )
        return name if is_whole and is_closed else None

    def _name_apart(self, end: int) -> Name | None:
        """Returns the name that a comma parts from the title before it: "le ministre, [X Y]"."""
        comma = self._after_gloss(self._after_parenthesis(end))
        respectively = self.text.lexicon.respectively
        is_named = (namely := self._after_namely(comma)) > comma
        comma = namely - 1 if is_named else comma
        if comma + 1 < len(self.words) and self.words[comma + 1].key in respectively:
            comma += 1  # "leurs vice-ministres, [respectivement] A et B"
        is_parted = comma < len(self.words) and (
            is_named or self.words[comma].text in (",", ":") or self.words[comma].key in respectively
        )
        is_dashed = not is_parted and comma < len(self.words) and self.words[comma].text in DASHES
        apart = self._name_from(comma + 1) if is_parted or is_dashed else None
        is_closed = apart is not None and (
            self._is_closed(apart.end) or self._after_share(apart.end) > apart.end
        )
        if apart and is_dashed and (len(apart.keys) < FULL or not is_closed):
            return None  # "the ambassadors of Latvia - [A B], of Togo - C D"
        return None if apart and (apart.is_thing or self._is_only_a_city(apart)) else apart

    def _past_what_is_governed(
        self, titles: tuple[Title, ...], direct: Name
    ) -> tuple[tuple[Title, ...], Name]:
        """Returns the last title with what looked like a name, and the name behind it."""
        end = self._end_of_what_is_governed(direct, titles[-1])
        bearer = self._name_from(end) if end else None
        if bearer is None or bearer.is_thing or len(bearer.keys) < 2:
            return titles, direct
        whole = self._with_its_name(titles[-1], direct._replace(end=end), bearer)
        return (*titles[:-1], whole), bearer

    def _end_of_what_is_governed(self, direct: Name, title: Title) -> int:
        """
        Returns where the rest of a title ends that looked like a name, or 0: "Director of the Riga Marine
        [Protected Area] X Y", "Director [TPA Riga] Ms X", "Governor of South [Al Bellan] Dr. X".
        """
        if not self.text.lexicon.rules.titles_before_country:
            return 0
        is_of_it = self.text.is_acronym(direct.first) or not title.ends_with_head
        if direct.end in self.text.honorifics and is_of_it:
            return direct.end
        end = end_of_thing(self.text, direct.first, direct.end) if direct.is_thing else direct.first
        return end if direct.first < end <= direct.end - FULL else 0

    def _name_behind_brackets(self, end: int) -> Name | None:
        """ "le général (2e section) [X Y]": a whole name, with an aside between it and its title."""
        after = self._after_parenthesis(end)
        name = self._name_from(after) if end < after <= end + ASIDE else None
        return name if name and len(name.keys) > 1 else None

    def _in_brackets(self, end: int, titles: tuple[Title, ...]) -> Name | None:
        """ "the ministers of Latvia ([A]) and Estonia (B)": a name alone, where several are told of."""
        if not titles[-1].is_many or end >= len(self.words) or self.words[end].text not in OPENING:
            return None
        name = self._name_from(end + 1)
        is_alone = name is not None and name.end < len(self.words) and self.words[name.end].text in CLOSING
        return name if name is not None and is_alone and len(name.keys) > 1 and not name.is_thing else None

    def _is_only_a_city(self, apart: Name) -> bool:
        """ "ont noté les ministres : [Riga] et Tallinn fêteront …": no name of a person."""
        mention = self.text.countries.get(apart.first)
        if len(apart.keys) == 1:
            return mention is not None and mention[0] == apart.end
        return False

    def _is_what_it_is_called(self, direct: Name) -> bool:
        """True for "du groupe X Y", "à l'hôpital X": the name is the thing's, unlike "du groupe, X Y"."""
        first = next((p for p, (end, _) in self.text.countries.items() if end == direct.first), direct.first)
        before, lexicon = self.words[first - 1], self.text.lexicon  # "du groupe [letton] Vella"
        is_kinds = before.key in lexicon.kinds and direct.end - direct.first == 1
        if before.text.islower() and self.words[first - 2].key in lexicon.kinds:
            names = self.words[direct.first : direct.end]  # "de la région autonome [Zhuang du Guangxi]"
            return any(word.key in lexicon.articled and word.text.islower() for word in names)
        return (before.key in lexicon.firms or is_kinds) and not before.is_capital

    def _is_a_house(self, direct: Name, title: Title) -> bool:
        """ "King [Hamad University Hospital]": what bears a sovereign's name."""
        is_named_for = title.role in NAMESAKES and self.text.lexicon.rules.titles_before_country
        return is_named_for and len(direct.keys) > 1 and self.text.is_noun(direct.end - 1)

    def _is_general(self, direct: Name, title: Title) -> bool:
        """ "the General [Budget]": with an article and one word a rank is what a thing is called."""
        is_bare = title.role == "military" and title.ends_with_head and has_article(self.text, title.first)
        return is_bare and len(direct.keys) == 1 and self.text.lexicon.rules.titles_before_country

    def _is_rest_of_body(self, direct: Name, title: Title) -> bool:
        """ "General X, chief of the army's Medical [Corps], said": a thing, and nobody's name behind it."""
        is_last = direct.is_thing and bool(self.found[-1].titles) and self._is_closed(direct.end)
        return is_last or self._is_firms(direct, title)

    def _is_cut(self, title: Title, direct: Name) -> bool:
        """True where the words of a title end right before the rest of a firm's name."""
        return title.text.endswith(self.words[direct.first - 1].text)

    def _is_firms(self, direct: Name, title: Title) -> bool:
        """True for the rest of a firm's name: "X Y, chairman of Perak Shipyards", "de la chaîne Canal"."""
        governs = any(self.text.connectors.get(p) for p in range(title.first, title.end))
        is_rest = self.words[direct.first - 1].is_capital or len(direct.keys) == 1
        is_told = bool(self.found[-1].titles) and self.text.lexicon.rules.titles_before_country
        return governs and is_rest and not is_told  # where no article parts them, a title is the next one's

    def _is_list_of_places(self, apart: Name, title: Title) -> bool:
        """True for "les maires de Riga, Tallinn et Vilnius": the list goes on with what the title governs."""
        last = title.end - 1
        index = self.text.index
        if title.is_many and index and index.region(self.text.slice(apart.first, apart.end)):
            return True  # "Leaders of Nghe An, [Xieng Khouang] visit a farm"
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
            and not self._is_of_one_body(title)
            and not (len(apart.keys) >= FULL and len(places_each(self.text, title)) > 1)
        )

    def _is_of_one_body(self, title: Title) -> bool:
        """ "the directors of the Humanitarian [Center] in Riga, X Y and Z": who follow are people."""
        within = range(title.first + 1, title.end - 1)
        return any(self.words[p].is_capital and self.text.is_noun(p) for p in within)

    def _after_a_firm(self, direct: Name, titles: tuple[Title, ...]) -> Name | None:
        """
        Returns the name after the comma where the one word before it is what the title governs: "du
        groupe X, Y Z".
        """
        end = self._after_charge(direct)
        is_short = end + 1 < len(self.words) and self.text.is_acronym(end + 1)
        comma = self._after_parenthesis(end) if is_short else end  # "du Green Growth Institute (GGGI), Y Z"
        before = self.words[direct.first - 1]
        if titles[-1].end - titles[-1].first < 3 or comma >= len(self.words) or self.words[comma].text != ",":
            return None
        is_firms = (
            before.is_capital and not titles[-1].ends_with_head
        ) or before.key in self.text.lexicon.firms | self.text.lexicon.kinds
        is_dead = " ".join(direct.keys) in self.text.lexicon.historical
        if direct.end - direct.first > 1 and not (is_firms or is_dead or comma > end):
            return None
        rank = self.titles.get(comma + 1)
        if rank is not None and rank.role not in CALLED:
            return None
        if (
            titles[-1].role in OF_STATE
            and not titles[-1].is_many
            and before.key not in self.text.lexicon.kinds
        ):
            return None  # "outre son homologue des Transports X Y, Z a vu": no firm of that name
        name = self._name_from(rank.end if rank else comma + 1)  # "of University College Riga, Professor X Y"
        return name if name and len(name.keys) > 1 else None

    def _with_its_name(self, title: Title, called: Name, bearer: Name) -> Title:
        """ "président du groupe [X Y]": the title governs the whole name; some are many countries'."""
        places = range(called.first, bearer.first)
        is_union = title.country is None and any(
            (place in self.text.bodies and self.text.bodies[place].value == "")
            or (place < called.end and self.words[place].key in self.text.lexicon.continents)
            for place in places
        )
        words = f"{title.text} {self.text.slice(called.first, called.end)}"
        return title._replace(text=words, is_international=title.is_international or is_union)

    def _after_charge(self, direct: Name) -> int:
        """
        "la directrice d'Education X [pour l'Asie], Y Z", "de l'Institut Vella [de Riga], Y Z": its rest.
        """
        place = direct.end
        connector = self.text.connectors.get(place)
        honorific = next((f for f in self.text.honorifics.values() if f.end == direct.first), None)
        noun = (honorific.first if honorific else direct.first) - 1  # "de l'Université [Cheikh Vella]"
        before = self.words[noun]
        is_house = before.is_capital and self.text.is_noun(noun)
        if connector is None or connector.value not in (("for", "of") if is_house else ("for",)):
            return place
        ends = (
            p
            for p in range(connector.end, min(connector.end + 5, len(self.words)))
            if self.words[p].text == ","
        )
        return next(ends, place)

    def _has_owner(self, first: int) -> bool:
        """ "A, and [Albania's] minister, B": a country of its own before it, as good as an article."""
        end = self.text.countries[first][0] if first in self.text.countries else len(self.words)
        return end < len(self.words) and self.words[end].text in self.text.lexicon.possessive_signs

    def _is_of_others(self, titles: tuple[Title, ...], end: int) -> bool:
        """ "between Riga and Cesis, [officials] said": a bare plural that a verb follows."""
        if titles[0].is_many and not self._is_in_a_list():
            return True  # "according to Reuters, lawmakers of Riga said"
        is_bare = titles[0].is_many and titles[0].ends_with_head and not titles[0].countries
        return is_bare and len(titles) == 1 and not self._is_closed(end)

    def _is_in_a_list(self) -> bool:
        """True where the last person found stands right behind another one: "A et B, ministres"."""
        if len(self.found) < 2:
            return False
        one, last = self.found[-2:]
        signs = self.text.lexicon.conjunctions
        between = self.words[self._after_country(one.end) : last.start]
        return one.sentence == last.sentence and all(w.text in ",;" or w.key in signs for w in between)
