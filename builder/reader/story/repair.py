"""
Parts words that the page ran together, and nothing else.

Three sorts, from the surest to the least sure: a sign without its space ("mars(VNA)", "Qatar,du"), a
capital inside a word ("duCentre"), two plain words in one ("entrele"). The last needs a word list, is
never done to a word with a capital, and only in a text that shows several such words: a single one
is more likely a rare word, and is put before the editor instead.
"""

import re
from bisect import bisect, bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from builder.content.article import Evidence
from builder.reader.seed import Notice, Paragraph
from builder.reader.story.furniture import Story
from builder.reader.story.rules import RepairRules
from builder.reader.vocabulary import Language, Vocabulary

ENOUGH = 3  # candidates in a text before words are parted that might be right
PLENTY = 6  # candidates in a text before names are parted that the text shows nowhere else
USUAL = 2000  # and to follow a small word that begins words too: "en" in "enlacer"
LONGEST_WORD = 60  # letters; what is longer is no words run together
COMMON = 50  # times a word must stand in the list to be half of a pair

LOWER = "a-zß-öø-ÿāăćčđęěğĩīłńňōŏœřśşšţťũūůźżžơưạ-ỹ"
UPPER = "A-ZÀ-ÖØ-ÞĀĂĆČĐĘĚĞĨĪİŁŃŇŌŒŘŚŞŠŢŤŨŪŮŹŻŽƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
TOKEN = re.compile(r"[^\W\d_]+")
CAPITAL_INSIDE = re.compile(f"(?<=[{LOWER}])(?=[{UPPER}][{LOWER}])")
CAPITALS_THEN_WORD = re.compile(f"([{UPPER}]{{2,6}})([{LOWER}]{{2,}})$")


@dataclass(frozen=True, slots=True)
class Repaired:
    """Paragraphs with their words parted, the evidence for each word, and what is only suggested."""

    title: Paragraph
    paragraphs: tuple[Paragraph, ...]
    evidence: tuple[Evidence, ...]
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class Mend:
    """One word of the seed, what it is to be, and how many candidates a text must show for it to be done."""

    raw: str
    fixed: str
    rule: str
    needs: int


def repair(
    title: Paragraph, paragraphs: Sequence[Paragraph], language: Language, keep: frozenset[str]
) -> Repaired:
    """Parts the glued words of an article. `keep` are words, in lower case, whose capital inside is right."""
    rules = language.repair
    if rules is None:
        return Repaired(title, tuple(paragraphs), (), ())
    text = "\n".join(paragraph.text for paragraph in (title, *paragraphs))
    mends = _mends(text, rules, keep | rules.keep)
    spaces = _missing_spaces(text, language)
    chosen = {raw: mend for raw, mend in mends.items() if mend.needs <= len(mends) + len(spaces)}
    doubtful = [mend for raw, mend in mends.items() if raw not in chosen]
    if chosen:
        for match in TOKEN.finditer(text):
            if (mend := chosen.get(match[0])) and (
                match.start() > len(title.text) or mend.rule == "capital-after-small-word"
            ):
                spaces |= {match.start() + place: mend.rule for place in _gaps(mend.fixed)}
    mended, evidence = _mended((title, *paragraphs), spaces)
    return Repaired(mended[0], mended[1:], evidence, tuple(_suggestions(paragraphs, doubtful)))


def _mends(text: str, rules: RepairRules, keep: frozenset[str]) -> dict[str, Mend]:
    words = Counter(TOKEN.findall(text))
    mends = dict(_before_apostrophe(text, rules))
    known = _word_list(rules.dictionary) if rules.dictionary else {}
    for word in words:
        if word in known or not 3 <= len(word) <= LONGEST_WORD or word.lower() in keep:
            continue
        if word.islower():
            mend = _plain(word, words, rules)
            if mend and re.search(rf"[-‑]{word}\b|\b{word}[-‑]", text):
                mend = None  # half of a compound: "américano-lituanien"
        else:
            mend = _at_capitals(word, words, rules) or _after_capitals(word, words, rules)
        if mend:
            mends[word] = mend
    return mends


