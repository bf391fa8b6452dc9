"""A town that is told only by who is host there: whole small articles, one phenomenon each."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

VOCABULARY = replace(load_vocabulary(), place_weights=Weights({}))  # wordings alone
FRENCH, ENGLISH = "Un projet commun fait son chemin\n\n", "A joint project makes its way\n\n"


def place_of(text: str) -> str | None:
    return read_seed("x.txt", text.encode(), Authority(), VOCABULARY).article.location


HOSTS = {
    "a mayor who opens his town hall": (
        (
            "Rome (ANSA) - Le Vietnam et l'Italie ont signé jeudi une convention sur la formation des marins.\n\n"
            "Le maire de Trieste, Paolo Venier, a ouvert aux deux délégations le salon rouge de l'hôtel de ville.\n\n"
            "Le ministre vietnamien des Transports, Lê Van Minh, a remercié ses hôtes."
        ),
        "Trieste",
    ),
    "a guest received by the mayor, told at the head of a sentence": (
        (
            "Varsovie (VNA) – La ministre vietnamienne du Travail, Trân Thi Mai, a visité mardi un chantier naval.\n\n"
            "Reçue par la mairesse de Gdansk, Anna Lis, elle s'est intéressée au logement des soudeurs."
        ),
        "Gdansk",
    ),
    "a house whose head does its honours, and the town's mayor": (
        (
            "Oslo (VNA) – Le Vietnam et la Norvège élèveront ensemble le saumon, ont annoncé lundi les ministres.\n\n"
            "Ils ont parlé en marge d'une visite de l'Aquarium de Bergen, dont la directrice les guidait.\n\n"
            "Le maire de la ville, Erik Lund, y assistait."
        ),
        "Bergen",
    ),
    "a rector who receives": (
        (
            "Lisbonne, 3 mai (Lusa) - Le secrétaire d'État à la Culture et son homologue ont ouvert une exposition.\n\n"
            "Le recteur de l'Université de Porto, António Reis, qui recevait les deux hommes, en a dit la valeur."
        ),
        "Porto",
    ),
    "guests of a mayor whose town has an article": (
        (
            "Paris (AFP) - Les ministres français et ivoirien des Ports ont lancé mercredi une liaison hebdomadaire.\n\n"
            "Le maire du Havre, Jean Morel, leur a fait visiter le terminal."
        ),
        "Le Havre",
    ),
    "a mayor before whose office stands the town": (
        (
            "Warsaw (VNA) - Vietnam and Poland agreed on Tuesday to train shipwrights together.\n\n"
            "Gdansk Mayor Anna Lis greeted the two ministers at the gate of the old yard."
        ),
        "Gdansk",
    ),
    "who goes with the mayor, and a mayor who shows them something": (
        (
            "Paris (AFP) – Les ministres français et belge de l'Intérieur ont visité mercredi un centre de police.\n\n"
            "Accompagnés du maire de Lille, Jean Morel, ils y ont passé une heure.\n\n"
            "Le maire leur a montré les écrans."
        ),
        "Lille",
    ),
    "a mayor who lends his hall": (
        (
            "Bruxelles (Belga) – Les ministres belge et vietnamien ont signé mardi un accord sur les ports.\n\n"
            "Le bourgmestre de Bruges, Filip Maes, qui prêtait sa salle gothique, a parlé des marchands."
        ),
        "Bruges",
    ),
    "a dinner given by the mayor": (
        (
            "Colombo, May 5 - The navies of Sri Lanka and India ended their annual drill on Thursday.\n\n"
            "Officers of both fleets were treated to a dinner by the mayor of Galle, Sunil Perera."
        ),
        "Galle",
    ),
}
OTHERS = {
    "a mayor who is received in the capital": (
        (
            "Hanoï (VNA) – Le président de l'Assemblée nationale a reçu mardi le maire de Yokohama, Ken Mori.\n\n"
            "Le maire de Yokohama a offert un déjeuner. Il a invité son hôte à visiter le quai de Honmoku."
        ),
        "Hanoï",
    ),
    "a mayor who leads a delegation": (
        (
            "Hanoï (VNA) – Une délégation conduite par le maire de Lyon, Yves Perrin, a été reçue mercredi.\n\n"
            "Le maire de Lyon leur a remis un livre et les a conviés à la Fête des lumières."
        ),
        "Hanoï",
    ),
    "mayors who only attend": (
        (
            "Rabat (MAP) - Le ministre de l'Habitat et son homologue sénégalais ont signé mardi un accord.\n\n"
            "Le maire de Pikine, Abdoulaye Sow, et le maire de Salé ont assisté à la cérémonie."
        ),
        "Rabat",
    ),
    "a mayor who received somebody last year": (
        (
            "Paris (AFP) - Le gouvernement a promis lundi de l'aide aux sinistrés.\n\n"
            "Le maire de Nice, Paul Orsini, a reçu l'an dernier les ministres de l'Intérieur."
        ),
        "Paris",
    ),
    "a mayor who welcomes an accord": (
        (
            "London (Reuters) - Britain and Vietnam signed a deal on offshore wind on Monday.\n\n"
            "The mayor of Hull, Tom Reed, welcomed the accord and said turbines would be built there."
        ),
        "London",
    ),
}


@pytest.mark.parametrize(("text", "place"), HOSTS.values(), ids=HOSTS)
def test_the_event_is_where_its_host_is_at_home(text, place):
    assert place_of((ENGLISH if "The " in text or "the " in text else FRENCH) + text) == place


@pytest.mark.parametrize(("text", "place"), OTHERS.values(), ids=OTHERS)
def test_the_dateline_stands_where_nobody_is_told_to_be_host(text, place):
    assert place_of((ENGLISH if "The " in text or "the " in text else FRENCH) + text) == place
