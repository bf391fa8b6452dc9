"""
Says which part a person takes, from the words around each mention: acts, invites, is only mentioned, none.

The rules are the `contexts` of the language file; where none speaks, grammar does: who is governed by a noun
("la visite du président X") or named between quotation marks is mentioned, anybody else acts.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from builder.reader.officials.bare import Bare, with_bare_titles
from builder.reader.officials.mentions import Mention
from builder.reader.officials.origins import REACH
from builder.reader.officials.rules import ContextRule
from builder.reader.officials.told import (
    LONGEST_APPOSITION,
    STOPS,
    behind_apposition,
    is_evoked,
    is_met_there,
    is_of_a_past_deed,
    is_of_a_year,
    is_of_that_time,
    is_said_to_have_done,
    is_told_of,
    of_a_long_list,
    told_of_others,
)
from builder.reader.officials.walk import Paragraphs
from builder.reader.officials.wording import Text
from builder.reader.words import Found, folded

OPENING, CLOSING = "«“", "»”"
QUOTED = re.compile(r"[«“\"]")
HALF = ("invites", "mentioned")
KEPT = "ill"  # the context of that name
PLAIN = ("title-and-name", "name")  # nothing but grammar gave these their part
PAPER = 4  # words behind a quotation in which "précise le communiqué" begins
SPOKEN_FOR = ("on-behalf-of", "in-the-absence-of")  # contexts of who is away
OPENING_WORDS = 5  # of "Speaking on behalf of"
LONGEST_ASIDE = 7  # words between two commas that part nothing
DONE_BY = ("accused", "on-behalf-of")  # what is told of another, not of who does it: "sentenced by X"


def mentions_in(text: Text, line: int, *, is_head: bool, unnamed: list[Bare] | None = None) -> list[Mention]:
    """
    Returns the mentions of persons in one paragraph, in order, each with the part that its surroundings
    give it. Titles that no name stands with are added to `unnamed`.
    """
    paragraph = Paragraphs(text, line, is_head)
    found = with_bare_titles(text, paragraph.read(), paragraph.unnamed, unnamed or ())
    if unnamed is not None:
        unnamed += paragraph.unnamed
    quoted = _quoted(text) if found else set()
    for number, mention in enumerate(found):
        before = found[number - 1] if number else None
        if before and before.is_governed and number > 1 and _is_named_first(mention):
            before = found[number - 2]  # "A, conseiller du président B, et C, maire": C is joined to A
        part, rule = _part(text, mention, before, quoted)
        until = _until(text, found, number)
        said = _afterwards(text, mention, until)
        # "Étaient connectés A et B, retenu à Riga": kept there, and with them all the same.
        if said and not (said[1] == KEPT and part == "acts" and rule not in PLAIN):
            part, rule = said
            if before and before.titles and before.titles == mention.titles:
                before.part, before.rule = part, rule  # "the presidents A and B last met …"
        mention.part, mention.rule = part, rule
        mention.is_between = _is_between(text, mention)
        if before is not None:
            _set_beside(text, before, mention)
    _settle_latter(text, found)
    return found


def _is_named_first(mention: Mention) -> bool:
    """True where his office stands behind his name: "C, maire"; "du ministre C" may be another's chief."""
    return bool(mention.titles) and mention.titles[0].first > mention.name.first


def _set_beside(text: Text, before: Mention, mention: Mention) -> None:
    """Sets what joins a mention to the one before it."""
    if before.sentence == mention.sentence:
        mention.is_joined = _is_joined(text, before.end, mention.first)
        mention.is_listed = _is_next_in_list(text, before, mention)
        mention.receives_too = _is_received_too(text, before, mention)
        mention.is_met_too = _is_met_too(text, before, mention)
    is_beside = mention.is_joined or mention.rule == "accompanies"
    if is_beside and _is_consort(text, before, mention):
        mention.part, mention.rule = "never", "consort"


def _settle_latter(text: Text, told: Sequence[Mention]) -> None:
    """ "Il a invité la maire X. [Celle-ci] a accepté": whoever was named last acts, if not for the dead."""
    unsure = [n for n, mention in enumerate(told) if mention.titles and mention.part in HALF]
    for number in unsure:
        after = bisect_left(text.sentences, told[number].sentence[1] + 1)
        later = (m for m in told[number + 1 :] if m.sentence == told[number].sentence and m.titles)
        if after < len(text.words) and text.lexicon.latter.at(text.words, after) and not any(later):
            told[number].part, told[number].rule = "acts", "latter"


