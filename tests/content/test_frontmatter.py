"""An article to its file and back, and what is said of a file that is none."""

import json
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.content import frontmatter
from builder.content.article import Article, Caption, Correction, Dateline, Evidence, Official
from builder.content.countries import country_codes
from builder.content.dates import EventDate
from builder.content.frontmatter import (
    article_text,
    front_matter_schema,
    is_untouched,
    load_articles,
    new_article_text,
    read_article,
    stamped_text,
)
from builder.errors import DigestErrors
from builder.yamlfile import read_yaml

FILE = "content/articles/conversation.md"
FULL = Article(
    slug="conversation",
    title="Conversation téléphonique entre Tran Dai Quang et Vladimir Poutine",
    date=EventDate("2018-03-28"),
    location="Hanoï",
    officials=(
        Official("Tran Dai Quang", "président", "VN"),
        Official("Vladimir Poutine", None, "RU", "vladimir-poutine"),
    ),
    countries=("VN", "RU"),
    body="Le président a eu une conversation.\n\n---\n\nFin.",
    summary="Ils ont parlé : longuement.",
    dateline=Dateline("Hanoï", EventDate("XXXX-03-28")),
    agency="VNA",
    language="fr",
    captions=(Caption("Le président, à Hanoï", "VNA"), Caption("Kemerovo")),
    mentions=("NO",),
    organisations=("UEE", "12:30"),
    source_url="https://example.org/a?b=c&d=1#e",
    seed="002_5172669b832eff59.txt",
    aliases=("ancien-nom",),
    draft=True,
    corrections=(Correction("date", "La page de l'agence le dit.", "2017-03-28", "https://example.org/b"),),
    evidence={
        "date": (Evidence(7, "le 28 mars", "day-month"), Evidence(15, "en 2017", "year-already-past")),
        "body": (Evidence(9, "duCentre", "lower-upper", "du Centre"),),
    },
    file=FILE,
)
FULL_TEXT = """\
---
title: Conversation téléphonique entre Tran Dai Quang et Vladimir Poutine
date: "2018-03-28"
location: Hanoï
officials:
  - {name: Tran Dai Quang, role: président, country: VN}
  - {name: Vladimir Poutine, country: RU, id: vladimir-poutine}
countries: [VN, RU]
summary: "Ils ont parlé : longuement."
dateline: {place: Hanoï, date: "XXXX-03-28"}
agency: VNA
language: fr
captions:
  - {text: "Le président, à Hanoï", credit: VNA}
  - {text: Kemerovo}
mentions: ["NO"]
organisations: [UEE, "12:30"]
source_url: https://example.org/a?b=c&d=1#e
seed: 002_5172669b832eff59.txt
aliases: [ancien-nom]
draft: true
corrections:
  - {field: date, reason: La page de l'agence le dit., was: "2017-03-28", source: "https://example.org/b"}
evidence:
  date:
    - {line: 7, quote: "le 28 mars", rule: day-month}
    - {line: 15, quote: "en 2017", rule: year-already-past}
  body:
    - {line: 9, quote: "duCentre", rule: lower-upper, reads: du Centre}
---

Le président a eu une conversation.

---

Fin.
"""
LEAST_TEXT = "---\ntitle: Le port\ndate: null\nlocation: null\nofficials: []\ncountries: []\n---\n"
LEAST = Article("port", "Le port", None, None, (), (), "", file="content/articles/port.md")


def complaints(text, file="port.md"):
    with pytest.raises(DigestErrors) as caught:
        read_article(text, file=file)
    return [str(error) for error in caught.value.errors]


# ------------------------------------------------------------------ there and back


def test_an_article_is_written_in_the_order_of_its_keys():
    assert article_text(FULL) == FULL_TEXT


def test_a_file_is_read_as_the_article_that_was_written():
    assert read_article(FULL_TEXT, file=FILE) == FULL


def test_what_is_not_known_is_null_and_what_is_empty_is_left_out():
    assert article_text(LEAST) == LEAST_TEXT
    assert read_article(LEAST_TEXT, file=LEAST.file) == LEAST


