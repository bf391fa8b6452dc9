"""
Finds the words of an article that may be several run together, and what they would be.

Three sorts: a capital inside a word ("duCentre"), plain words in one ("entrele"), and a plain word behind a
name or initials ("Laosdu", "ANvietnamienne"). How sure each is, is its score.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

from builder.reader.story.initials import beside_initials
from builder.reader.story.lexicon import LOWER, UPPER, Lexicon, is_letter
from builder.reader.story.mends import LIKELY, PERHAPS, SURE, Mend
from builder.reader.story.parting import FREQUENT, LONGEST_RUN, RARE, USUAL, Parting, Setting, part
from builder.reader.story.twocapitals import SURE as SURE_APART
from builder.reader.story.twocapitals import UNLIKELY as NEVER_APART
from builder.reader.story.twocapitals import Beside, TwoCapitals, beside
from builder.reader.words import folded

Apart = Callable[[str, str], float]  # how surely two halves with a capital each are two words
Places = Callable[[str], tuple[str, str] | None]  # a place's last word and the word behind it

CAPITAL_INSIDE = re.compile(f"(?<=[{LOWER}])(?=[{UPPER}][{LOWER}])")
OPENING = re.compile(
    r"(?:(?<![A-ZÀ-Þ])[.!?»”\"] ?|\n|(?:(?<!\w)-|[–—«“\"]) ?)$"
)  # what stands before the first word of a sentence
CLOSING = ("»", "”", '"')
# With what a site's name ends; ".la", ".ma" or ".in" may be a sentence's first word.
DOMAIN = (
    r"\.(?:com|net|org|info|gov|edu|example|tv|eu|fr|be|ch|lu|vn|ci|bf|ml|sn|tg|bj|cm|cd|cg|td|gn|dz|tn|mu|km|dj"
    r"|ht|kh|kz|ru|az|ge|am|by|md|ua|uz|kg|uk|cn|jp|kr|pk|np|th|sg|ph)(?![\w-])"
)
ADDRESS = re.compile(
    rf"(?:www\.|https?://)\S+|[\w.+-]{{0,40}}@\S+|#\w+|(?<![\w@.-])[\w-]{{3,40}}(?:\.[\w-]{{2,20}})?{DOMAIN}"
)
MAY_HAVE_ADDRESS = re.compile(rf"@|#|www\.|://|{DOMAIN}")
APOSTROPHES = ("'", "’")
BEFORE_APOSTROPHE = re.compile(r"['’](?<=[^\W\d_].)(?=[^\W\d_])")
WORD_BEFORE = re.compile(r"([^\W\d_]+) $")
BEHIND = re.compile(r"[^\W\d_]+|\d+")  # the word or the number that follows a run

LISTED = 100  # times a word stands in the list that may stand before a short form
REPEATED = 3  # times: a word that the article uses as often is its own
NAME = 8.0  # what a score loses where the last word is one that names end with
OF_PLACE = 1.0  # and what it loses where the first is a place that the article has by itself
OPENS = 5.0  # what a score gains where a small word begins the sentence, doubled for a long one: names begin
# with short ones ("Lemaire"), and stand twice in a story
NOUN = 6.0  # what it gains where an article begins the sentence and "de" follows: no name stands so
OF_NAME = 3  # letters of a name, more than which a word made of it begins with
SHORT = 2  # letters; of so short words only a few are any
PLAIN = 6  # letters of a word in small letters with which no firm's name begins
JOINS = 3.0  # what it gains where "du" follows a word of the language that only looks like a name: "Étatdu"
COMPOUND = 6.0  # what a score loses beside a hyphen: "ostrevo-bellanien" is one word there


def find_mends(text: str, lexicon: Lexicon, keep: frozenset[str], capitals: TwoCapitals) -> dict[int, Mend]:
    """Returns the words that may be mended by the place where they begin."""
    found: dict[int, Mend] = {}
    elided = _elided_runs(text, lexicon)
    runs = {place: run for run in _doubtful(lexicon, keep) for place in lexicon.places_of(run)}
    runs |= {place: run for place, run in elided.items() if run.lower() not in lexicon.rules.elided}
    written_together = _addresses(text)
    for start, run in sorted(runs.items()):
        end = start + len(run)
        if any(first <= start < stop for first, stop in written_together):
            continue
        if not run[1:].islower() and _is_firm(text, start, end, lexicon):
            continue
        setting = _setting(text, start, end, is_elided=start in elided)
        near = Beside() if run.islower() else beside(text, start, end)  # it parts only what has a capital
        apart = partial(capitals.score, near=near)
        places = partial(capitals.place_and_word, near=near)
        if mend := _mend(run, lexicon, setting, text[start - 1 : start], apart, places):
            around = text[max(0, start - 1) : start] + text[end : end + 1]
            is_compound = run[1:].islower() and ("-" in around or "‑" in around)
            is_whole = is_compound and not (text[end : end + 1] in "-‑" and _is_article(mend, lexicon))
            lost = COMPOUND * is_whole + NAME * _is_name(mend, lexicon, setting, capitals, near)
            found[start] = mend._replace(score=mend.score - lost)
    return found | dict(_agents(text, lexicon))


def _is_article(mend: Mend, lexicon: Lexicon) -> bool:
    """Whether an article stands before a compound: "Levice-ministre", "lesnids-de-poule"."""
    first, last = mend.pieces[0].lower(), mend.pieces[-1]
    is_usual = lexicon.count(last) >= (1 if first in lexicon.rules.begins_none else USUAL)
    return first in lexicon.rules.small_words and is_usual


def _is_name(mend: Mend, lexicon: Lexicon, setting: Setting, capitals: TwoCapitals, near: Beside) -> bool:
    """
    Whether a word within a sentence is rather one name, "Bellecourt", than two words, "Laosaccueille".

    Two words begin there with a name that the article has by itself, or with an office's or a body's word
    ("Marineroyale"); behind a first name ("Anna de Bellecourt"), and before a further one, with the former.
    """
    first, last = mend.pieces[0], mend.pieces[-1]
    if mend.rule != "word-after-name" or setting.is_opening or setting.is_elided:
        return False
    if last in lexicon.rules.small_words or (len(first) > SHORT and lexicon.words[first]):
        return False
    is_noun = capitals.is_noun(first, near.before)
    if capitals.goes_on(near) or (setting.follows[:1].isupper() and not is_noun):
        return True
    # "Château" and "Ville" stand in the names of cities, too.
    is_place = lexicon.is_place(first) and lexicon.count(first.lower()) < RARE
    return not (is_noun or is_place or folded(first) in lexicon.places)


def _agents(text: str, lexicon: Lexicon) -> Iterator[tuple[int, Mend]]:
    """
    Yields the words that are themselves only where a verb stands: "signé parle maire" for "par le maire".

    A noun follows, and a participle goes before; who speaks would stand there, or of what.
    """
    rules = lexicon.rules
    for run, pieces in rules.joined_agents.items():
        for start in lexicon.places_of(run) if run in lexicon.words else ():
            before, behind = WORD_BEFORE.search(text, 0, start), BEHIND.match(text, start + len(run) + 1)
            if text[start + len(run) : start + len(run) + 1] != " " or not before or not behind:
                continue
            is_done = rules.participle is not None and re.search(rules.participle, before[1]) is not None
            is_done = (is_done and len(before[1]) > OF_NAME) or run in rules.never_verbs
            follows, goes_before = behind[0].lower(), before[1].lower()
            if is_done and follows not in rules.behind_verb and goes_before not in rules.never_before_agents:
                yield start, Mend(run, pieces, "two-words-in-one", SURE)


def _is_firm(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the words beside a name tell that a firm or its ware bears it: "le groupe AquaCrop"."""
    first = CAPITAL_INSIDE.split(text[start:end])[0]
    if text[start].islower() and first in lexicon.rules.small_words:
        return False  # "l'agence duCentre"
    is_plain = first in lexicon.rules.small_words or (len(first) > PLAIN and lexicon.count(first) > 0)
    if not lexicon.rules.firms or (len(first) > 3 and is_plain):  # "un réseau de téléphonieValtel"
        return False
    beside = re.findall(r"[\w-]+", text[max(0, start - 30) : start])[-2:]
    follows = BEHIND.match(text, end + 1)
    return any(word.lower() in lexicon.rules.firms for word in (*beside, *([follows[0]] if follows else ())))


