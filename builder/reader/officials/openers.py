"""
Gives a high office that is told bare to whoever opens a sentence behind it by his name alone.

"Le ministre letton des Ports a remis des vivres aux pêcheurs. Arrivé de Riga, X Y a visité le quai."
"""

from collections.abc import Sequence

from builder.reader.officials.bare import HIGH, Bare
from builder.reader.officials.chains import LEADERS
from builder.reader.officials.mentions import Mention
from builder.reader.officials.person import Person
from builder.reader.officials.roles import Title
from builder.reader.officials.wording import Text

THEM = 6  # words of "a longuement parlé avec eux"
SMALL = 4  # letters of what may stand between a subject and its verb: "X [leur] a remis"


def office_of_opener(person: Person, persons: Sequence[Person], unnamed: Sequence[Bare]) -> Title | None:
    """
    "La Première ministre albanaise a présenté ses condoléances. [X Y] a ordonné …": the one high office told
    before, for whoever is named first, opens a sentence, is told of again and has no other.
    """
    first = person.mentions[0]
    is_bearer = len(person.mentions) > 1 and len(first.name.keys) > 1 and first.is_subject
    if not is_bearer or any(m.titles or m.has_honorific or m.people for m in person.mentions):
        return None
    if person is not next((p for p in persons if len(p.keys) > 1), None):
        return None
    before = [b.title for b in unnamed if b.place < (first.line, first.first) and b.title.rank >= HIGH]
    return _only_one(before, person, persons)


def office_of_headline(person: Person, persons: Sequence[Person], unnamed: Sequence[Bare]) -> Title | None:
    """
    "[X Y] à Riga. Le président est arrivé hier. … M. Y a vu le port": the one leader's office that the story
    tells bare, for whoever its headline names and who is called "M. Y" behind it. Of a lesser office it may
    be a guest: "X Y expose à Riga. Le ministre a ouvert la foire. M. Y y montre ses toiles".
    """
    first = person.mentions[0]
    told = [m for m in person.mentions if m.line != first.line]
    is_headlines = person is persons[0] and first.is_head and not first.has_honorific
    again = next((m for m in told if m.has_honorific), None)
    if (
        len(first.name.keys) < 2
        or not is_headlines
        or again is None
        or any(m.titles or m.people for m in person.mentions)
    ):
        return None
    if not all(m.has_honorific for m in told):
        return None
    since, until = (first.line, first.end), (again.line, again.first)
    before = [b.title for b in unnamed if since <= b.place < until and b.title.role in LEADERS]
    return _only_one(before, person, persons)


def _only_one(before: Sequence[Title], person: Person, persons: Sequence[Person]) -> Title | None:
    """Returns the one office told bare, where nobody else bears it."""
    told = [title for title in before if not title.is_many and not title.is_former]
    if not told or len({(title.role, title.country) for title in told}) > 1:
        return None
    others = (other for other in persons if other is not person)
    roles = {title.role for other in others for m in other.mentions for title in m.titles}
    return None if told[-1].role in roles else max(told, key=lambda title: len(title.text))


def office_of_next_subject(
    person: Person, persons: Sequence[Person], unnamed: Sequence[Bare]
) -> Title | None:
    """
    "[Le ministre letton des Ports] a remis des vivres. Arrivé de Riga, X Y a visité le quai.": the one with
    whom the sentence before opens, for the subject of the next that has no office anywhere, where nobody else
    bears it. No office of "X Y, 43 ans, pêche ici" or of "X Y travaille au port".
    """
    first = person.mentions[0]
    if len(first.name.keys) < 2 or not _is_acting_subject(first):
        return None
    if any(m.titles or m.has_honorific or m.people for m in person.mentions):
        return None
    told = [b for b in unnamed if b.place < (first.line, first.first)]
    if told and _is_with_them(first):
        told = [bare for bare in told if not bare.title.is_many]
    bare = told[-1] if told else None
    if bare is None or not bare.opens or not is_next(bare, first):
        return None
    title = bare.title
    is_high = title.rank >= HIGH or title.role == "ambassador"
    if title.is_many or title.is_former or not is_high or title.role == "monarch":
        return None
    title = _in_full(title, told)
    others = [m for other in persons if other is not person for m in other.mentions]
    is_apart = any(
        (bare.place[0], bare.title.first) < (m.line, m.first) < (first.line, first.first) for m in others
    )
    roles = {t.role for m in others for t in m.titles}
    return None if is_apart or title.role in roles else title


def _in_full(title: Title, told: Sequence[Bare]) -> Title:
    """ "[L'ambassadrice de Lettonie au Togo] est arrivée. … L'ambassadrice espère": as it was told first."""
    if title.text != title.head or title.country is not None:
        return title
    same = (b.title for b in told if b.title.role == title.role and not b.title.is_many)
    return max(same, key=lambda each: len(each.text))


def _is_with_them(mention: Mention) -> bool:
    """ "Le ministre a reçu les maires. X Y a parlé [avec eux]": none of those with whom he speaks."""
    words, them = mention.text.words, mention.text.lexicon.them
    return any(word.key in them for word in words[mention.end : mention.end + THEM])


def is_next(bare: Bare, mention: Mention) -> bool:
    """True where the name stands in the sentence right behind the title's, or opens the next paragraph."""
    line, sentence = mention.sentence
    if bare.sentence[0] == line:
        return bare.sentence[1] == sentence - 1
    return sentence == mention.text.sentences[0] and mention.first == mention.name.first


def _is_acting_subject(mention: Mention) -> bool:
    """True for "X Y a remis", "Arrivé de Riga, X Y leur a remis"; not for "Selon X Y" or "X Y, 43 ans"."""
    text, end = mention.text, mention.end
    is_first = mention.is_subject or (mention.first > 0 and text.words[mention.first - 1].text == ",")
    return is_first and any(_is_auxiliary(text, place) for place in (end, end + 1))


def _is_auxiliary(text: Text, place: int) -> bool:
    if place >= len(text.words) or not text.words[place].text.islower():
        return False
    is_behind_small = len(text.words[place - 1].text) <= SMALL and text.words[place - 1].text.islower()
    is_behind_name = text.words[place - 1].is_capital
    return text.words[place].key in text.lexicon.auxiliaries and (is_behind_name or is_behind_small)
