"""The feeds as other people's programs read them: feedparser, a schema of JSON Feed, a list of feeds."""

import json
import re
from xml.etree.ElementTree import fromstring

import feedparser
import pytest

from exports.conftest import BASE, HELD_BACK, TITLES, schema

PAGES = ("/", "/pairs/ru-vn/", "/countries/vn/", "/people/tran-dai-quang/")


def atom(site, page):
    return feedparser.parse(site.path(f"{page}feed.xml").read_bytes(), sanitize_html=False)


def json_feed(site, page):
    return json.loads(site.page(f"{page}feed.json"))


@pytest.mark.parametrize("page", PAGES)
def test_a_feed_reader_takes_the_atom_feed_without_complaint(site, page):
    feed = atom(site, page)

    assert not feed.bozo
    assert feed.version == "atom10"
    assert feed.feed.link == f"{BASE}{page}"
    assert feed.feed.rights == "Textes : © VNA."


@pytest.mark.parametrize("page", PAGES)
def test_the_json_feed_keeps_to_the_standard(site, page):
    schema("json-feed-1.1").validate(json_feed(site, page))


@pytest.mark.parametrize("page", PAGES)
def test_both_feeds_of_a_page_say_the_same(site, page):
    entries, items = atom(site, page).entries, json_feed(site, page)["items"]

    assert [(one.id, one.title, one.link) for one in entries] == [
        (one["id"], one["title"], one["url"]) for one in items
    ]
    assert [one.get("published") for one in entries] == [one.get("date_published") for one in items]


def test_the_sites_feed_has_every_article_newest_first_and_those_without_a_year_last(site):
    assert [entry.title for entry in atom(site, "/").entries] == [
        TITLES[slug] for slug in ("month", "span", "unsure", "phone", "yearless", "undated")
    ]


@pytest.mark.parametrize(
    ("page", "count"),
    [("/pairs/ru-vn/", 5), ("/countries/vn/", 6), ("/countries/fr/", 1), ("/people/vladimir-poutine/", 3)],
)
def test_the_feed_of_a_page_has_the_articles_of_that_page(site, page, count):
    assert len(atom(site, page).entries) == len(json_feed(site, page)["items"]) == count


def test_only_the_sites_own_feeds_carry_whole_articles(site):
    assert HELD_BACK in site.page("/feed.xml")
    assert HELD_BACK in site.page("/feed.json")
    assert not [page for page in PAGES[1:] if HELD_BACK in site.page(f"{page}feed.xml")]
    assert not [page for page in PAGES[1:] if HELD_BACK in site.page(f"{page}feed.json")]


def test_with_excerpts_no_feed_carries_the_text(excerpt):
    feeds = list(excerpt.output.rglob("feed.*"))

    assert len(feeds) > 10
    assert [path for path in feeds if HELD_BACK in path.read_text("utf-8")] == []


def test_an_entry_in_another_language_says_so(site):
    languages = {item["title"]: item["language"] for item in json_feed(site, "/")["items"]}

    assert languages["Май"] == "ru"
    assert languages["Sans jour"] == "fr"


def test_the_list_of_feeds_names_every_feed_once(site):
    root = fromstring(site.page("/feeds.opml"))  # noqa: S314  (we have just written it)

    outlines = [one for one in root.iter("outline") if one.get("type")]

    feeds = {f"{BASE}/{path.relative_to(site.output).as_posix()}" for path in site.output.rglob("feed.xml")}
    assert root.get("version") == "2.0"
    assert root.findtext("head/title") == "Dépêches"
    assert sorted(one.get("xmlUrl") for one in outlines) == sorted(feeds)
    assert {one.get("type") for one in outlines} == {"rss"}
    assert [one.get("text") for one in root.find("body")] == [
        "Dépêches",
        "Relations bilatérales",
        "Pays",
        "Personnes",
    ]
    assert all(site.exists(one.get("htmlUrl").removeprefix(BASE)) for one in outlines)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_its_feeds_in_its_head(site, page):
    links = {one["type"]: one["href"] for one in site.select(page, "link[rel=alternate]")}

    assert links["application/atom+xml"] == f"/depot{page}feed.xml"
    assert links["application/feed+json"] == f"/depot{page}feed.json"
    assert ("text/x-opml" in links) == (page == "/")


@pytest.mark.parametrize("page", PAGES[1:])
def test_a_page_shows_its_feeds_to_its_readers(site, page):
    (box,) = site.select(page, ".feed-list")

    assert re.findall("Atom|JSON Feed", box.text) == ["Atom", "JSON Feed"]