def _addresses(text: str) -> list[tuple[int, int]]:
    """Where an address, a hashtag or the name of an account stands: there words are written together."""
    if not MAY_HAVE_ADDRESS.search(text):
        return []
    return [match.span() for match in ADDRESS.finditer(text)]


def _elided_runs(text: str, lexicon: Lexicon) -> dict[int, str]:
    """Returns what stands before an apostrophe, by its place, in a language that writes such words."""
    elided = lexicon.rules.elided
    ends = [match.start() for match in BEFORE_APOSTROPHE.finditer(text)] if elided else []
    # Most are "l" and "d" alone, which are right.
    longer = (end for end in ends if text[end - 1] not in elided or is_letter(text[end - 2 : end - 1]))
    return {end - len(run): run for end in longer for run in (lexicon.run_before(end),)}


def _doubtful(lexicon: Lexicon, keep: frozenset[str]) -> Iterator[str]:
    """Yields the runs of letters that may be two words; most are words of the language in small letters."""
    unknown = lexicon.unknown
    for run in [run for run in lexicon.words if run in unknown or not (run.islower() or run.istitle())]:
        if not 2 <= len(run) <= LONGEST_RUN or run.lower() in keep or run.isupper():
            continue
        if run.islower() and _is_of_name(run, lexicon):
            continue
        if not run[1:].islower():
            is_doubtful = run in unknown or CAPITAL_INSIDE.search(run) is not None
        else:
            # Most names are no two words, and it need not be worked out which they would be.
            is_name = run[0].isupper()
            is_doubtful = not is_name or _may_be_two(run, lexicon) or lexicon.as_elsewhere(run) is not None
            is_doubtful = is_doubtful or _small_end(run, lexicon) > 0
        if is_doubtful:
            yield run


