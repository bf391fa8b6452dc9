"""How pages tell of envoys and those who see them: in whose letter, by which paper, under which other name."""

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


def test_who_receives_a_group_of_friends_is_not_of_its_country():
    found = officials_in(
        "La présidente du groupe d'amitié Lettonie-Togo reçue par Ama Lawson",
        "LOMÉ - La vice-présidente du Togo Ama Lawson a reçu mardi la députée lettone Ilze Berzina.",
    )

    assert found == ["Ama Lawson · vice-présidente · TG", "Ilze Berzina · députée · LV"]


def test_who_pays_a_visit_in_a_country_is_not_of_it():
    found = officials_in(
        "Une visite",
        "La visite effectuée mardi en Estonie, par le chef de la diplomatie lettone, Andris Vilks, a plu.",
    )

    assert found == ["Andris Vilks · chef de la diplomatie · LV"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            (
                "la ministre des Ports, Ilze Berzina, a remis la lettre de félicitations du président Andris Vilks, "
                "adressée à son homologue togolais, Koffi Lawson."
            ),
            "Koffi Lawson · président · TG",
        ),
        (
            (
                "la ministre des Ports, Ilze Berzina, a vu le président Andris Vilks avant de parler à son homologue "
                "togolais, Koffi Lawson."
            ),
            "Koffi Lawson · ministre des Ports · TG",
        ),
    ],
    ids=["to whom a letter goes", "to whom she speaks"],
)
def test_the_counterpart_to_whom_a_letter_goes_is_that_of_who_wrote_it(told, expected):
    assert expected in officials_in("Une lettre à Riga", f"RIGA (LETA) - À Riga, {told}")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            (
                "MM. Jean Ozols et Karl Bellan, respectivement, nouvel ambassadeur du Togo en Lettonie et ambassadeur "
                "de la République d'Autriche en Lettonie, ont été reçus."
            ),
            ["Jean Ozols · ambassadeur en Lettonie · TG", "Karl Bellan · ambassadeur en Lettonie · AT"],
        ),
        (
            "Le vice-Premier ministre, ministre des Ports et intégration régionale, Andris Vilks, a parlé.",
            ["Andris Vilks · vice-Premier ministre et ministre des Ports et intégration régionale · LV"],
        ),
        (
            "Andris Vilks, directeur de cabinet du vice-Premier ministre, ministre des Ports, a parlé.",
            ["Andris Vilks · directeur de cabinet du vice-Premier ministre, ministre des Ports · LV"],
        ),
        (
            "Le Président Togolais, Koffi Lawson, a parlé.",
            ["Koffi Lawson · président · TG"],
        ),
        (
            "Le VPM Andris Vilks a parlé.",
            ["Andris Vilks · vice-Premier ministre · LV"],
        ),
    ],
    ids=["respectively", "of two portfolios", "of the chief", "people with a capital", "short form"],
)
def test_an_office_as_such_pages_word_it(told, expected):
    assert officials_in("Audience à Riga", f"RIGA, 4 mai (LETA) - {told}") == expected


def test_a_short_form_behind_an_article_is_no_name():
    found = officials_in(
        "Audience à Riga",
        "RIGA, 4 mai (LETA) - Le MAE Andris Vilks a parlé. Le ministre des Affaires étrangères Andris Vilks reste.",
    )

    assert found == ["Andris Vilks · ministre des Affaires étrangères · LV"]


def test_a_minister_is_not_the_president_whose_name_he_bears_in_part():
    found = officials_in(
        "Audience à Riga",
        "RIGA (LETA) - Le ministre des Ports, Jean Paul Vilks, a reçu l'ambassadeur du Togo, Koffi Lawson, qui verra "
        "le président Jean Vilks.",
        "Le ministre Vilks a parlé du port.",
    )

    assert "Jean Paul Vilks · ministre des Ports · LV" in found


def test_a_minister_told_with_fewer_names_is_one():
    found = officials_in(
        "Audience à Riga",
        "RIGA (LETA) - Le Premier ministre et ministre des Ports, Jean Paul Vilks, a parlé du port.",
        "Le ministre des Ports Jean Vilks est reparti.",
    )

    assert len(found) == 1


def test_what_a_paper_tells_between_quotation_marks_happened():
    audience = "« L'audience s'est déroulée en présence du directeur du port, Andris Vilks »"
    opening = ("Audience", "RIGA (LETA) - Le ministre Jean Ozols a reçu Karl Bellan.", *["Il a parlé."] * 4)

    told = officials_in(*opening, f"{audience}, précise le communiqué.")
    said = officials_in(*opening, f"{audience}, a dit un pêcheur.")

    assert "Andris Vilks · directeur du port · LV" in told
    assert "Andris Vilks · directeur du port · LV" not in said


def test_the_guests_are_not_who_speaks_with_them():
    found = officials_in(
        "Des maires à Riga",
        "Le ministre letton des Ports a reçu mardi les maires de la côte.",
        "Andris Vilks a parlé avec eux du quai.",
    )

    assert found == ["Andris Vilks · ministre des Ports · LV"]


def test_behind_guests_told_of_a_name_is_perhaps_one_of_them():
    found = officials_in(
        "Des maires à Riga",
        "Le ministre letton des Ports a reçu mardi les maires de la côte.",
        "Andris Vilks a parlé du quai.",
    )

    assert found == []


def test_an_ambassador_told_bare_is_who_opens_the_next_paragraph():
    found = officials_in(
        "Arrivée à Riga",
        "La nouvelle ambassadrice du Togo en Lettonie est arrivée lundi.",
        "L'ambassadrice espère beaucoup.",
        "Ama Lawson s'est engagée à aider les pêcheurs.",
    )

    assert found == ["Ama Lawson · ambassadrice en Lettonie · TG"]


def test_whom_the_headline_names_is_the_president_told_bare_where_he_is_called_monsieur():
    found = officials_in(
        "La visite de Jean Vella au Togo",
        "Le président de la République est arrivé mardi à Lomé. Il a vu son homologue togolais, M. Koffi Lawson.",
        "M. Vella a aussi vu le port.",
    )

    assert [each.rpartition(" · ")[0] for each in found] == [
        "Jean Vella · président de la République",
        "Koffi Lawson · président de la République",
    ]


def test_a_painter_whom_the_headline_names_is_no_minister():
    found = officials_in(
        "Jean Vella expose à Lomé",
        "Le ministre de la Culture a ouvert mardi la foire de Lomé.",
        "M. Vella y montre ses toiles.",
    )

    assert found == []


def test_in_a_line_of_capitals_an_adjective_is_no_name():
    found = officials_in(
        "LE PRÉSIDENT A REÇU DES RESPONSABLES DIPLOMATIQUES ET DE GOUVERNEMENTS DU TOGO : Ballet au palais",
        "Le président letton Andris Vilks a reçu mardi l'ambassadeur du Togo, Koffi Lawson.",
    )

    assert found == ["Andris Vilks · président · LV", "Koffi Lawson · ambassadeur · TG"]
