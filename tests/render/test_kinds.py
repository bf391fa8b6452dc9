"""Every page kind: what its template may use, and what its pages show."""

import json
from dataclasses import fields
from typing import get_type_hints

import pytest
from conftest import ROOT, article, build_files, load_site, write_files
from jinja2 import meta, nodes

from builder.render.assets import load_assets
from builder.render.environment import make_environment
from builder.render.kinds import PAGE_KINDS
from builder.render.locale import load_interface
from builder.render.page import make_material
from builder.render.shell import Head, Shell


def environment(site):
    return make_environment(ROOT / "templates", site.config, load_interface("fr"))


def variables(name, jinja):
    """The variables that a template and those that it extends or includes take from its context."""
    tree = jinja.parse(jinja.loader.get_source(jinja, name)[0])
    imported = {
        one if isinstance(one, str) else one[1]
        for node in tree.find_all(nodes.FromImport)
        for one in node.names
    }
    assigned = {node.target.name for node in tree.body if isinstance(node, nodes.Assign)}
    found = set(meta.find_undeclared_variables(tree)) - set(jinja.globals) - imported - assigned
    for other in meta.find_referenced_templates(tree):
        # What is imported sees no context; what is extended or included does.
        if other and not other.startswith("macros/"):
            found |= variables(other, jinja)
    return found


@pytest.mark.parametrize("kind", PAGE_KINDS, ids=lambda kind: kind.name)
def test_a_template_uses_fields_of_its_context_and_no_more(kind, tmp_path):
    site = load_site(write_files(tmp_path, {}))

    used = variables(kind.template, environment(site))

    assert used - {field.name for field in fields(kind.context)} == set()


@pytest.mark.parametrize("kind", PAGE_KINDS, ids=lambda kind: kind.name)
def test_a_context_holds_nothing_that_its_template_does_not_use(kind, tmp_path):
    site = load_site(write_files(tmp_path, {}))

    unused = {field.name for field in fields(kind.context)} - variables(kind.template, environment(site))

    assert unused - {"article_count"} == set()


def test_no_two_page_kinds_share_a_context():
    assert len({kind.context for kind in PAGE_KINDS}) == len(PAGE_KINDS)


SITE = {
    "content/articles/phone.md": article(
        "Conversation téléphonique",
        "Un *entretien*.",
        officials="\n  - {name: Tran Dai Quang, role: président, country: VN}"
        "\n  - {name: Vladimir Poutine, role: président, country: RU}",
        summary="Les deux présidents se parlent.",
        agency="VNA",
        dateline='{place: Hanoï, date: "XXXX-03-28"}',
        captions="[{text: Le président, credit: VNA}]",
        mentions="[FR]",
        organisations="[UEE]",
        source_url="https://wire.example/1",
        aliases="[coup-de-fil]",
        evidence="{date: [{line: 7, quote: le 28 mars, rule: day-month}, "
        "{line: 9, quote: en 2017, rule: day-month}]}",
        corrections='[{field: date, reason: Relu., was: "2017", source: "https://wire.example/2"}]',
    ),
    "content/articles/visit.md": article("Visite", date='"2018?-04-02"', countries="[VN, RU, FR]"),
    "content/articles/undated.md": article("Sans jour", date="null", location="null", countries="[VN]"),
    "content/pages/about.md": "---\ntitle: Nous\nnav: true\n---\n\n# Titre\n\n[Temps](/timeline/#y2018)\n",
}


def test_contexts_are_made_of_the_types_that_they_declare(tmp_path):
    folder = write_files(tmp_path, SITE)
    site = load_site(folder)
    material = make_material(site, load_interface("fr"), load_assets(folder))

    for kind in PAGE_KINDS:
        for page in kind.pages(material):
            assert type(page.context) is kind.context
            for name, declared in get_type_hints(kind.context).items():
                value = getattr(page.context, name)
                if declared in (str, int, bool, Head, Shell):
                    assert isinstance(value, declared), (page.url, name)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return build_files(tmp_path_factory.mktemp("kinds"), SITE)


@pytest.mark.parametrize(
    "url",
    [
        "/",
        "/articles/",
        "/articles/phone/",
        "/articles/coup-de-fil/",
        "/pairs/",
        "/pairs/ru-vn/",
        "/pairs/fr-ru/",
        "/people/",
        "/people/tran-dai-quang/",
        "/countries/",
        "/countries/vn/",
        "/timeline/",
        "/timeline/2018/",
        "/search/",
        "/data/",
        "/about/",
        "/404.html",
        "/feed.xml",
        "/feed.json",
        "/feeds.opml",
        "/pairs/ru-vn/feed.xml",
        "/people/tran-dai-quang/feed.xml",
        "/sitemap.xml",
        "/robots.txt",
        "/.nojekyll",
    ],
)
def test_every_address_of_the_product_is_there(site, url):
    assert site.exists(url)