def test_line_ends_of_any_system_and_a_byte_order_mark_read_alike(tmp_path):
    folder = tmp_path / "content/articles"
    folder.mkdir(parents=True)
    (folder / "conversation.md").write_bytes(b"\xef\xbb\xbf" + FULL_TEXT.replace("\n", "\r\n").encode())

    assert load_articles(tmp_path) == (FULL,)


def test_text_is_read_in_its_composed_form():
    article = read_article(unicodedata.normalize("NFD", FULL_TEXT), file=FILE)

    assert (article.title, article.body, article.location) == (FULL.title, FULL.body, FULL.location)


def visible(text):
    """Text that a field may hold: composed, without outer space, and nothing that the schema refuses."""
    return unicodedata.normalize("NFC", text).strip()


NO_TEXT = [chr(code) for code in range(0xFDD0, 0xFDF0)] + ["\ufffe", "\uffff"]
TURNS = list("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
signs = st.characters(
    exclude_categories=["Cc", "Cs"], exclude_characters=[*NO_TEXT, *TURNS, "\u2028", "\u2029"]
)
odd = st.sampled_from(
    [
        "no",
        "Yes",
        "null",
        "~",
        "true",
        "12",
        "1.5",
        "0x1F",
        "12:30",
        "a: b",
        "a #b",
        "#a",
        "a:",
        ": a",
        "- a",
        "-",
        "?",
        "? a",
        "[a]",
        "{a: b}",
        "a, b",
        "a]",
        "&a",
        "*a",
        "!a",
        "%a",
        "@a",
        "`a",
        "|",
        ">",
        "'",
        '"',
        "''",
        "\\",
        "\\n",
        "a ?",
        "---",
        "...",
        "2018-03-28",
        "1e3",
        "«\xa0a\xa0»",
        "́a",
        "a\u200bb",
        "\ufeffa",
        "=",
        "<<",
        "é",
        "NO",
    ]
)
line = st.one_of(odd, st.text(signs, min_size=1, max_size=30).map(visible)).filter(
    lambda text: any(sign.isalnum() or sign in "[]{}?:-~|>'\"\\.=<" for sign in text)
)
prose = st.builds("{}{}{}".format, line, st.sampled_from([" ", "\n", "\n\n", "\t"]), line).map(visible)
maybe_line = st.none() | line
slugs = st.lists(st.from_regex(r"[a-z0-9]{1,5}(-[a-z0-9]{1,3})?", fullmatch=True), max_size=2, unique=True)
codes = st.lists(st.sampled_from(sorted(country_codes())), max_size=3, unique=True).map(tuple)
date = st.none() | st.sampled_from(["2018-03-28", "2018?-03-28", "2018", "[2017,2018]", "2018/.."]).map(
    EventDate
)
bodies = st.one_of(prose, st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)).map(
    lambda text: unicodedata.normalize("NFC", "".join(sign for sign in text if sign not in NO_TEXT)).strip(
        "\n"
    )
)
evidence = st.builds(Evidence, st.integers(1, 10**6), line, line, maybe_line)
articles = st.builds(
    Article,
    slug=st.just("port"),
    title=line,
    date=date,
    location=maybe_line,
    officials=st.lists(
        st.builds(
            Official,
            line,
            maybe_line,
            st.none() | st.sampled_from(["VN", "NO", "EU"]),
            st.none() | st.just("a-b"),
        ),
        max_size=2,
    ).map(tuple),
    countries=codes,
    body=bodies,
    summary=st.none() | prose,
    dateline=st.none() | st.builds(Dateline, maybe_line, date),
    agency=maybe_line,
    language=st.none() | st.sampled_from(["fr", "vi", "no"]),
    captions=st.lists(st.builds(Caption, prose, maybe_line), max_size=2).map(tuple),
    mentions=codes,
    organisations=st.lists(line, max_size=3).map(tuple),
    source_url=st.none() | st.just("https://example.org/é?a=b, c".replace(" ", "")),
    seed=st.none() | st.sampled_from(["1.txt", "e\u0301té/a b.txt", "null"]),
    aliases=slugs.filter(lambda found: "port" not in found).map(tuple),
    draft=st.booleans(),
    corrections=st.lists(
        st.builds(Correction, st.just("date"), prose, st.none() | prose, maybe_line), max_size=1
    ).map(tuple),
    evidence=st.dictionaries(
        st.sampled_from(["date", "body"]), st.lists(evidence, max_size=2).map(tuple), max_size=2
    ),
    file=st.just("port.md"),
)


