"""What axe finds on a page of every kind, in four languages, light and dark: nothing."""

from pathlib import Path

import axe_playwright_python
import pytest

from browser.conftest import served
from browser.every_kind import LANGUAGES
from builder.render.kinds import PAGE_KINDS

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# A stub leads on before anybody reads it.
KINDS = [kind.name for kind in PAGE_KINDS if kind.name != "redirect"]

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module", params=LANGUAGES)
def site(request, every_kind):
    """The address of a site in one language, and a url of each page kind."""
    output, urls = every_kind(request.param)
    with served(output) as address:
        yield address, urls


@pytest.fixture(scope="module")
def tab(browser):
    context = browser.new_context(bypass_csp=True)  # axe is a script of ours
    context.add_init_script(AXE)
    yield context.new_page()
    context.close()


def faults(tab):
    """What axe finds on the page that stands open, with all that is folded unfolded, light and dark."""
    tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    found = []
    for scheme in ("light", "dark"):
        tab.emulate_media(color_scheme=scheme)
        report = tab.evaluate("(rules) => axe.run(document, {runOnly: rules})", RULES)
        assert len(report["passes"]) > 20
        found += [
            f"{scheme}: {one['id']}: {node['html'][:200]} ({node['failureSummary']})"
            for one in report["violations"]
            for node in one["nodes"]
        ]
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(site, tab, kind):
    address, urls = site

    tab.goto(address + urls[kind])

    assert faults(tab) == []


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

    assert faults(tab) == []


@pytest.fixture(scope="module")
def narrow(browser):
    """A window as a reader at 400 % has it: 1280 pixels, each four times as large."""
    context = browser.new_context(viewport={"width": 320, "height": 256})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_at_400_per_cent_nothing_scrolls_sideways_and_nothing_is_cut(site, narrow, kind):
    address, urls = site

    narrow.goto(address + urls[kind])

    assert narrow.evaluate("document.documentElement.scrollWidth") <= 320
    # What is wider than its box may be scrolled there, and reached by keyboard to do so.
    stuck = narrow.evaluate(
        """() => [...document.querySelectorAll("main *")].filter((one) => {
            const style = getComputedStyle(one);
            const cut = one.scrollWidth > one.clientWidth + 1 && style.overflowX !== "visible";
            return cut && one.clientWidth > 1 && style.display !== "inline" && one.tabIndex < 0
                && !one.closest(".visually-hidden") && !one.closest("[tabindex='0']");
        }).map((one) => one.outerHTML.slice(0, 120))"""
    )
    assert stuck == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_control_is_reached_by_keyboard_and_shows_that_it_is(every_kind, narrow, kind):
    output, urls = every_kind("fr")
    with served(output) as address:
        narrow.goto(address + urls[kind])
    wanted = narrow.evaluate(
        """() => [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
            .filter((one) => one.checkVisibility({visibilityProperty: true}) && !one.disabled).length"""
    )

    reached = narrow.evaluate("() => { document.activeElement.blur(); window.seen = new Set(); }")
    for _ in range(min(wanted, 60)):
        narrow.keyboard.press("Tab")
        reached = narrow.evaluate(
            """() => {
                const one = document.activeElement;
                const style = getComputedStyle(one);
                const ring = one.matches("svg a") ? one.querySelector("circle") : null;
                const shown = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
                    || ring && parseFloat(getComputedStyle(ring).strokeWidth) >= 3;
                window.seen.add(one);
                return [window.seen.size, shown || one.matches("main") ? "" : one.outerHTML.slice(0, 160)];
            }"""
        )
        assert reached[1] == ""

    assert reached[0] == min(wanted, 60)
