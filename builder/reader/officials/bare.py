"""
Gives titles that no name stands with to those who are named without one.

"Les ministres de sept pays …. Ont signé A (Bénin), B (Ghana) et C (Togo)"; "X a offert un port. Le
gouverneur était venu avec …". Both are told in the text itself: by brackets that hold nothing but the
country, and by a title that nobody else bears.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from builder.reader.officials.chains import has_article
from builder.reader.officials.mentions import Mention
from builder.reader.officials.person import Person
from builder.reader.officials.represented import country_spoken_for_after
from builder.reader.officials.roles import Title
from builder.reader.officials.wording import Text

BOTH = 3  # words between two names and "tous deux ministres"
JOINT = 3  # words of "en qualité de"
AFTER = 7  # words between a list of names and "tous ministres"
# Of whom some are named behind: "les députés, dont X"; no presidents, of whom a fresco tells.
NAMED = ("legislator", "minister", "deputy minister", "ambassador", "envoy", "governor", "military")
HIGH = 8  # the rank from which there is one of a kind: "le président", "le ministre"
LEAST = 5  # the rank from which a bare title is taken for an office: "le gouverneur", not "le député"


class Bare(NamedTuple):
    """A title without a name, where it stands."""

    title: Title
    place: tuple[int, int]  # line and place in it
    sentence: tuple[int, int]
    opens: bool  # nothing but its article stands before it in its sentence


def with_bare_titles(
    text: Text, found: Sequence[Mention], here: Sequence[Bare], before: Sequence[Bare]
) -> list[Mention]:
    """Returns the mentions of a paragraph, those without a title with the one told `here` or `before`."""
    told = list(found)
    if not here and not before:
        return told
    for first, end in _lists(text, told, here, before):
        if title := _title_of_list(told, first, end, here, before):
            for mention in told[first:end]:
                mention.titles = (title,)
                if title.role == "ambassador" and text.lexicon.speaks_for.at(text.words, mention.end):
                    mention.country = None  # "They are A for Egypt and B for Kenya": where they are posted
    for one, other in pairwise(told):
        _title_both(one, other, here)
    for bare in here:
        for mention in _named_among(text, told, bare):
            mention.titles = (_of_no_country(bare.title)._replace(country=bare.title.country),)
    for bare in here:
        for mention in _sworn_in(text, told, bare):
            mention.titles = (bare.title,)
        number = _named_before(text, told, bare)
        if number is not None:
            told[number].titles = (bare.title,)
    return told


def _title_both(one: Mention, other: Mention, here: Sequence[Bare]) -> None:
    """ "le Togolais A et la Béninoise B, [tous deux ministres]"."""
    if one.people and other.people and not (one.titles or other.titles) and one.sentence == other.sentence:
        many = (b.title for b in here if b.title.is_many and 0 < b.place[1] - other.end <= BOTH)
        title = next((t for t in many if t.rank >= LEAST), None)
        one.titles = other.titles = (_of_no_country(title),) if title else ()


def _lists(
    text: Text, found: Sequence[Mention], here: Sequence[Bare], before: Sequence[Bare]
) -> list[tuple[int, int]]:
    """
    Returns the runs of names with nothing but a country: "A (Bénin), B (Ghana)"; one alone where his country
    is one of those told before: "Les ambassadeurs du Bénin et du Ghana …. À A (Bénin), elle a dit".
    """
    several = (b.title.countries for b in (*before, *here) if b.title.is_many)
    told = {code for countries in several if len(countries) > 1 for code in countries}
    runs: list[tuple[int, int]] = []
    first = 0
    while first < len(found):
        end, sentence = first, found[first].sentence
        while end < len(found) and _is_of_a_country(text, found[end]) and found[end].sentence == sentence:
            end += 1
        if end - first > 1 or (end > first and found[first].country in told):
            runs.append((first, end))
        first = max(end, first + 1)
    return runs


def _named_among(text: Text, found: Sequence[Mention], bare: Bare) -> Iterator[Mention]:
    """ "aux députés, dont [A (Riga)] et [B (Liepaja)]": whoever is named behind the office of several."""
    place = bare.title.end
    if not bare.title.is_many or bare.title.role not in NAMED or place >= len(text.words):
        return
    place += text.words[place].text == ","
    including = text.lexicon.including.at(text.words, place) if place < len(text.words) else None
    end = including.end if including else len(text.words)
    for mention in found:
        is_next = end <= mention.start and _parts_nothing(text, end, mention.start)
        is_late = text.words[mention.first - 1].key in text.lexicon.late
        if is_next and mention.is_whole and not mention.titles and not is_late:
            yield mention
            end = mention.end


def _sworn_in(text: Text, found: Sequence[Mention], bare: Bare) -> Sequence[Mention]:
    """ "[A, B et C] ont prêté serment devant le président D comme ambassadeurs": who opens the sentence."""
    title = bare.title
    first = title.first - (text.words[title.first - 1].key in text.lexicon.determiners)
    joints = (text.lexicon.appointments.at(text.words, p) for p in range(max(first - JOINT, 0), first))
    if title.rank < LEAST or not any(joint and joint.end in (first, title.first) for joint in joints):
        return ()
    here = [m for m in found if m.sentence == bare.sentence and m.first < title.first]
    opening = here[: next((n for n, m in enumerate(here) if m.titles), len(here))]
    is_subject = bool(opening) and opening[0].is_subject and all(m.is_whole for m in opening)
    is_list = all(_parts_nothing(text, one.end, other.start) for one, other in pairwise(opening))
    return opening if is_subject and is_list and (len(opening) > 1) == title.is_many else ()


def _parts_nothing(text: Text, end: int, start: int) -> bool:
    """True for a bracket, a comma and "et" between two names."""
    if end < start and text.words[end].text == "(":
        end = next((p + 1 for p in range(end, min(end + 6, start)) if text.words[p].text == ")"), start + 1)
    small = text.lexicon.conjunctions
    return all(word.text == "," or word.key in small for word in text.words[end:start]) and end <= start


def _is_of_a_country(text: Text, mention: Mention) -> bool:
    is_whole = not mention.titles and len(mention.name.keys) > 1
    joint = text.connectors.get(mention.end)
    is_for = joint is not None and joint.value == "of" and joint.end in text.countries
    is_sent = mention.first > 0 and text.words[mention.first - 1].key in text.lexicon.by
    is_told = _is_in_brackets(text, mention) or is_for or is_sent
    is_told = is_told or country_spoken_for_after(text, mention.end) is not None  # "X, pour le Togo,"
    return is_whole and is_told and mention.country is not None


def _is_in_brackets(text: Text, mention: Mention) -> bool:
    """ "X [(Togo)]": where his country stands."""
    return mention.end < len(text.words) and text.words[mention.end].text == "("


def _title_of_list(
    found: Sequence[Mention], first: int, end: int, here: Sequence[Bare], before: Sequence[Bare]
) -> Title | None:
    """Returns the office of several that stands right behind a list, else the last one told before it."""
    begin, last = found[first].first, found[end - 1].end
    many = [bare for bare in here if bare.title.is_many]
    behind = [b for b in many if last < b.place[1] <= last + AFTER and b.sentence == found[first].sentence]
    earlier = [b for b in many if b.place[1] < begin] or [b for b in before if b.title.is_many]
    title = next((bare.title for bare in (*behind[:1], *earlier[-1:])), None)
    if title is None or title.rank < LEAST:
        return None
    return _of_no_country(title)


def _of_no_country(title: Title) -> Title:
    """Returns the office of several as each of them bears it: "ministre de l'Énergie" of any country."""
    says_what = any(word[0].isupper() for word in title.text[len(title.head) :].split())
    says_what = says_what or title.text.endswith(f" {title.head}")  # "[health] Minister"
    return title._replace(text=title.text if says_what else title.head, country=None, countries=())


def office_of_national(person: Person, persons: Sequence[Person], unnamed: Sequence[Bare]) -> Title | None:
    """
    "Les ministres de l'Énergie ont adopté … . [Le Béninois X] a insisté": the office of all for one who is
    told by his country alone, where nobody else bears it for that country.
    """
    first = person.mentions[0]
    people = first.people
    if people is None or any(m.titles for m in person.mentions) or len(first.name.keys) < 2:
        return None
    if first.is_told_of_long_ago:
        return None
    many = (b for b in reversed(unnamed) if b.title.is_many and b.place < (first.line, first.first))
    title = next((bare.title for bare in many), None)
    if title is None or title.rank < LEAST:
        return None
    bearers = (p for p in persons if any(t.role == title.role for m in p.mentions for t in m.titles))
    if any(p.said_country == people for p in bearers):
        return None
    return _of_no_country(title)._replace(is_international=False)


def _named_before(text: Text, found: Sequence[Mention], bare: Bare) -> int | None:
    """
    Returns who of the sentence before is meant by "Le gouverneur" or "La ministre malgache": the one named
    without a title, alone there, or last where the title tells another country than theirs.
    """
    title = bare.title
    is_office = not title.is_many and title.rank >= LEAST and title.text == title.head
    if (
        not bare.opens
        or not is_office
        or not has_article(text, title.first)
        or not _is_small(text, title.end)
    ):
        return None
    sentence = (bare.sentence[0], bare.sentence[1] - 1)
    here = [number for number, mention in enumerate(found) if mention.sentence == sentence]
    if (other := _only_one_untitled(found, here, title)) is not None:
        return other
    if not here or found[here[-1]].titles or len(found[here[-1]].name.keys) < 2:
        return None
    if found[here[-1]].has_honorific:
        return None  # "a promis M. Ould X. Le ministre letton …": who is told so was named before
    bearers = [t for m in found for t in m.titles if t.head == title.head]
    if (first := _first_of_two(text, found, here)) is not None:
        return first if title.rank >= HIGH and not bearers else None
    if title.country is None:
        # "Avec le maire A, B a parlé. La ministre a …": the one of them without an office.
        last = found[here[-1]]
        joint = text.connectors.get(last.first - 1) if last.first else None
        is_at = joint is not None and joint.value == "at"  # "received her at Bellan Palace"
        is_alone = all(found[n].titles for n in here[:-1]) and _is_small(text, last.end) and not is_at
        return here[-1] if is_alone and not bearers else None
    return None if any(t.country in (None, title.country) for t in bearers) else here[-1]


def _first_of_two(text: Text, found: Sequence[Mention], here: Sequence[int]) -> int | None:
    """ "[A B] et C D ont parlé. Le président letton …": of two who open a sentence, whose story it is."""
    if len(here) != 2 or any(found[n].titles or len(found[n].name.keys) < 2 for n in here):
        return None
    one, other = found[here[0]], found[here[1]]
    is_joined = one.end < other.start and _parts_nothing(text, one.end, other.start)
    return here[0] if is_joined and one.is_subject else None


def _only_one_untitled(found: Sequence[Mention], here: Sequence[int], title: Title) -> int | None:
    """ "l'entretien que [X Y] a accordé à l'ambassadrice A. Le chef de l'État …": the first of two."""
    untitled = [number for number in here if not found[number].titles and len(found[number].name.keys) > 1]
    if len(untitled) != 1 or untitled[0] == here[-1] or title.country or title.rank < HIGH:
        return None
    one = found[untitled[0]]
    is_free = not (one.has_honorific or one.people) and all(
        t.role != title.role for m in found for t in m.titles
    )
    return untitled[0] if is_free and all(found[n].is_person for n in here) else None


def _is_small(text: Text, place: int) -> bool:
    """True where a verb may stand: "Le gouverneur [avait]", but not "Prime Minister [Brigadier] X"."""
    return place < len(text.words) and text.words[place].text[0].islower()
