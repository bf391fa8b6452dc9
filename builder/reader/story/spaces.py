"""
Finds where a space is missing beside a sign or a number ("mars(VNA)", "Qatar,du", "le24novembre").

Only signs and digits are looked at: it is the same in every text, and surer than any word list.
"""

import re

from builder.reader.story.lexicon import LOWER, TOKEN, UPPER, Lexicon
from builder.reader.vocabulary import Language
from builder.reader.words import folded

LONGEST = 60  # letters
INITIAL = re.compile(rf"[{UPPER}]\.(?<=[{LOWER}]{{2}}..)(?= ?[{UPPER}])")  # "parM. Vella", "GeorgeW. Vella"

# What every place has where a space is missing beside a sign: most articles have none, and need one look.
MAY_LACK_ONE = re.compile(
    rf"[),;.:!?…»”%\"](?:(?=[^\W\d_])|(?<=[{LOWER}][{UPPER}]\.)(?= ))|[(«“](?<=[\w,;:.!?].)"
    r"|\d,(?=\d{4})"
)
DAY_THEN_YEAR = re.compile(r"([^\W\d_]{3,})\.? \d{1,2},(?=(?:19|20)\d\d(?!\d))")
STRAIGHT = re.compile(r"\"(?<=[\w%),;:.!?].)(?=[^\W\d_])")  # it opens or closes
# A letter stands before or behind; the digit comes first in the pattern, for speed.
GLUED_NUMBER = re.compile(r"\d(?:(?<=[^\W\d_].)\d*|\d*(?=[^\W\d_]))")
UNIT_AND_MORE = re.compile(r"(?<=\d)[ \u00a0\u202f]?([^\W\d_]{3,7})(?![^\W_])")
THOUSANDS = re.compile(r"[., \u00a0]\d{3}(?!\d)")
# Each pattern begins with the sign that lacks a space, for speed; the space goes before it or behind it.
BEFORE_SIGN = (
    (
        re.compile(rf"\((?<=\w\()(?=[^\W\d_])(?!(?:[{LOWER}]{{1,3}}|[{UPPER}])\))"),
        "space-before-bracket",
    ),  # not "partenaire(s)"
    (re.compile(rf"\((?<=[{LOWER}]{{3}}\()(?=\d+ [^\W\d_])"), "space-before-bracket"),
    (re.compile(rf"[«“](?:(?<=[\w,;:].)|(?<=[.!?].)(?= ?[{UPPER}]))"), "space-before-quote"),
)
BEHIND_SIGN = (
    (
        re.compile(
            rf"\)(?=[^\W\d_](?:[^\W\d_]|[ '’]))(?<!\(.\))(?<!\([{LOWER}]{{2}}\))(?<!\([{LOWER}]{{3}}\))"
        ),
        "space-after-bracket",
    ),  # not "(co)présider"
    (
        re.compile(
            r"[,;](?=[^\W\d_]{2}|[^\W\d_]['’. -])(?<=(?:[^\W\d_]{2}|.\d|.[%)»”\".!?]|['’]{2}| [aày])[,;])"
        ),
        "space-after-comma",
    ),
    (
        re.compile(
            rf"[.:!?…](?=[{UPPER}][{LOWER}’' ]|[{UPPER}]\. )"
            rf"(?:(?<=(?:[{LOWER}]{{2}}|\d\d|.[%)»”\"]|\.\.).)|(?<=[{LOWER}] \d.)|(?<=[{UPPER}]{{3}}.))"
            r"(?<! [”\"]…)(?!\S*\.\w{2,3}\b)(?!(?:Az|Kz|Ru|Ge|Vn|Com|Org|Net|Info)(?![^\W\d_]))"
        ),
        "space-after-stop",
    ),  # not "Amazon.com", nor behind a mark that opens a quotation
    (re.compile(rf"\.(?=[{UPPER}]{{3,8}} [{UPPER}][{LOWER}])(?<=[{LOWER}]{{4}}\.)"), "space-after-stop"),
    (re.compile(rf":(?=[{LOWER}]{{2}})(?<=[{LOWER}]{{2}}:)(?!\S*@)"), "space-after-colon"),
    (re.compile(r"[»”](?=[^\W\d_]{2})"), "space-after-quote"),
    (re.compile(r"%(?=[^\W\d_]{2})(?<=[\d \u00a0\u202f].)"), "space-after-percent"),
)


