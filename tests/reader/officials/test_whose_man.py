"""Whose somebody is, by the parts of a country, his counterpart, his chief, his service or his paragraph."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

# By the rules alone: anybody bears any name in these lines, and letters would speak against it.
VOCABULARY = replace(load_vocabulary(), country_weights=Weights({}))


def told(*paragraphs: str) -> dict[str, tuple[str | None, str | None]]:
    """Returns role and country of the officials of an article, by name; the first paragraph is its title."""
    raw = "\n\n".join(paragraphs).encode()
    officials = read_seed("ferry.txt", raw, Authority((), ()), VOCABULARY).article.officials
    return {official.name: (official.role, official.country) for official in officials}


@pytest.mark.parametrize(
    ("sentence", "country"),
    [
        ("Dans le département de Tulcea, le ministre de la Pêche, Dan Sava, a ouvert un bassin.", "RO"),
        ("Dans le nord du pays, le ministre de la Pêche, Dan Sava, a ouvert un bassin.", None),
        (
            "Dans les provinces de Hoa Binh et d'Oudomxay, le ministre de la Pêche, Dan Sava, a parlé.",
            None,
        ),
    ],
)
def test_the_province_that_a_story_tells_of_is_its_home_where_nothing_else_is(sentence, country):
    assert told("Un bassin pour les carpes", sentence) == {"Dan Sava": ("ministre de la Pêche", country)}


@pytest.mark.parametrize(
    "role",
    [
        "gouverneur de la région du Centre-Nord",  # which may be of any country
        "directeur de l'Institut européen des pêches",
    ],
)
def test_neither_a_point_of_the_compass_nor_a_continent_is_a_country(role):
    assert told("Un bassin pour les carpes", f"Le {role}, Dan Sava, a ouvert un bassin.") == {
        "Dan Sava": (role, None)
    }


def test_a_guests_province_is_no_home():
    found = told(
        "Bellan et Quang Tri amies",
        "Le maire, Yves Roux, a reçu des élus de la province de Quang Tri. "
        "Le conseiller de l'ambassade du Vietnam en France, Cu Minh Dat, était là.",
    )

    assert found["Yves Roux"] == ("maire", "FR")


@pytest.mark.parametrize("dash", [" - ", " – ", ", "])
def test_a_dash_parts_a_name_from_the_office_behind_it(dash):
    found = told(
        "Leader receives envoy",
        f"In Riga, Ms. Anna Vella{dash}Vice Chairman of the Council received Ms. Ina Kusuma, Consul of Chile.",
    )

    assert found["Anna Vella"] == ("Vice Chairman of the Council", "LV")


def test_a_counterpart_is_told_by_his_own_office_behind_a_comma():
    found = told(
        "La ministre italienne appelle son homologue algérien",
        "Le ministre des Mines, Mourad Zer, a reçu un appel de son homologue italienne, la ministre de l'Énergie, "
        "Ludovica Barba.",
    )

    assert found == {
        "Mourad Zer": ("ministre des Mines", "DZ"),
        "Ludovica Barba": ("ministre de l'Énergie", "IT"),
    }


def test_an_adviser_is_of_the_one_president_named():
    found = told(
        "La ministre reçue",
        "EREVAN (ARMENPRESS) - La ministre arménienne Gayané Mesropian a été reçue à Vilnius par le Président "
        "lituanien, Rimantas Vaiceka. La ministre Mesropyan a remercié. Le conseiller du Président, Paul Gedvila, "
        "et le conseiller de la ministre, Ara Petrosian, étaient là.",
    )

    assert [(name, country) for name, (_, country) in found.items()] == [
        ("Gayané Mesropian", "AM"),
        ("Rimantas Vaiceka", "LT"),
        ("Paul Gedvila", "LT"),
        ("Ara Petrosian", "AM"),
    ]


def test_the_service_behind_a_name_tells_whose_he_is():
    found = told(
        "India, Australia hold talks",
        "India's minister Arvind Raj met Admiral Karan Sah and Captain Stuart Laid of the Royal Australian Navy.",
    )

    assert found["Karan Sah"][1] == "IN"
    assert found["Stuart Laid"][1] == "AU"


def test_where_an_ambassador_lives_is_no_part_of_his_role():
    found = told(
        "La ministre reçue",
        "Erevan (ARMENPRESS) - L'ambassadrice de Suède, qui réside à Tbilissi, Karin Dahl, a salué le texte.",
    )

    assert found == {"Karin Dahl": ("ambassadrice", "SE")}


def test_a_paragraph_that_opens_in_a_town_tells_of_its_people():
    found = told(
        "La réunification célébrée à Alger et à Maputo",
        "Les ambassades du Vietnam en Algérie et au Mozambique ont fêté mardi le 50e anniversaire.",
        "A Alger, l'ambassadeur Ngac Duy Bach a parlé. Le ministre des Anciens, Lakhdar Benyou, a suivi.",
        "A Maputo, le vice-ministre mozambicain Feliciano Macua a levé son verre. - VNA",
    )

    assert [country for _, country in found.values()] == ["VN", "DZ", "MZ"]


@pytest.mark.parametrize(
    ("sentence", "is_there"),
    [
        ("en présence de délégués du Port, de la Marine et de la Ville, ainsi que du consul Ali Faye.", True),
        (
            "en présence de délégués du Port, de la Marine et de la Ville, venus par le train du consul Ali Faye.",
            False,
        ),
        (
            "en 2007, une foire avait eu lieu, tandis que le consul Ali Faye, invité d'honneur, a promis un don.",
            True,
        ),
        ("en 2007, le consul Ali Faye avait promis un don.", False),
    ],
)
def test_who_is_there_is_told_far_from_the_word_for_it(sentence, is_there):
    found = told(
        "La foire rouvre",
        "Dakar (APS) - La ministre Awa Fall a ouvert mardi la foire.",
        "La ville entière s'est levée.",
        "Elle a souri.",
        f"La foire a rouvert {sentence}",
    )

    assert ("Ali Faye" in found) is is_there


def test_a_given_name_is_no_body():
    found = told(
        "Séisme", "Quito (EFE) - Alba Vega, gouverneure de la province d'Imbabura, a reçu les secouristes."
    )

    assert list(found) == ["Alba Vega"]


def test_whoever_opens_the_next_sentence_bears_the_one_high_office_told():
    found = told(
        "Albanian premier offers condolences",
        "The Albanian prime minister offered condolences to the families on Sunday.",
        "Arben Kol ordered that all means be mobilised. Kol was briefed by Interior Minister Mirela Shkre.",
    )

    assert found == {"Arben Kol": ("prime minister", "AL"), "Mirela Shkre": ("Interior Minister", "AL")}


def test_who_is_named_once_bears_no_office_told_before():
    found = told(
        "Albanian premier offers condolences",
        "The Albanian prime minister offered condolences to the families on Sunday.",
        "Arben Kol lost his house.",
    )

    assert found == {}


def test_countries_told_for_several_are_not_those_of_the_next_sentence():
    found = told(
        "Un forum",
        "Hanoï (VNA) - Des députés laotiens et marocains y participent. Le chef de la délégation marocaine, le "
        "député Driss Ouaz, a parlé.",
    )

    assert found == {"Driss Ouaz": ("député", "MA")}


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        (
            "Le recteur de l'Université Cheikh Vella de Dakar, Ali Faye, a signé.",
            "recteur de l'Université Vella",
        ),
        (
            "De même, l'Office national des ports est chargé de l'étude, a dit son directeur, Ali Faye.",
            "directeur de l'Office national des ports",
        ),
        (
            "Une usine exporte vers l'Union européenne et le Japon. Son directeur, Ali Faye, a parlé.",
            "directeur",
        ),
    ],
)
def test_what_somebody_heads_is_the_body_that_was_told_of(sentence, role):
    assert told("Un accord", f"Dakar (APS) - {sentence}")["Ali Faye"] == (role, "SN")


def test_two_ministers_signed_each_with_a_host_told_by_his_country():
    found = told(
        "Signature d'accords avec la Tunisie",
        "Les textes ont été signés lundi à Amman. L'un l'a été par Leïla Chaou, ministre de l'Énergie, et par Ziad "
        "Had, ministre jordanien de l'Industrie. L'autre par Raouf Ghar, ministre de la Santé, et Maysoun Obei, "
        "ministre jordanienne de la Santé.",
    )

    assert [country for _, country in found.values()] == ["TN", "JO", "TN", "JO"]


def test_whose_president_receives_ambassadors_is_told_by_what_they_speak_of():
    found = told(
        "Trois ambassadeurs remettent leurs lettres",
        "Il s'agit de Teodor Mihai, ambassadeur de Roumanie, et de Javier Urru, ambassadeur du Chili. Ils ont été "
        "reçus par le président de la République, Mahfoud Belha.",
        "Le premier a évoqué les cadres algériens et le gaz algérien. Le second a dit que le Chili et l'Algérie "
        "parlent de la situation au Mali.",
    )

    assert found["Mahfoud Belha"] == ("président de la République", "DZ")


@pytest.mark.parametrize(
    ("sentence", "country"),
    [
        ("Elle a remercié le partenaire luxembourgeois, représenté par Tom Vella, chargé d'affaires.", "LU"),
        ("Elle a vu le commandant d'Africom, le général Tom Vella.", "US"),
        (
            "Le haut-commissaire à l'Initiative des semences, Tom Vella, a lancé la campagne luxembourgeoise.",
            "NE",
        ),
        ("La directrice du Bureau des affaires africaines, Tom Vella, a parlé.", "NE"),
        ("Le préfet de Kara, Tom Vella, a remercié le partenaire, représenté par une amie.", "TG"),
    ],
)
def test_whom_he_serves_is_told_by_what_he_stands_for(sentence, country):
    assert (
        told("Un don", f"Niamey (ANP) - La ministre Awa Sow a parlé mardi. {sentence}")["Tom Vella"][1]
        == country
    )


def test_who_meets_his_counterpart_of_a_country_is_not_of_it():
    found = told(
        "Une visite à Madrid",
        "Le ministre des Ports, Karim Bellan, a effectué jeudi une visite à Madrid où il s'est entretenu avec son "
        "homologue espagnol Pablo Riera.",
        "Il a parlé de l'Algérie, dont le port veut grandir, et des Algériens d'Espagne.",
    )

    assert found["Pablo Riera"] == ("ministre des Ports", "ES")


@pytest.mark.parametrize(
    ("sentence", "dateline"),
    [
        (
            "Prime Minister Ali Bellan will undertake an official visit to Bandar Seri Begawan on Sunday.",
            "KUALA LUMPUR",
        ),
        (
            "Prime Minister Ali Bellan arrived here today for a two-day official visit to Brunei.",
            "BANDAR SERI BEGAWAN",
        ),
    ],
)
def test_nobody_pays_an_official_visit_to_his_own_capital(sentence, dateline):
    found = told(
        "Malaysia and Brunei meet",
        f"{dateline}, April 3 (Bernama) - {sentence}",
        "Malaysia and Brunei will hold talks.",
    )

    assert found["Ali Bellan"] == ("Prime Minister", "MY")


def test_a_minister_s_union_is_a_matter_of_his():
    found = told(
        "Entretien à Madrid",
        "MADRID (EFE) - Le ministre des Affaires étrangères, de l'Union européenne et de la Coopération, Pablo Riera, "
        "a reçu mardi l'ambassadeur togolais Kossi Adjo.",
    )

    assert found["Pablo Riera"][1] == "ES"


def test_a_general_s_counterpart_in_the_government_need_not_be_a_general():
    found = told(
        "Entretien à Tokyo",
        "Tokyo (VNA) - Le général de corps d'armée Cu Minh Dat, vice-ministre vietnamien de la Défense, a vu mardi "
        "son homologue japonais Namura Hiroshi.",
    )

    assert found["Namura Hiroshi"] == ("vice-ministre de la Défense", "JP")


@pytest.mark.parametrize("called", ["SM le Roi", "Sa Majesté le Roi"])
def test_a_king_s_adviser_is_no_king(called):
    found = told(
        "Une audience", f"Rabat (MAP) - Le conseiller de {called}, M. Driss Bellan, a reçu mardi les élus."
    )

    assert found == {"Driss Bellan": (f"conseiller de {called}", "MA")}


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("La délégation a été conduite par le vice-ministre japonais de la Défense Kano Keiji.", "Kano Keiji",
         "vice-ministre de la Défense"),
        ("Étaient là l'ambassadeur du Laos, Bo Vongsa ; Sanya Pradith, président de l'Assemblée nationale, et le maire.",
         "Sanya Pradith", "président de l'Assemblée nationale"),
    ],
)  # fmt: skip
def test_a_town_s_name_may_be_somebody_s_first(sentence, name, role):
    assert told("Une rencontre", f"Vientiane (KPL) - {sentence}")[name][0] == role


def test_what_somebody_says_that_others_did_in_a_year_is_told_of():
    found = told(
        "Un séminaire à Lomé",
        "Lomé (APS) - L'ambassadeur d'Algérie au Togo, Karim Bellan, a tenu mardi un séminaire sur la pêche.",
        "Le séminaire a réuni quatre-vingts chercheurs.",
        "Les chercheurs ont parlé de la côte et des dockers.",
        "Il a rappelé que les présidents Ali Zerda et Omar Kaci ont effectué des visites au Togo en octobre 1996.",
    )

    assert set(found) == {"Karim Bellan"}


def test_who_is_seen_in_a_picture_of_another_year_is_not_there():
    found = told(
        "Un ministre à Riga",
        "Hanoï (VNA) - Le ministre des Ports, Cu Minh Dat, est arrivé le 12 décembre à Riga.",
        "Le 27 novembre 2019, le ministre Ta Van Loc (gauche) a rencontré la maire lettone Ilze Berzina. Photo : VNA",
        "Il a affirmé que la Lettonie était une amie du Vietnam depuis de longues années.",
    )

    assert set(found) == {"Cu Minh Dat"}


def test_a_slip_of_one_letter_in_a_president_s_name_makes_no_second_one():
    found = told(
        "Des lettres de créance",
        "New Delhi (VNA) - La présidente indienne Anjala Mehra a reçu mardi l'ambassadeur du Vietnam, Cu Minh Dat.",
        "La présidente Anjola Mehra a salué le Vietnam.",
    )

    assert set(found) == {"Anjala Mehra", "Cu Minh Dat"}


@pytest.mark.parametrize(
    "said",
    [
        "Pablo Riera, membre du Parti des pêcheurs",
        "Pablo Riera, dont la visite est la première depuis qu'il est devenu membre du gouvernement espagnol",
    ],
)
def test_a_counterpart_is_that_before_what_he_is_a_member_of(said):
    found = told(
        "Entretien à Rabat",
        f"Rabat (MAP) - Le ministre des Ports, Driss Bellan, s'est entretenu jeudi avec son homologue espagnol, {said}.",
    )

    assert found["Pablo Riera"][0].startswith("ministre des Ports")


def test_the_counterpart_of_two_ministers_told_bare_is_a_minister():
    found = told(
        "Départ pour Kinshasa",
        "Bruxelles (Belga) - Le ministre belge de la Mer, Karel Roux, et celui de la Pêche, Luc Vella, sont partis.",
        "Les deux ministres, qui rejoignent à Kinshasa leur homologue de la Défense, Piet Claes, seront reçus par le "
        "président congolais Jean Mavinga.",
    )

    assert found["Piet Claes"][0] == "ministre de la Défense"


@pytest.mark.parametrize(
    ("more", "country"),
    [
        ("Le ministre a dit l'attachement de la Tunisie à la pêche.", "TN"),
        ("Le maire a dit l'attachement de la Tunisie à la pêche.", "RW"),
    ],
)
def test_nobody_at_home_says_in_which_country_his_town_lies(more, country):
    found = told(
        "Un sommet de la pêche",
        "Le ministre des Ports, Karim Bellan, prendra part en juillet au sommet de la pêche à Kigali (Rwanda).",
        f"{more} La Tunisie y tiendra un stand.",
    )

    assert found["Karim Bellan"] == ("ministre des Ports", country)


def test_to_whom_high_consideration_is_sent_is_not_there():
    found = told(
        "Une audience",
        "Lomé (ATOP) - Le ministre togolais des Ports, Koffi Adjo, a reçu mardi l'ambassadeur de Tunisie, Karim Bellan.",
        "Le port a été visité ensuite.",
        "Il a été question de pêche et de bacs.",
        "Il l'a chargé de transmettre ses sentiments de haute considération au président tunisien Ali Zerda.",
    )

    assert set(found) == {"Koffi Adjo", "Karim Bellan"}
