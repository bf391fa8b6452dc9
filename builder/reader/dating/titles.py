"""Tells whether two titles are one office, in whatever language, and where an office stands beside a name."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from builder.reader.officials.lexicon import Lexicon, lexicon_of
from builder.reader.officials.rules import Office, OfficialRules
from builder.reader.vocabulary import Language
from builder.reader.words import words_of
from builder.text import fold

ENDS = re.compile(r"[.;:()«»“”\"]|\d")  # what no row of titles holds
SHORT = 4  # letters: what an office governs has more
OPENS = re.compile(r"(?:,| \()? ?(?:[a-z]{1,3}['’ ])?")  # between a name and the title behind it


def is_same_office(held: str, given: str, languages: Mapping[str, Language]) -> bool:
    """
    Tells whether the role in the text is the term's: each word of the shorter one is in the other.

    A deputy is not his chief: "vice-président" is not "président", nor is an "ancien président".
    """
    said = TitleWords.of(languages)
    mine = said.telling(held)
    for part in said.stacked(given):
        if said.marks(held) == said.marks(part) and mine <= said.telling(part):
            return True
    if said.marks(held) != said.marks(given):
        return False
    words, others = sorted((mine, said.telling(given)), key=len)
    return bool(words) and words <= others


@dataclass(frozen=True)
class TitleWords:
    """The words of all languages that make a title another one, or none."""

    deputies: frozenset[str]
    former: frozenset[str]
    small: frozenset[str]
    stack: re.Pattern[str]  # what stands between two titles of one person
    joins: re.Pattern[str]  # words that lead to another person

    @classmethod
    def of(cls, languages: Mapping[str, Language]) -> "TitleWords":
        return _title_words(
            tuple(each.officials for each in languages.values() if each.officials),
            tuple(each.dating.deputies for each in languages.values()),
            tuple(each.words for each in languages.values()),
        )

    def marks(self, role: str) -> tuple[bool, bool]:
        """Returns whether a role is a deputy's, and whether it is a former one."""
        words = set(fold(role).split())
        return bool(words & self.deputies), bool(words & self.former)

    def telling(self, role: str) -> set[str]:
        return {word for word in fold(role).split() if len(word) > 2 and word not in self.small}

    def stacked(self, role: str) -> list[str]:
        """Returns the titles of "vice-Premier ministre et ministre des Finances", each by itself."""
        return [part for part in self.stack.split(role) if self.telling(part)]


@lru_cache(maxsize=8)
def _title_words(
    rules: tuple[OfficialRules, ...], deputies: tuple[tuple[str, ...], ...], small: tuple[frozenset[str], ...]
) -> TitleWords:
    joins = "|".join(re.escape(word) for each in rules for word in each.and_)
    return TitleWords(
        frozenset(fold(word) for words in deputies for word in words),
        frozenset(fold(word) for each in rules for word in (*each.former, *each.late)),
        frozenset(fold(word) for words in small for word in words),
        re.compile(rf",|\s(?:{joins})\s"),
        re.compile(rf"\s(?:{joins})\s"),
    )


def kinds_of(role: str, languages: Mapping[str, Language]) -> dict[str, tuple[str, bool]]:
    """Returns the kind of office that a role is, and whether a deputy's, by the languages that know it."""
    found: dict[str, tuple[str, bool]] = {}
    is_deputy = TitleWords.of(languages).marks(role)[0]
    for code, language in languages.items():
        if rules := language.officials:
            lexicon, words = lexicon_of(rules), words_of(role, rules.elisions)
            first = next(iter(lexicon.offices.all_in(words).values()), None)
            if first:
                rest = [word.key for word in (*words[: first.first], *words[first.end :])]
                found[code] = (_turned(first.value[0], rest, lexicon), is_deputy)
    return found


def _turned(office: Office, rest: Sequence[str], lexicon: Lexicon) -> str:
    """Returns the class of an office, which what it governs may change: "président du Parlement"."""
    whole = f" {' '.join(rest)} "
    for turned, phrases in lexicon.turns[office.name]:
        if any(words in whole for words in phrases):
            return turned
    is_of_more = any(len(key) > SHORT and key not in lexicon.qualifiers for key in rest)
    return office.otherwise if office.otherwise and is_of_more else office.role


def stands_beside(role: str, before: str, after: str, said: TitleWords) -> bool:
    """
    Tells whether an office stands before a name, parted from it by titles alone, or just behind it.

    Nothing may go on with it: "le président du Sénat, X" is not the president.
    """
    ahead, office, between = before.rpartition(role)
    is_whole = between[:1] == "," or not between.strip()
    if office and is_whole and not said.joins.search(between) and not ENDS.search(between):
        return not any(said.marks(" ".join(ahead.rsplit(None, 2)[-2:])))
    behind, office, rest = after.partition(role)
    is_whole = OPENS.fullmatch(behind) is not None and rest[:1] in ("", ",", ".", ";", ")")
    return bool(office) and is_whole and not any(said.marks(behind))
