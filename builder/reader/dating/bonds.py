"""
Tells the ties of two countries from what these were raised to: each of the two counts its own years.

"Un partenariat stratégique noué en 2013", and "le 45e anniversaire de leurs relations": nothing of 2058.
"""

from builder.reader.dating.counted import BEHIND, Jubilee
from builder.reader.vocabulary import Language
from builder.text import fold

TOGETHER = 2  # words from one to the next in "relations de partenariat"
BEFORE = 130  # signs before a beginning in which stands what began


def is_of_another_bond(told: str, start: int, end: int, jubilee: Jubilee, language: Language) -> bool:
    """Whether what began at `start` in a sentence is one bond, and an anniversary that of another."""
    text = jubilee.sentence.text
    kept = _bonds(text[jubilee.match.start() : jubilee.match.end() + BEHIND], language)
    begun = _bonds(told[max(0, start - BEFORE) : end], language)
    begun = begun[-1:] or _bonds(told[end : end + BEHIND], language)[:1]
    return bool(kept and begun) and kept[0] != begun[0]


def _bonds(text: str, language: Language) -> list[str]:
    """
    Returns the words for bonds in a text, in order; "liens" and "relations" are one.

    "Relations de partenariat" are a partnership: of two that stand together the one is meant that says more.
    """
    rules = language.dating
    words = [rules.kin.get(word, word) for word in fold(text).split()]
    places = [place for place, word in enumerate(words) if word in rules.bonds]
    runs: list[list[int]] = []
    for place in places:
        if runs and place - runs[-1][-1] <= TOGETHER:
            runs[-1].append(place)
        else:
            runs.append([place])
    return [max((words[place] for place in run), key=rules.bonds.index) for run in runs]
