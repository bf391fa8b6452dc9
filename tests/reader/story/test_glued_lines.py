"""Where the page ran its own words together with the story's, or adorned them, only its own go."""

import pytest

from builder.reader.seed import read_lines
from builder.reader.story.furniture import Story, read_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()
LEAD = "La ministre Anna Vella a rouvert lundi le port de Valmora, a-t-elle annoncé."
LAST = "Elle a quitté Valmora pour Bellan, où elle a visité les quais."


def read(*lines: str) -> Story:
    text = "\n\n".join(("Le port de Valmora rouvre", f"Valmora (VNA) – {LEAD}", *lines))
    return read_story(read_lines("port.txt", text.encode()), VOCABULARY)


def body(story: Story) -> list[str]:
    return [paragraph.text for paragraph in story.paragraphs]


@pytest.mark.parametrize(
    "tail",
    [
        "La ministre et le maire devant le port. Photo : VNA",
        "Lire aussi : Un musée de la mer ouvre à Bellan",
        ">> Un musée de la mer ouvre à Bellan",
        "Par Anna Vella",
        "Suivez-nous sur Facebook",
    ],
)
def test_what_is_glued_to_a_paragraph_is_parted_from_it(tail: str) -> None:
    assert body(read(f"{LAST} {tail}", LAST)) == [LEAD, LAST, LAST]


@pytest.mark.parametrize(
    ("joined", "words"),
    [
        (f"{LAST}Des dockers au quai nord. Photo : Bo Ran/VNA", "Des dockers au quai nord."),
        (f"{LAST}Des dockers réparent une grue.", "Des dockers réparent une grue."),
        (f"Des dockers réparent une grue.{LAST}", "Des dockers réparent une grue."),
        (f"Le maire (à gauche) et la ministre. (Photo : VNA) {LAST}", "Le maire (à gauche) et la ministre."),
        (f"Des dockers réparent une grue. (Presse Bellan/Bo Ran) {LAST}", "Des dockers réparent une grue."),
        (f"{LAST} Photo : Le maire coupe le ruban du quai.", "Le maire coupe le ruban du quai."),
        (f"{LAST}Photo : Le maire coupe le ruban du quai.", "Le maire coupe le ruban du quai."),
        (f"Photo : Le maire coupe le ruban du quai.{LAST}", "Le maire coupe le ruban du quai."),
        (f"Le phare de Bellan, en mars. © DR {LAST}", "Le phare de Bellan, en mars."),
        (
            f"Une vue du port de Bellan{LAST.replace('Elle a q', 'La ministre a q')}",
            "Une vue du port de Bellan",
        ),
    ],
)
def test_a_caption_that_a_page_glued_to_a_paragraph_is_parted_from_it(joined: str, words: str) -> None:
    found = read(joined, LAST)

    assert [text.replace("La ministre a quitté", "Elle a quitté") for text in body(found)] == [
        LEAD,
        LAST,
        LAST,
    ]
    assert [caption.text for _, caption in found.captions] == [words]


@pytest.mark.parametrize(
    "joined",
    [
        "Le bac desservira aussi la ville de Bellan. Une vue du port de Bellan. (Photo : VNA)",
        "Photo : VNAHier, la ministre des Ports a reçu les dockers de Bellan, venus à pied du quai nord.",
    ],
)
def test_no_paragraph_goes_with_a_credit_that_stands_close_to_it(joined: str) -> None:
    assert any("desservira" in text or "dockers de Bellan" in text for text in body(read(LAST, joined, LAST)))


@pytest.mark.parametrize(
    "line",
    [
        "Elle a quitté Valmora pour Bellan.Le maire y attend des renforts.",
        "Elle a reçu la chambre de commerce (CCV) Anna Vella et ses collègues de Bellan, venus à pied.",
        "Les grues de Bellan, la fierté du port. (Les dockers y tiennent.) Elle a visité les quais, puis la ville.",
    ],
)
def test_a_paragraph_whose_sentences_were_glued_is_the_story_s(line: str) -> None:
    assert body(read(line, LAST)) == [LEAD, line, LAST]


def test_a_place_and_a_day_before_an_unknown_wire_are_a_dateline() -> None:
    text = f"Le port rouvre\n\nValmora, Ostrevie, 13 déc. (Presse Bellan) {LEAD}\n\n{LAST}"
    found = read_story(read_lines("port.txt", text.encode()), VOCABULARY)

    assert not found.captions
    assert body(found) == [LEAD, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "=Articles liés=",
        "👉 Lire aussi : Un musée de la mer ouvre à Bellan",
        "Lire aussi › Un musée de la mer ouvre à Bellan",
        "- Publicité -",
        "Rejoignez notre chaîne WhatsApp pour suivre l'actualité",
        "Votre adresse e-mail ne sera pas publiée.",
        "Il y a 3 heures",
    ],
)
def test_a_line_of_the_page_goes_whatever_adorns_it(line: str) -> None:
    assert body(read(LAST, line)) == [LEAD, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "Rédigé par un juriste de Bellan, le protocole compte quarante articles.",
        "« Rejoignez notre chaîne », a dit la ministre.",
        "Recevez nos vœux, a écrit le roi de Bellan.",
        "Vue de Bellan, la proposition paraît généreuse.",
        "Sujet sensible : les quotas de thon.",
    ],
)
def test_a_sentence_of_the_story_that_begins_like_the_page_s_words_stays(line: str) -> None:
    assert body(read(line, LAST)) == [LEAD, line, LAST]


def test_a_list_that_the_story_opens_keeps_its_items() -> None:
    lines = ("Deux accords ont été signés :", "• Un mémorandum sur les ports", "• Un protocole sur la pêche")

    assert body(read(*lines, LAST)) == [LEAD, *lines, LAST]


def test_a_credit_alone_under_a_sentence_that_tells_takes_no_sentence_away() -> None:
    line = "Le texte prévoit la construction d'un quai et d'une digue."

    assert body(read(line, "Photo : VNA", LAST)) == [LEAD, line, LAST]
