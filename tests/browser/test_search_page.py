"""The search page in a real browser: what is found, what is not, and what the address remembers."""

import pytest

pytestmark = pytest.mark.browser

VIETNAM_AND_RUSSIA = {"appel", "visite", "douanes"}
HANOI = {"appel"}

# What is typed, and the articles that must be found: these and no others.
QUERIES = [
    ("énergie", {"appel"}),
    ("l’énergie", {"appel"}),
    ("d'énergie", {"appel"}),
    ("ENERGIE", {"appel"}),
    ("assemblee", {"visite"}),
    ("œuvre", {"musee"}),
    ("oeuvre", {"musee"}),
    ("coeur", {"musee"}),
    ("Da Nang", {"forum"}),
    ("Đà Nẵng", {"forum"}),
    ("danang", {"forum"}),
    ("Dien Bien", {"cafe"}),
    ("Điện Biên", {"cafe"}),
    ("Russie", VIETNAM_AND_RUSSIA),
    ("Vietnam–Russie", VIETNAM_AND_RUSSIA),
    ("Russie-Vietnam", VIETNAM_AND_RUSSIA),
    ("Россия", VIETNAM_AND_RUSSIA),
    ("Ha Noi", HANOI),
    ("hanoi", HANOI),
    ("Hà Nội", HANOI),
    ("Beijing", {"textes"}),
    ("Moscow", {"visite"}),
    ("aujourd’hui", {"textes"}),
    ("aujourd'hui", {"textes"}),
    ("accords", {"textes"}),
    ("accord", {"textes"}),
    ("l'union", {"douanes"}),
    ("Tran Quoc Vuong", {"visite"}),
    ("Trần Quốc Vượng", {"visite"}),
    ("Putin", {"appel", "douanes"}),
    ("Путин", {"appel", "douanes"}),
    ("Poutine énergie", {"appel"}),
    ('"deux présidents"', {"appel"}),
    ("mars 2018", {"appel"}),
]


@pytest.mark.parametrize(("typed", "slugs"), QUERIES, ids=[typed for typed, _ in QUERIES])
def test_a_query_finds_the_articles_that_hold_it_and_no_others(open_page, found, typed, slugs):
    page = open_page("/search/")

    page.get_by_label("Rechercher dans les articles").fill(typed)
    page.keyboard.press("Enter")

    assert set(found(page)) == slugs


@pytest.mark.parametrize("typed", ["zeppelin", "xylophone zeppelin", "œœœ", "???"])
def test_words_that_no_article_has_find_nothing_or_say_that_it_is_not_exact(open_page, found, typed):
    page = open_page("/search/")

    page.get_by_label("Rechercher dans les articles").fill(typed)
    page.keyboard.press("Enter")

    assert found(page) == [] or "approchants" in page.get_by_role("status").inner_text()


def test_an_unknown_word_falls_back_to_approximate_results_that_say_so(open_page, found):
    page = open_page("/search/?q=douaniérissime")

    assert "douanes" in found(page)
    assert "approchants" in page.get_by_role("status").inner_text()


def test_an_alias_is_no_approximation(open_page, found):
    page = open_page("/search/?q=Putin")

    assert len(found(page)) == 2
    assert page.get_by_role("status").inner_text() == "2 articles trouvés"


def test_the_words_that_were_asked_for_are_marked(open_page, found):
    page = open_page("/search/?q=l%E2%80%99%C3%A9nergie")

    assert found(page) == ["appel"]
    assert page.locator(".search-result mark").all_inner_texts() == ["l’énergie"]


def test_words_with_folded_letters_are_marked_too(open_page, found):
    page = open_page("/search/?q=coeur")

    assert found(page) == ["musee"]
    assert page.locator(".search-result mark").all_inner_texts() == ["cœur"]


def test_what_an_article_says_is_text_in_the_results(open_page, found):
    page = open_page("/search/?q=k%C3%A9ros%C3%A8ne")

    assert found(page) == ["signes"]
    assert page.locator(".search-result__title").inner_text() == "R&D <b>et</b> {{ 7*7 }}"
    assert "<script>alert(1)</script>" in page.locator(".search-result__excerpt").inner_text()
    assert "A & B" in page.locator(".search-result__excerpt").inner_text()
    assert page.locator(".search-result__facts").inner_text() == "sans date"


