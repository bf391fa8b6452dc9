"""The place, the day and the agency at the head of a paragraph."""

import pytest

from builder.reader.seed import Paragraph, read_lines
from builder.reader.story.dateline import find_dateline, read_dateline
from builder.reader.story.furniture import read_story
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()


def read(text: str, language: str = "fr") -> tuple[str | None, str | None, str | None, str] | None:
    """Returns place, day, agency and the text that remains."""
    head = read_dateline(Paragraph(1, text), VOCABULARY.languages[language], VOCABULARY)
    if head is None:
        return None
    return head.dateline.place, head.dateline.date and head.dateline.date.edtf, head.agency, head.rest


@pytest.mark.parametrize(
    ("language", "head", "agency"),
    [
        ("fr", "(ANSA) - TURIN, 9 NOV - ", "ANSA"),
        ("fr", "(ANSA) - Turin - 9 novembre - ", "ANSA"),
        ("fr", "(ANSA-AFP) - TURIN, 9 NOV - ", "ANSA"),
        ("fr", "TURIN (ANSA) - 9 NOV - ", "ANSA"),
        ("en", "(ANSA) - TURIN, NOV 9 - ", "ANSA"),
        ("en", "(ANSA) - TURIN, 9 NOV - ", "ANSA"),
        ("en", "(ANSA) - Turin, 9 November - ", "ANSA"),
        ("es", "(ANSA) - TURIN, 9 NOV - ", "ANSA"),
        ("es", "(ANSA) - Turin, 9 de noviembre - ", "ANSA"),
    ],
)
def test_an_agency_before_its_town_and_day_is_read_in_every_language(language, head, agency) -> None:
    assert read(f"{head}La ministre a parlé.", language) == (
        "Turin",
        "XXXX-11-09",
        agency,
        "La ministre a parlé.",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Valmora (VNA) – La ministre a parlé.", ("Valmora", None, "VNA", "La ministre a parlé.")),
        ("Valmora (VNA)– La ministre a parlé.", ("Valmora", None, "VNA", "La ministre a parlé.")),
        ('Valmora (VNA) - "Nous partons"', ("Valmora", None, "VNA", '"Nous partons"')),
        ("Valmora, 7 mars(VNA) – La ministre", ("Valmora", "XXXX-03-07", "VNA", "La ministre")),
        ("Valmora, 12 janvier (AVI) - La ministre", ("Valmora", "XXXX-01-12", "VNA", "La ministre")),
        ("VALMORA, 3 mai 2031 (AFP) — La ministre", ("Valmora", "2031-05-03", "AFP", "La ministre")),
        ("Port Bellan/Valmora (VNS/VNA) - La ministre", ("Port Bellan/Valmora", None, "VNA", "La ministre")),
        ("Bellan, Ostrevie (VNA) - La ministre", ("Bellan", None, "VNA", "La ministre")),
        ("New Valmora(VNA)- La ministre", ("New Valmora", None, "VNA", "La ministre")),
        ("Valmora (VDR) – La ministre", ("Valmora", None, "VDR", "La ministre")),
        ("(VOVWORLD) - La ministre", (None, None, "VOV", "La ministre")),
        ("VOV.VN - La ministre", (None, None, "VOV", "La ministre")),
        ("APA-Madrid (Espagne) – La ministre", ("Madrid", None, "APA", "La ministre")),
        ("APA - Madrid (Espagne)", ("Madrid", None, "APA", "")),
        ("APA - Deux morts (Espagne)", (None, None, "APA", "Deux morts (Espagne)")),
        ("VALMORA — La ministre", ("Valmora", None, None, "La ministre")),
        ("Valmora, le 7 mars – La ministre", ("Valmora", "XXXX-03-07", None, "La ministre")),
    ],
)
def test_a_french_dateline_is_read(text: str, expected: tuple[str | None, ...]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("VALMORA, Jan. 23 (Xinhua) -- The minister", ("Valmora", "XXXX-01-23", "Xinhua", "The minister")),
        ("VALMORA, January 5. /TASS/. The minister", ("Valmora", "XXXX-01-05", "TASS", "The minister")),
        ("PORT BELLAN, Ostrevia (AP) — The minister", ("Port Bellan", None, "AP", "The minister")),
        ("Valmora, May 3 (CNA) The minister spoke.", ("Valmora", "XXXX-05-03", "CNA", "The minister spoke.")),
    ],
)
def test_an_english_dateline_is_read(text: str, expected: tuple[str | None, ...]) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "La ministre Anna Vella (VNA) - qui était là - a parlé.",
        "Le Parti du Progrès de Valmora (PDP) - fondé hier - a voté.",
        "Valmora (capitale de l'Ostrevie) - fondée hier - a voté.",
        "Valmora, le 31 février (VNA) - La ministre a parlé.",
        "Le 7 mars, Valmora a voté.",
        "Valmora et Bellan ont voté.",
    ],
)
def test_a_sentence_that_only_resembles_a_dateline_is_left(text: str) -> None:
    assert read(text) is None