def _is_next_in_list(text: Text, before: Mention, mention: Mention) -> bool:
    """True where nothing but signs and small words of a list parts two mentions of one sentence."""
    between = text.words[before.end : mention.start]
    return bool(between) and all(word.text in ",;" or word.key in text.lexicon.between for word in between)


def _is_received_too(text: Text, before: Mention, mention: Mention) -> bool:
    """ "reçue par le président A [et par la Première ministre B]", "d'abord par A, [puis par] B"."""
    between = text.words[before.end : mention.start]
    small = text.lexicon.between_receivers
    is_joined = bool(between) and all(word.text == "," or word.key in small for word in between)
    return is_joined and before.receives


def _is_met_too(text: Text, before: Mention, mention: Mention) -> bool:
    """ "a vu le ministre A [et le maire B]", "held talks with A [and with B]": without a country between."""
    small = text.lexicon.between_met
    between = text.words[before.end : mention.start]
    is_joined = bool(between) and all(
        word.text == "," or word.key in small or text.connectors.get(before.end + n) is not None
        for n, word in enumerate(between)
    )
    return is_joined and before.is_met


def _is_between(text: Text, mention: Mention) -> bool:
    return mention.start > 0 and text.words[mention.start - 1].key in text.lexicon.facing


def _is_consort(text: Text, before: Mention, mention: Mention) -> bool:
    """True for "le roi A et la reine B": a reigning queen stands alone, or with her own country."""
    return (
        any(title.role == "monarch" for title in before.titles)
        and bool(mention.titles)
        and folded(mention.titles[0].head) in text.lexicon.consorts
        and mention.titles[0].country is None
    )


def _quoted(text: Text) -> set[int]:
    """Returns the places that stand between quotation marks: who is named there is mostly only spoken of."""
    inside: set[int] = set()
    if not QUOTED.search(text.text):
        return inside
    is_open, opened = False, 0
    for place, word in enumerate(text.words):
        if word.text in OPENING or (word.text == '"' and not is_open):
            is_open, opened = True, place
        elif word.text in CLOSING or word.text == '"':
            inside |= set(range(opened, place)) if is_open and not _is_of_a_paper(text, place + 1) else set()
            is_open = False
    return inside


def _is_of_a_paper(text: Text, end: int) -> bool:
    """ "« Le ministre X a vu Y », [précise le communiqué]": what happened is told so, and said by nobody."""
    places = range(end, min(end + PAPER, len(text.words)))
    return any(text.lexicon.papers.at(text.words, place) for place in places)


def _part(text: Text, mention: Mention, before: Mention | None, quoted: set[int]) -> tuple[str, str]:
    """Returns which part the words around a mention give the person, and the rule that says so."""
    if mention.titles and any(title.is_late for title in mention.titles):
        return "never", "late"
    if mention.is_governed:
        return "recalled", "governed-by-a-noun"
    if is_of_that_time(text, mention):
        return "recalled", "told-of"
    start = mention.start
    preposition = _preposition(text, start, mention.first)
    is_dead = before is not None and (
        before.rule == "late" or " ".join(before.name.keys) in text.lexicon.historical
    )
    if before and is_dead and _is_joined(text, before.end, start) and _is_next_in_list(text, before, mention):
        return "recalled", "late"  # "le défunt président A et le ministre B avaient …"
    is_list = before and before.sentence == mention.sentence and _is_listed(text, before, start, mention.end)
    # "lui a remis l'ordre de Y, et [l'ambassadeur X] un livre": with an article and no preposition he acts.
    is_apart = preposition is None and mention.has_article and bool(mention.titles)
    is_thing = before is not None and not before.is_official and before.rule == "governed-by-a-noun"
    is_apart = is_apart or (is_thing and bool(mention.titles))  # "the isles of Riga Bay, and Minister X said"
    is_spread = before is not None and before.rule != "represented"  # whom one of the list stands for
    is_other = is_apart and before is not None and before.part in ("never", "mentioned") and not before.titles
    # "a adressé ses vœux au maire Y, et [le préfet X] en a envoyé": the list would say "au" again.
    is_led = before is not None and _preposition(text, before.start, before.first) is not None
    is_other = is_other or (is_apart and is_led and before is not None and before.part == "invites")
    is_other = is_other or (is_apart and before is not None and _is_spoken_for_first(text, before, start))
    if before and is_list and is_spread and not is_other:
        return before.part, before.rule
    is_after = before is not None and before.sentence == mention.sentence
    since = before.end if before is not None and is_after else 0
    context = _context(text, start, since, mention, preposition)
    if context is None and before is not None and is_after and not before.is_person:
        # "Accompagné" opens a sentence with a capital and is nobody.
        whole = _context(text, start, 0, mention, preposition)
        context = whole if whole is not None and whole[0] == "acts" else None
    if context is not None and context[1] == "vessel" and mention.has_article:
        context = None  # "a reçu à bord du navire [l'amiral X]"
    if context is not None and context[1] in DONE_BY and text.words[start - 1].key in text.lexicon.by:
        context = None  # "was sentenced by [Judge X]", "signed on behalf of the port by [Minister X]"
    if any(title.is_former for title in mention.titles):
        if preposition == "of" and not (context and context[0] == "acts"):
            return "never", "former"
        is_by = start > 0 and text.words[start - 1].key in text.lexicon.by
        if is_by and not context and all(title.is_former for title in mention.titles):
            return "never", "former"  # "the plan first floated by former President X"
    return _told(text, mention, before, start, preposition, context, is_quoted=mention.first in quoted)


