"""The index that Pagefind makes: the same bytes each time, and a clear word when it cannot be made."""

import gzip
import json
import stat
import sys

import pytest

from builder.errors import OutputError
from builder.render.search import pagefind
from builder.render.search.index_files import in_fixed_order


def record(number):
    return pagefind.Record(
        url=f"/articles/a-{number:02d}/",
        content=f"L'énergie et les ports du pays numéro {number}.",
        language="fr",
        meta={"title": f"Article {number}", "alias": "Da Nang"},
        filters={"country": ["Vietnam", f"Pays {number % 7}"], "year": [str(2010 + number % 5)]},
        sort={"newest": f"2018-01-{number % 28 + 1:02d}", "oldest": f"2018-01-{number % 28 + 1:02d}"},
    )


def files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_the_same_records_make_the_same_bytes(tmp_path):
    records = [record(number) for number in range(40)]

    for name in ("one", "two", "three"):
        pagefind.write_index(records, tmp_path / name)

    assert files(tmp_path / "one") == files(tmp_path / "two") == files(tmp_path / "three")


def test_what_no_page_uses_is_not_written(tmp_path):
    pagefind.write_index([record(1)], tmp_path / "pagefind")

    names = [
        name for name in files(tmp_path / "pagefind") if "/" not in name and name.endswith((".js", ".css"))
    ]
    assert sorted(names) == ["pagefind-worker.js", "pagefind.js"]


def test_nothing_of_the_last_index_stays(tmp_path):
    pagefind.write_index([record(number) for number in range(40)], tmp_path / "pagefind")
    pagefind.write_index([record(1)], tmp_path / "pagefind")
    pagefind.write_index([record(1)], tmp_path / "alone")

    assert files(tmp_path / "pagefind") == files(tmp_path / "alone")


def test_a_site_without_articles_has_an_index_too(tmp_path):
    pagefind.write_index([], tmp_path / "pagefind")

    assert json.loads((tmp_path / "pagefind/pagefind-entry.json").read_bytes())["languages"] == {}


REFUSAL = """import base64, json
answer = {"message_id": 1, "payload": {"type": "Error", "message": "Invalid config supplied"}}
print(base64.b64encode(json.dumps(answer).encode()).decode() + ",", end="", flush=True)
input()"""


def fake_binary(tmp_path, monkeypatch, script):
    program = tmp_path / "pagefind"
    program.write_text(f"#!{sys.executable}\n{script}\n", "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr("pagefind_bin.get_executable", lambda: program)


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("raise SystemExit('no memory left')", "no memory left"),
        ("print('what?,', end='', flush=True); input()", "it stopped before it was done"),
        (REFUSAL, "Invalid config supplied"),
    ],
    ids=["it stops", "it speaks another language", "it refuses"],
)
def test_a_pagefind_that_fails_is_one_clear_mistake(tmp_path, monkeypatch, script, said):
    fake_binary(tmp_path, monkeypatch, script)

    with pytest.raises(OutputError, match=said) as caught:
        pagefind.write_index([record(1)], tmp_path / "index")

    assert "--no-search" in caught.value.fix
    assert not (tmp_path / "index").exists()


def test_a_pagefind_that_hangs_is_ended(tmp_path, monkeypatch):
    fake_binary(tmp_path, monkeypatch, "import time\ntime.sleep(60)")
    monkeypatch.setattr(pagefind, "SECONDS", 0.3)

    with pytest.raises(OutputError, match="it stopped before it was done"):
        pagefind.write_index([record(1)], tmp_path / "index")


def test_a_missing_pagefind_says_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.setattr("pagefind_bin.get_executable", lambda: tmp_path / "is-not-there")

    with pytest.raises(OutputError, match="does not start") as caught:
        pagefind.write_index([record(1)], tmp_path / "index")

    assert "pip install" in caught.value.fix


def test_a_missing_package_says_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pagefind_bin", None)

    with pytest.raises(OutputError, match="does not start") as caught:
        pagefind.write_index([record(1)], tmp_path / "index")

    assert "pip install" in caught.value.fix


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("", "utf-8")

    with pytest.raises(OutputError, match="cannot be written") as caught:
        pagefind.write_index([record(1)], tmp_path / "file/index")

    assert caught.value.file is not None


def test_an_index_of_another_form_is_refused_rather_than_garbled():
    entry = json.dumps({"languages": {"fr": {"hash": "fr_1"}}}).encode()

    with pytest.raises(ValueError, match="does not begin"):
        in_fixed_order(
            {"pagefind-entry.json": entry, "pagefind.fr_1.pf_meta": gzip.compress(b"something else")}
        )


def test_putting_in_order_twice_changes_nothing(tmp_path):
    pagefind.write_index([record(number) for number in range(300)], tmp_path / "pagefind")
    written = files(tmp_path / "pagefind")

    assert in_fixed_order(written) == written
