"""Text set by the custom of its language: signs and spaces change, letters never."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.render.markdown import MarkdownRenderer
from builder.render.typography import typeset


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("L'accord d'hier", "L’accord d’hier"),
        ('Il parle de "paix durable" ici', "Il parle de «\u202fpaix durable\u202f» ici"),
        ("« déjà bien »", "«\u202fdéjà bien\u202f»"),
        ("Pourquoi ? Oui ! Bien ; enfin", "Pourquoi\u202f? Oui\u202f! Bien\u202f; enfin"),
        ("Voici : tout", "Voici\u00a0: tout"),
        ("une hausse de 36% en un an", "une hausse de 36\u202f% en un an"),
        ("https://agence.example/2018%20mars", "https://agence.example/2018%20mars"),
        ("25 000 visiteurs", "25\u202f000 visiteurs"),
        ("3,5 milliards de dollars", "3,5\u00a0milliards de dollars"),
    ],
)
def test_french_has_its_quotation_marks_and_its_narrow_spaces(typed, set_):
    assert typeset(typed, "fr") == set_


@pytest.mark.parametrize(
    "text",
    [
        "à 12:30 précises",
        "https://example.org/a?b=c",
        "le 28 mars 2018 puis",
        'un " seul',
        "en 2018 300 élus",
        "R&D",
    ],
)
def test_what_is_no_punctuation_of_a_sentence_is_left_alone(text):
    assert typeset(text, "fr") == text


def test_each_language_has_its_own_marks():
    assert typeset('It\'s "fine"', "en") == "It’s “fine”"
    assert typeset('Он сказал "да"', "ru") == "Он сказал «да»"
    assert typeset('Ông nói "vâng"', "vi") == "Ông nói “vâng”"
    assert typeset('l\'una "bona"', "ca") == 'l\'una "bona"'


@given(st.text(), st.sampled_from(["fr", "en", "ru", "vi"]))
def test_no_letter_or_digit_changes_and_to_set_twice_is_to_set_once(text, language):
    once = typeset(text, language)

    assert re.findall(r"[^\W_]", once) == re.findall(r"[^\W_]", text)
    assert typeset(once, language) == once


def test_the_ending_of_an_ordinal_stands_high_in_french_only():
    renderer = MarkdownRenderer()

    french = renderer.render("Le 1er mai, le 25e jour, [3e](/a-3e/)", file="a.md", language="fr")
    english = renderer.render("The 1er mai", file="a.md", language="en")

    assert "1<sup>er</sup> mai, le 25<sup>e</sup> jour" in french
    assert 'href="/a-3e/">3<sup>e</sup></a>' in french
    assert "<sup>" not in english


def test_code_is_shown_sign_for_sign():
    assert '<code>a ? "b"</code>' in MarkdownRenderer().render(
        '`a ? "b"`', file="a.md", language="fr"
    ).replace("&quot;", '"')
