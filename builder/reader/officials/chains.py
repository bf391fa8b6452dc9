"""
Joins the titles of one person: "le vice-Premier ministre et ministre des Finances".

The article tells where another person begins: with an article of its own a title is another's.
"""

from collections.abc import Mapping

from builder.reader.officials.names import name_at
from builder.reader.officials.roles import Title, read_title, stand_in
from builder.reader.officials.wording import Text
from builder.reader.words import folded

OWNER = 8  # the rank from which somebody has a chief of staff of his own
LEADERS = ("president", "prime minister", "monarch")
CHIEFS = ("deputy prime minister", "minister", "prime minister")
OF_PLACES = ("governor", "deputy governor", "ambassador", "minister")  # of whom each place has its own
RANKS = ("ambassador", "prince", "legislator")  # "le ministre des AE, [l'ambassadeur] X"


def titles_of(text: Text) -> dict[int, Title]:
    """Reads every title of a paragraph, by its first word; one that another governs is read with that one."""
    titles: dict[int, Title] = {}
    end = 0
    for place in sorted(text.offices):
        if place < end:
            continue
        if _is_participle(text, place):
            continue
        title = read_title(text, text.offices[place], end)
        if title.role == "same" and _is_of_somebody(text, title):
            continue
        end = title.end
        if _is_told_to(text, title):
            continue
        if title.role == "same":
            before = next(reversed(titles.values()), None)
            if before is None or not _may_be_the_same(text, title, before):
                continue
            if (
                not any(word.is_capital for word in text.words[title.first + 1 : title.end])
                and not title.country
            ):
                continue  # "celle de danseurs": of a thing
            title = stand_in(title, before)
        owner = next(reversed(titles.values()), None)
        if owner is not None and (_is_owned(text, title, owner) or _is_of_who_is_named(text, title, owner)):
            title = _of_owner(text, titles.pop(owner.first), title)
        titles[title.first] = title
    return titles


def _is_of_somebody(text: Text, title: Title) -> bool:
    """ "la signature est [celle] du ministre X", "[celle] de X, maire": a thing, whose is told."""
    after = text.connectors.get(title.first + 1)
    if after is None or after.value != "of":
        return False
    named = name_at(text, after.end, after_title=True)
    behind = named.end if named else after.end
    comma = bool(named) and behind < len(text.words) and text.words[behind].text == ","
    return behind + comma in text.offices and (not named or comma)


def _may_be_the_same(text: Text, title: Title, before: Title) -> bool:
    """ "… et [celui] de Kolda, X"; "Le gouverneur de Kara, X, a parlé. [Celui] de Kolda, Y, a répondu"."""
    apart = text.sentences[title.first] - text.sentences[before.first]
    opens = title.first > 0 and text.sentences[title.first - 1] != text.sentences[title.first]
    return apart == 0 or (apart == 1 and opens and before.role in OF_PLACES and not before.ends_with_head)


def _is_told_to(text: Text, title: Title) -> bool:
    """ "the dyke gave way, told [reporters] Mayor X": to whom it is said, no office of who says it."""
    is_bare = title.role == "commentator" and title.is_many and title.ends_with_head
    before = text.words[title.first - 1] if title.first else None
    if not is_bare or before is None:
        return False
    joints = (text.connectors[p] for p in (title.first - 1, title.first - 2) if p in text.connectors)
    if any(joint.value == "at" and joint.end == title.first for joint in joints):
        return True  # "a dit aux [journalistes] le maire X"
    if not text.lexicon.rules.titles_before_country:
        return False
    is_verb = before.text.islower() and before.key not in text.lexicon.before_titles | text.lexicon.between
    return is_verb and before.key not in text.lexicon.by and title.first - 1 not in text.connectors


def _is_owned(text: Text, title: Title, owner: Title) -> bool:
    """ "the Prime Minister[']s principal secretary": whose the second one is, no office of his."""
    is_ones = not owner.is_many and owner.ends_with_head and owner.rank >= OWNER
    return (
        is_ones and owner.end == title.first and text.words[title.first].text in text.lexicon.possessive_signs
    )