@settings(max_examples=250, derandomize=True, database=None, deadline=None)
@given(articles)
def test_any_article_is_read_back_as_it_was_written(article):
    text = article_text(article)

    assert read_article(text, file="port.md") == article
    assert article_text(read_article(text, file="port.md")) == text


@settings(max_examples=250, derandomize=True, database=None, deadline=None)
@given(line)
def test_a_writer_of_any_yaml_would_read_the_same_title(title):
    text = article_text(replace(LEAST, title=title, organisations=(title,)))
    front_matter = text.split("\n---\n")[0].removeprefix("---\n")

    data = read_yaml(front_matter + "\n", file="x").data

    assert (data["title"], data["organisations"]) == (title, [title])


# ------------------------------------------------------------------ what is refused


def test_every_required_key_is_missed():
    lacking = [message.split(" is missing.")[0] for message in complaints("---\nagency: VNA\n---\n")]

    assert lacking == [
        f'port.md:2: "{key}"' for key in ("title", "date", "location", "officials", "countries")
    ]


def test_all_mistakes_of_a_file_are_said_at_once_with_their_lines():
    text = """\
---
titel: T
date: 14 Maj 2031
location: [a]
officials:
  - {nmae: A, role: 1}
  - Poutine
  - {name: "", country: vn, id: A B}
countries: [VN, Vietnam, XX, VN, UK, NO]
language: french
source_url: javascript:alert(1)
seed: ../secret
aliases: [Old Slug, port, a, a]
draft: yes
evidence:
  datee: []
  date: [{line: 0, quote: x, rule: y}]
dateline: Hanoi
summary: ""
agency: x
agency: y
---

T\x01exte.
"""

    assert complaints(text) == [
        'port.md:2: there is no key "titel". Did you mean "title"?',
        (
            'port.md:3: date "14 Maj 2031" is not a date. '
            "Write it as 2018-03-28, 2018-03 or 2018; 2018?-03-28 says that the year is unsure."
        ),
        "port.md:4: location is a list, not text. Write text on one line, in quotes where it holds a colon.",
        'port.md:6: role is a number, not text. Put it in quotes: "1".',
        'port.md:6: there is no key "nmae". Did you mean "name"?',
        (
            "port.md:7: officials, item 2: is text, not a mapping. "
            "Write it as {name: Tran Dai Quang, role: président, country: VN}."
        ),
        "port.md:8: name is empty. Write something there.",
        'port.md:8: country "vn" is not a country code. Did you mean "VN"?',
        'port.md:8: id "A B" cannot be part of an address. Did you mean "a-b"?',
        'port.md:9: countries, item 2: "Vietnam" is not a country code. Did you mean "VN"?',
        (
            'port.md:9: countries, item 3: "XX" is not a country code. '
            "Write the two letters of ISO 3166-1, such as VN, or EU."
        ),
        'port.md:9: countries, item 4: "VN" stands twice. Keep one of them.',
        'port.md:9: countries, item 5: "UK" is not a country code. Did you mean "GB"?',
        'port.md:10: language "french" is not a language. Write the two letters of ISO 639-1, such as fr.',
        'port.md:11: source_url "javascript:alert(1)" is not a web address. Write it whole, beginning with https://.',
        'port.md:12: seed "../secret" is not a file in seeds/. Write its name as it stands there.',
        'port.md:13: aliases names "port", the page itself. Remove it.',
        'port.md:13: aliases, item 1: "Old Slug" cannot be part of an address. Did you mean "old-slug"?',
        (
            "port.md:14: draft is text, not true or false. "
            "Write true or false, in small letters, without quotes."
        ),
        'port.md:16: "datee" is not a key of an article. Did you mean "date"?',
        "port.md:17: line 0 is less than 1. Choose another number.",
        'port.md:18: dateline is text, not a mapping. Write it as {place: Hanoï, date: "2018-03-28"}.',
        "port.md:19: summary is empty. Write something there.",
        'port.md:21: "agency" stands twice, first on line 20. Keep one of them.',
        "port.md:24: an invisible character, U+0001, stands here. Remove it.",
    ]


