"""
Tells what a picture shows from what a story tells: "Des soldats franchissent un torrent sur une passerelle."

Somebody does what hands and bodies do, in the present, and nothing says when, how often or why.
"""

import re
from collections.abc import Sequence

from builder.reader.story.phrases import TOKEN, is_phrase, without_clause, without_marks
from builder.reader.story.rules import FurnitureRules, PhraseRules

SHORTEST, LONGEST, LONGEST_SHOWN = 12, 170, 250  # signs
SPOKEN = re.compile(r"[;:?!«»“”\"|]|/ (?=[^\W\d_a-z])")  # what no caption without a credit has
TWO_SENTENCES = re.compile(  # not behind "M.", "Dr." or "Hon."
    r"[.!?…](?:(?<!\.)|(?<![.!?…].)(?<!\bMM.)(?<!\b[A-ZÀ-Þ].)(?<!\b[A-ZÀ-Þ][a-z].)(?<!\b[A-ZÀ-Þ][a-z]{2}.))"
    r" [^\W\d_a-z]"
)
WITHIN = 24  # tokens; a deed further down is not what the line begins with
SIGNS = "'’"
# Behind its last comma a scene tells where it was, as no standfirst does: "…, à Bellan".
AT_PLACE = re.compile(r", [a-zà]{1,4} [^\W\d_a-zß-ÿ][\w’'-]+(?: [^\W\d_a-zß-ÿ][\w’'-]+){0,2}\.?$")
NAME = re.compile(r"(?<=[\w,] )[^\W\d_a-z][\w’'-]+|[’'][^\W\d_a-z][\w-]+")


def is_over(words: str, rules: FurnitureRules) -> bool:
    """Whether a text tells of what is over, or of what somebody said."""
    return rules.any_told_word.search(words) or rules.any_past_word.search(words)


def is_over_in_clause(words: str, rules: FurnitureRules, phrases: PhraseRules | None) -> bool:
    """Whether a line names a thing and tells what is over in a clause: "The house where he was born"."""
    tokens = list(TOKEN.finditer(words)) if phrases and not rules.any_told_word.search(words) else []
    clause = next(
        (each.start() for each in tokens[1:] if phrases and each[0].lower() in phrases.relatives), None
    )
    if clause is None or is_over(words[:clause], rules):
        return False
    return sum(1 for rule in rules.past_words for _ in rule.finditer(words[clause:])) == 1


def is_scene_in_clause(text: str, rules: FurnitureRules, phrases: PhraseRules | None) -> bool:
    """Whether a line says what somebody does, and then in a clause what is over: "un cheval qui a fui"."""
    if phrases is None or text[-1:] == "." or not rules.any_past_word.search(text):
        return False
    start = next((each.start() for each in TOKEN.finditer(text) if each[0] in phrases.relatives), None)
    main = text[:start].rstrip(" ,") if start else ""
    return len(main) >= SHORTEST and is_scene(main, phrases) and is_over_in_clause(text, rules, phrases)


def is_shown(words: str, rules: FurnitureRules, shortest: int) -> bool:
    """Whether one sentence may say what a picture shows: nothing is told in it as over."""
    return (
        shortest <= len(words) <= LONGEST_SHOWN
        and not TWO_SENTENCES.search(words)
        and not is_over(words, rules)
    )


def has_form(text: str, rules: FurnitureRules, phrases: PhraseRules | None) -> bool:
    """Whether a line is worded as captions are, so that it needs no credit to be known for one."""
    if len(text) > LONGEST or (SPOKEN.search(text) and SPOKEN.search(text := without_marks(text))):
        return False
    if is_about_some(text, phrases) and (end := TWO_SENTENCES.search(text)):  # two scenes of one picture
        parts = text[: end.start() + 1], text[end.end() - 1 :]
        return all(is_shown(each, rules, SHORTEST) and is_scene(each, phrases) for each in parts)
    phrase = without_clause(text, phrases)
    if is_shown(phrase, rules, SHORTEST) and is_phrase(phrase, phrases):
        return True
    if is_scene_in_clause(text, rules, phrases):
        return True
    return is_shown(text, rules, SHORTEST) and (rules.any_shown_word.search(text) or is_scene(text, phrases))


