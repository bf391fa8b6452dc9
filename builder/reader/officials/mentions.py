"""
A person named once, with the titles that stand with the name.

What only few mentions are asked (whose delegation, who receives) is read from around them when it is asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from builder.reader.officials.antecedents import (
    country_named_before,
    country_of_opening_town,
    country_of_scene,
    country_of_town_beside,
    sender_before,
)
from builder.reader.officials.chains import has_article
from builder.reader.officials.names import Name, are_two
from builder.reader.officials.origins import (
    country_of_delegation,
    country_of_people,
    is_before_the_past,
    is_hosting,
    is_met,
    is_possessed,
    is_receiving,
    nearest_country,
    opens_sentence,
    opens_with_pronoun,
    side_before,
)
from builder.reader.officials.represented import country_spoken_for_within
from builder.reader.officials.roles import Title
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy


@dataclass(slots=True, eq=False)
class Mention:
    """A person named once; what its surroundings say of it is added once the paragraph has been walked."""

    text: Text
    line: int
    name: Name
    titles: tuple[Title, ...]
    start: int  # the place where its article begins, or else
    first: int  # the place where title or name begins
    end: int
    quote: str
    has_honorific: bool
    is_head: bool  # in the headline, the standfirst, a caption or the first paragraphs
    is_whole: bool  # a name of several words, or found with a title
    place: tuple[int, int]  # line and offset: the order of appearance
    sentence: tuple[int, int]
    part: str = "acts"  # "acts", "invites", "mentioned", "recalled", "never"
    rule: str = ""
    country: str | None = None  # said beside the name: "of Malaysia", or the one of several
    owner: str | None = None  # the country named before "son président", in no other's title
    # by "et" to the mention before: "le président A et le Premier ministre B de Singapour"
    is_joined: bool = False
    is_apart: bool = False  # a comma stands between title and name: "le ministre, M. X"
    is_listed: bool = False  # nothing but a comma, "et" or an article parts it from the mention before
    receives_too: bool = False  # "reçu par A [et par B]": joined to somebody who receives
    is_met_too: bool = False  # "a vu A [et B]": joined to somebody met
    is_governed: bool = False  # "Y, adviser to [President X]": told of for another's office
    is_between: bool = False  # "entre le ministre A et le ministre B": before the first of two

    @property
    def is_person(self) -> bool:
        """False for a bare capital that may be a thing: "l'ordre Issara"."""
        return bool(self.titles) or self.has_honorific or len(self.name.keys) > 1

    @property
    def is_official(self) -> bool:
        """True for whoever is named with an office or an honorific."""
        return bool(self.titles) or self.has_honorific

    @property
    def side(self) -> str | None:
        """The country of the delegation told of before it, or of the side that a sentence before is of."""
        if not self.is_whole:
            return None
        return country_of_delegation(self.text, self.first) or side_before(self.text, self.first)

    @property
    def near(self) -> str | None:
        """The last country named before it in the sentence."""
        return nearest_country(self.text, self.first) if self.is_whole else None

    @property
    def spoken_for(self) -> str | None:
        """ "X a salué, [au nom de Riga], l'accord"."""
        return country_spoken_for_within(self.text, self.end) if self.is_subject else None

    @property
    def is_of_a_kind(self) -> bool:
        """ "Bellan [district]": a place, where a small noun behind a name says what it is."""
        after = self.text.words[self.end] if self.end < len(self.text.words) else None
        is_last = self.text.lexicon.rules.titles_before_country
        return is_last and after is not None and after.text.islower() and after.key in self.text.lexicon.nouns

    def told_in(self, title: Title) -> str | None:
        """ "her counterpart [from Latvia]": the one country that stands within a title by its name."""
        codes = {
            mention.code
            for place, (_, mention) in self.text.countries.items()
            if title.first < place < title.end and mention.by is NamedBy.NAME
        }
        return codes.pop() if len(codes) == 1 else None

    @property
    def sender(self) -> str | None:
        """ "[La Finlande] a envoyé deux grues. Le chef des garde-côtes, X"."""
        return sender_before(self.text, self.first)

    @property
    def town(self) -> str | None:
        """ "signé [à Riga] par le maire X"."""
        return country_of_town_beside(self.text, self.start)

    @property
    def opening_town(self) -> str | None:
        """ "[À Riga], la délégation a rencontré le directeur X"."""
        return country_of_opening_town(self.text, self.first)

    @property
    def paragraphs_town(self) -> str | None:
        """ "[À Alger], l'ambassadeur X a parlé. Le ministre Y": where the paragraph tells of."""
        return country_of_opening_town(self.text, self.first, in_paragraph=True)

    @property
    def scene(self) -> str | None:
        """ "[In Estonia], eight people drowned, said police chief X"."""
        return country_of_scene(self.text, self.first)

    def named_before(self, home: str | None) -> str | None:
        """ "… celui d'[Oslo]. L'ambassadrice X": the one other country that the sentence before names."""
        return country_named_before(self.text, self.first, home)

    @property
    def people(self) -> str | None:
        """His nationality: "la directrice, [la Danoise] X"."""
        return country_of_people(self.text, self.name.first)

    @property
    def is_told_of_long_ago(self) -> bool:
        """ "le Polonais X avait fondé le groupe": what had been done before."""
        return is_before_the_past(self.text, self.first)

    @property
    def has_article(self) -> bool:
        return has_article(self.text, self.first)

    @property
    def is_possessed(self) -> bool:
        """ "une délégation conduite par [son] président X": president of what was named before."""
        return is_possessed(self.text, self.first)

    @property
    def receives(self) -> bool:
        """ "a été reçu par le ministre X"."""
        return (
            self.receives_too or is_receiving(self.text, self.first) or is_hosting(self.text, self.name.end)
        )

    @property
    def is_met(self) -> bool:
        """ "s'est entretenu aussi avec le ministre X"."""
        return self.is_met_too or is_met(self.text, self.first)

    @property
    def is_subject(self) -> bool:
        """Nothing but its article stands before it in its sentence."""
        return opens_sentence(self.text, self.first)

    @property
    def opens(self) -> bool:
        """Its sentence opens with a pronoun, so somebody named before acts in it."""
        return opens_with_pronoun(self.text, self.first)


def without_pairs(mentions: Sequence[Mention]) -> list[Mention]:
    """Leaves out the two whom a headline joins, both told of: "Entretien Ana Vella-Juris Ozols"."""
    joined = [m for m in mentions if m.is_head and not m.titles and "-" in m.name.text]
    names = {m.name.keys for m in mentions} if joined else set()
    return [m for m in mentions if m not in joined or not are_two(m.name, names)]
