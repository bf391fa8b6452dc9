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
