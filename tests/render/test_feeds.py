"""The feeds, parsed as a reader's program does; the sitemap and robots.txt."""

import json
import re
from xml.etree.ElementTree import fromstring

import pytest
from conftest import article, build_files

from builder.render.sitemap import MOST_URLS, sitemap_files

ATOM = "{http://www.w3.org/2005/Atom}"
SITE = {
    "content/articles/phone.md": article(
        "R&D ]]> <b>", "Voir [les gens](/people/) et [ailleurs](https://x.example/).", summary="Court."
    ),
    "content/articles/visit.md": article("Visite", "Texte", date='"2019-05"'),
    "content/articles/undated.md": article(
        "Sans jour", "Texte", date="null", aliases="[ancien, moins-ancien]"
    ),
}
BASE = "https://digest.example/depot"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return build_files(tmp_path_factory.mktemp("feeds"), SITE)


def parsed(text):
    return fromstring(text)  # noqa: S314  (we have just written it)


def entries(site, url):
    return parsed(site.page(url)).findall(f"{ATOM}entry")


def test_the_atom_feed_lists_the_newest_first_and_the_undated_last(site):
    titles = [entry.findtext(f"{ATOM}title") for entry in entries(site, "/feed.xml")]

    assert titles == ["Visite", "R&D ]]> <b>", "Sans jour"]


def test_an_entry_has_all_that_atom_requires(site):
    for entry in entries(site, "/feed.xml"):
        assert entry.findtext(f"{ATOM}id").startswith("tag:digest.example,")
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", entry.findtext(f"{ATOM}updated"))
        assert entry.find(f"{ATOM}link").get("href").startswith(f"{BASE}/articles/")


def test_a_feed_names_itself_its_page_and_its_author(site):
    feed = parsed(site.page("/pairs/ru-vn/feed.xml"))

    links = {(link.get("rel"), link.get("type")): link.get("href") for link in feed.findall(f"{ATOM}link")}

    assert links == {
        ("self", "application/atom+xml"): f"{BASE}/pairs/ru-vn/feed.xml",
        ("alternate", "text/html"): f"{BASE}/pairs/ru-vn/",
        ("alternate", "application/feed+json"): f"{BASE}/pairs/ru-vn/feed.json",
    }
    assert feed.findtext(f"{ATOM}author/{ATOM}name") == "Dépêches"
    assert feed.findtext(f"{ATOM}title") == "Russie – Vietnam – Dépêches"


def test_a_feed_changes_when_its_newest_article_does_and_not_with_the_clock(site):
    updated = parsed(site.page("/feed.xml")).findtext(f"{ATOM}updated")

    assert updated == "2019-05-01T00:00:00Z"


def test_only_a_certain_day_is_a_day_of_publication(site):
    published = {
        entry.findtext(f"{ATOM}title"): entry.findtext(f"{ATOM}published")
        for entry in entries(site, "/feed.xml")
    }

    assert published == {"Visite": None, "R&D ]]> <b>": "2018-03-28T00:00:00Z", "Sans jour": None}


def test_an_undated_article_has_the_same_day_in_every_build(site):
    assert entries(site, "/feed.xml")[-1].findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"


def test_an_article_that_moved_keeps_its_first_name(site):
    assert entries(site, "/feed.xml")[-1].findtext(f"{ATOM}id").endswith(":/depot/articles/ancien/")


def test_links_in_a_feed_are_whole(make_site):
    site = make_site(
        {"content/articles/a.md": article(body="# Haut\n\n[gens](/people/) [haut](#section-haut)")}
    )

    content = entries(site, "/feed.xml")[0].findtext(f"{ATOM}content")

    assert re.findall('href="([^"]*)"', content) == [f"{BASE}/people/", f"{BASE}/articles/a/#section-haut"]


def test_feeds_of_people_and_pairs_carry_summaries_only(site):
    for url in ("/pairs/ru-vn/feed.xml", "/people/tran-dai-quang/feed.xml"):
        assert entries(site, url)
        assert [entry.find(f"{ATOM}content") for entry in entries(site, url)] == [None] * 3


def test_the_json_feed_is_of_version_1_1_and_says_the_same(site):
    feed = json.loads(site.page("/feed.json"))

    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert [item["title"] for item in feed["items"]] == ["Visite", "R&D ]]> <b>", "Sans jour"]
    assert feed["items"][1]["date_published"] == "2018-03-28T00:00:00Z"
    assert "date_published" not in feed["items"][0]
    assert feed["items"][0]["_digest"]["edtf"] == "2019-05"
    assert all(item["content_html"] or item["content_text"] for item in feed["items"])


def test_a_feed_is_no_longer_than_site_yaml_says(make_site):
    settings = "title: T\ndescription: D\nbase_url: https://d.example\nlanguage: fr\nfeed_length: 2\n"
    site = make_site({"site.yaml": settings, **SITE})

    assert len(entries(site, "/feed.xml")) == 2
    assert len(json.loads(site.page("/feed.json"))["items"]) == 2


def test_signs_that_xml_has_not_are_left_out_of_a_feed(make_site):
    site = make_site({"content/articles/a.md": article(body="a&#xFFFE;b&#1;c")})

    assert entries(site, "/feed.xml")[0].findtext(f"{ATOM}content").startswith("<p>ab")


def test_the_sitemap_lists_the_pages_and_neither_stubs_nor_the_404(site):
    urls = re.findall("<loc>([^<]*)</loc>", site.page("/sitemap.xml"))

    assert f"{BASE}/articles/phone/" in urls
    assert f"{BASE}/" in urls
    assert urls == sorted(urls)
    assert not [url for url in urls if "404" in url or "ancien" in url]


def test_robots_are_shown_the_sitemap(site):
    assert site.page("/robots.txt").endswith(f"Sitemap: {BASE}/sitemap.xml\n")


def test_more_urls_than_a_sitemap_may_hold_are_divided():
    files = dict(sitemap_files([f"/{number}/" for number in range(MOST_URLS + 1)], BASE))

    assert list(files) == ["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"]
    assert parsed(files["/sitemap.xml"]).tag.endswith("sitemapindex")
    assert [files[name].count(b"<loc>") for name in files] == [2, MOST_URLS, 1]
