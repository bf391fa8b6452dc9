"""Citations as reference managers read them: rispy, bibtexparser, a schema of CSL-JSON, a page's tags."""

import json

import bibtexparser
import pytest
import rispy
from bibtexparser.middlewares import LatexDecodingMiddleware
from conftest import article

from exports.conftest import BASE, HELD_BACK, TITLES, schema

SLUGS = sorted(TITLES)


def ris(site, slug):
    text = site.path(f"/articles/{slug}/{slug}.ris").read_bytes().decode()
    (record,) = rispy.loads(text)
    return record


def bibtex(site, slug):
    text = site.page(f"/articles/{slug}/{slug}.bib")
    assert text.count("{") == text.count("}")
    # The library that decodes for bibtexparser does not know LaTeX's names of the two braces.
    text = text.replace("\\textbraceleft{}", "\\{").replace("\\textbraceright{}", "\\}")
    library = bibtexparser.parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    assert library.failed_blocks == []
    (entry,) = library.entries
    # It also reads LaTeX's circumflex as the accent of that shape.
    values = {
        one.key: one.value.replace("\N{MODIFIER LETTER CIRCUMFLEX ACCENT}", "^") for one in entry.fields
    }
    return {"key": entry.key, "type": entry.entry_type, **values}


def csl(site, slug):
    items = json.loads(site.page(f"/articles/{slug}/{slug}.json"))
    schema("csl-data").validate(items)
    (item,) = items
    return item


def tags(site, slug):
    metas = site.select(f"/articles/{slug}/", "meta[name]")
    return {one["name"]: one["content"] for one in metas if one["name"].startswith("citation_")}


@pytest.mark.parametrize("slug", SLUGS)
def test_every_format_names_the_same_article(site, slug):
    url = f"{BASE}/articles/{slug}/"

    assert (ris(site, slug)["title"], ris(site, slug)["urls"]) == (TITLES[slug], [url])
    assert (bibtex(site, slug)["title"], bibtex(site, slug)["url"]) == (TITLES[slug], url)
    assert (csl(site, slug)["title"], csl(site, slug)["URL"]) == (TITLES[slug], url)
    assert tags(site, slug)["citation_title"] == TITLES[slug]
    assert tags(site, slug)["citation_public_url"] == url


def test_an_article_is_news_of_its_agency_on_this_site(site):
    record, entry, item = ris(site, "phone"), bibtex(site, "phone"), csl(site, "phone")

    assert (record["type_of_reference"], entry["type"], item["type"]) == (
        "NEWS",
        "article",
        "article-newspaper",
    )
    assert (record["authors"], entry["author"], item["author"]) == (["VNA"], "VNA", [{"literal": "VNA"}])
    assert record["secondary_title"] == entry["journal"] == item["container-title"] == "Dépêches"
    assert (record["language"], entry["langid"], item["language"]) == ("fr", "french", "fr")
    summary = "Les deux présidents; se parlent, {longuement}."
    assert record["abstract"] == entry["abstract"] == item["abstract"] == summary


@pytest.mark.parametrize(
    ("slug", "date", "issued"),
    [
        ("phone", "2018/03/28", {"date-parts": [[2018, 3, 28]]}),
        ("month", "2019/05//mai 2019", {"date-parts": [[2019, 5]]}),
        (
            "span",
            "2018/12/30/du 30 décembre 2018 au 2 janvier 2019",
            {"date-parts": [[2018, 12, 30], [2019, 1, 2]]},
        ),
        (
            "unsure",
            "///2 avril 2018 (année incertaine)",
            {"literal": "2 avril 2018 (année incertaine)"},
        ),
        ("yearless", "///6 mars, année inconnue", {"literal": "6 mars, année inconnue"}),
        ("undated", None, None),
    ],
)
def test_a_date_is_cited_as_far_as_it_is_certain_and_else_in_words(site, slug, date, issued):
    assert ris(site, slug).get("date") == date
    assert csl(site, slug).get("issued") == issued


@pytest.mark.parametrize(
    ("slug", "fields"),
    [
        ("phone", {"date": "2018-03-28", "year": "2018", "month": "mar"}),
        ("month", {"date": "2019-05", "year": "2019", "month": "may"}),
        ("span", {"date": "2018-12-30/2019-01-02", "year": "2018", "month": "dec"}),
        ("unsure", {"note": "2 avril 2018 (année incertaine)"}),
        ("undated", {}),
    ],
)
def test_bibtex_has_a_date_only_where_it_is_certain(site, slug, fields):
    entry = bibtex(site, slug)

    assert {name: entry[name] for name in ("date", "year", "month", "note") if name in entry} == fields


def test_names_in_a_title_keep_their_capitals_in_every_style(make_site):
    site = make_site({"content/articles/a.md": article("le roi Đại et l’UEE")})

    assert "title = {le roi {Đại} et l’{UEE}}" in site.page("/articles/a/a.bib")


def test_no_sign_of_tex_acts_in_an_entry(make_site):
    title = "100 % de $x_1^2$ & {Éa #1 ~ \\input"
    site = make_site({"content/articles/a.md": article(title.replace("\\", "\\\\"))})

    assert bibtex(site, "a")["title"] == title


def test_only_a_day_beyond_doubt_is_told_to_reference_managers(site):
    dates = {slug: tags(site, slug).get("citation_date") for slug in SLUGS}

    assert {slug: date for slug, date in dates.items() if date} == {"phone": "2018/03/28"}


def test_the_page_shows_the_citation_and_the_files(site):
    (text,) = site.select("/articles/phone/", ".citation__text")
    links = [one["href"] for one in site.select("/articles/phone/", ".citation__file")]

    title = TITLES["phone"]
    assert text.text == f"VNA, « {title} », Dépêches, 28 mars 2018, {BASE}/articles/phone/"
    assert links == [f"/depot/articles/phone/phone.{ending}" for ending in ("ris", "bib", "json")]


def test_the_button_that_copies_is_not_there_without_scripts(site):
    (button,) = site.select("/articles/phone/", "button[data-copies=citation]")

    assert "hidden" in button.attributes


@pytest.mark.parametrize("ending", ["ris", "bib", "json"])
def test_no_citation_carries_the_text(site, excerpt, ending):
    for built in (site, excerpt):
        files = list(built.output.glob(f"articles/*/*.{ending}"))
        assert len(files) == len(TITLES)
        assert [path for path in files if HELD_BACK in path.read_text("utf-8")] == []
