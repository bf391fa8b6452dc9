"""Who met whom in a pair: drawn for the busiest, told for all."""

import pytest
from conftest import article, load_site, write_files

from builder.render.graphics.network import MOST, MOST_DATED, make_network
from builder.render.locale import load_interface
from builder.render.views import make_views
from graphics.conftest import drawings


def people(*names):
    return "[" + ", ".join(f"{{name: {name}, role: ministre, country: {code}}}" for name, code in names) + "]"


ANA, BEA = ("Ana Abel", "RU"), ("Bea Bern", "RU")
TRAN, LE = ("Tran Dai Quang", "VN"), ("Le Van Ba", "VN")


@pytest.fixture
def network(tmp_path):
    """Returns a function from the people of each article to the network of Russia and Vietnam."""

    def network(*present):
        files = {
            f"content/articles/a{number:03d}.md": article(
                f"A {number}", officials=people(*names), date=f'"{2001 + number % 90}-03-28"'
            )
            for number, names in enumerate(present)
        }
        site = load_site(write_files(tmp_path / "site", files), language="en")
        views = make_views(site, load_interface("en"))
        (pair,) = site.pairs
        return make_network(pair, views.pairs[pair.codes].countries, site, views)

    return network


def rows(found):
    return [
        (person.name, [(one.person.name, one.count) for one in meetings])
        for person, meetings in found.meetings
    ]


def test_two_people_of_one_article_have_met(network):
    found = network([ANA, TRAN], [ANA, TRAN], [ANA, LE])

    assert rows(found) == [("Ana Abel", [("Tran Dai Quang", 2), ("Le Van Ba", 1)])]
    assert found.count == 2
    assert [side.country.code for side in found.sides] == ["RU", "VN"]


def test_people_of_one_side_have_not_met_here(network):
    found = network([ANA, BEA, TRAN], [BEA], [LE])

    assert rows(found) == [("Ana Abel", [("Tran Dai Quang", 1)]), ("Bea Bern", [("Tran Dai Quang", 1)])]
    assert [[person.name for person in side.people] for side in found.sides] == [
        ["Ana Abel", "Bea Bern"],
        ["Tran Dai Quang"],
    ]


def test_a_pair_in_which_nobody_met_has_no_network(network):
    assert network([ANA], [TRAN]) is None


def test_more_articles_make_a_thicker_line_between_the_places_of_the_two(network):
    found = network(*[[ANA, TRAN]] * 5, [BEA, LE])

    assert [(line.left, line.right, line.y1, line.y2, line.width) for line in found.lines] == [
        (0, 0, 25, 25, 3),
        (1, 1, 75, 75, 1),
    ]


def test_whoever_met_the_same_people_stands_across_from_them(network):
    found = network([ANA, TRAN], [ANA, TRAN], [BEA, LE], [BEA, LE], [BEA, LE])

    left, right = ([person.name for person in side.people] for side in found.sides)
    assert left == ["Bea Bern", "Ana Abel"]
    assert right == ["Le Van Ba", "Tran Dai Quang"]


def test_a_meeting_tells_the_day_of_the_latest_article(network):
    found = network([ANA, TRAN], [ANA, TRAN])

    ((_, (meeting,)),) = found.meetings
    assert meeting.latest.text == "March 28, 2002"
    assert meeting.url == "/articles/a001/"


def test_the_busiest_are_drawn_and_all_are_in_the_table(network):
    crowd = [
        (f"Person {chr(65 + n // 26)}{chr(65 + n % 26)}".replace("Person", "Igor"), "RU") for n in range(40)
    ]

    found = network([*crowd, TRAN], [crowd[-1], TRAN])

    assert len(found.sides[0].people) == MOST
    assert found.sides[0].left_out == 40 - MOST
    assert found.sides[0].people[0].name == crowd[-1][0]
    assert len(found.lines) == MOST
    assert len(found.meetings) == found.count == 40


def test_a_very_long_table_tells_numbers_alone(network):
    left = [(f"Igor {chr(65 + n)}ov", "RU") for n in range(15)]
    right = [(f"Nguyen Van {chr(65 + n)}", "VN") for n in range(15)]

    found = network([*left, *right])

    assert found.count > MOST_DATED
    assert {one.latest for _, meetings in found.meetings for one in meetings} == {None}


def test_a_page_draws_lines_and_tells_them_in_a_table(make_site):
    site = make_site({"content/articles/a.md": article(officials=people(ANA, TRAN))})

    paths = [path for one in drawings(site.page("/pairs/ru-vn/")) for path in one.iter("path")]
    (head,) = site.select("/pairs/ru-vn/", "th[scope=row]")

    assert [path.get("d") for path in paths] == ["M0 50.0C50 50.0 50 50.0 100 50.0"]
    assert head.text == "Ana Abel"
    assert "Tran Dai Quang, 28 mars 2018" in site.text("/pairs/ru-vn/")