def _is_of_name(run: str, lexicon: Lexicon) -> bool:
    """Whether a word in small letters is made of a name that the article has: "soussi", of Souss."""
    names = (run[:-end].capitalize() for end in (1, 2) if len(run) - end > OF_NAME)
    return any(name in lexicon.unknown and lexicon.words[name] for name in names)


def _setting(text: str, start: int, end: int, *, is_elided: bool) -> Setting:
    follows = BEHIND.match(text, end + 1) if text[end : end + 1] == " " else None
    is_opening = not start or bool(OPENING.search(text, max(0, start - 3), start))
    is_opening = is_opening and text[end : end + 1] not in CLOSING  # what is quoted alone is a name
    return Setting(follows[0] if follows else "", is_elided, is_opening)


def _mend(
    run: str, lexicon: Lexicon, setting: Setting, before: str, apart: Apart, places: Places
) -> Mend | None:
    if before and before in APOSTROPHES and run[0] in lexicon.rules.after_apostrophe:
        is_two = lexicon.has(run[1:])
        return Mend(run, (run[0], run[1:]), "word-after-apostrophe", SURE) if is_two else None
    if elsewhere := lexicon.as_elsewhere(run):
        return Mend(run, elsewhere, "as-elsewhere", SURE / 2)
    if run.islower():
        return _plain(run, lexicon, setting)
    if run[1:].islower() and (two := places(run)):
        return Mend(run, two, "word-after-place", SURE)
    return (
        _at_capitals(run, lexicon, setting, apart)
        or beside_initials(run, lexicon)
        or _before_small_word(run, lexicon, setting)
        or _after_name(run, lexicon, setting)
    )


