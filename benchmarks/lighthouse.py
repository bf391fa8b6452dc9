"""
What Lighthouse says of the main page kinds of a built site, on its mobile settings.

`python -m benchmarks.lighthouse OUTPUT --lighthouse PATH [URL…]`; PATH is the program that `npm install
lighthouse` gives (version 12 runs on Node 20). The site must be built for the root: `build --base-url
http://127.0.0.1:8000`. Chromium is the system's. Prints a row a page: performance, accessibility, best
practices, SEO, and the audits that are not passed. Figures of performance depend on the machine.
"""

import argparse
import gzip
import json
import os
import shutil
import subprocess
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)
PACKED = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt")


class Host(SimpleHTTPRequestHandler):
    """Answers as GitHub Pages does: compressed, and to be kept for ten minutes."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        path = path if found else Path(self.directory) / "404.html"
        data = path.read_bytes()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Cache-Control", "max-age=600")
        if path.suffix in PACKED:
            data = gzip.compress(data, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def guess_type(self, path: object) -> str:
        kind = {".js": "text/javascript", ".woff2": "font/woff2"}.get(Path(str(path)).suffix)
        kind = kind or super().guess_type(str(path))
        return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the library's name)
        """The rows are what is printed."""


def pages_of(output: Path) -> list[str]:
    """One url of each kind that the issue of the design names; of many the one in the middle."""
    urls = ["/"]
    for kind in ("articles", "pairs", "people"):
        own = sorted(path.parent.name for path in (output / kind).glob("*/index.html"))
        urls += [f"/{kind}/{own[len(own) // 2]}/"] if own else []
    return [*urls, "/timeline/", "/search/"]


def measure(url: str, program: str, chromium: str) -> dict[str, object]:
    """Returns Lighthouse's report of one page."""
    command = [program, url, "--quiet", "--output=json", f"--chrome-flags={FLAGS}"]
    command.append(f"--only-categories={','.join(CATEGORIES)}")
    ended = subprocess.run(
        command, check=True, capture_output=True, env={**os.environ, "CHROME_PATH": chromium}
    )
    return dict(json.loads(ended.stdout))


def row(url: str, report: dict[str, object]) -> str:
    categories: dict[str, dict[str, object]] = report["categories"]  # type: ignore[assignment]
    audits: dict[str, dict[str, object]] = report["audits"]  # type: ignore[assignment]
    scores = [round(100 * float(str(categories[name]["score"] or 0))) for name in CATEGORIES]
    refs = [one for name in CATEGORIES for one in categories[name]["auditRefs"]]  # type: ignore[attr-defined]
    weak = sorted(
        {
            f"{one['id']} ({audits[one['id']].get('displayValue') or audits[one['id']]['score']})"
            for one in refs
            if one["weight"] and audits[one["id"]]["score"] not in (None, 1)
        }
    )
    return f"{url:40.40} {'  '.join(f'{score:3}' for score in scores)}  {', '.join(weak)}"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.lighthouse", description=__doc__)
    parser.add_argument("output", type=Path, help="a built site")
    parser.add_argument("urls", nargs="*", metavar="URL", help="from the root; else one of each main kind")
    parser.add_argument("--lighthouse", required=True, metavar="PATH", help="the program")
    parser.add_argument("--chromium", default=shutil.which("chromium") or "chromium", metavar="PATH")
    args = parser.parse_args()
    print(f"{'':40} {'  '.join(name[:3] for name in CATEGORIES)}")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, directory=str(args.output))) as host:
        Thread(target=host.serve_forever, daemon=True).start()
        for url in args.urls or pages_of(args.output):
            address = f"http://127.0.0.1:{host.server_port}{url}"
            print(row(url, measure(address, args.lighthouse, args.chromium)), flush=True)
        host.shutdown()


if __name__ == "__main__":
    main()
