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


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("Le ministre provincial de l'intérieur, sécurité et justice Andris Vilks", "ministre provincial de l'intérieur, sécurité et justice"),
        ("Le ministre de la pêche, mer, ports et phares, Andris Vilks,", "ministre de la pêche, mer, ports et phares"),
        ("Le ministre du Travail et des Relations avec les Institutions Andris Vilks", "ministre du Travail et des Relations avec les Institutions"),
        ("Le ministre des Relations avec le Parlement, Andris Vilks,", "ministre des Relations avec le Parlement"),
    ],
)  # fmt: skip
def test_a_portfolio_is_read_to_its_end(told: str, role: str) -> None:
    assert officials(f"Un port à Riga\n\n{told} a ouvert lundi le port de Riga.") == [
        f"Andris Vilks · {role} · LV"
    ]


def test_small_nouns_without_a_name_behind_them_are_no_portfolio() -> None:
    found = officials(
        "Un port à Riga\n\nAvec la ministre lettone de la santé, médecins et infirmiers ont défilé lundi à Riga. Le "
        "maire Andris Vilks a parlé."
    )

    assert found == ["Andris Vilks · maire · LV"]


@pytest.mark.parametrize(
    "told",
    [
        "Ilze Berzina, la Directrice Générale du Musée national a remercié les visiteurs.",
        "Ilze Berzina, la directrice générale du Musée national remercie les visiteurs.",
    ],
)
def test_the_comma_behind_an_office_may_be_left_out_where_a_name_opens_the_sentence(told: str) -> None:
    found = officials(f"Un musée à Riga\n\nLe maire de Riga, Andris Vilks, est venu lundi au musée. {told}")

    assert [each.partition(" · ")[0] for each in found] == ["Andris Vilks", "Ilze Berzina"]


@pytest.mark.parametrize(
    "told",
    [
        "Pour Ilze Berzina, la directrice du Musée national a tort.",
        "Ilze Berzina, la directrice du Musée national et le gardien ont parlé.",
    ],
)
def test_but_an_office_is_anothers_where_something_else_opens_it_or_more_are_told(told: str) -> None:
    found = officials(f"Un musée à Riga\n\nLe maire de Riga, Andris Vilks, est venu lundi au musée. {told}")

    assert found == ["Andris Vilks · maire de Riga · LV"]


def test_so_may_it_in_english() -> None:
    found = officials(
        "A museum in Riga\n\nRiga Mayor Andris Vilks came on Monday. Ilze Berzina, the Director General of the "
        "National Museum told visitors of it."
    )

    assert [each.partition(" · ")[0] for each in found] == ["Andris Vilks", "Ilze Berzina"]


def test_who_stands_behind_the_chief_of_the_one_before_him_takes_part_like_that_one() -> None:
    found = officials(
        "Visite\n\nLa délégation lettone est composée de Karlis Vanags, conseiller du président Andris Vilks, et de "
        "Ilze Berzina, cheffe du service de la pêche."
    )

    assert [each.partition(" · ")[0] for each in found] == ["Karlis Vanags", "Ilze Berzina"]


def test_an_office_behind_the_chief_of_another_may_be_a_second_chiefs() -> None:
    found = officials(
        "Visite\n\nKarlis Vanags, conseiller du président Andris Vilks et du ministre Juris Ozols, a vu lundi le port "
        "de Riga."
    )

    assert [each.partition(" · ")[0] for each in found] == ["Karlis Vanags"]


def test_of_two_who_open_a_story_the_first_is_told_of_by_his_office() -> None:
    found = officials(
        "Entretien\n\nAndris Vilks et Koffi Adjo ont discuté lundi de la pêche. Le président letton a promis un port. "
        "M. Vilks a parlé de la mer."
    )

    assert found == ["Andris Vilks · président · LV"]


def test_a_stations_correspondent_is_no_foreign_ministers() -> None:
    found = officials(
        "A port\n\nLatvian Minister Andris Vilks spoke in Riga on Monday. Bellan FM's regional correspondent Koffi Adjo "
        "reports. Koffi Adjo spoke to fishermen."
    )

    assert found == ["Andris Vilks · Minister · LV"]


