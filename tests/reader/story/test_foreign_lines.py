"""What stands in another language than the story is a picture's words or the page's own."""

import pytest

from tests.reader.story.port_stories import HEAD, LAST, LEAD, NEXT, shown, story, told


@pytest.mark.parametrize(
    "line",
    [
        "Want more of this? With our visual composer you can do it yourself.",
        "UYARI: Liman, hakaret eden yorumlar onaylanmamaktadır.",
        "Bagaimana tanggapan anda mengenai artikel ini?",
    ],
)
@pytest.mark.parametrize("place", [1, 2, 3])
def test_a_line_in_another_language_is_the_page_s(line: str, place: int) -> None:
    blocks = [LEAD, NEXT, LAST]
    blocks.insert(place - 1 if place == 1 else place, line)

    found = story(HEAD, *blocks)

    assert line not in [paragraph.text for paragraph in found.paragraphs]
    assert line != (found.standfirst.text if found.standfirst else None)


def test_a_picture_house_s_words_are_a_caption() -> None:
    words = "Dockers hold a banner against the plan during a rally in front of the port, on Tuesday."

    found = story(HEAD, f"{words} (VALPIX/Anna Vella) TOGO PORTS", LEAD, NEXT, LAST)

    assert shown(found) == [(words, "VALPIX/Anna Vella")]
    assert told(found) == [NEXT, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "« The port is ours and we shall keep it », a lancé un docker de Tema.",
        "Ont signé : Afi Lawson, Bo Ran.",
    ],
)
def test_a_quotation_and_a_list_of_names_are_the_story_s(line: str) -> None:
    assert line in told(story(HEAD, LEAD, line, NEXT, LAST))
