"""YAML to plain values: strict typing, true lines, and a clear word for every slip."""

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.errors import ContentError, DigestError, DigestErrors, SettingsError
from builder.yamlfile import parse_yaml, read_yaml, validate, walk
from builder.yamlfile.schema import Keys, Line

LOADERS = [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)]


@pytest.fixture(params=LOADERS, ids=["python", "c"])
def loader(request, monkeypatch):
    monkeypatch.setattr(walk, "_LOADER", request.param)


def complaint(text, first_line=1):
    with pytest.raises(DigestError) as caught:
        read_yaml(text, file="f.yaml", first_line=first_line)
    return str(caught.value)


# ------------------------------------------------------------------ typing


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("NO", "NO"),
        ("yes", "yes"),
        ("Off", "Off"),
        ("True", "True"),
        ("12:30", "12:30"),
        ("0755", "0755"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("1.10", "1.10"),
        ("1e3", "1e3"),
        (".inf", ".inf"),
        ("2018-03-28", "2018-03-28"),
        ("2017-02-30", "2017-02-30"),
        ("<<", "<<"),
        ("1" * 19, "1" * 19),
        ('"12"', "12"),
        ("'null'", "null"),
        ("12", 12),
        ("-3", -3),
        ("0", 0),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
    ],
)
def test_a_value_is_what_was_typed(loader, written, value):
    document = read_yaml(f"key: {written}\n", file="f.yaml")

    assert document.data == {"key": value}
    assert type(document.data["key"]) is type(value)


def test_keys_are_text_whatever_they_look_like(loader):
    assert read_yaml("1: a\nnull: b\nNO: c\n", file="f.yaml").data == {"1": "a", "null": "b", "NO": "c"}


def test_an_empty_text_has_no_value(loader):
    assert read_yaml("# nothing yet\n", file="f.yaml").data is None


# ------------------------------------------------------------------ lines


def test_every_value_knows_its_line(loader):
    text = "title: x\n\nofficials:\n  - {name: a}\n  - name: b\n    role: >\n      c\n      d\nlast: z\n"

    document = read_yaml(text, file="f.yaml", first_line=2)

    assert document.line(("title",)) == 2
    assert document.line(("officials",)) == 4
    assert document.line(("officials", 0, "name")) == 5
    assert document.line(("officials", 1)) == 6
    assert document.line(("officials", 1, "role")) == 7
    assert document.line(("last",)) == 10


def test_a_path_that_leads_nowhere_gives_the_line_of_what_is_above_it(loader):
    document = read_yaml("a: 1\nb:\n  - {c: 1}\n", file="f.yaml")

    assert document.line(("b", 0, "missing")) == 3
    assert document.line(("b", 7)) == 2
    assert document.line(("missing",)) == 1


# ------------------------------------------------------------------ slips


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\ntitle: b: c\n", 2, 'Put it in quotes: title: "b: c".'),
        ("a: 1\ntitle: « b : c »\n", 2, 'Put it in quotes: title: "« b : c »".'),
        ('a: "open\nb: c\nd: e\n', 1, "a quote opens here and is not closed."),
        ("a: 1\nb: 'open\nd: e\n", 2, "a quote opens here and is not closed."),
        ('a: "dit "oui" enfin"\n', 1, r"Write \" for each quote inside it."),
        ("a: 'l'eau'\n", 1, "Write '' for each apostrophe inside it."),
        ("a: 1\nb: [VN, RU\nc: d\n", 2, 'the "[" that opens here is not closed'),
        ("a: 1\nb: {c: d\n", 2, 'the "{" that opens here is not closed'),
        ("a:\n  - {name: A role: b}\n", 2, "or a comma is missing"),
        ("a: [b,,c]\n", 1, "a comma or a bracket stands where a value should."),
        ("a:\n  b: 1\n c: 2\n", 3, "does not fit those above it"),
        ("a: 1\n  b: 2\n", 2, "indented deeper"),
        ("a: b\nc:d\ne: f\n", 2, "no key followed by a colon"),
        ("title:x\ndate: y\n", 1, "no key followed by a colon"),
        ("a: - b\n", 1, "a list begins where none may."),
        ("a: @b\n", 1, "a sign that has a meaning of its own"),
        ("a: %b\n", 1, "a sign that has a meaning of its own"),
        ("%YAML 1.1\n---\na: b\n", 1, "%"),
        ('a: "\\q"\n', 1, "a backslash in double quotes begins no known escape."),
        ('a: "\\ud800"\n', 1, "a backslash in double quotes begins no known escape."),
        ("a: | b\n  c\n", 1, "a | or > has more after it on its line."),
        ("a: |#b\n  c\n", 1, "a | or > has more after it on its line."),
        ("a: b\n\tc: d\n", 2, "a tab stands here"),
        ("a: b\nc: d\u2028e\n", 2, "U+2028"),
        ("a: b\nc: d\x01\n", 2, "U+0001"),
        ("a: b\nc: *d\n", 2, "refers to another place"),
        ("a: &b c\n", 1, "marks a place to refer to"),
        ("a: !x b\n", 1, 'the tag "!x" is not allowed.'),
        ("a: !!python/object/apply:os.system [ls]\n", 1, 'the tag "!!python/object/apply:os.system"'),
        ("a: b\n---\nc: d\n", 2, "a second YAML document begins here."),
        ("? [a]\n: b\n", 1, "a key is a list or a mapping."),
        ('"": b\n', 1, "a key is empty."),
        ("a: b\nc:\n  d: 1\n  d: 2\n", 4, '"d" stands twice, first on line 3.'),
        ("[" * 20_000, 1, "more than 50 deep"),
        ("- " * 200 + "a\n", 1, "more than 50 deep"),
        ("a: b\n" * 110_000, 1, "has more than 512 KB of YAML."),
    ],
)
def test_a_slip_is_named_with_its_line_and_its_remedy(loader, text, line, words):
    message = complaint(text)

    assert message.startswith(f"f.yaml:{line}: ")
    assert words in message


