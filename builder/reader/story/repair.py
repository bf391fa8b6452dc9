"""
Parts words that the page ran together and joins those that it cut in two, and nothing else.

Every repair has a score: how much likelier it is than the word as it stands. Where an article shows many
such slips, a likely one is made; where it shows none beside, only a sure one. What is not made is put
before the editor.
"""

from bisect import bisect, bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from builder.content.article import Evidence
from builder.reader.places.countrynames import CountryIndex
from builder.reader.seed import Notice, Paragraph
from builder.reader.story.furniture import Story
from builder.reader.story.gluedwords import find_mends
from builder.reader.story.lexicon import Lexicon
from builder.reader.story.mends import Mend
from builder.reader.story.spaces import missing_spaces
from builder.reader.story.strays import stray_gaps
from builder.reader.story.twocapitals import TwoCapitals
from builder.reader.vocabulary import Language, Vocabulary

SURE = 1.5  # the score of a repair that lets others be believed
# The score that a repair needs by how many sure ones the article shows beside it: plain words, and words with
# a capital, which may be names. Of 100 plain French words run together, one in an article, 95 have -3 or
# more; of 100 rare words that no list has, one or two.
NEEDED = ((6, -7.0, -6.0), (4, -7.0, -3.0), (2, -6.0, -3.0), (1, -5.0, -2.4), (0, -3.0, 1.0))
SUGGESTED = -5.0  # a repair with less is not even suggested


@dataclass(frozen=True, slots=True)
class Repaired:
    """Paragraphs with their words mended, the evidence for each word, and what is only suggested."""

    title: Paragraph
    paragraphs: tuple[Paragraph, ...]
    evidence: tuple[Evidence, ...]
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """One change to the text: a space set before a place, or the sign at this place taken out."""

    rule: str
    is_gap: bool = False


def repair(
    title: Paragraph,
    paragraphs: Sequence[Paragraph],
    language: Language,
    keep: frozenset[str],
    countries: CountryIndex | None = None,
    *,
    is_folded: bool = False,
) -> Repaired:
    """
    Mends the words of an article.

    `keep` are words, in lower case, whose capital inside is right; `countries` knows the names of places.
    """
    rules = language.repair
    if rules is None:
        return Repaired(title, tuple(paragraphs), (), ())
    text = "\n".join(paragraph.text for paragraph in (title, *paragraphs))
    lexicon = Lexicon(rules, text)
    if countries:
        lexicon = Lexicon(rules, text, countries.name_words, countries.all_words)
    capitals = TwoCapitals(language, lexicon, countries)
    mends = find_mends(text, lexicon, keep | rules.keep, capitals)
    edits = {place: Edit(rule) for place, rule in missing_spaces(text, language, lexicon).items()}
    edits |= {
        place: Edit(rule, is_gap=True) for place, rule in stray_gaps(text, lexicon, is_folded=is_folded)
    }
    slips = {mend.raw: mend.score >= SURE for mend in mends.values()}
    sure = sum(slips.values()) + len(edits)
    # Copy without a headline has its first words for one, which are mended as they are below.
    is_copied = any(paragraph.text.startswith(title.text.rstrip("…")) for paragraph in paragraphs)
    doubtful = {}
    for place, mend in mends.items():
        if mend.score < _needed(mend, sure - slips[mend.raw]):
            doubtful[mend.raw] = mend
        elif is_copied or place > len(title.text) or mend.rule == "capital-after-small-word":
            edits |= {place + gap: Edit(mend.rule) for gap in mend.gaps()}
    mended, evidence = _mended((title, *paragraphs), edits)
    return Repaired(mended[0], mended[1:], evidence, tuple(_suggestions(paragraphs, doubtful.values())))


def _needed(mend: Mend, sure: int) -> float:
    """The score that a repair must have, beside so many that are sure."""
    plain, name = next(scores for many, *scores in NEEDED if sure >= many)
    return plain if mend.raw.islower() else name


