"""The drawings in a browser: whole without scripts, and what the script adds."""

import pytest
from conftest import SETTINGS, article, build_files

from browser.conftest import served

PEOPLE = """
  - {name: Tran Dai Quang, role: président, country: VN}
  - {name: Sergueï Lavrov, role: ministre, country: RU}"""
CROWD = [f"2018-03-{day:02d}" for day in range(1, 10)]
DATES = [*CROWD, "2018-04", "2018?-05-20", "2016-11-24", "2021-09-27", "2018-12-28/2019-01-02"]
IN_2018 = [number for number, date in enumerate(DATES) if date.startswith("2018")]
MARKS = ".graphic-timeline__rows:not([hidden]) a.graphic-timeline__mark"


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    files = {
        f"content/articles/a{number}.md": article(f"Dépêche {number}", date=f'"{date}"', officials=PEOPLE)
        for number, date in enumerate(DATES)
    }
    files["site.yaml"] = SETTINGS.replace("https://digest.example/depot", "https://digest.example/digest")
    site = build_files(tmp_path_factory.mktemp("drawings"), files)
    with served(site.output) as address:
        yield address


def test_the_words_of_a_mark_show_when_it_has_the_focus(open_page):
    page = open_page("/pairs/ru-vn/")

    page.locator(MARKS).last.focus()

    assert page.locator(".graphic-timeline .graphic__detail").inner_text().endswith("Dépêche 12")


def test_a_year_alone_shows_each_of_its_articles_and_all_come_back(open_page):
    page = open_page("/pairs/ru-vn/")
    before = page.locator(MARKS).count()

    page.get_by_label("Une année seule").select_option("2018")
    alone = page.locator(MARKS).evaluate_all("all => all.map(mark => mark.getAttribute('href'))")
    page.get_by_label("Une année seule").select_option("")

    assert sorted(alone) == sorted(f"/digest/articles/a{number}/" for number in IN_2018)
    assert page.locator(MARKS).count() == before < len(DATES)


@pytest.mark.parametrize("width", [320, 1280])
def test_marks_of_a_year_alone_do_not_cover_one_another(open_page, width):
    page = open_page("/pairs/ru-vn/", viewport={"width": width, "height": 800})

    page.get_by_label("Une année seule").select_option("2018")

    boxes = page.locator(f"{MARKS} .graphic__target").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect()).map(box => [box.x, box.y])"
    )
    assert len(boxes) == len(IN_2018)
    apart = [max(abs(x1 - x2), abs(y1 - y2)) for at, (x1, y1) in enumerate(boxes) for x2, y2 in boxes[:at]]
    assert min(apart) >= 23.5


def test_a_year_alone_shows_an_event_of_several_days_where_they_lie_and_without_doubt(open_page):
    page = open_page("/pairs/ru-vn/")

    page.get_by_label("Une année seule").select_option("2018")

    mark = page.locator(f"{MARKS}[href$='/a13/']")
    assert float(mark.locator("circle").first.get_attribute("cx").removesuffix("%")) > 98
    assert mark.get_attribute("class") == "graphic-timeline__mark"


def test_a_name_in_a_network_shows_its_own_lines(open_page):
    page = open_page("/pairs/ru-vn/")

    lines = page.locator(".graphic-network .is-chosen")

    page.locator(".graphic-network li a").first.focus()
    chosen = lines.count()
    page.locator("h1").evaluate("heading => document.activeElement.blur()")

    assert (chosen, lines.count()) == (1, 0)


def test_without_scripts_every_mark_is_a_link_and_there_is_no_control(open_page):
    page = open_page("/pairs/ru-vn/", java_script_enabled=False)

    assert page.locator(MARKS).count() > 3
    assert page.locator("select").count() == 0
    page.locator(MARKS).last.click()
    assert page.url.endswith("/articles/a12/")


@pytest.mark.parametrize("url", ["/pairs/ru-vn/", "/timeline/", "/people/tran-dai-quang/", "/countries/vn/"])
def test_the_script_of_drawings_is_loaded_where_there_is_one(open_page, url):
    assert [asked for asked in open_page(url).asked if "/graphics." in asked]


@pytest.mark.parametrize("url", ["/articles/a1/", "/people/", "/", "/timeline/2018/"])
def test_the_script_of_drawings_is_not_loaded_elsewhere(open_page, url):
    assert not [asked for asked in open_page(url).asked if "/graphics." in asked]
