"""
Finds the headline: which of the first lines it is, and which part of that line.

Over it stand the page's furniture, the name of its section or of its newsroom; on its line the wire's own
mark before it and the site's name behind it. A headline too long for one line goes on in the next.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from builder.errors import SeedError
from builder.reader.seed import Paragraph, Seed
from builder.reader.story.captions import Piece, read_caption
from builder.reader.story.dateline import Head, agency_of, read_dateline
from builder.reader.story.lines import LONGEST_TITLE, SHORT_TITLE, Item, Kind, furniture_item, is_sentence
from builder.reader.story.pagetop import lines_over_headline
from builder.reader.vocabulary import Language, Vocabulary

LONGEST_KICKER = 45  # signs of a section's name over a headline
LONGEST_REST = 120  # signs of a headline's second line
SHORTEST = 15  # signs of a headline behind what a wire sets before it
BETWEEN_LABELS = r" ?[-–—/|>»›•·,&:]+ ?"
TWICE = re.compile(r"^(?P<once>.{15,}?)[ |–—-]{0,3}(?P=once)$")
BEHIND_BAR = re.compile(r"^(?P<label>[^|]{2,45}?) ?\| ?(?=\S.{20})")


@dataclass(frozen=True, slots=True)
class Top:
    """A seed's first lines: the headline, what follows it, and what stood over it."""

    title: Paragraph
    rest: list[Paragraph]
    before: list[Item]


def read_title(seed: Seed, language: Language, vocabulary: Vocabulary) -> Top:
    """Raises SeedError where the seed holds no article."""
    paragraphs = list(seed.paragraphs)
    before = _furniture(paragraphs, seed, vocabulary)
    if stated := seed.source.get("title"):
        return Top(Paragraph(_line_of(stated, seed) or paragraphs[0].line, stated), paragraphs, before)
    place = _repeated_title(paragraphs, vocabulary) or lines_over_headline(paragraphs, language, vocabulary)
    while place or _is_kicker(paragraphs, language, vocabulary):
        count = place or 1
        before += [_page_s(each, vocabulary) for each in paragraphs[:count]]
        del paragraphs[:count]
        place = 0
        before += _furniture(paragraphs, seed, vocabulary)
    head = read_dateline(paragraphs[0], language, vocabulary)
    if len(paragraphs) > 2 and _is_dateline_alone(head):
        first = paragraphs.pop(0)
        before.append(Item(Kind.TEXT, first.line, first.text))
        head = read_dateline(paragraphs[0], language, vocabulary)
    paragraphs[:1] = _without_pictures(paragraphs[0], vocabulary)
    first = paragraphs[0]
    if len(first.text) > LONGEST_TITLE or _opens_a_story(first, head):
        if head is None or not _is_headline(paragraphs, head):
            return Top(Paragraph(first.line, _shortened(first, head)), paragraphs, before)
        # "Valmora, 5 mai (VNA) – Le port rouvre" over its story.
        before.append(Item(Kind.TEXT, first.line, head.evidence.quote))
        return Top(Paragraph(first.line, head.rest), paragraphs[1:], before)
    title, rest = _whole(paragraphs, vocabulary)
    return Top(_bare(title, before, language, vocabulary), rest, before)


def _without_pictures(first: Paragraph, vocabulary: Vocabulary) -> list[Paragraph]:
    """Parts a headline from its copy over a picture with which the page ran it together."""
    marks = (match for rule in vocabulary.furniture.caption_marks if (match := rule.search(first.text)))
    sure = min((match.start() for match in marks if match.groupdict().get("sure")), default=0)
    title = first.text[:sure].rstrip(" |–—-") if sure <= 2 * LONGEST_TITLE else ""
    twice = TWICE.match(title)
    title = twice["once"] if twice else title
    if len(title) < SHORTEST:
        return [first]
    return [replace(first, text=title), replace(first, text=first.text[len(title) :].lstrip(" |–—-"))]