def _is_of_who_is_named(text: Text, title: Title, owner: Title) -> bool:
    """ "Prime Minister [X Y's] special envoy": whose he is stands by office and name before his own."""
    if owner.end != title.first or not owner.ends_with_head or owner.rank < OWNER or owner.is_many:
        return False
    signs = (
        p for p in range(title.first + 1, title.end) if text.words[p].text in text.lexicon.possessive_signs
    )
    sign = next(signs, title.first)
    names = range(title.first, sign)
    return bool(names) and all(text.words[p].is_capital and not text.is_noun(p) for p in names)


def _of_owner(text: Text, owner: Title, title: Title) -> Title:
    words = text.slice(owner.first, title.end)
    country = title.country or owner.country
    role = "adviser" if owner.rank > title.rank and title.role != "commentator" else title.role
    return title._replace(first=owner.first, text=words, head=words, country=country, role=role)


def _is_rank(text: Text, title: Title) -> bool:
    """True for what he is called besides, with nothing of its own: no "ancien ambassadeur à Washington"."""
    is_bare = title.ends_with_head and title.country is None and not title.is_former
    is_rank = title.role in RANKS or folded(title.head) in text.lexicon.ranks
    return title.role == "military" or (is_rank and is_bare)


def _is_rank_of_a_people(title: Title) -> bool:
    """ "le chef de la mission de l'Union, [l'ambassadeur letton] X": what he is called besides, and whose."""
    is_bare = title.text == title.head and title.posted is None and not title.is_former
    return title.role in ("ambassador", "leader", "military") and title.country is not None and is_bare


def _is_one_counterpart(title: Title) -> bool:
    return title.role == "counterpart" and not title.is_many


def _is_participle(text: Text, place: int) -> bool:
    """ "le nonce, [représentant] le Saint-Siège": before an article it is a verb, after "avait" too."""
    is_alone = text.offices[place].end == place + 1
    if is_alone and place and text.words[place - 1].key in text.lexicon.auxiliaries:
        return text.lexicon.sends.at(text.words, place) is not None  # "Singapour avait [envoyé] X"
    after = place + 1
    is_before_article = is_article(text, after) and not text.words[after].is_capital  # "le président Lê …"
    return is_before_article and text.words[place].key in text.lexicon.participles


def titles_from(
    text: Text, titles: Mapping[int, Title], first: int, *, is_apposition: bool = False
) -> tuple[tuple[Title, ...], int]:
    """
    Returns the titles of one person from `first` on, and where they end.

    After a name ("X, représentante permanente, le général Y") an article begins another person.
    """
    chain = [titles[first]] if first in titles else [read_title(text, text.offices[first])]
    while (following := next_in_chain(text, titles, chain[-1], is_apposition)) is not None:
        title = titles[following]
        if chain[-1].is_international and _is_rank_of_a_people(title):
            title = title._replace(country=None, countries=())  # whose people he is of, whom he served
        if _is_of_his_chief(text, chain[-1], title):
            words = text.slice(chain[-1].end, title.end)
            chain[-1] = chain[-1]._replace(text=f"{chain[-1].text}{words}", end=title.end)
        else:
            chain.append(title)
    return tuple(chain), chain[-1].end


def _is_of_his_chief(text: Text, title: Title, following: Title) -> bool:
    """ "directeur de cabinet du vice-Premier ministre, [ministre des Ports]": what his chief is besides."""
    office = text.offices.get(title.inner) if title.inner is not None else None
    if office is None or following.role != "minister" or following.first != title.end + 1:
        return False
    return text.words[title.end].text == "," and office.value[0].role in CHIEFS and office.end == title.end


