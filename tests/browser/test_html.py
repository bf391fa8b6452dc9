"""What the Nu HTML checker says of every page of the built sites: no error."""

import json
import os
import shutil
import subprocess

import pytest
from conftest import ROOT

from browser.every_kind import LANGUAGES

CHECKER = ROOT / ".ci/node_modules/vnu-jar/build/dist/vnu.jar"


@pytest.fixture(scope="module")
def checker():
    """The command that checks folders of pages."""
    java = shutil.which("java")
    if java and CHECKER.is_file():
        return [java, "-Xss8m", "-jar", str(CHECKER), "--skip-non-html", "--format", "json"]
    absence = "no HTML checker: it wants Java, and `npm ci --prefix .ci`."
    if os.environ.get("CI") == "true":
        pytest.fail(absence)
    pytest.skip(absence)


def test_no_page_of_a_site_in_any_language_has_an_error(checker, every_kind):
    folders = [str(every_kind(language)[0]) for language in LANGUAGES]

    ended = subprocess.run([*checker, *folders], check=False, capture_output=True)

    messages = json.loads(ended.stderr)["messages"]
    assert [
        f"{one['url'].rpartition('/output')[2]}:{one.get('lastLine')}: {one['message']}"
        for one in messages
        if one["type"] != "info"
    ] == []
    assert ended.returncode == 0


def test_the_checker_finds_an_error_where_there_is_one(checker, tmp_path):
    (tmp_path / "page.html").write_text("<!doctype html><title>A</title><p id=a><p id=a>", "utf-8")

    ended = subprocess.run([*checker, str(tmp_path)], check=False, capture_output=True)

    assert "Duplicate ID" in ended.stderr.decode()