@pytest.mark.parametrize(
    "url", ["/", "/articles/phone/", "/pairs/ru-vn/", "/people/tran-dai-quang/", "/about/"]
)
def test_a_page_has_one_h1(site, url):
    assert len(site.select(url, "h1")) == 1


def test_a_pair_is_named_in_the_order_of_the_names_and_addressed_in_that_of_the_codes(make_site):
    site = make_site({"content/articles/a.md": article(countries="[DE, CN]", officials="[]")})

    (heading,) = site.select("/pairs/cn-de/", "h1")

    assert heading.text == "Allemagne – Chine"


def test_links_carry_the_base_path(site):
    links = [one["href"] for one in site.select("/", "a[href]") if one["href"].startswith("/")]

    assert links
    assert [link for link in links if not link.startswith("/depot/")] == []


def test_an_article_shows_its_facts_in_the_language_of_the_interface(site):
    text = site.text("/articles/phone/")

    for words in (
        "28 mars 2018",
        "Hanoï, 28 mars",
        "Russie",
        "Vladimir Poutine",
        "France",
        "UEE",
        "Le président",
        "en 2017",
    ):
        assert words in text


def test_before_and_after_follow_the_first_pair_through_time(site):
    (link,) = (one for one in site.select("/articles/phone/", "a[rel=next]"))

    assert link["href"] == "/depot/articles/visit/"


def test_an_uncertain_date_says_so(site):
    notes = {
        url: [one.text for one in site.select(url, ".date__note")]
        for url in ("/articles/visit/", "/articles/phone/")
    }

    assert [bool(found) for found in notes.values()] == [True, False]


def test_an_undated_article_stands_last_on_the_timeline(site):
    titles = [one.text for one in site.select("/timeline/", "h3")]

    assert titles == ["Conversation téléphonique", "Visite", "Sans jour"]


def test_a_former_address_leads_to_the_article(site):
    (refresh,) = site.select("/articles/coup-de-fil/", "meta[http-equiv=refresh]")

    assert refresh["content"] == "0; url=/depot/articles/phone/"


def test_a_person_has_roles_that_articles_attest_and_offices_of_people_yaml(make_site):
    site = make_site(
        {
            "content/articles/a.md": article(),
            "content/people.yaml": "- id: tran-dai-quang\n  name: Tran Dai Quang\n  country: VN\n"
            '  terms: [{role: Président, from: "2016-04", to: "2018-09"}, {role: ministre, to: "2016"}]\n',
        }
    )

    spans = [(one.text) for one in site.select("/people/tran-dai-quang/", ".role-span")]

    assert spans[0].startswith("Président, Vietnam avril 2016 – septembre 2018")
    assert "Une dépêche" in spans[0]
    assert len(spans) == 2


def test_a_site_without_articles_is_a_site(make_site):
    site = make_site({})

    assert site.exists("/")
    assert site.exists("/timeline/")
    assert site.report.articles == 0


def test_what_an_article_says_is_text(make_site):
    site = make_site(
        {
            "content/articles/a.md": article(
                "<script>alert(1)</script> {{ 7*7 }}",
                "<script>alert(2)</script>\n\n<img src=x onerror=alert(3)> {% include 'x' %} {{ 7*7 }}\n\n"
                "[a](javascript:alert(4)) [b](data:text/html,x) ![c](https://x.example/p) [d](//x.example/)",
                location="'<b>Hanoï</b>'",
                officials="[{name: '<i>Ana</i> Vella', role: '</script>', country: MT}]",
            )
        }
    )

    page = site.page("/articles/a/")

    assert "alert(1)" in page
    assert "{{ 7*7 }}" in page
    inline = [one for one in site.select("/articles/a/", "script") if "src" not in one.attributes]
    assert [one["type"] for one in inline] == ["application/ld+json"]  # data, which no browser runs
    assert json.loads(inline[0].text)["@graph"][0]["mentions"][0]["jobTitle"] == "</script>"
    for tag in ("img", "b", "i"):
        assert site.select("/articles/a/", tag) == []
    for link in site.select("/articles/a/", "a[href]"):
        assert not link["href"].startswith(("javascript", "data", "//")), link


def test_an_office_held_twice_takes_the_articles_of_its_own_years(make_site):
    # An article of 2018 stood under the presidency of 2000 to 2008.
    article = (
        '---\ntitle: Un appel\ndate: "2018-03-28"\nlocation: null\nofficials:\n'
        "  - {name: Ana Vella, role: présidente, country: MT}\ncountries: [MT]\n---\n\nUn appel.\n"
    )
    people = (
        "- id: ana-vella\n  name: Ana Vella\n  country: MT\n  terms:\n"
        "    - {role: présidente, from: 2000-05, to: 2008-05}\n    - {role: présidente, from: 2012-05}\n"
    )

    site = make_site({"content/articles/un-appel.md": article, "content/people.yaml": people})

    earlier, later = [one.text for one in site.select("/people/ana-vella/", ".role-span")]
    assert "mai 2000" in earlier
    assert "Un appel" not in earlier
    assert "mai 2012 Un appel" in later
