"""Gathers the countries of an article as a whole: whose wire it is, who is named where."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

from builder.reader.officials.bare import Bare
from builder.reader.officials.bodies import bodies_told, firms_told, national_bodies, soil_told
from builder.reader.officials.lexicon import Lexicon
from builder.reader.officials.nouns import community_of
from builder.reader.officials.origins import delegations_told
from builder.reader.officials.places import places_told
from builder.reader.officials.roles import Title
from builder.reader.officials.sections import headed_by, listed_under
from builder.reader.officials.wording import Text
from builder.reader.places.countrynames import CountryIndex, NamedBy, in_brackets
from builder.reader.places.municipalities import spelt_plainly, whose_town
from builder.reader.places.publisher import country_of_address, house_of
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import Vocabulary
from builder.reader.words import folded, words_of

# How far from the headline a passage stands: 0 the headline, 1 the standfirst, 2 the lead, 3 the second
# paragraph and the captions, which tell of the event itself too.
LEAD, BODY = 2, 4
LABEL = re.compile(r"(\w[\w' -]+?) ?: ")
SENT = "ambassador"
OF_TOWNS = ("governor", "deputy governor", "legislator")
STEM = 16  # letters of an office that tell it from others
Passage = tuple[Text, int, int]  # the words, their line and level


@dataclass(frozen=True, slots=True)
class Sides:
    """The countries of an article as a whole."""

    home: str | None  # of the wire, else of the dateline: the one that it takes as understood
    at_head: frozenset[str]  # named in the headline and the first paragraphs
    layers: tuple[frozenset[str], ...]  # the same from the headline on, each with those before it
    named: frozenset[str]  # named anywhere
    hinted: frozenset[str] = frozenset()  # named anywhere, or a city of theirs is
    place: str | None = None  # where the dateline's city lies
    places: Mapping[str, str] = field(default_factory=dict)  # "province lao de Savannakhet": by folded word
    unions: frozenset[str] = frozenset()  # first words and short names of the international bodies named
    in_lead: frozenset[str] = frozenset()  # named up to the lead, or a city of theirs is
    visited: str | None = None  # where the lead has people of the home country go
    union_heads: frozenset[str] = frozenset()  # "le secrétaire général de l'AIPA", told without a name
    openers: Mapping[tuple[int, int], Title] = field(
        default_factory=dict
    )  # the title that opens a sentence without a name: "Le souverain"
    told: Mapping[str, str] = field(
        default_factory=dict
    )  # titles without a name, and the country that they serve
    is_union_ground: bool = False  # "NATIONS UNIES (New York)": nobody is at home there
    bodies: Mapping[str, str] = field(default_factory=dict)  # bodies told with their country: université: BE
    nationals: frozenset[str] = (
        frozenset()
    )  # words for bodies told in full as one country's: "Centre national"
    delegations: frozenset[str] = frozenset()  # countries of the delegations told of
    sent: frozenset[str] = frozenset()  # whose ambassadors are told of without a name
    firms: Mapping[str, str] = field(default_factory=dict)  # beginnings of firms' names: srbija: RS
    firms_told: Mapping[str, str] = field(default_factory=dict)  # "l'entreprise lao Vella": vella: LA
    wire: str | None = None  # of the wire itself, whatever its dateline
    is_of_one: bool = False  # the wire's name is no other country's wire's too: "Belga"
    ground: str | None = None  # where it happened
    listed: Mapping[int, str] = field(default_factory=dict)  # lines of the items under a delegation's name
    headed: Mapping[int, str] = field(default_factory=dict)  # lines under a heading that names a country
    counted: Mapping[str, int] = field(default_factory=dict)  # how often each is named
    soil: str | None = None  # whose provinces are told of, where nothing surer tells the home
    grounds: frozenset[str] = frozenset()  # countries where the wire tells of its own officials
    towns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # whose towns bear a name
    town: str | None = None  # where it happened
    borders: Mapping[str, frozenset[str]] = field(default_factory=dict)  # by country: those beside it

    def namesakes(self, town: str) -> tuple[str, ...]:
        """Returns every country that has a town of that name."""
        return self.towns.get(spelt_plainly(town), ())

    @property
    def neighbours(self) -> frozenset[str]:
        """The countries beside the home side's, or beside those named where none is known."""
        here = {self.home} if self.home else self.hinted
        return frozenset().union(*(self.borders.get(code or "", frozenset()) for code in here)) - here


