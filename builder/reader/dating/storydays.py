"""
The days that a story names, each paragraph read once: with the day of writing, and what each is to the event.

A day from which an anniversary of the story counts is never the event's.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from builder.reader.dating.commemorating import is_remembered
from builder.reader.dating.counted import Kind, jubilees_in
from builder.reader.dating.eventday import EventDay, day_of
from builder.reader.dating.foundings import LAST_JUBILEE, foundings_in
from builder.reader.dating.mentions import (
    DayMention,
    Role,
    WeekdayMention,
    day_mentions,
    eve_before,
    weekday_mentions,
)
from builder.reader.dating.tense import YEAR, Sentence, sentences, straight, told_sentences
from builder.reader.dating.writing import is_far, named_weekday, writing_day
from builder.reader.dating.yearnames import HISTORY
from builder.reader.rule import Rule
from builder.reader.seed import Paragraph
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Language
from builder.text import fold

BULLET = re.compile(r"[-–—•●▪■►*] ?(?=\S)")
BOX = 2  # lines with a bullet that make a summary, whatever stands below
WORDS = re.compile(r"\w+")
STEM, SHARED = 5, 2  # letters of a word that two sentences of one event share; such words
PLAIN = re.compile(r"\b[a-zß-ÿ][\w-]+")  # a word that is no name
NEAR = 50  # signs around a day that may tell what it is of


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in WORDS.findall(fold(text)) if len(word) >= STEM}


class StoryDays:
    """The days that a story names, each paragraph read once."""

    def __init__(self, story: Story, language: Language):
        self.story, self.language = story, language
        self._mentions: dict[Paragraph, tuple[DayMention, ...]] = {}

    @cached_property
    def lead(self) -> tuple[Paragraph, ...]:
        """The paragraphs that tell the news, the standfirst second; a summary above them comes last."""
        story, above = self.story, self._summary
        first = story.paragraphs[len(above) :][:2]
        return (*first[:1], *((story.standfirst,) if story.standfirst else ()), *first[1:], *above)

    @property
    def _summary(self) -> tuple[Paragraph, ...]:
        """
        The lines with a bullet or a dash above the lead: "– Des pierres sont tombées lundi".

        One alone may be the lead behind a dateline's dash, unless the paragraph below tells its own day.
        """
        paragraphs = self.story.paragraphs
        count = next((at for at, each in enumerate(paragraphs) if not BULLET.match(each.text)), 0)
        is_box = count >= BOX or (
            count == 1
            and any(each.role is Role.EVENT and each.day.weekday for each in self.of(paragraphs[1]))
        )
        return paragraphs[:count] if is_box else ()

    def of(self, paragraph: Paragraph) -> tuple[DayMention, ...]:
        if paragraph not in self._mentions:
            mentions = day_mentions(paragraph, self.language)
            self._mentions[paragraph] = tuple(
                replace(each, role=Role.JUBILEE)
                if self._is_founding(each, paragraph) or self._is_remembered(each, paragraph)
                else replace(each, role=Role.BACKGROUND)
                if each.role < Role.BACKGROUND and self._is_day_beside(each, paragraph)
                else each
                for each in mentions
            )
        return self._mentions[paragraph]

    def _is_day_beside(self, mention: DayMention, paragraph: Paragraph) -> bool:
        """
        Tells whether a day below the opening is the one after the event's, or the one before.

        "Au lendemain de la visite"; "arrivés la veille, le 14 mai".
        """
        rules, text = self.language.dating, straight(paragraph.text)
        if paragraph in self.story.paragraphs[:1]:
            return False
        is_after = rules.day_after is not None and rules.day_after.search(text[mention.end :][:NEAR])
        return bool(is_after) or eve_before(text, mention.start, rules) is not None

    def _is_founding(self, mention: DayMention, paragraph: Paragraph) -> bool:
        """Tells whether a full date is one from which an anniversary of the story counts."""
        year = mention.day.year
        if not year or mention.role > Role.AHEAD or all(year + each > LAST_JUBILEE for each in self._counts):
            return False
        return self._is_begun(mention, paragraph)

    def _is_remembered(self, mention: DayMention, paragraph: Paragraph) -> bool:
        """Tells whether a full date, of another year than the page's own, is that of what is remembered."""
        if not mention.day.year or mention.role > Role.AHEAD or mention.day.year in self._stamped:
            return False
        if mention.day.weekday and paragraph in self.story.paragraphs[:1]:
            return False  # nobody names the weekday of what lies far back
        return is_remembered(mention, paragraph, self.story, self.language.dating)

    @cached_property
    def _stamped(self) -> tuple[int | None, ...]:
        story = self.story
        dates = (story.published, story.dateline.date if story.dateline else None)
        return tuple(date.year for date in dates if date)

    def _is_begun(self, mention: DayMention, paragraph: Paragraph) -> bool:
        """Tells whether something is told to have begun on a full date, or long ago."""
        return (
            mention.day.year is None
            or mention.day.year < HISTORY
            or any(
                (founding.year, founding.day) == (mention.day.year, mention.day.day)
                for sentence in told_sentences((paragraph,))
                for founding in foundings_in(sentence, self.language)
            )
        )

    def is_told_again(self, mention: DayMention, paragraph: Paragraph) -> bool:
        """Tells whether a day with its year is the event's: of a beginning, the opening has the words too."""
        if not mention.day.year or not self._is_begun(mention, paragraph):
            return True
        story, start = self.story, mention.start
        sentence = next(text for at, text in sentences(paragraph.text) if at + len(text) > start)
        standfirst = story.standfirst.text if story.standfirst else ""
        opening = " ".join((story.title.text, standfirst, *(each.text for each in story.paragraphs[:1])))
        words, others = (
            {word[:STEM] for word in fold(text).split() if len(word) >= STEM and word not in self._months}
            for text in (sentence, opening.replace(sentence, "", 1))
        )
        return len(words & others) >= SHARED or not others

    def is_of_event(self, mention: WeekdayMention, paragraph: Paragraph) -> bool:
        """
        Tells whether a weekday below the lead is told of what the opening tells.

        Its sentence has one of the opening's words: "Le ministre est arrivé dimanche à Doha" is another's.
        """
        if paragraph in (*self.story.paragraphs[:1], self.story.standfirst):
            return True
        quote = straight(mention.evidence.quote)
        said = next((text for _, text in sentences(straight(paragraph.text)) if quote in text), "")
        return bool((_stems(said) - _stems(quote)) & self._opening)

    def may_be_kept_on(self, mention: DayMention, weekday: WeekdayMention | None) -> bool:
        """Tells whether an anniversary of the story falls on that weekday in the year that it counts to."""
        day = mention.day
        kept = [day_of(day.year + count, day.month, day.day) for count in self._counts] if day.year else []
        if not weekday or not weekday.weekday or not any(kept):
            return True
        return any(date and date.isoweekday() == weekday.weekday for date in kept)

    @cached_property
    def begun(self) -> tuple[DayMention, ...]:
        """The full dates from which an anniversary counts, or of what the story remembers."""
        return tuple(
            mention
            for paragraph in self.story.paragraphs
            for mention in self.of(paragraph)
            if mention.day.year
            and (
                mention.role is Role.JUBILEE
                or (
                    mention.role is Role.BACKGROUND
                    and is_remembered(mention, paragraph, self.story, self.language.dating)
                )
            )
        )

    def resumed_on(self, weekday: int | None) -> Iterator[DayMention]:
        """Yields those of `resumed` that may be that weekday: an older accord's full date is another."""
        for mention in self._resumed:
            if not mention.day.year or (weekday and not mention.day.contradicts(weekday)):
                yield mention

    @cached_property
    def _resumed(self) -> tuple[DayMention, ...]:
        """The days below the lead that tell the opening's own thing once more: "l'accord du 28 août"."""
        rule = self.language.dating.thing_of_day
        return tuple(
            mention
            for paragraph in self.story.paragraphs[1:]
            for mention in self.of(paragraph)
            if mention.role in (Role.EVENT, Role.ATTRIBUTIVE, Role.BACKGROUND)
            and self._thing_of(mention, paragraph, rule) & self._opening
        )

    def pictured(self, *, is_weekday_told: bool) -> Iterator[DayMention]:
        """
        Yields the days under pictures, of the opening's own thing: "après le séisme du 20 juillet".

        Where the opening tells a weekday, "officials at the signing of the minutes on Sept. 4" need but
        share a common word with it.
        """
        rule = self.language.dating.thing_of_day
        for picture in self._pictures:
            plain = {fold(word) for word in PLAIN.findall(picture.text)} - self.language.words
            words = {word[:STEM] for word in plain if len(word) > STEM}
            for mention in day_mentions(picture, self.language):
                is_shown = mention.role in (Role.ATTRIBUTIVE, Role.BACKGROUND) and words & self._opening
                is_its = (is_weekday_told and is_shown) or self._thing_of(
                    mention, picture, rule
                ) & self._opening
                if not mention.day.year and is_its:
                    yield mention

    @property
    def _pictures(self) -> tuple[Paragraph, ...]:
        return tuple(Paragraph(line, caption.text) for line, caption in self.story.captions)

    def borne_on(self, weekday: int) -> EventDay | None:
        """Returns the full date, a day of that weekday, that the paper of the opening bears; or None."""
        for paragraph in self.story.paragraphs:
            for mention in self.of(paragraph):
                is_so = mention.day.year and not mention.day.last and not mention.day.contradicts(weekday)
                if (
                    is_so
                    and self._thing_of(mention, paragraph, self.language.dating.bears_date) & self._opening
                ):
                    return replace(mention.day, weekday=weekday)
        return None

    @cached_property
    def _opening(self) -> set[str]:
        return _stems(" ".join((self.story.title.text, *(each.text for each in self.story.paragraphs[:1]))))

    def _thing_of(self, mention: DayMention, paragraph: Paragraph, rule: Rule | None) -> set[str]:
        """Returns the noun that a day qualifies, and no other word of its sentence."""
        text = straight(paragraph.text)
        before, after = text[max(0, mention.start - NEAR) : mention.start], text[mention.end :][:NEAR]
        found = rule.search(f"{before}§{after}") if rule else None
        return _stems(" ".join(filter(None, found.groups()))) if found else set()

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The headline, the standfirst and the story."""
        story = self.story
        return (story.title, *((story.standfirst,) if story.standfirst else ()), *story.paragraphs)

    @cached_property
    def told(self) -> tuple[Sentence, ...]:
        """The sentences of what names or counts years."""
        has_standfirst = self.story.standfirst is not None
        return told_sentences(self.paragraphs, self.language.dating, has_standfirst=has_standfirst)

    @cached_property
    def latest_year(self) -> int:
        """The latest year that the story names, 0 where it names none."""
        return max(map(int, YEAR.findall(" ".join(each.text for each in self.paragraphs))), default=0)

    @cached_property
    def _months(self) -> frozenset[str]:
        return frozenset(map(fold, self.language.months))

    @cached_property
    def _counts(self) -> tuple[int, ...]:
        """The anniversaries that the story tells of, by their number."""
        found = (each for sentence in self.told for each in jubilees_in(sentence, self.language))
        return tuple(each.count for each in found if each.kind is not Kind.RUNNING)

    @cached_property
    def written(self) -> EventDay | None:
        heads = (each for paragraph in self.story.paragraphs for each in self.of(paragraph))
        day = None if self._is_of_another_time else writing_day(self.story, self.language, heads)
        day = day or self._written_below
        if day is None or day.weekday or day.year:
            return day
        named = named_weekday(self.story.paragraphs, self.language)
        return replace(day, weekday=named[0], evidence=(*day.evidence, named[1])) if named else day

    @property
    def _is_of_another_time(self) -> bool:
        """Tells whether the page's stamp is far from the day that the opening tells: that of a copy."""
        story, stamp = self.story, self.story.published
        if stamp is None or (story.dateline and story.dateline.date):
            return False
        mentions = self.of(self.lead[0]) if self.lead else ()
        told = [each.day for each in mentions if each.role is Role.EVENT]
        return (
            bool(told)
            and all(not day.year and not day.last and is_far(stamp, day.month, day.day) for day in told)
            and not any(weekday_mentions(self.lead[0], self.language))
        )

    @property
    def _written_below(self) -> EventDay | None:
        """The day of writing as told further down, by the day after it: "demain, 13 octobre"."""
        rule = self.language.dating.tomorrow
        for paragraph in self.story.paragraphs if rule else ():
            for mention in self.of(paragraph):
                day, before = mention.day, straight(paragraph.text[: mention.start])
                if rule and not day.last and rule.search(before):
                    return replace(day.back(1), weekday=(day.weekday - 2) % 7 + 1 if day.weekday else None)
        return None