def test_a_word_that_joins_sentences_is_no_part_of_an_office() -> None:
    found = officials("A port\n\nTherefore Minister Andris Vilks of Latvia opened the port on Monday.")

    assert found == ["Andris Vilks · Minister · LV"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Talks\n\nThe Special Assistant to the Prime Minister on Foreign Affairs Andris Vilks spoke in Riga on Monday.",
            "Andris Vilks · Special Assistant to the Prime Minister on Foreign Affairs · LV",
        ),
        (
            "Entretien\n\nLe conseiller du président pour l'Afrique Andris Vilks a parlé lundi à Riga.",
            "Andris Vilks · conseiller du président pour l'Afrique · LV",
        ),
    ],
)  # fmt: skip
def test_who_serves_a_leader_in_some_matter_bears_the_name_behind_it(text: str, expected: str) -> None:
    assert officials(text) == [expected]


def test_but_a_leaders_own_name_stands_right_behind_his_office() -> None:
    found = officials(
        "Talks\n\nLatvian Mayor Ilze Berzina met in Riga on Monday an adviser to President Andris Vilks. Ilze Berzina "
        "thanked him."
    )

    assert found[0] == "Ilze Berzina · Mayor · LV"
    assert "Andris Vilks · adviser to President · LV" not in found


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Y ont pris part les gouverneurs du Lac (Tchad), M. Adoum Vella, et de Maroua (Cameroun), M. Jean Kamga.",
            ["Adoum Vella · gouverneur du Lac · TD", "Jean Kamga · gouverneur de Maroua · CM"],
        ),
        (
            "Il recevait le préfet du port, le vice-amiral Andris Vilks, représentant la Lettonie.",
            ["Andris Vilks · préfet du port et vice-amiral · LV"],
        ),
        (
            "Il recevait le général Andris Vilks, qui représentait la Lettonie.",
            ["Andris Vilks · général · LV"],
        ),
        (
            "Le surintendant à l'archéologie des Pouilles, Otto Vella, et le bupati indonésien de Belu, Yan Asa, ont parlé.",
            ["Otto Vella · surintendant à l'archéologie des Pouilles · IT", "Yan Asa · bupati de Belu · ID"],
        ),
    ],
)  # fmt: skip
def test_officials_of_a_list_with_countries_and_of_offices_seldom_told(told, expected):
    assert officials(f"Une visite\n\nGenève (VNA) - La réunion a eu lieu lundi. {told}") == expected


@pytest.mark.parametrize("owner", ["the city's", "the Territory's", "Australia's", "the"])
def test_an_office_between_two_commas_is_of_the_name_before_it(owner):
    text = (
        f"Port opens\n\nHANOI (VNA) - Fresh figs may enter Australia. Agnes Whit, {owner} minister for agribusiness, "
        "and Deputy Minister of Agriculture Ba Than Tuyen cut the first carton open on Monday."
    )

    assert [each.split(" · ")[0] for each in officials(text)] == ["Agnes Whit", "Ba Than Tuyen"]


def test_a_part_of_a_country_in_its_own_tongue_stands_between_an_office_and_a_name():
    text = "Line opens\n\nA line was opened on Monday. Governor of Dornogobi aimag T.Enkh asked for the port's water."

    assert officials(text)[0].startswith("T.Enkh · Governor of Dornogobi aimag")


def test_ministers_of_a_list_have_each_his_portfolio_behind_his_name():
    text = (
        "Le président part\n\nLomé (ATOP) - Le président a quitté Lomé lundi. La délégation comprend les ministres Koffi "
        "Adjo des Affaires étrangères et de la Coopération, Ama Vella des Ports et José Tona du Cadre de vie."
    )

    assert officials(text) == [
        "Koffi Adjo · ministre des Affaires étrangères et de la Coopération · TG",
        "Ama Vella · ministre des Ports · TG",
        "José Tona · ministre du Cadre de vie · TG",
    ]