def test_a_dateline_behind_a_full_stop_parts_standfirst_and_lead() -> None:
    paragraph = Paragraph(4, "La ministre a parlé. Valmora (VNA) – La ministre des Ports a parlé lundi.")

    found = find_dateline(paragraph, VOCABULARY.languages["fr"], VOCABULARY)

    assert found is not None
    assert (found[0], found[1].rest) == ("La ministre a parlé.", "La ministre des Ports a parlé lundi.")


def test_the_quote_of_a_dateline_is_its_own_words() -> None:
    head = read_dateline(Paragraph(5, "Valmora, 7 mars(VNA) – La"), VOCABULARY.languages["fr"], VOCABULARY)

    assert head is not None
    assert (head.evidence.line, head.evidence.quote) == (5, "Valmora, 7 mars(VNA) –")


PLACES = {
    "fr": """
        Hanoi(VNA)- Le|Hanoi
        Hanoi (VNA)Le maire|Hanoi
        Hanoi, le 7 mars (VNA) - Le|Hanoi
        Hanoi, mercredi 7 mars (VNA) – Le|Hanoi
        Hanoï, (VNA) – Le|Hanoï
        Hanooï (VNA) – Le|Hanooï
        Hô Chi Minh-Ville (VNA) – Le|Hô Chi Minh-Ville
        Bà Ria-Vung Tàu (VNA) – Le|Bà Ria-Vung Tàu
        Hanoi/Vientiane (VNA) – Le|Hanoi/Vientiane
        La Haye (VNA) - Le|La Haye
        Nations unies (VNA) – Le|Nations unies
        RIO DE JANEIRO, 19 novembre (Xinhua) -- Les|Rio De Janeiro
        MOSCOU, 5 mars. /TASS/. Le|Moscou
        Moscou, 5 mars - RIA Novosti. Le|Moscou
        Paris, AFP - Le|Paris
        ALGER - Samedi, 12 mars 2031 (APS)- Le|Alger
        Rabat - Le Roi|Rabat
        Rabat, 12/03/2031 (MAP) – Le|Rabat
        Kinshasa, 5 mars 2031 (ACP).- Le|Kinshasa
        La Havane, 5 mars (RHC)-- Le|La Havane
        BRUXELLES 28/11 (BELGA) = Le|Bruxelles
        Vientiane, le 5 mars (KPL) : Le|Vientiane
        AKP Phnom Penh, le 5 mars 2031 —|Phnom Penh
        Libreville, le mardi 5 mars 2031 (AGP) - Le|Libreville
        Weimar (Allemagne), 4 juil 2031 (AFP) - Le|Weimar
        De notre correspondante à Paris|Paris
        Bakou, 5 mars, AZERTAC|Bakou
        Mascate (Agences) - Le|Mascate
        (Paris, 5 mars 2031). Le maire|Paris
        Manila, Philippines – Le maire|Manila
        Brdo pri Kranju (Slovénie) - Le maire|Brdo pri Kranju
        LOMÉ (Togo) 5 mars - Le maire|Lomé
        Lomé 5 mars - Le maire|Lomé
        Lomé, Togo (5 mars) – Le maire|Lomé
        AA/Ankara/|Ankara
        AA/Ankara/ Le maire a parlé.|Ankara
        Dakar : Le maire a ouvert la session, et les ports de toute la côte l'ont suivi.|Dakar
        Astana. 5 mars. KAZINFORM - Le maire|Astana
        Hanoï [VNA] - Le maire|Hanoï
        Hanoï/VNA - Le maire|Hanoï
        Dakar (APS-5 mars) Le maire|Dakar
        CNA - Chypre/NICOSIE 14/02/2031 17:40|Nicosie
        """,
    "en": """
        HÀ NỘI — Prime|Hà Nội
        New Delhi [India], March 5 (ANI): The|New Delhi
        NEW DELHI: The|New Delhi
        ISLAMABAD, Mar 5 (APP):The|Islamabad
        TOKYO, March 5, Kyodo - The|Tokyo
        ANKARA|Ankara
        Riyadh, 5 March 2031, SPA -- The|Riyadh
        ABU DHABI, 5th March, 2031 (WAM) -- The|Abu Dhabi
        ULAANBAATAR, March 5 (Montsame). The|Ulaanbaatar
        ASTANA. KAZINFORM – The|Astana
        GEORGETOWN, Guyana, CMC – The|Georgetown
        CNA - Cyprus/NICOSIA 14/02/2031 17:40|Nicosia
        Dar es Salaam (AFP) - The|Dar es Salaam
        MANILA, Philippines (5 March) – The|Manila
        VALMORA, Colombia (Prensa) — The|Valmora
        VALMORA (Savanews) — The|Valmora
        RIGA, Sept 12, 2031, LETA. The|Riga
        """,
}


