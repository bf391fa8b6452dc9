"""Who takes part, who is only named, and where it happened."""

from collections import Counter
from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.places.countrynames import NamedBy
from builder.reader.places.plainletters import flat
from builder.reader.weights import Weights

VOCABULARY = replace(load_vocabulary(), place_weights=Weights({}))  # wordings alone
LANGUAGES = sorted(VOCABULARY.countries)


def codes_in(text: str, language: str = "fr") -> list[str]:
    mentions = VOCABULARY.countries[language].find(text)
    return [mention.code for mention in mentions if mention.by is not NamedBy.CITY]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_is_read_as_its_own_country_and_no_other(language):
    index = VOCABULARY.countries[language]
    names = [(phrase, code) for phrase, code, by in index.phrases() if by < NamedBy.ORGANISATION]

    wrong = [
        (phrase, code, codes_in(phrase, language)) for phrase, code in names if index.named(phrase) != code
    ]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_look_alike_is_read_as_a_country(language):
    look_alikes = VOCABULARY.languages[language].places.countries.look_alikes

    assert [phrase for phrase in look_alikes if codes_in(phrase, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_a_name(language):
    index = VOCABULARY.countries[language]
    named = {code for _, code, by in index.phrases() if by is NamedBy.NAME}

    assert set(index.capitals) - named == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_code_is_unknown(language):
    index = VOCABULARY.countries[language]
    codes = {code for _, code, by in index.phrases() if by < NamedBy.ORGANISATION}

    assert codes - set(index.capitals) == set()


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("la Corée du Sud et la RPDC", ["KR", "KP"]),
        ("la République de Corée", ["KR"]),
        ("LES EAU REÇOIVENT LE MINISTRE", ["AE"]),
        ("LE MINISTRE DE L'EAU REÇOIT LE MAIRE", []),
        ("la République populaire démocratique de Corée", ["KP"]),
        ("la République démocratique du Congo et la République du Congo", ["CD", "CG"]),
        (
            "la Guinée, la Guinée-Bissau, la Guinée équatoriale, la Papouasie-Nouvelle-Guinée",
            ["GN", "GW", "GQ", "PG"],
        ),
        ("le Niger et le Nigeria, le président nigérien, le président nigérian", ["NE", "NG", "NE", "NG"]),
        ("la Dominique et la République dominicaine", ["DM", "DO"]),
        ("le Soudan et le Soudan du Sud", ["SD", "SS"]),
        ("l’Inde, les Indiens et l'océan Indien", ["IN", "IN"]),
        ("en mer de Chine, la réunion du comité", []),
        ("la Réunion s'est tenue ; Maurice et Dominique sont venus", []),
        ("une partie russe, des Russes, la Russie", ["RU", "RU", "RU"]),
        ("Hanoi, Hanoï et Hà Nội", ["VN", "VN", "VN"]),
        ("l'ex-URSS et l'Union soviétique", []),
        ("l'Union économique eurasiatique et l'Union européenne", ["EU"]),
        ("VIETNAM ET RUSSIE", ["VN", "RU"]),
        ("partenariat Vietnam–Russie", ["VN", "RU"]),
        ("les relations sino-vietnamiennes", ["CN", "VN"]),
        ("le dollar américain et le yuan chinois", ["CN"]),
        ("le port de Nice et la ville de Tours", []),
        ("la région de Vienne, en Autriche", ["AT", "AT"]),
        ("un kilo de Sucre", ["BO"]),
        ("la Géorgie et l'État de Géorgie, aux États-Unis", ["GE", "US"]),
        ("M. Jordan Bardella et la Jordanie", ["JO"]),
        ("la République de Guinée, la Guinée Conakry et la Guinée-Équatoriale", ["GN", "GN", "GQ"]),
        ("la R.D. Congo, le Congo Kinshasa et le Congo-Brazza", ["CD", "CD", "CG"]),
        ("la RPD Corée et la Corée du nord", ["KP", "KP"]),
        ("la R. de Corée et la République de Corée (RdC)", ["KR", "KR"]),
        ("la RDP lao et la République démocratique populaire lao", ["LA", "LA"]),
        ("le Royaume de Belgique, le Grand-Duché de Luxembourg, la Confédération suisse", ["BE", "LU", "CH"]),
        ("le Royaume hachémite de Jordanie et le Sultanat d'Oman", ["JO", "OM"]),
        ("les Emirats Arabes Unis, l'Arabie Saoudite, les Etats-Unis d'Amérique", ["AE", "SA", "US"]),
        ("la Côte d’Ivoire et les Ivoiriens", ["CI", "CI"]),
        ("Trinité-et-Tobago, Saint-Vincent-et-les Grenadines et Antigua et Barbuda", ["TT", "VC", "AG"]),
        ("la Macédoine du Nord, la Bosnie-Herzégovine et le Monténégro", ["MK", "BA", "ME"]),
        ("le Timor oriental, le Timor-Leste", ["TL", "TL"]),
        ("le Myanmar (Birmanie) et les Rohingyas", ["MM", "MM"]),
        ("la Turquie, Türkiye et les Turcs", ["TR", "TR", "TR"]),
        ("la Tchéquie et la République Tchèque", ["CZ", "CZ"]),
        ("la Palestine, l'Etat de Palestine et la bande de Gaza", ["PS", "PS", "PS"]),
        ("l'Eswatini, le Lesotho, le Botswana", ["SZ", "LS", "BW"]),
        ("le Soudan, le Sud-Soudan, les Soudanais", ["SD", "SS", "SD"]),
        (
            "le Kirghizstan, l'Ouzbékistan, le Turkménistan, le Tadjikistan et le Kazakhstan",
            ["KG", "UZ", "TM", "TJ", "KZ"],
        ),
        ("la Biélorussie, le Bélarus et le président bélarusse", ["BY", "BY", "BY"]),
        ("les Pays-Bas et les Néerlandais", ["NL", "NL"]),
        ("la Grande-Bretagne, le Royaume-Uni, l'Angleterre et l'Ecosse", ["GB", "GB", "GB", "GB"]),
        ("le Cap-Vert et Cabo Verde", ["CV", "CV"]),
        ("le Saint-Siège et le Vatican", ["VA", "VA"]),
        ("la Papouasie Nouvelle-Guinée", ["PG"]),
        ("le Sri Lanka et les Sri-Lankais", ["LK", "LK"]),
        ("les relations vietnamo-laotiennes et sino-russes", ["VN", "LA", "CN", "RU"]),
        ("le sommet Russie-Afrique et le forum Chine-Afrique", ["RU", "CN"]),
        ("le Premier ministre indien et l'océan Indien", ["IN"]),
        ("la Dominique, Dominique de Villepin et l'ambassadeur de la Dominique", ["DM", "DM"]),
        ("l'île Maurice, Maurice Béjart, la République de Maurice", ["MU", "MU"]),
        ("la mer de Chine orientale et la mer Noire", []),
        ("le Grand Prix de Monaco et la principauté de Monaco", ["MC", "MC"]),
        ("la Lituanie, la Lettonie et l'Estonie", ["LT", "LV", "EE"]),
        ("l'Inde et le Bharat", ["IN"]),
        ("la ville de Grenade en Espagne", ["ES"]),
        ("la Sierra Leone, la Gambie, le Libéria, le Ghana", ["SL", "GM", "LR", "GH"]),
        ("Panama, canal de Panama", ["PA"]),
        ("les îles Salomon, les îles Fidji, les îles Marshall", ["SB", "FJ", "MH"]),
        ("la Nouvelle-Calédonie et Tahiti", ["NC"]),
        ("le Koweit, le Bahrein, le Qatar", ["KW", "BH", "QA"]),
        ("le Danemark, la Norvège, la Suède, la Finlande, l'Islande", ["DK", "NO", "SE", "FI", "IS"]),
        (
            "la Malaisie, l'Indonésie, le Brunei Darussalam, les Philippines, Singapour",
            ["MY", "ID", "BN", "PH", "SG"],
        ),
    ],
)
def test_french_names_and_their_traps(text, codes):
    assert codes_in(text) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Jordan, Chad and Turkey", ["JO", "TD", "TR"]),
        ("a jordan almond, a hanging chad, fine china and cold turkey", []),
        ("Chad Smith met Michael Jordan", []),
        ("the President of Chad Koffi Adjo", ["TD"]),
        ("in Atlanta, Georgia", []),
        ("Georgia and the Georgian side", ["GE", "GE"]),
        ("Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea", ["GN", "GW", "GQ", "PG"]),
        ("Niger and Nigeria", ["NE", "NG"]),
        ("the DPRK and the RoK", ["KP", "KR"]),
        ("the US, the U.S. and us", ["US", "US"]),
        ("the Soviet Union", []),
        ("the South China Sea and the Indian Ocean", []),
        ("Turkey, Türkiye, the Turks", ["TR", "TR", "TR"]),
        ("the Democratic People's Republic of Korea, North Korea, the ROK", ["KP", "KP", "KR"]),
        ("Dr Chad Evans and Chad's army", ["TD"]),
        ("the Swiss Confederation and the Kingdom of the Netherlands", ["CH", "NL"]),
        ("British Prime Minister, English Premier League", ["GB", "GB"]),
        ("the Philippines and Filipino workers", ["PH", "PH"]),
        ("the Lao PDR and the Lao People's Democratic Republic", ["LA", "LA"]),
        ("the State of Georgia in the US; Georgia's president", ["US", "GE"]),
        ("Cote d'Ivoire, Ivory Coast and Ivorian troops", ["CI", "CI", "CI"]),
        ("the Congo, the Republic of the Congo and DRC", ["CG", "CG", "CD"]),
        ("Dominica and the Dominican Republic", ["DM", "DO"]),
        ("Niger and Nigerian and Nigerien", ["NE", "NG", "NE"]),
        ("Oman and Omani, Mali and Malian", ["OM", "OM", "ML", "ML"]),
        ("the UAE and Emirati", ["AE", "AE"]),
        ("Czech Republic and Czechia", ["CZ", "CZ"]),
        ("the Netherlands and Dutch PM", ["NL", "NL"]),
        ("the South Pacific, East Sea, South China Sea", []),
        ("Timor-Leste and East Timor", ["TL", "TL"]),
    ],
)
def test_english_names_and_their_traps(text, codes):
    assert codes_in(text, "en") == codes


