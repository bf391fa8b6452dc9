"""What stands under a picture and is known by its form or its place, for no credit is on its line."""

import pytest
from port_stories import HEAD, LAST, LEAD, NEXT, shown, story, told


@pytest.mark.parametrize(
    ("line", "words", "credit"),
    [
        (
            (
                "La ministre (au centre) et le maire (2e à partir de la dr.), au quai. "
                "(Photo fournie par le ministère. Revente et archivage interdits)"
            ),
            "La ministre (au centre) et le maire (2e à partir de la dr.), au quai.",
            "Photo fournie par le ministère. Revente et archivage interdits",
        ),
        (
            "La ministre et le maire au quai nord. -- fotoBERNAMA (2031) COPYRIGHT RESERVED",
            "La ministre et le maire au quai nord.",
            "fotoBERNAMA (2031) COPYRIGHT RESERVED",
        ),
        (
            "Ph : Kossi A. Un quai de Lomé au lendemain de la tempête.",
            "Un quai de Lomé au lendemain de la tempête.",
            "Kossi A.",
        ),
    ],
)
def test_a_credit_may_have_rights_a_year_or_an_initial(line: str, words: str, credit: str) -> None:
    found = story(HEAD, LEAD, line, NEXT, LAST)

    assert shown(found) == [(words, credit)]
    assert told(found) == [NEXT, LAST]


def test_a_ministry_behind_the_word_photo_gave_the_picture() -> None:
    found = story(HEAD, LEAD, "Photo : ministère des Affaires portuaires", NEXT, LAST)

    assert not found.captions
    assert told(found) == [NEXT, LAST]


def test_a_giver_behind_a_picture_s_words_in_brackets_is_its_credit_whatever_follows() -> None:
    words = "Un docker du port de Lomé (image d’illustration)."
    found = story(HEAD, f"{words} AVP / Kossi Amétépé", "Texte par : RVP Suivre", LEAD, NEXT, LAST)

    assert shown(found) == [(words, "AVP / Kossi Amétépé")]


def test_the_hour_beside_a_section_s_name_is_no_caption() -> None:
    assert not story(HEAD, "Publié ce vendredi à 18h05 | Diplomatie", LEAD, NEXT).captions


def test_a_wire_s_own_stamp_is_no_dateline() -> None:
    found = story(
        "Kobe marks 28 years since the quake",
        "KYODO NEWS - Jan 17 - 12:31 | All, Japan",
        "KOBE - The mayor of Kobe on Tuesday mourned the victims of the quake at a park in the city.",
        "The mayor said the city would hand the memory on to those who were not born then.",
    )

    assert found.dateline
    assert found.dateline.place == "Kobe"
    assert len(found.paragraphs) == 2


@pytest.mark.parametrize(
    "line",
    [
        "La ministre et les deux maires passent les dockers en revue.",
        "Dockers et soldats du génie réparant une grue du quai nord.",
        "Remise de casques aux dockers du quai nord.",
        "La ministre des Ports préside la session du conseil à Lomé",
        "La ministre Afi Lawson et le maire de Kara à la tribune du conseil.",
        "Des soldats du Génie devant une grue du quai nord.",
        "Une grue neuve exposée devant la porte du chantier.",
        "Un plan du port au XIIe siècle.",
        "Le phare de Kara, au large de Lomé.",
        "Une soudeuse travaille sur la coque du bac.",
        "Des pompiers évacuent à la barque des familles de Kara.",
        "Le maire de Kara, Kossi Amétépé, remet des casques à des apprentis.",
        "Les chefs de délégation se donnent la main.",
        "La ministre plante un baobab au quai nord, lundi.",
        "Le hangar de Kara, où seront réparés les bacs.",
        "La salle des cartes.",
        "Mme Afi Lawson et M. Kossi Amétépé.",
        "Dans la cale du bac de Kara.",
        "Des pompiers évacuent à la barque des familles de Kara",
        "Les deux maires à la tribune du conseil",
        "Des sacs de riz empilés sur le quai nord, avant leur départ pour Kara",
    ],
)
def test_a_deed_that_is_seen_alone_between_paragraphs_of_the_past_is_a_caption(line: str) -> None:
    found = story(HEAD, LEAD, line, NEXT, LAST)

    assert shown(found) == [(line, None)]
    assert told(found) == [NEXT, LAST]


