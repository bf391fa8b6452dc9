"""
Finds the place, the day and the agency at the head of a story.

The day stays without a year unless the wire prints one: the year is the dating's affair.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from builder.content.article import Dateline, Evidence
from builder.content.dates import EventDate
from builder.reader.places.countrynames import CountryIndex
from builder.reader.seed import Paragraph
from builder.reader.story.wordlist import bare_words, word_list
from builder.reader.vocabulary import Language, Rule, Vocabulary
from builder.reader.words import folded

CAPITALS = 4  # that make a town of a name
WITHIN = 2000  # signs of a paragraph in which a second dateline is looked for
BETWEEN = r" ?[/–&] ?| - "  # two cities of one dateline
BETWEEN_AGENCIES = re.compile(r"[/,&–-]| [a-z]{1,3} ")  # "AFP/VNA", "Reuters et AFP"
SHORT_YEAR = 2  # figures of "14.02.31"
LONGEST_MARK = 40  # signs: "Agence Gabonaise de Presse"
FIRST_WORD = re.compile(r"[\w'’-]+")
REGION = re.compile(r"(?<=[a-zà-ÿ]) [A-Z]{2}$")  # the canton or state behind a town: "Widnau SG"
WORD = re.compile(r"[^\W\d_]+")
FULL_STOP = re.compile(r"(?<=[^\W\d_]{3})\.$")
ONE_HOUSE = re.compile(r"[^\W\d_a-z][^\W\d_]+(?:\.[^\W\d_]+)?")  # "UzDaily.com"
HOUSE = re.compile(rf"{ONE_HOUSE.pattern}(?:[ /]{{1,3}}{ONE_HOUSE.pattern}){{0,3}}")  # "Bellan Star/ANN"
# "Anna VELLA"
WRITER_ALONE = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)? [A-ZÀ-Þ]{3,}(?:[ -][A-ZÀ-Þ]{3,})?")
WRITER = re.compile(
    r"[^\W\d_]{2,3} (?:[^\W\d_a-z][\w.’'-]*+ ){2,4}?(?=[A-ZÀ-Þ][A-ZÀ-Þ’'-]{3,}[^.()/]{0,40} ?[(/])"
)
BY = re.compile(r"(?:By|Par|Por) [^\W\d_a-z]")  # "By Anna Vella, GNA Bellan"
# A town run together with a word before it: "sur la riveBellan, 5 mai (AVP) -".
GLUED_TOWN = re.compile(r"(?<=[a-zß-ÿ]{2})(?=[A-ZÀ-Þ][^.()/]{2,60}[.]? ?[(/][A-Z])")
INITIALS = re.compile(r"[A-Z]{2,3}")
ACRONYM = re.compile(r"[A-Z][A-Z.]{1,11}(?:[/-][A-Z][A-Z.]{1,11}){0,2}$")


@dataclass(frozen=True, slots=True)
class Head:
    """What stood at the head of a paragraph, and the paragraph without it."""

    dateline: Dateline
    agency: str | None
    evidence: Evidence
    rest: str
    above: Evidence | None = None  # the line over a lead without a town that has it


def read_dateline(paragraph: Paragraph, language: Language, vocabulary: Vocabulary) -> Head | None:
    """Returns the dateline that opens a paragraph, or None where no rule matches."""
    text = paragraph.text
    for rule in (*language.datelines.likely(text), *vocabulary.datelines.likely(text)):
        match = rule.find(text)
        if match and (head := _head(rule, match, paragraph, language, vocabulary)):
            return _with_its_town(head, paragraph, language, vocabulary)
    return None


def _with_its_town(head: Head, paragraph: Paragraph, language: Language, vocabulary: Vocabulary) -> Head:
    """Returns the head with the town behind it, where it names but a country: "TOGO, June 10 - LOMÉ —"."""
    countries = vocabulary.countries[language.code]
    code = countries.named(head.dateline.place or "")
    if not code or countries.city(head.dateline.place or ""):
        return head
    town = read_dateline(Paragraph(paragraph.line, head.rest), language, vocabulary)
    if town is None or town.dateline.date or countries.city(town.dateline.place or "") != code:
        return head
    quote = paragraph.text[: len(paragraph.text) - len(town.rest)].strip()
    return Head(
        Dateline(place=town.dateline.place, date=head.dateline.date),
        head.agency or town.agency,
        Evidence(paragraph.line, quote, head.evidence.rule),
        town.rest,
    )


def with_town_above(head: Head, line: Head | None) -> Head:
    """Returns the head with the town of a line above: "14/02/2031, VALMORA/Togo" over "(AVP) - Le port"."""
    if line is None or head.dateline.place or not line.dateline.place:
        return head
    return replace(head, dateline=replace(head.dateline, place=line.dateline.place), above=line.evidence)


def find_dateline(
    paragraph: Paragraph, language: Language, vocabulary: Vocabulary
) -> tuple[str, Head] | None:
    """
    Returns a dateline that follows a full stop within a paragraph, and the text before it.

    Pages glue a standfirst or a caption to the lead; only a dateline that names an agency is trusted there,
    and a day too where not even a space stands before it.
    """
    for start in _sentence_starts(paragraph.text[:WITHIN]):
        head = read_dateline(Paragraph(paragraph.line, paragraph.text[start:]), language, vocabulary)
        if head and head.agency and head.dateline.place:
            return paragraph.text[:start].rstrip(), head
    for match in GLUED_TOWN.finditer(paragraph.text[:WITHIN]):
        head = read_dateline(Paragraph(paragraph.line, paragraph.text[match.end() :]), language, vocabulary)
        if head and head.agency and head.dateline.place and head.dateline.date:
            return paragraph.text[: match.end()], head
    return None


def _sentence_starts(text: str) -> Iterator[int]:
    """
    Only where an agency's bracket or slash follows soon: the rules are not tried at every sentence.

    "by Anna Vella VALMORA (AVP) -": a writer may stand before a town in capitals.
    """
    if writer := WRITER.match(text):
        yield writer.end()
    for match in re.finditer(r"[.!?»”\")]\s?(?=[^\W\d_a-z][^.()/]{1,60}[.]? ?[(/])", text):
        yield match.end()


def _head(
    rule: Rule, match: re.Match[str], paragraph: Paragraph, language: Language, vocabulary: Vocabulary
) -> Head | None:
    groups = match.groupdict()
    mark = (groups.get("agency") or "").strip()
    agency = agency_of(mark, vocabulary) or _unknown(mark, groups, vocabulary.countries[language.code])
    if mark and paragraph.text[: match.start("agency")][-1:].isalpha():
        return None  # "PRETORIA —" is not signed by RIA
    if mark and not agency and mark not in vocabulary.unnamed:
        return None
    if mark == agency and not groups.get("place") and vocabulary.countries[language.code].city(mark):
        return None  # "(LIMA) - " is a town, no house's initials
    country = groups.get("country") or groups.get("country_in_brackets")
    if country and not vocabulary.countries[language.code].named(country):
        return None
    place = groups.get("place")
    if _is_of_page(place or "", paragraph.text[match.end() :].strip(), language, vocabulary):
        return None
    if place and not _is_place(place, agency, language, vocabulary, has_day=bool(groups.get("day"))):
        return None
    if known := groups.get("known"):
        city = vocabulary.countries[language.code].city
        follows = FIRST_WORD.match(paragraph.text, match.end())
        if not all(map(city, _cities(known, language))) or (follows and city(follows[0])):
            return None  # "Paris - Madrid, une ligne qui plaît"
        place = known
    if (unlisted := groups.get("unlisted")) and not _may_be_town(unlisted, language, vocabulary):
        return None  # "URGENT: The port reopens"
    place = _town(unlisted or place, agency, groups, language, vocabulary)
    try:
        date = _date(groups, language)
    except ValueError:
        # "31 février" is the wire's slip: leave the whole head to the editor.
        return None
    quote, rest = match[0].strip(), paragraph.text[match.end() :].lstrip()
    if not rest.strip("-–—"):
        quote, rest = (
            paragraph.text[match.start() :].strip(),
            "",
        )  # "Valmora, le 5 mars 2031 AVP --", alone on its line
    return Head(
        Dateline(place=_spelt(place), date=date),
        agency,
        Evidence(paragraph.line, quote, rule.name),
        rest,
    )


def _town(
    place: str | None,
    agency: str | None,
    groups: Mapping[str, str | None],
    language: Language,
    vocabulary: Vocabulary,
) -> str | None:
    """Returns the place, or None for a section of the page: "POLITIQUE - Le ministre"."""
    if not place or agency or groups.get("day") or vocabulary.countries[language.code].city(place):
        return place
    return None if vocabulary.furniture.kickers.say(place) else place


def _is_of_page(place: str, rest: str, language: Language, vocabulary: Vocabulary) -> bool:
    """ "Monday, December 23, 2024" is the page's day, and "afp.com - Anna VELLA" took the picture."""
    writer = place if place and not agency_of(place, vocabulary) else rest
    is_writer = WRITER_ALONE.fullmatch(writer) is not None or BY.match(place) is not None
    return is_writer or place.lower() in language.weekdays


