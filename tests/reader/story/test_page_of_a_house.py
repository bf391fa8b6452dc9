"""What a house says of itself over a headline and within a story, and pictures that a page marks in its own way."""

import pytest

from builder.reader.seed import read_lines
from builder.reader.story.furniture import Story, read_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()
TITLE = "Le port de Bellan rouvre après six mois de travaux"
LEAD = "La ministre des Transports, Anna Vella, a rouvert mardi le port de Bellan après six mois de travaux."
NEXT = "Selon le maire Bo Ran, les quais ont été relevés d'un mètre pour un coût de douze millions d'euros."
LAST = "Elle a remercié les dockers pour leur patience et promis deux grues avant l'hiver."
ENGLISH = (
    "Bellan port reopens after six months of works",
    "Transport Minister Anna Vella on Tuesday reopened the port of Bellan after six months of works.",
    "Mayor Bo Ran said the quays had been raised by one metre at a cost of twelve million euros.",
    "She thanked the dockers for their patience and promised that two cranes would come before winter.",
)


def read(*blocks: str) -> Story:
    return read_story(read_lines("port.txt", "\n\n".join(blocks).encode()), VOCABULARY)


def body(story: Story) -> list[str]:
    return [each.text for each in story.paragraphs]


@pytest.mark.parametrize(
    "line",
    [
        "Il y a 1 204 communiqués publiés ces dernières 24 heures et 90 310 ces 365 derniers jours.",
        "Le journal de référence depuis 1962",
        "Toute l'actualité de la côte en temps réel",
        "Bulletin AVP du 5 mai",
    ],
)
def test_what_a_house_says_of_itself_over_a_headline_is_none(line: str) -> None:
    assert read(line, TITLE, LEAD, NEXT, LAST).title.text == TITLE


def test_a_mirror_s_count_of_texts_over_a_headline_is_none() -> None:
    count = "There were 1,204 reports posted in the last 24 hours and 90,310 in the last 365 days."

    assert read(count, *ENGLISH).title.text == ENGLISH[0]


def test_the_day_of_a_bulletin_is_the_pages() -> None:
    found = read("Bulletin AVP du 5 mai 2031", TITLE, LEAD, NEXT, LAST)

    assert found.published is not None
    assert found.published.edtf == "2031-05-05"


@pytest.mark.parametrize("over", ["ValNet", TITLE])
def test_a_site_s_name_behind_a_headline_goes_where_one_of_the_two_stands_alone(over: str) -> None:
    assert read(f"{TITLE} - ValNet", over, LEAD, NEXT, LAST).title.text == TITLE


def test_what_stands_behind_a_headline_s_dash_stays_where_nothing_repeats_it() -> None:
    title = f"{TITLE} - Une première"

    assert read(title, LEAD, NEXT, LAST).title.text == title


@pytest.mark.parametrize(
    "block",
    [
        "Voir cette publication sur Instagram",
        "Une publication partagée par Anna Vella (@avella)",
        "Cet article vous a plu ? Partagez-le !",
        "Ce contenu pourrait également vous intéresser",
        "Votre navigateur ne peut pas lire cette vidéo.",
        "... suite de l'article sur Radio Bellan",
        "L'éco du jour.\nChaque soir, recevez par mail l'essentiel de la côte.\nJe m'inscris",
        "La lettre du port\nTous les matins, les infos à ne pas rater",
    ],
)
def test_what_a_house_says_within_a_story_goes(block: str) -> None:
    assert body(read(TITLE, LEAD, NEXT, block, LAST)) == [LEAD, NEXT, LAST]


@pytest.mark.parametrize(
    "block",
    [
        "View this post on Instagram",
        "Did you enjoy this article? Share it!",
        "The code has been copied to your clipboard.",
        "The Morning Letter\nThe news you must not miss, every morning",
        "This email address is being protected from spambots. You need a script to view it.",
    ],
)
def test_what_a_house_says_within_an_english_story_goes(block: str) -> None:
    title, lead, following, last = ENGLISH

    assert body(read(title, lead, following, block, last)) == [lead, following, last]


def test_few_words_over_what_readers_are_told_of_the_story_stay() -> None:
    assert "Le prix du quai" in body(read(TITLE, LEAD, NEXT, "Le prix du quai\n" + LAST))


@pytest.mark.parametrize("end", ["-0-", "--0--"])
def test_a_nought_between_dashes_ends_a_dispatch(end: str) -> None:
    assert body(read(TITLE, LEAD, NEXT, LAST, end, "-", "Le tribunal de Sarm a gardé un banquier.")) == [
        LEAD,
        NEXT,
        LAST,
    ]


