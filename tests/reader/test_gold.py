"""No field of the gold set may read worse than it once did; the floors only rise."""

from pathlib import Path

import pytest

from benchmarks.floors import below, load_floors, measured, raised
from benchmarks.ledger import Scores, Tally
from benchmarks.reading import GOLD, HALVES, score

FLOORS = load_floors()


def scores_of(right, found, wanted, sins=0):
    return Scores(1, {"title": Tally(right, found, wanted)}, {"crashed": sins}, (), 0.0)


@pytest.mark.parametrize("half", HALVES)
def test_the_reader_reads_no_field_worse_than_it_once_did(half):
    assert below(score(GOLD / half), FLOORS[half]) == []


def test_a_field_that_reads_worse_is_named():
    floors = measured(scores_of(9, 10, 10))

    assert below(scores_of(8, 10, 10), floors) == [
        "title: precision 80.0 is below 90.0",
        "title: recall 80.0 is below 90.0",
    ]


def test_a_sin_that_is_commoner_is_named():
    assert below(scores_of(9, 10, 10, sins=2), measured(scores_of(9, 10, 10))) == ["crashed: 2, more than 0"]


def test_floors_rise_and_never_fall(tmp_path):
    path = Path(tmp_path / "floors.yaml")

    for right in (7, 9, 8):
        path.write_text(raised(path, "dev", scores_of(right, 10, 10)), "utf-8")

    assert load_floors(path)["dev"]["fields"]["title"] == [90.0, 90.0]


def test_the_gold_set_is_as_large_as_it_says():
    names = [path.name for half in HALVES for path in (GOLD / half).glob("*.txt")]
    languages = [name.split("-")[1] for name in names]

    assert (languages.count("fr") >= 40, languages.count("en") >= 12, languages.count("es") >= 8) == (
        True,
    ) * 3
