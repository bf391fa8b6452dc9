"""
An Article to its Markdown file and back, with the line in every complaint.

    ---
    title: …          YAML, see keys.py
    ---

    the body, in Markdown

What is written is read back equal, and what was written is written again to the same bytes. A page
that the reader made bears a stamp, so that a later import knows whether a person has touched it.
"""

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from builder.content import keys
from builder.content.article import Article, Correction, Official
from builder.content.dates import EventDate
from builder.content.fences import FENCE, faults_of_body, split_file
from builder.content.keys import ArticleKeys, front_matter_schema, make_article
from builder.content.pages import odd_name
from builder.content.yamltext import flow_list, flow_mapping, scalar
from builder.errors import ContentError, DigestError, DigestErrors
from builder.textfile import find_pages, read_text_file
from builder.yamlfile import YamlDocument, parse_yaml, validate

FOLDER = "content/articles"
_STAMP = "# import: {hash} — dateline rewrites this page only while nobody has changed it"


# ------------------------------------------------------------------ reading


def load_articles(folder: Path) -> tuple[Article, ...]:
    """Returns the articles of the site in `folder`, by slug; raises DigestErrors with all that is wrong."""
    faults: list[DigestError] = []
    articles: dict[str, Article] = {}
    for file in find_pages(folder, FOLDER, faults=faults):
        try:
            article = read_article(read_text_file(folder / file, file=file), file=file)
        except DigestError as error:
            faults.append(error)
        except DigestErrors as errors:
            faults.extend(errors.errors)
        else:
            other = articles.setdefault(article.slug, article)
            if other is not article:
                problem = f"wants /articles/{article.slug}/, which {other.file} has."
                faults.append(
                    ContentError(problem, fix="Give one of them another slug: rename it.", file=file)
                )
    if faults:
        raise DigestErrors(faults)
    return tuple(articles[slug] for slug in sorted(articles))


def read_article(text: str, *, file: str) -> Article:
    """Returns the article that the text of `file` states; raises DigestErrors with all that is wrong."""
    faults: list[DigestError] = [*odd_name(file)]
    slug = Path(file).stem
    try:
        parts = split_file(text, file=file)
        faults += faults_of_body(parts, file)
        document = parse_yaml(parts.front_matter, file=file, first_line=2)
        faults += _faults_between_keys(document, slug, file)
        article_keys = validate(ArticleKeys, document, file=file)
    except DigestError as error:
        faults.append(error)
    except DigestErrors as errors:
        faults.extend(errors.errors)
    if faults:
        raise DigestErrors(faults)
    return make_article(article_keys, slug=slug, body=unicodedata.normalize("NFC", parts.body), file=file)


def front_matter_of(text: str, *, file: str) -> YamlDocument:
    """Returns the front matter of `file` as it stands there, for the line of each key."""
    return parse_yaml(split_file(text, file=file).front_matter, file=file, first_line=2)


def _faults_between_keys(document: YamlDocument, slug: str, file: str) -> Iterator[DigestError]:
    aliases = document.data.get("aliases") if isinstance(document.data, dict) else None
    if isinstance(aliases, list) and slug in aliases:
        line = document.line(("aliases", aliases.index(slug)))
        yield ContentError(
            f'aliases names "{slug}", the page itself.', fix="Remove it.", file=file, line=line
        )


# ------------------------------------------------------------------ writing


def article_text(article: Article) -> str:
    """Returns the content file of `article`: front matter in its fixed order, then the body."""
    return _file_text(_front_matter(article), article.body)


def _file_text(front_matter: Iterable[str], body: str) -> str:
    head = "\n".join((FENCE, *front_matter, FENCE))
    return f"{head}\n\n{body}\n" if body else f"{head}\n"


