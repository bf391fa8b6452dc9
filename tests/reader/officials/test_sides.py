"""Whom those serve with whose title no country stands, told by the dateline and by the others named."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()


def countries_in(text: str) -> list[str]:
    officials = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.officials
    return [f"{official.name} {official.country}" for official in officials]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Rencontre\n\nBAKOU, 4 mai (AFP) - Le vice-président du Parlement, Elçin Babaïev, a reçu lundi une "
                "délégation venue de Lettonie. L'ambassadrice Ilze Berzina était présente."
            ),
            ["Elçin Babaïev AZ", "Ilze Berzina LV"],
        ),
        (
            (
                "Manœuvres\n\nMAPUTO, 4 mai (AFP) - Les forces rwandaises restent, a dit lundi le général Innocent "
                "Kagina, chef d'état-major, que recevait son homologue mozambicain, l'amiral Joaquim Nhaca."
            ),
            ["Innocent Kagina RW", "Joaquim Nhaca MZ"],
        ),
    ],
    ids=["an ambassador among hosts", "whoever has a counterpart of the hosts"],
)
def test_who_is_no_host_is_not_given_the_hosts_country(text, expected):
    assert countries_in(text) == expected


def test_a_wire_whose_country_is_not_named_is_perhaps_another_wire_of_that_name():
    text = (
        "Talks on a cable\n\nATHENS, Feb 14 (CNA) - Energy Minister Loukas Ioannides and his Greek counterpart "
        "Stavros Kanellis met on Thursday. Cyprus is to be linked with Crete, Greece."
    )

    assert "Loukas Ioannides TW" not in countries_in(text)


def test_whoever_stands_for_a_body_of_many_countries_serves_none_of_them():
    text = (
        "Réunion sur la pêche\n\nBANGKOK, 4 mai (AFP) - Le ministre Prasit Keo a ouvert lundi la réunion. La Banque "
        "mondiale était représentée par sa vice-présidente, Mme Ingrid Solheim."
    )

    assert countries_in(text) == ["Prasit Keo TH", "Ingrid Solheim None"]
