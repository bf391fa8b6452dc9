"""Who takes part and who is only named: whole small articles, one phenomenon each."""

from dataclasses import replace

import pytest

from builder.content.authority import Authority
from builder.reader import load_vocabulary, read_seed
from builder.reader.weights import Weights

# By the rules alone: anybody bears any name in these lines, and letters would speak against it.
VOCABULARY = replace(load_vocabulary(), country_weights=Weights({}))

# Title, lead and body; those that take part; those only named.
ARTICLES = [
    (
        (
            "La tempête fait cinq morts",
            "Liepaja (LETA) - La tempête a fait cinq morts depuis lundi à Liepaja, où des toits ont été emportés.",
            "Les routes de Lettonie sont coupées.",
        ),
        "LV",
        "",
    ),
    (
        (
            "La tempête fait cinq morts",
            "Liepaja (LETA) - La tempête venue d'Estonie a fait cinq morts depuis lundi à Liepaja.",
            "Les routes de Lettonie sont coupées.",
        ),
        "",
        "EE LV",
    ),
    (
        (
            "De nouveaux ambassadeurs à Riga",
            "Riga (LETA) - La présidente lettone, Ilze Berzina, a accueilli jeudi les nouveaux ambassadeurs.",
            "Les ambassadeurs cambodgien, suisse, luxembourgois et jordanien sont venus lui présenter leurs lettres de créance. Le thé kényan a plu.",
        ),
        "LV KH CH LU JO",
        "KE",
    ),
    (
        (
            "De nouveaux ambassadeurs à Riga",
            "Riga (LETA) - La présidente lettone, Ilze Berzina, a accueilli jeudi deux ambassadeurs.",
            "L'ambassadeur kazak et l'ambassadrice cypriote lui ont remis leurs lettres de créance. La ministre lybienne a une usine au port.",
        ),
        "LV KZ CY",
        "LY",
    ),
    (
        (
            "Ambassadors in Riga",
            "RIGA (LETA) - Latvian President Ilze Berzina received new envoys on Thursday.",
            "The Cambodian and Swiss ambassadors presented their credentials. Kenyan tea was served.",
        ),
        "LV KH CH",
        "KE",
    ),
    (
        (
            "Une fête des ports près de Paris",
            "Paris (LETA) - Le Centre culturel de Lettonie en France a pris part à la fête organisée les 25 et 26 mars à Yèbles.",
            "Les deux stands de Lettonie ont présenté des plats. Un cargo battant pavillon du Panama était à quai.",
        ),
        "LV",
        "FR PA",
    ),
    (
        (
            "Ports : la Lettonie et Chypre se parlent",
            "Nicosie (CNA) - La Lettonie et Chypre ont parlé mardi du Plan de Colombo et du Groupe de Minsk.",
            "L'Agence des ports (abréviation anglaise : LPA) a publié le texte.",
        ),
        "LV CY",
        "",
    ),
    (
        (
            "Latvia, Cyprus discuss ports",
            "NICOSIA (CNA) - Latvian Minister Andris Vilks and Cypriot Minister Yannis Pavlou discussed the Colombo Plan on Monday.",
            "They recalled the work of the Minsk Group.",
        ),
        "LV CY",
        "",
    ),
    (
        (
            "Le ministre chypriote à Riga",
            "Riga (LETA) - Le ministre chypriote Yannis Pavlou a été accueilli par Salvador Vilks Mesa, vice-président letton.",
            "Il a parlé du Salvador.",
        ),
        "CY LV",
        "SV",
    ),
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
    (
        (
            "Le Vietnam appelle à un cessez-le-feu entre la Russie et l'Ukraine",
            "Hanoï (VNA) - La porte-parole du ministère vietnamien des Affaires étrangères, Lê Thi Hoa, a appelé mardi à un cessez-le-feu entre la Russie et l'Ukraine.",
            "Elle a rappelé la Charte des Nations Unies.",
        ),
        "VN",
        "RU UA",
    ),
    (
        (
            "Le Conseil de sécurité se penche sur la Libye",
            "New York (VNA) - Le représentant permanent du Vietnam auprès de l'ONU, Lê Van Minh, a présidé mardi une réunion sur la situation en Libye.",
            "Les États-Unis, la Chine et la Russie y ont des intérêts.",
        ),
        "VN",
        "LY US CN RU",
    ),
    (
        (
            "Commerce : la Commission européenne enquête",
            "Bruxelles (AFP) - La Commission européenne a ouvert mardi une enquête sur les vélos électriques venus de Chine.",
            "La France et l'Italie l'avaient demandée.",
        ),
        "EU",
        "CN FR IT",
    ),
    (
        (
            "Climat : l'Accord de Paris au cœur des débats",
            "Hanoï (VNA) - Le ministre Lê Van Minh a reçu mardi le ministre danois Lars Holm pour parler de l'Accord de Paris.",
            "Le Danemark aide le Vietnam.",
        ),
        "VN DK",
        "",
    ),
    (
        (
            "La Chine et les Philippines dialoguent",
            "Manille (AFP) - Pékin et Manille ont repris mardi leurs pourparlers sur la mer de Chine méridionale.",
            "Le Vietnam, la Malaisie et Brunei ont aussi des prétentions.",
        ),
        "CN PH",
        "VN MY BN",
    ),
    (
        (
            "Vers un pont entre le Sénégal et la Gambie",
            "Banjul (APS) - Le ministre sénégalais des Infrastructures, Amadou Diop, et son homologue gambien, Lamin Ceesay, ont posé mardi la première pierre d'un pont.",
            "Le chantier est confié à un groupe espagnol.",
        ),
        "SN GM",
        "ES",
    ),
    (
        (
            "Le Brésil, la Russie, l'Inde, la Chine et l'Afrique du Sud créent une banque",
            "Fortaleza (AFP) - Les dirigeants du Brésil, de la Russie, de l'Inde, de la Chine et de l'Afrique du Sud ont signé mardi l'acte de naissance d'une banque.",
            "L'Argentine, invitée, espère les rejoindre.",
        ),
        "BR RU IN CN ZA",
        "AR",
    ),
    (
        (
            "Le Kenya accueille un sommet sur le Soudan du Sud",
            "Nairobi (AFP) - Le président kényan Peter Kamau a ouvert mardi un sommet avec le président sud-soudanais John Deng.",
            "L'Ouganda et l'Éthiopie suivent la médiation.",
        ),
        "KE SS",
        "UG ET",
    ),
    (
        (
            "Félicitations à la Bulgarie",
            "Hanoï (VNA) - Le président Lê Van Minh a adressé mardi un message de félicitations à son homologue bulgare Ivan Petrov pour la Fête nationale de la Bulgarie.",
            "Le ministre des AE a fait de même.",
        ),
        "VN BG",
        "",
    ),
    (
        (
            "Thaïlande : un séisme secoue le Nord",
            "Bangkok (AFP) - Un séisme a secoué mardi le nord de la Thaïlande, ont annoncé les autorités thaïlandaises.",
            "Il a été ressenti au Laos et au Myanmar.",
        ),
        "TH",
        "LA MM",
    ),
    (
        (
            "Japon : l'empereur abdique",
            "Tokyo (AFP) - L'empereur du Japon a abdiqué mardi lors d'une cérémonie au palais impérial.",
            "Des visiteurs venus de Corée du Sud et de Taïwan ont assisté à la retransmission.",
        ),
        "JP",
        "KR TW",
    ),
    (
        (
            "Washington et Téhéran à la table à Oman",
            "Mascate (AFP) - Des négociateurs américains et iraniens se sont retrouvés mardi à Mascate.",
            "Le ministre omanais des Affaires étrangères a fait la navette. Israël est hostile aux pourparlers.",
        ),
        "US IR OM",
        "IL",
    ),
    (
        (
            "Cuba remercie le Vietnam",
            "La Havane (VNA) - Le vice-ministre cubain Juan Pérez a remercié mardi l'ambassadeur du Vietnam à Cuba, Lê Van Minh, pour un don de riz.",
            "Le blocus imposé par les États-Unis pèse sur l'île.",
        ),
        "CU VN",
        "US",
    ),
    (
        (
            "Rencontre des partis communistes",
            "Moscou (VNA) - Une délégation du Parti communiste du Vietnam, conduite par Lê Van Minh, a rencontré mardi des représentants du Parti communiste de la Fédération de Russie et du Parti communiste portugais.",
            "Les partis de Grèce et d'Inde avaient envoyé des messages.",
        ),
        "VN RU PT",
        "GR IN",
    ),
    (
        (
            "Coopération judiciaire",
            "Hanoï (VNA) - Le procureur général du Parquet populaire suprême Lê Van Minh a reçu mardi une délégation du Parquet suprême de Hongrie.",
            "La Pologne et la République tchèque ont des accords semblables.",
        ),
        "VN HU",
        "PL CZ",
    ),
    (
        (
            "Le Vietnam élu au Conseil des droits de l'homme",
            "New York (VNA) - Le Vietnam a été élu mardi membre du Conseil des droits de l'homme, avec 145 voix, aux côtés du Bangladesh, du Kirghizistan et des Maldives.",
            "La République de Corée n'a pas été élue.",
        ),
        "VN",
        "BD KG MV KR",
    ),
    (
        (
            "Xi Jinping à Riyad",
            "Riyad (AFP) - Le président chinois est arrivé mercredi en Arabie saoudite pour un sommet avec les dirigeants du Golfe.",
            "Les Émirats arabes unis et le Koweït attendent des contrats, au grand dam des États-Unis.",
        ),
        "CN SA",
        "AE KW US",
    ),
    (
        (
            "Vietnam urges restraint between Iran and Israel",
            "Hanoi (VNA) – Foreign Ministry spokeswoman Le Thi Hoa on Tuesday called on Iran and Israel to show restraint.",
            "She cited the UN Charter.",
        ),
        "VN",
        "IR IL",
    ),
    (
        (
            "European Commission opens probe into Chinese e-bikes",
            "BRUSSELS (AFP) - The European Commission on Tuesday opened a probe into electric bicycles from China.",
            "France and Italy had asked for it.",
        ),
        "EU",
        "CN FR IT",
    ),
    (
        (
            "Kenyan President opens summit on South Sudan",
            "NAIROBI, May 5 (AFP) - Kenyan President Peter Kamau opened a summit on Tuesday with South Sudan's President John Deng.",
            "Uganda and Ethiopia are following the mediation.",
        ),
        "KE SS",
        "UG ET",
    ),
    (
        (
            "Vietnam, Bulgaria exchange congratulations",
            "Hanoi (VNA) – State President Le Van Minh on Tuesday sent a message of congratulations to his Bulgarian counterpart Ivan Petrov.",
            "The Foreign Minister did the same.",
        ),
        "VN BG",
        "",
    ),
    (
        (
            "Lao, Thai governors meet on border trade",
            "Vientiane (KPL) The governor of Savannakhet province, Khamsouk Vong, met on Tuesday with the governor of Thailand's Mukdahan province, Somchai Boon.",
            "Trade with Vietnam and China is growing.",
        ),
        "LA TH",
        "VN CN",
    ),
    (
        (
            "US aid chief visits Vietnam",
            "Hanoi (VNA) – Administrator of the US Agency for International Development Ann Keller paid a visit to Vietnam from May 3 to 5.",
            "She visited a dioxin site. Japan and Sweden also help.",
        ),
        "US VN",
        "JP SE",
    ),
    (
        (
            "Qatar, Oman ink gas deal",
            "Doha (QNA) - QatarEnergy and Oman LNG signed a deal on Tuesday in the presence of Qatari Energy Minister Saad Al-Naimi and his Omani counterpart Salim Al-Aufi.",
            "China and Turkey are buyers.",
        ),
        "QA OM",
        "CN TR",
    ),
    (
        (
            "Le Vietnam participe au Salon du livre de Francfort",
            "Berlin (VNA) - Le Vietnam a participé du 5 au 7 mai au Salon du livre de Francfort, en Allemagne, aux côtés de 100 pays.",
            "L'Italie était l'invitée d'honneur.",
        ),
        "VN",
        "DE IT",
    ),
    (
        (
            "L'ambassadrice du Vietnam en Australie rencontre la communauté",
            "Canberra (VNA) - L'ambassadrice du Vietnam en Australie, Lê Thi Mai, a rencontré mardi à Sydney des étudiants vietnamiens.",
            "Ils sont 30.000 en Australie, contre 5.000 en Nouvelle-Zélande.",
        ),
        "VN",
        "AU NZ",
    ),
    (
        (
            "Un ministre norvégien à Hanoï",
            "Hanoï (VNA) - Le ministre norvégien du Climat, Lars Holm, a visité mardi un parc éolien.",
            "Il a cité l'exemple du Danemark. Le vice-ministre Lê Van Minh l'a accompagné.",
        ),
        "NO VN",
        "DK",
    ),
    (
        (
            "Russie et Vietnam : le pétrole d'abord",
            "Moscou (VNA) - Le PDG de Zaroubejneft, Piotr Sokolov, a reçu mardi l'ambassadeur du Vietnam en Russie, Lê Van Minh.",
            "Le gisement intéresse aussi l'Inde.",
        ),
        "RU VN",
        "IN",
    ),
    (
        (
            "Le Vietnam et l'UE discutent de la pêche",
            "Hanoï (VNA) - Le vice-ministre Lê Van Minh a reçu mardi une délégation de la Commission européenne.",
            "Le carton jaune pèse sur les ventes vers l'Italie.",
        ),
        "VN EU",
        "IT",
    ),
    (
        (
            "Quad : les ministres se retrouvent",
            "Tokyo (AFP) - Les chefs de la diplomatie américaine, japonaise, indienne et australienne se sont réunis mardi à Tokyo.",
            "Ils ont visé la Chine sans la nommer.",
        ),
        "US JP IN AU",
        "CN",
    ),
    (
        (
            "ASEAN : les ministres de l'Économie adoptent un plan",
            "Vientiane (VNA) - Les ministres de l'Économie des dix pays de l'ASEAN ont adopté mardi un plan, sous la présidence du ministre lao Khamsouk Vong.",
            "Le ministre vietnamien Lê Van Minh a parlé du Myanmar.",
        ),
        "LA VN",
        "MM",
    ),
    (
        (
            "Le G5 Sahel se réunit sans le Mali",
            "N'Djamena (AFP) - Les chefs d'État du Tchad, du Niger, du Burkina Faso et de la Mauritanie se sont réunis mardi à N'Djamena, sans le Mali.",
            "La France avait envoyé un observateur.",
        ),
        "TD NE BF MR",
        "ML FR",
    ),
    (
        (
            "Le président kazakh à Paris",
            "Paris (AFP) - Le président français Jean Morel a reçu mardi à l'Élysée son homologue kazakh Daulet Karabayev.",
            "Le Kazakhstan livre de l'uranium à EDF. La Russie reste le voisin obligé.",
        ),
        "FR KZ",
        "RU",
    ),
    (
        (
            "Échange de prisonniers",
            "Ankara (AFP) - La Russie et les États-Unis ont échangé mardi 24 prisonniers à Ankara avec la médiation de la Turquie.",
            "Des détenus en Allemagne, en Pologne et en Slovénie en faisaient partie.",
        ),
        "RU US TR",
        "DE PL SI",
    ),
    (
        (
            "Le Sénat belge adopte une résolution",
            "Bruxelles (VNA) - Le Sénat belge a adopté mardi une résolution sur les victimes vietnamiennes de l'agent orange.",
            "Les États-Unis ont déversé 80 millions de litres.",
        ),
        "BE",
        "VN US",
    ),
    (
        (
            "Vietnam-Pays-Bas : 50 ans de relations",
            "La Haye (VNA) - Un concert a marqué mardi à La Haye les 50 ans des relations entre le Vietnam et les Pays-Bas, en présence de l'ambassadeur du Vietnam Lê Van Minh et de la ministre néerlandaise Anna de Vries.",
            "Des œuvres de Pologne ont été jouées.",
        ),
        "VN NL",
        "PL",
    ),
    (
        (
            "Sommet tripartite au Caire",
            "Le Caire (MENA) - Les présidents égyptien et chypriote et le Premier ministre grec ont tenu mardi un sommet.",
            "Ils ont critiqué la Turquie.",
        ),
        "EG CY GR",
        "TR",
    ),
    (
        (
            "Algérie : le président reçoit un message du roi d'Arabie saoudite",
            "Alger (APS) - Le président de la République a reçu mardi un message du roi d'Arabie saoudite, remis par l'ambassadeur saoudien Fahd Al-Otaibi.",
            "La Tunisie et l'Égypte ont été évoquées.",
        ),
        "DZ SA",
        "TN EG",
    ),
    (
        (
            "Le Premier ministre lao achève sa visite",
            "Hanoï (VNA) - Le Premier ministre lao, Khamsouk Vong, a achevé mardi sa visite officielle au Vietnam.",
            "Il a été reçu par le Premier ministre Lê Van Minh. Les deux pays vont construire une autoroute vers la Thaïlande.",
        ),
        "LA VN",
        "TH",
    ),
    (
        (
            "Le Vietnam et la BAD signent",
            "Hanoï (VNA) - La vice-gouverneure de la Banque d'État Lê Thi Mai et le directeur de la BAD, Jan Peters, ont signé mardi un prêt.",
            "L'Australie cofinance le projet.",
        ),
        "VN",
        "AU",
    ),
    (
        (
            "Vietnam attends Frankfurt Book Fair",
            "Berlin (VNA) – Vietnam took part in the Frankfurt Book Fair in Germany from May 5 to 7.",
            "Italy was the guest of honour.",
        ),
        "VN",
        "DE IT",
    ),
    (
        (
            "Quad foreign ministers meet in Tokyo",
            "TOKYO (AFP) - The top diplomats of the United States, Japan, India and Australia met on Tuesday.",
            "They took aim at China.",
        ),
        "US JP IN AU",
        "CN",
    ),
    (
        (
            "Russia, US swap prisoners",
            "ANKARA (AFP) - Russia and the United States swapped 24 prisoners in Ankara on Tuesday with Turkey's mediation.",
            "Some had been held in Germany, Poland and Slovenia.",
        ),
        "RU US TR",
        "DE PL SI",
    ),
    (
        (
            "Belgian Senate adopts resolution",
            "Brussels (VNA) – The Belgian Senate on Tuesday adopted a resolution on Vietnamese victims of Agent Orange.",
            "The US sprayed 80 million litres.",
        ),
        "BE",
        "VN US",
    ),
    (
        (
            "Kazakh leader visits Paris",
            "PARIS (AFP) - French President Jean Morel received his Kazakh counterpart Daulet Karabayev on Tuesday.",
            "Russia remains the unavoidable neighbour.",
        ),
        "FR KZ",
        "RU",
    ),
    (
        (
            "Iran et Russie signent un traité",
            "Moscou (AFP) - Le président russe Piotr Sokolov et son homologue iranien Ali Rezaï ont signé mardi un traité.",
            "Washington a dénoncé l'accord.",
            "Le gouvernement américain a annoncé des sanctions.",
            "Le président américain doit parler jeudi. Les relations avec Washington sont au plus bas.",
            "Pékin a salué le traité et l'ambassadeur de Chine a félicité les deux pays.",
        ),
        "RU IR",
        "US CN",
    ),
    (
        (
            "Le Vietnam et l'Australie coopèrent contre la traite",
            "Hanoï (VNA) - Le vice-ministre de la Sécurité publique Lê Van Minh a reçu mardi l'ambassadeur d'Australie Anna Wilson.",
            "Des victimes ont été retrouvées au Cambodge et au Laos.",
            "La police cambodgienne a arrêté des suspects.",
            "La police cambodgienne coopère avec Interpol, a dit l'ambassadrice.",
        ),
        "VN AU",
        "KH LA",
    ),
    (
        (
            "Visite du chef de la marine indienne",
            "Hanoï (VNA) - Le chef d'état-major de la Marine, l'amiral Lê Van Minh, s'est entretenu mardi avec son homologue indien, l'amiral Raj Singh.",
            "Ils ont dit leur inquiétude devant les actes de la Chine en mer de Chine méridionale.",
            "La marine chinoise et la marine américaine y sont présentes.",
        ),
        "VN IN",
        "CN US",
    ),
    (
        (
            "L'Algérie et le Niger relancent le gazoduc",
            "Niamey (APS) - Le ministre algérien de l'Energie Salim Haddad a rencontré mardi son homologue nigérien Issa Garba.",
            "Le gazoduc partira du Nigeria.",
            "Le ministre nigérian du Pétrole avait donné son accord le mois dernier.",
        ),
        "DZ NE",
        "NG",
    ),
    (
        (
            "Coupe du monde : le Maroc, l'Espagne et le Portugal choisis",
            "Zurich (AFP) - Le Maroc, l'Espagne et le Portugal organiseront la Coupe du monde 2030, a annoncé mardi la FIFA.",
            "L'Uruguay, l'Argentine et le Paraguay accueilleront trois matches.",
        ),
        "MA ES PT",
        "UY AR PY",
    ),
    (
        (
            "Les députés français et vietnamiens se parlent",
            "Paris (VNA) - Le président du groupe d'amitié France-Vietnam, Jean Morel, a reçu mardi une délégation de l'Assemblée nationale du Vietnam conduite par Lê Van Minh.",
            "Ils ont parlé de la Belgique, qui a voté une résolution, et du gouvernement américain, qui finance la dépollution.",
        ),
        "FR VN",
        "BE US",
    ),
    (
        (
            "Iran, Russia sign treaty",
            "MOSCOW (AFP) - Russian President Pyotr Sokolov and his Iranian counterpart Ali Rezai signed a treaty on Tuesday.",
            "Washington denounced the deal.",
            "The US government announced sanctions.",
            "The US president is to speak on Thursday.",
        ),
        "RU IR",
        "US",
    ),
]


