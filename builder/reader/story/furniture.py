"""
Parts headline, standfirst, captions, by-line, sign-off and teasers from the story.

What is not story is kept: as a field where it has one, otherwise as a `Cut` with its reason.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from builder.content.article import Caption, Dateline, Evidence
from builder.content.dates import EventDate
from builder.errors import SeedError
from builder.reader.dating.eventday import day_of
from builder.reader.seed import Cut, Notice, Paragraph, Seed
from builder.reader.story.copies import with_captions_again, with_copies, with_lines_again, with_whole
from builder.reader.story.credits import with_credits
from builder.reader.story.dateline import agency_of
from builder.reader.story.ending import with_end
from builder.reader.story.foreign import without_foreign
from builder.reader.story.headline import read_title
from builder.reader.story.items import Item, Kind, is_sentence
from builder.reader.story.kinship import with_kin
from builder.reader.story.lead import with_lead
from builder.reader.story.lines import read_items
from builder.reader.story.lineshapes import CLOCK
from builder.reader.story.masthead import has_day_at_end, is_day_alone
from builder.reader.story.pictured import with_pictured
from builder.reader.story.pictures import with_doubles
from builder.reader.story.standfirst import above_second_title, with_standfirst
from builder.reader.vocabulary import Language, Rule, Vocabulary
from builder.text import fold

WORD = re.compile(r"[^\W\d_]+")
WHOLE_DAY = 10  # signs of a day with its month and year
LONGEST_SIGN, SIGN_WORDS = 24, 2  # signs and words of a line that names its wire: "par AIP"
# A day with whoever wrote it down, right under the story: "28 mai 2031 par Anna Vella ,".
SIGNED_DAY = re.compile(r"20\d\d,? (?:par|by|por) [^\W\d_][^\d.!?]{2,40}$")
TOP = 15  # lines among which a page's stamps stand together
BESIDE = 2  # pieces before and after the text
BELOW = 4  # pieces after it that may bear its day and its writer
SIGNING = frozenset({Kind.BYLINE, Kind.SIGN_OFF})
# Lines of the page that may bear its date inside.
DATED = frozenset({Kind.PAGE, Kind.BYLINE, Kind.SIGN_OFF})
# The same above the story: "Business Desk May 28, 2031".
UNSIGNED = frozenset({Kind.PAGE, Kind.ASIDE, Kind.TEASER})


@dataclass(frozen=True, slots=True)
class Story:
    """
    An article freed of what the wire adds round it.

    Words that the page ran together are parted here already, so a quote taken from a paragraph may
    differ from the seed by spaces: `read_seed` puts every quote back into the seed's own words.
    """

    title: Paragraph
    standfirst: Paragraph | None
    paragraphs: tuple[Paragraph, ...]  # the story alone, its dateline removed
    language: str  # ISO 639-1, one of the vocabulary's
    captions: tuple[tuple[int, Caption], ...] = ()  # each with its line
    dateline: Dateline | None = None
    agency: str | None = None
    byline: Paragraph | None = None
    published: EventDate | None = None  # stamped on the page, or stated in the seed's front matter
    source: Mapping[str, str] = field(default_factory=dict)  # what a front matter block of the seed states
    evidence: Mapping[str, tuple[Evidence, ...]] = field(
        default_factory=dict
    )  # dateline, published, agency, body
    cut: tuple[Cut, ...] = ()
    notices: tuple[Notice, ...] = ()
    file: str = ""
    is_folded: bool = False  # whether the seed's lines were folded, so that a hyphen may stand for nothing


def read_story(seed: Seed, vocabulary: Vocabulary) -> Story:
    """Raises SeedError where the seed holds no story: a headline alone, or teasers."""
    language = vocabulary.languages[read_language(seed, vocabulary)]
    vocabulary = vocabulary.in_language(language.code)
    title, items = parted(seed, language, vocabulary)
    rules = vocabulary.furniture
    items = with_pictured(items, title.text, rules, language.phrases, vocabulary.caption_weights)
    items = with_kin(items, title.text, rules, vocabulary.kinship_weights)
    if not any(item.kind is Kind.TEXT for item in items):
        raise SeedError(
            "there is no story under the headline.",
            fix="Paste the whole article, or take the file away.",
            file=seed.file,
            line=title.line,
        )
    return _story(seed, language, title, with_standfirst(items, language.phrases), vocabulary)


def parted(seed: Seed, language: Language, vocabulary: Vocabulary) -> tuple[Paragraph, list[Item]]:
    """Returns the headline, and what the rules take each further line for; `vocabulary` is the language's."""
    top = read_title(seed, language, vocabulary)
    title = top.title
    items = [*top.before, *read_items(top.rest, title.text, language, vocabulary)]
    items = above_second_title(without_foreign(items, language, vocabulary), language.phrases)
    items = with_doubles(with_whole(items), vocabulary.furniture, language.phrases)
    items = with_copies(with_credits(items, language, vocabulary))
    items = with_lines_again(items, vocabulary.furniture, language.phrases)
    items = with_end(with_lead(items, language, vocabulary), language, vocabulary)
    return title, with_captions_again(items)


