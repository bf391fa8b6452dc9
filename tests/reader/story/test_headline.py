"""The headline is found among the first lines, and on its line."""

import pytest

from builder.reader.seed import read_lines
from builder.reader.story.furniture import read_story
from builder.reader.vocabulary import load_vocabulary
from tests.reader.story.port_stories import HEAD, LAST, LEAD, NEXT, shown, story

VOCABULARY = load_vocabulary()
TITLE = "La ministre rouvre le port de Valmora"
STORY = """
La ministre des Ports, Anna Vella, a rouvert lundi le port de Valmora, fermé depuis deux ans.

Elle est partie pour Bellan.
"""


def title_over(head: str) -> str:
    return read_story(read_lines("port.txt", f"{head}\n{STORY}".encode()), VOCABULARY).title.text


@pytest.mark.parametrize(
    "head",
    [
        f"Politique\n{TITLE}",
        f"Togo-Ghana\n{TITLE}",
        f"COOPÉRATION\n{TITLE}",
        f"Le Courrier de Valmora\nPolitique\n{TITLE}",
        f"VNA\n{TITLE}",
        f"APS-POL-014\n{TITLE}",
        f"Accueil > Politique\n{TITLE}",
        f"Hier à 10:35\n{TITLE}",
        f"Politique portuaire\n{TITLE}",
        f"Politique | {TITLE}",
        f"Titre : {TITLE}",
        f"{TITLE} - Le Courrier de Valmora",
        f"{TITLE} - Xinhua | valmora.example",
        f"{TITLE} | {TITLE}",
        "La ministre rouvre le\nport de Valmora",
    ],
)
def test_what_stands_round_a_headline_is_no_part_of_it(head: str) -> None:
    assert title_over(head) == TITLE


@pytest.mark.parametrize(
    "head",
    [
        "Valmora-Bellan : le port rouvre",
        "Le port rouvre\nLa ministre en visite à Valmora",
        "Hommage à Bellan\nLa ministre en visite à Valmora",
        "Ports en fête\nLa ministre en visite à Valmora",
        "« Le port rouvre »",
    ],
)
def test_a_short_headline_over_its_standfirst_stays_the_headline(head: str) -> None:
    assert title_over(head) == head.split("\n")[0]


def test_a_headline_behind_a_dateline_is_no_paragraph_of_the_story() -> None:
    head = f"Valmora, 5 mai (VNA) – {TITLE}"
    story = read_story(read_lines("port.txt", f"{head}\n{STORY}".encode()), VOCABULARY)

    assert story.title.text == TITLE
    assert TITLE not in [paragraph.text for paragraph in story.paragraphs]
    assert story.dateline is not None
    assert story.dateline.place == "Valmora"


def test_the_credit_beside_a_headline_and_the_caption_beyond_a_gap_are_parted_from_it() -> None:
    seed = read_lines("port.txt", f"{TITLE} © AVI / A. Vella    Le quai neuf de Valmora\n{STORY}".encode())
    story = read_story(seed, VOCABULARY)

    assert story.title.text == TITLE
    assert [(each.text, each.credit) for _, each in story.captions] == [
        ("Le quai neuf de Valmora", "AVI / A. Vella")
    ]


@pytest.mark.parametrize(
    "stamp",
    [
        "Par Bo Ran, à Bellan, le 5 mai 2031 à 15h07, mis à jour à 18h30",
        "5 mai 2031 • Lecture 4 min • 0 commentaire",
        "Publié le 2031-05-05 à 19:26 | port.example",
    ],
)
def test_the_day_under_a_headline_is_told_by_its_shape(stamp: str) -> None:
    story = read_story(read_lines("port.txt", f"{TITLE}\n{stamp}\n{STORY}".encode()), VOCABULARY)

    assert story.published
    assert story.published.edtf == "2031-05-05"
    assert story.standfirst is None
    assert len(story.paragraphs) == 2


def test_a_standfirst_that_names_a_day_is_no_stamp() -> None:
    standfirst = "Le port avait fermé le 5 mai 2029 à minuit"
    story = read_story(read_lines("port.txt", f"{TITLE}\n{standfirst}\n{STORY}".encode()), VOCABULARY)

    assert story.standfirst
    assert story.standfirst.text == standfirst


def test_a_headline_is_parted_from_the_standfirst_on_its_line() -> None:
    standfirst = "Les dockers de la côte et leurs familles réclamaient depuis deux ans la fin de l'interdit."
    seed = read_lines("port.txt", f"{TITLE} {standfirst}\n{STORY}".encode())
    story = read_story(seed, VOCABULARY)

    assert story.title.text == TITLE
    assert standfirst in [each.text for each in (story.standfirst, *story.paragraphs) if each]


def test_a_headline_is_parted_from_author_day_and_copy_on_its_line() -> None:
    head = "Dockers Of Bellan Reopen The Port Anna Vella  Published August 15, 2031 | 10:00 AM Dockers of Bellan reopen the port"
    lead = "The dockers of Bellan reopened the port on Friday, the mayor said, and the first ferry came in at noon."
    story = read_story(read_lines("port.txt", f"{head}\n{lead}\nIt was full.".encode()), VOCABULARY)

    assert story.title.text == "Dockers Of Bellan Reopen The Port"
    assert story.published
    assert story.published.edtf == "2031-08-15"


def test_the_time_it_takes_to_read_is_no_part_of_a_headline() -> None:
    assert title_over(f"{TITLE}2min") == TITLE


def test_a_word_alone_over_a_headline_names_a_section_even_if_the_story_has_it() -> None:
    head = "Garde-côtes\nValmora et Bellan lancent un premier patrouilleur"
    lead = "La ministre Anna Vella a baptisé lundi à Bellan le premier de dix patrouilleurs des garde-côtes de Valmora."
    story = read_story(read_lines("port.txt", f"{head}\n\n{lead}\n\nIl a pris la mer.".encode()), VOCABULARY)

    assert story.title.text == "Valmora et Bellan lancent un premier patrouilleur"


def test_a_caption_over_the_headline_is_told_by_its_form():
    caption = "La ministre des Ports Afi Lawson examine une grue sur le quai nord."

    found = story(caption, HEAD, LEAD, NEXT, LAST)

    assert found.title.text == HEAD
    assert shown(found) == [(caption, None)]


def test_a_headline_with_a_full_stop_over_a_standfirst_stays():
    headline = "La ministre des Ports a examiné une grue sur le quai nord."

    assert story(headline, HEAD, LEAD, NEXT, LAST).title.text == headline


def test_a_caption_printed_twice_below_the_lead_is_no_headline():
    caption = "La grue du quai nord, où les dockers ont passé six semaines"
    lead = LEAD.removeprefix("Lomé (VNA) – ")

    found = story("Le Courrier", HEAD, lead, f"{caption}\n\n{caption}", NEXT, LAST)

    assert found.title.text == HEAD
