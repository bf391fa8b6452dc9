"""
Weighs whether a line that no rule knows was under a picture: "Une digue couverte d'herbes de mer".

No clue is enough by itself. What each trait is worth is learnt from stories among whose paragraphs their own
captions were put without their credits (`python -m benchmarks.captionweights`).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from builder.reader.story.captions import shown
from builder.reader.story.items import OPEN, Item, Kind
from builder.reader.story.kinship import MOST_UNITS
from builder.reader.story.kintraits import Surroundings, Unit, traits_at, units_of
from builder.reader.story.phrases import TOKEN, is_phrase
from builder.reader.story.rules import FurnitureRules, PhraseRules
from builder.reader.story.scenes import (
    AT_PLACE,
    SIGNS,
    has_form,
    is_about_some,
    is_over,
    is_person_there,
    is_scene,
    is_thing_there,
)
from builder.reader.weights import Weights
from builder.text import fold

LONGEST = 200  # signs of a line that is weighed
TOLD = 110  # signs of a sentence that can be nothing but the story's
ENOUGH, SURE = 1.5, 3.5  # what speaks for a line's being none of the story's text; for its being a caption
ENOUGH_OVER = 2.5  # over the lead, where a standfirst stands
SHORT = 600  # signs of a story: a shorter one says too little of what is none of it
MOSTLY = 0.6  # share of a story's sentences that tell of what is over
BELOW = 4  # lines under a story where its pictures may stand
COPY = 40  # letters with which two lines begin of which one is a copy
WORD = re.compile(r"[^\W_]+['’]?")
WORDS = 14  # of a line
HEAD = 3  # words with which a line says who is shown
MANY, MOST_JOINS = 20, 4  # tokens


class Line(NamedTuple):
    """A line that may be a caption: its number among the units, and whether it stands over the lead."""

    number: int
    unit: Unit
    is_on_top: bool


class _Story(NamedTuple):
    """What a line is held against."""

    items: Sequence[Item]
    told: Sequence[Unit]  # its sentences
    plain: frozenset[int]  # where those stand that tell of what is over, or are long
    loose: Sequence[int]  # where others stand between them
    is_over: bool  # whether most tell of what is over
    is_apart: bool  # whether blank lines part its paragraphs


def with_pictured(
    items: Sequence[Item], title: str, rules: FurnitureRules, phrases: PhraseRules | None, weights: Weights
) -> list[Item]:
    """
    Takes out of the story the lines that are likelier a picture's: as captions where much speaks for it.

    Another story's headline may look like one, and would be told under a picture that it never had.
    """
    result = list(items)
    units = units_of(items) if weights else []
    lines = weighed(units) if len(units) <= MOST_UNITS else []
    if not lines or sum(len(unit.text) for unit in units if unit.is_own) < SHORT:
        return result
    around = Surroundings(units, items, title)
    story = _story(around, rules)
    for line in lines:
        if _stays(line.unit, story):
            continue
        score = weights.score({*traits_of_line(line, around, rules, phrases)})
        item = line.unit.item
        if score > SURE:
            result[line.unit.place] = replace(item, kind=Kind.CAPTION, caption=shown(item.text, rules))
        elif score > _least(line, story) and line.unit.is_own:
            result[line.unit.place] = replace(item, kind=Kind.PAGE)
    return result


def _story(around: Surroundings, rules: FurnitureRules) -> _Story:
    told = [unit for unit in around.own if unit.is_sentence]
    over = {unit.place for unit in told if is_over(unit.text, rules)}
    return _Story(
        around.items,
        told,
        frozenset(over | {unit.place for unit in told if len(unit.text) > TOLD}),
        [
            unit.place
            for unit in around.own
            if not unit.is_sentence and told[0].place < unit.place < told[-1].place
        ],
        len(over) >= MOSTLY * len(told),
        around.is_apart,
    )


def _stays(unit: Unit, story: _Story) -> bool:
    """
    Whether a line cannot be a picture's: an entry of a list that a colon opened, a sentence that nothing
    parts from others, or one where the story tells of what goes on, as of what its writer sees.
    """
    above = story.items[unit.place - 1] if unit.place else None
    if above and above.kind is Kind.TEXT and above.text[-1:] in OPEN:
        return True
    if not unit.is_sentence or not unit.is_own:
        return False
    near = [*(each.place for each in story.told if each.place < unit.place)][-1:]
    near += [each.place for each in story.told if each.place > unit.place][:1]
    return not (story.is_over and story.is_apart and story.plain.issuperset(near))


def _least(line: Line, story: _Story) -> float:
    """
    Returns what must speak for a line's leaving the story: more among crossheads, whose one it may be, at its
    end, where its last sentence stands, and where a story in the present tells in the present.
    """
    place, is_loose = line.unit.place, not line.unit.is_sentence
    if line.is_on_top:
        return ENOUGH_OVER
    if not story.is_over or place >= story.told[-1].place or (is_loose and {*story.loose} - {place}):
        return SURE
    return ENOUGH


def weighed(units: Sequence[Unit]) -> list[Line]:
    """
    Returns the lines that may be captions: short ones, down to a few below the story's last.

    What surely tells the story first is none, and what begins as another line does is its copy.
    """
    told = [unit.place for unit in units if unit.is_own and unit.is_sentence and len(unit.text) >= TOLD]
    if not told:
        return []
    openings = Counter(_opening(unit) for unit in units)
    end = max(unit.place for unit in units if unit.is_own) + BELOW
    return [
        Line(number, unit, unit.place < told[0])
        for number, unit in enumerate(units)
        if unit.place != told[0] and unit.place <= end and _may_be(unit) and openings[_opening(unit)] == 1
    ]


def _may_be(unit: Unit) -> bool:
    is_open = unit.item.kind in (Kind.TEXT, Kind.ASIDE, Kind.TEASER)
    return is_open and len(unit.text) <= LONGEST and not unit.item.head and not unit.text.isupper()


def _opening(unit: Unit) -> str:
    """Returns the first letters of a line: those of a standfirst may be the lead's, glued words and all."""
    return "".join(unit.folded)[:COPY]


