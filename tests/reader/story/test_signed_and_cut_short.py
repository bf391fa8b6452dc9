"""What signs a story, what credits a picture, and what a page begins of other stories."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()
LEAD = "Valmora (AVP) - La ministre Anna Vella a ouvert mardi le port de Bellan."
MORE = "Le port a reçu dix mille bateaux. Le maire a remercié la ministre."


def article(*paragraphs: str):
    return read_seed("port.txt", "\n\n".join(paragraphs).encode(), Authority((), ()), VOCABULARY).article


def test_a_line_under_the_story_is_no_dateline():
    found = article(
        "Le port rouvre",
        LEAD[16:],
        MORE,
        "Il rouvrira en mai.",
        "ACP / FleuveInfos",
        "Cinq avis de lecteurs suivent",
    )

    assert "dix mille bateaux" in found.body
    assert "FleuveInfos" not in found.body
    assert found.dateline is None


@pytest.mark.parametrize("sign", ["(ats)", "(ats/afp)"])
def test_a_wire_may_sign_in_small_letters(sign):
    found = article("Le port rouvre", LEAD[16:], f"{MORE} {sign}")

    assert found.agency == "ATS"
    assert "ats" not in found.body


def test_an_unknown_house_may_stand_before_the_wire_that_signs():
    found = article(
        "Le port rouvre", LEAD, MORE, "VLP/VNA/CVN", "Rédactrice en chef : Li Mo", "Adresse : 7, rue du Port."
    )

    assert "Adresse" not in found.body


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        (
            "PhotoMonsieur Vella au centre, entouré de ses hôtes",
            "Monsieur Vella au centre, entouré de ses hôtes",
            None,
        ),
        (
            "Le maire et la ministre, ce jeudi à BellanPhoto: VNA",
            "Le maire et la ministre, ce jeudi à Bellan",
            "VNA",
        ),
        ("Lors de la cérémonie de remise", "Lors de la cérémonie de remise", None),
        (
            "La ministre a salué le maire au port jeudi. — PNA Photo |",
            "La ministre a salué le maire au port jeudi.",
            "PNA",
        ),
    ],
)
def test_a_caption_is_told_by_what_stands_beside_it(line, text, credit):
    found = article("Le port rouvre", line, LEAD, MORE)

    assert [(caption.text, caption.credit) for caption in found.captions] == [(text, credit)]


def test_under_the_word_for_pictures_stand_their_captions():
    found = article("Le port rouvre", LEAD, "Photos :", "Les marais salants de Bellan", MORE, MORE)

    assert [caption.text for caption in found.captions] == ["Les marais salants de Bellan"]
    assert "Photos" not in found.body


def test_what_a_page_cuts_short_is_another_story():
    found = article(
        "Le port rouvre",
        LEAD,
        MORE,
        "Ostrevie",
        "Un message remis au maire de Kara",
        "Le ministre des Ports, Bo Ran, a remis mardi, à Kara, au… Plus »",
    )

    assert "Bo Ran" not in found.body
    assert "Ostrevie" not in found.body
