"""Titles that no name stands with, given to those whom the text means by them."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()


def officials_in(text: str) -> list[str]:
    officials = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.officials
    return [f"{official.name} · {official.role} · {official.country}" for official in officials]


def test_a_list_of_names_and_countries_bears_the_office_told_of_all_before():
    text = (
        "Accord sur la pêche\n\nRIGA, 4 mai (AFP) - Les ministres de trois pays ont arrêté lundi un calendrier.\n\n"
        "Ont signé : MM. Toomas Kallaste (Estonie), Ari Koski (Finlande) et Mme Karen Holm (Danemark)."
    )

    assert officials_in(text) == [
        "Toomas Kallaste · ministre · EE",
        "Ari Koski · ministre · FI",
        "Karen Holm · ministre · DK",
    ]


def test_an_office_right_behind_a_list_is_the_lists():
    text = (
        "Colloque\n\nRIGA, 4 mai (AFP) - Les ambassadeurs étaient invités. Avaient fait le déplacement Toomas "
        "Kallaste (Estonie) et Ari Koski (Finlande), tous premiers présidents."
    )

    assert officials_in(text) == [
        "Toomas Kallaste · premier président · EE",
        "Ari Koski · premier président · FI",
    ]


def test_runners_told_with_their_countries_hold_no_office():
    text = (
        "Course\n\nRIGA, 4 mai (AFP) - Le maire Juris Ozols a donné le départ. Toomas Kallaste (Estonie) et Ari "
        "Koski (Finlande) ont gagné."
    )

    assert officials_in(text) == ["Juris Ozols · maire · LV"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "La ministre estonienne Kadri Tamm a vu Juris Ozols. Le gouverneur letton a promis un ferry.",
            ["Kadri Tamm · ministre · EE", "Juris Ozols · gouverneur · LV"],
        ),
        (
            (
                "La ministre estonienne Kadri Tamm a ouvert le port.\n\nJuris Ozols a offert une grue. Le maire avait amené "
                "des pêcheurs."
            ),
            ["Kadri Tamm · ministre · EE", "Juris Ozols · maire · EE"],
        ),
        (
            "La ministre estonienne Kadri Tamm a vu Juris Ozols dans le port. La ministre a promis un ferry pour les îles.",
            ["Kadri Tamm · ministre · EE"],
        ),
        (
            "La ministre estonienne Kadri Tamm a vu le port de Tam Quan. Le président du port a promis un ferry.",
            ["Kadri Tamm · ministre · EE"],
        ),
    ],
    ids=["with his country", "alone in his sentence", "another bears it", "a place"],
)
def test_a_bare_title_is_his_whom_the_sentence_before_named(text, expected):
    assert officials_in(f"Rencontre\n\nTALLINN, 4 mai (AFP) - {text}") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "La Banque africaine de développement était représentée par son directeur général, Ari Koski.",
            "Ari Koski · directeur général de la Banque africaine de développement · None",
        ),
        (
            "Le ministre a commandé trois stations au groupe Baltika Water, dont le président, Ari Koski, est venu.",
            "Ari Koski · président du groupe Baltika Water · EE",
        ),
        (
            "Pour la Commission européenne, sa vice-présidente, Kadri Tamm, a promis des fonds.",
            "Kadri Tamm · vice-présidente de la Commission européenne · EU",
        ),
        (
            "La Chambre a entendu le maire et son directeur de cabinet, Ari Koski.",
            "Ari Koski · directeur de cabinet · EE",
        ),
    ],
    ids=["represented by", "whose", "for", "of a person"],
)
def test_the_body_right_before_its_head_belongs_to_the_role(sentence, expected):
    text = f"Rencontre\n\nTALLINN, 4 mai (AFP) - Le ministre estonien Toomas Kallaste a ouvert le forum. {sentence}"

    assert officials_in(text)[-1] == expected


def test_whoever_is_a_prime_ministers_secretary_is_no_prime_minister():
    text = (
        "Talks in Riga\n\nRIGA, May 4 (BNS) -- Latvian minister Ilze Berzina spoke on Monday. The Prime Minister's "
        "Principal Secretary Andris Vilks attended."
    )
    officials = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.officials

    assert [each.role for each in officials] == ["minister", "Prime Minister's Principal Secretary"]