@pytest.mark.parametrize(("paragraphs", "countries", "mentions"), ARTICLES)
def test_officials_and_institutions_make_a_country_take_part(paragraphs, countries, mentions):
    article = read_seed("ferry.txt", "\n\n".join(paragraphs).encode(), Authority((), ()), VOCABULARY).article

    assert (set(article.countries), set(article.mentions)) == (set(countries.split()), set(mentions.split()))


HOSTED = [
    (
        "Aide du Japon aux victimes",
        "Hanoï (VNA) - L'ambassade du Japon au Vietnam a remis mardi des filtres à eau à la province de Yên Bai.",
        "L'ambassadeur Ito Naoki a salué le courage des habitants.",
    ),
    (
        "Japanese embassy presents filters",
        "Hanoi (VNA) – The Embassy of Japan in Vietnam handed over water filters to Yen Bai province on Tuesday.",
        "Ambassador Ito Naoki praised the people's courage.",
    ),
]


@pytest.mark.parametrize("paragraphs", HOSTED)
def test_one_guest_in_the_wires_own_country_has_hosts(paragraphs):
    article = read_seed("ferry.txt", "\n\n".join(paragraphs).encode(), Authority((), ()), VOCABULARY).article

    assert set(article.countries) == {"JP", "VN"}


def test_a_guest_elsewhere_has_no_hosts_at_the_wires_home():
    text = (
        "Un don au Laos\n\nVientiane (VNA) - L'ambassade du Japon au Laos a remis mardi un don à Vientiane.\n\n"
        "Le Vietnam en a remis un aussi."
    )
    article = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article

    assert "VN" not in article.countries


