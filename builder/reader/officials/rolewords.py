"""Writes a title as a role: without the country where it only says whose, shortened words written out."""

from collections.abc import Set

from builder.reader.officials.lexicon import CLAUSE, PAST
from builder.reader.officials.titles import TitleReading
from builder.reader.officials.titlewords import CLOSED_BY
from builder.reader.officials.wording import Text

# Offices that the kind of state may end: "président de la République", "de l'Assemblée de la République".
NAMED_BY_STATE = ("president", "vice president", "speaker", "deputy speaker", "legislator")
SENT = ("ambassador", "envoy", "monarch", "crown prince", "counterpart")
FORMAL = 6  # words of "of the People's Democratic Republic"
BEFORE_SIGNS = (" ,", " '", " ’")  # which no space stands before


def head_words(text: Text, first: int, end: int) -> str:
    """Returns the words of the office, shortened ones written out: "Major General"."""
    words = [word.text for word in text.words[first:end]]
    if text.lexicon.written_out.keys().isdisjoint(words):
        return text.slice(first, end)
    return " ".join(text.lexicon.written_out.get(word, word) for word in words if word != ".")


def role_words(text: Text, reading: TitleReading, role: str, country: str | None) -> str:
    """
    Returns the title as a role: without the country where it only says whose, abbreviations written out.
    """
    dropped = _dropped(text, reading, role, country)
    words = [word.text for word in text.words[reading.first : reading.place]]
    is_as_printed = not (
        dropped
        or reading.head.value[1]
        or not CLOSED_BY.keys().isdisjoint(words)
        or reading.first < reading.head.first
    )
    if is_as_printed and text.lexicon.written_out.keys().isdisjoint(words):
        printed = text.slice(reading.first, reading.place)
    else:
        printed = _without(dropped, text, reading)
    written = " ".join(printed.split())
    for sign in BEFORE_SIGNS:
        written = written.replace(sign, sign[1])
    written = written.strip(" ,-–'’")
    # Nothing but connecting words may be left hanging where the country went.
    if written[written.rfind(" ") + 1 :] in text.lexicon.hanging_ends:
        written = text.lexicon.hanging.sub("", written)
    if text.words[reading.head.first].key in text.lexicon.determiners:
        written = written.partition(" ")[2]  # "[the] Amir": without its article a name
    return _lower_first(written, text) if not text.lexicon.rules.titles_before_country else written


def _dropped(text: Text, reading: TitleReading, role: str, country: str | None) -> set[int]:
    """Returns the places of the words that only say whose the office is."""
    is_party = role in ("party leader", "party official", "party secretariat") and bool(
        reading.governs or reading.left
    )
    dropped: set[int] = set()
    for first, end, code, how in reading.served:
        keeps = (
            how in ("at", "pair", "city")
            or _is_of_a_region(text, first, end)
            or code != country
            or (is_party and first != reading.head.end and first > reading.head.first)
        )
        if not keeps or (how in ("adjective", "of") and reading.head.value[1]):
            dropped |= _without_bodies(text, first, end) | _state(text, reading, role, first, end)
            dropped -= _of_an_owner(text, reading, first, end)
    if reading.head.value[1]:
        dropped |= {
            p
            for p in (*range(reading.first, reading.head.first), *range(reading.head.end, reading.place))
            if (text.words[p].text == "," or text.words[p].key in text.lexicon.conjunctions)
            and p + 1 in dropped
        }
    if dropped and (whole := text.lexicon.wholes.at(text.words, reading.head.first)):
        # "secrétaire d'État américain": without the country it would be another office.
        dropped -= set(range(whole.first, whole.end))
    return dropped | _clause(text, reading) | _of_lands(text, reading)


def _of_an_owner(text: Text, reading: TitleReading, first: int, end: int) -> set[int]:
    """ "head [of] Latvia's coast guard": what leads to the owner leads to what is owned, without him."""
    owns = end + 1 < reading.place and text.words[end].text in text.lexicon.possessive_signs
    joint = text.connectors.get(first) if owns else None
    return set(range(first, joint.end)) if joint else set()


def _of_lands(text: Text, reading: TitleReading) -> set[int]:
    """ "les ministres de la Pêche [de trois pays]", "the ministers [of five countries]": of how many."""
    if reading.head.value[1] is None:
        return set()
    for place in range(reading.head.end, reading.place):
        joint = text.connectors.get(place)
        if joint is None or joint.value != "of":
            continue
        land = next(
            (p for p in range(joint.end, reading.place) if text.words[p].key in text.lexicon.lands), 0
        )
        between = text.words[joint.end : land]
        if land and all(w.key in text.lexicon.determiners or w.text.isdigit() for w in between):
            return set(range(place, reading.place))
    return set()


