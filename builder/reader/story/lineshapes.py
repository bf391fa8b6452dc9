"""
Tells by a line's shape what it hardly is: a headline, whatever its words say.

Names between bars, an hour, an address, a trail of sections, a word alone: so look the lines of a masthead.
"""

import re
from collections.abc import Iterator, Sequence

LOUD = 45  # signs of what a page says in capitals
BARS = re.compile(r" [|/<>›»▸▶►•·–—-]+ | ?[|›▸▶►•] ?| [>/] ?")
CLOCK = re.compile(r"(?<![\d:])[012]?\d ?[:hH] ?[0-5]\d(?!\d)")
DAY = re.compile(
    r"(?<!\d)\d{1,2}(?:er|st|nd|rd|th)? ?[ ./|-] ?(?:[^\W\d_]{3,10}\.?|\d{1,2}),? ?[ ./|-] ?20\d\d(?!\d)"
    r"|(?<!\d)20\d\d-\d\d-\d\d(?!\d)|[A-Z][a-z]{2,8}\.? \d{1,2},? 20\d\d(?!\d)"
)
HASHTAG = re.compile(r"(?<!\S)#[^\W\d_]")
TRAIL = re.compile(r"(?<=\w) ?[»›>▸→] ?(?=\w)")
SIGN_FIRST = re.compile(r"[|/>»›~·•] ?\w")  # of a link or a trail
ADDRESS = re.compile(r"\w\.[a-z]{2,}|@\w|https?:|©")
COLONS = re.compile(r" ?: (?!\d)")
STOP = re.compile(r"[^\W\d_]{2}\.$")
GLUED_CAPITAL, MANY_GLUED = re.compile(r"(?<=[a-zß-ÿ]{3})[A-ZÀ-Þ][a-zß-ÿ]{2}"), 3
SIGNED = re.compile(r"[»”\"] ?(?:[(–—-]|[^\W\d_a-z])[^»”\"]{2,40}$")
# A gallery counts its pictures behind the first one's words: "La ministre au port 1/3".
COUNTER = re.compile(r"(?<=[^\W\d_]{2}[^\W\d_.] )1 ?/ ?[2-9]\d?$")
APART = re.compile(r"['’-]")  # within a word: "S'abonner"
LABEL = 3  # words of a section's name
ROW, MENU = 6, "a row of names"  # words, and what they are
SMALL = 3  # letters


def shapes(text: str) -> Iterator[tuple[str, int]]:
    """Yields what in a line's shape speaks against a headline, and how much."""
    if len(text.split()) == 1:
        yield "a word alone", 2
        if text.count("-") > 1 or 0 < text.find("/") < len(text) - 1:
            # "Burkina-Togo-Corridor", as wires of West Africa begin, "Valmora/Ports"
            yield "key words joined by hyphens or a bar", 3
    else:
        yield from _rows(text)
    if len(GLUED_CAPITAL.findall(text)) >= MANY_GLUED:
        yield "words run together", 3  # "FinanceGovernment SolutionsLegal"
    if _spells_out(text.split()):
        yield "initials and what they stand for", 3
    if len(text) <= LOUD and text.isupper():
        yield "a few words in capitals", 1
    if CLOCK.search(text):
        yield "an hour", 2
    if DAY.search(text):
        yield "a full date", 2
    if ADDRESS.search(text):
        yield "an address, or whose the page is", 3
    yield from _signs(text)
    if STOP.search(text):
        yield "a full stop", 3
    if SIGNED.search(text):
        yield "a saying and who said it", 1


def _signs(text: str) -> Iterator[tuple[str, int]]:
    """Yields which signs a line has that no headline does."""
    if len(TRAIL.findall(text)) > 1:
        yield "a trail of sections", 3
    if HASHTAG.search(text):
        yield "key words as networks have them", 4
    if SIGN_FIRST.match(text):
        yield "a sign before it", 3
    if text[-1].isdigit() and COUNTER.search(text):
        yield "a gallery's counter", 3
    if text[0] == "[" and text.find("]") == len(text) - 1:
        yield "square brackets around it", 3  # a picture's words, or a link


def _rows(text: str) -> Iterator[tuple[str, int]]:
    """Yields which things stand side by side on a line."""
    if names := between_bars(text):
        yield "names between bars", names
    elif _is_row(text.split()):
        yield MENU, 3  # a page's sections
    if len(COLONS.findall(text)) > 1:
        yield "a row of headlines", 3  # other stories', each with its key word


def _is_row(words: Sequence[str]) -> bool:
    """
    Whether many words have a capital each, but few have no other letters: headlines have small words.

    Where a page sets capitals in them too, they are short all the same: "Minister Arrives In Valmora".
    """
    is_bare = all(APART.sub("", word).isalpha() and word[0].isupper() for word in words)
    is_bare = is_bare and not any(len(word) <= SMALL and not word.isupper() for word in words[1:])
    return len(words) >= ROW and is_bare and not any(word.isupper() and len(word) > 4 for word in words)


def _spells_out(words: Sequence[str]) -> bool:
    """Whether a line is a house's initials and its name: "AVP Agence Valmorienne de Presse"."""
    initials = "".join(word[0] for word in words[1:] if word[0].isupper())
    return len(words) > 2 and words[0].isupper() and len(words[0]) > 1 and initials == words[0]


def between_bars(text: str) -> int:
    """Returns how many names a line has between bars; 0 where it has anything else, or one word alone."""
    parts = [part for part in BARS.split(text) if part]
    is_of_names = len(parts) > 1 and all(len(part.split()) <= LABEL for part in parts)
    return len(parts) if is_of_names and len(text.split()) > 1 else 0