def _is_spoken_for_first(text: Text, before: Mention, start: int) -> bool:
    """ "Speaking on behalf of minister X, [the director], Y, praised": X opens the sentence."""
    first = bisect_left(text.sentences, before.sentence[1])
    is_opening = before.rule in SPOKEN_FOR and before.start - first <= OPENING_WORDS
    return is_opening and before.end == start - 1 and text.words[before.end].text == ","


def _told(
    text: Text,
    mention: Mention,
    before: Mention | None,
    start: int,
    preposition: str | None,
    context: tuple[str, str] | None,
    *,
    is_quoted: bool,
) -> tuple[str, str]:
    """Returns the part of somebody who is no former holder: what is told of him, else what grammar says."""
    if is_told_of(text, mention, start) or is_said_to_have_done(text, mention, start):
        return "recalled", "told-of"
    if preposition == "of" and not (context and context[0] == "acts") and is_evoked(text, mention, start):
        return "recalled", "evoked"
    if is_of_a_past_deed(text, mention, start):
        return "recalled", "of-a-year"
    if is_quoted:
        is_away = context is not None and context[0] in ("never", "recalled")
        return context if context is not None and is_away else ("mentioned", "in-quotation")
    if context:
        return context
    if preposition == "of":
        return of_a_long_list(text, mention, start) or ("mentioned", "governed-by-a-noun")
    is_after = before is not None and before.sentence == mention.sentence and before.is_person
    is_greeted = preposition == "at" and is_after and before is not None and before.part == "never"
    if is_greeted and before is not None and not is_met_there(text, mention):
        # "les salutations du président X à Y": whoever is greeted from afar is not there either.
        return "recalled", before.rule
    if is_of_a_year(text, mention):
        return "mentioned", "of-a-year"
    return "acts", "title-and-name" if mention.titles else "name"


def _until(text: Text, found: Sequence[Mention], number: int) -> int:
    """Returns where the words after a mention end: at the next one, or the one after "A et B avaient …"."""
    following = number + 1
    while following < len(found) and (
        not found[following].is_person  # "X, whose interview Reuters carried, did not come"
        or _is_joined(text, found[following - 1].end, found[following].first)
    ):
        following += 1
    return found[following].first if following < len(found) else len(text.words)


def _afterwards(text: Text, mention: Mention, until: int) -> tuple[str, str] | None:
    """Returns what the words after a person say of him: "X, retenu à Riga, s'était fait excuser"."""
    is_former = any(title.is_former for title in mention.titles)
    if not is_former and not text.afterwards:
        return None
    behind = behind_apposition(text, mention.end, until)
    others = told_of_others(text, mention.end, min(mention.end + LONGEST_APPOSITION, until))
    for place in range(mention.end, min(max(mention.end, behind) + REACH, until)):
        if text.sentences[place] != mention.sentence[1] or text.words[place].text == ";":
            return None
        if place in text.offices and text.words[place].key not in text.lexicon.office_adjectives:
            return None  # "X a remercié la Banque, dont le président n'avait pu venir": another is told of
        found = text.afterwards.get(place)
        is_there = found is not None and found.value.means == "acts"
        if is_former and text.words[place].key in text.lexicon.pluperfect and not is_there:
            return "never", "former"
        if found is None or (place in others and found.value.means == "never"):
            continue
        is_behind = place >= behind and found.value.means == "never"
        if place - (behind if is_behind else mention.end) > found.value.reach:
            continue
        is_sides = text.words[place - 1].key in text.lexicon.delegations
        if not (is_sides or any(end == place for end, _ in text.countries.values())):
            # Not so for "President X, while Burundi [was represented by] Y".
            return found.value.means, found.value.name
    return None


