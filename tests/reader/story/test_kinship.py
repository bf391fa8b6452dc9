"""Whose a paragraph is: what speaks for another story's adds up, and what the rules cut too much of comes back."""

import math

import pytest

from builder.reader.story.items import Item, Kind
from builder.reader.story.kinship import FEWEST, MOST_UNITS, TOLD, with_kin
from builder.reader.weights import Weights
from tests.reader.story.port_stories import VOCABULARY, story, told

TITLE = "Le port de Valmora rouvre son quai nord"
PARAGRAPHS = [
    "La ministre des Ports Afi Lawson a rouvert lundi à Valmora le quai nord, fermé depuis la tempête de mars.",
    "Le directeur du port, Yao Ran, lui a présenté les trois grues et le hangar que la tempête avait emportés.",
    "Selon Mme Lawson, le quai recevra de nouveau quarante navires par mois, comme avant la tempête.",
    "M. Ran a précisé que deux cents dockers avaient retrouvé leur poste et que les grues avaient été essayées.",
]
OTHER = "Le président ostrevien Bo Tarn a reçu hier à Tervane une mission de juges lettons."
RULES = VOCABULARY.in_language("fr").furniture


def items(*texts: str, kind: Kind = Kind.TEXT) -> list[Item]:
    return [Item(kind, 3 + 2 * number, text) for number, text in enumerate(texts)]


def kinds(page: list[Item], weights: dict[str, float]) -> list[Kind]:
    return [item.kind for item in with_kin(page, TITLE, RULES, Weights(weights))]


def test_what_speaks_for_another_story_adds_up():
    page = items(*PARAGRAPHS, OTHER)

    assert kinds(page, {"share 0": 2.0, "opens le president +": 2.0})[-1] is Kind.ASIDE
    assert kinds(page, {"opens le president +": 2.0})[-1] is Kind.TEXT


def test_without_weights_all_stays_as_it_was():
    page = items(*PARAGRAPHS, OTHER)

    assert with_kin(page, TITLE, RULES, Weights({})) == page


def test_the_first_sentences_and_what_a_list_has_stay():
    page = items(*PARAGRAPHS, "- Le quai sud", "Le quai est", "Le quai ouest")

    found = kinds(page, {"form stop": 9.0, "form none": 9.0, "opens le quai +": -9.0})

    assert found[:FEWEST] == [Kind.TEXT] * FEWEST
    assert found[-3:] == [Kind.TEXT] * 3


def test_a_line_beside_one_of_a_storys_list_stays():
    page = items(*PARAGRAPHS, "Le quai est rouvert", "Un hangar neuf", PARAGRAPHS[3])

    assert kinds(page, {"opens un +": 9.0, "opens un hangar +": 9.0})[5] is Kind.TEXT


def test_a_short_story_is_not_weighed():
    short = [text[:60] for text in PARAGRAPHS]
    assert sum(map(len, short)) < TOLD

    assert kinds(items(*short), {"form stop": 99.0}) == [Kind.TEXT] * len(short)


def test_a_page_of_very_many_lines_is_not_weighed():
    weights = {"opens le president +": 9.0}
    few, many = (items(*PARAGRAPHS, OTHER, *["Le quai est ouvert."] * count) for count in (9, MOST_UNITS))

    assert kinds(few, weights)[4] is Kind.ASIDE
    assert kinds(many, weights)[4] is Kind.TEXT


def test_what_would_be_most_of_a_story_stays():
    assert kinds(items(*PARAGRAPHS), {"form stop": 99.0}) == [Kind.TEXT] * 4


def test_what_is_the_storys_below_a_heading_is_given_back():
    page = [*items(*PARAGRAPHS), Item(Kind.HEADING, 11, "Voir plus"), Item(Kind.TEASER, 13, OTHER)]

    assert kinds(page, {"opens le president +": -4.0})[-1] is Kind.TEXT
    assert kinds(page, {"opens le president +": -2.0})[-1] is Kind.TEASER


def test_below_a_sign_off_and_a_heading_it_must_be_surer():
    below = [Item(Kind.HEADING, 13, "Voir plus"), Item(Kind.TEASER, 15, OTHER)]
    signed = [*items(*PARAGRAPHS), Item(Kind.SIGN_OFF, 11, "VNA"), *below]

    assert kinds([*items(*PARAGRAPHS), *below], {"opens le president +": -5.0})[-1] is Kind.TEXT
    assert kinds(signed, {"opens le president +": -5.0})[-1] is Kind.TEASER
    assert kinds(signed, {"opens le president +": -7.0})[-1] is Kind.TEXT


def test_below_anothers_sentence_it_must_be_surer():
    above = "Un bac neuf relie depuis jeudi les deux rives du fleuve Tervane."
    page = [
        *items(*PARAGRAPHS),
        *(Item(Kind.TEASER, 13 + 2 * n, text) for n, text in enumerate((above, OTHER))),
    ]

    weights = {"opens un bac +": 2.0, "opens le president +": -4.0}

    assert kinds(page, weights)[-2:] == [Kind.TEASER] * 2
    assert kinds(page, weights | {"opens le president +": -6.0})[-2:] == [Kind.TEASER, Kind.TEXT]


def test_a_copy_of_a_paragraph_is_not_given_back():
    page = [*items(*PARAGRAPHS), Item(Kind.TEASER, 13, PARAGRAPHS[1])]

    assert kinds(page, {"taken for TEASER": -math.inf})[-1] is Kind.TEASER


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_a_story_goes_on_below_a_label_and_its_headline(gap):
    label = gap.join(["Lire aussi", "Ostrevie : le Sénat reçoit des juges lettons"])

    found = story(TITLE, *PARAGRAPHS[:2], PARAGRAPHS[3], label, PARAGRAPHS[2])

    assert told(found) == [PARAGRAPHS[1], PARAGRAPHS[3], PARAGRAPHS[2]]


def test_another_storys_sentence_close_under_a_line_of_the_page_is_set_apart():
    other = "Tour d'horizon\nLa police lettone a saisi vendredi 40 kilos de tabac à la gare de Karsovie."

    assert told(story(TITLE, *PARAGRAPHS[:3], other, PARAGRAPHS[3]))[1:] == PARAGRAPHS[2:]
