"""Lists that are too long for one page, divided."""

import datetime as dt
from collections import Counter

import pytest

from builder.content.article import Article
from builder.content.dates import EventDate
from builder.site import lists
from builder.site.lists import beside, is_long, letters, periods
from builder.site.model import Person
from builder.site.timeline import in_order


@pytest.fixture(autouse=True)
def short(monkeypatch):
    """Lists are long above three entries here."""
    monkeypatch.setattr(lists, "LONGEST", 3)


def articles(*dates):
    """An article a date, called a, b, c …, in order of time."""
    return in_order(
        Article(slug, slug, EventDate(date) if date else None, None, (), (), "")
        for slug, date in zip("abcdefghijklmnop", dates, strict=False)
    )


def shown(pages):
    """Address and articles of every page, months under their year."""
    return {
        one.url: "".join(article.slug for article in one.articles)
        for page in pages
        for one in (page, *page.months)
    }


def person(name):
    return Person(name.lower(), name, name, None, (), None, None, (), ())


def test_a_list_is_divided_by_year_and_what_has_none_comes_last():
    pages = periods(articles("2016-11-24", "2018-03-06", None, "2018-03-28", "XXXX-05-01"), "/pairs/ru-vn/")

    assert shown(pages) == {
        "/pairs/ru-vn/2016/": "a",
        "/pairs/ru-vn/2018/": "bd",
        "/pairs/ru-vn/undated/": "ec",
    }


def test_a_long_year_is_divided_by_month_and_keeps_what_has_none():
    found = articles(
        "2018", "2018-03-06", "2018-03-28", "2018-12?", "2018-06/2018-12", "2018-03-30/2018-04-02"
    )

    pages = periods(found, "/timeline/")

    assert shown(pages) == {
        "/timeline/2018/": "ae",
        "/timeline/2018/03/": "bcf",
        "/timeline/2018/12/": "d",
    }
    assert pages[0].count == 6


def test_what_is_still_too_long_is_cut_into_numbered_parts():
    found = articles(*["2018-03-06"] * 7, *["XXXX-05-01"] * 4)

    assert shown(periods(found, "/timeline/")) == {
        "/timeline/2018/": "",
        "/timeline/2018/03/": "abc",
        "/timeline/2018/03/2/": "def",
        "/timeline/2018/03/3/": "g",
        "/timeline/undated/": "hij",
        "/timeline/undated/2/": "k",
    }


@pytest.mark.parametrize("further", ["2016-01-01", "2018-03-15", "2018-12-31", "2031-05-14", None])
def test_a_new_article_moves_none_of_another_year(further):
    dates = ["2016-11-24", *["2017-12-07"] * 3, *["2018-03-06"] * 3, "2018-05-01", None]
    new = Article("new", "new", EventDate(further) if further else None, None, (), (), "")

    before = shown(periods(articles(*dates), "/timeline/"))
    after = shown(periods(in_order([*articles(*dates), new]), "/timeline/"))

    changed = {url for url in before if before[url] != after[url]}
    assert {url.split("/")[2] for url in changed} <= {further[:4] if further else "undated"}


def test_every_article_stands_on_one_page():
    days = [f"{dt.date(2016, 1, 1) + dt.timedelta(days=97 * number)}" for number in range(14)]
    found = articles(*days, "2018", None)

    pages = periods(found, "/timeline/")

    assert Counter("".join(shown(pages).values())) == Counter("abcdefghijklmnop")
    assert all(not is_long(page.articles) for page in pages)


def test_pages_follow_one_another_by_year_and_by_month_across_years():
    found = articles("2016-11-24", *["2017-11-07"] * 3, "2017-12-07", *["2018-01-06"] * 3, "2018-02-01", None)

    neighbours = beside(periods(found, "/t/"))

    assert {url: tuple(one and one.url for one in two) for url, two in neighbours.items()} == {
        "/t/2016/": (None, "/t/2017/"),
        "/t/2017/": ("/t/2016/", "/t/2018/"),
        "/t/2017/11/": ("/t/2016/", "/t/2017/12/"),
        "/t/2017/12/": ("/t/2017/11/", "/t/2018/01/"),
        "/t/2018/": ("/t/2017/", "/t/undated/"),
        "/t/2018/01/": ("/t/2017/12/", "/t/2018/02/"),
        "/t/2018/02/": ("/t/2018/01/", "/t/undated/"),
        "/t/undated/": ("/t/2018/", None),
    }


def test_people_are_divided_by_letter_without_accents_and_what_begins_with_none_comes_last():
    found = [person(name) for name in ("7even", "Ağa", "Éluard", "Eco", "Đặng", "李", "«X»")]

    pages = letters(found, "/people/")

    assert [(page.url, [one.name for one in page.people]) for page in pages] == [
        ("/people/letter/a/", ["Ağa"]),
        ("/people/letter/d/", ["Đặng"]),
        ("/people/letter/e/", ["Éluard", "Eco"]),
        ("/people/letter/l/", ["李"]),
        ("/people/letter/other/", ["7even", "«X»"]),
    ]


def test_a_letter_of_many_people_is_cut_into_numbered_parts():
    found = [person(f"Ba{number}") for number in range(4)]

    assert [(page.url, page.count, len(page.people)) for page in letters(found, "/people/")] == [
        ("/people/letter/b/", 4, 3),
        ("/people/letter/b/2/", 4, 1),
    ]
