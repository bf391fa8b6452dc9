"""Captions close under another, under the story and in brackets; briefs under their label; what no page tells."""

import pytest

from tests.reader.story.port_stories import HEAD, LAST, LEAD, NEXT, shown, story, told

OTHER = "Le phare de Kpémé rouvre au public\nLe phare de Kpémé a rouvert devant deux mille habitants."
FIRST = "La ministre Afi Lawson et le maire Yao Mensah au port de Lomé"


@pytest.mark.parametrize("line", ["Les membres de la délégation ghanéenne", "Des dockers en grande tenue"])
def test_a_line_without_a_verb_close_under_a_caption_shows_more(line: str) -> None:
    found = story(HEAD, LEAD, f"{FIRST} (Photo : VNA)\n{line}", NEXT, LAST)

    assert told(found) == [NEXT, LAST]
    assert shown(found) == [(FIRST, "VNA"), (line, None)]


def test_a_name_alone_close_under_a_caption_is_no_other_caption() -> None:
    assert shown(story(HEAD, LEAD, NEXT, LAST, f"{FIRST} (Photo : VNA)\nAhmed Bacari Combo")) == [
        (FIRST, "VNA")
    ]


def test_a_line_under_a_caption_is_a_crosshead_where_the_story_has_others() -> None:
    line, other = "La délégation et ses hôtes", "Un quai pour les bacs"
    found = story(HEAD, LEAD, f"{FIRST} (Photo : VNA)\n{line}", NEXT, other, LAST)

    assert told(found) == [line, NEXT, other, LAST]


def test_a_caption_that_stands_twice_under_the_sign_off_is_the_story_s() -> None:
    caption = "Afi Lawson fait tourner le treuil. (Photo : VNA)"
    found = story(HEAD, LEAD, NEXT, f"{LAST} – VNA", f"{caption}\n{caption}\n{OTHER}")

    assert told(found) == [NEXT, LAST]
    assert shown(found) == [("Afi Lawson fait tourner le treuil.", "VNA")]


@pytest.mark.parametrize(
    "block",
    [
        f"Afi Lawson fait tourner le treuil. (Photo : VNA)\n{OTHER}",  # the headline's below
        2 * "Bo Ran fait tourner un treuil. (Photo : VNA)\n" + OTHER,
    ],
)
def test_a_caption_over_another_headline_is_the_other_s(block: str) -> None:
    assert shown(story(HEAD, LEAD, NEXT, f"{LAST} – VNA", block)) == []


@pytest.mark.parametrize("line", ["Le quai nord de Lomé en 1996", "Le Mono au large de Kpémé, en 1996"])
def test_what_was_where_alone_between_sign_off_and_links_is_a_caption(line: str) -> None:
    found = story(HEAD, LEAD, NEXT, LAST, f"Yao Mensah/VNA\n{line}\nÀ LIRE AUSSI\nUn bac s'échoue à Kpémé")

    assert shown(found) == [(line, None)]


@pytest.mark.parametrize("line", ["Li Mo, à Lomé", "Lomé Kpémé quai nord", "Publié par VNA dans Régions"])
def test_a_name_or_key_words_between_sign_off_and_links_are_no_caption(line: str) -> None:
    found = story(HEAD, LEAD, NEXT, LAST, f"Yao Mensah/VNA\n{line}\nÀ LIRE AUSSI\nUn bac s'échoue à Kpémé")

    assert shown(found) == []


def test_what_follows_the_word_for_filed_pictures_in_brackets_is_a_caption() -> None:
    found = story(HEAD, LEAD, "[Photo d'archives : Le pont de Kpémé]", NEXT, LAST)

    assert told(found) == [NEXT, LAST]
    assert shown(found) == [("Le pont de Kpémé", None)]


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("📸 Le chantier du quai vu du phare", ("Le chantier du quai vu du phare", None)),
        ("Le chantier du quai vu du phare. 📷: Port de Kpémé", ("Le chantier du quai vu du phare.", "Port de Kpémé")),
        ("Légende : Afi Lawson et Yao Mensah au port de Lomé", ("Afi Lawson et Yao Mensah au port de Lomé", None)),
    ],
)  # fmt: skip
def test_a_camera_s_sign_and_the_word_for_its_words_show_a_picture(
    line: str, caption: tuple[str, str | None]
) -> None:
    found = story(HEAD, LEAD, line, NEXT, LAST)

    assert told(found) == [NEXT, LAST]
    assert shown(found) == [caption]


def test_briefs_under_their_label_are_other_stories() -> None:
    briefs = "Aného. Le préfet Koffi Tossou a remis des vélos à dix gardes. Kara. Une secousse a réveillé la ville."
    found = story(HEAD, LEAD, f"En bref\n{briefs}", NEXT, LAST)

    assert told(found) == [NEXT, LAST]


def test_what_tells_of_the_story_s_own_people_under_such_a_label_is_kept() -> None:
    summed_up = "Mme Lawson a promis un quai, et la session dure deux jours."

    assert summed_up in told(story(HEAD, LEAD, f"En bref\n{summed_up}", NEXT, LAST))


@pytest.mark.parametrize(
    "line",
    [
        "En cas de citation, un lien actif est obligatoire.",
        "Imprimer   Envoyer   Lu 1 087 fois",
        "Reproduction et diffusion interdites sans l'accord de la rédaction.",
    ],
)
def test_what_a_page_asks_and_counts_below_the_story_is_not_told(line: str) -> None:
    found = story(HEAD, LEAD, NEXT, LAST, f"{line}\n© VNA")

    assert told(found) == [NEXT, LAST]
    assert shown(found) == []


@pytest.mark.parametrize(
    "line",
    ["Par la rédaction locale  |  Lecture 2 min.", "Par Afi M.   5 mai 2031   Dans Régions   Vues : 214"],
)
def test_what_stands_beside_the_writer_is_no_standfirst(line: str) -> None:
    found = story(HEAD, line, LEAD, NEXT, LAST)

    assert found.standfirst is None
    assert told(found) == [NEXT, LAST]


def test_a_menu_under_the_house_s_name_is_not_the_headline() -> None:
    head = "REGION MARITIME/ LE JAPON OFFRE UN QUAI AUX DOCKERS DE LOME"
    page = "ATOP | Agence Togolaise de Presse\nA la une  Nationales  Régions  Ports/Ewe  Sports"
    found = story(page, f"5 mai 2031\n{head}", LEAD, NEXT, LAST)

    assert found.title.text == head


def test_students_in_the_scarves_of_a_people_are_shown() -> None:
    first = "Port Mora (VNA) - Ports Minister Afi Lawson opened the new quay of Port Mora on Monday, before dockers of both shores."
    last = "The two delegations then visited the school, where a teacher had hung the maps of both countries on the wall."
    middle = "She thanked the teachers who had come from both capitals with their pupils."
    found = story("Minister opens the quay", first, middle, "Ostrevian students in Lao scarves", last)

    assert told(found) == [middle, last]
    assert shown(found) == [("Ostrevian students in Lao scarves", None)]
