"""
Articles to the pairs of countries that share them, and to the countries themselves.

An article of two countries makes one pair, one of three makes three; a summit of twenty would make
190, so above a limit it is multilateral and makes none.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from builder.content.article import Article
from builder.site.model import Country, CountryPair, Person
from builder.text import sort_key

PersonOf = Mapping[tuple[str, int], Person]


def pair_codes(article: Article, limit: int) -> tuple[tuple[str, str], ...]:
    """The pairs that an article makes, codes in alphabetical order; none above `limit` countries."""
    codes = sorted(set(article.countries))
    return tuple(combinations(codes, 2)) if len(codes) <= limit else ()


def multilateral_articles(articles: Sequence[Article], limit: int) -> tuple[Article, ...]:
    """The articles of more than `limit` countries, in the order given."""
    return tuple(article for article in articles if len(set(article.countries)) > limit)


def join_pairs(articles: Sequence[Article], person_of: PersonOf, limit: int) -> tuple[CountryPair, ...]:
    """Returns the pairs, most articles first; their people are those who appear in their articles."""
    shared: defaultdict[tuple[str, str], list[Article]] = defaultdict(list)
    for article in articles:
        for codes in pair_codes(article, limit):
            shared[codes].append(article)
    pairs = [
        CountryPair(
            codes, tuple(found), (_side(codes[0], found, person_of), _side(codes[1], found, person_of))
        )
        for codes, found in shared.items()
    ]
    return tuple(sorted(pairs, key=lambda pair: (-len(pair.articles), pair.codes)))


def join_countries(
    articles: Sequence[Article], pairs: Sequence[CountryPair], person_of: PersonOf
) -> tuple[Country, ...]:
    """Returns the countries that take part in an article, by code."""
    by_code: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        for code in dict.fromkeys(article.countries):
            by_code[code].append(article)
    pairs_of: defaultdict[str, list[CountryPair]] = defaultdict(list)
    for pair in pairs:
        for code in pair.codes:
            pairs_of[code].append(pair)
    countries = []
    for code in sorted(by_code):
        people = sorted(_side(code, by_code[code], person_of), key=person_key)
        countries.append(Country(code, tuple(by_code[code]), tuple(pairs_of[code]), tuple(people)))
    return tuple(countries)


def _side(code: str, articles: Sequence[Article], person_of: PersonOf) -> tuple[Person, ...]:
    """
    The people of one country in these articles, those in most of them first.

    The country that the article gives counts before the person's own: a French politician may speak
    for the European Union.
    """
    seen: Counter[str] = Counter()
    people: dict[str, Person] = {}
    for article in articles:
        present = {}
        for index, official in enumerate(article.officials):
            person = person_of[article.slug, index]
            if (official.country or person.country) == code:
                present[person.id] = person
        seen.update(present.keys())
        people.update(present)
    return tuple(sorted(people.values(), key=lambda person: (-seen[person.id], person_key(person))))


def person_key(person: Person) -> tuple[tuple[object, ...], str]:
    """The key that sorts people as an index does; the id decides between two of one name."""
    return (sort_key(person.sort_name), person.id)
