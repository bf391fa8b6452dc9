"""The README tells the truth: its settings, commands and options are those of the program."""

import dataclasses
import re
from pathlib import Path

import pytest

from builder.cli import main
from builder.config import SiteConfig

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def section(title):
    return README.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def test_every_setting_is_in_the_table_and_no_other():
    told = re.findall(r"^\| `(\w+)` \|", section("Settings"), re.MULTILINE)

    assert told == [field.name for field in dataclasses.fields(SiteConfig)]


def test_every_option_the_readme_names_exists(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    known = capsys.readouterr().out
    for command in ("import", "build", "check", "new"):
        with pytest.raises(SystemExit):
            main([command, "--help"])
        known += capsys.readouterr().out

    named = set(re.findall(r"--[a-z][a-z-]+", section("Day by day")))

    assert named <= set(re.findall(r"--[a-z][a-z-]+", known))


def test_set_up_is_two_make_commands_that_exist():
    commands = re.findall(r"^make (\w+)", section("Set up"), re.MULTILINE)
    targets = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)

    assert commands == ["site", "test"]
    assert set(commands) <= set(targets)


def test_the_files_the_readme_links_exist():
    targets = re.findall(r"\]\(([^)#:]+)\)", README)

    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_no_registry_host_or_machine_path_is_in_a_lock():
    for lock in ("requirements.lock", "requirements-dev.lock"):
        assert not re.search(r"://|/(home|root|work|tmp)/", (ROOT / lock).read_text("utf-8"))
