"""Whether a paragraph belongs to the headline of another story over it, or goes on with the story above."""

import pytest
from port_stories import HEAD, LAST, LEAD, NEXT, story, told

OTHER = "Ostrevie : le phare de Karsovie vendu aux enchères"
ITS_TEXT = "Le phare de Karsovie, bâti en 1890, a été vendu vendredi aux enchères à un hôtelier de Tervane."
MORE = "La ministre a promis aux dockers du quai nord un réfectoire et des vestiaires neufs avant l'hiver."


@pytest.mark.parametrize("label", ["Voir plus", "Sur le même sujet", "À lire aussi :"])
@pytest.mark.parametrize("links", [(OTHER,), (OTHER, "Tervane cherche quarante boulangers pour ses écoles")])
def test_a_story_goes_on_below_links_of_which_it_tells_nothing(label: str, links: tuple[str, ...]) -> None:
    assert told(story(HEAD, LEAD, NEXT, label, *links, MORE, LAST)) == [NEXT, MORE, LAST]


def test_what_a_link_announces_goes_with_it() -> None:
    assert told(story(HEAD, LEAD, NEXT, LAST, "Voir plus", OTHER, ITS_TEXT, MORE)) == [NEXT, LAST]


def test_headlines_with_a_text_each_close_together_are_other_stories() -> None:
    others = (
        "Voir plus",
        OTHER,
        ITS_TEXT,
        "Tervane cherche quarante boulangers pour ses écoles",
        "La ville de Tervane a lancé mardi un appel aux boulangers, dont quarante seront logés par ses écoles.",
    )

    assert told(story("\n".join((HEAD, LEAD, NEXT, LAST, *others)))) == [NEXT, LAST]


def test_a_headline_at_the_foot_and_what_it_announces_are_another_story() -> None:
    assert told(story(HEAD, LEAD, NEXT, LAST, OTHER, ITS_TEXT)) == [NEXT, LAST]


@pytest.mark.parametrize(
    ("head", "text"),
    [
        # a short crosshead, one that names the story's own people, and one over what goes on
        ("Le phare de Karsovie vendu", ITS_TEXT),
        (
            "Mme Lawson attendue vendredi au phare de Karsovie",
            "Mme Lawson verra vendredi le phare de Karsovie.",
        ),
        ("Un réfectoire et des vestiaires promis aux dockers", f"Par ailleurs, {MORE[0].lower()}{MORE[1:]}"),
    ],
)
def test_a_crosshead_and_its_paragraph_stay(head: str, text: str) -> None:
    assert told(story(HEAD, LEAD, NEXT, LAST, head, text))[-1] == text


def test_a_link_printed_twice_within_a_story_is_no_end_of_it() -> None:
    link = "Plus Le phare de Karsovie séduit un hôtelier"

    assert told(story(HEAD, LEAD, NEXT, f"{link}\n{link}", MORE, LAST)) == [NEXT, MORE, LAST]


def test_a_headline_between_paragraphs_that_names_what_the_story_does_not_is_another_s() -> None:
    near = "Les pêcheurs de Karsovie veulent leur part du marché du port"
    again = "Le réfectoire sera bâti près du quai nord."

    assert told(story(HEAD, LEAD, NEXT, near, MORE, again, LAST)) == [NEXT, MORE, again, LAST]


def test_a_crosshead_s_names_are_in_its_story() -> None:
    head = "Les pêcheurs de Karsovie veulent leur part du marché du port"
    text = "Ceux de Karsovie, venus en car, ont demandé un réfectoire et des vestiaires neufs avant l'hiver."

    assert told(story(HEAD, LEAD, NEXT, head, text, LAST)) == [NEXT, head, text, LAST]