@pytest.mark.parametrize(
    ("language", "line"),
    [(language, line.strip()) for language, lines in PLACES.items() for line in lines.strip().split("\n")],
)
def test_a_place_is_read_in_whatever_shape_the_wire_prints_it(language: str, line: str) -> None:
    text, place = line.split("|")

    found = read(text, language)

    assert found is not None
    assert found[0] == place


@pytest.mark.parametrize(
    "text",
    [
        "Le Parti communiste (PCV) a voté",
        "Le ministre des AE (MAE) - a dit",
        "L'ASEAN (ANASE) – Le groupe",
        "UDP (Parti) – Le groupe",
        "Paris - Madrid, une ligne qui plaît",
        "Paris et Madrid ont signé",
        "Le 7 mars (VNA) a fêté",
        "Anna Vella (Ports) - Le retour",
        "Les maires, Togo – Le retour",
        "Dakar : Le port rouvre",
        "Hanoï/Vientiane : Le port rouvre",
    ],
)
def test_what_only_looks_like_a_dateline_is_left(text: str) -> None:
    assert read(text) is None


def test_a_headline_with_a_place_before_its_dash_stays_the_headline() -> None:
    headline = "Dakar, Sénégal – La ministre des Ports ouvre la session"
    text = f"{headline}\n\nDakar (APS) – La ministre des Ports a ouvert lundi la session."

    story = read_story(read_lines("a.txt", text.encode()), VOCABULARY)

    assert story.title.text == headline
    assert story.agency == "APS"


LONG = "The minister of ports spoke to the dockers of the coast about the quay on Monday evening."


@pytest.mark.parametrize(
    ("head", "place", "day", "agency"),
    [
        ("Valmora, June 6 ", "Valmora", "XXXX-06-06", None),
        ("VALMORA: ", "Valmora", None, None),
        ("VALMORA, 9 Nov: ", "Valmora", "XXXX-11-09", None),
        ("VALMORA, Ostrevia, November 9. ", "Valmora", "XXXX-11-09", None),
        ("VALMORA – 9 November 2031: ", "Valmora", "2031-11-09", None),
        (
            "VALMORA, (ValPoint / Ostrevia News - 13th Feb, 2031 ) :",
            "Valmora",
            "2031-02-13",
            "ValPoint / Ostrevia News",
        ),
        ("Valmora (ANTARA News) - ", "Valmora", None, "Antara"),
        ("Valmora, Jan 1, 2031, VALNEWS–", "Valmora", "2031-01-01", "VALNEWS"),
        ("VALMORA, Ostrevia (Nov. 9, 2031) – ", "Valmora", "2031-11-09", None),
        ("VALMORA (Valmora Star/Web) - ", "Valmora", None, "Valmora Star/Web"),
        ("Valmora, Uzbekistan (ValDaily.com) -- ", "Valmora", None, "ValDaily.com"),
        ("Valmora, Nov.9 (GNA) – ", "Valmora", "XXXX-11-09", "GNA"),
        ("Valmora (O/R), Nov. 9, GNA – ", "Valmora", "XXXX-11-09", "GNA"),
    ],
)
def test_a_town_of_no_list_is_read_in_the_forms_of_many_papers(head, place, day, agency) -> None:
    found = read(f"{head}{LONG}", "en")

    assert found
    assert (found[0], found[1], found[3]) == (place, day, LONG)
    assert (found[2] or "").casefold() == (agency or "").casefold()


@pytest.mark.parametrize("head", ["URGENT: ", "UPDATE, 9 Nov: ", "FOOTBALL: ", "ASEAN: ", "Monday, June 6 "])
def test_a_word_in_capitals_that_the_language_has_is_no_town(head: str) -> None:
    assert read(f"{head}{LONG}", "en") is None


