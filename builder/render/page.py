"""
What a page is, what all pages are made from, and what base.html says on each of them.

The functions that make pages take a Material, not the bare Site: the cards that many pages show are
made once and shared. A page is still made from nothing but the Site, never from another page.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from builder.config import SiteConfig
from builder.render.assets import Assets
from builder.render.exports import Exports, make_exports, structured
from builder.render.locale import Interface
from builder.render.markdown import MarkdownRenderer
from builder.render.pictures import SIZE, Picture, Pictures, make_pictures
from builder.render.shell import FeedLink, Head, Link, PictureLink, Shell
from builder.render.views import Views, make_views
from builder.site.model import Site
from builder.site.urls import (
    ARTICLES,
    CORRECTIONS,
    COUNTRIES,
    DATA,
    FEEDS_OPML,
    HOME,
    PAIRS,
    PEOPLE,
    SEARCH,
    TIMELINE,
    feed_url,
    json_feed_url,
    page_url,
)

ATOM, JSON, OPML = "application/atom+xml", "application/feed+json", "text/x-opml"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where it stands, what its template is given, the files to name when something is wrong."""

    url: str
    context: Any  # a dataclass of pages/: the context of its page kind
    made_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Material:
    """All that pages are made from."""

    site: Site
    views: Views
    interface: Interface
    shell: Shell
    assets: Assets
    markdown: MarkdownRenderer
    sections: Mapping[str, str]  # the label of each section, by url
    exports: Exports  # the files of /data/
    pictures: Pictures

    def gettext(self, message: str) -> str:
        return self.interface.gettext(message)

    def head(
        self,
        kind: str,
        url: str,
        title: str,
        description: str,
        section: str = "",
        *,
        parents: Sequence[Link] = (),
        things: Sequence[structured.Thing] = (),
        picture: Picture | None = None,
        drawings: Sequence[object] = (),
        **more: Any,
    ) -> Head:
        """
        Returns the head of a page; `section` is the url of the part of the site that it stands in.

        `parents` are the pages between the section and this one; `things` are what the page is about, in
        the words of schema.org, where it is more than a list; `picture` is its own, where it has one;
        `drawings` are those that a script improves, None where the page has too little to draw.
        """
        crumbs = [Link(HOME, self.gettext("Home"))] if url != HOME else []
        if section and section != url:
            crumbs.append(Link(section, self.sections[section]))
        crumbs += parents
        return Head(
            url=url,
            title=title,
            description=description,
            section=section,
            crumbs=tuple(crumbs),
            scripts=self.assets.scripts_of(kind, is_drawn=any(drawings)),
            picture=_picture_link(picture or self.pictures.site),
            structured=self._structured(kind, url, title, description, crumbs, things)
            if more.get("is_indexed", True)
            else None,
            **more,
        )

    def _structured(
        self,
        kind: str,
        url: str,
        title: str,
        description: str,
        crumbs: Sequence[Link],
        things: Sequence[structured.Thing],
    ) -> Mapping[str, Any] | None:
        config = self.site.config
        page = structured.page_thing(kind, url, title, description, config)
        return structured.graph([*things, *page, *structured.breadcrumbs(crumbs, url, title, config)])

    def feeds(self, url: str, label: str) -> tuple[FeedLink, ...]:
        """Returns the feeds that stand beside a page; `label` says what they are about."""
        return (
            FeedLink(feed_url(url), ATOM, f"{label} (Atom)", "Atom"),
            FeedLink(json_feed_url(url), JSON, f"{label} (JSON Feed)", "JSON Feed"),
        )

    def all_feeds(self) -> FeedLink:
        """Returns the list of all feeds."""
        return FeedLink(FEEDS_OPML, OPML, self.gettext("All feeds (OPML)"), "OPML")


def _picture_link(picture: Picture) -> PictureLink:
    return PictureLink(picture.url, picture.alt, *SIZE)


def make_material(site: Site, interface: Interface, assets: Assets) -> Material:
    """Makes what the pages share, once a build."""
    sections, views = section_labels(interface), make_views(site, interface)
    return Material(
        site=site,
        views=views,
        interface=interface,
        shell=make_shell(site, assets, sections, interface.gettext("Data"), interface.gettext("Corrections")),
        assets=assets,
        markdown=MarkdownRenderer(site.config.base_path),
        sections=sections,
        exports=make_exports(site, views, interface),
        pictures=make_pictures(site, views, interface, assets),
    )


def section_labels(interface: Interface) -> dict[str, str]:
    """The parts of the site, by url, in the order of the navigation."""
    _ = interface.gettext
    return {
        ARTICLES: _("Articles"),
        PAIRS: _("Country pairs"),
        PEOPLE: _("People"),
        COUNTRIES: _("Countries"),
        TIMELINE: _("Timeline"),
        SEARCH: _("Search"),
    }


def make_shell(site: Site, assets: Assets, sections: Mapping[str, str], data: str, corrections: str) -> Shell:
    config = site.config
    nav = tuple(Link(link.url, link.label) for link in config.nav)
    in_menu = tuple(Link(page_url(page.slug), page.title) for page in site.pages if page.nav)
    free = [Link(page_url(page.slug), page.title) for page in site.pages]
    return Shell(
        site_title=config.title,
        site_description=config.description,
        language=config.language,
        nav=(*(nav or (Link(url, label) for url, label in sections.items())), *in_menu),
        footer=(
            *free,
            Link(DATA, data),
            Link(CORRECTIONS, corrections),
            Link(feed_url(HOME), "Atom"),
            Link(json_feed_url(HOME), "JSON Feed"),
        ),
        rights=config.rights,
        stylesheet=assets.stylesheet,
        favicon=assets.favicon,
        font=assets.font,
    )


def edit_url(config: SiteConfig, file: str) -> str | None:
    """Returns where a reader may propose a change to a content file, None where no repository is named."""
    return _in_repository(config, "edit", file)


def file_url(config: SiteConfig, file: str) -> str | None:
    """Returns where a reader may look at a file of the site, None where no repository is named."""
    return _in_repository(config, "blob", file)


def _in_repository(config: SiteConfig, view: str, file: str) -> str | None:
    if not config.repository or not file:
        return None
    host = f"/-/{view}/main/" if "gitlab" in config.repository else f"/{view}/main/"
    return config.repository + host + quote(file)