def _mended(
    paragraphs: Sequence[Paragraph], edits: Mapping[int, Edit]
) -> tuple[tuple[Paragraph, ...], tuple[Evidence, ...]]:
    """Makes the edits, counted through all paragraphs, and says why for each word that is mended."""
    result: list[Paragraph] = []
    evidence: list[Evidence] = []
    places, start = sorted(edits), 0
    for paragraph in paragraphs:
        end = start + len(paragraph.text)
        own = {
            place - start: edits[place] for place in places[bisect(places, start) : bisect_left(places, end)]
        }
        if own:
            evidence += _evidence(paragraph, own)
            text = _edited(paragraph.text, own, 0, len(paragraph.text))
        result.append(replace(paragraph, text=text) if own else paragraph)
        start = end + 1
    return tuple(result), tuple(evidence)


def _edited(text: str, edits: Mapping[int, Edit], begin: int, end: int) -> str:
    parts, done = [], begin
    for place in filter(edits.__contains__, range(begin + 1, end)):
        is_gap = edits[place].is_gap
        parts += [text[done:place], "" if is_gap else " "]
        done = place + is_gap
    return "".join([*parts, text[done:end]])


def _evidence(paragraph: Paragraph, edits: Mapping[int, Edit]) -> Iterator[Evidence]:
    """One item for each word that is mended, with what it is read as."""
    done = 0
    for place in edits:
        if place < done:
            continue
        begin, done = _word_around(paragraph.text, place, edits)
        reads = _edited(paragraph.text, edits, begin, done)
        yield Evidence(paragraph.line, paragraph.text[begin:done], edits[place].rule, reads)


def _word_around(text: str, place: int, edits: Mapping[int, Edit]) -> tuple[int, int]:
    """The letters, apostrophes included, on both sides of an edit and of those that follow in one word."""
    begin = end = place
    while begin and (text[begin - 1].isalnum() or text[begin - 1] in "'’" or begin == place):
        begin -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in "'’" or end in edits or end + 1 in edits):
        end += 1
    return begin, end


def _suggestions(paragraphs: Sequence[Paragraph], mends: Iterable[Mend]) -> Iterator[Notice]:
    for mend in mends:
        line = next((each.line for each in paragraphs if mend.raw in each.text), None)
        if line and (mend.score >= SUGGESTED or mend.rule == "capital-in-name"):
            yield Notice(line, "glued-words", f'"{mend.raw}" may be "{mend.fixed}".')


def _is_foreign(text: str, story: Story, vocabulary: Vocabulary) -> bool:
    """Whether a caption holds small words of another language, and none of the story's."""
    words = set(text.lower().split())
    own = vocabulary.languages[story.language].words
    others = (each.words for each in vocabulary.languages.values() if each.code != story.language)
    return not words & own and any(len(words & other) > 1 for other in others)


def repair_story(story: Story, vocabulary: Vocabulary) -> Story:
    """Returns the story with its words mended everywhere: headline, standfirst, captions, paragraphs."""
    standfirst = (story.standfirst,) if story.standfirst else ()
    foreign = {caption.text for _, caption in story.captions if _is_foreign(caption.text, story, vocabulary)}
    captions = tuple(
        Paragraph(line, "" if caption.text in foreign else caption.text) for line, caption in story.captions
    )
    done = repair(
        story.title,
        (*standfirst, *captions, *story.paragraphs),
        vocabulary.languages[story.language],
        vocabulary.keep,
        vocabulary.countries[story.language],
        is_folded=story.is_folded,
    )
    first, last = len(standfirst), len(standfirst) + len(captions)
    return replace(
        story,
        title=done.title,
        standfirst=done.paragraphs[0] if standfirst else None,
        captions=tuple(
            (line, caption if caption.text in foreign else replace(caption, text=mended.text))
            for (line, caption), mended in zip(story.captions, done.paragraphs[first:last], strict=True)
        ),
        paragraphs=done.paragraphs[last:],
        evidence={**story.evidence, **({"body": done.evidence} if done.evidence else {})},
        notices=(*story.notices, *done.notices),
    )
