"""Says of a person named whether the sentence only tells of him: of a year gone by, of what is recalled."""

import re
from bisect import bisect_left

from builder.reader.officials.mentions import Mention
from builder.reader.officials.origins import REACH
from builder.reader.officials.roles import Title
from builder.reader.officials.wording import Text

YEAR = re.compile(r"(?:19|20)\d\d")
NEAR_YEAR = 8  # words between a year and who did it: "en 2009 à Riga par X"
ASIDE = 8  # words between two commas behind a name
BEFORE_VERBS = frozenset(',"”»')  # signs after which only a verb stands before its subject
DEED = 10  # words of "avait reçu jeudi dernier"
DEED_ENDS = frozenset(';:«»“”"')
SAID = 8  # words of ", a répondu à la presse le"
LAST = 3  # words of "last week"
MEETING = 4  # words before "during their meeting"
LONGEST_APPOSITION = 24  # words between two commas behind a name
STOPS = frozenset(',;:()«»“”"—')
EVOKED = 25  # words after "a évoqué" that tell of it


def is_said_by(text: Text, start: int) -> bool:
    """ "…, a dit le ministre X", "…, assure le maire X": a verb of saying stands right before the person."""
    if start < 2:
        return False
    lexicon, verb = text.lexicon, text.words[start - 1]
    small = lexicon.between | lexicon.by | lexicon.through | lexicon.before_titles | lexicon.whens
    is_verb = verb.text.islower() and verb.text.isalpha() and verb.key not in small | lexicon.possessives
    is_verb = is_verb and start - 1 not in text.connectors and start - 1 not in text.recalling
    is_inverted = is_verb and text.words[start - 2].text in BEFORE_VERBS
    return is_inverted or text.words[start - 2].key in lexicon.auxiliaries or _is_behind_his_verb(text, start)


def _is_behind_his_verb(text: Text, start: int) -> bool:
    """ "…, [a assuré de son côté] le ministre X", "… », [a laissé entendre] X": nobody is between."""
    lexicon = text.lexicon
    small = lexicon.between | lexicon.by | lexicon.through | lexicon.possessives
    if start in text.connectors or start - 1 in text.connectors or text.words[start - 1].key in small:
        return False
    for place in range(start - 1, max(start - SAID, 1), -1):
        word = text.words[place]
        if text.sentences[place] != text.sentences[start] or not word.text[0].isalpha():
            return False
        if word.text in lexicon.auxiliaries and text.words[place - 1].text in BEFORE_VERBS:
            return True
    return False


def is_told_of(text: Text, mention: Mention, start: int) -> bool:
    """
    True after "rappelant" or "citant" inside a sentence, unless a verb stands right before the person.

    "…, rappelant la visite du président X", but "…, rappelant leur amitié, a dit le ministre X" and "était
    déjà partie [lorsque] le ministre X".
    """
    if not text.recalling or is_said_by(text, start):
        return False
    if text.words[start - 1].key in text.lexicon.whens and start - 1 not in text.recalling:
        return False
    for place in range(start - 1, max(start - REACH, 2), -1):
        if text.sentences[place - 3] != mention.sentence[1]:
            return False
        if place in text.recalling:
            return True
    return False


def is_of_that_time(text: Text, mention: Mention) -> bool:
    """
    "held talks with [then] President X", "X, [alors] ministre", "le président [de l'époque], X": what
    somebody was when that happened; "[À l'époque], le président X".
    """
    begin = bisect_left(text.sentences, mention.sentence[1])
    opening = text.lexicon.back_then.at(text.words, begin)
    if opening is not None and opening.end < mention.start and text.words[opening.end].text == ",":
        return True
    here = (title for title in mention.titles if _is_in_his_sentence(text, mention, title))
    return any(_is_title_of_that_time(text, mention, title) for title in here)


def _is_in_his_sentence(text: Text, mention: Mention, title: Title) -> bool:
    """False for an office that another paragraph tells: its places are of that paragraph's words."""
    return title.first < len(text.words) and text.sentences[title.first] == mention.sentence[1]


