"""The headline is found below what the page prints over it, whatever that is."""

import pytest

from builder.reader.seed import read_lines
from builder.reader.story.furniture import Story, read_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()

HEAD = "Lomé : les dockers obtiennent un quai neuf"
LEAD = (
    "La ministre des Ports Afi Lawson a ouvert lundi à Lomé un quai neuf de trois cents mètres, que les dockers "
    "réclamaient depuis dix ans."
)
NEXT = "Le directeur du port a ensuite présenté les travaux du quai nord, achevés il y a peu."


def story(*lines: str) -> Story:
    return read_story(read_lines("port.txt", "\n\n".join(lines).encode()), VOCABULARY)


@pytest.mark.parametrize(
    "over",
    [
        ["Régions / Maritime"],
        ["Info | Littoral | Transports"],
        ["À LA UNE • POLITIQUE • SPORT", "🔴 DIRECT"],
        ["Le 08 févr. 2034 à 16h31 • Modifié le 08 févr. 2034 à 17h05 • 1 243 vues"],
        ["Kalanews.tg, toute l’actualité en continu", "Proverbe du jour : « Qui sème attend. »"],
        ["Aller au contenu", "Rechercher", "Togo - Économie"],
        ["Togo-Ghana-Port"],
    ],
)
def test_what_the_page_prints_over_the_headline_is_not_the_headline(over: list[str]) -> None:
    found = story(*over, HEAD, LEAD, NEXT)

    assert found.title.text == HEAD
    assert [paragraph.text for paragraph in found.paragraphs] == [LEAD, NEXT]
    assert {cut.text for cut in found.cut} >= set(over)


@pytest.mark.parametrize("first", ["Vents contraires", "Lomé fait peau neuve", "Les gros bras sourient"])
def test_a_headline_over_a_standfirst_is_the_headline_though_it_has_few_of_the_storys_words(
    first: str,
) -> None:
    found = story(first, "La ministre a ouvert un quai que les dockers réclamaient.", LEAD, NEXT)

    assert found.title.text == first


def test_a_day_above_the_headline_is_the_day_of_publication() -> None:
    found = story("Publié Le : mercredi, 7 juin 2034 14:22 | Lu : 532 fois", HEAD, LEAD, NEXT)

    assert found.published
    assert found.published.edtf == "2034-06-07"


def test_a_headline_and_its_copy_over_a_picture_are_parted() -> None:
    found = story(f"{HEAD}{HEAD} ảnh 1La ministre au port. Photo: VNA", LEAD, NEXT)

    assert found.title.text == HEAD
    assert [(each.text, each.credit) for _, each in found.captions] == [("La ministre au port.", "VNA")]
