"""
Small articles, as in `officials_cases`: which title is whose, and who stands in the text without taking part.

The rows came from unseen copy that was read wrong at first.
"""

# ruff: noqa: E501  (a paragraph is one line, as in a seed)

BEARERS = [
    (
        "officials who only say so are nobody's title",
        "en", "BNS",
        """Power line
RIGA (BNS) - Latvian minister Ilze Berzina opened a power line between Cesis and Lessos, officials said.""",
        ["Ilze Berzina | minister | LV"],
    ),
    (
        "a retired officer bears the title before his brackets",
        "fr", "AFP",
        """Défilé
RIGA (AFP) - Le ministre letton de la Défense, le Général (er) Andris Vilks, et le vice-ministre, le général de brigade (à la retraite) Juris Ozols, ont assisté au défilé.""",
        ["Andris Vilks | minister | LV", "Juris Ozols | deputy minister | LV"],
    ),
    (
        "a given name that is an office elsewhere is a name behind a form of address",
        "fr", "AFP",
        """Route
DAKAR (AFP) - Le ministre sénégalais des Infrastructures, M. Pape Kane Sall, a ouvert la route.""",
        ["Pape Kane Sall | minister | SN"],
    ),
    (
        "what a speaker regrets is not late",
        "fr", "AFP",
        """Dispensaire
RIGA (AFP) - Le dispensaire reste fermé, a regretté la ministre lettone Ilze Berzina.""",
        ["Ilze Berzina | minister | LV"],
    ),
    (
        "the vice-president of a bank told with its short name is no state's",
        "fr", "AFP",
        """Prêt
RIGA (AFP) - La Banque européenne d'investissement (BEI), représentée par sa vice-présidente, Karen Holm, a prêté au ministre letton Andris Vilks.""",
        ["Karen Holm | deputy head | None", "Andris Vilks | minister | LV"],
    ),
    (
        "a chamber that opens the sentence is its president's",
        "fr", "AFP",
        """Session
RIGA (AFP) - L'Assemblée nationale lettone a ouvert mardi sa session, que son président, Andris Vilks, a voulue brève.""",
        ["Andris Vilks | speaker | LV"],
    ),
    (
        "the last body of the sentence before is whose president is told next",
        "fr", "AFP",
        """Don
RIGA (AFP) - La ministre lettone Ilze Berzina a remis un chèque à la Croix-Rouge estonienne. Il a été reçu par sa présidente, Kadri Tamm.""",
        ["Ilze Berzina | minister | LV", "Kadri Tamm | head | EE"],
    ),
    (
        "the head of a delegation is not head of what it visits",
        "fr", "AFP",
        """Visite
RIGA (AFP) - Une délégation estonienne a visité l'Institut des mines. Son chef, le général Toomas Kallaste, a planté un arbre.""",
        ["Toomas Kallaste | military | EE"],
    ),
    (
        "a counterpart told right behind somebody is his",
        "fr", "AFP",
        """Rencontre
RIGA (AFP) - Le président letton Andris Vilks et la présidente estonienne Kadri Tamm, ainsi que la ministre lettone Ilze Berzina et son homologue Toomas Kallaste, ont dîné.""",
        ["Andris Vilks | president | LV", "Kadri Tamm | president | EE", "Ilze Berzina | minister | LV", "Toomas Kallaste | minister | EE"],
    ),
    (
        "a counterpart is of whom a title alone tells",
        "en", "BNS",
        """Talks
RIGA (BNS) - Latvian Deputy Prime Minister Andris Vilks received Estonian Minister of Fisheries Toomas Kallaste.

Earlier the Estonian minister held talks with his Latvian counterpart Juris Ozols.""",
        ["Andris Vilks | deputy prime minister | LV", "Toomas Kallaste | minister | EE", "Juris Ozols | minister | LV"],
    ),
    (
        "whoever is joined to one long dead is not there either",
        "fr", "AFP",
        """Amitié
RIGA (AFP) - La ministre lettone Ilze Berzina a loué des liens noués le 3 mai 1961 par le président Nelson Mandela et le président Juris Ozols.""",
        ["Ilze Berzina | minister | LV"],
    ),
    (
        "a hospital that bears a king's name is no king",
        "en", "BNS",
        """Tour
RIGA (BNS) - Latvian minister Ilze Berzina toured King Magnus University Hospital in the evening.""",
        ["Ilze Berzina | minister | LV"],
    ),
    (
        "what keeps a minister away may be of parliament",
        "fr", "AFP",
        """Foire
RIGA (AFP) - Le maire letton Juris Ozols a ouvert la foire. Le ministre du Commerce, Andris Vilks, que la session parlementaire occupait, n'a pu venir.""",
        ["Juris Ozols | governor | LV"],
    ),
    (
        "what a minister is in charge of is no judge",
        "en", "BNS",
        """Talks
RIGA (BNS) - Latvian Justice Minister Andris Vilks met Minister of Justice of Estonia Kadri Tamm.""",
        ["Andris Vilks | minister | LV", "Kadri Tamm | minister | EE"],
    ),
    (
        "the envoy of whoever heads a body of many countries serves none",
        "fr", "AFP",
        """Envoyé
RIGA (AFP) - La ministre lettone Ilze Berzina a parlé. La secrétaire générale de l'ONU, Louise Vella, était représentée par son envoyé spécial, Jean Kouassi.""",
        ["Ilze Berzina | minister | LV", "Jean Kouassi | envoy | None"],
    ),
    (
        "help is no helper",
        "fr", "AFP",
        """Prêt
RIGA (AFP) - La ministre lettone Ilze Berzina a promis une route avec l'aide de la Banque africaine de développement. Celle-ci était représentée par sa directrice pour l'Europe, Karen Holm.""",
        ["Ilze Berzina | minister | LV", "Karen Holm | head | None"],
    ),
    (
        "those who attend what is told next are others",
        "fr", "AFP",
        """Fête
RIGA (AFP) - La ministre lettone Ilze Berzina a ouvert, au nom du chef du gouvernement, Andris Vilks, la fête, à laquelle assistaient les maires.""",
        ["Ilze Berzina | minister | LV"],
    ),
    (
        "the rest of a city's name is nobody",
        "en", "VNA",
        """Seminar
Joining from Kuala Lumpur, Vietnamese Trade Counsellor in Malaysia Le Thi Phuong noted the demand.""",
        ["Le Thi Phuong | envoy | VN"],
    ),
    (
        "behind a father's word an office is a name",
        "en", "AFP",
        """Talks
Attending the talks were Noura bint Sultan Al Vella, Minister of State, and Andris Vilks, Latvian Ambassador to Oman.""",
        ["Noura bint Sultan Al Vella | minister | OM", "Andris Vilks | ambassador | LV"],
    ),
    (
        "a town of two words is governed whole",
        "en", "Xinhua",
        """Post
Former Mayor of La Ceiba Julio Interiano spoke with Latvian minister Ilze Berzina.""",
        ["Julio Interiano | governor | HN", "Ilze Berzina | minister | LV"],
    ),
    (
        "what he also is belongs to the same person",
        "fr", "VNA",
        """Message
Le vice-Premier ministre letton, également président du sous-comité, Andris Vilks, a écrit à Kadri Tamm, ministre estonienne.""",
        ["Andris Vilks | deputy prime minister | LV", "Kadri Tamm | minister | EE"],
    ),
    (
        "behind a name and a verb a title is another's",
        "en", "AFP",
        """Talks
Latvia's Foreign Minister, Ilze Berzina, met Estonian Foreign Minister, Kadri Tamm, on Monday.""",
        ["Ilze Berzina | minister | LV", "Kadri Tamm | minister | EE"],
    ),
    (
        "small words that nobody knows end a title before a sign",
        "en", "AFP",
        """Flood
Many drowned in their sleep, said Latvian official Andris Vilks, executive director of the national risk office. The general manager of the Estonian contractor, Kadri Tamm, agreed.""",
        ["Andris Vilks | head | LV", "Kadri Tamm | head | EE"],
    ),
    (
        "his deputy is of the body where they met",
        "fr", "AFP",
        """Visite
La ministre lettone Ilze Berzina s'est rendue au Comité populaire de Hai Phong, où elle a été reçue par son vice-président, Dao Xuan Thuy.""",
        ["Ilze Berzina | minister | LV", "Dao Xuan Thuy | deputy governor | VN"],
    ),
    (
        "the firm of a people keeps its name",
        "fr", "APS",
        """Eau
Le ministre letton Andris Vilks a vu la directrice générale de l'Algérienne des eaux, Wahiba Cherifi.""",
        ["Andris Vilks | minister | LV", "Wahiba Cherifi | head | DZ"],
    ),
    (
        "the counterpart of several told bare has their office",
        "en", "ATA",
        """Visit
The parliamentary speakers of Estonia and Finland have talks with their Latvian counterpart Andris Vilks.""",
        ["Andris Vilks | speaker | LV"],
    ),
    (
        "a counterpart is what is told of him",
        "fr", "AFP",
        """Quai
Le ministre letton des Transports, Andris Vilks, a vu son homologue estonienne de l'Agriculture, Kadri Tamm.""",
        ["Andris Vilks | minister | LV", "Kadri Tamm | minister | EE"],
    ),
    (
        "a firm's name ends where a name of three words begins",
        "fr", "VNA",
        """Visite
La ministre lettone Ilze Berzina était accompagnée du président de la compagnie Sovilaco Mai Ngoc Tue.""",
        ["Ilze Berzina | minister | LV", "Mai Ngoc Tue | head | VN"],
    ),
    (
        "the one without an office bears the title that follows bare",
        "fr", "BelTA",
        """Entretien
C'est lors de l'entretien que Siarhei Lapatsin a accordé à l'ambassadrice de Lettonie, Ilze Berzina, qu'on l'a su. Le chef de l'État a convié la diplomate.""",
        ["Siarhei Lapatsin | president | BY", "Ilze Berzina | ambassador | LV"],
    ),
    (
        "a headline's two are two",
        "en", "AFP",
        """PM, Senator Vilks discuss the port
Senator Andris Vilks called on Latvian Prime Minister Ilze Berzina on Monday.""",
        ["Andris Vilks | legislator | LV", "Ilze Berzina | prime minister | LV"],
    ),
    (
        "in a line of capitals a name ends before a verb",
        "fr", "AFP",
        """LE MINISTRE VILKS S'ENTRETIENT AVEC LA MAIRE ET LE PREFET
Le ministre letton, M. Andris Vilks, s'est entretenu avec la maire.""",
        ["Andris Vilks | minister | LV"],
    ),
    (
        "his deputy is the deputy of whoever was named",
        "en", "AFP",
        """Vote
Latvian Prime Minister Andris Vilks and his deputy, Ilze Berzina, were voted out. The Estonian governor, represented by his deputy, Dr Kadri Tamm, opened the clinic.""",
        ["Andris Vilks | prime minister | LV", "Ilze Berzina | deputy prime minister | LV", "Kadri Tamm | deputy governor | EE"],
    ),
    (
        "son adjointe is the deputy of whoever was named",
        "fr", "AFP",
        """Halle
Le maire de Riga, Andris Vilks, et son adjointe, Ilze Berzina, ont ouvert la halle.""",
        ["Andris Vilks | governor | LV", "Ilze Berzina | governor | LV"],
    ),
    (
        "each stands behind his office where honorifics part them",
        "en", "AFP",
        """Visit
Latvian Vice President Vilks is accompanied by Minister of Ports, Mr Juris Kalns, Minister of Roads, Ms Ilze Berzina, and the mayor, Mr Andris Ozols.""",
        ["Vilks | vice president | LV", "Juris Kalns | minister | LV", "Ilze Berzina | minister | LV", "Andris Ozols | governor | LV"],
    ),
    (
        "the office of several is nobody's who stands alone before it",
        "en", "AFP",
        """Vote
According to Reuters, lawmakers in Riga on Tuesday carried a motion, Latvian minister Ilze Berzina said.""",
        ["Ilze Berzina | minister | LV"],
    ),
    (
        "the names of several stand in brackets",
        "en", "AFP",
        """Talks
Latvian minister Ilze Berzina met the transport ministers of Estonia (Kadri Tamm) and Finland (Tuuli Harju).""",
        ["Ilze Berzina | minister | LV", "Kadri Tamm | minister | EE", "Tuuli Harju | minister | FI"],
    ),
    (
        "new ambassadors are told by where they go",
        "en", "GNA",
        """Envoys
Latvian President Andris Vilks has sworn in three persons as Latvia's ambassadors. They are Madam Ilze Berzina for Egypt; Mr Janis Ozols for Kenya; and Dr Juris Kalns for Brazil.""",
        ["Andris Vilks | president | LV", "Ilze Berzina | ambassador | LV", "Janis Ozols | ambassador | LV", "Juris Kalns | ambassador | LV"],
    ),
    (
        "whose envoy he is belongs to his office",
        "en", "AFP",
        """Talks
Latvian Prime Minister Andris Vilks' special envoy for the Baltic, Ilze Berzina, met Estonian Interior Minister Kadri Tamm.""",
        ["Ilze Berzina | prime minister | LV", "Kadri Tamm | minister | EE"],
    ),
    (
        "where an ambassador resides is told before the comma",
        "fr", "ADI",
        """Audience
Le ministre letton Andris Vilks a reçu la nouvelle ambassadrice d'Indonésie à Riga avec résidence à Stockholm, Mme Ratna Lubis.""",
        ["Andris Vilks | minister | LV", "Ratna Lubis | ambassador | ID"],
    ),
    (
        "who receives lends no office to another's counterpart",
        "fr", "VNA",
        """Séjour
Le vice-ministre letton Andris Vilks conduisait la délégation. Il a été reçu par la ministre estonienne Kadri Tamm, puis a vu son homologue estonien Toomas Kallaste.""",
        ["Andris Vilks | deputy minister | LV", "Kadri Tamm | minister | EE", "Toomas Kallaste | deputy minister | EE"],
    ),
    (
        "a counterpart's shared office stands above a lesser one of his own",
        "en", "AFP",
        """Talks
Latvian minister Ilze Berzina met her Estonian counterpart Toomas Kallaste. She called on Kallaste, who is also chairman of the rubber committee.""",
        ["Ilze Berzina | minister | LV", "Toomas Kallaste | minister | EE"],
    ),
    (
        "in what capacity somebody attends does not undo his office",
        "fr", "AFP",
        """Débat
La ministre lettone Ilze Berzina a parlé. Le directeur de la Banque d'Estonie, Toomas Kallaste, assistait aux débats en qualité d'observateur.""",
        ["Ilze Berzina | minister | LV", "Toomas Kallaste | head | EE"],
    ),
    (
        "a former minister who is sentenced takes no part",
        "en", "AFP",
        """Sentence
A Latvian court has sentenced former minister Andris Vilks to two years in prison. Vilks said he would appeal. Latvian Judge Ilze Berzina read out the sentence.""",
        ["Ilze Berzina | head | LV"],
    ),
    (
        "a day between two commas parts nothing",
        "fr", "AIP",
        """Sentence
La cour a condamné, mardi, l'ancien directeur du port, Andris Vilks, à deux ans de prison. La juge lettone Ilze Berzina a lu la sentence.""",
        ["Ilze Berzina | head | LV"],
    ),
    (
        "what a director directs may stand between commas",
        "en", "NAN",
        """Roads
The Director, Ports, Mr Tom Vella, and Latvian minister Ilze Berzina were there.""",
        ["Tom Vella | head | NG", "Ilze Berzina | minister | LV"],
    ),
    (
        "condolences are exchanged by those who send and receive them",
        "en", "KUNA",
        """Cables
Latvian President Andris Vilks sent a cable of condolences to Chilean President Macarena Ossandon.""",
        ["Andris Vilks | president | LV", "Macarena Ossandon | president | CL"],
    ),
    (
        "by whom somebody is sentenced is another matter",
        "en", "NAN",
        """Court
The two were remanded by the Latvian Chief Magistrate Ilze Berzina on Monday.""",
        ["Ilze Berzina | head | LV"],
    ),
]  # fmt: skip
