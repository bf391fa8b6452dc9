"""The invented corpus that the site is measured and looked at with."""

import pytest

from benchmarks.corpus.folder import make_corpus, write_corpus
from builder.cli import main


def test_twelve_articles_make_a_whole_site(tmp_path):
    write_corpus(12, tmp_path / "site")

    assert main(["--site", str(tmp_path / "site"), "-q", "build", "--no-search"]) == 0
    pages = {path.parent.name for path in (tmp_path / "site/output/articles").glob("*/index.html")}
    assert pages >= {path.stem for path in (tmp_path / "site/content/articles").glob("*.md")}
    assert len(list((tmp_path / "site/content/articles").glob("*.md"))) == 12


def test_the_same_arguments_give_the_same_corpus():
    assert make_corpus(12, countries=5) == make_corpus(12, countries=5)
    assert make_corpus(12, countries=5) != make_corpus(12, countries=5, seed=2)


def test_every_quote_stands_in_the_article():
    articles, _ = make_corpus(30)

    quotes = [
        (article.slug, evidence.quote, article.title, article.body)
        for article in articles
        for found in article.evidence.values()
        for evidence in found
    ]
    assert len(quotes) > 90
    assert [slug for slug, quote, *texts in quotes if not any(quote in text for text in texts)] == []


@pytest.mark.parametrize("countries", [1, 2, 60])
def test_a_corpus_has_as_many_countries_as_wanted(countries):
    articles, _ = make_corpus(200, countries=countries)

    found = {code for article in articles for code in article.countries}
    assert len(found) <= countries
    assert len(found) > countries / 2
