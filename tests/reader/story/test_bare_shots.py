"""Captions without full stop, credit or name, which stand alone between a story's paragraphs."""

import pytest

from tests.reader.story.port_stories import HEAD, LAST, LEAD, NEXT, shown, story, told

MORE = (
    "Les dockers attendaient au quai nord, sous les nouveaux hangars de tôle que la ministre a fait peindre."
)

ENGLISH = (
    "Port council opens its session",
    "LOME (VNA) - Minister of Ports Ama Koffi opened the session of the council in Lome on Monday.",
    "The director of the port, Kofi Mensah, then presented the northern quay, which was finished a month ago.",
    "Senator Afi Mensah, who came from Kara, asked that wages be paid before the month was over.",
    "The mayor of Lome promised one more bus for the families of the dockers, who thanked him.",
    "The session ended on Tuesday with a meal that was served under the great tree of the yard.",
)


@pytest.mark.parametrize(
    "line",
    [
        "Des ouvrières trient les crevettes sur une table de fer",
        "Une ouvrière règle une poulie devant le hangar",
        "Une mouette sur une bitte",
        "Un sac de sel sur l'épaule d'un docker",
        "Des dockers attentifs aux explications du directeur",
        "Les dockers posent pour la photo sur le quai",
    ],
)
def test_somebody_or_something_unnamed_somewhere_was_seen_in_a_picture(line: str) -> None:
    found = story(HEAD, LEAD, NEXT, line, MORE, "Le quai rouvrira.", LAST)

    assert shown(found) == [(line, None)]
    assert told(found) == [NEXT, MORE, "Le quai rouvrira.", LAST]


def test_such_a_line_may_stand_close_to_a_paragraph_on_one_side() -> None:
    line = "Des ouvrières trient les crevettes sur une table de fer"

    assert shown(story(HEAD, LEAD, NEXT, f"{MORE}\n{line}", LAST)) == [(line, None)]


def test_such_a_line_may_stand_below_the_sign_off() -> None:
    line = "Deux mouettes derrière un filet"
    found = story(HEAD, LEAD, NEXT, MORE, f"{LAST} – VNA", line, "Voir plus", "Un bac neuf à Kpémé")

    assert shown(found) == [(line, None)]


@pytest.mark.parametrize(
    "line",
    [
        "Deux Norvégiens primés à Tema",  # the story tells of no Tema: a link
        "Un marché au profit des dockers malades",
        "Une pensée pour les absents",
        "Un accord dans la douleur",
        "Le maire reçoit les dockers",
    ],
)
def test_what_a_headline_or_a_crosshead_may_say_is_no_caption(line: str) -> None:
    assert not story(HEAD, LEAD, NEXT, line, MORE, LAST).captions


def test_among_crossheads_a_phrase_is_one_of_them() -> None:
    found = story(HEAD, LEAD, "Un quai et deux hangars", NEXT, "Un port sous la pluie", MORE, LAST)

    assert not found.captions


def test_between_square_brackets_over_the_lead_stands_what_a_picture_shows() -> None:
    found = story(HEAD, "[Une vue des bassins de crevettes de Kara]", LEAD, NEXT, LAST)

    assert found.title.text == HEAD
    assert shown(found) == [("Une vue des bassins de crevettes de Kara", None)]


@pytest.mark.parametrize(
    "line", ["[Le Bénin envoie dix tentes à Tema]", "[ÉCO] Le riz de Tema se vend mieux"]
)
def test_between_square_brackets_within_a_story_stands_a_link(line: str) -> None:
    found = story(HEAD, LEAD, NEXT, line, MORE, LAST)

    assert told(found) == [NEXT, MORE, LAST]
    assert not found.captions


def test_a_scene_that_ends_at_a_place_over_the_lead_is_a_caption() -> None:
    line = "La ministre essaie une grue, à Kara"
    found = story(HEAD, line, LEAD, NEXT, LAST)

    assert shown(found) == [(line, None)]