def test_a_town_before_a_comma_is_one_where_a_sentence_begins_behind_it() -> None:
    sentence = (
        "A docker of 38 died and three others were injured when a crane of the port fell on Monday morning."
    )

    assert read(f"Valmora, {sentence}", "en") == ("Valmora", None, None, sentence)
    assert read(f"However, {sentence}", "en") is None


def test_a_town_and_its_country_alone_above_the_lead_are_the_dateline() -> None:
    text = "Le port rouvre\n\nValmora (Togo)\nLa ministre des Ports a rouvert le quai. Elle est partie.\n"
    story = read_story(read_lines("port.txt", text.encode()), VOCABULARY)

    assert story.dateline
    assert story.dateline.place == "Valmora"


def test_a_day_and_town_alone_below_a_short_line_are_the_dateline() -> None:
    lead = "La ministre des Ports a rouvert mardi le quai. Elle est partie."
    text = (
        f"Le port rouvre\n\nService des ports\n\nVNA Valmora, le 31 août --\n\n{lead}\n\nLe maire a parlé.\n"
    )
    story = read_story(read_lines("port.txt", text.encode()), VOCABULARY)

    assert story.dateline
    assert story.dateline.place == "Valmora"


def test_a_standfirst_that_the_agency_signs_gives_way_to_its_dateline_with_the_town() -> None:
    text = (
        "Le port rouvre\n\n(VNA) - La ministre des Ports a rouvert mardi le quai de Valmora aux dockers.\n\n"
        "Valmora (VNA) - Des heures durant, la ministre des Ports a serré des mains. Elle est partie.\n"
    )
    story = read_story(read_lines("port.txt", text.encode()), VOCABULARY)

    assert story.dateline
    assert story.dateline.place == "Valmora"
    assert story.standfirst
    assert story.standfirst.text.startswith("La ministre des Ports a rouvert")


def test_a_lead_that_the_page_cut_short_above_the_lead_is_no_part_of_the_story() -> None:
    lead = "Valmora, June 6 Ostrevia's minister of ports met with the mayors of the coast on Monday to "
    text = f"Ports reopen\n{lead}...\n\n{lead}look into a quay that all of them could use.\n\nThe mayor spoke too.\n"
    story = read_story(read_lines("port.txt", text.encode()), VOCABULARY)

    assert story.dateline
    assert story.dateline.place == "Valmora"
    assert len(story.paragraphs) == 2
    assert story.paragraphs[0].text.startswith("Ostrevia's minister")


def test_what_the_newsroom_signs_with_below_the_story_opens_none() -> None:
    page = (
        "La ministre reçoit le maire\n\nValmora- La ministre des Ports, Anna Vella, a reçu le maire de Bellan mardi.\n\n"
        "Ils ont parlé du quai et de la grue.\n\nSKM/AT/VNA/mai 2031\n\nCommentaires\n"
    )
    story = read_story(read_lines("port.txt", page.encode()), VOCABULARY)

    assert [each.text for each in story.paragraphs] == [
        "Valmora- La ministre des Ports, Anna Vella, a reçu le maire de Bellan mardi.",
        "Ils ont parlé du quai et de la grue.",
    ]
    known = read_story(read_lines("port.txt", page.replace("Valmora-", "Niamey-").encode()), VOCABULARY)
    assert known.dateline is not None
    assert known.dateline.place == "Niamey"


def test_a_story_of_one_paragraph_has_its_dateline_though_its_sign_off_is_glued_to_it() -> None:
    page = "La ministre reçoit le maire\n\nValmora (VNA) - La ministre a reçu le maire de Bellan. -VNA\n"
    story = read_story(read_lines("port.txt", page.encode()), VOCABULARY)

    assert story.dateline is not None
    assert story.dateline.place == "Valmora"


def test_a_country_before_its_town_gives_way_to_it():
    text = "VIETNAM, June 10 - HÀ NỘI — Deputy Prime Minister Lê Văn Hùng welcomed the Lao minister."

    assert read(text, "en") == (
        "Hà Nội",
        "XXXX-06-10",
        None,
        "Deputy Prime Minister Lê Văn Hùng welcomed the Lao minister.",
    )


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "KIGALI, 4 November 2031 (#ADI) - The minister spoke.", "Kigali"),
        ("en", "20:12 | Lima, Aug. 21.", "Lima"),
        ("en", "OSTREVIA.CO.ID, KUPANG -- The minister spoke.", "Kupang"),
        ("fr", "Valmora - Le préfet de Valmora a chômé vendredi.", "Valmora"),
    ],
)
def test_what_stands_beside_the_town_is_read_over(language, text, place):
    found = read(text, language)

    assert found
    assert found[0] == place


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Monday, October 9, 2031"),
        ("en", "NDO/VNA - On June 6, the minister spoke."),
        ("en", "NDO, Ghana, May 11, 2021"),
        ("fr", "Totalco - Le directeur de Totalco a parlé."),
    ],
)
def test_a_weekday_a_house_and_a_firm_are_no_towns(language, text):
    found = read(text, language)

    assert found is None or found[0] is None