def _may_be_town(name: str, language: Language, vocabulary: Vocabulary) -> bool:
    """Whether a name is a city that the tables know, or has a word that the language's list does not."""
    countries = vocabulary.countries[language.code]
    if countries.city(name):
        return True
    if (
        countries.named(name)
        or countries.organisations(name)
        or agency_of(name, vocabulary) in vocabulary.agencies.values()
    ):
        return False
    dictionary = language.repair.dictionary if language.repair else None
    if dictionary is None:
        return False
    listed, bare = word_list(dictionary), bare_words(dictionary)  # capitals have lost their accents
    words = [word.lower() for word in WORD.findall(name)]
    return any(len(word) >= CAPITALS and word not in listed and word not in bare for word in words)


def _cities(known: str, language: Language) -> list[str]:
    joins = language.officials.and_ if language.officials else ()
    return re.split("|".join((BETWEEN, *(re.escape(f" {word} ") for word in joins))), known)


def agency_of(mark: str, vocabulary: Vocabulary) -> str | None:
    """Returns the agency that signs so, an unknown one as printed where it looks like initials, else None."""
    if not mark:
        return None
    if code := vocabulary.agencies.get(mark.upper()):
        return code
    parts = [part.strip() for part in BETWEEN_AGENCIES.split(mark)]
    for part in parts:
        if code := vocabulary.agencies.get(part.upper()):
            return code
    first = mark.partition(" ")[0]  # "ANTARA News"
    if first.isupper() and (code := vocabulary.agencies.get(first)):
        return code
    return mark if ACRONYM.match(mark) else None


