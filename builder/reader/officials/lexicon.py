"""
Makes the `officials` rules of a language ready to be looked up: phrases by their first word, words as sets.

It is done once a language and kept, for a rule file does not change while the program runs.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from builder.reader.officials.rules import ContextRule, Office, OfficialRules
from builder.reader.officials.wordforms import context_words, forms_of, office_words, turns, verbs
from builder.reader.words import Phrases, Together, folded, name_keys, words_of

PAST = re.compile(r"ée?s?$")  # how a participle ends
ENDING = re.compile(r"[ '’-]")
CLAUSE = "clause"  # an insertion that is no part of the role


@dataclass(frozen=True)
class Lexicon:
    """The officials' rules of one language, made ready to be looked up."""

    rules: OfficialRules
    offices: Phrases[tuple[Office, str | None]]  # with the singular of a plural
    turns: Mapping[
        str, tuple[tuple[str, tuple[str, ...]], ...]
    ]  # by office: what it becomes, governing " what "
    contexts: Phrases[ContextRule]
    connectors: Phrases[str]
    bodies: Phrases[str]  # institutions by country code; "" for those of many countries
    honorifics: Phrases[bool]
    asides: Phrases[str]
    appointments: Phrases[str]
    appointing: frozenset[str]  # the last word of each
    wholes: Phrases[str]
    recalling: Phrases[str]
    evoking: Phrases[str]
    afterwards: Phrases[ContextRule]
    insertions: Phrases[str]
    heads: Phrases[str]  # the office told behind a name
    headed: Phrases[str]  # and before it
    unheld: frozenset[str]
    sends: Phrases[str]
    attends: Phrases[str]
    through: frozenset[str]
    owners: Phrases[str]
    possessive_signs: frozenset[str]
    links: frozenset[str]
    there: frozenset[str]
    half_names: frozenset[str]
    numbered: frozenset[str]
    respectively: frozenset[str]
    them: frozenset[str]
    papers: Phrases[str]
    ranks: frozenset[str]
    receives: frozenset[str]
    hosts: Phrases[str]
    then: frozenset[str]
    meets: Phrases[str]
    occupations: frozenset[str]
    pluperfect: frozenset[str]
    by: frozenset[str]
    participles: frozenset[str]
    consorts: frozenset[str]
    facing: frozenset[str]
    that_body: frozenset[str]
    alike: frozenset[str]
    tails: frozenset[str]
    joints: frozenset[str]  # first words of conjunctions: "ainsi" of "ainsi que"
    sons: frozenset[str]
    deputies: frozenset[str]
    several_deputies: frozenset[str]
    unions: frozenset[str]
    lands: frozenset[str]
    services: frozenset[str]
    state_unions: frozenset[str]
    continents: frozenset[str]
    of_one: frozenset[str]
    own_bodies: frozenset[str]
    not_own: frozenset[str]
    party_states: frozenset[str]
    regional: frozenset[str]
    of_unions: frozenset[str]
    joint: frozenset[str]
    shared: frozenset[str]
    single_offices: Mapping[str, tuple[Office, str | None]]
    auxiliaries: frozenset[str]
    whens: frozenset[str]
    nouns: frozenset[str]
    openers: frozenset[str]
    determiners: frozenset[str]
    possessives: frozenset[str]
    pronouns: frozenset[str]
    delegations: frozenset[str]
    sides: frozenset[str]
    letters: frozenset[str]
    leads: frozenset[str]
    ones: frozenset[str]
    whose: frozenset[str]
    missions: frozenset[str]
    communities: frozenset[str]
    societies: Phrases[str]
    serving_abroad: frozenset[str]
    guests: frozenset[str]
    hosting: frozenset[str]
    visitors: Phrases[str]
    belongs: Phrases[str]
    that_land: Phrases[str]
    teams: frozenset[str]
    lists: frozenset[str]
    leading: Phrases[str]
    comes: Phrases[str]
    firms: frozenset[str]
    standing: frozenset[str]
    voices: Phrases[str]
    speaks_for: Phrases[str]
    kinds: frozenset[str]
    parts: frozenset[str]
    features: frozenset[str]
    quarters: frozenset[str]
    their_meeting: Phrases[str]
    headline_verbs: frozenset[str]
    expatriates: frozenset[str]
    states: frozenset[str]
    things: frozenset[str]
    founding: frozenset[str]
    latter: Phrases[str]
    initials: frozenset[str]  # "SAR" is an honorific, "Sar" somebody's name
    short_ranks: frozenset[str]  # first words of ranks written short: "Col."
    short_nouns: frozenset[str]  # "AN" is the assembly, "An" somebody's name
    accented: frozenset[str]  # offices that end in "é": "député"; "jugé" is no "juge"
    since: frozenset[str]
    articled: frozenset[str]  # words that hold an article
    where: frozenset[str]  # what stands before a place and before no person
    joining: Phrases[str]  # "et", "ainsi que"
    between: frozenset[str]  # what may stand between two persons of a list
    hanging: re.Pattern[str]  # words that join and may not end a role
    hanging_ends: frozenset[str]  # the last word of each
    particles: frozenset[str]
    former: frozenset[str]
    late: frozenset[str]
    including: Phrases[str]
    at_the_time: frozenset[str]
    subordinates: frozenset[str]
    of_that_time: Phrases[str]
    back_then: Phrases[str]
    last_times: frozenset[str]
    goes: Phrases[str]  # "stays" right behind a name, "visits" right before a country too
    takes: Phrases[str]
    journeys: frozenset[str]
    formal: frozenset[str]
    bound: frozenset[str]
    invitations: frozenset[str]
    qualifiers: frozenset[str]
    before_titles: frozenset[str]  # articles and words such as "nouveau", "ancien", "feu"
    conjunctions: frozenset[str]
    not_adjectives: frozenset[str]
    office_adjectives: frozenset[str]
    adjective: re.Pattern[str]
    historical: frozenset[str]
    surnames: Mapping[str, frozenset[str]]
    any_surname: frozenset[str]
    name_shapes: Mapping[str, re.Pattern[str]]
    written_out: Mapping[str, str]
    capitalised: frozenset[str]  # first words of offices that keep their capital within a sentence: "Premier"

    @cached_property
    def articles(self) -> frozenset[str]:
        """ "le", "du"."""
        return self.determiners | self.articled

    @cached_property
    def bodies_written_small(self) -> frozenset[str]:
        """ "le [service] des eaux", "l'[association] des pêcheurs"."""
        return self.firms | self.kinds | self.communities | self.services

    @cached_property
    def opening_particles(self) -> frozenset[str]:
        """With which a name may open behind a title: "le ministre [da] Silva", but "le ministre de"."""
        rules = self.rules
        small = (*rules.of, *rules.at, *rules.to, *rules.for_, *rules.and_, *rules.articled)
        said = {folded(word) for words in small for word in words.split()} | self.determiners
        return frozenset(word for word in self.particles - said if len(word) > 1)

    @cached_property
    def attributes(self) -> frozenset[str]:
        """What may stand between an article and a title: "nouveau", "ancien"."""
        return self.qualifiers | self.former

    @cached_property
    def between_receivers(self) -> frozenset[str]:
        """ "reçu par A [et par] B"."""
        return self.conjunctions | self.by | self.then

    @cached_property
    def between_met(self) -> frozenset[str]:
        """ "a vu A [puis] B"."""
        return self.conjunctions | self.between | self.through | self.then

    @cached_property
    def before_heads(self) -> frozenset[str]:
        """What may stand between a body and its head: "représentée par son"."""
        return self.possessives | self.determiners | self.by | self.standing | self.links

    @cached_property
    def looked_for(self) -> Together:
        """What is looked for in each paragraph, in the order in which a `Text` takes it."""
        parted = (self.offices, self.bodies, self.honorifics, self.recalling, self.afterwards)
        return Together(parted, overlapping=(self.connectors, self.contexts))


