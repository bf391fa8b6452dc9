"""Places under their names in four languages."""

from collections import Counter

import pytest

from builder.render.search.placenames import OWN_ROWS, other_names, places_in
from builder.text import fold


@pytest.mark.parametrize(
    ("place", "names"),
    [
        ("Hanoï", {"Hanoi", "Hà Nội", "Ханой"}),
        ("Ha Noi", {"Hanoï"}),
        ("Moscou", {"Moscow", "Москва"}),
        ("Vientiane", {"Viêng Chăn", "Вьентьян"}),
        ("Ho Chi Minh City", {"Hô Chi Minh-Ville", "TP Hồ Chí Minh", "Saïgon"}),
        ("PÉKIN", {"Beijing", "Пекин"}),
    ],
)
def test_a_place_is_known_by_its_other_names(place, names):
    assert names <= set(other_names(place))


@pytest.mark.parametrize("place", ["", "Sainte-Nulle-Part", "Etc", "GMT+3", "Europe", "Hô Chi Minh", "Chi"])
def test_what_is_no_known_place_has_no_other_names(place):
    assert other_names(place) == ()


def test_each_name_stands_in_one_row_only():
    rows = Counter(key for row in OWN_ROWS for key in {fold(name) for name in row})

    assert [key for key, count in rows.items() if count > 1] == []


def test_places_are_found_in_running_text():
    text = "Parti d'Hanoï, il a vu Hô Chi Minh-Ville (Saint-Pétersbourg ensuite) et « Pékin », mais ni hanoi."

    assert [fold(place) for place in places_in(text)] == [
        "hanoi",
        "ho chi minh ville",
        "saint petersbourg",
        "pekin",
    ]
