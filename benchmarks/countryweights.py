"""
Learns from marked articles what is told around officials of a country, and the letters of its people's names.

    python -m benchmarks.countryweights [--folds N]

Reads the gold articles to work with and writes `builder/reader/rules/countryweights.json`, how much each
trait of a country (builder/reader/officials/serving.py) speaks for its being the one that somebody serves of
whom the text does not say it, and `names.json`, the words of the names of those of whom it does. With
`--folds` nothing is written: it prints how often the right country is found for those of whom it is not said,
by the rules and with the weights, where each fold of whole sets is read with what the others gave.
"""

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.compare import same_name
from benchmarks.gold import answer_authority, gold_articles
from benchmarks.loglinear import Example, learnt
from builder.content.authority import Authority
from builder.errors import SeedError
from builder.reader import Vocabulary, as_told, load_vocabulary
from builder.reader.officials.around import Around
from builder.reader.officials.attendance import story_around
from builder.reader.officials.likelier import is_open, preferred
from builder.reader.officials.nameletters import WORD, NameLetters, by_letters
from builder.reader.officials.person import Person
from builder.reader.officials.serving import Serving
from builder.reader.places.location import find_location
from builder.reader.seed import read_lines
from builder.reader.story.furniture import read_story
from builder.reader.story.repair import repair_story
from builder.reader.vocabulary import COUNTRY_WEIGHTS, NAME_WORDS, RULES
from builder.reader.weights import Weights

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold"
SET = 25  # article numbers that one hand wrote in a row
FEWEST = 20  # persons with whom a trait must stand


class Said(NamedTuple):
    """Somebody of whom the text says whom he serves."""

    number: int  # of his article
    name: str
    country: str


class Open(NamedTuple):
    """Somebody of whom it does not: the countries that he may serve, and what is told of each."""

    number: int
    name: str
    relations: Mapping[str | None, str]
    told: Mapping[str | None, tuple[str, ...]]
    marked: frozenset[str | None]
    found: str | None  # by the rules
    is_assumed: bool

    def traits(self, known: NameLetters) -> dict[str | None, tuple[str, ...]]:
        by = by_letters(self.name, self.relations, known)
        return {code: (*told, *by.get(code, ())) for code, told in self.told.items()}


def persons(rules: Vocabulary) -> Iterator[Said | Open]:
    """Yields the marked officials of the articles to learn from."""
    for half in ("dev", "drill"):
        for file, raw, answer in gold_articles(GOLD / half):
            number, authority = int(file.split("-")[0]), answer_authority(answer)
            around = _around(file, raw, authority, rules)
            for person, marked in _marked(around.persons if around else (), answer):
                if around and is_open(person, authority):
                    serving = Serving(person, around)
                    told = {code: tuple(serving.told_of(code)) for code in around.candidates}
                    own = (person.country, person.is_assumed)
                    yield Open(number, person.name, around.relations, told, marked, *own)
                elif (code := person.said_country) in marked and code:
                    yield Said(number, person.name, code)


def _around(file: str, raw: bytes, authority: Authority, rules: Vocabulary) -> Around | None:
    try:
        story = repair_story(read_story(read_lines(file, raw), rules), rules)
    except SeedError:
        return None
    told, known = as_told(story, rules)
    found = find_location(told, known)
    return story_around(told, known, authority, (found.country, found.location), [])


def _marked(
    everyone: Sequence[Person], answer: Mapping[str, Any]
) -> Iterator[tuple[Person, frozenset[str | None]]]:
    """Yields the persons of an article that are marked, with the countries that are right."""
    left = list(everyone)
    for wanted in answer["officials"]:
        names = (wanted["name"], *wanted.get("also", ()))
        person = next((p for p in left if any(same_name(p.name, name) for name in names)), None)
        if person is not None:
            left.remove(person)
            yield person, frozenset({wanted.get("country"), *wanted.get("country_also", ())})


def names_of(said: Sequence[Said]) -> dict[str, str]:
    """Returns by country the words of its people's names."""
    words: dict[str, set[str]] = defaultdict(set)
    for each in said:
        words[each.country].update(WORD.findall(each.name.lower()))
    return {code: " ".join(sorted(words[code])) for code in sorted(words)}


def weights_of(people: Sequence[Open], known: NameLetters) -> dict[str, float]:
    """Returns the weights under which the marked countries are likeliest."""
    examples = []
    for person in people:
        traits = person.traits(known)
        is_right = tuple(code in person.marked for code in traits)
        if any(is_right):
            examples.append(Example(person.number, tuple(traits.values()), is_right))
    return learnt(examples, FEWEST)


def folds(people: Sequence[Said | Open], rules: Vocabulary, count: int) -> Iterator[tuple[int, int, int]]:
    """Yields for each fold how often the rules were right, the weights were, and of how many persons."""
    sets = sorted({each.number // SET for each in people})
    random.Random(1).shuffle(sets)  # the same order each time
    fold_of = {each: place % count for place, each in enumerate(sets)}
    for turn in range(count):
        others = [each for each in people if fold_of[each.number // SET] != turn]
        known = letters_of(others, rules)
        weights = Weights(weights_of([each for each in others if isinstance(each, Open)], known))
        own = [each for each in people if fold_of[each.number // SET] == turn and isinstance(each, Open)]
        by_rules = sum(each.found in each.marked for each in own)
        yield by_rules, sum(_is_found(each, known, weights) for each in own), len(own)


def letters_of(people: Sequence[Said | Open], rules: Vocabulary) -> NameLetters:
    """Returns what is known of names from those whose country is said."""
    index = next(iter(rules.countries.values()))
    names = names_of([each for each in people if isinstance(each, Said)])
    return NameLetters(names, (index.towns, index.regions))


def _is_found(person: Open, known: NameLetters, weights: Weights) -> bool:
    scores = {code: weights.score(traits) for code, traits in person.traits(known).items()}
    return preferred(person.found, scores, is_assumed=person.is_assumed) in person.marked


def main() -> None:
    """Writes the weights and the names, or prints how well such ones do in articles they do not know."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folds", type=int, help="learn from all folds but one and read that one")
    options = parser.parse_args()
    rules = load_vocabulary()
    people = list(persons(rules))
    if options.folds:
        for by_rules, by_weights, count in folds(people, rules, options.folds):
            print(f"rules {by_rules}, weights {by_weights} of {count}")
        return
    names = names_of([each for each in people if isinstance(each, Said)])
    weights = weights_of([each for each in people if isinstance(each, Open)], letters_of(people, rules))
    _write(RULES / NAME_WORDS, names)
    _write(RULES / COUNTRY_WEIGHTS, weights)
    print(f"{len(weights)} traits, names of {len(names)} countries, from {len(people)} persons")


def _write(path: Path, known: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(known, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
