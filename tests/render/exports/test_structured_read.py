"""What the pages say to programs, read as linked data by rdflib, against the content."""

import json
import re

import pytest
import rdflib
from conftest import article
from rdflib import RDF, Literal, URIRef

from exports.conftest import BASE, TITLES

SCHEMA = "https://schema.org/"
LISTS = ("/articles/", "/pairs/", "/pairs/ru-vn/", "/people/", "/countries/", "/countries/vn/", "/timeline/")


def document(site, url):
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', site.page(url), re.DOTALL)
    return json.loads(found[0]) if found else None


def graph(site, url):
    """The page's triples. The vocabulary is schema.org's; nobody is asked for the file that says so."""
    stated = document(site, url)
    assert stated["@context"] == "https://schema.org"
    return rdflib.Graph().parse(
        data=json.dumps({**stated, "@context": {"@vocab": SCHEMA}}), format="json-ld", publicID=f"{BASE}{url}"
    )


def of(triples, subject, *path):
    """The values at the end of a path of properties, sorted."""
    found = [subject]
    for name in path:
        found = [value for one in found for value in triples.objects(one, URIRef(SCHEMA + name))]
    return sorted(str(value) for value in found)


def typed(triples, name):
    return list(triples.subjects(RDF.type, URIRef(SCHEMA + name)))


def test_an_article_says_what_its_page_says(site):
    triples = graph(site, "/articles/phone/")

    (one,) = typed(triples, "NewsArticle")
    assert str(one) == f"{BASE}/articles/phone/"
    assert of(triples, one, "headline") == [TITLES["phone"]]
    assert of(triples, one, "datePublished") == ["2018-03-28"]
    assert of(triples, one, "about", "identifier") == ["RU", "VN"]
    assert of(triples, one, "mentions", "name") == ["Tran Dai Quang", "Vladimir Poutine"]
    assert of(triples, one, "mentions", "jobTitle") == ["président", "président"]
    assert of(triples, one, "contentLocation", "name") == ["Hanoï"]
    assert of(triples, one, "sourceOrganization", "name") == ["VNA"]
    assert of(triples, one, "isBasedOn") == ["https://wire.example/1?a=1&b=2"]
    assert of(triples, one, "inLanguage") == ["fr"]


@pytest.mark.parametrize(
    ("slug", "published", "coverage"),
    [
        ("phone", ["2018-03-28"], ["2018-03-28"]),
        ("span", [], ["2018-12-30/2019-01-02"]),
        ("month", [], ["2019-05-01/2019-05-31"]),
        ("unsure", [], []),
        ("yearless", [], []),
        ("undated", [], []),
    ],
)
def test_only_a_day_beyond_doubt_is_a_day_of_publication(site, slug, published, coverage):
    triples = graph(site, f"/articles/{slug}/")

    (one,) = typed(triples, "NewsArticle")
    assert of(triples, one, "datePublished") == published
    assert of(triples, one, "temporalCoverage") == coverage


def test_a_person_has_every_spelling_and_its_item_of_wikidata(site):
    triples = graph(site, "/people/tran-dai-quang/")

    (one,) = typed(triples, "Person")
    assert str(one) == f"{BASE}/people/tran-dai-quang/"
    assert of(triples, one, "name") == ["Tran Dai Quang"]
    assert of(triples, one, "alternateName") == ["Trần Đại Quang"]
    assert of(triples, one, "sameAs") == ["https://www.wikidata.org/wiki/Q9353"]


@pytest.mark.parametrize("url", LISTS)
def test_a_list_is_a_collection_of_the_site(site, url):
    triples = graph(site, url)

    (one,) = typed(triples, "CollectionPage")
    assert str(one) == f"{BASE}{url}"
    assert of(triples, one, "isPartOf") == [f"{BASE}/"]


@pytest.mark.parametrize("url", [*LISTS, "/articles/phone/", "/people/tran-dai-quang/", "/data/", "/search/"])
def test_the_breadcrumbs_lead_from_home_to_the_page(site, url):
    triples = graph(site, url)

    (one,) = typed(triples, "BreadcrumbList")
    items = sorted(
        (triples.value(item, URIRef(SCHEMA + "position")), triples.value(item, URIRef(SCHEMA + "item")))
        for item in triples.objects(one, URIRef(SCHEMA + "itemListElement"))
    )
    assert [position for position, _ in items] == [Literal(place) for place in range(1, len(items) + 1)]
    assert str(items[0][1]) == f"{BASE}/"
    assert str(items[-1][1]) == f"{BASE}{url}"
    assert all(site.exists(str(target).removeprefix(BASE)) for _, target in items)


def test_the_home_page_is_the_site_with_its_search(site):
    triples = graph(site, "/")

    (one,) = typed(triples, "WebSite")
    assert str(one) == f"{BASE}/"
    assert of(triples, one, "name") == ["Dépêches"]
    target = of(triples, one, "potentialAction", "target", "urlTemplate")
    assert target == [f"{BASE}/search/?q={{words}}"]


def test_the_data_are_a_data_set_with_each_of_its_files(site):
    triples = graph(site, "/data/")

    (one,) = typed(triples, "Dataset")
    package = json.loads(site.page("/data/datapackage.json"))
    paths = sorted(f"{BASE}/data/{resource['path']}" for resource in package["resources"])
    assert of(triples, one, "distribution", "contentUrl") == paths
    assert of(triples, one, "distribution", "sha256") == sorted(
        resource["hash"].removeprefix("sha256:") for resource in package["resources"]
    )
    assert 50 <= len(of(triples, one, "description")[0]) <= 5000  # what search engines ask of a data set


def test_no_page_that_robots_leave_out_says_anything(site):
    assert document(site, "/404.html") is None


def test_what_an_article_says_cannot_end_the_script(make_site):
    title = "</script><script>alert(1)</script>"
    site = make_site({"content/articles/a.md": article(title)})

    assert document(site, "/articles/a/")["@graph"][0]["headline"] == title
    assert "<script>alert" not in site.page("/articles/a/")
