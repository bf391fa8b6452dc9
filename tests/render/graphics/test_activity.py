"""Activity: a year's count, and a bar a month."""

from conftest import article

from builder.render.graphics.activity import HEIGHT, make_activity
from builder.render.graphics.links import on_the_timeline, on_this_page
from graphics.conftest import articles_of, drawings


def activity(interface, *dates, fewest=1):
    return make_activity(articles_of(*dates), interface, on_this_page, fewest)


def test_a_year_has_a_bar_for_each_month_with_articles_the_busiest_full_height(english):
    (year,) = activity(english, "2018-03-28", "2018-03-29", "2018-11").years

    assert (year.label, year.url, year.count) == ("2018", "#y2018", 3)
    assert [(bar.x, bar.height) for bar in year.bars] == [(10, HEIGHT), (50, HEIGHT // 2)]
    assert year.parts == "March: 2, November: 1"


def test_a_year_without_articles_stands_between_two_that_have_some(english):
    years = activity(english, "2016-01-01", "2018-01-01").years

    assert [(year.label, year.url, year.count) for year in years] == [
        ("2016", "#y2016", 1),
        ("2017", None, 0),
        ("2018", "#y2018", 1),
    ]


def test_many_years_without_articles_are_one(english):
    years = activity(english, "2001-01-01", "2018-01-01").years

    assert [year.label for year in years] == ["2001", "2002–2017", "2018"]


def test_the_bars_are_years_over_a_long_time(english):
    found = activity(english, "1965-01-01", "1965-06", "1999", "2018-01-01")

    assert [(year.label, year.count, len(year.bars)) for year in found.years] == [
        ("1960–1969", 2, 1),
        ("1970–1979", 0, 0),
        ("1980–1989", 0, 0),
        ("1990–1999", 1, 1),
        ("2000–2009", 0, 0),
        ("2010–2019", 1, 1),
    ]
    assert found.years[0].url == "#y1965"
    assert found.busiest == "1965"


def test_what_has_no_month_or_no_year_is_counted_and_not_drawn(english):
    found = activity(english, "2018-03-28", "2018", "2018-03/2018-05", "XXXX-03-28", None)

    assert [year.count for year in found.years] == [3]
    assert [len(year.bars) for year in found.years] == [1]
    assert (found.without_month, found.undated, found.undated_url) == (2, 2, "#undated")


def test_few_articles_are_not_drawn(english):
    assert activity(english, "2018-03-28", "2018-03-29", None, fewest=3) is None
    assert activity(english, None, "XXXX-03-28", fewest=1) is None


def test_the_home_page_leads_to_the_pages_of_the_years():
    assert [on_the_timeline(2018), on_the_timeline(None)] == ["/timeline/2018/", "/timeline/#undated"]


def test_the_busiest_month_is_named_the_first_of_equals(english):
    found = activity(english, "2018-05-01", "2017-03-01")

    assert (found.busiest, found.most) == ("March 2017", 1)


def test_a_pair_page_has_bars_that_lead_to_its_years_and_words_for_them(make_site):
    site = make_site(
        {
            f"content/articles/a{number}.md": article(f"A {number}", date=f'"2018-0{number}-01"')
            for number in range(1, 5)
        }
    )

    (label,) = site.select("/pairs/ru-vn/", "a.graphic-activity__label")
    (year,) = site.select("/pairs/ru-vn/", ".graphic-activity__year")

    assert label["href"] == "#y2018"
    assert "4 articles (janvier : 1, février : 1, mars : 1, avril : 1)" in year.text
    assert len(drawings(site.page("/pairs/ru-vn/"))) >= 1
