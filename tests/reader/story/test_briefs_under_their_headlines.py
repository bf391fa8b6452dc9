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


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Un convoi de marchandises relie désormais Karsovie et Tervane",
            "Le convoi, long de 82 wagons, est parti à l'aube. Il traversera six pays.",
        ),
        (
            "Tervane : la sous-préfète Vera Sorel échange avec les orpailleurs",
            "Les échanges ont porté sur la fermeture des puits. Les orpailleurs réclament un délai.",
        ),
    ],
)
def test_a_headline_of_other_people_takes_a_brief_along_that_names_nobody(title: str, text: str) -> None:
    more = (
        "La ministre a promis aux dockers du quai nord un réfectoire et des vestiaires neufs avant l'hiver."
    )

    assert told(story(HEAD, LEAD, NEXT, title, text, more, LAST)) == [NEXT, more, LAST]


def test_a_crosshead_that_names_somebody_of_the_story_keeps_its_paragraph() -> None:
    title, text = (
        "Afi Lawson veut un convoi jusqu'à Tervane",
        "Le convoi, long de 82 wagons, partira à l'aube.",
    )
    more = (
        "La ministre a promis aux dockers du quai nord un réfectoire et des vestiaires neufs avant l'hiver."
    )

    assert told(story(HEAD, LEAD, NEXT, title, text, more, LAST)) == [NEXT, title, text, more, LAST]


def test_an_end_under_what_a_page_sells_does_not_end_the_story() -> None:
    sold = "[PUBLICITÉ]\nAbonnez-vous à notre lettre\nLe maire de Tervane attendu à Karsovie\n[FIN]"
    more = (
        "Afi Lawson a remercié les dockers de Lomé, à qui elle a promis des vestiaires neufs avant l'hiver."
    )

    assert told(story(HEAD, LEAD, NEXT, sold, more, LAST)) == [NEXT, more, LAST]


def test_an_end_under_the_page_s_lines_ends_the_story_where_another_follows() -> None:
    other = "Le phare de Karsovie, bâti en 1890, a été vendu vendredi aux enchères à un hôtelier de Tervane."

    assert told(story(HEAD, LEAD, NEXT, LAST, "Partager\nFIN", other)) == [NEXT, LAST]