def read_language(seed: Seed, vocabulary: Vocabulary) -> str:
    """Returns the language that the seed states, or the one whose small words stand in it most often."""
    stated = seed.source.get("language", "")[:2].lower()
    if stated in vocabulary.languages:
        return stated
    text = " ".join(paragraph.text for paragraph in seed.paragraphs)[:4000].lower()
    words = Counter(WORD.findall(text))
    return max(
        sorted(vocabulary.languages),
        key=lambda code: sum(words[word] for word in vocabulary.languages[code].words.intersection(words)),
    )


def _story(
    seed: Seed, language: Language, title: Paragraph, items: Sequence[Item], vocabulary: Vocabulary
) -> Story:
    evidence: dict[str, tuple[Evidence, ...]] = {}
    standfirst = [item for item in items if item.kind is Kind.STANDFIRST]
    head = next((item.head for item in items if item.head), None)
    if head:
        evidence["dateline"] = (*((head.above,) if head.above else ()), head.evidence)
    published = _published(seed, items, language, vocabulary, evidence)
    byline = next((item for item in items if item.kind is Kind.BYLINE), None)
    return Story(
        title=title,
        standfirst=Paragraph(standfirst[0].line, " ".join(item.text.lstrip("-–—• ") for item in standfirst))
        if standfirst
        else None,
        paragraphs=tuple(_paragraphs(items)),
        language=language.code,
        captions=_captions(items),
        dateline=head.dateline if head and (head.dateline.place or head.dateline.date) else None,
        agency=_agency(seed, items, vocabulary, evidence),
        byline=Paragraph(byline.line, byline.text) if byline else None,
        published=published,
        source=seed.source,
        evidence=evidence,
        cut=tuple(_cuts(items)),
        notices=seed.notices,
        file=seed.file,
        is_folded=seed.is_folded,
    )


def _paragraphs(items: Sequence[Item]) -> list[Paragraph]:
    return [Paragraph(item.line, item.text) for item in items if item.kind is Kind.TEXT and item.text]


def _captions(items: Sequence[Item]) -> tuple[tuple[int, Caption], ...]:
    """A picture printed twice has its caption once."""
    found: dict[str, tuple[int, Caption]] = {}
    for item in items:
        if item.kind is Kind.CAPTION and item.caption and item.caption.text:
            caption = _without_key_words(item.caption, items)
            key = fold(caption.text)
            if key not in found or (caption.credit and not found[key][1].credit):
                found[key] = (found[key][0] if key in found else item.line, caption)
    return tuple(found.values())


def _without_key_words(caption: Caption, items: Sequence[Item]) -> Caption:
    """Parts a caption from the key words before it that have a line of their own: "OSTREVIE-PORTS Un bac"."""
    words, _, rest = caption.text.partition(" ")
    is_copy = rest and "-" in words and words.isupper() and any(item.text == words for item in items)
    return replace(caption, text=rest) if is_copy else caption