def test_what_opens_a_list_keeps_its_phrases() -> None:
    phrases = ("Un quai neuf pour les bacs de Kara.", "Une grue neuve pour le port de Lomé.")
    found = story(HEAD, LEAD, "Le conseil a retenu deux projets :", *phrases, NEXT)

    assert not found.captions


def test_phrases_in_english_are_known_too() -> None:
    lead = "LOME (VNA) - Ports Minister Afi Lawson on Monday opened the session of the board in Lome."
    line = "The old cranes seen from the northern dyke."
    rest = (
        "She said that the dockers had finished the northern quay before the rains.",
        "The director of the port then presented the plans of the ferry to the board.",
        "The day ended with a visit to the quay that the sappers had built.",
    )

    assert shown(story("Port board opens its session", lead, line, *rest)) == [(line, None)]


@pytest.mark.parametrize(
    ("line", "words", "credit"),
    [
        ("Une grue neuve au quai nord. (Port du Sahel)", "Une grue neuve au quai nord.", "Port du Sahel"),
        ("La ministre salue un docker. – Anna Vella", "La ministre salue un docker.", "Anna Vella"),
        ("La ministre salue un docker. CRÉDIT : LNG", "La ministre salue un docker.", "LNG"),
        ("2/3 La ministre salue un docker. © AVP", "La ministre salue un docker.", "AVP"),
        ("[Une grue neuve au quai nord. (Xinhua/Li Mo)]", "Une grue neuve au quai nord.", "Xinhua/Li Mo"),
    ],
)
def test_whoever_is_named_behind_a_caption_s_full_stop_gave_it(line: str, words: str, credit: str) -> None:
    found = story(HEAD, LEAD, line, NEXT, LAST)

    assert shown(found) == [(words, credit)]
    assert told(found) == [NEXT, LAST]


def test_a_name_behind_what_is_told_is_no_credit() -> None:
    line = "La ministre a salué les dockers du quai nord. (Port du Sahel)"
    assert not story(HEAD, LEAD, line, NEXT, LAST).captions


def test_captions_stand_below_the_names_of_the_story_s_makers_too() -> None:
    line = "Remise de casques aux dockers du quai nord."
    found = story(HEAD, LEAD, NEXT, LAST, "Texte et photos : Anna Vella", line)

    assert shown(found) == [(line, None)]
    assert told(found) == [NEXT, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "La ministre reçoit vendredi le maire de Kpalimé.",
        "Le port reçoit mille bateaux par an.",
        "Remise de casques : les dockers attendent.",
        "La pêche dépend de la pluie et du vent.",
        "Les bacs de Kara tournent de jour et de nuit.",
        "Un docker sur deux travaille sur le quai nord.",
        "Une grue neuve au service des dockers",  # no full stop: a crosshead
        "Elle préside la session du conseil depuis mars.",
        "Le maire appelle les dockers au calme lors de la session.",
        "Le maire reçoit les dockers de Kara",  # the story tells of no Kara: a link
        "Le maire montre que le quai nord est solide.",
        "Le directeur du port assistait à la séance du conseil.",
        "Des agents évacuent chaque année les familles de Kara.",
        "Le maire de Kara tient à remercier les dockers.",
        "Afi Lawson, ministre des Ports",  # whose words are quoted there
        "Les deux ports célèbrent les dix ans de leur accord.",
        "Le maire aproposé d'envoyer des dockers et promisd'apporter son aide.",  # words run together
    ],
)
def test_what_may_be_told_in_the_present_is_no_caption(line: str) -> None:
    assert not story(HEAD, LEAD, line, NEXT, LAST).captions


