"""Offices over time: terms as bars, attestations as marks, on one axis."""

import pytest
from conftest import article, load_site, write_files

from builder.render.graphics.links import on_this_page
from builder.render.graphics.offices import MOST, make_offices
from builder.render.locale import load_interface
from builder.render.roles import roles_of
from builder.render.views import make_views
from graphics.conftest import drawings


@pytest.fixture
def offices(tmp_path):
    """Returns a function from terms (YAML) and (date, role) of articles to the offices of one person."""

    def offices(terms, *attested):
        files = {
            f"content/articles/a{number:03d}.md": article(
                f"Title {number}",
                date=f'"{date}"' if date else "null",
                officials=f"[{{name: Tran Dai Quang, role: {role}, country: VN}}]",
            )
            for number, (date, role) in enumerate(attested)
        }
        files["content/people.yaml"] = (
            f"- id: tran-dai-quang\n  name: Tran Dai Quang\n  country: VN\n  terms: [{terms}]\n"
        )
        site = load_site(write_files(tmp_path / "site", files), language="en")
        return make_offices(roles_of(site.people[0]), make_views(site, load_interface("en")), on_this_page)

    return offices


def test_a_term_is_a_bar_from_its_last_first_day_to_its_first_last_day(offices):
    found = offices('{role: president, from: "2016-04-02", to: "2018-09-21"}', ("2016-01-01", "minister"))

    bar = found.rows[0].bar
    assert [row.role for row in found.rows] == ["president", "minister"]
    assert (bar.begin, bar.earliest) == (8.4, 8.4)
    assert bar.begin + bar.width == pytest.approx(bar.latest, abs=0.1)
    assert (bar.has_begin, bar.has_end) == (True, True)
    assert found.axis == ((0.0, "2016"), (33.4, "2017"), (66.7, "2018"))


def test_what_is_not_known_of_an_end_is_outside_of_the_bar(offices):
    found = offices('{role: president, from: "2016", to: "2018-09"}', ("2017-01-01", "president"))

    bar = found.rows[0].bar
    assert (bar.earliest, bar.begin) == (0.0, 33.3)
    assert bar.begin + bar.width < bar.latest


def test_a_term_without_an_end_goes_on_to_the_edge(offices):
    found = offices('{role: president, from: "2016-04-02"}', ("2018-05-01", "president"))

    bar = found.rows[0].bar
    assert (bar.latest, bar.has_end) == (100.0, False)


def test_an_article_that_attests_a_term_is_a_mark_on_its_bar(offices):
    found = offices('{role: president, from: "2016-04-02"}', ("2018-05-01", "President"))

    ((mark,),) = [row.marks for row in found.rows]
    assert (mark.url, mark.label) == ("/articles/a000/", "May 1, 2018: Title 0")


def test_articles_near_one_another_are_one_mark_that_leads_to_its_year(offices):
    found = offices("", ("2016-01-01", "minister"), ("2018-05-01", "president"), ("2018-05-02", "president"))

    (mark,) = found.rows[1].marks
    assert (mark.count, mark.url) == (2, "#y2018")


def test_one_role_that_one_article_attests_is_not_drawn(offices):
    assert offices("", ("2018-05-01", "president")) is None
    assert offices("", ("2018-05-01", "president"), (None, "minister")) is None


def test_more_roles_than_a_drawing_holds_are_counted(offices):
    found = offices("", *[("2018-05-01", f"minister {chr(97 + n)}") for n in range(MOST + 2)])

    assert (len(found.rows), found.left_out) == (MOST, 2)


def test_a_person_page_draws_offices_above_their_list(make_site):
    site = make_site(
        {
            "content/articles/a.md": article(),
            "content/people.yaml": "- id: tran-dai-quang\n  name: Tran Dai Quang\n  country: VN\n"
            '  terms: [{role: président, from: "2016-04", to: "2018-09"}]\n',
        }
    )

    links = [link for one in drawings(site.page("/people/tran-dai-quang/")) for link in one.iter("a")]

    assert [(link.get("href"), " ".join(link.find("title").text.split())) for link in links] == [
        ("/depot/articles/a/", "28 mars 2018 : Une dépêche")
    ]
