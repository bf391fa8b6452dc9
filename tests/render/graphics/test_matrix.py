"""The matrix of country pairs: the busiest first, darker is more, each pair a link."""

from itertools import combinations

from conftest import article

from builder.render.cards import CountryTag, PairCard
from builder.render.graphics.matrix import MOST, make_matrix


def pair(first, second, count):
    tags = tuple(
        CountryTag(code, f"Land {code}", f"/countries/{code.lower()}/", 1) for code in (first, second)
    )
    return PairCard(f"/pairs/{first.lower()}-{second.lower()}/", f"{first} – {second}", tags, count, None)


def test_the_busiest_country_stands_first_and_each_pair_in_two_rows():
    matrix = make_matrix([pair("RU", "VN", 9), pair("LA", "VN", 2)], "en")

    assert [row.country.code for row in matrix.rows] == ["VN", "RU", "LA"]
    assert [[cell and cell.pair.count for cell in row.cells] for row in matrix.rows] == [
        [None, 9, 2],
        [9, None, None],
        [2, None, None],
    ]
    assert [row.place for row in matrix.rows] == [0, 1, 2]


def test_more_is_darker_and_the_key_says_how_many():
    matrix = make_matrix([pair("RU", "VN", 30), pair("LA", "VN", 4), pair("LA", "RU", 1)], "en")

    assert [cell.shade for cell in matrix.rows[0].cells if cell] == [5, 2]
    assert matrix.key == ((1, "1"), (2, "2–4"), (3, "5–9"), (4, "10–19"), (5, "20+"))


def test_one_pair_is_no_matrix():
    assert make_matrix([pair("RU", "VN", 9)], "en") is None
    assert make_matrix([], "en") is None


def test_what_is_beyond_the_busiest_sixty_countries_is_counted():
    codes = [f"{first}{second}" for first in "ABCDEFGH" for second in "ABCDEFGH"]

    matrix = make_matrix([pair(first, second, 1) for first, second in combinations(codes, 2)], "en")

    assert (len(matrix.rows), matrix.left_out) == (MOST, len(codes) - MOST)
    assert {len(row.cells) for row in matrix.rows} == {MOST}


def test_a_cell_is_a_link_with_a_name_and_its_row_has_a_head(make_site):
    site = make_site(
        {
            "content/articles/a.md": article("A", countries="[VN, RU]"),
            "content/articles/b.md": article("B", countries="[VN, LA]"),
        }
    )

    cells = [link for link in site.select("/pairs/", "a[aria-label]") if "/pairs/" in link["href"]]
    heads = [head.text for head in site.select("/pairs/", "th[scope=row]")]

    assert [(cell["href"], " ".join(cell["aria-label"].split()), cell.text) for cell in cells[:2]] == [
        ("/depot/pairs/la-vn/", "Laos – Vietnam : 1 article", "1"),
        ("/depot/pairs/ru-vn/", "Russie – Vietnam : 1 article", "1"),
    ]
    assert len(cells) == 4
    assert heads == ["Vietnam", "Laos", "Russie"]
