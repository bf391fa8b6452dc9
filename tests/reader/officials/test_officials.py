"""Who takes part: small articles with what a human reads in them, and every example of the rules."""

from dataclasses import replace

import pytest
from officials_bearers import BEARERS
from officials_bodies import BODIES
from officials_cases import CASES
from officials_frames import FRAMES
from officials_names import NAMES
from officials_pages import PAGES
from officials_shapes import SHAPES
from officials_sides import SIDES
from officials_told import TOLD
from officials_travels import TRAVELS
from officials_turns import TURNS

from builder.content.authority import Authority, PersonRecord
from builder.reader.officials.attendance import find_officials
from builder.reader.officials.lexicon import lexicon_of
from builder.reader.officials.roles import read_title
from builder.reader.officials.wording import Text
from builder.reader.places.location import find_location
from builder.reader.seed import Paragraph
from builder.reader.story.furniture import Story
from builder.reader.vocabulary import load_vocabulary
from builder.reader.weights import Weights

# By the rules alone: anybody bears any name in these lines, and letters would speak against it.
VOCABULARY = replace(load_vocabulary(), country_weights=Weights({}))
WRITTEN = [*CASES, *NAMES, *SHAPES, *SIDES, *FRAMES, *TURNS, *TRAVELS, *BEARERS, *BODIES, *PAGES, *TOLD]
NOBODY = Authority(people=(), facts=())


def class_of(role, lexicon):
    """
    Returns the class of a role as written ("ministre de la Défense": "minister"), the highest of several;
    None where unknown.
    """
    if not role:
        return None
    text = Text(role, lexicon)
    titles, end = [], 0
    for head in text.offices.values():
        if head.first >= end:
            titles.append(read_title(text, head, end))
            end = titles[-1].end
    return max(titles, key=lambda title: title.rank).role if titles else None


def story_of(text, language="fr", agency=None):
    title, *rest = [
        Paragraph(number, line.strip())
        for number, line in enumerate(text.split("\n"), start=1)
        if line.strip()
    ]
    return Story(title=title, standfirst=None, paragraphs=tuple(rest), language=language, agency=agency)


def found_in(text, language="fr", agency=None, authority=NOBODY):
    story = story_of(text, language, agency)
    place = find_location(story, VOCABULARY)
    return find_officials(story, VOCABULARY, authority, place.country, place.location)


def officials_in(text, language="fr", agency=None, authority=NOBODY):
    found = found_in(text, language, agency, authority)
    lexicon = lexicon_of(VOCABULARY.languages[language].officials)
    return [f"{each.name} | {class_of(each.role, lexicon)} | {each.country}" for each in found.officials]


@pytest.mark.parametrize(
    ("name", "language", "agency", "text", "expected"),
    WRITTEN,
    ids=[case[0] for case in WRITTEN],
)
def test_a_small_article_is_read_as_a_human_reads_it(name, language, agency, text, expected):
    assert officials_in(text, language, agency) == expected


OFFICES = [
    (code, office) for code, language in VOCABULARY.languages.items() for office in language.officials.offices
]
CONTEXTS = [
    (code, rule) for code, language in VOCABULARY.languages.items() for rule in language.officials.contexts
]


@pytest.mark.parametrize(
    ("language", "example"),
    [
        pytest.param(code, example, id=f"{code}-{office.name}")
        for code, office in OFFICES
        for example in office.reads
    ],
)
def test_each_office_reads_its_own_examples(language, example):
    assert f"{example.name} | {example.role} | {example.country}" in officials_in(
        f"Titre\n{example.text}", language
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(code, text, id=f"{code}-{office.name}")
        for code, office in OFFICES
        for text in office.refuses
    ],
)
def test_each_office_refuses_what_names_no_official(language, text):
    assert officials_in(f"Titre\n{text}", language) == []


@pytest.mark.parametrize(
    "rule", [pytest.param(rule, id=f"{code}-{rule.name}") for code, rule in (*OFFICES, *CONTEXTS)]
)
def test_each_rule_says_what_it_refuses(rule):
    assert rule.refuses


