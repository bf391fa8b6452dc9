"""
Tells which country is meant by a word that two countries have: "congolais", "guinéen", "le Congo".

An adjective is of the one that the story names most, itself or by its towns. A name is short for the other
country where the story has called that one by its own before, "les chemins de fer du Congo" far from "la
RDC", or where it names towns of that one and, but for the name, nothing of the country that bears it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from builder.reader.places.countrynames import CountryIndex, CountryMention, NamedBy
from builder.reader.rule import any_word

HEAD = 2  # passages, headline and lead, that call a country by its own name
FEW = 2  # towns that a name must have beside it to be short for their country
STRONG = (NamedBy.NAME, NamedBy.CAPITAL, NamedBy.CITY)


def index_for(index: CountryIndex, passages: Sequence[str], home: str | None = None) -> CountryIndex:
    """
    Returns the index that reads an adjective of two countries as of the one a story names most; the `home`
    of its wire counts as named once.
    """
    words = index.words
    if not words.shared:
        return index
    bearers = {
        code: {index.owners[each] for each in forms if each in index.owners}
        for code, forms in words.shared.items()
    }
    rivals = frozenset(bearers).union(*bearers.values())
    named: Counter[str] = Counter({home: 1} if home else {})
    names: Counter[str] = Counter()  # words that stand for the country that bears them
    by_own: set[str] = set()  # "bissau-guinéen": then "guinéen" is of the other
    is_asked = False
    for number, text in enumerate(passages):
        mentions = index.find(text)
        is_asked = is_asked or any(each.code in rivals for each in mentions)
        by_own |= {each.code for each in mentions if each.by is NamedBy.ADJECTIVE}
        found = [each for each in mentions if each.by in STRONG]
        short = _short_for_another(words.shared_names, found, named) if number >= HEAD else set()
        for each in found:
            if (word := text[each.start : each.end]) not in short:
                named[each.code] += 1
                names[word] += 1
    if not is_asked:
        return index
    towns = _towns_told(index, rivals, passages)
    named.update(towns)
    short_names = {name for some in words.shared_names.values() for name in some if not names[name]}
    for code, some in words.shared_names.items():
        for name in some:
            if towns[code] >= FEW and all(named[own] <= names[name] for own in bearers[code]):
                named.subtract(dict.fromkeys(bearers[code], names[name]))
                short_names.add(name)
    meant = tuple(
        code
        for code, own in bearers.items()
        if code not in by_own and named[code] > max((named[each] for each in own), default=0)
    )
    return index.meaning(meant, frozenset(short_names)) if meant else index


def _towns_told(index: CountryIndex, countries: frozenset[str], passages: Sequence[str]) -> Counter[str]:
    """Returns how many towns and regions of each country a story names, of those not looked for elsewhere."""
    told = {match[0] for text in passages for match in _any_town(index, countries).finditer(text)}
    return Counter(code for name in told if (code := index.region(name)))


@lru_cache(maxsize=8)
def _any_town(index: CountryIndex, countries: frozenset[str]) -> re.Pattern[str]:
    names = (
        name for code in countries for table in (index.towns, index.regions) for name in table.get(code, ())
    )
    return re.compile(rf"(?<![\w-])(?:{any_word(sorted(names, key=len, reverse=True))})(?![\w-])")


def _short_for_another(
    shared: Mapping[str, Iterable[str]], found: Iterable[CountryMention], named: Mapping[str, int]
) -> set[str]:
    """
    Names that may be of another country here. What is short for a name comes after it: before "la RDC" was
    told, "le Congo" is itself.
    """
    here = {each.code for each in found}
    return {name for code, some in shared.items() if named.get(code) and code not in here for name in some}
