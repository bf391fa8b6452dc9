"""Pages copied whole: cards of other stories, lists and labels, captions printed twice, what a page says of itself."""

import pytest

from builder.reader.seed import read_lines
from builder.reader.story.furniture import Story, read_story
from builder.reader.story.repair import repair_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()
TITLE = "Le port de Valmora rouvre ses quais de pêche"
LEAD = (
    "Le port de Valmora a rouvert lundi ses quais de pêche, fermés pendant deux ans, a annoncé la ministre."
)
NEXT = "La ministre Ana Vella a salué mardi le travail des dockers et promis un troisième quai de pêche."
LAST = "Le maire, Bo Ran, a remercié les dockers, qui ont travaillé deux ans aux quais de pêche du port."


def read(*blocks: str, head: str = TITLE) -> Story:
    return read_story(read_lines("port.txt", "\n\n".join((head, LEAD, *blocks)).encode()), VOCABULARY)


def body(story: Story) -> str:
    return "\n".join(each.text for each in story.paragraphs)


def test_a_headline_and_its_one_sentence_of_another_matter_go() -> None:
    card = "Sarmonville ferme ses plages\nLes autorités de Sarmonville ont interdit hier toute baignade."

    assert "Sarmonville" not in body(read(NEXT, card, LAST))


def test_a_crosshead_close_above_its_paragraph_stays() -> None:
    own = "Un troisième quai en vue\nLa ministre a promis un troisième quai aux dockers de Valmora."

    assert "Un troisième quai" in body(read(NEXT, own, LAST))


@pytest.mark.parametrize(
    "block",
    [
        "Ce qui change au port\n\n• pêche de nuit ;\n• criée rouverte.",
        "Ce qui change au port\n1. Pêche de nuit\n2. Criée rouverte",
        "À retenir :\n\n* la pêche de nuit reprend ;\n* la criée rouvre.",
        "+ Un troisième quai +",
        "Une criée rouverte",
    ],
)
def test_a_list_and_its_label_and_a_crosshead_are_the_storys(block: str) -> None:
    found = body(read(NEXT, block, LAST))

    assert all(line in found for line in block.split("\n"))


@pytest.mark.parametrize(
    "line",
    [
        "La suite après cette annonce",
        "Voir en plein écran",
        "VALMORA TOURS : le delta dès 49 $ *annonce",
        "Cet article vous est offert. Il est normalement réservé à nos abonnés.",
        "Listen to article Your browser does not support the audio element.",
        "Correspondance de Li Mo",
        "+ DECRYPTAGE - Pourquoi le delta dort +",
    ],
)
def test_what_the_page_says_of_itself_goes(line: str) -> None:
    assert line.strip("+ ") not in body(read(NEXT, line, LAST))


def test_a_caption_printed_twice_is_no_paragraph() -> None:
    caption = "La ministre Ana Vella visite la criée de Valmora."
    story = read(NEXT, f"{caption}\n{caption} Photo : Li Mo.", LAST)

    assert caption not in body(story)
    assert [(each.text, each.credit) for _, each in story.captions] == [(caption, "Li Mo")]


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("© Valpresse – Vue des quais de pêche, lundi à midi", "Vue des quais de pêche, lundi à midi", "© Valpresse"),
        ("Les deux maires sur le quai. Ph. Cellule de com. Valport", "Les deux maires sur le quai.", "Cellule de com. Valport"),
        ("Un docker à la corde. — Photo courtesy of the port", "Un docker à la corde.", "courtesy of the port"),
    ],
)  # fmt: skip
def test_a_house_that_hands_its_pictures_out_is_a_credit(line: str, text: str, credit: str) -> None:
    assert (text, credit) in [(each.text, each.credit) for _, each in read(NEXT, line, LAST).captions]


@pytest.mark.parametrize(
    "masthead",
    [
        "AVP   Agence Valmorienne de Presse",
        "Accueil AVP   Activités Portuaires   Politique   Économie   Culture   Sport",
        "Valmora/Ports",
        "LA VOIX DE VALMORA – SERVICE DU MONDE",
    ],
)
def test_what_stands_over_the_headline_is_none(masthead: str) -> None:
    assert read(NEXT, LAST, head=f"{masthead}\n{TITLE}").title.text == TITLE


def test_the_line_under_the_headlines_copy_with_a_number_is_a_caption() -> None:
    story = read(
        f"{TITLE} - Photo 1.\nLe nouveau quai, long de trois cents mètres. (Source : KPL)", NEXT, LAST
    )

    assert [each.text for _, each in story.captions] == ["Le nouveau quai, long de trois cents mètres."]
    assert "Photo 1" not in body(story)


def test_links_above_a_story_that_has_hardly_begun_do_not_end_it() -> None:
    links = "Tin liên quan\nSarmon : la criée en fête\nUn stade au nom du maire"

    assert LAST in body(read(links, NEXT, LAST))


def test_a_list_is_no_caption_of_the_credit_below_it() -> None:
    story = read("Le maire a promis :\n- un quai ;\n- une criée.", "Photos : Li Mo", LAST)

    assert "une criée" in body(story)


def test_a_caption_of_another_language_is_not_repaired() -> None:
    caption = "The mayor and the dockers of the floating market. Photo: VNA"
    story = repair_story(read(NEXT, caption, LAST), VOCABULARY)

    assert story.captions[0][1].text == "The mayor and the dockers of the floating market."


def test_a_pictures_words_printed_twice_under_the_lead_begin_no_other_story() -> None:
    line = "Le remorqueur Albatros à quai dans le port de Valmora"
    found = read(f"{line}\n{line}", NEXT, "Le quai sera fermé le lundi.", LAST)

    assert [each.text for each in found.paragraphs][1:] == [NEXT, "Le quai sera fermé le lundi.", LAST]


def test_a_brief_under_its_own_dateline_is_no_head_of_the_story_above_it() -> None:
    brief = "AFP/ Lomande/ Le Premier ministre Karl Odde a limogé le chef des douanes, selon son service."
    found = read(NEXT, brief, LAST)

    assert [each.text for each in found.paragraphs] == [LEAD, NEXT, LAST]
    assert found.dateline is None


def test_a_standfirst_of_two_paragraphs_stands_over_a_dateline() -> None:
    lead = (
        "Valmora (AFP) - Le port de Valmora a rouvert ses quais de pêche, a dit lundi la ministre Ana Vella."
    )
    found = read(NEXT, lead, LAST)

    assert found.dateline is not None
    assert found.dateline.place == "Valmora"


def test_a_sentence_close_over_a_picture_with_words_of_its_own_is_the_storys() -> None:
    line = "Les ministres coupent le ruban du quai de pêche de Valmora, à dix kilomètres de Lomande."
    found = read(f"{line}\nLe quai rouvert. (Photo : AFP)", NEXT, LAST)

    assert line in body(found)


def test_where_a_copy_of_the_lead_goes_on_that_is_the_lead() -> None:
    blocks = (TITLE, f"(VLP) – {LEAD}", f"(VLP) – {LEAD} {NEXT}", LAST)
    told = body(read_story(read_lines("port.txt", "\n\n".join(blocks).encode()), VOCABULARY))

    assert told.count(LEAD) == 1
    assert "(VLP)" not in told
    assert NEXT in told