def _cuts(items: Sequence[Item]) -> list[Cut]:
    return [
        Cut(item.line, item.head.evidence.quote, "dateline")
        if item.head
        else Cut(item.line, item.text, item.kind.value)
        for item in items
        if item.head or item.kind not in (Kind.TEXT, Kind.STANDFIRST)
    ]


def _agency(
    seed: Seed, items: Sequence[Item], vocabulary: Vocabulary, evidence: dict[str, tuple[Evidence, ...]]
) -> str | None:
    """The seed's own word, then the dateline's, then the sign-off's."""
    if stated := seed.source.get("agency"):
        return agency_of(stated, vocabulary) or stated
    for item in items:
        if item.head and item.head.agency:
            evidence["agency"] = (item.head.evidence,)
            return item.head.agency
    for item in items:
        if item.kind is Kind.SIGN_OFF and item.rule and (match := item.rule.search(item.text)):
            mark = match.groupdict().get("mark")
            if mark and (agency := agency_of(mark, vocabulary)):
                evidence["agency"] = (Evidence(item.line, item.text, item.rule.name),)
                return agency
    for item in items:
        house, bar, _ = item.text.partition("|") if item.kind is Kind.STAMP else ("", "", "")
        if bar and (agency := agency_of(house.strip(), vocabulary)):  # "AVP | 28.05.2031 16h45"
            evidence["agency"] = (Evidence(item.line, item.text, "agency-bare"),)
            return agency
    for item in _beside_the_text(items):
        if agency := _signed(item.text, vocabulary):
            evidence["agency"] = (Evidence(item.line, item.text, "agency-bare"),)
            return agency
    return None


def _beside_the_text(items: Sequence[Item]) -> Iterator[Item]:
    """Yields the lines that sign, and those of the page right before and after the text."""
    texts = [number for number, item in enumerate(items) if item.kind is Kind.TEXT]
    for number, item in enumerate(items):
        is_near = texts[0] - BESIDE <= number < texts[0] or texts[-1] < number <= texts[-1] + BESIDE
        if item.kind in SIGNING or (is_near and item.kind in (Kind.PAGE, Kind.TEASER)):
            yield item


def _below_the_text(items: Sequence[Item]) -> Sequence[Item]:
    last = max((number for number, item in enumerate(items) if item.kind is Kind.TEXT), default=len(items))
    return items[last + 1 : last + 1 + BELOW]


def _signed(line: str, vocabulary: Vocabulary) -> str | None:
    """ "par AIP", "(GNA)", "ats/ave": the wire that signs beside a small word or codes."""
    if len(line) > LONGEST_SIGN:
        return None
    words = WORD.findall(line)
    if words and line.islower() and (len(words) == 1 or "/" in line) and " " not in line.strip():
        return vocabulary.agencies.get(words[0].upper())
    marks = {vocabulary.agencies.get(word) for word in words if word.isupper()} - {None}
    return marks.pop() if len(marks) == 1 and len(words) <= SIGN_WORDS else None


def day_stated(stated: str) -> EventDate | None:
    """Returns the day that the seed's front matter states, its hour left out; None where it is no date."""
    try:
        return EventDate.parse(re.split(r"[T ]", stated)[0])
    except ValueError:
        return None


def _is_weekday(weekday: int, year: str, month: str, day: str) -> bool:
    date = day_of(int(year), int(month), int(day))
    return date is not None and date.isoweekday() == weekday


def _published(
    seed: Seed,
    items: Sequence[Item],
    language: Language,
    vocabulary: Vocabulary,
    evidence: dict[str, tuple[Evidence, ...]],
) -> EventDate | None:
    """The day that the seed states, or that the page stamped on it; None where neither tells one."""
    if (stated := seed.source.get("published")) and (day := day_stated(stated)):
        return day
    stamped = (_in_stamp(item, language, vocabulary) for item in items if item.kind is Kind.STAMP)
    below = next((item.line for item in items if item.kind is Kind.TEXT and is_sentence(item.text)), 0)
    inside = (
        _dated(item, language, vocabulary)
        for item in items
        if item.kind in DATED or _is_stamp_by_looks(item, below)
    )
    below_text = (item for item in _below_the_text(items) if SIGNED_DAY.search(item.text))
    signed = (_in_stamp(item, language, vocabulary) for item in below_text)
    found = [each for each in (*stamped, *inside, *signed) if each]
    # A stamp without its year tells a day all the same; what tells the year too is better, and both are best.
    best = min(found, key=lambda each: (each[0].year is None, len(each[0].edtf) < WHOLE_DAY), default=None)
    if best is None:
        return None
    date, told = _earliest_of(found, best)
    evidence["published"] = (told,)
    return date


