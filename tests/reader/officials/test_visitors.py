"""Guests and hosts told without a country, and whom the sentence before tells of."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

VOCABULARY = replace(load_vocabulary(), country_weights=Weights({}))  # wordings alone


def countries_in(text: str) -> dict[str, str | None]:
    seed = f"Ferry\n\nRIGA, 4 mai (AFP) - {text}"
    officials = read_seed("ferry.txt", seed.encode(), Authority((), ()), VOCABULARY).article.officials
    return {official.name: official.country for official in officials}


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        # Guests and hosts by the words for them.
        (
            "Le maire a reçu une délégation venue d'Helsinki.\n\nCette délégation est conduite par le directeur du port, Ari Koski.",
            "Ari Koski",
            "FI",
        ),
        (
            "La ministre finlandaise Aino Holm a vu le port. La partie invitée comprenait le directeur du port, Ari Koski.",
            "Ari Koski",
            "FI",
        ),
        (
            "La ministre finlandaise Aino Holm a parlé. Le recteur invité, Ari Koski, a signé.",
            "Ari Koski",
            "FI",
        ),
        (
            "La ministre finlandaise Aino Holm a vu le port. Le maire hôte, Juris Ozols, aussi.",
            "Juris Ozols",
            "LV",
        ),
        (
            "La ministre finlandaise Aino Holm a vu le port. Les visiteurs ont vu l'usine du directeur Juris Ozols.",
            "Juris Ozols",
            "LV",
        ),
        (
            "Le gouverneur finlandais Ari Koski conduisait une délégation où figurait la directrice des forêts, Aino Holm.",
            "Aino Holm",
            "FI",
        ),
        # Whoever came from there, or whose district is there.
        ("La directrice du port, Anna Vella, venue de Tallinn, a vu le quai.", "Anna Vella", "EE"),
        ("Le directeur du port, Juris Ozols, revenu de Tallinn, a vu le quai.", "Juris Ozols", "LV"),
        ("Le gouverneur Ari Koski, dont la province finlandaise touche au lac, a parlé.", "Ari Koski", "FI"),
        ("Le maire, Juris Ozols, dont la fille vit en Finlande, a parlé.", "Juris Ozols", "LV"),
        # Of each country its own; of one embassy both; whom a sentence says that somebody spoke for.
        (
            "La Finlande et l'Estonie, par la voix de leurs vice-ministres Ari Koski et Kadri Tamm, ont accepté.",
            "Kadri Tamm",
            "EE",
        ),
        (
            "La ministre Aino Holm, de Finlande, a parlé. L'ambassadeur Ari Koski et l'attaché, Timo Aalto, aussi.",
            "Timo Aalto",
            "FI",
        ),
        ("L'ambassadeur Ari Koski a salué, au nom d'Helsinki, leur accord.", "Ari Koski", "FI"),
        # Whom the sentence before tells of.
        (
            "Le ministre Juris Ozols a ouvert la salle. La Finlande a payé le toit. Son ambassadeur, Ari Koski, a parlé.",
            "Ari Koski",
            "FI",
        ),
        (
            "La Finlande a envoyé deux grues. Le chef des garde-côtes, Ari Koski, a vu le quai.",
            "Ari Koski",
            "FI",
        ),
        ("La Finlande a envoyé deux grues. Le maire, Juris Ozols, a remercié.", "Juris Ozols", "LV"),
        (
            "La Finlande payera le quai. Le chef des garde-côtes, Juris Ozols, a remercié.",
            "Juris Ozols",
            "LV",
        ),
        # A body named short that was told in full.
        (
            "Un accord a été signé avec l'Université de Turku. Le recteur de l'université, Ari Koski, a vu le quai.",
            "Ari Koski",
            "FI",
        ),
        (
            "L'Université de Turku et l'Université de Riga ont signé. Le recteur de l'université, Juris Ozols, a parlé.",
            "Juris Ozols",
            "LV",
        ),
        ("Un accord a été signé à Tartu par le maire, Ari Tamm. Il a vu le quai.", "Ari Tamm", "EE"),
    ],
)
def test_whose_somebody_is_stands_elsewhere_in_the_story(text: str, name: str, country: str):
    assert countries_in(text)[name] == country


def test_a_body_that_ends_a_sentence_is_whose_chief_opens_the_next():
    text = "The minister Juris Ozols spoke. A drill will be held with the Finnish Maritime Agency. Its director, Ari Koski, saw it."

    assert countries_in(text)["Ari Koski"] == "FI"


def test_a_title_in_the_headline_is_not_looked_for_among_the_words_of_the_lead() -> None:
    seed = "La gare, le quai et le ministre\nKoffi Adjo Ports le (VNA).\nKoffi MM."

    officials = read_seed("ferry.txt", seed.encode(), Authority((), ()), VOCABULARY).article.officials

    assert [(each.role, each.country) for each in officials] == [("ministre", None)]
