"""What stands under the last sentence is told from the story by its shape, whatever its words."""

import pytest

from builder.reader.seed import read_lines
from builder.reader.story.furniture import read_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()

STORY = [
    "La ministre des Ports reçoit son homologue bellanien",
    "Valmora (VNA) – La ministre des Ports Anna Vella a reçu lundi à Valmora son homologue bellanien Bo Ran.",
    "Les deux ministres ont passé en revue la coopération, dont la valeur a atteint 3 millions en 2017.",
    "Ils sont convenus de se revoir avant la fin de l'année à Bellan, où se tiendra une foire.",
]
TOLD = [STORY[1].split(" – ")[1], *STORY[2:]]


def body(lines: list[str]) -> list[str]:
    story = read_story(read_lines("port.txt", "\n\n".join(lines).encode()), VOCABULARY)
    return [paragraph.text for paragraph in story.paragraphs]


CODES = [
    "QWX // ZT",
    "QWX/ZT // WQP",
    "A. V. L.",
    "Source: QWA/zt(av)",
    "wq.zt",
    "izq/av/lmo",
    "Q41-ZTW",
    "QO---ZTA.",
    "avl@qzt.example",
    "qz",
    "qzt",
    "ports.example",
]


@pytest.mark.parametrize("line", CODES)
def test_a_line_of_codes_is_no_story(line: str) -> None:
    # week-a, exam-w, made-k, made-l: desks sign in ever new ways.
    assert body([*STORY, line]) == TOLD
    assert body([*STORY, line, "Voir aussi", "Le port de Tervane rouvre"]) == TOLD


@pytest.mark.parametrize(
    "tail", [" QWX/ZT", " (QWX/AVL)", " -QWX", " QWZ", " ENDS", " QWX Kra/Zt", " A.V.", " A. V."]
)
def test_codes_behind_the_last_full_stop_are_no_story(tail: str) -> None:
    assert body([*STORY[:3], STORY[3] + tail]) == TOLD


@pytest.mark.parametrize(
    "tail",
    [
        "(Anna Vella)",
        "(rédactrice : Anna Vella ; traduction : L. Mo)",
        "VNA (rédactrice: Anna Vella ; traduction: L. Mo)",
        "-ENDS-",
        "#ports #Valmora",
        "Commentaires",
        "2 commentaires",
        "www.ports.com",
        "avl@ports.com",
    ],
)
def test_who_made_it_and_the_page_s_words_behind_the_last_full_stop_are_no_story(tail: str) -> None:
    assert body([*STORY[:3], f"{STORY[3]} {tail}"]) == TOLD


@pytest.mark.parametrize("end", ["(Rires.)", "(la foire de Bellan)", "Il y en eut 2.", "C'est à Bellan."])
def test_what_the_story_says_behind_a_full_stop_is_kept(end: str) -> None:
    assert body([*STORY[:3], f"{STORY[3]} {end}"]) == [*TOLD[:2], f"{STORY[3]} {end}"]


def test_what_follows_codes_is_cut_where_it_is_short() -> None:
    assert (
        body([*STORY, "QWX // ZT", "Le port de Tervane rouvre mardi, sept ans après sa fermeture."]) == TOLD
    )


@pytest.mark.parametrize(
    "line",
    [
        "(Mise en mots : Anna Vella)",
        "*Anna Vella en a tenu la plume",
        "Plume : Anna Vella",
        "Plume : A. Vella ; relecture : Bo R.",
        "Recueilli par A. V.",
        "Dites ce que vous en pensez",
        "Recherche...",
        "Diplomatie, ports, Afrique de l'Ouest",
        "Les opinions exprimées n'engagent que leurs auteurs.",
        "Une remarque ? Une idée ? Écrivez-nous.",
        "Pêche : Tervane bat Lomande (2-1)",
        "Encore d'autres nouvelles :",
        "Recevez chaque matin notre choix de nouvelles.",
        "Cette page vous plaît ? Parlez-en autour de vous.",
    ],
)
def test_the_makers_and_the_page_have_the_last_word_in_vain(line: str) -> None:
    assert body([*STORY, line]) == TOLD


