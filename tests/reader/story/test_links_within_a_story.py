"""A link to another story that stands alone within the story, and the crossheads that look like one."""

import pytest

from builder.reader.seed import read_lines
from builder.reader.story.furniture import Story, read_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()

HEAD = "Le conseil portuaire ouvre sa session"
LEAD = "Lomé (VNA) – La ministre des Ports Afi Lawson a ouvert lundi à Lomé la session du conseil portuaire."
NEXT = "Le directeur du port a ensuite présenté les travaux du quai nord, achevés il y a peu."
LAST = "La prochaine session se tiendra à Kpalimé."


def story(*lines: str) -> Story:
    return read_story(read_lines("port.txt", "\n\n".join(lines).encode()), VOCABULARY)


def told(found: Story) -> list[str]:
    return [paragraph.text for paragraph in found.paragraphs][1:]


@pytest.mark.parametrize(
    "link",
    [
        "Vous aimerez aussi : Le musée du sel en dix vitrines",
        "Dans nos archives | Des cigognes nichent à Bellan",
    ],
)
def test_a_headline_behind_a_label_that_speaks_to_the_reader_is_a_link(link: str) -> None:
    found = story(HEAD, LEAD, link, NEXT, LAST)

    assert told(found) == [NEXT, LAST]
    assert link in [cut.text for cut in found.cut]


@pytest.mark.parametrize("heading", ["Vous aimerez aussi :", "À lire aussi", "Lire aussi :"])
def test_a_heading_over_links_within_the_story_does_not_end_it(heading: str) -> None:
    links = f"{heading}\n• Le musée du sel rouvre\nLe prix du cacao va-t-il monter ?"
    found = story(HEAD, LEAD, NEXT, links, "La ministre a promis un quai sud, a-t-elle ajouté.", LAST)

    assert told(found)[-1] == LAST
    assert not [text for text in told(found) if "musée" in text or "cacao" in text]


@pytest.mark.parametrize(
    "block",
    [
        "[1] Des cigognes nichent à Bellan\n[2] Le musée du sel rouvre",
        "01:11\nDes cigognes nichent à Bellan\n02:03\nEt si le sel redevenait une monnaie ?",
        "00:00\nAudio\nUtilisez les flèches pour régler le volume.\nTélécharger",
    ],
)
def test_lines_close_together_between_paragraphs_that_stand_apart_are_the_page_s(block: str) -> None:
    found = story(HEAD, LEAD, NEXT, block, LAST, "Le maire de Lomé y a été invité.")

    assert told(found) == [NEXT, LAST, "Le maire de Lomé y a été invité."]


def test_a_list_that_a_colon_opens_is_the_story_s() -> None:
    opening, rows = "Voici le trafic des quais :", ["1. Quai nord, 58 navires", "2. Quai sud, 40 navires"]
    found = story(HEAD, LEAD, NEXT, opening, "\n".join(rows), LAST, NEXT)

    assert set(rows) <= set(told(found))


def test_a_paragraph_without_a_full_stop_is_no_teaser_where_the_page_says_nothing_above_it() -> None:
    lost = "Les équipages de trois pays voisins sont venus à bord de douze pirogues"
    found = story(HEAD, LEAD, NEXT, lost, "Une fête a suivi jusqu'au soir sur la plage.")

    assert told(found) == [NEXT, lost, "Une fête a suivi jusqu'au soir sur la plage."]


@pytest.mark.parametrize(
    "line",
    [
        "Un quai tout neuf",
        "Prochaine étape : Kpalimé (9 mars), Sokodé (20 avril)",
        "Cinq planteurs de cacao primés au salon agricole de Bellan",
    ],
)
def test_a_crosshead_is_the_story_s(line: str) -> None:
    assert line in told(story(HEAD, LEAD, line, NEXT, LAST))


def test_a_line_without_a_full_stop_that_names_somebody_of_the_story_in_full_tells_what_a_picture_shows() -> (
    None
):
    shown = "La ministre Afi Lawson devant le quai nord"
    found = story(HEAD, LEAD, shown, NEXT, LAST)

    assert told(found) == [NEXT, LAST]
    assert [each.text for _, each in found.captions] == [shown]


@pytest.mark.parametrize(
    "line", ["La ministre Afi Lawson a quitté le quai nord", "Afi Lawson, ministre des Ports"]
)
def test_what_tells_on_or_names_who_spoke_is_no_caption(line: str) -> None:
    assert not story(HEAD, LEAD, line, NEXT, LAST).captions


def test_what_has_the_shape_of_a_stamp_is_no_standfirst() -> None:
    found = story(HEAD, "Publié le 2034-06-17 à 09:12 | lome.example.tg", LEAD, NEXT)

    assert found.standfirst is None