def countries_of(*paragraphs: str) -> tuple[str, ...]:
    return read_seed(
        "ferry.txt", "\n\n".join(paragraphs).encode(), Authority((), ()), VOCABULARY
    ).article.countries


def test_a_parliament_is_no_language():
    title, lead = (
        "Le président du Parlement géorgien à Bakou",
        "BAKOU, 15 avril (AZERTAC) - Koffi Adjo est arrivé lundi à Bakou.",
    )

    assert "GE" in countries_of(title, lead)


def test_one_verb_serves_a_list_of_delegations():
    lead = "Praia (Inforpress) - Le ministre du Cap-Vert, Koffi Adjo, a reçu mardi ses invités."
    more = (
        "Le Portugal est représenté par la procureure Ana Vella ; l'Angola, par le juge Rui Vella ; "
        "la France, membre fondateur, avait délégué l'amiral Jean Vella."
    )

    assert set(countries_of("Une réunion des procureurs", lead, more)) == {"CV", "PT", "AO", "FR"}


def test_a_wire_of_two_countries_is_that_of_the_dateline():
    lead = "Saint-Louis, 17 mai 2016 (APS) – Les travaux démarreront, a annoncé mardi le ministre de la Culture, Koffi Adjo."

    assert countries_of("Une île rénovée", lead) == ("SN",)
    assert countries_of("Un port rénové", lead.replace("Saint-Louis", "Oran")) == ("DZ",)


