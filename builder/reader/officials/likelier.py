"""
Weighs the countries that an official may serve where the text does not say which.

The rules of `allegiance` know wordings; this knows none, but what was told around officials of known
countries in the articles that it learnt from (`python -m benchmarks.countryweights`), and what the letters of
a name say. It is a log-linear model: each trait of a country has a weight, and the more they add up to, the
likelier it is. Where the rules found no word for it and took him for the home side's, the likeliest is taken;
where a rule found a country, only one that is far likelier; and an editor is told.
"""

from collections.abc import Mapping

from builder.content.authority import Authority
from builder.reader.officials.around import Around
from builder.reader.officials.beside import ACCOMPANIES, LOCAL
from builder.reader.officials.mentions import Mention
from builder.reader.officials.person import Person
from builder.reader.officials.serving import Serving
from builder.reader.seed import Notice
from builder.reader.weights import Weights

# How much likelier a country must be than the one found, in natural logarithms: more where a rule found it.
NEEDED, NEEDED_OF_FOUND = 0.4, 3.0
NEXT = 3  # words of "and his Indian" before "counterpart"
MEETING = ("minister", "deputy minister", "prime minister", "speaker")  # who have counterparts elsewhere
NEEDED_OF_PLACE = 5.0  # and more where he governs a place that the lists know, or accompanies with others


def weigh_countries(around: Around, authority: Authority, weights: Weights) -> dict[Person, str | None]:
    """Gives those whose country is not said the likeliest; returns whom, with the rules' own answers."""
    if not weights:
        return {}
    likelier = {
        person: code
        for person in around.persons
        if is_open(person, authority) and (code := _likeliest(person, around, weights)) != person.country
    }
    before = {person: person.country for person in likelier}
    for person, code in likelier.items():
        person.country = code
    return before


def is_open(person: Person, authority: Authority) -> bool:
    """Whether neither the text nor people.yaml says which country somebody serves."""
    if person.said_country or person.is_international or not (person.is_official or person.is_met):
        return False
    record = authority.person_named(person.name)
    return record is None or record.country is None


def _likeliest(person: Person, around: Around, weights: Weights) -> str | None:
    serving = Serving(person, around)
    # "The secretary met his Indian counterpart": he is no Indian himself.
    theirs = {other.said_country for other in around.persons if _is_beside(other, person, around)} - {None}
    able = [code for code in around.candidates if code not in {*person.visits, *theirs}]
    scores = {code: weights.score(serving.traits(code)) for code in able}
    if theirs and person.country in (*theirs, None) and (others := [code for code in able if code]):
        return max(others, key=lambda code: scores[code])
    if person.visits and person.country is None:
        return max(scores, key=lambda code: scores[code])  # of none where he travels, so of whichever is left
    governs = person.role_class in LOCAL and any(title.town == person.country for title in person.offices)
    if governs and person.country in scores and not person.is_assumed:
        scores[person.country] += NEEDED_OF_PLACE - NEEDED_OF_FOUND
    is_led = any(m.rule == ACCOMPANIES and (m.is_listed or m.is_joined) for m in person.mentions)
    if is_led and person.country in scores and not person.is_assumed:
        scores[person.country] += NEEDED_OF_PLACE - NEEDED_OF_FOUND
    return preferred(person.country, scores, is_assumed=person.is_assumed)


def _is_beside(counterpart: Person, person: Person, around: Around) -> bool:
    """Whether somebody is named behind another as his counterpart: joined to him, or with his own people."""
    if not counterpart.borrowed or counterpart.lender is not person or person.role_class in LOCAL:
        return False
    return any(
        one.sentence == other.sentence
        and one.name.end < other.first
        and (_is_joined(one, other) or _is_met(person, one, other, around))
        for one in person.mentions
        for other in counterpart.mentions
    )


def _is_joined(one: Mention, other: Mention) -> bool:
    """ "the minister [and] his counterpart X"."""
    return other.is_joined and other.first <= one.name.end + NEXT


def _is_met(person: Person, one: Mention, other: Mention, around: Around) -> bool:
    """ "The minister held talks with [his Latvian counterpart X]", and nobody is named between the two."""
    is_told = any(title.role == "counterpart" and title.country for title in other.titles)
    between = (m for p in around.persons for m in p.mentions if m.line == one.line)
    return (
        is_told
        and person.role_class in MEETING
        and not any(one.place < mention.place < other.place for mention in between)
    )


def preferred(found: str | None, scores: Mapping[str | None, float], *, is_assumed: bool) -> str | None:
    """Returns the country of the highest score where that is enough beside the one found, or else that."""
    best = max(scores, key=lambda code: (scores[code], code is None))  # of two alike the one that claims less
    needed = NEEDED if is_assumed else NEEDED_OF_FOUND
    return best if found not in scores or scores[best] - scores[found] >= needed else found


def by_traits(person: Person, before: Mapping[Person, str | None]) -> Notice | None:
    """Returns what an editor is told where somebody's country is not the one that the rules found."""
    if person not in before:
        return None
    found, taken = before[person] or "none", person.country or "none"
    told = f'The text does not say which country {person.name} serves; "{taken}" is taken, not "{found}"'
    return Notice(person.mentions[0].line, "country", f"{told}: the words around and the name speak for it.")
