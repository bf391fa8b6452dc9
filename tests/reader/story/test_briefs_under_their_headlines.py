"""Other stories' briefs with a headline between a story's paragraphs, and in the lists of links."""

import pytest
from port_stories import HEAD, LAST, LEAD, NEXT, shown, story, told

BRIEF = "Le chef de l'opposition, Wado Kiprat, conteste le budget de Karsovie. L'audience est prévue en mai."


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize(
    "title",
    [
        "L'opposition de Karsovie saisit la Cour",
        "LE CHEF DE L'OPPOSITION DE KARSOVIE SAISIT LA COUR SUPREME",
    ],
)
def test_a_brief_goes_with_its_headline(title: str, gap: str) -> None:
    found = story(HEAD, LEAD, NEXT, f"{title}{gap}{BRIEF}", LAST, "Le maire y a été invité.")

    assert told(found) == [NEXT, LAST, "Le maire y a été invité."]


def test_under_a_crosshead_the_story_goes_on_with_what_was_named_in_it() -> None:
    head = "Le quai de Karsovie attend sa grue"
    text = "Il l'attend depuis le printemps, faute de la grue promise par le constructeur de Karsovie."

    assert told(story(HEAD, LEAD, NEXT, head, text, LAST)) == [NEXT, head, text, LAST]


def test_a_brief_in_the_present_takes_its_headline_along() -> None:
    brief = (
        "Le ministre de la Défense, Vago Hasan, rencontre à Karsovie des cadets. Il leur remet des sabres."
    )

    found = story(HEAD, LEAD, NEXT, "Le ministre de la Défense rencontre les cadets", brief, LAST, NEXT[:-1])

    assert brief not in told(found)
    assert "Le ministre de la Défense rencontre les cadets" not in told(found)
    assert shown(found) == []


@pytest.mark.parametrize("label", ["Autres nouvelles", "Retrouvez aussi", "Plus de Société"])
def test_a_sentence_close_under_a_link_is_of_the_list(label: str) -> None:
    link = f"{label}\nLe musée du sel rouvre ses portes\nUn chalutier de Karsovie a été remorqué, indique Wado Kiprat."

    assert told(story(HEAD, LEAD, NEXT, LAST, link)) == [NEXT, LAST]


def test_below_a_link_of_two_sentences_the_story_goes_on() -> None:
    link = "LIRE AUSSI\nLa ministre Lona Varti veut un phare à Karsovie. Elle en parlera vendredi."
    again = "Les dockers du quai nord ont salué le nouveau bassin du port."

    assert told(story(HEAD, LEAD, NEXT, LAST, link, again)) == [NEXT, LAST, again]
