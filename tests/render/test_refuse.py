"""What may not be published is refused before the output is touched, all of it at once."""

import pytest
from conftest import SETTINGS, article

from builder.errors import DigestErrors


@pytest.fixture
def complaints(make_site):
    def complain(files):
        with pytest.raises(DigestErrors) as caught:
            make_site(files)
        return [str(error) for error in caught.value.errors]

    return complain


def test_an_alias_may_not_have_the_address_of_an_article(complaints):
    found = complaints({"content/articles/a.md": article(), "content/articles/b.md": article(aliases="[a]")})

    (complaint,) = found
    assert complaint.startswith(
        "content/articles/b.md: wants /articles/a/, which content/articles/a.md has. Give"
    )


def test_two_aliases_may_not_be_one(complaints):
    (complaint,) = complaints(
        {"content/articles/a.md": article(aliases="[old]"), "content/articles/b.md": article(aliases="[old]")}
    )

    assert complaint.startswith(
        "content/articles/b.md: wants /articles/old/, which content/articles/a.md has."
    )


def test_every_dead_link_is_reported_with_its_file(complaints):
    found = complaints(
        {
            "content/articles/a.md": article(
                body="[x](/articles/nowhere/) [y](../missing/) [z](#section-none)"
            ),
            "content/articles/b.md": article(body="[x](/people) [y](/timeline/#y1999)"),
        }
    )

    assert [complaint.removesuffix(" Correct the link, or take it away.") for complaint in found] == [
        'content/articles/a.md: links to "#section-none", which the page has not.',
        'content/articles/a.md: links to "/articles/missing/", where there is nothing.',
        'content/articles/a.md: links to "/articles/nowhere/", where there is nothing.',
        'content/articles/b.md: links to "/people", where there is nothing. An address ends in a slash.',
        'content/articles/b.md: links to "/timeline/#y1999", but that page has no such place.',
    ]


def test_links_that_lead_somewhere_are_fine(make_site):
    site = make_site(
        {
            "content/articles/a.md": article(
                body="# Là\n\n[b](#section-la) [c](../a/) [d](/timeline/#y2018) [e](/feed.xml)"
                " [f](https://digest.example/depot/people/) [g](https://x.example/) [h](?q=1)"
            )
        }
    )

    assert site.exists("/articles/a/")


def test_a_whole_address_of_this_site_must_lead_somewhere_too(complaints):
    (complaint,) = complaints(
        {"content/articles/a.md": article(body="[a](https://digest.example/depot/nowhere/)")}
    )

    assert 'links to "/nowhere/", where there is nothing.' in complaint


def test_a_link_that_a_page_of_the_site_repeats_is_reported_for_its_article_alone(complaints):
    source = "https://digest.example/depot/nowhere/"
    corrected = article(corrections=f"[{{field: date, reason: R., source: '{source}'}}]")

    (complaint,) = complaints({"content/articles/a.md": corrected})

    assert complaint.startswith('content/articles/a.md: links to "/nowhere/"')


def test_text_that_speaks_of_a_link_is_no_link(make_site):
    site = make_site({"content/articles/a.md": article(body='Écrivez ` href="/nowhere/" ` ou src="/x".')})

    assert site.exists("/articles/a/")


def test_a_menu_entry_that_leads_nowhere_is_reported_for_site_yaml(complaints):

    (complaint,) = complaints({"site.yaml": f"{SETTINGS}nav: [{{label: X, url: /nope/}}]\n"})

    assert (
        complaint
        == 'site.yaml: links to "/nope/", where there is nothing. Correct the link, or take it away.'
    )


def test_a_page_may_not_stand_where_the_site_keeps_its_files(complaints):
    assert complaints({"content/pages/assets.md": "---\ntitle: A\n---\n"})


def test_a_refused_site_leaves_the_last_output_as_it_was(make_site, complaints):
    before = make_site({"content/articles/a.md": article()}).files()

    complaints({"content/articles/a.md": article(title="Autre", body="[x](/nowhere/)")})

    site = make_site({"content/articles/a.md": article()})
    assert site.files() == before
    assert sorted(path.name for path in site.folder.iterdir() if path.name.startswith(".")) == []


def test_texts_that_would_take_too_long_are_told_together(complaints):
    found = complaints({f"content/articles/{name}.md": article(body="[" * 2_000) for name in "ab"})

    assert [complaint.partition(":")[0] for complaint in found] == [
        "content/articles/a.md",
        "content/articles/b.md",
    ]
