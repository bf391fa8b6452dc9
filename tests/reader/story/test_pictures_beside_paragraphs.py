"""Credits, captions and links that a page set close to a story's paragraphs, and the paragraphs beside them."""

import pytest
from port_stories import HEAD, LAST, LEAD, NEXT, shown, story, told


@pytest.mark.parametrize(
    "block",
    [
        "Crédit photo : AVP\nUn comité sera formé avant l'été, précise le communiqué.",
        "Étaient présents le maire de Lomé et le chef du port.\nCrédit photo : AVP\nDes dockers ont aussi parlé.",
    ],
)
def test_a_credit_close_to_what_is_told_shows_no_picture(block: str) -> None:
    found = story(HEAD, LEAD, NEXT, block, LAST)

    assert shown(found) == []
    assert told(found) == [NEXT, *(line for line in block.split("\n") if "AVP" not in line), LAST]


def test_a_credit_that_its_caption_says_again_leaves_the_paragraph_above_it() -> None:
    above = "La ministre s'exprimait au port avec le maire de Lomé."
    picture = (
        "ANNA VELLA/LUSA\nLa ministre prononce un discours à la fête du port, Lomé, 19 mai. ANNA VELLA/LUSA"
    )
    found = story(HEAD, LEAD, above, picture, NEXT, LAST)

    assert told(found) == [above, NEXT, LAST]
    assert shown(found) == [
        ("La ministre prononce un discours à la fête du port, Lomé, 19 mai.", "ANNA VELLA/LUSA")
    ]


def test_a_line_without_its_full_stop_under_a_credit_is_the_caption_though_a_paragraph_is_close() -> None:
    picture = "Photo: Service de presse du port\nAfi Lawson reçoit le maire et la délégation"
    found = story(HEAD, LEAD, f"{picture}\n{NEXT}", LAST)

    assert told(found) == [NEXT, LAST]
    assert shown(found) == [("Afi Lawson reçoit le maire et la délégation", "Service de presse du port")]


@pytest.mark.parametrize(
    ("line", "words", "credit"),
    [
        ("Le bassin du phare de Lomé, en chantier", "Le bassin du phare de Lomé, en chantier", None),
        ("Chameaux au marché de Tsévié dans le nord", "Chameaux au marché de Tsévié dans le nord", None),
        ("Archives : le viaduc de Tsévié en chantier", "le viaduc de Tsévié en chantier", None),
        (
            "CAPTION: Group picture of the ministers in Lomé. - ONA",
            "Group picture of the ministers in Lomé.",
            "ONA",
        ),
        (
            "[Photo: Trucks queue on the eastern side of the port. Xinhua/Li Mo]",
            "Trucks queue on the eastern side of the port.",
            "Xinhua/Li Mo",
        ),
        ("Des camions au port de Lomé (photo d'archives)", "Des camions au port de Lomé", "photo d'archives"),
        ("Une vue de la tribune officielle", "Une vue de la tribune officielle", None),
    ],
)
def test_a_caption_between_two_paragraphs_is_set_apart(line: str, words: str, credit: str | None) -> None:
    found = story(HEAD, LEAD, NEXT, line, LAST, "Le maire de Lomé y a été invité.")

    assert told(found) == [NEXT, LAST, "Le maire de Lomé y a été invité."]
    assert shown(found) == [(words, credit)]


@pytest.mark.parametrize("line", ["La sécurité dans le port de Lomé", "L'avenir du port de Lomé en mer"])
def test_what_is_no_thing_heads_the_story_s_next_part(line: str) -> None:
    assert told(story(HEAD, LEAD, NEXT, line, LAST, NEXT)) == [NEXT, line, LAST, NEXT]


def test_a_paragraph_close_below_a_link_goes_on_with_the_story() -> None:
    said = "La ministre a promis un quai sud, a-t-elle ajouté."
    link = f"LIRE AUSSI\nLe musée du sel rouvre ses portes\n{said}"
    found = story(HEAD, LEAD, NEXT, link, "Le maire a dit que le port serait agrandi.", LAST)

    assert told(found) == [NEXT, said, "Le maire a dit que le port serait agrandi.", LAST]


@pytest.mark.parametrize(
    "line",
    ["Réservé aux abonnés | Lecture 2 min.", "Subscribers only", "2 min   Partager   Sauvegarder   Écouter"],
)
def test_a_line_of_nothing_but_a_page_s_words_is_the_page_s(line: str) -> None:
    assert told(story(HEAD, LEAD, line, NEXT, LAST)) == [NEXT, LAST]


def test_a_list_of_stories_below_the_page_s_own_line_is_no_list_of_the_story() -> None:
    links = "- Le Premier ministre reçoit les pêcheurs\n- Tsévié abritera en octobre une foire du sel"
    found = story(HEAD, LEAD, NEXT, LAST, "Dernière modification : 31/08/2031 08:12:00", links)

    assert told(found) == [NEXT, LAST]


def test_a_name_with_an_initial_before_the_wire_s_signs_the_story() -> None:
    assert told(story(HEAD, LEAD, NEXT, LAST, "Ngaro T. (AVP)")) == [NEXT, LAST]


def test_a_headline_is_not_broken_where_the_page_names_who_wrote_it() -> None:
    found = story(f"{HEAD}\npar C. Ran, 13 novembre 15:20", LEAD, NEXT, LAST)

    assert found.title.text == HEAD
