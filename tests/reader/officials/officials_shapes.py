"""
Shapes of titles, lists and sentences, each found in use and told again in our own words.

A row: its name, the language, the wire, the text (title first), and the officials as "name | class | country".
"""

# ruff: noqa: E501  (a paragraph is one line, as in a seed)

SHAPES = [
    (
        "an office may have a capital behind the article that opens its sentence",
        "fr", "AFP",
        """Marché
Le Consul letton à Kara, Andris Vilks, a signé l'accord. Le Préfet togolais, Koffi Adjo, et la ministre lettone des Ports, Liga Ozola, l'ont salué.""",
        ["Andris Vilks | envoy | LV", "Koffi Adjo | governor | TG", "Liga Ozola | minister | LV"],
    ),
    (
        "a counterpart is not of those whose lot is talked of behind his name",
        "fr", "VNA",
        """Entretien
Le ministre des Affaires étrangères, Tran Hien Van, s'est entretenu avec son homologue letton, Andris Vilks, du sort de cinquante dockers vietnamiens bloqués au port.""",
        ["Tran Hien Van | minister | VN", "Andris Vilks | minister | LV"],
    ),
    (
        "a title's stand-in has the office named before it",
        "fr", "VNA",
        """Lettres de créance
L'ambassadeur de Guinée équatoriale, Crispin Ndong Mba ; celui de Slovénie, Matjaz Hribar, et celle du Chili, Paula Riquelme, ont promis de travailler.""",
        ["Crispin Ndong Mba | ambassador | GQ", "Matjaz Hribar | ambassador | SI", "Paula Riquelme | ambassador | CL"],
    ),
    (
        "a rank is kept beside a lesser office, not beside a ministry",
        "fr", "VNA",
        """Rencontre
Le chef adjoint du Département général de la politique, le lieutenant-général Le Hien Van, a accueilli le ministre lao de la Défense, le général Bounkham Vilay.""",
        ["Le Hien Van | military | VN", "Bounkham Vilay | minister | LA"],
    ),
    (
        "what a ministry is called goes on though no list knows its words",
        "fr", "MAP",
        """Pêche
Le ministre de la Pêche maritime, du Développement rural et des Eaux et forêts, M. Tarik Benmoussa, et la ministre lettone des Ports et de la Navigation, Mme Liga Ozola, ont signé.""",
        ["Tarik Benmoussa | minister | MA", "Liga Ozola | minister | LV"],
    ),
    (
        "respectively gives each of two his own office",
        "fr", "AFP",
        """Signature
Ilze Berzina et Toomas Kallaste, respectivement ministre lettone des Affaires étrangères et maire de Tallinn, ont signé un accord sur le port.""",
        ["Ilze Berzina | minister | LV", "Toomas Kallaste | governor | EE"],
    ),
    (
        "a counterpart has the office of the deputy's superior, whom the deputy only follows",
        "fr", "VNA",
        """Rencontre
Le vice-ministre de la Défense Tran Van Nam a accompagné le ministre Pham Binh Linh lors de l'entretien avec son homologue letton Juris Ozols.""",
        ["Tran Van Nam | deputy minister | VN", "Pham Binh Linh | minister | VN", "Juris Ozols | minister | LV"],
    ),
    (
        "a firm's own name behind what it is called is no person",
        "fr", "VNA",
        """Visite
La partie lettone comptait Ilze Berzina, directrice générale de la chaîne publique Baltika, et le ministre letton du Tourisme Juris Ozols.""",
        ["Ilze Berzina | head | LV", "Juris Ozols | minister | LV"],
    ),
    (
        "the year told before a semicolon is not of what follows",
        "fr", "VNA",
        """Rencontre
La ministre lettone Ilze Berzina a vu le port. Le ministre Pham Binh Linh a parlé.

Le navire est neuf.

En 2021, les deux pays avaient fêté leurs relations; le maire de Riga, Juris Ozols, s'est engagé à planter un arbre.""",
        ["Ilze Berzina | minister | LV", "Pham Binh Linh | minister | VN", "Juris Ozols | governor | LV"],
    ),
    (
        "a title goes on in small words up to the comma before its name",
        "fr", "AFP",
        """Signature
Les documents portent la griffe de la secrétaire d'État lettone à la Formation et à la Recherche, Ilze Berzina, et du directeur de l'Agence estonienne d'approvisionnement en eau potable en milieu rural, Toomas Kallaste.""",
        ["Ilze Berzina | minister | LV", "Toomas Kallaste | head | EE"],
    ),
    (
        "a rank of police is beside the office, and a counterpart's rank beside the office he shares",
        "fr", "AFP",
        """Rencontre
Le ministre letton de la Pêche, Juris Ozols, a écrit à son homologue estonien, le général Toomas Kallaste. Le préfet letton de la côte, le commissaire Andris Vilks, était là.""",
        ["Juris Ozols | minister | LV", "Toomas Kallaste | minister | EE", "Andris Vilks | governor | LV"],
    ),
    (
        "a list goes on behind where somebody is posted",
        "fr", "VNA",
        """Inauguration
La cérémonie s'est tenue en présence du maire de Riga, Juris Ozols, du consul général letton Andris Vilks, en poste à Tallinn, et de Mme Ilze Berzina, vice-présidente de l'Agence lettone des ports.""",
        ["Juris Ozols | governor | LV", "Andris Vilks | envoy | LV", "Ilze Berzina | deputy head | LV"],
    ),
    (
        "an owner of its own parts a title from the name before it",
        "en", "AFP",
        """Ground broken
The deputy prime minister of Latvia, Juris Ozols, and Estonia's infrastructure minister, Kadri Tamm, broke ground on Monday. Latvian President Andris Vilks came, while Kenya was represented by Vice President Peter Mwangi.""",
        ["Juris Ozols | deputy prime minister | LV", "Kadri Tamm | minister | EE", "Andris Vilks | president | LV", "Peter Mwangi | vice president | KE"],
    ),
    (
        "counterparts with their countries behind their names",
        "en", "AFP",
        """Fish
Ugandan Fisheries Minister Grace Wambui opened the talks. Her counterparts Peter Mwangi of Kenya and Juma Salum of Tanzania signed the text.""",
        ["Grace Wambui | minister | UG", "Peter Mwangi | minister | KE", "Juma Salum | minister | TZ"],
    ),
    (
        "a list goes on without the head of its title",
        "fr", "AFP",
        """Sommet
Les Premiers ministres de Lettonie, Andris Vilks ; de Norvège, Lars Fjeld ; et d'Islande, Helga Jonsdottir, ont signé. Les ministres kényan, M. Peter Mwangi, et estonien, M. Ari Tamm, étaient présents.""",
        ["Andris Vilks | prime minister | LV", "Lars Fjeld | prime minister | NO", "Helga Jonsdottir | prime minister | IS", "Peter Mwangi | minister | KE", "Ari Tamm | minister | EE"],
    ),
    (
        "presidents with their countries in brackets",
        "fr", "AFP",
        """Sommet
Ont pris part aux travaux les présidents Emile Houngbo (Bénin), Kwadwo Agyem (Ghana) et Ussumane Balde (Guinée-Bissau).""",
        ["Emile Houngbo | president | BJ", "Kwadwo Agyem | president | GH", "Ussumane Balde | president | GW"],
    ),
    (
        "towns that a plural office governs are no persons",
        "fr", "VNA",
        """Rencontre
Le Premier ministre Dang Van Lich a reçu les maires de Riga, Tallinn et Vilnius.""",
        ["Dang Van Lich | prime minister | VN"],
    ),
    (
        "names after a plural office and its towns are persons",
        "fr", "APS",
        """Rencontre
Les walis de Souk Ahras et d'El Tarf, MM. Farid Ghazal et Djamel Benar, se sont réunis.""",
        ["Farid Ghazal | governor | DZ", "Djamel Benar | governor | DZ"],
    ),
    (
        "whoever was kept away takes no part",
        "fr", "VNA",
        """Inauguration
Le ministre Dang Van Lich a coupé le ruban. L'ambassadeur du Vietnam en Lettonie, Vu Dinh Khue, retenu à Riga, s'était fait excuser. La ministre lettone Ilze Berzina, souffrante, a écrit.""",
        ["Dang Van Lich | minister | VN"],
    ),
    (
        "a former holder of whom the past is told",
        "fr", "AFP",
        """Commémoration
Le président letton Andris Vilks a parlé. L'ancien président estonien Ari Tamm avait porté le projet.""",
        ["Andris Vilks | president | LV"],
    ),
    (
        "an engineer between the title and the name",
        "fr", "PANA",
        """Réunion
Le secrétaire exécutif de la Commission du bassin, l'ingénieur Garba Sanusi Kalt, a pris la parole.""",
        ["Garba Sanusi Kalt | head | None"],
    ),
    (
        "a firm's whole name stands before its head's",
        "fr", "VNA",
        """Signature
Le président du conseil d'administration du groupe Truong Son Telecom, le général de brigade Le Dang Khoi, a signé.""",
        ["Le Dang Khoi | head | VN"],
    ),
    (
        "a place of work is no country served",
        "fr", "AFP",
        """Rencontre
Le Luxembourg a dépêché son ambassadeur à La Haye, Luc Thillen. L'ambassadeur de Thaïlande en RDP lao, Anuwat Phrom, était là.""",
        ["Luc Thillen | ambassador | LU", "Anuwat Phrom | ambassador | TH"],
    ),
    (
        "who accompanies somebody is of his side",
        "fr", "AFP",
        """Visite
La présidente de la Slovénie, Katja Zupan, était accompagnée du ministre des Affaires étrangères, Gregor Lavric.""",
        ["Katja Zupan | president | SI", "Gregor Lavric | minister | SI"],
    ),
    (
        "a country represented by somebody",
        "fr", "TASS",
        """Réunion
La séance était présidée par le ministre kazakh Daniyar Sars. La Russie était représentée par le vice-ministre Stepan Ryjko, l'Inde par le ministre d'Etat Prakash Bhard.""",
        ["Daniyar Sars | minister | KZ", "Stepan Ryjko | deputy minister | RU", "Prakash Bhard | minister | IN"],
    ),
    (
        "a headline's title says whose the unnamed office is",
        "fr", "APS",
        """Le Premier ministre sénégalais inaugure le port sec
Le Premier ministre, El Hadj Moctar Sarr, était accompagné de la ministre des Infrastructures, Seynabou Diatta.""",
        ["El Hadj Moctar Sarr | prime minister | SN", "Seynabou Diatta | minister | SN"],
    ),
    (
        "the king's consort holds no office of her own",
        "fr", "AFP",
        """Visite d'État
Le président letton Andris Vilks a été accueilli par le roi Aymeric de Belgique et la reine Solveig.""",
        ["Andris Vilks | president | LV", "Aymeric | monarch | BE"],
    ),
    (
        "what is recalled inside a sentence is not done",
        "fr", "VNA",
        """Entretien
Le vice-ministre Dang Van Lich s'est félicité des relations, citant l'entretien entre le président Vu Dinh Khue et le président letton Andris Vilks, puis la visite de la présidente du Parlement letton, Ilze Berzina.""",
        ["Dang Van Lich | deputy minister | VN"],
    ),
    (
        "a name that holds a city's is read whole",
        "fr", "VNA",
        """Entretien
Le vice-ministre de la Défense Nguyen Chi Vinh a reçu l'ambassadeur indien, Pranay Verman.""",
        ["Nguyen Chi Vinh | deputy minister | VN", "Pranay Verman | ambassador | IN"],
    ),
    (
        "governors without a country are of the one that the lead names",
        "fr", "VNA",
        """Rencontre avec des gouverneurs de préfectures japonaises
Le Premier ministre Dang Van Lich a rencontré le gouverneur d'Aichi, Omura Hideo.""",
        ["Dang Van Lich | prime minister | VN", "Omura Hideo | governor | JP"],
    ),
    (
        "an office in two words joined by a hyphen",
        "fr", "VNA",
        """Réunion
Le ministre-chef du Bureau du gouvernement, Trinh Quoc Thu, et l'ex-chancelière allemande Angela Merk ont pris la parole.""",
        ["Trinh Quoc Thu | minister | VN", "Angela Merk | prime minister | DE"],
    ),
    (
        "a spokesman is of the body that the sentence before speaks of",
        "fr", "AFP",
        """Réaction
Le Kremlin a démenti. "C'est faux", a dit son porte-parole Dmitri Pesk.""",
        ["Dmitri Pesk | spokesperson | RU"],
    ),
    (
        "a relative of the president bears no office",
        "fr", "AFP",
        """Visite
L'émissaire américain Steve Wit et le gendre du président, Jared Kush, sont arrivés.""",
        ["Steve Wit | envoy | US"],
    ),
    (
        "English: nouns that no list knows before the head",
        "en", "Yonhap",
        """Talks
South Korean Unification Minister Cho Yong-gyu and Tallinn Mayor Ari Tamm met. Minister of Agriculture, Livestock, Fisheries and Forests Joana Belo attended.""",
        ["Cho Yong-gyu | minister | KR", "Ari Tamm | governor | EE", "Joana Belo | minister | KR"],
    ),
    (
        "English: two countries before a plural head",
        "en", "AFP",
        """Talks
General Placide Mbuya of the DRC hosted his Rwandan and Ugandan counterparts, General Innocent Karen and General Moses Okel.""",
        ["Placide Mbuya | military | CD", "Innocent Karen | military | RW", "Moses Okel | military | UG"],
    ),
    (
        "English: an ambassador to two countries",
        "en", "VNA",
        """Meeting
Vietnamese Ambassador to Indonesia and Timor-Leste Ta Quoc Bao met Zimbabwe's Ambassador to Russia and, concurrently, to Belarus Tendai Chigum.""",
        ["Ta Quoc Bao | ambassador | VN", "Tendai Chigum | ambassador | ZW"],
    ),
    (
        "The people that somebody is of says whom he serves, but for bodies of many countries",
        "fr", "AFP",
        """Entretien
VIENNE (AFP) - L'Estonien Toomas Kallaste, ministre de la Pêche, a vu la directrice générale de l'AIEA, la Danoise Karen Holm.""",
        ["Toomas Kallaste | minister | EE", "Karen Holm | head | None"],
    ),
    (
        "Two holders share an office of two countries, each of his own",
        "en", "TASS",
        """Talks
MOSCOW. /TASS/. Pavel Ogarkov and Andris Vilks, deputy prime ministers of Russia and Latvia respectively, met.""",
        ["Pavel Ogarkov | deputy prime minister | RU", "Andris Vilks | deputy prime minister | LV"],
    ),
    (
        "English: the Arabic article is part of a name",
        "en", "AFP",
        """Talks
Qatari Emir Sheikh Tamim bin Hamad al-Thawad hosted Kuwait's Crown Prince Sheikh Sabah al-Khal.""",
        ["Tamim bin Hamad al-Thawad | monarch | QA", "Sabah al-Khal | crown prince | KW"],
    ),
    (
        "English: initials and the whole given name are one person",
        "en", "AFP",
        """Meeting
Estonian Ambassador Liisa Tammsal presented her credentials. Ambassador L. Tammsal thanked the host.""",
        ["Liisa Tammsal | ambassador | EE"],
    ),
    (
        "English: those who did not come",
        "en", "AFP",
        """Meeting
Latvian Minister Andris Vilks spoke. Estonian Minister Kadri Tamm did not attend; Kenya was represented by Ambassador Grace Wambui.""",
        ["Andris Vilks | minister | LV", "Grace Wambui | ambassador | KE"],
    ),
    (
        "English: a governor of what stands before an honorific",
        "en", "AFP",
        """Meeting
Governor of South Al Bellan Dr. Nasser Al Shukairi and Governor of North Bellan Sheikh Omar Al Balushiri of Oman met Latvian Minister Andris Vilks.""",
        ["Nasser Al Shukairi | governor | OM", "Omar Al Balushiri | governor | OM", "Andris Vilks | minister | LV"],
    ),
    (
        "English: those who follow a body's town are people",
        "en", "AFP",
        """Meeting
The co-directors of the Latvian Humanitarian Center in Riga, Juris Ozols and Ilze Berzina, met Latvian Minister Andris Vilks. The mayors of Riga, Liepaja and Ventspils were absent.""",
        ["Juris Ozols | head | LV", "Ilze Berzina | head | LV", "Andris Vilks | minister | LV"],
    ),
    (
        "whose a thing is said to be has his own office, not one told before",
        "fr", "AFP",
        """Rencontre
La ministre lettone Ilze Berzina a ouvert la séance. Pour la partie estonienne, la signature est celle du vice-ministre de la Pêche, Ari Tamm. La prise de parole la plus longue fut celle de Juris Ozols, maire de Riga.""",
        ["Ilze Berzina | minister | LV", "Ari Tamm | deputy minister | EE", "Juris Ozols | governor | LV"],
    ),
    (
        "whose house bears a name is not called so",
        "fr", "AFP",
        """Laques
La directrice du Musée des beaux-arts de Lettonie, Ilze Berzina, a offert à son homologue du Musée Vella, Andris Vilks, un paravent. On a observé une minute de silence pour le président Juris Ozols.""",
        ["Ilze Berzina | head | LV", "Andris Vilks | head | LV"],
    ),
]  # fmt: skip
