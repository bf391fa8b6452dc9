"""
Finds where a space is missing beside a sign or a number ("mars(VNA)", "Qatar,du", "le24novembre").

Only signs and digits are looked at: it is the same in every text, and surer than any word list.
"""

import re

from builder.reader.story.lexicon import LOWER, TOKEN, UPPER, Lexicon
from builder.reader.vocabulary import Language

LONGEST = 60  # letters
INITIAL = re.compile(rf"[{UPPER}]\.(?<=[{LOWER}]{{2}}..)(?= ?[{UPPER}])")  # "parM. Vella", "GeorgeW. Vella"

# What every place has where a space is missing beside a sign: most articles have none, and need one look.
MAY_LACK_ONE = re.compile(rf"[),;.:!?…»”](?:(?=[^\W\d_])|(?<=[{LOWER}][{UPPER}]\.)(?= ))|[(«“](?<=[\w,;:].)")
# A letter stands before or behind; the digit comes first in the pattern, for speed.
GLUED_NUMBER = re.compile(r"\d(?:(?<=[^\W\d_].)\d*|\d*(?=[^\W\d_]))")
THOUSANDS = re.compile(r"[., \u00a0]\d{3}(?!\d)")
# Each pattern begins with the sign that lacks a space, for speed; the space goes before it or behind it.
BEFORE_SIGN = (
    (
        re.compile(rf"\((?<=\w\()(?=[^\W\d_])(?!(?:[{LOWER}]{{1,3}}|[{UPPER}])\))"),
        "space-before-bracket",
    ),  # not "partenaire(s)"
    (re.compile(r"[«“](?<=[\w,;:].)"), "space-before-quote"),
)
BEHIND_SIGN = (
    (
        re.compile(rf"\)(?=[^\W\d_](?:[^\W\d_]| ))(?<!\(.\))(?<!\([{LOWER}]{{2}}\))(?<!\([{LOWER}]{{3}}\))"),
        "space-after-bracket",
    ),  # not "(co)présider"
    (re.compile(r"[,;](?=[^\W\d_]{2}|[^\W\d_]['’. -])(?<=(?:[^\W\d_]{2}|.\d)[,;])"), "space-after-comma"),
    (
        re.compile(
            rf"[.:!?…](?=[{UPPER}][{LOWER}’' ]|[{UPPER}]\. )(?:(?<=[{LOWER}]{{2}}.)|(?<=\d{{2}}.))"
            r"(?!\S*\.\w{2,3}\b)"
        ),
        "space-after-stop",
    ),  # not "Amazon.com"
    (re.compile(rf":(?=[{LOWER}]{{2}})(?<=[{LOWER}]{{2}}:)(?!\S*@)"), "space-after-colon"),
    (re.compile(r"[»”](?=[^\W\d_]{2})"), "space-after-quote"),
)


def missing_spaces(text: str, language: Language, lexicon: Lexicon) -> dict[int, str]:
    """Returns the places where a space is to stand, each with its rule."""
    if not MAY_LACK_ONE.search(text):
        return _beside_numbers(text, language, lexicon)
    spaces = {match.start(): rule for pattern, rule in BEFORE_SIGN for match in pattern.finditer(text)}
    spaces |= {match.end(): rule for pattern, rule in BEHIND_SIGN for match in pattern.finditer(text)}
    for match in re.finditer(rf"\.(?=[{UPPER}][{LOWER}])", text):
        if word_before(text, match.start()) in lexicon.rules.titles:
            spaces[match.end()] = "space-after-title"
    spaces |= {match.start(): "space-before-initial" for match in INITIAL.finditer(text)}
    return spaces | _beside_numbers(text, language, lexicon)


def _beside_numbers(text: str, language: Language, lexicon: Lexicon) -> dict[int, str]:
    rules = lexicon.rules
    spaces = {}
    for match in GLUED_NUMBER.finditer(text):
        behind = word_behind(text, match.end())
        word = behind.lower()
        is_apart = len(match[0]) <= 4 and (
            word in rules.after_number or (len(word) > 3 and word in language.months)
        )
        # "8mai", "60ans", "150entreprises"; but "3ème", "14h30", "5G", "10kg" are right.
        is_apart = is_apart or (
            len(word) > 3
            and behind.islower()
            and word not in rules.number_endings
            and lexicon.count(word) > 0
        )
        if is_apart or (len(word) == 3 and (word in language.months)):
            spaces[match.end()] = "space-after-number"
            is_apart = True
        for ending in rules.number_endings if len(behind) > 4 and not is_apart else ():
            rest = behind.removeprefix(ending)
            if rest != behind and len(rest) > 3 and not lexicon.has(behind) and lexicon.has(rest):
                spaces[match.end() + len(ending)] = "space-after-number"  # "132eAssemblée"
        before = word_before(text, match.start())
        is_glued = len(match[0]) <= 4 and before.lower() in rules.before_number
        is_glued = is_glued or (len(before) > 1 and before in rules.small_words)
        is_plain = before.islower() or (before.istitle() and THOUSANDS.match(text, match.end()))
        if len(before) > 3 and is_plain and lexicon.count(before.lower()) > 0:
            # "nationale40", "Quelque3.500", but "Boeing737" and "covid19"
            spaces[match.start()] = "space-before-number"
        elif len(before) > 3 and len(match[0]) in (1, 2, 4) and before.lower() in language.months:
            spaces[match.start()] = "space-before-number"  # "October26"
        if is_glued and (is_apart or not behind or word in rules.number_endings):
            spaces[match.start()] = "space-before-number"
    return spaces


def word_before(text: str, end: int) -> str:
    """The letters that stand just before a place, or "" where something else stands there."""
    start = end
    while start and end - start <= LONGEST and text[start - 1].isalpha():
        start -= 1
    return text[start:end]


def word_behind(text: str, start: int) -> str:
    """The letters that stand just behind a place, or ""."""
    match = TOKEN.match(text, start)
    return match[0] if match else ""
