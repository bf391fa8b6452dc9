"""The search box in the head of every page, and the marks that a search leaves on the page it found."""

import gzip

import pytest

pytestmark = pytest.mark.browser

WITH_A_BOX = ["/articles/appel/", "/articles/", "/pairs/ru-vn/", "/people/", "/timeline/2018/"]
FOUND = "/articles/appel/?q="


def focused(page):
    return page.evaluate("document.activeElement.getAttribute('name')")


def marked(page):
    return page.evaluate(
        """() => [...(CSS.highlights.get("asked") ?? [])].map((range) => range.toString())"""
    )


@pytest.mark.parametrize("url", WITH_A_BOX)
def test_the_box_in_the_head_leads_to_the_results(open_page, found, url):
    page = open_page(url)

    page.get_by_role("searchbox").fill("accords")
    page.keyboard.press("Enter")
    page.wait_for_url("**/digest/search/?q=accords")

    assert found(page) == ["textes"]


def test_without_scripts_the_box_is_a_plain_form(open_page):
    page = open_page("/articles/appel/", java_script_enabled=False)

    page.get_by_role("searchbox").fill("accords")
    page.get_by_role("search").get_by_role("button").click()

    assert page.url.endswith("/digest/search/?q=accords")
    assert page.locator(".masthead-search__hint").count() == 0


@pytest.mark.parametrize("url", ["/", "/search/", "/404.html"])
def test_a_page_with_a_box_of_its_own_has_none_in_the_head(open_page, url):
    page = open_page(url)

    assert page.get_by_role("searchbox").count() == 1


@pytest.mark.parametrize("url", ["/", "/search/", "/articles/appel/", "/404.html"])
def test_a_stroke_leads_to_the_box(open_page, url):
    page = open_page(url)

    page.keyboard.press("/")

    assert focused(page) == "q"
    assert page.get_by_role("searchbox").input_value() == ""


@pytest.mark.parametrize("keys", ["Control+/", "Alt+/", "Meta+/"])
def test_a_stroke_with_a_modifier_is_left_to_the_browser(open_page, keys):
    page = open_page("/articles/appel/")

    page.keyboard.press(keys)

    assert focused(page) != "q"


def test_a_stroke_in_a_field_is_a_stroke(open_page):
    page = open_page("/articles/appel/")

    page.get_by_role("searchbox").fill("2018")
    page.keyboard.press("/")

    assert page.get_by_role("searchbox").input_value() == "2018/"


def test_where_the_head_is_narrow_a_link_leads_to_the_field_of_the_search_page(open_page):
    page = open_page("/articles/appel/", viewport={"width": 360, "height": 740})
    assert page.get_by_role("searchbox").count() == 0

    page.locator(".masthead").get_by_role("link", name="Rechercher dans les articles").click()
    page.wait_for_url("**/search/#search-words")

    assert focused(page) == "q"


def test_an_article_page_loads_less_than_2_kb_of_scripts_and_nothing_of_the_search(open_page, server):
    page = open_page("/articles/appel/")
    page.wait_for_load_state("networkidle")

    scripts = [url for url in page.asked if url.endswith(".js")]
    sizes = [len(gzip.compress(page.request.get(url).body())) for url in scripts]

    assert 0 < sum(sizes) < 2048  # compressed, as a host sends them
    assert not any("/pagefind/" in url for url in page.asked)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("energie", ["énergie"]),
        ("l’énergie", ["énergie"]),
        ("PRÉSIDENT", ["présidents", "président", "président", "présidents"]),
        ("Hanoi", ["Hanoï", "Hanoï"]),
        ("le commerce de l'", ["commerce"]),
        ("Putin", []),
        ("<b>", []),
    ],
)
def test_the_words_that_were_asked_for_are_marked_whatever_their_accents(open_page, typed, words):
    page = open_page(FOUND + typed)
    page.wait_for_load_state("networkidle")

    assert marked(page) == words
    assert page.locator(".marks-note").count() == (1 if words else 0)


def test_the_marks_leave_the_page_as_it_is(open_page):
    plain = open_page("/articles/appel/").locator("article").inner_html()

    page = open_page(f"{FOUND}commerce")
    page.locator(".marks-note").wait_for()

    assert page.locator("article").inner_html() == plain


def test_the_reader_may_remove_the_marks(open_page):
    page = open_page(f"{FOUND}commerce")

    page.get_by_role("button", name="Retirer les marques").click()

    assert marked(page) == []
    assert page.url.endswith("/articles/appel/")
    assert page.locator(".marks-note").count() == 0


def test_what_an_address_says_is_text_on_the_page(open_page):
    page = open_page(f"{FOUND}commerce+%3Cimg+src%3Dx%3E")

    assert "commerce <img src=x>" in page.locator(".marks-note").inner_text()