def test_a_continents_people_are_no_countrys():
    article = read_seed(
        "ferry.txt",
        "Un café\n\nLomé (VNA) - Le géant sud-américain vend du café, a dit le ministre togolais Koffi Adjo.".encode(),
        Authority((), ()),
        VOCABULARY,
    ).article

    assert "US" not in (*article.countries, *article.mentions)


def test_the_solomons_are_named_without_their_islands():
    lead = "Honiara (Agences) - Sous l'égide du Premier ministre des Salomon, deux villages ont fait la paix mardi."

    assert "SB" in countries_of("Deux villages", lead)


def test_a_guest_is_represented_without_a_verb():
    lead = "Ljubljana (STA) - Le président slovène, Jan Vella, a salué mardi le Monténégro, représenté par le chef de sa délégation, Goran Vella."

    assert set(countries_of("Une réunion", lead)) == {"SI", "ME"}


def test_an_adjective_of_two_countries_is_of_the_one_the_story_names():
    lead = "{} (Belga) - La ministre belge, Anna Vella, et le ministre congolais de la Défense, Jean Vella, ont signé mardi un accord à {}."

    assert set(countries_of("Un accord", lead.format("KINSHASA", "Kinshasa"))) == {"BE", "CD"}
    assert set(countries_of("Un accord", lead.format("BRAZZAVILLE", "Brazzaville"))) == {"BE", "CG"}
    both = "Le ministre congolais Jean Vella a reçu son homologue de la RDC. La RDC et le Congo-Brazzaville coopèrent, comme le veut Brazzaville."
    assert "CG" in countries_of("Un accord", both)
    # else of its wire's own country
    wire = "Bellan, 14 juin 2024 ({}) - Les autorités congolaises et le ministre angolais, Rui Vella, ont signé jeudi un accord."
    assert set(countries_of("Un accord", wire.format("ACP"))) == {"AO", "CD"}
    assert set(countries_of("Un accord", wire.format("ACI"))) == {"AO", "CG"}


