"""
Finds words that a stray space, or the hyphen of a line's end, has cut in two: "coopé ration", "minis-tère".

Two pieces are one word where at least one of them is none by itself and the whole is in the list, or stands
elsewhere in the article.
"""

import re
from collections.abc import Iterator

from builder.reader.story.lexicon import Lexicon

SHORTEST = 5  # letters of a word that is put together
PAIR = re.compile(r"(?<![\w-])([^\W\d_]+)(?=( )([^\W\d_]+)(?![\w'’-]))")
AT_HYPHEN = re.compile(r"(?<![\w-])([^\W\d_]{2,})(?=([-‑])([^\W\d_]{2,})(?![\w-]))")


def stray_gaps(text: str, lexicon: Lexicon, *, is_folded: bool) -> Iterator[tuple[int, str]]:
    """Yields the place of every sign that is to go, with its rule; hyphens only in copy that was folded."""
    # Most of an article are words of the language: only beside others the text is looked at.
    for start in sorted(_beside_unknown(text, lexicon)):
        match = PAIR.match(text, start)
        if match and match[3].islower() and _is_one(match[1], match[3], lexicon):
            yield match.start(2), "stray-space"
    for match in AT_HYPHEN.finditer(text) if is_folded else ():
        if _is_one(match[1], match[3], lexicon):
            yield match.start(2), "hyphen-at-line-end"


def _beside_unknown(text: str, lexicon: Lexicon) -> set[int]:
    """Returns where each run begins that is no word, and the run before it where it is in small letters."""
    starts: set[int] = set()
    for run in lexicon.unknown:
        for start in lexicon.places_of(run):
            starts.add(start)
            if run[0].islower() and text[start - 1 : start] == " ":
                starts.add(start - 1 - len(lexicon.run_before(start - 1)))
    return starts


def _is_one(left: str, right: str, lexicon: Lexicon) -> bool:
    if not right.islower() or len(left) + len(right) < SHORTEST or left.isupper():
        return False
    first = left.lower()
    right_is_word = right not in lexicon.unknown
    if right_is_word and (left[0].isupper() or left not in lexicon.unknown):
        return False  # a name before a word, or two words
    if (right_is_word and first in lexicon.rules.prefixes) or (
        len(left) == 1 and first in lexicon.rules.elided
    ):
        return False
    if lexicon.count(first + right) > 0:
        return True
    # The article has it elsewhere as one word, unless that is where "la" ran together with it.
    return lexicon.words[left + right] > 0 and not {first, right} & lexicon.rules.small_words
