"""A wire's cry before a headline goes; a headline that goes on within the story, after dots, keeps its part."""

import pytest
from port_stories import HEAD, LAST, LEAD, NEXT, story, told


@pytest.mark.parametrize("cry", ["URGENT - ", "URGENT: ", "FLASH INFO : ", "(URGENT) ", "ALERTE – "])
def test_a_cry_before_the_headline_is_none_of_it(cry: str) -> None:
    found = story(f"{cry}{HEAD}", LEAD, NEXT, LAST)

    assert found.title.text == HEAD
    assert cry.strip() in {cut.text for cut in found.cut}


@pytest.mark.parametrize("head", ["Exclusif : le port de Lomé ferme", "FLASH-BACK au port de Lomé"])
def test_another_word_before_it_stays(head: str) -> None:
    assert story(head, LEAD, NEXT, LAST).title.text == head


@pytest.mark.parametrize("nobody", ["Par |", "Par", "By:"])
def test_a_by_line_that_lost_its_name_is_the_page_s(nobody: str) -> None:
    found = story(HEAD, nobody, LEAD, NEXT, LAST)

    assert not found.captions
    assert found.standfirst is None
    assert told(found) == [NEXT, LAST]


def test_a_headline_that_goes_on_after_dots_keeps_its_paragraphs() -> None:
    found = story(
        "Audiences : la ministre reçoit le maire de Kpémé...",
        "La ministre des Ports Afi Lawson a reçu lundi en audience à Lomé le maire de Kpémé, Bo Ran.",
        "« Le quai sera prêt à temps », a dit le maire au sortir de l'audience.",
        "... et une délégation des armateurs marocains",
        "Peu après, la ministre s'est entretenue avec les armateurs de Tanger, conduits par Karim Sellami.",
        "M. Sellami a dit vouloir investir dans la pêche.",
    )

    assert len(told(found)) == 4


def test_a_house_over_a_story_without_headline_is_none() -> None:
    for house in ("Ports.com", "VNA", "(VNA)"):
        assert story(house, LEAD, NEXT, LAST).title.text.startswith(
            "La ministre des Ports Afi Lawson a ouvert"
        )


def test_a_town_over_a_story_is_its_headline_still() -> None:
    assert story("Kpémé se réveille", LEAD, NEXT, LAST).title.text == "Kpémé se réveille"


def test_a_first_sentence_that_lost_its_space_is_the_headline_alone() -> None:
    first = (
        "La ministre des Ports Afi Lawson a reçu le 11 mai à Lomé le maire de Kpémé, venu lui parler du quai."
    )

    found = story(f"{first}Elle a salué les dockers.Le maire s'est dit prêt à les aider.", NEXT, LAST)

    assert found.title.text == first
