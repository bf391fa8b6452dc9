"""The citation of an article in a browser: one click copies it, and without scripts it is plain text."""

URL = "/articles/appel/"


def test_one_click_copies_the_citation_and_says_so(open_page):
    page = open_page(URL, permissions=["clipboard-read", "clipboard-write"])

    page.get_by_role("button", name="Copier").click()

    page.wait_for_selector(".citation__done:has-text('Copié')")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.text_content(".citation__text").strip()
    assert copied.endswith("/articles/appel/")


def test_the_button_works_by_keyboard(open_page):
    page = open_page(URL, permissions=["clipboard-read", "clipboard-write"])

    page.get_by_role("button", name="Copier").focus()
    page.keyboard.press("Enter")

    page.wait_for_selector(".citation__done:has-text('Copié')")


def test_where_the_browser_refuses_the_citation_is_selected(open_page):
    page = open_page(URL)
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }")

    page.get_by_role("button", name="Copier").click()

    page.wait_for_function("getSelection().toString().includes('/articles/appel/')")


def test_without_scripts_the_citation_and_its_files_are_there_and_the_button_is_not(open_page):
    page = open_page(URL, java_script_enabled=False)

    assert page.locator(".citation__text").is_visible()
    assert page.locator(".citation__file").count() == 3
    assert not page.locator(".citation__button").is_visible()
