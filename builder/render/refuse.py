"""
Refuses two pages at one address, dead links and untitled pages, before the output is touched.

Every page passes by once, as it is rendered; what it leads to is remembered and looked up when all
addresses are known. Everything found is reported together, each with the content file to mend.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from html import unescape
from urllib.parse import unquote, urljoin, urlsplit

from builder.config import SiteConfig
from builder.errors import AddressError, DigestError
from builder.render.page import Page

# Where the parts of the site that are no pages stand: content may not put a page there.
RESERVED = ("/assets/", "/data/", "/pagefind/")
MADE_LATER = "/pagefind/"  # from the pages, after them
LONGEST_PART = 240  # bytes: a file system takes 255
MOST_SOURCES = 3  # of one dead link: who has it on every page need not be told so for every page

_ADDRESS = re.compile(r"/(?:[a-z0-9_-]+/)*(?:404\.html)?")
# Inside of a tag only: the text of an article may well speak of href="…".
_LINK = re.compile(r"""<[a-z][a-z0-9]*\s(?:[^<>"]|"[^"]*")*?(?<=\s)(?:href|src)="([^"]*)\"""")
_ID = re.compile(r"""\sid="([^"]*)\"""")
_TITLE = re.compile(r"<title>\s*[^\s<][^<]*</title>")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")


@dataclass(slots=True)
class Refusal:
    """What has been seen of the pages, and what is wrong with them so far."""

    config: SiteConfig
    errors: list[DigestError] = field(default_factory=list)
    _made_from: dict[str, tuple[str, ...]] = field(default_factory=dict)  # by address
    _sources: dict[str, list[Page]] = field(default_factory=dict)  # by link as written: pages that have it
    _ids: dict[str, frozenset[str]] = field(default_factory=dict)  # by address

    def claim(self, page: Page) -> bool:
        """Books the page's address; returns whether the page may have it."""
        problem = self._why_not(page)
        if problem:
            self.errors.append(_error(page.made_from, *problem))
            return False
        self._made_from[page.url] = page.made_from
        return True

    def _why_not(self, page: Page) -> tuple[str, str] | None:
        if not _ADDRESS.fullmatch(page.url) or any(len(part) > LONGEST_PART for part in page.url.split("/")):
            shown = page.url if len(page.url) <= LONGEST_PART else page.url[:LONGEST_PART] + "…"
            fix = f"It may have a-z, 0-9 and hyphens, at most {LONGEST_PART} in a row: rename the file."
            return f'wants the address "{shown}".', fix
        if page.made_from and page.url.startswith(RESERVED):
            return f"wants {page.url}, where the site keeps files of its own.", "Give it another name."
        if page.url in self._made_from:
            other = " and ".join(self._made_from[page.url][:1]) or "a page of the site itself"
            return f"wants {page.url}, which {other} has.", "Give one of them another slug or alias."
        return None

    def see(self, page: Page, markup: str) -> None:
        """Looks through a page as it will be written."""
        if not _TITLE.search(markup):
            self.errors.append(
                _error(page.made_from, f"the page at {page.url} has no title.", "Give it one.")
            )
        self._ids[page.url] = frozenset(_ID.findall(markup))
        for link in dict.fromkeys(_LINK.findall(markup)):
            self._note(link, page)

    def _note(self, link: str, page: Page) -> None:
        """Remembers who has a link; many pages share most, so each is looked at once, at the end."""
        if link.startswith("#"):
            anchor = unquote(unescape(link[1:]))
            if anchor and anchor not in self._ids[page.url]:
                self.errors.append(
                    _error(page.made_from, f'links to "#{anchor}", which the page has not.', _CORRECT)
                )
            return
        if not link.startswith("/") and not _SCHEME.match(link):
            link = (
                urljoin(self.config.base_path + page.url, link) if link else self.config.base_path + page.url
            )
        sources = self._sources.get(link)
        if sources is None:
            self._sources[link] = [Page(page.url, None, page.made_from)]
        elif len(sources) < MOST_SOURCES and sources[-1].url != page.url:
            sources.append(Page(page.url, None, page.made_from))

    def settle(self, files: Collection[str]) -> list[DigestError]:
        """
        Returns all that is wrong, now that every page has been seen.

        `files` are the urls of what is written beside the pages: assets, feeds.
        """
        menu = {self.config.base_path + link.url for link in self.config.nav}
        for link in sorted(self._sources):
            if problem := self._problem(unescape(link), files):
                pages = [page.made_from for page in self._sources[link]]
                sources = [("site.yaml",)] if link in menu else [one for one in pages if one] or pages
                self.errors += [_error(made_from, problem, _CORRECT) for made_from in sources]
        return self.errors

    def _problem(self, link: str, files: Collection[str]) -> str | None:
        target = self._below_root(link)
        if target is None:
            return None
        if not target.startswith("/"):
            return f'links to "{link}", which is outside of the site at {self.config.base_url}/.'
        path, _, anchor = target.partition("#")
        path, anchor = unquote(path.partition("?")[0]), unquote(anchor)
        if path.startswith(MADE_LATER):
            return None
        if path not in self._made_from and path not in files:
            also = " An address ends in a slash." if f"{path}/" in self._made_from else ""
            return f'links to "{path}", where there is nothing.{also}'
        if anchor and path in self._ids and anchor not in self._ids[path]:
            return f'links to "{path}#{anchor}", but that page has no such place.'
        return None

    def _below_root(self, link: str) -> str | None:
        """A link counted from the site's root; None for one to another host, "" for one beside the site."""
        base_url, base_path = self.config.base_url, self.config.base_path
        if _SCHEME.match(link):
            if link != base_url and not link.startswith((f"{base_url}/", f"{base_url}#", f"{base_url}?")):
                return None
            parts = urlsplit(link)
            link = (parts.path or "/") + (f"#{parts.fragment}" if parts.fragment else "")
        if link != base_path and not link.startswith((f"{base_path}/", f"{base_path}#", f"{base_path}?")):
            return ""
        rest = link.removeprefix(base_path)
        return rest if rest.startswith("/") else f"/{rest}"


_CORRECT = "Correct the link, or take it away."


def _error(made_from: tuple[str, ...], problem: str, fix: str) -> AddressError:
    """Names the content file; a page of the site itself can only have it from its template."""
    return AddressError(problem, fix=fix, file=made_from[0] if made_from else "templates")
