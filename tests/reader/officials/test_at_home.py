"""Whom those serve with whose title no country stands, told by the page, by headings and by lists."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

# By the rules alone: anybody bears any name in these lines, and letters would speak against it.
VOCABULARY = replace(load_vocabulary(), country_weights=Weights({}))


def countries(*paragraphs: str) -> dict[str, str | None]:
    text = "\n\n".join(paragraphs)
    officials = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article.officials
    return {official.name: official.country for official in officials}


PREFECT = "Le préfet de Bellan, Kouadio Vella, a déclaré mardi le pont fermé, et les maires l'ont suivi."


@pytest.mark.parametrize(
    ("line", "country"),
    [
        ("Agence d'information du Burkina", "BF"),
        ("© Agence tchadienne de presse et d'édition", "TD"),
        ("par AIP", "CI"),
        ("(GNA)", "GH"),
        ("www.valmora.ci - Plan du site", "CI"),
        ("redaction@valmora.sn", "SN"),
        ("Agence France-Presse", None),
        ("La presse et le Burkina", None),
        ("www.valmora.com - Plan du site", None),
        ("youtu.be/abc", None),
        ("Partager sur t.me/valmora", None),
    ],
)
def test_the_page_may_tell_whose_it_is(line, country):
    assert countries("Le pont fermé", PREFECT, "Les camions attendent depuis lundi.", line) == {
        "Kouadio Vella": country
    }


@pytest.mark.parametrize(
    ("line", "country"),
    [
        ("Quotidien burkinabè d'information", "BF"),
        ("1er quotidien djiboutien", "DJ"),
        ("Gouvernement du Grand-Duché de Luxembourg", "LU"),
        ("Portail officiel du gouvernement togolais", "TG"),
        ("Quotidien d'information", None),
        ("Le quotidien togolais a ouvert un bureau.", None),
    ],
)
def test_a_masthead_tells_whose_paper_it_is(line, country):
    rest = ("Le pont fermé", PREFECT, "Les camions attendent depuis lundi.")

    assert countries("La Rive", line, "Accueil Politique Société Sports", *rest) == {"Kouadio Vella": country}
    assert countries(*rest, line) == {"Kouadio Vella": None}


def test_where_the_headline_opens_with_a_country_a_wire_of_another_tells_of_that():
    found = countries(
        "Burundi : deux pirogues coulent",
        "Quatorze personnes sont mortes samedi dans deux naufrages sur le lac.",
        "Le ministre des Transports, Pierre Vella, a interdit mardi les sorties.",
        "Source : AA",
    )

    assert found == {"Pierre Vella": "BI"}


@pytest.mark.parametrize("wire", ["GHI (APS)", "APS"])
def test_a_wires_name_of_two_countries_is_told_by_where_it_happened(wire):
    found = countries(
        "Procès du bois à Kaolack",
        "Le procureur de la République, Anna Vella, a demandé mardi cinq ans de prison à Kaolack.",
        "Les grumes partaient en Gambie.",
        wire,
    )

    assert found == {"Anna Vella": "SN"}


def test_the_items_under_a_delegations_name_are_of_it():
    found = countries(
        "Les deux ministres à Kara",
        "Les ministres du Togo et du Bénin se sont rencontrés mardi à Kara, au Togo.",
        "La délégation béninoise conduite par Monsieur Paul VELLA, Ministre de l'Intérieur, comprend :",
        "- Colonel Jean ADJO, Directeur du Génie militaire ;",
        "- Madame Anna KOUTON, Préfète des Rives.",
        "La rencontre a été précédée de celle des experts.",
        "Le colonel Kossi Ametepe, directeur des Routes, a parlé.",
    )

    assert found["Jean Adjo"] == found["Anna Kouton"] == "BJ"
    assert found["Kossi Ametepe"] == "TG"


def test_an_ambassador_is_of_the_country_that_the_heading_above_him_names():
    found = countries(
        "Credentials",
        "RIGA (LETA) - Latvian President Andris Vilks received credentials of four ambassadors on Tuesday.",
        "Chile",
        "Chile buys no oil from us, the president said to Ambassador Marisol Vella.",
        "Nepal",
        "Ambassador Hari Gurung presented a map of the road.",
        "Foreign Minister Ilze Berzina attended.",
    )

    assert found == {"Andris Vilks": "LV", "Marisol Vella": "CL", "Hari Gurung": "NP", "Ilze Berzina": "LV"}


@pytest.mark.parametrize(
    ("opening", "country"),
    [
        ("Côté chilien, on se dit satisfait.", "CL"),
        ("Du côté chilien, l'heure est à la prudence.", "CL"),
        ("La Pologne n'a pas voté.", "NL"),
    ],
)
def test_the_side_that_a_sentence_opens_with_is_that_of_who_speaks_behind_it(opening, country):
    found = countries(
        "Le Sénat néerlandais approuve l'accord",
        "Le Sénat néerlandais a approuvé mardi l'accord avec le Chili, a dit à La Haye le président Joost Vella.",
        f"{opening} « Il reste deux signatures », a dit la ministre Anna Vella.",
    )

    assert found["Anna Vella"] == country


def test_two_countries_that_open_a_sentence_have_each_its_own_ambassador():
    found = countries(
        "Un accord sur le lait",
        "Genève (ATS) - Le Kazakhstan et la Lettonie ont mis fin mardi à leur querelle, ont dit leurs deux"
        " ambassadeurs, Serik Dosanov et Ilze Berzina.",
    )

    assert found == {"Serik Dosanov": "KZ", "Ilze Berzina": "LV"}


def test_of_several_countries_told_together_none_is_the_nearest():
    found = countries(
        "Le président mexicain reçoit l'ambassadeur",
        "Mexico (VNA) - L'ambassadeur du Vietnam au Mexique, Tran Van Bang, a vu mardi le président du Mexique, Luis"
        " Vella.",
        "Il a parlé du traité avec le Japon, le Pérou et neuf autres États, et présenté le secrétaire à"
        " l'Agriculture, Ignacio Ponce.",
    )

    assert found["Ignacio Ponce"] == "MX"


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("Executive Secretary of SEMA", "NG"),
        ("Executive Secretary of the Commission", None),
    ],
)
def test_who_heads_a_body_of_initials_is_at_home_though_a_union_is_named(words, country):
    found = countries(
        "Court remands two",
        "ABUJA (NAN) - The police, who thanked the African Union, said on Tuesday that two men were held.",
        f"The {words}, Zainab Vella, spoke on Tuesday.",
    )

    assert found == {"Zainab Vella": country}


def test_a_court_that_is_told_as_one_countrys_is_no_union():
    found = countries(
        "La justice colombienne annule un permis",
        "La Cour constitutionnelle de Colombie a annulé mardi un permis. La présidente de la Cour, Lucía Vella, l'a"
        " dit. Le charbon devait aller en Turquie, aux Pays-Bas et en Suisse.",
    )

    assert found == {"Lucía Vella": "CO"}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Minister of Culture Thai Duy Bang", "Thai Duy Bang"),
        ("Thai Prime Minister Somchai Vella", "Somchai Vella"),
    ],
)
def test_a_surname_that_is_an_adjective_is_no_country(words, name):
    found = countries("Talks in Muscat", f"HANOI (VNA) - {words} met with reporters on Tuesday.")

    assert found == {name: "VN" if "Duy" in name else "TH"}


@pytest.mark.parametrize(
    ("sentence", "country"),
    [
        ("L'émir a reçu le ministre mauritanien Sidi Adjo, porteur d'un message du président Ali Vella.", "MR"),
        ("Le ministre mauritanien Sidi Adjo a remis au président Omar Saad un message du Premier ministre Ali Vella.", "MR"),
        ("Le ministre mauritanien Sidi Adjo a envoyé un message de sympathie au président Ali Vella.", "QA"),
    ],
)  # fmt: skip
def test_who_sends_word_is_of_the_country_of_who_bears_it(sentence, country):
    found = countries("Audiences", f"DOHA (QNA) - Les audiences ont repris mardi au palais. {sentence}")

    assert found.get("Ali Vella", country) == country


def test_a_consul_told_with_his_country_is_of_it_where_he_is_named_without():
    found = countries(
        "Latvian delegation visits Malta",
        "The Honorary Consul of the Republic of Latvia in Malta welcomed a Latvian delegation in Valletta on Monday.",
        "The Honorary Consul, Reuben Vella, presented the guests with a book.",
    )

    assert found == {"Reuben Vella": "LV"}


@pytest.mark.parametrize(
    ("sentence", "country"),
    [
        (
            "In Kisumu, Kenya's third-largest city, the lake spilled into the park, Mayor Anna Vella said.",
            "KE",
        ),
        ("The lake spilled into the park, Mayor Anna Vella said.", "UG"),
    ],
)
def test_a_mayor_is_of_the_country_of_the_town_that_opens_his_sentence(sentence, country):
    found = countries(
        "Toll climbs in landslides",
        "KAMPALA, Sept 20 (AFP) - Ugandan President Yonah Vella flew there on Thursday.",
        sentence,
    )

    assert found["Anna Vella"] == country


def test_a_comma_may_stand_between_somebodys_people_and_his_name():
    found = countries(
        "Trois chefs d'Etat à Bangui",
        "Trois présidents sont arrivés mardi à Bangui, le Camerounais, Issa Vella, et deux autres.",
        "Le président Vella est en visite. Il a été reçu par le ministre centrafricain Bruno Adjo.",
    )

    assert found["Issa Vella"] == "CM"


def test_a_wire_that_tells_of_a_country_from_elsewhere_is_at_home_there():
    found = countries(
        "New Honduran cabinet sworn in",
        "GUATEMALA CITY - Honduran President Ramiro Vella swore in a cabinet Monday in the capital Tegucigalpa.",
        "Seven took the oath, including Foreign Minister Ligia Adjo.",
    )

    assert found == {"Ramiro Vella": "HN", "Ligia Adjo": "HN"}


def test_who_tells_what_happened_in_another_country_is_of_it():
    found = countries(
        "Floods in Papua New Guinea",
        "In Papua New Guinea, 47 people were dead on Wednesday, Disaster Centre spokesman Jonah Vella said.",
        "In the Solomon Islands, eight people drowned, said police commissioner Hilda Adjo.",
    )

    assert found == {"Jonah Vella": "PG", "Hilda Adjo": "SB"}


def test_who_receives_where_it_happened_is_a_host_though_no_dateline_tells_where():
    found = countries(
        "Des magistrats cambodgiens au Laos",
        "Une délégation de la Cour suprême du Cambodge effectue depuis dimanche une visite au Laos.",
        "Les magistrats cambodgiens ont été reçus mardi à Vientiane par le président de la Cour populaire suprême,"
        " Viengthong Vella.",
        "-AVI",
    )

    assert found == {"Viengthong Vella": "LA"}


def test_a_body_told_by_its_initials_further_on_is_the_same():
    found = countries(
        "Les ports des Comores et de Tanzanie unissent leurs guichets",
        "La Société comorienne des ports (SCP) et l'Autorité portuaire de Tanzanie ont signé mardi à Dar es Salaam.",
        "Le directeur général de la SCP, Soilihi Vella, a parlé.",
    )

    assert found == {"Soilihi Vella": "KM"}


def test_a_travellers_counterpart_is_not_that_of_the_host_named_before():
    found = countries(
        "Consultations Vietnam-Nigeria",
        "Abuja (VNA) - Le vice-ministre vietnamien des Affaires étrangères Mac Dang Khoa est arrivé vendredi au Nigeria.",
        "Il a été reçu par la ministre du Commerce Aisha Vella et s'est entretenu avec son homologue Emeka Obi.",
    )

    assert found["Emeka Obi"] == "NG"


def test_a_governor_is_of_where_it_happened_though_two_other_countries_are_named():
    found = countries(
        "Governor opens bridge in Kisumu",
        "Governor Anna Vella on Monday opened a bridge in Kisumu built with a loan from China for trucks bound for Uganda.",
    )

    assert found == {"Anna Vella": "KE"}
