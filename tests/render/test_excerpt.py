"""`publish: excerpt`: no word of the wire leaves the machine on any page, in any feed, in any file."""

import pytest
from conftest import SETTINGS, article, build_files

WORD = "ecret"  # in all that the wire wrote, and nowhere else
ARTICLE = article(
    "Visite",
    body="Un Secret de la dépêche.\n\n> Un secret cité.",
    summary="Le résumé.",
    captions="[{text: Un secret en image, credit: VNA}]",
    seed="v.txt",
    corrections="\n"
    "  - {field: body, was: le mot secret, reason: Coquille.}\n"
    "  - {field: captions, was: une image secrète, reason: Légende.}\n"
    "  - {field: date, was: '2017', reason: Relu.}",
    evidence="{date: [{line: 1, quote: un secret cité, rule: day-month}],"
    " officials: [{line: 2, quote: le secret président, rule: title-and-name}],"
    " summary: [{line: 4, quote: secret du 28 mars, rule: iso-stamp}],"
    " body: [{line: 3, quote: unsecret, rule: two-words-in-one, reads: un secret}]}",
    source_url="https://wire.example/1",
)
UNSOURCED = article("Sans source", body="Un autre secret.", seed="u.txt", location="Moscou")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    files = {
        "site.yaml": f"{SETTINGS}publish: excerpt\nrepository: https://git.example/depot\n",
        "content/articles/visit.md": ARTICLE,
        "content/articles/unsourced.md": UNSOURCED,
    }
    return build_files(tmp_path_factory.mktemp("excerpt"), files, search=True)


def test_no_page_feed_or_file_holds_words_of_the_wire(site):
    # The search index is compressed: it is looked at below.
    leaks = [name for name, data in site.files().items() if WORD.encode() in data]

    assert leaks == []


def test_the_search_index_holds_none_either(site):
    from builder.render.search import search_records

    assert [record for record in search_records(site.site) if WORD in repr(record)] == []


def test_summary_facts_and_source_are_published(site):
    page = site.text("/articles/visit/")

    assert "Le résumé." in page
    assert "28 mars 2018" in page
    assert "https://wire.example/1" in site.page("/articles/visit/")


def test_reasons_name_the_rule_and_the_line_only(site):
    reasons = [one.text for one in site.select("/articles/visit/", "details.reason")]

    assert "le jour et le mois ligne 1" in reasons[0]
    assert "un titre et un nom ligne 2" in reasons[1]


def test_a_correction_of_the_text_gives_its_reason_without_the_words(site):
    (entry,) = [one.text for one in site.select("/corrections/", ".correction-log__entry")]

    assert "Texte Coquille." in entry
    assert "Légendes des photos Légende." in entry


def test_the_report_itself_is_named_and_not_linked(site):
    page = site.page("/articles/unsourced/")

    assert "u.txt" in page
    assert "seeds/u.txt" not in page
