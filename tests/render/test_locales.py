"""The interface in four languages: nothing untranslated, nothing left over, nothing past the catalogues."""

import ast
import re
from gettext import NullTranslations
from html.parser import HTMLParser

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from conftest import ROOT, SETTINGS, build_files

from builder import render
from builder.render.locale import CATALOGUES, DOMAIN, Interface

TRANSLATED = ("fr", "ru", "vi")  # English stands in the code and the templates
KEYWORDS = {"gettext": None, "ngettext": (1, 2), "counted": (1, 2), "_": None, "N_": None}


def messages():
    """Every message of the templates and the code: (message, its plural or None)."""
    found = extract_from_dir(ROOT / "templates", [("**.html", "jinja2.ext:babel_extract")], keywords=KEYWORDS)
    code = extract_from_dir(ROOT / "builder", [("**.py", "python")], keywords=KEYWORDS)
    for _file, _line, message, _comments, _context in [*found, *code]:
        one, many = message if isinstance(message, tuple) else (message, None)
        yield one, many


def catalogue(language):
    with (CATALOGUES / language / "LC_MESSAGES" / f"{DOMAIN}.po").open("rb") as file:
        return read_po(file, locale=language)


def strings(message):
    """The translations of one entry, one for each plural form."""
    return list(message.string) if isinstance(message.string, tuple | list) else [message.string]


def test_there_are_messages():
    assert len(set(messages())) > 60


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_message_is_translated_in_all_its_plural_forms(language):
    entries = catalogue(language)
    missing = []

    for one, many in dict.fromkeys(messages()):
        entry = entries.get(one)
        if entry is None or not all(strings(entry)):
            missing.append(one)
        elif many:
            assert len(strings(entry)) == entries.num_plurals, one

    assert missing == []
    assert [entry.id for entry in entries if entry.fuzzy and entry.id] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_placeholders_of_its_message(language):
    for entry in catalogue(language):
        if entry.id:
            wanted = placeholders(entry.id[-1] if isinstance(entry.id, tuple) else entry.id)
            for string in strings(entry):
                assert placeholders(string) == wanted, entry.id


def placeholders(text):
    return sorted(re.findall(r"%\(\w+\)[sd]|\{\w+\}", text))


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_holds_no_message_that_nothing_uses(language):
    used = {one for one, _ in messages()} | rule_names() | set(rules_of_content())

    entries = [entry.id[0] if isinstance(entry.id, tuple) else entry.id for entry in catalogue(language)]

    assert [one for one in entries if one and one not in used] == []


def rules_of_content():
    """The rules by which the pages of this repository were read, some of which have other names today."""
    for path in (ROOT / "content/articles").rglob("*.md"):
        yield from re.findall(r"rule: ([a-z-]+)", path.read_text("utf-8"))


def rule_names():
    """What the reader calls its rules: the catalogue says them in plain words."""
    names = set()
    for path in (ROOT / "builder/reader").rglob("*.yaml"):
        names |= set(re.findall(r"^\s*-?\s*name: ['\"]?([a-z][a-z0-9-]+)", path.read_text("utf-8"), re.M))
    for path in (ROOT / "builder/reader").rglob("*.py"):
        names |= {
            node.value
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
    return names


# ---------------------------------------------------------------- what a reader sees

# Every word of the content begins with Q, so that what is left is the interface's own.
CONTENT = {
    "site.yaml": re.sub(r"(title|description): .*", r"\1: Qa Qe", SETTINGS),
    "content/articles/q-one.md": """---
title: Qala Qomi
date: "2018-03-28"
location: Qaru
officials:
  - {name: Qi Qo, role: qonsul, country: VN}
  - {name: Qe Qu, role: qadi, country: RU}
countries: [VN, RU]
summary: Qim qum.
dateline: {place: Qaru, date: "2018-03-28"}
agency: QNA
captions: [{text: Qam qom, credit: QNA}]
mentions: [VN]
organisations: [QO]
source_url: https://q.example/1
aliases: [q-old]
evidence: {date: [{line: 7, quote: qe qa, rule: day-month}]}
corrections: [{field: date, reason: Qel., was: "2017", source: "https://q.example/2"}]
---

Qam qem.
""",
    "content/articles/q-two.md": """---
title: Qola Qami
date: null
location: null
officials: [{name: Qi Qo, role: qonsul, country: VN}]
countries: [VN]
---

Qam qem.
""",
    "content/pages/q.md": "---\ntitle: Qabout\n---\n\nQam.\n",
}
_SPOKEN = ("title", "aria-label", "alt", "placeholder", "label", "summary")
# Names of formats are the same in every language; so are addresses, codes and the content's own words. Months
# come from Babel, on an axis by their first letters.
_NAMES = (
    r"\b(?:Atom|JSON Feed|OPML|EDTF|Wikidata|RIS|BibTeX|CSL(?:-JSON)?|CSV|JSON|GraphML|iCalendar|Popolo"
    r"|SHA-256)\b"
)
_OTHER = (
    rf"{_NAMES}|\b[a-z]+\.(?:csv|json|ics|graphml)\b"
    r"|Russie|Vietnam|\bmars\b|\b[JFMASOND]\b|\b[Qq]\w*|https?://\S+|\b(?:VN|RU|fr|k?o)\b"
)


class Marked(NullTranslations):
    """Translations that can be told from all else."""

    def gettext(self, message):
        return f"⟦{message}⟧"

    def ngettext(self, one, many, number):
        return f"⟦{one if number == 1 else many}⟧"


class Spoken(HTMLParser):
    """All that a page says to somebody: text, and the attributes that are read out or shown."""

    def __init__(self):
        super().__init__()
        self.said, self.silent = [], 0

    def handle_starttag(self, tag, attrs):
        self.silent += tag in ("script", "style", "code")
        given = dict(attrs)
        self.said += [given[name] for name in _SPOKEN if given.get(name)]
        if given.get("name") == "description" or (given.get("property") or "").startswith("og:desc"):
            self.said.append(given["content"])

    def handle_endtag(self, tag):
        self.silent -= tag in ("script", "style", "code")

    def handle_data(self, data):
        if not self.silent:
            self.said.append(data)


def said_by(html):
    page = Spoken()
    page.feed(html)
    return [" ".join(text.split()) for text in page.said if text.strip()]


def test_no_page_says_a_word_that_did_not_come_through_the_catalogue(tmp_path, monkeypatch):
    monkeypatch.setattr(render, "load_interface", lambda language: Interface(language, Marked()))
    site = build_files(tmp_path / "site", CONTENT)

    left = {}
    for name, data in site.files().items():
        if name.endswith(".html"):
            for text in said_by(data.decode()):
                rest = text
                while "⟦" in rest:  # a message may stand inside another
                    rest = re.sub(r"⟦[^⟦⟧]*⟧", "", rest)
                rest = re.sub(_OTHER, "", rest)
                if re.search(r"[^\W\d_]", rest):
                    left.setdefault(rest.strip(), name)

    assert left == {}


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_page_in_another_language_says_an_english_message(tmp_path, language):
    site = build_files(
        tmp_path / "site", {**CONTENT, "site.yaml": CONTENT["site.yaml"].replace(": fr", f": {language}")}
    )
    entries = catalogue(language)
    same = {one for one, _ in messages() if (entry := entries.get(one)) and one in strings(entry)}
    english = {one for one, _ in messages()} - same

    found = {
        (text, name)
        for name, data in site.files().items()
        if name.endswith(".html")
        for text in said_by(data.decode())
        if text in english
    }

    assert found == set()
