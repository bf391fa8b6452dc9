"""
Finds the headline: which of the first lines it is, and which part of that line.

Over it stand the page's furniture, the name of its section or of its newsroom; on its line the wire's own
mark before it and the site's name behind it. A headline too long for one line goes on in the next.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from builder.content.article import Caption
from builder.errors import SeedError
from builder.reader.seed import Paragraph, Seed
from builder.reader.story.captions import Piece, pieces, read_caption
from builder.reader.story.dateline import Head, read_dateline
from builder.reader.story.items import (
    LONGEST_SENTENCE,
    LONGEST_TITLE,
    Item,
    Kind,
    furniture_item,
    is_lead,
    is_sentence,
)
from builder.reader.story.lines import SHORT_TITLE
from builder.reader.story.lineshapes import COUNTER
from builder.reader.story.masthead import (
    WIDE_GAP,
    headline_at,
    is_dated,
    is_label,
    listed_close,
    menu_rows,
)
from builder.reader.story.overlead import head_of, pictures_over_lead
from builder.reader.story.ownlead import WITHIN, is_story, may_be_headline, stems_of, told_in
from builder.reader.story.standfirst import is_page_shaped, without_standfirst
from builder.reader.story.titlecaption import before_picture, pictured_title, without_caption
from builder.reader.vocabulary import Language, Vocabulary
from builder.text import tidy

UNDER = 12  # lines under a headline in which the page's day may stand
LONGEST_REST = 120  # signs of a headline's second line
ENOUGH = 3  # paragraphs below a heading: with fewer it stands over other stories alone
LONGEST_SITE = 30  # signs of a site's name
AGAIN_WITHIN, SHORTEST_BARE = 3, 30  # lines below a headline; signs of it
WORDS_OF_RUBRIC = 2  # before a headline's bar
SHORTEST = 15  # signs of a headline behind what a wire sets before it
TWICE = re.compile(r"^(?P<once>.{15,}?)[ |–—-]{0,3}(?P=once)$")
AGAIN = re.compile(r"(?i)^(?P<once>.{25,200}?) (?P<between>.{4,80}) (?P=once)$")
# "by Anna Vella", "par Anna Vella, lundi 5 mai"
BY_NAME = re.compile(r"[a-z]{2,3} (?:[^\W\d_a-z][\w.’'-]*+ ?){2,4}(?:, [^.!?]{0,20}\d[^.!?]{0,20})?$")
# Not behind "M." or "Dr.", and no capital's word of three letters ends one.
SENTENCE_S_END = re.compile(
    r"(?<=[\w»”\")][\w»”\")][.!?])(?<!\b[A-Z][a-z][.])(?<!\b[A-Z][a-z]{2}[.])\s"
    r"|(?<=[a-zß-ÿ]{3}[.!?])(?=[A-ZÀ-Þ][a-zß-ÿ’']+ )"  # where the page lost the space
)
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
    before = _furniture(paragraphs, seed, language, vocabulary)
    paragraphs[:1] = _without_pictures(paragraphs[0], vocabulary)
    paragraphs[:1] = without_caption(paragraphs[0], vocabulary.furniture, language.phrases)
    before += pictures_over_lead(paragraphs, language, vocabulary)
    if stated := seed.source.get("title"):
        return Top(Paragraph(_line_of(stated, seed) or paragraphs[0].line, stated), paragraphs, before)
    if place := _headline_place(paragraphs, language, vocabulary, menu_rows(paragraphs[:UNDER], seed.lines)):
        headline = paragraphs[place].text
        for each in paragraphs[:place]:
            before += _over(each, headline, language, vocabulary)
        del paragraphs[:place]
    paragraphs[0] = _printed_again(paragraphs[0], paragraphs[1:], before)
    head = head_of(paragraphs[0], language, vocabulary)
    if len(paragraphs) > 2 and _is_dateline_alone(head, vocabulary):
        first = paragraphs.pop(0)
        before.append(Item(Kind.TEXT, first.line, first.text))
        head = head_of(paragraphs[0], language, vocabulary)
    paragraphs[:1] = _without_pictures(paragraphs[0], vocabulary)
    if len(paragraphs) > 1 and head is None:
        paragraphs[:1] = without_standfirst(paragraphs[0], language)
    first = paragraphs[0]
    if is_lead(first.text) or _opens_a_story(first, head):
        if head is None or not _is_headline(paragraphs, head):
            return Top(Paragraph(first.line, _shortened(first, head)), paragraphs, before)
        # "Valmora, 5 mai (VNA) – Le port rouvre" over its story.
        before.append(Item(Kind.TEXT, first.line, head.evidence.quote))
        return Top(Paragraph(first.line, head.rest), paragraphs[1:], before)
    title, rest = _whole(paragraphs, vocabulary)
    title = _without_credit(title, before, seed)
    title = _without_site(title, rest, before)
    for stamp in _stamps(rest, language, vocabulary):
        before.append(Item(Kind.PAGE, stamp.line, stamp.text))
        rest.remove(stamp)
    return Top(_bare(title, before, language, vocabulary), rest, before)


def _stamps(rest: Sequence[Paragraph], language: Language, vocabulary: Vocabulary) -> list[Paragraph]:
    """Returns the lines between headline and story that bear the page's day, and that no rule knows."""
    lines = takewhile(lambda each: len(each.text) <= LONGEST_TITLE, rest[:UNDER])
    return [
        each
        for each in lines
        if is_dated(each.text)
        and may_be_headline(each, vocabulary)
        and not read_dateline(each, language, vocabulary)
    ]