def _home(
    story: Story,
    vocabulary: Vocabulary,
    lexicon: Lexicon,
    told: Set[str],
    hinted: Set[str],
    place: str | None,
    ground: str | None,
    first: str | None,
    soil: str | None,
) -> str | None:
    """
    Returns the country whose officials this wire names without their country: the agency's, else the
    dateline's, else the one that the headline opens with ("Luxembourg : la Chambre ratifie …"), else the
    `ground`.

    One name is several agencies' (AGP, ANI), and abroad a wire tells of its hosts: under a dateline of
    another country the agency's own counts only where the head of the article names it (`told`). Where no
    wire signs, the page may tell whose it is.
    """
    wire = vocabulary.home(story.agency, place, story.language)
    if home := wire or (house_of(story, vocabulary) if story.agency is None else None):
        namesakes = vocabulary.namesakes.get(story.agency or "", ())
        # Where it happened, else what the head of the article names first, else what it names anywhere.
        near = (
            each for names in ({ground}, told, hinted, {soil}) for each in (home, *namesakes) if each in names
        )
        meant = home if place else next(near, home)
        if meant in told or meant in lexicon.surnames:
            return meant
        return place or _labelled(story, vocabulary) or meant
    if story.dateline and _is_of_a_union(story.dateline.place, lexicon):
        return None
    named = None if place else _labelled(story, vocabulary)
    page = None if place or named or ground else country_of_address(story, vocabulary)
    return place or named or ground or (page if page in hinted else None) or first or page


def _labelled(story: Story, vocabulary: Vocabulary) -> str | None:
    """ "[Luxembourg] : la Chambre ratifie …"."""
    opening = LABEL.match(story.title.text)
    return vocabulary.countries[story.language].named(opening[1]) if opening else None


def stem(head: str) -> str:
    """Returns the beginning of an office, one for its holder and his deputy."""
    return folded(head)[:STEM]


def _is_of_a_union(place: str | None, lexicon: Lexicon) -> bool:
    """ "NATIONS UNIES (New York)": nobody is at home there."""
    words = words_of(place or "", lexicon.rules.elisions)
    body = lexicon.bodies.at(words, 0) if words else None
    return body is not None and body.value == ""


def _place(story: Story, vocabulary: Vocabulary, texts: Sequence[Passage]) -> str | None:
    """
    Where the dateline's place lies; a small town counts where it is of the wire's own country or of one that
    the story names besides.
    """
    if story.dateline is None or story.dateline.place is None:
        return None
    town, index = story.dateline.place, vocabulary.countries[story.language]
    wire = vocabulary.home(story.agency, None)
    place = _told_in_dateline(story, index) or index.city(town)
    if place is None:
        named = _named_besides(texts, town) | ({wire} if wire else set())
        place = whose_town(town, index.namesakes, named)
    return wire if place in _grounds(story, vocabulary) else place


def _told_in_dateline(story: Story, index: CountryIndex) -> str | None:
    """Returns the country that stands in brackets behind a dateline's place: "Rosso ([Sénégal]) -"."""
    quotes = (evidence.quote for evidence in story.evidence.get("dateline", ()))
    return next((code for quote in quotes if (code := in_brackets(quote, index.find(quote)))), None)


def _grounds(story: Story, vocabulary: Vocabulary) -> tuple[str, ...]:
    return vocabulary.grounds.get(story.agency or "", ())


