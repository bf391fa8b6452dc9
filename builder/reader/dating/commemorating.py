"""
Tells of a full date whether it is that of what a story remembers: a disaster, a war, a founding, a treaty.

It falls on the very day of the year of the event itself, so its year would be taken for the event's.
"""

from builder.reader.dating.mentions import DayMention
from builder.reader.dating.rules import DatingRules
from builder.reader.dating.tense import last_start, sentences, straight
from builder.reader.dating.yearnames import HISTORY
from builder.reader.seed import Paragraph
from builder.reader.story.furniture import Story

OPENS = 30  # signs before a date that opens its sentence
BEFORE, AFTER = 160, 160  # signs around a date that tell of what it is


def is_remembered(mention: DayMention, paragraph: Paragraph, story: Story, rules: DatingRules) -> bool:
    """
    Tells whether a date with its year is that of what the story remembers, not of the remembering.

    "Mourned the victims of the quake, which struck on Jan. 17, 1995"; but "mourned them on Jan. 17, 2023".
    """
    before, after, is_first = _around(mention, paragraph)
    is_old = mention.day.year is not None and mention.day.year < HISTORY
    is_kept_so = _commemorates(story, paragraph, rules)
    if not (is_old or is_kept_so or _mourns(story, f"{before} {after}", rules)):
        return False
    kept = last_start(rules.kept.finditer(before)) if rules.kept else -1
    if any((match := rule.search(before)) and match.start() > kept for rule in rules.remembered):
        return True
    if is_old and kept < 0 and rules.weekdays.say(before):
        return True  # "returned on Tuesday to the camp the troops reached on January 27, 1945"
    is_lead = is_first and paragraph in story.paragraphs[:1]
    return _happened_then(before, after, rules) or (
        is_kept_so and not is_lead and kept < 0 and not _is_told(before, after, rules)
    )


def _happened_then(before: str, after: str, rules: DatingRules) -> bool:
    """Tells whether a sentence that opens with a date goes on with what happened, not its remembering."""
    happened = rules.happened.search(after) if rules.happened and len(before) <= OPENS else None
    kept = rules.kept.search(after) if rules.kept else None
    return happened is not None and (kept is None or happened.start() < kept.start())


def _is_told(before: str, after: str, rules: DatingRules) -> bool:
    """Tells whether a verb of the event, or of its keeping, stands in the sentence of a date."""
    return any(rule is not None and rule.search(f"{before} {after}") for rule in (rules.kept, rules.told))


def _commemorates(story: Story, paragraph: Paragraph, rules: DatingRules) -> bool:
    texts = (
        story.title,
        *((story.standfirst,) if story.standfirst else ()),
        *story.paragraphs[:2],
        paragraph,
    )
    rule = rules.commemorates
    return rule is not None and any(rule.search(straight(each.text)) for each in texts)


def _mourns(story: Story, sentence: str, rules: DatingRules) -> bool:
    """Tells whether a story mourns; one does on the day too, so the word stands beside the date."""
    standfirst = story.standfirst.text if story.standfirst else ""
    texts = (straight(story.title.text), straight(standfirst), sentence)
    return rules.mourns is not None and any(map(rules.mourns.search, texts))


def _around(mention: DayMention, paragraph: Paragraph) -> tuple[str, str, bool]:
    """Returns what stands before and after a date in its sentence, and whether that is the first one."""
    for at, text in sentences(straight(paragraph.text)):
        if at + len(text) > mention.start:
            start, end = max(0, mention.start - at), max(0, mention.end - at)
            return text[max(0, start - BEFORE) : start], text[end : end + AFTER], at == 0
    return "", "", False