def missing_spaces(text: str, language: Language, lexicon: Lexicon) -> dict[int, str]:
    """Returns the places where a space is to stand, each with its rule."""
    if not MAY_LACK_ONE.search(text):
        return _behind_units(text, lexicon) | _beside_numbers(text, language, lexicon)
    spaces = {match.start(): rule for pattern, rule in BEFORE_SIGN for match in pattern.finditer(text)}
    spaces |= {match.end(): rule for pattern, rule in BEHIND_SIGN for match in pattern.finditer(text)}
    for match in re.finditer(rf"\.(?=[{UPPER}][{LOWER}])", text):
        if word_before(text, match.start()) in lexicon.rules.titles:
            spaces[match.end()] = "space-after-title"
    spaces |= {match.start(): "space-before-initial" for match in INITIAL.finditer(text)}
    for match in DAY_THEN_YEAR.finditer(text):
        if match[1].lower() in language.months:
            spaces[match.end()] = "space-after-comma"  # "March 25,2031"
    spaces |= _beside_straight_quotes(text) | _behind_units(text, lexicon)
    return spaces | _beside_numbers(text, language, lexicon)


def _beside_straight_quotes(text: str) -> dict[int, str]:
    """A quotation mark that does not tell opens if those before it in its paragraph are all closed."""
    spaces = {}
    for match in STRAIGHT.finditer(text):
        place = match.start()
        start, end = text.rfind("\n", 0, place) + 1, text.find("\n", place)
        before, behind = text.count('"', start, place), text.count('"', place, end if end > 0 else len(text))
        if (before + behind) % 2 == 0:
            opens = before % 2 == 0
            spaces[place if opens else place + 1] = "space-before-quote" if opens else "space-after-quote"
    return spaces


def _behind_units(text: str, lexicon: Lexicon) -> dict[int, str]:
    """A small word glued to the unit that it follows: "14 kmde conduites"."""
    units = lexicon.rules.units
    spaces = {}
    for match in UNIT_AND_MORE.finditer(text) if units else ():
        run = match[1]
        for cut in range(2, len(run) - 1 + (run[-1] in lexicon.rules.last_letters)):
            if run[:cut] in units and run[cut:] in lexicon.rules.small_words and not lexicon.has(run):
                spaces[match.start(1) + cut] = "space-after-unit"
    return spaces


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
        is_year = len(match[0]) == 4 and match[0][:2] in ("19", "20")
        is_apart = is_apart or (is_year and len(word) > 1 and word in rules.small_words)  # "2023son"
        is_elided = behind in rules.elided and text[match.end() + len(behind) :][:1] in ("'", "’")
        is_apart = is_apart or (is_year and is_elided)  # "1971n'avaient"
        is_apart = is_apart or (
            behind.istitle() and len(word) > 3 and folded(word) in lexicon.places
        )  # "200Vietnamiens"
        if is_apart or (len(word) == 3 and (word in language.months)):
            spaces[match.end()] = "space-after-number"
            is_apart = True
        for ending in rules.number_endings if len(behind) > 4 and not is_apart else ():
            rest = behind.removeprefix(ending)
            is_word = (len(rest) > 3 and lexicon.has(rest)) or rest.lower() in language.months  # "1ermai"
            if rest != behind and is_word and not lexicon.has(behind):
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
        elif is_year and lexicon.is_place(before) and not behind:
            spaces[match.start()] = "space-before-number"  # "Laos2018"
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
