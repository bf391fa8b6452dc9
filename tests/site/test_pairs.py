"""Countries that share an article are a pair, unless the article has too many of them."""

from builder.content.article import Article, Official
from builder.content.authority import Authority
from builder.content.dates import EventDate
from builder.site.pairs import join_countries, join_pairs, multilateral_articles, pair_codes
from builder.site.people import join_people


def article(slug, countries, *officials):
    return Article(
        slug=slug,
        title=slug,
        date=EventDate.parse("2018-03-28"),
        location=None,
        officials=officials,
        countries=tuple(countries),
        body="",
    )


def test_codes_are_in_alphabetical_order_whatever_the_article_says():
    assert pair_codes(article("a", ["VN", "RU"]), 6) == (("RU", "VN"),)


def test_three_countries_make_three_pairs():
    assert pair_codes(article("a", ["VN", "RU", "FR"]), 6) == (("FR", "RU"), ("FR", "VN"), ("RU", "VN"))


def test_above_the_limit_an_article_is_multilateral_and_makes_no_pair():
    summit = article("summit", ["VN", "RU", "FR", "US"])

    assert pair_codes(summit, 3) == ()
    assert multilateral_articles([summit, article("b", ["VN", "RU", "FR"])], 3) == (summit,)


def test_one_country_makes_no_pair():
    assert pair_codes(article("a", ["VN"]), 6) == ()


def test_pairs_with_most_articles_come_first():
    articles = [article("a", ["VN", "RU"]), article("b", ["VN", "FR"]), article("c", ["FR", "VN"])]

    pairs = join_pairs(articles, {}, 6)

    assert [(pair.codes, len(pair.articles)) for pair in pairs] == [(("FR", "VN"), 2), (("RU", "VN"), 1)]


def test_the_people_of_a_side_are_those_of_its_country_most_present_first():
    lavrov, quang, minh = (
        Official("Lavrov", country="RU"),
        Official("Quang", country="VN"),
        Official("Minh", country="VN"),
    )
    articles = [article("a", ["VN", "RU"], lavrov, minh, quang), article("b", ["RU", "VN"], quang)]
    _, person_of = join_people(articles, Authority())

    (pair,) = join_pairs(articles, person_of, 6)

    assert [[person.name for person in side] for side in pair.people] == [["Lavrov"], ["Quang", "Minh"]]


def test_a_country_has_its_articles_its_pairs_and_its_own_people():
    articles = [article("a", ["VN", "RU"], Official("Tran Quang", country="VN")), article("b", ["VN"])]
    _, person_of = join_people(articles, Authority())

    countries = join_countries(articles, join_pairs(articles, person_of, 6), person_of)

    assert [
        (
            one.code,
            len(one.articles),
            [pair.codes for pair in one.pairs],
            [person.name for person in one.people],
        )
        for one in countries
    ] == [("RU", 1, [("RU", "VN")], []), ("VN", 2, [("RU", "VN")], ["Tran Quang"])]