def test_nothing_of_pagefind_is_loaded_before_the_reader_wants_to_search(open_page):
    page = open_page("/search/")
    page.wait_for_load_state("networkidle")
    before = [url for url in page.asked if "/pagefind/" in url]

    page.get_by_label("Rechercher dans les articles").focus()
    page.wait_for_function("() => document.querySelectorAll('fieldset.facet').length > 0", timeout=10_000)

    assert before == []
    assert any(url.endswith("/digest/pagefind/pagefind.js") for url in page.asked)


def test_typing_searches_without_enter_and_is_one_step_of_the_history(open_page, found):
    page = open_page("/search/")

    page.get_by_label("Rechercher dans les articles").press_sequentially("assemblee", delay=60)
    page.wait_for_url("**/search/?q=assemblee")
    slugs = found(page)
    page.go_back()
    page.wait_for_url("**/search/")

    assert slugs == ["visite"]
    assert page.get_by_label("Rechercher dans les articles").input_value() == ""
    assert page.get_by_role("heading", name="Tous les articles").is_visible()


def test_a_filter_narrows_what_is_found_and_goes_into_the_address(open_page, found):
    page = open_page("/search/?q=Vietnam")
    everything = set(found(page))

    page.locator("summary").click()
    page.locator("[data-facet=person]").get_by_label("Vladimir Poutine").check()
    page.wait_for_url("**person=Vladimir+Poutine*")
    page.get_by_role("status").filter(has_text="2 articles trouvés").wait_for()

    assert everything == {"appel", "visite", "musee", "forum", "cafe", "douanes", "textes"}
    assert set(found(page)) == {"appel", "douanes"}


def test_filters_alone_list_their_articles_newest_first(open_page, found):
    page = open_page("/search/?country=Russie&country=Vietnam")

    assert found(page) == ["appel", "visite", "douanes"]


def test_two_countries_mean_both_and_two_years_mean_either(open_page, found):
    page = open_page("/search/?country=Vietnam&year=2018&year=2019")

    assert found(page) == ["cafe", "forum", "textes", "appel"]


@pytest.mark.parametrize(
    ("address", "slugs"),
    [
        ("?pair=Russie+%E2%80%93+Vietnam", ["appel", "visite", "douanes"]),
        ("?country=Kazakhstan", ["douanes"]),
        ("?person=Tr%C3%A2n+Qu%C3%B4c+Vuong", ["visite"]),
        ("?year=2016", ["musee"]),
        ("?place=P%C3%A9kin", ["textes"]),
        ("?q=pr%C3%A9sidents&country=Russie&year=2018&person=Vladimir+Poutine&place=Hano%C3%AF", ["appel"]),
        ("?country=Russie&sort=date", ["appel", "visite", "douanes"]),
        ("?country=Russie&sort=date-asc", ["douanes", "visite", "appel"]),
        ("?country=Atlantide", []),
    ],
)
def test_an_address_brings_its_search_back(open_page, found, address, slugs):
    page = open_page(f"/search/{address}")

    assert found(page) == slugs


def test_the_controls_show_what_the_address_says(open_page, found):
    page = open_page("/search/?q=pr%C3%A9sident&country=Russie&sort=date-asc")
    found(page)

    assert page.get_by_label("Rechercher dans les articles").input_value() == "président"
    assert page.get_by_label("Trier par").input_value() == "date-asc"
    page.locator("summary").click()
    assert page.locator("[data-facet=country]").get_by_label("Russie").is_checked()
    assert page.get_by_role("button", name="Retirer le filtre Russie (Pays)").is_visible()


def test_the_undated_come_last_whichever_way_the_results_are_sorted(open_page, found):
    newest = found(open_page("/search/?country=Malte&sort=date"))
    page = open_page("/search/?country=Malte&sort=date-asc")
    page.get_by_role("button", name="Afficher plus de résultats").click()
    page.wait_for_function("() => document.querySelectorAll('.search-result').length === 26")
    oldest = found(page)

    assert newest[0] == "port-25"
    assert oldest[0] == "port-1"
    assert oldest[-1] == "signes"


