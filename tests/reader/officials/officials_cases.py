"""
Small articles in our own words, each with the officials that a careful human reads in it.

A row: its name, the language, the wire, the text (title first), and the officials as "name | class | country".
"""

# ruff: noqa: E501  (a paragraph is one line, as in a seed)

CASES = [
    (
        "a minister receives an ambassador who works in the country",
        "fr", "VNA",
        """La ministre Ta Bich Loan reçoit l'ambassadeur de Lettonie
La ministre des Sciences et Technologies Ta Bich Loan a reçu mardi à Hanoï l'ambassadeur de Lettonie au Vietnam, Andris Vilks.
Le diplomate letton a remercié Mme Loan. M. Vilks a évoqué les ports.""",
        ["Ta Bich Loan | minister | VN", "Andris Vilks | ambassador | LV"],
    ),
    (
        "an ambassador abroad serves the country that sent him",
        "fr", "VNA",
        """Journée du livre à Riga
L'ambassadeur du Vietnam en Lettonie Dang Van Lich et la maire de Riga Ilze Berzina ont ouvert la journée du livre.""",
        ["Dang Van Lich | ambassador | VN", "Ilze Berzina | governor | LV"],
    ),
    (
        "a counterpart takes the other's office",
        "fr", "AFP",
        """Entretien sur la pêche
Le ministre norvégien de la Pêche, Lars Fjeld, s'est entretenu lundi avec son homologue islandaise Helga Jonsdottir.""",
        ["Lars Fjeld | minister | NO", "Helga Jonsdottir | minister | IS"],
    ),
    (
        "several counterparts share one title",
        "fr", "VNA",
        """Messages de félicitations
Le ministre des Affaires étrangères Dang Van Lich a reçu des messages de ses homologues malaisien Azlan Othman, letton Andris Vilks et kényan Peter Mwangi.""",
        ["Dang Van Lich | minister | VN", "Azlan Othman | minister | MY", "Andris Vilks | minister | LV", "Peter Mwangi | minister | KE"],
    ),
    (
        "two presidents in one breath",
        "fr", "AFP",
        """Sommet à Tallinn
Les présidents estonien et finlandais, Toomas Kallaste et Ari Koski, ont signé une déclaration. MM. Kallaste et Koski ont dîné ensemble.""",
        ["Toomas Kallaste | president | EE", "Ari Koski | president | FI"],
    ),
    (
        "a spouse, a statue and a greeting make no official",
        "fr", "VNA",
        """Visite d'État
Le président letton Andris Vilks et son épouse Ilze Berzina sont arrivés dimanche à Hanoï. Ils ont été accueillis par le vice-président Dang Van Lich.
Le président letton a fleuri le monument du président Hô Chi Minh et la statue du général Tran Binh Nguyen.
Il a transmis à M. Lich les salutations de la Première ministre lettone Liga Ozola.""",
        ["Andris Vilks | president | LV", "Dang Van Lich | vice president | VN"],
    ),
    (
        "many offices before one name: the most telling is kept",
        "fr", "VNA",
        """Réunion du Parti
Le membre du Bureau politique, secrétaire du Comité central du Parti et chef de la Commission centrale de la sensibilisation Dang Van Lich s'est entretenu avec Bounkham Vilay, membre du Bureau politique du Parti populaire révolutionnaire lao (PPRL) et vice-Premier ministre.""",
        ["Dang Van Lich | head | VN", "Bounkham Vilay | deputy prime minister | LA"],
    ),
    (
        "a title after the name, in a list with semicolons",
        "fr", "VNA",
        """Arrivée à Noi Bai
La présidente de l'Assemblée nationale cambodgienne, Samdech Sok Vannary, est arrivée lundi à Hanoï.
Elle a été accueillie à l'aéroport par le vice-président de l'Assemblée nationale Dang Van Lich ; le président de la Commission des finances, Vu Dinh Khue ; et Ta Bich Loan, membre permanente de la Commission juridique.""",
        ["Sok Vannary | speaker | KH", "Dang Van Lich | deputy speaker | VN", "Vu Dinh Khue | head | VN", "Ta Bich Loan | member | VN"],
    ),
    (
        "two people with one surname stay two",
        "fr", "VNA",
        """Conférence sur l'eau
Le vice-Premier ministre Nguyen Dinh Phuc et le ministre des Ressources naturelles Nguyen Tat Phuc ont présidé la conférence. M. Nguyen Tat Phuc a présenté un rapport.""",
        ["Nguyen Dinh Phuc | deputy prime minister | VN", "Nguyen Tat Phuc | minister | VN"],
    ),
    (
        "one person in two spellings is one, with the best accents",
        "fr", "VNA",
        """Trân Dinh Khuê à Riga
Le président de l'Assemblée nationale Tran Dinh Khue est arrivé à Riga. Trân Dinh Khuê a été reçu par le président du Parlement letton Juris Ozols.""",
        ["Trân Dinh Khuê | speaker | VN", "Juris Ozols | speaker | LV"],
    ),
    (
        "the head of an international organisation serves no country",
        "fr", "VNA",
        """Entretien à New York
Le Premier ministre Dang Van Lich a rencontré le secrétaire général des Nations unies Pedro Almada et la directrice générale de l'UNESCO, Maria Duarte.""",
        ["Dang Van Lich | prime minister | VN", "Pedro Almada | head | None", "Maria Duarte | head | None"],
    ),
    (
        "an expert only comments",
        "fr", "VNA",
        """Un analyste salue l'accord
Le ministre russe de l'Énergie Pavel Ogarkov a signé l'accord à Moscou.
Selon l'analyste Ivan Beliakov, professeur à l'Université de Kostroma, l'accord est équilibré. Le journaliste britannique John Harrow partage cet avis.""",
        ["Pavel Ogarkov | minister | RU"],
    ),
    (
        "a predecessor recalled takes no part",
        "fr", "AFP",
        """Nouveau gouvernement en Estonie
La Première ministre estonienne Kadri Tamm a présenté son gouvernement à Tallinn.
Elle succède à l'ancien Premier ministre Toomas Kallaste. Depuis l'élection du président letton Andris Vilks, les deux pays se parlent davantage.""",
        ["Kadri Tamm | prime minister | EE"],
    ),
    (
        "a host who invited counts where nobody else of his country acts",
        "fr", "VNA",
        """Le Premier ministre attendu à Riga
Le Premier ministre Dang Van Lich effectuera une visite officielle en Lettonie du 3 au 5 mai, à l'invitation de son homologue letton Andris Vilks.""",
        ["Dang Van Lich | prime minister | VN", "Andris Vilks | prime minister | LV"],
    ),
    (
        "soldiers, ranks and the ministry",
        "fr", "VNA",
        """Dialogue de défense
Le général de corps d'armée Dang Van Lich, vice-ministre de la Défense, et le général Ari Koski, chef d'état-major des forces finlandaises, ont coprésidé le dialogue.""",
        ["Dang Van Lich | deputy minister | VN", "Ari Koski | military | FI"],
    ),
    (
        "particles, hyphens, initials and one-word names",
        "fr", "AFP",
        """Rencontre à Bruxelles
Le Premier ministre néerlandais Joris van der Velde a reçu le roi Holger IV de Danemark, la ministre belge Marie-Claire d'Aspremont, le ministre indonésien Sutanto et l'émir du Qatar cheikh Hamad ben Khalid Al-Dosari.""",
        [
            "Joris van der Velde | prime minister | NL", "Holger IV | monarch | DK", "Marie-Claire d'Aspremont | minister | BE",
            "Sutanto | minister | ID", "Hamad ben Khalid Al-Dosari | monarch | QA",
        ],
    ),
    (
        "the president's adviser, and the president's own words",
        "fr", "TASS",
        """Conversation téléphonique
Le président Pavel Ogarkov a eu jeudi une conversation téléphonique avec le chef de l'État kazakh, Daniyar Akhmetov, a indiqué le porte-parole du Kremlin Ivan Beliakov.""",
        ["Pavel Ogarkov | president | RU", "Daniyar Akhmetov | president | KZ", "Ivan Beliakov | spokesperson | RU"],
    ),
    (
        "honorifics before a name",
        "fr", "APS",
        """Audience à Alger
Le président de la République, M. Karim Benhaddou, a reçu dimanche à Alger le ministre tunisien de la Justice, M. Slim Jaziri. L'audience s'est déroulée en présence du ministre de la Justice, Mme Samia Belkacem.""",
        ["Karim Benhaddou | president | DZ", "Slim Jaziri | minister | TN", "Samia Belkacem | minister | DZ"],
    ),
    (
        "a letter makes sender and addressee take part",
        "fr", "VNA",
        """Message de félicitations à la Lettonie
Le Premier ministre Dang Van Lich a adressé un message de félicitations à la Première ministre lettone Liga Ozola. Le même jour, le ministre des Affaires étrangères Vu Dinh Khue a envoyé une lettre au ministre letton des Affaires étrangères, Andris Vilks.""",
        ["Dang Van Lich | prime minister | VN", "Liga Ozola | prime minister | LV", "Vu Dinh Khue | minister | VN", "Andris Vilks | minister | LV"],
    ),
    (
        "two countries without Vietnam",
        "fr", "Xinhua",
        """Zhao Wenbin et Liga Ozola
Le président chinois Zhao Wenbin s'est entretenu vendredi à Beijing avec la Première ministre lettone en visite Liga Ozola. M. Zhao a souligné la confiance mutuelle. Wang Deli, conseiller d'État et ministre des Affaires étrangères, a assisté à l'entretien.""",
        ["Zhao Wenbin | president | CN", "Liga Ozola | prime minister | LV", "Wang Deli | minister | CN"],
    ),
    (
        "companies and funds",
        "fr", "VNA",
        """Investissements
Le vice-Premier ministre Dang Van Lich a reçu le président-directeur général du groupe letton Baltika, Juris Ozols, et Irina Beliakova, directrice générale de Rosatom.""",
        ["Dang Van Lich | deputy prime minister | VN", "Juris Ozols | head | LV", "Irina Beliakova | head | RU"],
    ),
    (
        "an unnamed office is nobody",
        "fr", "VNA",
        """Le vice-ministre à Riga
Le vice-ministre de la Défense s'est rendu à Riga. Le président du Sénat polonais a été reçu par la présidente du Parlement letton Ilze Berzina.""",
        ["Ilze Berzina | speaker | LV"],
    ),
    (
        "deputy prime minister who is a minister too",
        "fr", "VNA",
        """Visite au Laos
Le vice-Premier ministre lao et ministre de la Défense Bounkham Vilay a reçu le ministre de la Défense, le général Dang Van Lich, à Vientiane.""",
        ["Bounkham Vilay | deputy prime minister | LA", "Dang Van Lich | minister | VN"],
    ),
    (
        "a year's event is recalled",
        "fr", "VNA",
        """Coopération dans la pêche
Le ministre de l'Agriculture Dang Van Lich a reçu mardi la ministre norvégienne de la Pêche Karin Fjeld.
Les deux ministres ont parlé des quotas.
En 2015, le Premier ministre Nils Aasen avait visité le port de Hai Phong.""",
        ["Dang Van Lich | minister | VN", "Karin Fjeld | minister | NO"],
    ),
    (
        "a delegation led by somebody",
        "fr", "VNA",
        """Une délégation azerbaïdjanaise à Hanoï
Dang Van Lich, vice-ministre permanent des Affaires étrangères, a reçu une délégation du Parti de l'avenir d'Azerbaïdjan, conduite par son vice-président Elchin Guliyev.""",
        ["Dang Van Lich | deputy minister | VN", "Elchin Guliyev | party official | AZ"],
    ),
    (
        "English: titles and countries before the head",
        "en", "VNA",
        """Deputy minister meets Latvian guests
Deputy Minister of Foreign Affairs Ta Bich Loan met Latvian Deputy Minister of Defence Andris Vilks in Hanoi on May 4. Loan thanked Vilks for the visit.""",
        ["Ta Bich Loan | deputy minister | VN", "Andris Vilks | deputy minister | LV"],
    ),
    (
        "English: a counterpart and short forms",
        "en", "VNA",
        """Party chief holds talks
Party General Secretary and State President Dang Van Lich held talks with his Lao counterpart Bounkham Vilay in Hanoi on Monday. Lich and Vilay witnessed the signing.""",
        ["Dang Van Lich | president | VN", "Bounkham Vilay | president | LA"],
    ),
    (
        "English: the country after the name, and the possessive",
        "en", "AFP",
        """Talks in Kuala Lumpur
Prime Minister Azlan Othman of Malaysia met Kenya's Foreign Minister Grace Wambui on Tuesday. Kenyan journalist Peter Mwangi reported from the scene.""",
        ["Azlan Othman | prime minister | MY", "Grace Wambui | minister | KE"],
    ),
    (
        "English: speakers, committees and ambassadors",
        "en", "VNA",
        """NA Chairman in Phnom Penh
National Assembly (NA) Chairman Dang Van Lich was welcomed by President of the Cambodian Senate Samdech Sok Vannak; Chairwoman of the NA's Committee for External Affairs Ta Bich Loan; and Vietnamese Ambassador to Cambodia Vu Dinh Khue.
NA Chairman Lich laid a wreath at the statue of late King Norodom Sihanouk.""",
        ["Dang Van Lich | speaker | VN", "Sok Vannak | speaker | KH", "Ta Bich Loan | head | VN", "Vu Dinh Khue | ambassador | VN"],
    ),
    (
        "English: greetings passed on, a founder named",
        "en", "VNA",
        """Ties with Laos
Vice President Ta Bich Loan received Lao Deputy Prime Minister Bounkham Vilay on Friday. She conveyed greetings from President Dang Van Lich to Lao President Somchai Keo.
The ties were founded by President Ho Chi Minh and nurtured by generations.""",
        ["Ta Bich Loan | vice president | VN", "Bounkham Vilay | deputy prime minister | LA"],
    ),
    (
        "English: ranks and ministers of defence",
        "en", "VNA",
        """Defence talks
Minister of National Defence General Dang Van Lich hosted Gen. Ari Koski, Chief of Defence of Finland, in Hanoi. Sen. Lt. Gen. Vu Dinh Khue, Deputy Minister of National Defence, also attended.""",
        ["Dang Van Lich | minister | VN", "Ari Koski | military | FI", "Vu Dinh Khue | deputy minister | VN"],
    ),
    (
        "English: heads of organisations",
        "en", "VNA",
        """Meeting in Geneva
Minister of Health Ta Bich Loan met WHO Director-General Pedro Almada and UN Resident Coordinator in Vietnam Maria Duarte.""",
        ["Ta Bich Loan | minister | VN", "Pedro Almada | head | None", "Maria Duarte | head | None"],
    ),
    (
        "English: one office in two countries, the second without its preposition",
        "en", "Xinhua",
        """Baltic accord
The Finance Ministers of Latvia and Estonia, Andris Vilks and Toomas Kallaste, signed an accord.""",
        ["Andris Vilks | minister | LV", "Toomas Kallaste | minister | EE"],
    ),
    (
        "English: one office in a list of countries, each before its name",
        "en", "Xinhua",
        """Baltic accord
The Finance Ministers of Latvia, Andris Vilks, Estonia, Toomas Kallaste, and Finland, Ari Koski, signed an accord.""",
        ["Andris Vilks | minister | LV", "Toomas Kallaste | minister | EE", "Ari Koski | minister | FI"],
    ),
    (
        "English: what talks are for is nobody's country",
        "en", "AFP",
        """Talks in Riga
They were joined by the US Assistant Secretary for Energy, Paul Harrow, for a discussion on a pipeline to Estonia.""",
        ["Paul Harrow | deputy minister | US"],
    ),
    (
        "English: a rank in an uncommon shortening",
        "en", "AFP",
        """Talks in Riga
Latvian Deputy Minister of Defence Sen. Lieut. Gen. Andris Vilks met Mayor Juris Ozols of Latvia.""",
        ["Andris Vilks | deputy minister | LV", "Juris Ozols | governor | LV"],
    ),
    (
        "who heads a regional body serves none of its countries",
        "fr", "AFP",
        """Réunion au Mali
Le ministre malien de la Pêche Moussa Keïta a reçu le secrétaire général du G5 Sahel, Oumar Bâ.""",
        ["Moussa Keïta | minister | ML", "Oumar Bâ | head | None"],
    ),
    (
        "a place told with its country tells whom its governor serves",
        "fr", "AFP",
        """Un pont sur le fleuve
VIENTIANE, 4 mai (AFP) - Le vice-ministre lao Bounkham Vilay s'est rendu lundi à Nong Bua, en Thaïlande. Le gouverneur de Nong Bua, Somchai Keo, était présent.""",
        ["Bounkham Vilay | deputy minister | LA", "Somchai Keo | governor | TH"],
    ),
    (
        "whoever represents a country after a comma serves it",
        "fr", "AFP",
        """Aide au port
Le président letton Andris Vilks a rendu hommage à la Finlande, représentée par la ministre Aino Koski.""",
        ["Andris Vilks | president | LV", "Aino Koski | minister | FI"],
    ),
    (
        "a firm told with what it does keeps its name to itself",
        "fr", "AFP",
        """Visite du port
Le ministre letton Andris Vilks a reçu le PDG de la société de dragage Baltika Marine, Juris Ozols, et la directrice du groupe naval Sila, Ilze Berzina.""",
        ["Andris Vilks | minister | LV", "Juris Ozols | head | LV", "Ilze Berzina | head | LV"],
    ),
    (
        "who is told by his country alone bears the office of all who met",
        "fr", "AFP",
        """Réunion sur la pêche
RIGA, 4 mai (AFP) - Les ministres de la Pêche de quatre pays se sont réunis lundi à Riga.
La ministre lettone Ilze Berzina a ouvert les débats. L'Estonien Toomas Kallaste et la Finlandaise Aino Koski ont demandé un délai. Le Letton Juris Ozols a chanté.""",
        ["Ilze Berzina | minister | LV", "Toomas Kallaste | minister | EE", "Aino Koski | minister | FI"],
    ),
    (
        "whoever had founded the group long ago is none of those who meet",
        "fr", "AFP",
        """Réunion sur la pêche
RIGA, 4 mai (AFP) - Les ministres de la Pêche de quatre pays se sont réunis lundi à Riga.
La ministre lettone Ilze Berzina a ouvert les débats. L'Estonien Toomas Kallaste avait fondé le groupe.""",
        ["Ilze Berzina | minister | LV"],
    ),
    (
        "who is invited and answers was there",
        "fr", "AFP",
        """Une foire
Le ministre letton Andris Vilks a invité la présidente de la Chambre de commerce estonienne, Kadri Tamm. Celle-ci, venue à la foire, a accepté.""",
        ["Andris Vilks | minister | LV", "Kadri Tamm | head | EE"],
    ),
    (
        "whoever is judged is no judge",
        "fr", "AFP",
        """Un procès
La procureure lettone Ilze Berzina a requis une peine contre l'armateur Juris Ozols, jugé avec deux marins.""",
        ["Ilze Berzina | head | LV"],
    ),
    (
        "a short form in brackets parts no title from its name",
        "fr", "AFP",
        """Une foire
Le ministre letton Andris Vilks a reçu le directeur de la Société des foires et expositions (SFE), Juris Ozols, et la directrice de l'Agence estonienne des ports océaniques et des pêches (AOP), Mme Kadri Tamm.""",
        ["Andris Vilks | minister | LV", "Juris Ozols | head | LV", "Kadri Tamm | head | EE"],
    ),
    (
        "a sea's name is nobody's",
        "fr", "AFP",
        """Deux ports
La ministre lettone Ilze Berzina a reçu le président de l'Autorité portuaire de la mer Ligure occidentale, Ettore Sarti, et le vice-amiral Juris Ozols, commandant des forces lettones dans l'océan Indien, qui a parlé.""",
        ["Ilze Berzina | minister | LV", "Ettore Sarti | head | LV", "Juris Ozols | military | LV"],
    ),
    (
        "all that stands between a title and the comma before its name belongs to the title",
        "fr", "AFP",
        """Un barrage
La ministre lettone Ilze Berzina, le procureur national antimafia, Juris Ozols, la secrétaire d'État aux questions financières internationales, Anna Liepa, et le gouverneur de la région autonome live du Nord, Karlis Krumins, ont visité le barrage.""",
        ["Ilze Berzina | minister | LV", "Juris Ozols | head | LV", "Anna Liepa | minister | LV", "Karlis Krumins | governor | LV"],
    ),
    (
        "what a verb parts from a name is no title of his",
        "fr", "AFP",
        """Un barrage
La ministre lettone Ilze Berzina a parlé. Comme le maire a vu le barrage, Juris Ozols, pêcheur, a chanté.""",
        ["Ilze Berzina | minister | LV"],
    ),
    (
        "several who stand round somebody are there",
        "fr", "AFP",
        """Une école
Les deux ministres lettons, Andris Vilks et Anna Liepa, étaient entourés du directeur de la Douane, Juris Ozols, et du maire de Riga, Karlis Krumins.""",
        ["Andris Vilks | minister | LV", "Anna Liepa | minister | LV", "Juris Ozols | head | LV", "Karlis Krumins | governor | LV"],
    ),
    (
        "whose house it was is not received with the king",
        "fr", "AFP",
        """Un accord
La ministre lettone Ilze Berzina a salué les liens tissés par feu Sa Majesté le Roi Hakon VI.""",
        ["Ilze Berzina | minister | LV"],
    ),
    (
        "English: a country's own body stands between a title and its name",
        "en", "Xinhua",
        """Talks in Riga
Director of Latvia's Port Authority Juris Ozols met the head of Estonia's Customs and Borders Agency, Kadri Tamm, and Governor of Finland's Turku prefecture Aino Koski.""",
        ["Juris Ozols | head | LV", "Kadri Tamm | head | EE", "Aino Koski | governor | FI"],
    ),
    (
        "English: a noun ends what no list of nouns knows",
        "en", "Xinhua",
        """Talks in Riga
Latvian Minister of Mining and Peatland Industry Andris Vilks met Kurzeme Gov. Juris Ozols of Latvia.""",
        ["Andris Vilks | minister | LV", "Juris Ozols | governor | LV"],
    ),
    (
        "English: the first of all presidents holds office no more",
        "en", "Xinhua",
        """Talks in Riga
Latvian Minister Andris Vilks visited the house where Karlis Krumins, the first president of Latvia, was born.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "English: a small preposition belongs to no captain's title",
        "en", "AFP",
        """Drill off Riga
Latvian Minister Andris Vilks said Estonia had sent the patrol ship Kuressaare under Captain Toomas Kallaste.""",
        ["Andris Vilks | minister | LV", "Toomas Kallaste | military | EE"],
    ),
    (
        "English: whoever is told of with a foreign ambassador is the host's",
        "en", "LETA",
        """Talks in Riga
RIGA, May 4 (LETA) - Latvian Minister Andris Vilks received Estonian Ambassador to Latvia Toomas Kallaste and Vice Minister for Ports Juris Ozols.""",
        ["Andris Vilks | minister | LV", "Toomas Kallaste | ambassador | EE", "Juris Ozols | deputy minister | LV"],
    ),
    (
        "a firm that bears its country's name serves that country",
        "fr", "TASS",
        """Du gaz pour Belgrade
MOSCOU, 4 mai (TASS) - Le vice-Premier ministre russe Pavel Ogarkov a reçu lundi à Moscou le ministre serbe Marko Ilić. Le président de Srbijavoda, Zoran Bajić, était présent.""",
        ["Pavel Ogarkov | deputy prime minister | RU", "Marko Ilić | minister | RS", "Zoran Bajić | head | RS"],
    ),
    (
        "a friendship club named after two countries is no firm",
        "fr", "VNA",
        """Amitié
RIGA, 4 mai (VNA) - La ministre lettone Ilze Berzina a parlé. Le président de l'Association d'amitié Lettonie-Vietnam, Juris Ozols, a remercié la ministre lettone.""",
        ["Ilze Berzina | minister | LV", "Juris Ozols | head | LV"],
    ),
    (
        "who is met together with a host is a host",
        "fr", "TAP",
        """Un entretien à Rome
TUNIS, 4 mai (TAP) - Le ministre tunisien Tarek Gharbi s'est rendu lundi à Rome, en Italie. Il s'est entretenu avec le ministre de la Pêche, Carlo Sarti, et avec la vice-présidente de la Chambre des députés, Mara Tozzi.""",
        ["Tarek Gharbi | minister | TN", "Carlo Sarti | minister | IT", "Mara Tozzi | deputy speaker | IT"],
    ),
    (
        "a place with its country in brackets tells whom its governor and his counterpart serve",
        "fr", "AIB",
        """Trois gouverneurs
Dori, 12 juin (AIB) - Les gouverneurs du Sahel burkinabè, de Bandoro (Niger) et de Gao (Mali) se sont réunis mardi à Dori.
Le gouverneur de la région du Sahel, Harouna Sanou, a parlé. Son homologue de Bandoro, Mahamane Tchiroma, a répondu.""",
        ["Harouna Sanou | governor | BF", "Mahamane Tchiroma | governor | NE"],
    ),
    (
        "whose man he is was told of in the sentence before",
        "fr", "AFP",
        """Des tarifs
La ministre lettone Ilze Berzina a parlé. L'Agence de régulation maritime publiera les tarifs. Son président, Juris Ozols, a remercié la ministre.""",
        ["Ilze Berzina | minister | LV", "Juris Ozols | head | LV"],
    ),
    (
        "who speaks for fishermen holds no office",
        "fr", "AFP",
        """La pêche
Le ministre letton Andris Vilks a parlé. Le porte-parole des pêcheurs de Liepaja, Juris Ozols, s'est réjoui.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "English: two bodies under one title, each before its head's name",
        "en", "AFP",
        """Talks in Riga
It was signed by Latvian Minister Andris Vilks and by the heads of Estonia Ports Company, Toomas Kallaste, and Finland National Petroleum, Aino Koski.""",
        ["Andris Vilks | minister | LV", "Toomas Kallaste | head | EE", "Aino Koski | head | FI"],
    ),
    (
        "English: a verb of a headline in capitals is nobody's name",
        "en", "AFP",
        """Prime Minister Breaks Ground For New Harbour
Latvian Prime Minister Andris Vilks opened the site.""",
        ["Andris Vilks | prime minister | LV"],
    ),
]  # fmt: skip
