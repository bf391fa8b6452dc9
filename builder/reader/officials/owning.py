"""
Reads a title with the body that stands before it: "La Banque était représentée par son vice-président".

Who is told as somebody's of a body has his office there, so the body belongs to his role and says whom he
serves. Right behind the body ("la Banque, dont le président X") that is sure; further on only where the body
is known to have such a head ("une délégation du Parti, conduite par son président").
"""

from bisect import bisect_left
from collections.abc import Set

from builder.reader.officials.roles import Title, read_title
from builder.reader.officials.wording import Text

OWNER_REACH = 40  # words before "son président" in which his body is looked for
LINKS = 8  # words between a body and whoever is its head
LONGEST = 12  # words in a body's name
OF_BODIES = ("head", "deputy head", "envoy", "commentator", "party official")
ACCOMPANIES = "accompanies"  # the context of that name: whoever goes with somebody is rather his own
ASIDE = 9  # words of ", où elle a été reçue mardi par", at most
LONGEST_JOINT = 5  # letters of a preposition: "parmi", "selon"
SMALL = 4  # words of "en compagnie" behind a comma, at most


def read_owned(text: Text, title: Title, in_titles: Set[int]) -> Title:
    """
    Returns the title of "conduite par son président" with what was named before: "une délégation du Parti …".

    Returns the title as it is where nothing before it in the sentence can be presided over.
    """
    if _governs(text, title) or title.role == "counterpart":
        return title
    is_there = is_told_there(text, title.first) and not _may_be_owned(title)  # "où son conseiller X"
    owned = None if is_there else right_behind(text, title, in_titles)
    if owned := owned or _subject_before(text, title):
        return owned
    if title.office.otherwise and len(title.text.split()) <= len(title.head.split()) + 1:
        owned = _further_on(text, title, in_titles)
        if owned is not title:
            return owned
    if owned := _subject_here(text, title) or _last_before(text, title, in_titles):
        return owned
    # "La mission … . Son chef X": of what was told of, so no cook; "Le bac … . Son capitaine X" is no army's.
    told = title.office.otherwise
    return title._replace(role=told) if told and "commentator" in (title.role, told) else title


def read_there(text: Text, title: Title, in_titles: Set[int]) -> Title:
    """ "a visité l'Institut des mines, [où le directeur] X": his who is told as its head."""
    is_bare = title.text == title.head and title.role in OF_BODIES
    owned = right_behind(text, title, in_titles) if is_bare and is_told_there(text, title.first) else None
    return owned or title


def is_told_there(text: Text, first: int) -> bool:
    """ "[où le] directeur", "[where] Director"."""
    before = [word.key for word in text.words[max(first - 2, 0) : first]]
    small = text.lexicon.determiners | text.lexicon.possessives
    there = before[-1:] if before and before[-1] not in small else before[:1]
    return bool(there) and there[0] in text.lexicon.there


def _governs(text: Text, title: Title) -> bool:
    """True for what says itself of what it is: "son directeur de cabinet", not "sa présidente chargée …"."""
    for place in range(title.first, title.end):
        connector = text.connectors.get(place)
        if connector is not None:
            return connector.value == "of"
    return False


def right_behind(text: Text, title: Title, in_titles: Set[int]) -> Title | None:
    """ "La Commission, dont le secrétaire général", "Pour la Banque, son directeur": nothing is between."""
    last = _before_voice(text, title.first - 1)
    has_comma = False
    while last > max(title.first - LINKS, 0) and _links(text, last):
        has_comma = has_comma or text.words[last].text == ","
        last = _before_standing(text, last) - 1
    last = _before_short_name(text, _before_day(text, last))
    if last > 0 and (comma := _before_insertion(text, last)):
        last, has_comma = comma - 1, True
    if last in in_titles or last == title.first - 1 or not text.words[last].text[0].isalnum():
        return None
    owned = None
    for place in range(last - 1, max(last - LONGEST, -1), -1):
        if place in in_titles or text.sentences[place] != text.sentences[title.first]:
            break
        if joint := text.lexicon.owners.at(text.words, place):
            if text.words[min(joint.end, last)].key in text.lexicon.kinds and not has_comma:
                continue  # "a accueilli à l'aéroport de X son ministre": a place, no body
            owned = with_body(text, title, joint.value, joint.end, last + 1) or owned
    return owned


