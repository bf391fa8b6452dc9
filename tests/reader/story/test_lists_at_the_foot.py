"""Other stories at a page's foot are known by how their lines stand, though each ends with a full stop."""

import pytest

from tests.reader.story.port_stories import HEAD, LAST, LEAD, NEXT, story, told

STORY = (HEAD, LEAD, NEXT, LAST)
LISTED = ["Le maire de Bellan Kodjo Vella inaugure une école.", "Les marchés de Kara ferment plus tôt…"]


@pytest.mark.parametrize("heading", ["Dans la même rubrique", "Autres articles", "Lire aussi"])
def test_the_lines_close_below_a_heading_are_no_story(heading):
    found = story(*STORY, "\n".join((heading, *LISTED)))

    assert told(found) == [NEXT, LAST]
    assert {cut.text for cut in found.cut} >= set(LISTED)


def test_a_story_goes_on_below_links_with_a_paragraph_alone():
    last = "Le directeur du port, Yao Mensah, a dit attendre encore deux grues avant la fin de l'année."
    found = story(
        HEAD, LEAD, NEXT, LAST, "\n".join(("Lire aussi", "Les marchés ferment plus tôt à Kara")), last
    )

    assert told(found) == [NEXT, LAST, last]


def test_two_lines_close_together_below_the_sign_off_are_no_story():
    closed = f"{LAST} -VNA"
    listed = (
        "La ministre des Ports Afi Lawson a présidé mardi un conseil du port et du quai nord.",
        "Le maire de Bellan Kodjo Vella a salué la session du conseil des dockers.",
    )

    assert told(story(HEAD, LEAD, NEXT, closed, "\n".join(listed))) == [NEXT, LAST]


def test_a_signed_picture_within_a_story_is_not_its_end():
    follows = (
        "Le directeur du port a salué les dockers, la ministre et les soldats du génie, devant le quai nord."
    )

    assert told(story(HEAD, LEAD, NEXT, "(VNA)", follows, LAST)) == [NEXT, follows, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "Lire aussi : Le ministre Kodjo Vella reçoit les pêcheurs de Kara.",
        "Lire aussi sur valmora.example: Les pêcheurs de Kara reçus à Bellan",
        "Lire aussi: - Les pêcheurs de Kara reçus à Bellan",
        "La vanille de Kara bat des records. À lire dans notre édition de jeudi.",
        "Votre e-mail, avec votre consentement, sert à recevoir notre newsletter.",
    ],
)
def test_a_line_that_sends_readers_elsewhere_is_no_story(line):
    assert told(story(HEAD, LEAD, NEXT, line, LAST)) == [NEXT, LAST]


def test_headlines_below_a_label_are_links_though_one_names_the_storys_minister():
    links = "Publicité\nLa ministre des Ports Afi Lawson huée à Kara\nUne tomate de serre qui se prend pour une fraise"

    assert told(story(HEAD, LEAD, f"{NEXT}\n{links}\n{LAST}")) == [NEXT, LAST]
