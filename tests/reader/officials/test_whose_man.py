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
