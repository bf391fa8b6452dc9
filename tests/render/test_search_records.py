"""What the search knows of each article."""

import json
from time import process_time

import pytest
from conftest import article, load_site, write_files

from builder.render.search import records_hash, search_records
from builder.render.search.text import plain_text, search_copy

PEOPLE = """- id: vladimir-poutine
  name: Vladimir Poutine
  native_name: Владимир Путин
  aliases: [Vladimir Putin]
  country: RU
"""


@pytest.fixture
def record_of(tmp_path):
    def record_of(text, **settings):
        folder = write_files(tmp_path, {"content/articles/a.md": text, "content/people.yaml": PEOPLE})
        (record,) = search_records(load_site(folder, **settings))
        return record

    return record_of


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("Un *mot* et __deux__ `trois`.", "Un mot et deux trois ."),
        ("Voir [la page](https://a.test/b_c) et ![une image](x.png)", "Voir la page et une image"),
        ("# Titre\n\n- un\n- deux\n\n> dit-il\n\n1. premier", "Titre un deux dit-il premier"),
        (r"\* pas une liste \# ni un titre", "* pas une liste # ni un titre"),
        ("R&amp;D &lt;b&gt;", "R&D <b>"),
        ("snake_case reste", "snake_case reste"),
        ("___PAGEFIND_WEIGHT___10 ruse", "PAGEFIND_WEIGHT__10 ruse"),
        (r"\_\_\_PAGEFIND_WEIGHT&#95;&#95;&#95;10 ruse", "__PAGEFIND_WEIGHT__10 ruse"),
        ("- - - 1) # triple", "triple"),
    ],
)
def test_markdown_becomes_its_words(markdown, words):
    assert search_copy(plain_text(markdown)) == words


@pytest.mark.parametrize(
    "sign", ["[", "![", "](", "_", "*", "`", "> ", "- ", "\\", "&", "<", "a_", "[a](", "#"]
)
def test_no_run_of_signs_takes_long(sign):
    text = sign * 200_000
    start = process_time()
    words = plain_text(text)

    assert process_time() - start < 5
    assert len(words) <= len(text)


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        ("l’énergie d‘été", "l'énergie d'été"),
        ("Vietnam–Russie — 2017‑2018", "Vietnam-Russie - 2017-2018"),
        ("fin…début, un « mot » et a/b", "fin… début, un « mot » et a/ b"),
        ("e\u0301te\u0301\u00a0bleu\u200b", "été bleu"),
    ],
)
def test_the_search_copy_has_the_signs_that_pagefind_parts_words_at(text, copy):
    assert search_copy(text) == copy


def test_a_record_has_the_names_of_the_interface_language(record_of):
    record = record_of(article(officials="[{name: Vladimir Poutine, country: RU}]"))

    assert record.filters == {
        "pair": ("Russie – Vietnam",),
        "country": ("Vietnam", "Russie"),
        "person": ("Vladimir Poutine",),
        "year": ("2018",),
        "place": ("Hanoï",),
    }
    assert (record.date, record.sort_date) == ("28 mars 2018", "2018-03-28")


def test_a_record_is_found_by_what_its_people_countries_and_places_are_called_elsewhere(record_of):
    record = record_of(
        article(body="À Moscou, une œuvre de Đà Nẵng.", officials="[{name: Vladimir Poutine, country: RU}]")
    )

    expected = {
        "Vladimir Putin",
        "Владимир Путин",
        "Россия",
        "Nga",
        "Hà Nội",
        "Moscow",
        "oeuvre",
        "da",
        "Дананг",
    }
    assert expected <= set(record.aliases)


@pytest.mark.parametrize(
    ("date", "years", "sort_date"),
    [
        ('"2017-12-30/2018-01-02"', ("2017", "2018"), "2017-12-30"),
        ('"2018?-03-28"', ("2018",), "2018-03-28"),
        ('"XXXX-03-28"', (), "0000"),
        ("null", (), "0000"),
    ],
)
def test_a_date_is_of_every_year_that_it_may_lie_in(record_of, date, years, sort_date):
    record = record_of(article(date=date))

    assert (record.filters["year"], record.sort_date) == (years, sort_date)


def test_where_only_excerpts_are_published_the_index_has_no_body(record_of):
    text = article(body="Un secret.", summary="Le résumé.", captions='[{text: "Une légende."}]')

    assert "secret" in record_of(text).text
    assert record_of(text, publish="excerpt").text == "Le résumé."


def test_two_people_of_one_name_are_told_apart(tmp_path):
    people = "- {id: luca-neri-1, name: Luca Neri}\n- {id: luca-neri-2, name: Luca Neri}\n"
    officials = "[{name: Luca Neri, id: luca-neri-1}, {name: Luca Neri, id: luca-neri-2}]"
    files = {"content/articles/a.md": article(officials=officials), "content/people.yaml": people}
    (record,) = search_records(load_site(write_files(tmp_path, files)))

    assert record.filters["person"] == ("Luca Neri (luca-neri-1)", "Luca Neri (luca-neri-2)")


def test_the_hash_changes_with_what_is_searched_and_with_nothing_else(record_of):
    first = records_hash([record_of(article(body="Un texte."))])
    same = records_hash([record_of(article(body="Un texte.", seed="autre.txt"))])
    other = records_hash([record_of(article(body="Un autre texte."))])

    assert first == same
    assert first != other


def test_a_build_indexes_anew_only_when_what_is_searched_has_changed(make_site, monkeypatch):
    made = []
    from builder.render import search

    index = search.index
    monkeypatch.setattr(search, "index", lambda records, target: (made.append(1), index(records, target)))
    make_site({"content/articles/a.md": article(body="Un texte.")}, search=True)
    make_site({"content/articles/a.md": article(body="Un texte.", seed="autre.txt")}, search=True)
    once = len(made)
    built = make_site({"content/articles/a.md": article(body="Un autre texte.")}, search=True)

    assert (once, len(made)) == (1, 2)
    assert json.loads(built.page("/pagefind/pagefind-entry.json"))["languages"]["fr"]["page_count"] == 1