def _is_joined(text: Text, end: int, start: int) -> bool:
    """True for "A et le ministre B", "A of Malaysia and Minister B"."""
    between = text.words[end:start]
    is_near = 0 < len(between) <= 5 and all(word.text not in STOPS for word in between)
    return is_near and any(word.key in text.lexicon.conjunctions for word in (between[0], *between[-2:]))


def _preposition(text: Text, place: int, first: int) -> str | None:
    for start in range(max(0, place - 2), first):
        connector = text.connectors.get(start)
        if connector and place <= connector.end <= first:
            return connector.value
    return None


def _is_listed(text: Text, before: Mention, start: int, end: int) -> bool:
    """True where only "et", commas and repeated prepositions part this mention from the one before it."""
    between = text.words[_after_insertion(text, before.end, start) : start]
    joined = any(word.key in text.lexicon.joints or word.text == ";" for word in between)
    if not joined and before.rule not in PLAIN and between and between[0].text == ",":
        # "accompagné du ministre A, [du ministre B] et …": a list whose "and" comes later.
        # Without a preposition the list must go on: "the funeral of A, Minister B said" is none.
        goes_on = end < len(text.words) and (
            text.words[end].text == "," or text.words[end].key in text.lexicon.conjunctions
        )
        joined = len(between) > 1 or (text.lexicon.rules.titles_before_country and goes_on)
    small = text.lexicon.between
    begin = start - len(between)
    offices = (o for o in text.offices.values() if text.words[o.first].key not in text.lexicon.participles)
    told = {p for office in offices for p in range(office.first, office.end)}  # "et au sultan"
    return joined and all(
        word.text in ",;" or word.key in small or place in told for place, word in enumerate(between, begin)
    )


def _after_insertion(text: Text, place: int, end: int) -> int:
    """ "en présence du consul X[, en poste à Riga], et de Mme Y": a list goes on behind it."""
    if (
        place + 1 < end
        and text.words[place].text == ","
        and text.lexicon.insertions.at(text.words, place + 1)
    ):
        return next((p for p in range(place + 1, end) if text.words[p].text == ","), place)
    return place


def _context(
    text: Text, start: int, since: int, mention: Mention, preposition: str | None
) -> tuple[str, str] | None:
    """
    Returns what the nearest known words before a mention say of it, within its sentence and its part of
    it.
    """
    best: tuple[str, str] | None = None
    if not text.contexts:
        return best
    read = 0
    for place in range(max(since, start - 12), start):
        if text.sentences[place] != mention.sentence[1]:
            best = None
            continue
        if text.words[place].text in STOPS and place >= read:
            if best is None or place not in _aside(text, start):
                best = None
            continue
        found = text.contexts.get(place) if place >= read else None
        read = found.end if found else read
        if found and found.value.governs and not _is_governed(text, found, start, preposition):
            continue
        if found and start - found.end <= found.value.reach:
            best = (found.value.means, found.value.name)
    return best


def _aside(text: Text, start: int) -> tuple[int, int] | tuple[()]:
    """ "accompagné[,] dans sa visite[,] des ministres", "a vu[,] mardi[,] le maire": they part nothing."""
    if start > 2 and text.words[start - 1].text == text.words[start - 3].text == ",":
        return (start - 3, start - 1)
    comma = start - 2
    if comma < 1 or text.words[comma].text != ",":
        return ()
    is_joint = comma + 1 in text.connectors or text.words[comma + 1].key in text.lexicon.by
    for place in range(comma - 1, max(comma - LONGEST_ASIDE, 0), -1):
        if text.words[place].text == ",":
            return (place, comma) if is_joint else ()
        if text.words[place].text in STOPS or text.words[place].is_capital:
            return ()
    return ()


def _is_governed(text: Text, found: Found[ContextRule], start: int, preposition: str | None) -> bool:
    """True for "statue en bronze du [président X]", not for "Tombe de Riga en compagnie du [ministre X]"."""
    prepositions = ("of",) if found.value.of_only else ("of", "at")
    if preposition not in prepositions and found.end != start:
        return False
    return not any(word.is_capital for word in text.words[found.end : start])
