"""
Reads the words under pictures, which a page glues to anything.

A line is first split where a caption begins ("<headline> ảnh 2Le ministre …") or where a credit has
the next caption on its heels; then each piece is read as caption and credit, or left as it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from builder.content.article import Caption
from builder.reader.seed import Paragraph
from builder.reader.story.rules import FurnitureRules
from builder.reader.story.scenes import is_over
from builder.text import fold

LONGEST = 600  # signs; a longer text that ends in a credit is a story's paragraph
LONGEST_CREDIT = 120
LONGEST_SIGN = 40  # signs of the end that signs a story
LONGEST_LABELLED = 250  # signs; a longer labelled text that tells of what is over is the story's, too
SHORT_TITLE = 35  # signs of a headline that a line may begin with by chance
SHORT = 60  # signs: so short a line may be a credit and nothing else
LONGEST_UNCREDITED, LONGEST_OVER = 250, 180
# One of which every credit before a full stop has: a bracket, a dash that joins no words, a sentence's end.
CREDIT_SIGN = re.compile(
    r"[:(©|/\[–—.!?»”\"-](?:(?<=[:(©|/\[])|(?<=[–—-])(?:(?<![^\W_].)|(?![^\W_]))"
    r"|(?<=[.!?»”\"]) ?(?:\S++ ?){1,4}$)"
)
STOPS = frozenset(".?!")
TWO = re.compile(r"[.!?…] [^\W\d_a-z]")  # sentences
SHORT_FORM = re.compile(r"(?<![^\W\d_])(?:[A-ZÀ-Þ][a-zß-ÿ]{0,3}\.[ -]?)+(?=[^\W\d_a-z])")  # "Hon.", "H.E."
DIGIT = re.compile(r"\d")
PLAIN_END = re.compile(r" [^\W\d_A-Z]{2,25}[.?!]$")  # a small word and a full stop, as sentences end
GIVER = re.compile(
    r" ?\((?P<credit>[^()]{2,60})\)\.?$|(?<=[.!?»”\"]) ?[–—-]{1,2} ?(?P<credit2>[^\W\d_a-z][\w/ .’'-]{1,40})$"
)
OWN_WIRE = re.compile(
    r"(?<=[.!?»”\")\]]) ?\("
    r"(?P<credit>[^\W\d_a-z][\w.’'-]{2,}(?: (?:de |of |du )?[^\W\d_a-z][\w.’'-]*){0,4})\)$"
)
SMALL_WORD = re.compile(r"(?<!\w)[^\W\d_A-ZÀ-Þ]+(?!\w)")
OF_SOMEBODY = re.compile(r"(?:L[ea]s?|Une?|Des|The|An?|El|Los|Las) [a-zß-ÿ]|L[’'][a-zß-ÿ]")  # no house's name
ORNAMENTS = " ■□▪◆●★♦◼"  # with which some wires end a page
OWNED = re.compile(r"^ ?\([cC]\) ?")
WHOLE = re.compile(r"\[(?P<words>[^\[\]]{20,})\]$")  # a caption and its credit, all in brackets
FILED = re.compile(r"^(?i:file|archives?)[,:] ?")  # where a picture lay says not who took it
# As some wires head the words under a picture: "NEW SCHOOL. Pupils …"; one word may be a town's: "HANOI. …".
OWN_HEADLINE = re.compile(r"(?=[A-Z’'-]*[ ’'-])[A-Z][A-Z ’'&-]{6,40}\. (?=[A-Z][a-zß-ÿ])")
LOST_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\) ?")  # what Markdown leaves of one


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line: the story's or a caption's words, or the page's copy of the headline."""

    line: int
    text: str
    is_caption: bool = False
    is_title: bool = False
    is_page: bool = False  # what stands behind a paragraph: "Lire la suite"


@dataclass(frozen=True, slots=True)
class Credit:
    """Where the credit begins in a line, and whom it names."""

    start: int
    giver: str | None


