"""
Tells a phrase from a sentence: "Un ancien wagon exposé à Port-Bellan." has a full stop, but no verb.

It is walked word by word: behind every noun stand what qualifies it, a preposition or a comma. No verb is
listed: where an adjective may stand, a word may be a verb if the language's word list has its infinitive
("travaille" beside "travailler", but no "populairer"). What is not known for certain is taken for one.
"""

import re
from collections.abc import Mapping, Sequence

from builder.reader.story.rules import PhraseRules
from builder.reader.story.wordlist import word_list

LONGEST, LONGEST_AT_TOP = 140, 220  # signs; two offices with their holders' names take many
LONGEST_HELPER = 4  # letters of "sont", "have"
TOKEN = re.compile(
    r"[A-ZÀ-Þ]{1,2}[a-z]{0,2}\.(?= [^\W\d_a-z])|['’]s(?![^\W_])"
    r"|[^\W_]+(?:[-.][^\W_]+)*+(?:['’](?!s(?![^\W_])))?|[,()]|[^\w\s]"
)
JOINED = re.compile(r"(?<=[^\W_])['’]$")
PARTICLES = frozenset(("da", "dos", "van", "von", "bin", "ben", "al", "el", "der", "ould", "mint"))
NOUN = re.compile(r"[^\W\d_][\w.-]+$")
# A ship or a house has its name between marks: `du "Cap Vella"`.
NAME_IN_MARKS = re.compile(r"[\"“«] ?(?P<name>[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*){0,2}) ?[\"”»]")
YEAR = re.compile(r"(?:1[89]|20)\d\d$")
NUMBER = re.compile(r"(?:\d+|[IVXLC]+)(?:er|re|e|ème|st|nd|rd|th)?$")


def is_phrase(text: str, rules: PhraseRules | None, *, is_at_top: bool = False) -> bool:
    """Whether a text is one phrase of several words: nouns, what qualifies them, and what joins them."""
    if rules is None or len(text) > (LONGEST_AT_TOP if is_at_top else LONGEST):
        return False
    tokens = [JOINED.sub("", token) for token in TOKEN.findall(without_marks(text).removesuffix("."))]
    joins = place = 0
    while place < len(tokens) and tokens[place].lower() in rules.opens:
        place += 1  # "Dans la cale du bac."
    while True:
        place = _behind_noun(tokens, place, rules)
        if place < 0:
            return False
        if place == len(tokens):
            return joins > 0 or (len(tokens) > 2 and not tokens[-1].islower())
        before = place
        if _is_year_at_end(tokens, place):
            return joins > 0  # "The market on May 3, 2031"
        if _is_day(tokens, place, rules):
            place += 2  # "Le bac le 3 juin à son arrivée au port."
            continue
        if (
            tokens[place].lower() in rules.articles
            and tokens[place + 1 : place + 2]
            and tokens[place + 1] in rules.times
        ):
            continue  # "Le pont un matin de marché"
        if is_doing := any(token in rules.done for token in tokens[place - 1 : place + 1]):
            place += tokens[place] in rules.done  # "Un passeur attendant ses clients"
        while place < len(tokens) and _is_join(tokens[place], rules):
            place += 1
        is_joined = is_doing or place > before
        joins += is_joined
        if not is_joined or place == len(tokens):
            return False


def without_marks(text: str) -> str:
    """Returns a text without the quotation marks round a name, in which nobody speaks."""
    is_marked = '"' in text or "«" in text or "“" in text
    return NAME_IN_MARKS.sub(r"\g<name>", text) if is_marked else text


def without_clause(text: str, rules: PhraseRules | None) -> str:
    """Returns a text without the clause that closes it: "Le quai, où sera bâti le hangar."."""
    main, comma, clause = text.rpartition(", ")
    is_clause = comma and rules is not None and clause.partition(" ")[0] in rules.relatives
    return f"{main}." if is_clause else text


def _is_year_at_end(tokens: Sequence[str], place: int) -> bool:
    last = tokens[place:]
    return len(last) == 2 and last[0] == "," and len(last[1]) == 4 and last[1].isdigit()


def _is_day(tokens: Sequence[str], place: int, rules: PhraseRules) -> bool:
    """Whether a day stands there: an article, its number, and a word."""
    three = tokens[place : place + 3]
    return (
        len(three) == 3 and three[0].lower() in rules.articles and three[1].isdigit() and three[2].islower()
    )


def _is_join(word: str, rules: PhraseRules) -> bool:
    return word in (",", "'s", "’s") or word.lower() in rules.joins


