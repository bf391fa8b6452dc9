"""What axe finds on a page of every kind, in four languages, light and dark: nothing."""

from pathlib import Path

import axe_playwright_python
import pytest

from browser.conftest import served
from browser.every_kind import LANGUAGES, build_every_kind
from builder.render.kinds import PAGE_KINDS

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# A stub leads on before anybody reads it.
KINDS = [kind.name for kind in PAGE_KINDS if kind.name != "redirect"]

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module", params=LANGUAGES)
def site(request, tmp_path_factory):
    """The address of a site in one language, and a url of each page kind."""
    folder = tmp_path_factory.mktemp(f"every-kind-{request.param}")
    urls = build_every_kind(folder, request.param)
    with served(folder / "output") as address:
        yield address, urls


@pytest.fixture(scope="module", params=["light", "dark"])
def tab(request, browser):
    context = browser.new_context(color_scheme=request.param, bypass_csp=True)  # axe is a script of ours
    context.add_init_script(AXE)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(site, tab, kind):
    address, urls = site

    tab.goto(address + urls[kind])
    tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    found = tab.evaluate("(rules) => axe.run(document, {runOnly: rules})", RULES)

    assert [
        f"{one['id']}: {node['html'][:200]} ({node['failureSummary']})"
        for one in found["violations"]
        for node in one["nodes"]
    ] == []
    assert len(found["passes"]) > 20


@pytest.mark.parametrize(
    "url",
    [
        "/search/?q=Vietnam&country=Russie&country=Chine",
        "/search/?q=douaniérissime",
        "/search/?q=présidents+ferries&year=2018",
        "/articles/appel/?q=commerce",
    ],
)
def test_axe_finds_nothing_once_the_search_has_answered(server, tab, url):
    tab.goto(server + url)
    tab.locator(".search-found[aria-busy=false], .marks-note").wait_for()
    tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    found = tab.evaluate("(rules) => axe.run(document, {runOnly: rules})", RULES)

    assert [
        f"{one['id']}: {node['html'][:200]}" for one in found["violations"] for node in one["nodes"]
    ] == []
