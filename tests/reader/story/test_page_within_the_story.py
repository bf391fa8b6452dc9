"""What a page sets over, between and under a story's paragraphs, told by its form and its place."""

import pytest

from builder.reader.seed import read_lines
from builder.reader.story.furniture import Story, read_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()

HEAD = "Le port de Lomé rouvre son quai nord"
LEAD = (
    "LOMÉ, 4 mai 2031 (AVP) – La ministre des Ports, Afi Lawson, a rouvert mardi le quai nord. "
    "Elle a salué les efforts des dockers et des soldats du génie."
)
NEXT = "Le directeur du port a ensuite présenté les travaux du bac, achevés il y a peu."
LAST = "La journée a pris fin par une visite du bac."
STORY = [LEAD.partition(" – ")[2], NEXT, LAST]


def story(text: str) -> Story:
    return read_story(read_lines("port.txt", text.encode()), VOCABULARY)


def told(found: Story) -> list[str]:
    return [paragraph.text for paragraph in found.paragraphs]


@pytest.mark.parametrize(
    "line",
    [
        "Offrir l'article ▢ Copier le lien",
        "Anna Vella (texte) et Li Mo (photos)",
        "Publié le : mercredi, 22:04 Lu : 318 fois",
        "De l'envoyée spéciale de l'AVP : Anna Vella",
        "Anna Vella, La Presse togolaise",
        "(Valmora-AVP)",
    ],
)
def test_hands_and_buttons_over_the_lead_are_no_standfirst(line: str) -> None:
    found = story(f"{HEAD}\n\n{line}\n\n{LEAD}\n\n{NEXT}\n\n{LAST}")

    assert found.standfirst is None
    assert told(found) == STORY


def test_a_standfirst_that_begins_with_a_name_is_kept() -> None:
    line = "Afi Lawson, la ministre des Ports, a salué les dockers."
    found = story(f"{HEAD}\n\n{line}\n\n{LEAD}\n\n{NEXT}\n\n{LAST}")

    assert found.standfirst
    assert found.standfirst.text == line


@pytest.mark.parametrize(
    "line",
    [
        "Sur le web : Les dix plus belles gares du monde (sponsorisé)",
        "À ne pas manquer — Nos idées de balades au Sahel",
        "[ Vidéo à la une : les tambours de Kara ]",
        "Quiz : connaissez-vous les quais du Togo ?",
        "L'essentiel",
    ],
)
def test_what_leads_away_between_paragraphs_is_no_story(line: str) -> None:
    assert told(story(f"{HEAD}\n\n{LEAD}\n\n{line}\n\n{NEXT}\n\n{LAST}")) == STORY


@pytest.mark.parametrize(
    "foot",
    [
        "Courtesy; KNA\n\nby Anna Vella",
        "Les commentaires (3)\nRobert : et le tram de chez nous ?",
        "Chaque soir, recevez par mail l'essentiel de l'économie.",
    ],
)
def test_what_stands_below_the_last_paragraph_is_the_page_s(foot: str) -> None:
    assert told(story(f"{HEAD}\n\n{LEAD}\n\n{NEXT}\n\n{LAST}\n\n{foot}")) == STORY


def test_codes_may_follow_the_word_that_ends_a_story() -> None:
    assert told(story(f"{HEAD}\n\n{LEAD}\n\n{NEXT}\n\n{LAST} (fin) m.b/h.t")) == STORY


def test_the_newsroom_s_hands_behind_place_and_day_yield_to_the_dateline() -> None:
    found = story(
        f"{HEAD}\nAgence Sahel, 4 mai 2031, 22:15 — traduit par Anna Vella\n\n"
        f"→ Un lion suivi par satellite\n→ Le maïs change de prix\n\n{LEAD}\n\n{NEXT}\n\n{LAST}"
    )

    assert found.dateline
    assert found.dateline.place == "Lomé"
    assert found.standfirst is None
    assert told(found) == STORY


def test_place_and_day_over_the_headline_may_have_an_hour_behind_them() -> None:
    found = story(f"Lomé, 4 mai 2031 (AVP) – Mis à jour à 16 h\n{HEAD}\n\n{STORY[0]}\n\n{NEXT}\n\n{LAST}")

    assert found.title.text == HEAD
    assert found.dateline
    assert found.dateline.place == "Lomé"
    assert told(found) == STORY


def test_a_caption_may_stand_over_the_headline_behind_the_page_s_mark() -> None:
    line = "Le port de Lomé rouvre son quai nord ảnh 1Afi Lawson salue un docker du quai. Photo : AVP"
    found = story(
        f"POLITIQUE   ÉCONOMIE   SOCIÉTÉ\nPolitique / Ports\n\n{line}\n\n{HEAD}\n\n{LEAD}\n\n{NEXT}\n\n{LAST}"
    )

    assert [caption.text for _, caption in found.captions] == ["Afi Lawson salue un docker du quai."]
    assert told(found) == STORY


