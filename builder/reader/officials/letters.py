"""
Tells whose somebody is who sends word by another: "le ministre A, porteur d'un message du président X".

Whoever bears a message serves the country of whom it is from; to whom it goes may be of another.
"""

from collections.abc import Sequence

from builder.reader.officials.mentions import Mention
from builder.reader.officials.person import Person
from builder.reader.officials.wording import Text

TO_WHOM = ("at", "to")
ADDRESSED = 5  # words of ", adressée mardi à son"
NEAR = 8  # words of "salutations et les sentiments de considération du", before a title


def of_bearer(person: Person, in_order: Sequence[tuple[Mention, Person]]) -> str | None:
    """Returns the country of whoever bears his letter in the same sentence, or None."""
    for mention in person.mentions:
        if not mention.titles or not is_of_his_letter(mention.text, mention.first):
            continue
        here = [(m, p) for m, p in in_order if m.sentence == mention.sentence and m.place < mention.place]
        bearers = [p for m, p in here if p.offices and not (_is_given(m) or m.is_met or m.receives)]
        if bearers:
            return bearers[-1].country or bearers[-1].said_country
    return None


def writer_to(mention: Mention, before: Sequence[tuple[Mention, Person]]) -> Person | None:
    """ "la ministre A a remis la lettre [du président B], adressée à son homologue C": whose he is."""
    if not before:
        return None
    last, writer = before[-1]
    text, first = last.text, mention.start
    between, small = text.words[last.end : first], text.lexicon.conjunctions
    joints = [text.connectors.get(place) for place in range(last.end, first)]
    is_sent_to = any(joint is not None and joint.value in TO_WHOM for joint in joints)
    is_next = all(word.text == "," or (word.text.islower() and word.key not in small) for word in between)
    is_writer = bool(last.titles) and is_of_his_letter(text, last.first)
    return writer if is_writer and is_sent_to and is_next and len(between) <= ADDRESSED else None


def is_of_his_letter(text: Text, first: int) -> bool:
    """ "a [letter] from President X"."""
    for place in range(first - 1, max(first - NEAR, -1), -1):
        if text.sentences[place] != text.sentences[first] or text.words[place].text in ",;:":
            return False
        joint = text.connectors.get(place)
        if joint is not None and joint.value in TO_WHOM:
            return False  # "un message de sympathie [au président X]"
        if text.words[place].key in text.lexicon.letters:
            return True
    return False


def _is_given(mention: Mention) -> bool:
    """ "a remis [au président Y] un message"."""
    text = mention.text
    near = (text.connectors.get(place) for place in (mention.start - 1, mention.start) if place >= 0)
    return any(joint is not None and joint.value in TO_WHOM for joint in near)