@pytest.mark.parametrize(
    "line",
    [
        "Ont signé : MM. Anna Vella (Togo), Bo Ran (Ghana) et Mme Mo Lin (Mali).",
        "« Notre port est à vous », a dit la ministre.",
        "Le prochain rendez-vous est fixé à Tervane en mai.",
        "Bo Ran gagnera ensuite Tervane.",
        "Les marins de Bellan ont des droits : les deux ministres l'ont redit.",
        "Qui paiera la foire de Bellan, ont demandé les deux ministres ?",
        "Les deux ministres ont levé la séance à Bellan",
    ],
)
def test_a_last_sentence_is_the_storys(line: str) -> None:
    assert body([*STORY, line]) == [*TOLD, line]


def test_a_list_that_a_colon_opened_is_the_storys() -> None:
    lines = ["Ont pris part à la réunion :", "- Anna Vella, ministre des Ports", "- Bo Ran, maire de Bellan"]

    assert body([*STORY, *lines]) == [*TOLD, *lines]


@pytest.mark.parametrize("last", ["Qui sera le maire de Tervane ?", "Lomande : « nous attendons le bac »"])
def test_a_question_or_a_cry_that_has_nothing_of_the_story_is_cut(last: str) -> None:
    assert body([*STORY, last]) == TOLD


@pytest.mark.parametrize(
    "others",
    [
        ["Réagissez donc", "Recherche...", "Tervane : la foire au miel s'annonce tardive"],
        ["On en parle", "- Lomande s'entretient avec les apiculteurs", "- Tervane : une journée au port"],
        ["D'autres titres", "Un quai s'effondre à Tervane", "Le maire de Lomande : « Rien à cacher »"],
    ],
)
def test_headlines_under_a_label_are_cut_whatever_it_says(others: list[str]) -> None:
    assert body([*STORY, *others]) == TOLD


@pytest.mark.parametrize(
    "last",
    ["* Le quai de Bellan est long de trois cents mètres.", "(Le port de Bellan a été fondé en 1850.)"],
)
def test_a_sentence_under_a_star_or_in_brackets_is_story(last: str) -> None:
    assert body([*STORY, last]) == [*TOLD, last]


@pytest.mark.parametrize("last", ["A" * 200 + "!", "T : " + "A" * 150 + "!", "AB" * 50_000])
def test_a_line_of_capitals_alone_is_read_at_once(last: str) -> None:
    assert body([*STORY, last])[:3] == TOLD


def test_a_foot_of_thousands_of_lines_is_read_at_once() -> None:
    house = [f"Abonnez-vous, {number}ez-vous au bac." for number in range(4_000)]
    codes = [line for number in range(1_500) for line in (f"Le bac {number} est ouvert. AB/CD", "QWX/ZT")]

    assert body([*STORY, *house])[:3] == TOLD
    assert body([*STORY, *codes])[:3] == TOLD


BELOW_BUTTONS = ["Partager", "Imprimer", "Facebook", "Les grues de Karsovie dorment debout, paraît-il."]


def test_what_stands_below_several_buttons_and_tells_of_other_things_is_the_page_s() -> None:
    assert body([*STORY, *BELOW_BUTTONS]) == TOLD


def test_a_rule_parts_the_house_s_own_words_from_the_story() -> None:
    assert body([*STORY, "___", "Cette maison vit de dons."]) == TOLD


@pytest.mark.parametrize(
    "last",
    ["La foire de Bellan durera trois jours.", "« Nous reviendrons », a dit Bo Ran."],
    ids=["of the story's places", "said"],
)
def test_a_story_goes_on_below_buttons(last: str) -> None:
    assert body([*STORY, *BELOW_BUTTONS[:3], last]) == [*TOLD, last]


def test_two_lines_of_an_advertisement_end_no_story() -> None:
    last = "Ostrave financera le dragage du chenal, à hauteur de quatre millions."

    assert body([*STORY, "Publicité", "La suite après cette annonce", last]) == [*TOLD, last]


def test_a_house_that_speaks_to_its_readers_ends_the_story() -> None:
    lines = ["Un message du Matin de Bellan :", "Chers lecteurs,", "Le papier coûte cher."]

    assert body([*STORY, *lines]) == TOLD


def test_who_wrote_the_text_is_told_below_it() -> None:
    assert body([*STORY, "Li Mo est journaliste et suit les marées depuis 2009."]) == TOLD
