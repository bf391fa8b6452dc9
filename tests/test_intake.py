"""Seeds to pages: written once, refreshed only while nobody has touched them."""

from pathlib import Path

import pytest

from builder.content.authority import Authority
from builder.errors import DigestErrors, SeedError
from builder.intake import chosen_seeds, import_seeds, seed_names

FERRY = """La ministre maltaise reçoit son homologue italien

La Valette (ANSA) - La ministre maltaise des Transports, Ana Vella, a reçu le 14 mai 2031 à La Valette son \
homologue italien Marco Riva. Les deux parties ont parlé des ferries.
"""
PORT = """Le port de Bari s'agrandit

Bari (ANSA) - Le maire de Bari, Luca Neri, a inauguré le 3 juin 2031 un nouveau quai.
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/0412.txt").write_text(FERRY, "utf-8")
    return tmp_path


def run(folder: Path, **options):
    return import_seeds(folder, seed_names(folder), Authority((), ()), **options)


def outcomes(intake):
    return [one.outcome for one in intake.imported]


def test_a_seed_becomes_a_page_named_after_its_title(folder):
    intake = run(folder)

    assert [one.page for one in intake.imported] == [
        "content/articles/la-ministre-maltaise-recoit-son-homologue-italien.md"
    ]
    page = folder / intake.imported[0].page
    assert "seed: 0412.txt" in page.read_text("utf-8")


def test_a_seed_that_has_a_page_is_left_in_peace(folder):
    page = folder / run(folder).imported[0].page
    page.write_text(page.read_text("utf-8").replace("ferries", "bateaux"), "utf-8")
    edited = page.read_bytes()

    intake = run(folder)

    assert outcomes(intake) == ["present"]
    assert page.read_bytes() == edited


def test_refresh_leaves_an_edited_page_alone_and_says_so(folder):
    page = folder / run(folder).imported[0].page
    page.write_text(page.read_text("utf-8").replace("ferries", "bateaux"), "utf-8")
    edited = page.read_bytes()

    intake = run(folder, refresh=True)

    assert outcomes(intake) == ["kept"]
    assert page.read_bytes() == edited


def test_refresh_keeps_an_edit_of_the_front_matter_too(folder):
    page = folder / run(folder).imported[0].page
    page.write_text(page.read_text("utf-8").replace("agency:", "draft: true\nagency:", 1), "utf-8")

    assert outcomes(run(folder, refresh=True)) == ["kept"]


def test_refresh_reads_an_untouched_page_again(folder):
    page = folder / run(folder).imported[0].page
    (folder / "seeds/0412.txt").write_text(FERRY.replace("ferries", "trains"), "utf-8")

    intake = run(folder, refresh=True)

    assert outcomes(intake) == ["refreshed"]
    assert "trains" in page.read_text("utf-8")


def test_refresh_keeps_the_address_when_the_title_changes(folder):
    page = folder / run(folder).imported[0].page
    (folder / "seeds/0412.txt").write_text(
        "Malte et l'Italie parlent de ferries" + FERRY[FERRY.index("\n") :], "utf-8"
    )

    run(folder, refresh=True)

    assert [path.name for path in page.parent.iterdir()] == [page.name]
    assert "title: Malte et l'Italie parlent de ferries" in page.read_text("utf-8")


def test_refresh_of_an_unchanged_seed_writes_nothing(folder):
    page = folder / run(folder).imported[0].page
    before = page.stat().st_mtime_ns

    intake = run(folder, refresh=True)

    assert outcomes(intake) == ["unchanged"]
    assert page.stat().st_mtime_ns == before


def test_two_seeds_of_one_title_get_two_pages(folder):
    (folder / "seeds/0413.txt").write_text(FERRY, "utf-8")

    pages = [Path(one.page).stem for one in run(folder).imported]

    assert pages == [
        "la-ministre-maltaise-recoit-son-homologue-italien",
        "la-ministre-maltaise-recoit-son-homologue-italien-2",
    ]


def test_a_seed_that_cannot_be_read_does_not_stop_the_others(folder):
    (folder / "seeds/0001.txt").write_bytes(b"\x00\x01\x02")
    (folder / "seeds/0500.txt").write_text(PORT, "utf-8")

    intake = run(folder)

    assert outcomes(intake) == ["written", "written"]
    assert [error.file for error in intake.errors] == ["seeds/0001.txt"]


def test_a_page_that_cannot_be_read_stops_the_import(folder):
    page = folder / run(folder).imported[0].page
    page.write_text("---\ntitle: 'open\n---\n", "utf-8")

    with pytest.raises(DigestErrors):
        run(folder)

    assert page.read_text("utf-8") == "---\ntitle: 'open\n---\n"


def test_a_seed_named_from_outside_the_seeds_folder_is_refused(folder):
    (folder / "other.txt").write_text(PORT, "utf-8")

    with pytest.raises(SeedError, match="not in the seeds folder"):
        chosen_seeds(folder, [folder / "other.txt"])


def test_hidden_seeds_are_not_seeds(folder):
    (folder / "seeds/.0412.txt.swp.txt").write_text("draft", "utf-8")

    assert seed_names(folder) == ("0412.txt",)
