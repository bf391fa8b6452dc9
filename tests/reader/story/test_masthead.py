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


@pytest.mark.parametrize(
    "over",
    [
        # Other stories' headlines, side by side: in one of them are more colons than a headline has.
        "Atakpamé : le marché rouvre    Météo : pluies sur la côte ce soir    Bourse : le cacao recule",
        "AVP Kara : des livres pour douze écoles VLP Ghana: deux pêcheurs sauvés AVP Le prix du sel baisse",
    ],
)
def test_a_row_of_other_headlines_is_not_the_headline(over: str) -> None:
    found = story(over, HEAD, "Publié dans La Gazette le 21 - 07 - 2034", LEAD, NEXT)

    assert found.title.text == HEAD
    assert [paragraph.text for paragraph in found.paragraphs] == [LEAD, NEXT]
    assert found.published
    assert found.published.edtf == "2034-07-21"


def test_a_long_row_of_headlines_without_a_full_stop_is_no_story() -> None:
    row = " ".join(f"Les dockers de Bellan ferment le quai numéro {number}" for number in range(8))
    found = story(row, HEAD, LEAD, NEXT)

    assert found.title.text == HEAD


@pytest.mark.parametrize(
    "trail",
    [
        "Accueil A la une Lomé : les dockers obtiennent...",
        "AccueilActualitéLomé : les dockers obtiennent ...",
    ],
)
def test_a_trail_that_ends_with_the_headline_cut_short_is_not_the_headline(trail: str) -> None:
    found = story("top_img", trail, HEAD, "0", LEAD, NEXT)

    assert found.title.text == HEAD


def test_a_headline_with_a_capital_in_every_word_is_no_row_of_sections() -> None:
    head = "A Senior Team Of Bellan Dockers Visits Lome Port"
    standfirst = "A senior team of Bellan dockers visited Lome to look for a new quay and for new cranes"
    found = story(
        head,
        "(@AnnaVella)",
        standfirst,
        "The mayor of Bellan, Anna Vella, was in the team, which met the director of the port of Lome on Monday.",
    )

    assert found.title.text == head


def test_a_month_that_a_store_set_before_the_page_is_a_stamp() -> None:
    found = story(f"date 2034-07 {HEAD}", LEAD, NEXT)

    assert found.title.text == HEAD
    assert found.published
    assert found.published.edtf == "2034-07"


def test_a_wires_slugs_stand_over_the_headline() -> None:
    found = story("u s BC-Ports-Bellan   09-12 0344", "BC-Ports-Bellan", f"{HEAD}+", LEAD, NEXT)

    assert found.title.text == HEAD


@pytest.mark.parametrize(
    "over",
    [
        ["| Nous contacter à Lomé, au port"],
        ["Recommended #Lomé #ports #dockers"],
        [
            "Bienvenue sur cette page. Dites-nous ce que vous pensez de notre site et de ses nouvelles du port."
        ],
    ],
)
def test_a_sign_a_network_s_key_words_and_a_word_to_the_reader_are_over_it(over: list[str]) -> None:
    found = story(*over, HEAD, LEAD, NEXT)

    assert found.title.text == HEAD


def test_a_picture_s_words_printed_twice_under_the_headline_are_not_the_headline() -> None:
    words = "La ministre Afi Lawson à sa descente de voiture lundi à Lomé"

    found = read_story(
        read_lines("port.txt", f"Se connecter\n\n{HEAD}\n\n{words}\n{words}\n{LEAD}\n\n{NEXT}".encode()),
        VOCABULARY,
    )

    assert found.title.text == HEAD


@pytest.mark.parametrize(
    "over",
    [
        "Liaison maritime avec les îles",
        "Accueil Actu Régions Lomé",
        "Parti populaire de la côte",
        "Lomé (Maritime)",
        "Région du Golfe",
    ],
)
def test_a_few_words_without_a_verb_over_a_headline_that_tells_are_none(over: str) -> None:
    found = story(over, HEAD, LEAD, NEXT)

    assert found.title.text == HEAD
    assert found.standfirst is None


