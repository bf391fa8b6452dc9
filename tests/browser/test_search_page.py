"""The search page in a real browser: what is found, what is not, and what the address remembers."""

import pytest

pytestmark = pytest.mark.browser

VIETNAM_AND_RUSSIA = {"appel", "visite", "douanes"}
HANOI = {"appel"}

FIELD = "Rechercher dans les articles"


def title(page):
    return page.locator(".search-found__title").inner_text()


def is_approximate(page):
    return page.get_by_text("Résultats approchants").is_visible()


def result_in_focus(page):
    """The place of the result that has the focus, -1 where none has."""
    return page.evaluate("[...document.querySelectorAll('.search-result a')].indexOf(document.activeElement)")


def wait_for_count(page, text):
    page.locator(".search-found__title").filter(has_text=text).wait_for()


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

    page.get_by_label(FIELD).fill(typed)
    page.keyboard.press("Enter")

    assert set(found(page)) == slugs


@pytest.mark.parametrize("typed", ["zeppelin", "xylophone zeppelin", "œœœ", "???"])
def test_words_that_no_article_has_find_nothing_or_say_that_it_is_not_exact(open_page, found, typed):
    page = open_page("/search/")

    page.get_by_label(FIELD).fill(typed)
    page.keyboard.press("Enter")

    assert found(page) == [] or is_approximate(page)


def test_an_unknown_word_falls_back_to_approximate_results_that_say_so(open_page, found):
    page = open_page("/search/?q=douaniérissime")

    assert "douanes" in found(page)
    assert is_approximate(page)


def test_a_word_that_only_a_shorter_one_answers_is_said_to_be_approximate(open_page, found):
    page = open_page("/search/?q=Ladouanière")

    assert found(page) == [] or is_approximate(page)
    assert "la" not in [text.lower() for text in page.locator(".search-result mark").all_inner_texts()]


def test_an_alias_is_no_approximation(open_page, found):
    page = open_page("/search/?q=Putin")

    assert len(found(page)) == 2
    assert title(page) == "2 articles trouvés"
    assert not is_approximate(page)


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
    assert page.locator(".search-result__facts").inner_text().startswith("sans date")


def test_nothing_of_pagefind_is_loaded_before_the_reader_wants_to_search(open_page):
    page = open_page("/search/")
    page.wait_for_load_state("networkidle")
    before = [url for url in page.asked if "/pagefind/" in url]

    page.get_by_label(FIELD).focus()
    page.wait_for_function("() => document.querySelectorAll('fieldset.facet').length > 0", timeout=10_000)

    assert before == []
    assert any(url.endswith("/digest/pagefind/pagefind.js") for url in page.asked)


def test_typing_searches_without_enter_and_is_one_step_of_the_history(open_page, found):
    page = open_page("/search/")

    page.get_by_label(FIELD).press_sequentially("assemblee", delay=60)
    page.wait_for_url("**/search/?q=assemblee")
    slugs = found(page)
    page.go_back()
    page.wait_for_url("**/search/")

    assert slugs == ["visite"]
    assert page.get_by_label(FIELD).input_value() == ""
    assert page.get_by_role("heading", name="Tous les articles").is_visible()


def test_a_filter_narrows_what_is_found_and_goes_into_the_address(open_page, found):
    page = open_page("/search/?q=Vietnam")
    everything = set(found(page))

    page.get_by_text("Personne", exact=True).click()
    page.get_by_role("group", name="Personne").get_by_label("Vladimir Poutine").check()
    page.wait_for_url("**person=Vladimir+Poutine*")
    wait_for_count(page, "2 articles trouvés")

    assert everything == {"appel", "visite", "musee", "forum", "cafe", "douanes", "textes"}
    assert set(found(page)) == {"appel", "douanes"}


def test_a_tick_keeps_the_focus_so_that_the_next_is_one_key_away(open_page, found):
    page = open_page("/search/?q=Vietnam")
    found(page)

    page.get_by_label("Russie").check()
    wait_for_count(page, "3 articles trouvés")
    page.locator("[data-facet=year] input[value='2018']").wait_for()

    assert page.evaluate("document.activeElement.value") == "Russie"
    assert page.get_by_label("Chine").is_visible()


def test_filters_alone_list_their_articles_newest_first(open_page, found):
    page = open_page("/search/?pair=Russie+%E2%80%93+Vietnam")

    assert found(page) == ["appel", "visite", "douanes"]


def test_an_address_may_ask_for_articles_that_have_both_values_of_a_filter(open_page, found):
    page = open_page("/search/?person=Tran+Dai+Quang&person=Vladimir+Poutine&all=person")

    assert found(page) == ["appel"]
    assert page.url.endswith("&all=person")


def test_two_values_of_a_filter_mean_either_and_two_filters_mean_both(open_page, found):
    page = open_page("/search/?country=Russie&country=Chine&year=2018&year=2015")

    assert found(page) == ["textes", "appel", "douanes"]


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

    assert page.get_by_label(FIELD).input_value() == "président"
    assert page.get_by_label("Trier par").input_value() == "date-asc"
    assert page.locator("[data-facet=country]").get_by_label("Russie").is_checked()
    assert page.get_by_role("button", name="Retirer le filtre Russie (Pays)").is_visible()