@lru_cache(maxsize=32)
def lexicon_of(rules: OfficialRules) -> Lexicon:
    """Returns the rules made ready; they are equal only to themselves, so this is done once a language."""
    elisions = rules.elisions

    def phrases(of: Iterable[tuple[str, str]]) -> Phrases[str]:
        return Phrases(of, elisions)

    def keys(of: Iterable[str]) -> frozenset[str]:
        return frozenset(folded(word) for word in of)

    connectors = [
        (p, kind)
        for kind in ("at", "for", "to", "of")
        for p in getattr(rules, {"for": "for_"}.get(kind, kind))
    ]
    bodies = [(name, code) for code, names in rules.institutions.items() for name in names]
    unions = [(form, "") for name in rules.international for form in forms_of(name)]
    return Lexicon(
        rules=rules,
        offices=Phrases(office_words(rules), elisions),
        turns={office.name: tuple(turns(office, elisions)) for office in rules.offices},
        contexts=Phrases(context_words(rules, after=False), elisions),
        afterwards=Phrases(context_words(rules, after=True), elisions),
        insertions=phrases(
            [(words, "") for words in rules.insertions] + [(words, CLAUSE) for words in rules.clauses]
        ),
        receives=keys(rules.receives), then=keys(rules.then),
        hosts=phrases((words, "") for words in rules.hosts),
        meets=phrases((words, "") for words in rules.meets),
        ranks=keys(rules.ranks), respectively=keys(rules.respectively), them=keys(rules.them),
        papers=phrases((form, "") for words in rules.papers for form in forms_of(words)),
        possessive_signs=frozenset(rules.possessive_signs), links=keys(rules.links),
        there=keys(rules.there), numbered=keys(rules.numbered),
        half_names=keys((*rules.particles, *rules.half_names)),
        owners=phrases(rules.owners.items()),
        heads=phrases(verbs(rules.heads)), headed=phrases(verbs(rules.headed)), unheld=keys(rules.unheld),
        sends=phrases((words, "") for words in rules.sends),
        attends=phrases((words, "") for words in rules.attends), through=keys(rules.through),
        occupations=keys(rules.occupations), pluperfect=keys(rules.pluperfect),
        by=keys(rules.by), participles=keys(rules.participles), consorts=keys(rules.consorts),
        facing=keys(rules.facing), that_body=keys(rules.that_body),
        alike=keys(rules.alike), tails=keys(rules.tails),
        joints=keys(first for words in rules.and_ if (first := words.split()[0]) not in rules.of),
        joining=phrases((words, "") for words in rules.and_), sons=keys(rules.sons),
        where=keys({*rules.at} - {*rules.to}) if rules.titles_before_country else frozenset(),
        deputies=keys(rules.deputies), several_deputies=keys(rules.several_deputies),
        unions=keys(rules.unions), lands=keys(rules.lands), services=keys(rules.services),
        state_unions=keys(rules.state_unions),
        continents=keys(rules.continents), of_one=keys(rules.of_one),
        own_bodies=keys(rules.own_bodies), not_own=keys(rules.not_own),
        party_states=frozenset(rules.party_states),
        regional=keys(rules.regional),
        of_unions=keys(rules.of_unions), joint=keys(rules.joint), shared=keys(rules.shared),
        single_offices={folded(w): office for w, office in reversed([*office_words(rules)]) if " " not in w},
        connectors=phrases((phrase, "at" if kind == "to" else kind) for phrase, kind in connectors),
        bodies=phrases([*bodies, *unions]),
        honorifics=Phrases([(h, h in rules.many) for h in rules.honorifics], elisions),
        asides=phrases((words, "") for words in rules.asides),
        appointments=phrases((words, "") for words in rules.appointments),
        appointing=frozenset(words_of(words, elisions)[-1].key for words in rules.appointments),
        evoking=phrases((words, "") for words in rules.evoking),
        recalling=phrases((words, "") for words in rules.recalling),
        auxiliaries=keys(rules.auxiliaries), whens=keys(rules.whens),
        wholes=phrases((words, "") for words in rules.whole_roles),
        pronouns=keys(rules.pronouns),
        delegations=keys(rules.delegations), sides=keys(rules.sides), letters=keys(rules.letters),
        leads=keys(rules.leads), ones=keys(rules.ones),
        whose=keys(rules.whose),
        missions=keys(rules.missions), communities=keys(rules.communities),
        societies=phrases((words, "") for words in rules.societies),
        serving_abroad=keys(rules.serving_abroad), guests=keys(rules.guests),
        hosting=keys(rules.hosting), lists=keys(rules.lists),
        visitors=phrases((words, "") for words in rules.visitors),
        belongs=phrases((words, "") for words in rules.belongs), teams=keys(rules.teams),
        that_land=phrases((words, "") for words in rules.that_land),
        leading=phrases((words, "") for words in rules.leading),
        comes=phrases((form, "") for words in rules.comes for form in forms_of(words)),
        firms=keys(rules.firms),
        speaks_for=phrases((words, "") for words in rules.speaks_for), standing=keys(rules.standing),
        voices=phrases((words, "") for words in rules.voices),
        kinds=keys(rules.kinds), parts=keys(rules.parts),
        quarters=keys(rules.quarters), their_meeting=phrases((words, "") for words in rules.their_meeting),
        features=keys(rules.features), headline_verbs=keys(rules.headline_verbs), states=keys(rules.states),
        expatriates=keys(rules.expatriates), things=keys(rules.things),
        founding=keys(rules.founding), latter=phrases((words, "") for words in rules.latter),
        initials=keys(h for h in rules.honorifics if len(h) > 2 and h.isalpha() and h.isupper()),
        short_ranks=keys(rules.short_ranks),
        short_nouns=keys(noun for noun in rules.nouns if len(noun) > 1 and noun.isupper()),
        accented=keys(
            last for form, _ in office_words(rules) if PAST.search(last := ENDING.split(form)[-1])
        ),
        nouns=keys(rules.nouns), openers=keys(rules.openers), determiners=keys(rules.determiners),
        possessives=keys(rules.possessives), since=keys(rules.since), articled=keys(rules.articled),
        particles=keys(rules.particles), former=keys(rules.former), late=keys(rules.late),
        at_the_time=keys(rules.at_the_time), last_times=keys(rules.last_times),
        subordinates=keys(rules.subordinates),
        of_that_time=phrases((words, "") for words in rules.of_that_time),
        back_then=phrases((words, "") for words in rules.back_then),
        goes=phrases(
            (form, kind)
            for kind, some in (("goes", rules.goes), ("stays", rules.stays), ("visits", rules.visits))
            for words in some
            for form in forms_of(words)
        ),
        takes=phrases((form, "") for words in rules.takes for form in forms_of(words)),
        journeys=keys(rules.journeys), formal=keys(rules.formal), bound=keys(rules.bound),
        invitations=keys(rules.invitations),
        including=phrases((words, "") for words in rules.including),
        qualifiers=keys(rules.qualifiers),
        before_titles=keys((*rules.determiners, *rules.qualifiers, *rules.former, *rules.late)),
        conjunctions=keys(rules.and_), office_adjectives=keys(rules.office_adjectives),
        name_shapes={code: re.compile(shape) for code, shape in rules.name_shapes.items()},
        any_surname=keys(name for names in rules.surnames.values() for name in names),
        not_adjectives=keys(rules.not_adjectives),
        between=keys(
            (*(w for words in rules.and_ for w in words.split()), *rules.articled, *rules.repeated)
        ),
        hanging=_hanging((*rules.of, *rules.articled, *rules.determiners)),
        hanging_ends=frozenset(
            words.split()[-1] for words in (*rules.of, *rules.articled, *rules.determiners)
        ),
        adjective=re.compile(rules.adjective),
        historical=frozenset(" ".join(name_keys(name)) for name in rules.historical),
        surnames={code: keys(names) for code, names in rules.surnames.items()},
        written_out=rules.written_out,
        capitalised=frozenset(
            words.split()[0] for office in rules.offices for words in office.words if words[0].isupper()
        ),
    )  # fmt: skip


def _hanging(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:\s+(?:{'|'.join(map(re.escape, words))}))+$")