def _page_s(paragraph: Paragraph, vocabulary: Vocabulary) -> Item:
    item = furniture_item(Piece(paragraph.line, paragraph.text), vocabulary.furniture)
    is_heading = item is None or item.kind is Kind.HEADING
    return Item(Kind.PAGE, paragraph.line, paragraph.text) if is_heading or item is None else item


def _furniture(paragraphs: list[Paragraph], seed: Seed, vocabulary: Vocabulary) -> list[Item]:
    """Takes the page's own lines from the top; at least one paragraph is left."""
    before: list[Item] = []
    while paragraphs and (
        item := furniture_item(Piece(paragraphs[0].line, paragraphs[0].text), vocabulary.furniture)
    ):
        if item.kind is Kind.HEADING and not _is_section(paragraphs, vocabulary):
            raise SeedError(
                "the file holds only links to related stories.",
                fix="Paste the article itself, headline first.",
                file=seed.file,
                line=item.line,
            )
        before.append(replace(item, kind=Kind.PAGE) if item.kind is Kind.HEADING else item)
        paragraphs.pop(0)
    if not paragraphs:
        raise SeedError(
            "the file holds no article.",
            fix="Paste the article into it, headline first.",
            file=seed.file,
            line=1,
        )
    return before


def _is_section(paragraphs: Sequence[Paragraph], vocabulary: Vocabulary) -> bool:
    """ "À la une" stands over other stories, and over a page's own."""
    return any(rule.search(paragraphs[0].text) for rule in vocabulary.furniture.page_lines)


def _is_kicker(paragraphs: Sequence[Paragraph], language: Language, vocabulary: Vocabulary) -> bool:
    """Whether the first line only names a section, a newsroom or countries, and the headline is below."""
    text = paragraphs[0].text
    if len(text) > LONGEST_KICKER or text[-1] in '.!?…»”"':
        return False
    lines = (
        each
        for each in paragraphs[1:6]
        if not furniture_item(Piece(each.line, each.text), vocabulary.furniture)
    )
    below = next(lines, None)
    if below is None or paragraphs[-1] is below or len(below.text) > LONGEST_TITLE:
        return False
    if below.text[-1] == "." or len(below.text) <= len(text) or below.text[0].islower():
        return False
    is_word = re.fullmatch(r"[^\W\d_]+", text) is not None
    is_loud = text.isupper() and not below.text.isupper() and len(text.split()) <= 3
    if not (is_word or is_loud or _is_label(text.rstrip(" :"), language, vocabulary)):
        return False
    return read_dateline(below, language, vocabulary) is None


def _is_label(text: str, language: Language, vocabulary: Vocabulary) -> bool:
    """Whether a text is made of names alone: of sections, newsrooms, countries."""
    if _is_name(text, language, vocabulary):
        return True
    joins = language.officials.and_ if language.officials else ()
    parts = re.split("|".join((BETWEEN_LABELS, *(re.escape(f" {word} ") for word in joins))), text)
    return all(
        part and (_is_name(part, language, vocabulary) or _are_names(part.split(), language, vocabulary))
        for part in parts
    )


def _are_names(words: Sequence[str], language: Language, vocabulary: Vocabulary) -> bool:
    return len(words) > 1 and all(_is_name(word, language, vocabulary) for word in words)


def _is_name(text: str, language: Language, vocabulary: Vocabulary) -> bool:
    return (
        any(rule.search(text) for rule in vocabulary.furniture.kickers)
        or vocabulary.countries[language.code].named(text, is_place=True) is not None
        or agency_of(text.strip("()"), vocabulary) in vocabulary.agencies.values()
    )


