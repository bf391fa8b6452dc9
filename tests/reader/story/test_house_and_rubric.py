"""A house's mark and name, a rubric in capitals and a ticker over a headline; a caption that stands twice."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()
STORY = (
    "Valmora, 5 mai (AVP) – Le maire de Valmora, Bo Ran, a remis mardi trois bacs aux passeurs valmoriens.",
    "Les passeurs attendaient ces bacs depuis la crue de mars. Le plus grand porte quarante voyageurs.",
    "Le maire a promis un quatrième bac. Les passeurs ont chanté jusqu'au soir sur la berge.",
)
TITLE = "Trois bacs pour les passeurs du delta"


def title(*lines: str) -> str:
    raw = "\n\n".join((*lines, *STORY)).encode()
    return read_seed("ferry.txt", raw, Authority((), ()), VOCABULARY).article.title


@pytest.mark.parametrize(
    ("over", "headline"),
    [
        (
            ("DVNA | Agence valmorienne de presse", "Vous êtes ici : Accueil / Ports / Delta"),
            "Un coq pour les passeurs",
        ),
        (
            (
                "Agence valmorienne de presse DVN-Presse",
                "ACCUEIL > PORTS > DELTA",
                "FLASH Le prix du sel baisse à Bellan. /// Le préfet Li Do reçoit les dockers de la rade d'Orvane.",
            ),
            "Un observateur au fond de la cour",
        ),
    ],
)
def test_a_house_and_a_ticker_are_no_headline(over: tuple[str, ...], headline: str) -> None:
    assert title(*over, headline) == headline  # of which the story says little


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        (f"DELTA | {TITLE}", TITLE),
        (f"{TITLE} | Agence du delta et des îles", TITLE),
    ],
)
def test_a_rubric_in_capitals_is_no_part_of_the_headline(line: str, headline: str) -> None:
    assert title(line) == headline


def test_what_stands_again_under_the_story_is_a_picture_s_words_and_no_headline() -> None:
    picture = "Les soldats déchargent des bidons au centre"
    lead = "Valmora, 5 mai (AVP) – Un stage de sauvetage a pris fin mercredi au camp des Trois-Sources, au nord du delta."
    raw = "\n\n".join(
        (
            "Valmoriens et Ostreviens s'entraînent ensemble",
            lead,
            picture,
            "Le général Bo Ran a remis des diplômes à trente soldats. Les bidons pesaient vingt kilos, a-t-il dit au centre.",
            "Les soldats ostreviens logeaient sous des tentes. Leur colonel, Li Do, a offert un tambour au centre.",
            "Les soldats se retrouveront en mai. Le général a promis des bidons plus légers.",
            picture,
        )
    )
    article = read_seed("drill.txt", raw.encode(), Authority((), ()), VOCABULARY).article
    assert article.title == "Valmoriens et Ostreviens s'entraînent ensemble"
