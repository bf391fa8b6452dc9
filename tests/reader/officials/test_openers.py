"""Who opens a sentence by his name alone behind a minister told of without one; what is told in other words."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

# By the rules alone: anybody bears any name in these lines, and letters would speak against it.
VOCABULARY = replace(load_vocabulary(), country_weights=Weights({}))


def officials_in(*paragraphs: str) -> list[str]:
    raw = "\n\n".join(paragraphs).encode()
    officials = read_seed("ferry.txt", raw, Authority((), ()), VOCABULARY).article.officials
    return [f"{each.name} · {each.role} · {each.country}" for each in officials]


@pytest.mark.parametrize(
    "sentence",
    [
        "Arrivé en barque de Cesis, Andris Vilks a vu les quais.",
        "Andris Vilks leur a promis un port.",
        "Andris Vilks s'est rendu au port.",
        "Venu de Riga, Andris Vilks y a rencontré des pêcheurs.",
    ],
)
def test_the_minister_told_bare_is_whoever_opens_the_next_sentence(sentence):
    found = officials_in(
        "Des vivres pour Kolka",
        f"Le ministre letton des Ports a remis mardi des vivres aux pêcheurs de Kolka. {sentence}",
    )

    assert found == ["Andris Vilks · ministre des Ports · LV"]


def test_he_may_open_the_next_paragraph():
    found = officials_in(
        "Des vivres pour Kolka",
        "Le ministre letton des Ports a remis mardi des vivres aux pêcheurs de Kolka.",
        "Arrivé en barque de Cesis, Andris Vilks a vu les quais.",
    )

    assert found == ["Andris Vilks · ministre des Ports · LV"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Andris Vilks, 43 ans, y a perdu un doigt.",
        "Andris Vilks pêche là depuis vingt ans.",
        "Selon Andris Vilks, l'eau monte.",
        "Le ministre est reparti. Andris Vilks était absent.",
    ],
)
def test_whoever_is_told_of_without_a_deed_right_behind_it_is_no_minister(sentence):
    found = officials_in(
        "Des vivres pour Kolka",
        f"Le ministre letton des Ports a remis mardi des vivres aux pêcheurs de Kolka. {sentence}",
    )

    assert found == []


def test_where_the_minister_is_named_the_next_subject_is_somebody_else():
    found = officials_in(
        "Des vivres pour Kolka",
        "Le ministre letton des Ports, Juris Ozols, est venu mardi. Le ministre a vu les quais. "
        "Andris Vilks a offert du poisson.",
    )

    assert found == ["Juris Ozols · ministre des Ports · LV"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "La présidente de l'AKIP, l'agence lettone de l'investissement, Anna Vella, a signé.",
            "Anna Vella · présidente de l'AKIP · LV",
        ),
        (
            "Le directeur général de la LKE, la compagnie nationale d'électricité, Jean Vella, a signé.",
            "Jean Vella · directeur général de la LKE · LV",
        ),
        (
            "La maire de Cesis, l'écologiste Anna Vella, a signé.",
            "Anna Vella · maire de Cesis · LV",
        ),
        (
            "L'ambassadrice de Lettonie au Ghana, compétente pour le Togo, Anna Vella, a signé.",
            "Anna Vella · ambassadrice au Ghana, compétente pour le Togo · LV",
        ),
        (
            "Le directeur du musée « Terre et Mer », Jean Vella, a signé.",
            "Jean Vella · directeur du musée « Terre et Mer » · LV",
        ),
        (
            "Le canal relève de la communauté de communes de Cesis, dont la présidente, Anna Vella, a signé.",
            "Anna Vella · présidente de la communauté de communes de Cesis · LV",
        ),
        (
            "Le commandant du port, le sous-commissaire Jean Vella, a signé.",
            "Jean Vella · commandant du port · LV",
        ),
    ],
    ids=["agency", "company", "party", "posted", "museum", "communes", "rank"],
)
def test_what_stands_between_an_office_and_its_name_is_passed_over(told, expected):
    assert officials_in("Signature à Riga", f"RIGA, 4 mai (LETA) - {told}") == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Riga Governor Joseph ole Vella opened the market.",
            ["Joseph ole Vella · Riga Governor · LV"],
        ),
        (
            "The canals were lined, Secretary-General of the Latvia Valley Authority Eng. Anna Vella said.",
            ["Anna Vella · Secretary-General of the Latvia Valley Authority · LV"],
        ),
        (
            "Minister of Ports Anna Vella cut the ribbon with Head Girl Ilze Bellan.",
            ["Anna Vella · Minister of Ports · LV"],
        ),
        (
            "Schools are being built at Cesis and Sand Creek, Chief Education Officer, Dr. Anna Vella said.",
            ["Anna Vella · Chief Education Officer · LV"],
        ),
        (
            "Regional Chairman, Mr. Jean Vella and Regional Executive Officer, Ms. Anna Bellan spoke.",
            ["Jean Vella · Regional Chairman · LV", "Anna Bellan · Regional Executive Officer · LV"],
        ),
        (
            "Toshao of Bellan, Ms. Anna Vella, asked for a road.",
            ["Anna Vella · Toshao of Bellan · LV"],
        ),
        (
            "Rector of Riga University Assoc. Prof. Anna Vella attended.",
            ["Anna Vella · Rector of Riga University · LV"],
        ),
    ],
    ids=["particle", "valley", "head girl", "education", "regional", "toshao", "professor"],
)
def test_an_office_told_as_reporters_on_the_spot_do(told, expected):
    assert officials_in("Market opens in Riga", f"RIGA, May 4 (LETA) -- {told}") == expected
