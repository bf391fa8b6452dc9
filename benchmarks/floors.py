"""The floors of the reader's accuracy: a field may not read worse than it once did."""

from pathlib import Path
from typing import Any

import yaml

from benchmarks.ledger import Scores

FLOORS = Path(__file__).resolve().parent.parent / "tests" / "gold" / "floors.yaml"
HEAD = """\
# How well the reader must read each half of the gold set, by field: what share of its findings is right
# (precision) and what share of a human's it finds (recall), in percent; under `sins`, how many there may be.
# Tests hold these. They only rise: `python -m benchmarks.reading --half all --raise-floors` writes what is
# measured where that is better.
"""


def load_floors(path: Path = FLOORS) -> dict[str, Any]:
    """Returns half -> {"fields": {field: [precision, recall]}, "sins": {sin: most}}; {} without a file."""
    return (yaml.safe_load(path.read_text(encoding="utf-8")) or {}) if path.exists() else {}


def measured(scores: Scores) -> dict[str, Any]:
    """Returns scores in the form of the floors, rounded down to a tenth of a percent."""
    fields = {
        field: [int(1000 * tally.precision) / 10, int(1000 * tally.recall) / 10]
        for field, tally in scores.tallies.items()
        if tally.wanted
    }
    return {"fields": fields, "sins": dict(scores.counts)}


def raised(path: Path, half: str, scores: Scores) -> str:
    """Returns the file with the floors of one half raised to `scores` wherever these are better."""
    floors, now = load_floors(path), measured(scores)
    old = floors.get(half, {"fields": {}, "sins": {}})
    fields = {
        field: [max(pair) for pair in zip(old["fields"].get(field, [0, 0]), values, strict=True)]
        for field, values in now["fields"].items()
    }
    sins = {sin: min(count, old["sins"].get(sin, count)) for sin, count in now["sins"].items()}
    floors[half] = {"fields": fields, "sins": sins}
    return HEAD + yaml.safe_dump(floors, sort_keys=False, allow_unicode=True, width=100)


def below(scores: Scores, floors: dict[str, Any]) -> list[str]:
    """Returns a line for each field that reads worse than its floor, and each sin that is commoner."""
    now = measured(scores)
    lines = []
    for field, pair in floors["fields"].items():
        values = now["fields"].get(field, [0, 0])
        for name, value, floor in zip(("precision", "recall"), values, pair, strict=True):
            if value < floor:
                lines.append(f"{field}: {name} {value} is below {floor}")
    for sin, most in floors["sins"].items():
        if now["sins"][sin] > most:
            lines.append(f"{sin}: {now['sins'][sin]}, more than {most}")
    return lines
