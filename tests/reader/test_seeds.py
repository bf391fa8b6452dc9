"""The seeds of this site, as a careful reader marks them: `tests/gold/seeds` holds the answers, `seeds/` the texts."""

import shutil
import unicodedata
from pathlib import Path

import pytest

from benchmarks.gold import load_answer
from benchmarks.reading import score
from builder.content.authority import Authority, load_authority
from builder.reader import load_vocabulary, read_seed

ROOT = Path(__file__).parents[2]
ANSWERS = sorted((ROOT / "tests/gold/seeds").glob("*.yaml"))
RULES = load_vocabulary()


def reading_of(answer, authority=None):
    seed = ROOT / "seeds" / answer.with_suffix(".txt").name
    return read_seed(seed.name, seed.read_bytes(), authority or Authority((), ()), RULES)


def test_every_seed_reads_as_a_careful_reader_reads_it(tmp_path):
    for answer in ANSWERS:
        shutil.copy(answer, tmp_path)
        shutil.copy(ROOT / "seeds" / answer.with_suffix(".txt").name, tmp_path)

    scores = score(tmp_path)

    assert scores.articles == len(list((ROOT / "seeds").glob("*.txt")))
    assert [fault for fault in scores.faults if fault.field != "mentions"] == []


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda path: path.stem)
@pytest.mark.parametrize(
    "authority", [Authority((), ()), load_authority(ROOT)], ids=["alone", "with the authority files"]
)
def test_every_quote_stands_word_for_word_in_its_line(answer, authority):
    lines = unicodedata.normalize(
        "NFC", (ROOT / "seeds" / answer.with_suffix(".txt").name).read_text("utf-8")
    ).split("\n")

    article = reading_of(answer, authority).article

    quotes = [(one.line, one.quote) for evidence in article.evidence.values() for one in evidence]
    assert quotes
    assert [(line, quote) for line, quote in quotes if quote not in lines[line - 1]] == []


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda path: path.stem)
def test_a_role_and_a_name_are_those_marked(answer):
    wanted = load_answer(answer)["officials"]

    officials = reading_of(answer).article.officials

    assert [official.country for official in officials] == [one["country"] for one in wanted]
    assert all(official.role for official in officials)


def test_what_is_certain_without_records_is_certain_with_them():
    dates = [
        (reading_of(each).article.date, reading_of(each, load_authority(ROOT)).article.date)
        for each in ANSWERS
    ]

    certain = [(alone, helped) for alone, helped in dates if alone is not None and alone.is_certain]
    assert certain
    assert [helped for _, helped in certain] == [alone for alone, _ in certain]