def _before_apostrophe(text: str, rules: RepairRules) -> Iterator[tuple[str, Mend]]:
    """Parts a word from the elided one that follows it: "accueillirl’émir"."""
    for match in re.finditer(r"['’](?=[^\W\d_])", text):
        word = _word_before(text, match.start())
        if not 4 <= len(word) <= LONGEST_WORD or not word.islower() or _is_known(word, rules):
            continue
        for end in (end for end in rules.elided if len(end) <= 2 and word.endswith(end)):
            left = word.removesuffix(end)
            if len(left) > 2 and _count(left, rules) >= COMMON:
                yield word, Mend(word, f"{left} {end}", "elided-word", ENOUGH)


def _at_capitals(word: str, words: Counter[str], rules: RepairRules) -> Mend | None:
    """
    Parts a word before each capital inside it.

    A word that begins small is glue ("duCentre"), brands apart. One that begins with a capital may be a
    name ("McDonald", "VietJet") or two ("VladimirNikolaevich"): a half must stand in the text by itself.
    """
    parts = CAPITAL_INSIDE.split(word)
    if len(parts) < 2:
        return None
    first = parts[0].lower()
    is_name = word[0].isupper()
    if is_name and (first in rules.joined or any(part.lower() in rules.joined_after for part in parts[1:])):
        return None
    fixed = " ".join(parts)
    if first in rules.small_words and (len(first) > 1 or first in rules.single_letters):
        is_word = not is_name or words[parts[1]] or _count(parts[1].lower(), rules) >= COMMON
        return Mend(word, fixed, "capital-after-small-word", 0 if is_word else PLENTY)
    if len(first) == 1:
        return None
    if not is_name:
        pair = _plain(parts[0], words, rules)
        left = pair.fixed if pair else parts[0]
        is_sure = len(first) > 3 and _is_known(first, rules)
        return Mend(word, " ".join((left, *parts[1:])), "capital-in-word", 0 if is_sure else ENOUGH)
    if first in rules.prefixes or (words[word] > 1 and not any(words[part] for part in parts)):
        return None
    return Mend(word, fixed, "capital-in-name", ENOUGH if any(words[part] for part in parts) else PLENTY)


def _after_capitals(word: str, words: Counter[str], rules: RepairRules) -> Mend | None:
    """Parts initials from the plain word that follows: "ANvietnamienne"."""
    match = CAPITALS_THEN_WORD.match(word)
    if not match or (
        match[2] not in rules.small_words and not (len(match[2]) >= 5 and _count(match[2], rules) >= COMMON)
    ):
        return None
    return Mend(word, f"{match[1]} {match[2]}", "word-after-initials", 0 if words[match[1]] else ENOUGH)


def _plain(word: str, words: Counter[str], rules: RepairRules) -> Mend | None:
    """Parts an unknown small word into two, or three, well-known ones; the likeliest cut wins."""
    if _is_known(word, rules):
        return None
    cuts = [
        (score, pair)
        for cut in range(1, len(word))
        if (score := _score(pair := (word[:cut], word[cut:]), rules))
    ]
    if cuts:
        left, right = max(cuts)[1]
        if words[word] >= ENOUGH and not {left, right} & rules.small_words:
            return None  # a rare word, but this text's own
        return Mend(word, f"{left} {right}", "two-words-in-one", ENOUGH)
    for cut in range(1, len(word) - 3):
        left, rest = word[:cut], word[cut:]
        if (
            _may_stand_before(left, rest, rules)
            and left in rules.small_words
            and (two := _plain(rest, words, rules))
        ):
            return (
                Mend(word, f"{left} {two.fixed}", "three-words-in-one", ENOUGH)
                if two.rule == "two-words-in-one"
                else None
            )
    return None


