"""Every page of a built site, as a browser and a host see it."""

from html.parser import HTMLParser
from urllib.error import HTTPError
from urllib.parse import urldefrag, urljoin, urlsplit
from urllib.request import urlopen

import pytest

PAGES = [
    "/",
    "/articles/",
    "/articles/appel/",
    "/pairs/",
    "/pairs/ru-vn/",
    "/people/",
    "/people/vladimir-poutine/",
    "/countries/",
    "/countries/vn/",
    "/timeline/",
    "/timeline/2018/",
    "/search/",
    "/corrections/",
    "/data/",
    "/404.html",
]


class Links(HTMLParser):
    """Gathers all that a page leads to or loads, and what may be aimed at in it."""

    def __init__(self):
        super().__init__()
        self.links, self.ids = [], set()

    def handle_starttag(self, _tag, attrs):
        given = dict(attrs)
        self.links += [given[name] for name in ("href", "src", "action") if given.get(name)]
        self.ids |= {given["id"]} if given.get("id") else set()


def read(url):
    try:
        with urlopen(url) as answer:  # noqa: S310  (our own server)
            return answer.status, answer.read().decode("utf-8", "replace"), answer.headers.get_content_type()
    except HTTPError as error:
        error.close()
        return error.code, "", ""


def test_every_internal_link_leads_to_a_page_and_to_a_place_in_it(server):
    host = "http://" + urlsplit(server).netloc
    waiting, seen, broken = [f"{server}/"], {}, []
    aimed = []
    while waiting:
        url = waiting.pop()
        if url in seen:
            continue
        status, text, kind = read(url)
        page = Links()
        if kind == "text/html":
            page.feed(text)
        seen[url] = page.ids
        if status != 200:
            broken.append((status, url))
        for link in page.links:
            target, place = urldefrag(urljoin(url, link))
            if target.startswith(host):
                waiting.append(target)
                aimed += [(url, target, place)] if place else []

    assert broken == []
    assert [(url, place) for url, target, place in aimed if place not in seen[target]] == []
    assert all(url.startswith(f"{server}/") for url in seen)
    assert {f"{server}{page}" for page in PAGES} - {f"{server}/404.html"} <= set(seen)


@pytest.mark.browser
@pytest.mark.parametrize("url", PAGES)
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts on", "scripts off"])
def test_a_page_shows_its_heading_asks_nobody_else_and_leaves_the_console_clean(open_page, url, scripts):
    page = open_page(url, java_script_enabled=scripts)

    assert page.locator("h1").count() == 1
    assert page.locator("h1").is_visible()
    assert page.locator("main").inner_text().strip()


@pytest.mark.browser
@pytest.mark.parametrize("url", [*PAGES, "/search/?q=accords&country=Chine"])
def test_at_360_pixels_nothing_scrolls_sideways(open_page, url):
    page = open_page(url, viewport={"width": 360, "height": 740})
    if url.startswith("/search/"):
        page.locator(".search-filters__summary").click()
        page.locator("fieldset.facet").first.wait_for()

    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.browser
@pytest.mark.parametrize("url", PAGES)
def test_the_policy_keeps_out_scripts_that_are_not_files_of_the_site(open_page, url):
    page = open_page(url)
    page.provoked.append("Content Security Policy")

    refused = page.evaluate(
        """() => new Promise((resolve) => {
            const tell = (event) => resolve(event.effectiveDirective);
            document.addEventListener("securitypolicyviolation", tell);
            const script = document.createElement("script");
            script.textContent = "window.wasRun = true";
            document.body.append(script);
        })"""
    )

    assert refused == "script-src-elem"
    assert page.evaluate("window.wasRun") is None


@pytest.mark.browser
def test_the_policy_keeps_out_pictures_and_requests_of_other_hosts(open_page):
    page = open_page("/search/")
    page.provoked += ["Content Security Policy", "https://elsewhere.test/"]

    refused = page.evaluate(
        """() => new Promise((resolve) => {
            const seen = [];
            document.addEventListener("securitypolicyviolation", (event) => {
                seen.push(event.effectiveDirective);
                if (seen.length === 2) resolve(seen.sort());
            });
            new Image().src = "https://elsewhere.test/x.png";
            fetch("https://elsewhere.test/x.json").catch(() => {});
        })"""
    )

    assert refused == ["connect-src", "img-src"]


@pytest.mark.browser
def test_no_page_sets_a_cookie_or_keeps_anything(open_page):
    page = open_page("/search/?q=accords")

    kept = page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]")

    assert kept == ["", 0, 0]
    assert page.context.cookies() == []


@pytest.mark.browser
def test_the_box_on_the_home_page_leads_to_the_results(open_page, found):
    page = open_page("/")

    page.get_by_role("searchbox").fill("accords")
    page.keyboard.press("Enter")
    page.wait_for_url("**/digest/search/?q=accords")

    assert found(page) == ["textes"]
