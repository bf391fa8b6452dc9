"""`import --diff` shows a seed against its reading, and writes nothing."""

import pytest

from builder.cli import main

SEED = """Valmora et Bellan rouvrent leur port

Valmora (VNA) - La ministre ostrevienne des Ports, Anna Vella, a reçu le 7 mars àValmora legénéral Li Mo et \
lesdeux adjoints duCentre. -VNA

Voir plus

Un autre port rouvre
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "site.yaml").write_text(
        "title: Ports\ndescription: Un essai.\nbase_url: https://ports.test\nlanguage: fr\n", "utf-8"
    )
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/port.txt").write_text(SEED, "utf-8")
    return tmp_path


@pytest.fixture
def shown(folder, capsys):
    assert main(["--site", str(folder), "import", "--diff", str(folder / "seeds/port.txt")]) == 0
    return " ".join(capsys.readouterr().out.split())


def test_it_shows_what_was_repaired(shown):
    assert "[-duCentre-]{+du Centre+}" in shown


def test_it_shows_what_was_cut_and_why(shown):
    assert "cut: heading of related stories Voir plus" in shown


def test_it_shows_each_fact_with_the_words_that_it_rests_on(shown):
    assert "date XXXX-03-07 line 3, day-month: “7 mars”" in shown


def test_it_sums_up_that_nothing_is_lost(shown):
    assert "none lost." in shown


def test_it_writes_nothing(folder, shown):
    assert not (folder / "content").exists()


def test_a_seed_that_is_no_text_is_one_line_of_error(folder, capsys):
    (folder / "seeds/port.txt").write_bytes(b"\x00\x01")

    assert main(["--site", str(folder), "import", "--diff"]) == 1
    assert capsys.readouterr().err.startswith("seeds/port.txt:1: ")
