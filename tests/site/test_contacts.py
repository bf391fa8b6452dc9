"""What frames a series of articles in time: first, latest, and the longest time between two."""

import pytest

from builder.content.article import Article
from builder.content.dates import EventDate
from builder.site.contacts import frame, is_close
from builder.site.timeline import in_order


def framed(*dates):
    articles = (
        Article(f"{number}", "", EventDate.parse(date) if date else None, None, (), (), "")
        for number, date in enumerate(dates)
    )
    return frame(in_order(articles))


def test_first_and_latest_are_those_that_have_a_year():
    contacts = framed(None, "XXXX-03-28", "2018-03-28", "2016")

    assert (contacts.first.date.edtf, contacts.latest.date.edtf) == ("2016", "2018-03-28")


def test_the_longest_gap_lies_between_two_neighbours():
    gap = framed("2016-01-01", "2016-01-11", "2017-01-10", "2017-02-01").gap

    assert (gap.days, gap.before.date.edtf, gap.after.date.edtf) == (365, "2016-01-11", "2017-01-10")


def test_a_gap_is_counted_from_the_last_day_possible_to_the_first():
    assert framed("2018-01", "2018-03").gap.days == 29  # from 31 January to 1 March


def test_a_visit_of_many_days_lasts_until_its_end():
    gap = framed("2018-01-01/2018-03-01", "2018-01-10", "2018-03-05").gap

    assert (gap.days, gap.before.date.edtf) == (4, "2018-01-01/2018-03-01")


@pytest.mark.parametrize(
    "doubtful", ["2017", "2017?-06-01", "2017-06-01~", "[2017-06-01,2018-06-01]", "2017/.."]
)
def test_a_date_that_is_not_known_to_the_month_makes_no_gap_shorter(doubtful):
    contacts = framed("2016-01-01", doubtful, "2019-01-01")

    assert not is_close(EventDate.parse(doubtful))
    assert (contacts.gap.days, contacts.counted) == (1096, 2)


def test_without_two_dates_there_is_no_gap():
    assert framed("2018-03-28", None).gap is None
    assert framed().first is None