def traits_of_line(
    line: Line, around: Surroundings, rules: FurnitureRules, phrases: PhraseRules | None
) -> Iterator[str]:
    """Yields the traits of a line, as the weights know them."""
    text, form = line.unit.text, line.unit.form
    where = "over" if line.is_on_top else "in"
    yield from traits_at(line.number, around, rules)
    words = [fold(word) for word in WORD.findall(text)[:WORDS]]
    yield from (f"any {word}" for word in words)
    yield f"first {' '.join(words[:2])}"
    yield f"where {where}"
    yield f"where {where} form {form}"
    if phrases:
        yield from _worded(text, form, where, rules, phrases)


def _worded(text: str, form: str, where: str, rules: FurnitureRules, phrases: PhraseRules) -> Iterator[str]:
    """How it is worded: what is seen, who does what, where something is, and what no picture shows."""
    tokens = [token.rstrip(SIGNS) for token in TOKEN.findall(text)]
    small = [token for token in tokens if token.islower()]
    forms = {
        "worded": has_form(text, rules, phrases),
        "noun": is_phrase(text, phrases),
        "deed": is_scene(text, phrases),
    }
    signs = {
        **forms,
        "over": bool(is_over(text, rules)),
        "untold": phrases.untold.say(text),
        "shown deed": any(token in phrases.shown_deeds for token in tokens[1:]),
        "finite": any(phrases.finite.say(token) for token in small),
    }
    yield f"tokens {min(len(tokens), MANY)}"
    yield " ".join((*(f"{name} {sign}" for name, sign in forms.items()), "where", where))
    yield from (f"{name} {sign} form {form}" for name, sign in signs.items())
    others = {
        "about some": is_about_some(text, phrases),
        "person there": is_person_there(text, phrases),
        "thing there": is_thing_there(text, phrases),
        "at place": AT_PLACE.search(text) is not None,
        "seen": phrases.seen.say(text),
        "person": phrases.persons.say(" ".join(tokens[:HEAD])),
        "thing": phrases.things.say(text),
        "done": any(token in phrases.done for token in tokens),
        "shown": bool(rules.any_shown_word.search(text)),
        "picture": bool(rules.any_picture_word.search(text)),
        "article": bool(tokens) and tokens[0].lower() in phrases.articles,
        "abstract": phrases.abstract is not None and re.match(phrases.abstract, text) is not None,
    }
    yield from (f"{name} {sign}" for name, sign in others.items())
    yield f"joins {min(sum(token.lower() in phrases.joins for token in tokens), MOST_JOINS)}"
