"""The `dating` section of a language file as a model: how the language names days and years."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Literal

from builder.reader.anchors import ByWords, anchors
from builder.reader.rule import Rule, Rules, Section

YearKind = Literal[
    "compared", "against", "figure", "months", "current", "marks", "counted", "last", "next", "ago",
    "coming", "after", "ahead_of", "later", "near", "last_month", "next_month", "expires", "aged",
    "earlier", "nth", "edition", "new_year", "made", "season_begun", "term", "lasts", "budgeted",
    "plan_over", "plan_signed", "plan_ahead", "plan_done", "plan", "plan_year", "midway", "begun",
    "season", "period", "goal", "until", "before", "year_ahead", "ahead", "from", "held", "cause", "open",
    "dated", "since", "named",
]  # fmt: skip


class YearRule(Rule):
    """How a text names a year; what each kind means for the date stands in yearnames.py."""

    kind: YearKind


class DayRule(Rule):
    """How a text names a day; `fixed` are the groups of one that has a name: "le premier jour de l'année"."""

    fixed: Mapping[str, str] = {}


class Beginning(Section):
    """What did not exist before: a text that names it is no older."""

    name: str
    pattern: str
    year: int
    likely: Mapping[str, int] = {}  # the years in which texts spoke of it most, and how much, in hundredths

    @cached_property
    def find(self) -> Callable[[str], re.Match[str] | None]:
        return re.compile(self.pattern).search


class DatingRules(Section):
    """How this language names days and years."""

    days: Rules[DayRule] = Rules()
    monthless: Rules[Rule] = Rules()  # a day told by its number alone, in the month of the dateline
    background: Rules[Rule] = Rules()  # what stands before a day that is not the event's
    never_then: Rules[Rule] = (
        Rules()
    )  # before a day on which the event surely was not: "initialement prévu le"
    new_thing: Rule | None = (
        None  # before the day of what is told with "un"; surely the event's where `under` its terms
    )
    this_day: Rule | None = None  # before a day with its weekday that is that of writing: "ce "
    begun: Rule | None = None  # before a day with its weekday since which something is so: the event's
    staying: Rule | None = (
        None  # before a weekday since which somebody has been where he acts: not the event's
    )
    appended: Rules[Rule] = Rules()  # what stands before a day told of in passing, mostly the event's
    attributive: Rules[Rule] = Rules()  # what stands before a day that only qualifies a noun
    thing_of_day: Rule | None = None  # a noun that a day, written §, qualifies: "l'accord du §"
    bears_date: Rule | None = None  # the same of a paper: "la convention, qui porte la date du §"
    commemorates: Rule | None = None  # what tells that a story remembers something long past
    mourns: Rule | None = None  # what tells so in its headline, or beside the date: one mourns on the day too
    kept: Rule | None = None  # verbs of the remembering itself: a day beside them is the event's
    remembered: Rules[Rule] = Rules()  # what stands before the date of what is remembered
    happened: Rule | None = None  # behind a date that opens its sentence: what happened then
    relative: Rule | None = None  # what stands before the verb of a clause that only qualifies a noun
    announces: Rule | None = None  # the lead itself tells of something to come
    relative_days: Mapping[str, int] = {}  # words for a day counted from the day of writing
    coming_days: Mapping[str, int] = {}  # the same of days to come: "demain jeudi"
    departs: Rule | None = None  # beside a weekday: somebody leaves then for a stay whose days are told
    eve: Rule | None = None  # "la veille": the day before that of writing
    reports: Rule | None = None  # before a weekday on which the news was given out: that of writing
    said_there: Rule | None = None  # behind such a weekday: it was said at the event itself
    said_today: Rule | None = None  # below a lead that tells no day: the event was on that of writing
    local_time: Rule | None = None  # behind a weekday that is told in the event's own time, not the writer's
    days_after: Rule | None = None  # after the report's day, so many days after the event
    day_after: Rule | None = None  # after a day that follows the event's: "au lendemain de cette rencontre"
    to_the_day: Rule | None = None  # beside the full date of what began so many years ago on this very day
    finished: Rule | None = None  # before the one day of a lead: what was opened or closed then
    next_day: Rule | None = None  # behind a day told in passing: it was on the next, group `then`
    day_of_stay: Rule | None = None  # "au troisième jour de sa visite": counted from its first
    tomorrow: Rule | None = None  # before a day that follows the day of writing: "demain, "
    weekdays: Rules[Rule] = Rules()
    weekday_of_event: Rule | None = None  # "la rencontre de jeudi": the weekday of what the story tells
    told: Rule | None = None  # verbs of the event itself, or of reporting
    past: Rule | None = None  # words that tell of something as over
    ahead: Rule | None = None  # words that tell of it as still to come
    asked_then: Rule | None = None  # right before a day, a past verb that else looks ahead: "a invité "
    said_done: Rule | None = None  # behind a report's day, what it tells as done before it, up to a day
    future_things: Rule | None = None  # "une feuille de route": no sign that its own signing is to come
    done_in: Rules[Rule] = Rules()  # a verb that the year itself dates, as over: "a reçu en juin", before it
    due_in: Rules[Rule] = Rules()  # the same of what is to come: "attendue fin", "qui ouvre en"
    done_then: Rule | None = None  # after a year: what was then, "en 2012, où ils étaient arrivés"
    back_then: Rule | None = None  # beside "dix ans après l'accord de 2008": it tells of another time
    years: Rules[YearRule] = Rules()
    missed: Rule | None = None  # before a goal that was not reached: its year is over
    part_of_year: Rule | None = None  # before a year: "fin ", "au printemps "
    parts: Mapping[str, tuple[int, int]] = {}  # such a part, and the first and last of its months
    sums: Rule | None = None  # a number that counts things: no year, no ordinal
    figures_for: Rule | None = None  # "selon les chiffres de": before the year of "l'an dernier"
    last_year: Rule | None = None  # "l'an dernier": a figure beside it is that year's
    this_year: Rule | None = None
    of_the_year: Rule | None = None  # "de l'année": this year, where it is compared with another
    following_year: Rule | None = None  # behind a year told as over: the one after it is over too
    next_year: Rule | None = None
    next_ones: Rules[Rule] = Rules()  # "the budget for next year", and further on which year that is
    during: Rule | None = None  # before a period whose results are told
    plan: Rule | None = None  # a plan or a mandate: its period is not over because it was adopted
    reviewed: Rule | None = None  # before a plan whose results are told: it may be over
    under_way: Rule | None = None  # beside a plan that runs still, whatever it has brought
    counting: Rule | None = None  # verbs that count what a time has brought
    lengths: Rule | None = None  # "ans", "mois": without one of these no time is counted, for speed
    spans: Mapping[str, int] = {}  # a share of a year, and the month that ends it
    # Anniversaries: the number of years, and what they count from.
    jubilee_words: Rule | None = None  # without one of these no number of years is told
    jubilees: Rules[Rule] = Rules()  # "30e anniversaire"
    years_of: Rules[Rule] = Rules()  # "30 ans de relations"
    running: Rules[Rule] = Rules()  # "depuis trente ans", "il y a trente ans"
    ran_then: Rule | None = None  # before such a number: it was over by then, "avaient gouverné "
    plain_years: Rule | None = None  # "vingt-cinq ans", whatever they count
    approximate: Rule | None = None  # "près de": before a number that counts nothing exactly
    prepared: Rule | None = None  # before an anniversary still to come
    recalled: Rule | None = None  # before one that is over
    celebrated_later: Rule | None = None  # after it
    years_before: Rule | None = None  # "deux ans avant le", before it
    in_years: Rule | None = None  # "dans deux ans", beside it
    in_months: Rule | None = None  # beside an anniversary that is so many months off
    next_months: Rule | None = None  # "en avril prochain", beside it
    months_told: Rule | None = None  # "en juillet de l'an dernier", before "deux mois après le vote"
    past_months: Rule | None = None  # "a été fêté en avril", beside it
    belated: Rule | None = None  # "avec un an de retard", in its sentence
    anniversary_span: Rule | None = None  # "(1950-2020)"
    foundings: Rules[Rule] = Rules()  # "établies en 1993"
    openings: Rules[Rule] = Rules()  # "En 1973, ils ouvraient": a founding where no anniversary stands beside
    founding_year: Rule | None = None  # "(1993)", after the anniversary itself
    founding_or_feast: Rule | None = None  # ", le 8 février 1958", after it: the one or the other
    origin: Rule | None = None  # "C'est en 1966 que", the sentence after the anniversary's
    yearly: Rule | None = None  # what comes every year; group `sure`: without a gap
    first_edition: Rule | None = None  # when it came first
    edition_number: Rule | None = None  # "la 12e foire": which time it is now
    birthdays: Rules[Rule] = Rules()  # "fête ses 80 ans"
    births: Rules[Rule] = Rules()  # "né en 1939"
    kin: Mapping[str, str] = {}  # words for one thing, folded: "liens" are "relations"
    bonds: tuple[str, ...] = ()  # of these each has its own years, the plainest first: "relations"
    numbers: Mapping[str, int] = {}
    since: tuple[Beginning, ...] = ()
    fresh: Rule | None = None  # "nouvellement élu": beside a name whose term has just begun
    post: Rule | None = None  # an envoy's `title` and where he is posted, a country or a `city`
    leaving: Rule | None = None  # "en fin de mission": beside one whose term ends
    offices: Mapping[str, str] = {}  # other words for an office, folded, and its usual ones
    deputies: tuple[str, ...] = ()  # words that make a title a deputy's: another office than his chief's

    @cached_property
    def likely_since(self) -> Callable[[str], Sequence[Beginning]]:
        """Returns in order what a text may name that did not exist before."""
        return ByWords((each, anchors(each.pattern)) for each in self.since).likely

    def counts_years(self, text: str) -> bool:
        """Tells whether a text may tell of a number of years."""
        return self.jubilee_words is None or self.jubilee_words.search(text) is not None
