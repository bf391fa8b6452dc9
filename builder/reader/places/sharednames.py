"""
Tells which country is meant by a word that two countries have: "congolais", "guinéen", "le Congo".

An adjective is of the one that the story names most. A name is short for the other country where the story
has called that one by its own before: "les chemins de fer du Congo", far from "la RDC".
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from builder.reader.places.countrynames import CountryIndex, CountryMention, NamedBy

HEAD = 2  # passages, headline and lead, that call a country by its own name
STRONG = (NamedBy.NAME, NamedBy.CAPITAL, NamedBy.CITY)


def index_for(index: CountryIndex, passages: Iterable[str], home: str | None = None) -> CountryIndex:
    """
    Returns the index that reads an adjective of two countries as of the one a story names most; the `home`
    of its wire counts as named once.
    """
    words = index.words
    if not words.shared:
        return index
    named: Counter[str] = Counter({home: 1} if home else {})
    by_own: set[str] = set()  # "bissau-guinéen": then "guinéen" is of the other
    shared = {name for some in words.shared_names.values() for name in some}
    for number, text in enumerate(passages):
        mentions = index.find(text)
        by_own |= {each.code for each in mentions if each.by is NamedBy.ADJECTIVE}
        found = [each for each in mentions if each.by in STRONG]
        short = _short_for_another(words.shared_names, found, named) if number >= HEAD else set()
        for each in found:
            if (word := text[each.start : each.end]) not in short:
                named[each.code] += 1
                shared.discard(word)
    meant = tuple(
        code
        for code, forms in words.shared.items()
        if code not in by_own
        and named[code]
        > max((named[index.owners[each]] for each in forms if each in index.owners), default=0)
    )
    return index.meaning(meant, frozenset(shared)) if meant else index


def _short_for_another(
    shared: Mapping[str, Iterable[str]], found: Iterable[CountryMention], named: Mapping[str, int]
) -> set[str]:
    """
    Names that may be of another country here. What is short for a name comes after it: before "la RDC" was
    told, "le Congo" is itself.
    """
    here = {each.code for each in found}
    return {name for code, some in shared.items() if named.get(code) and code not in here for name in some}
