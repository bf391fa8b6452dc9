"""
Reads in a passage where something is said to be, and how surely the event was there.

A place is read by grammar: words that lead to it (`at`), and signs beside it that make it the event's
(`there`: the event's day, a verb of meeting) or forbid that (`not_there`: somebody's post, another time). A
name that stands in no list counts only where the grammar proves a place: "à Poipet" may be a firm.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from builder.content.article import Evidence
from builder.reader.dating.tense import sentences, straight
from builder.reader.places.gazetteer import Gazetteer
from builder.reader.places.names import NAME, Place, place_at
from builder.reader.places.rules import PlaceRules, Sign, Spot
from builder.reader.seed import Paragraph
from builder.reader.words import places_of

JOINED = 2  # signs between a town and the area that it lies in
NEAR = 110  # signs beside a place in which a sign of it is looked for
OPENING = re.compile(r"[«“\"' ]+")
IN_PASSING = 2  # what a place counts at most of which nothing is told, or that nothing proves
QUOTE = 400  # signs that a quotation is followed back for
OPENED = re.compile(r"[«“]|\"(?=\w)")
CLOSED = re.compile(r"[»”]|(?<=[\w.,!?])\"")
WORD_BEFORE = re.compile(r"(\w+)['’]? ?$")
TOWN = 40  # signs before an area in which the town that lies in it is looked for
BEFORE_AREA = re.compile(rf"(?<=[\s'])({NAME.pattern})(?:, ?| ?\()$")


class Clue(NamedTuple):
    """A place where the event may have been, how much speaks for it, and the words that do."""

    place: Place
    weight: int
    evidence: Evidence
    is_bare: bool = False  # a name in no list, of which nothing proves that it is a town's
    area: str = ""  # that it is said to lie in: "à Bellan, dans la préfecture de Kara"


def clues_in(
    paragraph: Paragraph,
    rules: PlaceRules,
    index: Gazetteer,
    *,
    is_head: bool = False,
    any_day: bool = False,
    told: str = "",
    led_by: tuple[Sign, ...] = (),
) -> Iterator[Clue]:
    """
    Yields the places of a passage where the event may have been, in order.

    A name in no list counts where it stands in `told` too. With `is_head` weak signs speak as well; with
    `any_day` also places where its people were before or after. The signs `led_by` stand before the passage.
    """
    for offset, sentence in unquoted(straight(paragraph.text)):
        if not any_day and rules.aside.say(sentence):
            continue
        start = 0 if any_day else _aftermath(sentence, rules)
        matches = (
            (spot, match)
            for spot in rules.at.likely(sentence)
            for match in spot.regex.finditer(sentence, start)
        )
        found: list[tuple[int, int, Spot, Clue]] = []
        for spot, match in sorted(matches, key=lambda found: found[1].start()):
            led = () if spot.is_away else led_by
            if clue := _clue(spot, match, rules, index, led, is_head=is_head, any_day=any_day, told=told):
                found.append((match.start(), match.end(), spot, clue))
        for place, clue in _nested(found, sentence, index, rules):
            begin = offset + place
            quote = paragraph.text[begin : begin + len(clue.evidence.quote)]
            yield clue._replace(evidence=Evidence(paragraph.line, quote.strip(), clue.evidence.rule))


def unquoted(text: str) -> Iterator[tuple[int, str]]:
    """
    Yields a passage's sentences with their offsets; what goes on with an earlier one's quotation is blank.

    Where somebody speaks for three sentences, only the first of them opens with a sign.
    """
    if not OPENED.search(text):
        yield from sentences(text)
        return
    quoted = 0
    for offset, sentence in sentences(text):
        end = offset + len(sentence)
        blank = max(0, min(quoted, end) - offset)
        told = " " * blank + sentence[blank:]
        if quoted < end and is_quoted(told):
            closing = CLOSED.search(text, end)
            quoted = closing.end() if closing else 0
        yield offset, told


def _nested(
    found: Sequence[tuple[int, int, Spot, Clue]], sentence: str, index: Gazetteer, rules: PlaceRules
) -> Iterator[tuple[int, Clue]]:
    """
    Yields the clues with their places; of a town and its area, of a house and its town, the town alone.

    What stands in no list, right before what is called a town, lies in it: "au marché de Bellan, dans la
    ville de Kara". A town right before its area is meant however it is told: "Le village de Bellan, dans …".
    """
    gone: set[int] = set()
    weights = [clue.weight for *_, clue in found]
    areas = [clue.area for *_, clue in found]
    for first, (place, last, spot, clue) in enumerate(found):
        end = place + len(clue.evidence.quote)
        for second in range(first + 1, len(found)):
            begin, _, behind, other = found[second]
            if not end <= begin <= max(end, last) + JOINED:
                continue
            is_town = index.city(other.place.name) is not None or (
                index.is_told(other.place.name) and not behind.is_beside
            )
            is_in_town = is_town and not (behind.is_house or behind.is_away)
            is_of_town = behind.is_town and not (clue.place.is_known or spot.has_verb)
            if is_in_town and (spot.is_house or is_of_town):
                town, area = second, first
            elif (behind.is_area or behind.is_beside or behind.is_town) and not spot.is_area:
                town, area = first, second
            else:
                continue
            weights[town] = max(weights[town], weights[area])
            areas[town] = found[area][3].place.name if area == second and behind.is_area else areas[town]
            gone.add(area)
            if behind.is_beside:  # another rule may have read it too
                gone.update(each for each, (start, *_) in enumerate(found) if start == begin)
            if area == first and is_in_town and not behind.is_area:
                gone.update(_alike(found, first))
    yield from (
        (
            place,
            _in_area(
                clue._replace(weight=weights[number], area=areas[number]),
                spot,
                place,
                sentence,
                index,
                rules.leads,
            ),
        )
        for number, (place, _, spot, clue) in enumerate(found)
        if number not in gone
    )


def _alike(found: Sequence[tuple[int, int, Spot, Clue]], number: int) -> Iterator[int]:
    """Yields what other rules read of the same words: "au quai de Bellan" is a site and a place of a kind."""
    place, _, _, clue = found[number]
    end = place + len(clue.evidence.quote)
    for each, (start, _, _, other) in enumerate(found):
        if other.place == clue.place and place <= start < end:
            yield each


def _in_area(
    clue: Clue, spot: Spot, start: int, sentence: str, index: Gazetteer, leads: Collection[str]
) -> Clue:
    """
    Returns for an area of a list the town right before it that the story calls one, not a guest's home.

    So it does where something is said to lie so far from a place: "à la mairie de Bellan, à 5 km de Kara".
    """
    before = sentence[max(0, start - TOWN) : start]
    town = BEFORE_AREA.search(before) if spot.is_area else None
    name = town[1] if town else ""
    if not name or index.city(name) or not (clue.place.is_known or spot.is_away):
        return clue
    lead = WORD_BEFORE.search(before.removesuffix(town[0])) if town else None
    is_located = lead is not None and lead[1].lower() in leads and " " not in name
    if not (index.is_told(name) if not spot.is_away else is_located):
        return clue
    return clue._replace(place=Place(name, None, False), area=clue.place.name)


def _aftermath(sentence: str, rules: PlaceRules) -> int:
    """Returns where a sentence comes to the event itself: "Suite au forum de Lomé, le ministre …"."""
    found = (rule.find(sentence) for rule in rules.aftermath.likely(sentence))
    return max((match.end() for match in found if match), default=0)


def _clue(
    spot: Spot,
    match: re.Match[str],
    rules: PlaceRules,
    index: Gazetteer,
    led_by: Sequence[Sign],
    *,
    is_head: bool,
    any_day: bool,
    told: str,
) -> Clue | None:
    sentence, start = match.string, match.start()
    place, end = place_at(spot, match, rules, index)
    if not place or is_quoted(sentence[max(0, start - QUOTE) : start]):
        return None
    beside = {
        "before": sentence[max(0, start - NEAR) : start],
        "name": place.name,
        "after": sentence[end : end + NEAR],
    }
    town = _before_its_town(spot, sentence, start)
    near = "\n".join((*beside.values(), *town.values()))
    there = [*led_by, *(sign for sign in rules.there.likely(near) if is_head or not sign.is_weak)]
    is_city = index.is_town(place.name)
    if not is_city and (spot.is_city_only or (spot.is_no_country and place.is_known)):
        # "la faculté de Rodmond, à 40 km de la capitale": what follows tells a town in no list.
        is_located = any(sign.side == "after" and sign.is_proof and sign.speaks(beside) for sign in there)
        if place.is_known or not is_located or spot.is_known_only:
            return None
    is_sure = place.is_known or spot.is_proof or is_city or _is_told(spot, match, place, rules, told)
    against = (
        sign
        for sign in rules.not_there.likely(near)
        if (sign.for_known or not is_sure)
        and not (any_day and sign.is_time)
        and not (spot.has_verb and not sign.is_time)
    )
    if any(
        sign.speaks(beside) or (town and (sign.is_time or sign.is_of_thing) and sign.speaks(town))
        for sign in against
    ):
        return None
    signs = [
        sign
        for sign in (() if spot.is_bare else there)
        if (is_city or not sign.is_weak) and sign.speaks(beside, is_body=not is_head)
    ]
    if spot.signs and spot.signs.isdisjoint(sign.name for sign in signs):
        return None
    is_bare = not (is_sure or any(sign.is_proof for sign in signs))
    if is_bare and not (spot.is_plain and (any_day or (is_head and signs))):
        return None
    if spot.is_known_only and not is_sure:
        return None
    weight = spot.weight + sum(sign.weight for sign in signs)
    if is_bare:
        weight = min(weight, IN_PASSING)
    if not (is_head or signs or spot.has_verb or OPENING.sub("", sentence[:start])):
        weight = min(weight, IN_PASSING)
    if spot.is_part:
        place = place._replace(is_part=True)
    evidence = Evidence(0, sentence[start:end], (signs[0] if signs else spot).name)
    return Clue(place, weight, evidence, is_bare)


def _before_its_town(spot: Spot, sentence: str, start: int) -> Mapping[str, str]:
    """Returns what stands before an area's town: "un plan pour bâtir un port à Kara, dans la région …"."""
    town = BEFORE_AREA.search(sentence[max(0, start - TOWN) : start]) if spot.is_area else None
    if not town:
        return {}
    begin = max(0, start - TOWN) + town.start()
    return {"before": sentence[max(0, begin - NEAR) : begin], "name": "", "after": ""}


def _is_told(spot: Spot, match: re.Match[str], place: Place, rules: PlaceRules, told: str) -> bool:
    """Whether a name in no list stands behind a plain "in" or "à" and is told of elsewhere too."""
    article = next((short for short in rules.contracted if match[0].lower().startswith(short)), None)
    is_led = not spot.is_known_only and match.start("place") > match.start() and article is None
    return is_led and any(True for _ in places_of(place.name, told))


def is_quoted(before: str) -> bool:
    """What somebody says happened elsewhere is not the event that is told."""
    opened = OPENED.findall(before)
    return bool(opened) and len(opened) > len(CLOSED.findall(before))