def test_the_undated_come_last_whichever_way_the_results_are_sorted(open_page, found):
    newest = found(open_page("/search/?country=Malte&sort=date"))
    page = open_page("/search/?country=Malte&sort=date-asc")
    for shown in (20, 26):
        page.get_by_role("button", name="Afficher plus de résultats").click()
        page.wait_for_function(f"() => document.querySelectorAll('.search-result').length === {shown}")
    oldest = found(page)

    assert newest[0] == "port-25"
    assert oldest[0] == "port-1"
    assert oldest[-1] == "signes"


def test_more_results_take_the_focus_to_the_first_of_them(open_page, found):
    page = open_page("/search/?q=ferries")
    first = found(page)

    page.get_by_role("button", name="Afficher plus de résultats").click()
    page.wait_for_function("() => document.querySelectorAll('.search-result').length === 20")

    assert len(first) == 10
    assert result_in_focus(page) == 10


def test_back_and_forward_walk_through_the_searches(open_page, found):
    page = open_page("/search/?q=accords")
    first = found(page)
    page.get_by_label(FIELD).fill("assemblee")
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
    wait_for_count(page, "3 articles trouvés")
    three = found(page)
    page.get_by_role("button", name="Retirer le filtre Russie (Pays)").click()
    page.wait_for_url("**/search/")

    assert three == ["appel", "visite", "douanes"]
    assert page.get_by_role("heading", name="Tous les articles").is_visible()


def test_counts_say_how_many_articles_a_value_would_leave(open_page, found):
    page = open_page("/search/?country=Russie&year=2018")
    found(page)
    page.get_by_text("Personne", exact=True).click()
    page.get_by_label("Vladimir Poutine").wait_for()

    def count(facet, value):
        box = page.locator(f"fieldset[data-facet={facet}] li", has=page.locator(f"input[value='{value}']"))
        return box.locator(".facet__count").inner_text() if box.is_visible() else None

    # The values of one filter are alternatives: 2017 is counted as if 2018 were not ticked.
    assert (count("year", 2018), count("year", 2017), count("year", 2016)) == ("1", "1", None)
    assert (count("country", "Russie"), count("country", "Chine"), count("country", "Malte")) == (
        "1",
        "1",
        None,
    )
    assert count("person", "Vladimir Poutine") == "1"


def test_the_filter_files_that_nobody_looks_at_are_not_loaded(open_page, found):
    page = open_page("/search/?q=Vietnam", viewport={"width": 360, "height": 740})
    found(page)
    page.wait_for_load_state("networkidle")
    narrow = len([url for url in page.asked if url.endswith(".pf_filter")])

    page.locator(".search-filters__summary").click()
    page.get_by_label("Russie").wait_for()
    opened = len([url for url in page.asked if url.endswith(".pf_filter")])

    assert (narrow, opened) == (0, 2)


def test_the_count_is_announced(open_page, found):
    page = open_page("/search/?country=Russie")
    found(page)

    status = page.get_by_role("status")
    status.filter(has_text="3 articles trouvés").wait_for()
    assert status.get_attribute("aria-live") == "polite"


def test_typing_is_not_talked_over(open_page, found):
    page = open_page("/search/")
    page.evaluate(
        """() => { window.said = []; const status = document.querySelector("[role=status]");
                   const hear = new MutationObserver(() => said.push(status.textContent));
                   hear.observe(status, {childList: true}); }"""
    )

    page.get_by_label(FIELD).press_sequentially("président russe", delay=50)
    page.get_by_role("status").filter(has_text="trouvé").wait_for()

    assert len(page.evaluate("said")) == 1


def test_while_a_word_is_put_together_nothing_is_searched(open_page, found):
    page = open_page("/search/")
    field = page.get_by_label(FIELD)
    typed = (
        "(field, data) => { field.value = data.text; field.dispatchEvent(new InputEvent('input', data)); }"
    )

    field.evaluate(typed, {"text": "acco", "isComposing": True})
    page.wait_for_timeout(400)
    during = page.url
    field.evaluate("(field) => field.dispatchEvent(new CompositionEvent('compositionend'))")
    page.wait_for_url("**/search/?q=acco")

    assert during.endswith("/search/")
    assert found(page) == ["textes"]


def test_an_answer_that_comes_late_does_not_replace_a_newer_one(open_page, found):
    page = open_page("/search/?q=ferries")
    found(page)
    # The chunk or the articles of the first of two searches come last.
    late = []
    page.route("**/fragment/*", lambda route: late.append(route) if not late else route.continue_())

    page.get_by_label(FIELD).fill("accords")
    page.keyboard.press("Enter")
    while not late:
        page.wait_for_timeout(20)
    page.get_by_label(FIELD).fill("assemblee")
    page.keyboard.press("Enter")
    page.locator(".search-result a[href*='visite']").wait_for()
    late[0].continue_()
    page.wait_for_timeout(200)

    assert found(page) == ["visite"]