def is_news(text: str, rules: FurnitureRules, phrases: PhraseRules | None) -> bool:
    """Whether a sentence tells what no picture shows: what will be, when, how often or why."""
    if phrases is None or has_form(text, rules, phrases):
        return False
    tokens = (token.rstrip(SIGNS) for token in TOKEN.findall(text))
    return phrases.untold.say(text) or any(token.islower() and phrases.finite.say(token) for token in tokens)


def is_scene(text: str, rules: PhraseRules | None) -> bool:
    """Whether a line says what somebody is seen doing."""
    if rules is None or len(text) > LONGEST or rules.untold.say(text):
        return False
    found = TOKEN.findall(text)
    tokens = [token.rstrip(SIGNS) for token in found]
    for place, token in enumerate(tokens[1:WITHIN], 1):
        if not token.islower() or token in rules.themselves or _is_owned(found, place):
            continue
        if token in rules.causing and tokens[place + 1 : place + 2] and tokens[place + 1] in rules.deeds:
            return _may_do(tokens[:place], rules)  # "Des dockers font tamponner leurs papiers."
        if any(rule.search(token) for rule in (*rules.no_nouns, *rules.finite)):
            return False
        if tokens[place - 1].lower() not in rules.articles | rules.joins and token in rules.shown_deeds:
            subject, following = tokens[:place], tokens[place + 1 : place + 2]
            is_seen = _may_do(subject, rules) or _stand_there(subject, following, rules)
            return is_seen and not _opens_clause(following, rules)
    return False


def _is_owned(tokens: Sequence[str], place: int) -> bool:
    """Whether a word stands behind whose it is, "the minister's visit": a thing, no deed."""
    return tokens[place - 1] in ("'s", "’s") or tokens[place - 2 : place - 1] in (["'s"], ["’s"])


def is_about_some(text: str, rules: PhraseRules | None) -> bool:
    """Whether a line begins with somebody or something that the story has not named: "Des soldats"."""
    return rules is not None and text.partition(" ")[0].lower() in rules.some


def is_person_there(phrase: str, rules: PhraseRules | None) -> bool:
    """Whether a phrase says where somebody is whom the story has named: "Les deux maires à la tribune"."""
    if rules is None or is_about_some(phrase, rules):
        return False
    is_there = any(word in rules.opens for word in phrase.lower().split()[1:])
    return is_there and rules.persons.say(phrase)


def is_thing_there(phrase: str, rules: PhraseRules | None) -> bool:
    """Whether a phrase says where something is, and names the place: "Le pont de Bellan en chantier"."""
    if rules is None or not NAME.search(phrase):
        return False
    joins = sum(token.rstrip(SIGNS).lower() in rules.joins for token in TOKEN.findall(phrase))
    return joins > 1 and rules.things.say(phrase)


def _may_do(subject: Sequence[str], rules: PhraseRules) -> bool:
    """Whether the words before a deed say who is seen: somebody, an office, a trade, a name in full."""
    words = " ".join(subject)
    return subject[0].lower() in rules.some or rules.persons.say(words)


def _stand_there(subject: Sequence[str], following: Sequence[str], rules: PhraseRules) -> bool:
    """Whether several things do something at a place: "Steel bogies wait beside the line"."""
    is_there = bool(following) and following[0] in rules.opens
    return is_there and rules.plural is not None and re.match(rules.plural, " ".join(subject)) is not None


def _opens_clause(following: Sequence[str], rules: PhraseRules) -> bool:
    """Whether a word behind a deed makes it an opinion: "montre que", "note qui"."""
    return any(rule.search(word) for word in following for rule in rules.no_nouns)
