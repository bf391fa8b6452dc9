"""
Reads an office told by its verb: "Anna Vella, qui dirige la police du port", "la société, que préside X".

The verb stands for the office that it tells of (`heads`, `headed`), and what it governs must be a body that
somebody heads: who leads a meeting, a delegation or a team holds no office by that.
"""

from collections.abc import Set
from typing import NamedTuple

from builder.reader.officials.owning import right_behind
from builder.reader.officials.roles import Title, read_title
from builder.reader.officials.wording import Text
from builder.reader.words import Found, folded

LONGEST = 16  # words of what somebody heads
VERB = 6  # words of "à la tête de laquelle se trouve", at most


class Headed(NamedTuple):
    """An office and where the words end that tell of it."""

    title: Title
    end: int


def office_behind(text: Text, end: int) -> Headed | None:
    """Returns the office told right behind a name that ends at `end`: "X[, qui dirige la police]"."""
    if end + 2 >= len(text.words) or text.words[end].text != ",":
        return None
    verb = text.lexicon.heads.at(text.words, end + 1)
    if verb is None or verb.end >= len(text.words):
        return None
    joint = text.lexicon.owners.at(text.words, verb.end)
    if joint is None and not text.words[verb.end].is_capital:
        return None  # "qui dirige une équipe"
    noun = joint.end if joint else verb.end
    return _read(text, verb, joint.value if joint else text.lexicon.rules.of[0], noun)


def _read(text: Text, verb: Found[str], joint: str, noun: int) -> Headed | None:
    opening = f"{text.lexicon.rules.determiners[0]} {verb.value} {joint}".replace("' ", "'")
    before = len(Text(opening, text.lexicon).words)
    blank = "" if opening.endswith("'") else " "
    rest = text.slice(noun, min(noun + LONGEST, len(text.words)))
    whole = Text(f"{opening}{blank}{rest}", text.lexicon, text.index)
    head = whole.offices.get(1)
    title = read_title(whole, head) if head else None
    end = noun + title.end - before if title else noun
    if title is None or end <= noun:
        return None
    is_sent = title.role == "envoy" and noun in text.countries  # "qui représente le Canada au Niger"
    if not (is_sent or _is_headed(text, noun, end)):
        return None
    return Headed(title._replace(first=verb.first, end=end, inner=None), end)


def _is_headed(text: Text, noun: int, end: int) -> bool:
    """ "the port [authority]", "la [police]", but no "équipe" and no "délégation"."""
    lexicon = text.lexicon
    places = range(noun, end if lexicon.rules.titles_before_country else noun + 1)
    said = {text.words[place].key for place in places}
    if not said.isdisjoint(lexicon.unheld | lexicon.delegations):
        return False
    is_body = any(text.is_noun(place) or place in text.in_body for place in places)
    return is_body or not said.isdisjoint(lexicon.firms | lexicon.kinds)


def office_before(text: Text, start: int, in_titles: Set[int]) -> Title | None:
    """Returns the office told right before a name that begins at `start`: "[la société, que dirige] X"."""
    for place in range(max(start - VERB, 1), start):
        verb = text.lexicon.headed.at(text.words, place)
        if verb is None or verb.end != start:
            continue
        if text.words[place - 1].key in text.lexicon.links:
            return None  # "le chantier a été dirigé par X": a deed
        alone = Text(f"{text.lexicon.rules.determiners[0]} {verb.value}", text.lexicon)
        head = alone.offices.get(1)
        title = read_title(alone, head)._replace(first=place, end=start) if head else None
        owned = right_behind(text, title, in_titles) if title else None
        if owned is None:
            return None
        said = {folded(word) for word in owned.text.split()}
        return owned if said.isdisjoint(text.lexicon.unheld | text.lexicon.delegations) else None
    return None
