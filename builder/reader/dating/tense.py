"""What a passage is told as: over, or still to come; and the sentences that it is told in."""

import re
from collections.abc import Iterable, Iterator

from builder.reader.dating.rules import DatingRules

SENTENCE = re.compile(
    r"(?<!\bM)(?<!\bMM)(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\b[A-Z])[.!?][»”\"')\]]* +(?=[^a-z\d])"
)


def straight(text: str) -> str:
    """Returns `text` with straight apostrophes, as the rules write them, all in place."""
    return text.replace("’", "'")


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Yields the sentences of a paragraph, each with its offset."""
    start = 0
    for match in SENTENCE.finditer(text):
        yield start, text[start : match.end()]
        start = match.end()
    yield start, text[start:]


def is_ahead(before: str, rules: DatingRules) -> bool:
    """Tells whether the last word of `before` that bears on time tells of something still to come."""
    ahead = _last(rules.ahead.regex.finditer(before)) if rules.ahead else -1
    told = _last(rules.told.regex.finditer(before)) if rules.told and ahead >= 0 else -1
    return ahead > told


def _last(matches: Iterable[re.Match[str]]) -> int:
    return max((match.start() for match in matches), default=-1)
