"""Whose son or daughter somebody is: the name is the father's, who takes no part."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()


def names_in(text: str) -> set[str]:
    lead = "Deux ports\n\nRIGA, 4 mai (AFP) - Le ministre letton des Ports, Janis Ozols, a ouvert lundi un quai.\n\n"
    article = read_seed("ferry.txt", (lead + text).encode(), Authority((), ()), VOCABULARY).article
    return {official.name for official in article.officials} - {"Janis Ozols"}


@pytest.mark.parametrize("whose", ["du ministre", "de l'ancien ministre", "de l'actuel ministre"])
def test_the_father_of_whoever_acts_takes_no_part(whose):
    assert names_in(f"Le fils {whose} Juris Vella a été entendu par le juge.") == set()


def test_a_former_minister_himself_does():
    assert names_in("L'ancien ministre Juris Vella a parlé aux pêcheurs.") == {"Juris Vella"}