def _front_matter(article: Article) -> Iterator[str]:
    yield f"title: {scalar(article.title)}"
    yield f"date: {scalar(_edtf(article.date), quoted=True)}"
    yield f"location: {scalar(article.location)}"
    yield from _records("officials", map(_official, article.officials)) or ["officials: []"]
    yield f"countries: {flow_list(article.countries)}"
    if article.summary is not None:
        yield f"summary: {scalar(article.summary)}"
    if article.dateline is not None:
        place, date = article.dateline.place, _edtf(article.dateline.date)
        yield f"dateline: {flow_mapping({'place': place, 'date': date}, quoted=['date'])}"
    for key in ("agency", "language"):
        if (value := getattr(article, key)) is not None:
            yield f"{key}: {scalar(value)}"
    yield from _records(
        "captions", (flow_mapping({"text": c.text, "credit": c.credit}) for c in article.captions)
    )
    for key in ("mentions", "organisations"):
        if values := getattr(article, key):
            yield f"{key}: {flow_list(values)}"
    for key in ("source_url", "seed"):
        if (value := getattr(article, key)) is not None:
            yield f"{key}: {scalar(value)}"
    if article.aliases:
        yield f"aliases: {flow_list(article.aliases)}"
    if article.draft:
        yield "draft: true"
    yield from _records("corrections", map(_correction, article.corrections))
    yield from _evidence(article)


def _edtf(date: EventDate | None) -> str | None:
    return None if date is None else date.edtf


def _records(key: str, records: Iterable[str], indent: str = "") -> list[str]:
    """Returns a list of records, a line each, or nothing where there are none."""
    lines = [f"{indent}  - {record}" for record in records]
    return [f"{indent}{key}:", *lines] if lines else []


def _official(official: Official) -> str:
    return flow_mapping({key: getattr(official, key) for key in ("name", "role", "country", "id")})


def _correction(correction: Correction) -> str:
    return flow_mapping({key: getattr(correction, key) for key in ("field", "reason", "was", "source")})


def _evidence(article: Article) -> Iterator[str]:
    if article.evidence:
        yield "evidence:"
    for field, found in article.evidence.items():
        records = (
            flow_mapping(
                {"line": e.line, "quote": e.quote, "rule": e.rule, "reads": e.reads}, quoted=["quote"]
            )
            for e in found
        )
        yield from _records(field, records, indent="  ") or [f"  {field}: []"]


# ------------------------------------------------------------------ the stamp


def stamped_text(article: Article) -> str:
    """Returns the content file of `article` with a stamp that tells later whether anybody has changed it."""
    front_matter = list(_front_matter(article))
    stamp = _STAMP.format(hash=_hash(_file_text(front_matter, article.body)))
    return _file_text([*front_matter, stamp], article.body)


def is_untouched(text: str) -> bool:
    """Says whether `text` is a stamped file as it was written: one edit anywhere, and it is a person's."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    end = next((number for number, line in enumerate(lines) if number and line == FENCE), 0)
    unstamped = "\n".join(lines[: end - 1] + lines[end:])
    return end > 1 and lines[end - 1] == _STAMP.format(hash=_hash(unstamped))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


# ------------------------------------------------------------------ for people and their tools


__all__ = [
    "article_text",
    "front_matter_of",
    "front_matter_schema",
    "is_untouched",
    "load_articles",
    "new_article_text",
    "read_article",
    "stamped_text",
]
_EMPTY = {
    "dateline": keys.DatelineKeys.example,
    "captions": f"[{keys.CaptionKeys.example}]",
    "mentions": "[]",
    "organisations": "[]",
    "aliases": "[]",
    "draft": "true",
    "corrections": f"[{keys.CorrectionKeys.example}]",
    "evidence": "{date: [" + keys.EvidenceKeys.example + "]}",
}


def new_article_text(title: str) -> str:
    """Returns a content file of that title with every key, to be filled in; it reads as it is."""
    lines = [f"title: {scalar(unicodedata.normalize('NFC', ' '.join(title.split())))}"]
    empty = {"date": "null", "location": "null", "officials": "[]", "countries": "[]"}
    for name, field in ArticleKeys.model_fields.items():
        if name in empty:
            lines.append(f"{name}: {empty[name]}  # {field.description}")
    lines.append("# All below is optional: take the # away from what you fill in.")
    for name, field in ArticleKeys.model_fields.items():
        if not field.is_required():
            lines.append(f"# {name}: {_EMPTY.get(name, '')}  # {field.description}")
    return _file_text(lines, "")
