"""The commands, as a person types them: what they say, and their exit status."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from builder.check import KINDS
from builder.cli import main

ROOT = Path(__file__).parent.parent
FERRY = """---
title: Les ferries reprennent
date: "2031-05-14"
location: La Valette
officials:
  - {name: Ana Vella, role: ministre des Transports, country: MT}
countries: [MT, IT]
---

Les ferries reprennent entre Malte et l'Italie.
"""


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    (tmp_path / "site.yaml").write_text(
        "title: Ferries\ndescription: Un essai.\nbase_url: https://ferries.test\nlanguage: fr\n", "utf-8"
    )
    (tmp_path / "content/articles").mkdir(parents=True)
    (tmp_path / "content/articles/ferries.md").write_text(FERRY, "utf-8")
    return tmp_path


def run(folder, *arguments):
    return main(["--site", str(folder), *arguments])


def test_build_makes_the_output(folder):
    assert run(folder, "build", "--no-search") == 0

    assert (folder / "output/articles/ferries/index.html").is_file()


def test_a_verbose_build_tells_each_stage_once(folder, capsys):
    assert run(folder, "-v", "build", "--no-search") == 0

    assert capsys.readouterr().err.splitlines()[:-1] == ["pages: 5"]


def test_a_listing_whose_reader_has_gone_ends_quietly(folder):
    command = [sys.executable, "-m", "builder", "--site", str(folder), "check", "--format", "json"]
    reading, writing = os.pipe()
    os.close(reading)

    done = subprocess.run(
        command, cwd=ROOT, env=os.environ, stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)

    assert (done.returncode, done.stderr) == (0, b"")


def test_no_command_imports_and_builds(folder):
    (folder / "seeds").mkdir()
    (folder / "seeds/1.txt").write_text(
        "Le port de Bari s'agrandit\n\nBari (ANSA) - Le maire de Bari, Luca Neri, a parlé.\n", "utf-8"
    )

    assert run(folder, "--no-search") == 0

    assert (folder / "output/articles/le-port-de-bari-s-agrandit/index.html").is_file()


def test_five_broken_files_give_five_messages_and_leave_the_output_as_it_was(folder, capsys):
    run(folder, "build", "--no-search")
    before = {path: path.read_bytes() for path in (folder / "output").rglob("*") if path.is_file()}
    articles = folder / "content/articles"
    broken = {
        "a": FERRY.replace("location:", "locaton:"),
        "b": FERRY.replace("2031-05-14", "2031-02-30"),
        "c": FERRY.replace("[MT, IT]", "[NO, XX]"),
        "d": FERRY.replace("title: Les", "title: 'Les"),
        "e": FERRY.replace("---\n\n", "\n"),
    }
    for name, text in broken.items():
        (articles / f"{name}.md").write_text(text, "utf-8")
    capsys.readouterr()

    status = run(folder, "build", "--no-search")

    lines = capsys.readouterr().err.splitlines()
    assert status == 1
    first = {name: next(line for line in lines if f"/{name}.md:" in line) for name in broken}
    assert "content/articles/a.md:4: " in first["a"]
    assert 'Did you mean "location"?' in "\n".join(lines)
    assert "content/articles/b.md:3: " in first["b"]
    assert "content/articles/c.md:7: " in first["c"]
    assert '"XX"' in first["c"]
    assert "content/articles/d.md:2: " in first["d"]
    assert "content/articles/e.md:8: the front matter that opens on line 1 is not closed." in first["e"]
    assert not any("Traceback" in line for line in lines)
    assert {path: path.read_bytes() for path in (folder / "output").rglob("*") if path.is_file()} == before


def test_check_lists_an_uncertain_date_with_its_line(folder, capsys):
    (folder / "content/articles/ferries.md").write_text(FERRY.replace("2031-05-14", "2031?-05-14"), "utf-8")

    status = run(folder, "check")

    assert status == 0
    told = capsys.readouterr().out
    assert "content/articles/ferries.md:3: the date 2031?-05-14 is not certain. The year is " in told


def test_check_says_on_what_an_uncertain_date_rests(folder, capsys):
    page = folder / "content/articles/ferries.md"
    evidence = 'evidence:\n  date:\n    - {line: 3, quote: "14 mai.", rule: day-month}\n'
    text = FERRY.replace("2031-05-14", "XXXX-05-14").replace("---\n\n", f"{evidence}---\n\n", 1)
    page.write_text(text, "utf-8")

    run(folder, "check")

    assert (
        "XXXX-05-14 is not certain. The year is not known. It rests on “14 mai”." in capsys.readouterr().out
    )


def test_check_speaks_json(folder, capsys):
    (folder / "content/articles/ferries.md").write_text(
        FERRY.replace("role: ministre des Transports, ", ""), "utf-8"
    )

    run(folder, "check", "--format", "json")

    (finding,) = json.loads(capsys.readouterr().out)
    assert (finding["kind"], finding["line"]) == ("officials", 6)


SEED = """Le port de Valmora rouvre

