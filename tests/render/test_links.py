"""A site of five hundred articles: every link within it leads somewhere, every page can be reached."""

import re
from collections import Counter
from dataclasses import replace
from html import unescape
from urllib.parse import unquote, urldefrag, urljoin

import pytest
from conftest import load_site

from benchmarks.corpus.folder import write_corpus
from builder.render import render_site
from builder.site import lists

HOST = "https://digest.example"
ATTRIBUTE = re.compile(r'\s(href|src|action|id)="([^"]*)"')
CANONICAL = re.compile(r'<link rel="canonical" href="([^"]*)">')
TITLE = re.compile(r"<title>([^<]*)</title>")
CARD = re.compile(r'class="article-card[ "]')
REDIRECT = '<meta http-equiv="refresh"'
MOST_BYTES = 300_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus") / "site"
    write_corpus(500, folder)
    return folder


class Built:
    """The files of a built site, and what its pages link to."""

    def __init__(self, output, base, longest):
        self.base, self.longest = base, longest
        self.files = {
            f"{base}/{path.relative_to(output).as_posix()}".removesuffix("index.html")
            for path in output.rglob("*")
            if path.is_file()
        }
        self.pages, self.links, self.ids = {}, {}, {}
        for path in output.rglob("*.html"):
            url = f"{base}/{path.relative_to(output).as_posix()}".removesuffix("index.html")
            self.pages[url] = text = path.read_text("utf-8")
            found = ATTRIBUTE.findall(text)
            self.ids[url] = [value for name, value in found if name == "id"]
            self.links[url] = {
                urldefrag(urljoin(f"{HOST}{url}", unescape(value))) for name, value in found if name != "id"
            }

    def broken(self):
        """Every link within the site that leads to nothing, with the page that has it."""
        for source, links in self.links.items():
            for target, anchor in links:
                if not target.startswith(f"{HOST}/"):
                    continue
                path = unquote(target.removeprefix(HOST).partition("?")[0])
                if path not in self.files or not path.startswith(f"{self.base}/"):
                    yield source, target
                elif anchor and unquote(anchor) not in self.ids[path]:
                    yield source, f"{target}#{anchor}"

    def reached(self):
        """The pages that a reader comes to from the home page, by links alone."""
        waiting, seen = [f"{self.base}/"], set()
        while waiting:
            url = waiting.pop()
            if url in self.pages and url not in seen:
                seen.add(url)
                waiting += [target.removeprefix(HOST) for target, _ in self.links[url]]
        return seen


# The second site has short lists, so that every list of it is divided in every way.
@pytest.fixture(scope="module", params=[("", None), ("/depot", 12)], ids=["root", "sub-path, short lists"])
def built(request, folder, tmp_path_factory):
    base, longest = request.param
    with pytest.MonkeyPatch.context() as patch:
        if longest:
            patch.setattr(lists, "LONGEST", longest)
            patch.setattr(lists, "LATEST", longest // 2)
            patch.setattr(lists, "FEW", longest // 3)
        output = tmp_path_factory.mktemp("output") / "output"
        site = load_site(folder)
        site = replace(site, config=replace(site.config, base_url=f"{HOST}{base}"))
        render_site(site, folder, output, search=False)
    return Built(output, base, longest or lists.LONGEST)


def test_every_internal_link_leads_to_a_file_and_to_a_place_in_it(built):
    assert list(built.broken()) == []
    assert sum(map(len, built.links.values())) > 20_000


def test_every_page_can_be_reached_by_links(built):
    alone = {f"{built.base}/404.html"} | {url for url, text in built.pages.items() if REDIRECT in text}

    assert set(built.pages) - alone - built.reached() == set()


def test_no_id_stands_twice_on_a_page(built):
    assert [url for url, ids in built.ids.items() if len(ids) != len(set(ids))] == []


def test_a_page_names_itself_as_the_true_one_and_no_two_have_one_title(built):
    canonical = {url: CANONICAL.findall(text) for url, text in built.pages.items() if REDIRECT not in text}
    canonical.pop(f"{built.base}/404.html")
    titles = Counter(TITLE.search(text)[1] for url, text in built.pages.items() if "/articles/" not in url)

    assert {url: found for url, found in canonical.items() if found != [f"{HOST}{url}"]} == {}
    assert [title for title, count in titles.items() if count > 1] == []


def test_no_list_and_no_page_is_too_long(built):
    cards = {url: len(CARD.findall(text)) for url, text in built.pages.items()}

    assert built.longest // 2 <= max(cards.values()) <= built.longest
    assert [url for url, text in built.pages.items() if len(text.encode()) > MOST_BYTES] == []
