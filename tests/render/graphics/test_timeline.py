"""The timeline: a row a year, one mark an article or several, doubt drawn as such."""

from itertools import pairwise

import pytest
from conftest import article, load_site, write_files
from hypothesis import given
from hypothesis import strategies as st

from builder.render.graphics.lanes import Event, place
from builder.render.graphics.links import on_this_page
from builder.render.graphics.timeline import MOST, make_timeline
from builder.render.locale import load_interface
from builder.render.views import make_views
from graphics.conftest import articles_of, drawings


@pytest.fixture
def timeline(tmp_path):
    """Returns a function from dates to their timeline in English."""

    def timeline(*dates, fewest=1):
        files = {
            f"content/articles/a{number:04d}.md": article(
                f"Title {number}", date=f'"{date}"' if date else "null"
            )
            for number, date in enumerate(dates)
        }
        site = load_site(write_files(tmp_path / "site", files), language="en")
        return make_timeline(site.articles, make_views(site, load_interface("en")), on_this_page, fewest)

    return timeline


def labels(row):
    return [mark.label for mark in row.marks]


def test_one_article_is_one_mark_that_leads_to_it(timeline):
    (row,) = timeline("2018-03-28").rows

    (mark,) = row.marks
    assert (row.label, row.url, row.count) == ("2018", "#y2018", 1)
    assert (mark.url, mark.label, mark.x) == ("/articles/a0000/", "March 28, 2018: Title 0", 23.7)
    assert row.stretches == ()


def test_five_articles_over_five_years_have_a_row_each(timeline):
    found = timeline("2016-11-24", "2017-12-07", "2018-03-06", "2018-03-28", "2021-09-27")

    assert [(row.label, row.count) for row in found.rows] == [
        ("2016", 1),
        ("2017", 1),
        ("2018", 2),
        ("2019", 0),
        ("2020", 0),
        ("2021", 1),
    ]
    assert [label for _, label in found.axis] == list("JFMAMJJASOND")
    assert not found.has_several


def test_neighbours_stand_above_one_another(timeline):
    (row,) = timeline("2018-03-06", "2018-03-28").rows

    assert [mark.count for mark in row.marks] == [1, 1]
    assert row.marks[0].y - row.marks[1].y == 24
    assert row.height == 48


def test_a_crowd_is_one_mark_with_a_number_that_leads_to_the_year(timeline):
    (row,) = timeline(*[f"2018-03-{day:02d}" for day in range(1, 8)]).rows

    (mark,) = row.marks
    (line,) = row.stretches
    assert (mark.count, mark.url) == (7, "#y2018")
    assert mark.label == "from March 1 to 7, 2018: 7 articles"
    assert line.is_certain


def test_a_month_is_a_hollow_mark_with_a_line_over_its_days(timeline):
    (row,) = timeline("2018-03").rows

    (mark,) = row.marks
    (line,) = row.stretches
    assert not mark.is_certain
    assert (line.begin, line.end) == (16.2, 24.7)
    assert line.begin < mark.x < line.end
    assert (line.is_certain, line.has_begin, line.has_end) == (False, True, True)


def test_an_event_of_several_days_is_a_line_that_is_certain(timeline):
    (row,) = timeline("2018-03-22/2018-03-25").rows

    assert [line.is_certain for line in row.stretches] == [True]
    assert [mark.is_certain for mark in row.marks] == [True]


def test_a_year_in_doubt_is_a_hollow_mark_without_a_line(timeline):
    (row,) = timeline("2018?-03-28").rows

    assert [mark.is_certain for mark in row.marks] == [False]
    assert row.stretches == ()


def test_a_line_goes_on_in_the_rows_that_follow(timeline):
    first, second = timeline("2017-12/2018-01", "2018-11-01").rows

    (before,), (after,) = first.stretches, second.stretches
    assert (before.has_begin, before.has_end, before.end) == (True, False, 100)
    assert (after.has_begin, after.has_end, after.begin) == (False, True, 0)
    assert len(first.marks) == 1


def test_an_open_beginning_is_drawn_from_the_first_of_the_year(timeline):
    (row,) = timeline("../2018-03-28").rows

    (line,) = row.stretches
    assert line.begin == 0


def test_what_has_no_year_is_counted_and_not_drawn(timeline):
    found = timeline("2018-03-28", "XXXX-03-28", None)

    assert sum(row.count for row in found.rows) == 1
    assert (found.undated, found.undated_url) == (2, "#undated")


def test_nothing_that_can_be_drawn_is_no_timeline(timeline):
    assert timeline(None, "XXXX-03-28") is None
    assert timeline("2018-03-28", fewest=2) is None


def test_a_row_is_a_decade_over_a_long_time(timeline):
    found = timeline("1950-01-01", "1954-05-07", "2018-03-28")

    assert [row.label for row in found.rows] == ["1950–1959", "1960–2009", "2010–2019"]
    assert [row.height > 0 for row in found.rows] == [True, False, True]
    assert found.rows[0].url == "#y1950"
    assert [label for _, label in found.axis] == list("0123456789")


def test_three_thousand_articles_of_twenty_years_are_few_marks_that_stand_for_all(timeline):
    dates = [f"{2005 + n % 20}-{1 + n // 20 % 12:02d}-{1 + n // 240 % 28:02d}" for n in range(3000)]

    found = timeline(*dates)

    marks = [mark for row in found.rows for mark in row.marks]
    assert len(found.rows) == 20
    assert 60 <= len(marks) <= MOST
    assert sum(mark.count for mark in marks) == 3000


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=60), st.integers(1, 3))
def test_marks_of_one_lane_never_touch_and_none_is_lost(places, lanes):
    events = [
        Event(one, None, place / 10)
        for one, place in zip(articles_of(*[None] * len(places)), places, strict=True)
    ]

    placed = place(events, 11.0, lanes)

    assert sorted(event.article.slug for group, _ in placed for event in group) == sorted(
        event.article.slug for event in events
    )
    for lane in range(lanes):
        at = [group[0].x for group, its in placed if its == lane]
        assert all(after - before > 10.99 for before, after in pairwise(at))
    assert all(lane < lanes for _, lane in placed)


def test_a_page_draws_well_formed_links_with_names(make_site):
    site = make_site(
        {
            f"content/articles/a{number}.md": article(f"A & <b>{number}</b>", date=f'"{date}"')
            for number, date in enumerate(["2018-03-28", "2018-03-29", "2018-03", "2019?-01-02"])
        }
    )

    for url in ("/pairs/ru-vn/", "/timeline/", "/people/tran-dai-quang/", "/countries/vn/"):
        links = [link for one in drawings(site.page(url)) for link in one.iter("a")]
        assert len(links) == 4, url
        assert all(link.find("title").text for link in links)
        assert {link.get("href") for link in links} == {f"/depot/articles/a{n}/" for n in range(4)}
