"""Where people went "sur place" or met "in the coastal city", under the dateline of a capital."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

VOCABULARY = replace(load_vocabulary(), place_weights=Weights({}))  # wordings alone


def location(*paragraphs: str, title: str = "Le ministre promet du riz") -> str | None:
    text = "\n\n".join((title, *paragraphs))
    return read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.location


STRUCK = (
    "ACCRA, 6 mars 2031 (AFP) - Un incendie a ravagé dans la nuit le marché de Kumasi, a annoncé le maire."
)
STOOD = (
    "ACCRA, March 6, 2031 (AFP) - A fire destroyed 300 stalls in Kumasi overnight, the mayor told reporters."
)


@pytest.mark.parametrize(
    "gone",
    [
        "Le ministre Koffi Adjo s'est rendu sur place avec le préfet.",
        "Arrivée sur les lieux en hélicoptère, la ministre Ama Boateng a promis du riz.",
        "La ministre Ama Boateng s'est aussitôt transportée sur les lieux du sinistre.",
        "Le ministre Koffi Adjo s'est rendu au chevet des sinistrés.",
        "Le ministre Koffi Adjo a visité les quartiers sinistrés.",
        "Le ministre Koffi Adjo est venu constater l'ampleur des dégâts.",
        "Sur place, la ministre Ama Boateng a réconforté les familles.",
        "Le président Kofi Mensah est arrivé sur place dans la matinée.",
    ],
)
def test_whoever_goes_there_goes_where_it_struck(gone: str) -> None:
    assert location(STRUCK, gone) == "Kumasi"


@pytest.mark.parametrize(
    "not_gone",
    [
        "Le ministre Koffi Adjo a dépêché une mission sur place.",
        "Le ministre Koffi Adjo se rendra sur place la semaine prochaine.",
        "Sur place, les secours cherchent des survivants.",
        "Le ministre Koffi Adjo a présidé une réunion de crise.",
        '"Le préfet s\'est rendu sur place", a dit le ministre Koffi Adjo.',
    ],
)
def test_whoever_sends_somebody_stays_where_the_dateline_is(not_gone: str) -> None:
    text = "ACCRA, 6 mars 2031 (AFP) - Le ministre Koffi Adjo a parlé de l'incendie qui a ravagé le marché de Kumasi."

    assert location(text, not_gone) == "Accra"


def test_where_two_places_were_struck_nothing_is_proved() -> None:
    text = "ACCRA, 6 mars 2031 (AFP) - Les crues ont ravagé le marché de Kumasi. Elles ont détruit le pont de Tamale."

    assert location(text, "Le ministre Koffi Adjo s'est rendu sur place.") == "Accra"


@pytest.mark.parametrize(
    "gone",
    [
        "Minister Koffi Adjo rushed to the scene with the mayor.",
        "Minister Koffi Adjo toured the fire-hit areas on Monday.",
        "Visiting the ruins, Minister Koffi Adjo promised rice.",
        "At the scene, the minister comforted the families.",
    ],
)
def test_whoever_tours_the_area_is_where_it_struck(gone: str) -> None:
    assert location(STOOD, gone, title="Minister promises rice") == "Kumasi"


@pytest.mark.parametrize(
    ("met", "place"),
    [
        ("At their meeting in the coastal city, the two spoke of fish.", "Mombasa"),
        ("The two held talks in the port city on Tuesday.", "Mombasa"),
        ("The two spoke of the coastal city.", "Nairobi"),
        ("The coastal city has grown, the two said.", "Nairobi"),
    ],
)
def test_a_town_described_is_the_one_told_before(met: str, place: str) -> None:
    lead = "NAIROBI, March 6, 2031 (AFP) - Ministers Koffi Adjo and Ama Boateng agreed to widen the port of Mombasa."

    assert location(lead, met, title="Two ministers agree on a port") == place


def test_a_town_described_under_a_towns_dateline_is_that_town() -> None:
    lead = "MALINDI, March 6, 2031 (AFP) - Ministers Koffi Adjo and Ama Boateng agreed to widen the port of Mombasa."

    assert location(lead, "They met in the coastal city.", title="Two ministers agree on a port") == "Malindi"


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("La province de Kara (Nord) a ouvert samedi son festival du chant.", "Kara"),
        ("La ville de Kpalimé a célébré samedi son centenaire avec le ministre Koffi Adjo.", "Kpalimé"),
        ("Le ministre Koffi Adjo s'est rendu mardi sur les puits d'or de Kpessé.", "Kpessé"),
        ("Les travaux de la digue de Kpalimé ont commencé vendredi.", "Kpalimé"),
    ],
)
def test_the_town_is_told_by_what_begins_there(lead: str, place: str) -> None:
    assert location(f"ACCRA, 6 mars 2031 (AFP) - {lead}") == place


def test_the_meetings_own_place_counts_more_than_a_region_that_is_spoken_of() -> None:
    lead = "LOME, 6 mars 2031 (AFP) - Le Togo et le Ghana vont créer un parc dans la région d'Orvane, a dit vendredi le ministre Koffi Adjo."

    assert location(lead, "La rencontre s'est tenue à Lomé en marge du forum.") in ("Lomé", "Lome")
