"""A sentence in the present at the end, on somebody of whom the story knows nothing, is another story's."""

import pytest

from tests.reader.story.port_stories import HEAD, LAST, LEAD, NEXT, story, told

OTHER = "Le ministre de la Santé Kodjo Vella entame une visite en Lettonie."


def test_what_somebody_else_does_now_is_another_story():
    found = story(HEAD, LEAD, NEXT, LAST, OTHER, "Le maire de Bellan Yao Ran inspecte une centrale.")

    assert told(found) == [NEXT, LAST]
    assert OTHER in {cut.text for cut in found.cut}


@pytest.mark.parametrize(
    "own",
    [
        "Le ministre de la Santé Kodjo Vella a entamé une visite en Lettonie.",
        "La ministre des Ports Afi Lawson entame une visite en Lettonie.",
        "Le ministre de la Santé, Kodjo Vella, entame une visite en Lettonie.",
        "Le quai nord compte trois grues de Lettonie.",
    ],
)
def test_what_is_over_or_has_the_storys_people_is_its_own(own):
    assert told(story(HEAD, LEAD, NEXT, LAST, own)) == [NEXT, LAST, own]