def article(text: str):
    return read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        (
            (
                "Togo et Bénin renforcent leur coopération\n\n"
                "Lomé (VNA) - Le ministre togolais du Commerce Koffi Adjo a reçu le 6 mars à Lomé son homologue "
                "béninois Aziz Sossou.\n\nLes deux pays vendent du coton à la Chine et aux États-Unis."
            ),
            ("TG", "BJ"),
        ),
        (
            (
                "Le Togo et le Ghana ouvrent un pont\n\n"
                "Genève (VNA) - Réunis le 6 mars à Genève, en Suisse, le ministre togolais Koffi Adjo et le ministre "
                "ghanéen Kwame Mensah ont signé un accord."
            ),
            ("TG", "GH"),
        ),
        (
            (
                "Moscou souhaite approfondir ses relations avec Lomé\n\n"
                "Moscou (VNA) - Moscou souhaite approfondir ses relations avec le Togo, a déclaré le 6 mars le "
                "ministre russe Piotr Sokolov à la partie togolaise."
            ),
            ("RU", "TG"),
        ),
        (
            "Réunion à Lomé\n\nLomé (VNA) - Les ministres du Togo, du Bénin et du Ghana se sont réunis le 6 mars.",
            ("TG", "BJ", "GH"),
        ),
        (
            "Le Togo élit un président\n\nLomé (VNA) - Le président togolais Koffi Adjo a prêté serment le 6 mars.",
            ("TG",),
        ),
        (
            (
                "Togo, Ghana boost trade\n\n"
                "Lome (VNA) - Togolese Trade Minister Koffi Adjo met in Lome on March 6 his Ghanaian counterpart Kwame "
                "Mensah. The two countries sell cotton to China."
            ),
            ("TG", "GH"),
        ),
    ],
)
def test_a_country_takes_part_by_its_officials_and_institutions(text, countries):
    assert set(article(text).countries) == set(countries)


