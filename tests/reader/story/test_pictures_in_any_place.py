"""Captions without a sure mark, wherever a page sets them: over the lead, between paragraphs, at the foot, on a line."""

import pytest
from port_stories import HEAD, LAST, LEAD, NEXT, VOCABULARY, shown, story, told

from builder.reader.seed import read_lines
from builder.reader.story.furniture import read_story

BARE_LEAD = LEAD.split(" – ")[1]
MORE = "La ministre a promis aux dockers du quai nord un réfectoire et des vestiaires neufs avant l'hiver."
END = "Le directeur du port a remercié les soldats du génie, venus réparer la grue du quai nord."
PHRASES = [
    "La ministre Afi Lawson sur le quai nord du port.",
    "Les deux ministres à la tribune du conseil.",
    "Afi Lawson, ministre des Ports, et Bo da Silva.",
]


@pytest.mark.parametrize("line", PHRASES[:2])
def test_a_phrase_with_its_stop_stands_under_a_picture_where_nothing_parts_the_paragraphs(line: str) -> None:
    found = read_story(
        read_lines("port.txt", "\n".join((HEAD, LEAD, NEXT, line, MORE, LAST, END)).encode()), VOCABULARY
    )

    assert told(found) == [NEXT, MORE, LAST, END]


def test_a_sentence_stays_where_nothing_parts_the_paragraphs() -> None:
    line = "La ministre visite le quai nord."
    found = read_story(
        read_lines("port.txt", "\n".join((HEAD, LEAD, NEXT, line, MORE, LAST, END)).encode()), VOCABULARY
    )

    assert told(found) == [NEXT, line, MORE, LAST, END]


@pytest.mark.parametrize("line", PHRASES)
def test_a_phrase_that_names_somebody_over_the_lead_is_a_caption(line: str) -> None:
    found = story(HEAD, line, LEAD, NEXT, LAST)

    assert [words for words, _ in shown(found)] == [line]
    assert not found.standfirst


def test_a_phrase_with_its_day_over_a_lead_without_a_dateline_is_a_caption() -> None:
    line = "La ministre Afi Lawson sur le quai nord du port, le 7 avril."
    found = story(HEAD, line, BARE_LEAD, NEXT, MORE, LAST)

    assert [words for words, _ in shown(found)] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Un réfectoire et des vestiaires pour les dockers.",
        "Une session décisive pour l'avenir du port.",
        "Fin de la session du conseil portuaire.",
    ],
)
def test_a_standfirst_without_a_verb_shows_nobody_and_no_place(line: str) -> None:
    assert not story(HEAD, line, LEAD, NEXT, LAST).captions


@pytest.mark.parametrize("credit", ["Anna Vella/AFP", "ANNA VELLA / AFP"])
def test_who_took_a_picture_may_stand_behind_its_words_without_a_label(credit: str) -> None:
    line = f"La ministre Afi Lawson devant la grue du quai nord. {credit}"

    assert told(story(HEAD, LEAD, NEXT, line, MORE, LAST)) == [NEXT, MORE, LAST]
    assert told(story(HEAD, LEAD, NEXT, MORE, LAST, line)) == [NEXT, MORE, LAST]


def test_so_a_story_is_signed_too() -> None:
    signed = f"{LAST} Anna Vella/AFP"
    other = "Ostrevie : le phare de Karsovie vendu aux enchères"
    found = story(HEAD, LEAD, NEXT, MORE, signed, other, "Le phare a été vendu vendredi.")

    assert told(found) == [NEXT, MORE, LAST]


@pytest.mark.parametrize(
    "credit", ["Anna Vella/AFP ", "Anna Vella/AFP", "AFP PHOTO / ANNA VELLA ", "© DR", "(Photo : VNA) "]
)
def test_a_picture_run_together_with_a_paragraph_is_parted_behind_its_credit(credit: str) -> None:
    words = "La ministre Afi Lawson devant la grue du quai nord."
    found = story(HEAD, LEAD, NEXT, f"{words} {credit}{MORE}", LAST)

    assert [text for text, _ in shown(found)] == [words]
    assert told(found) == [NEXT, MORE, LAST]


def test_pictures_counted_on_one_line_are_several() -> None:
    line = "1- La ministre et les dockers du quai nord / DR 2- La visite de la grue / VNA"
    found = story(HEAD, LEAD, NEXT, LAST, "Légendes et crédits photo :", line)

    assert [text for text, _ in shown(found)] == [
        "La ministre et les dockers du quai nord",
        "La visite de la grue",
    ]
    assert told(found) == [NEXT, LAST]


def test_what_somebody_has_done_for_him_is_seen() -> None:
    line = "Des dockers font tamponner leurs papiers au nouveau guichet"

    assert told(story(HEAD, LEAD, NEXT, line, MORE, LAST)) == [NEXT, MORE, LAST]


def test_a_stamp_that_ran_together_with_the_headline_gives_the_day() -> None:
    found = story(f"{HEAD}Lundi 14 Mai 2029 - 18:55", BARE_LEAD, NEXT, LAST)

    assert found.title.text == HEAD
    assert found.published
    assert found.published.edtf == "2029-05-14"


def test_a_sentence_that_stands_twice_over_the_lead_and_tells_no_news_is_a_caption() -> None:
    line = "La ministre Afi Lawson salue les dockers du quai nord."

    assert [words for words, _ in shown(story(HEAD, line, line, LEAD, NEXT, MORE, LAST))] == [line]


def test_news_that_stands_twice_over_the_lead_is_no_caption() -> None:
    line = "Le quai nord rouvrira lundi, après deux ans de travaux."

    assert not story(HEAD, line, line, LEAD, NEXT, MORE, LAST).captions


def test_what_somebody_is_doing_without_a_full_stop_is_no_crosshead() -> None:
    line = "Des écoliers agitant des drapeaux sur le quai"

    found = story(HEAD, LEAD, line, NEXT, LAST, END)

    assert told(found) == [NEXT, LAST, END]
    assert shown(found) == [(line, None)]


def test_an_archive_picture_may_name_its_owner() -> None:
    found = story(HEAD, LEAD, "La ministre Afi Lawson (photo d'archives : valport.example).", NEXT, LAST, END)

    assert told(found) == [NEXT, LAST, END]
    assert shown(found) == [("La ministre Afi Lawson", "valport.example")]