def _plain(run: str, lexicon: Lexicon, setting: Setting) -> Mend | None:
    parting = part(run, lexicon, setting)
    if parting is None:
        return None
    if not setting.is_elided and lexicon.words[run] >= REPEATED and not parting.is_plain(lexicon):
        return None  # a rare word, but this article's own
    rule = (
        "elided-word"
        if setting.is_elided
        else ("two-words-in-one" if len(parting.pieces) == 2 else "words-in-one")
    )
    return Mend(run, parting.pieces, rule, parting.score)


def _before_small_word(run: str, lexicon: Lexicon, setting: Setting) -> Mend | None:
    """Parts any name from a small word with which none ends: "Bellanpendant la crue"."""
    end = _small_end(run, lexicon) if run[1:].islower() and setting.follows else 0
    return Mend(run, (run[:end], run[end:]), "word-after-name", SURE) if end else None


def _small_end(run: str, lexicon: Lexicon) -> int:
    """Returns where a small word begins with which no name ends, behind an unknown name, or 0."""
    ends = (len(run) - len(word) for word in lexicon.rules.ends_no_name if run.endswith(word))
    return next((end for end in ends if end > OF_NAME and run in lexicon.unknown), 0)


def _after_name(run: str, lexicon: Lexicon, setting: Setting) -> Mend | None:
    """Parts a name, or the first word of a sentence, from the plain words that follow: "Laosdu", "Lemême"."""
    if not run[1:].islower() or not (setting.is_elided or _may_be_two(run, lexicon)):
        return None
    parting = part(run, lexicon, setting)
    if parting is None or not _is_apart(parting, lexicon, setting):
        return None
    rules, last = lexicon.rules, parting.pieces[-1]
    is_name = lexicon.count(parting.pieces[0].lower()) < USUAL
    # "El Aurassi": within a sentence a capital makes a name of any word, unless the two are likely anyway.
    is_name = is_name or (parting.score < 0 and not setting.is_opening)
    is_ending = is_name and not setting.is_elided and last in rules.name_endings
    # "Auxtermes de l'accord": behind a surname ("Lemaire a") stands no such word.
    is_noun = setting.is_opening and setting.follows in rules.behind_noun and lexicon.count(last) >= USUAL
    first = parting.pieces[0].lower()
    is_noun = is_noun and first in rules.small_words and len(parting.pieces) == 2
    here = parting.pieces[0]
    is_country = lexicon.is_place(here) and lexicon.words[here] > 0 and len(last) > 1  # "Vietnamin the"
    is_country = is_country and setting.follows[:1].islower()
    score = parting.score - (OF_PLACE if is_country else NAME) * is_ending + (NOUN if is_noun else 0)
    if last in rules.behind_noun - rules.name_endings and len(first) > 3 and lexicon.count(first) >= USUAL:
        score += JOINS
    if setting.is_opening and first in rules.subjects and last in rules.small_words:
        score += 2 * OPENS * setting.follows[:1].islower()  # "Ila affirmé": no verb stands behind a name
    is_small = first in rules.small_words or (last in rules.small_words and lexicon.count(first) >= FREQUENT)
    if setting.is_opening and is_small and lexicon.words[run] == 1:
        score += OPENS if len(first) < 4 else 2 * OPENS
    return Mend(run, parting.pieces, "word-after-name", score)


def _may_be_two(run: str, lexicon: Lexicon) -> bool:
    """A quick look: a known word or name at the beginning, and a word behind it, or room for several."""
    shortest, is_word = lexicon.rules.shortest_words, lexicon.is_word
    for cut in range(1, len(run)):
        first = run[:cut]
        if cut <= SHORT and first.lower() not in shortest:
            continue
        if (len(run) - cut > 6 or is_word(run[cut:])) and (cut <= SHORT or _may_begin(first, lexicon)):
            return True
    return False


def _may_begin(first: str, lexicon: Lexicon) -> bool:
    """Whether a longer word is known."""
    word = first.lower()
    return (
        first in lexicon.words
        or word in lexicon.rules.small_words
        or lexicon.count(word) >= (RARE if len(first) > 3 else FREQUENT)
        or lexicon.is_of_place(first)
    )


