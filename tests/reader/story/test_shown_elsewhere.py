"""Lines within a story by which its page sends readers to what it shows or prints elsewhere."""

import pytest
from port_stories import HEAD, LAST, LEAD, NEXT, story, told


@pytest.mark.parametrize(
    "line",
    [
        "L'essentiel de la journée : les cigognes nichent à Bellan",
        "Le + lu : Les cigognes nichent à Bellan",
        "(Lire aussi en page 4)",
        "Voir la vidéo ci-dessous :",
        "Pour en savoir plus, cliquez ici",
        "Watch the video below",
        "Read our full coverage here.",
        "Don't miss this: Storks nest on the tower of Bellan",
    ],
)
def test_what_is_shown_elsewhere_is_no_story(line: str) -> None:
    assert told(story(HEAD, LEAD, line, NEXT, LAST)) == [NEXT, LAST]
    assert told(story(HEAD, LEAD, NEXT, line, LAST)) == [NEXT, LAST]
