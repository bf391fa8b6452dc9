"""Articles stand in order of time; what is not certain stands at its earliest bound."""

from builder.content.article import Article
from builder.content.dates import EventDate
from builder.site.timeline import in_order, lay_out, newest_first

IN_ORDER = [
    "2016-11-24",
    "2017",
    "2017-12",
    "2017-12-07",
    "2018?-03-28",
    "2018-03-28",
    "../2019",
    "2021-09-27",
    "XXXX-03-06",
    None,
]


def article(date):
    return Article(
        slug=f"a-{date}".lower().replace("/", "-"),
        title="t",
        date=EventDate.parse(date) if date else None,
        location=None,
        officials=(),
        countries=(),
        body="",
    )


def test_dates_are_in_order_of_their_earliest_bound_and_the_undated_last():
    articles = [article(date) for date in IN_ORDER]
    articles = articles[1::2] + articles[-2::-2]

    dates = [one.date.edtf if one.date else None for one in in_order(articles)]

    years = [date[:4] if date else None for date in dates]
    assert years == ["2016", "2017", "2017", "2017", "2018", "2018", "../2", "2021", "XXXX", None]


def test_the_order_does_not_depend_on_the_order_of_the_files():
    articles = [article(date) for date in IN_ORDER]
    shuffled = articles[1::2] + articles[-2::-2]

    assert in_order(shuffled) == in_order(articles)


def test_years_hold_their_days_and_the_unknown_year_is_last():
    years = lay_out(
        in_order([article(date) for date in ("XXXX-03-06", "2018-03-28", "2016-11-24", None, "2018-01")])
    )

    assert [(year.year, [day.edtf for day in year.days]) for year in years] == [
        (2016, ["2016-11-24"]),
        (2018, ["2018-01", "2018-03-28"]),
        (None, ["XXXX-03-06", None]),
    ]


def test_what_has_no_year_is_not_new():
    articles = in_order([article(date) for date in ("2016-11-24", None, "2018-03-28", "XXXX-03-06")])

    dates = [one.date.edtf if one.date else None for one in newest_first(articles)]

    assert dates == ["2018-03-28", "2016-11-24", "XXXX-03-06", None]
