"""Briefs of other stories over the headline hide neither it nor the story's first paragraph."""

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
NEXT = "Le directeur du port a ensuite présenté aux dockers les travaux du quai nord, achevés il y a peu."
LAST = "La ministre a promis que d'autres quais suivraient à Kpémé avant la saison des pluies."
OTHER = "Ostrevie : la sous-préfète Vera Sorel plante un verger d'amandiers"
BRIEF = "Trois cents amandiers ont été mis en terre samedi à Bellan par des écoliers, sous un ciel couvert et froid."
SHORT = "Le verger ouvrira dès mai. L'entrée sera libre."
DATED = (
    "Bellan, 5 mai (AVP) – La sous-préfète Vera Sorel a remis samedi des amandiers à des écoliers du canton."
)

EN_HEAD = "Dockers of Lome get their new quay"
EN_LEAD = (
    "Ports Minister Afi Lawson on Monday opened a new quay of three hundred metres in Lome, which the dockers had "
    "wanted for ten years."
)
EN_NEXT = "The harbour master then showed the dockers around the northern quay, where works were over lately."
EN_LAST = "The minister promised that other quays would follow in Kpeme before the rains."
EN_BRIEF = (
    "Three hundred almond trees were planted in Bellan on Saturday by pupils, under a grey and cold sky."
)

ES_HEAD = "Los estibadores de Lomé obtienen un muelle nuevo"
ES_LEAD = (
    "La ministra de Puertos, Afi Lawson, abrió el lunes en Lomé un muelle nuevo de trescientos metros, que los "
    "estibadores pedían desde hacía diez años."
)
ES_NEXT = "El director del puerto mostró después a los estibadores las obras del muelle norte, ya terminadas."
ES_LAST = "La ministra prometió que otros muelles llegarán a Kpémé antes de las lluvias."
ES_BRIEF = (
    "Trescientos almendros fueron plantados el sábado en Bellan por escolares, bajo un cielo gris y muy frío."
)


def story(*lines: str, gap: str = "\n\n") -> Story:
    return read_story(read_lines("port.txt", gap.join(lines).encode()), VOCABULARY)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "over",
    [
        [BRIEF],
        [OTHER, BRIEF],
        [OTHER, SHORT],
        [OTHER, DATED],
        [DATED],
        [
            BRIEF,
            "Sormont (AVP) – Le prix du sel a encore reculé hier à Sormont, où les paludiers demandent une aide.",
        ],
        ["Accueil   Politique   Sport", OTHER, BRIEF, "Météo : la neige revient sur le Haut-Bellan", SHORT],
        ["Flash", "Un bac coule à Sormont", OTHER, DATED],
        ["Accueil Monde Afrique Économie Sports S'abonner"],
        ["ATOP – Agence togolaise de presse", "Les plus consultés", f"– {OTHER} (06/06, 17 h 40)", BRIEF],
    ],
)
def test_the_headline_is_found_below_others_briefs(over: list[str], gap: str) -> None:
    found = story(*over, HEAD, LEAD, NEXT, LAST, gap=gap)

    assert found.title.text == HEAD
    assert [paragraph.text for paragraph in found.paragraphs] == [LEAD, NEXT, LAST]
    assert found.standfirst is None


@pytest.mark.parametrize(
    ("brief", "head", "told"),
    [(EN_BRIEF, EN_HEAD, (EN_LEAD, EN_NEXT, EN_LAST)), (ES_BRIEF, ES_HEAD, (ES_LEAD, ES_NEXT, ES_LAST))],
)
def test_so_it_is_in_other_languages(brief: str, head: str, told: tuple[str, ...]) -> None:
    found = story(brief, head, *told)

    assert found.title.text == head
    assert [paragraph.text for paragraph in found.paragraphs] == [*told]


def test_a_headline_over_the_page_s_stamp_needs_fewer_words_of_its_story() -> None:
    brief = (
        "La ministre des Forêts Vera Sorel a ouvert samedi à Bellan un verger de trois cents amandiers rares."
    )
    found = story(brief, "Lomé : enfin du neuf pour le quai", "5 mai 2031 à 10:30", LEAD, NEXT, LAST)

    assert found.title.text == "Lomé : enfin du neuf pour le quai"


@pytest.mark.parametrize(
    "crosshead", ["Un quai neuf pour les dockers", "Des dockers entendus par la ministre"]
)
def test_a_crosshead_below_the_story_s_first_paragraph_is_no_headline(crosshead: str) -> None:
    found = story(HEAD, "Il pleuvait sur la lagune, et personne ne voulait partir avant la nuit, dit-on là-bas.",
                  crosshead, LEAD, NEXT, LAST)  # fmt: skip

    assert found.title.text == HEAD


