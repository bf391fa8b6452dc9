"""A citation as a RIS record."""

from collections.abc import Iterator

from builder.render.exports.citations.citation import Citation


def ris_record(citation: Citation) -> str:
    """Returns the record: lines of a tag and a value, ended as the format has it."""
    return "".join(f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in _lines(citation))


def _lines(citation: Citation) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS"
    yield "ID", citation.key
    yield "TI", citation.title
    if citation.author:
        yield "AU", citation.author
    yield "T2", citation.container
    if citation.day:
        yield "PY", f"{citation.day[0]}"
    if date := _date(citation):
        yield "DA", date
    if citation.abstract:
        yield "AB", citation.abstract
    yield "UR", citation.url
    yield "LA", citation.language
    yield "ER", ""


def _date(citation: Citation) -> str | None:
    """2018/03/28/words: what is not known is left empty, and words stand for what no figures can say."""
    if not citation.date_text:
        return None
    figures = [f"{part:02d}" for part in citation.day]
    figures += [""] * (3 - len(figures))
    if len(citation.day) == 3 and not citation.last_day:
        return "/".join(figures)
    return "/".join([*figures, citation.date_text])
