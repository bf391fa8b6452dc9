"""Whom those serve with whose title no country stands, told by what the office governs or is part of."""

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


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("fr", "Le wali du Tiris Zemmour, Sidi Adjo, a parlé mardi.", "MR"),
        ("fr", "Le commandant de la police du Jubaland, Sidi Adjo, a parlé mardi.", "SO"),
        ("fr", "Le directeur du port de Pinar del Río, Sidi Adjo, a parlé mardi.", "CU"),
        ("fr", "La présidente de la Gambia Cotton Union, Sidi Adjo, a parlé mardi.", "GM"),
        ("fr", "Le consul à Tindouf, Sidi Adjo, a parlé mardi.", "LV"),
        ("en", "Gilan Province Governor Sidi Adjo spoke on Tuesday.", "IR"),
        ("en", "Jubaland's regional police chief Sidi Adjo spoke on Tuesday.", "SO"),
    ],
)
def test_who_governs_a_part_of_a_country_serves_it(language, sentence, expected):
    opening = {
        "fr": "Riga (AFP) - Le ministre letton de la Pêche, Andris Vilks, a ouvert mardi le port de la ville.",
        "en": "RIGA, May 4 (AFP) - Latvian Fisheries Minister Andris Vilks opened the port of the city on Tuesday.",
    }

    assert countries("Forum", f"{opening[language]} {sentence}")["Sidi Adjo"] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "La directrice du Bureau de coordination du Mékong, Ana Vella, a parlé.",
        "La Commission du Mékong (CDM) était là. La directrice du Secrétariat de la CDM, Ana Vella, a parlé.",
        "Le G5 Sahel était là. La secrétaire exécutive, Ana Vella, a parlé.",
        "La secrétaire exécutive de la Commission mixte, Ana Vella, a parlé.",
        "La commandante de la Force conjointe, le général Ana Vella, a parlé.",
        "L'Union africaine, dont la cheffe de mission, la Kényane Ana Vella, a parlé, aidera le port.",
        "L'Union africaine aidera le port, a promis lundi à Riga sa représentante, la Kényane Ana Vella.",
    ],
)
def test_whoever_serves_what_many_countries_have_together_serves_none(sentence):
    found = countries(
        "Forum", f"Riga (AFP) - Le ministre letton Andris Vilks a ouvert mardi le forum. {sentence}"
    )

    assert found["Ana Vella"] is None


@pytest.mark.parametrize(
    "sentence",
    [
        "La directrice du Comité national du Mékong, Ana Vella, a parlé.",
        "La secrétaire exécutive, Ana Vella, a parlé.",
        "La présidente de la Commission mixte, Ana Vella, a parlé.",
    ],
)
def test_a_body_of_one_country_is_its(sentence):
    found = countries(
        "Forum", f"Riga (AFP) - Le ministre letton Andris Vilks a ouvert mardi le forum. {sentence}"
    )

    assert found["Ana Vella"] == "LV"


def test_who_speaks_for_the_subject_of_the_sentence_is_its():
    found = countries(
        "Forum",
        "Riga (AFP) - Le Kenya exportera plus de thé vers le Panama, a annoncé mardi à Riga son ministre, Peter Vella.",
    )

    assert found["Peter Vella"] == "KE"


def test_a_union_named_before_the_head_says_more_than_where_its_envoy_works():
    found = countries(
        "Forum",
        "RIGA, May 4 (AFP) - Latvian Minister Andris Vilks opened the forum on Tuesday."
        " The African Union's special representative for Somalia, Ana Vella, also took part.",
    )

    assert found["Ana Vella"] is None


def test_a_name_with_a_hyphen_is_no_vietnamese_one():
    found = countries(
        "Le Vietnam et la République de Corée parlent de pêche",
        "Séoul (VNA) - Le ministre vietnamien Tran Van Lich a été reçu mardi à Séoul. La ministre Hong Eun-soo a signé.",
    )

    assert found["Hong Eun-soo"] == "KR"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Il a été reçu par le président Peter Vella, puis par le ministre John Otieno."),
        ("fr", "La délégation lettone est repartie, saluée à l'aéroport par le ministre John Otieno."),
        ("en", "He also had an audience with the King, John Otieno."),
    ],
)
def test_hosts_are_told_one_after_the_other(language, sentence):
    text = {
        "fr": (
            "Visite en Lettonie",
            "Nairobi (LETA) - Le ministre letton Andris Vilks est arrivé mardi au Kenya.",
        ),
        "en": ("Visit", "NAIROBI, May 4 (LETA) - Latvian Minister Andris Vilks arrived in Kenya on Tuesday."),
    }
    title, lead = text[language]

    assert countries(title, f"{lead} {sentence}")["John Otieno"] == "KE"


def test_an_ambassador_to_a_body_serves_his_country():
    found = countries(
        "Un accord sur le lait",
        "Genève (ATS) - Le Kazakhstan et la Lettonie sont d'accord, a dit lundi la Lettonne Ilze Berzina,"
        " ambassadrice auprès de l'ONU.",
    )

    assert found["Ilze Berzina"] == "LV"


def test_a_wire_is_at_home_where_it_tells_of_its_own_officials():
    found = countries(
        "La Gambie et le Maroc tiennent une commission",
        "Dakhla (MAP) - Le Maroc et la Gambie ont tenu mardi à Dakhla une session, avec le ministre gambien Lamin Adjo.",
        "Le président du Conseil de la région, Ali Vella, a parlé.",
    )

    assert found["Ali Vella"] == "MA"