def test_two_paragraphs_in_a_row_are_a_story_and_no_brief() -> None:
    told = (
        BRIEF,
        "Les familles avaient apporté des bêches et des paniers, puis un déjeuner fut servi sous les tentes.",
    )
    found = story("La vallée reverdit", *told, HEAD, LEAD, NEXT, LAST)

    assert found.title.text == "La vallée reverdit"


def test_a_short_story_is_no_brief_over_a_shorter_one() -> None:
    found = story(OTHER, BRIEF, HEAD, LEAD)

    assert found.title.text == OTHER


def test_of_headlines_in_a_row_the_one_is_taken_whose_names_the_story_has() -> None:
    found = story(
        "Monde",
        "Macédoine : la ministre des Ports Vera Sorel à Bellan pour un quai neuf",
        "Maritime",
        HEAD,
        LEAD,
        NEXT,
        LAST,
    )

    assert found.title.text == HEAD


def test_a_list_close_below_a_heading_ends_over_the_story_s_headline() -> None:
    found = story(
        "Dernières infos\nUn verger neuf à Bellan\nLe prix du sel recule\nLa neige revient sur les cols\n"
        + HEAD,
        LEAD,
        NEXT,
        LAST,
    )

    assert found.title.text == HEAD


def test_a_heading_over_a_whole_story_is_not_one_over_links_alone() -> None:
    found = story("Les plus lus", BRIEF, HEAD, LEAD, NEXT, LAST)

    assert found.title.text == HEAD


def test_what_names_somebody_whom_the_story_does_not_is_no_standfirst() -> None:
    standfirst = "La ministre des Ports a ouvert lundi à Lomé un quai neuf, que les dockers réclamaient."
    brief = "Le président du Sénat, Bo Ran-Mo, est attendu en avril à Lomé pour une visite de trois jours."
    found = story(HEAD, standfirst, brief, f"Lomé (ATOP) – {LEAD}", NEXT, LAST)

    assert found.standfirst
    assert found.standfirst.text == standfirst
    assert brief in {cut.text for cut in found.cut}


def test_a_standfirst_that_names_somebody_of_the_story_stays() -> None:
    standfirst = "Afi Lawson a ouvert lundi à Lomé le quai neuf que les dockers de Bo Ran réclamaient."
    found = story(HEAD, standfirst, f"Lomé (ATOP) – {LEAD}", NEXT, LAST)

    assert found.standfirst
    assert found.standfirst.text == standfirst


def test_a_headline_with_a_quotation_stands_over_its_picture_s_credit_below_a_menu() -> None:
    head = "Lomé : un quai neuf, « celui que les dockers attendaient »"
    found = story("Accueil Monde Afrique Économie Sports S'abonner", f"{head}\n© ATOP", LEAD, NEXT, LAST)

    assert found.title.text == head


STRANGERS = "Lomé : la ministre des Ports Vera Sorel ouvre un salon à Sormont"


@pytest.mark.parametrize("other", [STRANGERS, "La ministre des Ports ouvre lundi une école de couture"])
def test_below_a_brief_too_the_headline_is_the_one_whose_names_and_words_the_story_has(other: str) -> None:
    found = story(BRIEF, other, HEAD, LEAD, NEXT, LAST)

    assert found.title.text == HEAD


def test_below_a_brief_a_caption_with_its_credit_is_no_headline() -> None:
    strange = "Trois ministres, un quai : le golfe de Guinée aura ses dockers"
    caption = "La ministre Afi Lawson à Lomé ouvre le quai neuf. Source : Ana Vella"
    found = story(BRIEF, strange, "5 mai 2031 19:40", caption, LEAD, NEXT, LAST)

    assert found.title.text == strange


def test_a_line_that_stands_again_before_a_picture_s_mark_is_the_headline() -> None:
    akin = "La ministre Afi Lawson reçoit les dockers de Lomé"
    brief = "La ministre des Ports Afi Lawson a reçu jeudi à Lomé les dockers, qui demandent un quai neuf."
    pictured = f"{HEAD} ảnh 1La ministre sur le quai. Photo : VNA"

    assert story(akin, brief, HEAD, pictured, LEAD, NEXT, LAST).title.text == HEAD
    assert story(akin, brief, HEAD, LEAD, NEXT, LAST).title.text == akin


@pytest.mark.parametrize("mark", ["lundi          Prensa Latina", "Prensa Latina, lundi"])
def test_a_wire_s_name_beside_the_weekday_is_no_headline(mark: str) -> None:
    lead = LEAD.replace("La ministre", "Lomé (Prensa Latina) La ministre", 1)

    assert story(mark, "Agence d'information latine", HEAD, lead, NEXT, LAST).title.text == HEAD