def _before_voice(text: Text, last: int) -> int:
    """ "la Banque, [par la voix de] son directeur": the word before it, else the one before the title."""
    for place in range(last - 1, max(last - LINKS, 0), -1):
        voice = text.lexicon.voices.at(text.words, place)
        if voice and voice.end in (last, last + 1):
            return place - 1
    return last


def _before_standing(text: Text, by: int) -> int:
    """ "la Banque, [représentée] à l'entretien par son": where it stands that somebody stands for a body."""
    if text.words[by].key not in text.lexicon.by:
        return by
    for place in range(by - 1, max(by - SMALL, 0) - 1, -1):
        if text.words[place].key in text.lexicon.standing:
            return place
        if not text.words[place].text.islower():
            return by
    return by


def _before_day(text: Text, last: int) -> int:
    """ "visited the Ports Authority [on Monday], where its director": a word that no name is made of."""
    joint = text.connectors.get(last - 1) if last else None
    is_day = joint is not None and joint.value == "at" and text.words[last].key in text.lexicon.openers
    return last - 2 if is_day else last


def _before_insertion(text: Text, last: int) -> int:
    """
    "le Centre de recherche[, en compagnie] de sa directrice", "l'École des mines[, où il a été reçu par] son
    directeur": where the comma stands, or 0.
    """
    comma = next((p for p in range(last, max(last - ASIDE, 0), -1) if text.words[p].text == ","), 0)
    aside = range(comma + 1, last + 1)
    is_small = all(text.words[p].text.islower() or text.words[p].text.endswith("'") for p in aside)
    if not comma or comma >= last or not is_small:
        return 0
    is_led = last - comma < SMALL and text.connectors.get(comma + 1) is not None
    is_deed = any((c := text.contexts.get(p)) and c.value.means == "acts" for p in aside)
    is_his_own = any((c := text.contexts.get(p)) and c.value.name == ACCOMPANIES for p in aside)
    return comma if is_led or (is_deed and not is_his_own) else 0


def _before_short_name(text: Text, last: int) -> int:
    """ "La Banque d'investissement [(BI)], représentée par": the brackets are left out."""
    is_short = last > 2 and text.words[last].text == ")" and text.words[last - 2].text == "("
    return last - 3 if is_short and text.is_acronym(last - 1) else last


def _subject_before(text: Text, title: Title) -> Title | None:
    """ "[L'Autorité de régulation régionale] publiera les tarifs. Son président X": what was told of."""
    sentence = text.sentences[title.first] - 1
    begins = title.first < 2 or text.sentences[title.first - 2] == sentence
    return _of_subject(text, title, sentence) if sentence >= 0 and begins else None


def _subject_here(text: Text, title: Title) -> Title | None:
    """ "[Le groupe Vella], premier investisseur, ouvrira un bureau, selon son président X"."""
    return _of_subject(text, title, text.sentences[title.first])


def _of_subject(text: Text, title: Title, sentence: int) -> Title | None:
    """Returns the title with the body that a sentence opens with."""
    if not _may_be_owned(title):
        return None
    first = bisect_left(text.sentences, sentence)
    joint = text.lexicon.owners.at(text.words, first)
    if joint is None and (comma := _after_opening(text, first)):
        joint = text.lexicon.owners.at(text.words, comma + 1)
    if joint is None:
        return None
    end = joint.end
    if end in text.offices:
        return None  # "[The Vice President] of the Senate, X": she is no body
    small = text.lexicon.bodies_written_small - text.lexicon.kinds
    is_firm = end < title.first and text.words[end].key in small
    end += is_firm
    while end < title.first and not _ends_subject(text, end):
        end += 1
    return with_body(text, title, joint.value, joint.end, end)


