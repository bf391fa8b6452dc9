"""Collects the mentions of one paragraph, and passes over what parts a title from its name."""

from collections.abc import Mapping

from builder.reader.officials.bare import Bare
from builder.reader.officials.belonging import country_just_named, country_of_team
from builder.reader.officials.chains import is_article, titles_of
from builder.reader.officials.clauses import office_before, office_behind
from builder.reader.officials.mentions import Mention
from builder.reader.officials.names import Name, name_at
from builder.reader.officials.origins import (
    before_article,
    country_after,
    country_of_district,
    country_of_possessor,
    is_possessed,
    opens_sentence,
)
from builder.reader.officials.owners import country_of_owner
from builder.reader.officials.represented import (
    country_represented,
    country_sending,
    country_spoken_for,
    country_spoken_for_after,
    side_behind,
)
from builder.reader.officials.roles import Title
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy

POSTED = ("ambassador", "envoy")
SHARE = 5  # words of "pour Port de Riga"
SIGNS = frozenset(",;.–—-")


class Collecting:
    """The mentions found so far, and the place reached."""

    def __init__(self, text: Text, line: int, is_head: bool):
        self.text, self.line, self.is_head = text, line, is_head
        self.words = text.words
        self.titles: Mapping[int, Title] = titles_of(text)
        self.in_titles = {place for title in self.titles.values() for place in range(title.first, title.end)}
        self.found: list[Mention] = []
        self.place = 0
        self.unnamed: list[Bare] = []
        self.pending: list[str] = []  # countries told before the names they belong to
        self.pending_in, self.pending_end = 0, 0  # the sentence that tells of them, and up to where

    def _add(
        self,
        name: Name,
        titles: tuple[Title, ...],
        first: int,
        *,
        honorific: bool = False,
        country: str | None = None,
    ) -> None:
        is_many = bool(titles) and any(title.is_many for title in titles)
        is_said = bool(titles) and any(title.country or title.is_international for title in titles)
        start = before_article(self.text, first)
        is_of_many = bool(titles) and titles[0].is_international
        is_told = is_many and (is_said or len(titles[0].countries) > 0)
        country = (
            country
            or country_after(
                self.text, name.end, self.titles, is_said=is_told or is_said, is_of_many=is_of_many
            )
            or country_spoken_for_after(self.text, name.end)
            or (self._country_of_share(name.end) if is_many and not is_said else None)
            or (None if is_said else country_of_district(self.text, name.end))
            or country_represented(self.text, start, first)
            or (None if is_said else self._country_told_for(start))
            or (None if is_said else country_just_named(self.text, titles, name.end))
            or (None if is_said else country_of_team(self.text, name.end))
            or country_of_possessor(self.text, first)
        )
        self.found.append(
            Mention(
                text=self.text, line=self.line, name=name, titles=titles,
                start=start, first=first, end=name.end,
                quote=self.text.slice(first, name.end), has_honorific=honorific, is_head=self.is_head,
                is_whole=bool(titles) or len(name.keys) > 1,
                place=(self.line, self.text.starts[first]),
                sentence=(self.line, self.text.sentences[first]),
                country=country, owner=self._owner(first),
                is_apart=any(t.end < name.first and self.words[t.end].text == "," for t in titles[-1:]),
            )
        )  # fmt: skip
        self.place = name.end
        self._add_office_told_by_verb(self.found[-1])

    def _add_office_told_by_verb(self, mention: Mention) -> None:
        """ "X, [qui dirige la police]", "[la société, que dirige] X": for whoever has a rank, or nothing."""
        if len(mention.name.keys) < 2:
            return
        ranks = mention.titles
        if not all(title.role == "military" and title.ends_with_head for title in ranks):
            mention.country = mention.country or self._country_told_by_verb(mention)
        elif behind := office_behind(self.text, mention.end):
            mention.titles, mention.end, self.place = (*ranks, behind.title), behind.end, behind.end
            mention.quote = self.text.slice(mention.first, mention.end)
        elif before := office_before(self.text, mention.start, self.in_titles):
            mention.titles = (*ranks, before)

    def _country_told_by_verb(self, mention: Mention) -> str | None:
        """ "Judge X, who presides over the court [of Riga]": whose the body is."""
        is_sent = any(title.role in POSTED for title in mention.titles)
        if is_sent or any(title.country or title.is_international for title in mention.titles):
            return None
        behind = office_behind(self.text, mention.end)
        return (behind.title.country or behind.title.town) if behind else None

    def _country_told_for(self, start: int) -> str | None:
        """ "La Finlande avait délégué la ministre A et [le directeur B]": the second whom it sends."""
        if code := country_spoken_for(self.text, start):
            return code
        before = self.found[-1] if self.found else None
        if before is None or before.country is None or before.sentence[1] != self.text.sentences[start]:
            return None
        between = self.words[before.end : start]
        is_joined = bool(between) and all(
            word.text == "," or word.key in self.text.lexicon.conjunctions for word in between
        )
        code = country_sending(self.text, before.start, before.first) if is_joined else None
        return code if code == before.country else None

    def _bare(self, title: Title) -> Bare:
        sentence = (self.line, self.text.sentences[title.first])
        opens = opens_sentence(self.text, title.first)
        return Bare(title, (self.line, title.first), sentence, opens=opens)

    def _owner(self, first: int) -> str | None:
        return country_of_owner(self.text, first, self.in_titles) if is_possessed(self.text, first) else None

    def _name_from(self, place: int) -> Name | None:
        place, _ = self._after_honorifics(self._after_occupation(place))
        if place in self.text.honorific_ends:
            place, _ = self._after_honorifics(self._after_occupation(place))
        return name_at(self.text, place, after_title=True) if place < len(self.words) else None

    def _after_honorifics(self, place: int) -> tuple[int, bool]:
        is_many = False
        while found := self.text.honorifics.get(place):
            place, is_many = found.end, is_many or found.value
        return place, is_many

    def _after_occupation(self, place: int) -> int:
        """ "le secrétaire, [l'ingénieur] X", "S.E. [l'ingénieur] X", "le directeur, [le Néerlandais] X"."""
        is_apart = self.words[place - 1].text in (",", ":") or place in self.text.honorific_ends
        if not is_article(self.text, place) or not is_apart:
            return place
        after = place + 1
        called = self.text.honorifics[after].end if after in self.text.honorifics else after + 1
        is_called = after in self.text.honorifics
        if is_called or (after < len(self.words) and self.words[after].key in self.text.lexicon.occupations):
            end, people = self.text.countries.get(called, (called, None))
            if people is not None and people.by is NamedBy.ADJECTIVE:
                return end  # "la docteure [norvégienne] X"
        if is_called:
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

    def _after_country_apart(self, place: int) -> int:
        """ "ses pairs A[, du Togo], B, du Mali": a country between two commas behind each name."""
        if place + 2 >= len(self.words) or self.words[place].text != ",":
            return place
        end = self._after_country(place + 1)
        goes_on = end < len(self.words) and (
            self.words[end].text in ",;" or self.words[end].key in self.text.lexicon.conjunctions
        )
        return end if end > place + 1 and goes_on else place

    def _after_share(self, place: int) -> int:
        """ "ses homologues A [pour la Chine] et B [pour Baltika]", "les ambassadeurs A [à Riga] et B"."""
        if (side := side_behind(self.text, place)) is not None:
            return side.end
        joint = self.text.connectors.get(place) if place < len(self.words) else None
        if joint is None or joint.value not in ("for", "at"):
            return place
        end = joint.end + (joint.end < len(self.words) and is_article(self.text, joint.end))
        first = end = end - (end - 1 in self.text.countries)
        while end < len(self.words) and end - first < SHARE and self.words[end].is_capital:
            end += 1
        if end == first or end >= len(self.words) or first in self.titles:
            return place
        goes_on = self.words[end].text in SIGNS or self.words[end].key in self.text.lexicon.conjunctions
        return end if goes_on else place

    def _country_of_share(self, place: int) -> str | None:
        """ "les ministres A [pour la Chine] et B [pour la Russie]"."""
        joint = self.text.connectors.get(place)
        if joint is None or joint.value != "for" or self._after_share(place) == place:
            return None
        noun = joint.end + (joint.end < len(self.words) and is_article(self.text, joint.end))
        noun -= noun - 1 in self.text.countries
        return self.text.countries[noun][1].code if noun in self.text.countries else None

    def _after_country(self, place: int) -> int:
        """ "her counterparts A [of Kenya] and B [of Tanzania]", "A [(Kenya)] and B"."""
        connector = self.text.connectors.get(place) if place < len(self.words) else None
        noun = connector.end if connector and connector.value == "of" else place
        is_of = (
            noun > place and noun in self.text.countries and self.text.countries[noun][1].by is NamedBy.NAME
        )
        return self.text.countries[noun][0] if is_of else self._after_parenthesis(place)