def test_what_was_found_stays_until_the_next_is_complete(open_page, found):
    page = open_page("/search/?q=accords")
    found(page)
    page.evaluate(
        """() => { window.fewest = 9; const list = document.querySelector(".search-results");
                   const look = () => { fewest = Math.min(fewest, list.children.length); };
                   new MutationObserver(look).observe(list, {childList: true});
                   const frame = () => { look(); requestAnimationFrame(frame); }; frame(); }"""
    )

    page.get_by_label(FIELD).fill("assemblee")
    page.locator(".search-result a[href*='visite']").wait_for()

    assert page.evaluate("fewest") == 1


def test_where_nothing_is_found_there_are_other_ways(open_page, found):
    page = open_page("/search/?q=pr%C3%A9sidents+ferries&country=Chine")

    assert found(page) == []
    assert title(page) == "Aucun article trouvé."
    for name in ("Chercher les mêmes mots sans filtre", "présidents", "ferries", "Personnes", "Chronologie"):
        assert page.locator("main").get_by_role("link", name=name, exact=True).is_visible()
    page.get_by_role("link", name="ferries", exact=True).click()
    assert "q=ferries&country=Chine" in page.url


def test_who_comes_back_from_a_result_finds_the_list_as_it_was(open_page, found):
    page = open_page("/search/?q=ferries")
    found(page)
    page.get_by_role("button", name="Afficher plus de résultats").click()
    page.wait_for_function("() => document.querySelectorAll('.search-result').length === 20")
    page.locator(".search-result a").nth(17).click()
    page.wait_for_url("**/articles/**")

    page.go_back()
    page.wait_for_function("() => document.querySelectorAll('.search-result').length === 20")

    page.wait_for_function("() => window.scrollY > 500")


def test_a_result_leads_to_the_article_with_the_words_marked(open_page, found):
    page = open_page("/search/?q=commerce")
    found(page)

    page.locator(".search-result a").first.click()
    page.wait_for_url("**/articles/appel/?q=commerce")

    page.get_by_text("Mots marqués dans le texte").wait_for()


def test_without_an_index_the_page_says_so_and_keeps_the_list(open_page):
    page = open_page("/search/", wait=False)
    page.provoked.append("net::ERR_FAILED")  # the browser reports what was kept from it
    page.route("**/pagefind/**", lambda route: route.abort())

    page.get_by_label(FIELD).fill("accords")
    page.locator("main").get_by_text("n’a pas pu").first.wait_for()

    assert page.get_by_role("heading", name="Tous les articles").is_visible()


def test_without_scripts_the_page_is_the_list_of_all_articles_with_other_ways(open_page):
    page = open_page("/search/?q=accords", wait=False, java_script_enabled=False)

    assert page.locator(".article-list > li").count() == 33
    for name in ("pairs", "people", "timeline"):
        assert page.locator(f"main a[href='/digest/{name}/']").first.is_visible()


def test_the_keyboard_alone_is_enough(open_page, found):
    page = open_page("/search/")
    page.get_by_label(FIELD).focus()
    page.keyboard.type("Poutine")
    page.keyboard.press("Enter")
    assert set(found(page)) == {"appel", "douanes"}

    page.locator("input[name=country]").first.wait_for()  # the filters are drawn after the results
    for _ in range(5):  # the button, the key, the filters, the countries, the first of them
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.wait_for_url("**country=*")

    assert page.evaluate("document.activeElement.type") == "checkbox"


def test_the_arrows_walk_through_the_results_and_enter_opens_one(open_page, found):
    page = open_page("/search/?q=Vietnam&sort=date")
    slugs = found(page)
    page.get_by_label(FIELD).focus()

    walked = []
    for key in ("ArrowDown", "ArrowDown", "ArrowUp", "ArrowDown"):
        page.keyboard.press(key)
        walked.append(result_in_focus(page))
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles/**")

    assert walked == [0, 1, 0, 1]
    assert f"/articles/{slugs[1]}/" in page.url


def test_up_from_the_first_result_and_escape_from_any_lead_back_to_the_field(open_page, found):
    page = open_page("/search/?q=Vietnam")
    found(page)
    field = page.get_by_label(FIELD)
    is_field = "document.activeElement.name === 'q'"

    field.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    up = page.evaluate(is_field)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")

    assert (up, page.evaluate(is_field), field.input_value()) == (True, True, "Vietnam")


def test_escape_in_the_field_empties_it_and_stays_there(open_page, found):
    page = open_page("/search/?q=Vietnam")
    found(page)
    page.get_by_label(FIELD).focus()

    page.keyboard.press("Escape")
    page.wait_for_url("**/search/")

    assert page.get_by_label(FIELD).input_value() == ""
    assert page.evaluate("document.activeElement.name") == "q"
    assert page.get_by_role("heading", name="Tous les articles").is_visible()


def test_the_key_that_leads_to_the_search_may_be_turned_off(open_page):
    page = open_page("/search/")
    page.get_by_label("La touche / mène à la recherche").uncheck()
    page.goto(page.url.replace("/search/", "/articles/appel/"))

    page.keyboard.press("/")

    assert page.evaluate("document.activeElement.name") is None
    assert page.locator(".masthead-search__hint").count() == 0
