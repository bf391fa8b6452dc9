"""The people of an invented corpus: who serves which country, in which offices, under which spellings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.corpus.names import make_name
from benchmarks.corpus.world import Land
from builder.site.names import name_key
from builder.text import slug

FIRST_YEAR, LAST_YEAR = 2005, 2024
TOP = ("président", "Premier ministre", "ministre des Affaires étrangères", "président du Parlement")
HIGH = (
    "vice-Premier ministre",
    "ministre de la Défense",
    "ministre de l’Industrie et du Commerce",
    "ministre des Finances",
    "ministre de l’Agriculture",
    "ministre de l’Éducation",
    "ministre de la Sécurité publique",
)
OTHER = (
    "vice-ministre des Affaires étrangères",
    "ambassadeur",
    "vice-président du Parlement",
    "gouverneur de la Banque centrale",
    "chef d’état-major",
    "maire de la capitale",
    "directeur général des douanes",
    "président de la chambre de commerce",
    "conseiller du président",
)


@dataclass(frozen=True, slots=True)
class Figure:
    """An invented person."""

    id: str
    name: str
    native: str | None
    variant: str | None  # what another wire prints
    land: Land
    terms: tuple[tuple[str, int, int], ...]  # office, first year, last year
    is_known: bool  # has a record in people.yaml
    is_namesake: bool  # shares the name with another: only the id parts them

    def role(self, year: int) -> str:
        """Returns the office of that year; before and after a career its first and its last."""
        return next((office for office, _, last in self.terms if year <= last), self.terms[-1][0])


class Cast:
    """All people, by country; within a country the first are the most present."""

    def __init__(self, articles: int, lands: Sequence[Land], rng: Random):
        weights = zipf(len(lands))
        self.by_code: dict[str, tuple[Figure, ...]] = {}
        self._keys: set[str] = set()  # by which the site would recognise a name
        self._ids: set[str] = set()  # and by which it would be addressed
        earlier: list[Figure] = []
        for land, weight in zip(lands, weights, strict=True):
            # A quarter as many people as articles: not all of these will ever appear.
            number = max(2, round(articles * weight / sum(weights) / 2.6))
            figures = tuple(self._figure(land, place, earlier, rng) for place in range(number))
            self.by_code[land.code] = figures
            earlier += figures

    def _figure(self, land: Land, place: int, earlier: Sequence[Figure], rng: Random) -> Figure:
        terms = tuple(_terms(place, rng))
        if earlier and rng.random() < 0.01:
            double = rng.choice(earlier)
            if double.is_known and not double.is_namesake and double.land is not land:
                figure_id = f"{double.id}-{land.code.lower()}"
                return Figure(figure_id, double.name, None, None, land, terms, True, True)
        while True:
            name = make_name(land.names, rng)
            key, figure_id = name_key(name.printed), slug(name.printed)
            if key not in self._keys and figure_id not in self._ids:
                break
        self._book(name.printed)
        variant = name.variant if rng.random() < 0.3 else None
        if variant and (name_key(variant) in self._keys or slug(variant) in self._ids):
            variant = None
        if variant:
            self._book(variant)
        is_known = place < 4 or rng.random() < 0.2 or variant is not None
        return Figure(figure_id, name.printed, name.native, variant, land, terms, is_known, False)

    def _book(self, name: str) -> None:
        self._keys.add(name_key(name))
        self._ids.add(slug(name))


def zipf(number: int, exponent: float = 1.0) -> list[float]:
    return [1 / (place + 1) ** exponent for place in range(number)]


def _terms(place: int, rng: Random) -> Iterator[tuple[str, int, int]]:
    """A career of one to three offices; whoever is most present has been at the top."""
    year = rng.randint(FIRST_YEAR - 4, LAST_YEAR - 3)
    for step in range(rng.choice((1, 1, 2, 2, 3))):
        offices = TOP if place < 3 + step else HIGH if place < 12 or rng.random() < 0.2 else OTHER
        last = year + rng.randint(2, 6)
        yield rng.choice(offices), year, last
        year = last