def pieces(paragraph: Paragraph, title: str, rules: FurnitureRules) -> Iterator[Piece]:
    """Yields the parts of a line in order; a line without captions is one piece."""
    if paragraph.text[-1] == "|":  # a table's, behind a picture or a signed story
        text = paragraph.text.rstrip(" |")
        is_signed = rules.wire_ends.say(text[-LONGEST_SIGN:]) and rules.any_sign_off.search(text)
        paragraph = replace(paragraph, text=text) if is_signed else paragraph
    for piece in _at_marks(paragraph, title, rules):
        yield from _at_credits(piece, rules)


def _at_marks(paragraph: Paragraph, title: str, rules: FurnitureRules) -> Iterator[Piece]:
    text, start, is_caption = paragraph.text, 0, False
    if behind := _behind_title(text, title, rules):
        yield Piece(paragraph.line, text[: len(title)], is_title=True)
        yield Piece(paragraph.line, behind, is_caption=True)
        return
    if not DIGIT.search(text):
        yield Piece(paragraph.line, text)
        return
    marks = _marks(text, title, rules)
    if len(marks) == 1 and (around := _around_mark(text, title, marks[0], rules)):
        yield from (
            Piece(paragraph.line, around, is_caption=True),
            Piece(paragraph.line, marks[0][0], is_title=True),
        )
        return
    for match in marks:
        before, heading = _without_title(text[start : match.start()], title, match)
        if before:
            yield Piece(paragraph.line, before, is_caption)
        if heading:
            yield Piece(paragraph.line, heading + text[match.start() : match.end()], is_title=True)
        start, is_caption = match.end(), True
    if rest := text[start:].strip():
        yield Piece(paragraph.line, rest, is_caption)


def _behind_title(text: str, title: str, rules: FurnitureRules) -> str:
    """Returns the caption with its wire that stands on one line with the headline's copy, or ""."""
    if len(title) <= SHORT_TITLE or not text.startswith(title):
        return ""
    rest = text[len(title) :].lstrip(" -–—|:")
    is_bare = SHORT < len(rest) <= LONGEST_UNCREDITED and _sure_credit(rest, rules) is None
    return rest if is_bare and bare_credit(rest, rules) else ""


def _around_mark(text: str, title: str, mark: re.Match[str], rules: FurnitureRules) -> str:
    """
    Returns the caption that stands before a picture's number, with the credit behind it, or "".

    "Le maire plante un arbre - ảnh 2 Photo: VNA"
    """
    before, behind = _bare(text[: mark.start()]), text[mark.end() :].strip()
    words, heading = _without_title(before, title, mark)
    if not words or heading != mark[0] or not behind or len(before) > LONGEST_UNCREDITED:
        return ""
    credit = credit_at_end(behind, rules)
    return f"{before} | {behind}" if credit and not _words(behind, credit.start) else ""


def _marks(text: str, title: str, rules: FurnitureRules) -> list[re.Match[str]]:
    """A mark that might be a word ("photo 1") counts only after the headline."""
    found: dict[int, re.Match[str]] = {}
    for rule in rules.caption_marks.likely(text):
        for match in rule.regex.finditer(text):
            before = text[max(0, match.start() - 2 * len(title) - 10) : match.start()]
            if match.groupdict().get("sure") or _bare(before).casefold().endswith(title.casefold()):
                found.setdefault(match.end(), match)
    return sorted(found.values(), key=lambda match: match.start())


def _without_title(text: str, title: str, mark: re.Match[str]) -> tuple[str, str]:
    """Returns what stands before the page's copy of the headline, and that copy."""
    bare = _bare(text)
    if bare.casefold().endswith(title.casefold()):
        return bare[: len(bare) - len(title)].strip(), text[len(bare) - len(title) :].lstrip() or mark[0]
    words, of_title = fold(bare).split(), set(fold(title).split())
    is_copy = words and sum(word in of_title for word in words) >= 0.6 * len(words)
    return ("", text or mark[0]) if is_copy or not words else (text.strip(), mark[0])


def _bare(text: str) -> str:
    return text.rstrip(" -–—|:")


