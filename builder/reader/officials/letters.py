"""
Tells whose somebody is who sends word by another: "le ministre A, porteur d'un message du président X".

Whoever bears a message serves the country of whom it is from; to whom it goes may be of another.
"""

from collections.abc import Sequence

from builder.reader.officials.mentions import Mention
from builder.reader.officials.person import Person
from builder.reader.officials.wording import Text

TO_WHOM = ("at", "to")
NEAR = 5  # words of "lettre d'invitation du", before a title


def of_bearer(person: Person, in_order: Sequence[tuple[Mention, Person]]) -> str | None:
    """Returns the country of whoever bears his letter in the same sentence, or None."""
    for mention in person.mentions:
        if not mention.titles or not _sends(mention.text, mention.first):
            continue
        here = [(m, p) for m, p in in_order if m.sentence == mention.sentence and m.place < mention.place]
        bearers = [p for m, p in here if p.offices and not (_is_given(m) or m.is_met or m.receives)]
        if bearers:
            return bearers[-1].country or bearers[-1].said_country
    return None


def _sends(text: Text, first: int) -> bool:
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
