"""Whose somebody is, by what the story told before of his firm, his town, his delegation or his people."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

# By the rules alone: anybody bears any name in these lines, and letters would speak against it.
VOCABULARY = replace(load_vocabulary(), country_weights=Weights({}))


def countries(*paragraphs: str) -> dict[str, str | None]:
    text = "\n\n".join(paragraphs)
    officials = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.officials
    return {official.name: official.country for official in officials}


def country(name: str, *paragraphs: str) -> str | None:
    return countries("A pier for Bellan", *paragraphs)[name]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("Le quai a été payé par le gouvernement letton. Son ambassadeur, Tom Vella, a parlé.", "LV"),
        ("Le quai a été payé par la Lettonie. Leur ambassadeur, Tom Vella, a parlé.", "LV"),
        ("The pier was paid for by the Latvian government. Its ambassador, Tom Vella, spoke.", "LV"),
        ("The pier was a gift from Latvia. Its ambassador in Manila, Tom Vella, spoke.", "LV"),
        ("A ship brought the Latvian rice to Estonia. Its ambassador, Tom Vella, spoke.", "LV"),
        ("Le maire a reçu une délégation lettone. Son chef, Tom Vella, a parlé.", "LV"),
        ("The mayor met a delegation from Latvia. Its leader, Tom Vella, spoke.", "LV"),
        ("Le port exporte vers la Lettonie. Son chef, Tom Vella, a parlé.", "PH"),
    ],
)
def test_its_ambassador_is_of_the_last_country_told_before(sentences, expected):
    dateline = "MANILLE, 4 mai" if "quai" in sentences or "maire" in sentences or "port" in sentences else ""
    found = country("Tom Vella", f"{dateline or 'MANILA, May 4'} (AFP) - {sentences}")

    assert found == expected


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (
            "L'entreprise lettone Valmora a ouvert une usine. La directrice de Valmora, Ana Vilks, a parlé.",
            "LV",
        ),
        ("Le cimentier letton Valmora Sud ouvre. Le PDG de Valmora Sud, Ana Vilks, a parlé.", "LV"),
        ("The Latvian fishing firm Valmora opened. Valmora chief executive Ana Vilks spoke.", "LV"),
        ("The Latvian firm Valmora opened. Port chief executive Ana Vilks spoke.", "PH"),
    ],
)
def test_the_head_of_a_firm_is_of_the_country_that_it_was_told_with(sentences, expected):
    dateline = "MANILA, May 4" if sentences.startswith("The") else "MANILLE, 4 mai"

    assert country("Ana Vilks", f"{dateline} (AFP) - {sentences}") == expected


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("A boat goes to Bellan and Tresk in Latvia. Tresk mayor Ana Vilks spoke.", "LV"),
        ("A boat goes to Bellan and Tresk in Latvia. Bellan mayor Ana Vilks spoke.", "LV"),
        ("The mayor of Tresk in Latvia, Ana Vilks, spoke.", "LV"),
        ("The Latvian border town of Tresk sent a boat. Tresk mayor Ana Vilks spoke.", "LV"),
        ("The mayor of Tresk met Juris Bellan in Latvia. Bellan mayor Ana Vilks spoke.", "PH"),
    ],
)
def test_a_town_in_no_list_is_of_the_country_that_it_was_told_with(sentences, expected):
    assert country("Ana Vilks", f"MANILA, May 4 (AFP) - {sentences}") == expected


def test_the_kingdom_told_where_its_envoy_works_is_no_place_there():
    found = countries(
        "Pêche",
        "RABAT, 4 mai (MAP) - L'ambassadrice du Royaume en Lettonie, Karima Tazi, et le directeur des ports du "
        "Royaume, Nadir Chaoui, ont parlé.",
    )

    assert found == {"Karima Tazi": "MA", "Nadir Chaoui": "MA"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Le président de l'Autorité binationale du lac, Juris Ozols, a parlé.", None),
        ("Le président de l'Autorité portuaire du lac, Juris Ozols, a parlé.", "BO"),
    ],
)
def test_a_body_that_two_countries_share_is_of_neither(sentence, expected):
    assert country("Juris Ozols", f"LA PAZ, 4 mai (AFP) - {sentence}") == expected


def test_a_people_alone_behind_a_counterpart_is_another_counterpart():
    found = countries(
        "Un tunnel",
        "BERNE, 4 mai (ATS) - La ministre Regula Frei a reçu son homologue letton Juris Ozols et l'Estonien Toomas "
        "Kallaste.",
    )

    assert found == {"Regula Frei": "CH", "Juris Ozols": "LV", "Toomas Kallaste": "EE"}


def test_the_country_of_a_director_s_body_is_not_the_minister_s_beside_him():
    found = countries(
        "Rice",
        "VIENTIANE, May 4 (KPL) - GIZ country director Jens Ozols and Minister of Ports Linkham Douang signed.",
    )

    assert found == {"Jens Ozols": "DE", "Linkham Douang": "LA"}


@pytest.mark.parametrize(
    ("lead", "expected"),
    [("L'école de Bellan a fêté samedi ses 25 ans.", "BE"), ("Le Togo et le Bénin ont signé samedi.", None)],
)
def test_a_story_of_a_wire_without_namesake_is_local_where_its_lead_names_no_country(lead, expected):
    found = countries(
        "Une école fête ses 25 ans",
        f"(Belga) {lead}",
        "Des Togolais et des Béninois étaient venus. La ministre de la Formation, Ana Vella, a promis une cave.",
    )

    assert found == {"Ana Vella": expected}


def test_without_wire_and_dateline_the_ground_is_where_the_ambassadors_work():
    found = countries(
        "NEW STATION",
        "A station built with the help of the New Zealand Government was opened today. New Zealand High "
        "Commissioner to Fiji, Caroline Vella, said one in Tonga was next. Port Commissioner Juris Bellan spoke.",
    )

    assert found == {"Caroline Vella": "NZ", "Juris Bellan": "FJ"}


@pytest.mark.parametrize("name", ["Phan Thị Mỹ Hạnh", "Đỗ Văn Hồ Vella", "Vũ Hồ Anh"])
def test_a_short_word_with_marks_in_a_name_is_no_body_s_initials(name):
    paragraph = f"HANOI, May 4 (VNA) -- Deputy Minister of Construction {name} thanked the mayor on Monday."

    assert countries("Water for Bellan", paragraph) == {name: "VN"}


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("La Lettonie a offert un bus. Le chargé d'affaires, Tom Vella, a remis les clefs.", "LV"),
        ("Latvia donated a bus on Monday. Charge d'affaires Tom Vella handed over the keys.", "LV"),
        ("Le maire a reçu une délégation lettone. Le chef de la délégation, Tom Vella, a parlé.", "LV"),
        ("Port Minister Ana Reyes met her counterpart from Latvia, Tom Vella.", "LV"),
        ("Le port a reçu un bus de Lettonie. Le chef de la police, Tom Vella, a parlé.", "PH"),
    ],
)
def test_a_guest_told_bare_is_of_the_country_told_before(sentences, expected):
    dateline = (
        "MANILLE, 4 mai"
        if sentences.startswith(("La", "Le ")) and "on Mon" not in sentences
        else "MANILA, May 4"
    )

    assert country("Tom Vella", f"{dateline} (AFP) - {sentences}") == expected


@pytest.mark.parametrize(
    ("lead", "more", "expected"),
    [
        (
            "Le ministre letton des Ports s'est entretenu mardi avec son homologue estonien.",
            "Andris Vilks et Toomas Kallaste ont parlé du gel.",
            {"Andris Vilks": "LV", "Toomas Kallaste": "EE"},
        ),
        (
            "Le ministre letton des Ports, Andris Vilks, s'est entretenu mardi avec son homologue estonien.",
            "Andris Vilks et Toomas Kallaste ont parlé du gel.",
            {"Andris Vilks": "LV", "Toomas Kallaste": "EE"},
        ),
        # not where another is named between, nor whoever is joined to nobody
        (
            "Le ministre letton des Ports, Andris Vilks, s'est entretenu mardi avec son homologue estonien.",
            "Juris Ozols pêche au port.\n\nAndris Vilks et Toomas Kallaste ont parlé du gel.",
            {"Andris Vilks": "LV"},
        ),
        (
            "Le ministre letton des Ports, Andris Vilks, s'est entretenu mardi avec son homologue estonien.",
            "Andris Vilks a salué Toomas Kallaste.",
            {"Andris Vilks": "LV"},
        ),
    ],
)
def test_two_who_open_the_sentence_behind_a_counterparts_are_the_two(lead, more, expected):
    assert countries("Le port de Riga rouvre", f"Riga (VNA) - {lead}", more) == expected


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Governor of Bellan del Mar Andris Vilks opened the fair.", "Andris Vilks"),
        ("The governor of Bellan del Mar, Andris Vilks, opened the fair.", "Andris Vilks"),
        ("Governor of Riga Andris del Mar, who had come late, opened the fair.", "Andris del Mar"),
    ],
)
def test_a_towns_name_goes_on_behind_a_small_word_where_its_governor_is_named_next(sentence, name):
    assert name in countries("A fair opens in Riga", f"RIGA (VNA) - {sentence}")