def _at_credits(piece: Piece, rules: FurnitureRules) -> Iterator[Piece]:
    if piece.is_title:
        yield piece
        return
    start = 0
    for rule in rules.credit_breaks.likely(piece.text):
        for match in rule.regex.finditer(piece.text, start):
            is_first = not piece.text[start : match.start()].strip(" ([|")
            is_whole = match.groupdict().get("caption")
            is_glued = piece.text[match.end() - 1].isalpha()
            if _is_behind_stop(piece.text, match) and _labelled(piece.text[match.start() :], rules):
                yield Piece(
                    piece.line, piece.text[start : match.start()].strip(), piece.is_caption and not start
                )
                start = match.start()
                break  # the credit stands before its caption, and behind what is told
            if is_first and not (is_whole or is_glued) and _labelled(piece.text[start:], rules):
                continue  # the credit stands before its caption
            part = piece.text[start : match.end()].strip()
            # Several sentences before it may be the story's: they are parted as if nothing followed.
            is_told = len(part) > LONGEST_LABELLED and is_over(part, rules)
            yield Piece(piece.line, part, not is_told)
            start = match.end()
    if start < len(piece.text):
        yield Piece(piece.line, piece.text[start:].strip(), piece.is_caption and not start)


def _is_behind_stop(text: str, credit: re.Match[str]) -> bool:
    """Whether a credit in brackets is glued to what ends above it alone: "… fin.[Photo : AVP] Un quai"."""
    is_bracket = text[credit.start()] in "([" and text[credit.end() - 1] == " "
    return is_bracket and text[credit.start() - 1 : credit.start()] in (".", "!", "?", "»", "”")


def read_caption(piece: Piece, rules: FurnitureRules) -> Caption | None:
    """Returns a caption (without words where the line is a credit alone), or None where the piece is none."""
    if piece.is_title or len(piece.text) > 2 * LONGEST:
        return None
    if caption := _labelled(piece.text, rules):
        return caption
    whole = WHOLE.match(piece.text)
    text = whole["words"] if whole else piece.text.rstrip(ORNAMENTS)
    credit = credit_at_end(text, rules)
    if credit is None or credit.start > LONGEST:
        return shown(text, rules) if piece.is_caption else None
    return Caption(_words(text, credit.start), credit.giver)


def shown(text: str, rules: FurnitureRules) -> Caption:
    """Returns what is known for a caption without its credit, whatever form that has."""
    credit = credit_at_end(text, rules, is_shown=True) or _signed(text, rules)
    return Caption(_words(text, credit.start), credit.giver) if credit else Caption(text)


def _signed(text: str, rules: FurnitureRules) -> Credit | None:
    """The wire that signs the words under a picture as it signs a story: "(Source : VNA)"."""
    found = rules.any_sign_off.first_at_end(text, LONGEST_CREDIT)
    mark = found[0].groupdict().get("mark") if found else None
    return Credit(found[0].start(), _giver(mark)) if found and mark and found[0].start() else None


def credit_at_end(text: str, rules: FurnitureRules, *, is_shown: bool = False) -> Credit | None:
    """
    Returns what a line's end says of who took or gave a picture, all of it: "(PHOTO NOT FOR SALE) (Yonhap)".

    A wire's name alone is a credit beside what can be nothing else, or where the words are known for a
    caption's (`is_shown`).
    """
    credit = _sure_credit(text, rules)
    may_be_named = credit is None and text.endswith(")")
    if may_be_named and (named := OWN_WIRE.search(text, max(0, len(text) - LONGEST_CREDIT))):
        # The wire of the page itself, which no table need have: "(PHOTO NOT FOR SALE) (Valmora News)".
        beside = _sure_credit(text[: named.start()], rules)
        if beside is not None or is_shown:
            return Credit(beside.start if beside else named.start(), named["credit"])
    may_be_bare = credit is None and not PLAIN_END.search(text, max(0, len(text) - 30))
    if may_be_bare and (bare := bare_credit(text, rules)):
        beside = _sure_credit(text[: bare.start].rstrip(), rules)
        if beside is None:
            return bare if is_shown else None
        giver = text[text.index(beside.giver, beside.start) :] if beside.giver else bare.giver
        credit = Credit(beside.start, _giver(giver))
    while credit and credit.start and (before := _sure_credit(text[: credit.start].rstrip(), rules)):
        credit = Credit(before.start, credit.giver or before.giver)
    return credit


