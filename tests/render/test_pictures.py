"""The pictures beside links: read by Pillow and by zlib, which did not write them."""

import re
import struct
import zlib
from dataclasses import replace
from io import BytesIO

import pytest
from conftest import ROOT, article, build_files, load_site, write_files
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from builder.render import pictures
from builder.render.assets import load_assets
from builder.render.locale import load_interface
from builder.render.pictures import make_pictures
from builder.render.pictures.drawing import Painter
from builder.render.pictures.png import compressed, png
from builder.render.pictures.theme import Drawing, load_theme
from builder.render.views import make_views

BASE = "https://digest.example/depot"
SITE = {
    "content/articles/a.md": article(),
    "content/articles/b.md": article("Autre", countries="[DE, CN, VN]", officials="[]"),
    "content/articles/c.md": article("Seul", countries="[FR]", officials="[]"),
    "content/articles/d.md": article("Aucun", countries="[]", officials="[]"),
}
THEME = load_theme(load_assets(ROOT))


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return build_files(tmp_path_factory.mktemp("pictures"), SITE)


def picture_of(site, url):
    """The address of a page's picture, from the site's root."""
    (meta,) = site.select(url, "meta[property=og:image]")
    return meta["content"].removeprefix(BASE)


def opened(data):
    return Image.open(BytesIO(data)).convert("RGB")


def ink(title):
    """How many pixels a title darkens."""
    image = opened(Painter(THEME).draw(Drawing(title, "", "", (1, 2))))
    return sum(1 for pixel in image.crop((0, 120, 1200, 480)).convert("L").tobytes() if pixel < 128)


@pytest.mark.parametrize(
    "url", ["/", "/articles/", "/articles/a/", "/pairs/ru-vn/", "/countries/vn/", "/data/"]
)
def test_a_page_names_a_picture_that_is_there(site, url):
    image = opened(site.path(picture_of(site, url)).read_bytes())

    assert image.size == (1200, 630)
    metas = {one["property"]: one["content"] for one in site.select(url, "meta[property]")}
    assert (metas["og:image:width"], metas["og:image:height"]) == ("1200", "630")
    assert metas["og:image:alt"]
    assert [one["content"] for one in site.select(url, "meta[name=twitter:card]")] == ["summary_large_image"]


def test_an_article_shows_the_picture_of_its_pair_else_of_its_country_else_of_the_site(site):
    assert picture_of(site, "/articles/a/") == picture_of(site, "/pairs/ru-vn/")
    assert picture_of(site, "/articles/c/") == picture_of(site, "/countries/fr/")
    assert picture_of(site, "/articles/d/") == picture_of(site, "/")


def test_the_picture_of_a_pair_has_the_colours_of_its_countries(site):
    image = opened(site.path(picture_of(site, "/pairs/ru-vn/")).read_bytes())

    hues = [
        re.search(r"country-hue-(\d)", page)[1]
        for page in (site.page("/countries/ru/"), site.page("/countries/vn/"))
    ]
    assert [image.getpixel((x, 5)) for x in (10, 1190)] == [
        tuple(THEME.colour(f"country-{hue}")) for hue in hues
    ]


def test_a_picture_that_the_last_build_drew_is_taken_over(make_site, monkeypatch):
    before = make_site(SITE).files()
    monkeypatch.setattr(Painter, "draw", lambda *_: pytest.fail("it was drawn again"))

    after = make_site({}).files()

    assert after == before


def test_a_picture_is_named_anew_when_it_shows_something_else(make_site):
    first = picture_of(make_site(SITE), "/pairs/ru-vn/")

    second = picture_of(
        make_site({"content/articles/e.md": article("Encore", date='"2020"')}), "/pairs/ru-vn/"
    )

    assert first != second


def test_the_pairs_after_the_busiest_show_a_country(tmp_path, monkeypatch):
    monkeypatch.setattr(pictures, "MOST_PAIRS", 1)
    site = load_site(write_files(tmp_path, SITE))
    interface = load_interface("fr")

    made = make_pictures(site, make_views(site, interface), interface, load_assets(tmp_path))

    assert len(made.pairs) == 1
    assert made.of_pair(("RU", "VN")) is made.countries["RU"]
    assert made.of_article(site.articles[0]) in (*made.pairs.values(), *made.countries.values())


@pytest.mark.parametrize("title", ["Russie – Vietnam", "Việt Nam – Đức", "Россия – Вьетнам", "Czech Ł – ő"])
def test_the_letters_of_every_interface_are_drawn(title):
    assert ink(title) > 3000


def test_a_long_title_is_broken_and_stays_in_the_picture():
    image = opened(
        Painter(THEME).draw(Drawing("Bosnie-Herzégovine – République centrafricaine " * 3, "", "", ()))
    )

    edges = image.crop((1121, 40, 1200, 630)).convert("L").tobytes()
    assert min(edges) > 200


def test_words_that_the_font_has_not_are_left_out():
    assert ink("中国 – 日本") == 0


def test_a_theme_without_a_font_or_colours_has_pictures_without_words():
    bare = replace(THEME, colours={}, faces=())

    image = opened(Painter(bare).draw(Drawing("Russie", "5 articles", "Dépêches", (1,))))

    assert set(image.crop((0, 40, 1200, 400)).convert("L").tobytes()) == {255}


def test_the_same_picture_has_the_same_bytes():
    drawing = Drawing("Russie – Vietnam", "5 articles", "Dépêches", (1, 2))

    assert Painter(THEME).draw(drawing) == Painter(THEME).draw(drawing)


@given(
    st.lists(
        st.lists(st.tuples(st.integers(0, 15), st.integers(1, 700)), min_size=1, max_size=5),
        min_size=1,
        max_size=8,
    )
)
def test_any_rows_come_out_of_other_peoples_inflate_as_they_went_in(rows):
    width = 720
    written = [
        b"\0"
        + b"".join(bytes([colour * 17]) * length for colour, length in row)[:width].ljust(width, b"\x11")
        for row in rows
    ]

    data = png([(written, compressed(written)), (written, compressed(written))], bytes(range(48)))

    start = data.index(b"IDAT")
    (size,) = struct.unpack(">I", data[start - 4 : start])
    assert zlib.decompress(data[start + 4 : start + 4 + size]) == b"".join(written * 2)
    assert Image.open(BytesIO(data)).size == (width * 2, len(rows) * 2)
