"""
Parts the office of several who each head a body or serve a country of their own: "l'Université de Riga et
l'Institut de Turku, dont les directeurs, A et B"; "la Lettonie et la Finlande, dont les ministres A et B".
"""

from collections.abc import Set

from builder.reader.officials.eachplace import OF_PLACES
from builder.reader.officials.owning import LONGEST, with_body
from builder.reader.officials.roles import Title
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import NamedBy

TOLD = (NamedBy.NAME, NamedBy.CAPITAL, NamedBy.CITY)


def owned_each(text: Text, title: Title, in_titles: Set[int]) -> list[Title]:
    """Returns the title with each of two bodies told right before "dont les"; none where one is told."""
    end = _before_whose(text, title)
    for joining in range(end - 2, max(end - LONGEST, 1), -1) if end else ():
        if text.words[joining].key not in text.lexicon.conjunctions or joining in in_titles:
            continue
        second = _body(text, title, joining + 1, end)
        places = range(joining - 2, max(joining - LONGEST, -1), -1)
        firsts = [_body(text, title, place, joining) for place in places if place not in in_titles]
        if second and (first := next((each for each in reversed(firsts) if each), None)):
            return [first, second]
    return []


def countries_each(text: Text, title: Title) -> tuple[str, ...]:
    """ "[Riga et Turku], dont les maires A et B": the countries of two that stand right before."""
    end = _before_whose(text, title)
    told = TOLD if title.role in OF_PLACES else TOLD[:1]  # no town has a minister
    ends = {last: place for place, (last, m) in text.countries.items() if m.by in told} if end else {}
    second = ends.get(end)
    if second is None:
        return ()
    before = range(max(second - 2, 0), second)
    of = (p for p in before if (c := text.connectors.get(p)) and c.end == second and c.value == "of")
    noun = next(of, second)  # "les villes de Riga et [de Turku]"
    joining = noun - 1 - (text.words[noun - 1].key in text.lexicon.determiners)
    first = ends.get(joining)
    if first is None or joining < 1 or text.words[joining].key not in text.lexicon.conjunctions:
        return ()
    return text.countries[first][1].code, text.countries[second][1].code


def _before_whose(text: Text, title: Title) -> int:
    """Returns where the comma before "dont les" stands, or 0: the title is of those told there."""
    place = title.first - 1
    place -= place > 0 and text.words[place].key in text.lexicon.determiners
    is_whose = title.is_many and place > 2 and text.words[place].key in text.lexicon.whose
    return place - 1 if is_whose and text.words[place - 1].text == "," else 0


def _body(text: Text, title: Title, place: int, end: int) -> Title | None:
    """ "[l'Institut de Turku]": the title with the body that begins at an article."""
    joint = text.lexicon.owners.at(text.words, place)
    if joint is None or joint.first != place or text.words[place].key not in text.lexicon.determiners:
        return None
    return with_body(text, title, joint.value, joint.end, end)
