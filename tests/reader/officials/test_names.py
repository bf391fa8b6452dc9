"""Which words are a person's name, and which names are one person's."""

import pytest

from builder.reader.officials.lexicon import lexicon_of
from builder.reader.officials.names import is_alike, is_part_of, is_transliteration
from builder.reader.officials.parts import mentions_in
from builder.reader.officials.wording import Text
from builder.reader.vocabulary import load_vocabulary
from builder.reader.words import name_keys, words_of

VOCABULARY = load_vocabulary()


def names_in(text, language="fr"):
    lexicon = lexicon_of(VOCABULARY.languages[language].officials)
    return [
        mention.name.text
        for mention in mentions_in(Text(text, lexicon, VOCABULARY.countries[language]), 1, is_head=True)
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le ministre Joris van der Velde a signé.", "Joris van der Velde"),
        ("Le roi Holger IV a parlé.", "Holger IV"),
        ("Le ministre V. I. Petrov a parlé.", "V. I. Petrov"),
        ("Le ministre Marie-Claire d'Aspremont a parlé.", "Marie-Claire d'Aspremont"),
        ("Le ministre Karim MANSOURI a parlé.", "Karim Mansouri"),
        ("Le ministre Le Hoai Tran a parlé.", "Le Hoai Tran"),
        ("Le ministre Y Thanh Niê K’pam a parlé.", "Y Thanh Niê K’pam"),
        ("Le président Mohamed Ould Cheikh El Amine a parlé.", "Mohamed Ould Cheikh El Amine"),
        ("M. Ozols a parlé.", "Ozols"),
        ("Le président N'Golo Keita a parlé.", "N'Golo Keita"),
    ],
)
def test_a_name_is_read_whole(text, name):
    assert names_in(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre de la Défense a visité la Lettonie.",
        "Le Conseil de sécurité des Nations unies se réunit à New York.",
        "La délégation du ministère des Affaires étrangères est arrivée à Riga.",
        "Dans le cadre de cette visite, les deux parties ont signé un accord.",
    ],
)
def test_offices_bodies_and_places_are_no_names(text):
    assert [name for name in names_in(text) if " " in name] == []


def test_an_elided_article_is_a_word_of_its_own_and_a_name_is_not_cut():
    words = [word.text for word in words_of("L'ambassadeur d’Algérie à N'Djamena", ("l", "d", "n"))]

    assert words == ["L'", "ambassadeur", "d’", "Algérie", "à", "N'Djamena"]


def test_a_longer_name_holds_the_shorter_one_at_its_end_or_by_first_and_last():
    whole = name_keys("Vladimir Nikolaevich Petrov")

    assert is_part_of(name_keys("Vladimir Petrov"), whole)
    assert is_part_of(name_keys("Nikolaevich Petrov"), whole)
    assert not is_part_of(name_keys("Ivan Petrov"), whole)


def test_a_given_name_in_two_scripts_is_a_transliteration_only_with_the_same_surname():
    assert is_transliteration(name_keys("Sergueï Morozov"), name_keys("Sergey Morozov"))
    assert is_transliteration(name_keys("Sergeï Morozov"), name_keys("Sergueï Morozov"))
    assert not is_transliteration(name_keys("Ivan Morozov"), name_keys("Sergey Morozov"))
    assert not is_transliteration(name_keys("Sergueï Morozov"), name_keys("Sergey Marozau"))


def test_names_that_differ_by_a_letter_are_only_alike():
    assert is_alike(name_keys("Konstantin Kosarev"), name_keys("Konstantin Kozarev"))
    assert not is_alike(name_keys("Nguyen Dinh Phuc"), name_keys("Nguyen Tat Phuc"))


def test_a_sentence_of_thousands_of_openers_names_nobody() -> None:
    assert names_in("A " * 5_000) == []