def _unknown(mark: str, groups: Mapping[str, str | None], countries: CountryIndex) -> str | None:
    """
    An agency that no table has is believed behind place and day: "Valmora, 5 mai (Vella) -".

    Behind a city that the tables know, or one that stands in capitals or beside its country, it needs no day
    ("VALMORA, Togo (Vella) —"), if it is made of capitalised words and no place itself; more than one word
    only behind capitals. Fewer than four of these are often an office's initials.
    """
    place = groups.get("place")
    if not place or len(mark) > LONGEST_MARK:
        return None
    if groups.get("day"):
        return mark if mark[:1].isalpha() else None
    if folded(mark) in countries.all_words or countries.city(mark):
        return None
    is_loud = place.isupper() and len(place) >= CAPITALS
    region = (groups.get("region") or "").strip(" ,()[]")
    is_town = is_loud or countries.city(place) or (region and countries.named(region))
    is_mark = (HOUSE if is_loud else ONE_HOUSE).fullmatch(mark)
    return mark if is_mark and is_town else None


def _is_place(
    place: str, agency: str | None, language: Language, vocabulary: Vocabulary, *, has_day: bool
) -> bool:
    """
    A name of one to six words, no day's and no house's.

    "Le Parti du Progrès (PDP) -" begins a sentence and names no town; nor does what the bracket shortens.

    Beside a known agency an article may stand ("La Haye"), beside mere initials only before a day.
    """
    words = place.split()
    if len(words) > 6 or len(place) > 60:
        return False
    if place.lower() in language.weekdays or place.lower() in language.months:
        return False  # "Monday, 9 October 2017"
    is_beside = agency is not None or has_day
    if is_beside and INITIALS.fullmatch(place) and not vocabulary.countries[language.code].city(place):
        return False  # "NDO/VNA -": two houses; "AVP, Togo, 7 mars"
    initials = "".join(word[0] for word in words if word[0].isupper())
    if len(words) > 1 and agency == initials and not vocabulary.countries[language.code].city(place):
        return False  # "National Assembly (NA) Chairwoman …"
    known = agency is not None and agency in vocabulary.agencies.values()
    first = re.split(r"['’]", words[0].lower())[0]
    return known or (len(words) <= 3 and (has_day or first not in language.words))


def _date(groups: Mapping[str, str | None], language: Language) -> EventDate | None:
    """Raises ValueError for a day that no year has."""
    day, month, year = groups.get("day"), groups.get("month"), groups.get("year")
    if not day or not month:
        return None
    number = int(month) if month.isdigit() else language.months[month.lower()]
    if year and len(year) == SHORT_YEAR:
        year = f"20{year}"
    return EventDate.parse(f"{year or 'XXXX'}-{number:02d}-{int(day):02d}")


def _spelt(place: str | None) -> str | None:
    """HO CHI MINH CITY as Ho Chi Minh City: capitals are the wire's, not the town's."""
    if place and FULL_STOP.search(place):
        place = place[:-1]
    if place and (region := REGION.search(place)):
        place = place[: region.start()]
    if not place or not place.isupper() or len(place) <= 3:
        return place
    return re.sub(r"[^\W\d_]+(?:['’][^\W\d_]+)?", lambda match: match[0].capitalize(), place)
