"""
The `officials` section of a language file as a model: titles, names, and the parts people take.

It stands apart from `vocabulary`, which loads it, because `roles` and `officials` need no other part of a
language. Whoever adds a language fills this section in and touches no code.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class OfficialSection(BaseModel):
    """One part of the section: no key may be unknown, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, ignored_types=(cached_property,))


class OfficeExample(OfficialSection):
    """A text and the official that its office must make."""

    text: str
    name: str
    role: str = Field(alias="class")
    country: str | None = None


class TitleTurn(OfficialSection):
    """
    What an office becomes when it governs one of these words: a president of a parliament is its speaker.
    """

    role: str = Field(alias="class")
    of: tuple[str, ...]


class Office(OfficialSection):
    """Words that make a title, and the class of the role. `words` may hold endings: président(|e|s|es)."""

    name: str
    role: str = Field(alias="class")
    words: tuple[str, ...]
    becomes: tuple[TitleTurn, ...] = ()
    otherwise: str | None = None  # the class where something else than a country is governed
    reads: tuple[OfficeExample, ...] = ()
    refuses: tuple[str, ...] = ()  # texts without an official


class ContextRule(OfficialSection):
    """Words before a person that say what part he takes; [the person] stands in brackets in the examples."""

    name: str
    means: Literal["never", "recalled", "mentioned", "invites", "acts"]
    words: tuple[str, ...]
    governs: bool = (
        False  # only where a preposition, or nothing, stands before the person: "statue du président X"
    )
    of_only: bool = False  # not where it is given to the person: "la médaille au ministre X"
    reach: int  # how many words may stand between these and the person
    after: bool = False  # these words follow the person: "X, malade, s'était fait excuser"
    reads: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()


