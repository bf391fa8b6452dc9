"""
Tells what a short name means in one story, where the story itself writes it out.

"La Commission électorale indépendante (CEI)" is no union of states, and "le Parti communiste de Cuba (PCC)"
not China's: what stands before the brackets is surer than a list of institutions.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache

from builder.reader.officials.rules import OfficialRules
from builder.reader.officials.wording import Text
from builder.reader.words import Found, Word, words_of

STEM = 4  # letters that tell one word of a name from another: "État", "États"
LONGEST = 14  # words in a name that a short one stands for


def read_short_names(texts: Sequence[Text]) -> None:
    """Takes from every text of a story the bodies that its short names do not mean there."""
    meant = {key: code for text in texts for key, code in _written_out(text)}
    for text in texts if meant else ():
        for place, body in [*text.bodies.items()]:
            if body.end == place + 1 and (key := text.words[place].key) in meant:
                del text.bodies[place]
                text.in_body.discard(place)
                if code := meant[key]:
                    text.bodies[place] = Found(place, place + 1, code)
                    text.in_body.add(place)


def _written_out(text: Text) -> Iterator[tuple[str, str | None]]:
    """Yields the short names that mean something else than the list says, and whose that is."""
    for place, body in text.bodies.items():
        is_short = body.end == place + 1 and text.is_acronym(place) and 0 < place < len(text.words) - 1
        if not is_short or text.words[place - 1].text != "(" or text.words[place + 1].text != ")":
            continue
        unions = text.index.words.organisations.values() if text.index else ()
        small, longs = _long_names(text.lexicon.rules, tuple(name for names in unions for name in names))
        letters = text.words[place].key
        known = longs.get(letters, frozenset())
        first, stems = _read_back(text.words, place - 1, letters, small)
        if known and stems and stems not in known and first not in text.bodies:
            codes = (m.code for at, (_, m) in text.countries.items() if first <= at < place)
            yield letters, next(codes, None)


def _read_back(words: Sequence[Word], end: int, letters: str, small: Set[str]) -> tuple[int, tuple[str, ...]]:
    """Returns where the words before `end` begin whose first letters these are, and their stems."""
    stems: list[str] = []
    for place in range(end - 1, max(end - LONGEST, -1), -1):
        word = words[place]
        if word.key in small:
            continue
        left = letters[: len(letters) - len(stems)]
        if not word.key.startswith(left[-1]):
            return place, ()
        stems.insert(0, word.key[:STEM])
        if len(stems) == len(letters):
            return place, tuple(stems)
    return end, ()


@lru_cache(maxsize=32)
def _long_names(
    rules: OfficialRules, unions: tuple[str, ...]
) -> tuple[frozenset[str], Mapping[str, frozenset[tuple[str, ...]]]]:
    """Returns the small words of names, and the stems of the listed long names by their first letters."""
    joints = (*rules.determiners, *rules.and_, *rules.of, *rules.at, *rules.for_, *rules.to, *rules.articled)
    small = {word.key for phrase in joints for word in words_of(phrase, rules.elisions)}
    longs: dict[str, set[tuple[str, ...]]] = {}
    bodies = (name for names in rules.institutions.values() for name in names)
    for name in (*rules.international, *unions, *bodies):
        keys = [word.key for word in words_of(name, rules.elisions) if word.key not in small]
        if len(keys) > 1:
            stems = tuple(key[:STEM] for key in keys)
            longs.setdefault("".join(key[0] for key in keys), set()).add(stems)
    return frozenset(small), {letters: frozenset(names) for letters, names in longs.items()}
