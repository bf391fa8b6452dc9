"""A site in each language of the interface that has a page of every kind, and one page of each."""

import pytest

from benchmarks.corpus.folder import write_corpus
from builder.config import load_config
from builder.content.authority import load_authority
from builder.content.frontmatter import load_articles
from builder.content.pages import load_pages
from builder.render import render_site
from builder.render.assets import load_assets
from builder.render.kinds import PAGE_KINDS
from builder.render.locale import load_interface
from builder.render.page import make_material
from builder.site import build_site, lists

LANGUAGES = ("fr", "en", "vi", "ru")
DIVIDED = ("en", "ru")  # in these, lists are long above twelve entries, as if the site were large

# An article with all that an article can have; the invented corpus has none with corrections.
WHOLE = """\
---
title: Une réunion "au sommet", et 36 % de plus
date: "2018?-03-28"
location: Hanoï
officials:
  - {name: Nils Vargo, role: ministre des Ports, country: RU}
  - {name: Trần Thị Lụa, role: vice-ministre, country: VN}
countries: [VN, RU]
summary: Deux ministres se sont vus.
dateline: {place: Hanoï, date: "2018-03-29"}
agency: VNA
language: fr
captions: [{text: Les deux ministres, credit: VNA}]
mentions: [FR]
organisations: [UEE]
source_url: https://wire.example/1
aliases: [ancienne-adresse]
evidence: {date: [{line: 7, quote: le 28 mars, rule: day-month}]}
corrections: [{field: date, reason: Relu., was: "2017", source: "https://wire.example/2"}]
---

Le texte, en *deux* phrases. Le 1er mars.

## Un intertitre

- une liste
- [un lien](/timeline/)
"""


def build_every_kind(folder, language, number=40):
    """Builds invented articles and the whole one under /digest/; returns a url of each page kind by name."""
    write_corpus(number, folder, language=language, base_url="https://essai.test/digest")
    (folder / "content/articles/whole.md").write_text(WHOLE, "utf-8")
    site = build_site(load_config(folder), load_articles(folder), load_authority(folder), load_pages(folder))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lists, "LATEST", 2)  # so that a country has a page of its people
        if language in DIVIDED:
            patch.setattr(lists, "LONGEST", 12)
        render_site(site, folder, folder / "output")
        material = make_material(site, load_interface(language), load_assets(folder))
        return {kind.name: _choice(list(kind.pages(material))) for kind in PAGE_KINDS}


def _choice(pages):
    """The page made from the whole article, else the one in the middle: not the fullest, not the barest."""
    whole = [page.url for page in pages if page.made_from == ("content/articles/whole.md",)]
    return whole[0] if whole else pages[len(pages) // 2].url
