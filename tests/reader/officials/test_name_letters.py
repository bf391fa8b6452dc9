"""A name is like those of a country with which it shares most letters in a row."""

import pytest

from builder.errors import RuleError
from builder.reader.officials.nameletters import NameLetters, letters, load_names

NAMES = NameLetters(
    {"LV": "vilks kalniņš ozols bērziņš", "TG": "adjo mensah koffi kossi amegan dzidzienyo"},
    [{"LV": ("Valmiera",)}],
)


def test_a_name_is_likelier_where_names_end_as_it_does():
    assert NAMES.likeness("Juris Liepiņš", "LV") > NAMES.likeness("Juris Liepiņš", "TG")


def test_a_name_is_likelier_where_towns_begin_as_it_does():
    assert NAMES.likeness("Ana Valmo", "LV") > NAMES.likeness("Ana Valmo", "TG")


def test_of_a_country_of_which_no_name_is_known_nothing_is_told():
    assert NAMES.likeness("Ana Valmo", "FI") == 0


def test_without_names_nothing_is_told():
    assert NameLetters({}).likeness("Ana Valmo", "FI") == 0


def test_a_name_without_letters_is_like_none():
    assert NAMES.likeness("…", "LV") == 0


def test_where_a_word_begins_and_ends_counts_as_well():
    assert letters("Ana O'Hé") == ("^an", "ana", "na$", "^o$", "^hé", "hé$")


def test_names_are_loaded_from_their_file(tmp_path):
    (tmp_path / "names.json").write_text('{"LV": "vilks ozols"}', encoding="utf-8")

    assert load_names(tmp_path / "names.json", file="names.json") == {"LV": "vilks ozols"}


def test_without_a_file_none_are_known(tmp_path):
    assert load_names(tmp_path / "names.json", file="names.json") == {}


@pytest.mark.parametrize("text", ["{", "[1]", '{"LV": 2}', ""])
def test_anything_else_is_refused(tmp_path, text):
    (tmp_path / "names.json").write_text(text, encoding="utf-8")

    with pytest.raises(RuleError) as refusal:
        load_names(tmp_path / "names.json", file="rules/names.json")

    assert (refusal.value.file, refusal.value.line) == ("rules/names.json", 1)
    assert refusal.value.fix
