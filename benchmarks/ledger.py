"""What the reader is worth: findings right, made and wanted by field, and the faults one by one."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

YEAR_KINDS = ("stated", "arithmetic", "weekday", "office", "soft", "none")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many findings were right, how many were made, how many a human makes."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.found + other.found, self.wanted + other.wanted)

    @property
    def precision(self) -> float:
        """Returns 1.0 where nothing was found: nothing said is nothing wrong."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        total = self.found + self.wanted
        return 2 * self.right / total if total else 1.0


@dataclass(frozen=True, slots=True)
class Fault:
    """One difference between the reader and the answer."""

    article: str
    field: str
    wanted: str
    found: str


@dataclass(frozen=True, slots=True)
class Scores:
    """
    What the reader is worth on a set of gold articles.

    `tallies` are shares (more is better), `counts` are sins (none is best), both by field.
    """

    articles: int
    tallies: Mapping[str, Tally]
    counts: Mapping[str, int]
    faults: tuple[Fault, ...]
    milliseconds: float  # per article, median, warm

    def f1(self, field: str) -> float:
        return self.tallies[field].f1

    def count(self, field: str) -> int:
        return self.counts[field]


TALLIES = (
    "title",
    "month and day",
    *(f"year: {kind}" for kind in YEAR_KINDS),
    "location",
    "place differing from dateline",
    "dateline place",
    "officials",
    "their country",
    "their role class",
    "countries",
    "mentions",
    "captions found",
    "caption credits",
    "glued repaired",
    "story kept",
)
COUNTS = (
    "date certain and wrong",
    "date surer than the text",
    "date less sure than the text",
    "not officials found",
    "teasers in body",
    "captions in body",
    "furniture in summary",
    "right words broken",
    "crashed",
)


class Ledger:
    """Gathers the tallies, the sins and the faults of one article after another."""

    def __init__(self) -> None:
        self.article = ""
        self.tallies = dict.fromkeys(TALLIES, Tally())
        self.counts: Counter[str] = Counter(dict.fromkeys(COUNTS, 0))
        self.faults: list[Fault] = []

    def one(self, field: str, wanted: object, found: object, *, is_right: bool) -> None:
        """Enters a field that has one value; None stands for nothing wanted or nothing found."""
        self.tallies[field] += Tally(int(is_right), int(found is not None), int(wanted is not None))
        if not is_right and (wanted is not None or found is not None):
            self.fault(field, wanted, found)

    def many(self, field: str, wanted: set[str], found: set[str]) -> None:
        """Enters a field that is a set; what is missing and what is too much are two faults."""
        self.tallies[field] += Tally(len(wanted & found), len(found), len(wanted))
        for missing in sorted(wanted - found):
            self.fault(field, missing, None)
        for extra in sorted(found - wanted):
            self.fault(field, None, extra)

    def sin(self, field: str, wanted: object, found: object) -> None:
        self.counts[field] += 1
        self.fault(field, wanted, found)

    def fault(self, field: str, wanted: object, found: object) -> None:
        show = ["—" if value is None else str(value) for value in (wanted, found)]
        self.faults.append(Fault(self.article, field, *show))
