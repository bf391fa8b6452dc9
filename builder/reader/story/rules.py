"""The `furniture` and `repair` sections of the rule files as models: what is no story, and glued words."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

from builder.reader.rule import Rule, Rules, Section
from builder.reader.story.manyrules import AnyRule, LineRules, any_of
from builder.reader.story.wordlist import KnownWords
from builder.reader.words import folded

# A sign-off begins a line, or stands beside a sign; a credit begins with no plain word, nor inside one.
SIGN_OFF_BEGINS = r"(?:(?<![\w ])|(?<=[^\w ] )|(?= ?[^\w ]))"
# What sentences say, which are in the language of the story; a page's own lines may be in any.
WORDINGS = (
    "picture_words",
    "shown_words",
    "told_words",
    "past_words",
    "over_words",
    "briefs",
    "carried_on",
    "house_words",
    "wire_spelt",
)
# The kinds of whole lines, in the order in which they are tried.
LINES = ("headings", "page_lines", "stamps", "bylines", "asides")
CREDIT_BEGINS = r"(?:(?<![a-zà-ÿ])|(?![a-zà-ÿ]))(?! ?[a-zà-ÿ]+(?:,| (?!:)))"


class FurnitureRules(Section):
    """What is not the story, kind by kind. All rules of all languages and agencies are tried together."""

    headings: Rules[Rule] = Rules()  # a line after which nothing is story: "Voir plus"
    read_on: Rules[Rule] = Rules()  # behind a paragraph's last word, on its line: "… Lire la suite"
    asides: Rules[Rule] = Rules()  # one line that leads to another article: ">> Lire aussi : …"
    page_lines: Rules[Rule] = Rules()  # share buttons, tags, reading time
    bylines: Rules[Rule] = Rules()  # who wrote, translated, edited
    stamps: Rules[Rule] = Rules()  # day and hour printed by the page: groups day, month, year
    dates_inside: Rules[Rule] = Rules()  # a full date inside another furniture line: day, month, year
    caption_marks: Rules[Rule] = Rules()  # the page's own mark before a caption: "ảnh 2"
    caption_labels: Rules[Rule] = Rules()  # the word before a caption on a line of its own: "Photo : "
    house_words: Rules[Rule] = Rules()  # by which a house speaks of its own work or to its readers
    credits: Rules[Rule] = Rules()  # the end of a caption, or the line under it: group credit (or wire)
    bare_credits: Rules[Rule] = Rules()  # the same where only the place tells it from the story's end
    credit_breaks: Rules[Rule] = Rules()  # a credit with the next caption on its heels
    picture_words: Rules[Rule] = Rules()  # what only stands under a picture: "(à droite)"
    shown_words: Rules[Rule] = (
        Rules()
    )  # a sentence of a deed that is seen, as captions have it: "La ministre coupe le ruban."
    told_words: Rules[Rule] = Rules()  # what never stands there: "a-t-il ajouté"
    past_words: Rules[Rule] = Rules()  # what hardly stands there: "était absent"
    over_words: Rules[Rule] = Rules()  # what a headline hardly says: "étaient venus"
    briefs: Rules[Rule] = Rules()  # with which another story's brief begins, up to its deed
    carried_on: Rules[Rule] = Rules()  # with what a paragraph goes on, and no story begins: "De son côté"
    sign_offs: Rules[Rule] = Rules()  # the end of the story: group mark where an agency is named
    wire_ends: Rules[Rule] = Rules()  # with what a story is signed on its line, and hardly a picture
    wire_spelt: Rules[Rule] = Rules()  # the end of what names a wire before its short form in brackets
    house_names: Rules[Rule] = Rules()  # the name of a house, an office or a party that stands over its pages
    kickers: Rules[Rule] = Rules()  # what stands alone over a headline: a section's or a newsroom's name
    title_begins: Rules[Rule] = Rules()  # a wire's own mark before a headline
    title_ends: Rules[Rule] = Rules()  # the site's name after a headline
    title_goes_on: Rules[Rule] = Rules()  # the end of a line with which no headline ends

    @cached_property
    def for_lines(self) -> LineRules:
        return LineRules((kind, rule) for kind in LINES for rule in getattr(self, kind))

    @cached_property
    def any_credit(self) -> AnyRule:
        return AnyRule(self.credits, CREDIT_BEGINS)

    @cached_property
    def any_caption_label(self) -> re.Pattern[str]:
        return any_of(rule.pattern for rule in self.caption_labels)

    @cached_property
    def any_bare_credit(self) -> AnyRule:
        return AnyRule(self.bare_credits, CREDIT_BEGINS)

    @cached_property
    def any_picture_word(self) -> AnyRule:
        return AnyRule(self.picture_words)

    @cached_property
    def any_shown_word(self) -> AnyRule:
        return AnyRule(self.shown_words)

    @cached_property
    def any_told_word(self) -> AnyRule:
        return AnyRule(self.told_words)

    @cached_property
    def any_past_word(self) -> AnyRule:
        return AnyRule(self.past_words)

    @cached_property
    def any_over_word(self) -> AnyRule:
        return AnyRule(self.over_words)

    @cached_property
    def any_read_on(self) -> AnyRule:
        return AnyRule(self.read_on)

    @cached_property
    def any_house_word(self) -> AnyRule:
        return AnyRule(self.house_words)

    @cached_property
    def any_sign_off(self) -> AnyRule:
        return AnyRule(self.sign_offs, SIGN_OFF_BEGINS)

    def without_wordings(self) -> "FurnitureRules":
        """Returns the rules for the lines of a page alone."""
        return self.model_copy(update=dict.fromkeys(WORDINGS, Rules()))

    def __add__(self, other: "FurnitureRules") -> "FurnitureRules":
        both: dict[str, Any] = {
            name: Rules((*getattr(self, name), *getattr(other, name))) for name in FurnitureRules.model_fields
        }
        return FurnitureRules.model_construct(**both)


class PhraseRules(Section):
    """How this language qualifies and joins nouns: what has nothing else is no sentence. In lower case."""

    articles: frozenset[str]  # what may open a phrase
    joins: frozenset[str]  # prepositions and conjunctions, one word each
    opens: frozenset[str] = frozenset()  # prepositions with which a phrase may open
    lies: frozenset[str] = frozenset()  # prepositions that say where a thing lies, and hardly anything else
    numbers: frozenset[str] = frozenset()  # in words; they open a phrase or stand behind an article
    before_noun: frozenset[str] = frozenset()  # adjectives that stand before their noun
    qualities: Rules[Rule] = Rules()  # one word behind its noun that is no verb there: a participle
    dictionary: str | None = None  # the word list's name in pyspellchecker: it tells adjectives from verbs
    infinitives: Mapping[str, tuple[str, ...]] = {}  # endings of verbs, and those of their infinitives
    doing: Mapping[str, tuple[str, ...]] = {}  # the same of present participles, which are no nouns: "ant"
    left: Mapping[str, tuple[str, ...]] = {}  # the same of past participles: "ées"
    second_nouns: Rules[Rule] = Rules()  # a noun and the one that it tells more of: "port market"
    before_persons: Rules[Rule] = Rules()  # what may tell more of somebody right behind it: "women" traders
    times: frozenset[str] = (
        frozenset()
    )  # what needs no preposition behind a noun: "le quai un **matin** de mai"
    seen: Rules[Rule] = (
        Rules()
    )  # how or when a thing is seen, and no crosshead says: "devant le", "after the"
    plural: str | None = None  # a pattern of several things that need no article: "Steel bogies"
    abstract: str | None = None  # a pattern of what opens a phrase that no picture shows: "La sécurité"
    finite: Rules[Rule] = Rules()  # one word that is a verb by its shape or by itself: "rouvrira", "veut"
    adjectives: Rules[Rule] = Rules()  # one word that the list lacks, an adjective by its shape
    no_nouns: Rules[Rule] = Rules()  # one word that is no noun where one stands: a pronoun, an adverb
    deeds: frozenset[str] = frozenset()  # infinitives of what hands and bodies do before a camera
    relatives: frozenset[str] = frozenset()  # what opens a clause about the noun before it: "où"
    some: frozenset[str] = frozenset()  # what opens a line about somebody the story has not named: "des"
    persons: Rules[Rule] = Rules()  # who else may do a deed: an office, a trade, a name in full
    things: Rules[Rule] = Rules()  # a thing that stands somewhere, at the head or behind a word of place
    themselves: frozenset[str] = frozenset()  # what may stand between somebody and his deed: "se"
    causing: frozenset[str] = frozenset()  # "font", before the deed that somebody has done for him
    untold: Rules[Rule] = Rules()  # what a line has that tells news, not a picture: "chaque", "lundi"

    @cached_property
    def shown_deeds(self) -> frozenset[str]:
        """The forms of `deeds` in the present, which in English may be the infinitive itself."""
        pairs = {(end, each) for end, infinitives in self.infinitives.items() for each in infinitives}
        return self._forms(pairs | {("", each) for _, each in pairs if not each})

    @cached_property
    def done(self) -> frozenset[str]:
        """The present participles of `deeds`: "attendant"."""
        return self._forms((end, each) for end, infinitives in self.doing.items() for each in infinitives)

    @cached_property
    def undergone(self) -> frozenset[str]:
        """The past participles of `deeds`: "couverte"."""
        return self._forms((end, each) for end, infinitives in self.left.items() for each in infinitives)

    def _forms(self, pairs: Iterable[tuple[str, str]]) -> frozenset[str]:
        """The deeds with one ending in place of another: pairs of that of the form, and of the infinitive."""
        return frozenset(
            deed.removesuffix(infinitive) + end
            for end, infinitive in pairs
            for deed in self.deeds
            if deed.endswith(infinitive)
        )


class RepairRules(Section):
    """How this language's words run together, and what only looks as if they did. All in lower case."""

    dictionary: str | None = (
        None  # the word list's name in pyspellchecker; None: only capitals and signs are repaired
    )
    small_words: frozenset[str]  # articles, prepositions, conjunctions: a cut beside one is likelier
    short_words: frozenset[str] = frozenset()  # further words of two letters; the list's others are no words
    single_letters: Mapping[str, str] = {}  # the one-letter words, each with a pattern of what may follow
    last_letters: frozenset[str] = frozenset()  # one-letter words with which no other word ends: "à"
    stands_behind: Mapping[str, str] = {}  # words, each with a pattern of the word before it: "sont"
    before_number: frozenset[str] = frozenset()  # small words that stand before a day or a year
    after_number: frozenset[str] = frozenset()  # and those that stand after one
    # Words that are others run together behind a participle, "parle" for "par le"; what a participle looks
    # like; what follows them where they are themselves; what stands before them then.
    joined_agents: Mapping[str, tuple[str, ...]] = {}
    never_verbs: frozenset[str] = frozenset()  # those of them that hardly are verbs in such a text: "parla"
    participle: str | None = None
    behind_verb: frozenset[str] = frozenset()
    never_before_agents: frozenset[str] = frozenset()
    behind_noun: frozenset[str] = frozenset()  # small words that join a noun to the next, hardly a name: "de"
    subjects: frozenset[str] = frozenset()  # pronouns that open a sentence, before a small verb: "il"
    number_endings: frozenset[str] = frozenset()  # what is written close behind a number: "3ème"
    units: frozenset[str] = frozenset()  # units of two letters or more, as written behind a number: "km"
    titles: frozenset[str] = frozenset()  # forms of address, as written: "M", "Mme"
    after_apostrophe: frozenset[str] = frozenset()  # what follows one and is no word: "s" in "People’sPort"
    elided: frozenset[str] = frozenset()  # what may stand before an apostrophe
    inflections: frozenset[str] = frozenset()  # endings that a known word may bear
    doubling: frozenset[str] = frozenset()  # endings behind their own letter doubled: "le" in "formelle"
    families: tuple[
        frozenset[str], ...
    ] = ()  # endings in whose place others of the same may stand: "é", "er"
    prefixes: frozenset[str] = frozenset()  # beginnings that make one word with what follows
    endings: frozenset[str] = frozenset()  # word endings that are words too: never a right half
    begins_none: frozenset[str] = frozenset()  # small words with which no other word begins: "les"
    ends_none: frozenset[str] = frozenset()  # and those with which none ends: "dans"
    ends_no_name: frozenset[str] = frozenset()  # longer ones with which no name ends: "pendant"
    name_endings: frozenset[str] = frozenset()  # small words with which names end: "ne" in "Garonne"
    joined: frozenset[str] = frozenset()  # beginnings of names before a capital: "Mc", "Mac", "De"
    joined_after: frozenset[str] = frozenset()  # ends of names after a capital: "Plus", "Bank"
    firms: frozenset[str] = (
        frozenset()
    )  # kinds of firms and wares, whose names have capitals inside: "groupe"
    left: Mapping[str, tuple[str, ...]] = {}  # the same of past participles: "ées"
    compounds: bool = (
        False  # whether two words readily make a new one: then a cut needs a small word beside it
    )
    one_word: str | None = (
        None  # a pattern of what is one word by its shape, though no list has it: verb forms
    )
    keep: frozenset[str] = frozenset()  # words to leave alone

    @cached_property
    def shortest_words(self) -> frozenset[str]:
        """The words of one and of two letters; a capital has no accent on many pages."""
        letters = frozenset((*self.single_letters, *map(folded, self.single_letters)))
        return letters | self.small_words | self.short_words

    @cached_property
    def known(self) -> KnownWords:
        """What the list and these rules say of single words."""
        return KnownWords(
            self.dictionary,
            own=self.elided | self.small_words,
            prefixes=self.prefixes,
            inflections=self.inflections,
            doubling=self.doubling,
            one_word=self.one_word,
            small_words=self.small_words,
            keep=self.keep,
            families=self.families,
        )