SAID = "« Onze années d'attente », a déclaré un vieux pilote."


def test_a_story_goes_on_below_a_heading_and_one_link_with_what_was_said() -> None:
    found = story(HEAD, LEAD, NEXT, "À lire aussi", "Le musée du sel rouvre", SAID, LAST)

    assert told(found) == [NEXT, SAID, LAST]


def test_other_stories_below_a_heading_have_a_headline_each() -> None:
    found = story(
        HEAD, LEAD, NEXT, "À lire aussi", "Le musée du sel rouvre", SAID, "Le cacao monte", "Il coûte cher."
    )

    assert told(found) == [NEXT]


OWN = "Afi Lawson et le directeur ont parcouru à pied les deux kilomètres du môle."
OTHERS = "Les visiteurs de la fête ont goûté cent sortes de mil et de miel."


@pytest.mark.parametrize(
    "block",
    [
        ("Recommandé pour vous",),
        ("Dans la même rubrique",),
        ("À lire également", "Le musée du sel en dix vitrines", "Des cigognes nichent à Bellan"),
        ("Sur le même sujet\nLe musée du sel en dix vitrines",),
    ],
)
def test_a_story_goes_on_behind_a_heading_where_its_own_people_act(block: tuple[str, ...]) -> None:
    found = story(HEAD, LEAD, NEXT, *block, f"Lundi, {OWN}")

    assert told(found) == [NEXT, f"Lundi, {OWN}"]


@pytest.mark.parametrize(
    "block",
    [
        # a headline that the next paragraph takes up, and one that tells of others
        ("À lire également", "Afi Lawson au môle : deux kilomètres à pied", f"Lundi, {OWN}"),
        ("À lire également", "La fête du mil bat son plein", OTHERS),
        # other stories, a headline each
        ("Voir plus", "Le musée du sel rouvre", f"Lundi, {OWN}", "La fête du mil bat son plein", OTHERS),
    ],
)
def test_what_is_told_under_another_headline_is_another_story(block: tuple[str, ...]) -> None:
    assert told(story(HEAD, LEAD, NEXT, LAST, *block)) == [NEXT, LAST]


def test_behind_its_sign_off_no_story_goes_on() -> None:
    found = story(HEAD, LEAD, NEXT, f"{LAST} – VNA", "Recommandé pour vous", f"Lundi, {OWN}")

    assert told(found) == [NEXT, LAST]


def test_a_story_that_is_signed_does_not_go_on_behind_a_heading() -> None:
    others = (
        "Voir plus",
        "Le musée du sel rouvre",
        "Dix vitrines au bord de l'eau",
        "Le conseil vise un million pour 2036.",
    )

    assert told(story(HEAD, LEAD, NEXT, f"{LAST} – VNA", *others)) == [NEXT, LAST]


def test_headlines_in_a_row_that_tell_of_other_things_are_links():
    links = ("Ouverture d'un cours de vannerie à Kara", "Le président des chorales salue ses adhérents")
    found = story(HEAD, LEAD, *links, NEXT, LAST)

    assert told(found) == [NEXT, LAST]
    assert not any(line in " ".join(told(found)) for line in links)


def test_results_in_a_row_are_the_story_s():
    rows = ("Afi Lawson a obtenu la présidence du conseil", "Koffi Adjo sera son adjoint au quai nord")
    found = story(HEAD, LEAD, *rows, NEXT, LAST)

    assert told(found) == [*rows, NEXT, LAST]


def test_what_may_be_heard_is_the_page_s_with_who_says_it() -> None:
    heard = ("Afi Lawson, ministre des Ports", "« L'eau des quais sera analysée »", "00:52")
    below = (LAST, "Le maire de Lomé y a été invité.")

    assert told(story(HEAD, LEAD, NEXT, *heard, *below)) == [NEXT, *below]
    assert told(story(HEAD, LEAD, NEXT, heard[1], *below)) == [NEXT, heard[1], *below]


def test_another_story_cut_short_may_stand_over_the_lead() -> None:
    other = "Kara : le musée du sel demande le report de sa… Plus »"
    found = story(HEAD, other, LEAD.split(" – ")[1], NEXT, LAST)

    assert told(found) == [NEXT, LAST]
    assert other in [cut.text for cut in found.cut]


def test_a_line_in_other_letters_is_the_page_s() -> None:
    assert told(story(HEAD, LEAD, NEXT, LAST, "Последвайте ни и в социалните мрежи!")) == [NEXT, LAST]


def test_the_first_paragraph_that_stands_again_below_the_story_stands_there_once() -> None:
    first = LEAD.split(" – ")[1]

    assert told(story(HEAD, first, NEXT, LAST, "Anna Vella", first)) == [NEXT, LAST]