def _without_pictures(first: Paragraph, vocabulary: Vocabulary) -> list[Paragraph]:
    """Parts a headline from its copy over a picture with which the page ran it together."""
    title = before_picture(first, vocabulary.furniture)
    twice = TWICE.match(title)
    title = twice["once"] if twice else title
    if len(title) < SHORTEST:
        return [first]
    return [replace(first, text=title), replace(first, text=first.text[len(title) :].lstrip(" |–—-"))]


def _without_site(title: Paragraph, rest: Sequence[Paragraph], before: list[Item]) -> Paragraph:
    """Parts a headline from its site's name, "… - ValNet", where one of the two stands again by itself."""
    text, dash, site = title.text.rpartition(" - ")
    near = {each.text for each in rest[:UNDER]}
    is_site = dash and len(site) <= LONGEST_SITE and len(text) >= SHORTEST and site[0].isupper()
    if not is_site or not ({site, text} & near):
        return title
    before.append(Item(Kind.PAGE, title.line, f"-{dash[2:]}{site}"))
    return replace(title, text=text)


def _printed_again(title: Paragraph, rest: Sequence[Paragraph], before: list[Item]) -> Paragraph:
    """Parts from a headline the wire before it and the day behind it, where it stands bare right below."""
    bare = next((each.text for each in rest[:AGAIN_WITHIN] if _is_within(each.text, title.text)), None)
    if bare is None or len(title.text) > LONGEST_TITLE:
        return title
    start = title.text.index(bare)
    parts = (title.text[:start].strip(), title.text[start + len(bare) :].strip())
    before.extend(Item(Kind.PAGE, title.line, part) for part in parts if part)
    return replace(title, text=bare)


def _is_within(bare: str, text: str) -> bool:
    return SHORTEST_BARE <= len(bare) < len(text) and bare in text and not is_sentence(bare)


def _without_credit(title: Paragraph, before: list[Item], seed: Seed) -> Paragraph:
    """Parts a headline from the credit of the picture beside it, and from the caption beyond a wide gap."""
    end = title.text.find("©")
    if end < SHORTEST:
        return title
    beside = [tidy(part) for part in WIDE_GAP.split(seed.lines[title.line - 1].partition("©")[2])]
    caption = Caption(" ".join(filter(None, beside[1:])), beside[0])
    kind = Kind.CAPTION if caption.text else Kind.PAGE
    before.append(Item(kind, title.line, title.text[end:], caption=caption if caption.text else None))
    return replace(title, text=title.text[:end].rstrip(" |([–—-"))


def _over(paragraph: Paragraph, title: str, language: Language, vocabulary: Vocabulary) -> list[Item]:
    """Returns what stands on a line over the headline, which a page may mark pictures with."""
    parts = list(pieces(paragraph, title, vocabulary.furniture))
    if not parts or not parts[0].is_title:
        return [_over_title(paragraph, language, vocabulary)]
    rest = [_over_title(Paragraph(each.line, each.text), language, vocabulary) for each in parts[1:]]
    return [Item(Kind.TITLE, paragraph.line, parts[0].text), *rest]


