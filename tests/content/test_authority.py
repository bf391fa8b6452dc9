"""people.yaml and chronology.yaml: who is meant by a name, and what is said of a faulty file."""

import pytest

from builder.content.authority import Authority, Fact, PersonRecord, Term, load_authority
from builder.content.dates import EventDate
from builder.errors import DigestErrors

PEOPLE = """\
- id: serguei-lavrov
  name: Sergueï Lavrov
  native_name: Сергей Лавров
  aliases: [Sergey Lavrov]
  country: RU
  wikidata: Q58217
  terms:
    - {role: ministre des Affaires étrangères, from: 2004-03}
    - {role: ambassadeur, from: 1994, to: "2004-07-12"}
- id: nguyen-van-a
  name: Nguyen Van A
  country: VN
- id: nguyen-van-a-peintre
  name: Nguyễn Văn A
  country: FR
"""
FACTS = "- name: Sommet de Da Nang\n  date: 2017-11-06/2017-11-11\n  words: [sommet de Da Nang, APEC 2017]\n"


def load(tmp_path, people="", facts=""):
    (tmp_path / "content").mkdir()
    (tmp_path / "content/people.yaml").write_text(people, "utf-8")
    (tmp_path / "content/chronology.yaml").write_text(facts, "utf-8")
    return load_authority(tmp_path)


def complaints(tmp_path, people="", facts=""):
    with pytest.raises(DigestErrors) as caught:
        load(tmp_path, people, facts)
    return [str(error) for error in caught.value.errors]


def test_both_files_are_read(tmp_path):
    authority = load(tmp_path, PEOPLE, FACTS)

    assert authority.people[0] == PersonRecord(
        id="serguei-lavrov",
        name="Sergueï Lavrov",
        native_name="Сергей Лавров",
        aliases=("Sergey Lavrov",),
        country="RU",
        wikidata="Q58217",
        terms=(
            Term("ministre des Affaires étrangères", EventDate("2004-03"), None),
            Term("ambassadeur", EventDate("1994"), EventDate("2004-07-12")),
        ),
    )
    assert authority.facts == (
        Fact("Sommet de Da Nang", EventDate("2017-11-06/2017-11-11"), ("sommet de Da Nang", "APEC 2017")),
    )


def test_files_that_are_absent_settle_nothing(tmp_path):
    assert load_authority(tmp_path) == Authority()


def test_a_file_of_comments_settles_nothing(tmp_path):
    assert load(tmp_path, "# nobody yet\n", "") == Authority()


@pytest.mark.parametrize(
    "name", ["Sergueï Lavrov", "SERGUEI LAVROV", "Sergey Lavrov", "Сергей Лавров", "serguei  lavrov"]
)
def test_a_person_is_found_by_every_form_of_the_name(tmp_path, name):
    assert load(tmp_path, PEOPLE).person_named(name).id == "serguei-lavrov"


@pytest.mark.parametrize("name", ["Sergueï", "Lavrov", "Sergueï Lavroff", ""])
def test_a_name_that_is_only_like_it_is_nobody(tmp_path, name):
    assert load(tmp_path, PEOPLE).person_named(name) is None


@pytest.mark.parametrize(("country", "found"), [("VN", "nguyen-van-a"), ("FR", "nguyen-van-a-peintre")])
def test_a_country_parts_two_people_of_one_name(tmp_path, country, found):
    assert load(tmp_path, PEOPLE).person_named("Nguyen Van A", country).id == found


@pytest.mark.parametrize("country", [None, "LA"])
def test_where_two_people_could_be_meant_nobody_is(tmp_path, country):
    assert load(tmp_path, PEOPLE).person_named("Nguyen Van A", country) is None


def test_a_person_of_another_country_is_not_meant(tmp_path):
    assert load(tmp_path, PEOPLE).person_named("Sergueï Lavrov", "VN") is None


def test_a_person_of_unknown_country_may_be_meant():
    authority = Authority((PersonRecord("ana-vella", "Ana Vella"),))

    assert authority.person_named("Ana Vella", "MT").id == "ana-vella"


def test_a_person_is_found_by_id(tmp_path):
    authority = load(tmp_path, PEOPLE)

    assert authority.person("nguyen-van-a").country == "VN"
    assert authority.person("nobody") is None


def test_all_mistakes_of_both_files_are_said_at_once(tmp_path):
    people = (
        "- id: Ana Vella\n  name: Ana Vella\n  contry: MT\n"
        "- id: b\n  name: B\n  country: Malta\n  wikidata: 7747\n"
        "- id: c\n  name: C\n  terms: [{role: x, since: 2004}, {from: 2004-13}]\n"
    )

    assert complaints(tmp_path, people, "name: x\n") == [
        (
            "content/chronology.yaml:1: what stands here is a mapping, not a list. "
            'Write each as {name: Ferry agreement, date: "2031-05-14"}.'
        ),
        'content/people.yaml:1: id "Ana Vella" cannot be part of an address. Did you mean "ana-vella"?',
        'content/people.yaml:3: there is no key "contry". Did you mean "country"?',
        'content/people.yaml:6: country "Malta" is not a country code. Did you mean "MT"?',
        'content/people.yaml:7: wikidata is a number, not text. Put it in quotes: "7747".',
        'content/people.yaml:10: there is no key "since". There are: role, from, to.',
        'content/people.yaml:10: "role" is missing. Add it: the office, as it is displayed.',
        (
            'content/people.yaml:10: from "2004-13" is not a date: there is no month 13. '
            "Write a month from 01 to 12."
        ),
    ]


def test_two_people_with_one_id_are_refused(tmp_path):
    assert complaints(tmp_path, "- {id: a, name: A}\n- {id: b, name: B}\n- id: a\n  name: C\n") == [
        (
            'content/people.yaml:3: id "a" stands twice, first on line 1. '
            "Join the two entries, or give one another id."
        )
    ]


def test_a_fact_needs_its_date(tmp_path):
    assert complaints(tmp_path, facts="- {name: Sommet, date: null}\n") == [
        (
            "content/chronology.yaml:1: date is not a date. "
            "Write it as 2018-03-28, 2018-03 or 2018; 2018?-03-28 says that the year is unsure."
        )
    ]