def _behind_noun(tokens: Sequence[str], place: int, rules: PhraseRules) -> int:
    """Returns the place behind the noun that stands at a place, and behind what qualifies it; -1 for none."""
    start = place
    while place < len(tokens) and (tokens[place].lower() in rules.articles or NUMBER.match(tokens[place])):
        place += 1
    is_counted = start == 0 or place > start or tokens[start - 1].lower() in rules.articles
    if place < len(tokens) and tokens[place].lower() in rules.numbers and is_counted:
        place += 1  # "la poignée de main des deux maires", but "Un docker sur deux travaille."
    end = place
    is_bare = 0 < place == start and tokens[place - 1] == ","
    if is_bare and end < len(tokens) and not _may_follow_comma(tokens[end], rules):
        return -1  # "Le maire, Bo Ran, attendait au port."
    while end + 1 < len(tokens) and tokens[end].lower() in rules.before_noun and NOUN.match(tokens[end + 1]):
        if _is_join(tokens[end + 1], rules):
            break
        end += 1
    if end > 0 and YEAR.match(tokens[end - 1]) and (end == len(tokens) or _is_join(tokens[end], rules)):
        return end  # "Les grues de 1989 dans le brouillard"
    if end == len(tokens) or not NOUN.match(tokens[end]) or _is_join(tokens[end], rules):
        return -1
    word = tokens[end].lower()
    before = tokens[start - 1 : start] if place > start else tokens[place - 2 : place - 1]
    if before == [","] and rules.finite.say(word):
        return -1  # "Le maire, Bo Ran, en fera le suivi.", "Le maire, Bo Ran, les attendait au quai."
    is_name = end > 0 and not tokens[end].islower()  # "on May 5"
    if word in rules.numbers or (rules.no_nouns.say(word) and not is_name):
        return -1
    end += 1
    while end < len(tokens) and _goes_with(tokens, end, rules):
        end += 1
    return end


def _goes_with(tokens: Sequence[str], place: int, rules: PhraseRules) -> bool:
    """Whether a word belongs to the noun before it: a quality, a part of its name, or a second noun."""
    is_second = _is_second(tokens[place - 1], tokens[place], rules)
    return is_second or _qualifies(tokens[place], rules) or _is_particle(tokens, place)


def _is_second(noun: str, word: str, rules: PhraseRules) -> bool:
    """Whether a word is a noun that another tells more of, or somebody: "port market", "women traders"."""
    if rules.before_persons.say(noun) and rules.persons.say(word):
        return True
    is_noun = rules.second_nouns.say(f"{noun} {word}")
    return is_noun and not (_is_join(word, rules) or word in rules.articles or rules.no_nouns.say(word))


def _may_follow_comma(word: str, rules: PhraseRules) -> bool:
    """Whether a word without its article may say more of the noun: "Anna Vella, cheffe du port"."""
    return not rules.finite.say(word) and (_qualifies(word, rules) or rules.persons.say(word))


def _is_particle(tokens: Sequence[str], place: int) -> bool:
    """Whether a small word joins two parts of a name: "Domingos da Cruz"."""
    beside = [*tokens[place - 1 : place], *tokens[place + 1 : place + 2]]
    return tokens[place] in PARTICLES and len(beside) == 2 and all(word[0].isupper() for word in beside)


def _qualifies(word: str, rules: PhraseRules) -> bool:
    """Whether a word may stand behind its noun: a name, a number, an adjective or a participle."""
    if _is_join(word, rules) or word in rules.articles or rules.no_nouns.say(word):
        return False
    if word.isdigit() or not word.islower() or rules.qualities.say(word):
        return True
    listed = word_list(rules.dictionary) if rules.dictionary else {}
    if word in listed or word.replace("œ", "oe") in listed:
        return not _may_be_verb(word, rules, listed)
    return rules.adjectives.say(word) and not _has_helper(word, rules, listed)


def _has_helper(word: str, rules: PhraseRules, listed: Mapping[str, int]) -> bool:
    """Whether a word that no list has is a listed one that ran together with its helping verb: "aproposé"."""
    ends = range(1, min(LONGEST_HELPER, len(word) - 1) + 1)
    return any(rules.no_nouns.say(word[:end]) and word[end:] in listed for end in ends)


def _may_be_verb(word: str, rules: PhraseRules, listed: Mapping[str, int]) -> bool:
    """Whether the language's word list has an infinitive that a word may be a form of."""
    return rules.finite.say(word) or any(
        f"{word.removesuffix(end)}{infinitive}" in listed
        for end, infinitives in rules.infinitives.items()
        if word.endswith(end)
        for infinitive in infinitives
    )
