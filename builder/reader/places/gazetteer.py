"""
The places that one story knows: those of the lists, and those that it calls towns itself.

Most towns in the news stand in no list. But whoever writes of one says sooner or later what it is: "la ville
de Bellan", "le maire de Bellan", "est arrivé à Bellan". What one passage proves holds for the whole story.
"""

from collections.abc import Iterable, Iterator

from builder.reader.dating.tense import straight
from builder.reader.places.countrynames import CountryIndex
from builder.reader.places.municipalities import spelt_plainly
from builder.reader.places.plainletters import flat
from builder.reader.places.rules import PlaceRules
from builder.reader.seed import Paragraph


class Gazetteer:
    """The index of a language, and the towns in no list that the passages of a story prove."""

    def __init__(self, index: CountryIndex, rules: PlaceRules, passages: Iterable[Paragraph]):
        self.capitals = index.capitals
        self.city, self.region, self.named = index.city, index.region, index.named
        self.find, self.organisations = index.find, index.organisations
        self._namesakes = index.namesakes
        self._told = frozenset(
            _key(name)
            for passage in passages
            for name in _called_towns(straight(passage.text), rules)
            if index.city(name) is None and index.named(name) is None
        )

    def is_town(self, name: str) -> bool:
        """Whether a name is a town's, in a list or by what the story says."""
        return self.city(name) is not None or self.is_told(name)

    def namesakes(self, name: str) -> tuple[str, ...]:
        """Returns the countries that have a town of a name, of the many that are not looked for."""
        return self._namesakes.get(spelt_plainly(name), ())

    def is_told(self, name: str) -> bool:
        """Whether a name in no list is a town's by what the story says of it elsewhere."""
        return _key(name) in self._told


def _called_towns(text: str, rules: PlaceRules) -> Iterator[str]:
    for rule in rules.called.likely(text):
        for found in rule.regex.finditer(text):
            yield found["place"]


def _key(name: str) -> str:
    return flat(name).strip(" .-'").casefold()