def test_the_line_of_an_item_is_its_own_in_a_list_of_lines():
    text = LEAST_TEXT.replace("countries: []", "countries:\n  - VN\n  - RU\n  - VM\n  - RU")

    assert [message.split(" ")[0] for message in complaints(text)] == ["port.md:9:", "port.md:10:"]


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("date", "[2017, 2018]", 'Put it in quotes: "[2017-03-28,2018-03-28]"'),
        ("date", "20180328", "Write it as 2018-03-28."),
        ("date", "true", "date is not a date."),
        ("date", "2017-02-30", "2017-02 has 28 days."),
        ("title", "null", "title is empty."),
        ("title", "true", 'Put it in quotes: "true".'),
        ("title", '"a\\nb"', "title has a line break in it."),
        ("officials", "Poutine", "officials is text, not a list."),
        ("officials", "{name: Poutine}", "officials is a mapping, not a list."),
        ("officials", "null", "officials is empty."),
        ("countries", "VN", "countries is text, not a list."),
        ("countries", "{VN: 1}", "countries is a mapping, not a list."),
        ("countries", "[1]", "item 1: is not a country code."),
        ("countries", "[UN]", '"UN" is not a country code.'),
        ("location", '"\\u200b"', "location is empty."),
    ],
)
def test_a_value_of_the_wrong_kind_is_named(key, value, words):
    lines = LEAST_TEXT.split("\n")
    number = next(number for number, line in enumerate(lines) if line.startswith(f"{key}:"))
    lines[number] = f"{key}: {value}"

    (message,) = complaints("\n".join(lines))

    assert message.startswith(f"port.md:{number + 1}: ")
    assert words in message


@pytest.mark.parametrize("code", ["NO", "EU", "XK", "TW", "PS"])
def test_a_country_keeps_its_code(code):
    article = read_article(LEAST_TEXT.replace("countries: []", f"countries: [{code}]"), file="port.md")

    assert article.countries == (code,)


def test_a_year_needs_no_quotes():
    assert read_article(LEAST_TEXT.replace("date: null", "date: 2018"), file="port.md").date == EventDate(
        "2018"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", 'port.md: is empty. Begin it with front matter between two lines "---", or remove it.'),
        (" \n\n", 'port.md: is empty. Begin it with front matter between two lines "---", or remove it.'),
        (
            "title: T\n",
            (
                "port.md:1: does not begin with front matter. "
                'Write "---" alone on line 1, above the keys, and again below.'
            ),
        ),
        (
            "\n" + LEAST_TEXT,
            'port.md:1: does not begin with front matter. Remove the empty lines above the first "---".',
        ),
        (
            "----\ntitle: T\n",
            'port.md:1: line 1 is not exactly three hyphens. Write "---", at the start of the line.',
        ),
        (
            " ---\ntitle: T\n",
            'port.md:1: line 1 is not exactly three hyphens. Write "---", at the start of the line.',
        ),
        (
            "---\ntitle: T\ndate: null\n\nTexte.\n",
            (
                "port.md:4: the front matter that opens on line 1 is not closed. "
                'Write "---" alone on a line after the last key.'
            ),
        ),
        (
            "---\ntitle: T\n----\nTexte.\n",
            (
                "port.md:3: the front matter that opens on line 1 is not closed. "
                'Write "---" alone on a line after the last key.'
            ),
        ),
        (
            '---\ntitle: "T\ndate: null\n---\nTexte.\n',
            "port.md:2: a quote opens here and is not closed. Close it at the end of the value.",
        ),
        (
            "---\n- a\n---\n",
            "port.md:2: what stands here is a list, not a mapping. Write it as {key: value}.",
        ),
        ("---\nword\n---\n", "port.md:2: what stands here is text, not a mapping. Write it as {key: value}."),
    ],
)
def test_a_file_that_is_no_page_is_refused_with_a_remedy(text, message):
    assert complaints(text) == [message]


