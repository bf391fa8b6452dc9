"""Half a day is no prime minister, and a given name no dean."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()


def officials_in(text: str) -> list[str]:
    lead = "Two ports\n\nRIGA, May 4 (LETA) - Latvian Ports Minister Janis Ozols opened a quay on Monday.\n\n"
    officials = read_seed(
        "ferry.txt", (lead + text).encode(), Authority((), ()), VOCABULARY
    ).article.officials
    return [f"{official.name} · {official.role}" for official in officials if official.name != "Janis Ozols"]


@pytest.mark.parametrize("hour", ["5 pm", "5:10 pm", "5:10 PM"])
def test_half_a_day_behind_its_hour_is_no_office(hour):
    assert officials_in(f"The ferry left at {hour} Ana Vella waved from the deck.") == []


@pytest.mark.parametrize("before", ["In 2031", "On May 5,"])
def test_behind_a_year_or_a_day_it_is_one(before):
    assert officials_in(f"{before} PM Ana Vella opened the quay.") == ["Ana Vella · Prime Minister"]


@pytest.mark.parametrize("joint", [" ", ", "])
def test_behind_an_office_dean_is_a_given_name(joint):
    text = f"The plan was signed by the Estonian Minister for Industry{joint}Dean Kask."

    assert officials_in(text) == ["Dean Kask · Minister for Industry"]


def test_whoever_heads_a_faculty_has_an_office():
    text = "The dean of the Faculty of Medicine, Ivar Kask, signed the plan."

    assert officials_in(text) == ["Ivar Kask · dean of the Faculty of Medicine"]
