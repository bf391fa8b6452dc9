"""
Finds the story's own first paragraph on a page: over its headline may stand briefs of other stories, with a
headline of their own or with none.

What follows tells whose a paragraph is. A story's first one has words of those below it, another's has hardly
any; and between the two stands a line that says what is told below.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from builder.reader.seed import Paragraph
from builder.reader.story.captions import Piece, read_caption
from builder.reader.story.dateline import read_dateline
from builder.reader.story.items import LONGEST_TITLE, Kind, furniture_item, is_sentence
from builder.reader.story.lineshapes import CLOCK, DAY
from builder.reader.vocabulary import Language, Vocabulary
from builder.text import fold

WITHIN = 30  # lines in which the headline is looked for
STORY, SURELY_STORY = 90, 160  # signs of a sentence that is the story's, whatever else it might be
TOLD = 2500  # signs of the story that a line is held against
STEM = 6  # signs of a word: "rouvre" and "rouvert" are one
MOTTO = 3  # lines under a motto in which the headline may stand
OWN = 0.15  # share of the words of a story's paragraph that stand below it
STRANGE, SURELY_STRANGE = 0.2, 0.1  # of another's; over a headline that has few words of its story
STRANGE_MARKED = 0.32  # over a headline with a stamp, a writer or a dateline below it
SURELY_OWN = 0.4  # of the first paragraph's words, that stand below it
SAID, WELL_SAID, FEWEST_SAID = 0.4, 0.6, 2  # share of a headline's words that its story has; words
AKIN = 0.3  # of those of a line over the brief: then it is the headline
CLEARLY = 0.2  # by how much the one below must have more
UNDER = 3  # lines
LONGEST_LABEL = 60  # signs
SHORTEST_TITLE = 20  # signs
FEWEST, REST = 2, 12  # paragraphs under the story's first one; lines that are looked at
LONGEST_SIGN_OFF = 40  # signs
STORY_END = re.compile(r"[.…][»”\")\]]?$|^(?=.{300}).*[^\W\d_]{2}[.!?] [^\W\d_a-z]")
QUOTED = re.compile(r"[«“\"]")
# "AVP — Agence valmorienne de presse", "VALMORA NEWS AGENCY (VNA)"
MARK_AND_NAME = re.compile(
    r"(?P<mark>[A-ZÀ-Þ]{2,10})(?: ?[–—:|]{1,2} ?| -{1,2} )(?P<name>[^\W\d_].+)"
    r"|(?P<before>.+) \((?P<behind>[A-ZÀ-Þ]{2,10})\)"
)


def stems_of(text: str, language: Language) -> set[str]:
    """Returns how the words begin that tell something."""
    return {word[:STEM] for word in fold(text).split() if len(word) > 2 and word not in language.words}


def told_in(paragraphs: Sequence[Paragraph]) -> str:
    """Returns the first sentences of a story."""
    return " ".join(each.text for each in paragraphs[:12] if is_sentence(each.text))[:TOLD]


def is_story(paragraph: Paragraph, vocabulary: Vocabulary) -> bool:
    """Whether a line is a paragraph of a story."""
    text = paragraph.text
    if len(text) < STORY or not (STORY_END.search(text) or _is_signed_off(text, vocabulary)):
        return False
    return len(text) > SURELY_STORY or not is_known(paragraph, vocabulary)


def _is_signed_off(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a paragraph ends with a wire's sign-off, as a story of one does: "... -VNA"."""
    return vocabulary.furniture.any_sign_off.at_end(text, LONGEST_SIGN_OFF) is not None


def may_be_headline(paragraph: Paragraph, vocabulary: Vocabulary) -> bool:
    """Whether a line is short enough for one, and known for nothing else."""
    return len(paragraph.text) <= LONGEST_TITLE and not is_known(paragraph, vocabulary)


