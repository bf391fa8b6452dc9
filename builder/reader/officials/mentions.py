"""A person named once, with the titles that stand with the name."""

from dataclasses import dataclass

from builder.reader.officials.names import Name
from builder.reader.officials.roles import Title


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
    owner: str | None = None  # the country named before "son président", in no other's title
    near: str | None = None  # the last country named before it in the sentence
    people: str | None = None  # "la directrice, [la Danoise] X": his nationality
    is_joined: bool = (
        False  # by "et" to the mention before: "le président A et le Premier ministre B de Singapour"
    )
    is_apart: bool = False  # a comma stands between title and name: "le ministre, M. X"
    is_listed: bool = False  # nothing but a comma, "et" or an article parts it from the mention before
    is_between: bool = False  # "entre le ministre A et le ministre B": before the first of two
    receives: bool = False  # "a été reçu par le ministre X"
    is_met: bool = False  # "s'est entretenu aussi avec le ministre X"
    opens: bool = False  # its sentence opens with a pronoun, so somebody named before acts in it
    is_subject: bool = False  # nothing but its article stands before it in its sentence
    is_possessed: bool = (
        False  # "une délégation conduite par son président X": president of what was named before
    )

    @property
    def is_person(self) -> bool:
        """False for a bare capital that may be a thing: "l'ordre Issara"."""
        return bool(self.titles) or self.has_honorific or len(self.name.keys) > 1
