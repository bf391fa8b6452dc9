"""Who takes part and who is only named: whole small articles, one phenomenon each."""

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed

VOCABULARY = load_vocabulary()

# Title, lead and body; those that take part; those only named.
ARTICLES = [
    (
        (
            "Le Vietnam et le Laos renforcent leur coopération",
            "Hanoï (VNA) - Le Vietnam et le Laos ont convenu mardi de coopérer davantage dans l'énergie.",
            "Les deux pays veulent exporter de l'électricité vers la Thaïlande et Singapour.",
        ),
        "VN LA",
        "TH SG",
    ),
    (
        (
            "Moscou et Pékin signent un accord gazier",
            "Moscou (AFP) - Moscou et Pékin ont signé mardi un accord gazier au grand dam de Washington.",
            "L'Union européenne et le Japon regardent vers le Qatar.",
        ),
        "RU CN",
        "US JP QA EU",
    ),
    (
        (
            "Le riz vietnamien séduit les Philippines",
            "Hanoï (VNA) - Les exportations de riz du Vietnam vers les Philippines ont bondi de 20%, a indiqué mardi le ministère vietnamien de l'Agriculture.",
            "La Chine et l'Indonésie suivent.",
        ),
        "VN",
        "PH CN ID",
    ),
    (
        (
            "Le Premier ministre reçoit des ambassadeurs",
            "Hanoï (VNA) - Le Premier ministre Lê Van Minh a reçu mardi les ambassadeurs de Norvège, du Chili, d'Oman et du Tchad.",
            "Il a parlé de la Jordanie.",
        ),
        "VN NO CL OM TD",
        "JO",
    ),
    (
        (
            "Séisme en Turquie : le Vietnam envoie des secours",
            "Hanoï (VNA) - Le ministère vietnamien de la Défense a dépêché mardi 76 soldats en Turquie, touchée par un séisme.",
            "La Syrie voisine est aussi frappée.",
        ),
        "VN",
        "TR SY",
    ),
    (
        (
            "La Géorgie et l'Arménie rouvrent leur frontière",
            "Tbilissi (AFP) - Le ministre géorgien Irakli Beridze et son homologue arménien Aram Sarkissian ont rouvert mardi la frontière.",
            "L'Azerbaïdjan a protesté.",
        ),
        "GE AM",
        "AZ",
    ),
    (
        (
            "Le Niger et le Nigeria reprennent leurs échanges",
            "Niamey (ANP) - Le ministre nigérien du Commerce, Issa Garba, a reçu mardi son homologue nigérian, Musa Bello.",
            "Le Bénin et le Tchad ont aussi rouvert leurs postes.",
        ),
        "NE NG",
        "BJ TD",
    ),
    (
        (
            "Entretien entre les deux Congo",
            "Brazzaville (ACI) - Le président de la République du Congo, Jean Ngoma, a reçu mardi son homologue de la République démocratique du Congo, Paul Kalala.",
            "Ils ont évoqué la situation en Centrafrique.",
        ),
        "CG CD",
        "CF",
    ),
    (
        (
            "La Réunion du comité mixte s'est tenue à Port-Louis",
            "Port-Louis (AFP) - Le ministre mauricien du Commerce, Ravi Gopal, a présidé mardi la réunion du comité mixte avec Madagascar.",
            "Le ministre malgache, Hery Rakoto, a signé.",
        ),
        "MU MG",
        "",
    ),
    (
        (
            "L'ASEAN et l'Union européenne se rapprochent",
            "Bruxelles (VNA) - La cheffe de la diplomatie européenne, Anna Keller, a rencontré mardi le ministre indonésien des Affaires étrangères, Budi Santoso.",
            "L'Indonésie exporte de l'huile de palme.",
        ),
        "EU ID",
        "",
    ),
    (
        (
            "Kiev accuse Moscou d'avoir bombardé Odessa",
            "Kiev (AFP) - Kiev a accusé mardi Moscou d'avoir bombardé le port d'Odessa.",
            "Le porte-parole du Kremlin a démenti. Washington a appelé au calme.",
        ),
        "UA",
        "RU US",
    ),
    (
        (
            "Visite de travail du ministre de la Défense au Cambodge",
            "Hanoï (VNA) - Le ministre de la Défense, le général Lê Van Minh, est parti mardi pour une visite officielle au Cambodge, à l'invitation de son homologue Tep Sothea.",
            "Il assistera à une conférence avec des pays de l'ASEAN.",
        ),
        "VN KH",
        "",
    ),
    (
        (
            "Un forum d'affaires Vietnam-Afrique du Sud à Pretoria",
            "Pretoria (VNA) - L'ambassade du Vietnam en Afrique du Sud a organisé mardi un forum d'affaires.",
            "Le vice-ministre sud-africain du Commerce, Sipho Dlamini, y a pris part. Le Mozambique voisin a été cité.",
        ),
        "VN ZA",
        "MZ",
    ),
    (
        (
            "Le Vietnam remporte la médaille d'or",
            "Jakarta (VNA) - L'équipe du Vietnam a battu mardi celle de Thaïlande en finale.",
            "L'Indonésie et la Malaisie se partagent le bronze.",
        ),
        "VN",
        "TH ID MY",
    ),
    (
        (
            "Le pape François attendu en Mongolie",
            "Vatican (AFP) - Le pape Paul se rendra en Mongolie en août, a annoncé mardi le Vatican.",
            "La Chine et la Russie observent.",
        ),
        "VA MN",
        "CN RU",
    ),
    (
        (
            "Le Maroc condamne l'attentat",
            "Rabat (MAP) - Le Royaume du Maroc a condamné mardi l'attentat qui a frappé la Somalie.",
            "Le ministère a présenté ses condoléances au peuple somalien.",
        ),
        "MA",
        "SO",
    ),
    (
        (
            "Les chefs d'état-major de la CEDEAO à Accra",
            "Accra (AFP) - Les chefs d'état-major du Ghana, du Nigeria, de la Côte d'Ivoire, du Sénégal et du Togo se sont réunis mardi à Accra.",
            "Le Niger, le Mali et le Burkina Faso n'étaient pas représentés.",
        ),
        "GH NG CI SN TG",
        "NE ML BF",
    ),
    (
        (
            "Algérie-Italie : un gazoduc de plus",
            "Alger (APS) - Le ministre algérien de l'Energie, Salim Haddad, a reçu mardi une délégation du groupe italien ENI conduite par son P-DG, Marco Rossi.",
            "L'Espagne reçoit moins de gaz.",
        ),
        "DZ IT",
        "ES",
    ),
    (
        (
            "Le Qatar et la Belgique signent",
            "Doha (QNA) - Le Qatar et la Belgique ont signé mardi un mémorandum d'entente.",
            "Il complète un accord avec la France.",
        ),
        "QA BE",
        "FR",
    ),
    (
        (
            "Vietnam : l'inflation ralentit",
            "Hanoï (VNA) - L'inflation a reculé en mai, selon l'Office général des statistiques du Vietnam.",
            "Le dollar américain est resté stable. Les touristes chinois et coréens reviennent.",
        ),
        "VN",
        "CN KR",
    ),
    (
        (
            "Vietnam, Laos boost energy ties",
            "Hanoi (VNA) – Vietnam and Laos agreed on Tuesday to work together on power.",
            "The two countries want to sell electricity to Thailand and Singapore.",
        ),
        "VN LA",
        "TH SG",
    ),
    (
        (
            "Vietnamese, Lao and Cambodian defence ministers meet",
            "Hanoi (VNA) – The defence ministers of Vietnam, Laos and Cambodia met on Tuesday.",
            "They spoke about the war in Ukraine.",
        ),
        "VN LA KH",
        "UA",
    ),
    (
        (
            "Chad, Niger, Mali to share intelligence",
            "N'Djamena (AFP) - The army chiefs of Chad, Niger and Mali agreed on Tuesday to share intelligence.",
            "Nigeria and Burkina Faso stayed away.",
        ),
        "TD NE ML",
        "NG BF",
    ),
    (
        (
            "Prime Minister receives outgoing Jordanian ambassador",
            "Hanoi (VNA) – Prime Minister Le Van Minh received outgoing Jordanian Ambassador Omar Haddad on Tuesday.",
            "He thanked Jordan for its help and cited trade with Turkey.",
        ),
        "VN JO",
        "TR",
    ),
    (
        (
            "Vietnam's shrimp exports to China surge",
            "Hanoi (VNA) – Vietnam's shrimp exports to China surged in May, the Ministry of Agriculture of Vietnam said.",
            "The US and Japan bought less.",
        ),
        "VN",
        "CN US JP",
    ),
    (
        (
            "Georgia, Armenia reopen border",
            "TBILISI, May 5 (AFP) - Georgian Foreign Minister Irakli Beridze and his Armenian counterpart Aram Sarkissian reopened the border on Tuesday.",
            "Azerbaijan protested.",
        ),
        "GE AM",
        "AZ",
    ),
    (
        (
            "Beijing urges Washington to lift tariffs",
            "BEIJING, May 5 (Xinhua) -- China urged the United States on Tuesday to lift tariffs, Foreign Ministry spokesperson Li Na said.",
            "She also spoke of the EU.",
        ),
        "CN",
        "US EU",
    ),
]


@pytest.mark.parametrize(("paragraphs", "countries", "mentions"), ARTICLES)
def test_officials_and_institutions_make_a_country_take_part(paragraphs, countries, mentions):
    article = read_seed("ferry.txt", "\n\n".join(paragraphs).encode(), Authority((), ()), VOCABULARY).article

    assert (set(article.countries), set(article.mentions)) == (set(countries.split()), set(mentions.split()))