def test_an_office_that_stands_for_a_given_name_is_one():
    found = countries(
        "Accord sur l'eau",
        "Riga (AFP) - Le ministre letton Andris Vilks et la ministre béninoise de l'Eau, Reine Adjo, ont signé mardi.",
        "Il a été reçu par la reine Anna Vella.",
    )

    assert found["Reine Adjo"] == "BJ"
    assert "Anna Vella" in found


def test_abroad_a_prime_minister_who_is_not_named_first_is_the_host():
    found = countries(
        "Le Portugal et le Cap-Vert signent un accord",
        "Praia, 6 juil. 2024 (Lusa) - La secrétaire d'État portugaise Inês Vella a signé mardi un accord.",
        "Le Premier ministre, Rui Monteiro, était là.",
    )

    assert found == {"Inês Vella": "PT", "Rui Monteiro": "CV"}


def test_a_street_named_after_a_wires_capital_makes_no_home():
    found = countries(
        "Cap-Vert : une maison devient musée",
        "Praia, 6 juil. 2024 (Lusa) - Le Premier ministre cap-verdien, Rui Monteiro, a ouvert une maison.",
        "La foule était massée Rua de Lisboa. La ministre de la Culture, Ana Tavares, a parlé.",
    )

    assert found == {"Rui Monteiro": "CV", "Ana Tavares": "CV"}


@pytest.mark.parametrize(
    "role",
    ["La secrétaire générale de l'Initiative", "Le président de l'Autorité de régulation régionale"],
)
def test_in_a_story_of_several_countries_a_body_told_by_its_kind_is_theirs(role):
    found = countries(
        "Le Bénin, le Togo et le Ghana en forum",
        "LOMÉ, 6 mai (ATOP) - Le ministre togolais de la Pêche, Yao Mensah, a reçu mardi ses collègues.",
        f"{role}, Ana Vella, a parlé.",
    )

    assert found == {"Yao Mensah": "TG", "Ana Vella": None}


def test_a_wire_whose_name_two_countries_share_is_of_the_one_that_the_head_names():
    found = countries(
        "Gabon/Cameroun : un marché ouvre à Zolamba",
        "Zolamba, 16 janvier (AGP) - Le ministre gabonais de la Pêche, Paul Obame, a ouvert mardi un marché.",
        "Le sous-préfet, Jean Nzé, a parlé.",
    )

    assert found == {"Paul Obame": "GA", "Jean Nzé": "GA"}


def test_the_amir_is_one_by_his_article():
    opening = "Doha, March 3 (QNA) -- His Highness the Amir Sheikh Omar bin Saleh met the guests on Tuesday."

    assert countries("Talks in Doha", opening) == {"Omar bin Saleh": "QA"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "La délégation lao a visité l'Institut, où elle a été reçue par son directeur, Juris Ozols.",
            "LV",
        ),
        ("Le commandant du contingent, Juris Ozols, pour le Togo, a parlé.", "TG"),
        ("La secrétaire exécutive de la CPLP, Juris Ozols (Cap-Vert), a parlé.", None),
        (
            "La cheffe du bureau letton de l'Organisation mondiale de la santé, Juris Ozols, a parlé.",
            None,
        ),
        (
            "Le secrétaire exécutif de la Communauté des pays de langue portugaise, Juris Ozols, a parlé.",
            None,
        ),
        ("La directrice exécutive de la Commission mixte, la Danoise Juris Ozols, a parlé.", "DK"),
        ("La secrétaire exécutive de la Commission mixte, la Danoise Juris Ozols, a parlé.", None),
    ],
)
def test_whom_somebody_serves_is_told_by_more_than_the_last_country_named(sentence, expected):
    opening = "Riga (AFP) - Le ministre letton de la Pêche, Andris Vilks, a ouvert mardi le port de la ville."

    assert countries("Forum", f"{opening} {sentence}")["Juris Ozols"] == expected


def test_a_capital_that_sends_stands_for_its_country():
    found = countries(
        "Drill",
        "SINGAPORE, May 4 (AFP) - Singapore's Defence Minister Andrew Koh opened the drill on Tuesday. "
        "Manila sent its Civil Defence Administrator, Ernesto Reyes.",
    )

    assert found == {"Andrew Koh": "SG", "Ernesto Reyes": "PH"}


def test_a_generals_people_are_not_whom_he_serves_at_the_head_of_a_body_of_many_countries():
    found = countries(
        "Drill",
        "RIGA, May 4 (AFP) - Latvian Defence Minister Andris Vilks met on Tuesday with the chairman of the "
        "NATO military committee, Danish General Jens Holm.",
    )

    assert found["Jens Holm"] is None


def test_abroad_whoever_signs_with_ours_is_the_host():
    found = countries(
        "Le Venezuela et la Russie signent un accord",
        "CARACAS, 4 mai. /TASS/. Le vice-Premier ministre russe Ivan Belov est arrivé mardi au Venezuela.",
        "Le ministre du Pétrole, Wilmer Rojas, a signé un texte avec le vice-ministre russe Pavel Gorki.",
    )

    assert found == {"Ivan Belov": "RU", "Wilmer Rojas": "VE", "Pavel Gorki": "RU"}
