"""An invented corpus to the folder of a site."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from benchmarks.corpus.dispatch import make_article
from benchmarks.corpus.events import events
from benchmarks.corpus.people import Cast, Figure
from benchmarks.corpus.world import LANDS
from builder.content.article import Article
from builder.content.frontmatter import article_text
from builder.content.yamltext import flow_list, flow_mapping, scalar

TEMPLATES = Path(__file__).parents[2] / "templates"

_SETTINGS = """\
title: Dateline · banc d’essai
description: Un corpus inventé, pour mesurer et pour regarder le site à toutes les tailles.
base_url: {base_url}
language: {language}
rights: "Textes inventés : personne de réel n’y figure."
repository: https://git.example/dateline
nav:
  - {{label: Relations, url: /pairs/}}
  - {{label: Personnes, url: /people/}}
  - {{label: Pays, url: /countries/}}
  - {{label: Chronologie, url: /timeline/}}
  - {{label: Recherche, url: /search/}}
  - {{label: À propos, url: /about/}}
"""
_CHRONOLOGY = """\
- name: Ouverture du pont de l’Amitié
  date: "2009-10-17"
  words: [pont de l’Amitié]

- name: Conférence sur la gestion de l’eau
  date: 2016-11-06/2016-11-11
  words: [Conférence sur la gestion de l’eau]
"""
_ABOUT = """\
---
title: À propos
---

Ce site est **inventé** : les événements et les personnes sont tirés au sort pour mesurer le générateur.
"""


def make_corpus(
    number: int, *, countries: int = len(LANDS), seed: int = 1
) -> tuple[tuple[Article, ...], tuple[Figure, ...]]:
    """Returns that many articles and the people of people.yaml; the same arguments give the same corpus."""
    rng = Random(seed)
    lands = LANDS[:countries]
    cast = Cast(number, lands, rng)
    taken: set[str] = set()
    articles = [
        make_article(event, place, taken, rng)
        for place, event in enumerate(events(number, lands, cast, rng), start=1)
    ]
    named = {official.name for article in articles for official in article.officials}
    known = (figure for figures in cast.by_code.values() for figure in figures if figure.is_known)
    return tuple(articles), tuple(one for one in known if {one.name, one.variant} & named)


def write_corpus(
    number: int,
    folder: Path,
    *,
    countries: int = len(LANDS),
    language: str = "fr",
    base_url: str = "https://example.org",
    seed: int = 1,
) -> None:
    """Writes the site's folder, which must not hold another site; templates/ leads to this repository's."""
    articles, figures = make_corpus(number, countries=countries, seed=seed)
    pages = folder / "content" / "pages"
    (folder / "content" / "articles").mkdir(parents=True)
    pages.mkdir()
    for article in articles:
        (folder / article.file).write_text(article_text(article), encoding="utf-8", newline="\n")
    texts = {
        "site.yaml": _SETTINGS.format(base_url=base_url, language=language),
        "content/people.yaml": "\n".join("\n".join(_record(figure)) + "\n" for figure in figures) or "[]\n",
        "content/chronology.yaml": _CHRONOLOGY,
        "content/pages/about.md": _ABOUT,
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    (folder / "templates").symlink_to(TEMPLATES, target_is_directory=True)


def _record(figure: Figure) -> Iterator[str]:
    yield f"- id: {figure.id}"
    yield f"  name: {scalar(figure.name)}"
    if figure.native:
        yield f"  native_name: {scalar(figure.native)}"
    if figure.variant:
        yield f"  aliases: {flow_list((figure.variant,))}"
    yield f"  country: {scalar(figure.land.code)}"
    yield "  terms:"
    for office, first, last in figure.terms:
        yield f"    - {flow_mapping({'role': office, 'from': str(first), 'to': str(last)})}"