def _over_title(paragraph: Paragraph, language: Language, vocabulary: Vocabulary) -> Item:
    """Returns what a line over the headline is: a stamp, a picture's caption, or anything of the page."""
    line, text = paragraph.line, paragraph.text
    if item := furniture_item(Piece(line, text), vocabulary.furniture):
        return replace(item, kind=Kind.PAGE) if item.kind is Kind.HEADING else item
    if (caption := read_caption(Piece(line, text), vocabulary.furniture)) and caption.text:
        return Item(Kind.CAPTION, line, text, caption=caption)
    if counter := COUNTER.search(text):
        return Item(Kind.CAPTION, line, text, caption=Caption(text[: counter.start()].rstrip()))
    is_dateline = _is_dateline_alone(read_dateline(paragraph, language, vocabulary), vocabulary)
    return Item(Kind.TEXT if is_dateline else Kind.PAGE, line, text)


def _furniture(
    paragraphs: list[Paragraph], seed: Seed, language: Language, vocabulary: Vocabulary
) -> list[Item]:
    """Takes the page's own lines from the top; at least one paragraph is left."""
    before = _store_s_stamp(paragraphs, vocabulary)
    while paragraphs and (
        item := furniture_item(Piece(paragraphs[0].line, paragraphs[0].text), vocabulary.furniture)
    ):
        if item.kind is Kind.HEADING and not _has_headline(paragraphs, language, vocabulary):
            raise SeedError(
                "the file holds only links to related stories.",
                fix="Paste the article itself, headline first.",
                file=seed.file,
                line=item.line,
            )
        before.append(replace(item, kind=Kind.PAGE) if item.kind is Kind.HEADING else item)
        listed: list[Paragraph] = []
        if item.kind is Kind.HEADING:
            story = stems_of(told_in(paragraphs[:WITHIN]), language)
            listed = listed_close(paragraphs, story, language, vocabulary)
        before += [Item(Kind.PAGE, each.line, each.text) for each in listed]
        del paragraphs[: 1 + len(listed)]
    if not paragraphs:
        raise SeedError(
            "the file holds no article.",
            fix="Paste the article into it, headline first.",
            file=seed.file,
            line=1,
        )
    return before


def _store_s_stamp(paragraphs: list[Paragraph], vocabulary: Vocabulary) -> list[Item]:
    """Parts the first line from a date with which it begins."""
    first = paragraphs[0]
    found = ((rule, rule.search(first.text)) for rule in vocabulary.furniture.title_begins)
    dated = next(((rule, match) for rule, match in found if match and match.groupdict().get("year")), None)
    if dated is None:
        return []
    rule, match = dated
    paragraphs[0] = replace(first, text=first.text[match.end() :])
    return [Item(Kind.STAMP, first.line, match[0].strip(), rule)]


def _has_headline(paragraphs: Sequence[Paragraph], language: Language, vocabulary: Vocabulary) -> bool:
    """ "À la une" stands over other stories, and over a page's own."""
    is_section = vocabulary.furniture.page_lines.say(paragraphs[0].text)
    if is_section or headline_at(paragraphs, language, vocabulary) > 0:
        return True
    return sum(is_story(each, vocabulary) for each in paragraphs[:WITHIN]) >= ENOUGH


def _whole(paragraphs: Sequence[Paragraph], vocabulary: Vocabulary) -> tuple[Paragraph, list[Paragraph]]:
    """Puts a headline together that the page broke in two lines: no headline ends with "de"."""
    first, rest = paragraphs[0], list(paragraphs[1:])
    if len(rest) < 2 or is_sentence(first.text):
        return first, rest
    below = rest[0].text
    is_open = vocabulary.furniture.title_goes_on.say(first.text)
    is_next = rest[0].line == first.line + 1  # a blank line parts what only small letters would join
    is_open = is_open or (is_next and below[0].islower() and len(first.text) > SHORTEST)
    is_rest = len(below) <= LONGEST_REST and below[-1] not in ".:;"
    if not is_open or not is_rest or is_page_shaped(below):
        return first, rest
    if BY_NAME.match(below) or furniture_item(Piece(rest[0].line, below), vocabulary.furniture):
        return first, rest
    return replace(first, text=f"{first.text} {below}"), rest[1:]