Valmora (VNA) - La ministre Anna Vella a parlé le 7 mars. Elle a salué la findes travaux.
"""


def test_check_lists_the_most_doubtful_first_and_counts_them(folder, capsys):
    (folder / "seeds").mkdir()
    (folder / "seeds/port.txt").write_text(SEED, "utf-8")
    run(folder, "import", "-q")
    (folder / "seeds/new.txt").write_text(SEED, "utf-8")

    run(folder, "check")

    lines = capsys.readouterr().out.splitlines()
    kinds = [word.split()[0] for word in lines[-1].partition(": ")[2].rstrip(".").split(", ")]
    assert kinds == [kind for kind in KINDS if kind in kinds]
    assert kinds[0] == "date"
    assert "seeds/new.txt:1: has no page yet." in lines[-3]


def test_check_tells_what_the_reader_doubted_of_a_page_that_nobody_has_edited(folder, capsys):
    (folder / "seeds").mkdir()
    (folder / "seeds/port.txt").write_bytes(SEED.encode("cp1252"))
    run(folder, "import", "-q")

    run(folder, "check")
    before = capsys.readouterr().out
    page = folder / "content/articles/le-port-de-valmora-rouvre.md"
    page.write_text(page.read_text("utf-8").replace("parlé", "dit"), "utf-8")
    run(folder, "check")

    assert "read as Windows-1252, not UTF-8" in before
    assert "Windows-1252" not in capsys.readouterr().out


def test_import_says_in_short_what_there_is_to_look_at(folder, capsys):
    (folder / "seeds").mkdir()
    (folder / "seeds/port.txt").write_bytes(SEED.encode("cp1252"))

    run(folder, "import")

    assert "1 page written. 1 with something to look at" in capsys.readouterr().err


def test_check_writes_nothing(folder):
    before = sorted(folder.rglob("*"))

    run(folder, "check")

    assert sorted(folder.rglob("*")) == before


def test_new_starts_a_page_that_the_next_build_accepts(folder, capsys):
    assert run(folder, "new", "Une visite à Đà Nẵng") == 0

    assert (folder / "content/articles/une-visite-a-da-nang.md").is_file()
    assert run(folder, "check") == 0


def test_new_never_overwrites(folder, capsys):
    run(folder, "new", "Ferries")

    assert run(folder, "new", "Ferries") == 1
    assert (folder / "content/articles/ferries.md").read_text("utf-8") == FERRY


def test_a_missing_site_yaml_is_said_in_one_line(tmp_path, capsys):
    status = run(tmp_path, "build")

    assert status == 1
    assert "site.yaml" in capsys.readouterr().err


def test_a_wrong_option_is_status_two(folder, capsys):
    with pytest.raises(SystemExit) as stop:
        run(folder, "build", "--jbos", "2")

    assert stop.value.code == 2


@pytest.mark.parametrize(
    "environment", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}]
)
def test_it_works_from_another_folder_in_a_narrow_locale(folder, tmp_path_factory, environment):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    command = [sys.executable, "-m", "builder", "--site", str(folder), "build", "--no-search"]

    done = subprocess.run(
        command,
        cwd=elsewhere,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        check=False,
    )

    assert (done.returncode, b"Traceback" in done.stderr) == (0, False), done.stderr.decode(
        "utf-8", "replace"
    )