def _after_opening(text: Text, first: int) -> int:
    """ "[De même,] l'Office des ports sera chargé …": where the comma stands behind small words, or 0."""
    for place in range(first + 1, min(first + SMALL, len(text.words) - 1)):
        if text.words[place].text == ",":
            return place
        if text.words[place].is_capital or text.sentences[place] != text.sentences[first]:
            return 0
    return 0


def _may_be_owned(title: Title) -> bool:
    """True for an office that a body has, as a country has ministers."""
    return title.office.otherwise is not None or title.role in OF_BODIES


def _last_before(text: Text, title: Title, in_titles: Set[int]) -> Title | None:
    """
    "… avec [la Croix-Rouge lettone]. Le don a été reçu par sa présidente X": the last body of the sentence
    before, where it is the one thing there that a title governs.
    """
    sentence = text.sentences[title.first] - 1
    if sentence < 0 or not _may_be_owned(title):
        return None
    first, end = bisect_left(text.sentences, sentence), bisect_left(text.sentences, sentence + 1)
    if any(word.key in text.lexicon.delegations for word in text.words[first:end]):
        return None  # "Une délégation a visité le Musée. Son chef X": hers
    for place in range(end - 2, first - 1, -1):
        joint = text.lexicon.owners.at(text.words, place)
        noun = joint.end if joint and place not in in_titles else end
        if joint is None or noun >= end or not (text.words[noun].is_capital and text.is_noun(noun)):
            continue
        last = noun
        while last < end and not _ends_subject(text, last):
            last += 1
        if noun in text.in_body and any(near in text.countries for near in range(last, min(last + 4, end))):
            return None  # "une usine exporte vers l'[Union européenne] et le Japon. Son directeur X"
        return with_body(text, title, joint.value, noun, last)
    return None


def _ends_subject(text: Text, place: int) -> bool:
    word = text.words[place]
    joint = next((c for p in (place - 1, place - 2) if (c := text.connectors.get(p))), None)
    is_small = (
        text.connectors.get(place) is not None
        or (joint is not None and place <= joint.end)  # "de [régulation]"
        or text.lexicon.adjective.search(word.text) is not None
    )
    return not (word.is_capital or is_small) or word.key in text.lexicon.auxiliaries


def _links(text: Text, place: int) -> bool:
    word = text.words[place]
    small = text.lexicon.before_heads
    return word.text == "," or ((word.key in small or word.key in text.lexicon.there) and not word.is_capital)


def with_body(text: Text, title: Title, joint: str, noun: int, end: int) -> Title | None:
    """Returns the title with a body's name, or None where the words do not read as one."""
    if noun >= end:
        return None
    end = _before_a_deed(text, noun, end)
    if not _is_of_names(text, noun, end):
        return None
    is_kind = text.words[noun].key in text.lexicon.bodies_written_small
    is_firm = is_kind and not text.words[noun].is_capital
    kind = end - 1 if text.lexicon.rules.titles_before_country and not text.is_noun(noun) else noun
    if not is_firm and not (text.words[noun].is_capital and text.is_noun(kind)):
        return None  # "of the Latvia Meteorological [Department]": what it is comes last
    body = f"{joint} {text.slice(noun, end)}".replace("' ", "'")
    # What follows closes a firm's name.
    article = text.lexicon.rules.determiners[0]
    whole = Text(f"{article} {title.head} {body}, X Y,", text.lexicon, text.index)
    head = whole.offices.get(1)
    read = read_title(whole, head) if head else None
    is_read = read is not None and read.end == len(whole.words) - 4
    if read is None or not (is_read or _is_one_name(text, noun + is_firm, end)):
        return None
    words = read.text if is_read and title.text == title.head else f"{title.text} {body}"
    country = read.country or next((m.code for _, m in whole.countries.values() if not is_read), None)
    return read._replace(
        country=country,
        first=title.first, end=title.end, text=words, inner=None, former_word=title.former_word,
        is_late=title.is_late, ends_with_head=False, is_many=title.is_many,
    )  # fmt: skip


