"""
A person's name to the key that recognises it and to the form that sorts it.

Which word of a name is the surname depends on where the name is from and on how the wire prints it:
Vietnamese names sort by the last word, as a Vietnamese index does; Chinese, Korean and Khmer names
are printed surname first (Xi Jinping, Moon Jae-in, Hun Sen); Hungarian and Japanese names are
turned round by the western wires (Viktor Orbán), so they are taken like the rest: the surname last.
"""

import re

from builder.text import fold

BY_LAST_WORD = frozenset({"VN"})
SURNAME_FIRST = frozenset({"CN", "KH", "KP", "KR", "TW"})
PARTICLES = frozenset(
    {
        "al",
        "af",
        "av",
        "ben",
        "bin",
        "da",
        "das",
        "de",
        "del",
        "della",
        "den",
        "der",
        "des",
        "di",
        "do",
        "dos",
    }
    | {"du", "el", "ibn", "la", "las", "le", "les", "los", "san", "ten", "ter", "van", "von", "zu"}
)
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def name_key(name: str) -> str:
    """
    Returns what two spellings of one name have in common: no accents, case or punctuation.

    A hyphen before the last word joins a doubled given name, whose order is not kept: the wires
    print both Anne-Marie and Marie-Anne. A name without a letter is its own key.
    """
    words = name.split()
    given = [" ".join(sorted(fold(part) for part in re.split(r"[-‐‑]", word))) for word in words[:-1]]
    return fold(" ".join([*given, *words[-1:]])) or name


def is_shouted(name: str) -> bool:
    """Whether a name has a word in capitals that is more than initials."""
    return any(_is_capitals(word) for word in name.split())


def sort_name(name: str, country: str | None) -> str:
    """Returns the name as an index has it: "Lavrov, Sergueï", "Quang, Tran Dai", "Xi Jinping"."""
    words = name.split()
    if len(words) < 2:
        return name
    start, end = _surname(words, country)
    return ", ".join(" ".join(part) for part in (words[start:end], words[:start] + words[end:]) if part)


def _surname(words: list[str], country: str | None) -> tuple[int, int]:
    """The words that the name sorts by, from and to."""
    if country in BY_LAST_WORD:
        return len(words) - 1, len(words)
    capitals = [index for index, word in enumerate(words) if _is_capitals(word)]
    if capitals and len(capitals) < len(words):
        return capitals[0], capitals[-1] + 1
    if country in SURNAME_FIRST:
        return 0, len(words)
    end = len(words) - 1 if len(words) > 2 and fold(words[-1]) in SUFFIXES else len(words)
    start = end - 1
    # "Charles de Gaulle", "Jean-Yves Le Drian"; a capital first word is a name of its own: "Le Duc Tho".
    while start > 0 and (start > 1 or words[0].islower()) and fold(words[start - 1]) in PARTICLES:
        start -= 1
    return start, end


def _is_capitals(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha()]
    # Scripts without case are no capitals: lower() must change something.
    return len(letters) > 1 and word.upper() == word != word.lower() and "." not in word
