"""A citation as a BibTeX entry, with the fields that biblatex knows of."""

import re
from collections.abc import Iterator

from builder.render.exports.citations.citation import Citation

# What TeX would take for an order. Even an escaped brace counts when BibTeX looks for the end of a field.
_SIGNS = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_TABLE = str.maketrans(_SIGNS)
_WORDS, _SPACE = re.compile(r"(\w+)"), re.compile(r"\s+")
_LANGUAGES = {"fr": "french", "en": "english", "es": "spanish", "vi": "vietnamese", "ru": "russian"}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def bibtex_entry(citation: Citation) -> str:
    """Returns the entry; names keep their capitals in every style."""
    lines = "".join(f"  {name} = {value},\n" for name, value in _fields(citation))
    return f"@article{{{citation.key},\n{lines}}}\n"


def _fields(citation: Citation) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{_with_names_kept(citation.title)}}}"
    if citation.author:
        # Two pairs of braces: the name of a body, not of a person.
        yield "author", f"{{{{{_escaped(citation.author)}}}}}"
    yield "journal", f"{{{_escaped(citation.container)}}}"
    if citation.day:
        yield "date", f"{{{_iso(citation)}}}"
        yield "year", f"{{{citation.day[0]}}}"
        if len(citation.day) > 1:
            yield "month", _MONTHS[citation.day[1] - 1]
    elif citation.date_text:
        yield "note", f"{{{_escaped(citation.date_text)}}}"
    yield "url", f"{{{citation.url}}}"
    if citation.language in _LANGUAGES:
        yield "langid", f"{{{_LANGUAGES[citation.language]}}}"
    if citation.abstract:
        yield "abstract", f"{{{_escaped(citation.abstract)}}}"


def _iso(citation: Citation) -> str:
    days = ("-".join(f"{part:02d}" for part in day) for day in (citation.day, citation.last_day) if day)
    return "/".join(days)


def _with_names_kept(title: str) -> str:
    """The title with braces round each word that has a capital."""
    return "".join(
        f"{{{_escaped(part)}}}" if part != part.lower() else _escaped(part) for part in _WORDS.split(title)
    )


def _escaped(text: str) -> str:
    return _SPACE.sub(" ", text).translate(_TABLE)