def _holder(
    story: Story, vocabulary: Vocabulary, place: str | None, at_head: Set[str], named: Set[str]
) -> str | None:
    """
    Whose ground the place is for a wire that nobody knows, where the head names him, not the place's, or the
    story the place's nowhere.
    """
    if story.agency is not None or place is None or place in at_head:
        return None
    holders = {vocabulary.homes[code] for code, some in vocabulary.grounds.items() if place in some}
    return holders.pop() if len(holders) == 1 and (holders <= at_head or place not in named) else None


def sides_of(
    story: Story,
    vocabulary: Vocabulary,
    lexicon: Lexicon,
    texts: Sequence[Passage],
    unnamed: Sequence[Bare],
    ground: str | None,
    town: str | None,
) -> Sides:
    """
    Returns the countries of a story, from its passages made ready; `unnamed` are titles without a name,
    `ground` is the country where it happened, `town` the place.
    """
    layers = [set[str]() for _ in range(BODY)]
    named: set[str] = set()
    counted: Counter[str] = Counter()
    hinted: set[str] = set()
    in_lead: set[str] = set()
    places: dict[str, str] = {}
    for text, _, level in texts:
        if not text.countries:
            continue
        mentions = [m for place, (_, m) in text.countries.items() if not is_in_a_name(text, place)]
        codes = {each.code for each in mentions if each.by < NamedBy.CAPITAL}
        hints = {each.code for each in mentions}
        named |= codes
        counted.update(each.code for each in mentions)
        hinted |= hints
        in_lead |= hints if level <= LEAD else set()
        for further in layers[level:]:
            further.update(codes)
        places |= places_told(text)
    if story.dateline and (land := _told_in_dateline(story, vocabulary.countries[story.language])):
        places[folded(story.dateline.place or "")] = land
    first = next((m.code for t, _, level in texts if level == 0 for _, m in t.countries.values()), None)
    place = _place(story, vocabulary, texts)
    towns = vocabulary.countries[story.language].namesakes
    # Where the head tells of a country it is that one's village that no list has, rather than a neighbour's.
    is_untold = not in_lead and vocabulary.home(story.agency, place, story.language) is None
    borders = vocabulary.borders if is_untold else None
    ground = ground or whose_town(town, towns, _named_besides(texts, town), borders)
    soil = soil_told([text for text, _, _ in texts])
    native = None if place else _native(texts, ground, counted)
    home = _home(
        story, vocabulary, lexicon, layers[-1] | in_lead, hinted, place, native or ground, first, soil
    )
    grounds = {*_grounds(story, vocabulary)}
    there = place or ground
    if holder := _holder(story, vocabulary, there, layers[-1], named):
        home, place, grounds = holder, holder, {there or holder}
    return Sides(
        home=home,
        at_head=frozenset(layers[-1]),
        layers=tuple(map(frozenset, layers)),
        named=frozenset(named),
        counted=counted,
        hinted=frozenset(hinted),
        in_lead=frozenset(in_lead),
        place=place,
        places=places,
        unions=frozenset(key for text, _, _ in texts for key in _unions(text)),
        visited=None
        if place and ground == place
        else _visited(texts, {place or home, home or place, *grounds}),
        union_heads=frozenset(stem(bare.title.head) for bare in unnamed if bare.title.is_international),
        openers={bare.sentence: bare.title for bare in unnamed if bare.opens and not bare.title.is_many},
        told={folded(bare.title.text): bare.title.country for bare in unnamed if bare.title.country},
        sent=frozenset(b.title.country for b in unnamed if b.title.role == SENT and b.title.country),
        is_union_ground=story.dateline is not None and _is_of_a_union(story.dateline.place, lexicon),
        grounds=frozenset(grounds - {None}),
        ground=ground,
        listed=listed_under([(text, line) for text, line, _ in texts]),
        headed=headed_by([(text, line) for text, line, level in texts if level > LEAD]),
        nationals=national_bodies(text for text, _, _ in texts),
        firms_told=firms_told([text for text, _, _ in texts]),
        bodies=bodies_told([text for text, _, _ in texts]),
        delegations=frozenset(code for text, _, _ in texts for code in delegations_told(text)),
        wire=vocabulary.home(story.agency, place, story.language),
        towns=towns,
        town=town,
        borders=vocabulary.borders,
        is_of_one=not vocabulary.namesakes.get(story.agency or ""),
        soil=soil
        if home in (None, first) and not (place or ground or _labelled(story, vocabulary))
        else None,
        firms={
            stem: code
            for code, stems in vocabulary.countries[story.language].firms.items()
            if code in hinted
            for stem in stems
        },
    )


