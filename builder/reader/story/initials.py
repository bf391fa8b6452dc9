"""Parts initials from the word beside them: "ANvietnamienne", "duPCV"."""

import re

from builder.reader.story.lexicon import LOWER, UPPER, Lexicon
from builder.reader.story.mends import LIKELY, SURE, Mend

WORD_THEN_CAPITALS = re.compile(f"([{UPPER}]?[{LOWER}]+)([{UPPER}]{{2,}})$")
CAPITALS_THEN_WORD = re.compile(f"([{UPPER}]{{2,6}})([{LOWER}]{{2,}})$")
CAPITALS_THEN_NAME = re.compile(f"([{UPPER}]{{2,6}})([{UPPER}][{LOWER}]{{2,}})$")
COMMON = 50  # times a word stands in the list at least


def beside_initials(run: str, lexicon: Lexicon) -> Mend | None:
    """Parts initials from the plain word beside them: "ANvietnamienne", "duPCV"."""
    if match := CAPITALS_THEN_WORD.match(run):
        word = match[2]
        is_small = word in lexicon.rules.small_words
        if is_small or (len(word) >= 5 and lexicon.count(word) >= COMMON):
            score = SURE if is_small or lexicon.words[match[1]] else LIKELY
            return Mend(run, match.groups(), "word-after-initials", score)
    elif match := CAPITALS_THEN_NAME.match(run):
        word = match[2].lower()
        if word not in lexicon.rules.joined_after and lexicon.words[match[1]] and lexicon.has(word):
            return Mend(run, match.groups(), "word-after-initials", SURE)
    elif match := WORD_THEN_CAPITALS.match(run):
        word = match[1].lower()
        # "Vietnam" before "AE" would be parted too; "kWh" and "iOS" begin with no word.
        if word in lexicon.rules.small_words - set(lexicon.rules.single_letters) or (
            len(word) >= 4 and match[1].islower() and lexicon.count(word) >= COMMON
        ):
            return Mend(run, match.groups(), "initials-after-word", SURE)
    return None
