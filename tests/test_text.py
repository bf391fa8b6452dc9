"""Slugs, folded names, sorting and white space."""

import pytest

from builder.text import fold, slug, sort_key, tidy


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Vietnam, l'Union et l’œuvre", "le-vietnam-l-union-et-l-oeuvre"),
        ("Đà Nẵng", "da-nang"),
        ("Сергей Лавров", "sergey-lavrov"),
        ("  … !", ""),
    ],
)
def test_a_slug_is_lower_case_ascii_words(text, expected):
    assert slug(text) == expected


def test_dai_and_ai_do_not_share_a_slug():
    # Unicode decomposition alone drops the Đ.
    assert slug("Đại") != slug("Ái")


@pytest.mark.parametrize(
    "spelling", ["Trân Quôc Vuong", "TRAN QUOC VUONG", "Trần  Quốc-Vượng", "Tra\u0302n Quô\u0301c Vuong"]
)
def test_spellings_of_one_name_are_equal_when_folded(spelling):
    assert fold(spelling) == "tran quoc vuong"


def test_accented_letters_sort_beside_their_plain_ones():
    assert sorted(["Zoé", "Émile", "Đà Nẵng", "Eva", "Dalat"], key=sort_key) == [
        "Đà Nẵng",
        "Dalat",
        "Émile",
        "Eva",
        "Zoé",
    ]


def test_tidy_leaves_one_line_without_invisible_signs():
    assert tidy(" Hanoi\u0308\u00a0\u200b(VNA)\n –\tLe ") == "Hanoï (VNA) – Le"


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("fr", ["Albanie", "Égypte", "Estonie", "Îles Marshall", "Inde"]),
        ("ru", ["Вьетнам", "Россия", "Чад", "Швеция", "Эстония", "Япония"]),
        ("vi", ["Ai Cập", "Ấn Độ", "Bỉ", "Campuchia", "Cu-ba", "Đan Mạch", "Đức", "Ô-xtrây-li-a", "Ý"]),
    ],
)
def test_names_sort_in_the_order_of_each_language(language, names):
    assert sorted(sorted(names), key=lambda name: sort_key(name, language)) == names