def _bare(title: Paragraph, before: list[Item], language: Language, vocabulary: Vocabulary) -> Paragraph:
    """Takes from the headline's line what is not the headline; it is kept among what stood over it."""
    rules, text = vocabulary.furniture, title.text
    if twice := TWICE.match(text):
        before.append(Item(Kind.TITLE, title.line, text[twice.end("once") :].strip()))
        text = twice["once"]
    elif (twice := AGAIN.match(text)) and is_dated(twice["between"]):
        before.append(Item(Kind.PAGE, title.line, twice["between"]))
        before.append(Item(Kind.TITLE, title.line, text[twice.end("between") :].strip()))
        text = twice["once"]
    label = BEHIND_BAR.match(text)
    if label and (is_label(label["label"], language, vocabulary) or _is_rubric(label["label"], text)):
        before.append(Item(Kind.PAGE, title.line, label[0].strip()))
        text = text[label.end() :]
    for rule in rules.title_begins.likely(text):
        if (match := rule.find(text)) and len(text) - match.end() >= SHORTEST:
            before.append(Item(Kind.PAGE, title.line, match[0].strip(), rule))
            text = text[match.end() :].lstrip()
    for rule in 2 * list(rules.title_ends.likely(text)):  # "… - Wire | Site"
        if (match := rule.find(text)) and match.start():
            before.append(Item(Kind.PAGE, title.line, match[0].strip(), rule))
            text = text[: match.start()].rstrip()
    return replace(title, text=text)


def _is_rubric(label: str, text: str) -> bool:
    """Whether a word or two in capitals stand before a headline's bar: "DIANA | Trois îles, un navire"."""
    return label.isupper() and label.count(" ") < WORDS_OF_RUBRIC and not text.isupper()


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


def _is_dateline_alone(head: Head | None, vocabulary: Vocabulary) -> bool:
    """Some wires print place, day and agency over the headline."""
    if head is None or not (head.agency and (head.dateline.date or head.dateline.place)):
        return False
    return not head.rest or furniture_item(Piece(0, head.rest), vocabulary.furniture) is not None


def _headline_place(
    paragraphs: Sequence[Paragraph], language: Language, vocabulary: Vocabulary, rows: Collection[int]
) -> int:
    """
    Returns the place of the headline below the page's lines, or 0 where it is the first.

    One printed twice is sure, but for two lines close together under a headline: a picture's words.
    """
    if sure := _whole_title(paragraphs, vocabulary) or pictured_title(
        paragraphs[: 2 * UNDER], vocabulary.furniture
    ):
        return sure
    twice = _repeated_title(paragraphs, vocabulary)
    is_sure = twice and not _is_close(paragraphs, twice)
    best = 0 if is_sure else headline_at(paragraphs, language, vocabulary, rows)
    return best if 0 < best < twice or not twice else twice


def _whole_title(paragraphs: Sequence[Paragraph], vocabulary: Vocabulary) -> int:
    """
    Returns the place of a headline over which its beginning stands, or the page's path with it, else 0.

    "Bellan : le maire salue la", "AccueilVilleLe maire salue la fin de la tempête"
    """
    start = (first := paragraphs[0].text).rstrip(" .…")
    is_open = first.endswith(("...", "…")) or vocabulary.furniture.title_goes_on.say(start)
    is_cut = is_open and len(start) >= SHORTEST
    head = takewhile(lambda each: len(each.text) <= LONGEST_TITLE, paragraphs[1:UNDER])
    for place, text in enumerate((each.text for each in head), 1):
        is_path = any(_is_path_with(text, above.text) for above in paragraphs[:place])
        if ((is_cut and text.startswith(f"{start} ")) or is_path) and not is_sentence(text):
            return place
    return 0


def _is_path_with(title: str, line: str) -> bool:
    path = line.removesuffix(title) if title[:1].isupper() and title[SHORTEST:] else line
    return path != line and path[-1:].islower()


def _is_close(paragraphs: Sequence[Paragraph], place: int) -> bool:
    """Whether a line stands again on the very next line, which is not the first of a block of its own."""
    one, two = paragraphs[place : place + 2]
    return one.text == two.text and two.line == one.line + 1


def _repeated_title(paragraphs: Sequence[Paragraph], vocabulary: Vocabulary) -> int:
    """Returns the place of a headline that the page prints twice below a short line of its own, else 0."""
    if len(paragraphs[0].text) >= SHORT_TITLE:
        return 0
    head = list(takewhile(lambda each: not is_story(each, vocabulary), paragraphs[:12]))
    texts = [each.text.casefold() for each in head]
    return next(
        (
            place
            for place, text in enumerate(texts)
            if len(text) > 20
            and texts.count(text) > 1
            and not is_sentence(head[place].text)
            and may_be_headline(head[place], vocabulary)
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
    text = SENTENCE_S_END.split(text, maxsplit=1)[0]
    return text if len(text) <= LONGEST_SENTENCE else text[:LONGEST_SENTENCE].rsplit(" ", 1)[0] + "…"
