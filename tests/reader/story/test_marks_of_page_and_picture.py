"""Marks by which a line is known for the page's or a picture's: counters, key words, buttons, credits first."""

import pytest
from port_stories import HEAD, LAST, LEAD, NEXT, shown, story, told

from builder.reader.story.lineshapes import shapes


@pytest.mark.parametrize(
    ("line", "words", "credit"),
    [
        ("(c) VALPRESSE - Vue des quais de Lomé au lever du jour", "Vue des quais de Lomé au lever du jour", "VALPRESSE"),
        ("(Photo Anna V.) Li Mo avec les deux mécaniciens du bac", "Li Mo avec les deux mécaniciens du bac", "Anna V."),
        ("Image à la Une : Les apprentis au port de Lomé", "Les apprentis au port de Lomé", None),
        ("Des dockers au port de Lomé. A. VELLA / AFP", "Des dockers au port de Lomé.", "A. VELLA / AFP"),
    ],
)  # fmt: skip
def test_a_caption_is_known_by_its_credit_or_label(line: str, words: str, credit: str | None) -> None:
    assert shown(story(HEAD, line, LEAD, NEXT, LAST)) == [(words, credit)]


def test_a_button_in_square_brackets_behind_a_paragraph_is_the_page_s() -> None:
    found = story(HEAD, LEAD, f"{NEXT} [Voir la vidéo]", LAST)

    assert told(found) == [NEXT, LAST]


@pytest.mark.parametrize("line", ["PUBLICITE", "RESERVE AUX ABONNES"])
def test_what_a_page_says_in_capitals_may_lack_its_accents(line: str) -> None:
    assert line not in told(story(HEAD, LEAD, NEXT, line, LAST))


def test_a_name_in_quotation_marks_is_no_speech_in_a_caption() -> None:
    line = 'Les élèves officiers du "Cap Vella" alignés sur le pont.'

    assert shown(story(HEAD, LEAD, line, NEXT, LAST)) == [(line, None)]


def test_a_caption_lacks_the_key_words_that_stand_alone_above() -> None:
    found = story(
        "TOGO-PECHE", HEAD, "TOGO-PECHE Des pêcheuses au port de Lomé. Photo : VNA", LEAD, NEXT, LAST
    )

    assert shown(found) == [("Des pêcheuses au port de Lomé.", "VNA")]


@pytest.mark.parametrize(
    ("line", "is_counted"),
    [
        ("La ministre et ses hôtes au port 1/3", True),
        ("Le port ferme les 2/3 de ses quais", False),
        ("Le vote est acquis aux 2/3", False),
        ("Enquête sur les ports (1/2)", False),
    ],
)
def test_a_gallery_counts_its_pictures_at_a_line_s_end(line: str, is_counted: bool) -> None:
    assert ("a gallery's counter" in dict(shapes(line))) is is_counted


def test_a_counted_picture_over_the_headline_is_a_caption() -> None:
    found = story("Le préfet et ses hôtes lomois 1/3", HEAD, LEAD, NEXT, LAST)

    assert (found.title.text, shown(found)) == (HEAD, [("Le préfet et ses hôtes lomois", None)])


def test_two_of_the_story_s_people_stand_in_a_picture_under_the_page_s_counters() -> None:
    lead = (
        "Lomé, 15 mai (VNA) – La ministre Afi Lawson et le préfet Komi Adjavon ont ouvert la session à Lomé."
    )
    title = "Lomé : la ministre des Ports et le préfet ouvrent la session"
    shown_there = "Afi Lawson et Komi Adjavon à la sortie du port"

    found = story(title, "PARTAGES 17 Facebook WhatsApp X", shown_there, lead, NEXT, LAST)

    assert shown(found) == [(shown_there, None)]


def test_briefs_with_a_full_stop_close_a_list_of_links() -> None:
    listed = (
        "Autres articles de la rubrique",
        "Le ministre des Cultes reçoit un évêque",
        "Sokodé: saisie de mille cigarettes",
        "Le syndicat appelle à la trêve. Son secrétaire, Edem Kpodzro, se dit confiant.",
        "La hausse du lait sera débattue mercredi, affirme la sénatrice Akouvi Mensah.",
    )
    text = "\n".join((HEAD, LEAD, NEXT, LAST, *listed))

    assert told(story(text)) == [NEXT, LAST]


@pytest.mark.parametrize(
    ("line", "captions"),
    [
        ("Kara. Un bureau de vote de Missiri", [("Kara. Un bureau de vote de Missiri", None)]),
        ("Sokodé. Un bureau de vote de Missiri", []),
        ("Kara. Le vote se tiendra au port", []),
    ],
)
def test_a_town_of_the_lead_before_a_phrase_is_a_picture_s(
    line: str, captions: list[tuple[str, str | None]]
) -> None:
    title = "Élections : les observateurs achèvent leur séjour"
    lead = "Le vote s'est déroulé sans heurt, conclut la mission qui a séjourné à Kara du 12 au 15 mai 2031."

    found = story(title, line, lead, "Ses observateurs avaient été répartis entre les ports.")

    assert shown(found) == captions