def _is_title_of_that_time(text: Text, mention: Mention, title: Title) -> bool:
    lexicon = text.lexicon
    heads = [p for p in range(title.first, title.end) if p in text.offices]
    head = heads[0] if heads else title.first
    behind = range(head + 1, min(title.end + 1, len(text.words)))
    if any(lexicon.of_that_time.at(text.words, place) for place in behind):
        return True
    if any(
        word.parts and word.parts[0] in lexicon.at_the_time for word in text.words[title.first : head + 1]
    ):
        return True  # "[then-]President X"
    for place in range(max(title.first - 2, 0), head):
        word = text.words[place]
        if word.key in lexicon.at_the_time and word.text.islower():
            before = text.words[place - 1]
            is_next = before.key in lexicon.conjunctions
            return title.first > mention.name.first or not (is_next or before.text in ",;")
    return False


def _is_of_a_deed_before(text: Text, mention: Mention) -> bool:
    """
    "[avait] reçu jeudi [dernier] le ministre X", "[had] received Minister X [last] week": told of; not "les
    travaux avaient été présidés la semaine dernière par X".
    """
    is_done_by = mention.start > 0 and text.words[mention.start - 1].key in text.lexicon.by
    if is_done_by or is_said_by(text, mention.start):
        return False
    last = text.lexicon.last_times
    for place in range(mention.start - 1, max(mention.start - DEED, 0), -1):
        word = text.words[place]
        if text.sentences[place] != mention.sentence[1] or word.text in DEED_ENDS or place in text.offices:
            return False
        if word.key in text.lexicon.pluperfect:
            before = text.words[place - 1].text
            if before in BEFORE_VERBS or before.endswith(("'", "’")):
                return False  # "…, avait dit mardi dernier le ministre X", "comme l'avait dit"
            near = (
                *range(place, mention.start),
                *range(mention.end, min(mention.end + LAST, len(text.words))),
            )
            verbs = text.lexicon.auxiliaries | text.lexicon.pluperfect  # "a [passé] le pont"
            here = (
                text.words[p]
                for p in near
                if text.sentences[p] == mention.sentence[1] and text.words[p - 1].key not in verbs
            )
            return any(each.key in last and each.text.islower() for each in here)
    return False


def behind_apposition(text: Text, end: int, until: int) -> int:
    """Returns where what two commas set behind a name ends: "X[, who once led the port,] died"."""
    if end + 1 >= until or text.words[end].text != ",":
        return end
    signs = (p for p in range(end + 1, min(end + LONGEST_APPOSITION, until)) if text.words[p].text in STOPS)
    closing = next(signs, end)
    # "a" is a verb, though folded it is "à" too.
    told = {
        word.key
        for place, word in enumerate(text.words[end + 1 : closing], end + 1)
        if place not in text.connectors or word.text == word.key
    }
    verbs = text.lexicon.auxiliaries | text.lexicon.links | text.lexicon.pluperfect
    opening = text.words[end + 1].key
    is_aside = told.isdisjoint(verbs) and opening not in text.lexicon.conjunctions
    is_aside = is_aside or opening in text.lexicon.whose  # "X, [whose arrival had been announced], was kept"
    return closing + 1 if is_aside and text.words[closing].text == "," and closing > end else end


def told_of_others(text: Text, first: int, until: int) -> set[int]:
    """
    "X a prévenu [que le port n'était pas sûr]", "X, selon [lequel la grue n'a pu servir], a signé": the
    places of clauses that have somebody or something else as their subject.
    """
    lexicon, others = text.lexicon, set()
    for place in range(first, until - 1):
        if place in others or text.words[place].key not in lexicon.subordinates:
            continue
        if text.words[place + 1].key in lexicon.pronouns or text.words[place - 1].text == ",":
            continue  # "X a dit qu'[il] n'avait pu venir", "X[, que] le vent retenait"
        is_aside = any(word.text == "," for word in text.words[max(place - 2, first) : place])
        signs = (p for p in range(place + 1, until) if text.words[p].text in (",", ";"))
        others |= set(range(place, next(signs, until) if is_aside else until))
    return others


def is_met_there(text: Text, mention: Mention) -> bool:
    """ "conveyed X's greetings to Y [during their meeting]"."""
    near = range(mention.end, min(mention.end + MEETING, len(text.words)))
    return any(
        text.sentences[place] == mention.sentence[1] and text.lexicon.their_meeting.at(text.words, place)
        for place in near
    )


