"""
Weighs the clues to the year: what is left is the date, and how sure it is.

    what is printed or counted leaves one year                      sure
    a weekday or an office, within what is over and what is to come sure, where one year is left
    only what is told as over and as to come                        likely
    evidence against evidence                                       never sure, and an editor is told
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce

from builder.content.dates import EventDate
from builder.reader.dating.clues import ALL_YEARS, Clue, Strength, common
from builder.reader.dating.eventday import EventDay, with_days

# Below this the hints name a year too weakly to print it; where a few years are left, less will do.
ENOUGH = 0.3
ENOUGH_OF_FEW = 0.1
FEW = 4


@dataclass(frozen=True, slots=True)
class Years:
    """What the clues leave: one year, sure or not, or two, or nothing that could be told."""

    years: tuple[int, ...] = ()
    is_sure: bool = False
    is_contradicted: bool = False
    is_stretched: bool = False  # what is usual leaves none: only what cannot be excluded does
    used: tuple[Clue, ...] = ()
    rival: EventDate | None = None  # the day beside it, in another year, that bears the same weekday


def weigh(clues: Sequence[Clue], day: EventDay | None) -> Years:
    """Joins the clues, the firmest first."""
    clues = _without_what_is_over(clues)
    there_is = with_days(ALL_YEARS, day)
    firm = common(_from(clues, Strength.CALENDAR), there_is)
    left = common(_from(clues, Strength.BOUND), firm)
    if not firm:
        return _contradicted(clues)
    if len(firm) == 1:
        return _settled(clues, firm, there_is, is_agreed=bool(left))
    if not left and (stretched := _stretched(clues)) != clues:
        found = weigh(stretched, day)
        if found.years and not found.is_contradicted:
            return _on_the_edge(found, clues)
    if not left and (outlier := _outlier(clues, firm)):
        found = weigh([clue for clue in clues if clue is not outlier], day)
        return replace(found, is_sure=False, is_contradicted=True, used=(outlier, *found.used))
    if not left:
        calendar = common(_from(clues, Strength.CALENDAR), there_is) != there_is
        return _contradicted(clues) if calendar else _most_likely(clues, there_is, is_contradicted=True)
    if len(left) == 1:
        whole = common(_from(clues, Strength.WHOLE_YEAR), there_is)
        is_decisive = len(whole) == 1 or _needs_calendar(clues, there_is)
        known = reduce(lambda kept, clue: kept & clue.utmost, _from(clues, Strength.BOUND), there_is)
        return Years(tuple(left), is_sure=is_decisive and len(known) == 1, used=needed(clues, there_is, left))
    return _favoured(clues, left)


def _without_what_is_over(clues: Sequence[Clue]) -> Sequence[Clue]:
    """ "Leur trentième anniversaire a été fêté en 2023": what is counted is that year, which is over."""
    if all(clue.strength is not Strength.PROOF for clue in clues):
        return clues
    over = {
        (clue.evidence.line, min(clue.allows) - 1)
        for clue in clues
        if clue.strength is Strength.BOUND and clue.allows and not clue.surely and not clue.is_guessed
    }
    return [
        clue
        for clue in clues
        if clue.strength is not Strength.PROOF
        or len(clue.allows) != 1
        or (clue.evidence.line, min(clue.allows)) not in over
    ]


def _from(clues: Sequence[Clue], least: Strength) -> list[Clue]:
    return [clue for clue in clues if clue.strength >= least]


def _stretched(clues: Sequence[Clue]) -> Sequence[Clue]:
    """Returns the clues with what they allow at the utmost."""
    if all(clue.surely is None for clue in clues):
        return clues
    return tuple(
        clue if clue.surely is None else replace(clue, allows=clue.surely, surely=None) for clue in clues
    )


def _on_the_edge(found: Years, clues: Sequence[Clue]) -> Years:
    """
    A year that the text names as over is never proven by a weekday: one of them errs.

    Nor one still to come, but for what lasts to its very end, or beside figures of the year before.
    """
    year = found.years[0]
    has_figures = any(clue.strength is Strength.WHOLE_YEAR and min(clue.allows) == year for clue in clues)
    edges = [clue for clue in clues if year not in clue.allows]
    is_meant = all(clue.is_to_its_end or (has_figures and min(clue.allows) < year) for clue in edges)
    is_sure = found.is_sure and is_meant
    return replace(found, is_stretched=True, is_sure=is_sure, is_contradicted=not is_meant)


def _outlier(clues: Sequence[Clue], firm: frozenset[int]) -> Clue | None:
    """Returns the one bound without which all the rest agree; None where there is no such, or several."""
    bounds = [clue for clue in clues if clue.strength in (Strength.BOUND, Strength.WHOLE_YEAR)]
    odd = [clue for clue in bounds if common([other for other in bounds if other is not clue], firm)]
    return odd[0] if len(odd) == 1 and len(bounds) > 2 else None


def _needs_calendar(clues: Sequence[Clue], there_is: frozenset[int]) -> bool:
    """
    Tells whether a weekday, an office or a fact had to part the years that the text's bounds leave.

    A weekday, true of one year in seven, also confirms a year that the bounds alone leave.
    """
    calendar = [clue for clue in clues if clue.strength is Strength.CALENDAR]
    others = [clue for clue in _from(clues, Strength.BOUND) if clue.strength is not Strength.CALENDAR]
    is_weekday = any(len(clue.allows) * 3 < len(there_is) and _is_scattered(clue) for clue in calendar)
    return is_weekday or (len(common(others, there_is)) > 1 and bool(calendar))


def _is_scattered(clue: Clue) -> bool:
    return bool(clue.allows) and len(clue.allows) < max(clue.allows) - min(clue.allows) + 1


def _settled(
    clues: Sequence[Clue], firm: frozenset[int], there_is: frozenset[int], *, is_agreed: bool
) -> Years:
    """One year by what is printed, counted or known: only a counted one can be put in doubt by the rest."""
    is_printed = any(clue.strength is Strength.PRINTED for clue in clues)
    kinds = {clue.strength for clue in needed(clues, there_is, firm)}
    is_sure = is_agreed or is_printed or Strength.CALENDAR in kinds
    used = needed(_from(clues, Strength.CALENDAR), there_is, firm)
    if not is_sure:
        used = (*used, *(clue for clue in clues if not firm & clue.allows))
    return Years(tuple(firm), is_sure=is_sure, is_contradicted=not is_sure, used=used)


def _contradicted(clues: Sequence[Clue]) -> Years:
    """Evidence against evidence: a printed year is kept, as unsure; otherwise none."""
    printed = next((clue for clue in clues if clue.strength is Strength.PRINTED), None)
    years = tuple(printed.allows) if printed and len(printed.allows) == 1 else ()
    return Years(years, is_contradicted=True, used=tuple(_from(clues, Strength.BOUND)))


def _most_likely(clues: Sequence[Clue], years: frozenset[int], *, is_contradicted: bool) -> Years:
    """The years that most of the clues allow, where they do not agree."""
    bounds = _from(clues, Strength.BOUND)
    support = Counter({year: sum(year in clue.allows for clue in bounds) for year in years})
    most = max(support.values(), default=0)
    left = frozenset(year for year in years if support[year] == most)
    found = _favoured(clues, left)
    used = found.used if not is_contradicted else tuple(bounds)
    return Years(found.years[:1], is_contradicted=is_contradicted, used=used)


def _favoured(clues: Sequence[Clue], left: frozenset[int]) -> Years:
    """Chooses among several years by what is likely."""
    hinted = common([clue for clue in clues if clue.strength is Strength.HINT], left) or left
    votes: Counter[int] = Counter()
    told = {tuple(clue.likely.items()): clue for clue in clues}  # a year told twice makes nothing likelier
    for clue in told.values():
        votes.update({year: weight for year, weight in clue.likely.items() if year in hinted})
    ranked = sorted(hinted, key=lambda year: (-votes[year], year))
    best = ranked[0]
    enough = ENOUGH_OF_FEW if max(hinted) - min(hinted) <= FEW else ENOUGH
    if len(hinted) == 1 or (votes[best] >= enough and votes[best] > votes[ranked[1]]):
        used = (clue for clue in clues if best in clue.likely or (best in clue.allows and _bounds(clue)))
        return Years((best,), used=tuple(used))
    few = tuple(sorted(hinted)) if len(hinted) == 2 else ()
    return Years(few, used=tuple(clue for clue in clues if _bounds(clue)))


def _bounds(clue: Clue) -> bool:
    return clue.allows != ALL_YEARS


def needed(clues: Sequence[Clue], there_is: frozenset[int], left: frozenset[int]) -> tuple[Clue, ...]:
    """Returns the clues that are needed to leave these years; of two that say the same, the earlier."""
    kept = [clue for clue in clues if clue.strength >= Strength.BOUND]
    for clue in reversed(kept):
        rest = [other for other in kept if other is not clue]
        if common(rest, there_is) == left:
            kept = rest
    return tuple(kept)
