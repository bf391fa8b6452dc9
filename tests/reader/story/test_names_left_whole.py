"""A name that looks like two words is left whole within a sentence, a body's or a country's is parted."""

import pytest

from builder.reader.seed import Paragraph
from builder.reader.story.repair import repair
from builder.reader.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()
# Three glued words that make a text one in which less sure repairs are made, too.
GLUED = "Lors d’un entretienle lundi, lesdeux ministres ont parlé detravail. "


def mended(text: str) -> str:
    language = VOCABULARY.languages["fr"]
    paragraphs = (Paragraph(3, GLUED + text),)
    done = repair(
        Paragraph(1, "Le port rouvre"), paragraphs, language, VOCABULARY.keep, VOCABULARY.countries["fr"]
    )
    return done.paragraphs[0].text.partition("parlé de travail. ")[2]


@pytest.mark.parametrize(
    "text",
    [
        "Le préfet de Bellan, Arnaud de Bellecourt, est venu.",
        "La maire, Mme Bernadette Vella-Ran, est venue.",
        "Le colonel Bo Ran-Lafleur a parlé.",
        'Le chalutier "Amira" a coulé au large.',
        "Les élèves de Châteauneuf ont chanté à Clairefontaine.",
        "Les orpailleurs et les corailleurs ont voté.",
    ],
)
def test_a_name_within_a_sentence_is_no_two_words(text: str) -> None:
    assert mended(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Elle a reçu la cheffe du Comitépopulaire.", "Elle a reçu la cheffe du Comité populaire."),
        (
            "Le maire Vella est là. Puis Vellapromet un quai.",
            "Le maire Vella est là. Puis Vella promet un quai.",
        ),
        ("Le Togo attend que le Togoaccueille la foire.", "Le Togo attend que le Togo accueille la foire."),
        ("Les bacs de Qarabellanpendant la crue.", "Les bacs de Qarabellan pendant la crue."),
        ("Il a vu lesnids-de-poule.", "Il a vu les nids-de-poule."),
        ("Lepréfet a parlé.", "Le préfet a parlé."),
    ],
)
def test_a_body_a_country_and_whom_the_article_names_are_parted_from_the_next_word(
    text: str, expected: str
) -> None:
    assert mended(text) == expected