class OfficialRules(OfficialSection):
    """How a language says who somebody is and what part he takes."""

    elisions: tuple[str, ...] = ()
    determiners: tuple[str, ...]
    possessives: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()  # what may stand between a title and its name: "en visite"
    appointments: tuple[str, ...] = ()  # what joins a name to the office he is put in: "élu", "au poste de"
    delegations: tuple[str, ...] = ()  # "la délégation lao": whose members are told of with it
    sides: tuple[str, ...] = ()  # "[Côté] letton": at the head of a sentence, of those behind it too
    letters: tuple[str, ...] = ()  # "un [message] du président X": who bears it serves the same country
    missions: tuple[str, ...] = ()  # "la secrétaire de l'[ambassade]"
    communities: tuple[str, ...] = ()  # "l'[Association] des Lettons": of people who live abroad
    societies: tuple[str, ...] = ()  # "la [Croix-Rouge]": each country has its own
    serving_abroad: tuple[str, ...] = ()  # with which an envoy's title begins who is posted: "[consul]"
    guests: tuple[str, ...] = ()  # "la partie [invitée]"
    hosting: tuple[str, ...] = ()  # "la partie [hôte]"
    visitors: tuple[str, ...] = ()  # "parmi les [visiteurs] figurait X"
    lists: tuple[str, ...] = ()  # "la délégation [comprenait] X"
    leading: tuple[str, ...] = ()  # "X [conduisait] une délégation"
    belongs: tuple[str, ...] = ()  # "X [faisait partie] de la délégation lao"
    teams: tuple[str, ...] = ()  # "X was on the Latvian [team]", beside delegations
    state_unions: tuple[str, ...] = ()  # "le président de l'[Union] des Comores": of those of `states`
    services: tuple[str, ...] = ()  # "Le [service] des eaux …. Son directeur X": bodies in small letters
    lands: tuple[str, ...] = ()  # "les ministres de la Pêche [de trois pays]": no part of the role
    that_land: tuple[str, ...] = ()  # "le ministre [de ce pays], X": of the country named last
    comes: tuple[str, ...] = ()  # "X, [venu de] Riga"
    whose: tuple[str, ...] = ()  # "le gouverneur X, [dont] la région lettone"
    ones: tuple[str, ...] = ()  # in place of a delegation's word: "[celle] du Laos par X"
    firms: tuple[str, ...] = ()  # after these a capital is a firm's name: "la compagnie X"
    parts: tuple[str, ...] = ()  # of a country: "la wilaya de Tlemcen", "Tulcea County"
    kinds: tuple[str, ...] = ()  # after these a capital is a place's name: "la région X"
    expatriates: tuple[str, ...] = ()  # "Minister of Ports and Latvian [Expatriates]"
    headline_verbs: tuple[str, ...] = ()  # "PM Ana Vella [Arrives In] Riga"
    states: tuple[str, ...] = ()  # what kind of state a country is: "l'ambassadeur du Royaume de X"
    quarters: tuple[str, ...] = ()  # "Consul General to [southern] Laos"
    their_meeting: tuple[str, ...] = ()  # "conveyed X's greetings to Y [during their meeting]": Y was there
    features: tuple[str, ...] = ()  # after these it is nature's: "la mer Ligure", "l'océan Indien"
    things: tuple[str, ...] = ()  # which end the name of a thing, never a person's: "Fishing [Week]"
    possessive_signs: tuple[str, ...] = ()  # "Latvia['s] minister"
    owners: Mapping[str, str] = {}  # what a body's small word becomes behind its head: la: "de la"
    links: tuple[str, ...] = ()  # verbs and small words between a body and its head: "avait mandaté son"
    half_names: tuple[str, ...] = ()  # "le maire de [San] Bellan, X": no town's whole name
    numbered: tuple[str, ...] = ()  # "la base [n°] 5": goes on with what is governed
    there: tuple[str, ...] = ()  # "l'Institut, [où] le directeur X": the institute's
    pronouns: tuple[str, ...] = ()
    by: tuple[str, ...] = ()  # before who stands for a country: "la Chine par X"
    facing: tuple[str, ...] = ()  # before two who deal with one another: "[entre] A et B"
    deputies: tuple[str, ...] = ()  # one word each: "et son [adjoint], X"
    several_deputies: tuple[str, ...] = ()  # the same of several: "ses [adjoints] X et Y"
    sons: tuple[str, ...] = ()  # what joins a father's name: "Sultan [bin] Saad" is no sultan
    unions: tuple[str, ...] = ()  # bodies that many countries may share: "Association"
    continents: tuple[str, ...] = ()  # a union of one of these is many countries': "d'Afrique"
    own_bodies: tuple[str, ...] = ()  # of their members, of no country: "l'[Association] des commerçantes"
    not_own: tuple[str, ...] = ()  # but with these words they are a country's: "[nationale]"
    party_states: tuple[str, ...] = ()  # countries in which such bodies are the state's all the same
    of_unions: tuple[str, ...] = ()  # offices that unions have: "secrétaire exécutif"
    regional: tuple[str, ...] = ()  # in a story of several countries: "Autorité de régulation [régionale]"
    shared: tuple[str, ...] = ()  # words of a body that countries have together: "Autorité [binationale]"
    joint: tuple[str, ...] = ()  # words of what several countries have together: "Commission [mixte]"
    of_one: tuple[str, ...] = ()  # words that make such a union one country's: "Comité [national] du Mékong"
    tails: tuple[str, ...] = ()  # small words that go on with a long title up to its comma
    alike: tuple[str, ...] = ()  # "le représentant de la [même] institution"
    that_body: tuple[str, ...] = ()  # "le représentant de l'[institution]": of the one just named
    speaks_for: tuple[str, ...] = ()  # "[au nom de] la Chine, le ministre X": he serves that country
    voices: tuple[str, ...] = ()  # "le Togo et le Mali, [par la voix de] leurs ministres A et B"
    standing: tuple[str, ...] = ()  # "la Chine, [représentée] par X": he serves the country named before
    heads: Mapping[str, str] = {}  # "X, [qui dirige] la police": the office that the verb tells of
    headed: Mapping[str, str] = {}  # "la société, [que dirige] X": the same before the name
    unheld: tuple[str, ...] = ()  # what is led without an office by that: a team, a forum
    sends: tuple[str, ...] = ()  # "la Chine a [dépêché] X": he serves the country that sends him
    attends: tuple[str, ...] = ()  # "le Japon [participait] en ligne, avec X": right behind a country
    through: tuple[str, ...] = ()  # and before who speaks for it there: "avec", "par"
    receives: tuple[str, ...] = ()  # "a été [reçu] mardi par X": X is of the country visited
    leads: tuple[str, ...] = ()  # "une délégation [conduite] par X", whoever receives it
    then: tuple[str, ...] = ()  # "reçu par A, [puis] par B"
    meets: tuple[str, ...] = ()  # "s'est [entretenu avec] X": who travels meets his hosts
    hosts: tuple[str, ...] = ()  # behind a name: "X, [lui a présenté] l'usine"
    ranks: tuple[str, ...] = ()  # what somebody is called besides his office: "le préfet, le commissaire X"
    papers: tuple[str, ...] = ()  # "« X a vu Y », [précise le communiqué]": quoted, and told all the same
    them: tuple[str, ...] = ()  # "Le ministre a reçu les maires. X a parlé avec [eux]": X is none of those
    respectively: tuple[str, ...] = ()  # "A et B, [respectivement] maire et préfet": to each his own
    consorts: tuple[str, ...] = ()  # "le roi A et la reine B": offices that marriage gives too
    occupations: tuple[str, ...] = ()  # between a title and its name: "le directeur, l'ingénieur X"
    clauses: tuple[str, ...] = ()  # "l'ambassadeur, qui réside à Riga, X": no part of his role
    insertions: tuple[str, ...] = ()  # "l'ambassadeur au Kenya, accrédité en Ouganda, X"
    participles: tuple[str, ...] = ()  # offices that are verbs before an article: "représentant le …"
    pluperfect: tuple[str, ...] = ()  # what a former holder "avait" done is told of
    recalling: tuple[str, ...] = ()  # inside a sentence: what follows is told of, not done
    evoking: tuple[str, ...] = ()  # verbs after which "la visite du président X" is told of
    whens: tuple[str, ...] = ()  # "la grue était partie, [lorsque] le ministre X": what he does is no past
    finite: tuple[str, ...] = ()  # "le maire [est] à Kara, Bellan": the name behind the comma is not his
    auxiliaries: tuple[str, ...] = ()  # "a dit le ministre X": before the verb of a speaker
    since: tuple[str, ...] = ()  # words before a year that tell of that year
    of: tuple[str, ...]
    articled: tuple[
        str, ...
    ] = ()  # words that hold an article, before which no name stands bare: "du", "aux"
    repeated: tuple[str, ...] = ()  # said again before each person of a list: "de X, de Y et de Z"
    at: tuple[str, ...]
    for_: tuple[str, ...] = Field(alias="for")
    to: tuple[str, ...]
    and_: tuple[str, ...] = Field(alias="and")
    titles_before_country: (
        bool  # False: "ministre russe"; True: "Russian minister", nouns before the head too
    )
    adjective: str  # a pattern: small words that go on with a title
    office_adjectives: tuple[str, ...] = ()  # offices that are adjectives too: "général"
    not_adjectives: tuple[str, ...] = ()
    nouns: tuple[str, ...]
    openers: tuple[str, ...]
    particles: tuple[str, ...]
    honorifics: tuple[str, ...]
    many: tuple[str, ...] = ()  # honorifics of several people
    qualifiers: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    at_the_time: tuple[str, ...] = ()  # "the [then] president", "[alors] ministre": what somebody was
    subordinates: tuple[str, ...] = ()  # "X a dit [que] le port n'a pu ouvrir": of another than X
    of_that_time: tuple[str, ...] = ()  # "le président [de l'époque], X", "X, president [at the time]"
    back_then: tuple[str, ...] = ()  # "[À l'époque], le président X": at the head of a sentence
    last_times: tuple[str, ...] = ()  # "avait reçu jeudi [dernier] le ministre X"
    goes: tuple[str, ...] = ()  # "X [se rend] à Chypre": he is not of it
    stays: tuple[str, ...] = ()  # the same right behind a name: "X, [en visite] à Chypre"
    visits: tuple[str, ...] = ()  # the same right before a country: "X will [visit] Cyprus"
    takes: tuple[str, ...] = ()  # the same with a journey behind it: "X [effectue] une visite à Chypre"
    bound: tuple[str, ...] = ()  # "left on Sunday [for] Cyprus", beside words of `at`, `to` and `for`
    invitations: tuple[str, ...] = ()  # "arrived in Nicosia at the [invitation] of Cypriot President Y"
    journeys: tuple[str, ...] = ()  # "une [visite] à Chypre"
    formal: tuple[str, ...] = ()  # "une visite [officielle] à Nicosie": he is no Cypriot
    including: tuple[str, ...] = ()  # "des députés, [dont] X et Y": who of several are named
    late: tuple[str, ...] = ()
    founding: tuple[str, ...] = ()  # "the [first] president of Latvia": whose successors are told of by name
    latter: tuple[str, ...] = ()  # "[Celui-ci] a accepté": whoever was named last acts
    short_ranks: tuple[str, ...] = ()  # "le [Col.] Vella": with a capital, and right before a name
    written_out: Mapping[str, str] = {}
    whole_roles: tuple[str, ...] = ()  # roles that are another office without their country
    institutions: Mapping[str, tuple[str, ...]] = {}
    international: tuple[str, ...] = ()
    historical: tuple[str, ...] = ()
    surnames: Mapping[
        str, tuple[str, ...]
    ] = {}  # of a wire's own country, where they tell its people from others
    plurals: Mapping[str, str] = {}  # endings of plurals, and what stands there in the singular
    name_shapes: Mapping[str, str] = {}  # patterns of a whole folded name that only one country's people bear
    no_letters: Mapping[str, str] = {}  # which no name of a country's people holds: VN: fjwz
    offices: tuple[Office, ...]
    contexts: tuple[ContextRule, ...] = ()

    # Rules are equal only to themselves: what is made of them is kept for as long as they live.
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other
