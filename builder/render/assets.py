"""
templates/assets/ to the files that pages load, named by their contents.

The CSS is joined into one sheet in the order of its layers, and packed. A script keeps its imports: the
names of the modules that it imports are rewritten. Whatever else lies there (icons, fonts) is copied. A
name that changes with the contents may be kept by a browser for ever.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from posixpath import normpath

from builder.errors import DigestErrors, TemplateError

FOLDER = "templates/assets"
LAYERS = ("fonts.css", "reset.css", "tokens.css", "base.css", "layout.css", "components/*.css", "print.css")
URL = "/assets/"
FAVICON = "favicon.svg"
FONT = "fonts/literata-latin.woff2"  # on every page: the browser is told of it before it has read the sheet
# A script for all pages, one for those with drawings, and one for the kind of page that it is named after.
EVERY_PAGE = "site.js"
DRAWINGS = "graphics.js"

_CSS_URL = re.compile(r"""url\(\s*(["']?)(?!data:|#|https?:|//)([^"')]+)\1\s*\)""")
_STRING = r"""("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')"""
_CSS_BLANK = re.compile(rf"{_STRING}|(?:/\*.*?\*/|\s)+", re.DOTALL)
_CSS_MARK = re.compile(rf"{_STRING}| ?([{{}};,]) ?|(:) ")
_IMPORT = re.compile(r"""(\bfrom\s*|\bimport\s*\(?\s*)(["'])(\.{1,2}/[^"'\n]+)\2""")


@dataclass(frozen=True, slots=True)
class Assets:
    """The files to write, by url, and the urls of those that pages name."""

    files: Mapping[str, bytes]
    stylesheet: str
    favicon: str
    font: str | None
    scripts: Mapping[str, str]  # the url of each script, by its name below js/

    def scripts_of(self, kind: str, *, is_drawn: bool = False) -> tuple[str, ...]:
        """The scripts of a page: that of every page, that of its kind, that of drawings where it has one."""
        names = (EVERY_PAGE, f"{kind}.js", *((DRAWINGS,) if is_drawn else ()))
        return tuple(self.scripts[name] for name in names if name in self.scripts)


def load_assets(folder: Path) -> Assets:
    """Reads templates/assets/; raises DigestErrors for what a sheet or a script names and is not there."""
    sources = _read(folder)
    namer = _Namer(sources)
    for name in sorted(sources):
        if not name.startswith("css/"):
            namer.url(name)
    stylesheet = namer.add("css/site.css", namer.rewritten_css(sources))
    if FAVICON not in sources:
        fix = "base.html names it as the site's icon: put it back."
        namer.errors.append(TemplateError("there is no such file.", fix=fix, file=f"{FOLDER}/{FAVICON}"))
    if namer.errors:
        raise DigestErrors(namer.errors)
    scripts = {name.removeprefix("js/"): namer.urls[name] for name in sources if name.startswith("js/")}
    return Assets(namer.files, stylesheet, namer.urls[FAVICON], namer.urls.get(FONT), scripts)


def _read(folder: Path) -> dict[str, bytes]:
    root = folder / FOLDER
    found = sorted(path for path in root.rglob("*") if path.is_file() and not path.name.startswith("."))
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


class _Namer:
    """Names files by their contents, those that they name first."""

    def __init__(self, sources: Mapping[str, bytes]):
        self.sources = sources
        self.files: dict[str, bytes] = {}
        self.urls: dict[str, str] = {}
        self.errors: list[TemplateError] = []
        self._open: list[str] = []

    def url(self, name: str) -> str:
        """Returns the url of a source, which is named and added when it is first asked for."""
        if name not in self.urls:
            self._open.append(name)
            data = self.sources[name]
            self.add(name, self._rewritten_script(name, data) if name.endswith(".js") else data)
            self._open.pop()
        return self.urls[name]

    def add(self, name: str, data: bytes) -> str:
        path = PurePosixPath(name)
        digest = hashlib.sha256(data).hexdigest()[:12]
        url = f"{URL}{path.stem}.{digest}{path.suffix}"
        self.files[url], self.urls[name] = data, url
        return url

    def rewritten_css(self, sources: Mapping[str, bytes]) -> bytes:
        """The sheets joined in the order of their layers; what they name has its new name."""
        names = [
            name for layer in LAYERS for name in sorted(sources) if PurePosixPath(name).match(f"css/{layer}")
        ]
        parts = []
        for name in dict.fromkeys(names):
            text = sources[name].decode("utf-8")
            parts.append(_CSS_URL.sub(lambda found, name=name: self._css_url(found, name), text))  # type: ignore[misc]
        return packed_css("\n".join(parts)).encode()

    def _css_url(self, found: re.Match[str], name: str) -> str:
        target = normpath(f"{PurePosixPath(name).parent}/{found[2]}")
        if target not in self.sources:
            self._missing(name, found, found[2])
            return found[0]
        # The sheet and the file stand side by side in /assets/.
        return f'url("{PurePosixPath(self.url(target)).name}")'

    def _rewritten_script(self, name: str, data: bytes) -> bytes:
        return _IMPORT.sub(lambda found: self._import(found, name), data.decode("utf-8")).encode()

    def _import(self, found: re.Match[str], name: str) -> str:
        target = normpath(f"{PurePosixPath(name).parent}/{found[3]}")
        if target not in self.sources:
            self._missing(name, found, found[3])
            return found[0]
        if target in self._open:
            problem = f'imports "{found[3]}", which imports it: neither can be named by its contents.'
            fix = "Move what both need into a module of its own."
            self.errors.append(TemplateError(problem, fix=fix, file=f"{FOLDER}/{name}", line=_line(found)))
            return found[0]
        return f"{found[1]}{found[2]}./{PurePosixPath(self.url(target)).name}{found[2]}"

    def _missing(self, name: str, found: re.Match[str], target: str) -> None:
        problem = f'names "{target}", which is not in {FOLDER}/.'
        fix = "Correct the name, or add the file."
        self.errors.append(TemplateError(problem, fix=fix, file=f"{FOLDER}/{name}", line=_line(found)))


def packed_css(text: str) -> str:
    """Returns a sheet without what only its authors read, comments and white space: a fifth of its weight."""
    text = _CSS_BLANK.sub(lambda found: found[1] or " ", text)
    text = _CSS_MARK.sub(lambda found: found[1] or found[2] or found[3], text)
    return text.replace(";}", "}").strip() + "\n"


def _line(found: re.Match[str]) -> int:
    return found.string.count("\n", 0, found.start()) + 1
