"""A headline that a page ran together with the caption below it, whose credit ends the line."""

import pytest
from port_stories import LAST, LEAD, NEXT, shown, story, told

TITLE = "Le conseil portuaire rouvre le quai nord aux cargos"
WORDS = "La ministre des Ports et les dockers devant la grue du quai nord."


@pytest.mark.parametrize("gap", ["", " "])
@pytest.mark.parametrize("credit", [" Photo : VNA", " © DR", " (Photo : Anna Vella)"])
def test_a_caption_behind_a_headline_is_parted_from_it(gap: str, credit: str) -> None:
    found = story(f"{TITLE}{gap}{WORDS}{credit}", LEAD, NEXT, LAST)

    assert found.title.text == TITLE
    assert [words for words, _ in shown(found)] == [WORDS]
    assert told(found) == [NEXT, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "Le conseil portuaire rouvre le quai nord aux cargos de VietnamPlus",
        "Le conseil portuaire rouvre La Longue Jetée aux cargos",
        "Le conseil portuaire rouvre le quai nord aux cargos (VIDÉO)",
    ],
)
def test_a_headline_without_a_credit_is_left_whole(line: str) -> None:
    assert story(line, LEAD, NEXT, LAST).title.text.startswith("Le conseil portuaire rouvre")
    assert not shown(story(line, LEAD, NEXT, LAST))