def is_known(paragraph: Paragraph, vocabulary: Vocabulary) -> bool:
    """Whether the rules know a line: a button, a stamp, a caption with its credit."""
    piece = Piece(paragraph.line, paragraph.text)
    return bool(furniture_item(piece, vocabulary.furniture) or read_caption(piece, vocabulary.furniture))


def is_house_with_mark(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a line is a wire's mark and its name: "AVP — Agence valmorienne", "VALMORA NEWS (VNA)"."""
    found = MARK_AND_NAME.fullmatch(text) if len(text) <= LONGEST_LABEL else None
    mark, name = (found["mark"] or found["behind"], found["name"] or found["before"]) if found else ("", "")
    if not mark or mark.upper() not in vocabulary.agencies:
        return False
    name = name.title() if name.isupper() else name
    return vocabulary.furniture.kickers.say(name) or vocabulary.furniture.house_names.say(name)


def own_lead(lines: Sequence[Paragraph], language: Language, vocabulary: Vocabulary) -> tuple[int, int]:
    """
    Returns the first place where the headline may stand, and that of the story's first paragraph below it.

    The latter is 0 where there is none, the former but where briefs of other stories stand above.
    """
    places = (place for place, each in enumerate(lines[:WITHIN]) if is_story(each, vocabulary))
    lead = next((place for place in places if not _is_motto(lines, place, language, vocabulary)), None)
    if lead is None:
        return 0, 0
    long = [place for place in range(lead + 1, len(lines[:WITHIN])) if len(lines[place].text) >= STORY]
    titles = [place for place in range(lead + 1, max(long, default=0)) if _may_be_title(lines[place].text)]
    if not titles:
        return 0, lead
    stories = (lead, *(place for place in long if is_story(lines[place], vocabulary)))
    page = _Page(lines, stories, language, vocabulary)
    if page.share(page.bare(lead), page.told_below(lead)) >= SURELY_OWN:
        return 0, lead
    found = [parted for title in titles if title < stories[-1] and (parted := page.parts_at(title))]
    return found[-1] if found else (0, lead)


@dataclass(frozen=True, slots=True)
class _Page:
    """A page's lines, and the places of those that are paragraphs of stories."""

    lines: Sequence[Paragraph]
    stories: Sequence[int]
    language: Language
    vocabulary: Vocabulary

    def parts_at(self, title: int) -> tuple[int, int] | None:
        """Returns what `own_lead` does if a line is the headline below briefs of others, else None."""
        told = self.told_below(title)
        words = self.words(self.lines[title].text)
        said = len(words & told)
        if not said or not may_be_headline(self.lines[title], self.vocabulary):
            return None
        others = [place for place in self.stories if place < title]
        over = (self.lines[place] for place in range(others[-1]) if place not in others)
        if any(self.is_akin(each, words, told) for each in over):
            return None
        if self.goes_on(others):
            return None
        below = next(place for place in self.stories if place > title)
        if any(each.text == self.lines[title].text for each in self.lines[below + 1 :]):
            return None  # under a story stands a picture's words again, and no headline
        if not self.begins(below, sum(len(self.lines[place].text) for place in others)):
            return None
        most = self.most_shared(said, len(words), is_marked=self.is_marked(title, below))
        if any(self.share(self.bare(place), told) >= most for place in others):
            return None
        return others[-1] + 1, below

    def goes_on(self, others: Sequence[int]) -> bool:
        """Whether a sentence without a dateline of its own follows one of some paragraphs: a story's do."""
        below = (self.lines[place + 1] for place in others)
        return any(
            is_sentence(each.text)
            and not is_known(each, self.vocabulary)
            and not read_dateline(each, self.language, self.vocabulary)
            for each in below
        )

    def most_shared(self, said: int, words: int, *, is_marked: bool) -> float:
        """Returns how much of a brief may be told below a headline that says so much of it."""
        if said < FEWEST_SAID or said < SAID * words:
            return STRANGE_MARKED if is_marked and said >= FEWEST_SAID else SURELY_STRANGE
        if not is_marked:
            return STRANGE
        return SURELY_OWN if said >= WELL_SAID * words else STRANGE_MARKED

    def is_akin(self, line: Paragraph, title: set[str], told: set[str]) -> bool:
        """Whether a line over a brief says what a title below says, or what is told there as well as it."""
        if is_house_with_mark(line.text, self.vocabulary) or is_known(line, self.vocabulary):
            return False
        words = self.words(line.text)
        again = len(words & told)
        most = min(len(title & told) / len(title) - CLEARLY, AKIN)
        return len(words & title) >= FEWEST_SAID or (again >= FEWEST_SAID and again > most * len(words))

    def is_marked(self, title: int, lead: int) -> bool:
        """Whether a line stands over the page's stamp, its writer, or a dateline."""
        under = self.lines[title + 1 : title + 1 + UNDER]
        if any(_is_stamp_or_writer(each, self.vocabulary) for each in under):
            return True
        head = read_dateline(self.lines[lead], self.language, self.vocabulary)
        return head is not None

    def begins(self, place: int, above: int) -> bool:
        """Whether a paragraph has words of those below it, several, with more signs than stand above."""
        below = [len(each.text) for each in self.lines[place:][: REST + 1] if is_sentence(each.text)]
        is_long = len(below) > FEWEST and sum(below) > above
        return is_long and self.share(self.bare(place), self.told_below(place)) >= OWN

    def bare(self, place: int) -> str:
        """Returns a paragraph without its dateline."""
        head = read_dateline(self.lines[place], self.language, self.vocabulary)
        return head.rest if head else self.lines[place].text

    def told_below(self, place: int) -> set[str]:
        """Returns the words of the sentences below a line."""
        return self.words(told_in(self.lines[place + 1 : place + 1 + REST]))

    def share(self, text: str, told: set[str]) -> float:
        """Returns which part of a text's words is told."""
        words = self.words(text)
        return len(words & told) / len(words) if words else 0.0

    def words(self, text: str) -> set[str]:
        """Returns how the words begin that tell something, days left out."""
        days = (*self.language.months, *self.language.weekdays)
        return {word for word in stems_of(text, self.language) if not word.isdigit()}.difference(
            day[:STEM] for day in days
        )


def _may_be_title(text: str) -> bool:
    is_told = text[-1] in ".;:," or (len(text) > 1 and text[-2] == ".")
    return SHORTEST_TITLE <= len(text) <= LONGEST_TITLE and not is_told and text.count(" ") > 1


def _is_stamp_or_writer(paragraph: Paragraph, vocabulary: Vocabulary) -> bool:
    item = furniture_item(Piece(paragraph.line, paragraph.text), vocabulary.furniture)
    is_short = len(paragraph.text) <= LONGEST_LABEL
    is_stamp = is_short and (CLOCK.search(paragraph.text) or DAY.search(paragraph.text)) is not None
    return is_stamp or (item is not None and item.kind in (Kind.STAMP, Kind.BYLINE))


def _is_motto(lines: Sequence[Paragraph], place: int, language: Language, vocabulary: Vocabulary) -> bool:
    """
    Whether a saying of the day stands there, or a word to the reader: it is quoted, or has the house's own
    words, is of other matter, of nobody is said that he said it, and a headline follows.
    """
    below = lines[place + 1 :]
    is_said = QUOTED.search(lines[place].text) or vocabulary.furniture.any_house_word.search(
        lines[place].text
    )
    if not is_said or all(is_sentence(each.text) for each in below[:MOTTO]):
        return False
    if vocabulary.furniture.any_told_word.search(lines[place].text):
        return False  # « On pompe », a-t-elle indiqué: a story may open so
    own = stems_of(lines[place].text, language)
    return len(own & stems_of(told_in(below), language)) < OWN * len(own)
