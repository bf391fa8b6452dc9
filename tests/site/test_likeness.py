"""Names that may be one person's are proposed; names that only look alike are not."""

import pytest

from builder.site.likeness import alike_people
from builder.site.model import Person


def person(name, country="RU"):
    return Person(
        id=name, name=name, sort_name=name, native_name=None, spellings=(), country=country, wikidata=None,
        terms=(), appearances=(),
    )  # fmt: skip


def pairs(*people):
    return [(one.name, other.name) for one, other in alike_people(people)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sergueï Lavrov", "Sergey Lavrov"),
        ("Mikhaïl Michoustine", "Mikhail Mishustin"),
        ("Gennady Zyuganov", "Guennadi Ziouganov"),
        ("Konstantin Kosachev", "Konstantin Kossatchev"),
        ("Evgheny Pushmin", "Evgheny Bushmin"),
        ("Vladimir Drozhzhov", "Vladimir Nikolaevich Drozhzhov"),
        ("Iouri Orlov", "Yuri Orlov"),
    ],
)
def test_two_transliterations_of_one_name_are_proposed(one, other):
    assert pairs(person(one), person(other)) == [(one, other)]


@pytest.mark.parametrize(
    ("one", "other", "country"),
    [
        ("Pham Binh Minh", "Pham Minh Chinh", "VN"),
        ("Nguyen Van Thanh", "Nguyen Van Thinh", "VN"),
        ("Wang Yi", "Wang Yang", "CN"),
        ("Ivan Petrov", "Igor Petrov", "RU"),
        ("Lavrov", "Sergueï Lavrov", "RU"),
    ],
)
def test_two_people_are_not_taken_for_one(one, other, country):
    assert pairs(person(one, country), person(other, country)) == []


def test_a_missing_word_or_space_is_proposed_for_vietnamese_names_too():
    people = [person(name, "VN") for name in ("Tran Dai Quang", "Tran Daiquang", "Dai Quang")]

    assert pairs(*people) == [("Tran Dai Quang", "Tran Daiquang"), ("Tran Dai Quang", "Dai Quang")]


def test_people_of_two_countries_are_two_people():
    assert pairs(person("Sergueï Orlov", "RU"), person("Sergey Orlov", "UA")) == []


def test_a_person_without_a_country_may_be_of_any():
    assert pairs(person("Sergueï Orlov", "RU"), person("Sergey Orlov", None)) != []