def _is_apart(parting: Parting, lexicon: Lexicon, setting: Setting) -> bool:
    """A name is rather one word: its first half must be known, and the rest no ending of names ("Thi-en")."""
    first, second = parting.pieces[:2]
    word = first.lower()
    if word in lexicon.rules.small_words:
        return setting.is_opening  # "Sid’Ahmed" is a name
    if setting.is_opening and second in lexicon.rules.small_words and lexicon.count(word) >= FREQUENT:
        return True
    if lexicon.words[first] > 0:
        return (
            len(first) > 3 or len(second) > 2 or setting.is_elided or second in lexicon.rules.single_letters
        )
    if len(first) < 4:
        return False
    if lexicon.is_place(first) or (setting.is_elided and lexicon.count(word) >= LISTED):
        return True
    if len(second) < 3:
        return lexicon.has(word) and second in lexicon.rules.small_words
    return lexicon.count(word) >= (USUAL if len(second) < 6 else RARE)


def _at_capitals(run: str, lexicon: Lexicon, setting: Setting, apart: Apart) -> Mend | None:
    """
    Parts a word before each capital inside it.

    A word that begins small is glue ("duCentre"), brands apart. One that begins with a capital may be a
    name ("McDonald", "VietJet") or two ("VladimirNikolaevich"): something must tell that they are two.
    """
    rules = lexicon.rules
    parts = CAPITAL_INSIDE.split(run)
    if len(parts) < 2:
        return None
    first = parts[0].lower()
    is_name = run[0].isupper()
    if parts[0] in rules.titles:
        return Mend(run, tuple(parts), "capital-after-title", SURE)
    if is_name and first in rules.joined:
        return None
    pieces = tuple(_pieces(parts, lexicon, setting))
    score = min((apart(left, right) for left, right in pairwise(parts) if left[0].isupper()), default=SURE)
    if len(parts) == 2 and _opens_sentence(parts[1], lexicon, setting):
        score = SURE
    if score <= NEVER_APART:
        pieces = (parts[0], run[len(parts[0]) :])  # "parHydroNed"
    if first in rules.small_words and (len(first) > 1 or first in rules.single_letters):
        is_word = not is_name or lexicon.words[parts[1]] or lexicon.has(parts[1])
        return Mend(run, pieces, "capital-after-small-word", SURE if is_word else PERHAPS)
    if len(first) == 1:
        return None
    if not is_name:
        # "merCaspienne" is two words, "netApp" a brand.
        is_usual = first not in rules.joined and lexicon.count(first) >= USUAL
        is_sure = lexicon.may_be_word(first) if len(first) > 3 else is_usual
        return Mend(run, pieces, "capital-in-word", SURE if is_sure else LIKELY)
    if score < SURE_APART and any(part.lower() in rules.joined_after for part in parts[1:]):
        return None
    if (first in rules.prefixes and score < SURE_APART) or (
        lexicon.words[run] > 1 and not any(lexicon.words[part] for part in parts)
    ):
        return None
    return Mend(run, pieces, "capital-in-name", score)


def _opens_sentence(word: str, lexicon: Lexicon, setting: Setting) -> bool:
    """Whether a small word with a capital begins a sentence there, whose stop was lost: "VellaDans son"."""
    return len(word) > SHORT and word.lower() in lexicon.rules.small_words and setting.follows[:1].islower()


def _pieces(parts: list[str], lexicon: Lexicon, setting: Setting) -> Iterator[str]:
    """The parts between capitals, each parted further where it is no word and can be: "leroi|Mohammed"."""
    for number, piece in enumerate(parts):
        own = setting if number == len(parts) - 1 else Setting()
        if not own.is_elided and (lexicon.is_word(piece.lower()) or lexicon.words[piece]):
            yield piece
            continue
        mend = (_plain if piece.islower() else _after_name)(piece, lexicon, own)
        yield from mend.pieces if mend and mend.score > LIKELY else (piece,)
