"""Captions told by being printed twice, by standing in italics or brackets, or by the credit before them."""

import pytest

from tests.reader.story.port_stories import HEAD, LAST, LEAD, NEXT, shown, story, told


@pytest.mark.parametrize(
    ("again", "credit"), [("Le bac quitte le quai nord (VNA)", "VNA"), ("Le bac quitte le quai nord", None)]
)
def test_a_line_between_paragraphs_that_stands_again_is_a_caption(again: str, credit: str | None) -> None:
    found = story(HEAD, LEAD, "Le bac quitte le quai nord", NEXT, LAST, f"Partager\n{again}\nTweeter")

    assert told(found) == [NEXT, LAST]
    assert shown(found) == [("Le bac quitte le quai nord", credit)]


def test_a_crosshead_that_stands_once_is_kept() -> None:
    assert told(story(HEAD, LEAD, "Un quai sud dès avril", NEXT, LAST))[0] == "Un quai sud dès avril"


def test_another_story_s_headline_that_stands_twice_is_no_caption() -> None:
    link = "Le Sénat de Valmora adopte la loi de finances"
    found = story(HEAD, LEAD, link, NEXT, LAST, "Les plus lus", link)

    assert shown(found) == []


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("*Des dockers attendant leur tour sur le quai*", ("Des dockers attendant leur tour sur le quai", None)),
        ("*La ministre a rouvert le quai nord à midi [Photo Li Mo]*", ("La ministre a rouvert le quai nord à midi", "Li Mo")),
        ("Le phare au large de Bellan. Source: Li Mo/VNA", ("Le phare au large de Bellan.", "Source: Li Mo/VNA")),
        ("(Photo de famille devant le quai nord)", ("Photo de famille devant le quai nord", None)),
        ("Ph. VNA/ Le quai nord coupé en deux.", ("Le quai nord coupé en deux.", "VNA")),
        ("DR/ La foule au bord du quai nord.", ("La foule au bord du quai nord.", "DR")),
        ("[Legende] Afi Lawson (à gauche) au pied de la grue. (Photo: Li Mo/VNA)", ("Afi Lawson (à gauche) au pied de la grue.", "Li Mo/VNA")),
    ],
)  # fmt: skip
def test_a_line_set_apart_by_signs_is_a_caption(line: str, caption: tuple[str, str | None]) -> None:
    found = story(HEAD, LEAD, line, NEXT, LAST)

    assert told(found) == [NEXT, LAST]
    assert shown(found) == [caption]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("*La ministre a répété que le quai serait payé par l'État.*", "La ministre a répété que le quai serait payé par l'État."),
        ("(Un premier quai avait brûlé en 1998 avec neuf bacs.)", "(Un premier quai avait brûlé en 1998 avec neuf bacs.)"),
    ],
)  # fmt: skip
def test_a_sentence_of_the_story_in_italics_or_brackets_is_kept(line: str, kept: str) -> None:
    found = story(HEAD, LEAD, line, NEXT, LAST)

    assert told(found) == [kept, NEXT, LAST]


def test_a_picture_s_words_above_the_lead_are_no_standfirst_where_they_stand_again() -> None:
    phrase = "Representatives of both banks at the quay."
    lead = "Lome, March 12 (VNA) - Ports Minister Afi Lawson reopened the north quay on Monday."
    following = "The quay had been closed for seven months, the minister said."
    found = story("North quay back in service", phrase, lead, phrase, following, "Work will go on in June.")

    assert found.standfirst is None
    assert shown(found) == [(phrase, None)]