def test_a_town_and_its_wire_under_a_story_sign_it() -> None:
    found = read(TITLE, LEAD, NEXT, LAST, "Bellan, (AFP)")

    assert (body(found), found.agency) == ([LEAD, NEXT, LAST], "AFP")


@pytest.mark.parametrize(
    "mark", ["602114873_9981_n (1).jpg", "IMG_5012.JPG", "leftcenterrightdel", "JPEG - 68 ko"]
)
@pytest.mark.parametrize("shown", ["La ministre sur le quai.", "Les dockers empruntent la passerelle"])
def test_what_stands_close_below_a_picture_s_file_is_its_caption(mark: str, shown: str) -> None:
    found = read(TITLE, LEAD, NEXT, f"{mark}\n{shown}", LAST)

    assert [caption.text for _, caption in found.captions] == [shown]
    assert body(found) == [LEAD, NEXT, LAST]


def test_a_paragraph_below_a_picture_s_file_stays() -> None:
    assert body(read(TITLE, LEAD, f"quai.jpg\n{NEXT}", LAST)) == [LEAD, NEXT, LAST]


def test_a_sentence_that_stands_twice_within_a_story_is_a_picture_s() -> None:
    shown = "La passerelle relie Bellan à Valmora."
    found = read(TITLE, LEAD, NEXT, shown, shown, "Editpresse/Anna Vella", LAST)

    assert [(each.text, each.credit) for _, each in found.captions] == [(shown, "Editpresse/Anna Vella")]
    assert body(found) == [LEAD, NEXT, LAST]


def test_a_paragraph_of_what_is_over_that_stands_twice_is_the_storys() -> None:
    assert body(read(TITLE, LEAD, NEXT, NEXT, LAST)).count(NEXT) == 2


def test_a_caption_that_a_page_set_into_a_sentence_is_taken_out() -> None:
    told = "Le maire de la ville a proposé que les deux conseils étudient {}ensemble la pêche des deux rives."
    found = read(TITLE, LEAD, told.format("Vue de la séance de travail. Photo : VNA "), LAST)

    assert [(each.text, each.credit) for _, each in found.captions] == [
        ("Vue de la séance de travail.", "VNA")
    ]
    assert body(found) == [LEAD, told.format(""), LAST]


@pytest.mark.parametrize(
    ("line", "words", "credit"),
    [
        (
            "© Anna Vella/AFP La ministre et le maire Bo Ran signent le protocole au port",
            "La ministre et le maire Bo Ran signent le protocole au port",
            "Anna Vella/AFP",
        ),
        (
            "Photo Agence Valmora-Images Le barrage de Bellan, en aval de Valmora.",
            "Le barrage de Bellan, en aval de Valmora.",
            "Agence Valmora-Images",
        ),
    ],
)
def test_a_credit_may_stand_before_its_caption_without_a_sign(line: str, words: str, credit: str) -> None:
    found = read(TITLE, LEAD, NEXT, line, LAST)

    assert [(each.text, each.credit) for _, each in found.captions] == [(words, credit)]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("The ferry at the quay of Bellan. (Regional Information photo)", "Regional Information"),
        ("Dockers at work on the quay. Supplied", "Supplied"),
        ("The minister at the reopening ceremony on May 5.", None),
    ],
)
def test_english_captions_within_a_story_are_told_by_their_credit_or_their_form(
    line: str, credit: str | None
) -> None:
    title, lead, following, last = ENGLISH
    found = read(title, lead, following, line, last)

    assert [each.credit for _, each in found.captions] == [credit]
    assert body(found) == [lead, following, last]


@pytest.mark.parametrize(
    "name",
    [
        "Agence valmorienne de coopération",
        "Ministère des Transports",
        "Radio Bellan Internationale",
        "Les ports de Bellan en 10 langues",
    ],
)
def test_a_house_s_name_is_no_headline_though_the_story_has_its_words(name: str) -> None:
    told = "Radio Bellan, l'Agence de coopération et le ministère y ont pris part."

    assert read(name, TITLE, LEAD, told, LAST).title.text == TITLE


def test_a_house_that_does_something_is_a_headline_s() -> None:
    title = "Radio Bellan ouvre un studio au port"

    assert read(title, "Le port de Bellan rouvre mardi", LEAD, NEXT, LAST).title.text == title
