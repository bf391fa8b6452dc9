"""read_seed: the steps of reading a raw article, in order, and nothing else."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from builder.content.article import Article
from builder.content.authority import Authority
from builder.reader.body import body_markdown, slug_of
from builder.reader.dating.event_date import work_out_date
from builder.reader.officials.attendance import find_officials
from builder.reader.places.countries import find_countries
from builder.reader.places.location import find_location
from builder.reader.quotes import in_seeds_words
from builder.reader.seed import Cut, Notice, NoticeKind, Paragraph, Seed, read_lines, with_hard_spaces
from builder.reader.story.furniture import Story, day_stated, read_story
from builder.reader.story.repair import repair_story
from builder.reader.vocabulary import Vocabulary, load_vocabulary

__all__ = [
    "Cut",
    "Notice",
    "NoticeKind",
    "Paragraph",
    "Reading",
    "Seed",
    "Story",
    "Vocabulary",
    "as_told",
    "load_vocabulary",
    "read_seed",
]


DATELINES_WORTH = 2  # what a dateline counts for beside the names in a story
LONGEST_PARAGRAPH = 15_000  # signs; a whole article that came as one line has 10,000


@dataclass(frozen=True, slots=True)
class Reading:
    """An article, what an editor should look at, and what was left out."""

    article: Article
    notices: tuple[Notice, ...]
    seed: Seed
    story: Story

    @property
    def cut(self) -> tuple[Cut, ...]:
        return self.story.cut


def read_seed(name: str, raw: bytes, authority: Authority, rules: Vocabulary) -> Reading:
    """Raises SeedError where the seed is no text or holds no story."""
    seed = read_lines(name, raw)
    story = repair_story(read_story(seed, rules), rules)
    told, rules = as_told(story, rules)
    location = find_location(told, rules)
    found = find_officials(told, rules, authority, location.country, location.location)
    countries = find_countries(told, found.officials, location, rules)
    date = work_out_date(told, rules, authority, found.officials)
    evidence = {
        "date": date.evidence,
        "location": location.evidence,
        **found.evidence,
        "countries": countries.evidence,
        **{
            field: found for field, found in story.evidence.items() if field != "published"
        },  # no key of a page
    }
    article = replace(
        _told(story, seed),
        date=date.date,
        location=location.location,
        officials=found.officials,
        countries=countries.countries,
        mentions=countries.mentions,
        organisations=countries.organisations,
        evidence=in_seeds_words(evidence, seed),
    )
    notices = (*story.notices, *_misstated(seed), *found.notices, *date.notices, *location.notices)
    return Reading(article, notices, seed, story)


def _misstated(seed: Seed) -> Iterator[Notice]:
    """Yields a notice where the seed's front matter states a day of publication that is none."""
    if (stated := seed.source.get("published")) and day_stated(stated) is None:
        line = next((number for number, line in enumerate(seed.lines, 1) if stated in line), 1)
        yield Notice(
            line,
            "date",
            f'The seed states "{stated}" as published, which is no date; write it as 2031-05-14.',
        )


def as_told(story: Story, rules: Vocabulary) -> tuple[Story, Vocabulary]:
    """Returns a story as facts are found in it, and the vocabulary as that story uses it."""
    told = _bounded(story)
    home = rules.home(told.agency, None, told.language)
    return told, rules.told_by(told.language, tuple(_told_in(told)), home)


def _bounded(story: Story) -> Story:
    """
    The story without what no article has: a paragraph longer than a page is looked at as far as a page goes.

    Names and titles lean on one another across a sentence, and a "sentence" of a megabyte would take minutes.
    """
    if all(len(each.text) <= LONGEST_PARAGRAPH for each in story.paragraphs):
        return story
    paragraphs = (replace(each, text=each.text[:LONGEST_PARAGRAPH]) for each in story.paragraphs)
    return replace(story, paragraphs=tuple(paragraphs))


def _told_in(story: Story) -> Iterator[str]:
    """Yields what tells whose a shared adjective is: "congolais" under Brazzaville is of that bank."""
    yield story.title.text
    yield from (each.text for each in story.paragraphs)
    if story.dateline and story.dateline.place:
        yield from (story.dateline.place,) * DATELINES_WORTH


def _told(story: Story, seed: Seed) -> Article:
    """The article as the wire tells it, before anything is concluded from it."""
    paragraphs = (with_hard_spaces(each.text, seed.raw(each.line)) for each in story.paragraphs)
    return Article(
        slug=slug_of(story.title.text),
        title=story.title.text,
        date=None,
        location=None,
        officials=(),
        countries=(),
        body=body_markdown(paragraphs),
        summary=story.standfirst.text if story.standfirst else None,
        dateline=story.dateline,
        agency=story.agency,
        language=story.source.get("language", story.language),
        captions=tuple(caption for _, caption in story.captions),
        source_url=story.source.get("url"),
        seed=seed.file,
    )
