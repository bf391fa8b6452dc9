"""What was worked out about a pattern is found again by the next run, and nothing but time depends on it."""

import json
import re
from pathlib import Path

import pytest

from builder.reader.remembered import Notebook

CODE = (b"the code", b" that answers")


class Question:
    """A question that counts how often it is worked out."""

    __name__ = "letters"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, pattern: str) -> tuple[str, ...]:
        self.asked.append(pattern)
        re.compile(pattern)
        return tuple(pattern)


def answers_of_a_run(path: Path, *patterns: str, code: tuple[bytes, ...] = CODE) -> tuple[list[str], object]:
    """Returns which patterns one run has to work out, and its answer to the last."""
    question, notes = Question(), Notebook(path, code)
    answers = [notes.answer(question, pattern) for pattern in patterns]
    notes.save()
    return question.asked, answers[-1]


def test_an_answer_is_worked_out_once_and_is_there_for_the_next_run(tmp_path: Path) -> None:
    path = tmp_path / "__pycache__" / "notes.json"
    assert answers_of_a_run(path, "ab", "ab") == (["ab"], ("a", "b"))
    assert answers_of_a_run(path, "ab") == ([], ("a", "b"))
    assert answers_of_a_run(path, "ab", "c") == (["c"], ("c",))
    assert answers_of_a_run(path, "c", "ab") == ([], ("a", "b"))


def test_two_questions_about_one_pattern_have_their_own_answers(tmp_path: Path) -> None:
    notes = Notebook(tmp_path / "notes.json", CODE)

    def first_sign(pattern: str) -> str | None:
        return pattern[0]

    assert notes.answer(Question(), "ab") == ("a", "b")
    assert notes.answer(first_sign, "ab") == "a"


def test_what_other_code_worked_out_is_left_aside(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    answers_of_a_run(path, "ab")
    assert answers_of_a_run(path, "ab", code=(b"other code",)) == (["ab"], ("a", "b"))
    assert answers_of_a_run(path, "ab", code=(b"other code",)) == ([], ("a", "b"))


@pytest.mark.parametrize("damage", [b"", b'{"code": "', b"[]", b"null", b'{"code": 1}', b"\xff\xfe"])
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "notes.json"
    path.write_bytes(damage)
    assert answers_of_a_run(path, "ab") == (["ab"], ("a", "b"))
    assert answers_of_a_run(path, "ab") == ([], ("a", "b"))


def test_answers_that_are_no_list_are_worked_out_anew(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    answers_of_a_run(path, "ab")
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "answers": ["ab"]}), "utf-8")
    assert answers_of_a_run(path, "ab") == (["ab"], ("a", "b"))


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    path = tmp_path / "file" / "notes.json"
    assert answers_of_a_run(path, "ab") == (["ab"], ("a", "b"))
    assert answers_of_a_run(path, "ab") == (["ab"], ("a", "b"))


def test_what_fails_fails_each_time(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    for _ in range(2):
        with pytest.raises(re.error):
            answers_of_a_run(path, "(")


def test_nothing_is_written_where_nothing_is_new(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    answers_of_a_run(path, "ab")
    before = path.stat().st_mtime_ns, path.stat().st_ino
    answers_of_a_run(path, "ab")
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == before
    assert [each.name for each in tmp_path.iterdir()] == ["notes.json"]
