"""
Tells whether a paragraph belongs to the headline of another story that stands over it: "Le bac reprend la
mer", and below it what was said of the ferry.

It says again what the headline says, and has its names; it neither goes on with what was told nor quotes.
What speaks for and against it is added up.
"""

import re

from builder.reader.story.rules import FurnitureRules
from builder.text import fold

ENOUGH = 6  # the weight of a headline's own text
STEM = 5  # letters of a word: "rouvre" and "rouvert" are one
MOST_WORDS, MOST_NAMES = 4, 3  # that count
QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
NAME = re.compile(
    r"[^\W\d_a-zß-ÿ](?:(?:(?<=[\w,;:’'(»”] .)|(?<=[’'«“(].)|(?<=\bM\. .)|(?<=\bM[rs]\. .))[\w’'-]{2,}"
    r"|(?<=^.)[\w’'-]{2,}(?= [^\W\d_a-zß-ÿ]))"
)


def weight_of_text(title: str, text: str, story: str, rules: FurnitureRules) -> int:
    """Returns how much speaks for a paragraph being what a headline of another story announces."""
    new = {word for name in NAME.findall(text) for word in fold(name).split()} - set(fold(story).split())
    weight = 2 * min(len(stems_of(title) & stems_of(text)), MOST_WORDS)
    weight += min(len(new & set(fold(title).split())), MOST_NAMES)
    against = (
        (rules.carried_on.say(text), 3),  # "De son côté, le maire …"
        (QUOTED.match(text), 3),
        (rules.any_told_word.search(text), 1),
    )
    return weight - sum(less for clue, less in against if clue)


def stems_of(text: str) -> set[str]:
    """Returns how the longer words of a text begin."""
    return {word[:STEM] for word in fold(text).split() if len(word) > 3}