def test_a_headline_without_a_verb_keeps_its_standfirst() -> None:
    title = "Deuxième dialogue sur la pêche"
    standfirst = "La ministre des Ports et son homologue d'Ostrevie en ont posé les bases lundi à Bellan."
    lead = "Bellan (VNA) – La ministre des Ports Anna Vella a reçu lundi à Bellan son homologue Bo Ran."
    found = read_story(read_lines("port.txt", f"{title}\n\n{standfirst}\n\n{lead}".encode()), VOCABULARY)

    assert found.title.text == title


def test_what_tells_nothing_between_a_headline_and_its_copy_is_the_page_s() -> None:
    found = story(HEAD, "La voix des quais et de la lagune.", "Post Top Ad", HEAD, LEAD, NEXT)

    assert [each.text for each in found.paragraphs] == [LEAD, NEXT]
    assert found.standfirst is None


@pytest.mark.parametrize("sign", [" -AVI", ".-VNA", " – VNA", " ./."])
def test_a_story_of_one_paragraph_with_its_wire_s_sign_is_no_masthead_of_the_teaser_below(sign: str) -> None:
    found = story(
        "Le Vietnam félicite le nouveau maire de Lomé",
        LEAD.rstrip(".") + sign,
        "Le Premier ministre préside la réunion du mois",
        "Le Premier ministre a présidé le 6 décembre la réunion mensuelle, consacrée à la situation des ports.",
    )

    assert found.title.text == "Le Vietnam félicite le nouveau maire de Lomé"
    assert [paragraph.text.rstrip(".") for paragraph in found.paragraphs] == [LEAD.rstrip(".")]


def test_a_row_of_a_menu_is_no_headline():
    found = story("Port-Matin", "Maritime   Lomé   Kpémé", HEAD, LEAD, NEXT)

    assert found.title.text == HEAD


def test_the_headline_stands_right_over_the_stamp():
    found = story(
        "Facebook Twitter", "Lac Togo\n\nLe Japon rend le quai aux dockers\n5 mai 2031 | Afi M.", LEAD, NEXT
    )

    assert found.title.text == "Le Japon rend le quai aux dockers"


def test_what_stands_right_over_a_credit_is_a_caption_and_no_headline():
    shown = "La ministre des Ports Afi Lawson et les dockers sur le quai neuf de Lomé"
    found = story(
        "Port Express", f"{HEAD}\nmardi, 5 mai à 19:12", f"{shown}\nPh. ATOP/Yao Mensah", LEAD, NEXT
    )

    assert found.title.text == HEAD


def test_a_caption_glued_to_the_headline_is_parted_from_it():
    found = story(f"{HEAD}Des camions sur le quai nord de Lomé", LEAD, NEXT)

    assert found.title.text == HEAD


@pytest.mark.parametrize("house", ["ATOP — Agence togolaise d'information", "TOGO NEWS AGENCY (KUNA)"])
def test_a_wire_s_mark_and_name_are_no_headline(house):
    found = story(house, "Accueil » Ports", HEAD, LEAD, NEXT)

    assert found.title.text == HEAD


def test_what_is_listed_under_a_heading_over_the_headline_is_none():
    found = story(
        "Dernières infos :\nLa ministre des Ports attendue au conseil de Lomé\nUn bac neuf à Kpémé",
        HEAD,
        LEAD,
        NEXT,
    )

    assert found.title.text == HEAD


def test_a_day_without_its_year_over_the_lead_is_the_page_s():
    found = story(HEAD, "17 avril", LEAD, NEXT)

    assert found.standfirst is None


def test_a_house_s_address_before_a_copy_of_the_headline_begins_no_other_story():
    title = "Le conseil portuaire de Lomé ouvre sa session de printemps"
    found = story(title, LEAD, NEXT, f"PORT.TG : {title}", "Les dockers ont ensuite goûté le sel.")

    assert found.paragraphs[-1].text == "Les dockers ont ensuite goûté le sel."
