"""
The pictures of the README: `python -m benchmarks.screenshots` writes them to .github/screenshots/.

Three are of this repository's own five articles, three of an invented site of 500 (benchmarks.corpus):
what a digest looks like when it has grown. Chromium is the system's, driven by Playwright.
"""

import argparse
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from playwright.sync_api import Browser, sync_playwright

from benchmarks.corpus.folder import write_corpus
from benchmarks.lighthouse import FLAGS, Host
from builder.cli import main as builder

ROOT = Path(__file__).parents[1]
TARGET = ROOT / ".github/screenshots"
WIDE, NARROW = (1280, 800), (400, 800)
ARTICLE = "/articles/conversation-telephonique-entre-tran-dai-quang-et-vladimir-poutine/"
# name, url, size, scheme
OWN = (
    ("home", "/", WIDE, "light"),
    (
        "article",
        ARTICLE,
        WIDE,
        "light",
    ),
    (
        "article-dark",
        ARTICLE,
        NARROW,
        "dark",
    ),
)
GROWN = (
    ("pair", "/pairs/ru-vn/", WIDE, "light"),
    ("matrix", "/pairs/", WIDE, "light"),
    ("search", "/search/?q=commerce", WIDE, "light"),
)


@contextmanager
def served(output: Path) -> Iterator[str]:
    """Serves a built site; yields its address without the last slash."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, directory=str(output))) as host:
        Thread(target=host.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{host.server_port}"
        host.shutdown()


def take(browser: Browser, address: str, shots: tuple[tuple[str, str, tuple[int, int], str], ...]) -> None:
    for name, url, (width, height), scheme in shots:
        size = {"width": width, "height": height}
        page = browser.new_page(viewport=size, color_scheme=scheme, device_scale_factor=1)  # type: ignore[arg-type]
        page.goto(address + url, wait_until="networkidle")
        page.evaluate("document.fonts.ready")
        page.screenshot(path=TARGET / f"{name}.png")
        page.close()
        print(f"{name}.png: {url}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.screenshots", description=__doc__)
    parser.add_argument("--chromium", default=shutil.which("chromium"), metavar="PATH")
    chromium = parser.parse_args().chromium
    TARGET.mkdir(exist_ok=True)
    with TemporaryDirectory() as scratch, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS.split())
        grown = Path(scratch) / "grown"
        write_corpus(500, grown)
        for folder, shots in ((ROOT, OWN), (grown, GROWN)):
            output = Path(scratch) / f"output-{folder.name}"
            builder(
                [
                    "--site",
                    str(folder),
                    "-q",
                    "build",
                    "--output",
                    str(output),
                    "--base-url",
                    "https://a.test",
                ]
            )
            with served(output) as address:
                take(browser, address, shots)
        browser.close()


if __name__ == "__main__":
    main()
