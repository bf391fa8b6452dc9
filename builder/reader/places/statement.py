"""
Finds where the story says in so many words that it took place: "La cérémonie a eu lieu à …".

A lead often tells only what happened; the next paragraphs take it up again and say where: who played, sat or
was received did so there, what was opened stands there, "à Kara, où s'est tenu le procès". Nothing is said
more plainly, so it counts wherever it stands, and though the head names the dateline's own place for other
reasons; but a town that the lead tells for sure goes before it.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from builder.content.article import Evidence
from builder.reader.dating.tense import straight
from builder.reader.places.clues import Clue, clues_in, is_quoted, unquoted
from builder.reader.places.gazetteer import Gazetteer
from builder.reader.places.names import CAPITAL, Place, place_at
from builder.reader.places.rules import PlaceRules, Sign, Spot
from builder.reader.seed import Paragraph

STATED = 3  # what a place behind such words weighs at least
BEHIND = 130  # signs behind them in which it is looked for
# What has been said already when the place is reached: a name in no list is one there too.
HELD = Sign.model_validate(
    {"name": "held-at", "pattern": "", "weight": STATED, "is_proof": True, "reads": [""]}
)
OBJECT = HELD.model_copy(
    update={"name": "deed-at", "pattern": r"^ ?(?:\w{1,3}[ '])?$"}
)  # "avait pour cadre [la halle de Kara]"


def stated(
    head: Sequence[Paragraph],
    passages: Sequence[Paragraph],
    rules: PlaceRules,
    index: Gazetteer,
    *,
    is_somebody: Callable[[Place], bool],
    is_call: bool = False,
) -> Clue | None:
    """
    Returns the first place, no person's name, of which a passage says that the event took place there.

    Where a thing stands tells it only if the `head` says that it was opened, given, shown or visited. Of a
    call or a message (`is_call`) nothing tells it but where that was handed over.
    """
    is_handled = any(rules.handled.say(straight(each.text)) for each in head)

    def tells(spot: Spot) -> bool:
        return spot.is_sent if is_call else is_handled or not spot.is_of_thing

    over = zip((Paragraph(0, ""), *passages), passages, strict=False)
    clues = (clue for above, passage in over for clue in _stated_in(passage, above, rules, index, tells))
    return next((clue for clue in clues if not is_somebody(clue.place)), None)


def _stated_in(
    passage: Paragraph, above: Paragraph, rules: PlaceRules, index: Gazetteer, tells: Callable[[Spot], bool]
) -> Iterator[Clue]:
    before = above
    for offset, sentence in unquoted(straight(passage.text)):
        for spot in rules.took_place.likely(sentence):
            found = spot.find(sentence) if tells(spot) else None
            is_told = found and (spot.is_quoted or not is_quoted(sentence[: found.start() + 1]))
            if found and is_told and not rules.aside.say(sentence):
                told = Paragraph(passage.line, passage.text[offset : offset + len(sentence)])
                if spot.takes_up:
                    yield from _last_of(before, rules, index)
                else:
                    yield from _named(spot, found, told, rules, index)
        before = Paragraph(passage.line, passage.text[offset : offset + len(sentence)])


def _last_of(before: Paragraph, rules: PlaceRules, index: Gazetteer) -> Iterator[Clue]:
    """
    Yields the last place of what stands before: "… gagné Bellan. [C'est là que] la ministre l'a baptisé".

    Where another name stands behind it, that one may be meant.
    """
    for clue in [*clues_in(before, rules, index, led_by=(HELD, OBJECT))][-1:]:
        behind = straight(before.text).rpartition(straight(clue.evidence.quote))[2]
        if not CAPITAL.search(behind):
            yield clue


def _named(
    spot: Spot, found: re.Match[str], told: Paragraph, rules: PlaceRules, index: Gazetteer
) -> Iterator[Clue]:
    """Yields the place that the words themselves name, or those behind them."""
    if any(found.groupdict().values()):
        place, end = place_at(spot, found, rules, index)
        is_unlisted = place is not None and not place.is_known and spot.is_proof
        if place and (is_unlisted or index.is_town(place.name)):
            quote = told.text[found.start() : end].strip()
            yield Clue(place, STATED, Evidence(told.line, quote, HELD.name))
        return
    behind = told.text[found.end() :]
    if len(behind) > BEHIND:
        behind = behind[:BEHIND].rpartition(" ")[0]  # no town of half a name
    whole = told.text[found.start() :]
    clues = (
        *clues_in(Paragraph(told.line, behind), rules, index, led_by=(HELD, OBJECT)),
        *(c for c in clues_in(Paragraph(told.line, whole), rules, index) if c.weight >= STATED),
    )
    yield from (clue for clue in clues if clue.place.is_known or not spot.is_known_only)
