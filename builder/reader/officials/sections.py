"""
Finds the paragraphs that stand under a country: the items of "La délégation lettone comprend :", and what
follows a line that is nothing but a country's name.
"""

import re
from collections.abc import Iterable, Mapping

from builder.reader.officials.origins import delegations_told
from builder.reader.officials.wording import Text

ITEM = re.compile(r"\\?[-–—•·*▪]|\d{1,2}[.)/°-]|.*;$")
LONGEST_HEADING = 6  # words of "République de Lettonie :"
SEVERAL = 2


def listed_under(texts: Iterable[tuple[Text, int]]) -> Mapping[int, str]:
    """Returns the lines of the items listed under a delegation, each with its country."""
    found: dict[int, str] = {}
    code: str | None = None
    for text, line in texts:
        if code is not None and ITEM.match(text.text):
            found[line] = code
            continue
        told = {*delegations_told(text)} if text.text.rstrip().endswith(":") else set[str]()
        code = told.pop() if len(told) == 1 else None
    return found


def headed_by(texts: Iterable[tuple[Text, int]]) -> Mapping[int, str]:
    """Returns the lines under headings that name a country and no more, where there are several such."""
    found: dict[int, str] = {}
    code: str | None = None
    headings: set[str] = set()
    for text, line in texts:
        if heading := _heading(text):
            code = heading
            headings.add(heading)
        elif code is not None:
            found[line] = code
    return found if len(headings) >= SEVERAL else {}


def _heading(text: Text) -> str | None:
    if text.index is None or len(text.words) > LONGEST_HEADING or len(text.countries) != 1:
        return None
    return text.index.named(text.text.rstrip(" :-–—"), is_place=True)
