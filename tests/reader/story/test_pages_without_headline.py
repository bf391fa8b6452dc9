"""Pages that lost their headline: the pictures over the lead, the words of the lead that stand for it."""

import pytest

from builder.content.authority import Authority
from builder.reader import Story, load_vocabulary, read_seed
from builder.reader.seed import read_lines
from builder.reader.story.furniture import read_story

VOCABULARY = load_vocabulary()
LEAD = "Lomé (VNA) - La ministre des Ports Afi Lawson a reçu le 15 avril l'ambassadeur du Ghana, Kwame Mensah, venu lui parler."
NEXT = (
    "Elle a affirmé que le Togo attachait de l'importance à ses liens avec le Ghana, et qu'il les garderait."
)


def story(*paragraphs: str) -> Story:
    return read_story(read_lines("port.txt", "\n\n".join(paragraphs).encode()), VOCABULARY)


@pytest.mark.parametrize(
    "pictures",
    [
        ["La ministre Afi Lawson (droite) et l'ambassadeur du Ghana. Photo : VNA"],
        [
            "La ministre Afi Lawson reçoit l'ambassadeur du Ghana au port. Photo : VNA",
            "La ministre Afi Lawson et les délégués lors de la rencontre. Photo : VNA",
        ],
        ["La ministre des Ports, Afi Lawson."],
    ],
    ids=["over a short lead", "two", "without a credit"],
)
def test_the_pictures_over_a_wire_s_lead_are_no_headline(pictures: list[str]) -> None:
    found = story(*pictures, LEAD, NEXT)

    assert len(found.captions) == len(pictures)
    assert found.title.text.startswith("La ministre des Ports Afi Lawson a reçu")
    assert len(found.paragraphs) == 2


@pytest.mark.parametrize(
    "headline",
    [
        "Afi Lawson reçoit l'ambassadeur du Ghana",
        "La ministre des Ports reçoit l'ambassadeur.",
        "Le port, la pêche et la mer",
    ],
)
def test_a_headline_stays_one(headline: str) -> None:
    assert story(headline, LEAD, NEXT).title.text == headline


def test_a_caption_and_its_copy_with_other_apostrophes_are_the_beginning_of_the_text() -> None:
    words = "Le couple a été chaleureusement accueilli à l'aéroport international de la ville de Lomé par la ministre"
    found = story(
        "Le président entame sa visite",
        "Le président a commencé hier une visite de quatre jours au Togo, où il verra la ministre des Ports.",
        f"{words}\n{words.replace(chr(39), '’')}",
        f"{words.replace(chr(39), '’')} des Ports, Afi Lawson, et par le maire.",
        NEXT,
    )

    assert [each.text.startswith("Le couple") for each in found.paragraphs] == [False, True, False]


def test_the_lead_s_words_are_mended_where_they_stand_for_a_headline() -> None:
    text = (
        "Ces visitesont pour but de renforcer les liens entre leTogo et ces pays, ainsi que les relations decoopération "
        "entre le peuple et ceux de ces pays, contribuant à laPaix commedans le monde."
    )

    title = read_seed("port.txt", text.encode(), Authority((), ()), VOCABULARY).article.title

    assert title.startswith("Ces visites ont pour but de renforcer les liens entre le Togo et ces pays")


def test_a_picture_of_two_offices_over_a_wire_s_lead_is_no_headline() -> None:
    picture = (
        "Le secrétaire général du Comité central du Parti des pêcheurs du Togo et président de la République "
        "Kwame Lawson à l'aéroport international de Bellan."
    )
    found = story(picture, LEAD, NEXT)

    assert [caption.text for _, caption in found.captions] == [picture]


def test_what_has_its_credit_in_the_row_below_is_a_picture() -> None:
    found = story(
        "La ministre Afi Lawson (droite) et l'ambassadeur du Ghana, le 15 avril à Lomé. |\nPhoto : VNA/CVN |\n"
        "La ministre a affirmé que le Togo attachait de l'importance à ses liens avec le Ghana.",
        NEXT,
    )

    assert [caption.credit for _, caption in found.captions] == ["VNA/CVN"]
    assert found.title.text.startswith("La ministre a affirmé")


@pytest.mark.parametrize("line", ["(Xinhua/Li Mo)", "communiqué de presse"])
def test_neither_a_lone_credit_nor_the_kind_of_text_is_a_headline(line: str) -> None:
    assert story(line, LEAD, NEXT).title.text.startswith("La ministre des Ports Afi Lawson a reçu")
