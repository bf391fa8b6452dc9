"""What a reader of an article loads: the page, and all that it names, compressed as a host does."""

import gzip
import re

from conftest import ROOT, article, build_files

MOST = 40_000  # bytes


def weight(site, url):
    """The bytes of a page with its sheet, scripts (and those that they import), icon and fonts."""
    page = site.page(url)
    waiting = [
        name.removeprefix("/depot") for name in re.findall(r'(?:href|src)="(/depot/assets/[^"]+)"', page)
    ]
    letters = {ord(letter) for letter in page}
    loaded = {}
    while waiting:
        name = waiting.pop()
        if name in loaded:
            continue
        data = site.path(name).read_bytes()
        loaded[name] = len(data) if name.endswith(".woff2") else len(gzip.compress(data, 9))
        if name.endswith(".js"):
            waiting += [f"/assets/{one}" for one in re.findall(r'["\']\./([\w.-]+\.js)["\']', data.decode())]
        if name.endswith(".css"):
            waiting += [f"/assets/{font}" for font in fonts(data.decode(), letters)]
    return len(gzip.compress(page.encode(), 9)) + sum(loaded.values()), loaded


def fonts(sheet, letters):
    """The fonts that a page with these letters makes a browser fetch."""
    for name, ranges in re.findall(r'@font-face\{[^}]*?url\("([^"]+)"\)[^}]*?unicode-range:([^};]+)', sheet):
        bounds = [one.strip().removeprefix("U+").split("-") for one in ranges.split(",")]
        if any(int(one[0], 16) <= letter <= int(one[-1], 16) for one in bounds for letter in letters):
            yield name


def test_each_article_of_this_repository_weighs_less_than_40_kb(tmp_path):
    files = {
        path.relative_to(ROOT).as_posix(): path.read_bytes()
        for path in [*(ROOT / "content").rglob("*.md"), *(ROOT / "content").glob("*.yaml")]
    }
    site = build_files(tmp_path / "site", files)

    weights = {article.slug: weight(site, f"/articles/{article.slug}/") for article in site.site.articles}

    assert all(any(name.endswith(".woff2") for name in loaded) for _, loaded in weights.values())
    assert all(any(name.endswith(".js") for name in loaded) for _, loaded in weights.values())
    assert {slug: total for slug, (total, _) in weights.items() if total > MOST} == {}


def test_a_page_with_letters_of_every_script_loads_a_font_for_each(tmp_path):
    site = build_files(tmp_path / "site", {"content/articles/a.md": article("Trần Łukasz Иван")})

    _, loaded = weight(site, "/articles/a/")

    assert len([name for name in loaded if name.endswith(".woff2")]) == 4