def next_in_chain(text: Text, titles: Mapping[int, Title], title: Title, is_apposition: bool) -> int | None:
    """Returns where the next title of the same person begins, or None."""
    place = title.end
    if place in titles:
        return place
    is_sign = place < len(text.words) and (
        text.words[place].text in (",", "-", "–") or text.words[place].key in text.lexicon.conjunctions
    )
    if not is_sign:
        return None
    after = place + 1
    if after < len(text.words) and text.words[after].key in text.lexicon.conjunctions:
        after += 1
    if is_article(text, after):
        # With an article of its own it is another person's title; only a rank is told so ("le ministre,
        # le général X"), and what a counterpart is: "son homologue lao, la ministre X".
        is_rank = after == place + 1 and text.words[place].text == "," and after + 1 in titles
        is_rank = is_rank and (
            _is_one_counterpart(title)
            or _is_rank(text, titles[after + 1])
            or (title.is_international and _is_rank_of_a_people(titles[after + 1]))
        )
        is_rank = is_rank and not (title.role == "envoy" and titles[after + 1].role == "legislator")
        if not is_apposition and not is_rank and text.words[place].text == ",":
            return _once(text, titles, after + 1)
        return after + 1 if is_rank and not is_apposition else None
    also = text.lexicon.appointments.at(text.words, after) if after < len(text.words) else None
    if also and also.end in titles:
        after = also.end  # "vice-Premier ministre, [également] président du comité, X"
    while (
        after not in titles and after < len(text.words) and text.words[after].key in text.lexicon.attributes
    ):
        after += 1
    following = titles.get(after)
    is_apart = following is not None and is_apposition and text.words[place].text == ","
    if following and is_apart and name_at(text, following.end, after_title=True):
        # "Angolan President A, AU chair, and UN Secretary-General B": the name after it is another's.
        return None
    is_rank = following is not None and following.role == "military" and not is_apposition
    if following and text.words[place].text == "," and _is_of_two(text, title, following):
        return None
    if following and not is_rank and _is_told_bare(text, title, following, place):
        return None
    if text.words[place].text == "," and after in text.countries and not is_rank:
        # "the queen, Latvian President X": a nationality of its own is another person's; but "the mission's
        # commander, Latvian General X".
        return None
    return (
        after
        if following and following.role != "counterpart" and not (title.is_many or following.is_many)
        else None
    )


def _is_of_two(text: Text, title: Title, following: Title) -> bool:
    """ "PM, Senator X discuss": a headline's two, for whoever leads a state is no senator besides."""
    is_alone = title.role in LEADERS and title.ends_with_head and not has_article(text, title.first)
    return is_alone and text.lexicon.rules.titles_before_country and following.role in RANKS


def _is_told_bare(text: Text, title: Title, following: Title, sign: int) -> bool:
    """
    "[the Latvian minister] and Minister of Ports X", "for [the Latvian minister], Deputy PM X recalled": with
    an article and a country of his own he was named before, and the name is the other's.
    """
    is_told = title.country is not None and title.ends_with_head and has_article(text, title.first)
    if not is_told or title.is_many or not text.lexicon.rules.titles_before_country:
        return False
    is_other = title.role == following.role and not following.ends_with_head
    is_named = name_at(text, following.end, after_title=True) is not None
    return is_named and (is_other or (text.words[sign].text == "," and following.rank >= OWNER))


def _once(text: Text, titles: Mapping[int, Title], place: int) -> int | None:
    """ "le président de la Commission, l'[ancien ministre] X": what he once was, right before his name."""
    head = place
    while head < len(text.words) and text.words[head].key in text.lexicon.former:
        head += 1
    title = titles.get(head) if head > place else None
    return head if title and not title.is_many and name_at(text, title.end, after_title=True) else None


def is_article(text: Text, place: int) -> bool:
    return place < len(text.words) and text.words[place].key in text.lexicon.determiners


def has_article(text: Text, place: int) -> bool:
    place -= 1
    while place > 0 and text.words[place].key in text.lexicon.attributes:
        place -= 1
    return place >= 0 and text.words[place].key in text.lexicon.articles
