"""What happens in an invented corpus: bursts of events, a visit or a summit each, over twenty years."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.corpus.people import FIRST_YEAR, LAST_YEAR, Cast, Figure, zipf
from benchmarks.corpus.world import Land

KINDS = ("visit", "talks", "call", "signing", "message")
_MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]


@dataclass(frozen=True, slots=True)
class Event:
    """One event, as one dispatch tells it."""

    kind: str
    lands: tuple[Land, ...]  # who takes part
    figures: tuple[Figure, ...]
    town: str
    day: dt.date
    edtf: str | None  # how well the date is known
    mentions: tuple[Land, ...]


def events(number: int, known: Sequence[Land], cast: Cast, rng: Random) -> Iterator[Event]:
    """Yields that many events; one burst brings up to a dozen of one pair, within days of each other."""
    made = 0
    while made < number:
        lands = _lands(known, rng)
        host = rng.choice(lands)
        town = rng.choice((host.towns[0],) * 3 + host.towns)
        start = _day(rng)
        figures = [_figures(land, cast, rng) for land in lands]
        for _ in range(min(number - made, 1 + int(rng.expovariate(0.4)), 12)):
            made += 1
            day = start + dt.timedelta(days=rng.choice((0, 0, 0, 1, 1, 2, 3, 5)))
            yield Event(
                kind=_kind(lands, rng),
                lands=lands,
                figures=_present(figures, rng),
                town=town if rng.random() < 0.85 else rng.choice(host.towns),
                day=day,
                edtf=_edtf(day, rng),
                mentions=_mentions(lands, known, rng),
            )


def _lands(known: Sequence[Land], rng: Random) -> tuple[Land, ...]:
    """Mostly two countries, Vietnam most often one of them; sometimes one, sometimes many."""
    weights = zipf(len(known))
    size = min(len(known), rng.choices((2, 1, 3, 4, 8, 14), (78, 11, 5, 2, 3, 1))[0])
    found: list[Land] = [known[0]] if rng.random() < 0.55 else []
    while len(found) < size:
        land = rng.choices(known, weights)[0]
        if land not in found:
            found.append(land)
    rng.shuffle(found)
    return tuple(found[:size])


def _day(rng: Random) -> dt.date:
    """More in later years, as an archive has it, and more in the seasons of visits."""
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    year = rng.choices(years, [1 + (year - FIRST_YEAR) / 5 for year in years])[0]
    month = rng.choices(range(1, 13), (4, 4, 9, 10, 9, 7, 5, 5, 9, 11, 12, 6))[0]
    return dt.date(year, month, 1) + dt.timedelta(days=rng.randrange(26))


def _figures(land: Land, cast: Cast, rng: Random) -> list[Figure]:
    people = cast.by_code[land.code]
    return rng.choices(people, zipf(len(people), 0.9), k=3)


def _present(figures: Sequence[Sequence[Figure]], rng: Random) -> tuple[Figure, ...]:
    """The same delegations as in the rest of the burst; not all of them in each dispatch, at times nobody."""
    if rng.random() < 0.04:
        return ()
    most = (1, 1, 1, 2, 2, 3) if len(figures) < 4 else (0, 1, 1)
    found = [figure for side in figures for figure in side[: rng.choice(most)]]
    names = {figure.name: figure for figure in found}  # two of one name would not meet in one dispatch
    return tuple(names.values())


def _kind(lands: Sequence[Land], rng: Random) -> str:
    if len(lands) == 1:
        return "home"
    return "summit" if len(lands) > 3 else rng.choices(KINDS, (4, 5, 2, 3, 2))[0]


def _edtf(day: dt.date, rng: Random) -> str | None:
    """How well the date is known: nearly always to the day, else as an editor finds it."""
    end = day + dt.timedelta(days=rng.randint(1, 4))
    chances = (
        (880, f"{day}"),
        (35, f"{day.year}?-{day:%m-%d}"),
        (25, f"{day}/{end}"),
        (20, f"{day:%Y-%m}"),
        (8, f"{day:%Y-%m}~"),
        (5, f"{day:%Y}"),
        (5, f"XXXX-{day:%m-%d}"),
        (4, f"[{day},{end}]"),
        (18, None),
    )
    return rng.choices([edtf for _, edtf in chances], [weight for weight, _ in chances])[0]


def _mentions(lands: Sequence[Land], known: Sequence[Land], rng: Random) -> tuple[Land, ...]:
    found = rng.choices(known, zipf(len(known), 0.6), k=rng.choice((0, 0, 1, 1, 2, 3)))
    return tuple(dict.fromkeys(land for land in found if land not in lands))


def in_words(day: dt.date) -> str:
    """Returns the day as French copy has it, without its year: "le 28 mars", "le 1er juin"."""
    return f"le {'1er' if day.day == 1 else day.day} {_MONTHS[day.month - 1]}"
