"""Captions that no credit tells: what stands twice, a phrase alone, a scene whose clause tells what is over."""

from tests.reader.story.port_stories import HEAD, LAST, LEAD, NEXT, shown, story, told

MORE = (
    "Les dockers attendaient au quai nord, sous les nouveaux hangars de tôle que la ministre a fait peindre."
)


def test_what_is_a_caption_in_one_place_is_one_in_every_other() -> None:
    line = "La ministre Afi Lawson goûte une daurade fumée"
    found = story(HEAD, LEAD, f"{line}\n{NEXT}", MORE, line, LAST)

    assert shown(found) == [(line, None)]
    assert told(found) == [NEXT, MORE, LAST]


def test_a_line_alone_without_verb_and_full_stop_that_names_something_is_a_caption() -> None:
    line = "La Lagune vue du phare de Baguida"
    found = story(HEAD, LEAD, line, NEXT, MORE, LAST)

    assert shown(found) == [(line, None)]


def test_such_a_line_among_crossheads_is_one_of_them() -> None:
    line = "Le long retour des bacs à Lomé"
    found = story(HEAD, LEAD, line, NEXT, "Un quai, deux hangars", MORE, LAST)

    assert line in told(found)


def test_a_scene_may_tell_in_a_clause_what_is_over() -> None:
    line = "La ministre montre aux dockers un quai qui a déjà disparu"
    found = story(HEAD, LEAD, line, NEXT, MORE, LAST)

    assert shown(found) == [(line, None)]
    assert told(found) == [NEXT, MORE, LAST]


def test_a_sentence_set_close_over_a_paragraph_may_be_a_caption() -> None:
    line = "Les élèves font une haie d'honneur à la ministre."
    found = story(HEAD, LEAD, MORE, f"{line}\n{NEXT}", LAST)

    assert shown(found) == [(line, None)]
    assert told(found) == [MORE, NEXT, LAST]


def test_a_ship_with_its_name_does_what_its_crew_does() -> None:
    line = "Le ferry Amitié quitte le port de Lomé avec les dockers, le 3 mai."
    found = story(HEAD, line, LEAD, NEXT, LAST)

    assert shown(found) == [(line, None)]
    assert found.standfirst is None


def test_a_country_does_nothing_that_is_seen() -> None:
    line = "Le Togo sort peu à peu la tête de l'eau."
    found = story(HEAD, LEAD, NEXT, line, LAST)

    assert line in told(found)


def test_a_caption_with_its_credit_that_is_glued_to_a_short_sentence_is_parted() -> None:
    line = "Des daurades sèchent sur le quai."
    found = story(HEAD, LEAD, NEXT, f"Afi Lawson part pour Osaka en juillet.{line} Photo : VNA", LAST)

    assert shown(found) == [(line, "VNA")]
    assert told(found) == [NEXT, "Afi Lawson part pour Osaka en juillet.", LAST]


def test_a_wire_s_mark_glued_to_the_word_picture_is_a_credit() -> None:
    line = "BELLAN, June 8 -- Minister Anna Vella (second, left) looks at a tray. Also present, Bo Ran."
    lead = "VALMORA, June 9 (Bernama) -- The minister of ports opened a quay at Bellan on Wednesday."
    below = ("She said the dockers had waited for four years.", "The mayor thanked her and the crews.")
    found = story("Bellan gets its quay", f"{line}\n-- fotoBERNAMA COPYRIGHT RESERVED", lead, *below)

    assert shown(found) == [(line, "fotoBERNAMA COPYRIGHT RESERVED")]
    assert found.standfirst is None


def test_a_label_in_small_letters_with_a_space_before_its_colon_is_one() -> None:
    line = "La ministre Afi Lawson présente ses lettres de créance"
    found = story(HEAD, f"{line} (photo : Présidence togolaise)", LEAD, NEXT, LAST)

    assert shown(found) == [(line, "Présidence togolaise")]


def test_a_wire_alone_is_a_credit_over_a_dateline_s_own_lines_beside_the_headline_s_copy() -> None:
    title = "Un couloir vert pour le thé entre les deux ports"
    line = "Cueilleuses de thé dans les collines de Baguida, au Togo"
    lead = "La ministre des Ports, Afi Lawson, a ouvert hier à Lomé un couloir réservé au thé frais."
    below = ("AA / Kara / Ida Torvik", lead, NEXT, LAST)
    found = story(title, f"{title} {line} ( Ivo Torvik - Anadolu Agency )", "Lomé", *below)

    assert shown(found) == [(line, "Ivo Torvik - Anadolu Agency")]
    assert found.standfirst is None


def test_whoever_sees_to_it_is_no_picture() -> None:
    line = "L'ambassadeur du Togo au Bénin, Kodjo Vella, en fera le suivi."
    found = story(HEAD, LEAD, NEXT, MORE, line)

    assert told(found) == [NEXT, MORE, line]


def test_a_wire_s_key_words_and_a_headline_over_the_lead_are_no_caption() -> None:
    line = "Togo-AVP/ Le premier préfet de Baguida au port"
    found = story(HEAD, line, LEAD, NEXT, LAST)

    assert not shown(found)


def test_what_a_house_asks_for_its_pages_is_no_part_of_a_story() -> None:
    offer = "Monthly Plan\n\nRM 13.90/month\n\nBest Value"
    found = story(HEAD, LEAD, NEXT, LAST, f"The Bellan Promo: Save 35% OFF Yearly. T&C applies.\n\n{offer}")

    assert told(found) == [NEXT, LAST]