def bare_credit(text: str, rules: FurnitureRules) -> Credit | None:
    """Returns the wire's name at a line's end that may be a picture's credit or the story's sign-off."""
    match = _may_be_credited(text) and rules.any_bare_credit.at_end(text, LONGEST_CREDIT)
    return Credit(match.start(), _giver(FILED.sub("", match[0].strip(" .|()[]–—-/")))) if match else None


def _sure_credit(text: str, rules: FurnitureRules) -> Credit | None:
    found = _may_be_credited(text) and rules.any_credit.first_at_end(text, LONGEST_CREDIT)
    if not found:
        return None
    groups = found[0].groupdict()
    giver = groups.get("credit") or groups.get("credit2") or groups.get("wire")
    return Credit(found[0].start(), _giver(giver or ""))


def _may_be_credited(text: str) -> bool:
    """Whether a line's end has one of the signs of a credit, at a look."""
    is_short = text[-1:] not in STOPS or len(text) <= SHORT
    return is_short or CREDIT_SIGN.search(text, max(0, len(text) - LONGEST_CREDIT)) is not None


def _giver(text: str | None) -> str | None:
    giver = OWNED.sub("", text or "").strip(" .|()")
    return giver + ")" * ("(" in giver and ")" not in giver) or None


def _labelled(text: str, rules: FurnitureRules) -> Caption | None:
    """Returns what a line says behind the word "Photo"; a credit alone has no words of its own."""
    if len(text) > LONGEST or not rules.any_caption_label.match(text):
        return None
    label = next(match for rule in rules.caption_labels if (match := rule.search(text)))
    rest = text[label.end() :].rstrip(" ]|" if text[0] in "[|" else ")" if text[0] == "(" else "")
    inner = read_caption(Piece(0, rest), rules)
    if inner is None and (giver := GIVER.search(rest)):
        inner = Caption(rest[: giver.start()], giver["credit"] or giver["credit2"])
    if inner is None and bare_credit(rest, rules):
        inner = shown(rest, rules)
    caption = inner or Caption(rest, _credit_of(label))
    # "Photo : la ministre et ses hôtes" tells who is shown, "Photo : Li Mo – envoyé de la VNA" who took it.
    if len(text) > LONGEST_LABELLED and not inner and is_over(rest, rules):
        return None  # the page ran a paragraph together with it
    is_told = bool(inner or caption.credit) or rest[-1:] in ".»" or rest[:1].islower()
    # Glued to it, "PhotoMonsieur Vella au centre", or a gallery's count, "1/3 Mme Vella au centre".
    is_told = is_told or label[0].isalpha() or label[0][:1].isdigit()
    is_told = is_told or OF_SOMEBODY.match(rest) is not None or bool(label.groupdict().get("told"))
    return caption if is_told and len(SMALL_WORD.findall(caption.text)) > 1 else None


def _credit_of(label: re.Match[str]) -> str | None:
    groups = label.groupdict()
    return groups.get("credit") or groups.get("credit2")


def is_uncredited_caption(text: str, rules: FurnitureRules) -> bool:
    """Tells one short sentence that says who stands where ("(à droite)"), or what the picture shows."""
    if len(text) > LONGEST_UNCREDITED + LONGEST_CREDIT or not rules.any_picture_word.search(text):
        return False
    credit = bare_credit(text, rules)
    words = text[: credit.start].rstrip(" |([–—-,;/") if credit else text
    return (
        len(words) <= LONGEST_UNCREDITED
        and not rules.any_told_word.search(words)
        and not (len(words) > LONGEST_OVER and is_over(words, rules))
        and not TWO.search(SHORT_FORM.sub("", words))
    )


def _words(text: str, end: int) -> str:
    """What stands before the credit, without the bracket, bar or dash that opens it."""
    words = LOST_PICTURE.sub("", text[:end].rstrip(" |([–—-,;/").lstrip("| "))
    if words[1:2].isupper() and (own := OWN_HEADLINE.match(words)):
        words = words[own.end() :]
    return "" if words.strip(". ") == "" else words
