"""What a passage is told as: over, or still to come; and the sentences that it is told in."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from builder.content.article import Evidence
from builder.reader.dating.rules import DatingRules
from builder.reader.seed import Paragraph

# A capital, alone or with consonants behind it, is a short form in any language: "M.", "Mrs.", "Sr.".
SENTENCE = re.compile(
    r"[.!?](?:(?<!\b[A-Z].)(?<!\bMM.)(?<!\b[A-Z][b-df-hj-np-tv-xz].)(?<!\b[A-Z][b-df-hj-np-tv-xz]{2}.)"
    r"[»”\"')\]]* +(?=[^a-z\d])"
    r"|(?<=[a-zà-ÿ].)(?=[A-ZÀ-Þ][a-zà-ÿ' ]))"  # pages run sentences together
)
YEAR = re.compile(r"(?:19|20)\d\d")
LEADING = 3  # paragraphs, the headline first, that tell the news
LONGEST = 1200  # signs: what is longer is no sentence, and is read in pieces


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a paragraph, its apostrophes straight as the rules write them."""

    paragraph: Paragraph
    start: int  # in the paragraph
    text: str
    place: int = 0  # of its paragraph: 0 the headline, 1 the lead and the standfirst above it

    @property
    def is_leading(self) -> bool:
        """Tells whether it tells the news: in the headline or one of the next two paragraphs."""
        return self.place < LEADING

    @property
    def line(self) -> int:
        return self.paragraph.line

    @property
    def has_year(self) -> bool:
        return YEAR.search(self.text) is not None

    def evidence(self, start: int, end: int, rule: str) -> Evidence:
        """Returns a part of the sentence in the paragraph's own words."""
        quote = self.paragraph.text[self.start + start : self.start + end].strip()
        return Evidence(self.line, quote, rule)

    def around(self, quote: str, match: re.Match[str]) -> str:
        """Returns the sentence's own words from the one of two passages to the other."""
        text = self.paragraph.text[self.start : self.start + len(self.text)]
        at = text.find(quote)
        if at < 0:
            return text.strip()
        return text[min(at, match.start()) : max(at + len(quote), match.end())].strip()


def straight(text: str) -> str:
    """Returns `text` with straight apostrophes, as the rules write them, all in place."""
    return text.replace("’", "'")


@lru_cache(maxsize=256)  # several steps read one paragraph
def sentences(text: str) -> tuple[tuple[int, str], ...]:
    """Returns the sentences of a paragraph, each with its offset."""
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for end in (*(match.end() for match in SENTENCE.finditer(text)), len(text)):
        for piece in range(start, end, LONGEST):
            yield piece, text[piece : min(end, piece + LONGEST)]
        start = end


def told_sentences(
    paragraphs: Iterable[Paragraph], rules: DatingRules | None = None, *, has_standfirst: bool = False
) -> tuple[Sentence, ...]:
    """
    Returns the sentences of a story, in order; with `rules` only of what names or counts years.

    With `has_standfirst` the second paragraph is one: the lead below tells the news as it does.
    """
    return tuple(
        Sentence(paragraph, start, sentence, index - (has_standfirst and index > 1))
        for index, paragraph in enumerate(paragraphs)
        if rules is None or YEAR.search(paragraph.text) or rules.counts_years(paragraph.text)
        for start, sentence in sentences(straight(paragraph.text))
    )


def is_ahead(before: str, rules: DatingRules) -> bool:
    """Tells whether the last word of `before` that bears on time tells of something still to come."""
    to_come = [match.span() for match in rules.ahead.finditer(before)] if rules.ahead else []
    ahead = max((start for start, _ in to_come), default=-1)
    verbs = rules.told.finditer(before) if rules.told and to_come else ()
    # In "will be held" the verb is no past.
    told = last_start(
        verb for verb in verbs if not any(start <= verb.start() < end for start, end in to_come)
    )
    if ahead > told and rules.future_things:
        things = [match.span() for match in rules.future_things.finditer(before)]
        ahead = max(
            (
                start
                for start, end in to_come
                if not any(first <= start and end <= last for first, last in things)
            ),
            default=-1,
        )
    return ahead > told


def last_start(matches: Iterable[re.Match[str]]) -> int:
    """Returns where the last of the matches begins; -1 where there are none."""
    return max((match.start() for match in matches), default=-1)