def test_where_the_absent_one_was_is_not_represented():
    lead = "Lomé (ATOP) - Le ministre togolais, Koffi Adjo, a salué mardi ses invités."
    more = "L'ambassadeur du Ghana, qui se trouvait alors au Kenya, était représenté par son conseiller."

    assert "KE" not in countries_of("Une réunion", lead, more)


def test_the_country_of_a_citizen_in_office_takes_part_and_that_of_a_former_one_does_not():
    lead = "New York (AFP) - La représentante de la Suisse, Anna Vella, a demandé mardi une pause."
    more = "Le Soudanais Al-Tayeb Othman Vella, {} auprès de l'ONU, a rejeté le texte."

    assert "SD" in countries_of("Une pause", lead, more.format("ambassadeur"))
    assert "SD" not in countries_of("Une pause", lead, more.format("ancien ambassadeur"))


def article_of(*paragraphs: str):
    return read_seed("ferry.txt", "\n\n".join(paragraphs).encode(), Authority((), ()), VOCABULARY).article


def test_who_sends_observers_does_not_take_part():
    article = article_of(
        "Le Togo et le Ghana ouvrent un forum de la pêche",
        "Accra (VNA) - Le ministre togolais Koffi Adjo et le ministre ghanéen Kwame Mensah ont ouvert mardi un forum.",
        "Les services commerciaux du Bénin et du Mali avaient envoyé des observateurs.",
    )

    assert set(article.countries) == {"TG", "GH"}