def _is_of_names(text: Text, noun: int, end: int) -> bool:
    """False for "fonds proviennent pour moitié de la Commission": right behind "fonds" a verb stands."""
    after = noun + 1
    word = text.words[after] if after < end else None
    if word is None or text.words[noun].is_capital or not word.text.islower() or after in text.countries:
        return True
    is_small = after in text.connectors or word.key in text.lexicon.determiners
    return is_small or text.lexicon.adjective.search(word.text) is not None or text.is_noun(after)


def _before_a_deed(text: Text, noun: int, end: int) -> int:
    """
    Returns where a body's name ends before a verb: "L'Union des ports du Togo[ offrira les lampes]".

    An article or a number stands behind a longer word that joins nothing only where that word is a verb.
    """
    articles, joining = text.lexicon.determiners, text.lexicon.tails | text.lexicon.between
    for place in range(noun + 2, end):
        word, before = text.words[place], text.words[place - 1]
        if word.key not in articles or not (word.text.islower() and before.text.islower()):
            continue
        joints = (joint for p in range(place - 3, place + 1) if (joint := text.connectors.get(p)))
        is_joined = any(joint.end > place - (joint.first < place - 1) for joint in joints)
        if not is_joined and len(before.key) > LONGEST_JOINT and before.key not in joining:
            verb = place - 1
            return verb - 1 if verb - 1 in text.connectors else verb  # "en espère trois"
    return end


def _is_one_name(text: Text, noun: int, end: int) -> bool:
    """ "l'Institut Tammsaare d'Estonie": capitals and what joins them, though nobody knows them all."""
    return end > noun and all(
        word.is_capital or place in text.countries or _is_of(text, place)
        for place, word in enumerate(text.words[noun:end], noun)
    )


def _is_of(text: Text, place: int) -> bool:
    joint = text.connectors.get(place)
    return joint is not None and joint.value in ("of", "for")  # not "the Ports Union [on] Monday"


def _further_on(text: Text, title: Title, in_titles: Set[int]) -> Title:
    unsure = title
    for place in range(title.first - 1, max(title.first - OWNER_REACH, -1), -1):
        if text.sentences[place] != text.sentences[title.first]:
            break
        if place in in_titles:
            continue  # what another governs: "le ministre des Affaires étrangères, que son président …"
        if not (owner := _owner(text, place, title.first)) or (place and text.words[place - 1].is_capital):
            continue
        joint = text.lexicon.owners.at(text.words, place) if owner == "article" else None
        words = text.slice(joint.end if joint else place, title.first - 1)
        of = f" {joint.value} ".replace("' ", "'") if joint else " "
        whole = Text(f"{title.text}{of}{words}", text.lexicon, text.index)
        head = whole.offices.get(0)
        owned = read_title(whole, head) if head else title
        owned = owned._replace(first=title.first, end=title.end, inner=None, former_word=title.former_word)
        if owned.role not in (title.office.otherwise, title.office.role):
            return owned  # a body that is known to have such a head: a chamber, a party
        if owner == "of" and unsure is title:
            unsure = owned
    return unsure


def _owner(text: Text, place: int, end: int) -> str | None:
    """Returns how a body that may have a president begins here: "of" a thing, or by its "article" alone."""
    connector = text.connectors.get(place)
    is_of = connector is not None and connector.value == "of"
    is_to = connector is not None and connector.value == "at" and text.lexicon.owners.at(text.words, place)
    noun = connector.end if connector and (is_of or is_to) else place + 1
    if not (is_of or is_to) and (
        text.words[place].key not in text.lexicon.determiners or place - 1 in text.connectors
    ):
        return None  # the article of "de l'Assemblée" goes with its preposition
    is_noun = noun < end and text.words[noun].is_capital and text.is_noun(noun)
    return ("of" if is_of else "article") if is_noun else None
