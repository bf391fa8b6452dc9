"""Whom those serve with whose title no country stands, told by the dateline and by the others named."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

# By the rules alone: anybody bears any name in these lines, and letters would speak against it.
VOCABULARY = replace(load_vocabulary(), country_weights=Weights({}))


def countries_in(text: str) -> list[str]:
    officials = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.officials
    return [f"{official.name} {official.country}" for official in officials]


def countries(*paragraphs: str) -> dict[str, str | None]:
    text = "\n\n".join(paragraphs)
    officials = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.officials
    return {official.name: official.country for official in officials}


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


def test_who_is_met_is_of_the_country_in_the_headline_not_of_one_compared_with_it():
    text = (
        "Vietnam et Lettonie échangent sur l'audit\n\nPrague (VNA) - Une délégation conduite par le ministre Doan "
        "Van Khiêm séjourne en Lettonie.\n\nLa République tchèque en fait autant. M. Khiêm a été reçu par le "
        "vice-président du Conseil, Juris Ozols."
    )

    assert countries_in(text) == ["Doan Van Khiêm VN", "Juris Ozols LV"]


def test_who_receives_a_visitor_abroad_is_of_the_country_visited():
    text = (
        "Le général Taleb à Riga\n\nALGER - Le général Boualem Taleb a eu jeudi à Riga des entretiens en Lettonie. "
        "Il a été reçu par la ministre de la Défense, Mme Ilze Berzina."
    )

    assert countries_in(text) == ["Boualem Taleb DZ", "Ilze Berzina LV"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            (
                "La Lettonie avait dépêché un secrétaire d'État, Juris Ozols, et la Finlande le directeur de l'Agence "
                "de l'énergie, Ari Koski."
            ),
            ["Juris Ozols LV", "Ari Koski FI"],
        ),
        ("Après la Finlande, le secrétaire d'État Juris Ozols a pris la parole.", ["Juris Ozols PL"]),
    ],
    ids=["sent", "only spoken after"],
)
def test_whom_a_country_sends_serves_it(sentence, expected):
    assert countries_in(f"Réunion\n\nVarsovie, 4 mai (AFP) - {sentence}") == expected


def test_a_country_where_something_is_owns_nobody():
    text = (
        "New gates\n\nRiga, May 4 (AFP) - Latvian General Andris Vilks, absent owing to an exercise in China, was "
        "represented by his chief of staff, Colonel Juris Ozols."
    )

    assert "Juris Ozols CN" not in countries_in(text)


def test_whose_a_region_is_tells_whom_its_party_secretary_serves():
    text = (
        "Le rail avance\n\nVientiane (KPL) - Le Premier ministre Khamtay Sayasone a reçu le secrétaire du Comité du "
        "Parti du Yunnan, Ruan Chengying."
    )

    assert countries_in(text) == ["Khamtay Sayasone LA", "Ruan Chengying CN"]


VISIT_TO_GHANA = (
    "Le chef de la diplomatie togolaise reçu à Accra",
    "Lomé (ATOP) - Le ministre togolais Koffi Adjo a été reçu mardi à Accra par le président ghanéen Kwame Mensah.",
)


@pytest.mark.parametrize(
    ("sentence", "country"),
    [
        # whoever welcomes the guest, or is met by him, is of the country visited
        ("Il s'est rendu au port, où le directeur général, Tom Vella, lui a présenté les quais.", "GH"),
        ("Il s'est rendu au port. Le directeur général, Tom Vella, l'a accueilli.", "GH"),
        ("Il a aussi vu le ministre de l'Énergie, Tom Vella.", "GH"),
        ("Il s'est en outre entretenu avec le ministre de l'Énergie, Tom Vella.", "GH"),
        ("Côté ghanéen, le ministre de l'Énergie, Tom Vella, a pris la parole.", "GH"),
        # but not who came along, and not whom a host meets
        ("Le directeur de cabinet, Tom Vella, l'accompagnait.", "TG"),
        ("Le président ghanéen Kwame Mensah a aussi vu le ministre du Commerce, Tom Vella.", "TG"),
        # whoever heads a body of many countries serves none
        ("La présidente de la Banque nordique d'investissement, Tom Vella, a promis un prêt.", None),
        ("Le directeur du Fonds vert, Tom Vella, a promis un prêt.", None),
        (
            "Au nom du secrétaire général de l'UNESCO, la secrétaire générale adjointe Tom Vella a parlé.",
            None,
        ),
    ],
)
def test_under_a_visit_abroad_the_text_tells_who_is_a_host(sentence, country):
    assert countries(*VISIT_TO_GHANA, sentence)["Tom Vella"] == country


def test_the_ambassador_of_the_kingdom_is_not_of_where_he_works():
    found = countries(
        "Le ministre de la Pêche reçoit son homologue",
        "Rabat (MAP) - Le ministre de la Pêche, M. Driss Adjo, a reçu mardi à Rabat la ministre portugaise, Ana Vella.",
        "L'ambassadrice du Royaume au Portugal, Mme Karima Ozols, assistait à l'entrevue.",
    )

    assert found["Karima Ozols"] == "MA"


def test_who_comes_along_with_two_ministers_is_of_the_one_told_before_him():
    found = countries(
        "Les deux ministres rouvrent le poste",
        "Tunis (TAP) - Le ministre tunisien Moncef Adjo et son homologue libyen Salem Vella ont rouvert mardi le poste.",
        "Ils étaient accompagnés du directeur des douanes tunisiennes, Ali Ozols, du gouverneur de Médenine, Habib Tamm.",
    )

    assert found["Habib Tamm"] == "TN"


def test_an_adjective_and_a_rank_go_on_a_list_of_counterparts():
    found = countries(
        "Trois pays du Sahel s'accordent",
        "Nouakchott (AFP) - Le ministre mauritanien Sidi Adjo et ses homologues malien, Amadou Vella, et tchadien,"
        " le général Ali Ozols, ont signé mardi une déclaration.",
    )

    assert found["Ali Ozols"] == "TD"


def test_a_province_says_more_than_the_shape_of_a_name():
    found = countries(
        "Lang Son et le Guangxi accélèrent",
        "Lang Son (VNA) - Une délégation de Lang Son a eu mardi à Nanning une séance de travail avec Chen Wu.",
        "Le vice-gouverneur du Guangxi, Tan Guoliang, a signé le compte rendu.",
    )

    assert found["Tan Guoliang"] == "CN"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Le Ghana était là ; le Togo participait en ligne, avec la vice-ministre Ana Vella.", "TG"),
        ("Le Togo s'était joint à la réunion par le vice-ministre Ana Vella.", "TG"),
        ("Le ministre du Togo participait à la réunion avec la vice-ministre Ana Vella.", "LV"),
        ("Le Togo négocie depuis mai avec la vice-ministre Ana Vella.", "LV"),
    ],
    ids=["with", "by", "a minister of it", "no part taken"],
)
def test_who_speaks_for_a_country_that_takes_part_serves_it(sentence, expected):
    found = countries(
        "Forum à Riga", f"Riga (LETA) - Le ministre Andris Vilks a ouvert mardi le forum. {sentence}"
    )

    assert found["Ana Vella"] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Les ministres de la Pêche, Andris Vilks et Tom Vella, ont signé la charte.", "EE"),
        ("Les vice-ministres de la Pêche, Andris Vilks et Tom Vella, ont signé la charte.", "LV"),
        ("Les ministres d'État Andris Vilks et Tom Vella ont signé la charte.", "LV"),
    ],
    ids=["one in each country", "several deputies", "several of one rank"],
)
def test_two_of_an_office_that_a_country_has_once_are_of_two_countries(sentence, expected):
    found = countries(
        "La Lettonie et l'Estonie signent une charte",
        f"Riga (LETA) - La Lettonie a reçu mardi l'Estonie. {sentence}",
    )

    assert (found["Andris Vilks"], found["Tom Vella"]) == ("LV", expected)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("La présidente du Croissant-Rouge algérien, Ana Vella, est arrivée avec des couvertures.", "DZ"),
        ("L'ambassadrice d'Algérie, Ana Vella, est arrivée avec des couvertures.", None),
        ("La ministre algérienne de la Pêche, Ana Vella, est arrivée avec des couvertures.", None),
    ],
    ids=["a local head", "an ambassador", "a guest"],
)
def test_under_a_town_in_no_list_the_head_of_a_national_body_tells_where_it_is(sentence, expected):
    found = countries(
        "Crue à Talbrouk",
        "TALBROUK- Le ministre de la Pêche, Sidi Adjo, a vu mardi le pont.",
        "L'eau a monté dans la nuit.",
        "Les habitants ont passé la nuit dehors.",
        sentence,
    )

    assert found["Sidi Adjo"] == expected


def test_a_town_that_a_wire_counts_as_its_own_country_s_gives_no_other_country():
    found = countries(
        "Maroc-Sénégal : un accord",
        "Dakar (MAP) - Le ministre sénégalais de la Pêche, Malick Vella, a reçu mardi une délégation du Maroc.",
        "Le président de la Chambre de commerce de Dakhla, Sidi Adjo, a signé la charte.",
    )

    assert found["Sidi Adjo"] == "MA"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "La Commission électorale indépendante (CEI) a voté. La présidente de la CEI, Ana Vella, a parlé.",
            "CI",
        ),
        (
            "La Communauté d'États indépendants (CEI) a voté. La présidente de la CEI, Ana Vella, a parlé.",
            None,
        ),
    ],
    ids=["written out otherwise", "the union itself"],
)
def test_a_short_name_that_the_story_writes_out_is_that_and_no_union(sentence, expected):
    found = countries(
        "Vote à Abidjan", f"Abidjan (AIP) - Le ministre ivoirien Sidi Adjo a parlé mardi. {sentence}"
    )

    assert found["Ana Vella"] == expected


def test_a_party_whose_short_name_two_countries_know_is_of_the_one_written_out():
    found = countries(
        "Un séminaire à La Havane",
        "Beijing (Xinhua) - Le Parti communiste de Cuba (PCC) a ouvert mardi un séminaire.",
        "La cheffe du Département de la formation du PCC, Ana Vella, a parlé.",
    )

    assert found["Ana Vella"] == "CU"


def test_a_country_s_name_within_a_body_s_is_no_town_of_another_country():
    found = countries(
        "Vietnam, New Zealand talk of schools",
        "Wellington (VNA) - Minister Luong Xuan Bach met his hosts in Wellington on Tuesday.",
        "A plan was signed by the chief executive of Education New Zealand, Ana Vella.",
    )

    assert found["Ana Vella"] == "NZ"


def test_a_wire_is_the_visitors_where_it_tells_of_its_hosts_by_their_country():
    assert countries_in(
        "Lettonie-Estonie: une route\n\nTALLINN - Le ministre des Travaux publics, Andris Vilks, s'est entretenu mardi "
        "à Tallinn avec le ministre estonien des Transports, Toomas Kallaste."
    ) == ["Andris Vilks LV", "Toomas Kallaste EE"]


def test_a_firm_that_opens_the_sentence_tells_whom_its_president_serves():
    assert countries(
        "Un port pour deux",
        "RIGA (BNS) - Le ministre letton Andris Vilks a parlé lundi.",
        "Le groupe Vella, premier investisseur maltais à Riga, devant ses filiales de Guinée et du Gabon, ouvrira un "
        "bureau, selon son président, M. Karm Borg.",
    ) == {"Andris Vilks": "LV", "Karm Borg": "MT"}


def test_a_known_province_tells_whose_ground_a_town_in_no_list_is():
    assert countries(
        "Un cyclone frappe la côte",
        "Mardi, le gouverneur de la région Vatovavy, Solo Rabe, a visité Ostreville.",
        "Le maire d'Ostreville, Hery Andria, a remercié les secours.",
    ) == {"Solo Rabe": "MG", "Hery Andria": "MG"}


def test_the_commander_of_a_joint_force_serves_none_whatever_his_rank():
    assert countries(
        "Une force pour la frontière",
        "BAMAKO (AFP) - Le ministre malien Andris Vilks a plaidé lundi pour la Force conjointe du G5 Sahel.",
        "Le commandant de la force, le général mauritanien Ould Vella, a parlé.",
    ) == {"Andris Vilks": "ML", "Ould Vella": None}


def test_a_name_with_a_hyphen_is_no_chinese_one():
    assert countries(
        "Navires à hydrogène",
        "SEOUL, 4 mai (Yonhap) -- La ministre du Commerce, Ma Yun-kyung, a vu lundi la ministre norvégienne Jo Solberg.",
        "La Chine suit de près.",
    ) == {"Ma Yun-kyung": "KR", "Jo Solberg": "NO"}


def test_whom_a_wires_own_envoy_meets_abroad_are_hosts():
    text = (
        "L'ambassadrice mozambicaine remet ses lettres de créance\n\nMaputo (AIM) — L'ambassadrice du Mozambique "
        "Albertina Sitoe a remis jeudi, à Riga, ses lettres de créance au président letton, Andris Vilks. La "
        "vice-ministre des Affaires étrangères, Ilze Berzina, y était présente."
    )

    assert "Ilze Berzina LV" in countries_in(text)


def test_a_host_who_receives_lends_nobody_his_office():
    text = (
        "La Lettonie et le Togo se rapprochent\n\nLa ministre togolaise des Affaires étrangères, Awa Mensah, a été "
        "reçue lundi à Riga par le président Andris Vilks et par son homologue letton Juris Ozols."
    )
    officials = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.officials

    assert [f"{o.name} {o.role} {o.country}" for o in officials][1:] == [
        "Andris Vilks président LV",
        "Juris Ozols ministre des Affaires étrangères LV",
    ]