def is_evoked(text: Text, mention: Mention, start: int) -> bool:
    """True for what a speaker tells of: "X a évoqué la visite du [président Y]"."""
    for place in range(start - 1, max(start - EVOKED, -1), -1):
        if text.sentences[place] != mention.sentence[1]:
            return False
        if text.lexicon.evoking.at(text.words, place):
            return True
    return False


def is_of_a_past_deed(text: Text, mention: Mention, start: int) -> bool:
    """ "le projet, lancé [en 2019 par] le ministre X", "a rappelé la visite de [2009] à Riga [par] X"."""
    words = text.words
    if _is_of_a_deed_before(text, mention):
        return True
    if start < 3 or words[start - 1].key not in text.lexicon.by:
        return False
    years = [
        place
        for place in range(max(start - NEAR_YEAR, 1), start - 1)
        if YEAR.fullmatch(words[place].text)
        and words[place - 1].key in text.lexicon.since
        and text.sentences[place] == mention.sentence[1]
    ]
    return bool(years) and (years[-1] == start - 2 or is_evoked(text, mention, start))


def is_of_a_year(text: Text, mention: Mention) -> bool:
    """
    True in a sentence that tells of a year ("En 2017, le président X avait …"): the event bears its day
    without one.
    """
    if not YEAR.search(text.text) or is_said_by(text, mention.start):
        return False
    is_past = not mention.is_head  # at the head only "avait signé en 1995": the event may bear its year
    for place in range(mention.first - 1, max(mention.first - REACH, 0), -1):
        if text.sentences[place] != mention.sentence[1] or text.words[place].text == ";":
            break
        is_past = is_past or text.words[place].key in text.lexicon.pluperfect
    for place in range(mention.first - 1, max(mention.first - REACH, 0), -1):
        if text.sentences[place] != mention.sentence[1] or not is_past or text.words[place].text == ";":
            return False
        if YEAR.fullmatch(text.words[place].text) and text.words[place - 1].key in text.lexicon.since:
            return not _has_his_own_verb(text, mention, place)
    return False


def _is_year_told(text: Text, place: int) -> bool:
    """ "en [2012]", "en avril [2012]"."""
    if not YEAR.fullmatch(text.words[place].text):
        return False
    before = text.words[max(place - 2, 0) : place]
    is_month = len(before) > 1 and before[1].text.isalpha()
    return any(word.key in text.lexicon.since for word in (before if is_month else before[-1:]))


def is_said_to_have_done(text: Text, mention: Mention, start: int) -> bool:
    """
    "a rappelé [que] le président X [a effectué] une visite [en mars 1974]": what somebody says below the head
    that another did in a year.
    """
    if mention.is_head or start < 1 or not YEAR.search(text.text):
        return False
    if text.words[start - 1].key not in text.lexicon.subordinates:
        return False
    last = bisect_left(text.sentences, mention.sentence[1] + 1)
    verb = range(mention.end, min(mention.end + ASIDE, last))
    did = next((place for place in verb if text.words[place].key in text.lexicon.auxiliaries), None)
    return did is not None and any(
        _is_year_told(text, place) for place in range(did, min(did + EVOKED, last))
    )


def _has_his_own_verb(text: Text, mention: Mention, year: int) -> bool:
    """ "en 2007, une foire [avait] eu lieu, tandis que le ministre X [a] promis": the year is another's."""
    words, past, after = text.words, text.lexicon.pluperfect, mention.end
    if after < len(words) and words[after].text == ",":
        ends = range(after + 1, min(after + ASIDE, len(words)))
        after = next((place + 1 for place in ends if words[place].text == ","), after)
    is_present = after < len(words) and words[after].key in text.lexicon.auxiliaries - past
    return is_present and any(word.key in past for word in words[year : mention.start])


def of_a_long_list(text: Text, mention: Mention, start: int) -> tuple[str, str] | None:
    """ "[en présence de] délégués du Port, de la Marine et de la Ville, ainsi [que du] consul X"."""
    joint = next((p for p in (start - 1, start) if p in text.connectors), 0)
    if joint < 2 or text.words[joint - 1].key not in text.lexicon.between:
        return None
    places = (p for p in range(joint, max(joint - REACH, 0), -1) if p in text.contexts)
    said = (text.contexts[p].value for p in places if text.sentences[p] == mention.sentence[1])
    nearest = next((context for context in said if not context.governs), None)
    return ("acts", nearest.name) if nearest is not None and nearest.means == "acts" else None
