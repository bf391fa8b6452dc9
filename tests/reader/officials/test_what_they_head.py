"""Of what somebody is head: a body told before him, one with a name or a number, a post of many countries."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

# By the rules alone: anybody bears any name in these lines, and letters would speak against it.
VOCABULARY = replace(load_vocabulary(), country_weights=Weights({}))
LEADS = {
    "fr": "RIGA, 4 mai (AFP) - La ministre lettone de la Pêche, Liga Ozola, a ouvert la foire.",
    "en": "RIGA, May 4 (AFP) - Latvian Minister of Ports Liga Ozola opened the fair.",
}


def told(sentence: str, language: str = "fr") -> dict[str, tuple[str | None, str | None]]:
    """Returns role and country of each official but the minister who opens the fair."""
    text = f"La foire est ouverte\n\n{LEADS[language]}\n\n{sentence}"
    officials = read_seed("fair.txt", text.encode(), Authority((), ()), VOCABULARY).article.officials
    return {each.name: (each.role, each.country) for each in officials if each.name != "Liga Ozola"}


def role(sentence: str, language: str = "fr") -> str | None:
    ((found, _),) = told(sentence, language).values()
    return found


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("fr", "Elle a vu l'Institut des mines, où son directeur, Tom Vella, l'attendait.",
         "directeur de l'Institut des mines"),
        ("fr", "Elle a vu l'Institut des mines, où le directeur Tom Vella l'attendait.",
         "directeur de l'Institut des mines"),
        ("fr", "Elle a vu l'Institut des mines, où sa conseillère, Ana Vella, l'attendait.", "conseillère"),
        ("fr", "Elle a vu l'Institut des mines, où le préfet Tom Vella l'attendait.", "préfet"),
        ("en", "She saw the Institute of Mines on Monday, where its director, Tom Vella, spoke.",
         "director of the Institute of Mines"),
        ("en", "She saw the Institute of Mines, where Governor Tom Vella spoke.", "Governor"),
    ],
)  # fmt: skip
def test_whoever_is_head_where_she_went_is_head_of_it(language, sentence, expected):
    assert role(sentence, language) == expected


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("fr", "Le commandant de la base navale n°5, Tom Vella, a parlé.",
         "commandant de la base navale n°5"),
        ("fr", "La directrice du lycée n° 14, Ana Vella, a parlé.", "directrice du lycée n° 14"),
        ("en", "The director of Primary School No. 3, Tom Vella, spoke.",
         "director of Primary School No. 3"),
        ("en", 'The director of the "Old Quay" Agency, Tom Vella, spoke.',
         'director of the "Old Quay" Agency'),
        ("en", 'The rector of "Old Quay" University, Tom Vella, spoke.',
         'rector of "Old Quay" University'),
        ("fr", "La directrice du « Vieux Quai », Ana Vella, a parlé.", "directrice du « Vieux Quai »"),
        ("fr", "Le maire de San Bellan Tom Vella a parlé.", "maire de San Bellan"),
        ("fr", "La présidente locale de la Fédération des pêcheurs de Lettonie, Ana Vella, a parlé.",
         "présidente locale de la Fédération des pêcheurs"),
        ("fr", "Le président de la République de Lettonie, Tom Vella, a parlé.",
         "président de la République"),
    ],
)  # fmt: skip
def test_a_body_keeps_its_number_its_quoted_name_and_its_saint(language, sentence, expected):
    assert role(sentence, language) == expected


def test_a_town_of_several_words_is_nobody():
    assert told("Elle a signé devant les présidents des chambres de San Pedro Sula et de Porto Bellan.") == {}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("L'ambassadeur Tom Vella, directeur du protocole, a parlé.",
         ("ambassadeur et directeur du protocole", "LV")),
        ("Le secrétaire général de la CEDEAO, l'ambassadeur Tom Vella, a parlé.",
         ("secrétaire général de la CEDEAO", None)),
        ("Le médiateur de la SADC, l'ambassadeur estonien Tom Vella, a parlé.",
         ("médiateur de la SADC et ambassadeur", None)),
        ("Le maire de Riga, l'ambassadeur estonien Tom Vella et deux pêcheurs ont parlé.",
         ("ambassadeur", "EE")),
        ("La cheffe du sous-bureau d'OCHA, Ana Vella, a parlé.", ("cheffe du sous-bureau d'OCHA", None)),
    ],
)  # fmt: skip
def test_whose_ambassador_he_was_says_nothing_of_a_post_of_many_countries(sentence, expected):
    (found,) = told(sentence).values()

    assert found == expected


def test_a_counterpart_in_another_body_of_many_countries_serves_none():
    found = told(
        "La cheffe de la mission de l'Union africaine, Ana Vella, a parlé. Son homologue de la Ligue arabe, "
        "le diplomate estonien Tom Bellan, aussi."
    )

    assert found["Tom Bellan"] == ("cheffe de la mission de la Ligue arabe et diplomate", None)


def test_those_in_charge_lend_their_counterparts_no_office():
    found = told(
        "Les responsables letton et estonien étaient là. Mme Ozola a parlé. Son homologue estonien, Tom Vella, aussi."
    )

    assert found["Tom Vella"] == ("ministre de la Pêche", "EE")


def test_of_two_who_pay_the_nearest_has_its_own_president():
    found = told(
        "Le prix a été payé par l'Estonie, le reste par l'Union des ports, dont le président est Tom Vella."
    )

    assert all(country != "EE" for _, country in found.values())


@pytest.mark.parametrize(
    ("sentence", "is_there"),
    [
        (
            "Estonian Minister Tom Vella, whose arrival had been announced, was kept in Tartu by a vote.",
            False,
        ),
        ("The Estonian consul, Tom Vella, had been invited but was held up in Tartu.", False),
        ("The Estonian consul, Tom Vella, had planned to come but was kept away by snow.", False),
        ("The Estonian consul, Tom Vella, had been invited to cut the ribbon and did so.", True),
        ("Estonian Minister Tom Vella, whose car was held up in the snow, spoke last.", True),
        ("Estonian Minister Tom Vella said the key was kept in Tartu.", True),
    ],
)
def test_whoever_was_kept_elsewhere_takes_no_part(sentence, is_there):
    assert bool(told(sentence, "en")) is is_there
