"""One person is one page, however the wire spells the name; likeness is never enough."""

import pytest

from builder.content.article import Article, Official
from builder.content.authority import Authority, PersonRecord
from builder.content.dates import EventDate
from builder.errors import DigestErrors
from builder.site.names import name_key, sort_name
from builder.site.people import join_people


def article(slug, *officials, date="2018-03-28"):
    return Article(
        slug=slug,
        title=slug,
        date=EventDate.parse(date),
        location=None,
        officials=tuple(one if isinstance(one, Official) else Official(one) for one in officials),
        countries=("RU", "VN"),
        body="",
        file=f"content/articles/{slug}.md",
    )


def join(*articles, people=()):
    return join_people(articles, Authority(people=tuple(people)))


def complaints(*articles, people=()):
    with pytest.raises(DigestErrors) as caught:
        join(*articles, people=people)
    return [str(error) for error in caught.value.errors]


def test_spellings_of_one_name_are_one_person():
    people, _ = join(
        article("a", "Trân Quôc Vuong"), article("b", "TRAN QUOC VUONG"), article("c", "Tran Quoc Vuong")
    )

    assert [(person.id, len(person.appearances)) for person in people] == [("tran-quoc-vuong", 3)]


def test_names_that_are_only_alike_are_two_people():
    people, _ = join(article("a", "Pham Binh Minh", "Pham Minh Chinh"))

    assert {person.name for person in people} == {"Pham Binh Minh", "Pham Minh Chinh"}


def test_the_order_of_a_hyphenated_given_name_does_not_part_a_person():
    people, _ = join(
        article("a", "Anne-Marie Vella"), article("b", "Marie-Anne Vella"), article("c", "Anne Marie Vella")
    )

    assert [(person.id, len(person.appearances)) for person in people] == [("anne-marie-vella", 3)]


def test_a_hyphenated_surname_keeps_its_order():
    assert name_key("Ana Vella-Borg") != name_key("Ana Borg-Vella")


def test_words_without_a_hyphen_keep_their_order():
    assert name_key("Nguyen Van Minh") != name_key("Van Nguyen Minh")


def test_people_yaml_joins_spellings_that_differ_in_letters():
    record = PersonRecord("serguei-lavrov", "Sergueï Lavrov", "Сергей Лавров", ("Sergey Lavrov",), "RU")

    people, person_of = join(article("a", "Sergey Lavrov"), article("b", "Сергей Лавров"), people=[record])

    assert [(person.id, person.name, person.country) for person in people] == [
        ("serguei-lavrov", "Sergueï Lavrov", "RU")
    ]
    assert person_of["a", 0] is person_of["b", 0] is people[0]
    assert people[0].spellings == ("Sergey Lavrov",)


def test_the_country_decides_between_two_records_of_one_name():
    records = [PersonRecord("kim-a", "Kim Lee", country="KR"), PersonRecord("kim-b", "Kim Lee", country="US")]

    _, person_of = join(
        article("a", Official("Kim Lee", country="US"), Official("Kim Lee", country="KR")), people=records
    )

    assert (person_of["a", 0].id, person_of["a", 1].id) == ("kim-b", "kim-a")


def test_an_id_parts_two_people_of_one_name():
    records = [
        PersonRecord("tran-van-a", "Tran Van", country="VN"),
        PersonRecord("tran-van-b", "Tran Van", country="VN"),
    ]

    _, person_of = join(article("a", Official("Tran Van", id="tran-van-b")), people=records)

    assert person_of["a", 0].id == "tran-van-b"


def test_a_name_that_two_records_share_must_be_settled():
    records = [
        PersonRecord("tran-van-a", "Tran Van", country="VN"),
        PersonRecord("tran-van-b", "Tran Van", country="VN"),
    ]

    (complaint,) = complaints(article("a", Official("Tran Van", country="VN")), people=records)

    assert complaint == (
        'content/articles/a.md: "Tran Van" is the name of 2 people in content/people.yaml. '
        'Say who is meant: add id: "tran-van-a" or id: "tran-van-b" to the official.'
    )