def test_more_results_take_the_focus_to_the_first_of_them(open_page, found):
    page = open_page("/search/?q=ferries")
    first = found(page)

    page.get_by_role("button", name="Afficher plus de résultats").click()
    page.wait_for_function("() => document.querySelectorAll('.search-result').length === 25")

    assert len(first) == 20
    assert page.evaluate("document.activeElement === document.querySelectorAll('.search-result a')[20]")


def test_back_and_forward_walk_through_the_searches(open_page, found):
    page = open_page("/search/?q=accords")
    first = found(page)
    page.get_by_label("Rechercher dans les articles").fill("assemblee")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=assemblee")
    second = found(page)
    page.get_by_label("Trier par").select_option("date")
    page.wait_for_url("**sort=date")

    page.go_back()
    page.wait_for_url("**q=assemblee")
    page.go_back()
    page.wait_for_url("**q=accords")
    page.locator(".search-result a[href*='textes']").wait_for()
    back = found(page)
    page.go_forward()
    page.locator(".search-result a[href*='visite']").wait_for()

    assert (first, second, back) == (["textes"], ["visite"], ["textes"])
    assert found(page) == ["visite"]


def test_a_filter_is_taken_away_by_its_button(open_page, found):
    page = open_page("/search/?country=Russie&year=2018")
    assert found(page) == ["appel"]

    page.get_by_role("button", name="Retirer le filtre 2018 (Année)").click()
    page.wait_for_url("**/search/?country=Russie")
    page.get_by_role("status").filter(has_text="3 articles").wait_for()
    three = found(page)
    page.get_by_role("button", name="Retirer le filtre Russie (Pays)").click()
    page.wait_for_url("**/search/")

    assert three == ["appel", "visite", "douanes"]
    assert page.get_by_role("heading", name="Tous les articles").is_visible()


def test_counts_say_how_many_articles_a_value_would_leave(open_page, found):
    page = open_page("/search/?country=Russie&year=2018")
    found(page)
    page.locator("summary").click()

    def count(facet, value):
        box = page.locator(f"fieldset[data-facet={facet}] li", has=page.locator(f"input[value='{value}']"))
        return box.locator(".facet__count").inner_text() if box.is_visible() else None

    # The years are alternatives: 2017 is counted as if 2018 were not ticked.
    page.get_by_label("2017 1").wait_for()
    assert (count("year", 2018), count("year", 2017), count("year", 2016)) == ("1", "1", None)
    assert (count("country", "Vietnam"), count("country", "Chine")) == ("1", None)
    assert count("person", "Vladimir Poutine") == "1"


def test_the_count_is_announced(open_page, found):
    page = open_page("/search/?country=Russie")
    found(page)

    status = page.get_by_role("status")
    assert status.get_attribute("aria-live") == "polite"
    assert status.inner_text() == "3 articles trouvés"


def test_without_an_index_the_page_says_so_and_keeps_the_list(open_page):
    page = open_page("/search/", wait=False)
    page.route("**/pagefind/**", lambda route: route.abort())

    page.get_by_label("Rechercher dans les articles").fill("accords")
    page.get_by_role("status").filter(has_text="n’a pas pu").wait_for()

    assert page.get_by_role("heading", name="Tous les articles").is_visible()
    page.told.clear()  # the browser reports what was kept from it


def test_without_scripts_the_page_is_the_list_of_all_articles_with_other_ways(open_page):
    page = open_page("/search/?q=accords", wait=False, java_script_enabled=False)

    assert page.locator(".article-list > li").count() == 33
    for name in ("pairs", "people", "timeline"):
        assert page.locator(f"main a[href='/digest/{name}/']").first.is_visible()


def test_the_keyboard_alone_is_enough(open_page, found):
    page = open_page("/search/")
    page.get_by_label("Rechercher dans les articles").focus()
    page.keyboard.type("Poutine")
    page.keyboard.press("Enter")
    assert set(found(page)) == {"appel", "douanes"}

    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # the filters open
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.wait_for_url("**pair=*")

    assert page.evaluate("document.activeElement.type") == "checkbox"
