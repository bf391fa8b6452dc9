"""A small site built whole, served under /digest/ on this machine, and a browser that looks at it."""

import os
import shutil
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest

from browser.every_kind import build_every_kind
from browser.search_articles import ARTICLES, PEOPLE, PORTS, SITE
from builder.config import load_config
from builder.content.authority import load_authority
from builder.content.frontmatter import load_articles
from builder.content.pages import load_pages
from builder.render import render_site
from builder.site import build_site

ROOT = Path(__file__).parents[2]
BASE_PATH = "/digest"
NAME = "chromium"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Handler(SimpleHTTPRequestHandler):
    """Answers as a host does that publishes the folder under a sub-path: what lies above is not there."""

    extensions_map = {  # noqa: RUF012  (the library's name and kind)
        **SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".json": "application/json",
        ".svg": "image/svg+xml",
    }

    def translate_path(self, path):
        inside = urlsplit(path).path
        if inside != BASE_PATH and not inside.startswith(f"{BASE_PATH}/"):
            return str(Path(self.directory) / "nothing-is-here")
        return super().translate_path(path.removeprefix(BASE_PATH))

    def log_message(self, format, *args):  # noqa: A002  (the library's name)
        """The tests say what is wrong."""


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "templates", folder / "templates")
    (folder / "content/articles").mkdir(parents=True)
    (folder / "site.yaml").write_text(SITE, "utf-8")
    (folder / "content/people.yaml").write_text(PEOPLE, "utf-8")
    for slug, text in {**ARTICLES, **PORTS}.items():
        (folder / f"content/articles/{slug}.md").write_text(text, "utf-8")
    site = build_site(load_config(folder), load_articles(folder), load_authority(folder), load_pages(folder))
    render_site(site, folder, folder / "output")
    return folder


@pytest.fixture(scope="session")
def server(site_folder):
    """The address of the site, without the last slash."""
    with served(site_folder / "output") as address:
        yield address


@contextmanager
def served(output):
    """Serves a built site under the base path; yields its address without the last slash."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(output))) as httpd:
        thread = Thread(target=httpd.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}{BASE_PATH}"
        httpd.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def every_kind(tmp_path_factory):
    """Gives a site that has a page of every kind, in a language: its output, and a url of each kind."""

    @cache
    def every_kind(language):
        folder = tmp_path_factory.mktemp(f"every-kind-{language}")
        urls = build_every_kind(folder, language)
        return folder / "output", urls

    return every_kind


@pytest.fixture(scope="session")
def browser():
    path = os.environ.get("CHROMIUM") or shutil.which(NAME)
    if not path or not Path(path).is_file():
        absence = (
            f"no browser: {path or NAME} is not there. Install Chromium, or say where it is in CHROMIUM."
        )
        if os.environ.get("CI") == "true":
            pytest.fail(absence)
        pytest.skip(absence)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser, server):
    """
    Opens a page of the site, given its url.

    Whatever the test looks at: nothing may be asked of another host, and the console stays clean.
    `page.told` and `page.asked` hold what was seen. A test that provokes a message or a request names
    words of it in `page.provoked`: the browser may report it at any time, even after the test's last line.
    """
    contexts, pages = [], []

    def open_page(url, *, wait=True, **options):
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        pages.append(page)
        page.set_default_timeout(10_000)
        page.told, page.asked, page.provoked = [], [], []
        page.on("console", lambda message: page.told.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: page.told.append(f"error: {error}"))
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(server + url)
        if wait and url.startswith("/search/?"):
            settled(page)
        return page

    yield open_page
    for context in contexts:
        context.close()
    host = server.removesuffix(BASE_PATH)
    assert [line for page in pages for line in page.told if not is_provoked(line, page)] == []
    elsewhere = [(url, page) for page in pages for url in page.asked if not url.startswith(f"{host}/")]
    assert [url for url, page in elsewhere if not is_provoked(url, page)] == []


def is_provoked(line, page):
    """Whether a message or an address holds words that the page's test said it would provoke."""
    return any(words in line for words in page.provoked)


def settled(page):
    """Waits until a search has shown what it found, with its filters where they are open."""
    page.wait_for_function(
        """() => { const found = document.querySelector(".search-found");
                   return found && !found.hidden && found.ariaBusy === "false"; }"""
    )


@pytest.fixture
def found():
    """Gives the slugs of the articles that a search page shows, in their order."""

    def found(page):
        settled(page)
        links = page.locator(".search-result__title a").evaluate_all("all => all.map(link => link.pathname)")
        assert all(link.startswith(f"{BASE_PATH}/articles/") for link in links)
        return [link.removeprefix(f"{BASE_PATH}/articles/").rstrip("/") for link in links]

    return found