def test_a_story_in_the_present_tells_of_deeds_so() -> None:
    line = "La ministre et les deux maires passent les dockers en revue."
    found = story(HEAD, LEAD, "Le quai nord reste fermé.", line, "Les grues tournent la nuit.", "Il pleut.")

    assert line in told(found)


@pytest.mark.parametrize(
    "beside",
    [
        "Derrière elle, la file s’allonge jusqu’au quai.",
        "« Le quai tient bon », dit-elle en souriant.",
    ],
)
def test_a_story_that_turns_to_what_its_writer_sees_goes_on_so(beside: str) -> None:
    line = "Une apprentie remplit un premier sac de riz."

    assert line in told(story(HEAD, LEAD, NEXT, line, beside, LAST))


@pytest.mark.parametrize(
    "line",
    [
        "Des soldats du génie réparent une grue.",
        "Les ministres réunis à Lomé.",
    ],
)
def test_a_caption_stands_behind_the_last_paragraph_the_sign_off_or_the_headline_too(line: str) -> None:
    for lines in (
        (HEAD, LEAD, NEXT, LAST, line),
        (HEAD, LEAD, NEXT, f"{LAST} (VNA)", line, "Sur le même sujet", "Le bac de Kara coule"),
        (HEAD, line, LEAD, NEXT, LAST),
    ):
        found = story(*lines)

        assert shown(found) == [(line, None)]
        assert told(found)[-2:] == [NEXT, LAST]


@pytest.mark.parametrize(
    "below",
    [
        "AV/BR\nPresse Kara/Fin\n\n{}",
        "{}\n\nNOUS VOUS RECOMMANDONS\nLe bac de Kara coule",
        "{}\n\nLire aussi : Le bac de Kara coule",
        "{}",
    ],
)
def test_a_credited_picture_below_the_sign_off_is_the_story_s(below: str) -> None:
    line = "Vue du quai nord, en mai. (Photo d’archives AVP)"
    found = story(HEAD, LEAD, NEXT, f"{LAST} (VNA)", *below.format(line).split("\n\n"))

    assert shown(found) == [("Vue du quai nord, en mai.", "Photo d’archives AVP")]
    assert told(found) == [NEXT, LAST]


def test_a_picture_over_a_headline_below_the_sign_off_is_another_story_s() -> None:
    found = story(
        HEAD, LEAD, NEXT, f"{LAST} (VNA)", "Un bac quitte Kara. Photo : VNA", "Kara rouvre son quai"
    )

    assert not found.captions


def test_a_standfirst_without_a_verb_announces_the_story() -> None:
    line = "Un prêt de dix-huit mois entre les deux ports"
    found = story(HEAD, line, LEAD, NEXT, LAST)

    assert found.standfirst
    assert found.standfirst.text == line


def test_the_last_paragraph_signed_by_its_wire_is_none_of_the_captions_below() -> None:
    line = "La délégation rentre à Kara le 17 février."
    found = story(HEAD, LEAD, NEXT, f"{line} –VNA\nLa ministre au quai nord. Photo : VNA")

    assert told(found) == [NEXT, line]


def test_the_last_sentence_of_a_story_is_no_caption() -> None:
    line = "La ministre et les deux maires passent les dockers en revue."
    assert told(story(HEAD, LEAD, NEXT, line)) == [NEXT, line]


def test_a_copyright_close_below_names_within_the_story_is_a_picture_s() -> None:
    found = story(HEAD, LEAD, "Afi Lawson et Kossi Amétépé\n© Anna Vella/Service de Presse/AVP", NEXT, LAST)

    assert shown(found) == [("Afi Lawson et Kossi Amétépé", "Anna Vella/Service de Presse/AVP")]
    assert told(found) == [NEXT, LAST]


def test_a_copyright_below_the_last_paragraph_is_the_page_s() -> None:
    found = story(HEAD, LEAD, NEXT, f"{LAST}\n© 2031 Agence AVP", "Un autre titre du jour")

    assert not found.captions
    assert told(found) == [NEXT, LAST]