def _native(texts: Sequence[Passage], ground: str | None, counted: Mapping[str, int]) -> str | None:
    """
    Returns the country that a story without dateline tells of most, where the ground's name says where its
    town lies and hardly more: nobody at home writes "à Kigali (Rwanda)".

    None where a mayor or a member of a parliament is told of, who may be one of that town.
    """
    others = {code: times for code, times in counted.items() if code != ground}
    told = [
        _glosses_a_town(text, first)
        for text, _, _ in texts
        for first, (_, mention) in text.countries.items()
        if mention.code == ground and mention.by < NamedBy.CAPITAL
    ]
    if not any(told) or not others or max(others.values()) <= told.count(False):
        return None
    roles = {office.value[0].role for text, _, _ in texts for office in text.offices.values()}
    return max(others, key=lambda code: others[code]) if roles.isdisjoint(OF_TOWNS) else None


def _glosses_a_town(text: Text, first: int) -> bool:
    """ "Kigali ([Rwanda])", "à Johannesburg, en [Afrique du Sud]"."""
    is_led = first > 1 and first - 1 in text.connectors
    place = first - is_led
    place -= place > 1 and text.words[place - 1].text in (",", "(")
    return place < first and place > 0 and text.words[place - 1].is_capital


def is_in_a_name(text: Text, place: int) -> bool:
    """ "le ministre Kossi [Bali] Vella": between two capitals of somebody's name."""
    end, mention = text.countries[place]
    if mention.by < NamedBy.CAPITAL or place == 0 or end >= len(text.words):
        return False
    is_between = text.words[place - 1].is_capital and text.words[end].is_capital
    return is_between and not any(
        text.is_noun(each) or each in text.offices or each in text.in_country or each in text.honorifics
        for each in (place - 1, end)
    )


def _named_besides(texts: Sequence[Passage], town: str | None) -> set[str]:
    """The countries that a story names, by whatever but that town."""
    return {
        mention.code
        for text, _, _ in texts
        for place, (end, mention) in text.countries.items()
        if text.slice(place, end) != town and not is_in_a_name(text, place)
    }


def _unions(text: Text) -> Iterator[str]:
    """Yields the first word of each international body, and its short name: "Commission du Mékong (MRC)"."""
    for first, body in text.bodies.items():
        if body.value == "":
            yield text.words[first].key
            short = body.end + 1
            if short < len(text.words) and text.words[body.end].text == "(" and text.is_acronym(short):
                yield text.words[short].key
    for place, (_, mention) in text.countries.items():
        if mention.by is NamedBy.PEOPLE and (noun := community_of(text, place)) is not None:
            yield text.words[noun].key


def _visited(texts: Sequence[Passage], home: Set[str | None]) -> str | None:
    """
    Returns where the lead takes place, by its city, where that is not in the dateline's country and nothing
    in the lead is: "ALGER - le général X a eu à Pretoria des entretiens".
    """
    if None in home:
        return None
    there = {
        mention.code
        for text, _, level in texts
        if level == LEAD
        for place, (_, mention) in text.countries.items()
        if mention.by >= NamedBy.CAPITAL and _is_at(text, place)
    }
    return there.pop() if len(there) == 1 and home.isdisjoint(there) else None


def _is_at(text: Text, place: int) -> bool:
    connector = text.connectors.get(place - 1) if place else None
    return connector is not None and connector.value == "at" and connector.end == place
