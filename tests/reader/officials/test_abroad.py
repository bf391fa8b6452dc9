"""Whose those are who live or serve abroad, who lead soldiers, and who are told as somebody's own."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

# By the rules alone: anybody bears any name in these lines, and letters would speak against it.
VOCABULARY = replace(load_vocabulary(), country_weights=Weights({}))


def countries(*paragraphs: str) -> dict[str, str | None]:
    raw = "\n\n".join(paragraphs).encode()
    officials = read_seed("ferry.txt", raw, Authority((), ()), VOCABULARY).article.officials
    return {official.name: official.country for official in officials}


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("La présidente de l'Association des Lettons de Pologne", None),
        ("La présidente de l'Amicale des Lettons en Pologne", None),
        ("La présidente de l'Association lettone de natation", "LV"),
        ("La présidente de l'Association des pêcheurs", "LV"),
    ],
)
def test_who_heads_an_association_of_people_abroad_serves_no_country(office, country):
    found = countries("Fête à Varsovie", f"RIGA (LETA) - {office}, Anna Vella, a ouvert la fête.")

    assert found == {"Anna Vella": country}


def test_who_heads_such_an_association_serves_none_where_it_is_told_short_either():
    found = countries(
        "Fête à Varsovie",
        "RIGA (LETA) - L'Association des Lettons de Pologne a fêté l'été.",
        "La présidente de l'association, Anna Vella, a ouvert la fête.",
    )

    assert found == {"Anna Vella": None}


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("la consule", "PL"),
        ("l'attachée de défense", "PL"),
        ("la chargée d'affaires", "PL"),
        ("la consule de Pologne", "PL"),
        ("la consule du Royaume à Varsovie", "LV"),
        ("la représentante", "LV"),
    ],
)
def test_a_consul_told_bare_where_she_works_is_of_the_guests(office, country):
    found = countries(
        "Des marins polonais à Riga",
        f"RIGA (LETA) - Les marins polonais ont visité le port. À leurs côtés, {office}, Anna Vella, a parlé.",
    )

    assert found == {"Anna Vella": country}


def test_whoever_leads_soldiers_is_one_of_their_people():
    found = countries(
        "Exercice au port de Riga",
        "RIGA (LETA) - Les soldats lettons étaient conduits par la colonelle Anna Vella, les Danois par le "
        "capitaine Bo Holm et les marins suédois par le major Lars Ek.",
    )

    assert found == {"Anna Vella": "LV", "Bo Holm": "DK", "Lars Ek": "SE"}


def test_of_two_countries_that_stand_together_none_alone_sends_the_first():
    found = countries(
        "Réunion du fleuve",
        "RIGA (LETA) - La Finlande et l'Estonie étaient représentées par la ministre finlandaise de la Pêche, "
        "Anna Vella, et par le vice-ministre estonien des Ports, Jaan Tamm.",
    )

    assert found == {"Anna Vella": "FI", "Jaan Tamm": "EE"}


def test_whoever_opens_a_sentence_as_somebodys_own_is_of_the_sentence_before():
    found = countries(
        "Riga et Oslo préparent un câble",
        "RIGA (LETA) - La délégation a visité la société norvégienne Nordhav. Son vice-président exécutif, "
        "Tom Vella, et la directrice danoise Karen Skov ont signé un contrat.",
    )

    assert found["Tom Vella"] != "DK"


def test_who_is_told_to_speak_for_what_opens_the_sentence_is_of_its_people():
    found = countries(
        "Riga et Oslo préparent un câble",
        "RIGA (LETA) - L'Office norvégien de la mer enverra deux bateaux au port letton, a annoncé mardi son "
        "directeur, Bo Holm.",
    )

    assert found == {"Bo Holm": "NO"}


@pytest.mark.parametrize(
    ("place", "country"),
    [("la province de Luxembourg", "BE"), ("Luxembourg", "LU"), ("la province de Liège", "BE")],
)
def test_a_part_of_a_country_may_bear_anothers_name(place, country):
    found = countries(
        "Une passerelle sur la Sûre",
        f"La gouverneure de {place}, Anna Vella, a ouvert la passerelle entre la Belgique et le Luxembourg.",
    )

    assert found == {"Anna Vella": country}


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("fr", "ANI - La ministre de la Pêche, Anna Vella, a remis des filets du contingent indien.", "LB"),
        ("en", "ANI - Fisheries Minister Anna Vella handed over the nets from Lebanon to India.", "IN"),
    ],
)
def test_a_wires_name_of_two_countries_is_told_by_the_language_that_it_writes(language, text, country):
    titles = {"fr": "Des filets pour les pêcheurs du Liban", "en": "Nets for the fishermen"}

    assert countries(titles[language], text) == {"Anna Vella": country}


@pytest.mark.parametrize(
    "text",
    [
        "Dakhla - La ministre de la Pêche, Anna Vella, a ouvert mardi à Dakhla une criée.",
        "La ministre de la Pêche, Anna Vella, a ouvert mardi à Dakhla une criée.",
    ],
)
def test_a_town_of_the_ground_that_a_wire_holds_for_its_countrys_is_of_that_country(text):
    assert countries("Une criée à Dakhla", text) == {"Anna Vella": "MA"}


def test_where_that_ground_is_named_it_is_its_own():
    found = countries(
        "Une criée à Dakhla",
        "Dakhla - Au Sahara occidental, la ministre de la Pêche, Anna Vella, a ouvert mardi une criée.",
    )

    assert found == {"Anna Vella": "EH"}


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("la présidente de la Croix-Rouge de Kpémé", "TG"),
        ("la présidente de la Croix-Rouge locale", "TG"),
        ("la présidente de la Croix-Rouge danoise", "DK"),
        ("la présidente du Comité international de la Croix-Rouge", None),
    ],
)
def test_a_red_cross_is_a_countrys_own(office, country):
    found = countries("Des lits", f"LOMÉ (ATOP) - Mardi à Lomé, {office}, Anna Vella, a remis des lits.")

    assert found == {"Anna Vella": country}


def test_one_of_many_guests_is_nobodys_own():
    found = countries(
        "L'Islande et le Canada",
        "OTTAWA - « L'Islande nous devance », a dit mardi la ministre Ana Vella devant trente invités, dont "
        "la rectrice de l'Université de la ville, Anna Tolla.",
    )

    assert found["Anna Tolla"] == "CA"


@pytest.mark.parametrize(
    "sentence",
    [
        "The Latvian minister and Minister of Ports Anna Vella signed the plan.",
        "At the reception for the Latvian minister, Deputy Prime Minister Anna Vella recalled the plan.",
    ],
)
def test_behind_somebody_told_with_his_country_the_name_is_the_next_ones(sentence):
    assert countries("Port plan", f"NAIROBI (KNA) - {sentence}") == {"Anna Vella": "KE"}
