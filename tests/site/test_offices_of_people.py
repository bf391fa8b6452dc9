"""The office that a person held on a day, where people.yaml knows it."""

import pytest

from builder.content.authority import Term
from builder.content.dates import EventDate
from builder.site.model import Person
from builder.site.offices import office_at


def date(text):
    return EventDate.parse(text) if text else None


def person(*terms):
    terms = tuple(Term(role, date(start), date(end)) for role, start, end in terms)
    return Person("ana-vella", "Ana Vella", "Vella Ana", None, (), "MT", None, terms, ())


ANA = person(
    ("maire", "2010", "2014-05"), ("ministre", "2014-06", "2018-09"), ("présidente", "2018-10", None)
)


@pytest.mark.parametrize(
    ("day", "office"),
    [
        ("2011-03-01", "maire"),
        ("2016-03-28", "ministre"),
        ("2030-01-01", "présidente"),
        ("2010-07-01", None),  # in the course of 2010: perhaps before she took office
        ("2018-09-15", None),  # in the course of the month: perhaps after she left
        ("XXXX-03-28", None),
        (None, None),
    ],
)
def test_an_office_is_told_of_a_day_that_surely_lies_in_it(day, office):
    assert office_at(ANA, date(day)) == office


def test_of_two_offices_at_once_the_one_taken_up_last_is_told():
    both = person(("député", "2009", None), ("ministre", "2015", None))

    assert office_at(both, date("2016-01-01")) == "ministre"


def test_somebody_without_terms_has_no_known_office():
    assert office_at(person(), date("2016-01-01")) is None