def _score(pair: tuple[str, str], rules: RepairRules) -> float:
    """Returns how likely it is that two words ran together here: 0 for never."""
    left, right = pair
    small = (left in rules.small_words) + (right in rules.small_words)
    if not _may_stand_before(left, right, rules) or (len(right) == 1 and right not in rules.last_letters):
        return 0
    counts = (_count(left, rules), _count(right, rules))
    if min(counts) < COMMON or (small == 0 and (rules.compounds or min(len(left), len(right)) < 4)):
        return 0
    if any(len(half) == 2 and half not in rules.small_words for half in pair):
        return 0
    if right in rules.endings and small < 2:
        return 0
    if left in rules.prefixes and right not in rules.small_words and (small == 0 or counts[1] < USUAL):
        return 0
    return float(counts[0]) * counts[1] * (50 if small else 1)


def _may_stand_before(left: str, right: str, rules: RepairRules) -> bool:
    if len(left) > 1:
        return True
    pattern = rules.single_letters.get(left)
    return bool(pattern and re.search(pattern, right))


def _is_known(word: str, rules: RepairRules) -> bool:
    """A word of the list, a form of one (its "s" or "e" taken off), or a stem before an apostrophe."""
    return (
        word in rules.elided
        or word in rules.small_words
        or (rules.one_word is not None and re.search(rules.one_word, word) is not None)
        or any(
            _count(word.removesuffix(end), rules) for end in ("", *rules.inflections) if word.endswith(end)
        )
    )


def _count(word: str, rules: RepairRules) -> int:
    if not rules.dictionary:
        return 0
    words = _word_list(rules.dictionary)
    return words.get(word, 0) or (words.get(word.replace("œ", "oe"), 0) if "œ" in word else 0)


@cache
def _word_list(language: str) -> Mapping[str, int]:
    """Loaded with the first article of a language: it takes a quarter of a second."""
    from spellchecker import SpellChecker

    words: Mapping[str, int] = SpellChecker(language=language).word_frequency.dictionary
    return words


# Each pattern begins with the sign that lacks a space, for speed; the space goes before it or behind it.
BEFORE_SIGN = (
    (
        re.compile(rf"\((?<=\w\()(?=[^\W\d_])(?![{LOWER}]{{1,3}}\))"),
        "space-before-bracket",
    ),  # not "partenaire(s)"
    (re.compile(r"[«“](?<=\w.)"), "space-before-quote"),
)
BEHIND_SIGN = (
    (
        re.compile(rf"\)(?=[^\W\d_]{{2}})(?<!\(.\))(?<!\([{LOWER}]{{2}}\))(?<!\([{LOWER}]{{3}}\))"),
        "space-after-bracket",
    ),  # not "(co)présider"
    (re.compile(r"[,;](?=[^\W\d_]{2})(?<=[^\W\d_]{2}[,;])"), "space-after-comma"),
    (
        re.compile(rf"[.:!?…](?=[{UPPER}][{LOWER}’'])(?<=[{LOWER}]{{2}}.)(?!\S*\.\w{{2,3}}\b)"),
        "space-after-stop",
    ),  # not "Amazon.com"
    (re.compile(r"[»”](?=[^\W\d_]{2})"), "space-after-quote"),
)


def _missing_spaces(text: str, language: Language) -> dict[int, str]:
    """Returns the places where a space is to stand beside a sign or a number, each with its rule."""
    spaces = {match.start(): rule for pattern, rule in BEFORE_SIGN for match in pattern.finditer(text)}
    spaces |= {match.end(): rule for pattern, rule in BEHIND_SIGN for match in pattern.finditer(text)}
    rules = language.repair
    if rules is None:
        return spaces
    for match in re.finditer(rf"\.(?=[{UPPER}][{LOWER}])", text):
        if _word_before(text, match.start()) in rules.titles:
            spaces[match.end()] = "space-after-title"
    for match in re.finditer(r"\d+", text):
        if len(match[0]) > 4:
            continue
        word = _word_behind(text, match.end()).lower()
        is_apart = word in rules.after_number or (len(word) > 3 and word in language.months)
        if is_apart:
            spaces[match.end()] = "space-after-number"
        is_glued = _word_before(text, match.start()).lower() in rules.before_number
        if is_glued and (is_apart or not text[match.end() : match.end() + 1].isalnum()):
            spaces[match.start()] = "space-before-number"
    return spaces


