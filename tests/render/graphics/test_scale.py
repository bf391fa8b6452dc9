"""Values to places on an axis."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.render.graphics.scale import LONGEST_GAP, SHADES, height, runs, shade, shades, ticks, years

YEARS = st.integers(1000, 2100)


def test_a_day_stands_at_its_share_of_the_year():
    year = years(2018, 2018)

    assert [year.share(dt.date(2018, *day)) for day in [(1, 1), (7, 2), (12, 31)]] == [0.1, 50.0, 99.9]


def test_what_a_stretch_covers_is_cut_at_the_edges():
    assert years(2018, 2018).cover(years(2017, 2019)) == (0.0, 100.0)


@given(YEARS, st.lists(st.dates(dt.date(1000, 1, 1), dt.date(2100, 12, 31)), min_size=2))
def test_days_keep_their_order_and_stay_on_the_axis(year, days):
    places = [years(year, year).share(day) for day in sorted(days)]

    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= 100


def test_short_gaps_are_told_year_by_year_and_long_ones_at_once():
    assert list(runs([2001, 2004, 2010, 2010])) == [
        (2001, 2001),
        (2002, 2002),
        (2003, 2003),
        (2004, 2004),
        (2005, 2009),
        (2010, 2010),
    ]


@given(st.sets(YEARS, min_size=1))
def test_runs_leave_out_no_year_and_hide_none_that_has_something(taken):
    found = list(runs(taken))

    assert [year for first, last in found for year in range(first, last + 1)] == list(
        range(min(taken), max(taken) + 1)
    )
    assert all(first == last or last - first >= LONGEST_GAP for first, last in found)
    assert {first for first, last in found if first == last} >= taken


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        (2018, 2018, (2018,)),
        (2016, 2021, (2016, 2018, 2020)),
        (2001, 2024, (2005, 2010, 2015, 2020)),
        (2001, 2003, (2001, 2002, 2003)),
        (1911, 1918, (1912, 1914, 1916, 1918)),
    ],
)
def test_ticks_are_round_years(first, last, found):
    assert ticks(first, last, 5) == found


@given(YEARS, st.integers(0, 1100), st.integers(2, 12))
def test_ticks_are_few_even_and_inside(first, length, most):
    found = ticks(first, first + length, most)

    assert 1 <= len(found) <= most
    assert first <= found[0] <= found[-1] <= first + length
    assert len({after - before for before, after in pairwise(found)}) <= 1


@pytest.mark.parametrize(
    ("most", "bounds"),
    [(1, (1,)), (4, (1, 2)), (12, (1, 2, 5, 10)), (250, (1, 2, 10, 50, 200)), (0, (1,))],
)
def test_shades_begin_at_round_numbers(most, bounds):
    assert shades(most) == bounds


@given(st.lists(st.integers(1, 100_000), min_size=1))
def test_more_is_never_lighter_and_one_article_has_a_shade(counts):
    bounds = shades(max(counts))
    found = [shade(count, bounds) for count in sorted(counts)]

    assert found == sorted(found)
    assert 1 <= found[0] <= found[-1] == len(bounds) <= SHADES
    assert shade(0, bounds) == 0


@given(st.integers(0, 10_000), st.integers(1, 10_000), st.integers(2, 100))
def test_a_bar_stays_in_its_drawing_and_only_nothing_is_not_seen(count, most, full):
    tall = height(min(count, most), most, full)

    assert 0 <= tall <= full
    assert bool(tall) == bool(count)
