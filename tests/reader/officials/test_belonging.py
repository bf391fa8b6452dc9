"""Whose somebody is, by the team that he is on and by the country that his office leads back to."""

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
    ("sentence", "country"),
    [
        ("Deputy Director of the Ports Agency Ann Kask was on the Estonian team.", "EE"),
        ("Deputy Director of the Ports Agency Ann Kask was part of the delegation from Estonia.", "EE"),
        ("Deputy Director of the Ports Agency Ann Kask was on the Estonian coast.", "LV"),
        ("Deputy Director of the Ports Agency Ann Kask was on the team. Estonia sent a tug.", "LV"),
    ],
)
def test_who_is_on_a_countrys_team_is_its_own(sentence, country):
    found = countries(
        "Latvia, Estonia agree on ferry",
        "Latvian Transport Minister Juris Ozols met Estonian Transport Minister Kadri Tamm in Riga.",
        sentence,
    )

    assert found["Ann Kask"] == country


@pytest.mark.parametrize(
    ("sentence", "country"),
    [
        ("Le directeur des ports, Ants Kask, faisait partie de la délégation estonienne.", "EE"),
        ("Le directeur des ports, Ants Kask, faisait partie des premiers passagers estoniens.", "LV"),
    ],
)
def test_who_is_told_to_be_of_a_delegation_is_of_its_country(sentence, country):
    found = countries(
        "Un bac entre Riga et Tallinn",
        "RIGA, 4 mai (AFP) - Le ministre letton des Transports, Juris Ozols, a reçu la ministre estonienne "
        "Kadri Tamm.",
        sentence,
    )

    assert found["Ants Kask"] == country


def test_of_that_country_is_of_the_one_named_last():
    found = countries(
        "La Lettonie et l'Estonie parlent des bacs",
        "Riga, 4 mai, LETA",
        "Le ministre letton des Transports, Juris Ozols, en visite de travail en Estonie, s'est entretenu avec "
        "Kadri Tamm, secrétaire d'État auprès du ministre de la Pêche de ce pays.",
    )

    assert found == {"Juris Ozols": "LV", "Kadri Tamm": "EE"}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Le mohafez de Zahlé, Nadia Tork, a pris part à la tournée.", "Nadia Tork"),
        ("Le caïmacam de Zahlé, Nadia Tork, a pris part à la tournée.", "Nadia Tork"),
        ("The hyakim of Mary velayat, Toyly Hojayev, attended.", "Toyly Hojayev"),
        ("The pulenuu of Saleaumua, Leota Sefo, gave the visitors mats.", "Leota Sefo"),
    ],
)
def test_heads_of_districts_are_named_in_their_countrys_own_words(sentence, name):
    assert list(countries("A day out", sentence)) == [name]


def test_a_rank_cut_short_is_no_name():
    text = "Deputy Chief of the General Staff Lieu. Gen. Cu Sy Dat hosted a reception."

    assert list(countries("Reception", text)) == ["Cu Sy Dat"]


@pytest.mark.parametrize(
    ("told_with", "country"),
    [
        ("La ministre norvégienne Ana Vella et son secrétaire général, Juris Ozols, ont vu le port.", "NO"),
        ("La ministre norvégienne Ana Vella et son directeur, Juris Ozols, ont vu le port.", "NO"),
        # A thing stands between: the port's own
        ("La ministre norvégienne Ana Vella a vu le port et son directeur, Juris Ozols, l'a guidée.", "LV"),
        # and whoever is somebody's counterpart is no man of his.
        ("Le préfet norvégien Ana Vella et son homologue de Riga, le maire Juris Ozols, sont venus.", "LV"),
    ],
)
def test_whoever_stands_right_beside_somebody_as_his_own_serves_the_same_country(told_with, country):
    sentence = "Riga (AFP) - Le ministre letton des Ports, Andris Berg, a ouvert jeudi un quai."
    assert countries("Un quai", f"{sentence} {told_with}")["Juris Ozols"] == country
