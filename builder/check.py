"""
What an editor should look at: a site's content to a list of findings, most doubtful first.

Mistakes that must be mended are no findings: they are raised as DigestErrors, as a build raises them,
because everything is validated on the way (pages, authority files, addresses, templates).
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from builder.config import SiteConfig
from builder.content.article import Article
from builder.content.authority import Authority, load_authority
from builder.content.frontmatter import front_matter_of, is_untouched, load_articles
from builder.content.pages import load_pages
from builder.errors import SeedError
from builder.intake import SEEDS, read_drafts, seed_names
from builder.reader import Notice, NoticeKind
from builder.render import refuse_site
from builder.site import build_site
from builder.site.likeness import alike_people
from builder.site.model import Site
from builder.textfile import read_text_file


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that only a person can settle."""

    kind: str  # one of KINDS
    file: str
    line: int
    message: str
    fix: str


# The kinds of finding, the most doubtful first: the order of the list.
KINDS = (
    "contradiction",
    "date",
    "officials",
    "people",
    "location",
    "words",
    "encoding",
    "seeds",
    "unreviewed",
)

# What the reader says of a seed: the kind of finding it makes, and what an editor can do. A page says itself
# where a role or a country is open, so that an editor's own page is told of too.
NOTICES: Mapping[NoticeKind, tuple[str, str] | None] = {
    "contradiction": ("contradiction", "Look the date up, and say where under corrections."),
    "date": ("date", "Look it up, and say where under corrections."),
    "place": ("location", "Correct the location, or edit the page to confirm it."),
    "country": ("officials", "Correct the country, or edit the page to confirm it."),
    "glued-words": ("words", "Mend the word on the page, if it is wrong."),
    "encoding": ("encoding", "Save the seed as UTF-8, then run `python -m builder import --refresh`."),
    "same-person": ("people", "If so, give them one `id` or one alias in content/people.yaml."),
    "role-open": None,
    "country-open": None,
}


def check_site(folder: Path, config: SiteConfig) -> tuple[Finding, ...]:
    """
    Returns the findings of the site in `folder`, by kind, then file and line; writes nothing.

    Raises DigestErrors for all that a build would refuse.
    """
    articles = load_articles(folder)
    authority = load_authority(folder)
    site = build_site(config, articles, authority, load_pages(folder))
    refuse_site(site, folder)
    texts = {article.file: read_text_file(folder / article.file, file=article.file) for article in articles}
    untouched = [article for article in articles if is_untouched(texts[article.file])]
    notices = _reader_notices(untouched, folder, authority)
    found: list[Finding] = []
    for article in articles:
        said = notices.get(article.file, ())
        found += _said_by_the_reader(article, said)
        found += _article_findings(article, texts[article.file], said, is_untouched=article in untouched)
    found += _alike_people(site)
    found += _seeds_without_page(folder, articles)
    return tuple(sorted(found, key=lambda one: (KINDS.index(one.kind), one.file, one.line, one.message)))


def _reader_notices(
    articles: Sequence[Article], folder: Path, authority: Authority
) -> dict[str, tuple[Notice, ...]]:
    """Reads the seeds of untouched pages once more: what the reader doubts is written on no page."""
    seeds = set(seed_names(folder))
    pages = [article for article in articles if article.seed in seeds]
    drafts = read_drafts(folder, [article.seed or "" for article in pages], authority)
    return {
        article.file: draft.notices
        for article, draft in zip(pages, drafts, strict=True)
        if not isinstance(draft, SeedError)
    }


def _said_by_the_reader(article: Article, notices: Sequence[Notice]) -> Iterator[Finding]:
    for notice in notices:
        if meaning := NOTICES[notice.kind]:
            kind, fix = meaning
            yield Finding(
                kind, f"{SEEDS}/{article.seed}", notice.line, f"{article.file}: {notice.message}", fix
            )


def _article_findings(
    article: Article, text: str, said: Sequence[Notice], *, is_untouched: bool
) -> Iterator[Finding]:
    lines = front_matter_of(text, file=article.file)

    def finding(kind: str, key: tuple[str | int, ...], message: str, fix: str) -> Finding:
        return Finding(kind, article.file, lines.line(key), message, fix)

    if not any(notice.kind in ("contradiction", "date") for notice in said):
        yield from _date_findings(article, finding, is_untouched=is_untouched)
    if article.location is None and is_untouched:
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
    if is_untouched:
        yield finding(
            "unreviewed",
            ("title",),
            "nobody has reviewed this page.",
            "Read it against its seed (`python -m builder import --diff`); any edit marks it as yours.",
        )


def _date_findings(
    article: Article,
    finding: Callable[[str, tuple[str | int, ...], str, str], Finding],
    *,
    is_untouched: bool,
) -> Iterator[Finding]:
    if article.date is None and is_untouched:
        yield finding(
            "date", ("date",), "the text says nothing that dates it.", "Look the date up, or leave it null."
        )
    elif article.date is not None and not article.date.is_certain:
        quotes = dict.fromkeys(evidence.quote.rstrip(" .,") for evidence in article.evidence.get("date", ()))
        rests = f" It rests on {', '.join(f'“{quote}”' for quote in quotes)}." if quotes else ""
        yield finding(
            "date",
            ("date",),
            f"the date {article.date.edtf} is not certain. {article.date.doubt('en')}{rests}",
            "Look it up, and say where under corrections.",
        )


def _alike_people(site: Site) -> Iterator[Finding]:
    for one, other in alike_people(site.people):
        yield Finding(
            "people",
            other.appearances[0].article.file,
            1,
            f"{other.name} may be {one.name}.",
            f"If so, add the spelling to the aliases of {one.id} in content/people.yaml.",
        )


def _seeds_without_page(folder: Path, articles: Sequence[Article]) -> Iterator[Finding]:
    known = {article.seed for article in articles}
    for name in seed_names(folder):
        if name not in known:
            yield Finding(
                "seeds", f"{SEEDS}/{name}", 1, "has no page yet.", "Run `python -m builder import`."
            )


def as_text(findings: Sequence[Finding]) -> Iterator[str]:
    """A line each, as the errors are written, and a count by kind."""
    for one in findings:
        yield f"{one.file}:{one.line}: {one.message} {one.fix}"
    kinds = Counter(one.kind for one in findings)
    count = ", ".join(f"{kind} {kinds[kind]}" for kind in KINDS if kinds[kind])
    yield f"{len(findings)} to look at: {count}." if findings else "Nothing to look at."


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
