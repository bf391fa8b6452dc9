"""Places are joined however the wire spells them."""

from builder.content.article import Article
from builder.site.places import Place, join_places


def article(slug, location):
    return Article(slug, slug, None, location, (), (), "")


def places(*locations):
    return join_places(article(str(number), location) for number, location in enumerate(locations))


def test_spellings_of_one_place_are_one_under_the_most_frequent():
    assert places("Hanoi", "Hanoï", "Hanoi", "Hà Nội") == (Place("Hanoi", 4),)


def test_of_equally_frequent_spellings_the_one_with_most_accents_is_shown():
    assert places("Hanoi", "Hanoï") == (Place("Hanoï", 2),)


def test_most_articles_come_first_then_names_in_order():
    assert [place.name for place in places("Paris", "Évry", "Moscou", "Moscou")] == [
        "Moscou",
        "Évry",
        "Paris",
    ]


def test_an_article_without_a_place_counts_nowhere():
    assert places(None) == ()