def _word_before(text: str, end: int) -> str:
    """The letters that stand just before a place, or "" where something else stands there."""
    start = end
    while start and end - start <= LONGEST_WORD and text[start - 1].isalpha():
        start -= 1
    return text[start:end]


def _word_behind(text: str, start: int) -> str:
    match = TOKEN.match(text, start)
    return match[0] if match else ""


def _mended(
    paragraphs: Sequence[Paragraph], spaces: Mapping[int, str]
) -> tuple[tuple[Paragraph, ...], tuple[Evidence, ...]]:
    """Sets the spaces, counted through all paragraphs, and says why for each word that is parted."""
    result: list[Paragraph] = []
    evidence: list[Evidence] = []
    places, start = sorted(spaces), 0
    for paragraph in paragraphs:
        end = start + len(paragraph.text)
        own = {
            place - start: spaces[place] for place in places[bisect(places, start) : bisect_left(places, end)]
        }
        evidence += _evidence(paragraph, own) if own else ()
        parts = pairwise([0, *own, len(paragraph.text)])
        result.append(replace(paragraph, text=" ".join(paragraph.text[a:b] for a, b in parts)))
        start = end + 1
    return tuple(result), tuple(evidence)


def _gaps(fixed: str) -> list[int]:
    """Where in the glued word a space is to stand."""
    return [
        index - number
        for number, index in enumerate(index for index, char in enumerate(fixed) if char == " ")
    ]


def _evidence(paragraph: Paragraph, spaces: Mapping[int, str]) -> Iterator[Evidence]:
    """One item for each run of letters that is parted, with what it is read as."""
    for match in re.finditer(
        r"[^\s,;:!?()«»“”\"-]+(?:[,;:.!?)«»“”(-](?=\S)[^\s,;:!?()«»“”\"-]+)*", paragraph.text
    ):
        own = sorted(place for place in spaces if match.start() < place < match.end())
        if not own:
            continue
        begin, end = _token_around(paragraph.text, own[0], own[-1], match.span())
        places = [begin, *own, end]
        reads = " ".join(paragraph.text[a:b] for a, b in pairwise(places))
        yield Evidence(paragraph.line, paragraph.text[begin:end], spaces[own[0]], reads)


def _token_around(text: str, first: int, last: int, bounds: tuple[int, int]) -> tuple[int, int]:
    """The letters, apostrophes included, on both sides of the places where spaces go."""
    begin, end = first, last
    while begin > bounds[0] and (text[begin - 1].isalnum() or text[begin - 1] in "'’" or begin == first):
        begin -= 1
    while end < bounds[1] and (text[end].isalnum() or end == last):
        end += 1
    return begin, end


def _suggestions(paragraphs: Sequence[Paragraph], mends: Sequence[Mend]) -> Iterator[Notice]:
    for mend in mends:
        line = next((each.line for each in paragraphs if re.search(rf"\b{mend.raw}\b", each.text)), None)
        if line:
            yield Notice(line, "glued-words", f'"{mend.raw}" may be "{mend.fixed}"')


def repair_story(story: Story, vocabulary: Vocabulary) -> Story:
    """Returns the story with its words parted everywhere: headline, standfirst, captions, paragraphs."""
    standfirst = (story.standfirst,) if story.standfirst else ()
    captions = tuple(Paragraph(line, caption.text) for line, caption in story.captions)
    language = vocabulary.languages[story.language]
    done = repair(story.title, (*standfirst, *captions, *story.paragraphs), language, vocabulary.keep)
    first, last = len(standfirst), len(standfirst) + len(captions)
    return replace(
        story,
        title=done.title,
        standfirst=done.paragraphs[0] if standfirst else None,
        captions=tuple(
            (line, replace(caption, text=mended.text))
            for (line, caption), mended in zip(story.captions, done.paragraphs[first:last], strict=True)
        ),
        paragraphs=done.paragraphs[last:],
        evidence={**story.evidence, **({"body": done.evidence} if done.evidence else {})},
        notices=(*story.notices, *done.notices),
    )
