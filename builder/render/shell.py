"""What stands round every page: base.html is given the shell of the site and the head of the page."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Link:
    """A label that leads somewhere."""

    url: str
    label: str


@dataclass(frozen=True, slots=True)
class FileLink:
    """A file that belongs to the page."""

    url: str
    type: str  # application/x-bibtex
    format: str  # "BibTeX"


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that belongs to the page."""

    url: str
    type: str  # application/atom+xml, application/feed+json, text/x-opml
    title: str  # "Russie – Vietnam (Atom)": for a program that finds it in the head of the page
    format: str  # "Atom": for a reader, who knows which page it is


@dataclass(frozen=True, slots=True)
class PictureLink:
    """The picture that other sites show beside a link to the page."""

    url: str
    alt: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Shell:
    """What base.html shows on every page."""

    site_title: str
    site_description: str
    language: str  # of the interface, for <html lang>
    nav: tuple[Link, ...]
    footer: tuple[Link, ...]  # the free pages and the site's feed
    rights: str | None
    stylesheet: str  # url of the joined CSS
    favicon: str
    font: str | None  # url of the font that every page needs


@dataclass(frozen=True, slots=True)
class Head:
    """What base.html says of this page."""

    url: str
    title: str  # the page's own: its <title>, without the site's
    description: str
    section: str  # the nav url that is current, "" where none is
    feeds: tuple[FeedLink, ...] = ()
    scripts: tuple[str, ...] = ()  # urls of the page's JavaScript modules
    crumbs: tuple[Link, ...] = ()  # from the home page down to the parent
    previous: Link | None = None  # the page before, where the pages of a divided list follow one another
    next: Link | None = None
    needs_search: bool = False  # the Content-Security-Policy then allows what Pagefind needs
    picture: PictureLink | None = None
    structured: Mapping[str, Any] | None = None  # JSON-LD: what the page says, for programs
    is_indexed: bool = True  # False: robots are asked to leave the page out