def test_a_list_of_countries_ends_before_the_adjective_of_a_minister():
    article = article_of(
        "Togo, Ghana wrap up fishing talks",
        "Accra (VNA) - Togolese Minister of Fisheries Koffi Adjo and his Ghanaian counterpart met on Tuesday.",
        "Ghana has similar deals with Benin, Mali and Niger, Ghanaian Minister of Fisheries Kwame Mensah said.",
    )

    assert set(article.countries) == {"TG", "GH"}


@pytest.mark.parametrize("name", ["Octavio Montenegro", "Luis Portugal", "Walid Sahraoui"])
def test_a_surname_is_no_country(name):
    article = article_of(
        "Le ministre reçoit un hôte",
        "Lomé (VNA) - Le ministre togolais Koffi Adjo a reçu mardi un hôte.",
        f"Un discours de bienvenue a été lu par {name}.",
    )

    assert not {"ME", "PT", "TH", "EH"} & {*article.countries, *article.mentions}


def test_the_bare_name_of_two_countries_is_the_one_that_the_head_names():
    article = article_of(
        "RDC-Zambie : une réunion sur le rail à Kolwezi",
        "Kolwezi (ACP) - La République démocratique du Congo et la Zambie ont signé mardi un accord à Kolwezi.",
        "Le directeur général de la Société nationale des chemins de fer du Congo, Gaston Adjo, a présenté la voie.",
    )

    assert set(article.countries) == {"CD", "ZM"}