def test_a_line_of_hyphens_in_the_body_closes_nothing():
    assert read_article(LEAST_TEXT + "\na\n\n---\n\nb\n", file="port.md").body == "a\n\n---\n\nb"


def test_five_thousand_officials_are_read():
    officials = "officials:\n" + "".join(f"  - {{name: Ana {number}}}\n" for number in range(5_000))

    article = read_article(LEAST_TEXT.replace("officials: []\n", officials), file="port.md")

    assert len(article.officials) == 5_000


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("countries: []", f"countries: [{'XX, ' * 100_000}VN]"),
        ("officials: []", "officials:" + "\n  - {nam: a}" * 30_000),
        ("countries: []", "countries: []\naliases: [" + "a, " * 150_000 + "a]"),
        ("countries: []", "countries: []" + "\na: 1" * 90_000),
    ],
    ids=["unknown countries", "misspelt keys", "repeated aliases", "repeated keys"],
)
def test_a_file_that_is_all_mistakes_names_the_first_hundreds_only(written, instead):
    messages = complaints(LEAST_TEXT.replace(written, instead))

    assert messages[0] == "port.md: holds more mistakes than can be named at once. Mend these first."
    assert 200 < len(messages) <= 400


# ------------------------------------------------------------------ the stamp


def test_a_stamped_file_reads_as_the_same_article():
    text = stamped_text(FULL)

    assert read_article(text, file=FILE) == FULL
    assert (
        text.split("\n---\n")[0]
        .split("\n")[-1]
        .endswith(" — dateline rewrites this page only while nobody has changed it")
    )


@pytest.mark.parametrize("article", [FULL, LEAST], ids=["full", "least"])
def test_a_file_is_untouched_until_one_sign_of_it_is_changed(article):
    text = stamped_text(article)

    assert is_untouched(text)
    for place, sign in enumerate(text):
        assert not is_untouched(text[:place] + ("x" if sign != "x" else "y") + text[place + 1 :])


def test_line_ends_are_no_edit():
    assert is_untouched("\ufeff" + stamped_text(FULL).replace("\n", "\r\n"))


@pytest.mark.parametrize(
    "text", ["", "---\n", "---\n---\n", FULL_TEXT, LEAST_TEXT, "# import: 0123456789abcdef — x\n"]
)
def test_a_file_without_a_stamp_is_a_person_s(text):
    assert not is_untouched(text)


# ------------------------------------------------------------------ for people and their tools


def test_a_new_page_has_every_key_and_reads_as_it_is():
    text = new_article_text("Le port : à Da Nang")

    assert read_article(text, file="port.md") == replace(LEAST, title="Le port : à Da Nang", file="port.md")
    for key in front_matter_schema()["properties"]:
        assert f"{key}: " in text


def test_the_optional_keys_of_a_new_page_are_right_once_they_are_filled_in():
    text = new_article_text("Le port")
    for key, value in {
        "summary": "s",
        "agency": "VNA",
        "language": "fr",
        "source_url": "https://a.example",
        "seed": "1.txt",
    }.items():
        text = text.replace(f"# {key}:   #", f"{key}: {value}  #")
    text = "\n".join(line if "take the #" in line else line.removeprefix("# ") for line in text.split("\n"))

    article = read_article(text, file="port.md")

    assert (article.draft, article.seed, article.captions[0].credit) == (True, "1.txt", "VNA")


def test_the_exported_schema_is_that_of_the_code():
    path = Path(frontmatter.__file__).with_name("front-matter.schema.json")

    # To bring it up to date: write the right side of the comparison to the file.
    assert path.read_text("utf-8") == json.dumps(front_matter_schema(), ensure_ascii=False, indent=2) + "\n"


def test_the_schema_lists_each_country_once_and_requires_the_first_five_keys():
    schema = front_matter_schema()

    assert schema["required"] == ["title", "date", "location", "officials", "countries"]
    assert schema["additionalProperties"] is False
    assert schema["properties"]["countries"]["items"] == {"$ref": "#/$defs/CountryCode"}
    assert json.dumps(schema).count('"VN"') == 1
