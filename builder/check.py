"""
What an editor should look at: a site's content to a list of findings, most doubtful first.

Mistakes that must be mended are no findings: they are raised as DigestErrors, as a build raises them,
because everything is validated on the way (pages, authority files, addresses, templates).
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path

from builder.config import SiteConfig
from builder.content.article import Article
from builder.content.authority import load_authority
from builder.content.frontmatter import front_matter_of, is_untouched, load_articles
from builder.content.pages import load_pages
from builder.intake import SEEDS, seed_names
from builder.render import refuse_site
from builder.site import build_site
from builder.site.model import Person, Site
from builder.text import fold
from builder.textfile import read_text_file

# Above this share of equal letters two names are worth a person's look; they are never merged for it.
ALIKE = 0.84


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that only a person can settle."""

    kind: str  # one of KINDS
    file: str
    line: int
    message: str
    fix: str


# The kinds of finding, the most doubtful first: the order of the list.
KINDS = ("date", "location", "officials", "people", "seeds", "unreviewed")


def check_site(folder: Path, config: SiteConfig) -> tuple[Finding, ...]:
    """
    Returns the findings of the site in `folder`, by kind, then file and line; writes nothing.

    Raises DigestErrors for all that a build would refuse.
    """
    articles = load_articles(folder)
    site = build_site(config, articles, load_authority(folder), load_pages(folder))
    refuse_site(site, folder)
    found = [finding for article in articles for finding in _article_findings(article, folder)]
    found += _alike_people(site)
    found += _seeds_without_page(folder, articles)
    return tuple(sorted(found, key=lambda one: (KINDS.index(one.kind), one.file, one.line, one.message)))


def _article_findings(article: Article, folder: Path) -> Iterator[Finding]:
    text = read_text_file(folder / article.file, file=article.file)
    lines = front_matter_of(text, file=article.file)

    def finding(kind: str, key: tuple[str | int, ...], message: str, fix: str) -> Finding:
        return Finding(kind, article.file, lines.line(key), message, fix)

    untouched = is_untouched(text)
    if article.date is None and untouched:
        yield finding(
            "date", ("date",), "the text says nothing that dates it.", "Look the date up, or leave it null."
        )
    elif article.date is not None and not article.date.is_certain:
        rules = ", ".join(dict.fromkeys(evidence.rule for evidence in article.evidence.get("date", ())))
        why = f" ({rules})" if rules else ""
        yield finding(
            "date",
            ("date",),
            f"the date {article.date.edtf} is not certain{why}.",
            "Look it up, and say where under corrections.",
        )
    if article.location is None and untouched:
        yield finding("location", ("location",), "no place was found.", "Add it, or leave it null.")
    for number, official in enumerate(article.officials):
        unknown = [
            name for name, value in (("role", official.role), ("country", official.country)) if value is None
        ]
        if unknown:
            yield finding(
                "officials",
                ("officials", number),
                f"{official.name} has no {' and no '.join(unknown)}.",
                "Add what is known.",
            )
    if untouched:
        yield finding(
            "unreviewed",
            ("title",),
            "nobody has reviewed this page.",
            "Read it against its seed; any edit marks it as yours.",
        )


def _alike_people(site: Site) -> Iterator[Finding]:
    for one, other in combinations(site.people, 2):
        if one.country == other.country and _are_alike(one, other):
            article = other.appearances[0].article
            yield Finding(
                "people",
                article.file,
                1,
                f"{other.name} may be {one.name}.",
                f"If so, add the spelling to the aliases of {one.id} in content/people.yaml.",
            )


def _are_alike(one: Person, other: Person) -> bool:
    first, second = fold(one.name), fold(other.name)
    if set(first.split()) < set(second.split()) or set(second.split()) < set(first.split()):
        return True
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= ALIKE


def _seeds_without_page(folder: Path, articles: Sequence[Article]) -> Iterator[Finding]:
    known = {article.seed for article in articles}
    for name in seed_names(folder):
        if name not in known:
            yield Finding(
                "seeds", f"{SEEDS}/{name}", 1, "has no page yet.", "Run `python -m builder import`."
            )


def as_text(findings: Sequence[Finding]) -> Iterator[str]:
    """A line each, as the errors are written, and a count."""
    for one in findings:
        yield f"{one.file}:{one.line}: {one.message} {one.fix}"
    yield f"{len(findings)} to look at." if findings else "Nothing to look at."


def as_json(findings: Sequence[Finding]) -> Iterator[str]:
    """One JSON array of objects with kind, file, line, message, fix."""
    yield json.dumps([asdict(one) for one in findings], ensure_ascii=False, indent=2)


def as_github(findings: Sequence[Finding]) -> Iterator[str]:
    """Annotations that GitHub shows beside the lines of a pull request."""
    for one in findings:
        text = f"{one.message} {one.fix}".replace("%", "%25").replace("\n", "%0A")
        yield f"::warning file={one.file},line={one.line}::{text}"


FORMATS: Mapping[str, Callable[[Sequence[Finding]], Iterator[str]]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
}
