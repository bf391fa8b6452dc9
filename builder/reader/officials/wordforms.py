"""Spells out the words of the officials' rules: every form of an office, a context or a verb."""

import itertools
import re
from collections.abc import Iterator, Mapping

from builder.reader.officials.rules import ContextRule, Office, OfficialRules
from builder.reader.places.countrynames import spelt_out
from builder.reader.words import folded, words_of

MOST_SINGULARS = 200  # of one form: titles are short


def verbs(told: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yields every form of a verb with the office that it tells of."""
    yield from ((form, office) for words, office in told.items() for form in forms_of(words))


def context_words(rules: OfficialRules, *, after: bool) -> Iterator[tuple[str, ContextRule]]:
    for rule in rules.contexts:
        if rule.after is after:
            yield from (
                (each, rule)
                for words in rule.words
                for form in forms_of(words)
                for each in (form, *_contracted(form, rules))
            )


def _contracted(form: str, rules: OfficialRules) -> Iterator[str]:
    """Yields "présence du", "présence des" and "présence d'" for "présence de"."""
    begin, _, last = form.rpartition(" ")
    if begin and last in rules.of and form not in rules.at:
        holding = (w for w in rules.of if w in rules.articled or w.removesuffix("'") in rules.elisions)
        yield from (f"{begin} {word}" for word in holding if word != last)


def office_words(rules: OfficialRules) -> Iterator[tuple[str, tuple[Office, str | None]]]:
    """Yields every form with its office and, where it is a plural, its singular: another form of it."""
    for office in rules.offices:
        forms = {folded(form): form for words in office.words for form in forms_of(words)}
        for form in forms.values():
            singulars = (forms.get(each) for each in _singulars(folded(form), rules.plurals))
            yield form, (office, next((each for each in singulars if each and each != form), None))


def turns(office: Office, elisions: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for turn in office.becomes:
        yield (
            turn.role,
            tuple(f" {' '.join(word.key for word in words_of(phrase, elisions))} " for phrase in turn.of),
        )


def _singulars(form: str, plurals: Mapping[str, str]) -> Iterator[str]:
    """Yields what a form may be the plural of: "ministres delegues", "ministre delegue"."""
    words = [
        [
            *(word.removesuffix(end) + single for end, single in plurals.items() if word.endswith(end)),
            word,
        ]
        for word in re.split(r"([ -])", form)
    ]
    return map("".join, itertools.islice(itertools.product(*words), MOST_SINGULARS))


def forms_of(words: str) -> Iterator[str]:
    """Yields every form of words in which several stems have endings: "ministre(|s) délégué(|e)"."""
    if match := re.search(r"\S*\([^)]*\)", words):
        for form in spelt_out(match[0]):
            yield from forms_of(words[: match.start()] + form + words[match.end() :])
    else:
        yield words