def test_a_market_and_a_host_are_mentions():
    read = article(
        "Togo et Bénin renforcent leur coopération\n\n"
        "Genève (VNA) - Le ministre togolais Koffi Adjo a rencontré le 6 mars à Genève, en Suisse, son homologue "
        "béninois Aziz Sossou. Le Togo exporte vers la Chine."
    )

    assert set(read.countries) == {"TG", "BJ"}
    assert set(read.mentions) == {"CH", "CN"}


def test_an_organisation_is_no_country():
    read = article(
        "Une allocution\n\nLomé (VNA) - Le ministre togolais Koffi Adjo a parlé le 6 mars de l'Union économique "
        "eurasiatique, de l'ASEAN et des Nations Unies."
    )

    assert read.organisations == ("UEE", "ASEAN", "ONU")
    assert read.countries == ("TG",)


@pytest.mark.parametrize(
    ("lead", "location"),
    [
        # the text's own place
        (
            "Hanoï (VNA) - Le ministre togolais Koffi Adjo s'est entretenu le 6 mars à Lomé avec son homologue.",
            "Lomé",
        ),
        (
            "Hanoï (VNA) - Lors d'un entretien à Hanoï, le ministre togolais Koffi Adjo a salué le 6 mars.",
            "Hanoï",
        ),
        (
            "Pékin (VNA) - Le ministre Koffi Adjo a assisté le 6 mars à une foire dans la ville de Kunming.",
            "Kunming",
        ),
        # a post, a birthplace and a plan are no place of the event
        ("Hanoï (VNA) - L'ambassadeur du Togo à Pékin Koffi Adjo a été reçu le 6 mars.", "Hanoï"),
        (
            "Hanoï (VNA) - Le ministre Koffi Adjo se rendra à Lomé, a annoncé le 6 mars son porte-parole.",
            "Hanoï",
        ),
        # a call has no place of its own
        ("Hanoï (VNA) - Le ministre Koffi Adjo a eu le 6 mars un entretien téléphonique à Lomé.", "Hanoï"),
        # no more than the dateline
        ("Lomé (VNA) - Le ministre togolais Koffi Adjo a reçu le 6 mars son homologue.", "Lomé"),
        (
            "Hanoi (VNA) - Togolese Minister Koffi Adjo met his counterpart in Lome on March 6 and said it was good.",
            "Lome",
        ),
        ("Le ministre togolais Koffi Adjo a reçu le 6 mars à Lomé son homologue.", "Lomé"),
    ],
)
def test_the_place_is_where_the_event_happened(lead, location):
    title = "Togolese minister meets counterpart" if "counterpart" in lead else "Le ministre et son homologue"

    assert article(f"{title}\n\n{lead}").location == location


def test_a_visit_told_from_home_happened_abroad():
    read = article(
        "Le Togo, ami du Ghana\n\n"
        "Lomé (VNA) - Dans le cadre de sa visite officielle au Ghana, le ministre togolais Koffi Adjo a rencontré "
        "le 6 mars le ministre ghanéen Kwame Mensah.\n\n"
        "Le ministre a fleuri un monument à Accra."
    )

    assert read.location == "Accra"


def test_without_a_dateline_or_a_city_nothing_is_known():
    assert (
        article(
            "Le ministre reçoit\n\nLe ministre togolais Koffi Adjo a reçu le 6 mars son homologue."
        ).location
        is None
    )


def test_a_place_stands_in_one_row_only():
    index = VOCABULARY.countries["fr"]
    rows = [
        (flat(place).casefold(), code)
        for table in (index.capitals, index.cities, index.towns)
        for code, places in table.items()
        for place in dict.fromkeys(flat(place).casefold() for place in places)
    ]

    assert [row for row, times in Counter(place for place, _ in rows).items() if times > 1] == []
