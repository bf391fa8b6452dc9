"""A year named in a sentence, and what surrounds it: the words before it, and the tense it is told in."""

import re
from dataclasses import dataclass

from builder.reader.dating.eventday import EventDay
from builder.reader.dating.numbers import number
from builder.reader.dating.rules import YearRule
from builder.reader.dating.tense import YEAR, Sentence
from builder.reader.rule import Rule
from builder.reader.vocabulary import Language

PART = 30  # signs before a year that tell a part of it
BESIDE = 120  # signs before a year that are looked at for the verb it dates
YEARS = ("year", "year2", "year3", "year4")  # the groups of a rule that may hold it
CLAUSE = 60  # signs of a clause between a year and what tells which year that is
PARTS = re.compile(r"[,;:()«»“”\"](?!\d)")
RESULT = 25  # signs behind a plan's years in which the verb of its results begins
SHARE, SHARED = re.compile(r"\d ?%[^,;:.]*$"), 80  # signs before a year that may tell a share


@dataclass(frozen=True, slots=True)
class Passage:
    """A year named in a sentence, and what surrounds it."""

    rule: YearRule
    sentence: Sentence
    match: re.Match[str]
    day: EventDay | None
    language: Language

    @property
    def context(self) -> str:
        return self.sentence.paragraph.text

    def group(self, *names: str) -> str | None:
        groups = self.match.groupdict()
        return next((groups[name] for name in names if groups.get(name)), None)

    def number(self, *names: str) -> int | None:
        return number(self.group(*names) or "", self.language.dating)

    def before(self, length: int) -> str:
        """Returns what stands before the year in its sentence."""
        start = self.span[0]
        return self.sentence.text[max(0, start - length) : start]

    @property
    def span(self) -> tuple[int, int]:
        name = next(name for name in YEARS if self.match.groupdict().get(name))
        return self.match.span(name)

    @property
    def year(self) -> int:
        return int(self.group(*YEARS) or 0)

    @property
    def month(self) -> int | None:
        return self.language.months.get((self.group("month", "month2", "month3") or "").lower())

    @property
    def part(self) -> tuple[int, int]:
        """Returns the first and the last month of "mai", of "fin" or of "au printemps" before the year."""
        if month := self.month:
            return month, month
        rules = self.language.dating
        found = rules.part_of_year.search(self.before(PART)) if rules.part_of_year else None
        name = next(filter(None, found.groups()), "") if found else ""
        return rules.parts.get(name.lower(), (1, 12))

    @property
    def months(self) -> int | None:
        """Returns the months of "un an et demi", "dix-huit mois" or "trois ans et trois mois"."""
        if months := self.number("in_months", "in_months2", "in_months3"):
            return months + 12 * (self.number("whole", "whole2") or 0)
        count = self.number("count", "count2")
        return 12 * count + 6 * bool(self.group("half", "half2")) if count else None

    @property
    def is_about(self) -> bool:
        """Tells whether the number of years is told as about so many: "près de dix ans"."""
        rule, groups = self.language.dating.approximate, self.match.groupdict()
        name = next((name for name in ("count", "count2") if groups.get(name)), None)
        before = self.sentence.text[: self.match.start(name)] if name else ""
        return bool(rule and rule.search(before))

    @property
    def is_counted(self) -> bool:
        """Tells whether the sentence counts what a time has brought."""
        counting = self.language.dating.counting
        return bool(counting and counting.search(self.sentence.text))

    @property
    def tells_results(self) -> bool:
        """Tells whether the sentence tells what a plan has brought: "le plan 2011-2015 a permis de …"."""
        rules, text = self.language.dating, self.sentence.text
        if self.is_under_way:
            return False
        is_told = rules.past is not None and rules.past.search(text[self.match.end() :][:RESULT]) is not None
        return self.is_counted or self.is_reviewed or is_told

    @property
    def is_under_way(self) -> bool:
        """Tells whether the sentence says that a plan or a term still runs: "l'actuel conseil"."""
        rule = self.language.dating.under_way
        return rule is not None and rule.search(self.sentence.text) is not None

    @property
    def is_reviewed(self) -> bool:
        """
        Tells whether words before a plan say that its results are told: "ont dressé le bilan du", unlike
        "se poursuivront jusqu'au terme du".
        """
        rules, before = self.language.dating, self.sentence.text[: self.match.start()]
        found = rules.reviewed.search(before) if rules.reviewed else None
        return found is not None and not (rules.ahead and rules.ahead.search(before[: found.start()]))

    @property
    def is_beside_a_plan(self) -> bool:
        plan = self.language.dating.plan
        return bool(plan and plan.search(self.before(60)))

    def is_beside(self, rule: Rule | None) -> bool:
        """Tells whether words such as "next year" can only be those of this year: it alone is named."""
        years = set(YEAR.findall(self.sentence.text))
        return len(years) == 1 and bool(rule and rule.search(self.sentence.text))

    def is_close_to(self, rule: Rule | None) -> bool:
        """Tells whether such words stand in this year's clause: not in "next year, he said that in 2020"."""
        if not rule or not self.is_beside(rule):
            return False
        begin, end = self.span
        spans = (match.span() for match in rule.finditer(self.sentence.text))
        between = (self.sentence.text[min(end, last) : max(begin, first)] for first, last in spans)
        return any(len(words) <= CLAUSE and not PARTS.search(words.strip(" ,:(")) for words in between)

    @property
    def is_of_last_year(self) -> bool:
        """Tells whether "l'an dernier … selon les chiffres de 2023" names that very year."""
        rules, before = self.language.dating, self.sentence.text[: self.span[0]]
        return (
            self.is_beside(rules.last_year)
            and bool(rules.last_year and rules.last_year.search(before))
            and bool(rules.figures_for and rules.figures_for.search(before))
        )

    @property
    def goes_on_to_the_next(self) -> bool:
        """Tells whether "en 2017, ont progressé l'année suivante" tells the year after it as over too."""
        rules, after = self.language.dating, self.sentence.text[self.span[1] :]
        found = rules.following_year.search(after) if rules.following_year else None
        return found is not None and not (rules.ahead and rules.ahead.search(after[: found.start()]))

    def precedes(self, rule: Rule | None) -> bool:
        """Tells whether "en 2021, puis … l'an dernier" goes on to a later year."""
        end = self.span[1]
        return self.is_beside(rule) and bool(rule and rule.search(self.sentence.text[end:]))

    @property
    def _opens_clause(self) -> bool:
        """Tells whether a verb after the year tells of it: "En 2015, ils ont ouvert un port"."""
        start, end = self.span
        return start <= 30 or self.sentence.text[end : end + 1] in (",", ")")

    def _ahead_of(self, marker: int) -> int:
        """Returns how far a word before the year is: farther across a semicolon."""
        start = self.span[0]
        return start - marker + 40 * (";" in self.sentence.text[marker:start])

    def _behind(self, marker: int) -> int:
        """Returns how far a word after the year is: farther in another clause, "en 2017, doit", "et sera"."""
        start, end = self.span
        between, officials = self.sentence.text[end:marker], self.language.officials
        is_joined = officials is not None and between.strip() in officials.and_
        is_parted = start > 30 and ("," in between or is_joined)
        return 20 + marker - end + 40 * is_parted

    def _is_anothers(self, marker: re.Match[str]) -> bool:
        """Tells whether a word after the year is of the next: "celle de 1998, qui expire en 2020"."""
        text, end = self.sentence.text, self.span[1]
        following = YEAR.search(text, marker.end())
        is_relative = text[end : end + 1] in (",", ")")
        return bool(following and is_relative and following.start() - marker.end() < marker.start() - end)

    def _is_name(self, marker: int) -> bool:
        """Tells whether the ending of a verb is that of a name: "Narendra"."""
        text = self.sentence.text
        word = text.rfind(" ", 0, marker + 1) + 1
        return 0 < word < marker and text[word].isupper()

    @property
    def tells_a_sum(self) -> bool:
        """Tells whether a number of things is told for that year: "a transporté en 2023 60 millions"."""
        past = self.language.dating.past
        return self.has_a_sum and bool(past and past.search(self._clause))

    @property
    def has_a_sum(self) -> bool:
        """Tells whether a number of things stands in the clause of the year, told in whatever tense."""
        sums, clause = self.language.dating.sums, self._clause
        return sums is not None and any(self._is_sum(number, clause) for number in sums.finditer(clause))

    @property
    def _clause(self) -> str:
        """Returns the clause in which the year stands, the year itself blanked."""
        start, end = self.span
        text = self.sentence.text
        first = max((sign.end() for sign in PARTS.finditer(text, 0, start)), default=0)
        after = [sign.start() for sign in PARTS.finditer(text, end)]
        opens = not text[first:start].strip().count(" ")  # "En 2016, 1.200 étudiants ont suivi …"
        last = next((at for at in after if not opens or at > end), len(text))
        return f"{text[first:start]}{' ' * (end - start)}{text[end:last]}"

    @property
    def tells_a_share(self) -> bool:
        """Tells whether the sum is told in hundredths: "ne dépassait pas 8% de la population en 2018"."""
        return SHARE.search(self.before(SHARED)) is not None

    def _is_sum(self, number: re.Match[str], clause: str) -> bool:
        """Tells whether a number counts things, and is no day of a month and no length of time."""
        before, after = clause[: number.start()].split(), clause[number.end() :].split()
        words, lengths = (*before[-1:], *after[:1]), self.language.dating.lengths
        if lengths and lengths.search(" ".join(after[:1])):
            return False
        return not any(word.strip(".,").lower() in self.language.months for word in words)

    @property
    def tense_beside(self) -> str | None:
        """Returns "past" or "ahead" by the verb that the year dates, None where none stands beside it."""
        rules, before = self.language.dating, self.before(BESIDE)
        if rules.due_in.say(before):
            return "ahead"
        end = self.span[1]
        if rules.done_then and rules.done_then.search(self.sentence.text[end : end + BESIDE]):
            return "past"
        return "past" if rules.done_in.say(before) else None

    @property
    def tense(self) -> str | None:
        """
        Returns "past" or "ahead", or None: by the verb that the year dates, where it stands beside the year.

        Else by the nearest word that tells, rather before the year.
        """
        rules, (start, end) = self.language.dating, self.span
        if beside := self.tense_beside:
            return beside
        part = rules.part_of_year.search(self.before(PART)) if rules.part_of_year else None
        own = start - len(part[0]) if part else start  # "dans les derniers mois de 2021": no past
        nearest: tuple[int, str] | None = None
        for tense, rule in (("past", rules.past), ("ahead", rules.ahead)):
            for marker in rule.finditer(self.sentence.text) if rule else ():
                is_before = marker.end() <= start
                distance = self._ahead_of(marker.end()) if is_before else self._behind(marker.start())
                if (
                    own <= marker.start() < start
                    or marker.start() < start < marker.end()
                    or distance > 120
                    or self._is_name(marker.start())
                ):
                    continue
                if marker.start() >= end and self._is_anothers(marker):
                    continue
                if tense == "past" and marker.start() >= end and not self._opens_clause:
                    continue  # "le comité pour la présidence en 2020 a vu le jour"
                # "To be finished": what ends at one place and tells both is still to come.
                if nearest is None or abs(distance) <= nearest[0]:
                    nearest = (abs(distance), tense)
        return nearest[1] if nearest else None