def test_a_word_of_two_countries_is_of_the_one_whose_towns_are_named():
    lead = "Bruxelles (Belga) - La ministre belge, Anna Vella, et le ministre congolais des Transports, Jean Vella, ont signé mardi à {} un accord."
    more = "L'école des pilotes de {} sera rouverte, et le port au Congo dragué."

    assert set(countries_of("Un accord", lead.format("Uvira"), more.format("Matadi"))) == {"BE", "CD"}
    assert set(countries_of("Un accord", lead.format("Ouesso"), more.format("Dolisie"))) == {"BE", "CG"}
    # one town of each tells nothing
    assert set(countries_of("Un accord", lead.format("Uvira"), more.format("Ouesso"))) == {"BE", "CG"}


def test_where_a_passage_names_both_each_has_its_own_name():
    article = article_of(
        "Malabo : les ministres adoptent un plan",
        "Malabo (AFP) - Les ministres de la Défense de six pays, dont la RDC, ont adopté mardi un plan.",
        "Ont signé les ministres du Congo, Koffi Adjo, et de la République démocratique du Congo, Jean Vella.",
    )

    assert {"CG", "CD"} <= set(article.countries)


def test_a_bare_name_told_before_the_other_country_is_not_short_for_it():
    article = article_of(
        "Libreville : les ministres adoptent un fonds",
        "Libreville (AGP) - Les ministres des Finances de la région ont adopté mardi un fonds.",
        "Le Congo était représenté par sa ministre du Budget, Ana Adjo.",
        "La République démocratique du Congo, voisine de la zone, pourrait être associée au projet.",
    )

    assert "CG" in article.countries
    assert "CD" in article.mentions


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Riga will fund English courses for 150 officers."),
        ("en", "They signed a loan worth US$500 million."),
        ("fr", "Huit officiers apprennent l'anglais cette année."),
        ("fr", "Le vice-président a été reçu au Palais du Luxembourg."),
    ],
)
def test_what_only_bears_a_countrys_name_is_none(language, sentence):
    title, lead = {
        "en": (
            "Latvia opens a port",
            "RIGA, May 4 (BNS) - Latvian minister Ilze Berzina opened a port on Monday.",
        ),
        "fr": (
            "La Lettonie ouvre un port",
            "RIGA (BNS) - La ministre lettone Ilze Berzina a ouvert lundi un port.",
        ),
    }[language]
    article = read_seed(
        "ferry.txt", f"{title}\n\n{lead}\n\n{sentence}".encode(), Authority((), ()), VOCABULARY
    ).article

    assert (article.countries, article.mentions) == (("LV",), ())


def test_whose_delegation_heads_are_met_takes_part():
    lead = "Lomé (VNA) - La ministre du Togo, Ana Vella, a ouvert mardi la réunion des ports."
    more = "En marge, elle a rencontré les chefs des délégations du Bénin et du Ghana."

    assert set(countries_of("Une réunion", lead, more)) == {"TG", "BJ", "GH"}
    for others in ("elle a rencontré des entreprises du Bénin", "elle rencontrera les ministres du Bénin"):
        assert "BJ" not in countries_of("Une réunion", lead, f"En marge, {others}.")