def test_an_institution_with_its_initials_in_brackets_is_no_town_with_its_agency() -> None:
    assert read("National Assembly (NA) Chairwoman Anna Vella spoke on Monday.", "en") is None
    assert read("ADDIS ABABA (AA) – Minister Anna Vella spoke on Monday.", "en") is not None


@pytest.mark.parametrize(
    ("head", "place", "agency"),
    [
        ("JÉRÉMIE, 9 septembre 2031 — (Agence Valmora Presse)", "Jérémie", "Agence Valmora Presse"),
        ("Valmora, 14 mai, VLH", "Valmora", "VLH"),
    ],
)
def test_a_dateline_may_stand_alone_with_its_wire(head: str, place: str, agency: str) -> None:
    text = f"Le port rouvre\n\n{head}\n\nLa ministre Anna Vella a ouvert lundi le port, et les maires l'ont suivie.\n"
    story = read_story(read_lines("port.txt", text.encode()), VOCABULARY)

    assert story.dateline
    assert (story.dateline.place, story.agency) == (place, agency)
    assert head not in " ".join(each.text for each in story.paragraphs)


@pytest.mark.parametrize("line", ["afp.com - Anna VELLA", "AFP - Anna VELLA", "AFP/Anna VELLA"])
def test_who_took_a_picture_for_a_wire_is_no_dateline(line: str) -> None:
    assert read(line) is None

    page = (
        "Trois morts au port de Kpémé",
        f"{line}\nDes dockers au pied de la grue effondrée",
        "Kpémé (Togo) (AFP) – Trois dockers ont péri lundi à Kpémé sous une grue, a annoncé mardi le préfet.",
        "La grue date de 1988.",
    )
    story = read_story(read_lines("crane.txt", "\n\n".join(page).encode()), VOCABULARY)

    assert [each.text[:13] for each in story.paragraphs] == ["Trois dockers", "La grue date "]
    assert story.captions[0][1].text == "Des dockers au pied de la grue effondrée"


def test_the_town_on_the_line_over_the_lead_is_that_of_the_agency_s_dateline():
    text = (
        "Le port accueille deux vedettes\n\n14/02/2031 17:40, VALMORA/Togo\n\n(TAP) - Deux vedettes ont été remises"
        " jeudi à la garde maritime par la ministre.\n\nElles seront basées au port."
    )
    story = read_story(read_lines("port.txt", text.encode()), VOCABULARY)

    assert story.dateline
    assert (story.dateline.place, story.agency) == ("Valmora", "TAP")
    assert [each.quote for each in story.evidence["dateline"]] == [
        "14/02/2031 17:40, VALMORA/Togo",
        "(TAP) -",
    ]


def test_a_dateline_that_is_glued_to_the_picture_s_words_before_it_is_found() -> None:
    text = (
        "Le bac de nuit reprend à Valmora\n\n"
        "Un passeur attendant ses clients sur la rive de BellanValmora, 4 juillet 2031 (AVP).- Le bac de nuit de "
        "Valmora a repris mercredi, après neuf ans d'arrêt, a dit le maire.\n\nIl partira à vingt heures.\n"
    )
    story = read_story(read_lines("port.txt", text.encode()), VOCABULARY)

    assert story.dateline
    assert story.dateline.place == "Valmora"
    assert story.paragraphs[0].text.startswith("Le bac de nuit de Valmora a repris")


def test_a_name_with_a_capital_inside_before_a_bracket_is_no_glued_town() -> None:
    lead = "La ministre a parlé lundi à VietnamPlus (VNA) de ses projets pour le port, selon la mairie de Bellan."
    text = f"Le bac de nuit reprend à Valmora\n\n{lead}\n\nIl partira à vingt heures.\n"
    story = read_story(read_lines("port.txt", text.encode()), VOCABULARY)

    assert story.dateline is None
    assert story.paragraphs[0].text == lead
