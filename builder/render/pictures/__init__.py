"""
The pictures that other sites show beside a link: one for the site, each country and the busiest pairs.

A picture is named after all that it is drawn from, so one that the last build drew is taken over as it is.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from importlib.metadata import version
from typing import Any
from urllib.parse import urlsplit

from builder.content.article import Article
from builder.render.assets import URL, Assets
from builder.render.locale import Interface
from builder.render.pictures.theme import Drawing, Theme, load_theme
from builder.render.views import Views, span
from builder.site.model import Site
from builder.site.pairs import pair_codes

SIZE = (1200, 630)
# Drawn otherwise, the pictures have other names. Another Pillow may shape letters otherwise.
VERSION = f"1 {version('pillow')}"
MOST_PAIRS = 100  # a picture takes some ten milliseconds; the pairs after these show their first country's


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture, drawn when it is written."""

    url: str
    alt: str
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class Pictures:
    """Every picture of a site."""

    theme: Theme
    site: Picture
    pairs: Mapping[tuple[str, str], Picture]
    countries: Mapping[str, Picture]
    most_pair_countries: int

    def files(self) -> Iterator[tuple[str, Callable[[], bytes]]]:
        """Yields each picture's url, and the function that draws it."""
        easel = _Easel(self.theme)
        for picture in (self.site, *self.countries.values(), *self.pairs.values()):
            yield picture.url, partial(easel.draw, picture.drawing)

    def of_pair(self, codes: tuple[str, str]) -> Picture:
        return self.pairs.get(codes) or self.countries[codes[0]]

    def of_article(self, article: Article) -> Picture:
        """The picture of its first pair that has one, else of its first country, else of the site."""
        for codes in pair_codes(article, self.most_pair_countries):
            if codes in self.pairs:
                return self.pairs[codes]
        return self.countries[article.countries[0]] if article.countries else self.site


class _Easel:
    """Draws when the first picture is wanted: a build that finds all of them drawn loads no Pillow."""

    def __init__(self, theme: Theme):
        self.theme = theme

    @cached_property
    def _painter(self) -> Any:
        from builder.render.pictures.drawing import Painter

        return Painter(self.theme)

    def draw(self, drawing: Drawing) -> bytes:
        return bytes(self._painter.draw(drawing))


def make_pictures(site: Site, views: Views, interface: Interface, assets: Assets) -> Pictures:
    """Says what each picture shows; none is drawn yet."""
    config, theme = site.config, load_theme(assets)
    make = _Maker(interface, f"{VERSION} {theme.digest()}")
    pairs, countries = {}, {}
    for pair in site.pairs[:MOST_PAIRS]:
        card = views.pairs[pair.codes]
        hues = (card.countries[0].hue, card.countries[1].hue)
        name = "-".join(pair.codes).lower()
        pairs[pair.codes] = make.picture(name, pair.articles, card.label, config.title, hues)
    for country in site.countries:
        tag, name = views.tags[country.code], country.code.lower()
        countries[country.code] = make.picture(name, country.articles, tag.name, config.title, (tag.hue,))
    parts = urlsplit(config.base_url)
    whole = make.picture("site", site.articles, config.title, parts.netloc + parts.path, ())
    return Pictures(theme, whole, pairs, countries, config.max_pair_countries)


class _Maker:
    """Makes pictures in one language and one theme."""

    def __init__(self, interface: Interface, look: str):
        self.interface = interface
        self.look = look

    def picture(
        self, name: str, articles: Sequence[Article], title: str, foot: str, hues: tuple[int, ...]
    ) -> Picture:
        count = len(articles)
        told = self.interface.ngettext("%(count)s article", "%(count)s articles", count) % {"count": count}
        details = ", ".join(part for part in (told, span(articles)) if part)
        drawing = Drawing(title, details, foot, hues)
        digest = hashlib.sha256(repr((self.look, drawing)).encode()).hexdigest()[:12]
        return Picture(f"{URL}link-{name}.{digest}.png", f"{title} – {details}", drawing)
