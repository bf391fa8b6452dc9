"""
Finds the town that is told only by who is host there: "Le maire de Kara a accueilli hier le ministre".

A mayor, a rector or a harbour master receives at home. Each rule says how much it tells: whoever gives a
dinner is the host, whoever only attends may be a guest as well, and "la ville hôte" tells of a town without
its name. Where one town alone has enough of that it is the event's. Where the dateline's own has any, that
one stands, and a town whose mayor is received somewhere else is nobody's host.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from builder.content.article import Evidence
from builder.reader.dating.tense import straight
from builder.reader.places.clues import NEAR, Clue, is_quoted, unquoted
from builder.reader.places.gazetteer import Gazetteer
from builder.reader.places.names import Place, place_at
from builder.reader.places.rules import PlaceRules
from builder.reader.seed import Paragraph
from builder.text import fold

ENOUGH = 3  # what the hints at one town add up to where it is host
LITTLE = 1  # what another town may have beside it
UNNAMED = 1  # what it adds that somebody is told to be host without his town's name


class Hosts(NamedTuple):
    """The hints at each town by their rules, and the towns, folded, whose people are guests elsewhere."""

    told: Mapping[str, Mapping[str, Clue]]
    guests: Set[str]


def hosts_told(
    passages: Sequence[Paragraph], dateline: Clue | None, rules: PlaceRules, index: Gazetteer
) -> Hosts:
    """Returns what the passages tell of hosts and of guests: "a reçu le maire de Kara"."""
    told: dict[str, dict[str, Clue]] = {}
    guests: set[str] = set()
    if not any(rules.host_words.say(straight(passage.text)) for passage in passages):
        return Hosts(told, guests)  # most stories speak of nobody's town
    for passage in passages:
        for clue, is_guest in _hints(passage, dateline, rules, index):
            town = fold(clue.place.name)
            told.setdefault(town, {}).setdefault(clue.evidence.rule, clue)
            guests |= {town} if is_guest else set()
    return Hosts(told, guests)


def host(
    hosts: Hosts, passages: Sequence[Paragraph], dateline: Clue | None, rules: PlaceRules
) -> Clue | None:
    """
    Returns the one town of which the passages tell that somebody or something of it is host, or None.

    It is host where its weight is `ENOUGH`; with less it is worth a look.
    """
    told, guests = hosts
    if not told or (dateline and fold(dateline.place.name) in told):
        return None
    weights = {town: sum(clue.weight for clue in hints.values()) for town, hints in told.items()}
    town = max(weights, key=lambda town: weights[town])
    if town in guests or any(weight > LITTLE for other, weight in weights.items() if other != town):
        return None
    if weights[town] == ENOUGH - UNNAMED and any(
        rules.host_town.say(straight(passage.text)) for passage in passages
    ):
        weights[town] += UNNAMED
    best = max(told[town].values(), key=lambda clue: clue.weight)
    return best._replace(weight=weights[town])


def _hints(
    passage: Paragraph, dateline: Clue | None, rules: PlaceRules, index: Gazetteer
) -> Iterator[tuple[Clue, bool]]:
    """
    Yields what tells of a host, of each place named the strongest; and whether he is a guest.

    Whoever governs an `area` receives in its chief town: the dateline's, unless that is the capital.
    """
    for offset, sentence in unquoted(straight(passage.text)):
        best: dict[int, tuple[Clue, bool]] = {}
        for spot in rules.hosts.likely(sentence):
            for match in spot.regex.finditer(sentence):
                place, end = place_at(spot, match, rules, index)
                if place is None or is_quoted(sentence[: match.start()]):
                    continue
                if not index.is_town(place.name) and (place.is_known or not spot.is_proof):
                    continue
                if match.groupdict().get("area") and _is_in_it(dateline, place, index):
                    continue
                start = match.start()
                if rules.host_then.say(sentence[max(0, start - NEAR) : end + NEAR]):
                    continue
                is_guest = rules.guests.say(sentence[max(0, start - NEAR) : start])
                quote = passage.text[offset + start : offset + end].strip()
                clue = Clue(place, spot.weight, Evidence(passage.line, quote, spot.name))
                if end not in best or best[end][0].weight < spot.weight:
                    best[end] = clue, is_guest or (end in best and best[end][1])
        yield from best.values()


def _is_in_it(dateline: Clue | None, area: Place, index: Gazetteer) -> bool:
    """Whether a dateline's town may be an area's: of the same country, and not its capital."""
    home = dateline.place if dateline else None
    if home is None or not home.country or index.region(area.name) != home.country:
        return False
    return fold(home.name) not in map(fold, index.capitals.get(home.country, ()))
