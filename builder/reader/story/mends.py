"""What a repair of a run of letters is, and how sure one may be of it."""

from collections.abc import Iterator
from typing import NamedTuple

# Scores that no counting gives: what is sure by itself, what is likely among a few slips, and among many.
SURE, LIKELY, PERHAPS = 20.0, -1.0, -2.5


class Mend(NamedTuple):
    """A run of letters, the words that it is to be, and how much likelier these are."""

    raw: str
    pieces: tuple[str, ...]
    rule: str
    score: float

    @property
    def fixed(self) -> str:
        return " ".join(self.pieces)

    def gaps(self) -> Iterator[int]:
        """Where in the run a space is to stand."""
        place = 0
        for piece in self.pieces[:-1]:
            place += len(piece)
            yield place