def _whole(paragraphs: Sequence[Paragraph], vocabulary: Vocabulary) -> tuple[Paragraph, list[Paragraph]]:
    """Puts a headline together that the page broke in two lines: no headline ends with "de"."""
    first, rest = paragraphs[0], list(paragraphs[1:])
    if len(rest) < 2 or is_sentence(first.text):
        return first, rest
    below = rest[0].text
    is_open = any(rule.search(first.text) for rule in vocabulary.furniture.title_goes_on)
    is_next = rest[0].line == first.line + 1  # a blank line parts what only small letters would join
    is_open = is_open or (is_next and below[0].islower() and len(first.text) > SHORTEST)
    is_rest = len(below) <= LONGEST_REST and below[-1] not in ".:;"
    if not is_open or not is_rest or furniture_item(Piece(rest[0].line, below), vocabulary.furniture):
        return first, rest
    return replace(first, text=f"{first.text} {below}"), rest[1:]


def _bare(title: Paragraph, before: list[Item], language: Language, vocabulary: Vocabulary) -> Paragraph:
    """Takes from the headline's line what is not the headline; it is kept among what stood over it."""
    rules, text = vocabulary.furniture, title.text
    if twice := TWICE.match(text):
        before.append(Item(Kind.TITLE, title.line, text[twice.end("once") :].strip()))
        text = twice["once"]
    label = BEHIND_BAR.match(text)
    if label and _is_label(label["label"], language, vocabulary):
        before.append(Item(Kind.PAGE, title.line, label[0].strip()))
        text = text[label.end() :]
    for rule in rules.title_begins:
        if (match := rule.search(text)) and len(text) - match.end() >= SHORTEST:
            before.append(Item(Kind.PAGE, title.line, match[0].strip(), rule))
            text = text[match.end() :].lstrip()
    for rule in (*rules.title_ends, *rules.title_ends):  # "… - Wire | Site"
        if (match := rule.search(text)) and match.start():
            before.append(Item(Kind.PAGE, title.line, match[0].strip(), rule))
            text = text[: match.start()].rstrip()
    return replace(title, text=text)


def _opens_a_story(first: Paragraph, head: Head | None) -> bool:
    """A headline may begin with a place and a dash too, but it ends without a full stop."""
    return head is not None and bool(head.agency or head.dateline.date or is_sentence(first.text))


def _is_headline(paragraphs: Sequence[Paragraph], head: Head) -> bool:
    """Whether a line with a dateline is the headline all the same: it has no full stop, and a story below."""
    return (
        len(paragraphs) > 2
        and SHORTEST <= len(head.rest) <= LONGEST_TITLE
        and head.rest[-1] not in ".…"
        and is_sentence(paragraphs[1].text)
    )


def _is_dateline_alone(head: Head | None) -> bool:
    """Some wires print place, day and agency over the headline."""
    return head is not None and not head.rest and bool(head.agency and head.dateline.date)


def _repeated_title(paragraphs: Sequence[Paragraph], vocabulary: Vocabulary) -> int:
    """Returns the place of a headline that the page prints twice below a short line of its own, else 0."""
    if len(paragraphs[0].text) >= SHORT_TITLE:
        return 0
    head = list(takewhile(lambda each: len(each.text) <= LONGEST_TITLE, paragraphs[:12]))
    texts = [each.text.casefold() for each in head]
    return next(
        (
            place
            for place, text in enumerate(texts)
            if len(text) > 20
            and texts.count(text) > 1
            and not is_sentence(head[place].text)
            and not read_caption(Piece(head[place].line, head[place].text), vocabulary.furniture)
        ),
        0,
    )


def _line_of(stated: str, seed: Seed) -> int | None:
    """The line of the seed's front matter that states a value; None where YAML spells it otherwise."""
    head = seed.lines[: seed.paragraphs[0].line - 1]
    return next((number for number, line in enumerate(head, 1) if stated in line), None)


def _shortened(first: Paragraph, head: Head | None) -> str:
    """Copy without a headline takes its first words for one."""
    text = (head.rest if head else first.text) or first.text
    text = re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0]
    return text if len(text) <= LONGEST_TITLE else text[:LONGEST_TITLE].rsplit(" ", 1)[0] + "…"
