"""Offices and headlines as pages of newspapers word them: what a role keeps, and where a name ends."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()


def officials(text: str) -> list[str]:
    article = read_seed("page.txt", text.encode(), Authority((), ()), VOCABULARY).article
    return [f"{each.name} · {each.role} · {each.country}" for each in article.officials]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("l'ambassadeur de la République du Togo", "ambassadeur · TG"),
        ("l'ambassadeur du Royaume de Bahreïn à Alger", "ambassadeur à Alger · BH"),
        ("l'ambassadeur de la République islamique de Mauritanie", "ambassadeur · MR"),
        ("l'ambassadeur de la Confédération suisse", "ambassadeur · CH"),
        ("le ministre de la Pêche du Royaume de Norvège", "ministre de la Pêche · NO"),
        ("l'envoyé spécial pour le Sahel du Royaume des Pays-Bas", "envoyé spécial pour le Sahel · NL"),
        ("le président de la République du Togo", "président de la République · TG"),
        ("le président de la Confédération suisse", "président de la Confédération · CH"),
        ("la présidente de la Banque d'État du Vietnam", "présidente de la Banque d'État · VN"),
        ("le procureur général de la République du Togo", "procureur général de la République · TG"),
        ("le président de l'Assemblée de la République du Mozambique", "président de l'Assemblée de la République · MZ"),
    ],
)  # fmt: skip
def test_what_kind_of_state_a_country_is_goes_with_its_name(told: str, expected: str) -> None:
    found = officials(f"Une visite\n\nLe port a été visité lundi par {told}, Andris Vilks, et par sa suite.")

    assert found == [f"Andris Vilks · {expected}"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("the Ambassador of the Kingdom of Bahrain", "Ambassador · BH"),
        ("the ambassador of the Federal Republic of Germany", "ambassador · DE"),
        ("the ambassador of the Swiss Confederation", "ambassador · CH"),
        ("the President of the Republic of Togo", "President of the Republic · TG"),
    ],
)
def test_so_it_does_in_english(told: str, expected: str) -> None:
    found = officials(f"A visit\n\nThe port was visited on Monday by {told}, Andris Vilks, and his staff.")

    assert found == [f"Andris Vilks · {expected}"]


def test_a_counterpart_is_not_in_charge_of_the_others_own_people() -> None:
    found = officials(
        "Entretien à Tunis\n\nLe ministre des Affaires étrangères, de la Migration et des Tunisiens à l'étranger, "
        "Nadir Amor, s'est entretenu avec son homologue letton, Andris Vilks."
    )

    assert found == [
        "Nadir Amor · ministre des Affaires étrangères, de la Migration et des Tunisiens à l'étranger · TN",
        "Andris Vilks · ministre des Affaires étrangères · LV",
    ]


def test_what_both_are_in_charge_of_stays() -> None:
    found = officials(
        "Entretien\n\nLe ministre togolais de la Pêche, de la Mer et des Ports, Koffi Adjo, a reçu lundi son "
        "homologue letton, Andris Vilks."
    )

    assert found[1] == "Andris Vilks · ministre de la Pêche, de la Mer et des Ports · LV"


def test_a_minister_is_of_the_people_abroad_of_whom_he_is_in_charge() -> None:
    found = officials(
        "Talks held\n\nMinister of Foreign Affairs, African Cooperation and Moroccan Expatriates, Nadir Amor, met "
        "in Paris on Monday with his Latvian counterpart, Andris Vilks."
    )

    assert found == [
        "Nadir Amor · Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates · MA",
        "Andris Vilks · Minister of Foreign Affairs · LV",
    ]


@pytest.mark.parametrize(
    ("headline", "lead", "name"),
    [
        (
            "PM Andris Vilks Arrives In Colombo",
            "Latvian Prime Minister Andris Vilks arrived in Colombo on Monday.",
            "Andris Vilks · Prime Minister · LV",
        ),
        (
            "Foreign Minister Andris Vilks Says Latvia To Open Port",
            "Latvian Foreign Minister Andris Vilks said on Monday a port would open.",
            "Andris Vilks · Foreign Minister · LV",
        ),
        (
            "Minister Andris Vilks Will Visit Togo With Traders",
            "Latvian Minister Andris Vilks will visit Togo.",
            "Andris Vilks · Minister · LV",
        ),
    ],
)
def test_a_name_ends_before_the_verb_of_a_headline_in_capitals(headline: str, lead: str, name: str) -> None:
    assert officials(f"{headline}\n\n{lead}") == [name]


def test_a_name_of_such_a_word_is_whole_in_a_sentence() -> None:
    found = officials("Talks in Riga\n\nLatvian Minister Andris Will Vilks spoke in Riga on Monday.")

    assert found == ["Andris Will Vilks · Minister · LV"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "New roads for Bellan-Tamal – Minister\n\nLatvian Roads Minister Andris Vilks spoke on Monday.",
            ["Andris Vilks · Roads Minister · LV"],
        ),
        (
            "Des routes à Bellan et Tamal - préfet\n\nLe préfet de Riga, Andris Vilks, a parlé lundi.",
            ["Andris Vilks · préfet de Riga · LV"],
        ),
    ],
)
def test_who_said_it_stands_at_a_headlines_end(text: str, expected: list[str]) -> None:
    assert officials(text) == expected


def test_a_president_may_bear_a_countrys_name() -> None:
    found = officials(
        "Le président Hollande à Riga\n\nFrançois Hollande est arrivé lundi à Riga. Le président letton Andris "
        "Vilks a reçu le président français François Hollande. M. Hollande a parlé de la pêche."
    )

    assert found == ["François Hollande · président · FR", "Andris Vilks · président · LV"]


def test_and_the_country_is_still_read() -> None:
    text = "Le ministre letton Andris Vilks s'est rendu lundi en Hollande. La Hollande vend des tulipes."

    article = read_seed("page.txt", f"Visite\n\n{text}".encode(), Authority((), ()), VOCABULARY).article

    assert "NL" in article.countries + article.mentions


def test_a_road_named_for_its_towns_is_nobody() -> None:
    found = officials(
        "Une route à Riga\n\nLe maire de Riga, Andris Vilks, s'est entretenu lundi avec Bellan-Tamal-Divo. "
        "Bellan-Tamal-Divo est un axe."
    )

    assert found == ["Andris Vilks · maire de Riga · LV"]
