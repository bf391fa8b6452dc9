"""
Parts the office of several who each govern a place of their own: "les maires de Riga et de Tallinn, A et B".

A list that has had its "et" is whole, so what follows behind a comma are those who bear the office.
"""

from builder.reader.officials.nouns import is_plural_part
from builder.reader.officials.roles import Title
from builder.reader.officials.wording import Text

OF_PLACES = ("governor", "deputy governor")  # a ministry may be "de la Culture et du Tourisme", a town not

BRACKETS = 6  # words of "(Riga)" and longer
ELISIONS = ("'", "’")


def places_each(text: Text, title: Title) -> list[tuple[int, int]]:
    """Returns where each place stands that a title of several governs, its "de" too; none where one does."""
    if not title.is_many or title.role not in OF_PLACES or title.ends_with_head:
        return []
    last = title.end - is_plural_part(text, title.end - 1)  # "of Kurzeme and Latgale [provinces]"
    first = next((p for p in range(title.first, last) if _is_of(text, p)), last)
    if first < last and is_plural_part(text, _noun(text, first)) and _is_of(text, _noun(text, first) + 1):
        first = _noun(text, first) + 1  # "[des provinces] de Bellan et de Zelva"
    ands = [p for p in range(first, last) if text.words[p].key in text.lexicon.conjunctions]
    if len(ands) != 1:
        return []
    signs = [p for p in range(first, ands[0]) if text.words[p].text == ","]
    begins, ends = [first, *(sign + 1 for sign in (*signs, *ands))], [*signs, *ands, last]
    places = list(zip(begins, ends, strict=True))
    if text.words[first].text.endswith(ELISIONS) and any(_noun(text, begin) == begin for begin, _ in places):
        return []  # "d'Elva et Riga": no "d'Riga"
    return places if all(_is_place(text, begin, end) for begin, end in places) else []


def titles_each(text: Text, title: Title) -> list[Title]:
    """Returns the title of each: "maire de Riga", "maire de Tallinn"; "de" is the first's where left out."""
    places = places_each(text, title)
    single = title.head if title.text.startswith(title.head) else title.head.partition(" ")[2]  # "the Wali"
    each = []
    for begin, end in places:
        noun = _noun(text, begin)
        of = text.text[text.starts[places[0][0]] : text.starts[_noun(text, places[0][0])]]
        joint = "" if noun > begin else of
        country = next((m.code for p, (_, m) in text.countries.items() if noun <= p < end), None)
        region = text.index.region(text.slice(noun, end)) if text.index else None
        each.append(
            title._replace(
                text=f"{single} {joint}{text.slice(begin, end)}", country=country,
                countries=(country,) if country else (), town=region if country is None else None,
                is_many=False,
            )
        )  # fmt: skip
    return each


def country_in_brackets(text: Text, place: int) -> str | None:
    """ "les maires A [(Riga)] et B (Turku)": whose the town or province is."""
    if place + 2 >= len(text.words) or text.words[place].text != "(":
        return None
    end = next(
        (p for p in range(place + 2, min(place + BRACKETS, len(text.words))) if text.words[p].text == ")"), 0
    )
    last, mention = text.countries.get(place + 1, (0, None))
    if end and mention is not None and last == end:
        return mention.code
    return text.index.region(text.slice(place + 1, end)) if end and text.index else None


def _is_of(text: Text, place: int) -> bool:
    joint = text.connectors.get(place)
    return joint is not None and joint.value == "of"


def _noun(text: Text, begin: int) -> int:
    return text.connectors[begin].end if _is_of(text, begin) else begin


def _is_place(text: Text, begin: int, end: int) -> bool:
    """True for a run of capitals: no "de la région" and "du district", of which one may have many."""
    noun = _noun(text, begin)
    return noun < end and text.words[noun].is_capital and not text.is_noun(noun)
