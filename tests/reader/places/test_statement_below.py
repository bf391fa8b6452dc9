"""Where it happened, told in passing far below the lead: by where they were, what they did or who awaited them."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

VOCABULARY = replace(load_vocabulary(), place_weights=Weights({}))  # wordings alone

FRENCH = (
    "Un bac de plus",
    "LOMÉ, 6 mars 2031 (ATOP) - Le Togo et le Bénin partageront un bac, a annoncé mardi le ministre Koffi Adjo.",
    "Le texte prévoit deux pontons, une école de pilotage et un prix unique pour les deux rives du fleuve.",
)
FRENCH_END = "Les deux parlements se prononceront avant la saison des pluies."
ENGLISH = (
    "One more ferry",
    "ACCRA, March 6, 2031 (GNA) - Ghana and Togo will share a ferry, Minister Kofi Adjei announced on Tuesday.",
    "The text provides for two pontoons, a pilots' school and one price for both banks of the river.",
)
ENGLISH_END = "Both parliaments will vote before the rainy season."


def location(*paragraphs: str) -> str | None:
    text = "\n\n".join(paragraphs)
    return read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.location


@pytest.mark.parametrize("town", ["Kara", "Kpémé"])  # the one stands in the lists, the other does not
@pytest.mark.parametrize(
    "told",
    [
        "L'entrevue, repoussée deux fois par la crue, se tenait sous le préau de l'école, à {}.",
        "Ils s'étaient donné rendez-vous sous l'auvent de la douane, à {}, à mi-chemin des deux capitales.",
        "Invitée à dîner par la chambre des métiers, à {}, la ministre répondait aux bateliers.",
        "De passage à {}, le ministre a promis aux passeurs une caisse de retraite.",
        "Sur le marché de {}, où l'on se bousculait, la ministre a promis deux pontons.",
        "À {}, où il a passé la matinée, le ministre a essayé le bac.",
        "L'accord est tombé au terme de neuf heures de négociations à {}.",
        "Une haie de piroguiers les attendait à {}.",
        "La petite ville de {} s'était parée de lampions.",
        '"Nous passerons tous", a-t-il lancé en visitant le chantier de {}.',
        '"Nous passerons tous", a promis la ministre à ses hôtes, venue à {} avec dix bateliers.',
        "Une minute de silence a été observée à la mairie de {} pour les noyés de janvier.",
        "Le maire de {}, Yao Lare, hôte de la rencontre, a offert un coq.",
        "Plus de mille riverains avaient afflué à {}.",
        "La ministre, en visite à {}, a essayé le bac.",
        "C'était mardi à {}, devant les deux maires.",
        "À l'issue de la rencontre de {}, les deux ministres ont essayé le bac.",
    ],
)
def test_a_french_story_tells_it_in_its_third_paragraph(told: str, town: str) -> None:
    assert location(*FRENCH, told.format(town), FRENCH_END) == town


@pytest.mark.parametrize(
    "told",
    [
        "L'entrevue se tenait chaque année à Kara.",
        "Ils s'étaient vus l'an dernier à Kara.",
        "Reçu l'an dernier à Kara, le ministre avait promis deux pontons.",
        "À Kara, où il est né, le ministre possède une pirogue.",
        "À Kara, où il a dormi, le ministre a également essayé un tracteur.",
        "La ministre, en visite à Kara, promettra un ponton.",
        "Une haie de piroguiers les attendra à Kara.",
        "Le maire de Kara, Yao Lare, a offert un coq à la ministre.",
        "Il a dit qu'une foule l'attendait à Kara.",
        "Une gerbe a été déposée au cimetière de Kara.",
        "Le ministre regagnera Lomé jeudi, après une halte à Kara.",
    ],
)
def test_another_day_and_what_somebody_says_tell_nothing(told: str) -> None:
    assert location(*FRENCH, told, FRENCH_END) == "Lomé"


@pytest.mark.parametrize("town", ["Tamale", "Kpeme"])
@pytest.mark.parametrize(
    "told",
    [
        "The meeting, put off twice because of the flood, was held in the yard of a customs shed in {}.",
        "On a visit to {}, the minister promised the ferrymen a pension.",
        "Invited to dinner by the guild of boatmen in {}, the minister answered their questions.",
        "On the market square of {}, packed since dawn, the minister promised two pontoons.",
        "In {}, where he spent the morning, the minister tried the ferry.",
        "A row of canoes awaited them in {}.",
        "The small town of {} had been decked with lanterns.",
        '"We shall all cross," he told the boatmen and traders of {}.',
        '"We shall all cross," he told the people of {}.',
        "The mayor of {}, Yao Lare, host of the meeting, offered a cock.",
        "More than a thousand traders had flocked to {}.",
        "The minister, on a visit to {}, tried the ferry.",
        "It was on Tuesday in {}, before both mayors.",
        "After the meeting in {}, the two ministers tried the ferry.",
        "The minister had travelled to {} for the occasion.",
    ],
)
def test_an_english_story_tells_it_in_its_third_paragraph(told: str, town: str) -> None:
    assert location(*ENGLISH, told.format(town), ENGLISH_END) == town


@pytest.mark.parametrize(
    "told",
    [
        "They had met last year in Tamale.",
        "On a visit to Tamale last year, the minister promised two pontoons.",
        "In Tamale, where he was born, the minister owned a canoe.",
        "The minister, who was in Tamale last week, promised two pontoons.",
        "The mayor of Tamale, Yao Lare, offered the minister a cock.",
        "A crowd will await them in Tamale.",
    ],
)
def test_another_day_tells_nothing_in_english(told: str) -> None:
    assert location(*ENGLISH, told, ENGLISH_END) == "Accra"