def _state(text: Text, reading: TitleReading, role: str, first: int, end: int) -> set[int]:
    """
    "l'ambassadeur [du Royaume] de X", "[de la République islamique] de X", "of the Swiss [Confederation]":
    what kind of state it is goes with its name. What goes by it keeps it: "le président de la République".
    """
    noun = _kind_of_state(text, first, end, reading.head.end)
    # "président de l'[Union]" would be a union's, "de la République" is what he is called.
    is_union = noun is not None and text.words[noun].key in text.lexicon.state_unions
    if noun is None or (role in NAMED_BY_STATE and not is_union):
        return set()
    if any(text.words[p].is_capital and p in text.in_body for p in range(noun + 1, first)):
        return set()
    since = max(noun - FORMAL, reading.head.end)
    joint = next((text.connectors[p] for p in range(noun - 1, since - 1, -1) if p in text.connectors), None)
    if joint is None or joint.value != "of":
        return set()
    if not any(word.key in text.lexicon.articles for word in text.words[joint.first : noun]):
        return set()  # "de la Banque [d'État] du Vietnam"
    is_named_so = role in NAMED_BY_STATE and is_union
    is_offices = joint.first == reading.head.end and role not in SENT and not role.endswith("minister")
    is_offices = is_offices and not is_named_so
    between = text.words[joint.end : noun]
    is_name = all(w.is_capital or w.key in text.lexicon.determiners or not w.text.isalnum() for w in between)
    if is_offices or not is_name:
        return set()
    return set(range(joint.first, max(noun + 1, first))) | _kinds_behind(text, end, reading.place)


def _kinds_behind(text: Text, first: int, last: int) -> set[int]:
    """ "la République algérienne [démocratique et populaire]"."""
    end = first
    while end < last and text.lexicon.adjective.search(text.words[end].text.lower()):
        is_and = end + 1 < last and text.words[end + 1].key in text.lexicon.conjunctions
        end += 2 if is_and else 1
    return set(range(first, min(end, last)))


def _kind_of_state(text: Text, first: int, end: int, since: int) -> int | None:
    """ "la [République] démocratique populaire du Laos", "the Swiss [Confederation]": where it stands."""
    if since < end < len(text.words) and _is_kind_of_state(text, end):
        return end
    is_kind = False
    for place in range(first - 1, max(since, first - FORMAL), -1):
        if _is_kind_of_state(text, place):
            return place
        word = text.words[place]
        joints = (text.connectors[p] for p in (place - 1, place) if p in text.connectors)
        is_joint = not is_kind and any(joint.end > place for joint in joints)
        is_kind = text.lexicon.adjective.search(word.text.lower()) is not None
        is_kind = is_kind or (word.is_capital and text.is_noun(place))
        if not is_joint and not is_kind:  # "la Fédération [des pêcheurs] du Togo" is no state's name
            return None
    return None


def _is_kind_of_state(text: Text, place: int) -> bool:
    word = text.words[place]
    is_kind = word.is_capital and word.key in text.lexicon.states
    return is_kind and place not in text.in_body and place not in text.in_country


def _is_of_a_region(text: Text, first: int, end: int) -> bool:
    """ "le ministre [bavarois]": he is no minister of the whole country."""
    return text.index is not None and text.index.is_regional(text.slice(first, end))


def _clause(text: Text, reading: TitleReading) -> set[int]:
    """ "l'ambassadeur[, qui réside à Riga], X": up to its comma, or to the title's end."""
    for comma in range(reading.head.end, reading.place - 1):
        inserted = (
            text.lexicon.insertions.at(text.words, comma + 1) if text.words[comma].text == "," else None
        )
        if inserted and inserted.value == CLAUSE:
            ends = (p for p in range(inserted.end, reading.place) if text.words[p].text == ",")
            return set(range(comma, next(ends, reading.place)))
    return set()


def _without(dropped: Set[int], text: Text, reading: TitleReading) -> str:
    """Returns the words of a title but for some, a plural in its singular and abbreviations written out."""
    kept: list[str] = []
    place = reading.first
    while place < reading.place:
        word = text.words[place]
        if place == reading.head.first and reading.head.value[1]:
            kept.append((" " if kept else "") + reading.head.value[1])
            place = reading.head.end
            continue
        if place + 2 < reading.place and text.words[place + 2].text == CLOSED_BY.get(word.text):
            # "(PCR)"; but the name of "la Maison « Bellan »" stays
            is_short = word.text == "(" or sum(map(str.isupper, text.words[place + 1].text)) > 1
            if not is_short:
                kept.append(f" {text.slice(place, place + 3)}")
            place += 3
            continue
        is_sign = word.text in text.lexicon.possessive_signs and (
            place < reading.head.first or place - 1 in dropped
        )
        is_said = place < reading.head.first and word.key in text.lexicon.qualifiers
        if place not in dropped and not is_sign and not is_said:
            gap = " " if kept and text.end_of(place - 1) < text.starts[place] else ""
            printed = text.lexicon.written_out.get(word.text, word.text)
            if place == reading.head.end and reading.head.value[1] and PAST.search(printed):
                printed = printed.removesuffix("s")  # "ministres chargé[s] de"
            kept.append(gap + printed)
            if word.text in text.lexicon.written_out and place + 1 < reading.head.end:
                place += text.words[place + 1].text == "."  # "Gov."
        place += 1
    return "".join(kept)


def _without_bodies(text: Text, first: int, end: int) -> set[int]:
    """
    What may go from a role with the country: all but an institution's own name ("de la [Commission
    européenne]").
    """
    span = set(range(first, end))
    in_body = span & text.in_body
    return {place for place in span if place > max(in_body)} if in_body else span


def _lower_first(written: str, text: Text) -> str:
    """A role begins with a small letter, but the Premier of "Premier ministre" keeps its own."""
    first = written.split(" ", 1)[0]
    if (
        first in text.lexicon.capitalised
        or text.lexicon.written_out.get(first)
        or (len(first) > 1 and first.isupper())
    ):
        return written
    return written[:1].lower() + written[1:]
