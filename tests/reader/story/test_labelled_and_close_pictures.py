"""Captions that a label, a house's credit or the line above gives away."""

import pytest
from port_stories import HEAD, LAST, LEAD, NEXT, shown, story, told

SCENE = "Des pêcheuses de Lomé lèvent leurs casiers."


def test_a_labelled_picture_below_the_sign_off_needs_no_full_stop() -> None:
    found = story(HEAD, LEAD, NEXT, f"{LAST} – VNA", "Sur la photo : la poignée de main des deux maires")

    assert shown(found) == [("la poignée de main des deux maires", None)]


def test_what_lies_in_the_archives_may_be_another_story_s() -> None:
    assert shown(story(HEAD, LEAD, NEXT, f"{LAST} – VNA", "Archives : l'entretien avec le maire Ko")) == []


@pytest.mark.parametrize(
    ("line", "words", "credit"),
    [
        (
            "(Photo : la ministre visite un bac à Lomé en compagnie du maire.)",
            "la ministre visite un bac à Lomé en compagnie du maire.",
            None,
        ),
        (
            "Sur les photos : le maire plante un arbre ; deux écoliers l'arrosent.",
            "le maire plante un arbre ; deux écoliers l'arrosent.",
            None,
        ),
        (f"{SCENE} Un notable verse de l'eau.", f"{SCENE} Un notable verse de l'eau.", None),
        (f"{SCENE} Ph. Droits tiers.", SCENE, "Droits tiers"),
        (
            "La ministre au quai, un casque à la main / AFP, Z. Vella",
            "La ministre au quai, un casque à la main",
            "AFP, Z. Vella",
        ),
        (
            "La photo de famille sur le ponton (crédit Valpresse)",
            "La photo de famille sur le ponton",
            "Valpresse",
        ),
    ],
)
def test_a_picture_between_two_paragraphs_goes(line: str, words: str, credit: str | None) -> None:
    found = story(HEAD, LEAD, NEXT, line, LAST, NEXT[:-1])

    assert shown(found) == [(words, credit)]
    assert line not in told(found)


def test_what_is_seen_close_under_a_picture_is_one_too() -> None:
    below = f"Le maire pèse un crabe. Photo : Anna Vella {SCENE}\nLe maire de Lomé porte une corbeille."

    found = story(HEAD, LEAD, below, NEXT, LAST, "Le maire de Lomé y a été invité.")

    assert [words for words, _ in shown(found)] == [
        "Le maire pèse un crabe.",
        SCENE,
        "Le maire de Lomé porte une corbeille.",
    ]


def test_news_close_under_a_picture_is_none() -> None:
    news = "Le maire Marko Vella préside, vendredi, le conseil du port."

    found = story(HEAD, LEAD, f"{SCENE} Photo : VNA\n{news}", NEXT, LAST)

    assert [words for words, _ in shown(found)] == [SCENE]


def test_a_headline_run_together_with_its_picture_s_mark_gives_the_caption_away() -> None:
    first = f"{HEAD} à Lomé ảnh 1Un bac rentre à quai. Photo : VNA"

    assert shown(story(first, LEAD, NEXT, LAST)) == [("Un bac rentre à quai.", "VNA")]


def test_a_caption_s_own_headline_in_capitals_is_none_of_its_words() -> None:
    line = "NEW QUAY. Mayor Anna Vella cuts the ribbon in Lomé on Monday. (VNA photo)"

    assert shown(story(HEAD, line, LEAD, NEXT, LAST)) == [
        ("Mayor Anna Vella cuts the ribbon in Lomé on Monday.", "VNA")
    ]


def test_a_credit_in_brackets_may_stand_before_what_is_shown() -> None:
    line = "(Ph. archives) Vue des hangars de la douane"
    found = story(HEAD, LEAD, NEXT, line, LAST)

    assert shown(found) == [("Vue des hangars de la douane", "archives")]
    assert told(found) == [NEXT, LAST]


def test_a_credit_in_brackets_glued_to_a_full_stop_is_of_what_follows_it() -> None:
    line = f"{NEXT}[Photo : VNA] Des écoliers ont lu des poèmes sur le quai."
    found = story(HEAD, LEAD, line, LAST)

    assert shown(found) == [("Des écoliers ont lu des poèmes sur le quai.", "VNA")]
    assert told(found) == [NEXT, LAST]


def test_a_lost_space_tells_where_the_caption_of_a_credit_begins_though_it_tells_what_is_over() -> None:
    line = f"{NEXT}Les deux maires ont posé devant le hangar, truelle en main. Ph. A. Mensah"
    found = story(HEAD, LEAD, line, LAST)

    assert shown(found) == [("Les deux maires ont posé devant le hangar, truelle en main.", "A. Mensah")]
    assert told(found) == [NEXT, LAST]


def test_the_pictures_of_a_gallery_are_counted_before_their_words() -> None:
    lines = "Galerie\n1/3 Mme Afi Lawson coupe le ruban\n2/3 Des dockers remplissent leurs bidons\n3/3 Salle des machines"
    found = story(HEAD, LEAD, NEXT, LAST, lines, "Lire aussi\nUn bac neuf à Kpémé")

    assert [words for words, _ in shown(found)] == [
        "Mme Afi Lawson coupe le ruban",
        "Des dockers remplissent leurs bidons",
        "Salle des machines",
    ]
    assert told(found) == [NEXT, LAST]


def test_a_share_at_the_head_of_a_paragraph_counts_no_picture() -> None:
    line = "1/3 des dockers attend encore son salaire, a dit le maire."

    assert line in told(story(HEAD, LEAD, NEXT, line, LAST))


def test_crews_seen_doing_something_somewhere_over_the_lead_are_a_caption_and_no_standfirst() -> None:
    head = "Togo, Benin Agree On Hotline Between Patrol Crews"
    line = "Crews of the two tugs exchange flags on the foredeck"
    lead = (
        "LOME, July 12 (VNA) -- Patrol crews of Togo and Benin will soon ring each other, the ministry said."
    )
    more = "The hotline was tried on Monday by Captain Kofi Mensah, who had sailed from Cotonou the night before."
    found = story(head, line, lead, more)

    assert shown(found) == [(line, None)]
    assert found.standfirst is None