def test_whom_somebody_awaited_is_told_and_not_shown() -> None:
    line = "Le maire de Lomé, Kofi Mensah, les attendait sur le quai nord avec un verre d'eau."

    assert line in told(story(HEAD, LEAD, NEXT, line, MORE, LAST))


def test_what_is_printed_twice_below_the_sign_off_and_stands_in_the_story_is_its_picture() -> None:
    line = "Les nouveaux hangars de tôle"
    found = story(HEAD, LEAD, NEXT, MORE, f"{LAST} – VNA", f"{line}\n{line}", "Voir plus", "Un bac neuf")

    assert shown(found) == [(line, None)]


def test_a_thing_by_its_name_seen_from_somewhere_is_a_caption_behind_the_last_paragraph() -> None:
    line = "La Lagune vue du phare de Lomé"
    found = story(HEAD, LEAD, NEXT, MORE, f"{LAST} La Lagune était calme.", line, "Afi Mensah")

    assert shown(found) == [(line, None)]


@pytest.mark.parametrize(
    "line",
    [
        "Une jetée couverte de filets bleus",
        "La salle du conseil avant les débats",
        "La sénatrice Ama Koffi à Kara",
        "Un passeur attendant ses clients sur la berge",
        "Le pont de Kara un matin de foire",
        "Les grues de 1962 dans la brume du port",
        "Le quai nord à marée haute",
    ],
)
def test_what_is_seen_in_words_that_no_crosshead_has_was_in_a_picture(line: str) -> None:
    more = "La sénatrice Ama Koffi, venue de Kara, a demandé que les salaires soient versés avant la fin du mois."
    found = story(HEAD, LEAD, NEXT, line, more, LAST)

    assert shown(found) == [(line, None)]
    assert told(found) == [NEXT, more, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "Un accord attendu",
        "Un port sous pression",
        "Deux quais dans la balance",
        "Un suivi sur deux ans",
        "Le prix du sel en question",
        "Des sirènes avant le béton",
        "Une jetée vieille de cent ans",
        "Formation des dockers",
    ],
)
def test_what_is_weighed_and_found_wanting_stays_in_the_story(line: str) -> None:
    found = story(HEAD, LEAD, NEXT, line, MORE, LAST)

    assert told(found) == [NEXT, line, MORE, LAST]


def test_what_the_next_paragraph_tells_and_none_above_is_a_crosshead_of_it() -> None:
    line = "Des figuiers devant la gare"
    more = "La commune plantera quarante figuiers devant la gare, a promis le maire, et en arrosera autant."

    assert shown(story(HEAD, LEAD, NEXT, line, MORE, LAST)) == [(line, None)]
    assert line in told(story(HEAD, LEAD, "Un bac de plus", NEXT, line, more, LAST))


def test_a_line_close_below_a_paragraph_and_far_from_the_next_is_no_crosshead() -> None:
    line = "La salle des machines du bac"

    assert shown(story(HEAD, LEAD, f"{NEXT}\n{line}", MORE, LAST)) == [(line, None)]
    assert line in told(story(HEAD, LEAD, NEXT, f"{line}\n{MORE}", LAST))


def test_a_credit_in_brackets_close_above_such_a_line_is_its_credit() -> None:
    line = "Des barques de roseau près de Lomé"
    found = story(HEAD, LEAD, NEXT, f"(VNA/Ama Koffi)\n{line}", MORE, LAST)

    assert shown(found) == [(line, "VNA/Ama Koffi")]
    assert told(found) == [NEXT, MORE, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "Fishing huts in front of the customs building",
        "The conference room before the talks",
        "Women traders near the port market",
        "The northern quay at low tide",
    ],
)
def test_in_english_a_noun_may_tell_more_of_another_under_a_picture(line: str) -> None:
    found = story(*ENGLISH[:3], line, *ENGLISH[3:])

    assert shown(found) == [(line, None)]


@pytest.mark.parametrize("line", ["Jobs for the young", "Second phase in March", "More sheds, fewer trucks"])
def test_a_crosshead_in_english_stays_in_the_story(line: str) -> None:
    found = story(*ENGLISH[:3], line, *ENGLISH[3:])

    assert line in told(found)
    assert not found.captions
