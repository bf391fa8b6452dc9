"""The `dating` section of a language file as a model: how the language names days and years."""

import re
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import PrivateAttr

from builder.reader.rule import Rule, Section

YearKind = Literal[
    "anniversary", "compared", "against", "figure", "months", "current", "counted", "next", "plan_signed",
    "period", "goal", "year_ahead", "ahead", "held", "dated", "named",
]  # fmt: skip


class YearRule(Rule):
    """How a text names a year; what each kind means for the date stands in years.py."""

    kind: YearKind


class Beginning(Section):
    """What did not exist before: a text that names it is no older."""

    name: str
    pattern: str
    year: int
    likely: Mapping[str, int] = {}  # the years in which texts spoke of it most, and how much, in hundredths
    _regex: re.Pattern[str] = PrivateAttr()

    def model_post_init(self, _context: Any, /) -> None:
        self._regex = re.compile(self.pattern)

    def search(self, text: str) -> re.Match[str] | None:
        return self._regex.search(text)


class DatingRules(Section):
    """How this language names days and years."""

    days: tuple[Rule, ...] = ()
    background: tuple[Rule, ...] = ()  # what stands before a day that is not the event's
    attributive: tuple[Rule, ...] = ()  # what stands before a day that only qualifies a noun
    relative_days: Mapping[str, int] = {}  # words for a day counted from the day of writing
    weekdays: tuple[Rule, ...] = ()
    told: Rule | None = None  # verbs of the event itself, or of reporting
    past: Rule | None = None  # words that tell of something as over
    ahead: Rule | None = None  # words that tell of it as still to come
    years: tuple[YearRule, ...] = ()
    last_year: Rule | None = None  # "l'an dernier": a figure beside it is that year's
    spans: Mapping[str, int] = {}  # a share of a year, and the month that ends it
    jubilees: tuple[Rule, ...] = ()
    numbers: Mapping[str, int] = {}
    since: tuple[Beginning, ...] = ()
