"""Articles that have to do with another one, and why."""

import pytest

from builder.content.article import Article, Official
from builder.content.authority import Authority
from builder.content.dates import EventDate
from builder.site.people import join_people
from builder.site.related import MOST, Related, Relations
from builder.site.timeline import in_order


def article(slug, date, *names, countries=("RU", "VN"), place=None):
    return Article(
        slug=slug,
        title=slug,
        date=EventDate.parse(date) if date else None,
        location=place,
        officials=tuple(Official(name) for name in names),
        countries=countries,
        body="",
    )


def related_to(slug, *articles, besides=()):
    ordered = in_order(articles)
    _, person_of = join_people(ordered, Authority())
    (this,) = (one for one in ordered if one.slug == slug)
    return Relations(ordered, person_of, 6).of(this, lambda other: other.slug not in besides)


def test_an_article_of_the_same_pair_is_told_with_the_days_between():
    (found,) = related_to("a", article("a", "2018-03-28"), article("b", "2018-03-16"))

    assert (found.article.slug, found.days, found.is_same_pair) == ("b", -12, True)


def test_no_distance_is_told_from_a_day_that_is_not_certain():
    (found,) = related_to("a", article("a", "2018-03-28"), article("b", "2018?-03-16"))

    assert (found.is_same_pair, found.days) == (True, None)


def test_people_in_common_count_once_each_however_they_are_spelt():
    one = article("a", "2018-03-28", "Ana Vella", "Bo Ran", "Bô Ran", countries=("MT",))
    other = article("b", "2019-01-01", "ANA VELLA", "Bo Ran", countries=("VN",))

    (found,) = related_to("a", one, other)

    assert (found.people, found.is_same_pair) == (2, False)


@pytest.mark.parametrize(("date", "is_related"), [("2018-04-04", True), ("2018-04-05", False), (None, False)])
def test_the_same_place_counts_within_a_week(date, is_related):
    one = article("a", "2018-03-28", countries=("MT",), place="Hanoï")
    other = article("b", date, countries=("VN",), place="Hanoi")

    found = related_to("a", one, other)

    assert [each.is_same_place for each in found] == ([True] if is_related else [])


def test_articles_that_share_nothing_are_not_related():
    assert (
        related_to("a", article("a", "2018-03-28"), article("b", "2018-03-28", countries=("FR", "MT"))) == ()
    )


def test_more_in_common_comes_first_and_slugs_decide_between_equals():
    this = article("this", "2018-03-28", "Ana Vella", "Bo Ran")
    both = article("z-both", "2018-06-28", "Ana Vella", "Bo Ran")
    equal = [article(slug, "2018-03-30") for slug in ("c", "b")]

    found = related_to("this", this, both, *equal)

    assert [one.article.slug for one in found] == ["z-both", "b", "c"]


def test_what_the_page_shows_already_is_left_out():
    found = related_to("a", *(article(slug, "2018-03-28") for slug in "abc"), besides={"b"})

    assert [one.article.slug for one in found] == ["c"]


def test_there_are_never_more_than_five():
    found = related_to("a", *(article(slug, "2018-03-28") for slug in "abcdefghij"))

    assert len(found) == MOST == 5


def test_so_many_articles_are_looked_at_however_many_there_are(monkeypatch):
    looked = 0

    def between(self, article, other):
        nonlocal looked
        looked += 1
        return Related(other, 0, is_same_pair=True, people=0, is_same_place=False)

    monkeypatch.setattr(Relations, "_between", between)
    counts = []
    for number in (100, 1000):
        looked = 0
        related_to("a500", *(article(f"a{one + 450}", "2018-03-28", "Ana Vella") for one in range(number)))
        counts.append(looked)

    assert counts[0] == counts[1] <= 24