def test_a_caption_behind_its_credit_may_run_into_the_lead() -> None:
    line = "Le bac de Kara, seule porte du quai nord."
    lead = LEAD.removeprefix("Lomé (VNA) – ")
    found = story(HEAD, f"Crédit photo : DR — {line}{lead}", NEXT, LAST)

    assert shown(found) == [(line, "DR")]
    assert [paragraph.text for paragraph in found.paragraphs] == [lead, NEXT, LAST]


def test_who_stands_where_between_headline_and_lead_is_a_caption_though_no_dateline_follows() -> None:
    lead = "Les bacs de la lagune paieront vingt francs la tonne, ont décidé lundi les ministres des quatre pays."
    found = story(
        "Les bacs paieront", "0\nLes ministres du bassin devant leurs écrans", lead, "Ils ont voté."
    )

    assert [each.text for _, each in found.captions] == ["Les ministres du bassin devant leurs écrans"]
    assert found.standfirst is None


def test_exchanges_that_go_on_again_are_told_and_not_shown() -> None:
    standfirst = (
        "Interrompus par la crue, les échanges entre les deux ports reprennent dans la pêche et le sel."
    )
    lead = "Lomé (VNA) - Les deux ports ont signé lundi."
    found = story("Deux ports se parlent", standfirst, lead, "Ils ont voté.")

    assert found.standfirst
    assert found.standfirst.text == standfirst


def test_another_story_s_headline_over_the_lead_is_no_standfirst() -> None:
    found = story(
        HEAD, "Karsovie : la ministre Lina Torvik inaugure une foire du thé à Bellan", LEAD, NEXT, LAST
    )

    assert found.standfirst is None
    assert not found.captions


def test_a_copy_of_the_lead_s_beginning_is_its_standfirst() -> None:
    copy = "La ministre des Ports Afi Lawson coupe un ruban à Lomé."
    lead = f"Lomé (VNA) – {copy[:-1]} et salue les dockers, a annoncé lundi le ministère."
    found = story(HEAD, copy, lead, NEXT, LAST)

    assert not found.captions
    assert found.standfirst
    assert found.standfirst.text == copy


def test_a_sentence_that_only_shows_may_stand_over_a_story_without_a_dateline() -> None:
    lead = LEAD.removeprefix("Lomé (VNA) – ")
    found = story(HEAD, "Afi Lawson s'adresse à la presse.", lead, NEXT, LAST)

    assert shown(found) == [("Afi Lawson s'adresse à la presse.", None)]
    assert [paragraph.text for paragraph in found.paragraphs] == [lead, NEXT, LAST]


def test_what_an_update_brought_stands_before_the_dateline() -> None:
    found = story(HEAD, f"(Actualisé avec visite du port et détails) {LEAD}", NEXT, LAST)

    assert found.standfirst is None
    assert told(found) == [NEXT, LAST]


def test_a_picture_printed_twice_over_a_story_does_not_end_it() -> None:
    line = "Afi Lawson traverse le quai nord après la crue du fleuve, à Lomé, le 3 mai 2031. (AFP)"
    rows = "• Le quai nord est fermé\n• La session dure deux jours"
    lead = LEAD.removeprefix("Lomé (VNA) – ")
    found = story(HEAD, f"{line}\n{line}\nShort Url", rows, f"LOMÉ: {lead}", NEXT, LAST)

    assert shown(found) == [(line.removesuffix(" (AFP)"), "AFP")]
    assert [paragraph.text for paragraph in found.paragraphs] == [lead, NEXT, LAST]


def test_two_houses_and_a_photographer_are_no_dateline() -> None:
    line = "La ministre Afi Lawson dévoile la plaque du nouveau quai."
    lead = LEAD.removeprefix("Lomé (VNA) – ")
    found = story(HEAD, f"{line} KEYSTONE/APA/ANNA VELLA", lead, NEXT, LAST)

    assert shown(found) == [(line, "KEYSTONE/APA/ANNA VELLA")]
    assert [paragraph.text for paragraph in found.paragraphs] == [lead, NEXT, LAST]
