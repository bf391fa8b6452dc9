"""Puts every quote of the evidence back into the seed's own words, on the seed's own line."""

from collections.abc import Mapping
from dataclasses import replace

from builder.content.article import Evidence
from builder.reader.seed import Seed, in_seed


def in_seeds_words(
    evidence: Mapping[str, tuple[Evidence, ...]], seed: Seed
) -> dict[str, tuple[Evidence, ...]]:
    """
    Returns the evidence with each quote as it stands in the seed, glued words and odd spaces included.

    Raises LookupError for a quote that the seed does not have: a finding without its words is a fault of the
    reader, and must not reach a page.
    """
    quoted = {
        key: tuple(found for item in items if (found := _quoted(item, key, seed)))
        for key, items in evidence.items()
    }
    return {key: items for key, items in quoted.items() if items}


def _beginning(item: Evidence, seed: Seed) -> tuple[int, str] | None:
    """Returns as much of a quote as stands together, where the page has a picture or a link in its middle."""
    words = item.quote.split()
    beginnings = (" ".join(words[:count]) for count in range(len(words) - 1, 0, -1))
    return next((found for words in beginnings if (found := in_seed(seed.lines, item.line, words))), None)


def _quoted(item: Evidence, key: str, seed: Seed) -> Evidence | None:
    """Returns None for words that a front matter block states and YAML spells otherwise: no quote is had."""
    found = in_seed(seed.lines, item.line, item.quote) or _beginning(item, seed)
    if found is None and any(item.quote in stated for stated in seed.source.values()):
        return None
    if found is None:
        raise LookupError(
            f"{seed.file}:{item.line}: the evidence for {key} quotes {item.quote!r}, which is not there"
        )
    line, quote = found
    return item if (line, quote) == (item.line, item.quote) else replace(item, line=line, quote=quote)
