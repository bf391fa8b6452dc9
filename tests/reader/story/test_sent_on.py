"""What sends readers on stands behind a paragraph or under it, and takes none of the story's words with it."""

import pytest
from port_stories import HEAD, LAST, LEAD, NEXT, story, told

from builder.reader.seed import read_lines
from builder.reader.story.furniture import read_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()

OTHER = "Des cigognes nichent à Bellan"
OTHER_TEXT = "Le clocher en compte onze, que le curé nourrit de grenouilles."
ENGLISH = (
    "Port council opens its session in Bellan",
    "BELLAN – Ports Minister Anna Vella on Monday opened the session of the port council in Bellan.",
    "The director then presented the works at the northern quay, which were finished last week.",
)


def told_in_english(*lines: str) -> list[str]:
    text = "\n\n".join(lines)
    return [each.text for each in read_story(read_lines("port.txt", text.encode()), VOCABULARY).paragraphs]


@pytest.mark.parametrize(
    "link",
    [
        " ... Lire la suite",
        "... Lire la suite",
        " […] Lire la suite",
        " Lire la suite »",
        " (Lire la suite)",
        " En savoir plus",
        " Lire l'article complet",
        " suite de l'article sur Bellan Info",
        " (Suite en page 4)",
        " Article suivant Des cigognes nichent à Bellan",
        "Lire aussi : Des cigognes nichent à Bellan",
        " À lire aussi – Des cigognes nichent à Bellan",
    ],
)
def test_what_sends_readers_on_behind_a_paragraph_is_the_page_s(link: str) -> None:
    last, within = story(HEAD, LEAD, NEXT, LAST + link), story(HEAD, LEAD, NEXT + link, LAST)

    assert told(last) == [NEXT, LAST]
    assert told(within) == [NEXT, LAST]


@pytest.mark.parametrize(
    "link",
    [
        " ... Read more",
        " […] Read more »",
        " (Read more)",
        " Click here to read more.",
        " Continue reading Port council opens its session in Bellan",
        "READ ALSO: Storks nest on the tower of Bellan",
    ],
)
def test_so_it_is_in_english(link: str) -> None:
    assert told_in_english(*ENGLISH[:-1], ENGLISH[-1] + link)[-1] == ENGLISH[-1]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le maire a dit : « Il faut tout relire. » Lire la suite est un plaisir.",
        "« Que faire ? » Le maire voudrait en savoir plus.",
        "Le conseil a reçu un avis. Il compte en savoir plus (voir la page 4 du rapport).",
    ],
)
def test_a_sentence_with_these_words_stays(sentence: str) -> None:
    assert told(story(HEAD, LEAD, sentence, LAST)) == [sentence, LAST]


def test_a_headline_over_a_paragraph_that_sends_readers_on_is_another_story_s() -> None:
    assert told(story(HEAD, LEAD, NEXT, LAST, OTHER, f"{OTHER_TEXT} Lire la suite")) == [NEXT, LAST]
    assert told(story(HEAD, LEAD, NEXT, f"{LAST} Lire la suite")) == [NEXT, LAST]


def test_below_a_link_the_story_goes_on_with_what_somebody_says_of_his_own() -> None:
    said = "« Nos dockers attendaient ce quai depuis dix ans », a déclaré le maire de Lomé."

    assert told(story(HEAD, LEAD, NEXT, f"À lire aussi\n\n{OTHER}", said, LAST)) == [NEXT, said, LAST]


@pytest.mark.parametrize("link", [f"{OTHER} →", f"Bellan : {OTHER} ->", f"{OTHER}\n12/05/2031"])
def test_a_headline_with_an_arrow_or_a_day_of_its_own_within_a_story_is_a_link(link: str) -> None:
    close = "\n".join((HEAD, LEAD, NEXT, link, LAST, "Le maire de Lomé y a été invité."))
    found = read_story(read_lines("port.txt", close.encode()), VOCABULARY)

    assert told(found) == [NEXT, LAST, "Le maire de Lomé y a été invité."]


def test_a_long_line_of_rights_is_the_page_s() -> None:
    rights = (
        "Copyright © 2031 Le Courrier de Bellan. Droits de reproduction et de diffusion réservés. Distribué "
        "par la Maison des Presses du Golfe (golfe.example). Pour toute modification, demande d'autorisation "
        "de reproduction ou de diffusion, écrivez au propriétaire des droits par le formulaire de sa page."
    )

    assert told(story(HEAD, LEAD, NEXT, LAST, rights)) == [NEXT, LAST]