def _is_stamp_by_looks(item: Item, below: int) -> bool:
    """
    Whether no rule reads a line as a stamp and it is one all the same.

    A day alone, or at the end of a line, stands over the story, which begins `below`, or alone in brackets
    under it; else it is a trail's.
    """
    if item.kind is Kind.STAMP:
        return item.rule is None
    if item.kind in UNSIGNED and item.line < below and has_day_at_end(item.text):
        return True
    return (item.line < below or item.text[:1] == "(") and is_day_alone(item.text)


def _earliest_of(
    found: Sequence[tuple[EventDate, Evidence]], best: tuple[EventDate, Evidence]
) -> tuple[EventDate, Evidence]:
    """Returns the first day among the stamps at one place: a page prints the day on which it is shown too."""
    whole = [
        (each, told)
        for each, told in found
        if each.earliest and len(each.edtf) >= WHOLE_DAY and abs(told.line - best[1].line) <= TOP
    ]
    return min(whole, key=lambda each: each[0].earliest or dt.date.max) if best in whole else best


def _in_stamp(item: Item, language: Language, vocabulary: Vocabulary) -> tuple[EventDate, Evidence] | None:
    return _found(item, item.rule, language, vocabulary) if item.rule else None


def _dated(item: Item, language: Language, vocabulary: Vocabulary) -> tuple[EventDate, Evidence] | None:
    """Returns the full date inside a line of the page, and what it was read from."""
    rules = vocabulary.furniture.dates_inside.likely(item.text)
    return next(filter(None, (_found(item, rule, language, vocabulary) for rule in rules)), None)


def _found(
    item: Item, rule: Rule, language: Language, vocabulary: Vocabulary
) -> tuple[EventDate, Evidence] | None:
    """
    Returns the day that a rule reads in a line, and what it was read from.

    With its hour it may be told in another language than the story, "Wed 05 Jul 2031 at 18:06"; without one
    that would be the day on which the page was shown.
    """
    if not (match := rule.search(item.text)):
        return None
    others = vocabulary.languages.values() if CLOCK.search(item.text) else ()
    days = (_stamped(match.groupdict(), each) for each in (language, *others))
    date = next(filter(None, days), None)
    return (date, Evidence(item.line, item.text, rule.name)) if date else None


def _stamped(groups: Mapping[str, str | None], language: Language) -> EventDate | None:
    day, month, year = groups.get("day"), groups.get("month"), groups.get("year")
    first, second = groups.get("first"), groups.get("second")
    if first and second:
        # 05/28/2031 and 28/05/2031 tell themselves which is the month; 05/06/2031 does not.
        day, month = (
            (first, second)
            if int(first) > 12 or first == second or (language.day_first and int(second) <= 12)
            else (second, first)
            if int(second) > 12
            else (None, None)
        )
        weekday = language.weekdays.get((groups.get("weekday") or "").lower())
        if not day and year and weekday:
            first_is_day = _is_weekday(weekday, year, second, first)
            if first_is_day != _is_weekday(weekday, year, first, second):
                day, month = (first, second) if first_is_day else (second, first)
        if not day and year:
            return EventDate.parse(year)
    if not month or not (year or day):
        return None
    year = "XXXX" if not year else year if len(year) == 4 else f"20{year}"
    number = int(month) if month.isdigit() else language.months.get(month.lower())
    try:
        return EventDate.parse(f"{year}-{number or 0:02d}" + (f"-{int(day):02d}" if day else ""))
    except ValueError:
        return None