def test_a_credited_sentence_that_the_lead_says_again_is_a_caption() -> None:
    line = (
        "La ministre des Ports, Afi Lawson, a rouvert mardi à Lomé le quai nord avec les dockers, "
        "les soldats du génie et le directeur du port."
    )
    lead = f"{line[:-1]}, et elle a salué leurs efforts."
    found = story(f"{HEAD}\n\n{line} (Photo AVP)\n\n{lead}\n\n{NEXT}\n\n{LAST}")

    assert [caption.text for _, caption in found.captions] == [line]
    assert told(found) == [lead, NEXT, LAST]


def test_a_picture_right_under_the_sign_off_is_the_story_s_where_no_headline_follows() -> None:
    picture = "Photo : Des pêcheurs près de Kpémé, Maritime. (Xinhua/Li Mo)"
    found = story(f"{HEAD}\n\n{LEAD}\n\n{NEXT}\n\n{LAST} Fin\n\n{picture}\n\nRédactrice : Anna Vella")

    assert [caption.text for _, caption in found.captions] == ["Des pêcheurs près de Kpémé, Maritime."]


def test_a_caption_follows_a_box_of_figures() -> None:
    box = "EN CHIFFRES\n2 grues\n9 bacs"
    line = "Une soudeuse travaille sur la coque du bac."
    found = story(f"{HEAD}\n\n{LEAD}\n\n{box}\n\n{line}\n\n{NEXT}\n\n{LAST}")

    assert [caption.text for _, caption in found.captions] == [line]


def test_links_between_blank_lines_leave_the_story_that_goes_on_below() -> None:
    told_on = "La ministre des Ports a promis que le quai nord et le bac seraient gratuits."
    links = ["Articles liés", "Le sel se vend mieux", "12 octobre 2030", "Une criée neuve à Kpalimé"]

    thanks = "Le directeur du port a remercié les dockers et les soldats venus au bac."

    found = story("\n\n".join([HEAD, LEAD, NEXT, *links, told_on, thanks]))

    assert told(found) == [STORY[0], NEXT, told_on, thanks]


def test_a_headline_and_its_summary_under_related_stories_are_not_the_story() -> None:
    others = [
        "Articles liés",
        "Le sel se vend mieux",
        "Les sauniers de Kpalimé ont vendu dix tonnes.",
        "Un bal",
    ]

    assert told(story("\n\n".join([HEAD, LEAD, NEXT, LAST, *others]))) == STORY


def test_sentences_that_the_page_cut_short_are_other_stories() -> None:
    others = [
        "Pour la neuvième année, les pêcheurs d'Aného béniront leurs pirogues et le prêtre ouvrira..",
        "La ministre des Finances Bella Ran a rendu le projet de budget après une querelle au..",
    ]

    assert told(story("\n".join([HEAD, "", LEAD, NEXT, LAST, *others]))) == STORY


def test_a_paragraph_printed_twice_in_one_is_told_once() -> None:
    twice = f"{NEXT[:60]}, avec le soutien{NEXT}"

    assert told(story("\n\n".join([HEAD, LEAD, twice, LAST]))) == STORY


def test_the_name_of_who_is_shown_over_the_lead_is_a_caption() -> None:
    found = story("\n\n".join([HEAD, "La ministre des Ports, Afi Lawson", LEAD, NEXT, LAST]))

    assert [caption.text for _, caption in found.captions] == ["La ministre des Ports, Afi Lawson"]
    assert found.standfirst is None


@pytest.mark.parametrize(
    "line", ["fr_FR", "Cet article est en cours de mise à jour...", "Cet article a été lu 1 234 fois !"]
)
def test_what_the_page_says_of_itself_within_the_story_is_not_told(line: str) -> None:
    assert told(story("\n\n".join([HEAD, LEAD, line, NEXT, LAST]))) == STORY


@pytest.mark.parametrize(
    "block",
    [
        "Les plus lus\n\nUn phare éteint à Bellan\n\nQuarante boulangers pour Kara",
        "Sur le même sujet\n\nUn phare éteint à Bellan",
        "Partager sur Facebook\n\nPartager sur X\n\nPartager par e-mail",
    ],
)
def test_the_last_paragraph_below_a_block_of_the_page_is_the_story_s(block: str) -> None:
    last = "Elle a également planté deux palmiers avant de quitter la côte."
    found = story(f"{HEAD}\n\n{LEAD}\n\n{NEXT}\n\n{LAST}\n\n{block}\n\n{last}")

    assert told(found) == [*STORY, last]


def test_a_paragraph_that_tells_of_the_headline_above_it_is_another_story_s() -> None:
    other = "Sur le même sujet\n\nUn phare éteint à Bellan\n\nLe phare de Bellan ne brille plus depuis mai."
    found = story(f"{HEAD}\n\n{LEAD}\n\n{NEXT}\n\n{LAST}\n\n{other}")

    assert told(found) == STORY


def test_a_lead_that_stands_again_under_its_picture_is_told_once() -> None:
    picture = f"{HEAD} - ảnh 1\nLa ministre Afi Lawson (à droite) et le maire. Photo\nBo Ran/AVP"
    found = story(f"{HEAD}\n\n{LEAD}\n\n{picture}\n\n{LEAD}\n\n{NEXT}\n\n{LAST}")

    assert told(found) == STORY
    assert [caption.credit for _, caption in found.captions] == ["Bo Ran/AVP"]
