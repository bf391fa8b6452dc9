"""Where the place of an event is in doubt an editor is told of the other one."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

VOCABULARY = replace(load_vocabulary(), place_weights=Weights({}))  # wordings alone


def looks(title: str, *paragraphs: str) -> list[str]:
    text = "\n\n".join((title, *paragraphs))
    reading = read_seed("x.txt", text.encode(), Authority(), VOCABULARY)
    return [notice.message for notice in reading.notices if notice.kind == "place"]


@pytest.mark.parametrize(
    ("title", "lead", "told"),
    [
        (
            "Le port de Kumasi attire les armateurs",
            "Accra (VNA) - Le ministre Koffi Adjo a parlé mardi des quais.",
            'It may have been in "Kumasi", which the headline names.',
        ),
        (
            "Un projet pour la pêche",
            "Le ministre Koffi Adjo a reçu mardi les pêcheurs et leurs amis de Kumasi.",
            'No dateline, and nothing tells for sure where it was; "Kumasi" is a guess.',
        ),
        (
            "Un projet pour la pêche",
            "Lomé (VNA) - A Accra, le ministre Koffi Adjo parle des quais.",
            'It may have been in "Lomé", the dateline: only "A Accra" tells of another place.',
        ),
    ],
    ids=["a town in the headline", "no dateline", "one sign alone"],
)
def test_another_place_that_comes_into_question_is_shown(title, lead, told):
    assert looks(title, lead) == [told]


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("Un projet pour la pêche", "Lomé (VNA) - Le ministre Koffi Adjo a parlé mardi des quais."),
        ("Lomé et Accra s'accordent", "Lomé (VNA) - Le ministre Koffi Adjo a signé mardi un accord."),
        ("Le port de Kumasi jumelé", "Lomé (VNA) - Le ministre Koffi Adjo a parlé mardi des quais."),
        (
            "Un projet pour la pêche",
            "Lomé (VNA) - Le ministre Koffi Adjo a rencontré mardi à Accra le maire.",
        ),
    ],
    ids=[
        "the dateline alone",
        "governments in the headline",
        "a town abroad in the headline",
        "a place beside the day",
    ],
)
def test_what_the_text_tells_for_sure_is_not_shown(title, lead):
    assert looks(title, lead) == []