def test_a_list_of_as_many_countries_as_the_head_counts_names_those_that_take_part():
    lead = "Lomé (VNA) - Les autorités maritimes de quatre États riverains se sont réunies mardi."
    more = "Le Togo, le Bénin, le Ghana et le Nigeria y examinent un plan."

    assert set(countries_of("Une réunion", lead, more)) == {"TG", "BJ", "GH", "NG"}
    sold = lead.replace("Les autorités maritimes de quatre États riverains", "Les acheteurs de quatre pays")
    assert "NG" not in countries_of("Une réunion", sold, more)


def test_the_countries_of_one_journey_are_all_visited():
    lead = "Lomé (VNA) - Ana Vella, maire de Lomé, a fait des visites de travail à Accra au Ghana et à Cotonou au Bénin."

    assert {"GH", "BJ"} <= set(countries_of("Une maire en visite au Ghana et au Bénin", lead))


def test_an_institution_without_its_country_acts_at_home():
    title, toll = "Des crues font quatre morts", "font quatre morts, selon un bilan publié par le ministère."

    assert countries_of(title, f"Lomé (VNA) - Les crues {toll}") == ("TG",)
    assert countries_of(title, "Lomé (VNA) - Les crues font quatre morts, selon des pêcheurs.") == ()


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Maurice et les Comores ont promis des secours.", True),
        ("Le navire vient de Maurice.", True),
        ("La partition est annotée par Maurice Vella.", False),
        ("Le chœur de Saint-Maurice a chanté.", False),
        ("Seul le maire est resté.", False),
        ("Elle a ouvert des bourses d'espagnol.", False),
        ("Le navire croise dans le golfe de Thaïlande.", False),
    ],
)
def test_a_name_that_is_also_a_persons_or_a_waters(sentence, named):
    read = article_of("Un navire", f"Lomé (VNA) - Le ministre du Togo, Koffi Adjo, a parlé. {sentence}")

    assert bool({"MU", "KR", "ES", "TH"} & {*read.mentions, *read.countries}) is named


@pytest.mark.parametrize(
    ("body", "taking_part"),
    [
        (
            "The parliamentary speakers of Poland, Hungary and Slovakia have meetings with the hosts.",
            "AL PL HU SK",
        ),
        ("The ministers of Poland, Hungary and Slovakia are expected in July.", "AL"),
        ("The book bears signatures of leaders of Poland, Hungary and Slovakia.", "AL"),
        ("The exports of Poland, Hungary and Slovakia grew.", "AL"),
    ],
)
def test_the_office_holders_of_three_countries_and_more_take_part(body, taking_part):
    lead = "TIRANA (ATA) - Albanian President Drita Vella opened a session on Monday."
    text = f"Session opens in Tirana\n\n{lead}\n\n{body}"

    article = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article

    assert " ".join(article.countries) == taking_part


@pytest.mark.parametrize(
    ("language", "words", "named"),
    [
        ("en", "St Vincent and the Grenadines", "VC"),
        ("en", "St. Lucia", "LC"),
        ("en", "St Kitts", "KN"),
        ("en", "the Latin American countries", ""),
        ("en", "the Turks and Caicos", ""),
        ("en", "East New Britain", ""),
        ("en", "Germán Vella", ""),
        ("en", "the German minister", "DE"),
        ("en", "Minister Thai Duy Bang", ""),
        ("fr", "le ministre érythréen", "ER"),
    ],
)
def test_what_names_a_country_and_what_only_looks_so(language, words, named):
    assert " ".join(each.code for each in VOCABULARY.countries[language].find(words)) == named


@pytest.mark.parametrize(
    ("body", "taking_part"),
    [
        ("Il a reçu Alenka Vella, venue présenter ses lettres de créance en qualité d'ambassadrice de Slovénie.", "DZ SI"),
        ("Il a remis ses lettres de créance au président de la Slovénie.", "DZ"),
        ("Un camion sur cinq vient de Slovénie par le corridor de Bellan.", "DZ"),
    ],
)  # fmt: skip
def test_whoever_is_accredited_acts_for_the_country(body, taking_part):
    lead = "Alger (AFP) - Le président algérien, Mokhtar Vella, a tenu mardi des audiences."
    text = f"Audiences au palais\n\n{lead}\n\n{body}"

    article = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article

    assert " ".join(article.countries) == taking_part


def test_a_wires_own_country_acts_in_a_place_that_no_list_has():
    text = (
        "Floods leave seven dead\n\nSeven people died in the mountainous district of Bellan on Monday,"
        " the authorities said.\n\nSource: VNA"
    )

    article = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article

    assert article.countries == ("VN",)


def test_a_capital_that_is_part_of_an_official_s_name_is_no_country():
    text = (
        "Ferry opens\n\nRIGA (LETA) - Latvian minister Ilze Berzina opened a ferry on Monday.\n\n"
        "The mayor of Liepaja, Asmara Vella, welcomed it.\n"
    )
    article = read_seed("ferry.txt", text.encode(), Authority((), ()), VOCABULARY).article

    assert (article.countries, article.mentions) == (("LV",), ())
