"""Weights add up; a file that holds no weights is refused in words."""

import pytest

from builder.errors import RuleError
from builder.reader.weights import Weights, load_weights


def test_the_weights_of_known_traits_add_up():
    weights = Weights({"opens": 1.5, "in title": -0.5})

    assert weights.score({"opens", "in title", "never seen"}) == 1.0


def test_the_order_of_traits_makes_no_difference():
    weights = Weights({"opens": 0.1, "in title": 0.2, "in lead": 0.3})

    assert weights.score(["opens", "in title", "in lead"]) == weights.score(["in lead", "in title", "opens"])


def test_weights_are_loaded_from_their_file(tmp_path):
    (tmp_path / "weights.json").write_text('{"opens": 2}', encoding="utf-8")

    assert load_weights(tmp_path / "weights.json", file="weights.json").score(["opens"]) == 2


def test_without_a_file_nothing_weighs(tmp_path):
    assert load_weights(tmp_path / "weights.json", file="weights.json").score(["opens"]) == 0


@pytest.mark.parametrize("text", ["{", "[1]", '{"opens": "much"}', ""])
def test_anything_else_is_refused(tmp_path, text):
    (tmp_path / "weights.json").write_text(text, encoding="utf-8")

    with pytest.raises(RuleError) as refusal:
        load_weights(tmp_path / "weights.json", file="rules/weights.json")

    assert (refusal.value.file, refusal.value.line) == ("rules/weights.json", 1)
    assert refusal.value.fix