def test_an_id_that_nobody_has_is_met_with_the_one_that_was_meant():
    record = PersonRecord("tran-dai-quang", "Tran Dai Quang")

    (complaint,) = complaints(article("a", Official("Quang", id="tran-dai-quan")), people=[record])

    assert complaint.endswith('which content/people.yaml does not know. Did you mean "tran-dai-quang"?')


def test_all_officials_that_cannot_be_told_are_reported_together():
    found = complaints(
        article("a", Official("A", id="x"), Official("B", id="y")), article("b", Official("C", id="z"))
    )

    assert [complaint.partition(" has")[0] for complaint in found] == [
        'content/articles/a.md: "A"',
        'content/articles/a.md: "B"',
        'content/articles/b.md: "C"',
    ]


def test_two_people_may_not_have_one_address():
    record = PersonRecord("ana-vella", "Ana Borg")

    (complaint,) = complaints(article("a", "Ana Borg"), article("b", "Ana Vella"), people=[record])

    assert complaint.startswith(
        'content/articles/b.md: "Ana Vella" wants /people/ana-vella/, which "Ana Borg"'
    )


def test_a_name_without_letters_makes_no_address():
    (complaint,) = complaints(article("a", "…"))

    assert complaint == (
        'content/articles/a.md: the name "…" makes no address. Give the person an id in content/people.yaml.'
    )


def test_a_spelling_in_capitals_is_not_shown():
    people, _ = join(article("a", "Jean LE PEN", "JEAN LE PEN"), article("b", "Jean Le Pen"))

    assert people[0].name == "Jean Le Pen"


def test_between_equally_frequent_spellings_the_accented_one_is_shown():
    people, _ = join(article("a", "Emile Vella"), article("b", "Émile Vella"))

    assert (people[0].name, people[0].spellings) == ("Émile Vella", ("Emile Vella",))


def test_a_person_twice_in_one_article_is_one_person_for_both_mentions():
    _, person_of = join(article("a", "Trân Quôc Vuong", "Tran Quoc Vuong"))

    assert person_of["a", 0] is person_of["a", 1]


@pytest.mark.parametrize(
    ("name", "country", "sorted_as"),
    [
        ("Tran Dai Quang", "VN", "Quang, Tran Dai"),
        ("Sergueï Lavrov", "RU", "Lavrov, Sergueï"),
        ("Charles de Gaulle", "FR", "de Gaulle, Charles"),
        ("Jean-Yves Le Drian", "FR", "Le Drian, Jean-Yves"),
        ("Jean-Yves LE DRIAN", "FR", "LE DRIAN, Jean-Yves"),
        ("Ursula von der Leyen", "EU", "von der Leyen, Ursula"),
        ("LAVROV Sergueï", "RU", "LAVROV, Sergueï"),
        ("Xi Jinping", "CN", "Xi Jinping"),
        ("Moon Jae-in", "KR", "Moon Jae-in"),
        ("Viktor Orbán", "HU", "Orbán, Viktor"),
        ("Shinzo Abe", "JP", "Abe, Shinzo"),
        ("John F. Kennedy Jr.", "US", "Kennedy, John F. Jr."),
        ("Lula", "BR", "Lula"),
        ("Le Duc Tho", "VN", "Tho, Le Duc"),
        ("Thongloun Sisoulith", "LA", "Sisoulith, Thongloun"),
        ("Ana Vella", None, "Vella, Ana"),
    ],
)
def test_a_name_sorts_as_in_an_index_of_its_country(name, country, sorted_as):
    assert sort_name(name, country) == sorted_as


def test_people_stand_by_sort_name():
    people, _ = join(
        article("a", Official("Tran Dai Quang", country="VN"), "Émile Zola", "Ana Évora", "Boris Fox")
    )

    assert [person.name for person in people] == ["Ana Évora", "Boris Fox", "Tran Dai Quang", "Émile Zola"]
