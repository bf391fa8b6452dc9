"""This repository as the site that it is: its reviewed content, built."""

import re
import shutil
from pathlib import Path

import pytest

from builder.cli import main

ROOT = Path(__file__).parent.parent
KEPT = ("site.yaml", "content", "templates", "seeds")


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    folder = tmp_path_factory.mktemp("repository")
    for name in KEPT:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    assert main(["--site", str(folder), "-q", "--no-search"]) == 0
    return folder / "output"


def text_of(page):
    return page.read_text("utf-8")


def test_the_pair_lists_its_articles_in_order_of_time(output):
    page = text_of(output / "pairs/ru-vn/index.html")

    days = re.findall(r'<time datetime="(\d{4}-\d\d-\d\d)"', page)

    assert list(dict.fromkeys(days)) == ["2016-11-24", "2017-12-07", "2018-03-06", "2018-03-28", "2021-09-27"]


def test_each_official_has_one_page(output):
    people = sorted(path.name for path in (output / "people").iterdir() if path.is_dir())

    listed = re.findall(r'href="/people/([a-z-]+)/"', text_of(output / "people/index.html"))

    assert len(people) == 12
    assert sorted(set(listed)) == people


@pytest.mark.parametrize(
    ("person", "spellings"),
    [
        ("tran-quoc-vuong", ["Tran Quoc Vuong", "Trân Quôc Vuong", "Trần Quốc Vượng"]),
        ("be-xuan-truong", ["Bê Xuân Truong", "Be Xuân Truong"]),
    ],
)
def test_every_spelling_of_a_person_stands_on_one_page(output, person, spellings):
    page = text_of(output / f"people/{person}/index.html")

    assert [spelling for spelling in spellings if spelling not in page] == []


def test_the_timeline_shows_every_article(output):
    page = text_of(output / "timeline/index.html")

    assert len(set(re.findall(r'href="(/articles/[a-z0-9-]+/)"', page))) == 5


def test_no_word_of_a_teaser_is_published(output):
    published = "\n".join(
        text_of(path) for path in output.rglob("*") if path.suffix in {".html", ".xml", ".json"}
    )
    content = "\n".join(text_of(path) for path in (ROOT / "content").rglob("*.md"))

    teasers = [
        paragraph.strip()
        for seed in (ROOT / "seeds").glob("*.txt")
        for paragraph in text_of(seed).partition("\nVoir plus\n")[2].split("\n")
        if len(paragraph.strip()) > 30
    ]

    assert len(teasers) > 50
    assert [teaser for teaser in teasers if teaser in published or teaser in content] == []