def test_lines_of_slips_count_from_the_first_line_of_the_file(loader):
    assert complaint("a: 1\ntitle: b: c\n", first_line=2).startswith("f.yaml:3: ")


def test_a_bomb_of_aliases_is_refused_before_anything_is_built(loader):
    bomb = "a: &a [x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )

    assert '"&a" marks a place to refer to' in complaint(bomb)


def test_a_fault_is_of_the_class_that_was_asked_for(loader):
    with pytest.raises(SettingsError):
        read_yaml("a: [", file="site.yaml", error=SettingsError)


def test_all_keys_given_twice_are_found_and_the_first_is_kept(loader):
    document = parse_yaml("a: 1\na: 2\nb: 3\nb: 4\n", file="f.yaml")

    assert document.data == {"a": 1, "b": 3}
    assert [fault.line for fault in document.faults] == [2, 4]


# Pieces of YAML that mean something to a parser. A question mark is not among them: in brackets and
# without quotes only the C parser takes it as text, and the other refuses the line.
PIECES = [
    "a",
    "b: ",
    "c:",
    "- ",
    "\n",
    "\n  ",
    " ",
    "'",
    '"',
    "[",
    "]",
    "{",
    "}",
    ", ",
    ": ",
    " # x",
    "|\n  t",
    "é",
]
PIECES += [
    ">-\n  u\n",
    "*x",
    "&x ",
    "!y ",
    "@",
    "\n---\n",
    "null",
    "1",
    "true",
    "\u00a0",
    "\\n",
    "\\x41",
    "-",
    "~",
    "<<",
]


@settings(max_examples=300, derandomize=True, database=None, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=9).map("".join))
def test_both_parsers_read_a_text_alike(text):
    outcomes = []
    for loader in LOADERS:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(walk, "_LOADER", loader)
            try:
                document = parse_yaml(text, file="f")
                document.line(("somewhere",))
                outcomes.append((document.data, [str(fault) for fault in document.faults], document._lines))
            except ContentError as error:
                outcomes.append(("refused", error.line is not None))

    assert outcomes[0] == outcomes[1]


# ------------------------------------------------------------------ against a model


class Port(Keys):
    example = "{name: Sliema, ferries: 3}"

    name: Line
    ferries: int = 0


class Ports(Keys):
    ports: list[Port]
    open: bool = True


def mistakes(text):
    with pytest.raises(DigestErrors) as caught:
        validate(Ports, parse_yaml(text, file="f.yaml"), file="f.yaml")
    return [str(error) for error in caught.value.errors]


def test_a_document_becomes_its_model():
    ports = validate(
        Ports, read_yaml("ports:\n  - {name: Sliema, ferries: 3}\n", file="f.yaml"), file="f.yaml"
    )

    assert ports.ports[0].name == "Sliema"
    assert ports.ports[0].ferries == 3


def test_all_mistakes_are_found_at_once_each_with_its_line():
    text = (
        "ports:\n  - {nmae: A}\n  - Sliema\n  - {name: 5, ferries: many}\nopen: yes\nopn: true\nopen: true\n"
    )

    assert mistakes(text) == [
        'f.yaml:2: there is no key "nmae". Did you mean "name"?',
        "f.yaml:3: ports, item 2: is text, not a mapping. Write it as {name: Sliema, ferries: 3}.",
        'f.yaml:4: name is a number, not text. Put it in quotes: "5".',
        "f.yaml:4: ferries is text, not a whole number. Write digits only, without quotes.",
        "f.yaml:5: open is text, not true or false. Write true or false, in small letters, without quotes.",
        'f.yaml:6: there is no key "opn". Did you mean "open"?',
        'f.yaml:7: "open" stands twice, first on line 5. Keep one of them.',
    ]


def test_a_list_where_keys_belong_is_refused():
    assert mistakes("- a\n") == [
        "f.yaml:1: what stands here is a list, not a mapping. Write it as {key: value}."
    ]


def test_a_text_of_invisible_signs_is_empty():
    (message,) = mistakes('ports: [{name: "\\u200b\\u2060 "}]\n')

    assert message == "f.yaml:1: name is empty. Write something there."


@pytest.mark.parametrize("sign", ["\\x07", "\\u202e", "\\ufffe", "\\x9f"])
def test_signs_that_deceive_or_are_no_text_are_refused(sign):
    (message,) = mistakes(f'ports: [{{name: "a{sign}b"}}]\n')

    assert "holds the invisible character U+" in message


def test_a_long_line_is_fine_and_an_endless_one_is_not():
    fine = validate(Ports, read_yaml(f"ports: [{{name: {'x' * 300}}}]", file="f"), file="f")

    assert len(fine.ports[0].name) == 300
    assert "is 10,000 characters long." in mistakes(f"ports: [{{name: {'x' * 10_000}}}]")[0]