def named_in_brackets(text):
    return text[text.index("[") + 1 : text.index("]")], text.replace("[", "").replace("]", "")


@pytest.mark.parametrize(
    ("language", "rule", "example"),
    [
        pytest.param(code, rule, text, id=f"{code}-{rule.name}")
        for code, rule in CONTEXTS
        for text in rule.reads
    ],
)
def test_each_context_gives_the_person_in_brackets_his_part(language, rule, example):
    name, text = named_in_brackets(example)

    takes_part = any(name in official for official in officials_in(f"Titre\n{text}", language))

    assert takes_part is (rule.means == "acts")


@pytest.mark.parametrize(
    ("language", "example"),
    [pytest.param(code, text, id=f"{code}-{rule.name}") for code, rule in CONTEXTS for text in rule.refuses],
)
def test_each_context_leaves_alone_what_only_looks_like_it(language, example):
    name, text = named_in_brackets(example)

    assert any(name in official for official in officials_in(f"Titre\n{text}", language))


def test_a_transliterated_given_name_is_one_person_where_surname_and_office_agree():
    text = (
        "Titre\nLe ministre russe de la Pêche Sergeï Morozov est arrivé. Le ministre"
        " russe Sergueï Morozov a parlé."
    )

    assert officials_in(text) == ["Sergueï Morozov | minister | RU"]


def test_names_alike_are_left_apart_and_shown_to_the_editor():
    text = (
        "Titre\nLe ministre russe de la Pêche Konstantin Kosarev est arrivé.\nLe"
        " vice-ministre Konstantin Kozarev a parlé."
    )

    found = found_in(text)

    assert [official.name for official in found.officials] == ["Konstantin Kosarev", "Konstantin Kozarev"]
    assert ("same-person", 2) in [(notice.kind, notice.line) for notice in found.notices]


def test_every_quote_stands_in_the_line_that_it_names():
    for _, language, agency, text, _ in CASES:
        found = found_in(text, language, agency)

        assert len(found.evidence["officials"]) == len(found.officials)
        assert all(item.quote in text.split("\n")[item.line - 1] for item in found.evidence["officials"])


def test_an_open_country_is_shown_to_the_editor():
    found = found_in("Titre\nLe ministre de la Pêche Sergeï Morozov est arrivé.")

    assert found.officials[0].country is None
    assert [notice.kind for notice in found.notices] == ["country-open"]


def test_the_authority_file_gives_the_country_that_the_text_leaves_open():
    record = PersonRecord(
        id="morozov",
        name="Sergueï Morozov",
        native_name=None,
        aliases=("Sergeï Morozov",),
        country="RU",
        wikidata=None,
        terms=(),
    )

    assert officials_in(
        "Titre\nLe ministre de la Pêche Sergeï Morozov est arrivé.",
        authority=Authority(people=(record,), facts=()),
    ) == ["Sergeï Morozov | minister | RU"]


def test_a_bare_title_in_a_home_wire_is_the_home_sides_only_for_its_own_names():
    text = (
        "Titre\nLe Premier ministre Dang Van Lich a reçu la ministre lettone Ilze"
        " Berzina. Le ministre Juris Ozols était présent."
    )

    assert officials_in(text, agency="VNA") == [
        "Dang Van Lich | prime minister | VN", "Ilze Berzina | minister | LV", "Juris Ozols | minister | LV",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "",
        "(",
        "« Le président",
        "Le président,",
        "M. ",
        "Le ministre de",
        "président et",
        "A" * 3000,
        "le ministre " * 500,
    ],
)
def test_any_text_is_read(text):
    assert officials_in(f"Titre\n{text or '.'}") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Minister of Culture" + ", Fisheries" * 1500 + " and Sports Dang Van Lich"),
        ("fr", "le ministre de la Culture" + ", de la Pêche" * 1500 + " et de la Santé"),
        ("fr", "son président Andris Vilks " * 300),
    ],
    ids=["nouns", "nouns with prepositions", "owners"],
)
def test_a_list_without_end_is_read_too(language, text):
    assert len(officials_in(f"Titre\n{text}", language)) <= 1
